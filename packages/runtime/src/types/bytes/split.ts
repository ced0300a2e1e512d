// Taking bytes apart and putting them together: split, rsplit, splitlines, join.

import { isThrown } from '../../errors/matches.js';
import { raiseTypeError, raiseValueError } from '../../errors/raise.js';
import type { MethodSpec } from '../../object/define-type.js';
import { typeName } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { itemsOrRaise } from '../../protocols/iterate.js';
import { isTrue } from '../../protocols/truth.js';
import { makeList, type PyList } from '../list.js';
import { countArgument } from '../str/arguments.js';
import { isSpaceByte } from './ascii.js';
import {
  indexOfData,
  joinData,
  lastIndexOfData,
  makeBytes,
  ownData,
  PyByteArray,
  PyBytes,
  requireData,
  sameKind,
} from './data.js';
import { copyData } from './memory.js';

// What is cut out of `data` is told by pairs of bounds, one after the other, so that nothing is made of a piece but its copy.

/** The pieces between the first `most` (all when negative) separators. */
export function splitBounds(data: Uint8Array, separator: Uint8Array, most: number): number[] {
  const bounds: number[] = [];
  let start = 0;
  while (bounds.length !== most * 2) {
    const at = indexOfData(data, separator, start, data.length);
    if (at < 0) break;
    bounds.push(start, at);
    start = at + separator.length;
  }
  bounds.push(start, data.length);
  return bounds;
}

/** From the end: the last piece first, and of each its end first. */
function splitFromEnd(data: Uint8Array, separator: Uint8Array, most: number): number[] {
  const bounds: number[] = [];
  let end = data.length;
  while (bounds.length !== most * 2) {
    const at = lastIndexOfData(data, separator, 0, end);
    if (at < 0) break;
    bounds.push(end, at + separator.length);
    end = at;
  }
  bounds.push(end, 0);
  return bounds;
}

function splitSpace(data: Uint8Array, most: number): number[] {
  const bounds: number[] = [];
  let at = 0;
  for (;;) {
    while (at < data.length && isSpaceByte(data[at]!)) at++;
    if (at === data.length) return bounds;
    const start = at;
    if (bounds.length === most * 2) at = data.length;
    while (at < data.length && !isSpaceByte(data[at]!)) at++;
    bounds.push(start, at);
  }
}

function splitSpaceFromEnd(data: Uint8Array, most: number): number[] {
  const bounds: number[] = [];
  let end = data.length;
  for (;;) {
    while (end > 0 && isSpaceByte(data[end - 1]!)) end--;
    if (end === 0) return bounds;
    let start = bounds.length === most * 2 ? 0 : end;
    while (start > 0 && !isSpaceByte(data[start - 1]!)) start--;
    bounds.push(end, start);
    end = start;
  }
}

/** Null for whitespace. */
function separatorOf(separator: Value | undefined): Uint8Array | null {
  if (separator === undefined || separator === null) return null;
  const part = requireData(separator);
  return part.length === 0 ? raiseValueError('empty separator') : part;
}

/** The pieces of no more bytes than these share their memory: all of it lives as long as one of them. */
const MOST_SHARED = 8192;

function listOf(self: Value, data: Uint8Array, bounds: readonly number[]): PyList {
  const pieces: Value[] = [];
  if (self instanceof PyBytes && data.length <= MOST_SHARED) {
    const { buffer, byteOffset } = data;
    for (let i = 0; i < bounds.length; i += 2) {
      const start = bounds[i]!;
      pieces.push(makeBytes(new Uint8Array(buffer, byteOffset + start, bounds[i + 1]! - start)));
    }
  } else
    for (let i = 0; i < bounds.length; i += 2) pieces.push(sameKind(self, copyData(data, bounds[i]!, bounds[i + 1]!)));
  return makeList(pieces);
}

function split(self: Value, separator?: Value, maxsplit?: Value): PyList {
  const most = maxsplit === undefined ? -1 : countArgument(maxsplit);
  const part = separatorOf(separator);
  const data = ownData(self);
  return listOf(self, data, part === null ? splitSpace(data, most) : splitBounds(data, part, most));
}

function rsplit(self: Value, separator?: Value, maxsplit?: Value): PyList {
  const most = maxsplit === undefined ? -1 : countArgument(maxsplit);
  const part = separatorOf(separator);
  const data = ownData(self);
  const bounds = part === null ? splitSpaceFromEnd(data, most) : splitFromEnd(data, part, most);
  return listOf(self, data, bounds.reverse());
}

const NEWLINE = 10;
const RETURN = 13;

function splitlines(self: Value, keepends?: Value): PyList {
  const keep = keepends !== undefined && isTrue(keepends);
  const data = ownData(self);
  const bounds: number[] = [];
  for (let start = 0; start < data.length; ) {
    let end = start;
    while (end < data.length && data[end] !== NEWLINE && data[end] !== RETURN) end++;
    let next = Math.min(end + 1, data.length);
    if (data[end] === RETURN && data[end + 1] === NEWLINE) next++;
    bounds.push(start, keep ? next : end);
    start = next;
  }
  return listOf(self, data, bounds);
}

function join(self: Value, iterable: Value): Value {
  // Reading the pieces may run code, which must not change the size.
  const array = self instanceof PyByteArray ? self : null;
  if (array !== null) array.exports++;
  try {
    return sameKind(self, joinData(ownData(self), piecesOf(iterable)));
  } finally {
    if (array !== null) array.exports--;
  }
}

function piecesOf(iterable: Value): Uint8Array[] {
  const items = itemsOrRaise(iterable, 'can only join an iterable');
  const pieces: Uint8Array[] = [];
  for (let i = 0; i < items.length; i++) pieces.push(pieceOf(items[i]!, i));
  return pieces;
}

/** Whatever keeps it from giving its bytes makes it none of bytes. */
function pieceOf(item: Value, index: number): Uint8Array {
  try {
    return requireData(item);
  } catch (error) {
    if (!isThrown(error, 'BaseException')) throw error;
    return raiseTypeError(`sequence item ${index}: expected a bytes-like object, ${typeName(item)} found`);
  }
}

// ### Method table

export const splitMethods: readonly MethodSpec[] = [
  { name: 'join', signature: '($self, iterable_of_bytes, /)', impl: join },
  { name: 'rsplit', signature: '($self, /, sep=None, maxsplit=-1)', impl: rsplit },
  { name: 'split', signature: '($self, /, sep=None, maxsplit=-1)', impl: split },
  { name: 'splitlines', signature: '($self, /, keepends=False)', impl: splitlines },
];
