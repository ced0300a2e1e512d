// Decimal text of doubles: the shortest digits that read back as the same double (repr), and correctly rounded digits,
// halves to even, to a number of decimals or of significant digits. JavaScript's own conversions give the right digits except that
// exact halves round up, and reach 100 digits only; the exact way in bigint stands behind them.
// CPython: Python/pystrtod.c format_float_short, Python/dtoa.c.

import { decompose, isNegative, powerOfTwo } from './bits.js';
import { POWERS_OF_TEN } from './powers-of-ten.js';

/** The digits of a finite double without its sign; the decimal point stands after `point` of them (may be outside). */
export interface Digits {
  digits: string;
  point: number;
}

/** Decimal numbers of at most this many digits are told apart by doubles. */
const DISTINCT_DIGITS = 15;
const MAX_NATIVE_DIGITS = 100;

// ### repr

/** `repr` of a float. */
export function reprDouble(x: number): string {
  const magnitude = Math.abs(x);
  if (magnitude < 1e16 && magnitude >= 1e-4) return Number.isInteger(x) ? `${x}.0` : String(x);
  if (x === 0) return Object.is(x, -0) ? '-0.0' : '0.0';
  if (!Number.isFinite(x)) return Number.isNaN(x) ? 'nan' : x > 0 ? 'inf' : '-inf';
  const text = x.toExponential();
  const at = text.indexOf('e');
  return text.slice(0, at) + exponentText(Number(text.slice(at + 1)), 'e');
}

function exponentText(exponent: number, letter: string): string {
  const digits = Math.abs(exponent);
  return `${letter}${exponent < 0 ? '-' : '+'}${digits < 10 ? '0' : ''}${digits}`;
}

// ### Digits

/** The shortest digits that identify `x`, finite and not negative. */
export function shortestDigits(x: number): Digits {
  if (x === 0) return { digits: '0', point: 1 };
  return fromExponential(x.toExponential());
}

function fromExponential(text: string): Digits {
  const at = text.indexOf('e');
  const digits = at === 1 ? text[0]! : text[0] + text.slice(2, at);
  return { digits, point: Number(text.slice(at + 1)) + 1 };
}

/** `count` significant digits of `x`, finite and not negative. */
export function significantDigits(x: number, count: number): Digits {
  if (x === 0) return { digits: '0'.repeat(count), point: 1 };
  if (count <= DISTINCT_DIGITS) {
    const scaled = scaledDigits(x, count);
    if (scaled !== null) return scaled;
  }
  if (count < DISTINCT_DIGITS) {
    // With so few digits `x` can lie half-way only if its shortest form is the half-way number itself.
    const shortest = shortestDigits(x);
    const isTie = shortest.digits.length === count + 1 && shortest.digits.endsWith('5');
    if (!isTie) return fromExponential(x.toExponential(count - 1));
  }
  return exactSignificant(x, count);
}

/** Numbers below the second, which have fewer decimals than the first, are made of small integers. */
const MAX_SMALL_DECIMALS = 8;
const MAX_SMALL = 2 ** 30;

/**
 * The digits as an integer, which one multiplication or division by a power of ten comes to; its error is less than half of
 * 2**-52 times the result. Null when that is too near to half-way to tell, and when `x` is too large or small.
 */
function scaledDigits(x: number, count: number): Digits | null {
  const point = Math.floor(Math.log10(x)) + 1;
  const scale = count - point;
  const power = POWERS_OF_TEN[Math.abs(scale)];
  if (power === undefined) return null;
  const scaled = scale < 0 ? x / power : x * power;
  const rounded = Math.round(scaled);
  if (isNearHalf(scaled, rounded)) return null;
  const digits = String(rounded);
  if (digits.length === count) return { digits, point };
  // Rounded up to the next power of ten; else the logarithm was not exact.
  return rounded === POWERS_OF_TEN[count] ? { digits: digits.slice(0, count), point: point + 1 } : null;
}

const isNearHalf = (scaled: number, rounded: number): boolean => Math.abs(scaled - rounded) >= 0.5 - scaled * 2 ** -52;

function exactSignificant(x: number, count: number): Digits {
  let point = shortestDigits(x).point;
  for (;;) {
    const digits = scaledRound(x, count - point).toString();
    if (digits.length === count) {
      // Below a power of ten that it comes to when rounded, it has one digit more than it seems.
      const finer = /^10*$/.test(digits) ? scaledRound(x, count - point + 1).toString() : '';
      return finer.length === count ? { digits: finer, point: point - 1 } : { digits, point };
    }
    // Rounding up reached the next power of ten; the shortest digits may also have done so before.
    point += digits.length > count ? 1 : -1;
  }
}

/** `x` (finite, not negative) with `decimals` digits after the point, the point left in its place. */
export function fixedDigits(x: number, decimals: number): Digits {
  const text = fixedText(x, decimals);
  const dot = text.indexOf('.');
  if (dot < 0) return { digits: text, point: text.length };
  return { digits: text.slice(0, dot) + text.slice(dot + 1), point: dot };
}

/** `x` (finite, not negative) with `decimals >= 0` digits after the point. */
export function fixedText(x: number, decimals: number): string {
  if (decimals > 0 && decimals <= MAX_SMALL_DECIMALS) {
    const power = POWERS_OF_TEN[decimals]!;
    const scaled = x * power;
    const rounded = Math.round(scaled);
    // As in `scaledDigits`; toFixed takes several times as long.
    if (scaled < MAX_SMALL && !isNearHalf(scaled, rounded)) {
      const integer = Math.floor(rounded / power);
      return `${integer}.${String(rounded - integer * power + power).slice(1)}`;
    }
  }
  if (x < 1e21 && decimals <= MAX_NATIVE_DIGITS) {
    // Half-way only if x * 10**decimals * 2 is an odd integer; 5**decimals is odd, so x * 2**(decimals + 1) is one, too.
    const scaled = x * powerOfTwo(decimals + 1);
    if (Math.floor(scaled) !== scaled || scaled % 2 !== 1) return x.toFixed(decimals);
  }
  if (decimals === 0) return scaledRound(x, 0).toString();
  const digits = scaledRound(x, decimals)
    .toString()
    .padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** `x * 10**scale` (x finite, not negative), rounded to an integer, halves to even. Exact. */
export function scaledRound(x: number, scale: number): bigint {
  const { mantissa, exponent } = decompose(x);
  let numerator = mantissa;
  let denominator = 1n;
  if (exponent > 0) numerator <<= BigInt(exponent);
  else denominator <<= BigInt(-exponent);
  if (scale > 0) numerator *= 10n ** BigInt(scale);
  else denominator *= 10n ** BigInt(-scale);
  const quotient = numerator / denominator;
  const twice = (numerator - quotient * denominator) * 2n;
  return twice > denominator || (twice === denominator && (quotient & 1n) === 1n) ? quotient + 1n : quotient;
}

// ### Formats e, f, g, r

/** What a number looks like, in parts that grouping and padding need: the text before the point, from it on, the exponent. */
export interface FloatText {
  negative: boolean;
  integer: string;
  /** With its point; empty when there is none. */
  fraction: string;
  /** With its letter, or `%`; also the whole of `inf` and `nan`. */
  suffix: string;
}

export interface FloatFormat {
  /** `r` is repr's shortest form. */
  type: 'e' | 'f' | 'g' | 'r';
  /** Ignored for `r`. */
  precision: number;
  upper: boolean;
  /** `#`: keeps the point, and trailing zeros with `g`. */
  alternate: boolean;
  /** At least one digit after the point when there is no exponent (repr, and format without a type). */
  addDotZero: boolean;
}

/** What the letter of a conversion, or none, asks for. */
export const floatForm = (letter: string): 'e' | 'f' | 'g' =>
  letter === 'f' || letter === 'F' || letter === '%' ? 'f' : letter === 'e' || letter === 'E' ? 'e' : 'g';
export const isUpperLetter = (letter: string): boolean => letter > '@' && letter < 'a';

/** The text of any double. CPython: PyOS_double_to_string. */
export function formatDouble(x: number, format: FloatFormat): FloatText {
  const negative = isNegative(x) && !Number.isNaN(x);
  if (!Number.isFinite(x)) {
    const name = Number.isNaN(x) ? 'nan' : 'inf';
    return { negative, integer: '', fraction: '', suffix: format.upper ? name.toUpperCase() : name };
  }
  if (format.type === 'f' && !format.alternate && !format.addDotZero) {
    const fixed = fixedText(Math.abs(x), format.precision);
    const dot = format.precision === 0 ? fixed.length : fixed.length - format.precision - 1;
    return { negative, integer: fixed.slice(0, dot), fraction: fixed.slice(dot), suffix: '' };
  }
  const { digits, point } = digitsFor(Math.abs(x), format);
  const text = layOut(digits, point, format);
  text.negative = negative;
  return text;
}

function digitsFor(x: number, format: FloatFormat): Digits {
  switch (format.type) {
    case 'e':
      return significantDigits(x, format.precision + 1);
    case 'f':
      return fixedDigits(x, format.precision);
    case 'g':
      return trimZeros(significantDigits(x, Math.max(format.precision, 1)));
    case 'r':
      return shortestDigits(x);
  }
}

function trimZeros({ digits, point }: Digits): Digits {
  const trimmed = digits.replace(/0+$/, '');
  return { digits: trimmed === '' ? '0' : trimmed, point };
}

function layOut(digits: string, decimalPoint: number, format: FloatFormat): FloatText {
  const { type, alternate, addDotZero } = format;
  const precision = Math.max(format.precision, 1);
  let useExponent = type === 'e';
  if (type === 'g') useExponent = decimalPoint <= -4 || decimalPoint > precision - (addDotZero ? 1 : 0);
  else if (type === 'r') useExponent = decimalPoint <= -4 || decimalPoint > 16;
  const point = useExponent ? 1 : decimalPoint;
  const wanted = type === 'g' && alternate ? precision : digits.length;
  const end = Math.max(wanted, !useExponent && addDotZero ? point + 1 : point);
  const padded = digits.padEnd(end, '0');
  const integer = point > 0 ? padded.slice(0, point) : '0';
  const decimals = point > 0 ? padded.slice(point) : '0'.repeat(-point) + padded;
  const fraction = decimals !== '' || alternate ? `.${decimals}` : '';
  const suffix = useExponent ? exponentText(decimalPoint - 1, format.upper ? 'E' : 'e') : '';
  return { negative: false, integer, fraction, suffix };
}
