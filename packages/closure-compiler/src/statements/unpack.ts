// Unpacking into several targets. CPython: Python/ceval.c _PyEval_UnpackIterableStackRef.

import {
  dictType,
  type Frame,
  isIterable,
  itemsOfIterator,
  iterate,
  iteratesDirectly,
  iterNext,
  listType,
  makeList,
  PyDict,
  PyList,
  PyTuple,
  raiseTypeError,
  raiseValueError,
  thread,
  tupleType,
  typeName,
  type Value,
} from '@heddle/runtime';
import type { Site } from '../site.js';

/** Exactly `count` items of an iterable. */
export function unpackSlow(frame: Frame, site: Site, value: Value, count: number): readonly Value[] {
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
  if (iteratesDirectly(value) && value.items.length === count)
    return value instanceof PyTuple ? value.items : value.items.slice();
  const iterator = start(value);
  const items: Value[] = [];
  while (items.length < count) {
    const item = iterNext(iterator);
    if (item === undefined)
      return raiseValueError(`not enough values to unpack (expected ${count}, got ${items.length})`);
    items.push(item);
  }
  if (iterNext(iterator) !== undefined) tooMany(value, count);
  return items;
}

/** A list or tuple that is no instance of a subclass, which may iterate otherwise. */
function isExactSequence(value: Value): value is PyTuple | PyList {
  if (value instanceof PyTuple) return value.shape === tupleType.rootShape;
  return value instanceof PyList && value.shape === listType.rootShape;
}

function tooMany(value: Value, count: number): never {
  const isDict = value instanceof PyDict && value.shape === dictType.rootShape;
  const given = isExactSequence(value) ? value.items.length : isDict ? value.size : undefined;
  return raiseValueError(`too many values to unpack (expected ${count}${given === undefined ? '' : `, got ${given}`})`);
}

/** The items before a starred target, a list of those it takes, and the items after it. */
export function unpackStarredSlow(frame: Frame, site: Site, value: Value, before: number, after: number): Value[] {
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
  const items = iteratesDirectly(value) ? value.items : itemsOfIterator(start(value));
  if (items.length < before + after)
    return raiseValueError(`not enough values to unpack (expected at least ${before + after}, got ${items.length})`);
  const end = items.length - after;
  const result = items.slice(0, before);
  result.push(makeList(items.slice(before, end)));
  for (let i = end; i < items.length; i++) result.push(items[i]!);
  return result;
}

function start(value: Value): Value {
  if (!isIterable(value)) raiseTypeError(`cannot unpack non-iterable ${typeName(value)} object`);
  return iterate(value);
}
