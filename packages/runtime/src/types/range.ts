// range: start, stop and step as ints of any size. Ranges whose numbers are all safe iterate over JS numbers; the rest over
// bigints. CPython: Objects/rangeobject.c.

import { raiseIndexError, raiseOverflowError, raiseTypeError, raiseValueError } from '../errors/raise.js';
import { defineType } from '../object/define-type.js';
import { NotImplemented, PyObject } from '../object/object.js';
import { type PyType, typeName } from '../object/type.js';
import { normalise, type PyInt, type PyStr, type Value } from '../object/value.js';
import { isEqual } from '../protocols/compare.js';
import { hashTuple } from '../protocols/hash.js';
import { asIndex, hasIndex } from '../protocols/index.js';
import { someItem } from '../protocols/iterate.js';
import { intAdd, intFloorDiv, intMod, intMul, intNeg, intSub } from './int/arithmetic.js';
import { builtinFunction, reduceRow, setStateRow } from './iterator-reduce.js';
import { fullTypeName } from './object.js';
import { checkCount } from './sequence.js';
import { PySlice } from './slice.js';
import { longArgument } from './str/arguments.js';
import { makeTuple } from './tuple.js';

// ### Representation

export class PyRange extends PyObject {
  readonly start: PyInt;
  readonly stop: PyInt;
  readonly step: PyInt;
  /** The number of items. */
  readonly count: PyInt;
  constructor(start: PyInt, stop: PyInt, step: PyInt) {
    super();
    this.start = start;
    this.stop = stop;
    this.step = step;
    this.count = countItems(start, stop, step);
  }

  /** The item at an index that is in range. */
  item(index: PyInt): PyInt {
    return intAdd(this.start, intMul(index, this.step));
  }
}

function countItems(start: PyInt, stop: PyInt, step: PyInt): PyInt {
  const forward = step > 0;
  if (forward ? start >= stop : start <= stop) return 0;
  const span = forward ? intSub(stop, start) : intSub(start, stop);
  return intAdd(intFloorDiv(intSub(span, 1), forward ? step : intNeg(step)), 1);
}

// ### Construction

/** `range(start, stop, step)`. ValueError when the step is 0. */
export function makeRange(start: PyInt, stop: PyInt, step: PyInt): PyRange {
  if (step === 0) raiseValueError('range() arg 3 must not be zero');
  return new PyRange(start, stop, step);
}

function construct(_cls: PyType, args: Value[], names: readonly string[] | null): Value {
  if (names !== null && names.length > 0) raiseTypeError('range() takes no keyword arguments');
  switch (args.length) {
    case 1:
      return makeRange(0, asIndex(args[0]!), 1);
    case 2:
      return makeRange(asIndex(args[0]!), asIndex(args[1]!), 1);
    case 3:
      return makeRange(asIndex(args[0]!), asIndex(args[1]!), asIndex(args[2]!));
    case 0:
      return raiseTypeError('range expected at least 1 argument, got 0');
    default:
      return raiseTypeError(`range expected at most 3 arguments, got ${args.length}`);
  }
}

// ### Protocol slots

function rangeRepr(self: Value): PyStr {
  const { start, stop, step } = self as PyRange;
  return step === 1 ? `range(${start}, ${stop})` : `range(${start}, ${stop}, ${step})`;
}

/** What makes two ranges equal: the same items. */
function identity(range: PyRange): Value[] {
  if (range.count === 0) return [0, null, null];
  return range.count === 1 ? [1, range.start, null] : [range.count, range.start, range.step];
}

function isEqualRange(x: PyRange, y: PyRange): boolean {
  const other = identity(y);
  return identity(x).every((part, i) => part === other[i]);
}

function length(self: Value): number {
  const { count } = self as PyRange;
  if (count >= 2 ** 63) raiseOverflowError('Python int too large to convert to C ssize_t');
  return Number(count);
}

/** `len`, which as a double may not be exact. */
function exactLength(self: PyRange): PyInt {
  length(self);
  return self.count;
}

function isExactInt(value: Value): value is PyInt | boolean {
  return typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean';
}

/** The index of an int in the range, or -1. */
function indexOfInt(range: PyRange, value: PyInt | boolean): PyInt {
  const at = typeof value === 'boolean' ? Number(value) : value;
  const { start, stop, step } = range;
  if (step > 0 ? at < start || at >= stop : at > start || at <= stop) return -1;
  const distance = intSub(at, start);
  return intMod(distance, step) === 0 ? intFloorDiv(distance, step) : -1;
}

function contains(self: Value, value: Value): boolean {
  if (isExactInt(value)) return indexOfInt(self as PyRange, value) >= 0;
  return someItem(self, (item) => isEqual(item, value));
}

function getItem(self: Value, key: Value): Value {
  const range = self as PyRange;
  if (key instanceof PySlice) return sliceRange(range, key);
  if (!hasIndex(key)) raiseTypeError(`range indices must be integers or slices, not ${typeName(key)}`);
  const given = asIndex(key);
  const index = given < 0 ? intAdd(given, range.count) : given;
  if (index < 0 || index >= range.count) raiseIndexError('range object index out of range');
  return range.item(index);
}

/** CPython: compute_slice. */
function sliceRange(range: PyRange, slice: PySlice): PyRange {
  const step = slice.step === null ? 1 : sliceInt(slice.step);
  if (step === 0) raiseValueError('slice step cannot be zero');
  const lowest: PyInt = step < 0 ? -1 : 0;
  const highest = step < 0 ? intSub(range.count, 1) : range.count;
  const start = slice.start === null ? (step < 0 ? highest : lowest) : clip(slice.start, range.count, lowest, highest);
  const stop = slice.stop === null ? (step < 0 ? lowest : highest) : clip(slice.stop, range.count, lowest, highest);
  return new PyRange(range.item(start), range.item(stop), intMul(range.step, step));
}

function sliceInt(part: Value): PyInt {
  if (!hasIndex(part)) raiseTypeError('slice indices must be integers or None or have an __index__ method');
  return asIndex(part);
}

function clip(part: Value, count: PyInt, lowest: PyInt, highest: PyInt): PyInt {
  const given = sliceInt(part);
  const index = given < 0 ? intAdd(given, count) : given;
  return index < lowest ? lowest : index > highest ? highest : index;
}

// ### Methods

function countOf(self: PyRange, value: Value): Value {
  if (isExactInt(value)) return indexOfInt(self, value) >= 0 ? 1 : 0;
  let count = 0;
  someItem(self, (item) => {
    if (isEqual(item, value)) count++;
    return false;
  });
  return count;
}

function index(self: PyRange, value: Value): Value {
  if (isExactInt(value)) {
    const found = indexOfInt(self, value);
    if (found >= 0) return found;
  } else {
    let at = 0;
    const found = someItem(self, (item) => {
      if (isEqual(item, value)) return true;
      at++;
      return false;
    });
    return found ? at : raiseValueError('sequence.index(x): x not in sequence');
  }
  return raiseValueError('range.index(x): x not in range');
}

function reversed(self: PyRange): Value {
  const { start, step, count } = self;
  return rangeIterator(new PyRange(intAdd(start, intMul(intSub(count, 1), step)), intSub(start, step), intNeg(step)));
}

// ### Iterators

/** Over numbers that are all safe: the next one, the step, and how many are left. */
export class RangeIterator extends PyObject {
  value: number;
  readonly step: number;
  left: number;
  constructor(start: number, step: number, count: number) {
    super();
    this.value = start;
    this.step = step;
    this.left = count;
  }

  next(): Value | undefined {
    if (this.left <= 0) return undefined;
    const { value } = this;
    this.left--;
    this.value = value + this.step;
    return value;
  }

  /** All items that are left, at once. */
  rest(): Value[] {
    const { left, step } = this;
    checkCount(left);
    const items: Value[] = [];
    for (let i = 0, value = this.value; i < left; i++, value += step) items.push(value);
    if (left > 0) this.value += left * step;
    this.left = 0;
    return items;
  }
}

export class LongRangeIterator extends PyObject {
  value: bigint;
  readonly step: bigint;
  left: bigint;
  constructor(range: PyRange) {
    super();
    this.value = BigInt(range.start);
    this.step = BigInt(range.step);
    this.left = BigInt(range.count);
  }

  next(): Value | undefined {
    if (this.left <= 0n) return undefined;
    const { value } = this;
    this.left--;
    this.value = value + this.step;
    return normalise(value);
  }
}

/** `iter(range)`. */
export function rangeIterator(range: PyRange): RangeIterator | LongRangeIterator {
  const { start, stop, step, count } = range;
  if (typeof start === 'number' && typeof step === 'number' && typeof count === 'number') {
    if (typeof stop === 'number' || typeof range.item(count) === 'number') return new RangeIterator(start, step, count);
  }
  return new LongRangeIterator(range);
}

/** `iter(range(…))` over what is left. */
function reduceRange(start: bigint, step: bigint, left: bigint): Value {
  const rest = makeRange(normalise(start), normalise(start + left * step), normalise(step));
  return makeTuple([builtinFunction('iter'), makeTuple([rest]), null]);
}

const lengthHint = { name: '__length_hint__', signature: '($self, /)' };

export const rangeIteratorType = defineType({
  name: 'range_iterator',
  instances: RangeIterator,
  isBaseType: false,
  slots: {
    iter: (self) => self,
    iterNext: (self) => (self as RangeIterator).next(),
  },
  methods: [
    { ...lengthHint, impl: (self: RangeIterator) => Math.max(0, self.left) },
    reduceRow((self: RangeIterator) =>
      reduceRange(BigInt(self.value), BigInt(self.step), BigInt(Math.max(0, self.left))),
    ),
    setStateRow((self: RangeIterator, state: Value) => {
      const skipped = Math.max(0, Math.min(longArgument(state), Math.max(0, self.left)));
      self.value += skipped * self.step;
      self.left -= skipped;
      return null;
    }),
  ],
});

export const longRangeIteratorType = defineType({
  name: 'longrange_iterator',
  instances: LongRangeIterator,
  isBaseType: false,
  slots: {
    iter: (self) => self,
    iterNext: (self) => (self as LongRangeIterator).next(),
  },
  methods: [
    { ...lengthHint, impl: (self: LongRangeIterator) => normalise(self.left) },
    reduceRow((self: LongRangeIterator) => reduceRange(self.value, self.step, self.left)),
    setStateRow((self: LongRangeIterator, state: Value) => {
      if (typeof state !== 'number' && typeof state !== 'bigint')
        return raiseTypeError(`state must be an int, not ${fullTypeName(state)}`);
      const index = BigInt(state);
      const skipped = index < 0n ? 0n : index > self.left ? self.left : index;
      self.value += skipped * self.step;
      self.left -= skipped;
      return null;
    }),
  ],
});

// ### Type

export const rangeType = defineType({
  name: 'range',
  collectionKind: 'sequence',
  callOne: (x) => new PyRange(0, asIndex(x), 1),
  instances: PyRange,
  isBaseType: false,
  slots: {
    repr: rangeRepr,
    hash: (self) => hashTuple(identity(self as PyRange)),
    bool: (self) => (self as PyRange).count !== 0,
    length,
    eq: (self, other) => (other instanceof PyRange ? isEqualRange(self as PyRange, other) : NotImplemented),
    ne: (self, other) => (other instanceof PyRange ? !isEqualRange(self as PyRange, other) : NotImplemented),
    iter: (self) => rangeIterator(self as PyRange),
    contains,
    getItem,
    construct,
  },
  methods: [
    { name: '__len__', kind: 'slot', signature: '($self, /)', impl: exactLength },
    {
      name: '__reduce__',
      signature: '($self, /)',
      impl: (self: PyRange) => makeTuple([rangeType, makeTuple([self.start, self.stop, self.step])]),
    },
    { name: '__reversed__', signature: '($self, /)', impl: reversed },
    { name: 'count', signature: '($self, object, /)', impl: countOf },
    { name: 'index', signature: '($self, object, /)', impl: index },
  ],
  getset: [
    { name: 'start', get: (self) => (self as PyRange).start },
    { name: 'stop', get: (self) => (self as PyRange).stop },
    { name: 'step', get: (self) => (self as PyRange).step },
  ],
});
