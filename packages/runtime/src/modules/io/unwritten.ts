// Files of the host that hold back what was written to them. CPython writes it out as soon as nothing refers to the file any
// more, and all of it at the end. Here nobody knows when the last reference is gone, so it is written out before a program
// looks at files in another way (opens one, imports, asks for a status), and at the end.

import { PyBaseException } from '../../errors/exception.js';
import { currentState } from '../../importlib/state.js';
import type { NativeState } from '../../object/native-state.js';
import type { Value } from '../../object/value.js';
import { callMethod } from '../../protocols/call.js';

/** By interpreter: descriptors mean something only in their own. */
const unwritten = new WeakMap<NativeState, Set<Value>>();

export function rememberUnwritten(file: Value): void {
  const state = currentState();
  const files = unwritten.get(state);
  if (files === undefined) unwritten.set(state, new Set([file]));
  else files.add(file);
}

export function forgetUnwritten(file: Value): void {
  unwritten.get(currentState())?.delete(file);
}

/** Lets all files write out what they hold back. Errors are nobody's: the file may have been forgotten long ago. */
export function flushFiles(): void {
  const files = unwritten.get(currentState());
  if (files === undefined || files.size === 0) return;
  for (const file of [...files]) {
    files.delete(file);
    try {
      callMethod(file, 'flush');
    } catch (error) {
      if (!(error instanceof PyBaseException)) throw error;
    }
  }
}
