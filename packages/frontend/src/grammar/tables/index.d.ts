// Types of the modules that grammar/build.ts generates beside the compiled code.

import type { PackedTables } from '../packed-tables.js';

/** The tables of the LR automaton. */
export const packed: PackedTables;
/** The automata of all token groups, as @lezer/generator writes arrays (decodeArray). */
export const tokenData: string;
/** Names of the node types, by id, with spaces between them. */
export const nodeNames: string;
/** The nodes' ids are followed by as many of rules that only repeat. */
export const repeatNodeCount: number;
export const maxTerm: number;
/** The words that are tokens of their own: twice the token, and one more where the word may also be a name. */
export const keywords: Readonly<Record<string, number>>;
/** The tokenizers that `states` has bits for: names of those that are functions, numbers of token groups. */
export const tokenizers: readonly (string | number)[];
