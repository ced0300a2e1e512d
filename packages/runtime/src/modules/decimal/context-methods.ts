// The methods of contexts: each operation as a function of its operands. Tables of names, texts and operations.
// CPython: _decimal.c context_methods.

import { raiseTypeError } from '../../errors/raise.js';
import type { MethodSpec } from '../../object/define-type.js';
import type { PyInt, Value } from '../../object/value.js';
import { normalise } from '../../object/value.js';
import { makeTuple } from '../../types/tuple.js';
import { withoutNames } from './arguments.js';
import * as arithmetic from './arithmetic.js';
import * as comparison from './comparison.js';
import type { PyDecimalContext } from './context.js';
import { createDecimal, createFromFloat, decimalValue, requireOperand } from './convert.js';
import * as division from './division.js';
import * as elementary from './elementary.js';
import { refit } from './finalise.js';
import * as logical from './logical.js';
import { FINITE, finiteNumber, INFINITE, type PyDecimal, QUIET_NAN, SIGNALING_NAN, withSign } from './number.js';
import { power, powerModulo } from './power.js';
import * as rounding from './rounding.js';
import type { Settings } from './settings.js';
import { toEngineering, toScientific } from './text.js';

// ### Operations

type Unary = (x: PyDecimal, settings: Settings) => PyDecimal;
type Binary = (x: PyDecimal, y: PyDecimal, settings: Settings) => PyDecimal;
type Test = (x: PyDecimal, settings: Settings) => Value;

/** Of one operand. */
const UNARY: readonly (readonly [string, string, Unary])[] = [
  ['abs', 'The absolute value of x.', arithmetic.absolute],
  ['copy_abs', 'x without its sign; changes no flags and does not round.', (x) => withSign(x, 0)],
  ['copy_negate', 'x with the other sign; changes no flags and does not round.', arithmetic.copyNegate],
  ['exp', 'e to the power of x.', elementary.exp],
  ['ln', 'The natural logarithm of x.', elementary.ln],
  ['log10', 'The logarithm of x to base ten.', elementary.log10],
  ['logb', 'The exponent that the first digit of x has.', rounding.logB],
  ['logical_invert', 'x, whose digits are all 0 or 1, with each of them changed.', logical.logicalInvert],
  ['minus', '-x, rounded.', arithmetic.minus],
  ['next_minus', 'The largest number that the context has below x.', rounding.nextMinus],
  ['next_plus', 'The smallest number that the context has above x.', rounding.nextPlus],
  ['normalize', 'x without trailing zeros.', rounding.reduce],
  ['plus', '+x, rounded.', arithmetic.plus],
  ['sqrt', 'The square root of x.', elementary.squareRoot],
  ['to_integral', 'The same as to_integral_value().', (x, s) => rounding.toIntegral(x, s, s.rounding, false)],
  [
    'to_integral_exact',
    'x rounded to an integer, which is worth Inexact and Rounded.',
    (x, s) => rounding.toIntegral(x, s, s.rounding, true),
  ],
  [
    'to_integral_value',
    'x rounded to an integer, without any flags.',
    (x, s) => rounding.toIntegral(x, s, s.rounding, false),
  ],
];

/** Of two operands. */
const BINARY: readonly (readonly [string, string, Binary])[] = [
  ['add', 'The sum of x and y.', arithmetic.add],
  ['compare', '-1, 0 or 1 as x is less than, equal to or greater than y.', comparison.compare],
  ['compare_signal', 'The same as compare(), where all NaNs are worth a signal.', comparison.compareSignal],
  ['compare_total', 'Compares x and y as they are written, NaNs included.', comparison.compareTotal],
  ['compare_total_mag', 'The same as compare_total(), without the signs.', comparison.compareTotalMagnitude],
  ['copy_sign', 'x with the sign of y.', arithmetic.copySign],
  ['divide', 'x divided by y.', division.divide],
  ['divide_int', 'x divided by y, without the fraction.', division.divideInteger],
  ['logical_and', 'Digit by digit 1 where both have 1; all digits must be 0 or 1.', logical.logicalAnd],
  ['logical_or', 'Digit by digit 1 where one has 1; all digits must be 0 or 1.', logical.logicalOr],
  ['logical_xor', 'Digit by digit 1 where just one has 1; all digits must be 0 or 1.', logical.logicalXor],
  ['max', 'The larger one of x and y.', comparison.max],
  ['max_mag', 'The larger one without regard to signs.', comparison.maxMagnitude],
  ['min', 'The smaller one of x and y.', comparison.min],
  ['min_mag', 'The smaller one without regard to signs.', comparison.minMagnitude],
  ['multiply', 'The product of x and y.', arithmetic.multiply],
  ['next_toward', 'The next number after x in the direction of y.', rounding.nextToward],
  ['quantize', 'x, rounded so that it has the exponent of y.', rounding.quantize],
  ['remainder', 'What divide_int() leaves of x; it has the sign of x.', division.remainder],
  ['remainder_near', 'x - y * n for the integer n nearest to x / y.', division.remainderNear],
  ['rotate', 'x with its digits rotated by y places.', logical.rotate],
  ['scaleb', 'x times ten to the power of y.', rounding.scaleB],
  ['shift', 'x with its digits shifted by y places.', logical.shift],
  ['subtract', 'x less y.', arithmetic.subtract],
];

/** Questions about one operand. */
const TESTS: readonly (readonly [string, string, Test])[] = [
  ['is_finite', 'Whether x is neither infinite nor a NaN.', (x) => x.kind === FINITE],
  ['is_infinite', 'Whether x is infinite.', (x) => x.kind === INFINITE],
  ['is_nan', 'Whether x is a NaN.', (x) => x.isNaN],
  ['is_normal', 'Whether x is finite, not zero and not subnormal.', rounding.isNormal],
  ['is_qnan', 'Whether x is a quiet NaN.', (x) => x.kind === QUIET_NAN],
  ['is_signed', 'Whether x has a minus sign.', (x) => x.sign === 1],
  ['is_snan', 'Whether x is a signaling NaN.', (x) => x.kind === SIGNALING_NAN],
  ['is_subnormal', 'Whether x is finite, not zero and too small to have all digits.', rounding.isSubnormal],
  ['is_zero', 'Whether x is 0 or -0.', (x) => x.isZero],
  ['number_class', "What kind of number x is, such as '+Normal' or '-Zero'.", rounding.numberClass],
];

// ### Methods

function unaryMethod([name, doc, operation]: (typeof UNARY)[number]): MethodSpec {
  return {
    name,
    signature: '($self, x, /)',
    doc,
    impl: (self: PyDecimalContext, x: Value) => self.settled(operation(requireOperand(x), self.settings)),
  };
}

function binaryMethod([name, doc, operation]: (typeof BINARY)[number]): MethodSpec {
  return {
    name,
    signature: '($self, x, y, /)',
    doc,
    impl: (self: PyDecimalContext, x: Value, y: Value) =>
      self.settled(operation(requireOperand(x), requireOperand(y), self.settings)),
  };
}

function testMethod([name, doc, test]: (typeof TESTS)[number]): MethodSpec {
  return {
    name,
    signature: '($self, x, /)',
    doc,
    impl: (self: PyDecimalContext, x: Value) => test(requireOperand(x), self.settings),
  };
}

export function powerOf(x: Value, y: Value, modulus: Value | undefined, context: PyDecimalContext): PyDecimal {
  const a = requireOperand(x);
  const b = requireOperand(y);
  if (modulus === undefined || modulus === null) return context.settled(power(a, b, context.settings));
  return context.settled(powerModulo(a, b, requireOperand(modulus), context.settings));
}

/** `a` less the digits of the precision but one: the exponent of the last digit of the smallest or largest number. */
function lastExponent(a: PyInt, precision: PyInt): PyInt {
  return normalise(BigInt(a) - BigInt(precision) + 1n);
}

const OTHERS: readonly MethodSpec[] = [
  {
    name: 'Etiny',
    signature: '($self, /)',
    doc: 'Emin - prec + 1, the lowest exponent of subnormal numbers.',
    impl: (self: PyDecimalContext) => lastExponent(self.emin, self.precision),
  },
  {
    name: 'Etop',
    signature: '($self, /)',
    doc: 'Emax - prec + 1, the highest exponent of numbers that have all digits.',
    impl: (self: PyDecimalContext) => lastExponent(self.emax, self.precision),
  },
  { name: '__copy__', signature: '($self, /)', doc: '', impl: (self: PyDecimalContext) => self.copy() },
  {
    name: '_apply',
    signature: '($self, object, /)',
    doc: '',
    impl: (self: PyDecimalContext, x: Value) => self.settled(refit(requireOperand(x), self.settings)),
  },
  { name: '__reduce__', signature: '($self, /)', doc: '', impl: (self: PyDecimalContext) => self.reduce() },
  {
    name: 'canonical',
    signature: '($self, x, /)',
    doc: 'x itself.',
    impl: (_self: PyDecimalContext, x: Value) => (decimalValue(x) === undefined ? raiseNotDecimal() : x),
  },
  {
    name: 'clear_flags',
    signature: '($self, /)',
    doc: 'Sets all flags to False.',
    impl: (self: PyDecimalContext) => {
      self.flags = 0;
      return null;
    },
  },
  {
    name: 'clear_traps',
    signature: '($self, /)',
    doc: 'Sets all traps to False.',
    impl: (self: PyDecimalContext) => {
      self.traps = 0;
      return null;
    },
  },
  {
    name: 'copy',
    signature: '($self, /)',
    doc: 'A context with the same attributes, flags and traps.',
    impl: (self: PyDecimalContext) => self.copy(),
  },
  {
    name: 'copy_decimal',
    signature: '($self, x, /)',
    doc: 'x as a Decimal, as it is.',
    impl: (_self: PyDecimalContext, x: Value) => requireOperand(x),
  },
  {
    name: 'create_decimal',
    signature: '($self, num="0", /)',
    doc: 'A Decimal made from num like by the constructor, but rounded and checked by this context.',
    impl: (self: PyDecimalContext, number: Value = '0') => createDecimal(number, self),
  },
  {
    name: 'create_decimal_from_float',
    signature: '($self, f, /)',
    doc: 'A Decimal made from a float or int, rounded by this context.',
    impl: (self: PyDecimalContext, f: Value) => createFromFloat(f, self, false),
  },
  {
    name: 'divmod',
    signature: '($self, x, y, /)',
    doc: 'The integral quotient and the remainder of x divided by y.',
    impl: (self: PyDecimalContext, x: Value, y: Value) => divmodOf(requireOperand(x), requireOperand(y), self),
  },
  {
    name: 'fma',
    signature: '($self, x, y, z, /)',
    doc: 'x times y, plus z, rounded only once.',
    impl: (self: PyDecimalContext, x: Value, y: Value, z: Value) =>
      self.settled(arithmetic.fusedMultiplyAdd(requireOperand(x), requireOperand(y), requireOperand(z), self.settings)),
  },
  {
    name: 'power',
    signature: '($self, /, a, b, modulo=None)',
    doc: `a to the power of b, or that modulo another integer. A negative a needs an integral b. With modulo all three must
be integral, b not negative, a and b not both zero, and modulo not zero and of no more digits than the precision.`,
    impl: (self: PyDecimalContext, a: Value, b: Value, modulus?: Value) => powerOf(a, b, modulus, self),
  },
  {
    name: 'is_canonical',
    signature: '($self, x, /)',
    doc: 'Always true.',
    impl: (_self: PyDecimalContext, x: Value) => decimalValue(x) !== undefined || raiseNotDecimal(),
  },
  { name: 'radix', signature: '($self, /)', doc: 'Decimal(10).', impl: () => finiteNumber(0, 10, 0) },
  {
    name: 'same_quantum',
    signature: '($self, x, y, /)',
    doc: 'Whether x and y have the same exponent, or are both infinite or both NaNs.',
    impl: (_self: PyDecimalContext, x: Value, y: Value) => rounding.sameQuantum(requireOperand(x), requireOperand(y)),
  },
  {
    name: 'to_eng_string',
    signature: '($self, x, /)',
    doc: 'x as a str, with an exponent that is a multiple of three.',
    impl: (self: PyDecimalContext, x: Value) => toEngineering(requireOperand(x), self.capitals === 1),
  },
  {
    name: 'to_sci_string',
    signature: '($self, x, /)',
    doc: 'x as a str, in scientific notation.',
    impl: (self: PyDecimalContext, x: Value) => toScientific(requireOperand(x), self.capitals === 1),
  },
];

function raiseNotDecimal(): never {
  return raiseTypeError('argument must be a Decimal');
}

export function divmodOf(x: PyDecimal, y: PyDecimal, context: PyDecimalContext): Value {
  const { quotient, remainder } = division.divmod(x, y, context.settings);
  context.settle();
  return makeTuple([quotient, remainder]);
}

export const contextMethods: readonly MethodSpec[] = withoutNames([
  ...OTHERS,
  ...UNARY.map(unaryMethod),
  ...BINARY.map(binaryMethod),
  ...TESTS.map(testMethod),
]);
