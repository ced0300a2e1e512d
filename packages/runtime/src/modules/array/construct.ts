// Making arrays: from nothing, bytes, text, other arrays and any iterable. CPython: Modules/arraymodule.c array_new.

import { raiseIndexError, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { warn } from '../../errors/warn.js';
import type { PyType } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { forEachItem, iterate, iteratesDirectly } from '../../protocols/iterate.js';
import { NO_BYTES, ownData, PyByteArray, PyBytes } from '../../types/bytes/data.js';
import { PyFloat } from '../../types/float.js';
import type { PyList } from '../../types/list.js';
import { decodeBytes } from '../../types/str/codecs.js';
import { strOf, toCodePoints } from '../../types/str/text.js';
import type { PyTuple } from '../../types/tuple.js';
import { strFromCodePoints } from '../../types/wide-str.js';
import { audit } from '../sys/audit.js';
import { type ArrayCode, arrayCode, characterArgument } from './codes.js';
import { PyArray } from './storage.js';

/** The `construct` slot's arguments. */
export function constructArray(cls: PyType, args: readonly Value[]): PyArray {
  const [typecode, initial] = args;
  if (typecode === undefined || args.length > 2)
    return raiseTypeError(
      `array() takes at ${args.length > 2 ? 'most 2 arguments' : 'least 1 argument'} (${args.length} given)`,
    );
  const character = characterArgument(typecode, 'array', 1);
  audit('array.__new__', () => [typecode, initial ?? null]);
  const code = arrayCode(character);
  if (code?.code === 'u')
    warn('DeprecationWarning', "The 'u' type code is deprecated and will be removed in Python 3.16");
  if (initial !== undefined && code?.isText !== true) checkNoText(character, initial);
  if (code === undefined && initial !== undefined && strOf(initial) === undefined) iterate(initial);
  if (code === undefined) return raiseValueError('bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)');
  return arrayOf(cls, code, initial);
}

function checkNoText(typecode: number, initial: Value): void {
  const forbid = (what: string): never =>
    raiseTypeError(`cannot use a ${what} to initialize an array with typecode '${String.fromCodePoint(typecode)}'`);
  if (strOf(initial) !== undefined) forbid('str');
  if (initial instanceof PyArray && initial.code.isText) forbid('unicode array');
}

/** An array of class `cls` of the items of `initial`. */
export function arrayOf(cls: PyType, code: ArrayCode, initial: Value | undefined): PyArray {
  if (initial instanceof PyArray && initial.code === code)
    return makeArray(cls, code, initial.slice(0, initial.length));
  const array = makeArray(cls, code, NO_BYTES.slice());
  if (initial === undefined) return array;
  if (initial instanceof PyBytes || initial instanceof PyByteArray) appendBytes(array, ownData(initial));
  else if (code.isText && strOf(initial) !== undefined) appendText(array, strOf(initial)!);
  else if (iteratesDirectly(initial)) convertAll(array, initial);
  else extendArray(array, iterate(initial));
  return array;
}

/** Takes over `data`, which must have a buffer to itself. */
export function makeArray(cls: PyType, code: ArrayCode, data: Uint8Array<ArrayBuffer>): PyArray {
  return new PyArray(cls.rootShape, code, data);
}

/** Appends the items of any iterable. */
export function extendArray(array: PyArray, iterable: Value): void {
  forEachItem(iterable, (item) => {
    appendItem(array, item);
  });
}

export function appendItem(array: PyArray, value: Value): void {
  if (typeof value === 'object' && !(value instanceof PyFloat)) insertItem(array, array.length, value);
  else array.append(array.code.convert(value));
}

/** Objects are converted twice, before and after the array grows by one from its length before. CPython: ins1. */
export function insertItem(array: PyArray, at: number, value: Value): void {
  const { code, length } = array;
  code.convert(value);
  array.resize(length + 1);
  const place = at < 0 ? Math.max(0, at + length) : Math.min(at, length);
  array.items.copyWithin(place + 1, place, length);
  array.put(place, code.convert(value));
}

/** The items of a list or tuple, which must keep as many. */
function convertAll(array: PyArray, list: PyList | PyTuple): void {
  const { length } = list.items;
  array.resize(length);
  for (let i = 0; i < length; i++) {
    if (i >= list.items.length) raiseIndexError('list index out of range');
    array.items[i] = array.code.convert(list.items[i]!);
  }
}

export function appendBytes(array: PyArray, data: Uint8Array): void {
  if (data.length % array.code.itemSize !== 0) raiseValueError('bytes length not a multiple of item size');
  array.splice(array.length, 0, data);
}

export function appendText(array: PyArray, text: PyStr): void {
  const points = toCodePoints(text);
  array.splice(array.length, 0, new Uint8Array(points.buffer, points.byteOffset, points.byteLength));
}

/** The text in an array of characters. */
export function textOf(array: PyArray): PyStr {
  if (array.code.code === 'w') return decodeBytes(array.bytes(), 'utf-32-le');
  const points = new Uint32Array(array.slice(0, array.length).buffer);
  for (const point of points)
    if (point > 0x10ffff) raiseValueError(`character U+${point.toString(16)} is not in range [U+0000; U+10ffff]`);
  return strFromCodePoints(points);
}
