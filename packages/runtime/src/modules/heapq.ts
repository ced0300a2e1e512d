// The `_heapq` module: a list as a heap, smallest or (the functions ending in `_max`) largest item first. An item first sinks to
// a leaf along the better children and then rises to its place, which takes fewer comparisons than stopping on the way.
// CPython: Modules/_heapqmodule.c.

import { raiseIndexError, raiseRuntimeError, raiseTypeError } from '../errors/raise.js';
import type { NativeSpec } from '../object/native.js';
import { argumentTypeName } from '../object/type.js';
import type { Value } from '../object/value.js';
import { isLess } from '../protocols/compare.js';
import { PyList } from '../types/list.js';
import { defineModule } from './module-spec.js';

/** True when `x` belongs nearer to the root than `y`. */
type Before = (x: Value, y: Value) => boolean;

const smallerFirst: Before = isLess;
const largerFirst: Before = (x, y) => isLess(y, x);

/** Compares two items of a heap, which the comparison must not change. */
function comesBefore(list: PyList, size: number, before: Before, x: Value, y: Value): boolean {
  const result = before(x, y);
  if (list.items.length !== size) raiseRuntimeError('list changed size during iteration');
  return result;
}

/** Moves the item at `place` up, not above `top`. */
function rise(list: PyList, top: number, place: number, before: Before): void {
  const size = list.items.length;
  let at = place;
  while (at > top) {
    const parent = (at - 1) >> 1;
    const { items } = list;
    if (!comesBefore(list, size, before, items[at]!, items[parent]!)) return;
    swap(list.items, at, parent);
    at = parent;
  }
}

/** Moves the item at `place` down to a leaf, then up to where it belongs. */
function sink(list: PyList, place: number, before: Before): void {
  const size = list.items.length;
  const firstLeaf = size >> 1;
  let at = place;
  while (at < firstLeaf) {
    let child = 2 * at + 1;
    if (child + 1 < size) {
      const { items } = list;
      if (!comesBefore(list, size, before, items[child]!, items[child + 1]!)) child++;
    }
    swap(list.items, child, at);
    at = child;
  }
  rise(list, place, at, before);
}

function swap(items: Value[], i: number, j: number): void {
  const item = items[i]!;
  items[i] = items[j]!;
  items[j] = item;
}

// ### Functions

function heapArgument(heap: Value, name: string, isOnly: boolean): PyList {
  if (heap instanceof PyList) return heap;
  return raiseTypeError(`${name}() argument ${isOnly ? '' : '1 '}must be list, not ${argumentTypeName(heap)}`);
}

function pop(list: PyList, before: Before): Value {
  const last = list.items.pop();
  if (last === undefined) return raiseIndexError('index out of range');
  if (list.items.length === 0) return last;
  const first = list.items[0]!;
  list.items[0] = last;
  sink(list, 0, before);
  return first;
}

function replace(list: PyList, item: Value, before: Before): Value {
  const first = list.items[0];
  if (first === undefined) return raiseIndexError('index out of range');
  list.items[0] = item;
  sink(list, 0, before);
  return first;
}

function pushPop(list: PyList, item: Value, before: Before): Value {
  const first = list.items[0];
  if (first === undefined || !before(first, item)) return item;
  if (list.items.length === 0) return raiseIndexError('index out of range');
  return replace(list, item, before);
}

function heapify(list: PyList, before: Before): void {
  for (let place = (list.items.length >> 1) - 1; place >= 0; place--) sink(list, place, before);
}

/** The five functions for one order, with `suffix` in their names. */
function functionsFor(suffix: string, before: Before, which: string): NativeSpec[] {
  const withItem = (name: string, doc: string, run: (list: PyList, item: Value) => Value): NativeSpec => ({
    name: `${name}${suffix}`,
    signature: '(heap, item, /)',
    doc,
    impl: (heap: Value, item: Value) => run(heapArgument(heap, `${name}${suffix}`, false), item),
  });
  const alone = (name: string, doc: string, run: (list: PyList) => Value): NativeSpec => ({
    name: `${name}${suffix}`,
    signature: '(heap, /)',
    doc,
    impl: (heap: Value) => run(heapArgument(heap, `${name}${suffix}`, true)),
  });
  return [
    alone('heapify', `Order a list as a ${which}heap; takes time in proportion to its length.`, (list) => {
      heapify(list, before);
      return null;
    }),
    alone('heappop', `Take the first item out of a ${which}heap.`, (list) => pop(list, before)),
    withItem('heappush', `Put an item into a ${which}heap.`, (list, item) => {
      list.items.push(item);
      rise(list, 0, list.items.length - 1, before);
      return null;
    }),
    withItem(
      'heappushpop',
      `Put an item into a ${which}heap, then take the first one out and return it.`,
      (list, item) => pushPop(list, item, before),
    ),
    withItem('heapreplace', `Pop and return the first item of the ${which}heap, and add the new item.`, (list, item) =>
      replace(list, item, before),
    ),
  ];
}

defineModule('_heapq', () => ({
  doc: 'Lists as heaps: the smallest item is the first.',
  functions: [...functionsFor('', smallerFirst, ''), ...functionsFor('_max', largerFirst, 'max ')],
  attributes: () => ({
    __about__: 'Heaps are arrays for which a[k] <= a[2*k+1] and a[k] <= a[2*k+2] for all k, counting elements from 0.',
  }),
}));
