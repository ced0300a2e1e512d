// Codecs of one byte for each character, by a table or mapping: what the modules of the `encodings` package for 8-bit encodings
// are made of. CPython: Objects/unicodeobject.c PyUnicode_DecodeCharmap, _PyUnicode_EncodeCharmap, PyUnicode_BuildEncodingMap.

import { isThrown } from '../../errors/matches.js';
import { makeException, raiseTypeError } from '../../errors/raise.js';
import { defineType } from '../../object/define-type.js';
import { PyObject } from '../../object/object.js';
import { typeName } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { intValue } from '../../protocols/index.js';
import { getItem } from '../../protocols/subscript.js';
import { PyBytes } from '../../types/bytes/data.js';
import { PyDict } from '../../types/dict.js';
import { Decoding, Encoding } from '../../types/str/codec-errors.js';
import { codePointAt, codePointLength, strOf } from '../../types/str/text.js';
import { PyWideStr, strFromCodePoints } from '../../types/wide-str.js';

/** In tables: no character. */
const UNDEFINED = 0xfffe;
const REASON = 'character maps to <undefined>';

/** `mapping[key]`, or undefined when there is nothing. */
function lookup(mapping: Value, key: number): Value | undefined {
  try {
    const value = getItem(mapping, key);
    return value === null ? undefined : value;
  } catch (error) {
    if (isThrown(error, 'LookupError')) return undefined;
    throw error;
  }
}

// ### Decoding

export function decodeCharmap(bytes: Uint8Array, errors: string, mapping: Value): PyStr {
  const run = new Decoding('charmap', bytes, errors, true);
  const isTable = typeof mapping === 'string' || mapping instanceof PyWideStr;
  for (let at = 0; at < run.input.length; ) {
    const byte = run.input[at]!;
    const done = isTable ? decodeByTable(run, byte, mapping) : decodeByMapping(run, byte, mapping);
    at = done ? at + 1 : run.fault(at, at + 1, REASON);
  }
  return strFromCodePoints(Uint32Array.from(run.out));
}

function decodeByTable(run: Decoding, byte: number, table: PyStr): boolean {
  if (byte >= codePointLength(table)) return false;
  const code = codePointAt(table, byte);
  if (code !== UNDEFINED) run.out.push(code);
  return code !== UNDEFINED;
}

function decodeByMapping(run: Decoding, byte: number, mapping: Value): boolean {
  const value = lookup(mapping, byte);
  if (value === undefined) return false;
  const code = intValue(value);
  if (code !== undefined) {
    if (code < 0 || code > 0x10ffff) raiseTypeError('character mapping must be in range(0x110000)');
    if (code !== UNDEFINED) run.out.push(Number(code));
    return code !== UNDEFINED;
  }
  const text = strOf(value);
  if (text === undefined) return raiseTypeError('character mapping must return integer, None or str');
  if (codePointLength(text) === 1 && codePointAt(text, 0) === UNDEFINED) return false;
  for (let i = 0; i < codePointLength(text); i++) run.out.push(codePointAt(text, i));
  return true;
}

// ### Encoding

/** The reverse of a table, as `charmap_build` makes it. */
class PyEncodingMap extends PyObject {
  readonly bytes: ReadonlyMap<number, number>;
  constructor(bytes: ReadonlyMap<number, number>) {
    super();
    this.bytes = bytes;
  }
}

/** Bytes of the header and the first table of CPython's map. */
const MAP_HEAD = 63;

/** The size of CPython's tables of three levels, which depends on how the characters are spread. */
function sizeOfMap({ bytes }: PyEncodingMap): number {
  const codes = [...bytes.keys()];
  const middle = new Set(codes.map((code) => code >> 11));
  const low = new Set(codes.map((code) => code >> 7));
  return MAP_HEAD + 16 * middle.size + 128 * low.size;
}

defineType({
  name: 'EncodingMap',
  doc: '',
  instances: PyEncodingMap,
  isBaseType: false,
  methods: [{ name: 'size', signature: '($self, /)', doc: 'The size of the map in bytes.', impl: sizeOfMap }],
});

/** What encodes a character: its bytes, or undefined for one that the mapping does not have. */
type CharEncoder = (code: number) => ArrayLike<number> | undefined;

function charEncoder(mapping: Value): CharEncoder {
  if (mapping instanceof PyEncodingMap)
    return (code) => {
      const byte = mapping.bytes.get(code);
      return byte === undefined ? undefined : [byte];
    };
  return (code) => {
    const value = lookup(mapping, code);
    if (value === undefined) return undefined;
    const byte = intValue(value);
    if (byte === undefined) {
      if (value instanceof PyBytes) return value.data;
      return raiseTypeError(`character mapping must return integer, bytes or None, not ${typeName(value)}`);
    }
    return byte < 0 || byte > 255 ? raiseTypeError('character mapping must be in range(256)') : [Number(byte)];
  };
}

export function encodeCharmap(s: PyStr, errors: string, mapping: Value): Uint8Array {
  const encodeChar = charEncoder(mapping);
  const run = new Encoding('charmap', s, errors);
  const out: number[] = [];
  const put = (bytes: ArrayLike<number>): void => {
    for (let i = 0; i < bytes.length; i++) out.push(bytes[i]!);
  };
  const length = codePointLength(s);
  for (let at = 0; at < length; ) {
    const bytes = encodeChar(codePointAt(s, at));
    if (bytes !== undefined) {
      put(bytes);
      at++;
      continue;
    }
    let end = at + 1;
    while (end < length && encodeChar(codePointAt(s, end)) === undefined) end++;
    const { content, position } = run.fault(at, end, REASON);
    if (content instanceof Uint8Array) put(content);
    else
      for (let i = 0; i < codePointLength(content); i++)
        put(encodeChar(codePointAt(content, i)) ?? run.refuse(at, end, REASON));
    at = position;
  }
  return Uint8Array.from(out);
}

/** The map from characters to bytes of a table: an EncodingMap, or a dict for tables that start with another than NUL. */
export function buildEncodingMap(table: PyStr): Value {
  const length = Math.min(codePointLength(table), 256);
  if (length === 0) throw makeException('TypeError', ['bad argument type for built-in operation']);
  const codes = Array.from({ length }, (_, i) => codePointAt(table, i));
  const isPlain = codes[0] === 0 && codes.slice(1).every((code) => code !== 0 && code <= 0xffff);
  if (isPlain) {
    const bytes = new Map<number, number>();
    codes.forEach((code, byte) => {
      if (code !== UNDEFINED) bytes.set(code, byte);
    });
    return new PyEncodingMap(bytes);
  }
  const dict = new PyDict();
  codes.forEach((code, byte) => {
    dict.set(code, byte);
  });
  return dict;
}
