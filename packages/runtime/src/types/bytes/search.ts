// Finding, counting, replacing: the methods of bytes and bytearray that look for a part.

import { raiseTypeError, raiseValueError } from '../../errors/raise.js';
import type { MethodSpec } from '../../object/define-type.js';
import { typeName } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { hasIndex } from '../../protocols/index.js';
import { countArgument, fromEnd, sliceBound, sliceIndex } from '../str/arguments.js';
import { makeTuple, PyTuple } from '../tuple.js';
import {
  byteOf,
  bytesDataOf,
  checkSize,
  hasDataAt,
  indexOfData,
  joinData,
  lastIndexOfData,
  NO_BYTES,
  ownData,
  PyByteArray,
  requireData,
  sameKind,
  unchanged,
} from './data.js';
import { copyData, copyInto, newData } from './memory.js';
import { splitBounds } from './split.js';

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
  const data = ownData(self);
  const from = sliceBound(start, data.length, 0);
  const to = Math.min(sliceBound(end, data.length, data.length), data.length);
  const matches = (part: Uint8Array): boolean =>
    part.length <= to - from && hasDataAt(data, part, name === 'startswith' ? from : to - part.length);
  if (affix instanceof PyTuple) return affix.items.some((item) => matches(requireData(item)));
  const part = bytesDataOf(affix);
  if (part === undefined)
    return raiseTypeError(`${name} first arg must be bytes or a tuple of bytes, not ${typeName(affix)}`);
  return matches(part);
}

function removeprefix(self: Value, prefix: Value): Value {
  const data = ownData(self);
  const part = requireData(prefix);
  return hasDataAt(data, part, 0) && part.length > 0
    ? sameKind(self, copyData(data, part.length, data.length))
    : unchanged(self);
}

function removesuffix(self: Value, suffix: Value): Value {
  const data = ownData(self);
  const part = requireData(suffix);
  const at = data.length - part.length;
  return hasDataAt(data, part, at) && part.length > 0 ? sameKind(self, copyData(data, 0, at)) : unchanged(self);
}

// ### partition, replace

function partition(self: Value, separator: Value): PyTuple {
  return parts(self, separator, indexOfData, (whole) => [whole, sameKind(self, NO_BYTES), sameKind(self, NO_BYTES)]);
}

function rpartition(self: Value, separator: Value): PyTuple {
  return parts(self, separator, lastIndexOfData, (whole) => [
    sameKind(self, NO_BYTES),
    sameKind(self, NO_BYTES),
    whole,
  ]);
}

function parts(self: Value, separator: Value, find: Search, whole: (self: Value) => Value[]): PyTuple {
  const data = ownData(self);
  const part = requireData(separator);
  if (part.length === 0) return raiseValueError('empty separator');
  const at = find(data, part, 0, data.length);
  // Those of bytes are the very objects, of subclasses too.
  const isBytes = !(self instanceof PyByteArray);
  if (at < 0) return makeTuple(whole(isBytes ? self : unchanged(self)));
  const middle = isBytes ? separator : sameKind(self, part.slice());
  return makeTuple([
    sameKind(self, copyData(data, 0, at)),
    middle,
    sameKind(self, copyData(data, at + part.length, data.length)),
  ]);
}

function replace(self: Value, old: Value, by: Value, count?: Value): Value {
  const data = ownData(self);
  const from = requireData(old);
  const to = requireData(by);
  const most = count === undefined ? -1 : countArgument(count);
  if (from.length === 0) return sameKind(self, intersperse(data, to, most));
  const bounds = splitBounds(data, from, most);
  return bounds.length === 2 ? unchanged(self) : sameKind(self, joinBetween(data, bounds, to, from.length));
}

/** The pieces of `data` with `to` between them, where `size` bytes were. */
function joinBetween(data: Uint8Array, bounds: readonly number[], to: Uint8Array, size: number): Uint8Array {
  const length = data.length + (bounds.length / 2 - 1) * (to.length - size);
  checkSize(length);
  const result = newData(length);
  let at = 0;
  for (let i = 0; i < bounds.length; i += 2) {
    if (i > 0) {
      copyInto(result, at, to, 0, to.length);
      at += to.length;
    }
    const start = bounds[i]!;
    const end = bounds[i + 1]!;
    copyInto(result, at, data, start, end);
    at += end - start;
  }
  return result;
}

/** `to` before each of the first `most` bytes, and after the last. */
function intersperse(data: Uint8Array, to: Uint8Array, most: number): Uint8Array {
  const times = most < 0 ? data.length + 1 : Math.min(most, data.length + 1);
  const pieces: Uint8Array[] = [];
  for (let i = 0; i < times; i++) pieces.push(to, data.subarray(i, i + 1));
  pieces.push(data.subarray(times));
  return joinData(NO_BYTES, pieces);
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
  {
    name: 'endswith',
    signature: '($self, suffix, start=None, end=None, /)',
    impl: (self: Value, suffix: Value, start?: Value, end?: Value) => hasAffix('endswith', self, suffix, start, end),
  },
  searching('find', indexOfData, asIs),
  searching('index', indexOfData, found),
  { name: 'partition', signature: '($self, sep, /)', impl: partition },
  { name: 'removeprefix', signature: '($self, prefix, /)', impl: removeprefix },
  { name: 'removesuffix', signature: '($self, suffix, /)', impl: removesuffix },
  { name: 'replace', signature: '($self, old, new, count=-1, /)', impl: replace },
  searching('rfind', lastIndexOfData, asIs),
  searching('rindex', lastIndexOfData, found),
  { name: 'rpartition', signature: '($self, sep, /)', impl: rpartition },
  {
    name: 'startswith',
    signature: '($self, prefix, start=None, end=None, /)',
    impl: (self: Value, prefix: Value, start?: Value, end?: Value) => hasAffix('startswith', self, prefix, start, end),
  },
];
