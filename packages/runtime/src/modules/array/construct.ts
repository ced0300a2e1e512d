// Making arrays: from nothing, bytes, text, other arrays and any iterable. CPython: Modules/arraymodule.c array_new.

import { raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { warn } from '../../errors/warn.js';
import type { PyType } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { forEachItem, iterate } from '../../protocols/iterate.js';
import { NO_BYTES, ownData, PyByteArray, PyBytes } from '../../types/bytes/data.js';
import { decodeBytes } from '../../types/str/codecs.js';
import { strOf, toCodePoints } from '../../types/str/text.js';
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
  else extendArray(array, initial);
  return array;
}

/** Takes over `data`, which must have a buffer to itself. */
export function makeArray(cls: PyType, code: ArrayCode, data: Uint8Array<ArrayBuffer>): PyArray {
  return new PyArray(cls.rootShape, code, data);
}

/** Appends the items of any iterable. */
export function extendArray(array: PyArray, iterable: Value): void {
  const { code } = array;
  forEachItem(iterable, (item) => array.append(code.convert(item)));
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
