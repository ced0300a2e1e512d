// float: a box around a double, because a bare JS number is an int. Decimal text is in float/decimal.ts, binary form in
// float/bits.ts, arithmetic in float/arithmetic.ts. Slots and methods serve instances of subclasses too, which is why they
// start with `floatOperand` or `own`. CPython: Objects/floatobject.c.

import { raiseOverflowError, raiseTypeError, raiseValueError } from '../errors/raise.js';
import { defineType, type MethodSpec } from '../object/define-type.js';
import { identityOf } from '../object/identity.js';
import { NotImplemented, PyBoxed, PyObject } from '../object/object.js';
import type { Binary, Comparison, Slots } from '../object/slots.js';
import { argumentTypeName, type PyType, typeName, typeOf } from '../object/type.js';
import type { PyInt, Value } from '../object/value.js';
import { call1 } from '../protocols/call.js';
import { formatFloatValue } from '../protocols/format.js';
import { asIndex, intValue } from '../protocols/index.js';
import { repr } from '../protocols/repr.js';
import {
  divideDouble,
  floorDivideDouble,
  modDouble,
  powDouble,
  roundDouble,
  roundHalfEven,
} from './float/arithmetic.js';
import { exactRatio, hashDouble } from './float/bits.js';
import { checkedFloat, floatOperand, parseDouble, toDouble } from './float/convert.js';
import { reprDouble } from './float/decimal.js';
import { fromHex, toHex } from './float/hex.js';
import { formatSpecArgument, numeralText, truncate } from './int.js';
import { plainText } from './str/arguments.js';
import { strOf } from './str/text.js';
import { makeTuple } from './tuple.js';

// ### Representation

/** An exact float. Instances of subclasses are PyBoxed around one of these. */
export class PyFloat extends PyObject {
  readonly value: number;
  constructor(value: number) {
    super();
    this.value = value;
  }
}

// ### Construction

export function makeFloat(value: number): PyFloat {
  return new PyFloat(value);
}

function constructFloat(cls: PyType, args: Value[], names: readonly string[] | null): Value {
  if (names !== null && names.length > 0) {
    // A subclass may take keywords in its `__init__`, which are none of ours.
    if (cls.slots.init === floatType.slots.init) raiseTypeError('float() takes no keyword arguments');
    return constructFloat(cls, args.slice(0, args.length - names.length), null);
  }
  if (args.length > 1) raiseTypeError(`float expected at most 1 argument, got ${args.length}`);
  const x = args[0];
  if (cls === floatType && x instanceof PyFloat) return x;
  return wrap(cls, x === undefined ? 0 : toFloat(x));
}

function wrap(cls: PyType, value: number): Value {
  const float = new PyFloat(value);
  return cls === floatType ? float : new PyBoxed(cls.rootShape, float);
}

/** What `float(x)` makes of `x`. CPython: PyNumber_Float. */
function toFloat(x: Value): number {
  if (typeof x === 'number') return x;
  if (typeof x === 'string') {
    // Most texts need no stripping.
    const value = parseDouble(x);
    if (value !== undefined) return value;
  }
  const { slots } = typeOf(x);
  if (slots.float !== null) return checkedFloat(x, slots.float(x));
  if (slots.index !== null) return toDouble(x);
  const text = numeralText(x);
  if (text !== undefined) {
    const value = parseDouble(text);
    return value ?? raiseValueError(`could not convert string to float: ${repr(x)}`);
  }
  return raiseTypeError(`float() argument must be a string or a real number, not '${typeName(x)}'`);
}

// ### Slots

/** The value of `self`: a float or an instance of a subclass. */
function own(self: Value): number {
  return self instanceof PyFloat ? self.value : ((self as PyBoxed).value as PyFloat).value;
}

function binary(operation: (x: number, y: number) => number): Binary {
  return (x, y) => {
    const a = floatOperand(x);
    if (a === undefined) return NotImplemented;
    const b = floatOperand(y);
    return b === undefined ? NotImplemented : new PyFloat(operation(a, b));
  };
}

/** Comparisons with ints are exact: JavaScript compares a double with a bigint by value. */
function comparison(test: (x: number, y: PyInt) => boolean): Comparison {
  return (self, other) => {
    if (other instanceof PyFloat) return test(own(self), other.value);
    const y = intValue(other);
    if (y !== undefined) return test(own(self), y);
    return other instanceof PyBoxed && other.value instanceof PyFloat
      ? test(own(self), other.value.value)
      : NotImplemented;
  };
}

/** `==` between a double and an int or double, exact. */
function equal(x: number, y: PyInt): boolean {
  return typeof y === 'number' ? x === y : x <= y && x >= y;
}

function power(x: Value, y: Value, modulus: Value): Value {
  if (modulus !== null) raiseTypeError('pow() 3rd argument not allowed unless all arguments are integers');
  const a = floatOperand(x);
  const b = floatOperand(y);
  return a === undefined || b === undefined ? NotImplemented : powDouble(a, b);
}

function divmod(x: Value, y: Value): Value {
  const a = floatOperand(x);
  const b = floatOperand(y);
  if (a === undefined || b === undefined) return NotImplemented;
  return makeTuple([new PyFloat(floorDivideDouble(a, b)), new PyFloat(modDouble(a, b))]);
}

/** NaNs are hashed by identity, so that many of them do not collide in a dict. */
function hash(self: Value): PyInt {
  const x = own(self);
  return Number.isNaN(x) ? identityOf(self as PyObject) / 16 : hashDouble(x);
}

const slots: Partial<Slots> = {
  construct: constructFloat,
  repr: (self) => reprDouble(own(self)),
  hash,
  lt: comparison((x, y) => x < y),
  le: comparison((x, y) => x <= y),
  eq: comparison(equal),
  ne: comparison((x, y) => !equal(x, y)),
  gt: comparison((x, y) => x > y),
  ge: comparison((x, y) => x >= y),
  bool: (self) => own(self) !== 0,
  negative: (self) => new PyFloat(-own(self)),
  positive: (self) => (self instanceof PyFloat ? self : new PyFloat(own(self))),
  absolute: (self) => new PyFloat(Math.abs(own(self))),
  int: (self) => truncate(own(self)),
  float: (self) => (self instanceof PyFloat ? self : new PyFloat(own(self))),
  add: binary((x, y) => x + y),
  subtract: binary((x, y) => x - y),
  multiply: binary((x, y) => x * y),
  trueDivide: binary(divideDouble),
  floorDivide: binary(floorDivideDouble),
  remainder: binary(modDouble),
  divmod,
  power,
};

// ### Methods

function ratio(x: number): Value {
  if (Number.isNaN(x)) raiseValueError('cannot convert NaN to integer ratio');
  if (!Number.isFinite(x)) raiseOverflowError('cannot convert Infinity to integer ratio');
  const { numerator, denominator } = exactRatio(x);
  return makeTuple([numerator, denominator]);
}

function fromNumber(cls: PyType, number: Value): Value {
  if (cls === floatType && number instanceof PyFloat) return number;
  return ofClass(cls, toDouble(number));
}

/** What an alternative constructor returns: subclasses are called with the float. */
function ofClass(cls: PyType, value: number): Value {
  const float = new PyFloat(value);
  return cls === floatType ? float : call1(cls, float);
}

function storedFormat(kind: Value): Value {
  const text = strOf(kind);
  if (text === undefined) raiseTypeError(`__getformat__() argument must be str, not ${argumentTypeName(kind)}`);
  const plain = plainText(text);
  if (plain !== 'double' && plain !== 'float')
    raiseValueError("__getformat__() argument 1 must be 'double' or 'float'");
  return 'IEEE, little-endian';
}

function round(x: number, digits: Value | undefined): Value {
  if (digits === undefined || digits === null) return truncate(roundHalfEven(x));
  return new PyFloat(roundDouble(x, asIndex(digits)));
}

const methods: readonly MethodSpec[] = [
  { name: '__ceil__', signature: '($self, /)', impl: (self: Value) => truncate(Math.ceil(own(self))) },
  { name: '__floor__', signature: '($self, /)', impl: (self: Value) => truncate(Math.floor(own(self))) },
  {
    name: '__format__',
    signature: '($self, format_spec, /)',
    impl: (self: Value, spec: Value) => formatFloatValue(own(self), self, formatSpecArgument(spec)),
  },
  {
    name: '__getformat__',
    signature: '($type, typestr, /)',
    kind: 'class',
    impl: (_cls: PyType, kind: Value) => storedFormat(kind),
  },
  { name: '__getnewargs__', signature: '($self, /)', impl: (self: Value) => makeTuple([new PyFloat(own(self))]) },
  {
    name: '__round__',
    signature: '($self, ndigits=None, /)',
    impl: (self: Value, digits?: Value) => round(own(self), digits),
  },
  { name: '__trunc__', signature: '($self, /)', impl: (self: Value) => truncate(own(self)) },
  { name: 'as_integer_ratio', signature: '($self, /)', impl: (self: Value) => ratio(own(self)) },
  { name: 'conjugate', signature: '($self, /)', impl: (self: Value) => new PyFloat(own(self)) },
  { name: 'from_number', signature: '($type, number, /)', kind: 'class', impl: fromNumber },
  {
    name: 'fromhex',
    signature: '($type, string, /)',
    kind: 'class',
    impl: (cls: PyType, text: Value) => ofClass(cls, fromHex(text)),
  },
  { name: 'hex', signature: '($self, /)', impl: (self: Value) => toHex(own(self)) },
  { name: 'is_integer', signature: '($self, /)', impl: (self: Value) => Number.isInteger(own(self)) },
];

export const floatType: PyType = defineType({
  name: 'float',
  matchesSelf: true,
  callOne: (x) => (typeof x === 'number' ? new PyFloat(x) : constructFloat(floatType, [x], null)),
  instances: PyFloat,
  layout: 'float',
  slots,
  methods,
  getset: [
    { name: 'real', get: (self) => new PyFloat(own(self)) },
    { name: 'imag', get: () => new PyFloat(0) },
  ],
});
