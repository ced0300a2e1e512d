// Taking bytes apart and putting them together: split, rsplit, splitlines, join.

import { raiseTypeError, raiseValueError } from '../../errors/raise.js';
import type { MethodSpec } from '../../object/define-type.js';
import { typeName } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { itemsOrRaise } from '../../protocols/iterate.js';
import { isTrue } from '../../protocols/truth.js';
import { makeList, type PyList } from '../list.js';
import { countArgument } from '../str/arguments.js';
import { isSpaceByte } from './ascii.js';
import { bytesDataOf, indexOfData, joinData, lastIndexOfData, ownData, requireData, sameKind } from './data.js';

/** The pieces between the first `most` (all when negative) separators; views into `data`. */
export function splitData(data: Uint8Array, separator: Uint8Array, most: number): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let start = 0;
  while (pieces.length !== most) {
    const at = indexOfData(data, separator, start, data.length);
    if (at < 0) break;
    pieces.push(data.subarray(start, at));
    start = at + separator.length;
  }
  pieces.push(data.subarray(start));
  return pieces;
}

function splitFromEnd(data: Uint8Array, separator: Uint8Array, most: number): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let end = data.length;
  while (pieces.length !== most) {
    const at = lastIndexOfData(data, separator, 0, end);
    if (at < 0) break;
    pieces.push(data.subarray(at + separator.length, end));
    end = at;
  }
  pieces.push(data.subarray(0, end));
  return pieces.reverse();
}

function splitSpace(data: Uint8Array, most: number): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (;;) {
    while (at < data.length && isSpaceByte(data[at]!)) at++;
    if (at === data.length) return pieces;
    const start = at;
    if (pieces.length === most) at = data.length;
    while (at < data.length && !isSpaceByte(data[at]!)) at++;
    pieces.push(data.subarray(start, at));
  }
}

function splitSpaceFromEnd(data: Uint8Array, most: number): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let end = data.length;
  for (;;) {
    while (end > 0 && isSpaceByte(data[end - 1]!)) end--;
    if (end === 0) return pieces.reverse();
    let start = pieces.length === most ? 0 : end;
    while (start > 0 && !isSpaceByte(data[start - 1]!)) start--;
    pieces.push(data.subarray(start, end));
    end = start;
  }
}

/** Null for whitespace. */
function separatorOf(separator: Value | undefined): Uint8Array | null {
  if (separator === undefined || separator === null) return null;
  const part = requireData(separator);
  return part.length === 0 ? raiseValueError('empty separator') : part;
}

function listOf(self: Value, pieces: readonly Uint8Array[]): PyList {
  return makeList(pieces.map((piece) => sameKind(self, piece.slice())));
}

function split(self: Value, separator?: Value, maxsplit?: Value): PyList {
  const most = maxsplit === undefined ? -1 : countArgument(maxsplit);
  const part = separatorOf(separator);
  const data = ownData(self);
  return listOf(self, part === null ? splitSpace(data, most) : splitData(data, part, most));
}

function rsplit(self: Value, separator?: Value, maxsplit?: Value): PyList {
  const most = maxsplit === undefined ? -1 : countArgument(maxsplit);
  const part = separatorOf(separator);
  const data = ownData(self);
  return listOf(self, part === null ? splitSpaceFromEnd(data, most) : splitFromEnd(data, part, most));
}

const NEWLINE = 10;
const RETURN = 13;

function splitlines(self: Value, keepends?: Value): PyList {
  const keep = keepends !== undefined && isTrue(keepends);
  const data = ownData(self);
  const lines: Uint8Array[] = [];
  for (let start = 0; start < data.length; ) {
    let end = start;
    while (end < data.length && data[end] !== NEWLINE && data[end] !== RETURN) end++;
    let next = Math.min(end + 1, data.length);
    if (data[end] === RETURN && data[end + 1] === NEWLINE) next++;
    lines.push(data.subarray(start, keep ? next : end));
    start = next;
  }
  return listOf(self, lines);
}

function join(self: Value, iterable: Value): Value {
  const items = joinItems(iterable);
  const pieces: Uint8Array[] = [];
  for (let i = 0; i < items.length; i++) {
    const piece = bytesDataOf(items[i]);
    if (piece === undefined)
      return raiseTypeError(`sequence item ${i}: expected a bytes-like object, ${typeName(items[i]!)} found`);
    pieces.push(piece);
  }
  return sameKind(self, joinData(ownData(self), pieces));
}

function joinItems(iterable: Value): readonly Value[] {
  return itemsOrRaise(iterable, 'can only join an iterable');
}

// ### Method table

export const splitMethods: readonly MethodSpec[] = [
  { name: 'join', signature: '($self, iterable_of_bytes, /)', impl: join },
  { name: 'rsplit', signature: '($self, /, sep=None, maxsplit=-1)', impl: rsplit },
  { name: 'split', signature: '($self, /, sep=None, maxsplit=-1)', impl: split },
  { name: 'splitlines', signature: '($self, /, keepends=False)', impl: splitlines },
];
