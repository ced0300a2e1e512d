// Slow paths of exceptions: matching handlers, raising, entering and leaving context managers.

import {
  call0,
  call3,
  exceptionMatches,
  exceptionTypes,
  type Frame,
  fullTypeName,
  isTrue,
  lookupSpecial,
  makeException,
  NO_LINE,
  normaliseRaise,
  type PyBaseException,
  PyFunction,
  PyType,
  raiseRuntimeError,
  raiseTypeError,
  setContext,
  thread,
  typeOf,
  type Value,
} from '@heddle/runtime';
import { callWithArray } from '../calls/call-slow.js';
import type { Site } from '../site.js';

/** Before anything that may call back into Python or raise. */
export function enter(frame: Frame, site: Site): void {
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
}

// ### except

/** Whether `exception` is an instance of the type or tuple of types of an `except` clause. */
export function handlerMatches(frame: Frame, site: Site, exception: PyBaseException, type: Value): boolean {
  enter(frame, site);
  return exceptionMatches(exception, type);
}

// ### raise

/** What `raise value from cause` throws; `cause` is undefined without `from`. */
export function raised(frame: Frame, site: Site, value: Value, cause: Value | undefined): PyBaseException {
  enter(frame, site);
  const exception = normaliseRaise(value);
  if (cause !== undefined) {
    exception.cause = cause === null ? null : causeOf(cause);
    exception.suppressContext = true;
  }
  setContext(exception);
  exception.unwoundFrame = null;
  return exception;
}

function causeOf(value: Value): PyBaseException {
  const type = value instanceof PyType ? value : typeOf(value);
  if (type.isSubtype(exceptionTypes.BaseException)) return normaliseRaise(value);
  return raiseTypeError('exception causes must derive from BaseException');
}

/**
 * `exception` goes on out of a statement that has seen it, without a new traceback entry for the frame, whatever other frames it has
 * been through since. CPython: RERAISE.
 */
export function leaving(frame: Frame, exception: PyBaseException): PyBaseException {
  exception.unwoundFrame = frame;
  return exception;
}

/** What remains after `except*` goes on. CPython gives the instructions that do it no line. */
export function leavingGroup(frame: Frame, exception: PyBaseException): PyBaseException {
  frame.lasti = NO_LINE;
  return leaving(frame, exception);
}

/** Bare `raise`: the exception being handled goes on, without a new traceback entry for this frame. */
export function reraised(frame: Frame, site: Site): PyBaseException {
  enter(frame, site);
  const { handled } = thread;
  if (handled === null) return raiseRuntimeError('No active exception to reraise');
  handled.unwoundFrame = frame;
  return handled;
}

export function assertionFailed(frame: Frame, site: Site, message: Value | undefined): never {
  enter(frame, site);
  throw makeException('AssertionError', message === undefined ? [] : [message]);
}

// ### with

export interface EnteredContext {
  /** What `__enter__` gave. */
  value: Value;
  /** `__exit__`, and the manager when that is to be its first argument. */
  exit: Value;
  self: Value | undefined;
}

/** Looks up `__enter__` and `__exit__` on the type and enters. CPython: LOAD_SPECIAL and its error texts. */
export function enterContext(frame: Frame, site: Site, manager: Value): EnteredContext {
  enter(frame, site);
  const type = typeOf(manager);
  let exit = type.lookup('__exit__');
  const self = exit instanceof PyFunction ? manager : undefined;
  if (self === undefined) exit = lookupSpecial(manager, '__exit__');
  if (exit === undefined) return raiseNoContext(manager, '__exit__');
  const own = type.lookup('__enter__');
  if (own instanceof PyFunction) return { value: own.code.entry1(own, frame, manager), exit, self };
  const start = lookupSpecial(manager, '__enter__');
  if (start === undefined) return raiseNoContext(manager, '__enter__');
  return { value: call0(start), exit, self };
}

function callExit(frame: Frame, { exit, self }: EnteredContext, exception: PyBaseException | null): Value {
  const type = exception === null ? null : typeOf(exception);
  const traceback = exception === null ? null : exception.traceback;
  if (self === undefined) return call3(exit, type, exception, traceback);
  return callWithArray(frame, exit as PyFunction, [self, type, exception, traceback]);
}

function raiseNoContext(manager: Value, missing: string): never {
  const isAsync =
    lookupSpecial(manager, '__aenter__') !== undefined && lookupSpecial(manager, '__aexit__') !== undefined;
  const hint = isAsync
    ? " but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?"
    : '';
  return raiseTypeError(
    `'${fullTypeName(manager)}' object does not support the context manager protocol (missed ${missing} method)${hint}`,
  );
}

/** Calls `__exit__`; true when it wants the exception swallowed. */
export function exitContext(
  frame: Frame,
  site: Site,
  entered: EnteredContext,
  exception: PyBaseException | null,
): boolean {
  const { lasti } = frame;
  enter(frame, site);
  if (exception === null) {
    callExit(frame, entered, null);
    return false;
  }
  const previous = thread.handled;
  thread.handled = exception;
  try {
    if (isTrue(callExit(frame, entered, exception))) return true;
  } finally {
    thread.handled = previous;
  }
  // It goes on as from the place that raised, which is what `f_lineno` of the frame shows then.
  frame.lasti = lasti;
  return false;
}
