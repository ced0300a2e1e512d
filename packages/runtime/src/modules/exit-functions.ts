// The end of a program (`Interpreter.finish`): what native modules have to do then. CPython: Python/pylifecycle.c Py_FinalizeEx.

import { reportUnraisable } from '../errors/unraisable.js';
import { importModule } from '../importlib/modules.js';
import { currentState } from '../importlib/state.js';
import { finalisation } from '../object/finalisation.js';
import { lookupAttribute } from '../protocols/attribute.js';
import { call0 } from '../protocols/call.js';
import { flushFiles } from './io/unwritten.js';

/** Run in order, with the interpreter's state as the running one, after the program's threads and before its files are flushed. */
export const exitFunctions: (() => void)[] = [];

export function endProgram(): void {
  shutDownThreads();
  if (finalisation.isWanted) loadFinalisers();
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

/** What calls `__del__` comes with the library, of which the program may have imported nothing. */
function loadFinalisers(): void {
  if (currentState().host.library !== null) importModule('_types');
}

finalisation.watch = (object) => {
  const { watch } = finalisation;
  loadFinalisers();
  if (finalisation.watch !== watch) finalisation.watch(object);
};
