// Square root, e**x and logarithms, correctly rounded to the nearest: approximations with some digits to spare, and with more of
// them for as long as it is open to which side they round (Ziv's method). None of the results that get that far is exact.
// General Decimal Arithmetic Specification, "square-root", "exp", "ln", "log10".

import { makeException } from '../../errors/raise.js';
import { normalise } from '../../object/value.js';
import { intSqrt } from '../../types/int/arithmetic.js';
import { subtract } from './arithmetic.js';
import { finalise, invalid, overflow, propagateNaN } from './finalise.js';
import { exponential, ln10, logarithm } from './fixed-point.js';
import {
  digitCount,
  finiteNumber,
  INFINITE,
  infinity,
  ONE,
  type PyDecimal,
  powerOfTen,
  type Sign,
  shiftLeft,
  stripZeros,
  ZERO,
} from './number.js';
import { fromSafeInteger } from './rounding.js';
import { CLAMPED, INEXACT, ROUNDED, type Settings, SUBNORMAL, UNDERFLOW, widestSettings } from './settings.js';

// ### Square root

export function squareRoot(x: PyDecimal, settings: Settings): PyDecimal {
  if (x.isNaN) return propagateNaN(settings, x);
  const ideal = Math.floor(x.exponent / 2);
  const work = settings.working(settings.precision);
  let result: PyDecimal;
  if (x.isZero) result = finalise(x.sign, 0, ideal, work);
  else if (x.sign === 1) return invalid(settings);
  else if (x.kind === INFINITE) return x;
  else result = rootOfPositive(x, ideal, work);
  settings.status |= work.status;
  return result;
}

/** One digit more than the precision; the last one stays off 0 and 5 when more would follow. */
function rootOfPositive(x: PyDecimal, ideal: number, work: Settings): PyDecimal {
  const radicand = x.exponent % 2 === 0 ? BigInt(x.coefficient) : BigInt(x.coefficient) * 10n;
  const digits = Math.ceil(digitCount(radicand) / 2);
  const shift = work.precision + 1 - digits;
  let scaled = radicand;
  let isExact = true;
  if (shift >= 0) scaled = radicand * powerOfTen(2 * shift);
  else {
    const unit = powerOfTen(-2 * shift);
    scaled = radicand / unit;
    isExact = scaled * unit === radicand;
  }
  let root = BigInt(intSqrt(normalise(scaled)));
  isExact = isExact && root * root === scaled;
  const exponent = ideal - shift;
  if (!isExact) {
    if (root % 5n === 0n) root += 1n;
    return finalise(0, normalise(root), exponent, work);
  }
  if (shift <= 0) return finalise(0, normalise(root), exponent, work);
  const { coefficient, stripped } = stripZeros(normalise(root), shift);
  return finalise(0, coefficient, exponent + stripped, work);
}

// ### Rounding approximations

const BITS_PER_DIGIT = Math.log2(10);
/** Work with so many digits takes longer than anybody waits for. */
const MAX_PRECISION = 10_000_000;

/** An approximation: `value * 10**exponent`, off by less than `ERROR` units. */
interface Approximation {
  sign: Sign;
  value: bigint;
  exponent: number;
}
const ERROR = 100n;

/** Rounds what `approximate` gives for so many digits, once it gives enough. */
function rounded(approximate: (digits: number) => Approximation, settings: Settings): PyDecimal {
  if (settings.precision > MAX_PRECISION) throw makeException('MemoryError', []);
  for (let digits = settings.precision + 6; ; digits += 10 + Math.floor(digits / 4)) {
    const { sign, value, exponent } = approximate(digits);
    const low = settings.working(settings.precision);
    const high = settings.working(settings.precision);
    const result = finalise(sign, normalise(value - ERROR), exponent, low);
    const other = finalise(sign, normalise(value + ERROR), exponent, high);
    if (result.coefficient === other.coefficient && result.exponent === other.exponent) {
      settings.status |= low.status | high.status | INEXACT | ROUNDED;
      return padded(result, settings);
    }
  }
}

/** With all the digits that the precision allows: what is cut off of an inexact result may have ended in zeros. */
function padded(x: PyDecimal, settings: Settings): PyDecimal {
  if (x.coefficient === 0 || x.kind === INFINITE) return x;
  const missing = Math.min(settings.precision - digitCount(x.coefficient), x.exponent - settings.etiny);
  return missing <= 0 ? x : finiteNumber(x.sign, shiftLeft(x.coefficient, missing), x.exponent - missing);
}

/** 1.00…0 with all the digits of the precision. */
export function paddedOne(sign: Sign, settings: Settings): PyDecimal {
  const places = settings.precision - 1;
  return finiteNumber(sign, shiftLeft(1, places), -places);
}

const bitsFor = (digits: number): number => Math.ceil(digits * BITS_PER_DIGIT) + 8;

/** `coefficient * 10**exponent` in fixed point. */
function toFixed(coefficient: bigint, exponent: number, bits: number): bigint {
  return exponent >= 0
    ? (coefficient * powerOfTen(exponent)) << BigInt(bits)
    : (coefficient << BigInt(bits)) / powerOfTen(-exponent);
}

/** A fixed-point number as a decimal with so many places. */
function toPlaces(x: bigint, bits: number, places: number): bigint {
  return (x * powerOfTen(places)) >> BigInt(bits);
}

// ### e**x

/** Exponents of ten that no bounds allow. */
const MAX_ADJUSTED = 19;

export function exp(x: PyDecimal, settings: Settings): PyDecimal {
  if (x.isNaN) return propagateNaN(settings, x);
  if (x.kind === INFINITE) return x.sign === 1 ? ZERO : x;
  if (x.coefficient === 0) return ONE;
  const adjusted = x.adjusted;
  if (adjusted >= MAX_ADJUSTED) return expOutOfBounds(x, settings);
  if (adjusted < -settings.precision - 1) {
    settings.status |= INEXACT | ROUNDED;
    return paddedOne(0, settings);
  }
  // e**x = 10**k * e**rest, 0 <= rest < ln 10.
  const integerDigits = Math.max(adjusted + 1, 0);
  const power = powerInExp(x, integerDigits);
  if (power > settings.emax + 1 || power < settings.etiny - 2) return expOutOfBounds(x, settings);
  return rounded((digits) => {
    const bits = bitsFor(digits + integerDigits + 2);
    const fixed = toFixed(BigInt(x.coefficient), x.exponent, bits);
    const rest = (x.sign === 1 ? -fixed : fixed) - BigInt(power) * ln10(bits);
    return { sign: 0, value: toPlaces(exponential(rest, bits), bits, digits), exponent: power - digits };
  }, settings);
}

/** floor(x / ln 10), or one off where they are close. */
function powerInExp(x: PyDecimal, integerDigits: number): number {
  const bits = bitsFor(integerDigits + 6);
  const fixed = toFixed(BigInt(x.coefficient), x.exponent, bits);
  const quotient = fixed / ln10(bits);
  return x.sign === 1 ? -Number(quotient) - 1 : Number(quotient);
}

function expOutOfBounds(x: PyDecimal, settings: Settings): PyDecimal {
  if (x.sign === 0) {
    const work = settings.working(settings.precision);
    const result = overflow(0, work);
    settings.status |= work.status;
    return result;
  }
  settings.status |= INEXACT | ROUNDED | SUBNORMAL | UNDERFLOW | CLAMPED;
  return finiteNumber(0, 0, settings.etiny);
}

// ### Logarithms

/** The results that the two logarithms share; undefined for positive finite numbers. */
function specialLogarithm(x: PyDecimal, settings: Settings): PyDecimal | undefined {
  if (x.isNaN) return propagateNaN(settings, x);
  if (x.isZero) return infinity(1);
  if (x.sign === 1) return invalid(settings);
  return x.kind === INFINITE ? x : undefined;
}

/** x = mantissa * 10**power, the mantissa near 1 (0.316 to 3.16), so that the logarithms of the two never cancel. */
function splitPower(x: PyDecimal): { power: number; exponent: number } {
  const adjusted = x.adjusted;
  const digits = digitCount(x.coefficient);
  const leading = Number(digits > 17 ? BigInt(x.coefficient) / powerOfTen(digits - 17) : x.coefficient);
  const isHigh = leading / 10 ** (Math.min(digits, 17) - 1) > 3.16;
  const power = isHigh ? adjusted + 1 : adjusted;
  return { power, exponent: x.exponent - power };
}

/** How many digits after the point the logarithm of a number near 1 starts. */
function zerosInLogarithm(x: PyDecimal): number {
  return Math.max(-subtract(x, ONE, widestSettings()).adjusted, 0);
}

/** ln x in fixed point, exact to `digits` digits, and the number of bits. */
function fixedLogarithm(x: PyDecimal, digits: number): { fixed: bigint; bits: number } {
  const { power, exponent } = splitPower(x);
  const zeros = power === 0 ? zerosInLogarithm(x) : 0;
  const bits = bitsFor(digits + zeros + String(Math.abs(power)).length + 2);
  const mantissa = logarithm(toFixed(BigInt(x.coefficient), exponent, bits), bits);
  return { fixed: mantissa + BigInt(power) * ln10(bits), bits };
}

/** `digits` significant digits of a fixed-point number. */
function significant(fixed: bigint, bits: number, digits: number): Approximation {
  const sign: Sign = fixed < 0n ? 1 : 0;
  const magnitude = fixed < 0n ? -fixed : fixed;
  const size = Math.floor((magnitude.toString(16).length * 4 - bits) / BITS_PER_DIGIT);
  const places = Math.max(digits - size, 0);
  return { sign, value: toPlaces(magnitude, bits, places), exponent: -places };
}

export function ln(x: PyDecimal, settings: Settings): PyDecimal {
  const special = specialLogarithm(x, settings);
  if (special !== undefined) return special;
  if (isOne(x)) return ZERO;
  return rounded((digits) => {
    const { fixed, bits } = fixedLogarithm(x, digits);
    return significant(fixed, bits, digits);
  }, settings);
}

export function isOne(x: PyDecimal): boolean {
  if (x.coefficient === 1) return x.exponent === 0;
  return x.exponent < 0 && x.adjusted === 0 && stripZeros(x.coefficient, -x.exponent).coefficient === 1;
}

export function log10(x: PyDecimal, settings: Settings): PyDecimal {
  const special = specialLogarithm(x, settings);
  if (special !== undefined) return special;
  if (stripZeros(x.coefficient, Number.POSITIVE_INFINITY).coefficient === 1) {
    const work = settings.working(settings.precision);
    const result = fromSafeInteger(x.adjusted, work);
    settings.status |= work.status;
    return result;
  }
  return rounded((digits) => {
    const { fixed, bits } = fixedLogarithm(x, digits + 2);
    const quotient = (fixed << BigInt(bits)) / ln10(bits);
    return significant(quotient, bits, digits);
  }, settings);
}
