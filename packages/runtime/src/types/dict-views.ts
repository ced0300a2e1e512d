// dict_keys, dict_values, dict_items: live views of a dict; keys and items also work as sets. CPython: Objects/dictobject.c
// dictview_*, dictviews_*.

import { defineType, type MethodSpec } from '../object/define-type.js';
import { NotImplemented, PyObject } from '../object/object.js';
import type { Comparison, Slots } from '../object/slots.js';
import type { PyType } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { isEqual } from '../protocols/compare.js';
import { forEachItem, iterate, iterNext, someItem } from '../protocols/iterate.js';
import { reprGuard } from '../protocols/repr.js';
import { contains, length } from '../protocols/subscript.js';
import {
  DictItemIterator,
  DictKeyIterator,
  DictReverseItemIterator,
  DictReverseIterator,
  DictReverseValueIterator,
  DictValueIterator,
  DictWalk,
} from './dict-iterators.js';
import { isExactDict, type PyDict } from './dict-storage.js';
import { keyLookup } from './keys.js';
import { PyMappingProxy } from './mappingproxy.js';
import { reprItems } from './sequence.js';
import {
  addIfIn,
  addKeys,
  asSet,
  hasPlainKeys,
  makeSet,
  PyAnySet,
  PySet,
  removeAll,
  setType,
  toggleAll,
  updateSet,
} from './set.js';
import { makeTuple, PyTuple } from './tuple.js';

// ### Representation

export abstract class PyDictView extends PyObject {
  readonly dict: PyDict;
  constructor(dict: PyDict) {
    super();
    this.dict = dict;
  }
  /** The elements at the time of the call. */
  abstract elements(): Value[];
  abstract has(element: Value): boolean;
}

export class DictKeys extends PyDictView {
  override elements(): Value[] {
    return this.dict.keysArray();
  }
  override has(element: Value): boolean {
    return this.dict.has(element);
  }
}

export class DictValues extends PyDictView {
  override elements(): Value[] {
    return this.dict.valuesArray();
  }
  override has(element: Value): boolean {
    return this.dict.valuesArray().some((value) => value === element || isEqual(value, element));
  }
}

export class DictItems extends PyDictView {
  override elements(): Value[] {
    return this.dict.entries().map(makeTuple);
  }
  override has(element: Value): boolean {
    if (!(element instanceof PyTuple) || element.items.length !== 2) return false;
    const value = this.dict.get(element.items[0]!);
    return value !== undefined && isEqual(value, element.items[1]!);
  }
}

// ### Protocol slots

function viewRepr(self: Value): PyStr {
  const view = self as PyDictView;
  return reprGuard(view, '...', () => reprItems({ items: view.elements() }, `${view.type.name}([`, '])'));
}

const isSetLike = (value: Value): value is PyDictView => value instanceof DictKeys || value instanceof DictItems;

/** The number of elements of what a view can be compared with: a set, or a keys or items view. */
function sizeOfSetLike(value: Value): number {
  if (value instanceof PyAnySet) return length(value);
  return isSetLike(value) ? value.dict.size : -1;
}

const allIn = (x: Value, y: Value): boolean => !some(x, (element) => !contains(y, element));

/** Takes no more elements than it needs to know. */
function some(iterable: Value, test: (element: Value) => boolean): boolean {
  const iterator = iterate(iterable);
  for (let element = iterNext(iterator); element !== undefined; element = iterNext(iterator))
    if (test(element)) return true;
  return false;
}

/** CPython: dictview_richcompare. `fits` looks at the sizes; `down` says whose elements must be in the other. */
function comparison(fits: (x: number, y: number) => boolean, down: boolean): Comparison {
  return (self, other) => {
    const size = sizeOfSetLike(other);
    if (size < 0) return NotImplemented;
    return fits((self as PyDictView).dict.size, size) && (down ? allIn(other, self) : allIn(self, other));
  };
}

function isEqualView(self: Value, other: Value): Value {
  const size = sizeOfSetLike(other);
  if (size < 0) return NotImplemented;
  return (self as PyDictView).dict.size === size && allIn(self, other);
}

// Either operand may be the view, the other any iterable: the left one is made a set of.

function intersection(x: Value, y: Value): Value {
  // The view is looked up in, whichever side it is on. CPython: _PyDictView_Intersect.
  const [view, other] = isSetLike(x) ? [x, y] : [y as PyDictView, x];
  const { size } = view.dict;
  const result = new PySet(setType.rootShape);
  if (other instanceof PySet && other.type.isBuiltin && size <= other.size) {
    someItem(view, (element) => addIfIn(other, element, result));
    return result;
  }
  // Of two views the larger one is looked up in.
  const [inner, outer] = isSetLike(other) && other.dict.size > size ? [other, view] : [view, other];
  if (isOfPlainKeys(outer) && isOfPlainKeys(inner)) addCommonKeys(result, outer.dict, inner.dict);
  else
    forEachItem(outer, (element) => {
      if (inner.has(element)) result.add(element);
    });
  return result;
}

const isOfPlainKeys = (view: Value): view is DictKeys => view instanceof DictKeys && hasPlainKeys(view.dict);

function addCommonKeys(result: PySet, outer: PyDict, inner: PyDict): void {
  if (outer.ints === null) {
    for (const key of outer.map.keys()) if (inner.has(key)) result.add(key);
  } else for (const key of outer.keysArray()) if (inner.has(key)) result.add(key);
}

function difference(x: Value, y: Value): Value {
  const result = setOf(x);
  removeAll(result, y);
  return result;
}

function union(x: Value, y: Value): Value {
  const result = setOf(x);
  // With hash buckets, elements are compared, which may change the other dict.
  if (isOfPlainKeys(y) && result.keys === null) addKeys(result, y.dict);
  else updateSet(result, y);
  return result;
}

function symmetricDifference(x: Value, y: Value): Value {
  if (x instanceof DictItems && y instanceof DictItems)
    return keyLookup.withHashesOf(y.dict, differingItems, x.dict.copy(), y.dict);
  const result = setOf(x);
  toggleAll(result, isOfPlainKeys(y) ? setOf(y) : asSet(y));
  return result;
}

/** Items that both have need not be hashable. CPython: dictitems_xor. */
function differingItems(left: PyDict, y: PyDict): PySet {
  const result = makeSet([]);
  const walk = new DictWalk(y);
  for (let item = walk.next(); item !== undefined; item = walk.next()) {
    const [key, value] = (item as PyTuple).items;
    const other = left.get(key!);
    if (other !== undefined && isEqual(other, value!)) left.delete(key!);
    else result.add(item);
  }
  for (const item of left.entries()) result.add(makeTuple(item));
  return result;
}

function setOf(iterable: Value): PySet {
  const set = new PySet(setType.rootShape);
  if (iterable instanceof DictKeys && isExactDict(iterable.dict)) updateSet(set, iterable.dict);
  else if (iterable instanceof DictItems) addItems(set, new DictItemIterator(iterable.dict));
  else updateSet(set, iterable);
  return set;
}

/** Items are all different, so one with a canonical key that is certain need not be looked for. */
function addItems(set: PySet, iterator: DictItemIterator): void {
  for (let item = iterator.next(); item !== undefined; item = iterator.next()) {
    const number = set.keys === null && set.size > 0 ? keyLookup.number(item) : undefined;
    if (number === undefined) set.add(item);
    else set.append(number, item);
  }
}

const viewSlots: Partial<Slots> = {
  repr: viewRepr,
  length: (self) => (self as PyDictView).dict.size,
};

const setLikeSlots: Partial<Slots> = {
  ...viewSlots,
  hash: null,
  lt: comparison((x, y) => x < y, false),
  le: comparison((x, y) => x <= y, false),
  eq: isEqualView,
  ne: (self, other) => {
    const equal = isEqualView(self, other);
    return equal === NotImplemented ? equal : !equal;
  },
  gt: comparison((x, y) => x > y, true),
  ge: comparison((x, y) => x >= y, true),
  contains: (self, element) => (self as PyDictView).has(element),
  subtract: difference,
  and: intersection,
  or: union,
  xor: symmetricDifference,
};

// ### Methods

function isDisjoint(self: PyDictView, other: Value): boolean {
  // The larger one is looked up in.
  if (sizeOfSetLike(other) > self.dict.size) return !some(self, (element) => contains(other, element));
  return !some(other, (element) => self.has(element));
}

const isDisjointMethod: MethodSpec = { name: 'isdisjoint', signature: '($self, other, /)', impl: isDisjoint };

const reversedMethod = (iterator: (dict: PyDict) => Value): MethodSpec => ({
  name: '__reversed__',
  signature: '($self, /)',
  impl: (self: PyDictView) => iterator(self.dict),
});

const mapping = { name: 'mapping', get: (self: Value) => new PyMappingProxy((self as PyDictView).dict) };

// ### Types

export const dictKeysType: PyType = defineType({
  name: 'dict_keys',
  instances: DictKeys,
  isBaseType: false,
  slots: { ...setLikeSlots, iter: (self) => new DictKeyIterator((self as PyDictView).dict) },
  methods: [isDisjointMethod, reversedMethod((dict) => new DictReverseIterator(dict))],
  getset: [mapping],
});

export const dictValuesType: PyType = defineType({
  name: 'dict_values',
  instances: DictValues,
  isBaseType: false,
  slots: { ...viewSlots, iter: (self) => new DictValueIterator((self as PyDictView).dict) },
  methods: [reversedMethod((dict) => new DictReverseValueIterator(dict))],
  getset: [mapping],
});

export const dictItemsType: PyType = defineType({
  name: 'dict_items',
  instances: DictItems,
  isBaseType: false,
  slots: { ...setLikeSlots, iter: (self) => new DictItemIterator((self as PyDictView).dict) },
  methods: [isDisjointMethod, reversedMethod((dict) => new DictReverseItemIterator(dict))],
  getset: [mapping],
});
