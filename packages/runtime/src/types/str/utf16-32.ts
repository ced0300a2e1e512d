// UTF-16 and UTF-32, in both byte orders. Without a fixed byte order a text starts with a byte order mark.
// CPython: Objects/unicodeobject.c PyUnicode_DecodeUTF16Stateful, _PyUnicode_EncodeUTF16 and the same for UTF-32.

import type { PyStr } from '../../object/value.js';
import { strFromCodePoints } from '../wide-str.js';
import { Decoding, Encoding } from './codec-errors.js';
import { pushUnit } from './error-handlers.js';
import { codePointAt, codePointLength } from './text.js';
import { type Decoded, isAsciiText, isSurrogate } from './utf8.js';

/** Which byte of a unit comes first; null for what a byte order mark says. */
export type ByteOrder = 'le' | 'be' | null;
export type Unit = 2 | 4;

const nameOf = (unit: Unit, order: ByteOrder): string => `utf-${unit * 8}${order === null ? '' : `-${order}`}`;

// ### Encoding

/** Without an order, little-endian after a mark. */
export function encodeUnits(unit: Unit, order: ByteOrder, s: PyStr, errors: string): Uint8Array {
  const out: number[] = [];
  const little = order !== 'be';
  if (order === null) pushUnit(out, 0xfeff, unit, true);
  const run = new Encoding(nameOf(unit, order), s, errors);
  const length = codePointLength(s);
  for (let at = 0; at < length; ) {
    const code = codePointAt(s, at);
    if (!isSurrogate(code)) {
      pushCodePoint(out, code, unit, little);
      at++;
    } else at = encodeFault(run, at, unit, little, out);
  }
  return Uint8Array.from(out);
}

function encodeFault(run: Encoding, at: number, unit: Unit, little: boolean, out: number[]): number {
  const reason = 'surrogates not allowed';
  const { content, position } = run.fault(at, at + 1, reason);
  if (content instanceof Uint8Array) {
    if (content.length % unit !== 0) run.refuse(at, at + 1, reason);
    for (const byte of content) out.push(byte);
  } else {
    if (!isAsciiText(content)) run.refuse(at, at + 1, reason);
    for (const char of content.toString()) pushUnit(out, char.charCodeAt(0), unit, little);
  }
  return position;
}

function pushCodePoint(out: number[], code: number, unit: Unit, little: boolean): void {
  if (unit === 4 || code <= 0xffff) {
    pushUnit(out, code, unit, little);
    return;
  }
  pushUnit(out, 0xd7c0 + (code >> 10), 2, little);
  pushUnit(out, 0xdc00 | (code & 0x3ff), 2, little);
}

// ### Decoding

/** `order` is what was told or, when it was to be found out, what the mark said; null when there was none. */
export interface DecodedUnits extends Decoded {
  readonly order: ByteOrder;
}

export function decodeUnits(
  unit: Unit,
  order: ByteOrder,
  bytes: Uint8Array,
  errors: string,
  final: boolean,
): DecodedUnits {
  let known = order;
  let start = 0;
  if (order === null && bytes.length >= unit) {
    const mark = unitAt(bytes, 0, unit, true);
    if (mark === 0xfeff) known = 'le';
    else if (mark === (unit === 2 ? 0xfffe : 0xfffe0000)) known = 'be';
    if (known !== null) start = unit;
  }
  const little = known !== 'be';
  const run = new Decoding(nameOf(unit, little ? 'le' : 'be'), bytes, errors, final);
  const consumed = unit === 2 ? decodeUtf16(run, start, little) : decodeUtf32(run, start, little);
  return { text: strFromCodePoints(Uint32Array.from(run.out)), consumed, order: known };
}

function unitAt(bytes: Uint8Array, at: number, size: number, little: boolean): number {
  let value = 0;
  for (let i = 0; i < size; i++) value = value * 256 + bytes[at + (little ? size - 1 - i : i)]!;
  return value;
}

function decodeUtf16(run: Decoding, start: number, little: boolean): number {
  let at = start;
  while (at < run.input.length) {
    const { input } = run;
    let end = Math.min(at + 2, input.length);
    let reason = 'truncated data';
    let incomplete = true;
    if (end === at + 2) {
      const code = unitAt(input, at, 2, little);
      if (!isSurrogate(code)) {
        run.out.push(code);
        at = end;
        continue;
      }
      incomplete = false;
      reason = 'illegal encoding';
      if (code < 0xdc00) {
        const low = at + 4 <= input.length ? unitAt(input, at + 2, 2, little) : -1;
        if (low >= 0xdc00 && low <= 0xdfff) {
          run.out.push((code - 0xd7c0) * 0x400 + (low & 0x3ff));
          at += 4;
          continue;
        }
        incomplete = low < 0;
        reason = incomplete ? 'unexpected end of data' : 'illegal UTF-16 surrogate';
        if (incomplete) end = input.length;
      }
    }
    if (incomplete && !run.final) break;
    at = run.fault(at, end, reason);
  }
  return at;
}

function decodeUtf32(run: Decoding, start: number, little: boolean): number {
  let at = start;
  while (at < run.input.length) {
    const { input } = run;
    const end = Math.min(at + 4, input.length);
    const code = end === at + 4 ? unitAt(input, at, 4, little) : -1;
    if (code >= 0 && code <= 0x10ffff && !isSurrogate(code)) {
      run.out.push(code);
      at = end;
      continue;
    }
    if (code < 0 && !run.final) break;
    const surrogate = 'code point in surrogate code point range(0xd800, 0xe000)';
    const reason = code < 0 ? 'truncated data' : isSurrogate(code) ? surrogate : 'code point not in range(0x110000)';
    at = run.fault(at, end, reason);
  }
  return at;
}
