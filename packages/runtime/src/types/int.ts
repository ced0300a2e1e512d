// int: a JS number when safe, else a bigint (object/value.ts). Exact arithmetic is in int/arithmetic.ts, text in
// int/text.ts, conversion from and to bytes in int/bytes.ts. Slots and methods serve bools and instances of subclasses too,
// which is why they start with `intValue`. CPython: Objects/longobject.c.

import {
  attempts,
  makeException,
  raiseOverflowError,
  raiseTypeError,
  raiseValueError,
  throwRaised,
} from '../errors/raise.js';
import { defineType, type MethodSpec } from '../object/define-type.js';
import { thread } from '../object/frame.js';
import { bindConstructor } from '../object/native-call.js';
import { NotImplemented, PyBoxed } from '../object/object.js';
import type { Binary, Comparison, Slots } from '../object/slots.js';
import { type PyType, setPrimitiveType, typeName, typeOf } from '../object/type.js';
import type { PyInt, PyStr, Value } from '../object/value.js';
import { formatIntValue } from '../protocols/format.js';
import { asIndex, checkedInt, intValue } from '../protocols/index.js';
import { repr } from '../protocols/repr.js';
import { bytesDataOf, contiguousDataOf, makeBytes, PyByteArray, PyBytes } from './bytes/data.js';
import { powDouble } from './float/arithmetic.js';
import { integralToInt } from './float/bits.js';
import { PyFloat } from './float.js';
import {
  bigDivmod,
  bitLength,
  hashInt,
  intAbs,
  intAdd,
  intAnd,
  intFloorDiv,
  intInvert,
  intLeftShift,
  intMod,
  intMul,
  intNeg,
  intOr,
  intPow,
  intPowMod,
  intRightShift,
  intSub,
  intToDouble,
  intTrueDiv,
  intXor,
} from './int/arithmetic.js';
import { intFromBytes, intToBytes } from './int/bytes.js';
import { intToText, parseInteger, parseLong, parseShort, toAsciiNumeral } from './int/text.js';
import { strOf } from './str/text.js';
import { makeTuple } from './tuple.js';

export * from './int/arithmetic.js';

// ### Construction

function constructInt(cls: PyType, args: Value[], names: readonly string[] | null, isNew = false): Value {
  let value: PyInt;
  if (names === null && args.length <= 1) value = args.length === 0 ? 0 : toInt(args[0]!);
  else {
    if (names === null && args.length > 2 && cls === intType && !isNew)
      raiseTypeError(`int expected at most 2 arguments, got ${args.length}`);
    const given = names === null && args.length === 2;
    const bound = given ? args : bindConstructor('int', '(x=0, /, base=10)', args, names);
    const [x, base] = bound as (Value | undefined)[];
    value = intFromArguments(x, base);
  }
  return cls === intType ? value : new PyBoxed(cls.rootShape, value);
}

function intFromArguments(x: Value | undefined, base: Value | undefined): PyInt {
  if (base === undefined) return x === undefined ? 0 : toInt(x);
  if (x === undefined) return raiseTypeError('int() missing string argument');
  const radix = asIndex(base);
  if ((radix !== 0 && radix < 2) || radix > 36) raiseValueError('int() base must be >= 2 and <= 36, or 0');
  const text = strOf(x) !== undefined || x instanceof PyBytes || x instanceof PyByteArray ? numeralText(x) : undefined;
  if (text === undefined) return raiseTypeError("int() can't convert non-string with explicit base");
  return parseOrRaise(text, Number(radix), x);
}

/** `int(x)`. CPython: PyNumber_Long. */
export function toInt(x: Value): PyInt {
  if (typeof x === 'number' || typeof x === 'bigint') return x;
  if (x instanceof PyFloat) return truncate(x.value);
  if (typeof x === 'string') return tryText(x) ?? throwRaised();
  const { slots } = typeOf(x);
  if (slots.int !== null) return checkedInt(slots.int(x), '__int__');
  if (slots.index !== null) return asIndex(x);
  const text = numeralText(x);
  if (text !== undefined) return parseOrRaise(text, 10, x);
  return raiseTypeError(`int() argument must be a string, a bytes-like object or a real number, not '${typeName(x)}'`);
}

/** `int(text)`; undefined with a ValueError in `thread.raised`. */
function tryText(text: string): PyInt | undefined {
  const plain = text.length > 15 ? parseLong(text) : parseShort(text);
  return plain >= 0 ? plain : parse(toAsciiNumeral(text), 10, text);
}

/** The text in a str or bytes-like object, ready to be parsed; undefined for anything else. */
export function numeralText(x: Value): string | undefined {
  const text = strOf(x);
  if (text !== undefined) return toAsciiNumeral(text);
  const data = contiguousDataOf(x);
  if (data === undefined) return undefined;
  // Bytes outside ASCII are never part of a number; U+FFFF keeps them from being taken for white space.
  return toAsciiNumeral(Array.from(data, (byte) => String.fromCharCode(byte < 128 ? byte : 0xffff)).join(''));
}

function parseOrRaise(text: string, base: number, source: Value): PyInt {
  return parse(text, base, source) ?? throwRaised();
}

/** Undefined with a ValueError in `thread.raised` when `text`, which is that of `source`, is no int. */
function parse(text: string, base: number, source: Value): PyInt | undefined {
  const value = parseInteger(text, base);
  if (value !== undefined) return value;
  // Of something like bytes, only the first bytes, as bytes.
  const data = bytesDataOf(source);
  const literal = repr(data === undefined ? source : makeBytes(data.slice(0, 200))).toString();
  const shown = literal.length <= 200 ? literal : Array.from(literal).slice(0, 200).join('');
  thread.raised = makeException('ValueError', [`invalid literal for int() with base ${base}: ${shown}`]);
  return undefined;
}

/** A double without its fraction. OverflowError for infinities, ValueError for NaN. */
export function truncate(x: number): PyInt {
  if (!Number.isFinite(x)) raiseNotInteger(x);
  return integralToInt(Math.trunc(x));
}

function raiseNotInteger(x: number): never {
  if (Number.isNaN(x)) raiseValueError('cannot convert float NaN to integer');
  return raiseOverflowError('cannot convert float infinity to integer');
}

// ### Slots

/** `self` as an int: it is known to be one, a bool, or an instance of a subclass. */
function own(self: Value): PyInt {
  return typeof self === 'number' ? self : intValue(self)!;
}

function binary(operation: (x: PyInt, y: PyInt) => Value): Binary {
  return (x, y) => {
    const a = intValue(x);
    if (a === undefined) return NotImplemented;
    const b = intValue(y);
    return b === undefined ? NotImplemented : operation(a, b);
  };
}

function comparison(test: (x: PyInt, y: PyInt) => boolean): Comparison {
  return (self, other) => {
    const y = intValue(other);
    return y === undefined ? NotImplemented : test(own(self), y);
  };
}

function power(x: Value, y: Value, modulus: Value): Value {
  const base = intValue(x);
  const exponent = intValue(y);
  if (base === undefined || exponent === undefined) return NotImplemented;
  if (modulus === null) return intPower(base, exponent);
  const m = intValue(modulus);
  return m === undefined ? NotImplemented : intPowMod(base, exponent, m);
}

/** `x ** y`: an int, or a float for negative exponents. */
export function intPower(x: PyInt, y: PyInt): Value {
  return y < 0 ? powDouble(intToDouble(x), intToDouble(y)) : intPow(x, y);
}

export function intDivmod(x: PyInt, y: PyInt): Value {
  if (typeof x === 'number' && typeof y === 'number') return makeTuple([intFloorDiv(x, y), intMod(x, y)]);
  return makeTuple(bigDivmod(x, y));
}

const slots: Partial<Slots> = {
  construct: constructInt,
  repr: (self) => intToText(own(self)),
  hash: (self) => hashInt(own(self)),
  lt: comparison((x, y) => x < y),
  le: comparison((x, y) => x <= y),
  eq: comparison((x, y) => x === y),
  ne: comparison((x, y) => x !== y),
  gt: comparison((x, y) => x > y),
  ge: comparison((x, y) => x >= y),
  bool: (self) => own(self) !== 0,
  negative: (self) => intNeg(own(self)),
  positive: own,
  absolute: (self) => intAbs(own(self)),
  invert: (self) => intInvert(own(self)),
  int: own,
  float: (self) => new PyFloat(intToDouble(own(self))),
  index: own,
  add: binary(intAdd),
  subtract: binary(intSub),
  multiply: binary(intMul),
  trueDivide: binary((x, y) => new PyFloat(intTrueDiv(x, y))),
  floorDivide: binary(intFloorDiv),
  remainder: binary(intMod),
  divmod: binary(intDivmod),
  power,
  leftShift: binary(intLeftShift),
  rightShift: binary(intRightShift),
  and: binary(intAnd),
  xor: binary(intXor),
  or: binary(intOr),
};

// ### Methods

/** Number of ones in the absolute value. */
function bitCount(x: PyInt): number {
  let count = 0;
  for (const digit of intAbs(x).toString(16)) {
    for (let bits = Number.parseInt(digit, 16); bits !== 0; bits &= bits - 1) count++;
  }
  return count;
}

/** `round(x, digits)`: to a multiple of a power of ten for negative digits, halves to even. CPython: int___round___impl. */
function round(x: PyInt, digits: Value | undefined): PyInt {
  if (digits === undefined || digits === null) return x;
  const decimals = asIndex(digits);
  if (decimals >= 0) return x;
  // Half a unit of that many digits is more than all of x.
  if (typeof decimals !== 'number' || -decimals > bitLength(x) * 0.302 + 2) return 0;
  const unit = intPow(10, -decimals);
  const floor = intFloorDiv(x, unit);
  const twice = intMul(intSub(x, intMul(floor, unit)), 2);
  const up = twice > unit || (twice === unit && intMod(floor, 2) === 1);
  return intMul(up ? intAdd(floor, 1) : floor, unit);
}

/** Bytes of an int object in CPython: a header and 30 bits to every four bytes. */
const HEADER_SIZE = 24;

const methods: readonly MethodSpec[] = [
  { name: '__trunc__', signature: '($self, /)', impl: own },
  { name: '__floor__', signature: '($self, /)', impl: own },
  { name: '__ceil__', signature: '($self, /)', impl: own },
  {
    name: '__round__',
    signature: '($self, ndigits=None, /)',
    impl: (self: Value, digits?: Value) => round(own(self), digits),
  },
  {
    name: '__format__',
    signature: '($self, format_spec, /)',
    impl: (self: Value, spec: Value) => formatIntValue(own(self), self, formatSpecArgument(spec)),
  },
  { name: '__getnewargs__', signature: '($self, /)', impl: (self: Value) => makeTuple([own(self)]) },
  {
    name: '__sizeof__',
    signature: '($self, /)',
    impl: (self: Value) => HEADER_SIZE + 4 * Math.max(1, Math.ceil(bitLength(own(self)) / 30)),
  },
  { name: 'as_integer_ratio', signature: '($self, /)', impl: (self: Value) => makeTuple([own(self), 1]) },
  { name: 'bit_count', signature: '($self, /)', impl: (self: Value) => bitCount(own(self)) },
  { name: 'bit_length', signature: '($self, /)', impl: (self: Value) => bitLength(own(self)) },
  { name: 'conjugate', signature: '($self, /)', impl: own },
  {
    name: 'from_bytes',
    signature: "($type, /, bytes, byteorder='big', *, signed=False)",
    kind: 'class',
    impl: intFromBytes,
  },
  { name: 'is_integer', signature: '($self, /)', impl: () => true },
  {
    name: 'to_bytes',
    signature: "($self, /, length=1, byteorder='big', *, signed=False)",
    impl: (self: Value, length?: Value, byteOrder?: Value, signed?: Value) =>
      intToBytes(own(self), length, byteOrder, signed),
  },
];

/** The argument of a `__format__` method. */
export function formatSpecArgument(spec: Value): PyStr {
  const text = strOf(spec);
  return text ?? raiseTypeError(`__format__() argument must be str, not ${spec === null ? 'None' : typeName(spec)}`);
}

export const intType: PyType = defineType({
  name: 'int',
  matchesSelf: true,
  layout: 'int',
  callOne: (x) => (typeof x === 'number' ? x : constructInt(intType, [x], null)),
  slots,
  methods,
  getset: [
    { name: 'real', get: own },
    { name: 'imag', get: () => 0 },
    { name: 'numerator', get: own },
    { name: 'denominator', get: () => 1 },
  ],
});
setPrimitiveType('int', intType);
attempts.set(intType, (x) => (typeof x === 'string' ? tryText(x) : toInt(x)));
