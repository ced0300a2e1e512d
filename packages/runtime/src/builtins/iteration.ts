// Built-in functions about iteration and containers. enumerate, zip, map, filter, reversed, range and slice are types, in files
// of their own. CPython: Python/bltinmodule.c.

import type { PyBaseException } from '../errors/exception.js';
import { isStopIteration } from '../errors/matches.js';
import { attempts, raiseTypeError } from '../errors/raise.js';
import { thread } from '../object/frame.js';
import type { NativeSpec } from '../object/native.js';
import { typeName, typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { aiter, anext } from '../protocols/awaitable.js';
import { callSpecial } from '../protocols/call.js';
import { iterate, someItem } from '../protocols/iterate.js';
import { toListItems } from '../protocols/length-hint.js';
import { lengthInt } from '../protocols/subscript.js';
import { isTrue } from '../protocols/truth.js';
import { AnextAwaitable } from '../types/anext-awaitable.js';
import { CallableIterator } from '../types/callable-iterator.js';
import { NativeAwaitable } from '../types/delegation.js';
import { generatorNext, PyGenerator } from '../types/generator.js';
import { makeList } from '../types/list.js';
import { sortItems } from '../types/list-sort.js';
import { makeStop, Sink } from '../types/resumable.js';

/** Takes True and False, the one that does not end what `all` or `any` does. */
class BoolSink extends Sink {
  constructor(private readonly value: boolean) {
    super();
  }

  take(item: Value): boolean {
    return item === this.value;
  }
}

const takesTrue = new BoolSink(true);
const takesFalse = new BoolSink(false);

function all(iterable: Value): boolean {
  return !someItem(iterable, isFalse, takesTrue);
}

const isFalse = (item: Value): boolean => !isTrue(item);

function any(iterable: Value): boolean {
  return someItem(iterable, isTrue, takesFalse);
}

function iter(object: Value, sentinel: Value | undefined): Value {
  if (sentinel === undefined) return iterate(object);
  if (typeOf(object).slots.call === null) raiseTypeError('iter(v, w): v must be callable');
  return new CallableIterator(object, sentinel);
}

function anextBuiltin(iterator: Value, fallback: Value | undefined): Value {
  const awaitable = anext(iterator);
  return fallback === undefined ? awaitable : new AnextAwaitable(awaitable, fallback);
}

function next(iterator: Value, fallback: Value | undefined): Value {
  const type = typeOf(iterator);
  if (type.slots.iterNext === null) return raiseTypeError(`'${typeName(iterator)}' object is not an iterator`);
  if (iterator instanceof PyGenerator) return generatorNext(iterator, fallback);
  if (!type.isBuiltin) return nextOfClass(iterator, fallback);
  thread.stop = null;
  const item = type.slots.iterNext(iterator);
  if (item !== undefined) return item;
  if (fallback !== undefined) return fallback;
  throw stopOf(iterator);
}

attempts.set(next, (iterator) => {
  const { isBuiltin, slots } = typeOf(iterator);
  if (!isBuiltin || slots.iterNext === null) return next(iterator, undefined);
  thread.stop = null;
  const item = slots.iterNext(iterator);
  if (item === undefined) thread.raised = stopOf(iterator);
  return item;
});

/** The StopIteration of an iterator that has ended. */
function stopOf(iterator: Value): PyBaseException {
  if (iterator instanceof PyGenerator) return makeStop(iterator.takeReturnValue());
  if (thread.stop !== null) return thread.stop;
  return iterator instanceof NativeAwaitable ? iterator.makeStop() : makeStop(null);
}

/** Calls `__next__` itself, as the slot keeps its StopIteration back, and with it the value. */
function nextOfClass(iterator: Value, fallback: Value | undefined): Value {
  try {
    return callSpecial(iterator, '__next__', []);
  } catch (error) {
    if (fallback !== undefined && isStopIteration(error)) return fallback;
    throw error;
  }
}

function sorted(iterable: Value, key: Value | undefined, reverse: Value | undefined): Value {
  const items = toListItems(iterable);
  return makeList(sortItems(items, key === undefined ? null : key, reverse === undefined ? false : isTrue(reverse)));
}

export const iterationFunctions: readonly NativeSpec[] = [
  { name: 'aiter', signature: '(async_iterable, /)', impl: aiter },
  { name: 'all', signature: '(iterable, /)', impl: all },
  { name: 'anext', signature: '(aiterator, default=<unrepresentable>, /)', impl: anextBuiltin },
  { name: 'any', signature: '(iterable, /)', impl: any },
  { name: 'iter', signature: '(object, sentinel=<unrepresentable>, /)', impl: iter },
  { name: 'len', signature: '(obj, /)', impl: lengthInt },
  { name: 'next', signature: '(iterator, default=<unrepresentable>, /)', impl: next },
  {
    name: 'sorted',
    style: 'positional-first',
    keywordTitle: 'sort',
    beforeKeywords: toListItems,
    signature: '(iterable, /, *, key=None, reverse=False)',
    impl: sorted,
  },
];
