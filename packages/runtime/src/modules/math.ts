// The math module: functions of real numbers with C99's special values, turned into exceptions as CPython does: a NaN from
// no NaN is a ValueError, an infinity from finite arguments an OverflowError. Sums, integer and special functions are in
// math/. CPython: Modules/mathmodule.c.

import { raiseOverflowError, raiseTypeError, raiseValueError } from '../errors/raise.js';
import type { NativeSpec } from '../object/native.js';
import { typeName } from '../object/type.js';
import type { PyInt, Value } from '../object/value.js';
import { call0, lookupSpecial } from '../protocols/call.js';
import { asIndex, intValue } from '../protocols/index.js';
import { trueDivide } from '../protocols/number.js';
import { powReal } from '../types/float/arithmetic.js';
import { adjacent, binaryExponent, binaryMantissa, copySign, ldexp } from '../types/float/bits.js';
import { toDouble } from '../types/float/convert.js';
import { reprDouble } from '../types/float/decimal.js';
import * as elementary from '../types/float/elementary.js';
import { fusedMultiplyAdd, remainder } from '../types/float/exact.js';
import * as trigonometry from '../types/float/trigonometry.js';
import { makeFloat, PyFloat } from '../types/float.js';
import { bitLength } from '../types/int/arithmetic.js';
import { truncate } from '../types/int.js';
import { makeTuple } from '../types/tuple.js';
import { erf, erfc } from './math/error-function.js';
import { gamma, logGamma } from './math/gamma.js';
import { integerFunctions } from './math/integers.js';
import { sumFunctions } from './math/sums.js';
import { defineModule } from './module-spec.js';

// ### Errors

function raiseRange(): never {
  return raiseOverflowError('math range error');
}

function raiseDomain(message: string, x: number): never {
  return raiseValueError(message === '' ? 'math domain error' : `${message}, got ${reprDouble(x)}`);
}

/** Checks a result that must not be infinite or NaN unless its arguments were. */
function checked(result: number, fromFinite: boolean, hasNaN: boolean): PyFloat {
  if (!Number.isFinite(result)) {
    if (Number.isNaN(result)) {
      if (!hasNaN) raiseValueError('math domain error');
    } else if (fromFinite) raiseRange();
  }
  return new PyFloat(result);
}

// ### Tables of functions of one argument

/**
 * A function of one real number. A NaN from a number is a ValueError with `message`; an infinity from a finite number too,
 * unless the function `overflows`.
 */
function real(name: string, doc: string, compute: (x: number) => number, message = '', overflows = false): NativeSpec {
  const impl = (argument: Value): PyFloat => {
    const x = argument instanceof PyFloat ? argument.value : toDouble(argument);
    const result = compute(x);
    if (!Number.isFinite(result)) checkResult(x, result, message, overflows);
    return new PyFloat(result);
  };
  return { name, signature: '($module, x, /)', doc, impl };
}

function checkResult(x: number, result: number, message: string, overflows: boolean): void {
  if (Number.isNaN(result)) {
    if (!Number.isNaN(x)) raiseDomain(message, x);
  } else if (Number.isFinite(x)) {
    if (overflows) raiseRange();
    raiseDomain(message, x);
  }
}

const UNIT_INTERVAL = 'expected a number in range from -1 up to 1';
const FINITE = 'expected a finite input';
const POLE = 'expected a noninteger or positive integer';

/** Infinite at the poles, where that is no overflow. */
function lgamma(argument: Value): PyFloat {
  const x = toDouble(argument);
  const result = logGamma(x);
  if (result === Infinity && Number.isFinite(x)) {
    if (x <= 0 && Number.isInteger(x)) raiseDomain(POLE, x);
    raiseRange();
  }
  return new PyFloat(result);
}

const realFunctions: readonly NativeSpec[] = [
  real('acos', 'The arc cosine of x, in radians.', trigonometry.acos, UNIT_INTERVAL),
  real('acosh', 'The inverse hyperbolic cosine of x.', elementary.acosh, 'expected argument value not less than 1'),
  real('asin', 'The arc sine of x, in radians.', trigonometry.asin, UNIT_INTERVAL),
  real('asinh', 'The inverse hyperbolic sine of x.', elementary.asinh),
  real('atan', 'The arc tangent of x, in radians.', trigonometry.atan),
  real('atanh', 'The inverse hyperbolic tangent of x.', Math.atanh, 'expected a number between -1 and 1'),
  real('cbrt', 'The cube root of x.', elementary.cbrt),
  real('cos', 'The cosine of x, in radians.', trigonometry.cos, FINITE),
  real('cosh', 'The hyperbolic cosine of x.', elementary.cosh, '', true),
  real('degrees', 'An angle of x radians, in degrees.', (x) => x * (180 / Math.PI), '', true),
  real('erf', 'The error function at x.', erf),
  real('erfc', 'The complementary error function at x.', erfc),
  real('exp', 'e raised to the power of x.', elementary.exp, '', true),
  real('exp2', '2 raised to the power of x.', elementary.exp2, '', true),
  real('expm1', 'exp(x) - 1, precise for small x.', Math.expm1, '', true),
  real('fabs', 'The absolute value of x, as a float.', Math.abs),
  real('gamma', 'The gamma function at x.', gamma, POLE, true),
  {
    ...real('lgamma', 'The natural logarithm of the absolute value of the gamma function at x.', logGamma),
    impl: lgamma,
  },
  real('log1p', 'The natural logarithm of 1+x, precise for small x.', Math.log1p, 'expected argument value > -1'),
  real('radians', 'An angle of x degrees, in radians.', (x) => x * (Math.PI / 180)),
  real('sin', 'The sine of x, in radians.', trigonometry.sin, FINITE),
  real('sinh', 'The hyperbolic sine of x.', Math.sinh, '', true),
  real('sqrt', 'The square root of x.', Math.sqrt, 'expected a nonnegative input'),
  real('tan', 'The tangent of x, in radians.', trigonometry.tan, FINITE),
  real('tanh', 'The hyperbolic tangent of x.', Math.tanh),
];

// ### Logarithms

const LN_2 = Math.LN2;
const LOG10_2 = 0.3010299956639812;

/** `log` of any positive number; ints too large for a float are split into mantissa and exponent. */
function logarithm(x: Value, log: (x: number) => number, logOf2: number): PyFloat {
  const int = intValue(x);
  if (int !== undefined) {
    if (int <= 0) raiseValueError('expected a positive input');
    return new PyFloat(logOfInt(int, log, logOf2));
  }
  const value = toDouble(x);
  if (value <= 0) raiseDomain('expected a positive input', value);
  return new PyFloat(log(value));
}

function logOfInt(x: PyInt, log: (x: number) => number, logOf2: number): number {
  const value = Number(x);
  if (value !== Infinity) return log(value);
  const exponent = bitLength(x);
  const shift = BigInt(exponent - 64);
  const sticky = BigInt(x) & ((1n << shift) - 1n) ? 1n : 0n;
  return log(ldexp(Number((BigInt(x) >> shift) | sticky), -64)) + logOf2 * exponent;
}

function log(x: Value, base: Value | undefined): Value {
  const numerator = logarithm(x, elementary.log, LN_2);
  return base === undefined ? numerator : trueDivide(numerator, logarithm(base, elementary.log, LN_2));
}

// ### Functions of two and three numbers

function atan2(y: Value, x: Value): PyFloat {
  return new PyFloat(trigonometry.atan2(toDouble(y), toDouble(x)));
}

function fma(x: Value, y: Value, z: Value): PyFloat {
  const [a, b, c] = [toDouble(x), toDouble(y), toDouble(z)];
  const result = fusedMultiplyAdd(a, b, c);
  if (Number.isFinite(result)) return new PyFloat(result);
  if (Number.isNaN(result)) {
    if (!Number.isNaN(a) && !Number.isNaN(b) && !Number.isNaN(c)) raiseValueError('invalid operation in fma');
  } else if (Number.isFinite(a) && Number.isFinite(b) && Number.isFinite(c)) raiseOverflowError('overflow in fma');
  return new PyFloat(result);
}

function fmod(x: Value, y: Value): PyFloat {
  const a = toDouble(x);
  const b = toDouble(y);
  return checked(a % b, true, Number.isNaN(a) || Number.isNaN(b));
}

function ieeeRemainder(x: Value, y: Value): PyFloat {
  const a = toDouble(x);
  const b = toDouble(y);
  return checked(remainder(a, b), true, Number.isNaN(a) || Number.isNaN(b));
}

function pow(x: Value, y: Value): PyFloat {
  const a = toDouble(x);
  const b = toDouble(y);
  const result = powReal(a, b);
  // A zero to a negative power is out of the domain, not of the range.
  if (a === 0 && b < 0 && Number.isFinite(b)) raiseValueError('math domain error');
  return checked(result, Number.isFinite(a) && Number.isFinite(b), Number.isNaN(a) || Number.isNaN(b));
}

/** The default tolerance is about nine decimal digits. */
const DEFAULT_TOLERANCE = 1e-9;

function isClose(x: Value, y: Value, relative: Value | undefined, absolute: Value | undefined): boolean {
  const a = toDouble(x);
  const b = toDouble(y);
  const relativeTolerance = relative === undefined ? DEFAULT_TOLERANCE : toDouble(relative);
  const absoluteTolerance = absolute === undefined ? 0 : toDouble(absolute);
  if (relativeTolerance < 0 || absoluteTolerance < 0) raiseValueError('tolerances must be non-negative');
  if (a === b) return true;
  if (Math.abs(a) === Infinity || Math.abs(b) === Infinity) return false;
  const difference = Math.abs(b - a);
  return (
    difference <= Math.abs(relativeTolerance * b) ||
    difference <= Math.abs(relativeTolerance * a) ||
    difference <= absoluteTolerance
  );
}

// ### Whole numbers

/** `math.ceil` and `math.floor`: the value's own method, or `round` of it as a float. */
function rounding(dunder: string, round: (x: number) => number): (x: Value) => Value {
  return (x) => {
    if (x instanceof PyFloat) return truncate(round(x.value));
    if (typeof x === 'number') return x;
    const method = lookupSpecial(x, dunder);
    return method === undefined ? truncate(round(toDouble(x))) : call0(method);
  };
}

function trunc(x: Value): Value {
  if (x instanceof PyFloat) return truncate(x.value);
  const method = lookupSpecial(x, '__trunc__');
  return method === undefined ? raiseTypeError(`type ${typeName(x)} doesn't define __trunc__ method`) : call0(method);
}

// ### Binary form

function frexp(argument: Value): Value {
  const x = toDouble(argument);
  if (x === 0 || !Number.isFinite(x)) return makeTuple([makeFloat(x), 0]);
  return makeTuple([makeFloat(binaryMantissa(x)), binaryExponent(x)]);
}

/** Exponents beyond this give zero or infinity whatever the mantissa. */
const MAX_SHIFT = 5000;

function scale(argument: Value, exponent: Value): PyFloat {
  const x = toDouble(argument);
  const shift = intValue(exponent);
  if (shift === undefined) return raiseTypeError('Expected an int as second argument to ldexp.');
  if (x === 0 || !Number.isFinite(x)) return new PyFloat(x);
  if (shift > MAX_SHIFT) raiseRange();
  if (shift < -MAX_SHIFT) return new PyFloat(copySign(0, x));
  const result = ldexp(x, Number(shift));
  return Number.isFinite(result) ? new PyFloat(result) : raiseRange();
}

function modf(argument: Value): Value {
  const x = toDouble(argument);
  const whole = Math.trunc(x);
  const fraction = Math.abs(x) === Infinity ? 0 : x - whole;
  return makeTuple([makeFloat(Number.isNaN(x) ? x : copySign(fraction, x)), makeFloat(whole)]);
}

const SMALLEST = Number.MIN_VALUE;

/** `x`, `steps` doubles further towards `y`, but not past it. */
function nextAfter(xArgument: Value, yArgument: Value, steps: Value | undefined): PyFloat {
  const x = toDouble(xArgument);
  const y = toDouble(yArgument);
  if (steps === undefined || steps === null) return new PyFloat(oneStep(x, y));
  const count = asIndex(steps);
  if (count < 0) raiseValueError('steps must be a non-negative integer');
  if (Number.isNaN(x) || count === 0) return new PyFloat(x);
  if (Number.isNaN(y)) return new PyFloat(y);
  return new PyFloat(manySteps(x, y, BigInt(count)));
}

function oneStep(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  return x === y ? y : adjacent(x, y > x);
}

/** Doubles in order are numbered 0, 1, 2 … from 0 upwards, -1, -2 … downwards; both zeros are number 0. */
function manySteps(x: number, y: number, count: bigint): number {
  const from = ordinal(x);
  const to = ordinal(y);
  if (from === to) return y;
  const reached = from < to ? from + count : from - count;
  if (from < to ? reached >= to : reached <= to) return y;
  return fromOrdinal(reached, x);
}

const view = new DataView(new ArrayBuffer(8));

function ordinal(x: number): bigint {
  view.setFloat64(0, Math.abs(x));
  const bits = view.getBigInt64(0);
  return x < 0 ? -bits : bits;
}

/** Zero gets the sign of the number that was left. */
function fromOrdinal(index: bigint, left: number): number {
  if (index === 0n) return copySign(0, left);
  view.setBigInt64(0, index < 0n ? -index : index);
  const magnitude = view.getFloat64(0);
  return index < 0n ? -magnitude : magnitude;
}

function ulp(argument: Value): PyFloat {
  const x = Math.abs(toDouble(argument));
  if (!Number.isFinite(x)) return new PyFloat(x);
  if (x === 0) return new PyFloat(SMALLEST);
  return new PyFloat(x === Number.MAX_VALUE ? x - adjacent(x, false) : adjacent(x, true) - x);
}

// ### Table

const otherFunctions: readonly NativeSpec[] = [
  {
    name: 'atan2',
    signature: '($module, y, x, /)',
    doc: 'The angle of the point (x, y), in radians: the arc tangent of y/x in the right quadrant.',
    impl: atan2,
  },
  {
    name: 'ceil',
    signature: '($module, x, /)',
    doc: 'The smallest integer that is not less than x.',
    impl: rounding('__ceil__', Math.ceil),
  },
  {
    name: 'copysign',
    signature: '($module, x, y, /)',
    doc: 'A float with the magnitude of x and the sign of y.',
    impl: (x: Value, y: Value) => new PyFloat(copySign(toDouble(x), toDouble(y))),
  },
  {
    name: 'floor',
    signature: '($module, x, /)',
    doc: 'The largest integer that is not greater than x.',
    impl: rounding('__floor__', Math.floor),
  },
  { name: 'fma', signature: '($module, x, y, z, /)', doc: 'x * y + z, rounded once.', impl: fma },
  { name: 'fmod', signature: '($module, x, y, /)', doc: 'The remainder of x / y, with the sign of x.', impl: fmod },
  {
    name: 'frexp',
    signature: '($module, x, /)',
    doc: 'The pair (m, e) of a float and an int with x == m * 2**e and 0.5 <= abs(m) < 1.',
    impl: frexp,
  },
  {
    name: 'isclose',
    signature: '($module, /, a, b, *, rel_tol=1e-09, abs_tol=0.0)',
    doc: 'Whether two numbers are close in value, relatively or absolutely.',
    impl: isClose,
  },
  {
    name: 'isfinite',
    signature: '($module, x, /)',
    doc: 'Whether x is a finite number.',
    impl: (x: Value) => Number.isFinite(toDouble(x)),
  },
  {
    name: 'isinf',
    signature: '($module, x, /)',
    doc: 'Whether x is infinite.',
    impl: (x: Value) => Math.abs(toDouble(x)) === Infinity,
  },
  {
    name: 'isnan',
    signature: '($module, x, /)',
    doc: 'Return True if x is a NaN.',
    impl: (x: Value) => Number.isNaN(toDouble(x)),
  },
  { name: 'ldexp', signature: '($module, x, i, /)', doc: 'x * 2**i.', impl: scale },
  {
    name: 'log',
    signature: '(x, base=math.e, /)',
    doc: 'The logarithm of x in the given base, or the natural logarithm.',
    impl: log,
  },
  {
    name: 'log10',
    signature: '($module, x, /)',
    doc: 'The logarithm of x in base 10.',
    impl: (x: Value) => logarithm(x, elementary.log10, LOG10_2),
  },
  {
    name: 'log2',
    signature: '($module, x, /)',
    doc: 'The logarithm of x in base 2.',
    impl: (x: Value) => logarithm(x, elementary.log2, 1),
  },
  {
    name: 'modf',
    signature: '($module, x, /)',
    doc: 'The fractional and the integer part of x, both floats with the sign of x.',
    impl: modf,
  },
  {
    name: 'nextafter',
    signature: '($module, x, y, /, *, steps=None)',
    doc: 'The float that is steps floats (default 1) after x in the direction of y.',
    impl: nextAfter,
  },
  { name: 'pow', signature: '($module, x, y, /)', doc: 'x raised to the power of y.', impl: pow },
  {
    name: 'remainder',
    signature: '($module, x, y, /)',
    doc: 'x - n*y, where n is the integer nearest to x / y, halves to even.',
    impl: ieeeRemainder,
  },
  {
    name: 'trunc',
    signature: '($module, x, /)',
    doc: 'The integer nearest to x between it and 0.',
    impl: trunc,
  },
  {
    name: 'ulp',
    signature: '($module, x, /)',
    doc: 'The value of the last bit of x.',
    impl: ulp,
  },
];

defineModule('math', () => ({
  doc: 'Mathematical functions of real numbers, as the C standard defines them.',
  functions: [...realFunctions, ...otherFunctions, ...integerFunctions, ...sumFunctions],
  attributes: () => ({
    pi: makeFloat(Math.PI),
    e: makeFloat(Math.E),
    tau: makeFloat(2 * Math.PI),
    inf: makeFloat(Infinity),
    nan: makeFloat(Number.NaN),
  }),
}));
