// The codecs unicode_escape and raw_unicode_escape: text with what is not ASCII (or not Latin-1) as the escapes of string
// literals. CPython: Objects/unicodeobject.c _PyUnicode_DecodeUnicodeEscapeInternal2, _PyUnicode_DecodeRawUnicodeEscapeStateful.

import { warn } from '../../errors/warn.js';
import { currentState } from '../../importlib/state.js';
import type { PyStr } from '../../object/value.js';
import { Decoding } from '../../types/str/codec-errors.js';
import { escapeCode } from '../../types/str/escape.js';
import { latin1Text } from '../../types/str/single-byte.js';
import { codePointAt, codePointLength } from '../../types/str/text.js';
import type { Decoded } from '../../types/str/utf8.js';
import { strFromCodePoints } from '../../types/wide-str.js';

// ### Encoding

const NAMED: ReadonlyMap<number, string> = new Map([
  [9, '\\t'],
  [10, '\\n'],
  [13, '\\r'],
  [92, '\\\\'],
]);

function encode(s: PyStr, textOf: (code: number) => string): Uint8Array {
  const parts: string[] = [];
  for (let i = 0; i < codePointLength(s); i++) parts.push(textOf(codePointAt(s, i)));
  return Uint8Array.from(parts.join(''), (char) => char.charCodeAt(0));
}

export function encodeUnicodeEscape(s: PyStr): Uint8Array {
  return encode(
    s,
    (code) => NAMED.get(code) ?? (code >= 32 && code < 127 ? String.fromCharCode(code) : escapeCode(code)),
  );
}

export function encodeRawUnicodeEscape(s: PyStr): Uint8Array {
  return encode(s, (code) => (code < 256 ? String.fromCharCode(code) : escapeCode(code)));
}

// ### Decoding

const BACKSLASH = 92;

/** What an escape of one letter stands for. */
export const LETTER_ESCAPES: ReadonlyMap<string, number> = new Map([
  ['\\', 92],
  ["'", 39],
  ['"', 34],
  ['a', 7],
  ['b', 8],
  ['f', 12],
  ['n', 10],
  ['r', 13],
  ['t', 9],
  ['v', 11],
]);

/** An escape that was read: its character (none for a line's end), and where it ends; or what is wrong with it. */
type Escape =
  | { readonly code: number | null; readonly end: number }
  | { readonly reason: string; readonly end: number; readonly incomplete: boolean };

const HEX_ESCAPES: ReadonlyMap<string, readonly [digits: number, reason: string]> = new Map([
  ['x', [2, 'truncated \\xXX escape']],
  ['u', [4, 'truncated \\uXXXX escape']],
  ['U', [8, 'truncated \\UXXXXXXXX escape']],
]);

/** The number in hexadecimal digits; `tooBig` is what is said of one beyond Unicode. */
function hexEscape(text: string, start: number, digits: number, reason: string, tooBig: string): Escape {
  let end = start;
  while (end < start + digits && /[0-9a-fA-F]/.test(text.charAt(end))) end++;
  if (end < start + digits) return { reason, end, incomplete: end >= text.length };
  const code = Number.parseInt(text.slice(start, end), 16);
  return code > 0x10ffff ? { reason: tooBig, end, incomplete: false } : { code, end };
}

function nameEscape(text: string, start: number): Escape {
  const reason = 'malformed \\N character escape';
  if (start >= text.length) return { reason, end: start, incomplete: true };
  if (text[start] !== '{') return { reason, end: start, incomplete: false };
  const close = text.indexOf('}', start);
  if (close < 0) return { reason, end: text.length, incomplete: true };
  if (close === start + 1) return { reason, end: close, incomplete: false };
  const found = currentState().compiler.lookupCharacters(text.slice(start + 1, close));
  const code = found?.codePointAt(0);
  const isOne = code !== undefined && found === String.fromCodePoint(code);
  if (!isOne) return { reason: 'unknown Unicode character name', end: close + 1, incomplete: false };
  return { code, end: close + 1 };
}

/** The octal number of one to three digits at `start`. */
export function octalEscape(text: string, start: number): { code: number; end: number } {
  let end = start;
  while (end < start + 3 && text.charAt(end) >= '0' && text.charAt(end) <= '7') end++;
  return { code: Number.parseInt(text.slice(start, end), 8), end };
}

/** Warns of an escape that will be an error one day. `quote` is `"` or `b"`. */
export function warnOfEscape(quote: string, invalid: string, kind: '' | 'octal '): void {
  warn(
    'DeprecationWarning',
    `${quote}\\${invalid}" is an invalid ${kind}escape sequence. Such sequences will not work in the future. `,
  );
}

/** Reads the escape whose backslash is at `at`; undefined when it is none. Notes the first that is to be warned of. */
function readEscape(
  text: string,
  at: number,
  noteInvalid: (invalid: string, kind: '' | 'octal ') => void,
): Escape | undefined {
  const letter = text.charAt(at + 1);
  if (letter === '') return { reason: '\\ at end of string', end: at + 1, incomplete: true };
  if (letter === '\n') return { code: null, end: at + 2 };
  const code = LETTER_ESCAPES.get(letter);
  if (code !== undefined) return { code, end: at + 2 };
  if (letter >= '0' && letter <= '7') {
    const octal = octalEscape(text, at + 1);
    if (octal.code > 0o377) noteInvalid(octal.code.toString(8), 'octal ');
    return octal;
  }
  const hex = HEX_ESCAPES.get(letter);
  if (hex !== undefined) return hexEscape(text, at + 2, ...hex, 'illegal Unicode character');
  if (letter === 'N') return nameEscape(text, at + 2);
  noteInvalid(letter, '');
  return undefined;
}

/** Decodes with `read` for the escapes. */
function decode(run: Decoding, read: (text: string, at: number) => Escape | undefined): Decoded {
  let at = 0;
  let source = run.input;
  let text = latin1Text(source);
  while (at < run.input.length) {
    // An error handler may have put other bytes in place of these.
    if (run.input !== source) {
      source = run.input;
      text = latin1Text(source);
    }
    const byte = source[at]!;
    const found = byte === BACKSLASH ? read(text, at) : undefined;
    if (found === undefined) {
      run.out.push(byte);
      at++;
      // The letter belongs to the backslash even when it is one itself.
      if (byte === BACKSLASH && at < run.input.length) run.out.push(run.input[at++]!);
    } else if ('code' in found) {
      if (found.code !== null) run.out.push(found.code);
      at = found.end;
    } else if (found.incomplete && !run.final) break;
    else at = run.fault(at, found.end, found.reason);
  }
  return { text: strFromCodePoints(Uint32Array.from(run.out)), consumed: at };
}

export function decodeUnicodeEscape(bytes: Uint8Array, errors: string, final: boolean): Decoded {
  const invalid: (() => void)[] = [];
  const run = new Decoding('unicodeescape', bytes, errors, final);
  const decoded = decode(run, (text, at) =>
    readEscape(text, at, (which, kind) => invalid.push(() => warnOfEscape('"', which, kind))),
  );
  invalid[0]?.();
  return decoded;
}

export function decodeRawUnicodeEscape(bytes: Uint8Array, errors: string, final: boolean): Decoded {
  const run = new Decoding('rawunicodeescape', bytes, errors, final);
  return decode(run, (text, at) => {
    const letter = text.charAt(at + 1);
    if (letter === '') return run.final ? undefined : { reason: '', end: at + 1, incomplete: true };
    const hex = letter === 'u' || letter === 'U' ? HEX_ESCAPES.get(letter) : undefined;
    return hex === undefined ? undefined : hexEscape(text, at + 2, ...hex, '\\Uxxxxxxxx out of range');
  });
}
