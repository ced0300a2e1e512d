// From the bytes of a source file to its text: UTF-8 unless a BOM or a coding comment says otherwise (PEP 263).

import { PyBaseException } from '../errors/exception.js';
import { isThrown } from '../errors/matches.js';
import { makeException, raise } from '../errors/raise.js';
import type { PyStr, Value } from '../object/value.js';
import { str } from '../protocols/repr.js';
import { decodeBytes } from '../types/str/codecs.js';
import { codePointLength } from '../types/str/text.js';
import { encodeUtf8 } from '../types/str/utf8.js';
import { makeTuple } from '../types/tuple.js';
import { makeStr } from '../types/wide-str.js';

const CODING = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
const BLANK = /^[ \t\f]*(?:#.*)?$/;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

interface Cookie {
  /** As it is written, but for the spellings of UTF-8 and Latin-1. */
  encoding: string;
  /** From 1. */
  line: number;
}

/** The encoding that a comment in the first two lines names, or null. */
function declaredEncoding(bytes: Uint8Array): Cookie | null {
  const head = String.fromCharCode(...bytes.subarray(0, 400));
  const [first = '', second = ''] = head.split(/\r\n?|\n/);
  const onFirst = CODING.exec(first);
  const found = onFirst ?? (BLANK.test(first) ? CODING.exec(second) : null);
  return found === null ? null : { encoding: normalName(found[1]!), line: onFirst === null ? 2 : 1 };
}

/** CPython: Parser/tokenizer/helpers.c get_normal_name. */
function normalName(name: string): string {
  const start = name.slice(0, 12).toLowerCase().replaceAll('_', '-');
  if (/^utf-8(-|$)/.test(start)) return 'utf-8';
  return /^(latin-1|iso-8859-1|iso-latin-1)(-|$)/.test(start) ? 'iso-8859-1' : name;
}

/** @throws UnicodeEncodeError for source with lone surrogates, which CPython's tokenizer wants as UTF-8 */
export function checkSourceText(source: PyStr): void {
  if (typeof source !== 'string') encodeUtf8(source, 'strict');
}

/** The text of a source file. SyntaxError when it cannot be decoded. */
export function decodeSource(bytes: Uint8Array, filename: string): string {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const content = hasMark ? bytes.subarray(3) : bytes;
  const cookie = declaredEncoding(content);
  if (cookie === null || cookie.encoding === 'utf-8') return decodeUtf8(content, filename);
  if (hasMark) {
    const text = lineAt(content, lineStart(content, cookie.line));
    const message = `encoding problem: ${cookie.encoding} with BOM`;
    throw placedError(message, filename, cookie.line, 0, text, codePointLength(text));
  }
  try {
    return decodeBytes(content, cookie.encoding, 'strict').toString();
  } catch (error) {
    if (!(error instanceof PyBaseException)) throw error;
    throw encodingError(str(error), [makeStr(filename), 0, -1, null], filename);
  }
}

function decodeUtf8(bytes: Uint8Array, filename: string): string {
  try {
    return decodeBytes(bytes, 'utf-8', 'strict').toString();
  } catch (error) {
    if (!isThrown(error, 'UnicodeDecodeError')) throw error;
    throw invalidUtf8(bytes, Number(error.field('start')), filename);
  }
}

function invalidUtf8(bytes: Uint8Array, at: number, filename: string): PyBaseException {
  let line = 1;
  for (let i = 0; i < at; i++) if (bytes[i] === NEWLINE) line++;
  const start = bytes.lastIndexOf(NEWLINE, at - 1) + 1;
  const column = at === 0 ? 1 : codePointLength(decodeBytes(bytes.subarray(start, at), 'utf-8', 'replace')) + 1;
  const shown = bytes[at]!.toString(16).padStart(2, '0');
  const message =
    `Non-UTF-8 code starting with '\\x${shown}' on line ${line}, but no encoding declared; ` +
    'see https://peps.python.org/pep-0263/ for details';
  return placedError(message, filename, line, column, lineAt(bytes, at === 0 ? 0 : start), column);
}

/** Where a line begins; of the first two. */
function lineStart(bytes: Uint8Array, line: number): number {
  return line === 1 ? 0 : bytes.indexOf(NEWLINE) + 1;
}

/** The line that begins at `start`, without its end. */
function lineAt(bytes: Uint8Array, start: number): PyStr {
  let end = start;
  while (end < bytes.length && bytes[end] !== NEWLINE && bytes[end] !== RETURN) end++;
  return decodeBytes(bytes.subarray(start, end), 'utf-8', 'replace');
}

/** CPython's tokenizer does not know the file's name, and the compiler adds it afterwards. */
function placedError(
  message: string,
  filename: string,
  line: number,
  offset: number,
  text: PyStr,
  endOffset: number,
): PyBaseException {
  return encodingError(message, [null, line, offset, text, line, endOffset], filename);
}

const FIELDS = ['filename', 'lineno', 'offset', 'text', 'end_lineno', 'end_offset'];

function encodingError(message: PyStr, details: Value[], filename: string): PyBaseException {
  const error = makeException('SyntaxError', [message, makeTuple(details)]);
  error.fields.set('msg', message);
  FIELDS.forEach((name, i) => {
    if (i < details.length) error.fields.set(name, details[i]!);
  });
  error.fields.set('filename', makeStr(filename));
  return error;
}

/** The content of a source file that was found a moment ago. */
export function requireSource(bytes: Uint8Array | null, filename: string): Uint8Array {
  return bytes ?? raise('ImportError', `could not read ${filename}`);
}
