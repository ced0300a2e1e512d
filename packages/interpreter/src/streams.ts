// What hosts do with the standard streams of a program from outside: flushing them, and showing an uncaught exception on them.
// CPython: Python/pylifecycle.c flush_std_files, Python/pythonrun.c _PyErr_PrintEx.

import {
  call,
  callMethod,
  flushFiles,
  formatException,
  getAttribute,
  isTrue,
  makeStr,
  NativeFunction,
  type NativeState,
  PyBaseException,
  PyModule,
  PyTextFile,
  typeOf,
  type Value,
} from '@heddle/runtime';

function sysAttribute(state: NativeState, name: string): Value {
  const sys = state.modules.getStr('sys');
  return (sys instanceof PyModule ? sys.namespace.getStr(name) : undefined) ?? null;
}

/** Writes out what the files and standard streams hold back. False when standard output does not take it. */
export function flushStreams(state: NativeState): boolean {
  flushFiles();
  const isFlushed = flushStream(state, 'stdout', true);
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
export function writeError(state: NativeState, text: string): void {
  const stderr = sysAttribute(state, 'stderr');
  if (stderr === null) return;
  try {
    callMethod(stderr, 'write', makeStr(text));
    callMethod(stderr, 'flush');
  } catch (error) {
    if (!(error instanceof PyBaseException)) throw error;
  }
}

/**
 * Lets the program show an uncaught exception when it has a `sys.excepthook` or `sys.stderr` of its own; false when it has
 * not, and the host is to show it.
 */
export function showUncaught(state: NativeState, exception: PyBaseException): boolean {
  const hook = sysAttribute(state, 'excepthook');
  if (!(hook instanceof NativeFunction)) return callHook(state, hook, exception);
  const stderr = sysAttribute(state, 'stderr');
  if (stderr instanceof PyTextFile && stderr === sysAttribute(state, '__stderr__')) return false;
  writeError(state, formatException(exception));
  return true;
}

function callHook(state: NativeState, hook: Value, exception: PyBaseException): boolean {
  if (hook === null) return false;
  try {
    call(hook, [typeOf(exception), exception, exception.traceback], null);
    flushStreams(state);
  } catch (error) {
    if (!(error instanceof PyBaseException)) throw error;
    writeError(state, `Error in sys.excepthook:\n${formatException(error)}\nOriginal exception was:\n`);
    return false;
  }
  return true;
}
