// Making frames: the part of it that all entries share.

import { type Frame, makeException, makeSlots, type PyBaseException, type SlotValue, thread } from '@heddle/runtime';

/** `locals`, extended with unbound slots to `slots` of them. Adding to an array that is full costs more than making another. */
export function finishLocals(locals: SlotValue[], slots: number): SlotValue[] {
  const { length } = locals;
  if (length >= slots) return locals;
  const all: SlotValue[] = makeSlots(slots);
  for (let i = 0; i < length; i++) all[i] = locals[i];
  return all;
}

/** Raised by a call that would make one frame too many. */
export function recursionError(): never {
  throw makeException('RecursionError', ['maximum recursion depth exceeded']);
}

/** Whether the call that made `frame` takes what leaves it from `thread.raised` (exceptions/attempts.ts). */
export function isTaken(frame: Frame, exception: PyBaseException): boolean {
  if (thread.taker !== frame.back || thread.taken !== frame.fn) return false;
  thread.raised = exception;
  return true;
}
