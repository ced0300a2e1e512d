// What hosts do with the standard streams of a program from outside: flushing them.
// CPython: Python/pylifecycle.c flush_std_files.

import {
  callMethod,
  flushFiles,
  formatException,
  getAttribute,
  isTrue,
  makeStr,
  type NativeState,
  PyBaseException,
  PyModule,
  type Value,
} from '@heddle/runtime';

function sysAttribute(state: NativeState, name: string): Value {
  const sys = state.modules.getStr('sys');
  return (sys instanceof PyModule ? sys.namespace.getStr(name) : undefined) ?? null;
}

/** Writes out what the files and standard streams hold back. False when standard output does not take it. */
export function flushStreams(state: NativeState, reports: boolean): boolean {
  flushFiles();
  const isFlushed = flushStream(state, 'stdout', reports);
  flushStream(state, 'stderr', false);
  return isFlushed;
}

function flushStream(state: NativeState, name: string, isReported: boolean): boolean {
  const stream = sysAttribute(state, name);
  if (stream === null) return true;
  try {
    if (!isTrue(getAttribute(stream, 'closed'))) callMethod(stream, 'flush');
    return true;
  } catch (error) {
    if (!(error instanceof PyBaseException)) throw error;
    if (isReported) writeError(state, `Exception ignored while flushing sys.${name}:\n${formatException(error)}`);
    return false;
  }
}

/** Writes text to `sys.stderr`, as far as there is one. */
function writeError(state: NativeState, text: string): void {
  const stderr = sysAttribute(state, 'stderr');
  if (stderr === null) return;
  try {
    callMethod(stderr, 'write', makeStr(text));
    callMethod(stderr, 'flush');
  } catch (error) {
    if (!(error instanceof PyBaseException)) throw error;
  }
}
