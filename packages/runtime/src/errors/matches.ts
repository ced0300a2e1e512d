// Which exceptions an `except` clause catches, what `raise` makes of its operands, and the context chain.
// CPython: Python/ceval.c (check_except_type_valid, do_raise), Python/errors.c (PyErr_GivenExceptionMatches, _PyErr_SetObject).

import { thread } from '../object/frame.js';
import { PyType, typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { call0 } from '../protocols/call.js';
import { repr } from '../protocols/repr.js';
import { PyTuple } from '../types/tuple.js';
import { PyBaseException } from './exception.js';
import { type ExceptionName, exceptionTypes, raiseTypeError } from './raise.js';

const NOT_CATCHABLE = 'catching classes that do not inherit from BaseException is not allowed';

/** True when `value` is a class that derives from BaseException. */
export function isExceptionClass(value: Value): value is PyType {
  return value instanceof PyType && value.mro.includes(exceptionTypes.BaseException);
}

/** `except type:`: whether a class, or a class of a tuple, catches `exception`. TypeError for anything else. */
export function exceptionMatches(exception: PyBaseException, type: Value): boolean {
  if (type instanceof PyType) {
    const thrown = exception.shape.type;
    if (thrown === type) return true;
    if (!isExceptionClass(type)) raiseTypeError(NOT_CATCHABLE);
    return thrown.mro.includes(type);
  }
  if (!(type instanceof PyTuple)) return raiseTypeError(NOT_CATCHABLE);
  // All members are checked before any is compared: an invalid one is an error even behind one that matches.
  for (const member of type.items) if (!isExceptionClass(member)) raiseTypeError(NOT_CATCHABLE);
  return type.items.some((member) => exception.shape.type.mro.includes(member as PyType));
}

/** Whether a thrown JS value is a Python exception of the built-in class `name` or of a subclass. */
export function isThrown(error: unknown, name: ExceptionName): error is PyBaseException {
  return error instanceof PyBaseException && error.shape.type.isSubtype(exceptionTypes[name]);
}

/** `f(x)`; undefined when it raises anything. */
export function unlessRaised<T>(f: (x: Value) => T, x: Value): T | undefined {
  try {
    return f(x);
  } catch (error) {
    if (error instanceof PyBaseException) return undefined;
    throw error;
  }
}

export function isAttributeError(error: unknown): error is PyBaseException {
  return isThrown(error, 'AttributeError');
}

export function isKeyError(error: unknown): error is PyBaseException {
  return isThrown(error, 'KeyError');
}

export function isStopIteration(error: unknown): error is PyBaseException {
  return isThrown(error, 'StopIteration');
}

/** True for a StopIteration, of which an iterator's slot only says that it ended; `next` finds it in `thread.stop`. */
export function endsIteration(error: unknown): boolean {
  if (!isStopIteration(error)) return false;
  thread.stop = error;
  return true;
}

/** The exception that `raise value` throws: a class is called. TypeError when it is neither class nor instance. */
export function normaliseRaise(value: Value): PyBaseException {
  if (value instanceof PyBaseException) return value;
  if (!isExceptionClass(value)) return raiseTypeError('exceptions must derive from BaseException');
  const made = call0(value);
  if (made instanceof PyBaseException) return made;
  return raiseTypeError(
    `calling ${repr(value)} should have returned an instance of BaseException, not ${repr(typeOf(made))}`,
  );
}

/** Sets `cause` as `raise exception from cause` does. */
export function setCause(exception: PyBaseException, cause: PyBaseException | null): void {
  exception.cause = cause;
  exception.suppressContext = true;
}

/**
 * Makes the exception being handled the context of `exception`, which is about to be raised. When `exception` is already
 * in that one's chain of contexts, the chain is cut there, so that no cycle comes about.
 */
export function setContext(exception: PyBaseException): void {
  const { handled } = thread;
  if (handled === null || handled === exception) return;
  cutContext(handled, exception);
  exception.context = handled;
}

function cutContext(start: PyBaseException, exception: PyBaseException): void {
  let current = start;
  // Follows at half the speed: meeting it means that a program made a cycle of its own.
  let slow = start;
  let advanceSlow = false;
  for (let next = current.context; next !== null; next = current.context) {
    if (next === exception) {
      current.context = null;
      return;
    }
    current = next;
    if (current === slow) return;
    if (advanceSlow) slow = slow.context!;
    advanceSlow = !advanceSlow;
  }
}
