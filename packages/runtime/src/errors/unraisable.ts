// Exceptions that nobody can catch: those of callbacks, of `__del__`, of hooks. They go to `sys.unraisablehook`, whose own
// form prints them. CPython: Python/errors.c PyErr_FormatUnraisable, write_unraisable_exc.

import { thread } from '../object/frame.js';
import type { NativeSpec } from '../object/native.js';
import { type PyType, typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { call1, callMethod } from '../protocols/call.js';
import { repr, str } from '../protocols/repr.js';
import { runningFrame } from '../types/frame.js';
import { PyModule } from '../types/module.js';
import { defineStructSequence, makeStructSequence } from '../types/struct-sequence.js';
import { PyTuple } from '../types/tuple.js';
import { makeStr } from '../types/wide-str.js';
import { PyBaseException } from './exception.js';
import { raiseTypeError } from './raise.js';
import { PyTraceback } from './traceback.js';
import { formatFrames, tracebackFrames } from './traceback-frames.js';
import { exceptionTypeName } from './traceback-text.js';

/** `sys.UnraisableHookArgs`: what the hook gets. */
export const unraisableHookArgsType: PyType = defineStructSequence(
  'builtins',
  'UnraisableHookArgs',
  'The argument of sys.unraisablehook: the exception, and what raised it.',
  ['exc_type', 'exc_value', 'exc_traceback', 'err_msg', 'object'],
  'UnraisableHookArgs',
);

/** Hands `error` to `sys.unraisablehook`; `what` says what went on, followed by the repr of `subject`. Errors of the host go on. */
export function reportUnraisable(error: unknown, what: string, subject?: Value): void {
  if (!(error instanceof PyBaseException)) throw error;
  const frame = runningFrame();
  if (error.traceback === null && frame !== null) error.traceback = new PyTraceback(null, frame, frame.lasti);
  const message = subject === undefined ? what : `${what} ${safeRepr(subject)}`;
  const fields = [typeOf(error), error, error.traceback, makeStr(message), null];
  const args = makeStructSequence(unraisableHookArgsType, fields);
  const hook = sysAttribute('unraisablehook');
  if (hook === undefined || hook === null) printUnraisable(args);
  else
    try {
      call1(hook, args);
    } catch (hookError) {
      if (!(hookError instanceof PyBaseException)) throw hookError;
      const text = makeStr('Exception ignored in sys.unraisablehook');
      printUnraisable(
        makeStructSequence(unraisableHookArgsType, [typeOf(hookError), hookError, hookError.traceback, text, hook]),
      );
    }
}

function sysAttribute(name: string): Value | undefined {
  const sys = thread.state?.modules.getStr('sys');
  return sys instanceof PyModule ? sys.namespace.getStr(name) : undefined;
}

function safeRepr(value: Value): string {
  try {
    return String(repr(value));
  } catch (error) {
    if (error instanceof PyBaseException) return '<object repr() failed>';
    throw error;
  }
}

/** `sys.unraisablehook`: prints the exception, after a line that says where it comes from. */
function printUnraisable(args: Value): null {
  if (!(args instanceof PyTuple) || args.type !== unraisableHookArgsType)
    return raiseTypeError('sys.unraisablehook argument type must be UnraisableHookArgs');
  const [, exception, , message, subject] = args.items;
  const stderr = sysAttribute('stderr') ?? null;
  if (stderr === null) return null;
  const title = message === null ? 'Exception ignored in' : String(message);
  const where = subject === null ? (message === null ? '' : `${title}:\n`) : `${title}: ${safeRepr(subject!)}\n`;
  const text = exception instanceof PyBaseException ? describe(exception) : '';
  callMethod(stderr, 'write', makeStr(where + text));
  return null;
}

/** Plainer than a traceback otherwise is: without markers, notes and what led to it. CPython: write_unraisable_exc_file. */
function describe(exception: PyBaseException): string {
  const frames = tracebackFrames(exception).map((frame) => ({ ...frame, span: null, anchor: null }));
  const heading = frames.length === 0 ? '' : 'Traceback (most recent call last):\n';
  return `${heading}${formatFrames(frames)}${exceptionTypeName(typeOf(exception))}: ${safeText(exception)}\n`;
}

function safeText(exception: PyBaseException): string {
  try {
    return String(str(exception));
  } catch (error) {
    if (error instanceof PyBaseException) return '<exception str() failed>';
    throw error;
  }
}

/** The row of `sys` for the hook. */
export const UNRAISABLE_HOOK: NativeSpec = {
  name: 'unraisablehook',
  signature: '(unraisable, /)',
  impl: printUnraisable,
};
