// Division: rounded, integral, and the remainders. General Decimal Arithmetic Specification, "divide", "divide-integer",
// "remainder", "remainder-near".

import { normalise, type PyInt } from '../../object/value.js';
import { finalise, invalid, lastDigit, propagateNaN, refit, roundsUp } from './finalise.js';
import {
  digitCount,
  FINITE,
  finiteNumber,
  INFINITE,
  infinity,
  NAN,
  type PyDecimal,
  powerOfTen,
  SAFE_DIGITS,
  type Sign,
  SMALL_POWERS,
  shiftLeft,
  stripZeros,
} from './number.js';
import {
  CLAMPED,
  DIVISION_BY_ZERO,
  DIVISION_IMPOSSIBLE,
  DIVISION_UNDEFINED,
  INEXACT,
  INVALID_OPERATION,
  ROUNDED,
  type Settings,
} from './settings.js';
import { divideWords } from './words.js';

// ### Rounded quotients

export function divide(x: PyDecimal, y: PyDecimal, settings: Settings): PyDecimal {
  const sign = (x.sign ^ y.sign) as Sign;
  if (x.kind !== FINITE || y.kind !== FINITE) {
    if (x.isNaN || y.isNaN) return propagateNaN(settings, x, y);
    if (x.kind === INFINITE) return y.kind === INFINITE ? invalid(settings) : infinity(sign);
    settings.status |= CLAMPED;
    return finiteNumber(sign, 0, settings.etiny);
  }
  if (!(x.isShort && y.isShort)) {
    const result = divideWords(x, y, sign, settings);
    if (result !== undefined) return result;
  }
  if (y.coefficient === 0) return divideByZero(x, sign, settings);
  const ideal = x.exponent - y.exponent;
  if (x.coefficient === 0) return finalise(sign, 0, ideal, settings);
  if (typeof x.coefficient === 'number' && typeof y.coefficient === 'number' && x.coefficient % y.coefficient === 0) {
    const quotient = x.coefficient / y.coefficient;
    if (settings.fits(quotient)) return finalise(sign, quotient, ideal, settings);
  }
  const result = x.isShort && y.isShort ? divideWords(x, y, sign, settings) : undefined;
  return result ?? divideFinite(x.coefficient, y.coefficient, sign, ideal, settings);
}

function divideByZero(x: PyDecimal, sign: Sign, settings: Settings): PyDecimal {
  if (x.coefficient === 0) return invalid(settings, DIVISION_UNDEFINED);
  settings.status |= DIVISION_BY_ZERO;
  return infinity(sign);
}

/** Numbers of fewer digits fit a double. */
const MAX_DOUBLE_DIGITS = 308;
const DOUBLE_POWERS: readonly number[] = Array.from({ length: MAX_DOUBLE_DIGITS }, (_, i) => Number(`1e${i}`));

/** The coefficient with its point after the first digit, as a double. */
function leading(coefficient: PyInt, digits: number): number {
  if (digits <= SAFE_DIGITS) return (coefficient as number) / SMALL_POWERS[digits - 1]!;
  return digits < MAX_DOUBLE_DIGITS
    ? Number(coefficient) / DOUBLE_POWERS[digits - 1]!
    : Number(BigInt(coefficient) / powerOfTen(digits - SAFE_DIGITS)) / 1e14;
}

/** By a quotient of just as many digits as the precision allows, rounded by the remainder; undefined when it has more or fewer. */
function divideOrdinary(
  x: PyInt,
  y: PyInt,
  sign: Sign,
  ideal: number,
  places: number,
  settings: Settings,
): PyDecimal | undefined {
  const { limit } = settings;
  const dividend = BigInt(x) * powerOfTen(places);
  const divisor = BigInt(y);
  const quotient = dividend / divisor;
  const rest = dividend - quotient * divisor;
  if (rest === 0n) {
    const { coefficient, stripped } = stripZeros(normalise(quotient), places);
    return finalise(sign, coefficient, ideal - places + stripped, settings);
  }
  if (quotient >= limit || quotient < powerOfTen(settings.precision - 1)) return undefined;
  settings.status |= INEXACT | ROUNDED;
  const twice = rest + rest;
  const comparison = twice > divisor ? 1 : twice === divisor ? 0 : -1;
  const isUp = roundsUp(settings.rounding, comparison, lastDigit(quotient, settings.rounding, comparison), sign);
  return finalise(sign, normalise(isUp ? quotient + 1n : quotient), ideal - places, settings);
}

/** One digit more than the precision; the last one stays off 0 and 5 when more would follow, so that it rounds as they would. */
function divideFinite(x: PyInt, y: PyInt, sign: Sign, ideal: number, settings: Settings): PyDecimal {
  const xDigits = digitCount(x);
  const yDigits = digitCount(y);
  const places = yDigits - xDigits + settings.precision - (leading(x, xDigits) < leading(y, yDigits) ? 0 : 1);
  if (places > 0 && ideal - places >= settings.emin && ideal - places <= settings.etop) {
    const result = divideOrdinary(x, y, sign, ideal, places, settings);
    if (result !== undefined) return result;
  }
  const shift = yDigits - xDigits + settings.precision + 1;
  const dividend = BigInt(shift > 0 ? shiftLeft(x, shift) : x);
  const divisor = BigInt(shift < 0 ? shiftLeft(y, -shift) : y);
  const quotient = dividend / divisor;
  const exponent = ideal - shift;
  if (quotient * divisor !== dividend)
    return finalise(sign, normalise(quotient % 5n === 0n ? quotient + 1n : quotient), exponent, settings);
  if (exponent >= ideal) return finalise(sign, normalise(quotient), exponent, settings);
  const { coefficient, stripped } = stripZeros(normalise(quotient), ideal - exponent);
  return finalise(sign, coefficient, exponent + stripped, settings);
}

// ### Integral quotients and remainders

export interface QuotientAndRemainder {
  quotient: PyDecimal;
  remainder: PyDecimal;
}

/** Of finite numbers, `y` not zero; a quotient of more digits than the precision is impossible, and both are NaN then. */
function divideIntegral(x: PyDecimal, y: PyDecimal, settings: Settings): QuotientAndRemainder {
  const sign = (x.sign ^ y.sign) as Sign;
  const ideal = Math.min(x.exponent, y.exponent);
  const zero = finiteNumber(sign, 0, 0);
  if (x.coefficient === 0) return { quotient: zero, remainder: finiteNumber(x.sign, 0, ideal) };
  const distance = x.adjusted - y.adjusted;
  if (distance < 0)
    return { quotient: zero, remainder: finiteNumber(x.sign, shiftLeft(x.coefficient, x.exponent - ideal), ideal) };
  if (distance > settings.precision) return impossible(settings);
  const [quotient, rest] = alignedDivmod(x, y, ideal);
  if (!settings.fits(quotient)) return impossible(settings);
  return { quotient: finiteNumber(sign, quotient, 0), remainder: finiteNumber(x.sign, rest, ideal) };
}

function impossible(settings: Settings): QuotientAndRemainder {
  settings.status |= DIVISION_IMPOSSIBLE;
  return { quotient: NAN, remainder: NAN };
}

/** Quotient and remainder of the coefficients, made to have the same exponent. */
function alignedDivmod(x: PyDecimal, y: PyDecimal, exponent: number): [PyInt, PyInt] {
  const a = shiftLeft(x.coefficient, x.exponent - exponent);
  const b = shiftLeft(y.coefficient, y.exponent - exponent);
  if (typeof a === 'number' && typeof b === 'number') {
    const rest = a % b;
    return [(a - rest) / b, rest];
  }
  const quotient = BigInt(a) / BigInt(b);
  return [normalise(quotient), normalise(BigInt(a) - quotient * BigInt(b))];
}

export function divmod(x: PyDecimal, y: PyDecimal, settings: Settings): QuotientAndRemainder {
  const sign = (x.sign ^ y.sign) as Sign;
  if (x.isNaN || y.isNaN) {
    const nan = propagateNaN(settings, x, y);
    return { quotient: nan, remainder: nan };
  }
  if (x.kind === INFINITE) {
    settings.status |= INVALID_OPERATION;
    return { quotient: y.kind === INFINITE ? NAN : infinity(sign), remainder: NAN };
  }
  if (y.kind === INFINITE) return { quotient: finiteNumber(sign, 0, 0), remainder: refit(x, settings) };
  if (y.coefficient === 0) {
    const quotient = divideByZero(x, sign, settings);
    if (x.coefficient !== 0) settings.status |= INVALID_OPERATION;
    return { quotient, remainder: NAN };
  }
  const { quotient, remainder } = divideIntegral(x, y, settings);
  return { quotient: refit(quotient, settings), remainder: refit(remainder, settings) };
}

export function divideInteger(x: PyDecimal, y: PyDecimal, settings: Settings): PyDecimal {
  const sign = (x.sign ^ y.sign) as Sign;
  if (x.isNaN || y.isNaN) return propagateNaN(settings, x, y);
  if (x.kind === INFINITE) return y.kind === INFINITE ? invalid(settings) : infinity(sign);
  if (y.kind === INFINITE) return finiteNumber(sign, 0, 0);
  if (y.coefficient === 0) return divideByZero(x, sign, settings);
  return refit(divideIntegral(x, y, settings).quotient, settings);
}

/** The cases that the two remainders share; undefined for finite numbers of which the second is not zero. */
function specialRemainder(x: PyDecimal, y: PyDecimal, settings: Settings): PyDecimal | undefined {
  if (x.isNaN || y.isNaN) return propagateNaN(settings, x, y);
  if (x.kind === INFINITE) return invalid(settings);
  if (y.kind === INFINITE) return refit(x, settings);
  if (y.coefficient !== 0) return undefined;
  return invalid(settings, x.coefficient === 0 ? DIVISION_UNDEFINED : INVALID_OPERATION);
}

export function remainder(x: PyDecimal, y: PyDecimal, settings: Settings): PyDecimal {
  const special = specialRemainder(x, y, settings);
  return special ?? refit(divideIntegral(x, y, settings).remainder, settings);
}

/** The remainder of the division by the nearest integral quotient. */
export function remainderNear(x: PyDecimal, y: PyDecimal, settings: Settings): PyDecimal {
  const special = specialRemainder(x, y, settings);
  if (special !== undefined) return special;
  const ideal = Math.min(x.exponent, y.exponent);
  if (x.coefficient === 0) return finalise(x.sign, 0, ideal, settings);
  const distance = x.adjusted - y.adjusted;
  if (distance > settings.precision) return invalid(settings, DIVISION_IMPOSSIBLE);
  if (distance < -1) return finalise(x.sign, shiftLeft(x.coefficient, x.exponent - ideal), ideal, settings);
  const [floor, rest] = alignedDivmod(x, y, ideal).map(BigInt) as [bigint, bigint];
  const divisor = BigInt(shiftLeft(y.coefficient, y.exponent - ideal));
  const isUp = 2n * rest + (floor & 1n) > divisor;
  if (!settings.fits(normalise(isUp ? floor + 1n : floor))) return invalid(settings, DIVISION_IMPOSSIBLE);
  if (!isUp) return finalise(x.sign, normalise(rest), ideal, settings);
  return finalise((1 - x.sign) as Sign, normalise(divisor - rest), ideal, settings);
}
