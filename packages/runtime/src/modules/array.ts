// array: sequences of numbers or characters of one kind. The kinds are in array/codes.ts, memory in array/storage.ts, ways to
// make arrays in array/construct.ts, pickling in array/reconstruct.ts. CPython: Modules/arraymodule.c.

import { raise, raiseIndexError, raiseRuntimeError, raiseTypeError, raiseValueError } from '../errors/raise.js';
import { importModule } from '../importlib/modules.js';
import { defaultState } from '../introspection/reduce.js';
import { defineType, type MethodSpec } from '../object/define-type.js';
import type { NativeSpec } from '../object/native.js';
import { NotImplemented } from '../object/object.js';
import type { Comparison, ComparisonSlot } from '../object/slots.js';
import { argumentTypeName, type PyType, typeName, typeOf } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { getAttribute } from '../protocols/attribute.js';
import { type BufferView, lookupBuffer, SIMPLE, usingBuffer, viewData } from '../protocols/buffer.js';
import { callMethod } from '../protocols/call.js';
import { comparePrimitives, isEqual } from '../protocols/compare.js';
import { asSize, hasIndex, intValue } from '../protocols/index.js';
import { repr } from '../protocols/repr.js';
import { makeBytes, NO_BYTES, PyBytes } from '../types/bytes/data.js';
import { CLASS_GETITEM } from '../types/generic-alias.js';
import { makeList, PyList } from '../types/list.js';
import { addressOf } from '../types/object.js';
import { compareItems, searchIndex, sizeArgument } from '../types/sequence.js';
import { PySlice, plainSlice, type ResolvedSlice, resolveSlice } from '../types/slice.js';
import { fromEnd } from '../types/str/arguments.js';
import { joinStrings, strOf } from '../types/str/text.js';
import { makeTuple } from '../types/tuple.js';
import { TYPE_CODES } from './array/codes.js';
import {
  appendBytes,
  appendItem,
  appendText,
  constructArray,
  extendArray,
  insertItem,
  makeArray,
  textOf,
} from './array/construct.js';
import { PyArrayIterator } from './array/iterator.js';
import { reconstructArray } from './array/reconstruct.js';
import { checkBytes, PyArray } from './array/storage.js';
import { defineModule, makeFunction } from './module-spec.js';

const own = (self: Value): PyArray => self as PyArray;

// ### Protocol slots

function arrayRepr(self: Value): PyStr {
  const array = own(self);
  const start = `${typeOf(self).qualname}('${array.code.code}'`;
  if (array.length === 0) return `${start})`;
  return joinStrings([`${start}, `, repr(array.code.isText ? textOf(array) : makeList(array.toArray())), ')']);
}

function comparison(op: ComparisonSlot): Comparison {
  return (self, other) => {
    if (!(self instanceof PyArray && other instanceof PyArray)) return NotImplemented;
    if (self.length !== other.length && (op === 'eq' || op === 'ne')) return op === 'ne';
    if (self.code !== other.code) return compareItems({ items: self.toArray() }, { items: other.toArray() }, op);
    const count = Math.min(self.length, other.length);
    let i = 0;
    while (i < count && self.items[i] === other.items[i]) i++;
    return i < count
      ? comparePrimitives(self.items[i]!, other.items[i]!, op)
      : comparePrimitives(self.length, other.length, op);
  };
}

/** A subscript that is no slice; it may be out of range. */
function placeOf(array: PyArray, key: Value): number {
  if (typeof key !== 'number' && !hasIndex(key)) raiseTypeError('array indices must be integers');
  const index = asSize(key);
  return index < 0 ? index + array.length : index;
}

function getItem(self: Value, key: Value): Value {
  const array = own(self);
  if (key instanceof PySlice) return sliceOf(array, key);
  const place = placeOf(array, key);
  return place < 0 || place >= array.length ? raiseIndexError('array index out of range') : array.at(place);
}

function resolve(array: PyArray, key: PySlice): ResolvedSlice {
  const slice = plainSlice(key);
  return resolveSlice(slice, array.length);
}

function sliceOf(array: PyArray, key: PySlice): PyArray {
  const { start, step, count } = resolve(array, key);
  if (step === 1) return makeArray(arrayType, array.code, array.slice(start, start + count));
  const result = emptyArray(array, count);
  for (let i = 0, at = start; i < count; i++, at += step) result.items[i] = array.items[at]!;
  return result;
}

/** An array of zeros with the type code of another. */
function emptyArray({ code }: PyArray, length: number): PyArray {
  checkBytes(length * code.itemSize);
  return makeArray(arrayType, code, new Uint8Array(length * code.itemSize));
}

const outOfRange = (): never => raiseIndexError('array assignment index out of range');

function setItem(self: Value, key: Value, value: Value): void {
  const array = own(self);
  if (key instanceof PySlice) {
    setSlice(array, key, value);
    return;
  }
  const place = placeOf(array, key);
  if (place < 0 || place >= array.length) outOfRange();
  const item = array.code.convert(value);
  array.put(place, item);
}

function setSlice(array: PyArray, key: PySlice, value: Value): void {
  const slice = resolve(array, key);
  if (!(value instanceof PyArray))
    return raiseTypeError(`can only assign array (not "${typeName(value)}") to array slice`);
  // The bounds are asked for once more then.
  if (value === array) return setSlice(array, key, sliceOf(array, ALL));
  requireSameCode(array, value);
  const { start, step, count } = slice;
  if (step === 1) array.splice(start, count, value.bytes());
  else if (value.length === 0) removeSlice(array, slice);
  else if (value.length !== count)
    raiseValueError(`attempt to assign array of size ${value.length} to extended slice of size ${count}`);
  else for (let i = 0, at = start; i < count; i++, at += step) array.items[at] = value.items[i]!;
}

const ALL = new PySlice(null, null, null);

function deleteItem(self: Value, key: Value): void {
  const array = own(self);
  if (key instanceof PySlice) {
    removeSlice(array, resolve(array, key));
    return;
  }
  const place = placeOf(array, key);
  if (place < 0 || place >= array.length) outOfRange();
  array.splice(place, 1, NO_BYTES);
}

function removeSlice(array: PyArray, { start, step, count }: ResolvedSlice): void {
  if (count === 0) return;
  if (step === 1) {
    array.splice(start, count, NO_BYTES);
    return;
  }
  array.checkSizeMayChange();
  const [first, stride] = step > 0 ? [start, step] : [start + (count - 1) * step, -step];
  const last = first + (count - 1) * stride;
  let to = first;
  for (let from = first; from < array.length; from++)
    if (from > last || (from - first) % stride !== 0) array.items[to++] = array.items[from]!;
  array.resize(to);
}

/** Both have the same type code. TypeError otherwise, in the words of PyErr_BadArgument. */
function requireSameCode(x: PyArray, y: PyArray): void {
  if (x.code !== y.code) raiseTypeError('bad argument type for built-in operation');
}

function concat(x: Value, y: Value): Value {
  if (!(y instanceof PyArray)) return raiseTypeError(`can only append array (not "${typeName(y)}") to array`);
  requireSameCode(own(x), y);
  const left = own(x);
  checkBytes(left.size + y.size);
  const data = new Uint8Array(left.size + y.size);
  data.set(left.bytes());
  data.set(y.bytes(), left.size);
  return makeArray(arrayType, left.code, data);
}

/** The bytes of an array repeated. */
function repeated(array: PyArray, times: Value): Uint8Array<ArrayBuffer> {
  if (!hasIndex(times)) raiseTypeError(`can't multiply sequence by non-int of type '${typeName(times)}'`);
  const count = Math.max(0, asSize(times, 'OverflowError'));
  checkBytes(array.size * count);
  if (array.length === 0) return new Uint8Array(0);
  const { size } = array;
  const data = new Uint8Array(size * count);
  for (let i = 0; i < count; i++) data.set(array.bytes(), i * size);
  return data;
}

function repeat(self: Value, times: Value): Value {
  const array = own(self);
  return makeArray(arrayType, array.code, repeated(array, times));
}

function inplaceRepeat(self: Value, times: Value): Value {
  const array = own(self);
  const data = repeated(array, times);
  array.splice(0, array.length, data);
  return self;
}

function inplaceConcat(self: Value, other: Value): Value {
  if (!(other instanceof PyArray)) return raiseTypeError(`can only extend array with array (not "${typeName(other)}")`);
  extend(own(self), other);
  return self;
}

function arrayBuffer(self: Value): BufferView {
  const array = own(self);
  const { itemSize, format } = array.code;
  return {
    owner: self,
    memory: array.bytes(),
    start: 0,
    isReadOnly: false,
    format,
    itemSize,
    shape: [array.length],
    strides: [itemSize],
    resizable: array,
    release: null,
  };
}

/** The first place of an equal item, or -1. */
function find(array: PyArray, value: Value, start = 0, stop = Number.POSITIVE_INFINITY): number {
  for (let i = start; i < array.length && i < stop; i++) if (isEqual(array.at(i), value)) return i;
  return -1;
}

// ### Methods

function append(self: PyArray, value: Value): null {
  appendItem(self, value);
  return null;
}

function byteswap(self: PyArray): null {
  const { itemSize } = self.code;
  const bytes = self.bytes();
  for (let at = 0; at < bytes.length; at += itemSize) bytes.subarray(at, at + itemSize).reverse();
  return null;
}

function count(self: PyArray, value: Value): number {
  let found = 0;
  for (let i = 0; i < self.length; i++) if (isEqual(self.at(i), value)) found++;
  return found;
}

function extend(self: PyArray, iterable: Value): null {
  if (!(iterable instanceof PyArray)) extendArray(self, iterable);
  else if (iterable.code === self.code) self.splice(self.length, 0, iterable.bytes());
  else raiseTypeError('can only extend with array of same kind');
  return null;
}

function fromBytes(self: PyArray, buffer: Value): null {
  const view = lookupBuffer(buffer, SIMPLE);
  if (view === undefined) return raiseTypeError(`a bytes-like object is required, not '${typeName(buffer)}'`);
  if (view.itemSize !== 1) raiseTypeError('a bytes-like object is required');
  usingBuffer(view, () => appendBytes(self, viewData(view)));
  return null;
}

function fromFile(self: PyArray, file: Value, n: Value): null {
  const wanted = sizeArgument(n);
  if (wanted < 0) raiseValueError('negative count');
  checkBytes(wanted * self.code.itemSize);
  const data = callMethod(file, 'read', wanted * self.code.itemSize);
  if (!(data instanceof PyBytes)) return raiseTypeError("read() didn't return bytes");
  appendBytes(self, data.data);
  return data.data.length === wanted * self.code.itemSize
    ? null
    : raise('EOFError', "read() didn't return enough bytes");
}

/** All of the list or, when an item is not fit, nothing of it. */
function fromList(self: PyArray, list: Value): null {
  if (!(list instanceof PyList)) return raiseTypeError('arg must be list');
  const { length } = list.items;
  const before = self.length;
  self.resize(before + length);
  try {
    for (let i = 0; i < length; i++) {
      const place = self.length - length + i;
      self.put(place, self.code.convert(list.items[i]!));
      if (list.items.length !== length) raiseRuntimeError('list changed size during iteration');
    }
  } catch (error) {
    self.resize(before);
    throw error;
  }
  return null;
}

function requireText(self: PyArray, method: string): void {
  if (!self.code.isText) raiseValueError(`${method}() may only be called on unicode type arrays ('u' or 'w')`);
}

function fromUnicode(self: PyArray, value: Value): null {
  const text = strOf(value);
  if (text === undefined) return raiseTypeError(`fromunicode() argument must be str, not ${argumentTypeName(value)}`);
  requireText(self, 'fromunicode');
  appendText(self, text);
  return null;
}

function toUnicode(self: PyArray): PyStr {
  requireText(self, 'tounicode');
  return textOf(self);
}

function index(self: PyArray, value: Value, start?: Value, stop?: Value): number {
  const from = searchIndex(start, 0);
  const to = searchIndex(stop, Number.POSITIVE_INFINITY);
  const place = find(self, value, fromEnd(from, self.length), fromEnd(to, self.length));
  return place < 0 ? raiseValueError('array.index(x): x not in array') : place;
}

function insert(self: PyArray, before: Value, value: Value): null {
  insertItem(self, sizeArgument(before), value);
  return null;
}

function pop(self: PyArray, at?: Value): Value {
  const given = at === undefined ? -1 : sizeArgument(at);
  if (self.length === 0) raiseIndexError('pop from empty array');
  const place = given < 0 ? given + self.length : given;
  if (place < 0 || place >= self.length) raiseIndexError('pop index out of range');
  const item = self.at(place);
  self.splice(place, 1, NO_BYTES);
  return item;
}

function remove(self: PyArray, value: Value): null {
  const place = find(self, value);
  if (place < 0) return raiseValueError('array.remove(x): x not in array');
  if (place < self.length) self.splice(place, 1, NO_BYTES);
  return null;
}

function reverse(self: PyArray): null {
  const { items } = self;
  for (let i = 0, j = self.length - 1; i < j; i++, j--) {
    const item = items[i]!;
    items[i] = items[j]!;
    items[j] = item;
  }
  return null;
}

/** The size of what is written at a time. */
const BLOCK = 64 * 1024;

function toFile(self: PyArray, file: Value): null {
  for (let at = 0; at < self.size; at += BLOCK)
    callMethod(file, 'write', makeBytes(self.bytes().slice(at, at + BLOCK)));
  return null;
}

/** From protocol 3 on as bytes, before that as a list. */
function reduceEx(self: PyArray, protocol: Value): Value {
  if (intValue(protocol) === undefined) raiseTypeError('__reduce_ex__ argument should be an integer');
  const type = typeOf(self);
  const state = defaultState(self, false);
  const { code } = self;
  if (intValue(protocol)! < 3) return makeTuple([type, makeTuple([code.code, makeList(self.toArray())]), state]);
  const bytes = makeBytes(self.slice(0, self.length));
  return makeTuple([reconstructor, makeTuple([type, code.code, code.machineFormat, bytes]), state]);
}

const RECONSTRUCTOR: NativeSpec = {
  name: '_array_reconstructor',
  signature: '(arraytype, typecode, mformat_code, items, /)',
  doc: 'For pickle.',
  impl: (cls: Value, typecode: Value, machineFormat: Value, items: Value) =>
    reconstructArray(arrayType, cls, typecode, machineFormat, items),
  style: 'tuple',
};

const reconstructor = makeFunction(RECONSTRUCTOR, 'array');

const copy = (self: PyArray): Value => makeArray(arrayType, self.code, self.slice(0, self.length));

const METHODS: readonly MethodSpec[] = [
  CLASS_GETITEM,
  { name: '__copy__', signature: '($self, /)', doc: 'A copy.', impl: copy },
  { name: '__deepcopy__', signature: '($self, unused, /)', doc: 'A copy.', impl: copy },
  { name: '__reduce_ex__', signature: '($self, value, /)', doc: 'Return what a pickle holds.', impl: reduceEx },
  {
    name: '__release_buffer__',
    kind: 'slot',
    signature: '($self, buffer, /)',
    doc: 'Let go of a buffer.',
    impl: () => null,
  },
  {
    name: '__sizeof__',
    signature: '($self, /)',
    doc: 'How many bytes the array takes.',
    impl: (self: PyArray) => OBJECT_SIZE + self.items.length * self.code.itemSize,
  },
  { name: 'append', signature: '($self, v, /)', doc: 'Put a new item v at the end.', impl: append },
  {
    name: 'buffer_info',
    signature: '($self, /)',
    doc: 'The address of the memory, and the number of items in it.',
    impl: (self: PyArray) => makeTuple([Number(addressOf(self)), self.length]),
  },
  { name: 'byteswap', signature: '($self, /)', doc: 'Reverse the order of the bytes of each item.', impl: byteswap },
  {
    name: 'clear',
    signature: '($self, /)',
    doc: 'Remove all items.',
    impl: (self: PyArray) => {
      self.resize(0);
      return null;
    },
  },
  { name: 'count', signature: '($self, v, /)', doc: 'How many items are equal to v.', impl: count },
  {
    name: 'extend',
    signature: '($self, bb, /)',
    doc: 'Put the items of an iterable at the end.',
    impl: extend,
    style: 'parsed',
  },
  {
    name: 'frombytes',
    signature: '($self, buffer, /)',
    doc: 'Append the items that bytes stand for.',
    impl: fromBytes,
  },
  {
    name: 'fromfile',
    signature: '($self, f, n, /)',
    doc: 'Append n items that a file holds as bytes.',
    impl: fromFile,
  },
  { name: 'fromlist', signature: '($self, list, /)', doc: 'Append the items of a list.', impl: fromList },
  { name: 'fromunicode', signature: '($self, ustr, /)', doc: 'Append the characters of a string.', impl: fromUnicode },
  {
    name: 'index',
    signature: '($self, v, start=0, stop=sys.maxsize, /)',
    doc: 'The first index of an item equal to v; ValueError if there is none.',
    impl: index,
  },
  { name: 'insert', signature: '($self, i, v, /)', doc: 'Put a new item v in front of position i.', impl: insert },
  { name: 'pop', signature: '($self, i=-1, /)', doc: 'Remove the item at position i and return it.', impl: pop },
  { name: 'remove', signature: '($self, v, /)', doc: 'Remove the first item equal to v.', impl: remove },
  { name: 'reverse', signature: '($self, /)', doc: 'Reverse the order of the items.', impl: reverse },
  {
    name: 'tobytes',
    signature: '($self, /)',
    doc: 'The bytes of all items.',
    impl: (self: PyArray) => makeBytes(self.slice(0, self.length)),
  },
  { name: 'tofile', signature: '($self, f, /)', doc: 'Write the bytes of all items to a file.', impl: toFile },
  {
    name: 'tolist',
    signature: '($self, /)',
    doc: 'The items in a list.',
    impl: (self: PyArray) => makeList(self.toArray()),
  },
  { name: 'tounicode', signature: '($self, /)', doc: 'The characters as a string.', impl: toUnicode },
];

/** What CPython's object takes besides its items. */
const OBJECT_SIZE = 64;

function construct(cls: PyType, args: Value[], names: readonly string[] | null): Value {
  const isPlain = cls.slots.init === arrayType.slots.init;
  if (names !== null && names.length > 0) {
    if (isPlain) raiseTypeError('array.array() takes no keyword arguments');
    return constructArray(cls, args.slice(0, args.length - names.length));
  }
  return constructArray(cls, args);
}

export const arrayType: PyType = defineType({
  name: 'array',
  module: 'array',
  doc: 'array(typecode [, initializer]) -> array\n\nA sequence of numbers or characters, all of the kind that the type code says.',
  layout: 'array',
  hasWeakref: true,
  collectionKind: 'sequence',
  slots: {
    repr: arrayRepr,
    hash: null,
    length: (self) => own(self).length,
    lt: comparison('lt'),
    le: comparison('le'),
    eq: comparison('eq'),
    ne: comparison('ne'),
    gt: comparison('gt'),
    ge: comparison('ge'),
    iter: (self) => new PyArrayIterator(own(self)),
    contains: (self, value) => find(own(self), value) >= 0,
    getItem,
    setItem,
    deleteItem,
    concat,
    repeat,
    inplaceAdd: inplaceConcat,
    inplaceMultiply: inplaceRepeat,
    buffer: arrayBuffer,
    construct,
  },
  methods: METHODS,
  getset: [
    { name: 'itemsize', doc: 'The size of one item in bytes.', get: (self) => own(self).code.itemSize },
    { name: 'typecode', doc: 'The character that the array was made with.', get: (self) => own(self).code.code },
  ],
});

/** Lets the abstract base class know of arrays, where the library has it. */
function register(): void {
  callMethod(getAttribute(importModule('_collections_abc'), 'MutableSequence'), 'register', arrayType);
}

defineModule('array', () => ({
  doc: 'Sequences of numbers or characters of one kind, packed in memory.',
  types: { array: arrayType, ArrayType: arrayType },
  attributes: () => {
    register();
    return { _array_reconstructor: reconstructor, typecodes: TYPE_CODES };
  },
}));
