// Finding, counting, replacing: the methods of bytes and bytearray that look for a part.

import { raiseTypeError, raiseValueError } from '../../errors/raise.js';
import type { MethodSpec } from '../../object/define-type.js';
import { typeName } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { hasIndex } from '../../protocols/index.js';
import { countArgument, fromEnd, sliceIndex } from '../str/arguments.js';
import { makeTuple, PyTuple } from '../tuple.js';
import {
  byteOf,
  bytesDataOf,
  checkSize,
  cut,
  filled,
  hasDataAt,
  indexOfData,
  lastIndexOfData,
  NO_BYTES,
  ownData,
  PyByteArray,
  PyBytes,
  placeNow,
  requireData,
  roomFor,
  sameKind,
  unchanged,
} from './data.js';
import { copyInto } from './memory.js';
import { boundsNow, countNow, splitBounds, splitBytes } from './split.js';

/** What to look for: bytes, or one byte as an integer. */
function partOf(value: Value): Uint8Array {
  const data = bytesDataOf(value);
  if (data !== undefined) return data;
  if (!hasIndex(value))
    return raiseTypeError(`argument should be integer or bytes-like object, not '${typeName(value)}'`);
  return Uint8Array.of(byteOf(value));
}

type Search = (data: Uint8Array, part: Uint8Array, start: number, end: number) => number;

function search(find: Search, self: Value, sub: Value, start: Value | undefined, end: Value | undefined): number {
  const first = sliceIndex(start, 0);
  const last = sliceIndex(end, Number.MAX_SAFE_INTEGER);
  const data = ownData(self);
  const part = partOf(sub);
  const from = fromEnd(first, data.length);
  const to = Math.min(fromEnd(last, data.length), data.length);
  return from > to ? -1 : find(data, part, from, to);
}

function found(at: number): number {
  return at < 0 ? raiseValueError('subsection not found') : at;
}

function countData(data: Uint8Array, part: Uint8Array, start: number, end: number): number {
  if (part.length === 0) return end - start + 1;
  let total = 0;
  for (let at = start; ; at += part.length) {
    at = at > end ? -1 : indexOfData(data, part, at, end);
    if (at < 0) return total;
    total++;
  }
}

// ### startswith, endswith, removeprefix, removesuffix

type Affix = 'startswith' | 'endswith';

function hasAffix(name: Affix, self: Value, affix: Value, start: Value | undefined, end: Value | undefined): boolean {
  const first = sliceIndex(start, 0);
  const last = sliceIndex(end, Number.MAX_SAFE_INTEGER);
  const data = ownData(self);
  const from = fromEnd(first, data.length);
  const to = Math.min(fromEnd(last, data.length), data.length);
  const matches = (part: Uint8Array): boolean =>
    part.length <= to - from && hasDataAt(data, part, name === 'startswith' ? from : to - part.length);
  if (affix instanceof PyBytes) return matches(affix.data);
  if (affix instanceof PyTuple) return affix.items.some((item) => matches(requireData(item)));
  const part = bytesDataOf(affix);
  if (part === undefined)
    return raiseTypeError(`${name} first arg must be bytes or a tuple of bytes, not ${typeName(affix)}`);
  return matches(part);
}

function affixTest(name: Affix, parameter: string): MethodSpec {
  const impl = (self: Value, affix: Value, start?: Value, end?: Value): boolean =>
    hasAffix(name, self, affix, start, end);
  return { name, signature: `($self, ${parameter}, start=None, end=None, /)`, impl };
}

function removeprefix(self: Value, prefix: Value): Value {
  const data = ownData(self);
  const part = requireData(prefix);
  return hasDataAt(data, part, 0) && part.length > 0 ? cut(self, data, part.length, data.length) : unchanged(self);
}

function removesuffix(self: Value, suffix: Value): Value {
  const data = ownData(self);
  const part = requireData(suffix);
  const at = data.length - part.length;
  return hasDataAt(data, part, at) && part.length > 0 ? cut(self, data, 0, at) : unchanged(self);
}

// ### partition, replace

/** `partition` and `rpartition`; what has no separator comes first, or last. */
function partitioning(name: string, find: Search, isWholeFirst: boolean): MethodSpec {
  const impl = (self: Value, separator: Value): PyTuple => {
    const data = ownData(self);
    const part = requireData(separator);
    if (part.length === 0) return raiseValueError('empty separator');
    const at = find(data, part, 0, data.length);
    // Those of bytes are the very objects, of subclasses too.
    const isBytes = !(self instanceof PyByteArray);
    if (at < 0) {
      const whole = isBytes ? self : unchanged(self);
      const [x, y] = [sameKind(self, NO_BYTES), sameKind(self, NO_BYTES)];
      return makeTuple(isWholeFirst ? [whole, x, y] : [x, y, whole]);
    }
    const middle = isBytes ? separator : sameKind(self, part.slice());
    return makeTuple([cut(self, data, 0, at), middle, cut(self, data, at + part.length, data.length)]);
  };
  return { name, signature: '($self, sep, /)', impl };
}

function replace(self: Value, old: Value, by: Value, maxcount?: Value): Value {
  const from = requireData(old);
  const to = requireData(by);
  const most = maxcount === undefined ? -1 : countArgument(maxcount);
  const data = ownData(self);
  if (from.length === 0) splitBytes(data, most);
  else splitBounds(data, from, most);
  return countNow() === 1 ? unchanged(self) : joinBetween(self, data, to, from.length);
}

/**
 * The pieces of `data` with `to` between them, where `size` bytes were. As much of `data` as there is room for is copied to where
 * each piece has to move to the left only, which the engine does without a view of the piece.
 */
function joinBetween(self: Value, data: Uint8Array, to: Uint8Array, size: number): Value {
  const bounds = boundsNow();
  const count = countNow();
  const length = data.length + (count - 1) * (to.length - size);
  checkSize(length);
  const room = roomFor(self, length);
  const first = placeNow();
  const copied = Math.min(length, data.length);
  const shift = first + length - copied;
  room.set(copied < data.length ? data.subarray(0, copied) : data, shift);
  let at = first;
  for (let i = 0; i < count; i++) {
    if (i > 0) {
      copyInto(room, at, to, 0, to.length);
      at += to.length;
    }
    const start = bounds[2 * i]!;
    const end = bounds[2 * i + 1]!;
    if (end > copied) copyInto(room, at, data, start, end);
    else room.copyWithin(at, shift + start, shift + end);
    at += end - start;
  }
  return filled(self, room, first, length);
}

// ### Method table

const RANGE = '($self, sub, start=None, end=None, /)';

function searching(name: string, find: Search, finish: (at: number) => number): MethodSpec {
  const impl = (self: Value, sub: Value, start?: Value, end?: Value): number =>
    finish(search(find, self, sub, start, end));
  return { name, signature: RANGE, impl };
}

const asIs = (at: number): number => at;

export const searchMethods: readonly MethodSpec[] = [
  searching('count', countData, (n) => Math.max(n, 0)),
  affixTest('endswith', 'suffix'),
  searching('find', indexOfData, asIs),
  searching('index', indexOfData, found),
  partitioning('partition', indexOfData, true),
  { name: 'removeprefix', signature: '($self, prefix, /)', impl: removeprefix },
  { name: 'removesuffix', signature: '($self, suffix, /)', impl: removesuffix },
  { name: 'replace', signature: '($self, old, new, count=-1, /)', impl: replace },
  searching('rfind', lastIndexOfData, asIs),
  searching('rindex', lastIndexOfData, found),
  partitioning('rpartition', lastIndexOfData, false),
  affixTest('startswith', 'prefix'),
];
