// slice: its three parts as given, and what they mean for a sequence of a certain length. CPython: Objects/sliceobject.c.

import { raiseTypeError, raiseValueError } from '../errors/raise.js';
import { defineType } from '../object/define-type.js';
import { bindConstructor } from '../object/native-call.js';
import { NotImplemented, PyObject } from '../object/object.js';
import type { Comparison, ComparisonSlot } from '../object/slots.js';
import type { PyType } from '../object/type.js';
import type { PyInt, PyStr, Value } from '../object/value.js';
import { hashSlice } from '../protocols/hash.js';
import { asClippedSize, asIndex, hasIndex } from '../protocols/index.js';
import { repr } from '../protocols/repr.js';
import { intAdd, intSub } from './int/arithmetic.js';
import { compareItems } from './sequence.js';
import { joinStrings } from './str/text.js';
import { makeTuple } from './tuple.js';

// ### Representation

export class PySlice extends PyObject {
  readonly start: Value;
  readonly stop: Value;
  readonly step: Value;
  constructor(start: Value, stop: Value, step: Value) {
    super();
    this.start = start;
    this.stop = stop;
    this.step = step;
  }
}

/** `slice(start, stop, step)`. */
export function makeSlice(start: Value, stop: Value, step: Value): PySlice {
  return new PySlice(start, stop, step);
}

/** Which items of a sequence a slice means: `count` of them, from `start` on, every `step`-th. */
export interface ResolvedSlice {
  start: number;
  stop: number;
  step: number;
  count: number;
}

function sliceSize(part: Value): number {
  if (typeof part === 'number') return part;
  if (!hasIndex(part)) raiseTypeError('slice indices must be integers or None or have an __index__ method');
  return asClippedSize(part);
}

/** What `slice` means for a sequence of `length` items. CPython: PySlice_Unpack, PySlice_AdjustIndices. */
export function resolveSlice(slice: PySlice, length: number): ResolvedSlice {
  const step = slice.step === null ? 1 : sliceSize(slice.step);
  if (step === 0) raiseValueError('slice step cannot be zero');
  const lowest = step < 0 ? -1 : 0;
  const highest = step < 0 ? length - 1 : length;
  const start = slice.start === null ? (step < 0 ? highest : 0) : clip(sliceSize(slice.start), length, lowest, highest);
  const stop = slice.stop === null ? (step < 0 ? -1 : length) : clip(sliceSize(slice.stop), length, lowest, highest);
  let count = 0;
  if (step > 0) {
    if (start < stop) count = step === 1 ? stop - start : Math.floor((stop - start - 1) / step) + 1;
  } else if (stop < start) count = Math.floor((start - stop - 1) / -step) + 1;
  return { start, stop, step, count };
}

/** A slice of the same numbers, which no `__index__` is asked for any more. CPython: PySlice_Unpack. */
export function plainSlice(slice: PySlice): PySlice {
  if (isPlain(slice.step) && slice.step !== 0 && isPlain(slice.start) && isPlain(slice.stop)) return slice;
  const step = slice.step === null ? null : sliceSize(slice.step);
  if (step === 0) raiseValueError('slice step cannot be zero');
  const start = slice.start === null ? null : sliceSize(slice.start);
  return new PySlice(start, slice.stop === null ? null : sliceSize(slice.stop), step);
}

const isPlain = (part: Value): boolean => part === null || typeof part === 'number';

function clip(index: number, length: number, lowest: number, highest: number): number {
  const from = index < 0 ? index + length : index;
  return from < lowest ? lowest : Math.min(from, highest);
}

// ### Protocol slots

const partsOf = (slice: PySlice): Value[] => [slice.start, slice.stop, slice.step];

function sliceRepr(self: Value): PyStr {
  const slice = self as PySlice;
  return joinStrings(['slice(', repr(slice.start), ', ', repr(slice.stop), ', ', repr(slice.step), ')']);
}

function comparison(op: ComparisonSlot): Comparison {
  return (self, other) =>
    other instanceof PySlice
      ? compareItems({ items: partsOf(self as PySlice) }, { items: partsOf(other) }, op)
      : NotImplemented;
}

function construct(_cls: PyType, args: Value[], names: readonly string[] | null): Value {
  const [start, stop, step] = bindConstructor('slice', '(start, stop=None, step=None, /)', args, names) as Value[];
  return stop === undefined ? new PySlice(null, start!, null) : new PySlice(start!, stop, step ?? null);
}

// ### Methods

/** `slice.indices(length)`: for any length, so with ints rather than numbers. CPython: _PySlice_GetLongIndices. */
function indices(self: PySlice, of: Value): Value {
  const length = asIndex(of);
  if (length < 0) raiseValueError('length should not be negative');
  const step = self.step === null ? 1 : sliceInt(self.step);
  if (step === 0) raiseValueError('slice step cannot be zero');
  const lowest: PyInt = step < 0 ? -1 : 0;
  const highest = step < 0 ? intSub(length, 1) : length;
  const start =
    self.start === null ? (step < 0 ? highest : lowest) : clipInt(sliceInt(self.start), length, lowest, highest);
  const stop =
    self.stop === null ? (step < 0 ? lowest : highest) : clipInt(sliceInt(self.stop), length, lowest, highest);
  return makeTuple([start, stop, step]);
}

function sliceInt(part: Value): PyInt {
  if (!hasIndex(part)) raiseTypeError('slice indices must be integers or None or have an __index__ method');
  return asIndex(part);
}

function clipInt(index: PyInt, length: PyInt, lowest: PyInt, highest: PyInt): PyInt {
  const from = index < 0 ? intAdd(index, length) : index;
  return from < lowest ? lowest : from > highest ? highest : from;
}

export const sliceType = defineType({
  name: 'slice',
  instances: PySlice,
  isBaseType: false,
  slots: {
    repr: sliceRepr,
    hash: (self) => hashSlice(partsOf(self as PySlice)),
    lt: comparison('lt'),
    le: comparison('le'),
    eq: comparison('eq'),
    ne: comparison('ne'),
    gt: comparison('gt'),
    ge: comparison('ge'),
    construct,
  },
  methods: [
    { name: 'indices', signature: '($self, object, /)', impl: indices },
    {
      name: '__reduce__',
      signature: '($self, /)',
      impl: (self: PySlice) => makeTuple([sliceType, makeTuple(partsOf(self))]),
    },
  ],
  getset: [
    { name: 'start', get: (self) => (self as PySlice).start },
    { name: 'stop', get: (self) => (self as PySlice).stop },
    { name: 'step', get: (self) => (self as PySlice).step },
  ],
});
