// What list and tuple share: comparison, searching, repetition and text of arrays of values. Indexes are adjusted here as
// well. CPython has these twice, in Objects/listobject.c and Objects/tupleobject.c.

import { makeException, raiseIndexError, raiseOverflowError, raiseTypeError } from '../errors/raise.js';
import type { ComparisonSlot } from '../object/slots.js';
import { typeName } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { isEqual, richCompare } from '../protocols/compare.js';
import { asClippedSize, asIndex, asSize, hasIndex } from '../protocols/index.js';
import { repr } from '../protocols/repr.js';
import { fromEnd } from './str/arguments.js';
import { joinStrings, joinWith } from './str/text.js';

/**
 * Longer arrays are refused with MemoryError. V8 ends the process when an array that grows by half as much again comes above
 * 2**27 items.
 */
export const MAX_ITEMS = 2 ** 26;

/** MemoryError before an array of `count` items is built. */
export function checkCount(count: number): void {
  if (count > MAX_ITEMS) throw makeException('MemoryError', []);
}

/**
 * A list or tuple. Comparing or showing items may run Python code that gives a list another array; the old one is empty then. So loops
 * look for another array where theirs ends.
 */
interface Sequence {
  readonly items: readonly Value[];
}

/** `isEqual` with the common cases in front: the same value, or different numbers or strings. */
export function sameItem(x: Value, y: Value): boolean {
  if (x === y) return true;
  const kind = typeof x;
  if (kind === typeof y && (kind === 'number' || kind === 'string')) return false;
  return isEqual(x, y);
}

/** Compares as sequences do: by the first items that differ, else by length. Items may change while they are compared. */
export function compareItems(left: Sequence, right: Sequence, op: ComparisonSlot): Value {
  if (left.items.length !== right.items.length) {
    if (op === 'eq') return false;
    if (op === 'ne') return true;
  }
  return compareInOrder(left, right, op);
}

/** The same without a look at the lengths first: tuples compare items of which one has more, too. */
export function compareInOrder(left: Sequence, right: Sequence, op: ComparisonSlot): Value {
  let x = left.items;
  let y = right.items;
  let i = samePrefix(x, y);
  for (; ; i++) {
    if (i >= x.length || i >= y.length) {
      x = left.items;
      y = right.items;
      if (i >= x.length || i >= y.length) break;
    }
    const a = x[i]!;
    const b = y[i]!;
    if (typeof a === 'number' && typeof b === 'number' ? a !== b : !sameItem(a, b)) break;
  }
  x = left.items;
  y = right.items;
  if (i >= x.length || i >= y.length) return compareLengths(x.length, y.length, op);
  if (op === 'eq') return false;
  if (op === 'ne') return true;
  return richCompare(x[i]!, y[i]!, op);
}

/**
 * How many items from the first on are identical or equal primitives, in steps of four. Small ints and other numbers have
 * loops of their own, whose type feedback other kinds of items do not spoil: that, and the steps, make it two to five times as fast.
 */
function samePrefix(x: readonly Value[], y: readonly Value[]): number {
  if (x.length < 4 || y.length < 4 || x[0] !== y[0]) return 0;
  const end = Math.min(x.length, y.length) - 3;
  if (typeof x[0] !== 'number') return sameOthers(x, y, end);
  return isSmall(x[0]) && isSmall(x[end + 2]) && isSmall(y[end + 2])
    ? sameSmallInts(x, y, end)
    : sameNumbers(x, y, end);
}

const isSmall = (item: Value | undefined): boolean => typeof item === 'number' && item === (item | 0);

/** For ints that V8 has no object for. */
function sameSmallInts(x: readonly Value[], y: readonly Value[], end: number): number {
  let i = 0;
  while (i < end && x[i] === y[i] && x[i + 1] === y[i + 1] && x[i + 2] === y[i + 2] && x[i + 3] === y[i + 3]) i += 4;
  return i;
}

function sameNumbers(x: readonly Value[], y: readonly Value[], end: number): number {
  let i = 0;
  while (i < end && x[i] === y[i] && x[i + 1] === y[i + 1] && x[i + 2] === y[i + 2] && x[i + 3] === y[i + 3]) i += 4;
  return i;
}

function sameOthers(x: readonly Value[], y: readonly Value[], end: number): number {
  let i = 0;
  while (i < end && x[i] === y[i] && x[i + 1] === y[i + 1] && x[i + 2] === y[i + 2] && x[i + 3] === y[i + 3]) i += 4;
  return i;
}

function compareLengths(x: number, y: number, op: ComparisonSlot): boolean {
  switch (op) {
    case 'lt':
      return x < y;
    case 'le':
      return x <= y;
    case 'eq':
      return x === y;
    case 'ne':
      return x !== y;
    case 'gt':
      return x > y;
    case 'ge':
      return x >= y;
  }
}

/** The index of the first item equal to `value` in the given range, or -1. */
export function indexOfItem(sequence: Sequence, value: Value, start = 0, stop = Number.POSITIVE_INFINITY): number {
  if (typeof value === 'string') return indexOfPrimitive(sequence, value, start, stop);
  let { items } = sequence;
  for (let i = start; i < stop; i++) {
    if (i >= items.length) {
      items = sequence.items;
      if (i >= items.length) break;
    }
    if (sameItem(items[i]!, value)) return i;
  }
  return -1;
}

function indexOfPrimitive(sequence: Sequence, value: string, start: number, stop: number): number {
  let { items } = sequence;
  for (let i = start; i < stop; i++) {
    if (i >= items.length) {
      items = sequence.items;
      if (i >= items.length) break;
    }
    const item = items[i]!;
    if (item === value || (typeof item === 'object' && sameItem(item, value))) return i;
  }
  return -1;
}

/** The number of items equal to `value`. */
export function countItem(sequence: Sequence, value: Value): number {
  let count = 0;
  let { items } = sequence;
  for (let i = 0; ; i++) {
    if (i >= items.length) {
      items = sequence.items;
      if (i >= items.length) return count;
    }
    if (sameItem(items[i]!, value)) count++;
  }
}

/** An argument that is a Py_ssize_t, in the words of CPython's argument parser. */
export function sizeArgument(x: Value): number {
  if (typeof x === 'number') return x;
  const value = asIndex(x);
  if (value >= SIZE_LIMIT || value < -SIZE_LIMIT) raiseOverflowError('Python int too large to convert to C ssize_t');
  return Number(value);
}

/** The first size that is too large, as a double. */
const SIZE_LIMIT = 2 ** 63;

/** A bound of a search (`list.index`): counts from the end when negative, clipped to 0. */
export function searchBound(bound: Value | undefined, length: number, fallback: number): number {
  return fromEnd(searchIndex(bound, fallback), length);
}

/** A bound of a search as it was given. */
export function searchIndex(bound: Value | undefined, fallback: number): number {
  if (bound === undefined) return fallback;
  if (!hasIndex(bound)) raiseTypeError('slice indices must be integers or have an __index__ method');
  return asClippedSize(bound);
}

/** A subscript that is no slice as a number, negative ones from the end; it may still be out of range. */
export function subscriptIndex(sequence: Sequence, key: Value, name: string): number {
  if (typeof key !== 'number' && !hasIndex(key))
    raiseTypeError(`${name} indices must be integers or slices, not ${typeName(key)}`);
  const index = asSize(key, 'IndexError');
  return index < 0 ? index + sequence.items.length : index;
}

/** The item at a subscript that is no slice. */
export function itemAt(sequence: Sequence, key: Value, name: string): Value {
  const index = subscriptIndex(sequence, key, name);
  const { items } = sequence;
  if (index < 0 || index >= items.length) return raiseIndexError(`${name} index out of range`);
  return items[index]!;
}

/** The items of a slice. */
export function sliceItems(items: readonly Value[], start: number, step: number, count: number): Value[] {
  if (step === 1) return items.slice(start, start + count);
  // Written over a copy, which has its length from the start.
  const result = items.slice(0, count);
  for (let i = 0, at = start; i < count; i++, at += step) result[i] = items[at]!;
  return result;
}

/** Copied and written over for short results: pushing items would make room for more. */
const BLANK: Value[] = [];
while (BLANK.length < 64) BLANK.push(null);

/** The items of two sequences. V8's `concat` takes 100 ns for the shortest. */
export function concatItems(x: readonly Value[], y: readonly Value[]): Value[] {
  const total = x.length + y.length;
  checkCount(total);
  if (total > BLANK.length) return x.concat(y);
  const short = BLANK.slice(0, total);
  let to = 0;
  for (let i = 0; i < x.length; i++) short[to++] = x[i]!;
  for (let i = 0; i < y.length; i++) short[to++] = y[i]!;
  return short;
}

/** The items repeated `times`, which must be an integer. */
export function repeatItems(sequence: Sequence, times: Value): Value[] {
  if (typeof times !== 'number' && !hasIndex(times))
    raiseTypeError(`can't multiply sequence by non-int of type '${typeName(times)}'`);
  const count = Math.max(0, asSize(times, 'OverflowError'));
  const { items } = sequence;
  const total = items.length * count;
  checkCount(total);
  if (total === 0) return [];
  if (total <= BLANK.length) {
    const short = BLANK.slice(0, total);
    for (let to = 0; to < total; ) for (let i = 0; i < items.length; i++) short[to++] = items[i]!;
    return short;
  }
  // Doubling copies blocks of memory and keeps the array packed, which `new Array(n)` would not.
  let result = items.slice();
  while (result.length * 2 <= total) result = result.concat(result);
  return result.length === total ? result : result.concat(result.slice(0, total - result.length));
}

/** The reprs of items between brackets; `last` goes before the closing one. Items may change while reprs are made. */
export function reprItems(sequence: Sequence, open: string, close: string, last = ''): PyStr {
  const parts: PyStr[] = [];
  let { items } = sequence;
  for (let i = 0; ; i++) {
    if (i >= items.length) {
      items = sequence.items;
      if (i >= items.length) break;
    }
    parts.push(repr(items[i]!));
  }
  return joinStrings([open, joinWith(', ', parts), last + close]);
}
