// Generators that only a loop refers to: `for x in f():` where this call of `f` has made one. When such a loop ends early, CPython
// finalises the generator, as the last reference to it goes; so that is done here too. CPython: Objects/genobject.c _PyGen_Finalize.

import { reportUnraisable } from '../errors/unraisable.js';
import { type Frame, thread } from '../object/frame.js';
import { call1 } from '../protocols/call.js';
import { PyAsyncGenerator } from './async-generator.js';
import { closeResumable } from './delegation.js';
import type { PyGenerator } from './generator.js';
import { CREATED, SUSPENDED } from './resumable.js';

/**
 * `iterator` is what a loop of `frame` got from a call of something named `name` to iterate over, `made` the number of
 * generators before that. When that call made it, nothing but the loop can refer to it.
 */
export function isTemporary(
  frame: Frame,
  iterator: PyGenerator | PyAsyncGenerator,
  name: string,
  made: number,
): boolean {
  const { frame: own, code, serial, state } = iterator;
  return state === CREATED && serial > made && own.back === frame && code.name === name;
}

/** Finalises what the loop leaves suspended. */
export function closeTemporary(frame: Frame, generator: PyGenerator | PyAsyncGenerator): void {
  if (generator.state !== SUSPENDED) return;
  if (thread.frame !== frame) thread.frame = frame;
  const finalizer = generator instanceof PyAsyncGenerator && !generator.isClosed ? generator.finalizer : null;
  try {
    if (finalizer === null) closeResumable(generator);
    else call1(finalizer, generator);
  } catch (error) {
    reportUnraisable(
      error,
      `Exception ignored while ${finalizer === null ? 'closing' : 'finalizing'} generator`,
      generator,
    );
  }
}
