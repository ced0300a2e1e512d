// Ints from and to text: literals in any base, and the limit on decimal digits that keeps conversions from taking
// quadratic time. CPython: Objects/longobject.c PyLong_FromString, long_to_decimal_string.

import { raiseValueError } from '../../errors/raise.js';
import { normalise, type PyInt, type PyStr } from '../../object/value.js';

/** `sys.set_int_max_str_digits`; 0 means no limit. The smallest limit that can be set is 640. */
export const intLimits = { maxStrDigits: 4300 };
const HINT = 'use sys.set_int_max_str_digits() to increase the limit';

/** `10 ** maxStrDigits` and its negative, so that a comparison tells whether an int is too long. */
let bound = { digits: 0, above: 0n, below: 0n };

function isTooLong(x: bigint, limit: number): boolean {
  if (limit === 0) return false;
  if (bound.digits !== limit) {
    const above = 10n ** BigInt(limit);
    bound = { digits: limit, above, below: -above };
  }
  return x >= bound.above || x <= bound.below;
}

/** The decimal digits of an int. ValueError when there are more than the limit allows. */
export function intToText(x: PyInt): string {
  if (typeof x === 'number') return String(x);
  if (isTooLong(x, intLimits.maxStrDigits))
    raiseValueError(`Exceeds the limit (${intLimits.maxStrDigits} digits) for integer string conversion; ${HINT}`);
  return x.toString();
}

const PREFIX_BASES: Readonly<Record<string, number>> = { x: 16, X: 16, o: 8, O: 8, b: 2, B: 2 };

/**
 * The int that ASCII `text` (already stripped) denotes in `base` (0, or 2 to 36); undefined when it denotes none.
 * ValueError when it has more digits than the limit allows.
 */
export function parseInteger(text: string, base: number): PyInt | undefined {
  let at = 0;
  const negative = text[0] === '-';
  if (negative || text[0] === '+') at = 1;
  const prefixBase = text[at] === '0' ? PREFIX_BASES[text[at + 1] ?? ''] : undefined;
  let radix = base === 0 ? 10 : base;
  const hasPrefix = prefixBase !== undefined && (base === 0 || base === prefixBase);
  if (hasPrefix) {
    radix = prefixBase;
    at += text[at + 2] === '_' ? 3 : 2;
  }
  let digits = text.slice(at);
  const short = base === 10 ? parseShort(digits) : -1;
  if (short >= 0) return negative ? 0 - short : short;
  if (digits.includes('_')) {
    if (/^_|__|_$/.test(digits)) return undefined;
    digits = digits.replaceAll('_', '');
  }
  if (digits === '' || !digitsPattern(radix).test(digits)) return undefined;
  if (base === 0 && !hasPrefix && /^0+[1-9]/.test(digits)) return undefined;
  const value = parseDigits(digits, radix);
  return negative ? (typeof value === 'number' ? 0 - value : -value) : value;
}

/** The value of a text of one to fifteen ASCII digits; -1 for any other. */
export function parseShort(text: string): number {
  const { length } = text;
  if (length === 0 || length > 15) return -1;
  let value = 0;
  for (let i = 0; i < length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * The value of a text of sixteen or more ASCII digits; -1 for any other. `BigInt` reads more than that, but nothing else that
 * begins with two digits and ends with one.
 */
export function parseLong(text: string): PyInt {
  const { length } = text;
  const limit = intLimits.maxStrDigits;
  if (limit > 0 && length > limit) return -1;
  if (!isDigit(text.charCodeAt(0)) || !isDigit(text.charCodeAt(1)) || !isDigit(text.charCodeAt(length - 1))) return -1;
  try {
    return normalise(BigInt(text));
  } catch {
    return -1;
  }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const patterns = new Map<number, RegExp>();

function digitsPattern(radix: number): RegExp {
  let pattern = patterns.get(radix);
  if (pattern === undefined) {
    const numerals = '0123456789abcdefghijklmnopqrstuvwxyz'.slice(0, radix);
    pattern = new RegExp(`^[${numerals}]+$`, 'i');
    patterns.set(radix, pattern);
  }
  return pattern;
}

function parseDigits(digits: string, radix: number): PyInt {
  const limit = intLimits.maxStrDigits;
  const isPowerOfTwo = (radix & (radix - 1)) === 0;
  if (limit > 0 && digits.length > limit && !isPowerOfTwo)
    raiseValueError(
      `Exceeds the limit (${limit} digits) for integer string conversion: value has ${digits.length} digits; ${HINT}`,
    );
  const small = Number.parseInt(digits, radix);
  if (Number.isSafeInteger(small)) return small;
  if (radix === 16) return normalise(BigInt(`0x${digits}`));
  if (radix === 8) return normalise(BigInt(`0o${digits}`));
  if (radix === 2) return normalise(BigInt(`0b${digits}`));
  return normalise(radix === 10 ? BigInt(digits) : combineDigits(digits, radix));
}

/** By halves, so that long texts do not take quadratic time. */
function combineDigits(digits: string, radix: number): bigint {
  if (digits.length <= 10) return BigInt(Number.parseInt(digits, radix));
  const half = digits.length >> 1;
  const low = digits.length - half;
  return (
    combineDigits(digits.slice(0, half), radix) * BigInt(radix) ** BigInt(low) +
    combineDigits(digits.slice(half), radix)
  );
}

const NON_ASCII_DIGIT = /\p{Nd}/u;
/** What `str.isspace` means by white space (JavaScript's `\s` leaves some of it out and has U+FEFF). */
const SPACE = String.raw`[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+`;
const OUTER_SPACE = new RegExp(`^${SPACE}|${SPACE}$`, 'g');

/** Is it short, and all ASCII without white space? Then nothing has to be changed. */
function isGraphic(text: string): boolean {
  if (text.length > 40) return false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 32 || code >= 127) return false;
  }
  return true;
}

/**
 * What numeric constructors make of a str before they read it: without outer white space, decimal digits of other scripts
 * as ASCII ones. CPython: _PyUnicode_TransformDecimalAndSpaceToASCII.
 */
export function toAsciiNumeral(text: PyStr): string {
  if (typeof text === 'string' && isGraphic(text)) return text;
  const plain = text.toString().replace(OUTER_SPACE, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range
  if (/^[\x00-\x7f]*$/.test(plain)) return plain;
  return Array.from(plain, (c) => (NON_ASCII_DIGIT.test(c) ? String(digitValue(c.codePointAt(0)!)) : c)).join('');
}

/** Decimal digits come in runs of ten from 0 to 9, whose starts Unicode keeps apart; a run of runs (U+1D7CE) is contiguous. */
function digitValue(code: number): number {
  if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10;
  let first = code;
  while (code - first < 9 && NON_ASCII_DIGIT.test(String.fromCodePoint(first - 1))) first--;
  return code - first;
}
