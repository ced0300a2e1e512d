// Strings in JSON: escaping, and reading them with their escapes. CPython: Modules/_json.c scanstring_unicode,
// py_encode_basestring, py_encode_basestring_ascii.

import { raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { importModule } from '../../importlib/modules.js';
import { typeName } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { getAttribute } from '../../protocols/attribute.js';
import { call } from '../../protocols/call.js';
import { joinStrings, strOf, substring } from '../../types/str/text.js';
import { isWide, strFromCodePoint } from '../../types/wide-str.js';

// ### Writing

const SHORT: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

const escaped = (unit: string): string => SHORT[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

const NOT_PLAIN = /["\\]|[^ -~]/;
const ALL_NOT_PLAIN = /["\\]|[^ -~]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what JSON does not allow.
const SPECIAL = /["\\\x00-\x1f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const ALL_SPECIAL = /["\\\x00-\x1f]/g;

/** In quotes, with only ASCII characters: others are written as UTF-16. */
export function quoteAscii(text: PyStr): string {
  const units = text.toString();
  return NOT_PLAIN.test(units) ? `"${units.replace(ALL_NOT_PLAIN, escaped)}"` : `"${units}"`;
}

/** In quotes; only what must be is escaped. */
export function quote(text: PyStr): PyStr {
  if (typeof text === 'string') return SPECIAL.test(text) ? `"${text.replace(ALL_SPECIAL, escaped)}"` : `"${text}"`;
  const parts: PyStr[] = ['"'];
  for (const code of text.codePoints) {
    const character = strFromCodePoint(code);
    parts.push(typeof character === 'string' && SPECIAL.test(character) ? escaped(character) : character);
  }
  parts.push('"');
  return joinStrings(parts);
}

export function stringArgument(value: Value): PyStr {
  return strOf(value) ?? raiseTypeError(`first argument must be a string, not ${typeName(value)}`);
}

// ### Reading

/** A JSON text. Characters are looked at in `units`, which has one code unit for each. */
export class Source {
  readonly text: PyStr;
  readonly units: string;
  constructor(text: PyStr) {
    this.text = text;
    this.units = typeof text === 'string' ? text : placeholders(text.codePoints);
  }

  slice(start: number, end: number): PyStr {
    return typeof this.text === 'string' ? this.text.slice(start, end) : substring(this.text, start, end);
  }

  /** Raises the error of the library's decoder. */
  raise(message: string, at: number): never {
    const error = getAttribute(importModule('json.decoder'), 'JSONDecodeError');
    throw call(error, [message, this.text, at], null);
  }
}

/** A private character stands for each that is none of the BMP. */
function placeholders(codePoints: Uint32Array): string {
  let units = '';
  for (const code of codePoints) units += String.fromCharCode(isWide(code) ? 0xe000 : code);
  return units;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

const STOP = /["\\]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const STRICT_STOP = /["\\\x00-\x1f]/g;

/** What `scanString` found. */
export interface Scanned {
  readonly text: PyStr;
  /** Behind the closing quote. */
  readonly end: number;
}

/** Where the quote is that ends a string with nothing but graphic characters; -1 when it has others. */
function plainEnd(units: string, start: number): number {
  for (let at = start; ; at++) {
    const code = units.charCodeAt(at);
    if (code === 0x22) return at;
    // Also behind the end, where it is NaN.
    if (!(code >= 0x20) || code === 0x5c) return -1;
  }
}

/** The string whose opening quote is before `start`. */
export function scanString(source: Source, start: number, strict: boolean): Scanned {
  const { units } = source;
  if (start < 0 || start > units.length) raiseValueError('end is out of bounds');
  const stop = strict ? STRICT_STOP : STOP;
  const plain = plainEnd(units, start);
  if (plain >= 0) return { text: source.slice(start, plain), end: plain + 1 };
  let parts: PyStr[] | null = null;
  let from = start;
  for (;;) {
    stop.lastIndex = from;
    const at = stop.exec(units)?.index;
    if (at === undefined) return source.raise('Unterminated string starting at', start - 1);
    const terminator = units[at]!;
    if (terminator === '"') {
      const last = source.slice(from, at);
      return { text: parts === null ? last : joinStrings([...parts, last]), end: at + 1 };
    }
    if (terminator !== '\\') source.raise('Invalid control character at', at);
    parts ??= [];
    if (at > from) parts.push(source.slice(from, at));
    from = scanEscape(source, start, at, parts);
  }
}

/** Adds what the escape at `at` stands for; gives where it ends. */
function scanEscape(source: Source, start: number, at: number, parts: PyStr[]): number {
  const { units } = source;
  const kind = units[at + 1];
  if (kind === undefined) return source.raise('Unterminated string starting at', start - 1);
  if (kind !== 'u') {
    parts.push(ESCAPES[kind] ?? source.raise('Invalid \\escape', at));
    return at + 2;
  }
  const code = hexAt(source, at + 1);
  const after = at + 6;
  if (code >= 0xd800 && code <= 0xdbff && units.startsWith('\\u', after) && after + 6 < units.length) {
    const low = hexAt(source, after + 1);
    if (low >= 0xdc00 && low <= 0xdfff) {
      parts.push(strFromCodePoint(0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00)));
      return after + 6;
    }
  }
  parts.push(strFromCodePoint(code));
  return after;
}

/** The four hexadecimal digits behind the `u` at `at`, which the string cannot end with. */
function hexAt(source: Source, at: number): number {
  const digits = source.units.slice(at + 1, at + 5);
  return /^[\da-fA-F]{4}$/.test(digits) && at + 5 < source.units.length
    ? Number.parseInt(digits, 16)
    : source.raise('Invalid \\uXXXX escape', at);
}
