// Types of the module that names/build-names.ts generates beside the compiled code.

import type { PackedNames } from './packing.js';

/** The names of all characters but those that follow from the code point. */
export const packedNames: PackedNames;
/** Aliases and named sequences: lines of code points in hexadecimal, separated by commas, and the name. */
export const otherNames: string;
