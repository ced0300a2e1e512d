// Types of the module that names/build-names.ts generates beside the compiled code.

import type { PackedNames } from './packing.js';

/** The names of all characters but those that follow from the code point. */
export const packedNames: PackedNames;
/** Other names: lines of a code point and its aliases, separated by semicolons. */
export const aliases: string;
