// Protocol slots that bytes and bytearray share, the repr of bytes, and their iterators.

import { unlessRaised } from '../../errors/matches.js';
import { raiseIndexError, raiseOverflowError, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { defineType } from '../../object/define-type.js';
import { NotImplemented, PyObject } from '../../object/object.js';
import type { Binary, Comparison, Slots } from '../../object/slots.js';
import { type PyType, typeName } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { asIndex, asSize, hasIndex } from '../../protocols/index.js';
import { placedRows } from '../iterator-reduce.js';
import { PySlice, plainSlice, resolveSlice } from '../slice.js';
import { latin1Text } from '../str/codecs.js';
import { escapeCode } from '../str/escape.js';
import { strHash } from '../str/slots.js';
import { makeTuple } from '../tuple.js';
import {
  byteOf,
  bytesBuffer,
  checkSize,
  compareData,
  contiguousDataOf,
  cut,
  equalData,
  filled,
  indexOfData,
  ownData,
  PyByteArray,
  PyBytes,
  placeNow,
  requireData,
  roomFor,
  sameKind,
  unchanged,
} from './data.js';
import { formatPercentBytes } from './format-percent.js';
import { copyInto, newData } from './memory.js';

// ### Text

const PLAIN = /^[ -&(-[\]-~]*$/;

/** `b'…'`. bytearray escapes single quotes even between double ones. */
export function reprData(data: Uint8Array, escapesAll = false): string {
  const text = latin1Text(data);
  if (PLAIN.test(text)) return `b'${text}'`;
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  return `b${quote}${text.replace(/[^ -&(-[\]-~]/g, (char) => escapeByte(char, escapesAll ? "'" : quote))}${quote}`;
}

function escapeByte(char: string, quote: string): string {
  switch (char) {
    case '\t':
      return '\\t';
    case '\n':
      return '\\n';
    case '\r':
      return '\\r';
    case '\\':
      return '\\\\';
    case "'":
      return char === quote ? "\\'" : char;
    default:
      return escapeCode(char.charCodeAt(0));
  }
}

// ### Comparison

/** bytes compares with bytes only, bytearray with everything that has a buffer. */
function comparedData(self: Value, other: Value): Uint8Array | undefined {
  return self instanceof PyByteArray || other instanceof PyBytes ? contiguousDataOf(other) : undefined;
}

function comparison(test: (order: number) => boolean): Comparison {
  return (self, other) => {
    const y = comparedData(self, other);
    return y === undefined ? NotImplemented : test(compareData(ownData(self), y));
  };
}

function eq(self: Value, other: Value): Value {
  const y = comparedData(self, other);
  return y === undefined ? NotImplemented : equalData(ownData(self), y);
}

function ne(self: Value, other: Value): Value {
  const isEqual = eq(self, other);
  return isEqual === NotImplemented ? isEqual : !isEqual;
}

// ### Sequence

function concat(x: Value, y: Value): Value {
  const right = contiguousDataOf(y);
  if (right === undefined) return raiseTypeError(`can't concat ${typeName(y)} to ${typeName(x)}`);
  const left = ownData(x);
  checkSize(left.length + right.length);
  const size = left.length + right.length;
  const room = roomFor(x, size);
  const start = placeNow();
  copyInto(room, start, left, 0, left.length);
  copyInto(room, start + left.length, right, 0, right.length);
  return filled(x, room, start, size);
}

/** `data` repeated `count` times. */
export function repeatData(data: Uint8Array, count: number): Uint8Array {
  const times = Math.max(count, 0);
  if (data.length > 1 && data.length * times >= 2 ** 63) raiseOverflowError('repeated bytes are too long');
  checkSize(data.length * times);
  const result = newData(data.length * times);
  if (data.length === 1) return result.fill(data[0]!);
  for (let i = 0; i < times; i++) result.set(data, i * data.length);
  return result;
}

/** `%` of one of the two types. */
export function formatting(own: typeof PyBytes | typeof PyByteArray): Binary {
  return (x, y) => (x instanceof own ? sameKind(x, formatPercentBytes(ownData(x), y)) : NotImplemented);
}

function contains(self: Value, item: Value): boolean {
  // Whatever `__index__` raises counts as not having it. CPython: _Py_bytes_contains.
  const index = hasIndex(item) ? unlessRaised(asIndex, item) : undefined;
  const data = ownData(self);
  return index === undefined ? indexOfData(data, requireData(item), 0, data.length) >= 0 : data.includes(byteOf(index));
}

function getItem(self: Value, key: Value): Value {
  if (key instanceof PySlice) return slice(self, plainSlice(key));
  const given = itemIndex(self, key);
  const data = ownData(self);
  const index = given < 0 ? given + data.length : given;
  if (index < 0 || index >= data.length) return raiseIndexError(outOfRange(self));
  return data[index]!;
}

export function outOfRange(self: Value): string {
  return self instanceof PyByteArray ? 'bytearray index out of range' : 'index out of range';
}

/** A subscript that is no slice. */
export function itemIndex(self: Value, key: Value): number {
  if (typeof key !== 'number' && !hasIndex(key)) {
    const noun = self instanceof PyByteArray ? 'bytearray' : 'byte';
    return raiseTypeError(`${noun} indices must be integers or slices, not ${typeName(key)}`);
  }
  return asSize(key, 'IndexError');
}

function slice(self: Value, key: PySlice): Value {
  const data = ownData(self);
  const { start, step, count } = resolveSlice(key, data.length);
  if (count === data.length && step === 1) return unchanged(self);
  if (step === 1) return cut(self, data, start, start + count);
  const result = newData(count);
  for (let i = 0, at = start; i < count; i++, at += step) result[i] = data[at]!;
  return sameKind(self, result);
}

// ### Iterator

class PyBytesIterator extends PyObject {
  /** Undefined once the iterator is exhausted. */
  source: PyBytes | PyByteArray | undefined;
  index: number;
  private readonly isOfBytes: boolean;
  constructor(source: PyBytes | PyByteArray) {
    super();
    this.source = source;
    this.index = 0;
    this.isOfBytes = source instanceof PyBytes;
  }
  get length(): number {
    return this.source === undefined ? 0 : ownData(this.source).length;
  }
  override get type(): PyType {
    return this.isOfBytes ? bytesIteratorType : byteArrayIteratorType;
  }
}

const iteratorSlots: Partial<Slots> = {
  iter: (self) => self,
  iterNext(self) {
    const iterator = self as PyBytesIterator;
    const { source, index } = iterator;
    if (source === undefined) return undefined;
    const byte = ownData(source)[index];
    if (byte === undefined) iterator.source = undefined;
    else iterator.index = index + 1;
    return byte;
  },
};

const iteratorMethods = [
  {
    name: '__length_hint__',
    signature: '($self, /)',
    impl: (self: PyBytesIterator) => Math.max(self.length - self.index, 0),
  },
  ...placedRows<PyBytesIterator>({
    source: (iterator) => iterator.source,
    index: (iterator) => iterator.index,
    empty: () => makeTuple([]),
    // That of a bytearray is exhausted in front of the first byte.
    bounds: (iterator) => [iterator.source instanceof PyBytes ? 0 : -1, iterator.length],
    move: (iterator, index) => {
      if (index < 0) iterator.source = undefined;
      else iterator.index = index;
    },
  }),
];

const bytesIteratorType = defineType({
  name: 'bytes_iterator',
  isBaseType: false,
  slots: iteratorSlots,
  methods: iteratorMethods,
});
const byteArrayIteratorType = defineType({
  name: 'bytearray_iterator',
  isBaseType: false,
  slots: iteratorSlots,
  methods: iteratorMethods,
});

// ### Slot tables

export const bytesSlots: Partial<Slots> = {
  lt: comparison((order) => order < 0),
  le: comparison((order) => order <= 0),
  eq,
  ne,
  gt: comparison((order) => order > 0),
  ge: comparison((order) => order >= 0),
  iter: (self) => new PyBytesIterator(self as PyBytes),
  length: (self) => (self as PyBytes | PyByteArray).length,
  getItem,
  contains,
  concat,
  repeat: (x, y) => {
    const times = asSize(y, 'OverflowError');
    return times === 1 ? unchanged(x) : sameKind(x, repeatData(ownData(x), times));
  },
};

export const bytesOnlySlots: Partial<Slots> = {
  repr: (self) => reprData(ownData(self)),
  buffer: bytesBuffer,
  remainder: formatting(PyBytes),
  str: (self) => reprData(ownData(self)),
  // The text with the same code units: equal bytes have equal texts.
  hash: (self) => strHash(latin1Text(ownData(self))),
};

/** `subsection not found` of index and rindex. */
export function raiseNotFound(): never {
  return raiseValueError('subsection not found');
}
