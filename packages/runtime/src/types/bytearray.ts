// bytearray: a mutable sequence of bytes. What it shares with bytes is in bytes/; here are construction and everything that
// changes it. CPython: Objects/bytearrayobject.c.

import { isThrown } from '../errors/matches.js';
import { raise, raiseIndexError, raiseTypeError, raiseValueError } from '../errors/raise.js';
import { declareType, type MethodSpec } from '../object/define-type.js';
import { introspection } from '../object/introspection.js';
import { bindConstructor } from '../object/native-call.js';
import type { Slots } from '../object/slots.js';
import { type PyType, typeName, typeOf } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { asIndex, asSize, hasIndex } from '../protocols/index.js';
import { isIterable } from '../protocols/iterate.js';
import { dataOfObject, itemsData, sourceData } from './bytes/construct.js';
import {
  byteArrayBuffer,
  byteArrayType,
  byteOf,
  bytesDataOf,
  checkSize,
  contiguousDataOf,
  makeByteArray,
  makeBytes,
  NO_BYTES,
  PyByteArray,
} from './bytes/data.js';
import { copyInto } from './bytes/memory.js';
import { bytesMethods } from './bytes/methods.js';
import { bytesSlots, formatting, itemIndex, outOfRange, repeatData, reprData } from './bytes/slots.js';
import { complexValue } from './complex.js';
import { PySlice, plainSlice, resolveSlice } from './slice.js';
import { countArgument } from './str/arguments.js';
import { latin1Text } from './str/codecs.js';
import { strOf } from './str/text.js';
import { makeTuple } from './tuple.js';

export { byteArrayType, makeByteArray, PyByteArray } from './bytes/data.js';

// ### Construction

function construct(cls: PyType): Value {
  return new PyByteArray(cls.rootShape, NO_BYTES);
}

function init(self: Value, args: Value[], names: readonly string[] | null): void {
  const signature = "(source=b'', encoding='utf-8', errors='strict')";
  const [source, encoding, errors] = bindConstructor('bytearray', signature, args, names) as (Value | undefined)[];
  const array = self as PyByteArray;
  if (array.length > 0) array.assign(NO_BYTES);
  // Items are there as soon as they are read.
  const data = sourceData('bytearray', source, encoding, errors, (item) => void append(array, item));
  if (data.length > 0) array.assign(data);
}

// ### Protocol slots

function repr(self: Value): PyStr {
  return `${typeOf(self).name}(${reprData((self as PyByteArray).view(), true)})`;
}

function setItem(self: Value, key: Value, value: Value): void {
  const array = self as PyByteArray;
  if (key instanceof PySlice) {
    assignSlice(array, key, value);
    return;
  }
  const given = itemIndex(self, key);
  // The value's `__index__` may change the length.
  const byte = byteOf(value);
  const index = given < 0 ? given + array.length : given;
  if (index < 0 || index >= array.length) raiseIndexError(outOfRange(self));
  array.buffer[index] = byte;
}

function deleteItem(self: Value, key: Value): void {
  const array = self as PyByteArray;
  if (key instanceof PySlice) {
    deleteSlice(array, plainSlice(key));
    return;
  }
  const given = itemIndex(self, key);
  const index = given < 0 ? given + array.length : given;
  if (index < 0 || index >= array.length) raiseIndexError(outOfRange(self));
  splice(array, index, 1, NO_BYTES);
}

/** Replaces `count` bytes at `start` by `data`, which may be a view of the array itself. */
function splice(array: PyByteArray, start: number, count: number, data: Uint8Array): void {
  const inserted = data.buffer === array.buffer.buffer ? data.slice() : data;
  const length = array.length;
  const end = start + count;
  if (inserted.length !== count) array.checkSizeMayChange();
  array.resize(Math.max(length, length - count + inserted.length));
  array.buffer.copyWithin(start + inserted.length, end, length);
  array.buffer.set(inserted, start);
  array.resize(length - count + inserted.length);
}

function assignSlice(array: PyByteArray, key: PySlice, value: Value): void {
  let slice = plainSlice(key);
  const isDirect = value instanceof PyByteArray && value !== array;
  const data = isDirect ? value.view() : assignedData(value);
  // What had to be converted is assigned in another call.
  if (!isDirect) slice = plainSlice(key);
  const { start, step, count } = resolveSlice(slice, array.length);
  if (step === 1) splice(array, start, count, data);
  else if (data.length === 0) deleteSlice(array, slice);
  else if (data.length !== count)
    raiseValueError(`attempt to assign bytes of size ${data.length} to extended slice of size ${count}`);
  else {
    const source = data.slice();
    for (let i = 0, at = start; i < count; i++, at += step) array.buffer[at] = source[i]!;
  }
}

/** CPython: bytearray_ass_subscript converts whatever `bytearray(value)` takes, but for counts and strings. */
function assignedData(value: Value): Uint8Array {
  const { slots } = typeOf(value);
  const isNumber =
    slots.index !== null || slots.int !== null || slots.float !== null || complexValue(value) !== undefined;
  if (isNumber || strOf(value) !== undefined)
    return raiseTypeError('can assign only bytes, buffers, or iterables of ints in range(0, 256)');
  return dataOfObject('bytearray', value);
}

function deleteSlice(array: PyByteArray, key: PySlice): void {
  const { start, step, count } = resolveSlice(key, array.length);
  if (count === 0) return;
  if (step === 1) {
    splice(array, start, count, NO_BYTES);
    return;
  }
  const removed = new Set<number>();
  for (let i = 0, at = start; i < count; i++, at += step) removed.add(at);
  array.assign(array.view().filter((_, i) => !removed.has(i)));
}

function inplaceConcat(x: Value, y: Value): Value {
  const array = x as PyByteArray;
  const data = contiguousDataOf(y);
  if (data === undefined) return raiseTypeError(`can't concat ${typeName(y)} to ${typeName(x)}`);
  const { length } = array;
  const size = data.length;
  // CPython holds a buffer of the other operand meanwhile.
  if (y === x && size > 0) raise('BufferError', 'Existing exports of data: object cannot be re-sized');
  array.resize(length + size);
  copyInto(array.buffer, length, data, 0, size);
  return x;
}

function inplaceRepeat(x: Value, y: Value): Value {
  if (!hasIndex(y)) return raiseTypeError(`can't multiply sequence by non-int of type '${typeName(y)}'`);
  const array = x as PyByteArray;
  const times = asSize(y, 'OverflowError');
  array.assign(repeatData(array.view(), times));
  return x;
}

const slots: Partial<Slots> = {
  ...bytesSlots,
  repr,
  str: repr,
  hash: null,
  construct,
  init,
  setItem,
  deleteItem,
  inplaceAdd: inplaceConcat,
  inplaceMultiply: inplaceRepeat,
  buffer: byteArrayBuffer,
  remainder: formatting(PyByteArray),
};

// ### Methods

/** With the null that ends it. Nothing is allocated for an empty one. */
function allocated({ buffer }: PyByteArray): number {
  return buffer.length === 0 ? 0 : buffer.length + 1;
}

function append(self: PyByteArray, item: Value): null {
  const byte = byteOf(item);
  self.resize(self.length + 1);
  self.buffer[self.length - 1] = byte;
  return null;
}

function clear(self: PyByteArray): null {
  self.assign(NO_BYTES);
  return null;
}

function extend(self: PyByteArray, iterable: Value): null {
  const data = bytesDataOf(iterable) ?? extension(iterable);
  splice(self, self.length, 0, data);
  return null;
}

function extension(iterable: Value): Uint8Array {
  const refusal = `can't extend bytearray with ${typeName(iterable)}`;
  if (!isIterable(iterable)) return raiseTypeError(refusal);
  try {
    return itemsData('bytearray', iterable, refusal, true);
  } catch (error) {
    if (strOf(iterable) !== undefined && isThrown(error, 'TypeError'))
      return raiseTypeError("expected iterable of integers; got: 'str'");
    throw error;
  }
}

function insert(self: PyByteArray, index: Value, item: Value): null {
  const at = countArgument(index);
  const byte = byteOf(item);
  const from = at < 0 ? Math.max(at + self.length, 0) : Math.min(at, self.length);
  splice(self, from, 0, Uint8Array.of(byte));
  return null;
}

function pop(self: PyByteArray, index?: Value): number {
  const at = index === undefined ? -1 : countArgument(index);
  if (self.length === 0) return raiseIndexError('pop from empty bytearray');
  const from = at < 0 ? at + self.length : at;
  if (from < 0 || from >= self.length) return raiseIndexError('pop index out of range');
  const byte = self.buffer[from]!;
  splice(self, from, 1, NO_BYTES);
  return byte;
}

function remove(self: PyByteArray, value: Value): null {
  const byte = byteOf(value);
  const at = self.view().indexOf(byte);
  if (at < 0) return raiseValueError('value not found in bytearray');
  splice(self, at, 1, NO_BYTES);
  return null;
}

function resize(self: PyByteArray, size: Value): null {
  const wanted = countArgument(size);
  if (wanted < 0) return raiseValueError(`Can only resize to positive sizes, got ${wanted}`);
  checkSize(wanted);
  const before = self.length;
  self.resize(wanted);
  if (wanted > before) self.buffer.fill(0, before, wanted);
  return null;
}

function reverse(self: PyByteArray): null {
  self.view().reverse();
  return null;
}

/** From protocol 3 on the bytes themselves, before that as text. */
function reduceEx(self: PyByteArray, protocol?: Value): Value {
  const state = introspection().defaultState(self, false);
  const args =
    Number(asIndex(protocol ?? 0)) < 3 ? [latin1Text(self.view()), 'latin-1'] : [makeBytes(self.view().slice())];
  return makeTuple([typeOf(self), makeTuple(args), state]);
}

const methods: readonly MethodSpec[] = [
  { name: '__alloc__', signature: '($self, /)', impl: allocated },
  { name: '__reduce__', signature: '($self, /)', impl: (self: PyByteArray) => reduceEx(self, 2) },
  { name: '__reduce_ex__', signature: '($self, proto=0, /)', impl: reduceEx },
  { name: '__release_buffer__', kind: 'slot', signature: '($self, buffer, /)', impl: () => null },
  { name: 'append', signature: '($self, item, /)', impl: append },
  { name: 'clear', signature: '($self, /)', impl: clear },
  { name: 'copy', signature: '($self, /)', impl: (self: PyByteArray) => makeByteArray(self.view().slice()) },
  { name: 'extend', signature: '($self, iterable_of_ints, /)', impl: extend },
  { name: 'insert', signature: '($self, index, item, /)', impl: insert },
  { name: 'pop', signature: '($self, index=-1, /)', impl: pop },
  { name: 'remove', signature: '($self, value, /)', impl: remove },
  { name: 'resize', signature: '($self, size, /)', impl: resize },
  { name: 'reverse', signature: '($self, /)', impl: reverse },
];

declareType(byteArrayType, {
  name: 'bytearray',
  matchesSelf: true,
  layout: 'bytearray',
  slots,
  methods: [...bytesMethods, ...methods],
});
