// Encodings: str to bytes and back. UTF-8, UTF-16, UTF-32, Latin-1 and ASCII are built in. Well-formed text goes through
// the engine's TextEncoder and TextDecoder; only what they refuse is walked by hand, to find the fault as CPython reports it.
// CPython: Objects/unicodeobject.c PyUnicode_DecodeUTF8Stateful, PyUnicode_AsEncodedString …

import { PyBaseException } from '../../errors/exception.js';
import type { PyStr } from '../../object/value.js';
import { makeStr, strFromCodePoints } from '../wide-str.js';
import { handleDecodeFault, handleEncodeFault, pushUnit, raiseEncodeError } from './codec-errors.js';
import { addCodecNote, decodeByCodec, encodeByCodec } from './codec-registry.js';
import { codePointAt, codePointLength, toCodePoints } from './text.js';

// All hosts have these; TypeScript's library for the language alone does not know them.
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare class TextDecoder {
  constructor(encoding: string, options: { fatal: boolean; ignoreBOM: boolean });
  decode(bytes: Uint8Array): string;
}

interface Codec {
  /** As CPython's C code calls it. */
  readonly name: BuiltinCodecName;
  encode(s: PyStr, errors: string): Uint8Array;
  decode(bytes: Uint8Array, errors: string): PyStr;
}

export type BuiltinCodecName =
  | 'ascii'
  | 'latin-1'
  | 'utf-8'
  | 'utf-8-sig'
  | `utf-${16 | 32}`
  | `utf-${16 | 32}-${'le' | 'be'}`;

const encoder = new TextEncoder();
const utf8Decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What an error handler gives for UTF-8, -16 and -32 has to be. */
const ASCII = /^[\0-\x7f]*$/;

// ### UTF-8

function encodeUtf8(s: PyStr, errors: string): Uint8Array {
  if (typeof s === 'string') return encoder.encode(s);
  return s.codePoints.some(isSurrogate) ? encodeUtf8Surrogates(s, errors) : encoder.encode(s.toString());
}

function encodeUtf8Surrogates(s: PyStr, errors: string): Uint8Array {
  const out: number[] = [];
  const length = codePointLength(s);
  for (let i = 0; i < length; i++) {
    const code = codePointAt(s, i);
    if (!isSurrogate(code)) {
      out.push(...encoder.encode(String.fromCodePoint(code)));
      continue;
    }
    const start = i;
    while (i + 1 < length && isSurrogate(codePointAt(s, i + 1))) i++;
    const fault = { encoding: 'utf-8', input: s, start, end: i + 1, reason: 'surrogates not allowed' };
    const { content, next } = handleEncodeFault(errors, fault);
    if (!Array.isArray(content) && !ASCII.test(content.toString())) raiseEncodeError(fault);
    out.push(...(Array.isArray(content) ? content : encoder.encode(content.toString())));
    i = next - 1;
  }
  return Uint8Array.from(out);
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

/** Below this a loop is quicker than a call of the decoder. */
const SHORT = 24;

function decodeUtf8(bytes: Uint8Array, errors: string): PyStr {
  if (bytes.length <= SHORT && isAsciiBytes(bytes)) return String.fromCharCode(...bytes);
  try {
    return makeStr(utf8Decoder.decode(bytes));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return decodeUtf8Faults(bytes, errors);
  }
}

function isAsciiBytes(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) if (bytes[i]! >= 0x80) return false;
  return true;
}

function decodeUtf8Faults(bytes: Uint8Array, errors: string): PyStr {
  const out: number[] = [];
  let at = 0;
  while (at < bytes.length) {
    const size = utf8SequenceSize(bytes[at]!);
    const valid = size === 0 ? 0 : utf8ValidPrefix(bytes, at, size);
    if (size !== 0 && valid === size) {
      out.push(utf8CodePoint(bytes, at, size));
      at += size;
      continue;
    }
    const missing = at + valid >= bytes.length;
    const reason = size === 0 ? 'invalid start byte' : missing ? 'unexpected end of data' : 'invalid continuation byte';
    const end = at + Math.max(valid, 1);
    at = handleDecodeFault(errors, { encoding: 'utf-8', input: bytes, start: at, end, reason }, out);
  }
  return strFromCodePoints(Uint32Array.from(out));
}

/** Bytes in the sequence that `first` starts; 0 when none starts with it. */
export function utf8SequenceSize(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2) return 0;
  if (first < 0xe0) return 2;
  if (first < 0xf0) return 3;
  return first < 0xf5 ? 4 : 0;
}

/** How many bytes of the sequence at `at` are as they must be (the maximal subpart of Unicode's chapter 3.9). */
export function utf8ValidPrefix(bytes: Uint8Array, at: number, size: number): number {
  const first = bytes[at]!;
  for (let i = 1; i < size; i++) {
    if (at + i >= bytes.length) return i;
    const byte = bytes[at + i]!;
    const low = i > 1 ? 0x80 : first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const high = i > 1 ? 0xbf : first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    if (byte < low || byte > high) return i;
  }
  return size;
}

function utf8CodePoint(bytes: Uint8Array, at: number, size: number): number {
  if (size === 1) return bytes[at]!;
  let code = bytes[at]! & (0xff >> (size + 1));
  for (let i = 1; i < size; i++) code = (code << 6) | (bytes[at + i]! & 63);
  return code;
}

const utf8: Codec = { name: 'utf-8', encode: encodeUtf8, decode: decodeUtf8 };

const BOM = [0xef, 0xbb, 0xbf];
const utf8Signed: Codec = {
  name: 'utf-8-sig',
  encode: (s, errors) => Uint8Array.from([...BOM, ...encodeUtf8(s, errors)]),
  decode: (bytes, errors) => decodeUtf8(BOM.every((b, i) => bytes[i] === b) ? bytes.subarray(3) : bytes, errors),
};

// ### One byte per character

function singleByte(encoding: 'latin-1' | 'ascii', limit: number): Codec {
  const reason = `ordinal not in range(${limit})`;
  const encode = (s: PyStr, errors: string): Uint8Array => {
    const length = codePointLength(s);
    const bytes = new Uint8Array(length);
    for (let i = 0; i < length; i++) {
      const code = codePointAt(s, i);
      if (code >= limit) return encodeFaults(s, bytes.subarray(0, i), errors);
      bytes[i] = code;
    }
    return bytes;
  };
  const encodeFaults = (s: PyStr, before: Uint8Array, errors: string): Uint8Array => {
    const out: number[] = Array.from(before);
    const length = codePointLength(s);
    for (let i = before.length; i < length; i++) {
      if (codePointAt(s, i) < limit) {
        out.push(codePointAt(s, i));
        continue;
      }
      const start = i;
      while (i + 1 < length && codePointAt(s, i + 1) >= limit) i++;
      const fault = { encoding, input: s, start, end: i + 1, reason };
      const { content, next } = handleEncodeFault(errors, fault);
      const bytes = Array.isArray(content) ? content : toCodePoints(content);
      if (!Array.isArray(content) && bytes.some((code) => code >= limit)) raiseEncodeError(fault);
      out.push(...bytes);
      i = next - 1;
    }
    return Uint8Array.from(out);
  };
  const decode = (bytes: Uint8Array, errors: string): PyStr => {
    if (limit === 256 || isAsciiBytes(bytes)) return latin1Text(bytes);
    const out: number[] = [];
    for (let at = 0; at < bytes.length; ) {
      if (bytes[at]! < limit) out.push(bytes[at++]!);
      else at = handleDecodeFault(errors, { encoding, input: bytes, start: at, end: at + 1, reason }, out);
    }
    return strFromCodePoints(Uint32Array.from(out));
  };
  return { name: encoding, encode, decode };
}

/** The text whose code units are the bytes. */
export function latin1Text(bytes: Uint8Array): string {
  const CHUNK = 8192;
  if (bytes.length <= CHUNK) return String.fromCharCode(...bytes);
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += CHUNK) parts.push(String.fromCharCode(...bytes.subarray(i, i + CHUNK)));
  return parts.join('');
}

// ### UTF-16 and UTF-32

/** A codec of 2- or 4-byte units. Without a fixed byte order it writes a BOM and reads one, little-endian otherwise. */
function wideUnits(name: 'utf-16' | 'utf-32', order: 'le' | 'be' | null): Codec {
  const unit = name === 'utf-16' ? 2 : 4;
  const decodeUnits = unit === 2 ? decodeUtf16 : decodeUtf32;
  const encode = (s: PyStr, errors: string): Uint8Array => {
    const out: number[] = [];
    if (order === null) pushUnit(out, 0xfeff, unit, true);
    encodeUnits(s, errors, order === null ? name : `${name}-${order}`, unit, order !== 'be', out);
    return Uint8Array.from(out);
  };
  const decode = (bytes: Uint8Array, errors: string): PyStr => {
    let little = order !== 'be';
    let start = 0;
    if (order === null && bytes.length >= unit) {
      const mark = unitAt(bytes, 0, unit, true);
      if (mark === 0xfeff) start = unit;
      else if (mark === (unit === 2 ? 0xfffe : 0xfffe0000)) {
        start = unit;
        little = false;
      }
    }
    const out: number[] = [];
    decodeUnits(bytes, start, errors, `${name}-${little ? 'le' : 'be'}`, little, out);
    return strFromCodePoints(Uint32Array.from(out));
  };
  return { name: order === null ? name : `${name}-${order}`, encode, decode };
}

function encodeUnits(s: PyStr, errors: string, encoding: string, unit: number, little: boolean, out: number[]): void {
  const length = codePointLength(s);
  for (let i = 0; i < length; i++) {
    const code = codePointAt(s, i);
    if (!isSurrogate(code)) {
      pushCodePoint(out, code, unit, little);
      continue;
    }
    const start = i;
    while (i + 1 < length && isSurrogate(codePointAt(s, i + 1))) i++;
    const fault = { encoding, input: s, start, end: i + 1, reason: 'surrogates not allowed' };
    const { content, next } = handleEncodeFault(errors, fault);
    if (Array.isArray(content)) {
      if (content.length % unit !== 0) raiseEncodeError(fault);
      out.push(...content);
    } else {
      if (!ASCII.test(content.toString())) raiseEncodeError(fault);
      for (const each of toCodePoints(content)) pushUnit(out, each, unit, little);
    }
    i = next - 1;
  }
}

function pushCodePoint(out: number[], code: number, unit: number, little: boolean): void {
  if (unit === 4 || code <= 0xffff) {
    pushUnit(out, code, unit, little);
    return;
  }
  pushUnit(out, 0xd7c0 + (code >> 10), 2, little);
  pushUnit(out, 0xdc00 | (code & 0x3ff), 2, little);
}

function unitAt(bytes: Uint8Array, at: number, size: number, little: boolean): number {
  let value = 0;
  for (let i = 0; i < size; i++) value = value * 256 + bytes[at + (little ? size - 1 - i : i)]!;
  return value;
}

function decodeUtf16(
  bytes: Uint8Array,
  start: number,
  errors: string,
  encoding: string,
  little: boolean,
  out: number[],
): void {
  for (let at = start; at < bytes.length; ) {
    let end = Math.min(at + 2, bytes.length);
    let reason = 'truncated data';
    if (end === at + 2) {
      const code = unitAt(bytes, at, 2, little);
      if (!isSurrogate(code)) {
        out.push(code);
        at = end;
        continue;
      }
      reason = 'illegal encoding';
      if (code < 0xdc00) {
        const low = at + 4 <= bytes.length ? unitAt(bytes, at + 2, 2, little) : -1;
        if (low >= 0xdc00 && low <= 0xdfff) {
          out.push((code - 0xd7c0) * 0x400 + (low & 0x3ff));
          at += 4;
          continue;
        }
        reason = low < 0 ? 'unexpected end of data' : 'illegal UTF-16 surrogate';
        if (low < 0) end = bytes.length;
      }
    }
    at = handleDecodeFault(errors, { encoding, input: bytes, start: at, end, reason }, out);
  }
}

function decodeUtf32(
  bytes: Uint8Array,
  start: number,
  errors: string,
  encoding: string,
  little: boolean,
  out: number[],
): void {
  for (let at = start; at < bytes.length; ) {
    const end = Math.min(at + 4, bytes.length);
    const code = end === at + 4 ? unitAt(bytes, at, 4, little) : -1;
    if (code >= 0 && code <= 0x10ffff && !isSurrogate(code)) {
      out.push(code);
      at = end;
      continue;
    }
    const surrogate = 'code point in surrogate code point range(0xd800, 0xe000)';
    const reason = code < 0 ? 'truncated data' : isSurrogate(code) ? surrogate : 'code point not in range(0x110000)';
    at = handleDecodeFault(errors, { encoding, input: bytes, start: at, end, reason }, out);
  }
}

// ### Names

const latin1 = singleByte('latin-1', 256);
const asciiCodec = singleByte('ascii', 128);

/** Codecs by their names and aliases, normalised (`normaliseName`). */
const codecs: ReadonlyMap<string, Codec> = new Map(
  (
    [
      [utf8, 'utf_8 utf8 u8 utf cp65001 utf8_ucs2 utf8_ucs4'],
      [utf8Signed, 'utf_8_sig'],
      [latin1, 'latin_1 latin1 latin l1 8859 cp819 iso8859 iso8859_1 iso_8859_1 iso_ir_100 csisolatin1 ibm819'],
      [asciiCodec, 'ascii us_ascii us 646 ansi_x3.4_1968 iso646_us cp367 ibm367 csascii iso_646.irv_1991'],
      [wideUnits('utf-16', null), 'utf_16 utf16 u16'],
      [wideUnits('utf-16', 'le'), 'utf_16_le utf_16le utf16_le utf16le unicodelittleunmarked'],
      [wideUnits('utf-16', 'be'), 'utf_16_be utf_16be utf16_be utf16be unicodebigunmarked'],
      [wideUnits('utf-32', null), 'utf_32 utf32 u32'],
      [wideUnits('utf-32', 'le'), 'utf_32_le utf_32le utf32_le utf32le'],
      [wideUnits('utf-32', 'be'), 'utf_32_be utf_32be utf32_be utf32be'],
    ] as const
  ).flatMap(([codec, names]) => names.split(' ').map((name) => [name, codec] as const)),
);

/** As the `encodings` package does: runs of anything but letters, digits and dots become one underscore. */
function normaliseName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '_')
    .replace(/^_|_$/g, '');
}

/** The name of the codec that is built in for an encoding, undefined when there is none. */
export function builtinCodecName(encoding: string): BuiltinCodecName | undefined {
  return codecs.get(normaliseName(encoding))?.name;
}

function findCodec(encoding: string): Pick<Codec, 'encode' | 'decode'> {
  if (encoding === 'utf-8') return utf8;
  return (
    codecs.get(normaliseName(encoding)) ?? {
      encode: (s, errors) => encodeByCodec(s, encoding, errors),
      decode: (bytes, errors) => decodeByCodec(bytes, encoding, errors),
    }
  );
}

/** The bytes of `s` in `encoding`. LookupError for an unknown encoding, UnicodeEncodeError by the error handler. */
export function encodeStr(s: PyStr, encoding = 'utf-8', errors = 'strict'): Uint8Array {
  return findCodec(encoding).encode(s, errors);
}

/** The text that `bytes` hold in `encoding`. LookupError for an unknown encoding, UnicodeDecodeError by the error handler. */
export function decodeBytes(bytes: Uint8Array, encoding = 'utf-8', errors = 'strict'): PyStr {
  if (bytes.length === 0) return '';
  return findCodec(encoding).decode(bytes, errors);
}

/** What `str.encode` and the constructors do: an error of a codec that CPython finds by the registry gets a note of it. */
export function encodeByName(s: PyStr, encoding = 'utf-8', errors = 'strict'): Uint8Array {
  return withNote('encoding', encoding, () => encodeStr(s, encoding, errors));
}

/** What `bytes.decode` and `str` do. */
export function decodeByName(bytes: Uint8Array, encoding = 'utf-8', errors = 'strict'): PyStr {
  return withNote('decoding', encoding, () => decodeBytes(bytes, encoding, errors));
}

function withNote<T>(operation: string, encoding: string, action: () => T): T {
  const isRegistered = encoding !== 'utf-8' && /-(le|be|sig)$/.test(builtinCodecName(encoding) ?? '');
  if (!isRegistered) return action();
  try {
    return action();
  } catch (error) {
    if (error instanceof PyBaseException) addCodecNote(error, operation, encoding);
    throw error;
  }
}
