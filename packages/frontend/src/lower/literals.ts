// Number and string tokens to values (CPython: Parser/action_helpers.c, Parser/string_parser.c, Parser/lexer/lexer.c).
// A string's text is taken from the source; the tree only says where the token is.

import type { ConstantValue, Span } from '../ast.js';
import { numberEnd, numberKind } from '../checks/number-tokens.js';
import { characterByName } from '../names/registered-names.js';
import type { Source } from '../source.js';
import { PySyntaxError, type SyntaxWarning } from '../syntax-error.js';

/** What reading a literal needs of its surroundings: a lowering has it. */
export interface LiteralReader {
  readonly text: string;
  readonly source: Source;
  /** Throws a SyntaxError that points at `span`. */
  fail(span: Span, message: string): never;
  /** Remembers a warning about what stands at `start`. */
  warn(start: number, message: string, place?: SyntaxWarning['escape']): void;
}

// ### Numbers

/** Longer decimal literals are SyntaxErrors (`sys.set_int_max_str_digits`); 0 is no limit. */
export const literalLimits = { intDigits: 4300 };

/** The value of the number token between two offsets. */
export function numberValue(l: LiteralReader, start: number, end: number): ConstantValue {
  const spelled = l.text.slice(start, end);
  if (isLetter(l.text.charCodeAt(end))) {
    numberEnd(l.source, start);
    l.warn(end - 1, `invalid ${numberKind(spelled)} literal`);
  }
  // Underscores and zeros can be where they must not; the rules for that are the tokenizer's.
  if (spelled.includes('_') || (spelled.charCodeAt(0) === 0x30 && spelled.length > 1)) numberEnd(l.source, start);
  const digits = spelled.includes('_') ? spelled.replaceAll('_', '') : spelled;
  const marker = digits.length > 1 && digits.charCodeAt(0) === 0x30 ? digits.charCodeAt(1) | 0x20 : 0;
  if (marker === 0x78 || marker === 0x6f || marker === 0x62) return normaliseInt(BigInt(digits));
  const last = digits.charCodeAt(digits.length - 1) | 0x20;
  if (last === 0x6a) return { type: 'complex', imag: Number(digits.slice(0, -1)) };
  if (/[.eE]/.test(digits)) return { type: 'float', value: Number(digits) };
  return decimalInt(l, digits, start);
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function decimalInt(l: LiteralReader, digits: string, start: number): number | bigint {
  if (digits.length <= 15) return Number(digits);
  const { intDigits } = literalLimits;
  if (intDigits > 0 && digits.length > intDigits) {
    const message =
      `Exceeds the limit (${intDigits} digits) for integer string conversion: value has ${digits.length} digits; ` +
      'use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to ' +
      'avoid decimal conversion limits.';
    // CPython tells the line only.
    const { line } = l.source.position(start);
    const place = { lineno: line, offset: 0, endLineno: line, endOffset: 0, text: l.source.lineText(line) };
    throw new PySyntaxError('SyntaxError', message, place);
  }
  return normaliseInt(BigInt(digits));
}

/** A `number` when it is a safe integer, as in the runtime. */
function normaliseInt(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

// ### Strings

/** What stands before a string's content. */
export interface StringPrefix {
  raw: boolean;
  bytes: boolean;
  unicode: boolean;
  template: boolean;
  /** Length of the prefix letters and the opening quotes. */
  length: number;
  /** Length of the closing quotes: 1 or 3. */
  quotes: number;
}

/** Reads the prefix letters and quotes at `start`. */
export function readStringPrefix(text: string, start: number): StringPrefix {
  const prefix = { raw: false, bytes: false, unicode: false, template: false, length: 0, quotes: 1 };
  let at = start;
  for (; ; at++) {
    const letter = text.charCodeAt(at) | 0x20;
    if (letter === 0x72) prefix.raw = true;
    else if (letter === 0x62) prefix.bytes = true;
    else if (letter === 0x75) prefix.unicode = text.charCodeAt(at) === 0x75;
    else if (letter === 0x74) prefix.template = true;
    else if (letter !== 0x66) break;
  }
  const quote = text.charCodeAt(at);
  if (text.charCodeAt(at + 1) === quote && text.charCodeAt(at + 2) === quote) prefix.quotes = 3;
  prefix.length = at - start + prefix.quotes;
  return prefix;
}

/** What a string or bytes token stands for. */
export interface StringValue {
  value: string | Uint8Array;
  u: boolean;
  /** Indexes in a text between two surrogates that escapes put there one by one, so that they are no pair. */
  breaks: readonly number[];
}

const NO_BREAKS: readonly number[] = [];

/** The value of a text as a constant has it. */
export function textConstant(value: string, breaks: readonly number[]): ConstantValue {
  if (breaks.length === 0) return value;
  const codePoints: number[] = [];
  let start = 0;
  for (const end of [...breaks, value.length]) {
    for (const char of value.slice(start, end)) codePoints.push(char.codePointAt(0)!);
    start = end;
  }
  return { type: 'str', codePoints };
}

/** True when `next` after `text` would make one character of two surrogates. */
export function isBreak(text: string, next: string): boolean {
  const [high, low] = [text.charCodeAt(text.length - 1), next.charCodeAt(0)];
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}

/** The value of one string or bytes token (not a formatted one). */
export function stringValue(l: LiteralReader, start: number, end: number): StringValue {
  const prefix = readStringPrefix(l.text, start);
  const from = start + prefix.length;
  // `''` followed by a quote of the closing pair would read as three quotes: an empty short string.
  const empty = prefix.quotes === 3 && end - start < prefix.length + 3;
  const content = empty ? '' : l.source.literal(from, end - prefix.quotes);
  const token = { start, end };
  if (!prefix.raw && content.includes('\\')) warnOfEscapes(l, token, content, prefix.bytes);
  if (prefix.bytes) return { value: bytesValue(l, content, prefix.raw, token), u: false, breaks: NO_BREAKS };
  if (prefix.raw || !content.includes('\\')) return { value: content, u: prefix.unicode, breaks: NO_BREAKS };
  const breaks: number[] = [];
  return { value: decodeEscapes(l, content, token, breaks), u: prefix.unicode, breaks };
}

const simpleEscapes: Record<string, string> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

const badEscape = /\\(?:([0-7]{1,3})|([\s\S]?))/g;

/**
 * Warns of the first escape in `content` that means nothing. CPython points at where it would be if `content` came after the quotes
 * that `token` begins with, characters other than ASCII being escapes of ten. CPython: Parser/string_parser.c
 * warn_invalid_escape_sequence. A brace in a formatted string, whose text is `at` an offset, is found by the tokenizer.
 */
function warnOfEscapes(l: LiteralReader, token: Span, content: string, isBytes: boolean, at = -1): void {
  for (const { index, 1: octal, 2: letter } of content.matchAll(badEscape)) {
    const isLong = octal !== undefined && octal.length === 3 && octal > '377';
    // Before a field of a formatted string the content ends with a backslash.
    const shown = octal ?? (letter || '{');
    if (octal !== undefined ? !isLong : isKnownEscape(shown, isBytes)) continue;
    const kind = isLong ? 'octal escape' : 'escape';
    const lines = content
      .slice(0, index)
      .replace(/[^\0-\x7f]/gu, '\\U00000000')
      .split('\n');
    const [quotes] = /^(?:"+|'+|)/.exec(l.text.slice(token.start, token.end))!;
    const before = lines.length > 1 ? 0 : l.source.bytePosition(token.start).column + quotes.length;
    const isBrace = at >= 0 && /[{}]/.test(shown);
    l.warn(
      isBrace ? at + index + 1 : token.start,
      `"\\${shown}" is an invalid ${kind} sequence. Such sequences will not work in the future. ` +
        `Did you mean "\\\\${shown}"? A raw string is also an option.`,
      isBrace ? undefined : { lines: lines.length - 1, column: before + lines.at(-1)!.length, last: token.end - 1 },
    );
    return;
  }
}

/** The same for the text of a formatted string, in which each piece up to a doubled brace is a token. */
export function warnOfFormattedText(l: LiteralReader, token: Span, { start, end }: Span): void {
  for (const { index, 0: piece } of l.text.slice(start, end).matchAll(/(?:[^{}]|\\N\{[^{}]*\})*(?:[{}]|$)/g))
    warnOfEscapes(l, token, piece, false, start + index);
}

function isKnownEscape(letter: string, isBytes: boolean): boolean {
  return letter in simpleEscapes || letter === 'x' || letter > '\x7f' || (!isBytes && /[NuU]/.test(letter));
}

/**
 * Replaces the escapes in a string's content. `token` is what an error points at.
 * An unknown escape stays as it is; `warnOfEscapes` warns of it. `breaks` gets what `StringValue` has.
 */
export function decodeEscapes(l: LiteralReader, content: string, token: Span, breaks: number[] = []): string {
  let result = '';
  let done = 0;
  for (let at = content.indexOf('\\'); at >= 0; at = content.indexOf('\\', done)) {
    result += content.slice(done, at);
    const letter = content[at + 1] ?? '';
    const simple = simpleEscapes[letter];
    if (simple !== undefined) {
      result += simple;
      done = at + 2;
    } else {
      const long = decodeLongEscape(l, content, at, token);
      if (isBreak(result, long.text)) breaks.push(result.length);
      result += long.text;
      done = at + long.length;
    }
  }
  return result + content.slice(done);
}

interface DecodedEscape {
  text: string;
  length: number;
}

const hexLengths: Record<string, { digits: number; shown: string }> = {
  x: { digits: 2, shown: '\\xXX' },
  u: { digits: 4, shown: '\\uXXXX' },
  U: { digits: 8, shown: '\\UXXXXXXXX' },
};

function decodeLongEscape(l: LiteralReader, content: string, at: number, token: Span): DecodedEscape {
  const letter = content[at + 1] ?? '';
  const hex = hexLengths[letter];
  if (hex) return decodeHexEscape(l, content, at, hex, token);
  if (letter === 'N') return decodeNamedEscape(l, content, at, token);
  const octal = /^[0-7]{1,3}/.exec(content.slice(at + 1, at + 4));
  if (octal) return { text: String.fromCharCode(Number.parseInt(octal[0], 8)), length: 1 + octal[0].length };
  return { text: '\\', length: 1 };
}

function decodeHexEscape(
  l: LiteralReader,
  content: string,
  at: number,
  hex: { digits: number; shown: string },
  token: Span,
): DecodedEscape {
  const digits = /^[0-9a-fA-F]*/.exec(content.slice(at + 2, at + 2 + hex.digits))![0];
  if (digits.length < hex.digits) {
    failUnicodeError(l, at, at + 1 + digits.length, `truncated ${hex.shown} escape`, token);
  }
  const code = Number.parseInt(digits, 16);
  if (code > 0x10ffff) failUnicodeError(l, at, at + 9, 'illegal Unicode character', token);
  return { text: String.fromCodePoint(code), length: 2 + hex.digits };
}

function decodeNamedEscape(l: LiteralReader, content: string, at: number, token: Span): DecodedEscape {
  const close = content[at + 2] === '{' ? content.indexOf('}', at + 3) : -1;
  if (close <= at + 3) {
    const last = close < 0 ? content.length - 1 : close - 1;
    const end = content[at + 2] === '{' ? last : at + 1;
    failUnicodeError(l, at, end, 'malformed \\N character escape', token);
  }
  const character = characterByName(content.slice(at + 3, close));
  if (character === null) failUnicodeError(l, at, close, 'unknown Unicode character name', token);
  return { text: character, length: close + 1 - at };
}

/** CPython reports what the codec would say. */
function failUnicodeError(l: LiteralReader, first: number, last: number, reason: string, token: Span): never {
  const place = first === last ? `in position ${first}` : `in position ${first}-${last}`;
  const many = first === last ? `can't decode byte 0x5c ${place}` : `can't decode bytes ${place}`;
  l.fail(token, `(unicode error) 'unicodeescape' codec ${many}: ${reason}`);
}

// ### Bytes

function bytesValue(l: LiteralReader, content: string, raw: boolean, token: Span): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < content.length; at++) {
    const code = content.charCodeAt(at);
    if (code > 0x7f) l.fail(token, 'bytes can only contain ASCII literal characters');
    if (code !== 0x5c || raw) bytes.push(code);
    else at += decodeByteEscape(l, content, at, bytes, token) - 1;
  }
  return Uint8Array.from(bytes);
}

/** Decodes the escape at `at`, adds its byte, gives the length read. */
function decodeByteEscape(l: LiteralReader, content: string, at: number, bytes: number[], token: Span): number {
  const letter = content[at + 1] ?? '';
  const simple = simpleEscapes[letter];
  if (simple !== undefined) {
    if (simple !== '') bytes.push(simple.charCodeAt(0));
    return 2;
  }
  if (letter === 'x') {
    const digits = /^[0-9a-fA-F]{2}/.exec(content.slice(at + 2, at + 4));
    if (!digits) l.fail(token, `(value error) invalid \\x escape at position ${at}`);
    bytes.push(Number.parseInt(digits[0], 16));
    return 4;
  }
  const octal = /^[0-7]{1,3}/.exec(content.slice(at + 1, at + 4));
  if (octal) {
    bytes.push(Number.parseInt(octal[0], 8) & 0xff);
    return 1 + octal[0].length;
  }
  bytes.push(0x5c);
  return 1;
}
