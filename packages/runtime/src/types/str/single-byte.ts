// Latin-1 and ASCII: one byte for each character. CPython: Objects/unicodeobject.c unicode_encode_ucs1, PyUnicode_DecodeASCII.

import type { PyStr } from '../../object/value.js';
import { asciiText, unitsText } from '../bytes/memory.js';
import { strFromCodePoints } from '../wide-str.js';
import { Decoding, Encoding } from './codec-errors.js';
import { codePointAt, codePointLength } from './text.js';
import { SHORT } from './utf8.js';

/** The bytes of a text in the encoding whose characters are those below `limit`. */
export function encodeSingleByte(encoding: 'latin-1' | 'ascii', limit: number, s: PyStr, errors: string): Uint8Array {
  const length = codePointLength(s);
  const bytes = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const code = codePointAt(s, i);
    if (code >= limit) return encodeFaults(new Encoding(encoding, s, errors), limit, bytes.subarray(0, i));
    bytes[i] = code;
  }
  return bytes;
}

function encodeFaults(run: Encoding, limit: number, before: Uint8Array): Uint8Array {
  const reason = `ordinal not in range(${limit})`;
  const out: number[] = Array.from(before);
  const s = run.input;
  const length = codePointLength(s);
  for (let at = before.length; at < length; ) {
    if (codePointAt(s, at) < limit) {
      out.push(codePointAt(s, at++));
      continue;
    }
    let end = at + 1;
    while (end < length && codePointAt(s, end) >= limit) end++;
    const { content, position } = run.fault(at, end, reason);
    if (content instanceof Uint8Array) for (const byte of content) out.push(byte);
    else
      for (let i = 0; i < codePointLength(content); i++) {
        const code = codePointAt(content, i);
        if (code >= limit) run.refuse(at, end, reason);
        out.push(code);
      }
    at = position;
  }
  return Uint8Array.from(out);
}

export function decodeAscii(bytes: Uint8Array, errors: string): PyStr {
  const text = asciiText(bytes);
  if (text !== undefined) return text;
  const run = new Decoding('ascii', bytes, errors, true);
  for (let at = 0; at < run.input.length; ) {
    if (run.input[at]! < 128) run.out.push(run.input[at++]!);
    else at = run.fault(at, at + 1, 'ordinal not in range(128)');
  }
  return strFromCodePoints(Uint32Array.from(run.out));
}

/** Arguments to one `String.fromCharCode` call: well below every engine's limit. */
const CHUNK = 8192;

/** The text whose code units are the bytes. */
export function latin1Text(bytes: Uint8Array): string {
  if (bytes.length <= SHORT) return unitsText(bytes);
  const text = asciiText(bytes);
  if (text !== undefined) return text;
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += CHUNK) parts.push(unitsText(bytes.subarray(i, i + CHUNK)));
  return parts.join('');
}
