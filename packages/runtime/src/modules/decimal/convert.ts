// Numbers from and to other Python values: ints, floats, strs, tuples, fractions; what operators and functions take as operands.
// CPython: _decimal.c PyDecType_From*, convert_op, convert_op_cmp.

import { raiseOverflowError, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { importModule } from '../../importlib/modules.js';
import { PyBoxed } from '../../object/object.js';
import { typeName } from '../../object/type.js';
import { normalise, type PyInt, type PyStr, type Value } from '../../object/value.js';
import { getAttribute } from '../../protocols/attribute.js';
import { call } from '../../protocols/call.js';
import { intValue } from '../../protocols/index.js';
import { checkInstance } from '../../protocols/instance-check.js';
import { complexValue } from '../../types/complex.js';
import { copySign, decompose, isNegative } from '../../types/float/bits.js';
import { floatValue } from '../../types/float/convert.js';
import { intGcd, intPowMod } from '../../types/int/arithmetic.js';
import { toAsciiNumeral } from '../../types/int/text.js';
import { PyList } from '../../types/list.js';
import { strOf } from '../../types/str/text.js';
import { makeTuple, PyTuple } from '../../types/tuple.js';
import { product } from './arithmetic.js';
import type { PyDecimalContext } from './context.js';
import { invalid, refit } from './finalise.js';
import { decimalModule } from './module-state.js';
import {
  digitCount,
  EXPONENT_BOUND,
  FINITE,
  finiteNumber,
  INFINITE,
  infinity,
  NAN,
  PyDecimal,
  powerOfTen,
  QUIET_NAN,
  SIGNALING_NAN,
  type Sign,
  shiftLeft,
} from './number.js';
import { toInteger } from './rounding.js';
import { CONVERSION_SYNTAX, FLOAT_OPERATION, type Settings } from './settings.js';
import { numeralOf, parseDecimal, parseShort, toScientific } from './text.js';

// ### Operands

/** A Decimal or instance of a subclass; undefined for anything else. */
export function decimalValue(x: Value): PyDecimal | undefined {
  if (x instanceof PyDecimal) return x;
  return x instanceof PyBoxed && x.value instanceof PyDecimal ? x.value : undefined;
}

/** The value of `self`: a Decimal or an instance of a subclass. */
export function own(self: Value): PyDecimal {
  return self instanceof PyDecimal ? self : ((self as PyBoxed).value as PyDecimal);
}

/** An operand of an operator: a Decimal or an int; undefined for anything else. */
export function operand(x: Value): PyDecimal | undefined {
  if (x instanceof PyDecimal) return x;
  const int = intValue(x);
  return int === undefined ? decimalValue(x) : fromInt(int);
}

/** An operand of a method; TypeError for what is none. */
export function requireOperand(x: Value): PyDecimal {
  return operand(x) ?? raiseUnsupported(x);
}

export function raiseUnsupported(x: Value): never {
  return raiseTypeError(`conversion from ${typeName(x)} to Decimal is not supported`);
}

// ### Exact conversions

export function fromInt(x: PyInt): PyDecimal {
  return x < 0 ? finiteNumber(1, typeof x === 'number' ? -x : normalise(-x), 0) : finiteNumber(0, x, 0);
}

/** Exactly the value of a double; integral ones have no digits after the point. */
export function fromDouble(x: number): PyDecimal {
  if (Number.isNaN(x)) return NAN;
  const sign: Sign = isNegative(x) ? 1 : 0;
  if (!Number.isFinite(x)) return infinity(sign);
  if (Number.isSafeInteger(x)) return finiteNumber(sign, Math.abs(x), 0);
  let { mantissa, exponent } = decompose(Math.abs(x));
  while (exponent < 0 && (mantissa & 1n) === 0n) {
    mantissa >>= 1n;
    exponent++;
  }
  if (exponent >= 0) return finiteNumber(sign, normalise(mantissa << BigInt(exponent)), 0);
  return finiteNumber(sign, normalise(mantissa * 5n ** BigInt(-exponent)), exponent);
}

/** A number that must be as it is under the widest bounds there are. */
function exact(x: PyDecimal, context: PyDecimalContext): PyDecimal {
  const { exponent, kind } = x;
  const isWithin = exponent >= -2 * EXPONENT_BOUND + 2 && exponent <= EXPONENT_BOUND;
  if (
    kind === FINITE &&
    (!isWithin || x.adjusted > EXPONENT_BOUND || (x.coefficient !== 0 && x.adjusted < -EXPONENT_BOUND))
  )
    return context.settled(invalid(context.settings));
  return x;
}

function fromText(text: PyStr, context: PyDecimalContext): PyDecimal {
  const number = (typeof text === 'string' ? parseShort(text) : undefined) ?? parseDecimal(numeralOf(text));
  return number === undefined ? context.settled(invalid(context.settings, CONVERSION_SYNTAX)) : exact(number, context);
}

/** What `Decimal(value)` has for its value. */
export function convertExact(value: Value, context: PyDecimalContext): PyDecimal {
  const number = operand(value);
  if (number !== undefined) return number;
  const text = strOf(value);
  if (text !== undefined) return fromText(text, context);
  if (value instanceof PyTuple || value instanceof PyList) return exact(fromParts(value.items), context);
  const double = floatValue(value);
  if (double === undefined) return raiseUnsupported(value);
  context.signal(FLOAT_OPERATION);
  return fromDouble(double);
}

// ### Tuples of sign, digits and exponent

function fromParts(items: readonly Value[]): PyDecimal {
  if (items.length !== 3) raiseValueError('argument must be a sequence of length 3');
  const sign = signPart(items[0]!);
  const kind = kindPart(items[2]!);
  if (kind === INFINITE) return infinity(sign);
  const exponent = kind === FINITE ? exponentPart(items[2]!) : 0;
  const digits = digitsPart(items[1]!);
  return new PyDecimal(sign, kind, digits === '' ? 0 : normalise(BigInt(digits)), exponent);
}

function signPart(value: Value): Sign {
  const sign = intValue(value);
  return sign === 0 || sign === 1 ? sign : raiseValueError('sign must be an integer with the value 0 or 1');
}

function kindPart(value: Value): PyDecimal['kind'] {
  const text = strOf(value);
  if (text === undefined) return FINITE;
  if (text === 'F') return INFINITE;
  if (text === 'n') return QUIET_NAN;
  if (text === 'N') return SIGNALING_NAN;
  return raiseValueError("string argument in the third position must be 'F', 'n' or 'N'");
}

function exponentPart(value: Value): number {
  const exponent = intValue(value);
  if (exponent === undefined) return raiseValueError('exponent must be an integer');
  if (exponent >= 2n ** 63n || exponent < -(2n ** 63n))
    raiseOverflowError('Python int too large to convert to C ssize_t');
  return Number(exponent);
}

function digitsPart(value: Value): string {
  const digits = value instanceof PyTuple || value instanceof PyList ? value.items : undefined;
  const text = digits?.map((digit) => {
    const int = intValue(digit);
    return int !== undefined && int >= 0 && int <= 9 ? String(int) : raiseValueError(DIGITS);
  });
  return text?.join('') ?? raiseValueError(DIGITS);
}

const DIGITS = 'coefficient must be a tuple of digits';

// ### Conversions under a context

/** What `context.create_decimal(value)` gives. */
export function createDecimal(value: Value, context: PyDecimalContext): PyDecimal {
  const { settings } = context;
  const text = strOf(value);
  if (text !== undefined) {
    // Neither white space nor underscores are allowed here.
    const plain = text.toString();
    const numeral = /^\s|\s$/.test(plain) ? '' : toAsciiNumeral(text);
    const number = parseDecimal(numeral);
    if (number === undefined) return context.settled(invalid(settings, CONVERSION_SYNTAX));
    return context.settled(fitted(number, settings));
  }
  const double = floatValue(value);
  if (double !== undefined) return createFromFloat(value, context, true);
  if (value instanceof PyTuple || value instanceof PyList)
    return context.settled(fitted(fromParts(value.items), settings));
  return context.settled(fitted(convertExact(value, context), settings));
}

/** NaNs whose payload is too long are no numbers at all. */
function fitted(x: PyDecimal, settings: Settings): PyDecimal {
  if (x.isNaN && digitCount(x.coefficient) > settings.precision - settings.clamp && x.coefficient !== 0)
    return invalid(settings, CONVERSION_SYNTAX);
  return refit(x, settings);
}

/** `isSignal` when a float is worth FloatOperation. */
export function createFromFloat(value: Value, context: PyDecimalContext, isSignal: boolean): PyDecimal {
  if (isSignal) context.signal(FLOAT_OPERATION);
  return context.settled(refit(fromFloat(value), context.settings));
}

/** An int or float; TypeError for anything else. */
export function fromFloat(value: Value): PyDecimal {
  const int = intValue(value);
  if (int !== undefined) return fromInt(int);
  const double = floatValue(value);
  return double === undefined ? raiseTypeError('argument must be int or float') : fromDouble(double);
}

// ### Comparison with other numbers

export interface Comparands {
  x: PyDecimal;
  y: PyDecimal;
}

/** The two sides of a comparison; undefined when `other` is nothing that can be compared. */
export function comparands(
  x: PyDecimal,
  other: Value,
  isEquality: boolean,
  context: PyDecimalContext,
): Comparands | undefined {
  const y = operand(other);
  if (y !== undefined) return { x, y };
  const double = floatValue(other);
  if (double !== undefined) return withFloat(x, double, isEquality, context);
  const complex = isEquality ? complexValue(other) : undefined;
  if (complex !== undefined) return complex.imag === 0 ? withFloat(x, complex.real, true, context) : undefined;
  if (typeof other === 'string' || other === null) return undefined;
  return checkInstance(other, getAttribute(importModule('numbers'), 'Rational')) ? withRational(x, other) : undefined;
}

function withFloat(x: PyDecimal, double: number, isEquality: boolean, context: PyDecimalContext): Comparands {
  if (isEquality) context.flags |= FLOAT_OPERATION;
  else context.signal(FLOAT_OPERATION);
  return { x, y: fromDouble(double) };
}

/** x with n/d: x * d with n. */
function withRational(x: PyDecimal, other: Value): Comparands {
  const numerator = intValue(getAttribute(other, 'numerator'));
  const denominator = intValue(getAttribute(other, 'denominator'));
  if (numerator === undefined || denominator === undefined)
    return raiseTypeError('numerator and denominator must be integers');
  const y = fromInt(numerator);
  if (x.kind !== FINITE) return { x, y };
  return { x: finiteNumber(x.sign, product(x.coefficient, denominator), x.exponent), y };
}

// ### To other types

function raiseNotFinite(x: PyDecimal, what: string): never {
  if (x.isNaN) return raiseValueError(`cannot convert NaN to ${what}`);
  return raiseOverflowError(`cannot convert Infinity to ${what}`);
}

export function toInt(x: PyDecimal, rounding: Parameters<typeof toInteger>[1]): PyInt {
  if (x.kind !== FINITE) return raiseNotFinite(x, 'integer');
  return toInteger(x, rounding);
}

/** The largest power of ten that a double holds exactly. */
const EXACT_POWER = 22;

export function toDouble(x: PyDecimal): number {
  if (x.kind === SIGNALING_NAN) return raiseValueError('cannot convert signaling NaN to float');
  const { coefficient, exponent, sign } = x;
  // One division of exact numbers rounds once.
  if (x.kind === FINITE && typeof coefficient === 'number' && exponent <= 0 && exponent >= -EXACT_POWER) {
    const magnitude = coefficient / 10 ** -exponent;
    return sign === 1 ? -magnitude : magnitude;
  }
  if (x.kind === QUIET_NAN) return x.sign === 1 ? copySign(Number.NaN, -1) : Number.NaN;
  return Number(toScientific(x, true));
}

export function toRatio(x: PyDecimal): Value {
  if (x.kind !== FINITE) return raiseNotFinite(x, 'integer ratio');
  if (x.coefficient === 0) return makeTuple([0, 1]);
  const signed = (value: PyInt): PyInt =>
    x.sign === 0 ? value : typeof value === 'number' ? 0 - value : normalise(-value);
  if (x.exponent >= 0) return makeTuple([signed(shiftLeft(x.coefficient, x.exponent)), 1]);
  const power = normalise(powerOfTen(-x.exponent));
  const divisor = intGcd(x.coefficient, power);
  const reduced = (value: PyInt): PyInt => normalise(BigInt(value) / BigInt(divisor));
  return makeTuple([signed(reduced(x.coefficient)), reduced(power)]);
}

export function toPythonTuple(x: PyDecimal): Value {
  const exponent = x.kind === FINITE ? x.exponent + 0 : x.kind === INFINITE ? 'F' : x.kind === QUIET_NAN ? 'n' : 'N';
  const text = x.isNaN && x.coefficient === 0 ? '' : x.coefficient.toString();
  const digits = makeTuple(Array.from(text, Number));
  return call(decimalModule().decimalTuple, [x.sign, digits, exponent], null);
}

const HASH_MODULUS = (1n << 61n) - 1n;
/** 10 to the power of -1, modulo the modulus of hashes. */
const TENTH = intPowMod(10, -1, HASH_MODULUS);

const scales = new Map<number, bigint>();

/** 10 to the power of an exponent, modulo the modulus of hashes. */
function hashScale(exponent: number): bigint {
  let scale = scales.get(exponent);
  if (scale === undefined) {
    scale = BigInt(exponent >= 0 ? intPowMod(10, exponent, HASH_MODULUS) : intPowMod(TENTH, -exponent, HASH_MODULUS));
    if (scales.size < MAX_SCALES) scales.set(exponent, scale);
  }
  return scale;
}

const MAX_SCALES = 200;

/** The hash of a finite number: that of an equal int, float or fraction. */
export function hashFinite({ sign, coefficient, exponent }: PyDecimal): PyInt {
  let hash: PyInt = coefficient;
  if (exponent !== 0 || typeof coefficient === 'bigint') {
    hash = normalise((BigInt(coefficient) * hashScale(exponent)) % HASH_MODULUS);
  }
  if (sign === 1) hash = typeof hash === 'number' ? 0 - hash : -hash;
  return hash === -1 ? -2 : hash;
}
