// V8 settings of the command, made before the program's thread starts. A code cache is valid only under the flags it was made
// with, so the bundler sets them too.

import { setFlagsFromString } from 'node:v8';

/**
 * How much bytecode V8 may inline into one optimised function. Hot Python code is a tree of small closures that should
 * become one machine function; V8's default (920) stops in the middle of it: fib(30) took 40 ms with it, 29 ms with this.
 */
const INLINED_BYTECODE = 2000;

export function setV8Flags(): void {
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${INLINED_BYTECODE}`);
}
