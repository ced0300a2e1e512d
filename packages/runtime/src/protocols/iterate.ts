// Iteration: `iter(x)`, `next(it)`, and loops over any iterable from native code. The iterNext slot returns undefined at the
// end, so no StopIteration is made. CPython: Objects/abstract.c PyObject_GetIter, PyIter_Next.

import { isThrown } from '../errors/matches.js';
import { raiseTypeError } from '../errors/raise.js';
import { type PyType, typeName, typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { PyBulkIterator } from '../types/bulk-iterator.js';
import { DictCursor } from '../types/dict-iterators.js';
import { isExactDict, PyDict } from '../types/dict-storage.js';
import { ListIterator, listType, PyList } from '../types/list.js';
import { RangeIterator } from '../types/range.js';
import { drain, ItemSink, PyResumable, type Sink } from '../types/resumable.js';
import { checkCount, MAX_ITEMS } from '../types/sequence.js';
import { SequenceIterator } from '../types/sequence-iterator.js';
import { PyTuple, tupleType } from '../types/tuple.js';
import { toListItems } from './length-hint.js';

/** `iter(x)`. TypeError when `x` is not iterable. */
export function iterate(x: Value): Value {
  const type = typeOf(x);
  const { iter } = type.slots;
  if (iter !== null) {
    const iterator = iter(x);
    if (typeOf(iterator).slots.iterNext === null)
      raiseTypeError(`iter() returned non-iterator of type '${typeName(iterator)}'`);
    return iterator;
  }
  if (isOldSequence(x, type)) return new SequenceIterator(x);
  return raiseTypeError(`'${typeName(x)}' object is not iterable`);
}

/** True when `iterate` would find an iterator. */
export function isIterable(x: Value): boolean {
  const type = typeOf(x);
  return type.slots.iter !== null || isOldSequence(x, type);
}

/** True for an instance of a Python class that has `__getitem__` only: built-in types that do are no sequences. */
function isOldSequence(x: Value, type: PyType): boolean {
  return type.slots.getItem !== null && !type.isBuiltin && !(x instanceof PyDict);
}

/** `next(iterator)`, or undefined at the end. TypeError when it is no iterator. */
export function iterNext(iterator: Value): Value | undefined {
  const slot = typeOf(iterator).slots.iterNext;
  if (slot === null) return raiseTypeError(`'${typeName(iterator)}' object is not an iterator`);
  return slot(iterator);
}

/** The iterNext slot of an iterator, for loops that fetch it once. */
export function nextSlot(iterator: Value): (iterator: Value) => Value | undefined {
  const slot = typeOf(iterator).slots.iterNext;
  if (slot === null) return raiseTypeError(`'${typeName(iterator)}' object is not an iterator`);
  return slot;
}

/** The iterNext slot of an iterator; a generator has `sink` take what it can before it gives an item. */
export function drainSlot(iterator: Value, sink: Sink | null): (iterator: Value) => Value | undefined {
  return sink !== null && iterator instanceof PyResumable
    ? (generator) => drain(generator as PyResumable, sink)
    : nextSlot(iterator);
}

/** True for a list or tuple whose items can be read directly: its type iterates as the built-in one does. */
export function iteratesDirectly(x: Value): x is PyList | PyTuple {
  const type = typeOf(x);
  if (x instanceof PyList) return type.slots.iter === listType.slots.iter;
  return x instanceof PyTuple && type.slots.iter === tupleType.slots.iter;
}

/** The items of an iterable in a new array. */
export function toArray(x: Value): Value[] {
  if (iteratesDirectly(x)) return x.items.slice();
  if (isExactDict(x)) return x.keysArray();
  return itemsOfIterator(iterate(x));
}

/** What is left of an iterator in a new array. */
export function itemsOfIterator(iterator: Value): Value[] {
  if (iterator instanceof ListIterator || iterator instanceof RangeIterator || iterator instanceof DictCursor)
    return iterator.rest();
  if (iterator instanceof PyBulkIterator && iterator.type.isBuiltin) return iterator.rest();
  const sink = new ItemSink();
  const { items } = sink;
  const next = drainSlot(iterator, sink);
  for (;;) {
    const item = next(iterator);
    if (item === undefined) return items;
    if (items.length >= MAX_ITEMS) checkCount(items.length + 1);
    items.push(item);
  }
}

/** The items of an iterable in an array that must not be changed: that of a list or tuple itself. */
export function itemsOf(x: Value): readonly Value[] {
  return iteratesDirectly(x) ? x.items : toArray(x);
}

/** As `itemsOf`; what cannot be iterated raises TypeError with `message`. CPython: PySequence_Fast. */
export function itemsOrRaise(x: Value, message: string): readonly Value[] {
  return iteratesDirectly(x) ? x.items : toListItems(iterateOrRaise(x, message));
}

/** `iter(x)`; whatever TypeError keeps it from being iterated gets the text `message`. */
export function iterateOrRaise(x: Value, message: string): Value {
  try {
    return iterate(x);
  } catch (error) {
    if (isThrown(error, 'TypeError')) return raiseTypeError(message);
    throw error;
  }
}

/**
 * Calls `f` for each item of an iterable; a list may change meanwhile, as in a `for` loop. TypeError, with `message` when
 * there is one, if it is none.
 */
export function forEachItem(x: Value, f: (item: Value) => void, message?: string): void {
  if (iteratesDirectly(x)) {
    for (let i = 0; i < x.items.length; i++) f(x.items[i]!);
    return;
  }
  const iterator = message === undefined ? iterate(x) : iterateOrRaise(x, message);
  const next = nextSlot(iterator);
  for (let item = next(iterator); item !== undefined; item = next(iterator)) f(item);
}

/** Calls `f` for each item until it returns true; says whether it did. What `sink` takes would have been false. */
export function someItem(x: Value, f: (item: Value) => boolean, sink: Sink | null = null): boolean {
  if (iteratesDirectly(x)) {
    for (let i = 0; i < x.items.length; i++) if (f(x.items[i]!)) return true;
    return false;
  }
  const iterator = iterate(x);
  const next = drainSlot(iterator, sink);
  for (let item = next(iterator); item !== undefined; item = next(iterator)) if (f(item)) return true;
  return false;
}
