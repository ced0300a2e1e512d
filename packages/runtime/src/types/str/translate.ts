// str.maketrans and str.translate. CPython: Objects/unicodeobject.c unicode_maketrans_impl, _PyUnicode_TranslateCharmap.

import { isThrown } from '../../errors/matches.js';
import { raiseTypeError, raiseValueError } from '../../errors/raise.js';
import type { MethodSpec } from '../../object/define-type.js';
import type { PyStr, Value } from '../../object/value.js';
import { intValue } from '../../protocols/index.js';
import { toArray } from '../../protocols/iterate.js';
import { getItem, setItem } from '../../protocols/subscript.js';
import { encoder, strictDecoder } from '../bytes/memory.js';
import { isExactDict, PyDict } from '../dict.js';
import { strFromCodePoint } from '../wide-str.js';
import { strArgument } from './arguments.js';
import { codePointAt, codePointLength, joinStrings, ownStr, strOf } from './text.js';

// ### maketrans

function maketrans(x: Value, y?: Value, z?: Value): Value {
  const table = new PyDict();
  if (y === undefined) fromDict(x, table);
  else fromStrings(x, strArgument('maketrans() argument 2', y), z, table);
  return table;
}

function fromStrings(x: Value, to: PyStr, z: Value | undefined, table: PyDict): void {
  const deleted = z === undefined ? '' : strArgument('maketrans() argument 3', z);
  const from = strOf(x);
  if (from === undefined) raiseTypeError('first maketrans argument must be a string if there is a second argument');
  const length = codePointLength(from);
  if (length !== codePointLength(to)) raiseValueError('the first two maketrans arguments must have equal length');
  for (let i = 0; i < length; i++) setItem(table, codePointAt(from, i), codePointAt(to, i));
  for (let i = 0; i < codePointLength(deleted); i++) setItem(table, codePointAt(deleted, i), null);
}

function fromDict(x: Value, table: PyDict): void {
  if (!isExactDict(x)) raiseTypeError('if you give only one argument to maketrans it must be a dict');
  for (const key of toArray(x)) {
    const text = strOf(key);
    if (text !== undefined && codePointLength(text) !== 1)
      raiseValueError('string keys in translate table must be of length 1');
    if (text === undefined && intValue(key) === undefined)
      raiseTypeError('keys in translate table must be strings or integers');
    setItem(table, text === undefined ? key : codePointAt(text, 0), getItem(x, key));
  }
}

// ### translate

function translate(self: Value, table: Value): PyStr {
  const s = ownStr(self);
  const quick = typeof s === 'string' && isExactDict(table) ? translateAscii(s, table) : null;
  if (quick !== null) return quick;
  const length = codePointLength(s);
  const known = new Map<number, PyStr>();
  const parts: PyStr[] = [];
  for (let i = 0; i < length; i++) {
    const code = codePointAt(s, i);
    let mapped = known.get(code);
    if (mapped === undefined) {
      mapped = translated(code, table);
      known.set(code, mapped);
    }
    parts.push(mapped);
  }
  return joinStrings(parts);
}

/** Longer texts take the general way. */
const MOST_CODES = 2048;
/** With room for one character more, so that what is not ASCII never fills it to the text's length. */
const codes = new Uint8Array(MOST_CODES + 4);
/** True while a table is asked: a key's `__eq__` may translate something else. */
let areCodesUsed = false;

/** The result when all of it is ASCII, and each character stands for one; else null. CPython: unicode_fast_translate. */
function translateAscii(s: string, table: PyDict): string | null {
  if (s.length > MOST_CODES || areCodesUsed || encoder.encodeInto(s, codes).written !== s.length) return null;
  areCodesUsed = true;
  try {
    if (!translateCodes(codes, s.length, table)) return null;
  } finally {
    areCodesUsed = false;
  }
  return strictDecoder.decode(codes.subarray(0, s.length));
}

/** What stands for each ASCII character; 128 for one that has not been looked up. Only while `areCodesUsed`. */
const known = new Uint8Array(128);

/** Replaces the first `length` codes; false when one of them stands for anything but one ASCII character. */
function translateCodes(codes: Uint8Array, length: number, table: PyDict): boolean {
  const mapped = known.fill(128);
  for (let i = 0; i < length; i++) {
    const code = codes[i]!;
    let to = mapped[code]!;
    if (to === 128) {
      to = asciiFor(code, table);
      if (to < 0) return false;
      mapped[code] = to;
    }
    codes[i] = to;
  }
  return true;
}

function asciiFor(code: number, table: PyDict): number {
  const text = translated(code, table);
  return typeof text === 'string' && text.length === 1 && text.charCodeAt(0) < 128 ? text.charCodeAt(0) : -1;
}

/** What the table gives for a code point: deleted (None), itself (LookupError), a code point or a string. */
function translated(code: number, table: Value): PyStr {
  const item = lookUp(code, table);
  if (item === undefined) return strFromCodePoint(code);
  if (item === null) return '';
  const text = strOf(item);
  if (text !== undefined) return text;
  const to = intValue(item);
  if (to === undefined) return raiseTypeError('character mapping must return integer, None or str');
  if (to < 0 || to > 0x10ffff) return raiseValueError('character mapping must be in range(0x110000)');
  return strFromCodePoint(Number(to));
}

function lookUp(code: number, table: Value): Value | undefined {
  // Most characters are in no table: no KeyError is made for them.
  if (isExactDict(table)) return table.get(code);
  try {
    return getItem(table, code);
  } catch (error) {
    if (isThrown(error, 'LookupError')) return undefined;
    throw error;
  }
}

// ### Method table

export const translateMethods: readonly MethodSpec[] = [
  { name: 'maketrans', kind: 'static', signature: '(x, y=<unrepresentable>, z=<unrepresentable>, /)', impl: maketrans },
  { name: 'translate', signature: '($self, table, /)', impl: translate },
];
