// set and frozenset. The classes, on an IntSet or a JS Map with canonical keys, are in set-storage.ts; the order of elements is
// explained in set-order.ts. CPython: Objects/setobject.c.

import { raiseKeyError, raiseRuntimeError } from '../errors/raise.js';
import { defineType, type MethodSpec } from '../object/define-type.js';
import { introspection } from '../object/introspection.js';
import { bindConstructor } from '../object/native-call.js';
import { NotImplemented, PyObject } from '../object/object.js';
import type { Binary, Comparison, Slots } from '../object/slots.js';
import { type PyType, typeOf } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { hashIntSet, hashSet } from '../protocols/hash.js';
import { forEachItem, iteratesDirectly, someItem } from '../protocols/iterate.js';
import { reprGuard } from '../protocols/repr.js';
import './canonical-key.js';
import { DictWalk } from './dict-iterators.js';
import { isExactDict, NO_MAP, PyDict } from './dict-storage.js';
import { makeGenericAlias } from './generic-alias.js';
import { IntSet, isElement, REMOVED } from './int-set.js';
import { reduceRest, reduceRow } from './iterator-reduce.js';
import { keyLookup } from './keys.js';
import { makeList, type PyList } from './list.js';
import { reprItems } from './sequence.js';
import { iterationOrder, popElement } from './set-order.js';
import { PyAnySet, PyFrozenSet, PySet } from './set-storage.js';
import { joinStrings } from './str/text.js';
import { makeTuple, type PyTuple } from './tuple.js';

export { PyAnySet, PyFrozenSet, PySet } from './set-storage.js';

// ### Construction

/** A set of exact type with these elements. */
export function makeSet(elements: Iterable<Value>): PySet {
  const set = new PySet(setType.rootShape);
  for (const element of elements) set.add(element);
  return set;
}

/** A frozenset of exact type with these elements. */
export function makeFrozenSet(elements: Iterable<Value>): PyFrozenSet {
  const set = new PyFrozenSet(frozensetType.rootShape);
  for (const element of elements) set.add(element);
  return set;
}

/** An empty set of the built-in type that `like` is of. */
function emptyLike(like: PyAnySet): PyAnySet {
  return like instanceof PyFrozenSet ? new PyFrozenSet(frozensetType.rootShape) : new PySet(setType.rootShape);
}

function copyOf(set: PyAnySet): PyAnySet {
  const copy = emptyLike(set);
  copy.copyFrom(set);
  return copy;
}

function init(self: Value, args: Value[], names: readonly string[] | null): void {
  const title = names === null ? typeOf(self).name : 'set';
  const [iterable] = bindConstructor(title, '(iterable=(), /)', args, names) as (Value | undefined)[];
  const set = self as PySet;
  set.clear();
  if (iterable !== undefined) updateSet(set, iterable);
}

function constructFrozen(cls: PyType, args: Value[], names: readonly string[] | null): Value {
  // A subclass with an `__init__` of its own may take keywords. CPython: frozenset_new.
  const ours = names === null || cls === frozensetType || cls.slots.init === frozensetType.slots.init;
  const positional = ours ? args : args.slice(0, args.length - names.length);
  const title = names === null ? cls.name : 'frozenset';
  const [iterable] = bindConstructor(title, '(iterable=(), /)', positional, ours ? names : null) as (
    | Value
    | undefined
  )[];
  if (cls === frozensetType && iterable instanceof PyFrozenSet && iterable.type === cls) return iterable;
  const set = new PyFrozenSet(cls.rootShape);
  if (iterable !== undefined) updateSet(set, iterable);
  return set;
}

// ### Elements

/** Adds the items of an iterable. */
export function updateSet(set: PyAnySet, iterable: Value): void {
  if (iteratesDirectly(iterable)) addSequence(set, iterable);
  else updateFromOther(set, iterable);
}

function updateFromOther(set: PyAnySet, iterable: Value): void {
  if (iterable === set) return;
  if (iterable instanceof PyAnySet) {
    if (set.size === 0) {
      set.copyFrom(iterable);
      return;
    }
    if (set.ints !== null && iterable.ints !== null) set.ints.addAll(iterable.ints);
    else {
      set.reserve(iterable.size);
      keyLookup.withHashesOf(iterable, addElements, set, elementsOf(iterable));
    }
  } else if (isExactDict(iterable)) {
    set.reserve(iterable.size);
    if (hasPlainKeys(iterable) && set.keys === null) addKeys(set, iterable);
    else keyLookup.withHashesOf(iterable, addKeysInTurn, set, iterable);
  } else addItems(set, iterable);
}

/** True for a dict whose keys are looked up without asking any class, and are what they are in its own storage. */
export const hasPlainKeys = (dict: PyDict): boolean => dict.keys === null && dict.constructor === PyDict;

/** Adds the keys of such a dict. */
export function addKeys(set: PyAnySet, dict: PyDict): void {
  if (dict.ints === null) {
    for (const key of dict.map.keys()) set.add(key);
  } else for (const key of dict.keysArray()) set.add(key);
}

/** The same of any dict, which may change meanwhile. */
function addKeysInTurn(set: PyAnySet, dict: PyDict): void {
  const walk = new DictWalk(dict);
  for (let item = walk.next(); item !== undefined; item = walk.next()) set.add((item as PyTuple).items[0]!);
}

/** A list may change meanwhile (sequence.ts). */
function addSequence(set: PyAnySet, sequence: PyList | PyTuple): void {
  const elements = sequence.items;
  let i = 0;
  for (; i < elements.length; i++) set.add(elements[i]!);
  for (; i < sequence.items.length; i++) set.add(sequence.items[i]!);
}

function addElements(set: PyAnySet, elements: Iterable<Value>): void {
  for (const element of elements) set.add(element);
}

function addItems(set: PyAnySet, iterable: Value): void {
  forEachItem(iterable, (element) => {
    set.add(element);
  });
}

/** The elements for another set to take: in the order of iteration when the set is small, as that decides theirs. */
function elementsOf(set: PyAnySet): Iterable<Value> {
  return set.size <= ORDERED_MERGE ? toElements(set) : set.values();
}

const ORDERED_MERGE = 256;

/** A set as an element stands for the frozenset with its elements, which can be hashed. CPython: set_contains. */
function asElement(element: Value): Value {
  if (!(element instanceof PySet) || element.type.slots.hash !== null) return element;
  const frozen = new PyFrozenSet(frozensetType.rootShape);
  frozen.copyFrom(element);
  return frozen;
}

const hashElements = (set: PyAnySet, hashOf: (element: Value) => number | bigint): number | bigint =>
  hashSet(set.values(), set.size, hashOf);

/** True when `y` has, or has not, some element of `x`. */
function some(x: PyAnySet, y: PyAnySet, wanted: boolean): boolean {
  if (x.ints !== null && y.ints !== null) return x.ints.some(y.ints, wanted);
  for (const element of x.values()) if (y.has(element) === wanted) return true;
  return false;
}

const hasAllOf = (x: PyAnySet, y: PyAnySet): boolean => !some(y, x, false);
const hasNoneOf = (x: PyAnySet, y: PyAnySet): boolean => !some(y, x, true);

/**
 * Adds to `result` an element that `set` has; true when there can be no more. Its hash may raise in its own words: CPython asks
 * for it itself here.
 */
export function addIfIn(set: PyAnySet, element: Value, result: PyAnySet): boolean {
  let has = false;
  keyLookup.withHash(element, () => {
    has = set.has(element);
    if (has) result.add(element);
  });
  return has && result.size >= set.size;
}

// ### Protocol slots

function setRepr(self: Value): PyStr {
  const set = self as PyAnySet;
  const { name } = set.type;
  if (set.size === 0) return `${name}()`;
  return reprGuard(set, `${name}(...)`, () => {
    const elements = reprItems({ items: toElements(set) }, '{', '}');
    return set.type === setType ? elements : joinStrings([`${name}(`, elements, ')']);
  });
}

/** The elements in the order of iteration. */
function toElements(set: PyAnySet): readonly Value[] {
  const order = iterationOrder(set);
  if (order === null) return set.elements();
  return order.length === set.size ? order : order.filter((element) => set.has(element));
}

function isSubset(x: PyAnySet, y: PyAnySet): boolean {
  if (x.size > y.size) return false;
  if (x.ints !== null && y.ints !== null) return !x.ints.some(y.ints, false);
  return keyLookup.withHashesOf(x, hasAllOf, y, x);
}

function isEqualSet(x: PyAnySet, y: PyAnySet): boolean {
  if (x === y) return true;
  if (x.size !== y.size) return false;
  if (x instanceof PyFrozenSet && y instanceof PyFrozenSet && x.hash !== null && y.hash !== null && x.hash !== y.hash)
    return false;
  return isSubset(x, y);
}

function comparison(test: (x: PyAnySet, y: PyAnySet) => boolean): Comparison {
  return (self, other) => (other instanceof PyAnySet ? test(self as PyAnySet, other) : NotImplemented);
}

/** An operator that takes only sets, unlike the method of the same meaning. */
function operator(operation: (x: PyAnySet, y: PyAnySet) => PyAnySet): Binary {
  return (x, y) => (x instanceof PyAnySet && y instanceof PyAnySet ? operation(x, y) : NotImplemented);
}

function inplaceOperator(operation: (x: PyAnySet, y: PyAnySet) => void): Binary {
  return (x, y) => {
    if (!(y instanceof PyAnySet)) return NotImplemented;
    operation(x as PyAnySet, y);
    return x;
  };
}

const sharedSlots: Partial<Slots> = {
  repr: setRepr,
  length: (self) => (self as PyAnySet).size,
  lt: comparison((x, y) => x.size < y.size && isSubset(x, y)),
  le: comparison(isSubset),
  eq: comparison(isEqualSet),
  ne: comparison((x, y) => !isEqualSet(x, y)),
  gt: comparison((x, y) => x.size > y.size && isSubset(y, x)),
  ge: comparison((x, y) => isSubset(y, x)),
  iter: (self) => new SetIterator(self as PyAnySet),
  contains: (self, element) => (self as PyAnySet).has(asElement(element)),
  and: operator(intersection),
  or: operator(unionOfTwo),
  subtract: operator(difference),
  xor: operator(symmetricDifference),
};

// ### Algebra

/** `x | y` of two sets. CPython: set_or. */
function unionOfTwo(x: PyAnySet, y: PyAnySet): PyAnySet {
  if (x === y) return copyOf(x);
  if (x.ints === null || y.ints === null || x.size === 0 || y.size === 0) return union(x, y);
  const result = emptyLike(x);
  result.ints = x.ints.copyFor(y.size);
  result.ints.addAll(y.ints);
  return result;
}

function union(self: PyAnySet, ...others: Value[]): PyAnySet {
  const result = copyOf(self);
  for (const other of others) updateSet(result, other);
  return result;
}

/** Elements of both, those of the smaller set where they differ. CPython: set_intersection. */
function intersection(self: PyAnySet, other: Value): PyAnySet {
  const result = emptyLike(self);
  if (other instanceof PyAnySet) {
    const [larger, smaller] = other.size > self.size ? [other, self] : [self, other];
    keyLookup.withHashesOf(smaller, addCommon, result, [smaller, larger]);
  } else someItem(other, (element) => addIfIn(self, element, result));
  return result;
}

function addCommon(result: PyAnySet, [smaller, larger]: readonly [PyAnySet, PyAnySet]): void {
  select(result, smaller, larger, true);
}

/** True for a set in a Map without hash buckets. */
const isPlainMap = (set: PyAnySet): boolean => set.keys === null && set.map !== NO_MAP;

/** Adds those elements of `source` that `other` has, or has not. */
function select(result: PyAnySet, source: PyAnySet, other: PyAnySet | PyDict, wanted: boolean): void {
  const ints = other instanceof PyAnySet ? other.ints : null;
  if (source.ints !== null && ints !== null) {
    result.ints ??= new IntSet();
    result.ints.select(source.ints, ints, wanted);
  } else if (source.size > ORDERED_MERGE && other instanceof PyAnySet && isPlainMap(source) && isPlainMap(other))
    // Without hash buckets canonical keys are the same in all sets.
    for (const entry of source.map) {
      if (other.map.has(entry[0]) === wanted) result.append(entry[0], entry[1]);
    }
  else for (const element of elementsOf(source)) if (other.has(element) === wanted) result.add(element);
}

function difference(self: PyAnySet, other: Value): PyAnySet {
  // What is small is removed from a copy. CPython: set_difference.
  if (!(other instanceof PyAnySet || isExactDict(other)) || self.size >> 2 > other.size) {
    const result = copyOf(self);
    removeAll(result, other);
    return result;
  }
  return keyLookup.withHashesOf(self, without, self, other);
}

function without(self: PyAnySet, other: PyAnySet | PyDict): PyAnySet {
  const result = emptyLike(self);
  select(result, self, other, false);
  return result;
}

export function removeAll(set: PyAnySet, other: Value): void {
  if (other === set) set.clear();
  else if (other instanceof PyAnySet) {
    // Without hash buckets canonical keys are the same in all sets.
    if (isPlainMap(set) && isPlainMap(other)) set.deleteKeys(other.map.keys());
    else keyLookup.withHashesOf(other, removeElements, set, other);
  } else
    forEachItem(other, (element) => {
      set.delete(element);
    });
  set.ints?.tidy();
}

function removeElements(set: PyAnySet, other: PyAnySet): void {
  for (const element of other.values()) set.delete(element);
}

function symmetricDifference(self: PyAnySet, other: Value): PyAnySet {
  const result = emptyLike(self);
  updateSet(result, other);
  toggleAll(result, self);
  return result;
}

/** Removes the elements of `other` that `set` has, and adds those it has not. */
export function toggleAll(set: PyAnySet, other: PyAnySet): void {
  if (set === other) set.clear();
  else keyLookup.withHashesOf(other, toggleElements, set, other);
}

function toggleElements(set: PyAnySet, other: PyAnySet): void {
  if (set.ints !== null && other.ints !== null) set.ints.toggle(other.ints);
  else for (const element of elementsOf(other)) if (!set.delete(element)) set.add(element);
}

function asNewSet(iterable: Value): PySet {
  const set = new PySet(setType.rootShape);
  updateSet(set, iterable);
  return set;
}

/** `frozenset(iterable)`. */
function asFrozenSet(iterable: Value): PyFrozenSet {
  if (iterable instanceof PyFrozenSet && iterable.type === frozensetType) return iterable;
  const set = new PyFrozenSet(frozensetType.rootShape);
  updateSet(set, iterable);
  return set;
}

export const asSet = (other: Value): PyAnySet => (other instanceof PyAnySet ? other : asNewSet(other));

function intersectionAll(self: PyAnySet, others: readonly Value[]): PyAnySet {
  if (others.length === 0) return copyOf(self);
  let result = self;
  for (const other of others) result = intersection(result, other);
  return result;
}

function differenceAll(self: PyAnySet, others: readonly Value[]): PyAnySet {
  if (others.length === 0) return copyOf(self);
  const result = difference(self, others[0]!);
  for (let i = 1; i < others.length; i++) removeAll(result, others[i]!);
  return result;
}

// ### Methods

function isDisjoint(self: PyAnySet, other: Value): boolean {
  if (other instanceof PyAnySet && other.type.isBuiltin) {
    const [larger, smaller] = other.size > self.size ? [other, self] : [self, other];
    return keyLookup.withHashesOf(smaller, hasNoneOf, larger, smaller);
  }
  return !someItem(other, (element) => self.has(element));
}

function isSuperset(self: PyAnySet, other: Value): boolean {
  if (other instanceof PyAnySet) return isSubset(other, self);
  return !someItem(other, (element) => !self.has(element));
}

function pop(self: PySet): Value {
  const element = popElement(self);
  return element === undefined ? raiseKeyError('pop from an empty set') : element;
}

function reduce(self: PyAnySet): Value {
  return makeTuple([self.type, makeTuple([makeList(toElements(self).slice())]), introspection().stateOf(self, false)]);
}

const method = (name: string, parameters: string, impl: MethodSpec['impl']): MethodSpec => ({
  name,
  signature: parameters === '' ? '($self, /)' : `($self, ${parameters})`,
  impl,
});

const sharedMethods: readonly MethodSpec[] = [
  { name: '__class_getitem__', kind: 'class', signature: '($type, object, /)', impl: makeGenericAlias },
  method('__reduce__', '', reduce),
  method('copy', '', (self: PyAnySet) =>
    self instanceof PyFrozenSet && self.type === frozensetType ? self : copyOf(self),
  ),
  method('difference', '/, *others', differenceAll),
  method('intersection', '/, *others', intersectionAll),
  method('isdisjoint', 'other, /', isDisjoint),
  method('issubset', 'other, /', (self: PyAnySet, other: Value) =>
    other instanceof PyAnySet ? isSubset(self, other) : intersection(self, other).size === self.size,
  ),
  method('issuperset', 'other, /', isSuperset),
  method('symmetric_difference', 'other, /', symmetricDifference),
  method('union', '/, *others', (self: PyAnySet, others: Value[]) => union(self, ...others)),
];

/** A method that changes the set and returns None. */
const changing = (name: string, parameters: string, change: (self: PySet, argument: never) => void): MethodSpec =>
  method(name, parameters, (self: PySet, argument: never) => {
    change(self, argument);
    return null;
  });

const setMethods: readonly MethodSpec[] = [
  changing('add', 'object, /', (self, element: Value) => {
    self.add(element);
  }),
  changing('clear', '', (self) => {
    self.clear();
  }),
  changing('difference_update', '/, *others', (self, others: Value[]) => {
    for (const other of others) removeAll(self, other);
  }),
  changing('discard', 'object, /', (self, element: Value) => {
    self.delete(asElement(element));
  }),
  changing('intersection_update', '/, *others', (self, others: Value[]) => {
    self.become(intersectionAll(self, others));
  }),
  method('pop', '', pop),
  changing('remove', 'object, /', (self, element: Value) => {
    if (!self.delete(asElement(element))) raiseKeyError(element);
  }),
  changing('symmetric_difference_update', 'other, /', (self, other: Value) => {
    toggleAll(self, asSet(other));
  }),
  changing('update', '/, *others', (self, others: Value[]) => {
    for (const other of others) updateSet(self, other);
  }),
];

// ### Iterator

export class SetIterator extends PyObject {
  /** Null once the iterator is exhausted. */
  set: PyAnySet | null;
  /** The table the set had at the start. */
  readonly ints: IntSet | null;
  readonly order: readonly Value[] | null;
  readonly source: Iterator<Value> | null;
  /** How many elements have been given; with a table, the slot to go on from. */
  index: number;
  size: number;

  constructor(set: PyAnySet) {
    super();
    this.set = set;
    this.ints = set.ints;
    this.order = this.ints === null ? iterationOrder(set) : null;
    this.source = this.ints === null && this.order === null ? set.map.values() : null;
    this.index = 0;
    this.size = set.size;
  }

  next(): Value | undefined {
    const { set, ints } = this;
    if (set === null) return undefined;
    if (set.size !== this.size) {
      this.size = -1;
      raiseRuntimeError('Set changed size during iteration');
    }
    if (ints !== null) return this.nextInTable(set, ints);
    const element = this.source === null ? this.nextInOrder(set, this.order!) : nextOf(this.source);
    if (element === undefined) this.set = null;
    this.index++;
    return element;
  }

  /** What is left to come, without moving on. */
  rest(): Value[] {
    const { set, index } = this;
    if (set === null) return [];
    if (set.size !== this.size) raiseRuntimeError('Set changed size during iteration');
    return this.ints === null ? (this.order ?? [...set.map.values()]).slice(index) : this.ints.elements(index);
  }

  /** The set may have moved to a Map since. */
  private nextInTable(set: PyAnySet, { slots }: IntSet): Value | undefined {
    while (this.index < slots.length) {
      const element = slots[this.index++]!;
      if (isElement(element) && (set.ints === this.ints || set.has(element))) return element;
    }
    this.set = null;
    return undefined;
  }

  private nextInOrder(set: PyAnySet, order: readonly Value[]): Value | undefined {
    if (order.length === this.size && set.table?.order === order) return order[this.index];
    while (this.index < order.length && !set.has(order[this.index]!)) this.index++;
    return order[this.index];
  }
}

function nextOf(source: Iterator<Value>): Value | undefined {
  const step = source.next();
  return step.done === true ? undefined : step.value;
}

export const setIteratorType = defineType({
  name: 'set_iterator',
  instances: SetIterator,
  isBaseType: false,
  slots: {
    iter: (self) => self,
    iterNext: (self) => (self as SetIterator).next(),
  },
  methods: [
    {
      name: '__length_hint__',
      signature: '($self, /)',
      impl: (self: SetIterator) => (self.set === null || self.set.size !== self.size ? 0 : self.rest().length),
    },
    reduceRow((self: SetIterator) => reduceRest(self.rest())),
  ],
});

// ### Types

export const setType = defineType({
  name: 'set',
  matchesSelf: true,
  callOne: asNewSet,
  layout: 'set',
  hasWeakref: true,
  slots: {
    ...sharedSlots,
    hash: null,
    inplaceAnd: inplaceOperator((x, y) => x.become(intersection(x, y))),
    inplaceOr: inplaceOperator(updateSet),
    inplaceSubtract: inplaceOperator(removeAll),
    inplaceXor: inplaceOperator(toggleAll),
    construct: (cls) => new PySet(cls.rootShape),
    init,
  },
  methods: [...sharedMethods, ...setMethods],
});

export const frozensetType = defineType({
  name: 'frozenset',
  matchesSelf: true,
  callOne: asFrozenSet,
  layout: 'frozenset',
  hasWeakref: true,
  slots: {
    ...sharedSlots,
    hash: (self) => {
      const set = self as PyFrozenSet;
      if (set.hash === null && set.ints !== null) set.hash = hashIntSet(set.ints.slots, REMOVED, set.size);
      if (set.hash === null) set.hash = keyLookup.withHashesOf(set, hashElements, set, keyLookup.hash);
      return set.hash;
    },
    construct: constructFrozen,
  },
  methods: sharedMethods,
});
