// Sorting, for `list.sort` and `sorted`: a stable merge sort that only asks `<`, as CPython's does. Sorted
// input takes little more than one comparison an item. Keys are computed first; keys that are all bare strings are compared
// without the protocol, many numbers not at all (radix-sort.ts). CPython: Objects/listobject.c list_sort_impl.

import { raiseValueError } from '../errors/raise.js';
import { NotImplemented } from '../object/object.js';
import { type PyType, typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { call1 } from '../protocols/call.js';
import { compareTrue, isEqual } from '../protocols/compare.js';
import { isTrue } from '../protocols/truth.js';
import { floatType, PyFloat } from './float.js';
import { PyGetter } from './getter.js';
import type { PyList } from './list.js';
import { RADIX_MINIMUM, radixSortOrder, roomForKeys, sortByPlace } from './radix-sort.js';
import { sameItem } from './sequence.js';
import { PyTuple, tupleType } from './tuple.js';

/** `list.sort(key=key, reverse=reverse)`. ValueError when a comparison changes the list. */
export function sortList(list: PyList, key: Value, reverse: Value): void {
  const backwards = isTrue(reverse);
  const { items } = list;
  // The list is empty while it is sorted, as in CPython: comparisons that look at it see no items in disorder. Changes are
  // noticed even when they are undone, for items that can call Python code.
  let isChanged = false;
  const isWatched = key !== null || kindOf(items, true) === 'mixed';
  const placeholder: Value[] = isWatched ? watched(() => (isChanged = true)) : [];
  list.items = placeholder;
  let sorted = items;
  try {
    sorted = sortItems(items, key, backwards);
    // Operations that are going over the old array must find it empty (sequence.ts).
    if (sorted !== items) items.length = 0;
    if (isChanged || list.items !== placeholder) raiseValueError('list modified during sort');
  } finally {
    list.items = sorted;
  }
}

/** An empty array that tells when it is changed. */
function watched(note: () => void): Value[] {
  return new Proxy<Value[]>([], {
    set: (target, name, value) => {
      note();
      return Reflect.set(target, name, value);
    },
  });
}

/** Items in order, in an array that may be `items` itself. When a comparison raises, `items` may be partly sorted. */
export function sortItems(items: Value[], key: Value, reverse: boolean): Value[] {
  const keys = key === null ? items : computeKeys(items, key);
  if (items.length < 2) return items;
  const kind = kindOf(keys, keys.length >= SHORT);
  if (kind === 'int' && keys === items && isAscending(items as number[])) return reverse ? items.reverse() : items;
  // Equal items keep their order when reversed, so the items are turned round before and after.
  const order = new Uint32Array(items.length);
  for (let i = 0; i < order.length; i++) order[i] = reverse ? order.length - 1 - i : i;
  if (kind === 'mixed' && items.length < SHORT) return sortShort(items, keys, order, reverse);
  return inOrder(items, sortOrder(keys, kind, order), reverse);
}

function inOrder(items: readonly Value[], order: Uint32Array, reverse: boolean): Value[] {
  // Written over a copy, which has its length from the start.
  const result = items.slice();
  const last = order.length - 1;
  for (let i = 0; i <= last; i++) result[i] = items[order[reverse ? last - i : i]!]!;
  return result;
}

function computeKeys(items: readonly Value[], key: Value): Value[] {
  const keys = items.slice();
  if (key instanceof PyGetter) for (let i = 0; i < items.length; i++) keys[i] = key.apply(items[i]!);
  else for (let i = 0; i < items.length; i++) keys[i] = call1(key, items[i]!);
  return keys;
}

// ### Kinds of keys

/** `number`: ints and floats. What a few keys of which some are NaN come to depends on the comparisons made: they are `mixed`. */
type KeyKind = 'int' | 'number' | 'string' | 'mixed';

function kindOf(keys: readonly Value[], allowsNaN: boolean): KeyKind {
  let kind: KeyKind = 'int';
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    if (typeof key === 'number') continue;
    if (key instanceof PyFloat && (allowsNaN || !Number.isNaN(key.value))) kind = 'number';
    else return i === 0 && typeof key === 'string' && keys.every(isString) ? 'string' : 'mixed';
  }
  return kind;
}

const isString = (key: Value): boolean => typeof key === 'string';

/** Equal ints cannot be told apart, so their order needs no care. */
function isAscending(items: readonly number[]): boolean {
  for (let i = 1; i < items.length; i++) if (items[i]! < items[i - 1]!) return false;
  return true;
}

function sortOrder(keys: readonly Value[], kind: KeyKind, order: Uint32Array): Uint32Array {
  if (kind === 'int' || kind === 'number') return sortNumbers(keys, order);
  if (kind === 'string') return sortStrings(keys as readonly string[], order);
  if (areAlike(keys)) sortTuples(keys, order, 0, keys[0].items.length);
  else mergeSort(keys, order);
  return order;
}

function sortNumbers(keys: readonly Value[], order: Uint32Array): Uint32Array {
  const size = keys.length;
  const doubles = roomForKeys(size);
  let hasNaN = false;
  for (let i = 0; i < size; i++) {
    const key = keys[i] as number | PyFloat;
    const double = typeof key === 'number' ? key : key.value;
    doubles[i] = double;
    if (Number.isNaN(double)) hasNaN = true;
  }
  if (size >= PLACES_MINIMUM && !hasNaN) return sortDoubles(doubles, order, RADIX_MINIMUM);
  mergeSortNumbers(doubles, order);
  return order;
}

/** Sorts numbers, without NaN. */
function sortDoubles(doubles: Float64Array, order: Uint32Array, radixMinimum: number): Uint32Array {
  if (!isNearlySorted(doubles, order)) {
    if (sortByPlace(doubles, order)) return order;
    if (order.length >= radixMinimum) return radixSortOrder(doubles, order);
  }
  mergeSortNumbers(doubles, order);
  return order;
}

/** For fewer numbers it costs more to make the piles than to compare. */
const PLACES_MINIMUM = 40;

/** Runs that are at least so long on average are merged more quickly than dealt into piles. */
const FEW_RUNS = 32;

/** True when the keys are a few ascending runs. */
function isNearlySorted(keys: Float64Array, order: Uint32Array): boolean {
  let descents = 0;
  for (let i = 1; i < order.length; i++) if (keys[order[i]!]! < keys[order[i - 1]!]!) descents++;
  return descents * FEW_RUNS <= order.length;
}

// ### Strings
// Many strings are sorted as numbers, which stand for the first characters after those that all have in common; then those with
// equal numbers are compared.

/** Fewer strings are compared. */
const FEW_STRINGS = 40;

/** So many characters a number stands for, if they fit into its 53 bits. */
const PREFIX = 8;
const NUMBER_BITS = 53;

/** The digits of prefixes fill all the bits, which takes six passes. */
const RADIX_MINIMUM_OF_STRINGS = 2000;

function sortStrings(keys: readonly string[], order: Uint32Array): Uint32Array {
  const runs = runsOfStrings(keys, order);
  if (runs !== null || keys.length < FEW_STRINGS) {
    if (runs === null) mergeSortStrings(keys, order);
    else mergeRunsOfStrings(keys, order, runs);
    return order;
  }
  const prefixes = prefixesOf(keys, sharedLength(keys));
  const sorted = sortDoubles(prefixes, order, RADIX_MINIMUM_OF_STRINGS);
  let start = 0;
  for (let i = 1; i <= sorted.length; i++)
    if (i === sorted.length || prefixes[sorted[i]!] !== prefixes[sorted[start]!]) {
      if (i - start > 1) mergeSortStrings(keys, sorted.subarray(start, i));
      start = i;
    }
  return sorted;
}

/** The ends of the ascending runs, or null when there are more than a few. */
function runsOfStrings(keys: readonly string[], order: Uint32Array): number[] | null {
  const most = order.length / FEW_RUNS;
  const ends: number[] = [];
  for (let i = 1; i < order.length; i++)
    if (keys[order[i]!]! < keys[order[i - 1]!]!) {
      if (ends.length >= most) return null;
      ends.push(i);
    }
  ends.push(order.length);
  return ends;
}

function mergeRunsOfStrings(keys: readonly string[], order: Uint32Array, ends: readonly number[]): void {
  if (ends.length === 1) return;
  const buffer = new Uint32Array(order.length);
  const merged: number[] = [];
  for (let i = 0, start = 0; i < ends.length; i += 2) {
    const end = ends[Math.min(i + 1, ends.length - 1)]!;
    if (end > ends[i]!) mergeStrings(keys, order, buffer, start, ends[i]!, end);
    merged.push(end);
    start = end;
  }
  mergeRunsOfStrings(keys, order, merged);
}

/** How many characters all keys begin with. */
function sharedLength(keys: readonly string[]): number {
  const first = keys[0]!;
  // Reading a character of a string takes longer than one of an array.
  const chars: number[] = [];
  for (let at = 0; at < first.length; at++) chars.push(first.charCodeAt(at));
  let shared = chars.length;
  for (let i = 1; i < keys.length; i++) {
    const key = keys[i]!;
    if (key.length < shared) shared = key.length;
    let at = 0;
    while (at < shared && key.charCodeAt(at) === chars[at]) at++;
    shared = at;
  }
  return shared;
}

/** Numbers in the order of the characters from `start` on: digits between the lowest and the highest of them, and 0 for the end. */
function prefixesOf(keys: readonly string[], start: number): Float64Array {
  let low = 0xffff;
  let high = 0;
  let longest = start;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    const end = Math.min(key.length, start + PREFIX);
    if (end > longest) longest = end;
    for (let at = start; at < end; at++) {
      const char = key.charCodeAt(at);
      if (char < low) low = char;
      if (char > high) high = char;
    }
  }
  const base = Math.max(high - low, 0) + 2;
  const end = Math.min(longest, start + Math.floor(NUMBER_BITS / Math.log2(base)));
  const zero = low - 1;
  const prefixes = roomForKeys(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    const { length } = key;
    let prefix = 0;
    for (let at = start; at < end; at++) prefix = prefix * base + (at < length ? key.charCodeAt(at) - zero : 0);
    prefixes[i] = prefix;
  }
  return prefixes;
}

// ### Tuples
// Tuples of one length are sorted by their first items, those with equal first items by their second ones, and so on: numbers
// and strings are then compared without the protocol.

/** Fewer tuples are better compared as such. */
const FEW_TUPLES = 32;

function areAlike(keys: readonly Value[]): keys is readonly [PyTuple, ...PyTuple[]] {
  const first = keys[0];
  return first instanceof PyTuple && keys.every((key) => isPlainTuple(key) && key.items.length === first.items.length);
}

const isPlainTuple = (key: Value): key is PyTuple => key instanceof PyTuple && key.shape === tupleType.rootShape;

/** Sorts tuples whose items before `column` are equal. */
function sortTuples(keys: readonly PyTuple[], order: Uint32Array, column: number, width: number): void {
  if (column === width || order.length < 2) return;
  const items: Value[] = [];
  if (order.length >= FEW_TUPLES) for (let i = 0; i < order.length; i++) items.push(keys[order[i]!]!.items[column]!);
  const kind = items.length === 0 ? 'mixed' : kindOf(items, false);
  if (kind === 'mixed') {
    mergeSort(keys, order);
    return;
  }
  const places = sortOrder(items, kind, Uint32Array.from(items.keys()));
  const before = order.slice();
  for (let i = 0; i < order.length; i++) order[i] = before[places[i]!]!;
  let start = 0;
  for (let i = 1; i <= order.length; i++)
    if (i === order.length || !sameItem(items[places[i]!]!, items[places[start]!]!)) {
      sortTuples(keys, order.subarray(start, i), column + 1, width);
      start = i;
    }
}

// ### Merge sort
// The same algorithm three times, because a comparison passed as a function would be a call that engines do not inline once
// it has seen several: for protocol comparison, for numbers, for strings.
//
//   Runs of MIN_RUN items are sorted by insertion; then neighbouring runs are merged, doubling their width, through a buffer
//   that holds the left run. Neighbours that are in order already cost one comparison.

const MIN_RUN = 16;

/**
 * The type of all keys, if it is one and no other way of comparing is known for it: its slot is then asked first, and once
 * more with all the rest when it answers NotImplemented. CPython: unsafe_object_compare.
 */
function commonType(keys: readonly Value[]): PyType | null {
  const type = typeOf(keys[0]!);
  if (type === tupleType || type === floatType || type.slots.lt === null) return null;
  return keys.every((key) => typeOf(key) === type) ? type : null;
}

function less(x: Value, y: Value, type: PyType | null): boolean {
  if (type !== null && typeOf(x) === type && typeOf(y) === type) {
    const result = type.slots.lt!(x, y);
    if (typeof result === 'boolean') return result;
    if (result !== NotImplemented) return isTrue(result);
  }
  if (x instanceof PyTuple && y instanceof PyTuple && x.shape === tupleType.rootShape && y.shape === x.shape)
    return lessItems(x.items, y.items);
  return compareTrue(x, y, 'lt');
}

/** `<` of tuples, without a result object in between. */
function lessItems(x: readonly Value[], y: readonly Value[]): boolean {
  const length = Math.min(x.length, y.length);
  for (let i = 0; i < length; i++) {
    const a = x[i]!;
    const b = y[i]!;
    if (!isEqual(a, b)) return less(a, b, null);
  }
  return x.length < y.length;
}

// ### Short lists: exactly CPython's comparisons
// Programs see them: which types an error names, in which order `__lt__` is called, how far a failed sort came.

/** CPython sorts shorter lists as one run. CPython: MAX_MINRUN. */
const SHORT = 64;

/** So that the number of runs is a power of two, or little less. CPython: merge_compute_minrun. */
function runLength(size: number): number {
  let length = size;
  while (length >= SHORT) length /= 2;
  return Math.ceil(length);
}

function sortShort(items: Value[], keys: readonly Value[], order: Uint32Array, reverse: boolean): Value[] {
  try {
    sortRun(keys, order, commonType(keys));
  } catch (error) {
    items.splice(0, items.length, ...inOrder(items, order, reverse));
    throw error;
  }
  return inOrder(items, order, reverse);
}

/** The length of the run at the start, turned round if it descends. CPython: count_run. */
function countRun(keys: readonly Value[], order: Uint32Array, type: PyType | null): number {
  const size = order.length;
  const precedes = (x: number, y: number): boolean => less(keys[order[x]!]!, keys[order[y]!]!, type);
  let n = 1;
  while (n < size && !precedes(n, n - 1)) n++;
  if (n === size) return n;
  if (n > 1) {
    if (precedes(0, n - 1)) return n;
    order.subarray(0, n).reverse();
  }
  n++;
  // Equal neighbours in a descending run are turned round on their own, so that they keep their order in the end.
  let equal = 0;
  const turnEqual = (): void => {
    if (equal > 0) order.subarray(n - equal - 1, n).reverse();
    equal = 0;
  };
  for (; n < size; n++) {
    if (precedes(n, n - 1)) turnEqual();
    else if (precedes(n - 1, n)) break;
    else equal++;
  }
  turnEqual();
  order.subarray(0, n).reverse();
  while (n < size && !precedes(n, n - 1)) n++;
  return n;
}

/** Inserts what follows the run at the start into it. CPython: binarysort. */
function sortRun(keys: readonly Value[], order: Uint32Array, type: PyType | null): void {
  for (let i = countRun(keys, order, type); i < order.length; i++) {
    const index = order[i]!;
    const pivot = keys[index]!;
    let low = 0;
    let high = i;
    do {
      const middle = (low + high) >> 1;
      if (less(pivot, keys[order[middle]!]!, type)) high = middle;
      else low = middle + 1;
    } while (low < high);
    for (let to = i; to > low; to--) order[to] = order[to - 1]!;
    order[low] = index;
  }
}

// ### Longer lists

function mergeSort(keys: readonly Value[], order: Uint32Array): void {
  const size = order.length;
  const type = commonType(keys);
  const run = runLength(size);
  for (let start = 0; start < size; start += run) sortRun(keys, order.subarray(start, start + run), type);
  const buffer = new Uint32Array(size);
  for (let width = run; width < size; width *= 2)
    for (let start = 0; start + width < size; start += 2 * width)
      merge(keys, order, buffer, start, start + width, Math.min(start + 2 * width, size), type);
}

function merge(
  keys: readonly Value[],
  order: Uint32Array,
  buffer: Uint32Array,
  start: number,
  middle: number,
  end: number,
  type: PyType | null,
): void {
  if (!less(keys[order[middle]!]!, keys[order[middle - 1]!]!, type)) return;
  for (let i = start; i < middle; i++) buffer[i] = order[i]!;
  let left = start;
  let right = middle;
  for (let to = start; left < middle; to++) {
    if (right < end && less(keys[order[right]!]!, keys[buffer[left]!]!, type)) order[to] = order[right++]!;
    else order[to] = buffer[left++]!;
  }
}

/** NaN is not less than anything, and `<` of doubles says so too. */
function mergeSortNumbers(keys: Float64Array, order: Uint32Array): void {
  const size = order.length;
  for (let start = 0; start < size; start += MIN_RUN) {
    const end = Math.min(start + MIN_RUN, size);
    for (let i = start + 1; i < end; i++) {
      const index = order[i]!;
      const key = keys[index]!;
      let at = i;
      for (; at > start && key < keys[order[at - 1]!]!; at--) order[at] = order[at - 1]!;
      order[at] = index;
    }
  }
  const buffer = new Uint32Array(size);
  for (let width = MIN_RUN; width < size; width *= 2)
    for (let start = 0; start + width < size; start += 2 * width)
      mergeNumbers(keys, order, buffer, start, start + width, Math.min(start + 2 * width, size));
}

function mergeNumbers(
  keys: Float64Array,
  order: Uint32Array,
  buffer: Uint32Array,
  start: number,
  middle: number,
  end: number,
): void {
  if (!(keys[order[middle]!]! < keys[order[middle - 1]!]!)) return;
  for (let i = start; i < middle; i++) buffer[i] = order[i]!;
  let left = start;
  let right = middle;
  for (let to = start; left < middle; to++) {
    if (right < end && keys[order[right]!]! < keys[buffer[left]!]!) order[to] = order[right++]!;
    else order[to] = buffer[left++]!;
  }
}

/** Bare strings have no surrogates, so the order of code units is that of code points. */
function mergeSortStrings(keys: readonly string[], order: Uint32Array): void {
  const size = order.length;
  for (let start = 0; start < size; start += MIN_RUN) {
    const end = Math.min(start + MIN_RUN, size);
    for (let i = start + 1; i < end; i++) {
      const index = order[i]!;
      const key = keys[index]!;
      let at = i;
      for (; at > start && key < keys[order[at - 1]!]!; at--) order[at] = order[at - 1]!;
      order[at] = index;
    }
  }
  const buffer = new Uint32Array(size);
  for (let width = MIN_RUN; width < size; width *= 2)
    for (let start = 0; start + width < size; start += 2 * width)
      mergeStrings(keys, order, buffer, start, start + width, Math.min(start + 2 * width, size));
}

function mergeStrings(
  keys: readonly string[],
  order: Uint32Array,
  buffer: Uint32Array,
  start: number,
  middle: number,
  end: number,
): void {
  if (!(keys[order[middle]!]! < keys[order[middle - 1]!]!)) return;
  for (let i = start; i < middle; i++) buffer[i] = order[i]!;
  let left = start;
  let right = middle;
  for (let to = start; left < middle; to++) {
    if (right < end && keys[order[right]!]! < keys[buffer[left]!]!) order[to] = order[right++]!;
    else order[to] = buffer[left++]!;
  }
}
