// Passing on what comes in: one step of `yield from` and `await`, and throwing into or closing something that may itself
// stand at one. CPython: Python/bytecodes.c SEND, Objects/genobject.c _gen_throw, gen_close, gen_close_iter.

import { PyBaseException } from '../errors/exception.js';
import { isExceptionClass, isStopIteration, isThrown } from '../errors/matches.js';
import { stopIterationValue } from '../errors/particular-exceptions.js';
import { exceptionTypes, makeException, raiseRuntimeError, raiseTypeError } from '../errors/raise.js';
import { fromHostError, PyTraceback } from '../errors/traceback.js';
import { reportUnraisable } from '../errors/unraisable.js';
import { warn } from '../errors/warn.js';
import { thread } from '../object/frame.js';
import { PyObject } from '../object/object.js';
import { typeName, typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { lookupAttribute } from '../protocols/attribute.js';
import { call, callMethod, callSpecial } from '../protocols/call.js';
import { repr } from '../protocols/repr.js';
import { CREATED, DONE, drain, makeStop, PyResumable, RUNNING, resume, type Sink, SUSPENDED } from './resumable.js';
import { PyTuple } from './tuple.js';

/** What a `throw` method was given: an exception or class, then perhaps a value and a traceback. */
export type ThrowArguments = readonly [Value, ...Value[]];

/**
 * Iterators of built-in types that can be awaited or sent into. Both methods give what is yielded, or undefined at the end, with
 * the result in `thread.result`.
 */
export abstract class NativeAwaitable extends PyObject {
  /** The result is an item, or a default in its place: the StopIteration at the end carries it even when it is None. */
  isItem = false;

  abstract send(value: Value): Value | undefined;
  abstract throw(args: ThrowArguments): Value | undefined;
  abstract close(): Value;

  /** The StopIteration of the end that was reached just now. */
  makeStop(): PyBaseException {
    return makeStop(thread.result, this.isItem);
  }
}

// ### Sending

/**
 * One step: sends `sent` into `iterator`. Gives what it yields, or undefined at its end, with its result in `thread.result`. A
 * `sink` takes what it can before that; nothing is sent then.
 */
export function delegate(iterator: Value, sent: Value, sink?: Sink): Value | undefined {
  if (iterator instanceof PyResumable) {
    const yielded = sink === undefined ? resume(iterator, sent, null) : drain(iterator, sink);
    if (yielded === undefined) thread.result = iterator.takeReturnValue();
    return yielded;
  }
  if (iterator instanceof NativeAwaitable) return iterator.send(sent);
  try {
    return sendToIterator(iterator, sent);
  } catch (error) {
    if (!isStopIteration(error)) throw error;
    thread.result = stopIterationValue(error);
    return undefined;
  }
}

function sendToIterator(iterator: Value, sent: Value): Value | undefined {
  if (sent !== null) return callMethod(iterator, 'send', sent);
  const type = typeOf(iterator);
  if (type.slots.iterNext === null) return callMethod(iterator, 'send', null);
  // The slot of a class written in Python keeps its StopIteration back, and with it the result.
  if (!type.isBuiltin) return callSpecial(iterator, '__next__', []);
  thread.stop = null;
  const item = type.slots.iterNext(iterator);
  if (item === undefined) {
    const stop = thread.stop as PyBaseException | null;
    thread.result = stop === null ? null : stopIterationValue(stop);
  }
  return item;
}

// ### Throwing

/** Runs `action` as if `target` ran and had called it. */
function whileRunning<T>(target: PyResumable, action: () => T): T {
  const { frame } = target;
  const back = thread.frame;
  target.state = RUNNING;
  frame.back = back;
  frame.depth = back.depth + 1;
  thread.frame = frame;
  try {
    return action();
  } finally {
    target.state = SUSPENDED;
    frame.back = null;
    thread.frame = back;
  }
}

/**
 * Raises an exception where `target` stands, in the innermost of those it delegates to. Gives what `resume` gives.
 * `closes`: a GeneratorExit closes the delegate; an asynchronous generator gives it time to await.
 */
export function throwInto(target: PyResumable, args: ThrowArguments, closes: boolean): Value | undefined {
  const { delegate: inner } = target;
  if (target.state !== SUSPENDED || inner === undefined) return resume(target, null, exceptionOf(args));
  if (closes && isGeneratorExit(args[0])) {
    const failure = attempt(() => whileRunning(target, () => closeIterator(inner)));
    return resume(target, null, failure.exception ?? exceptionOf(args));
  }
  const throwIn = throwerOf(inner, closes);
  if (throwIn === null) return resume(target, null, exceptionOf(args));
  const { exception, value } = attempt(() => whileRunning(target, () => throwIn(args)));
  if (exception !== null) return resume(target, null, exception);
  return value === undefined ? resume(target, null, makeStop(thread.result)) : value;
}

/** What throws into a delegate, with `delegate`'s results; null when it has no way to. */
function throwerOf(inner: Value, closes: boolean): ((args: ThrowArguments) => Value | undefined) | null {
  if (inner instanceof NativeAwaitable) return (args) => inner.throw(args);
  if (inner instanceof PyResumable)
    return (args) => {
      const yielded = throwInto(inner, args, closes);
      if (yielded === undefined) thread.result = inner.takeReturnValue();
      return yielded;
    };
  const method = lookupAttribute(inner, 'throw');
  return method === undefined ? null : (args) => call(method, [...args], null);
}

interface Attempt<T> {
  value: T | undefined;
  exception: PyBaseException | null;
}

function attempt<T>(action: () => T): Attempt<T> {
  try {
    return { value: action(), exception: null };
  } catch (error) {
    return { value: undefined, exception: error instanceof PyBaseException ? error : fromHostError(error) };
  }
}

function isGeneratorExit(type: Value): boolean {
  const cls = type instanceof PyBaseException ? type.shape.type : type;
  return isExceptionClass(cls) && cls.isSubtype(exceptionTypes.GeneratorExit);
}

/** The exception that `throw(type, value, traceback)` raises. TypeError, in the caller, when that makes no sense. */
function exceptionOf([type, value = null, traceback = null]: ThrowArguments): PyBaseException {
  if (traceback !== null && !(traceback instanceof PyTraceback))
    raiseTypeError('throw() third argument must be a traceback object');
  const exception = normalise(type, value);
  exception.unwoundFrame = null;
  if (traceback !== null) exception.traceback = traceback;
  return exception;
}

function normalise(type: Value, value: Value): PyBaseException {
  if (type instanceof PyBaseException)
    return value === null ? type : raiseTypeError('instance exception may not have a separate value');
  if (!isExceptionClass(type))
    return raiseTypeError(`exceptions must be classes or instances deriving from BaseException, not ${typeName(type)}`);
  if (value instanceof PyBaseException && value.shape.type.isSubtype(type)) return value;
  // An exception that cannot be made is what is thrown then.
  const { value: made, exception } = attempt(() => {
    const first = makeOf(type, value);
    return first.shape.type === type ? first : makeOf(type, first);
  });
  return exception ?? made!;
}

/** CPython: Python/errors.c _PyErr_CreateException. */
function makeOf(type: Value, value: Value): PyBaseException {
  const args = value instanceof PyTuple ? [...value.items] : value === null ? [] : [value];
  const made = call(type, args, null);
  if (made instanceof PyBaseException) return made;
  return raiseTypeError(
    `calling ${repr(type)} should have returned an instance of BaseException, not ${typeName(made)}`,
  );
}

/** The arguments of a `throw` method, as far as they were given. More than one is a form of old. */
export function throwArguments(args: readonly (Value | undefined)[]): ThrowArguments {
  const given = args.filter((arg) => arg !== undefined);
  if (given.length > 1) warnThrow('throw');
  return given as unknown as ThrowArguments;
}

/** For more than one argument of `throw` and `athrow`. */
export function warnThrow(method: 'throw' | 'athrow'): void {
  warn(
    'DeprecationWarning',
    `the (type, exc, tb) signature of ${method}() is deprecated, use the single-arg signature instead.`,
  );
}

// ### Closing

/** `close()`: raises GeneratorExit where `target` stands; gives what it returns then. */
export function closeResumable(target: PyResumable): Value {
  if (target.state === CREATED) target.finish();
  if (target.state === DONE) return null;
  const { delegate: inner, noun } = target;
  let failure: PyBaseException | null = null;
  if (target.state === SUSPENDED && inner !== undefined)
    failure = attempt(() => whileRunning(target, () => closeIterator(inner))).exception;
  try {
    if (resume(target, null, failure ?? makeException('GeneratorExit', [])) !== undefined)
      raiseRuntimeError(`${noun} ignored GeneratorExit`);
  } catch (error) {
    if (isThrown(error, 'GeneratorExit')) return null;
    throw error;
  }
  return target.takeReturnValue();
}

/** Closes what a generator delegates to, when there is a way to. */
function closeIterator(iterator: Value): void {
  if (iterator instanceof PyResumable) closeResumable(iterator);
  else if (iterator instanceof NativeAwaitable) iterator.close();
  else {
    const close = closeMethod(iterator);
    if (close !== undefined) call(close, [], null);
  }
}

/** Looking for it does not stop the closing. */
function closeMethod(iterator: Value): Value | undefined {
  try {
    return lookupAttribute(iterator, 'close');
  } catch (error) {
    reportUnraisable(error, 'Exception ignored while closing generator', iterator);
    return undefined;
  }
}
