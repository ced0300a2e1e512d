// The methods of Decimal. Most are the operations of a context, which is the current one unless another is given.
// CPython: _decimal.c dec_methods.

import { raiseOverflowError, raiseTypeError } from '../../errors/raise.js';
import { warn } from '../../errors/warn.js';
import type { MethodSpec } from '../../object/define-type.js';
import { type PyType, typeOf } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { call1 } from '../../protocols/call.js';
import { intValue } from '../../protocols/index.js';
import { makeComplex } from '../../types/complex.js';
import { floatValue } from '../../types/float/convert.js';
import { strOf } from '../../types/str/text.js';
import { makeTuple } from '../../types/tuple.js';
import { withoutNames } from './arguments.js';
import * as arithmetic from './arithmetic.js';
import * as comparison from './comparison.js';
import { PyDecimalContext, roundingOf } from './context.js';
import {
  decimalValue,
  fromFloat,
  operand,
  own,
  raiseUnsupported,
  requireOperand,
  toDouble,
  toInt,
  toPythonTuple,
  toRatio,
} from './convert.js';
import * as division from './division.js';
import * as elementary from './elementary.js';
import { formatDecimal } from './format.js';
import * as logical from './logical.js';
import { currentDecimalContext } from './module-state.js';
import {
  digitCount,
  EXPONENT_BOUND,
  FINITE,
  finiteNumber,
  INFINITE,
  type PyDecimal,
  QUIET_NAN,
  SIGNALING_NAN,
  withSign,
} from './number.js';
import * as rounding from './rounding.js';
import type { Rounding, Settings } from './settings.js';
import { toEngineering, toScientific } from './text.js';

// ### Arguments

/** The context that a method was given, or the current one. */
export function contextOf(context: Value | undefined): PyDecimalContext {
  if (context === undefined || context === null) return currentDecimalContext();
  return context instanceof PyDecimalContext ? context : raiseTypeError('optional argument must be a context');
}

function roundingFor(given: Value | undefined, context: PyDecimalContext): Rounding {
  return given === undefined || given === null ? context.settings.rounding : roundingOf(given);
}

// ### Tables

type Unary = (x: PyDecimal, settings: Settings) => PyDecimal;
type Binary = (x: PyDecimal, y: PyDecimal, settings: Settings) => PyDecimal;
type Test = (x: PyDecimal) => Value;

const UNARY: readonly (readonly [string, string, Unary])[] = [
  ['exp', 'e to the power of the number, correctly rounded to the nearest.', elementary.exp],
  ['ln', 'The natural logarithm, correctly rounded to the nearest.', elementary.ln],
  ['log10', 'The logarithm to base ten, correctly rounded to the nearest.', elementary.log10],
  ['logb', 'The exponent that the first digit has, as a Decimal; of zero -Infinity and DivisionByZero.', rounding.logB],
  ['logical_invert', 'The number, whose digits are all 0 or 1, with each of them changed.', logical.logicalInvert],
  ['next_minus', 'The largest number that the context has below this one.', rounding.nextMinus],
  ['next_plus', 'The smallest number that the context has above this one.', rounding.nextPlus],
  ['normalize', 'The number without trailing zeros; each zero becomes 0 or -0.', rounding.reduce],
  ['sqrt', 'The square root, correctly rounded to the nearest.', elementary.squareRoot],
];

const BINARY: readonly (readonly [string, string, Binary])[] = [
  [
    'compare',
    '-1, 0 or 1 as this number is less than, equal to or greater than other; NaN for a NaN.',
    comparison.compare,
  ],
  ['compare_signal', 'The same as compare(), where all NaNs are worth a signal.', comparison.compareSignal],
  [
    'compare_total',
    'Compares the numbers as they are written: 12.0 comes before 12, and NaNs have places too. Changes no flags.',
    comparison.compareTotal,
  ],
  ['compare_total_mag', 'The same as compare_total(), without the signs.', comparison.compareTotalMagnitude],
  ['copy_sign', 'This number with the sign of other; changes no flags and does not round.', arithmetic.copySign],
  ['logical_and', 'Digit by digit 1 where both have 1; all digits must be 0 or 1.', logical.logicalAnd],
  ['logical_or', 'Digit by digit 1 where one has 1; all digits must be 0 or 1.', logical.logicalOr],
  ['logical_xor', 'Digit by digit 1 where just one has 1; all digits must be 0 or 1.', logical.logicalXor],
  ['max', 'The larger one of the two; a number rather than a quiet NaN.', comparison.max],
  ['max_mag', 'The larger one without regard to signs.', comparison.maxMagnitude],
  ['min', 'The smaller one of the two; a number rather than a quiet NaN.', comparison.min],
  ['min_mag', 'The smaller one without regard to signs.', comparison.minMagnitude],
  ['next_toward', 'The next number in the direction of other.', rounding.nextToward],
  ['remainder_near', 'This number less the nearest integral multiple of other.', division.remainderNear],
  ['rotate', 'The number with its digits rotated by other places, to the left when other is positive.', logical.rotate],
  ['scaleb', 'The number times ten to the power of other.', rounding.scaleB],
  ['shift', 'The number with its digits shifted by other places, to the left when other is positive.', logical.shift],
];

/** Questions that need no context. */
const TESTS: readonly (readonly [string, string, Test])[] = [
  [
    'adjusted',
    'The exponent that the first digit has; 0 for infinities and NaNs.',
    (x) => (x.kind === FINITE ? x.adjusted : 0),
  ],
  ['as_integer_ratio', 'The exact value as a pair of ints, numerator and denominator in lowest terms.', toRatio],
  ['as_tuple', 'Sign, digits and exponent as a named tuple.', toPythonTuple],
  ['copy_abs', 'The number without its sign; changes no flags and does not round.', (x) => withSign(x, 0)],
  ['copy_negate', 'The number with the other sign; changes no flags and does not round.', arithmetic.copyNegate],
  ['is_canonical', 'Always true.', () => true],
  ['is_finite', 'Whether the number is neither infinite nor a NaN.', (x) => x.kind === FINITE],
  ['is_infinite', 'Whether the number is infinite.', (x) => x.kind === INFINITE],
  ['is_nan', 'Whether it is a NaN.', (x) => x.isNaN],
  ['is_qnan', 'Whether it is a quiet NaN.', (x) => x.kind === QUIET_NAN],
  ['is_signed', 'Whether it has a minus sign, as -0 and NaNs may too.', (x) => x.sign === 1],
  ['is_snan', 'Whether it is a signaling NaN.', (x) => x.kind === SIGNALING_NAN],
  ['is_zero', 'Whether it is 0 or -0.', (x) => x.isZero],
  ['radix', 'Decimal(10).', () => finiteNumber(0, 10, 0)],
];

function unaryMethod([name, doc, operation]: (typeof UNARY)[number]): MethodSpec {
  return {
    name,
    signature: '($self, /, context=None)',
    doc,
    impl: (self: Value, given?: Value) => {
      const context = contextOf(given);
      return context.settled(operation(own(self), context.settings));
    },
  };
}

function binaryMethod([name, doc, operation]: (typeof BINARY)[number]): MethodSpec {
  return {
    name,
    signature: '($self, /, other, context=None)',
    doc,
    impl: (self: Value, other: Value, given?: Value) => {
      const context = contextOf(given);
      return context.settled(operation(own(self), requireOperand(other), context.settings));
    },
  };
}

function testMethod([name, doc, test]: (typeof TESTS)[number]): MethodSpec {
  return { name, signature: '($self, /)', doc, impl: (self: Value) => test(own(self)) };
}

function integralMethod(name: string, doc: string, isExact: boolean): MethodSpec {
  return {
    name,
    signature: '($self, /, rounding=None, context=None)',
    doc,
    impl: (self: Value, mode?: Value, given?: Value) => {
      const context = contextOf(given);
      const { settings } = context;
      return context.settled(rounding.toIntegral(own(self), settings, roundingFor(mode, context), isExact));
    },
  };
}

// ### Particular methods

function quantize(self: Value, exponent: Value, mode: Value | undefined, given: Value | undefined): PyDecimal {
  const context = contextOf(given);
  const { settings } = context;
  const wanted = roundingFor(mode, context);
  const other = requireOperand(exponent);
  const before = settings.rounding;
  settings.rounding = wanted;
  let result: PyDecimal;
  try {
    result = rounding.quantize(own(self), other, settings);
  } finally {
    settings.rounding = before;
  }
  return context.settled(result);
}

function round(self: Value, places: Value | undefined): Value {
  const x = own(self);
  if (places === undefined) return toInt(x, 'ROUND_HALF_EVEN');
  const digits = intValue(places) ?? raiseTypeError('optional arg must be an integer');
  if (digits >= 2n ** 63n || digits < -(2n ** 63n)) raiseOverflowError('Python int too large to convert to C ssize_t');
  const context = currentDecimalContext();
  const exponent = Math.max(Math.min(-Number(digits), 2 * EXPONENT_BOUND), -2 * EXPONENT_BOUND);
  return context.settled(rounding.quantize(x, finiteNumber(0, 1, exponent + 0), context.settings));
}

function format(self: Value, spec: Value, overrides: Value | undefined): Value {
  const text = strOf(spec) ?? raiseTypeError('format arg must be str');
  if (text.toString().endsWith('N')) {
    warn('DeprecationWarning', "Format specifier 'N' is deprecated and slated for removal in Python 3.18");
  }
  const { settings, capitals } = currentDecimalContext();
  return formatDecimal(own(self), text, overrides, settings.rounding, capitals === 1);
}

function fma(self: Value, other: Value, third: Value, given: Value | undefined): PyDecimal {
  const context = contextOf(given);
  const [y, z] = [requireOperand(other), requireOperand(third)];
  return context.settled(arithmetic.fusedMultiplyAdd(own(self), y, z, context.settings));
}

/** What an alternative constructor returns: subclasses are called with the number. */
function ofClass(cls: PyType, x: PyDecimal): Value {
  return cls === x.type ? x : call1(cls, x);
}

function fromNumber(cls: PyType, number: Value): Value {
  if (decimalValue(number) !== undefined && typeOf(number) === cls) return number;
  const x = operand(number) ?? (floatValue(number) === undefined ? raiseUnsupported(number) : fromFloat(number));
  return ofClass(cls, x);
}

/** What CPython needs: words of 19 digits, of which four are part of the object. */
function sizeOf(x: PyDecimal): number {
  const words = Math.ceil(digitCount(x.coefficient) / 19);
  return 104 + (words > 4 ? words * 8 : 0);
}

const OTHERS: readonly MethodSpec[] = [
  { name: '__ceil__', signature: '($self, /)', doc: '', impl: (self: Value) => toInt(own(self), 'ROUND_CEILING') },
  {
    name: '__complex__',
    signature: '($self, /)',
    doc: '',
    impl: (self: Value) => makeComplex(toDouble(own(self)), 0),
  },
  { name: '__copy__', signature: '($self, /)', doc: '', impl: (self: Value) => self },
  { name: '__deepcopy__', signature: '($self, memo, /)', doc: '', impl: (self: Value) => self },
  { name: '__floor__', signature: '($self, /)', doc: '', impl: (self: Value) => toInt(own(self), 'ROUND_FLOOR') },
  { name: '__format__', signature: '($self, fmtarg, override=None, /)', doc: '', impl: format },
  {
    name: '__reduce__',
    signature: '($self, /)',
    doc: '',
    impl: (self: Value) =>
      makeTuple([typeOf(self), makeTuple([toScientific(own(self), currentDecimalContext().capitals === 1)])]),
  },
  { name: '__round__', signature: '($self, ndigits=None, /)', doc: '', impl: round },
  { name: '__sizeof__', signature: '($self, /)', doc: '', impl: (self: Value) => sizeOf(own(self)) },
  { name: '__trunc__', signature: '($self, /)', doc: '', impl: (self: Value) => toInt(own(self), 'ROUND_DOWN') },
  { name: 'canonical', signature: '($self, /)', doc: 'The number itself.', impl: (self: Value) => self },
  { name: 'conjugate', signature: '($self, /)', doc: 'The number itself.', impl: (self: Value) => self },
  {
    name: 'fma',
    signature: '($self, /, other, third, context=None)',
    doc: 'This number times other, plus third, rounded only once.',
    impl: fma,
  },
  {
    name: 'from_float',
    signature: '($type, f, /)',
    kind: 'class',
    doc: 'A number with exactly the value of a float or int.',
    impl: (cls: PyType, f: Value) => ofClass(cls, fromFloat(f)),
  },
  {
    name: 'from_number',
    signature: '($type, number, /)',
    kind: 'class',
    doc: 'A number with exactly the value of an int, float or Decimal.',
    impl: fromNumber,
  },
  {
    name: 'is_normal',
    signature: '($self, /, context=None)',
    doc: 'Whether the number is finite, not zero and not subnormal.',
    impl: (self: Value, given?: Value) => rounding.isNormal(own(self), contextOf(given).settings),
  },
  {
    name: 'is_subnormal',
    signature: '($self, /, context=None)',
    doc: 'Whether the number is finite, not zero and too small to have all digits.',
    impl: (self: Value, given?: Value) => rounding.isSubnormal(own(self), contextOf(given).settings),
  },
  {
    name: 'number_class',
    signature: '($self, /, context=None)',
    doc: `One of '-Infinity', '-Normal', '-Subnormal', '-Zero', '+Zero', '+Subnormal', '+Normal', '+Infinity', 'NaN', 'sNaN'.`,
    impl: (self: Value, given?: Value) => rounding.numberClass(own(self), contextOf(given).settings),
  },
  {
    name: 'quantize',
    signature: '($self, /, exp, rounding=None, context=None)',
    doc: `The number rounded so that it has the exponent of exp. Where that takes more digits than the precision, it is an
invalid operation. Underflow is never signaled.`,
    impl: quantize,
  },
  {
    name: 'same_quantum',
    signature: '($self, /, other, context=None)',
    doc: 'Whether both have the same exponent, or are both infinite or both NaNs.',
    impl: (self: Value, other: Value, given?: Value) => {
      contextOf(given);
      return rounding.sameQuantum(own(self), requireOperand(other));
    },
  },
  {
    name: 'to_eng_string',
    signature: '($self, /, context=None)',
    doc: 'The number as a str, with an exponent that is a multiple of three.',
    impl: (self: Value, given?: Value) => toEngineering(own(self), contextOf(given).capitals === 1),
  },
];

export const decimalMethods: readonly MethodSpec[] = withoutNames([
  ...OTHERS,
  integralMethod('to_integral', 'The same as to_integral_value().', false),
  integralMethod('to_integral_exact', 'The number rounded to an integer, which is worth Inexact and Rounded.', true),
  integralMethod('to_integral_value', 'The number rounded to an integer, without any flags.', false),
  ...UNARY.map(unaryMethod),
  ...BINARY.map(binaryMethod),
  ...TESTS.map(testMethod),
]);
