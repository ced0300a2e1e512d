// Taking strings apart and putting them together: split, rsplit, splitlines, join.

import { raiseTypeError, raiseValueError } from '../../errors/raise.js';
import type { MethodSpec } from '../../object/define-type.js';
import { typeName } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { itemsOrRaise } from '../../protocols/iterate.js';
import { isTrue } from '../../protocols/truth.js';
import { listType, makeList, PyList } from '../list.js';
import { makeStr } from '../wide-str.js';
import { countArgument } from './arguments.js';
import {
  addParts,
  codePointAt,
  codePointLength,
  indexOf,
  joinWith,
  lastIndexOf,
  ownStr,
  strOf,
  substring,
  unsplit,
} from './text.js';
import { isSpaceCode, SPACE } from './unicode.js';

// ### split

function split(self: Value, separator?: Value, maxsplit?: Value): PyList {
  if (typeof self === 'string' && typeof separator === 'string' && maxsplit === undefined && separator !== '')
    return makeList(splitText(self, separator));
  const s = ownStr(self);
  const most = maxsplit === undefined ? -1 : countArgument(maxsplit);
  const part = separatorOf(separator);
  return part === null ? makeList(splitSpace(s, most)) : listOfParts(self, s, part, splitOn(s, part, most));
}

function listOfParts(self: Value, s: PyStr, separator: PyStr, parts: Value[]): PyList {
  return makeList(parts.length === 1 ? [unsplit(self, s, separator)] : parts);
}

function rsplit(self: Value, separator?: Value, maxsplit?: Value): PyList {
  const s = ownStr(self);
  const most = maxsplit === undefined ? -1 : countArgument(maxsplit);
  const part = separatorOf(separator);
  // Separators of one character cannot overlap, so the side to start from does not matter.
  if (most < 0 && (part === null || codePointLength(part) === 1))
    return part === null ? makeList(splitSpace(s, most)) : listOfParts(self, s, part, splitOn(s, part, most));
  return part === null
    ? makeList(splitSpaceFromEnd(s, most))
    : listOfParts(self, s, part, splitOnFromEnd(s, part, most));
}

/** Null for whitespace. */
function separatorOf(separator: Value | undefined): PyStr | null {
  if (separator === undefined || separator === null) return null;
  const part = strOf(separator);
  if (part === undefined) return raiseTypeError(`must be str or None, not ${typeName(separator)}`);
  return part === '' ? raiseValueError('empty separator') : part;
}

/** Texts no longer than this are split here: for strings it has not seen before String.prototype.split takes three times as long. */
const SHORT = 300;

function splitText(text: string, separator: string): string[] {
  if (text.length > SHORT) return text.split(separator);
  const size = separator.length;
  const first = text.indexOf(separator);
  if (first < 0) return [text];
  const second = text.indexOf(separator, first + size);
  if (second < 0) return [text.substring(0, first), text.substring(first + size)];
  let start = second + size;
  let at = text.indexOf(separator, start);
  // A literal of the right length: `push` onto an empty array would make room for 17.
  if (at < 0) return [text.substring(0, first), text.substring(first + size, second), text.substring(start)];
  const parts = [text.substring(0, first), text.substring(first + size, second)];
  for (; at >= 0; at = text.indexOf(separator, start)) {
    parts.push(text.substring(start, at));
    start = at + size;
  }
  parts.push(text.substring(start));
  return parts;
}

/** The parts between the first `most` (all when negative) separators. */
export function splitOn(s: PyStr, separator: PyStr, most: number): PyStr[] {
  if (typeof s === 'string' && most < 0) return typeof separator === 'string' ? splitText(s, separator) : [s];
  const length = codePointLength(s);
  const size = codePointLength(separator);
  const parts: PyStr[] = [];
  let start = 0;
  while (parts.length !== most) {
    const at = indexOf(s, separator, start, length);
    if (at < 0) break;
    parts.push(substring(s, start, at));
    start = at + size;
  }
  parts.push(substring(s, start, length));
  return parts;
}

function splitOnFromEnd(s: PyStr, separator: PyStr, most: number): PyStr[] {
  const size = codePointLength(separator);
  const parts: PyStr[] = [];
  let end = codePointLength(s);
  while (parts.length !== most) {
    const at = lastIndexOf(s, separator, 0, end);
    if (at < 0) break;
    parts.push(substring(s, at + size, end));
    end = at;
  }
  parts.push(substring(s, 0, end));
  return parts.reverse();
}

const WORDS = new RegExp(`[^${SPACE}]+`, 'g');

/** The words of `s`; what follows the first `most` of them stays together, whitespace at its end included. */
function splitSpace(s: PyStr, most: number): PyStr[] {
  if (typeof s === 'string' && most < 0) return s.match(WORDS) ?? [];
  const length = codePointLength(s);
  const parts: PyStr[] = [];
  let at = 0;
  for (;;) {
    while (at < length && isSpaceCode(codePointAt(s, at))) at++;
    if (at === length) return parts;
    const start = at;
    if (parts.length === most) at = length;
    while (at < length && !isSpaceCode(codePointAt(s, at))) at++;
    parts.push(substring(s, start, at));
  }
}

function trimmedEnd(s: PyStr, start: number, end: number): number {
  let at = end;
  while (at > start && isSpaceCode(codePointAt(s, at - 1))) at--;
  return at;
}

function splitSpaceFromEnd(s: PyStr, most: number): PyStr[] {
  const parts: PyStr[] = [];
  let end = codePointLength(s);
  for (;;) {
    end = trimmedEnd(s, 0, end);
    if (end === 0) break;
    let start = parts.length === most ? 0 : end;
    while (start > 0 && !isSpaceCode(codePointAt(s, start - 1))) start--;
    parts.push(substring(s, start, end));
    end = start;
  }
  return parts.reverse();
}

// ### splitlines

const BREAKS = '\\n\\v\\f\\r\\x1c-\\x1e\\x85\\u2028\\u2029';
const NEWLINE = new RegExp(`\\r\\n|[${BREAKS}]`);
const LINES = new RegExp(`[^${BREAKS}]*(?:\\r\\n|[${BREAKS}])|[^${BREAKS}]+$`, 'g');

function splitlines(self: Value, keepends?: Value): PyList {
  const s = ownStr(self);
  const keep = keepends !== undefined && isTrue(keepends);
  if (typeof s === 'string') return makeList(splitLinesText(s, keep));
  // Line breaks are no surrogates, so the text can be cut there and the parts made strings again.
  return makeList(splitLinesText(s.toString(), keep).map(makeStr));
}

function splitLinesText(text: string, keep: boolean): string[] {
  if (keep) return text.match(LINES) ?? [];
  const lines = text.split(NEWLINE);
  if (lines[lines.length - 1] === '') lines.pop();
  return lines;
}

// ### join

function join(self: Value, iterable: Value): PyStr {
  const separator = ownStr(self);
  const items = joinItems(iterable);
  const added = addParts(separator, items);
  if (added !== null) return added;
  let bare = true;
  for (let i = 0; i < items.length; i++) {
    if (typeof items[i] === 'string') continue;
    bare = false;
    if (strOf(items[i]) === undefined)
      return raiseTypeError(`sequence item ${i}: expected str instance, ${typeName(items[i]!)} found`);
  }
  return joinWith(separator, bare ? (items as readonly string[]) : items.map((item) => strOf(item)!));
}

function joinItems(iterable: Value): readonly Value[] {
  if (iterable instanceof PyList && iterable.shape === listType.rootShape) return iterable.items;
  return itemsOrRaise(iterable, 'can only join an iterable');
}

// ### Method table

export const splitMethods: readonly MethodSpec[] = [
  { name: 'join', signature: '($self, iterable, /)', impl: join },
  { name: 'rsplit', signature: '($self, /, sep=None, maxsplit=-1)', impl: rsplit },
  { name: 'split', signature: '($self, /, sep=None, maxsplit=-1)', impl: split },
  { name: 'splitlines', signature: '($self, /, keepends=False)', impl: splitlines },
];
