// Source files to text: the byte order mark, the coding cookie (PEP 263) and the decoding itself
// (CPython: Parser/tokenizer/helpers.c). Pure TypeScript, since the front end assumes no host.

import { PySyntaxError } from './syntax-error.js';

const cookiePattern = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
const blankPattern = /^[ \t\f]*(?:#.*)?$/;

/** Decodes bytes by a named encoding that this file does not know; null when there is no such encoding. */
export type ByteDecoder = (bytes: Uint8Array, encoding: string) => string | null;

/**
 * The text of a source file. `fallback` decodes encodings other than UTF-8, Latin-1 and ASCII. Throws PySyntaxError for
 * an unknown encoding and for bytes that are invalid in theirs.
 */
export function decodeSource(bytes: Uint8Array, filename: string, fallback?: ByteDecoder): string {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const content = hasMark ? bytes.subarray(3) : bytes;
  const cookie = findCookie(content);
  const encoding = cookie === null ? 'utf-8' : normaliseEncoding(cookie);
  // With a mark, only this spelling will do: `utf8` goes through the codecs' aliases, which the mark rules out.
  if (hasMark && cookie !== null && !/^utf-8(-|$)/.test(cookie.toLowerCase().replaceAll('_', '-'))) {
    fail(`encoding problem: ${cookie} with BOM`);
  }
  if (encoding === 'utf-8') return decodeUtf8(content, filename);
  if (encoding === 'iso-8859-1') return decodeLatin1(content);
  if (encoding === 'ascii' && content.every((byte) => byte < 0x80)) return decodeLatin1(content);
  return fallback?.(content, encoding) ?? fail(`unknown encoding: ${cookie}`);
}

/** The encoding named in a comment on the first or second line, or null. */
function findCookie(bytes: Uint8Array): string | null {
  let start = 0;
  for (let line = 0; line < 2; line++) {
    let end = start;
    while (end < bytes.length && bytes[end] !== 0x0a && bytes[end] !== 0x0d) end++;
    const text = decodeLatin1(bytes.subarray(start, end));
    const match = cookiePattern.exec(text);
    if (match) return match[1]!;
    if (!blankPattern.test(text)) return null;
    start = bytes[end] === 0x0d && bytes[end + 1] === 0x0a ? end + 2 : end + 1;
  }
  return null;
}

function normaliseEncoding(name: string): string {
  const lower = name.toLowerCase().replaceAll('_', '-');
  if (/^utf-?8(-|$)/.test(lower)) return 'utf-8';
  if (/^(latin-1|iso-8859-1|iso-latin-1|l1|latin1)(-|$)/.test(lower)) return 'iso-8859-1';
  return lower === 'us-ascii' ? 'ascii' : lower;
}

function decodeLatin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

function decodeUtf8(bytes: Uint8Array, filename: string): string {
  if (bytes.every((byte) => byte < 0x80)) return decodeLatin1(bytes);
  let text = '';
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) failUtf8(bytes, at, filename);
    text += String.fromCodePoint(decodeSequence(bytes, at, length));
    at += length;
  }
  return text;
}

/** The length of the well-formed sequence at `at`, or 0. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  const length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (at + length > bytes.length) return 0;
  for (let i = 1; i < length; i++) if ((bytes[at + i]! & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1]!;
  const tooLong = (first === 0xe0 && second < 0xa0) || (first === 0xf0 && second < 0x90);
  const outOfRange = (first === 0xed && second > 0x9f) || (first === 0xf4 && second > 0x8f);
  return tooLong || outOfRange ? 0 : length;
}

function decodeSequence(bytes: Uint8Array, at: number, length: number): number {
  if (length === 1) return bytes[at]!;
  let code = bytes[at]! & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) code = (code << 6) | (bytes[at + i]! & 0x3f);
  return code;
}

function failUtf8(bytes: Uint8Array, at: number, filename: string): never {
  let line = 1;
  for (let i = 0; i < at; i++) if (bytes[i] === 0x0a) line++;
  const shown = bytes[at]!.toString(16).padStart(2, '0');
  return fail(
    `Non-UTF-8 code starting with '\\x${shown}' in file ${filename} on line ${line}, but no encoding declared; ` +
      'see https://peps.python.org/pep-0263/ for details',
    line,
  );
}

function fail(message: string, line = 0): never {
  throw new PySyntaxError('SyntaxError', message, { lineno: line, offset: 0, endLineno: line, endOffset: 0, text: '' });
}
