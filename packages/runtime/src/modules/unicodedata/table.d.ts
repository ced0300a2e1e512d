// Types of the module that build-table.ts generates beside the compiled code. Each part is a function, so that a program that
// does not ask for it does not even have it parsed.

/** The version of Unicode. */
export const version: string;
/** Kinds of characters, separated by semicolons: category, bidirectional class, combining class, width, 1 if mirrored. */
export function packedKinds(): string;
/** Runs of characters of one kind, over all code points: pairs of length and index among the kinds, in base 36. */
export function packedRuns(): string;
/** The same for Unicode 3.2. */
export function packedOldRuns(): string;
/** Numbers: for each character that is one the distance from the one before, in base 36, what it is, its value. */
export function packedNumbers(): string;
/** Differences of Unicode 3.2 from that. */
export function packedOldNumbers(): string;
/** Decompositions: distance from the character before, the tag's index among the tags, code points, in base 36. */
export function packedDecompositions(): string;
export function packedTags(): string;
/** Characters whose normal forms were corrected after Unicode 3.2, with the old ones. */
export function packedCorrections(): string;
