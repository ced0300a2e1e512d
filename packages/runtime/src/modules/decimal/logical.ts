// Operations on the digits themselves: logical ones, where each digit is 0 or 1, shifts and rotations.
// General Decimal Arithmetic Specification, "and", "invert", "or", "xor", "shift", "rotate".

import { normalise, type PyInt } from '../../object/value.js';
import { invalid, propagateNaN } from './finalise.js';
import { digitCount, FINITE, finiteNumber, INFINITE, type PyDecimal, powerOfTen, shiftLeft } from './number.js';
import { lastDigits, smallInteger } from './rounding.js';
import type { Settings } from './settings.js';

/** Zeros and ones as text, padded to the precision; undefined for a number that has other digits, a sign or an exponent. */
function logicalDigits(x: PyDecimal, settings: Settings): string | undefined {
  if (x.kind !== FINITE || x.sign === 1 || x.exponent !== 0) return undefined;
  const digits = lastDigits(x.coefficient, settings).toString();
  return /^[01]*$/.test(x.coefficient.toString()) ? digits : undefined;
}

function fromDigits(digits: string): PyDecimal {
  return finiteNumber(0, digits === '' ? 0 : normalise(BigInt(digits)), 0);
}

type Combine = (x: boolean, y: boolean) => boolean;

function logical(combine: Combine): (x: PyDecimal, y: PyDecimal, settings: Settings) => PyDecimal {
  return (x, y, settings) => {
    const a = logicalDigits(x, settings);
    const b = logicalDigits(y, settings);
    if (a === undefined || b === undefined) return invalid(settings);
    const length = Math.max(a.length, b.length);
    const left = a.padStart(length, '0');
    const right = b.padStart(length, '0');
    let digits = '';
    for (let i = 0; i < length; i++) digits += combine(left[i] === '1', right[i] === '1') ? '1' : '0';
    return fromDigits(digits);
  };
}

export const logicalAnd = logical((x, y) => x && y);
export const logicalOr = logical((x, y) => x || y);
export const logicalXor = logical((x, y) => x !== y);

export function logicalInvert(x: PyDecimal, settings: Settings): PyDecimal {
  const digits = logicalDigits(x, settings);
  if (digits === undefined) return invalid(settings);
  // 11…1 of as many digits as the precision allows, without the ones that are there.
  const ones = (powerOfTen(settings.precision) - 1n) / 9n;
  return finiteNumber(0, normalise(ones - BigInt(digits)), 0);
}

const withCoefficient = (x: PyDecimal, coefficient: PyInt): PyDecimal => finiteNumber(x.sign, coefficient, x.exponent);

export function shift(x: PyDecimal, y: PyDecimal, settings: Settings): PyDecimal {
  if (x.isNaN || y.isNaN) return propagateNaN(settings, x, y);
  const places = smallInteger(y, settings.precision);
  if (places === undefined) return invalid(settings);
  if (x.kind === INFINITE) return x;
  if (places >= 0) return withCoefficient(x, lastDigits(shiftLeft(x.coefficient, places), settings));
  return withCoefficient(x, withoutLast(lastDigits(x.coefficient, settings), -places));
}

function withoutLast(coefficient: PyInt, places: number): PyInt {
  if (places >= digitCount(coefficient)) return 0;
  return normalise(BigInt(coefficient) / powerOfTen(places));
}

export function rotate(x: PyDecimal, y: PyDecimal, settings: Settings): PyDecimal {
  if (x.isNaN || y.isNaN) return propagateNaN(settings, x, y);
  const places = smallInteger(y, settings.precision);
  if (places === undefined) return invalid(settings);
  if (x.kind === INFINITE) return x;
  const { precision } = settings;
  const digits = lastDigits(x.coefficient, settings);
  const left = places >= 0 ? places : precision + places;
  const high = withoutLast(digits, precision - left);
  const low = BigInt(digits) - BigInt(shiftLeft(high, precision - left));
  return withCoefficient(x, normalise(BigInt(shiftLeft(normalise(low), left)) + BigInt(high)));
}
