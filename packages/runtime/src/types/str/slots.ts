// The protocol slots of str: text, hash, comparison, sequence, iteration.

import { raiseIndexError, raiseTypeError } from '../../errors/raise.js';
import { NotImplemented } from '../../object/object.js';
import type { Comparison, Slots } from '../../object/slots.js';
import { typeName, typeOf } from '../../object/type.js';
import type { PyInt, PyStr, Value } from '../../object/value.js';
import { asSize } from '../../protocols/index.js';
import { PySlice, resolveSlice } from '../slice.js';
import { strFromCodePoints } from '../wide-str.js';
import { reprString } from './escape.js';
import { formatPercent } from './format-percent.js';
import { strHash } from './hash.js';
import { PyStrIterator } from './iterator.js';
import {
  charAt,
  codePointLength,
  codesFor,
  includes,
  ownStr,
  SHORT_TEXT,
  strCompare,
  strConcat,
  strEqual,
  strOf,
  strRepeat,
  substring,
  textOfCodes,
} from './text.js';

export { strHash } from './hash.js';

// ### Comparison

function comparison(test: (order: number) => boolean): Comparison {
  return (self, other) => {
    const y = strOf(other);
    return y === undefined ? NotImplemented : test(strCompare(ownStr(self), y));
  };
}

function eq(self: Value, other: Value): Value {
  const y = strOf(other);
  return y === undefined ? NotImplemented : strEqual(ownStr(self), y);
}

function ne(self: Value, other: Value): Value {
  const y = strOf(other);
  return y === undefined ? NotImplemented : !strEqual(ownStr(self), y);
}

// ### Sequence

function concat(x: Value, y: Value): Value {
  const right = strOf(y);
  if (right === undefined) return raiseTypeError(`can only concatenate str (not "${typeName(y)}") to str`);
  return strConcat(ownStr(x), right);
}

function contains(self: Value, item: Value): boolean {
  const part = strOf(item);
  if (part === undefined) return raiseTypeError(`'in <string>' requires string as left operand, not ${typeName(item)}`);
  return includes(ownStr(self), part);
}

/** `s[key]` for an int or a slice. */
export function strGetItem(self: Value, key: Value): PyStr {
  const s = ownStr(self);
  if (typeof key === 'number') return itemAt(s, key);
  if (key instanceof PySlice) return strSlice(s, key);
  if (typeOf(key).slots.index === null)
    return raiseTypeError(`string indices must be integers, not '${typeName(key)}'`);
  return itemAt(s, asSize(key, 'IndexError'));
}

function itemAt(s: PyStr, index: number): PyStr {
  const length = codePointLength(s);
  const at = index < 0 ? index + length : index;
  if (at < 0 || at >= length) return raiseIndexError('string index out of range');
  return charAt(s, at);
}

/** `s[slice]`. */
export function strSlice(s: PyStr, slice: PySlice): PyStr {
  const { start, step, count } = resolveSlice(slice, codePointLength(s));
  if (count === 0) return '';
  if (step === 1) return substring(s, start, start + count);
  if (typeof s === 'string') return strideText(s, start, step, count);
  const result = new Uint32Array(count);
  for (let i = 0, at = start; i < count; i++, at += step) result[i] = s.codePoints[at]!;
  return strFromCodePoints(result);
}

function strideText(s: string, start: number, step: number, count: number): string {
  if (count <= SHORT_TEXT) {
    const codes = codesFor(count);
    for (let i = 0, at = start; i < count; i++, at += step) codes[i] = s.charCodeAt(at);
    return textOfCodes(codes);
  }
  const chars: string[] = [];
  for (let i = 0, at = start; i < count; i++, at += step) chars.push(s[at]!);
  return chars.join('');
}

// ### Slot table

export const strSlots: Partial<Slots> = {
  repr: (self): PyStr => reprString(ownStr(self)),
  str: ownStr,
  hash: (self): PyInt => strHash(ownStr(self)),
  lt: comparison((order) => order < 0),
  le: comparison((order) => order <= 0),
  eq,
  ne,
  gt: comparison((order) => order > 0),
  ge: comparison((order) => order >= 0),
  iter: (self) => new PyStrIterator(ownStr(self), self === ownStr(self)),
  length: (self) => codePointLength(ownStr(self)),
  getItem: strGetItem,
  contains,
  concat,
  repeat: (x, y) => strRepeat(ownStr(x), asSize(y, 'OverflowError')),
  remainder: (x, y) => {
    const format = strOf(x);
    if (format === undefined) return NotImplemented;
    const text = formatPercent(format, y);
    // Without anything to replace the result is the very object, of a subclass too.
    return format === x || format === '' || format.toString().includes('%') ? text : x;
  },
};
