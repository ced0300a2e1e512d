// Powers, computed as CPython's library computes them, so that the last digit of an inexact one is the same: by squaring with a
// few digits to spare for integral exponents, as e**(y * ln x) for others. CPython: Modules/_decimal/libmpdec mpd_qpow, mpd_qpowmod.

import { normalise, type PyInt } from '../../object/value.js';
import { intPowMod } from '../../types/int/arithmetic.js';
import { multiply, subtract } from './arithmetic.js';
import { compareMagnitudes, compareNumbers } from './comparison.js';
import { divide } from './division.js';
import { exp, isOne, ln, paddedOne } from './elementary.js';
import { finalise, invalid, overflow, propagateNaN, refit } from './finalise.js';
import {
  digitCount,
  FINITE,
  finiteNumber,
  INFINITE,
  infinity,
  isIntegral,
  isOddIntegral,
  ONE,
  type PyDecimal,
  type Sign,
  shiftLeft,
  withSign,
} from './number.js';
import { toInteger } from './rounding.js';
import { CLAMPED, ERRORS, INEXACT, ROUNDED, type Settings, widestSettings } from './settings.js';

// ### Special cases

export function power(x: PyDecimal, y: PyDecimal, settings: Settings): PyDecimal {
  if (x.isNaN || y.isNaN) return propagateNaN(settings, x, y);
  const isInteger = isIntegral(y);
  const sign: Sign = isInteger && x.sign === 1 && isOddIntegral(y) ? 1 : 0;
  if (x.isZero) {
    if (y.isZero) return invalid(settings);
    return y.sign === 1 ? infinity(sign) : finiteNumber(sign, 0, 0);
  }
  if (x.sign === 1 && !isInteger) return invalid(settings);
  if (y.kind === INFINITE) return powerOfInfinite(x, y, settings);
  if (y.isZero) return finiteNumber(sign, 1, 0);
  if (x.kind === INFINITE) return y.sign === 1 ? finiteNumber(sign, 0, 0) : infinity(sign);
  if (isOne(withSign(x, 0))) return powerOfOne(x, y, isInteger, sign, settings);
  return outOfBounds(x, y, sign, settings) ?? finitePower(x, y, isInteger, sign, settings);
}

function powerOfInfinite(x: PyDecimal, y: PyDecimal, settings: Settings): PyDecimal {
  const size = compareNumbers(x, ONE);
  if (size === 0) {
    settings.status |= INEXACT | ROUNDED;
    return paddedOne(0, settings);
  }
  return size < 0 === (y.sign === 1) ? infinity(0) : finiteNumber(0, 0, 0);
}

const MAX_PLACES_DIGITS = 18;

/** 1.00**3 is 1.000000. */
function powerOfOne(x: PyDecimal, y: PyDecimal, isInteger: boolean, sign: Sign, settings: Settings): PyDecimal {
  if (!isInteger) {
    settings.status |= INEXACT | ROUNDED;
    return paddedOne(sign, settings);
  }
  if (y.sign === 1) return finiteNumber(sign, 1, 0);
  if (x.exponent === 0) return finiteNumber(sign, 1, 0);
  // An exponent too long for an int makes too many places at any rate.
  const times = y.adjusted > MAX_PLACES_DIGITS ? Number.POSITIVE_INFINITY : Number(toInteger(y, 'ROUND_DOWN'));
  const places = -x.exponent * times;
  if (places <= settings.precision - 1) return finiteNumber(sign, shiftLeft(1, places), -places);
  settings.status |= ROUNDED;
  return paddedOne(sign, settings);
}

// ### Results that are certainly out of bounds

const digitsOf = (exponent: number): number => String(Math.abs(exponent)).length;

/** A lower bound of the logarithm to base ten of |log10 x|. */
function lowerBound(x: PyDecimal): number {
  const adjusted = x.adjusted;
  if (adjusted > 0) return digitsOf(adjusted) - 1;
  if (adjusted < -1) return digitsOf(adjusted + 1) - 1;
  const distance = subtract(x, ONE, widestSettings()).adjusted;
  return adjusted === 0 ? distance - 2 : distance - 1;
}

function outOfBounds(x: PyDecimal, y: PyDecimal, sign: Sign, settings: Settings): PyDecimal | undefined {
  const magnitude = withSign(x, 0);
  const size = lowerBound(magnitude) + y.adjusted;
  const isGrowing = compareNumbers(magnitude, ONE) > 0 === (y.sign === 0);
  if (isGrowing) return digitsOf(settings.emax) < size ? overflow(sign, settings) : undefined;
  return digitsOf(settings.etiny) < size ? finalise(sign, 1, settings.etiny - 1, settings) : undefined;
}

// ### Other powers

/** Digits that the exponent of a number may have. */
const EXPONENT_DIGITS = 19;

function finitePower(x: PyDecimal, y: PyDecimal, isInteger: boolean, sign: Sign, settings: Settings): PyDecimal {
  let result = isInteger ? integralPower(x, y, sign, settings) : realPower(x, y, settings);
  if (!isInteger && result.kind === FINITE && isOne(result)) result = paddedOne(0, settings);
  if (result.kind === INFINITE) return overflow(sign, settings);
  return refit(result, settings);
}

function realPower(x: PyDecimal, y: PyDecimal, settings: Settings): PyDecimal {
  const work = widestSettings();
  work.precision = Math.max(digitCount(x.coefficient), settings.precision) + 4 + EXPONENT_DIGITS;
  const result = exp(multiply(ln(x, work), y, work), work);
  settings.status |= (work.status & ERRORS) | INEXACT | ROUNDED;
  return result;
}

function integralPower(x: PyDecimal, y: PyDecimal, sign: Sign, settings: Settings): PyDecimal {
  const digits = Math.max(digitCount(y.coefficient) + y.exponent, 0);
  const work = settings.working(settings.precision + digits + 2);
  work.clamp = 0;
  let base = x;
  if (y.sign === 1) {
    work.precision += 1;
    base = divide(ONE, x, work);
    if ((work.status & ERRORS) !== 0) {
      settings.status |= work.status;
      return invalid(settings, 0);
    }
  }
  const exponent = BigInt(toInteger(withSign(y, 0), 'ROUND_DOWN')).toString(2);
  let result = base;
  for (let i = 1; i < exponent.length; i++) {
    result = multiply(result, result, work);
    if (exponent.charCodeAt(i) === 49) result = multiply(result, base, work);
    if (result.kind !== FINITE || (result.coefficient === 0 && (work.status & CLAMPED) !== 0)) break;
  }
  settings.status |= work.status;
  return withSign(result, sign);
}

// ### Modulo

/** `x ** y` modulo `modulus`, all of them integral. */
export function powerModulo(x: PyDecimal, y: PyDecimal, modulus: PyDecimal, settings: Settings): PyDecimal {
  if (x.isNaN || y.isNaN || modulus.isNaN) return propagateNaN(settings, x, y, modulus);
  if (!isIntegral(x) || !isIntegral(y) || !isIntegral(modulus)) return invalid(settings);
  if (
    modulus.coefficient === 0 ||
    (y.sign === 1 && y.coefficient !== 0) ||
    (x.coefficient === 0 && y.coefficient === 0)
  )
    return invalid(settings);
  if (digitCount(modulus.coefficient) + modulus.exponent > settings.precision) return invalid(settings);
  if (y.coefficient === 0) return finiteNumber(0, compareMagnitudes(modulus, ONE) === 0 ? 0 : 1, 0);
  const sign: Sign = x.sign === 1 && isOddIntegral(y) ? 1 : 0;
  if (x.coefficient === 0) return finiteNumber(sign, 0, 0);
  const divisor = toInteger(withSign(modulus, 0), 'ROUND_DOWN');
  const base = residue(x.coefficient, x.exponent, divisor);
  const result = intPowMod(base, toInteger(y, 'ROUND_DOWN'), divisor);
  return finiteNumber(sign, result, 0);
}

/** `coefficient * 10**exponent` modulo `divisor`, without making a number that long. */
function residue(coefficient: PyInt, exponent: number, divisor: PyInt): PyInt {
  const modulus = BigInt(divisor);
  const scale = exponent > 0 ? BigInt(intPowMod(10, exponent, divisor)) : 1n;
  const whole = exponent < 0 ? toInteger(finiteNumber(0, coefficient, exponent), 'ROUND_DOWN') : coefficient;
  return normalise(((BigInt(whole) % modulus) * scale) % modulus);
}
