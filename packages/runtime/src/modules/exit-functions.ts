// The end of a program (`Interpreter.finish`): what native modules have to do then. CPython: Python/pylifecycle.c Py_FinalizeEx.

import { reportUnraisable } from '../errors/unraisable.js';
import { importModule } from '../importlib/modules.js';
import { currentState } from '../importlib/state.js';
import { objectType, type PyType } from '../object/type.js';
import { lookupAttribute } from '../protocols/attribute.js';
import { call0 } from '../protocols/call.js';
import { PyFunction } from '../types/function.js';
import { flushFiles } from './io/unwritten.js';

/** Run in order, with the interpreter's state as the running one, after the program's threads and before its files are flushed. */
export const exitFunctions: (() => void)[] = [];

export function endProgram(): void {
  shutDownThreads();
  // What calls `__del__` comes with the library, of which the program may have imported nothing.
  if (currentState().host.library !== null && hasFinaliser(objectType)) importModule('_types');
  for (const run of exitFunctions) run();
  flushFiles();
}

/** The threading module waits for the threads that it started. */
function shutDownThreads(): void {
  const threading = currentState().modules.getStr('threading') ?? null;
  const shutDown = threading === null ? undefined : lookupAttribute(threading, '_shutdown');
  if (shutDown === undefined) return;
  try {
    call0(shutDown);
  } catch (error) {
    reportUnraisable(error, 'Exception ignored on threading shutdown', threading);
  }
}

/** Whether a class below `type` has a `__del__` that a program wrote. */
export function hasFinaliser(type: PyType): boolean {
  for (const reference of type.subclasses) {
    const subclass = reference.deref();
    if (subclass !== undefined && (subclass.dict.get('__del__') instanceof PyFunction || hasFinaliser(subclass)))
      return true;
  }
  return false;
}
