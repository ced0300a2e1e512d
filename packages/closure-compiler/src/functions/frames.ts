// Making frames: the part of it that all entries share.

import { makeException, type SlotValue } from '@heddle/runtime';

/** `locals`, extended with unbound slots to `slots` of them. */
export function finishLocals(locals: SlotValue[], slots: number): SlotValue[] {
  while (locals.length < slots) locals.push(undefined);
  return locals;
}

/** Raised by a call that would make one frame too many. */
export function recursionError(): never {
  throw makeException('RecursionError', ['maximum recursion depth exceeded']);
}
