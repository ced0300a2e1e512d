// Padding and stripping: center, ljust, zfill, expandtabs, strip …

import { raiseTypeError } from '../../errors/raise.js';
import type { MethodSpec } from '../../object/define-type.js';
import { typeName } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { makeStr } from '../wide-str.js';
import { countArgument, intArgument } from './arguments.js';
import {
  charAt,
  checkLength,
  codePointAt,
  codePointLength,
  includes,
  joinStrings,
  ownStr,
  strOf,
  strRepeat,
  substring,
} from './text.js';
import { isSpaceCode } from './unicode.js';

// ### Padding

/** `s` between `left` and `right` fill characters. */
function padded(s: PyStr, left: number, right: number, fill: PyStr): PyStr {
  checkLength(codePointLength(s) + left + right);
  if (typeof s === 'string' && typeof fill === 'string') return fill.repeat(left) + s + fill.repeat(right);
  return joinStrings([strRepeat(fill, left), s, strRepeat(fill, right)]);
}

function fillOf(fillchar: Value | undefined): PyStr {
  if (fillchar === undefined) return ' ';
  const fill = strOf(fillchar);
  if (fill === undefined)
    return raiseTypeError(`The fill character must be a unicode character, not ${typeName(fillchar)}`);
  if (codePointLength(fill) !== 1) return raiseTypeError('The fill character must be exactly one character long');
  return fill;
}

function center(self: Value, width: Value, fillchar?: Value): PyStr {
  const s = ownStr(self);
  const wanted = countArgument(width);
  const fill = fillOf(fillchar);
  const missing = wanted - codePointLength(s);
  if (missing <= 0) return s;
  const left = Math.floor(missing / 2) + (missing % 2 === 1 && wanted % 2 === 1 ? 1 : 0);
  return padded(s, left, missing - left, fill);
}

function ljust(self: Value, width: Value, fillchar?: Value): PyStr {
  const s = ownStr(self);
  const missing = countArgument(width) - codePointLength(s);
  const fill = fillOf(fillchar);
  return missing <= 0 ? s : padded(s, 0, missing, fill);
}

function rjust(self: Value, width: Value, fillchar?: Value): PyStr {
  const s = ownStr(self);
  const missing = countArgument(width) - codePointLength(s);
  const fill = fillOf(fillchar);
  return missing <= 0 ? s : padded(s, missing, 0, fill);
}

function zfill(self: Value, width: Value): PyStr {
  const s = ownStr(self);
  const length = codePointLength(s);
  const missing = countArgument(width) - length;
  if (missing <= 0) return s;
  const first = length === 0 ? '' : charAt(s, 0);
  if (first !== '+' && first !== '-') return padded(s, missing, 0, '0');
  checkLength(length + missing);
  return joinStrings([first, '0'.repeat(missing), substring(s, 1, length)]);
}

function expandtabs(self: Value, tabsize?: Value): PyStr {
  const s = ownStr(self);
  const size = tabsize === undefined ? 8 : intArgument(tabsize);
  if (!includes(s, '\t')) return s;
  const parts: PyStr[] = [];
  const lines = s.toString().split(/(?<=[\n\r])/);
  for (const line of lines) expandLine(line, Math.max(size, 0), parts);
  return joinStrings(parts);
}

function expandLine(line: string, size: number, parts: PyStr[]): void {
  let column = 0;
  line.split('\t').forEach((part, i, all) => {
    const text = makeStr(part);
    parts.push(text);
    if (i === all.length - 1 || size === 0) return;
    column += codePointLength(text);
    const spaces = size - (column % size);
    checkLength(spaces);
    parts.push(' '.repeat(spaces));
    column += spaces;
  });
}

// ### Stripping

const LEFT = 1;
const RIGHT = 2;

function stripSides(name: string, self: Value, chars: Value | undefined, sides: number): PyStr {
  const s = ownStr(self);
  const set = chars === undefined || chars === null ? null : strOf(chars);
  if (set === undefined) return raiseTypeError(`${name} arg must be None or str`);
  if (typeof s === 'string' && (set === null || typeof set === 'string')) return stripBare(s, set, sides);
  let start = 0;
  let end = codePointLength(s);
  if (sides & LEFT) while (start < end && strips(s, start, set)) start++;
  if (sides & RIGHT) while (end > start && strips(s, end - 1, set)) end--;
  return substring(s, start, end);
}

function strips(s: PyStr, at: number, set: PyStr | null): boolean {
  return set === null ? isSpaceCode(codePointAt(s, at)) : includes(set, charAt(s, at));
}

/** The same for bare strings, which are most: by code units, without a string for each character. */
function stripBare(s: string, set: string | null, sides: number): string {
  let start = 0;
  let end = s.length;
  if (sides & LEFT) while (start < end && stripsUnit(s.charCodeAt(start), set)) start++;
  if (sides & RIGHT) while (end > start && stripsUnit(s.charCodeAt(end - 1), set)) end--;
  return s.substring(start, end);
}

/** So few characters are quicker gone through than searched. */
const FEW = 8;

function stripsUnit(unit: number, set: string | null): boolean {
  if (set === null) return isSpaceCode(unit);
  if (set.length > FEW) return set.includes(String.fromCharCode(unit));
  for (let i = 0; i < set.length; i++) if (set.charCodeAt(i) === unit) return true;
  return false;
}

function lstrip(self: Value, chars?: Value): PyStr {
  return stripSides('lstrip', self, chars, LEFT);
}

function rstrip(self: Value, chars?: Value): PyStr {
  return stripSides('rstrip', self, chars, RIGHT);
}

function strip(self: Value, chars?: Value): PyStr {
  return stripSides('strip', self, chars, LEFT | RIGHT);
}

// ### Method table

const WIDTH = "($self, width, fillchar=' ', /)";
const CHARS = '($self, chars=None, /)';

export const alignMethods: readonly MethodSpec[] = [
  { name: 'center', signature: WIDTH, impl: center },
  { name: 'expandtabs', signature: '($self, /, tabsize=8)', impl: expandtabs },
  { name: 'ljust', signature: WIDTH, impl: ljust },
  { name: 'lstrip', signature: CHARS, impl: lstrip },
  { name: 'rjust', signature: WIDTH, impl: rjust },
  { name: 'rstrip', signature: CHARS, impl: rstrip },
  { name: 'strip', signature: CHARS, impl: strip },
  { name: 'zfill', signature: '($self, width, /)', impl: zfill },
];
