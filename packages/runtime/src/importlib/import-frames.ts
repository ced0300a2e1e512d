// Tracebacks of failed imports do not show importlib's own code, unless the fault is in it. CPython: Python/import.c
// remove_importlib_frames.

import { PyBaseException } from '../errors/exception.js';
import { exceptionMatches } from '../errors/matches.js';
import { exceptionTypes } from '../errors/raise.js';
import type { PyTraceback } from '../errors/traceback.js';

const IMPORTLIB = new Set(['<frozen importlib._bootstrap>', '<frozen importlib._bootstrap_external>']);
/** importlib's function through which it calls code of others: what is below it is of interest, it is not. */
const REMOVED_WITH = '_call_with_frames_removed';

export function withoutImportFrames<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof PyBaseException) removeImportFrames(error);
    throw error;
  }
}

/** Takes out each run of entries of importlib, for other exceptions than ImportError only where it ends in a call of other code. */
function removeImportFrames(exception: PyBaseException): void {
  const always = exceptionMatches(exception, exceptionTypes.ImportError);
  let beforeRun: PyTraceback | null = null;
  let isInRun = false;
  const cut = (next: PyTraceback | null): void => {
    if (beforeRun === null) exception.traceback = next;
    else beforeRun.next = next;
  };
  let last: PyTraceback | null = null;
  for (let entry = exception.traceback; entry !== null; entry = entry.next) {
    const { code } = entry.frame.fn;
    const isImportlib = IMPORTLIB.has(code.source.filename);
    if (isImportlib && !isInRun) beforeRun = last;
    isInRun = isImportlib;
    if (isImportlib && (always || code.name === REMOVED_WITH)) cut(entry.next);
    else last = entry;
  }
}
