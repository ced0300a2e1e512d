// Operations on exponent and digits: quantize, rounding to integers, normalising, neighbours, scaling, and the classes of
// numbers. General Decimal Arithmetic Specification, "quantize", "round-to-integral-value", "reduce", "next-plus",
// "scaleb", "logb", "class" and their like.

import { normalise, type PyInt } from '../../object/value.js';
import { add, copySign, subtract } from './arithmetic.js';
import { compareNumbers } from './comparison.js';
import { cut, cutDigits, finalise, invalid, largestNumber, propagateNaN, refit } from './finalise.js';
import {
  digitCount,
  FINITE,
  finiteNumber,
  INFINITE,
  infinity,
  type PyDecimal,
  powerOfTen,
  QUIET_NAN,
  SIGNALING_NAN,
  type Sign,
  shiftLeft,
  stripZeros,
} from './number.js';
import {
  CLAMPED,
  DIVISION_BY_ZERO,
  ERRORS,
  INEXACT,
  OVERFLOW,
  ROUNDED,
  type Rounding,
  Settings,
  SUBNORMAL,
  UNDERFLOW,
} from './settings.js';

// ### To a given exponent

export function quantize(x: PyDecimal, y: PyDecimal, settings: Settings): PyDecimal {
  if (x.kind !== FINITE || y.kind !== FINITE) {
    if (x.isNaN || y.isNaN) return propagateNaN(settings, x, y);
    return x.kind === y.kind ? x : invalid(settings);
  }
  const { exponent } = y;
  if (exponent > settings.emax || exponent < settings.etiny) return invalid(settings);
  if (x.coefficient === 0) return finalise(x.sign, 0, exponent, settings);
  const growth = x.exponent - exponent;
  let { coefficient } = x;
  if (growth > 0) {
    if (digitCount(coefficient) + growth > settings.precision) return invalid(settings);
    coefficient = shiftLeft(coefficient, growth);
  } else if (growth < 0) {
    coefficient = cutDigits(coefficient, -growth, x.sign, settings.rounding);
    const isInexact = cut.wasInexact;
    if (!settings.fits(coefficient)) return invalid(settings);
    settings.status |= isInexact ? ROUNDED | INEXACT : ROUNDED;
  }
  if (!settings.fits(coefficient)) return invalid(settings);
  if (coefficient !== 0 && exponent + digitCount(coefficient) - 1 > settings.emax) {
    settings.status &= ~(ROUNDED | INEXACT);
    return invalid(settings);
  }
  return finalise(x.sign, coefficient, exponent, settings);
}

/** With an exponent of `exponent`, however many digits that takes; sets no conditions. */
export function rescale(x: PyDecimal, exponent: number, rounding: Rounding): PyDecimal {
  if (x.coefficient === 0) return finiteNumber(x.sign, 0, exponent);
  const growth = x.exponent - exponent;
  return finiteNumber(
    x.sign,
    growth >= 0 ? shiftLeft(x.coefficient, growth) : cutDigits(x.coefficient, -growth, x.sign, rounding),
    exponent,
  );
}

/** Rounded to an integer; `isExact` when that is worth signals. */
export function toIntegral(x: PyDecimal, settings: Settings, rounding: Rounding, isExact: boolean): PyDecimal {
  if (x.isNaN) return propagateNaN(settings, x);
  if (x.kind === INFINITE || x.exponent >= 0) return x;
  if (x.coefficient === 0) return finiteNumber(x.sign, 0, 0);
  const result = finiteNumber(x.sign, cutDigits(x.coefficient, -x.exponent, x.sign, rounding), 0);
  if (isExact) settings.status |= cut.wasInexact ? ROUNDED | INEXACT : ROUNDED;
  return result;
}

/** The integer that a finite number is without its fraction, or rounded. */
export function toInteger(x: PyDecimal, rounding: Rounding): PyInt {
  const magnitude =
    x.exponent >= 0 ? shiftLeft(x.coefficient, x.exponent) : cutDigits(x.coefficient, -x.exponent, x.sign, rounding);
  if (x.sign === 0) return magnitude;
  return typeof magnitude === 'number' ? 0 - magnitude : -magnitude;
}

export function reduce(x: PyDecimal, settings: Settings): PyDecimal {
  if (x.isNaN) return propagateNaN(settings, x);
  if (x.kind === INFINITE) return x;
  const rounded = refit(x, settings);
  if (rounded.kind !== FINITE) return rounded;
  if (rounded.coefficient === 0) return finiteNumber(rounded.sign, 0, 0);
  const highest = settings.clamp === 1 ? settings.etop : settings.emax;
  const { coefficient, stripped } = stripZeros(rounded.coefficient, highest - rounded.exponent);
  return finiteNumber(rounded.sign, coefficient, rounded.exponent + stripped);
}

// ### Neighbours

export function nextMinus(x: PyDecimal, settings: Settings): PyDecimal {
  return next(x, 1, settings);
}

export function nextPlus(x: PyDecimal, settings: Settings): PyDecimal {
  return next(x, 0, settings);
}

/** The next number upwards, or, when `sign` is 1, downwards. */
function next(x: PyDecimal, sign: Sign, settings: Settings): PyDecimal {
  if (x.isNaN) return propagateNaN(settings, x);
  if (x.kind === INFINITE) return x.sign === sign ? x : largestNumber(x.sign, settings);
  const { precision, emin, emax, clamp } = settings;
  const work = new Settings(precision, emin, emax, sign === 1 ? 'ROUND_FLOOR' : 'ROUND_CEILING', clamp);
  const fitting = refit(x, work);
  const tiny = finiteNumber(0, 1, settings.etiny - 1);
  let result = fitting;
  if ((work.status & (INEXACT | ERRORS)) === 0) {
    work.status = 0;
    result = sign === 1 ? subtract(x, tiny, work) : add(x, tiny, work);
  }
  settings.status |= work.status & ERRORS;
  return result;
}

export function nextToward(x: PyDecimal, y: PyDecimal, settings: Settings): PyDecimal {
  if (x.isNaN || y.isNaN) return propagateNaN(settings, x, y);
  const direction = compareNumbers(x, y);
  if (direction === 0) return copySign(x, y);
  const result = direction < 0 ? nextPlus(x, settings) : nextMinus(x, settings);
  if (result.kind === INFINITE) settings.status |= OVERFLOW | ROUNDED | INEXACT;
  else if (result.adjusted < settings.emin) {
    settings.status |= UNDERFLOW | SUBNORMAL | ROUNDED | INEXACT;
    if (result.coefficient === 0) settings.status |= CLAMPED;
  }
  return result;
}

// ### Exponents

/** The value of a number with the exponent 0 that is no larger than `bound`; undefined for others. */
export function smallInteger(x: PyDecimal, bound: number): number | undefined {
  if (x.kind !== FINITE || x.exponent !== 0 || x.coefficient > bound) return undefined;
  const magnitude = Number(x.coefficient);
  return x.sign === 1 ? 0 - magnitude : magnitude;
}

export function scaleB(x: PyDecimal, y: PyDecimal, settings: Settings): PyDecimal {
  if (x.isNaN || y.isNaN) return propagateNaN(settings, x, y);
  const places = smallInteger(y, 2 * (settings.emax + settings.precision));
  if (places === undefined) return invalid(settings);
  if (x.kind === INFINITE) return x;
  return finalise(x.sign, x.coefficient, x.exponent + places, settings);
}

export function logB(x: PyDecimal, settings: Settings): PyDecimal {
  if (x.isNaN) return propagateNaN(settings, x);
  if (x.kind === INFINITE) return infinity(0);
  if (x.coefficient === 0) {
    settings.status |= DIVISION_BY_ZERO;
    return infinity(1);
  }
  return fromSafeInteger(x.adjusted, settings);
}

export function fromSafeInteger(value: number, settings: Settings): PyDecimal {
  return finalise(value < 0 ? 1 : 0, Math.abs(value), 0, settings);
}

export function sameQuantum(x: PyDecimal, y: PyDecimal): boolean {
  if (x.kind === FINITE && y.kind === FINITE) return x.exponent === y.exponent;
  return (x.isNaN && y.isNaN) || (x.kind === INFINITE && y.kind === INFINITE);
}

// ### Classes

export function isNormal(x: PyDecimal, settings: Settings): boolean {
  return x.kind === FINITE && x.coefficient !== 0 && x.adjusted >= settings.emin;
}

export function isSubnormal(x: PyDecimal, settings: Settings): boolean {
  return x.kind === FINITE && x.coefficient !== 0 && x.adjusted < settings.emin;
}

export function numberClass(x: PyDecimal, settings: Settings): string {
  if (x.kind === QUIET_NAN) return 'NaN';
  if (x.kind === SIGNALING_NAN) return 'sNaN';
  const sign = x.sign === 1 ? '-' : '+';
  if (x.kind === INFINITE) return `${sign}Infinity`;
  if (x.coefficient === 0) return `${sign}Zero`;
  return isSubnormal(x, settings) ? `${sign}Subnormal` : `${sign}Normal`;
}

// ### The last digits

/** The number with at most so many digits of the coefficient, the last ones, as the precision allows. */
export function lastDigits(coefficient: PyInt, settings: Settings): PyInt {
  return settings.fits(coefficient) ? coefficient : normalise(BigInt(coefficient) % powerOfTen(settings.precision));
}
