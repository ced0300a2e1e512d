// Arithmetic of doubles where Python's result differs from JavaScript's: division by zero, `//` and `%`, powers, rounding.
// CPython: Objects/floatobject.c.

import { makeException, raiseOverflowError, raiseZeroDivisionError } from '../../errors/raise.js';
import type { PyInt, Value } from '../../object/value.js';
import { makeComplex, powComplex } from '../complex.js';
import { PyFloat } from '../float.js';
import { copySign } from './bits.js';
import { fixedText, scaledRound } from './decimal.js';
import { pow } from './elementary.js';

export function divideDouble(x: number, y: number): number {
  if (y === 0) raiseZeroDivisionError('division by zero');
  return x / y;
}

/** `x % y`, with the sign of `y`. */
export function modDouble(x: number, y: number): number {
  if (y === 0) raiseZeroDivisionError('division by zero');
  const remainder = x % y;
  if (remainder === 0) return copySign(0, y);
  return remainder < 0 !== y < 0 ? remainder + y : remainder;
}

/** `x // y`. CPython: _float_div_mod. */
export function floorDivideDouble(x: number, y: number): number {
  if (y === 0) raiseZeroDivisionError('division by zero');
  const remainder = x % y;
  let quotient = (x - remainder) / y;
  if (remainder !== 0 && remainder < 0 !== y < 0) quotient -= 1;
  if (quotient === 0) return copySign(0, x / y);
  const floor = Math.floor(quotient);
  return quotient - floor > 0.5 ? floor + 1 : floor;
}

/** The error of C's math functions whose result is too large. */
export function raiseRange(): never {
  throw makeException('OverflowError', [34, 'Numerical result out of range']);
}

/**
 * `x ** y`: a float, or a complex for a negative base with a fractional exponent. ZeroDivisionError, OverflowError.
 * CPython: float_pow.
 */
export function powDouble(x: number, y: number): Value {
  if (y === 2) {
    const square = x * x;
    if (square !== Infinity) return new PyFloat(square);
  } else if (y === 0.5 && x > 0) return new PyFloat(Math.sqrt(x));
  if (x === 0 && y < 0 && y !== -Infinity) raiseZeroDivisionError('zero to a negative power');
  if (x < 0 && Number.isFinite(x) && Number.isFinite(y) && !Number.isInteger(y))
    return powComplex(makeComplex(x, 0), makeComplex(y, 0));
  const result = powReal(x, y);
  if (!Number.isFinite(result) && Number.isFinite(x) && Number.isFinite(y)) raiseRange();
  return new PyFloat(result);
}

/** C's pow, which gives 1 where JavaScript gives NaN. */
export function powReal(x: number, y: number): number {
  if (x === 1) return 1;
  if (x === -1 && (y === Infinity || y === -Infinity)) return 1;
  return smallPower(x, y) ?? pow(x, y);
}

const LARGEST_SMALL_EXPONENT = 32;

/** The power of an integer, exact or rounded once, when the exponent is a small one; undefined for any other. */
function smallPower(x: number, y: number): number | undefined {
  if (!(y >= 1 && y <= LARGEST_SMALL_EXPONENT && Number.isInteger(x) && Number.isInteger(y))) return undefined;
  let power = x;
  for (let i = 1; i < y; i++) power *= x;
  if (Math.abs(power) <= Number.MAX_SAFE_INTEGER) return power;
  return Number.isFinite(power) ? Number(BigInt(x) ** BigInt(y)) : undefined;
}

// ### Rounding

/** Beyond these numbers of digits nothing is rounded, or everything is rounded away. */
const MAX_DIGITS = 323;
const MIN_DIGITS = -308;

/** The nearest integral double, halves to even. */
export function roundHalfEven(x: number): number {
  const rounded = Math.round(x);
  // Math.round takes halves up.
  return rounded - x === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
}

/** `round(x, digits)`, correctly rounded. OverflowError when the result is none. CPython: double_round. */
export function roundDouble(x: number, digits: PyInt): number {
  if (!Number.isFinite(x) || digits > MAX_DIGITS) return x;
  if (digits < MIN_DIGITS) return 0 * x;
  const places = Number(digits);
  const magnitude = Math.abs(x);
  const text = places >= 0 ? fixedText(magnitude, places) : `${scaledRound(magnitude, places)}e${-places}`;
  const rounded = Number(text);
  if (rounded === Infinity) raiseOverflowError('rounded value too large to represent');
  return copySign(rounded, x);
}
