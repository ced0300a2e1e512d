// UTF-8. Well-formed text goes through the engine's TextEncoder and TextDecoder; only what they refuse is walked by hand, to
// find the fault as CPython reports it. CPython: Objects/unicodeobject.c unicode_decode_utf8, Objects/stringlib/codecs.h.

import type { PyStr } from '../../object/value.js';
import { bytesOfText, joinData } from '../bytes/data.js';
import { encoder, strictDecoder, unitsText } from '../bytes/memory.js';
import { makeStr, strFromCodePoints } from '../wide-str.js';
import { Decoding, Encoding } from './codec-errors.js';
import { codePointAt, codePointLength } from './text.js';

/** A text that was decoded, and how many bytes went into it. */
export interface Decoded {
  readonly text: PyStr;
  readonly consumed: number;
}

export const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/** True for the surrogates that `surrogateescape` makes of bytes. */
const isEscaped = (code: number): boolean => code >= 0xdc80 && code <= 0xdcff;

const SURROGATES = 'surrogates not allowed';

// ### Encoding

export function encodeUtf8(s: PyStr, errors: string): Uint8Array {
  if (typeof s === 'string') return bytesOfText(s).data;
  return s.codePoints.some(isSurrogate) ? encodeSurrogates(s, errors) : encoder.encode(s.toString());
}

function encodeSurrogates(s: PyStr, errors: string): Uint8Array {
  const run = new Encoding('utf-8', s, errors);
  const parts: Uint8Array[] = [];
  const length = codePointLength(s);
  let part = '';
  for (let at = 0; at < length; ) {
    const code = codePointAt(s, at);
    if (!isSurrogate(code)) {
      part += String.fromCodePoint(code);
      at++;
      continue;
    }
    let end = at + 1;
    while (end < length && isSurrogate(codePointAt(s, end))) end++;
    // What stands for bytes is encoded even when what follows cannot be.
    if (errors === 'surrogateescape' && isEscaped(code)) {
      end = at + 1;
      while (end < length && isEscaped(codePointAt(s, end))) end++;
    }
    const { content, position } = run.fault(at, end, SURROGATES);
    parts.push(encoder.encode(part));
    part = '';
    if (content instanceof Uint8Array) parts.push(content);
    else if (isAsciiText(content)) part = content.toString();
    else run.refuse(at, at + 1, SURROGATES);
    at = position;
  }
  parts.push(encoder.encode(part));
  return joinData(new Uint8Array(0), parts);
}

export function isAsciiText(text: PyStr): boolean {
  return typeof text === 'string' && /^[\0-\x7f]*$/.test(text);
}

// ### Decoding

/** Below this a loop is quicker than a call of the decoder. */
export const SHORT = 24;

/** Without `final`, an incomplete sequence at the end is left over. */
export function decodeUtf8(bytes: Uint8Array, errors: string, final: boolean): Decoded {
  if (bytes.length <= SHORT && isAsciiBytes(bytes)) return { text: unitsText(bytes), consumed: bytes.length };
  try {
    return { text: makeStr(strictDecoder.decode(bytes)), consumed: bytes.length };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return decodeFaults(new Decoding('utf-8', bytes, errors, final));
  }
}

function isAsciiBytes(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) if (bytes[i]! >= 0x80) return false;
  return true;
}

function decodeFaults(run: Decoding): Decoded {
  let at = 0;
  while (at < run.input.length) {
    const { input } = run;
    const size = utf8SequenceSize(input[at]!);
    const valid = size === 0 ? 0 : utf8ValidPrefix(input, at, size);
    if (size !== 0 && valid === size) {
      run.out.push(utf8CodePoint(input, at, size));
      at += size;
      continue;
    }
    const missing = at + valid >= input.length;
    if (!run.final && ((missing && size !== 0) || isCutSurrogate(input, at))) break;
    const reason = size === 0 ? 'invalid start byte' : missing ? 'unexpected end of data' : 'invalid continuation byte';
    at = run.fault(at, at + Math.max(valid, 1), reason);
  }
  return { text: strFromCodePoints(Uint32Array.from(run.out)), consumed: at };
}

/** True for the first two bytes of a surrogate at the end, which `surrogatepass` may want whole. */
function isCutSurrogate(bytes: Uint8Array, at: number): boolean {
  return bytes.length - at === 2 && bytes[at] === 0xed && bytes[at + 1]! >= 0xa0 && bytes[at + 1]! <= 0xbf;
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
