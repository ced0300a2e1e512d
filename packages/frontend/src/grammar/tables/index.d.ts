// Types of the module that grammar/build.ts generates beside the compiled code.

import type { LRParser } from '@lezer/lr';

/** Decodes the parse tables: about 20 ms, so call it once and late. */
export function createParser(): LRParser;
