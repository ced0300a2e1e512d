// The type Decimal: construction and slots. Operators use the current context. CPython: _decimal.c PyDec_Type.

import { raiseTypeError } from '../../errors/raise.js';
import { defineType } from '../../object/define-type.js';
import { identityOf } from '../../object/identity.js';
import { NotImplemented, PyBoxed, type PyObject } from '../../object/object.js';
import type { Binary, Comparison, Slots, Unary } from '../../object/slots.js';
import type { PyType } from '../../object/type.js';
import type { PyInt, Value } from '../../object/value.js';
import { PyFloat } from '../../types/float.js';
import { bindUnnamed } from './arguments.js';
import { absolute, add, minus, multiply, plus, subtract } from './arithmetic.js';
import { compareNumbers } from './comparison.js';
import { divmodOf } from './context-methods.js';
import { comparands, convertExact, hashFinite, operand, own, toDouble, toInt } from './convert.js';
import { contextOf, decimalMethods } from './decimal-methods.js';
import { divide, divideInteger, remainder } from './division.js';
import { propagateNaN } from './finalise.js';
import { currentDecimalContext } from './module-state.js';
import { FINITE, INFINITE, PyDecimal, QUIET_NAN, SIGNALING_NAN, ZERO } from './number.js';
import { power, powerModulo } from './power.js';
import { INVALID_OPERATION, type Settings } from './settings.js';
import { parseShort, toScientific } from './text.js';

// ### Construction

const PARAMETERS = ['value', 'context'];

function construct(cls: PyType, args: Value[], names: readonly string[] | null): Value {
  const isSingle = names === null && args.length === 1;
  const [value, given] = isSingle ? args : bindUnnamed(PARAMETERS, args, names);
  if (isSingle && cls === decimalType && typeof value === 'string') {
    const short = parseShort(value);
    if (short !== undefined) return short;
  }
  const context = contextOf(given);
  if (cls === decimalType && value instanceof PyDecimal) return value;
  const x = value === undefined ? ZERO : convertExact(value, context);
  return cls === decimalType ? x : new PyBoxed(cls.rootShape, x);
}

// ### Slots

type Operation = (x: PyDecimal, y: PyDecimal, settings: Settings) => PyDecimal;

function binary(operation: Operation): Binary {
  return (x, y) => {
    const a = operand(x);
    if (a === undefined) return NotImplemented;
    const b = operand(y);
    if (b === undefined) return NotImplemented;
    const context = currentDecimalContext();
    const result = operation(a, b, context.settings);
    if (context.settings.status !== 0) context.signal(context.settings.status);
    return result;
  };
}

function unary(operation: (x: PyDecimal, settings: Settings) => PyDecimal): Unary {
  return (self) => {
    const context = currentDecimalContext();
    return context.settled(operation(own(self), context.settings));
  };
}

function divmodSlot(x: Value, y: Value): Value {
  const a = operand(x);
  const b = operand(y);
  return a === undefined || b === undefined ? NotImplemented : divmodOf(a, b, currentDecimalContext());
}

function powerSlot(x: Value, y: Value, modulus: Value): Value {
  const a = operand(x);
  const b = operand(y);
  if (a === undefined || b === undefined) return NotImplemented;
  const context = currentDecimalContext();
  if (modulus === null) return context.settled(power(a, b, context.settings));
  const c = operand(modulus);
  return c === undefined ? NotImplemented : context.settled(powerModulo(a, b, c, context.settings));
}

/** `test` of how the two compare. NaNs are unordered: only a signaling one is worth a signal when asked for equality. */
function comparison(test: (order: number) => boolean, isEquality: boolean, ofUnordered: boolean): Comparison {
  return (self, other) => {
    if (self instanceof PyDecimal && other instanceof PyDecimal && self.kind < QUIET_NAN && other.kind < QUIET_NAN)
      return test(compareNumbers(self, other));
    const context = currentDecimalContext();
    const pair = comparands(own(self), other, isEquality, context);
    if (pair === undefined) return NotImplemented;
    const { x, y } = pair;
    if (!x.isNaN && !y.isNaN) return test(compareNumbers(x, y));
    propagateNaN(context.settings, x, y);
    if (!isEquality) context.settings.add(INVALID_OPERATION);
    context.settle();
    return ofUnordered;
  };
}

/** NaNs are hashed by identity. */
function hash(self: Value): PyInt {
  const x = own(self);
  if (x.kind === FINITE) return hashFinite(x);
  if (x.kind === SIGNALING_NAN) return raiseTypeError('Cannot hash a signaling NaN value');
  if (x.kind === INFINITE) return x.sign === 1 ? -314159 : 314159;
  return identityOf(self as PyObject) / 16;
}

const text = (self: Value): string => toScientific(own(self), currentDecimalContext().capitals === 1);

const slots: Partial<Slots> = {
  construct,
  repr: (self) => `Decimal('${text(self)}')`,
  str: text,
  hash,
  lt: comparison((order) => order < 0, false, false),
  le: comparison((order) => order <= 0, false, false),
  eq: comparison((order) => order === 0, true, false),
  ne: comparison((order) => order !== 0, true, true),
  gt: comparison((order) => order > 0, false, false),
  ge: comparison((order) => order >= 0, false, false),
  bool: (self) => !own(self).isZero,
  negative: unary(minus),
  positive: unary(plus),
  absolute: unary(absolute),
  int: (self) => toInt(own(self), 'ROUND_DOWN'),
  float: (self) => new PyFloat(toDouble(own(self))),
  add: binary(add),
  subtract: binary(subtract),
  multiply: binary(multiply),
  trueDivide: binary(divide),
  floorDivide: binary(divideInteger),
  remainder: binary(remainder),
  divmod: divmodSlot,
  power: powerSlot,
};

export const decimalType: PyType = defineType({
  name: 'Decimal',
  module: 'decimal',
  doc: `A decimal number made from an int, float, str, tuple of sign, digits and exponent, or another Decimal, exactly; 0 without
a value. The context only says whether what is no number is to raise InvalidOperation.`,
  instances: PyDecimal,
  layout: 'decimal.Decimal',
  slots,
  methods: decimalMethods,
  getset: [
    { name: 'imag', doc: '', get: () => ZERO },
    { name: 'real', doc: '', get: (self) => self },
  ],
});
