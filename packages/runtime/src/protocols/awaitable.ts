// Awaiting and asynchronous iteration: what `await`, `async for` and `async with` ask of objects, and `aiter` and `anext`.
// Waiting itself is a delegation, as that of `yield from` (types/delegation.ts). CPython: Objects/genobject.c
// _PyCoro_GetAwaitableIter, Python/ceval.c _PyEval_GetAwaitable, _PyEval_GetANext.

import { PyBaseException } from '../errors/exception.js';
import { makeException, raiseRuntimeError, raiseTypeError } from '../errors/raise.js';
import { fromHostError } from '../errors/traceback.js';
import { typeName, typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { PyAsyncGenerator } from '../types/async-generator.js';
import { PyCoroutine } from '../types/coroutine.js';
import { isIterableCoroutine } from '../types/generator.js';
import { CREATED, SUSPENDED } from '../types/resumable.js';

// ### Awaiting

/** True for what is resumed itself when it is awaited. */
function isCoroutine(x: Value): boolean {
  return x instanceof PyCoroutine || isIterableCoroutine(x);
}

/** The iterator that awaiting `x` delegates to. TypeError when `x` cannot be awaited. */
export function awaitableIterator(x: Value): Value {
  if (isCoroutine(x)) return x;
  const slot = typeOf(x).slots.await;
  if (slot === null) return raiseTypeError(`'${typeName(x)}' object can't be awaited`);
  const iterator = slot(x);
  if (isCoroutine(iterator)) raiseTypeError('__await__() returned a coroutine');
  if (typeOf(iterator).slots.iterNext === null)
    raiseTypeError(`__await__() returned non-iterator of type '${typeName(iterator)}'`);
  return iterator;
}

/** The same for an `await` expression, which waits for no coroutine that another one waits for. */
export function awaitOperand(x: Value): Value {
  if (x instanceof PyCoroutine && x.state === CREATED) return x;
  const iterator = awaitableIterator(x);
  if (iterator instanceof PyCoroutine && iterator.state === SUSPENDED && iterator.delegate !== undefined)
    raiseRuntimeError('coroutine is being awaited already');
  return iterator;
}

/** The same for what `__aenter__` and `__aexit__` give. */
export function awaitContextMethod(x: Value, method: '__aenter__' | '__aexit__'): Value {
  if (!isCoroutine(x) && typeOf(x).slots.await === null)
    raiseTypeError(`'async with' received an object from ${method} that does not implement __await__: ${typeName(x)}`);
  return awaitOperand(x);
}

// ### Asynchronous iteration

/** The iterator of `async for`. */
export function asyncIterate(x: Value): Value {
  const { asyncIter } = typeOf(x).slots;
  if (asyncIter === null)
    return raiseTypeError(`'async for' requires an object with __aiter__ method, got ${typeName(x)}`);
  const iterator = asyncIter(x);
  if (typeOf(iterator).slots.asyncNext === null)
    raiseTypeError(
      `'async for' received an object from __aiter__ that does not implement __anext__: ${typeName(iterator)}`,
    );
  return iterator;
}

/** What one turn of `async for` delegates to, for the next item of an asynchronous iterator. */
export function asyncNextOperand(iterator: Value): Value {
  const { asyncNext } = typeOf(iterator).slots;
  if (asyncNext === null)
    return raiseTypeError(`'async for' requires an iterator with __anext__ method, got ${typeName(iterator)}`);
  const awaitable = asyncNext(iterator);
  if (iterator instanceof PyAsyncGenerator) return awaitable;
  try {
    return awaitableIterator(awaitable);
  } catch (error) {
    return raiseInvalidNext(awaitable, error instanceof PyBaseException ? error : fromHostError(error));
  }
}

function raiseInvalidNext(awaitable: Value, cause: PyBaseException): never {
  const exception = makeException('TypeError', [
    `'async for' received an invalid object from __anext__: ${typeName(awaitable)}`,
  ]);
  exception.cause = cause;
  exception.context = cause;
  exception.suppressContext = true;
  throw exception;
}

/** `aiter(x)`. */
export function aiter(x: Value): Value {
  const { asyncIter } = typeOf(x).slots;
  if (asyncIter === null) return raiseTypeError(`'${typeName(x)}' object is not an async iterable`);
  const iterator = asyncIter(x);
  if (typeOf(iterator).slots.asyncNext === null)
    raiseTypeError(`aiter() returned not an async iterator of type '${typeName(iterator)}'`);
  return iterator;
}

/** `anext(iterator)`. */
export function anext(iterator: Value): Value {
  const { asyncNext } = typeOf(iterator).slots;
  if (asyncNext === null) return raiseTypeError(`'${typeName(iterator)}' object is not an async iterator`);
  return asyncNext(iterator);
}
