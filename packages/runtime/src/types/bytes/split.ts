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
  bytesWithin,
  cut,
  indexOfData,
  joined,
  joinedBytes,
  lastIndexOfData,
  ownData,
  type PyByteArray,
  PyBytes,
  requireData,
} from './data.js';

/**
 * Where the pieces start and end: pairs in memory that is used again, because an ordinary array that grows takes longer than
 * finding them. Always the same: no Python code runs before all is cut.
 */
let bounds = new Int32Array(2048);
let count = 0;

export const boundsNow = (): Int32Array => bounds;

/** How many pieces there are. */
export const countNow = (): number => count;

function clear(): void {
  count = 0;
  if (bounds.length > 2048) bounds = new Int32Array(2048);
}

function add(start: number, end: number): void {
  if (count * 2 === bounds.length) {
    const grown = new Int32Array(bounds.length * 2);
    grown.set(bounds);
    bounds = grown;
  }
  bounds[count * 2] = start;
  bounds[count * 2 + 1] = end;
  count++;
}

/** The pieces between the first `most` (all when negative) separators. */
export function splitBounds(data: Uint8Array, separator: Uint8Array, most: number): void {
  clear();
  let start = 0;
  while (count !== most) {
    const at = indexOfData(data, separator, start, data.length);
    if (at < 0) break;
    add(start, at);
    start = at + separator.length;
  }
  add(start, data.length);
}

/** Before each of the first `most` bytes, and the end. */
export function splitBytes({ length }: Uint8Array, most: number): void {
  clear();
  let start = 0;
  for (let at = 0; at <= length && count !== most; at++) {
    add(start, at);
    start = at;
  }
  add(start, length);
}

/** From the end: the last piece first. */
function splitFromEnd(data: Uint8Array, separator: Uint8Array, most: number): void {
  clear();
  let end = data.length;
  while (count !== most) {
    const at = lastIndexOfData(data, separator, 0, end);
    if (at < 0) break;
    add(at + separator.length, end);
    end = at;
  }
  add(0, end);
}

/** One loop: with one for each piece, and a jump to the end for the last, V8's code takes six times as long. */
function splitSpace(data: Uint8Array, most: number): void {
  clear();
  const { length } = data;
  let start = -1;
  for (let at = 0; at < length; at++) {
    if (isSpaceByte(data[at]!)) {
      if (start >= 0) add(start, at);
      start = -1;
    } else if (start < 0) {
      start = at;
      if (count === most) break;
    }
  }
  if (start >= 0) add(start, length);
}

function splitSpaceFromEnd(data: Uint8Array, most: number): void {
  clear();
  let end = data.length;
  for (;;) {
    while (end > 0 && isSpaceByte(data[end - 1]!)) end--;
    if (end === 0) return;
    let start = count === most ? 0 : end;
    while (start > 0 && !isSpaceByte(data[start - 1]!)) start--;
    add(start, end);
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

const SIZED: readonly Value[] = Array.from({ length: 1024 }, () => null);

function listOf(self: Value, data: Uint8Array): PyList {
  // Of the kind of array that lists have, but as long at once as it will be.
  const pieces: Value[] = count <= SIZED.length ? SIZED.slice(0, count) : [];
  const isShared = self instanceof PyBytes && data.length <= MOST_SHARED;
  for (let i = 0; i < count; i++) {
    const start = bounds[2 * i]!;
    const end = bounds[2 * i + 1]!;
    pieces[i] = isShared ? bytesWithin(data, start, end - start) : cut(self, data, start, end);
  }
  return makeList(pieces);
}

function split(self: Value, separator?: Value, maxsplit?: Value): PyList {
  const most = maxsplit === undefined ? -1 : countArgument(maxsplit);
  const part = separatorOf(separator);
  const data = ownData(self);
  if (part === null) splitSpace(data, most);
  else splitBounds(data, part, most);
  return listOf(self, data);
}

function rsplit(self: Value, separator?: Value, maxsplit?: Value): PyList {
  const most = maxsplit === undefined ? -1 : countArgument(maxsplit);
  const part = separatorOf(separator);
  const data = ownData(self);
  if (part === null) splitSpaceFromEnd(data, most);
  else splitFromEnd(data, part, most);
  const pieces = listOf(self, data);
  pieces.items.reverse();
  return pieces;
}

const NEWLINE = 10;
const RETURN = 13;

function splitlines(self: Value, keepends?: Value): PyList {
  const keep = keepends !== undefined && isTrue(keepends);
  const data = ownData(self);
  clear();
  for (let start = 0; start < data.length; ) {
    let end = start;
    while (end < data.length && data[end] !== NEWLINE && data[end] !== RETURN) end++;
    let next = Math.min(end + 1, data.length);
    if (data[end] === RETURN && data[end + 1] === NEWLINE) next++;
    add(start, keep ? next : end);
    start = next;
  }
  return listOf(self, data);
}

function join(self: Value, iterable: Value): Value {
  if (self instanceof PyBytes) {
    const items = itemsToJoin(iterable);
    return joinedBytes(self, items) ?? joined(self, self.data, piecesOf(items));
  }
  // Reading the pieces may run code, which must not change the size.
  const array = self as PyByteArray;
  array.exports++;
  try {
    return joined(array, array.view(), piecesOf(itemsToJoin(iterable)));
  } finally {
    array.exports--;
  }
}

const itemsToJoin = (iterable: Value): readonly Value[] => itemsOrRaise(iterable, 'can only join an iterable');

function piecesOf(items: readonly Value[]): Uint8Array[] {
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
