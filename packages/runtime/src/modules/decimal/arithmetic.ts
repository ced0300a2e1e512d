// Addition, subtraction, multiplication, fused multiply-add and the signs: exact results, rounded once.
// General Decimal Arithmetic Specification, "add and subtract", "multiply", "fused-multiply-add", "plus and minus".

import { normalise, type PyInt } from '../../object/value.js';
import { finalise, invalid, propagateNaN, refit } from './finalise.js';
import {
  digitCount,
  FINITE,
  finiteNumber,
  INFINITE,
  infinity,
  PyDecimal,
  type Sign,
  shiftLeft,
  withSign,
} from './number.js';
import type { Settings } from './settings.js';
import { addWords, multiplyWords, suitsWords } from './words.js';

// ### Addition

export function add(x: PyDecimal, y: PyDecimal, settings: Settings): PyDecimal {
  if (x.kind !== FINITE || y.kind !== FINITE) return addSpecial(x, y, y.sign, settings);
  return addFinite(x, y, y.sign, settings);
}

export function subtract(x: PyDecimal, y: PyDecimal, settings: Settings): PyDecimal {
  const sign = (1 - y.sign) as Sign;
  if (x.kind !== FINITE || y.kind !== FINITE) return addSpecial(x, y, sign, settings);
  return addFinite(x, y, sign, settings);
}

/** `ySign` is what the sign of `y` counts as. */
function addSpecial(x: PyDecimal, y: PyDecimal, ySign: Sign, settings: Settings): PyDecimal {
  if (x.isNaN || y.isNaN) return propagateNaN(settings, x, y);
  if (x.kind !== INFINITE) return infinity(ySign);
  return y.kind === INFINITE && x.sign !== ySign ? invalid(settings) : x;
}

function addFinite(x: PyDecimal, y: PyDecimal, ySign: Sign, settings: Settings): PyDecimal {
  if (suitsWords(x, y, settings)) {
    const result = addWords(x, y, ySign, settings);
    if (result !== undefined) return result;
  }
  const difference = x.exponent - y.exponent;
  if (difference === 0) return addAligned(x.sign, x.coefficient, ySign, y.coefficient, x.exponent, settings);
  if (difference > FAR || difference < -FAR) return addFar(x, y, ySign, settings);
  if (difference > 0)
    return addAligned(x.sign, shiftLeft(x.coefficient, difference), ySign, y.coefficient, y.exponent, settings);
  return addAligned(x.sign, x.coefficient, ySign, shiftLeft(y.coefficient, -difference), x.exponent, settings);
}

/** Exponents may be so far apart before it is worth a look whether the lower number matters at all. */
const FAR = 40;

function addAligned(xSign: Sign, x: PyInt, ySign: Sign, y: PyInt, exponent: number, settings: Settings): PyDecimal {
  if (xSign === ySign) return finalise(xSign, sum(x, y), exponent, settings);
  if (x === y) return finalise(settings.rounding === 'ROUND_FLOOR' ? 1 : 0, 0, exponent, settings);
  return x > y
    ? finalise(xSign, difference(x, y), exponent, settings)
    : finalise(ySign, difference(y, x), exponent, settings);
}

function sum(x: PyInt, y: PyInt): PyInt {
  if (typeof x === 'number' && typeof y === 'number') {
    const result = x + y;
    return result <= Number.MAX_SAFE_INTEGER ? result : BigInt(x) + BigInt(y);
  }
  return BigInt(x) + BigInt(y);
}

function difference(x: PyInt, y: PyInt): PyInt {
  return typeof x === 'number' && typeof y === 'number' ? x - y : normalise(BigInt(x) - BigInt(y));
}

/** When one number is too small to matter but for rounding, one that is larger, but still as small, stands for it. */
function addFar(x: PyDecimal, y: PyDecimal, ySign: Sign, settings: Settings): PyDecimal {
  const isSwapped = x.exponent < y.exponent;
  const high = isSwapped ? y : x;
  const low = isSwapped ? x : y;
  const highSign = isSwapped ? ySign : x.sign;
  const lowSign = isSwapped ? x.sign : ySign;
  let { coefficient, exponent } = low;
  if (high.coefficient !== 0) {
    const digits = digitCount(high.coefficient);
    const last = high.exponent - 1 + (digits > settings.precision ? 0 : digits - settings.precision - 1);
    if (low.adjusted < last) {
      exponent = last;
      coefficient = coefficient === 0 ? 0 : 1;
    }
  }
  const aligned = shiftLeft(high.coefficient, high.exponent - exponent);
  return addAligned(highSign, aligned, lowSign, coefficient, exponent, settings);
}

// ### Multiplication

export function multiply(x: PyDecimal, y: PyDecimal, settings: Settings): PyDecimal {
  const sign = (x.sign ^ y.sign) as Sign;
  if (x.kind !== FINITE || y.kind !== FINITE) return multiplySpecial(x, y, sign, settings);
  if (suitsWords(x, y, settings)) {
    const result = multiplyWords(x, y, sign, settings);
    if (result !== undefined) return result;
  }
  return finalise(sign, product(x.coefficient, y.coefficient), x.exponent + y.exponent, settings);
}

export function product(x: PyInt, y: PyInt): PyInt {
  if (typeof x === 'number' && typeof y === 'number') {
    const result = x * y;
    return result <= Number.MAX_SAFE_INTEGER ? result : BigInt(x) * BigInt(y);
  }
  return x === 0 || y === 0 ? 0 : BigInt(x) * BigInt(y);
}

function multiplySpecial(x: PyDecimal, y: PyDecimal, sign: Sign, settings: Settings): PyDecimal {
  if (x.isNaN || y.isNaN) return propagateNaN(settings, x, y);
  return x.isZero || y.isZero ? invalid(settings) : infinity(sign);
}

/** `x * y + z`, rounded once. */
export function fusedMultiplyAdd(x: PyDecimal, y: PyDecimal, z: PyDecimal, settings: Settings): PyDecimal {
  if (x.isNaN || y.isNaN) return propagateNaN(settings, x, y, z);
  const sign = (x.sign ^ y.sign) as Sign;
  const exact =
    x.kind === FINITE && y.kind === FINITE
      ? finiteNumber(sign, product(x.coefficient, y.coefficient), x.exponent + y.exponent)
      : multiplySpecial(x, y, sign, settings);
  return exact.isNaN ? exact : add(exact, z, settings);
}

// ### Signs

export function plus(x: PyDecimal, settings: Settings): PyDecimal {
  if (x.isNaN) return propagateNaN(settings, x);
  return refit(x.isZero && settings.rounding !== 'ROUND_FLOOR' ? withSign(x, 0) : x, settings);
}

export function minus(x: PyDecimal, settings: Settings): PyDecimal {
  if (x.isNaN) return propagateNaN(settings, x);
  const sign = x.isZero && settings.rounding !== 'ROUND_FLOOR' ? 0 : ((1 - x.sign) as Sign);
  return refit(withSign(x, sign), settings);
}

export function absolute(x: PyDecimal, settings: Settings): PyDecimal {
  return x.sign === 1 ? minus(x, settings) : plus(x, settings);
}

/** With the sign of `y`, whatever the two are. */
export function copySign(x: PyDecimal, y: PyDecimal): PyDecimal {
  return withSign(x, y.sign);
}

export function copyNegate(x: PyDecimal): PyDecimal {
  return new PyDecimal((1 - x.sign) as Sign, x.kind, x.coefficient, x.exponent);
}
