// Codecs by a table: one byte for one character, as the encodings of the 1980s have it. CPython: Objects/unicodeobject.c
// _PyUnicode_DecodeCharmap…, PyUnicode_EncodeCharmap, PyUnicode_BuildEncodingMap.

import { isThrown } from '../../errors/matches.js';
import { raiseTypeError } from '../../errors/raise.js';
import { typeName } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { intValue } from '../../protocols/index.js';
import { getItem } from '../../protocols/subscript.js';
import { PyBytes } from '../../types/bytes/data.js';
import { PyDict } from '../../types/dict.js';
import { handleDecodeFault, handleEncodeFault, raiseEncodeError } from '../../types/str/codec-errors.js';
import { codePointAt, codePointLength, strOf, toCodePoints } from '../../types/str/text.js';
import { strFromCodePoints } from '../../types/wide-str.js';

/** In a table: nothing is there. */
const UNDEFINED = 0xfffe;
const REASON = 'character maps to <undefined>';

// ### Decoding

export function decodeCharmap(data: Uint8Array, errors: string, mapping: Value): PyStr {
  const table = strOf(mapping);
  const out: number[] = [];
  for (let at = 0; at < data.length; ) {
    const codes = table === undefined ? mapped(mapping, data[at]!) : tableEntry(table, data[at]!);
    if (codes !== null) {
      for (const code of codes) out.push(code);
      at++;
    } else
      at = handleDecodeFault(errors, { encoding: 'charmap', input: data, start: at, end: at + 1, reason: REASON }, out);
  }
  return strFromCodePoints(Uint32Array.from(out));
}

function tableEntry(table: PyStr, byte: number): readonly number[] | null {
  const code = byte < codePointLength(table) ? codePointAt(table, byte) : UNDEFINED;
  return code === UNDEFINED ? null : [code];
}

/** The characters that a mapping has for a byte; null when it has none. */
function mapped(mapping: Value, byte: number): Iterable<number> | null {
  const value = lookup(mapping, byte);
  if (value === null) return null;
  const int = intValue(value);
  if (int !== undefined) {
    if (int < 0 || int > 0x10ffff) raiseTypeError('character mapping must be in range(0x110000)');
    return int === UNDEFINED ? null : [Number(int)];
  }
  const text = strOf(value);
  if (text === undefined) return raiseTypeError('character mapping must return integer, None or str');
  return text === '\ufffe' ? null : toCodePoints(text);
}

/** None for a key that is not there. */
function lookup(mapping: Value, key: number): Value {
  try {
    return getItem(mapping, key);
  } catch (error) {
    if (isThrown(error, 'LookupError')) return null;
    throw error;
  }
}

// ### Encoding

export function encodeCharmap(text: PyStr, errors: string, mapping: Value): Uint8Array {
  const out: number[] = [];
  const length = codePointLength(text);
  for (let at = 0; at < length; ) {
    const bytes = bytesOf(mapping, codePointAt(text, at));
    if (bytes !== null) {
      out.push(...bytes);
      at++;
      continue;
    }
    let end = at + 1;
    while (end < length && bytesOf(mapping, codePointAt(text, end)) === null) end++;
    const fault = { encoding: 'charmap', input: text, start: at, end, reason: REASON };
    const { content, next } = handleEncodeFault(errors, fault);
    if (Array.isArray(content)) out.push(...content);
    else for (const code of toCodePoints(content)) out.push(...(bytesOf(mapping, code) ?? raiseEncodeError(fault)));
    at = next;
  }
  return Uint8Array.from(out);
}

function bytesOf(mapping: Value, code: number): Iterable<number> | null {
  const value = lookup(mapping, code);
  if (value === null) return null;
  const int = intValue(value);
  if (int !== undefined) {
    if (int < 0 || int > 255) raiseTypeError('character mapping must be in range(256)');
    return [Number(int)];
  }
  if (value instanceof PyBytes) return value.data;
  return raiseTypeError(`character mapping must return integer, bytes or None, not ${typeName(value)}`);
}

/** The mapping that encodes what a table decodes. */
export function buildCharmap(table: PyStr): PyDict {
  const mapping = new PyDict();
  for (let i = 0; i < codePointLength(table); i++) {
    const code = codePointAt(table, i);
    if (code !== UNDEFINED) mapping.set(code, i);
  }
  return mapping;
}
