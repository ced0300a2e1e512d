// tuple: an array that never changes. CPython: Objects/tupleobject.c.

import { raiseTypeError, raiseValueError } from '../errors/raise.js';
import { defineType } from '../object/define-type.js';
import { bindConstructor } from '../object/native-call.js';
import { NO_SLOTS, NotImplemented, PyInstance, PyObject } from '../object/object.js';
import type { Shape } from '../object/shape.js';
import type { Comparison, ComparisonSlot } from '../object/slots.js';
import { type PyType, typeName } from '../object/type.js';
import type { PyInt, PyStr, Value } from '../object/value.js';
import { hashTuple } from '../protocols/hash.js';
import { toArray } from '../protocols/iterate.js';
import { reprGuard } from '../protocols/repr.js';
import { makeGenericAlias } from './generic-alias.js';
import { placedRows } from './iterator-reduce.js';
import {
  compareInOrder,
  concatItems,
  countItem,
  indexOfItem,
  itemAt,
  repeatItems,
  reprItems,
  searchBound,
  sliceItems,
} from './sequence.js';
import { PySlice, resolveSlice } from './slice.js';

// ### Representation

export class PyTuple extends PyInstance {
  readonly items: readonly Value[];
  constructor(shape: Shape, items: readonly Value[]) {
    super(shape);
    this.items = items;
  }
}

const NO_ITEMS: readonly Value[] = [];
let emptyTuple: PyTuple | null = null;

// ### Construction

/** A tuple of exact type over `items`, which must not change any more. There is one empty tuple. */
export function makeTuple(items: readonly Value[]): PyTuple {
  if (items.length > 0) return new PyTuple(tupleType.rootShape, items);
  emptyTuple ??= new PyTuple(tupleType.rootShape, NO_ITEMS);
  return emptyTuple;
}

function construct(cls: PyType, args: Value[], names: readonly string[] | null): Value {
  const iterable = args.length === 1 && names === null ? args[0] : iterableArgument(cls, args, names);
  const exact = cls === tupleType;
  if (exact && iterable instanceof PyTuple && iterable.shape === tupleType.rootShape) return iterable;
  const items = iterable === undefined ? NO_ITEMS : toArray(iterable);
  return exact ? makeTuple(items) : new PyTuple(cls.rootShape, items);
}

/** Subclasses may take keywords in their `__init__`, which are none of ours. */
function iterableArgument(cls: PyType, args: Value[], names: readonly string[] | null): Value | undefined {
  const ours = names === null || cls.slots.init === tupleType.slots.init;
  const positional = ours ? args : args.slice(0, args.length - names.length);
  return bindConstructor('tuple', '(iterable=(), /)', positional, ours ? names : null)[0] as Value | undefined;
}

// ### Protocol slots

const itemsOfSelf = (self: Value): readonly Value[] => (self as PyTuple).items;

function tupleRepr(self: Value): PyStr {
  const { length } = itemsOfSelf(self);
  if (length === 0) return '()';
  return reprGuard(self, '(...)', () => reprItems(self as PyTuple, '(', ')', length === 1 ? ',' : ''));
}

function comparison(op: ComparisonSlot): Comparison {
  return (self, other) => (other instanceof PyTuple ? compareInOrder(self as PyTuple, other, op) : NotImplemented);
}

/** Kept where an instance of a subclass has its attributes, before the id: those of items may be asked for only once. */
function tupleHash(tuple: PyTuple): PyInt {
  if (tuple.shape !== tupleType.rootShape) return hashTuple(tuple.items);
  if (tuple.slots !== NO_SLOTS && tuple.slots[0] !== undefined) return tuple.slots[0] as PyInt;
  const hash = hashTuple(tuple.items);
  if (tuple.slots === NO_SLOTS) tuple.slots = [hash, NO_ID];
  else tuple.slots[0] = hash;
  return hash;
}

/** The hash of a tuple of exact type and its id. */
const KEPT_SLOTS = 2;
const NO_ID = undefined as unknown as Value;

function getItem(self: Value, key: Value): Value {
  const { items } = self as PyTuple;
  if (key instanceof PySlice) {
    const { start, step, count } = resolveSlice(key, items.length);
    if (count === items.length && step === 1 && (self as PyTuple).shape === tupleType.rootShape) return self;
    return makeTuple(sliceItems(items, start, step, count));
  }
  return itemAt(self as PyTuple, key, 'tuple');
}

function concat(x: Value, y: Value): Value {
  if (!(y instanceof PyTuple)) return raiseTypeError(`can only concatenate tuple (not "${typeName(y)}") to tuple`);
  const left = x as PyTuple;
  if (left.items.length === 0 && y.shape === tupleType.rootShape) return y;
  if (y.items.length === 0 && left.shape === tupleType.rootShape) return left;
  return makeTuple(concatItems(left.items, y.items));
}

function repeat(self: Value, times: Value): Value {
  const items = repeatItems(self as PyTuple, times);
  const tuple = self as PyTuple;
  return items.length === tuple.items.length && tuple.shape === tupleType.rootShape ? tuple : makeTuple(items);
}

// ### Methods

function index(self: PyTuple, value: Value, start: Value | undefined, stop: Value | undefined): Value {
  const { length } = self.items;
  const found = indexOfItem(self, value, searchBound(start, length, 0), searchBound(stop, length, length));
  return found < 0 ? raiseValueError('tuple.index(x): x not in tuple') : found;
}

// ### Iterator

export class TupleIterator extends PyObject {
  /** Null once the iterator is exhausted. */
  tuple: PyTuple | null;
  index: number;
  constructor(tuple: PyTuple) {
    super();
    this.tuple = tuple;
    this.index = 0;
  }

  next(): Value | undefined {
    const { tuple, index } = this;
    if (tuple === null) return undefined;
    if (index < tuple.items.length) {
      this.index = index + 1;
      return tuple.items[index];
    }
    this.tuple = null;
    return undefined;
  }
}

export const tupleIteratorType = defineType({
  name: 'tuple_iterator',
  instances: TupleIterator,
  isBaseType: false,
  slots: {
    iter: (self) => self,
    iterNext: (self) => (self as TupleIterator).next(),
  },
  methods: [
    {
      name: '__length_hint__',
      signature: '($self, /)',
      impl: (self: TupleIterator) => (self.tuple === null ? 0 : self.tuple.items.length - self.index),
    },
    ...placedRows<TupleIterator>({
      source: (iterator) => iterator.tuple ?? undefined,
      index: (iterator) => iterator.index,
      empty: () => makeTuple([]),
      bounds: (iterator) => [0, iterator.tuple?.items.length ?? 0],
      move: (iterator, index) => {
        iterator.index = index;
      },
    }),
  ],
});

// ### Type

export const tupleType = defineType({
  name: 'tuple',
  collectionKind: 'sequence',
  matchesSelf: true,
  callOne: (x) => construct(tupleType, [x], null),
  layout: 'tuple',
  slots: {
    repr: tupleRepr,
    hash: (self) => tupleHash(self as PyTuple),
    length: (self) => itemsOfSelf(self).length,
    lt: comparison('lt'),
    le: comparison('le'),
    eq: comparison('eq'),
    ne: comparison('ne'),
    gt: comparison('gt'),
    ge: comparison('ge'),
    iter: (self) => new TupleIterator(self as PyTuple),
    contains: (self, item) => indexOfItem(self as PyTuple, item) >= 0,
    getItem,
    concat,
    repeat,
    construct,
  },
  methods: [
    { name: '__class_getitem__', kind: 'class', signature: '($type, object, /)', impl: makeGenericAlias },
    {
      name: '__getnewargs__',
      signature: '($self, /)',
      impl: (self: PyTuple) => makeTuple([makeTuple(self.items.slice())]),
    },
    {
      name: 'count',
      signature: '($self, value, /)',
      impl: (self: PyTuple, value: Value) => countItem(self, value),
    },
    { name: 'index', signature: '($self, value, start=0, stop=sys.maxsize, /)', impl: index },
  ],
});
tupleType.expectedSlots = KEPT_SLOTS;
