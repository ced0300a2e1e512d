// The escape codecs: `unicode_escape` and `raw_unicode_escape` between text and ASCII bytes, and the escapes of bytes literals.
// CPython: Objects/unicodeobject.c _PyUnicode_DecodeUnicodeEscapeInternal …, Objects/bytesobject.c _PyBytes_DecodeEscape.

import { raiseValueError } from '../../errors/raise.js';
import { warn } from '../../errors/warn.js';
import { currentState } from '../../importlib/state.js';
import type { PyStr } from '../../object/value.js';
import { reprData } from '../../types/bytes/slots.js';
import { handleDecodeFault } from '../../types/str/codec-errors.js';
import { escapeCode } from '../../types/str/escape.js';
import { codePointAt, codePointLength } from '../../types/str/text.js';
import { strFromCodePoints } from '../../types/wide-str.js';

/** Text, and how many bytes it was decoded from. */
export interface Decoded {
  readonly text: PyStr;
  readonly consumed: number;
}

const SIMPLE: ReadonlyMap<string, number> = new Map(
  Object.entries({ '\\': 92, "'": 39, '"': 34, b: 8, f: 12, t: 9, n: 10, r: 13, v: 11, a: 7 }),
);
const HEX_LENGTHS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };
const TRUNCATED: Readonly<Record<string, string>> = {
  x: 'truncated \\xXX escape',
  u: 'truncated \\uXXXX escape',
  U: 'truncated \\UXXXXXXXX escape',
};
const BACKSLASH = 92;
const NEWLINE = 10;
const isOctal = (byte: number | undefined): byte is number => byte !== undefined && byte >= 48 && byte <= 55;

/** The value of a hexadecimal digit, -1 for any other byte. */
function hexValue(byte: number | undefined): number {
  if (byte === undefined) return -1;
  const value = Number.parseInt(String.fromCharCode(byte), 16);
  return Number.isNaN(value) ? -1 : value;
}

/** Up to `count` digits from `at` on: how many there are, and their value. */
function hexDigits(data: Uint8Array, at: number, count: number): { length: number; value: number } {
  let value = 0;
  let length = 0;
  for (; length < count && hexValue(data[at + length]) >= 0; length++) value = value * 16 + hexValue(data[at + length]);
  return { length, value };
}

/** Up to three octal digits from `at` on. */
function octalDigits(data: Uint8Array, at: number): { length: number; value: number } {
  let value = 0;
  let length = 0;
  for (; length < 3 && isOctal(data[at + length]); length++) value = value * 8 + data[at + length]! - 48;
  return { length, value };
}

// ### unicode_escape

/** One escape: the code points it stands for and where it ends; or what is wrong with it; null when it may go on later. */
type Escape = { codes: readonly number[]; end: number } | { reason: string; end: number } | null;

class UnicodeEscapes {
  private readonly data: Uint8Array;
  private readonly isFinal: boolean;
  private hasWarned = false;

  constructor(data: Uint8Array, isFinal: boolean) {
    this.data = data;
    this.isFinal = isFinal;
  }

  decode(errors: string): Decoded {
    const { data } = this;
    const out: number[] = [];
    let at = 0;
    while (at < data.length) {
      if (data[at] !== BACKSLASH) {
        out.push(data[at++]!);
        continue;
      }
      const found = this.escapeAt(at);
      if (found === null) break;
      if ('codes' in found) {
        out.push(...found.codes);
        at = found.end;
      } else
        at = handleDecodeFault(
          errors,
          { encoding: 'unicodeescape', input: data, start: at, end: found.end, reason: found.reason },
          out,
        );
    }
    return { text: strFromCodePoints(Uint32Array.from(out)), consumed: at };
  }

  private escapeAt(start: number): Escape {
    const { data } = this;
    const byte = data[start + 1];
    if (byte === undefined) return this.isFinal ? { reason: '\\ at end of string', end: start + 1 } : null;
    const letter = String.fromCharCode(byte);
    if (byte === NEWLINE) return { codes: [], end: start + 2 };
    const simple = SIMPLE.get(letter);
    if (simple !== undefined) return { codes: [simple], end: start + 2 };
    if (isOctal(byte)) return this.octal(start);
    if (letter in HEX_LENGTHS) return this.hex(start, letter);
    if (letter === 'N') return this.named(start);
    this.warnOnce(`"\\${letter}" is an invalid escape sequence.`);
    return { codes: [BACKSLASH, byte], end: start + 2 };
  }

  private octal(start: number): Escape {
    const { length, value } = octalDigits(this.data, start + 1);
    if (value > 0o377) this.warnOnce(`"\\${value.toString(8)}" is an invalid octal escape sequence.`);
    return { codes: [value], end: start + 1 + length };
  }

  private hex(start: number, letter: string): Escape {
    const wanted = HEX_LENGTHS[letter]!;
    const { length, value } = hexDigits(this.data, start + 2, wanted);
    const end = start + 2 + length;
    if (length < wanted) {
      if (end === this.data.length && !this.isFinal) return null;
      return { reason: TRUNCATED[letter]!, end };
    }
    return value > 0x10ffff ? { reason: 'illegal Unicode character', end } : { codes: [value], end };
  }

  private named(start: number): Escape {
    const { data } = this;
    const reason = 'malformed \\N character escape';
    if (start + 2 >= data.length) return this.isFinal ? { reason, end: start + 2 } : null;
    if (data[start + 2] !== 123) return { reason, end: start + 2 };
    const close = data.indexOf(125, start + 3);
    if (close < 0) return this.isFinal ? { reason, end: data.length } : null;
    if (close === start + 3) return { reason, end: close + 1 };
    const name = String.fromCharCode(...data.subarray(start + 3, close));
    const found = currentState().compiler.lookupCharacters(name);
    const code = found?.codePointAt(0);
    const isOne = code !== undefined && found!.length === String.fromCodePoint(code).length;
    return isOne ? { codes: [code], end: close + 1 } : { reason: 'unknown Unicode character name', end: close + 1 };
  }

  private warnOnce(what: string): void {
    if (this.hasWarned) return;
    this.hasWarned = true;
    warn('DeprecationWarning', `${what} Such sequences will not work in the future. `);
  }
}

export function decodeUnicodeEscape(data: Uint8Array, errors: string, isFinal: boolean): Decoded {
  return new UnicodeEscapes(data, isFinal).decode(errors);
}

const NAMED: ReadonlyMap<number, string> = new Map([
  [9, '\\t'],
  [10, '\\n'],
  [13, '\\r'],
  [92, '\\\\'],
]);

export function encodeUnicodeEscape(text: PyStr): string {
  let out = '';
  for (let i = 0; i < codePointLength(text); i++) {
    const code = codePointAt(text, i);
    out += NAMED.get(code) ?? (code >= 32 && code < 127 ? String.fromCharCode(code) : escapeCode(code));
  }
  return out;
}

// ### raw_unicode_escape

/** Only `\u` and `\U` after an odd number of backslashes are escapes. */
export function decodeRawUnicodeEscape(data: Uint8Array, errors: string, isFinal: boolean): Decoded {
  const out: number[] = [];
  let at = 0;
  while (at < data.length) {
    const byte = data[at]!;
    const next = data[at + 1];
    if (byte !== BACKSLASH) {
      out.push(byte);
      at++;
      continue;
    }
    if (next === undefined && !isFinal) break;
    if (next !== 117 && next !== 85) {
      out.push(byte);
      at++;
      if (next !== undefined) {
        out.push(next);
        at++;
      }
      continue;
    }
    const letter = String.fromCharCode(next);
    const { length, value } = hexDigits(data, at + 2, HEX_LENGTHS[letter]!);
    const end = at + 2 + length;
    if (length === HEX_LENGTHS[letter] && value <= 0x10ffff) {
      out.push(value);
      at = end;
      continue;
    }
    if (length < HEX_LENGTHS[letter]! && end === data.length && !isFinal) break;
    const reason = length < HEX_LENGTHS[letter]! ? TRUNCATED[letter]! : '\\Uxxxxxxxx out of range';
    at = handleDecodeFault(errors, { encoding: 'rawunicodeescape', input: data, start: at, end, reason }, out);
  }
  return { text: strFromCodePoints(Uint32Array.from(out)), consumed: at };
}

export function encodeRawUnicodeEscape(text: PyStr): string {
  let out = '';
  for (let i = 0; i < codePointLength(text); i++) {
    const code = codePointAt(text, i);
    out += code < 0x100 ? String.fromCharCode(code) : escapeCode(code);
  }
  return out;
}

// ### Escapes of bytes

/** The bytes that the inside of a bytes literal means. */
export function decodeBytesEscape(data: Uint8Array, errors: string): Uint8Array {
  const out: number[] = [];
  let at = 0;
  let hasWarned = false;
  const warnOnce = (what: string): void => {
    if (!hasWarned) warn('DeprecationWarning', `${what} Such sequences will not work in the future. `);
    hasWarned = true;
  };
  while (at < data.length) {
    const byte = data[at]!;
    if (byte !== BACKSLASH) {
      out.push(byte);
      at++;
      continue;
    }
    const next = data[at + 1];
    if (next === undefined) return raiseValueError('Trailing \\ in string');
    const letter = String.fromCharCode(next);
    const simple = SIMPLE.get(letter);
    if (next === NEWLINE || simple !== undefined) {
      if (simple !== undefined) out.push(simple);
      at += 2;
    } else if (isOctal(next)) {
      const { length, value } = octalDigits(data, at + 1);
      if (value > 0o377) warnOnce(`b"\\${value.toString(8)}" is an invalid octal escape sequence.`);
      out.push(value & 0xff);
      at += 1 + length;
    } else if (letter === 'x') at = hexByte(data, at, errors, out);
    else {
      warnOnce(`b"\\${letter}" is an invalid escape sequence.`);
      out.push(BACKSLASH, next);
      at += 2;
    }
  }
  return Uint8Array.from(out);
}

/** `\xhh` at `at`: where it ends. */
function hexByte(data: Uint8Array, at: number, errors: string, out: number[]): number {
  const { length, value } = hexDigits(data, at + 2, 2);
  if (length === 2) out.push(value);
  else if (errors === 'strict') raiseValueError(`invalid \\x escape at position ${at}`);
  else if (errors === 'replace') out.push(63);
  else if (errors !== 'ignore') raiseValueError(`decoding error; unknown error handling code: ${errors}`);
  return at + 2 + length;
}

/** What the repr of the bytes has between its quotes; both kinds of quotes may be in it. */
export function encodeBytesEscape(data: Uint8Array): string {
  const shown = reprData(data, true).slice(2, -1);
  return shown.replace(/\\?'/g, "\\'");
}
