// Types of the module that grammar/build.ts generates beside the compiled code.

import type { LRParser } from '@lezer/lr';

/** Unpacks the parse tables, which takes some milliseconds, so call it once and late. */
export function createParser(): LRParser;
