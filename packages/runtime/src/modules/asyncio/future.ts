// asyncio's futures: results that are not there yet, and what is called when they are. CPython: Modules/_asynciomodule.c future_*.

import { PyBaseException } from '../../errors/exception.js';
import { isExceptionClass, isStopIteration } from '../../errors/matches.js';
import { makeException, raiseRuntimeError, raiseTypeError } from '../../errors/raise.js';
import type { PyTraceback } from '../../errors/traceback.js';
import type { PyStr, Value } from '../../object/value.js';
import { getAttribute } from '../../protocols/attribute.js';
import { call, call0, call1, callMethod } from '../../protocols/call.js';
import { isEqual } from '../../protocols/compare.js';
import { isTrue } from '../../protocols/truth.js';
import { makeTuple, type PyTuple } from '../../types/tuple.js';
import { SelfWatched } from '../watched.js';
import { asyncioState, eventLoop, raiseInvalidState, throwIt } from './state.js';

export const PENDING = 0;
export const CANCELLED = 1;
export const FINISHED = 2;

/** A callback with its context. */
interface Callback {
  fn: Value;
  context: Value;
}

const CONTEXT_KEYWORD: readonly string[] = ['context'];

export class PyFuture extends SelfWatched {
  /** Undefined before `__init__`. */
  loop: Value | undefined = undefined;
  state = PENDING;
  callbacks: Callback[] | null = null;
  result: Value | undefined = undefined;
  exception: PyBaseException | null = null;
  /** The traceback that the exception had when it was set; the first who asks for the result gets it. */
  traceback: PyTraceback | null = null;
  sourceTraceback: Value = null;
  cancelMessage: Value = null;
  /** The CancelledError that ended a task. */
  cancelledError: PyBaseException | null = null;
  /** Those who wait for it: one, or a set once there have been two. */
  awaitedBy: PyFuture | Set<PyFuture> | null = null;
  logsTraceback = false;
  isBlocking = false;

  /** Called when it is done. */
  unregister(): void {}
}

/** CPython: future_init. */
export function initialiseFuture(future: PyFuture, loop: Value): void {
  future.loop = undefined;
  future.callbacks = null;
  future.result = undefined;
  future.exception = null;
  future.traceback = null;
  future.sourceTraceback = null;
  future.cancelMessage = null;
  future.cancelledError = null;
  future.awaitedBy = null;
  future.state = PENDING;
  future.logsTraceback = false;
  future.isBlocking = false;
  future.loop = loop === null ? eventLoop() : loop;
  if (isTrue(callMethod(future.loop, 'get_debug')))
    future.sourceTraceback = call0(asyncioState().from('extract_stack'));
}

/** RuntimeError for a future whose `__init__` has not run. */
export function checkAlive(future: PyFuture): void {
  if (future.loop === undefined) raiseRuntimeError('Future object is not initialized.');
}

/** `loop.call_soon(fn, argument, context=context)`. */
export function callSoon(loop: Value, fn: Value, argument: Value | undefined, context: Value): void {
  const args = argument === undefined ? [fn, context] : [fn, argument, context];
  call(getAttribute(loop, 'call_soon'), args, CONTEXT_KEYWORD);
}

/** Has the loop call the callbacks. When it refuses one, the others are gone. */
function scheduleCallbacks(future: PyFuture): void {
  future.unregister();
  const { callbacks, loop } = future;
  if (callbacks === null) return;
  future.callbacks = null;
  for (const { fn, context } of callbacks) callSoon(loop!, fn, future, context);
}

export function setResult(future: PyFuture, result: Value): null {
  checkAlive(future);
  if (future.state !== PENDING) raiseInvalidState('invalid state');
  future.result = result;
  future.state = FINISHED;
  scheduleCallbacks(future);
  return null;
}

export function setException(future: PyFuture, given: Value): null {
  if (future.state !== PENDING) raiseInvalidState('invalid state');
  let exception = given;
  if (isExceptionClass(given)) {
    exception = call0(given);
    if (future.state !== PENDING) raiseInvalidState('invalid state');
  }
  if (!(exception instanceof PyBaseException)) return raiseTypeError('invalid exception object');
  if (isStopIteration(exception)) {
    const error = makeException('RuntimeError', [
      'StopIteration interacts badly with generators and cannot be raised into a Future',
    ]);
    error.cause = exception;
    error.context = exception;
    error.suppressContext = true;
    exception = error;
  }
  future.exception = exception as PyBaseException;
  future.traceback = future.exception.traceback;
  future.state = FINISHED;
  scheduleCallbacks(future);
  future.logsTraceback = true;
  future.watch();
  return null;
}

/** Somebody has seen the exception: nothing is to be said of it at the end. */
export function noteSeen(future: PyFuture): void {
  if (!future.logsTraceback) return;
  future.logsTraceback = false;
  future.unwatch();
}

export function cancel(future: PyFuture, message: Value): boolean {
  noteSeen(future);
  if (future.state !== PENDING) return false;
  future.state = CANCELLED;
  future.cancelMessage = message;
  scheduleCallbacks(future);
  return true;
}

/** The CancelledError of a cancelled future; that which ended a task is given once. */
export function makeCancelledError(future: PyFuture): PyBaseException {
  const { cancelledError, cancelMessage } = future;
  if (cancelledError !== null) {
    future.cancelledError = null;
    return cancelledError;
  }
  const type = asyncioState().from('CancelledError');
  return (cancelMessage === null ? call0(type) : call1(type, cancelMessage)) as PyBaseException;
}

/** The exception that asking for the result raises; null when there is a result. InvalidStateError before it is done. */
export function takeException(future: PyFuture): PyBaseException | null {
  if (future.state === CANCELLED) return makeCancelledError(future);
  if (future.state !== FINISHED) raiseInvalidState('Result is not set.');
  noteSeen(future);
  const { exception } = future;
  if (exception === null) return null;
  exception.traceback = future.traceback;
  future.traceback = null;
  return exception;
}

export function resultOf(future: PyFuture): Value {
  if (future.loop === undefined) raiseInvalidState('Future object is not initialized.');
  const exception = takeException(future);
  return exception === null ? future.result! : throwIt(exception);
}

export function exceptionOf(future: PyFuture): Value {
  if (future.loop === undefined) raiseInvalidState('Future object is not initialized.');
  if (future.state === CANCELLED) return throwIt(makeCancelledError(future));
  if (future.state !== FINISHED) raiseInvalidState('Exception is not set.');
  noteSeen(future);
  return future.exception;
}

export function addDoneCallback(future: PyFuture, fn: Value, context: Value): null {
  if (future.loop === undefined) raiseRuntimeError('uninitialized Future object');
  if (future.state !== PENDING) callSoon(future.loop!, fn, future, context);
  else if (future.callbacks === null) future.callbacks = [{ fn, context }];
  else future.callbacks.push({ fn, context });
  return null;
}

/** Comparing may change the callbacks: those that are there at the end are replaced by those that were kept. */
export function removeDoneCallback(future: PyFuture, fn: Value): number {
  checkAlive(future);
  const before = future.callbacks?.length ?? 0;
  const kept: Callback[] = [];
  for (let i = 0; future.callbacks !== null && i < future.callbacks.length; i++) {
    const callback = future.callbacks[i]!;
    if (!isEqual(callback.fn, fn)) kept.push(callback);
  }
  if (kept.length === 0 || future.callbacks === null) {
    future.callbacks = null;
    return before;
  }
  const { length } = future.callbacks;
  future.callbacks = kept;
  return length - kept.length;
}

/** The callbacks as a program sees them. */
export function callbackPairs(future: PyFuture): PyTuple[] {
  return (future.callbacks ?? []).map(({ fn, context }) => makeTuple([fn, context]));
}

export function addAwaitedBy(future: PyFuture, waiter: PyFuture): void {
  const { awaitedBy } = future;
  if (awaitedBy === null) future.awaitedBy = waiter;
  else if (awaitedBy instanceof Set) awaitedBy.add(waiter);
  else future.awaitedBy = new Set([waiter, awaitedBy]);
}

export function discardAwaitedBy(future: PyFuture, waiter: PyFuture): void {
  const { awaitedBy } = future;
  if (awaitedBy === waiter) future.awaitedBy = null;
  else if (awaitedBy instanceof Set) awaitedBy.delete(waiter);
}

/** What `_state` shows. */
export const STATE_NAMES: readonly PyStr[] = ['PENDING', 'CANCELLED', 'FINISHED'];
