// V8 settings of the command. They are made by the program's thread after it is loaded: V8 takes compiled code from a cache
// only under the flags it was made with, and Node keeps its own modules in one, so that a flag set before a thread starts
// makes that thread's start 25 ms longer. The bundler makes the program's cache without them for the same reason.

import { setFlagsFromString } from 'node:v8';

/**
 * How much bytecode V8 may inline into one optimised function. Hot Python code is a tree of small closures that should
 * become one machine function; V8's default (920) stops in the middle of it: fib(30) took 40 ms with it, 29 ms with this.
 */
const INLINED_BYTECODE = 2000;

/**
 * By what the young generation grows when much of it survives; it begins with 1 MB. V8 doubles it, so a program that keeps what
 * it allocates is copied at every step on the way to main.ts's YOUNG_MB. With this it is there in one step, which costs 8 ms.
 * Half-way sizes do harm: at 64 MB there was twice in a row no room for what survived (a million kept strings took 50 or 150 ms by
 * chance, now 36), and with 32 optimised code was thrown away and made again while it ran (fib(24): 9 ms, now 1.4).
 */
const YOUNG_GROWTH = 128;

/**
 * How much bytecode a function runs through before V8 looks whether to optimise it (it does so the third time). A program of many
 * modules runs most of the compiler a little: with V8's default, two thirds of this, hundreds of functions are optimised that are
 * hardly called afterwards. A higher one makes hot programs slow for longer (docs/caches.md, "When V8 optimises").
 */
const INTERRUPT_BUDGET = 100_000;

export function setV8Flags(): void {
  setFlagsFromString(`--semi-space-growth-factor=${YOUNG_GROWTH}`);
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${INLINED_BYTECODE}`);
  setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
}
