// What awaiting a future delegates to: it yields the future once, then gives its result. CPython: Modules/_asynciomodule.c FutureIter_*.

import { PyBaseException } from '../../errors/exception.js';
import { isExceptionClass } from '../../errors/matches.js';
import { raise, raiseRuntimeError, raiseTypeError } from '../../errors/raise.js';
import { PyTraceback } from '../../errors/traceback.js';
import { defineType } from '../../object/define-type.js';
import { thread } from '../../object/frame.js';
import type { Value } from '../../object/value.js';
import { call0, call1 } from '../../protocols/call.js';
import { awaitableMethods } from '../../types/awaitable-methods.js';
import { NativeAwaitable, type ThrowArguments } from '../../types/delegation.js';
import { checkAlive, PENDING, type PyFuture, resultOf } from './future.js';
import { throwIt } from './state.js';

class FutureIterator extends NativeAwaitable {
  /** Null once it is closed, or something was thrown. */
  private future: PyFuture | null;

  constructor(future: PyFuture) {
    super();
    this.future = future;
    // The StopIteration has the result, None as well.
    this.isItem = true;
  }

  override send(_value: Value): Value | undefined {
    const { future } = this;
    if (future === null) return raise('SystemError', 'error return without exception set');
    if (future.state === PENDING) {
      if (future.isBlocking) raiseRuntimeError("await wasn't used with future");
      future.isBlocking = true;
      return future;
    }
    thread.result = resultOf(future);
    return undefined;
  }

  override throw([type, value = null, traceback = null]: ThrowArguments): never {
    if (traceback !== null && !(traceback instanceof PyTraceback))
      raiseTypeError('throw() third argument must be a traceback');
    const exception = exceptionOf(type, value);
    if (traceback !== null) exception.traceback = traceback;
    this.future = null;
    return throwIt(exception);
  }

  override close(): Value {
    this.future = null;
    return null;
  }
}

function exceptionOf(type: Value, value: Value): PyBaseException {
  if (type instanceof PyBaseException)
    return value === null ? type : raiseTypeError('instance exception may not have a separate value');
  if (!isExceptionClass(type))
    return raiseTypeError('exceptions must be classes deriving BaseException or instances of such a class');
  if (value instanceof PyBaseException && value.shape.type.isSubtype(type)) return value;
  return (value === null ? call0(type) : call1(type, value)) as PyBaseException;
}

export function iterateFuture(future: Value): Value {
  checkAlive(future as PyFuture);
  return new FutureIterator(future as PyFuture);
}

export const futureIteratorType = defineType({
  name: 'FutureIter',
  module: '_asyncio',
  doc: null,
  instances: FutureIterator,
  isBaseType: false,
  ...awaitableMethods(false),
});
