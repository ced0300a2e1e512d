// What the str methods are made of: operations on the two forms of a Python string (bare, PyWideStr) that hide which one it
// is. Positions and lengths are in code points, which for a bare string are code units. The bare form always comes first
// and uses the engine's own string functions: they keep ropes and slices, a loop over characters would not.

import { makeException, raiseOverflowError } from '../../errors/raise.js';
import { PyBoxed } from '../../object/object.js';
import type { PyStr, Value } from '../../object/value.js';
import { PyWideStr, strFromCodePoint } from '../wide-str.js';
import { isLongSearch, twoWaySearch } from './two-way.js';

/** V8's limit on the length of a string; making a longer one is a MemoryError. */
export const MAX_STRING_LENGTH = 2 ** 29 - 24;

/** The string that `value` is or, as an instance of a subclass, carries; undefined for anything else. */
export function strOf(value: Value | undefined): PyStr | undefined {
  if (typeof value === 'string') return value;
  if (value instanceof PyWideStr) return value;
  if (value instanceof PyBoxed) {
    const inner = value.value;
    if (typeof inner === 'string' || inner instanceof PyWideStr) return inner;
  }
  return undefined;
}

/** `self` of a str method: known to be a str or an instance of a subclass. */
export function ownStr(self: Value): PyStr {
  if (typeof self === 'string') return self;
  return (self instanceof PyBoxed ? self.value : self) as PyStr;
}

/**
 * The only part of a string that `separator` is not in. CPython gives the very object, of a subclass, too, where the separator is
 * longer or has characters of a wider kind.
 */
export function unsplit(self: Value, s: PyStr, separator: PyStr): Value {
  if (self === s) return s;
  return codePointLength(separator) > codePointLength(s) || kindOf(separator) > kindOf(s) ? self : s;
}

/** How many bytes CPython needs for a character. */
const kindOf = (s: PyStr): number => (typeof s !== 'string' ? 4 : /[^\0-\xff]/.test(s) ? 2 : 1);

/** MemoryError before an over-long string is built. */
export function checkLength(length: number): void {
  if (length > MAX_STRING_LENGTH) throw makeException('MemoryError', []);
}

/** `len(s)`. */
export function codePointLength(s: PyStr): number {
  return typeof s === 'string' ? s.length : s.codePoints.length;
}

/** The code point at `index`, which must be in range. */
export function codePointAt(s: PyStr, index: number): number {
  return typeof s === 'string' ? s.charCodeAt(index) : s.codePoints[index]!;
}

/** All code points, in an array that the caller may change. */
export function toCodePoints(s: PyStr): Uint32Array {
  if (typeof s !== 'string') return s.codePoints.slice();
  const result = new Uint32Array(s.length);
  for (let i = 0; i < s.length; i++) result[i] = s.charCodeAt(i);
  return result;
}

/** `s[index]` for an index in range. */
export function charAt(s: PyStr, index: number): PyStr {
  return typeof s === 'string' ? s.charAt(index) : strFromCodePoint(s.codePoints[index]!);
}

/** `s[start:end]` for `0 <= start <= end <= len(s)`. */
export function substring(s: PyStr, start: number, end: number): PyStr {
  if (typeof s === 'string') return s.substring(start, end);
  if (start === 0 && end === s.codePoints.length) return s;
  return s.slice(start, end);
}

/** Up to so many characters are put together from codes; beyond, adding pieces is as quick. */
export const SHORT_TEXT = 40;

/** An array for each length, because the engine makes text of a whole one. */
const CODES: readonly number[][] = Array.from({ length: SHORT_TEXT + 1 }, (_, length) => new Array(length).fill(0));

/** Room for the codes of a text of that length, to be filled and made text at once. */
export const codesFor = (length: number): number[] => CODES[length]!;

export const textOfCodes = (codes: number[]): string => String.fromCharCode.apply(null, codes);

/** `x + y`. */
export function strConcat(x: PyStr, y: PyStr): PyStr {
  if (typeof x === 'string' && typeof y === 'string') {
    if (x.length + y.length > MAX_STRING_LENGTH) checkLength(x.length + y.length);
    return x + y;
  }
  if (x === '') return y;
  if (y === '') return x;
  return new PyWideStr(joinCodePoints([x, y], codePointLength(x) + codePointLength(y)));
}

/** `''.join(parts)`. */
export function joinStrings(parts: readonly PyStr[]): PyStr {
  return joinWith('', parts);
}

/** `separator.join(parts)`. */
export function joinWith(separator: PyStr, parts: readonly PyStr[]): PyStr {
  if (parts.length === 1) return parts[0]!;
  const added = addParts(separator, parts);
  if (added !== null) return added;
  let length = codePointLength(separator) * Math.max(parts.length - 1, 0);
  let wide = typeof separator !== 'string' && parts.length > 1;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    if (typeof part === 'string') length += part.length;
    else {
      length += part.codePoints.length;
      wide = true;
    }
  }
  checkLength(length);
  if (!wide) return (parts as readonly string[]).join(separator as string);
  return new PyWideStr(joinCodePoints(interleave(separator, parts), length));
}

/**
 * Up to so many parts are joined by `+`: twice as fast as Array.prototype.join, and as fast when the characters are looked at
 * afterwards. More parts would fill the memory with the tree that it makes.
 */
const ADDED_PARTS = 256;

/** The parts joined when all are bare, else null. The engine's RangeError for too long a result becomes MemoryError. */
export function addParts(separator: PyStr, parts: readonly Value[]): string | null {
  if (parts.length > ADDED_PARTS || typeof separator !== 'string') return null;
  const isPlain = separator.length === 0;
  let result = '';
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    if (typeof part !== 'string') return null;
    result = i === 0 ? part : isPlain ? result + part : result + separator + part;
  }
  return result;
}

function interleave(separator: PyStr, parts: readonly PyStr[]): readonly PyStr[] {
  if (separator === '') return parts;
  const all: PyStr[] = [];
  for (let i = 0; i < parts.length; i++) {
    if (i > 0) all.push(separator);
    all.push(parts[i]!);
  }
  return all;
}

function joinCodePoints(parts: readonly PyStr[], length: number): Uint32Array {
  const result = new Uint32Array(length);
  let at = 0;
  for (const part of parts) {
    if (typeof part === 'string') for (let i = 0; i < part.length; i++) result[at++] = part.charCodeAt(i);
    else {
      result.set(part.codePoints, at);
      at += part.codePoints.length;
    }
  }
  return result;
}

/** `s * count`; a negative count counts as 0. MemoryError when the result would be too long. */
export function strRepeat(s: PyStr, count: number): PyStr {
  const length = codePointLength(s);
  if (count <= 0 || length === 0) return '';
  if (count === 1) return s;
  if (length > 1 && length * count >= 2 ** 63) raiseOverflowError('repeated string is too long');
  checkLength(length * count);
  if (typeof s === 'string') return s.repeat(count);
  const result = new Uint32Array(length * count);
  for (let i = 0; i < count; i++) result.set(s.codePoints, i * length);
  return new PyWideStr(result);
}

/** Equality; the two forms never hold equal strings. */
export function strEqual(x: PyStr, y: PyStr): boolean {
  if (typeof x === 'string' || typeof y === 'string') return x === y;
  const a = x.codePoints;
  const b = y.codePoints;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Order by code points: negative, zero or positive. A bare string has no surrogates, so UTF-16 order is code point order. */
export function strCompare(x: PyStr, y: PyStr): number {
  if (typeof x === 'string' && typeof y === 'string') return x < y ? -1 : x > y ? 1 : 0;
  const length = Math.min(codePointLength(x), codePointLength(y));
  for (let i = 0; i < length; i++) {
    const difference = codePointAt(x, i) - codePointAt(y, i);
    if (difference !== 0) return difference;
  }
  return codePointLength(x) - codePointLength(y);
}

/** The first position of `part` in `s[start:end]`, or -1. `start <= end` are within the string. */
export function indexOf(s: PyStr, part: PyStr, start: number, end: number): number {
  if (typeof s === 'string') {
    if (typeof part !== 'string') return -1;
    if (part.length > end - start) return -1;
    if (isLongSearch(part.length, end - start))
      return twoWaySearch(
        (i) => s.charCodeAt(i),
        (i) => part.charCodeAt(i),
        part.length,
        start,
        end,
      );
    if (end === s.length) return s.indexOf(part, start);
    const at = s.substring(start, end).indexOf(part);
    return at < 0 ? -1 : at + start;
  }
  const size = codePointLength(part);
  if (size === 0) return start;
  if (isLongSearch(size, end - start))
    return twoWaySearch(
      (i) => s.codePoints[i]!,
      (i) => codePointAt(part, i),
      size,
      start,
      end,
    );
  const first = codePointAt(part, 0);
  const last = end - size;
  for (let at = s.codePoints.indexOf(first, start); at >= 0 && at <= last; at = s.codePoints.indexOf(first, at + 1))
    if (matchesAt(s.codePoints, part, at)) return at;
  return -1;
}

/** The last position of `part` in `s[start:end]`, or -1. */
export function lastIndexOf(s: PyStr, part: PyStr, start: number, end: number): number {
  const size = codePointLength(part);
  if (size > end - start) return -1;
  if (typeof s === 'string') {
    if (typeof part !== 'string') return -1;
    const at = s.lastIndexOf(part, end - size);
    return at < start ? -1 : at;
  }
  if (size === 0) return end;
  const first = codePointAt(part, 0);
  for (let at = end - size; at >= start; at--)
    if (s.codePoints[at] === first && matchesAt(s.codePoints, part, at)) return at;
  return -1;
}

function matchesAt(codePoints: Uint32Array, part: PyStr, at: number): boolean {
  const size = codePointLength(part);
  for (let i = 1; i < size; i++) if (codePoints[at + i] !== codePointAt(part, i)) return false;
  return true;
}

/** True when `part` stands at `at` in `s` and ends within it. */
export function hasAt(s: PyStr, part: PyStr, at: number): boolean {
  if (typeof s === 'string') return typeof part === 'string' && s.startsWith(part, at);
  const size = codePointLength(part);
  if (at + size > s.codePoints.length) return false;
  return size === 0 || (s.codePoints[at] === codePointAt(part, 0) && matchesAt(s.codePoints, part, at));
}

/** `part in s`. */
export function includes(s: PyStr, part: PyStr): boolean {
  if (typeof s === 'string' && typeof part === 'string' && !isLongSearch(part.length, s.length))
    return s.includes(part);
  return indexOf(s, part, 0, codePointLength(s)) >= 0;
}
