// complex: two doubles. Mixed operations with real numbers keep the real operand real, as C's Annex G does, so that signs
// of zeros and infinities survive. CPython: Objects/complexobject.c.

import { raise, raiseTypeError, raiseValueError, raiseZeroDivisionError } from '../errors/raise.js';
import { warn } from '../errors/warn.js';
import { defineType, type MethodSpec } from '../object/define-type.js';
import { identityOf } from '../object/identity.js';
import { bindConstructor } from '../object/native-call.js';
import { NotImplemented, PyBoxed, PyObject } from '../object/object.js';
import type { Comparison, Slots } from '../object/slots.js';
import { type PyType, typeName, typeOf } from '../object/type.js';
import { normalise, type PyInt, type Value } from '../object/value.js';
import { call0, call1, lookupSpecial } from '../protocols/call.js';
import { formatComplexValue } from '../protocols/format.js';
import { intValue, warnOfSubclass } from '../protocols/index.js';
import { powReal } from './float/arithmetic.js';
import { copySign, hashDouble, isNegative } from './float/bits.js';
import { checkedFloat, floatOperand, floatValue, parseDouble, toDouble } from './float/convert.js';
import { formatDouble } from './float/decimal.js';
import { exp, log } from './float/elementary.js';
import { hypot2 } from './float/hypot.js';
import { atan2, cos, sin } from './float/trigonometry.js';
import { PyFloat } from './float.js';
import { toAsciiNumeral } from './int/text.js';
import { formatSpecArgument } from './int.js';
import { fullTypeName } from './object.js';
import { strOf } from './str/text.js';
import { makeTuple } from './tuple.js';

// ### Representation

/** An exact complex. Instances of subclasses are PyBoxed around one of these. */
export class PyComplex extends PyObject {
  readonly real: number;
  readonly imag: number;
  constructor(real: number, imag: number) {
    super();
    this.real = real;
    this.imag = imag;
  }
}

export function makeComplex(real: number, imag: number): PyComplex {
  return new PyComplex(real, imag);
}

/** The value of a complex or instance of a subclass; undefined for anything else. */
export function complexValue(x: Value): PyComplex | undefined {
  if (x instanceof PyComplex) return x;
  return x instanceof PyBoxed && x.value instanceof PyComplex ? x.value : undefined;
}

// ### Construction

function constructComplex(cls: PyType, args: Value[], names: readonly string[] | null): Value {
  if (names === null && args.length === 2 && cls === complexType) {
    const [x, y] = [realPart(args[0]!), realPart(args[1]!)];
    if (x !== undefined && y !== undefined) return new PyComplex(x, y);
  }
  const [real, imag] = bindConstructor('complex', '(real=0, imag=0)', args, names) as (Value | undefined)[];
  let value: PyComplex;
  // A single argument given by position may be a text or have `__complex__`; parts must be numbers.
  if (names === null && args.length === 1) value = toComplex(real!);
  else value = fromParts(real, imag);
  return cls === complexType ? value : new PyBoxed(cls.rootShape, value);
}

/** The number of an exact float or small int. */
function realPart(x: Value): number | undefined {
  return x instanceof PyFloat ? x.value : typeof x === 'number' ? x : undefined;
}

function toComplex(x: Value): PyComplex {
  const text = strOf(x);
  if (text !== undefined) return parseComplex(toAsciiNumeral(text));
  const value = asComplex(x, false);
  return value ?? raiseTypeError(`complex() argument must be a string or a number, not ${fullTypeName(x)}`);
}

/** A complex (of a subclass only with `takesSubclass`), what `__complex__` gives, or a real number; undefined for anything else. */
export function asComplex(x: Value, takesSubclass = true): PyComplex | undefined {
  const own = takesSubclass || x instanceof PyComplex ? complexValue(x) : undefined;
  if (own !== undefined) return own;
  const method = lookupSpecial(x, '__complex__');
  if (method !== undefined) {
    const result = call0(method);
    const value = complexValue(result) ?? raiseTypeError(`__complex__ returned non-complex (type ${typeName(result)})`);
    if (result !== value) warnOfSubclass('__complex__', 'complex', result);
    return value;
  }
  const { slots } = typeOf(x);
  return slots.float === null && slots.index === null ? undefined : new PyComplex(toDouble(x), 0);
}

function fromParts(real: Value | undefined, imag: Value | undefined): PyComplex {
  if (typeof real === 'number' && typeof imag === 'number') return new PyComplex(real, imag);
  const first =
    real === undefined ? 0 : lookupSpecial(real, '__complex__') === undefined ? real : asComplex(real, false)!;
  checkPart(first, 'real');
  if (imag !== undefined) checkPart(imag, 'imag');
  const r = part(first);
  const i = part(imag ?? 0);
  if (real !== undefined) warnOfComplex(real, 'real');
  if (imag !== undefined && complexValue(imag) !== undefined) raisePartWarning(imag, 'imag');
  // real + imag * 1j, without making -0 or NaN of parts that are zero.
  const re = complexValue(imag ?? null) === undefined ? r.real : r.real - i.imag;
  const isReal = real === undefined || (complexValue(real) === undefined && r.imag === 0);
  return new PyComplex(re, isReal ? i.real : i.real + r.imag);
}

/** A real part that is no real number, only a complex one. */
function warnOfComplex(x: Value, name: string): void {
  const { slots } = typeOf(x);
  if (slots.float === null && slots.index === null) raisePartWarning(x, name);
}

function raisePartWarning(x: Value, name: string): void {
  warn('DeprecationWarning', `complex() argument '${name}' must be a real number, not ${fullTypeName(x)}`);
}

function checkPart(x: Value, name: string): void {
  const { slots } = typeOf(x);
  if (slots.float === null && slots.index === null && complexValue(x) === undefined)
    raiseTypeError(`complex() argument '${name}' must be a real number, not ${fullTypeName(x)}`);
}

function part(x: Value): PyComplex {
  const { float } = typeOf(x).slots;
  // Of a subclass of float, too.
  return complexValue(x) ?? new PyComplex(float === null ? toDouble(x) : checkedFloat(x, float(x)), 0);
}

const NUMBER = String.raw`(?:(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:e[+-]?\d[\d_]*)?|infinity|inf|nan)`;
const IMAGINARY = new RegExp(`^([+-]?${NUMBER}?)j$`, 'i');
const WITH_REAL = new RegExp(`^([+-]?${NUMBER})(?:([+-]${NUMBER}?)j)?$`, 'i');

/** `1+2j`, `(1+2j)`, `3`, `j` … ValueError for anything else. */
function parseComplex(source: string): PyComplex {
  const inner = source.startsWith('(') && source.endsWith(')') ? toAsciiNumeral(source.slice(1, -1)) : source;
  const imaginary = IMAGINARY.exec(inner);
  const parts = imaginary === null ? WITH_REAL.exec(inner) : null;
  if (imaginary === null && parts === null) return malformed();
  const real = parts === null ? 0 : parseDouble(parts[1]!);
  const imag = parseImaginary(imaginary === null ? (parts![2] ?? '0') : imaginary[1]!);
  return real === undefined || imag === undefined ? malformed() : new PyComplex(real, imag);
}

function parseImaginary(text: string): number | undefined {
  if (text === '' || text === '+') return 1;
  return text === '-' ? -1 : parseDouble(text);
}

function malformed(): never {
  return raiseValueError('complex() arg is a malformed string');
}

// ### Arithmetic

/** An operand of complex arithmetic: a complex, or a double for a real number; undefined for anything else. */
type Operand = PyComplex | number;

function operand(x: Value): Operand | undefined {
  if (typeof x === 'number') return x;
  return complexValue(x) ?? floatOperand(x);
}

function binary(operation: (x: Operand, y: Operand) => PyComplex): (x: Value, y: Value) => Value {
  return (x, y) => {
    if (x instanceof PyComplex && y instanceof PyComplex) return operation(x, y);
    const a = operand(x);
    if (a === undefined) return NotImplemented;
    const b = operand(y);
    return b === undefined ? NotImplemented : operation(a, b);
  };
}

function addComplex(x: Operand, y: Operand): PyComplex {
  if (typeof x === 'number') return addComplex(y, x);
  if (typeof y === 'number') return new PyComplex(x.real + y, x.imag);
  return new PyComplex(x.real + y.real, x.imag + y.imag);
}

function subtractComplex(x: Operand, y: Operand): PyComplex {
  if (typeof x === 'number') {
    const z = y as PyComplex;
    return new PyComplex(x - z.real, -z.imag);
  }
  if (typeof y === 'number') return new PyComplex(x.real - y, x.imag);
  return new PyComplex(x.real - y.real, x.imag - y.imag);
}

function multiplyComplex(x: Operand, y: Operand): PyComplex {
  if (typeof x === 'number') return multiplyComplex(y, x);
  if (typeof y === 'number') return new PyComplex(x.real * y, x.imag * y);
  const real = x.real * y.real - x.imag * y.imag;
  const imag = x.real * y.imag + x.imag * y.real;
  if (Number.isNaN(real) && Number.isNaN(imag)) return recoverProduct(x, y) ?? new PyComplex(real, imag);
  return new PyComplex(real, imag);
}

const isInfinite = (z: PyComplex): boolean => Math.abs(z.real) === Infinity || Math.abs(z.imag) === Infinity;
/** Infinite parts become 1 and finite ones 0, keeping signs. */
const boxInfinity = (part: number): number => copySign(Math.abs(part) === Infinity ? 1 : 0, part);
const zeroNaN = (part: number): number => (Number.isNaN(part) ? copySign(0, part) : part);

/** Infinite products that came out as NaN. C11 Annex G.5.1. */
function recoverProduct(x: PyComplex, y: PyComplex): PyComplex | undefined {
  let [a, b, c, d] = [x.real, x.imag, y.real, y.imag];
  let recover = false;
  if (isInfinite(x)) {
    [a, b, c, d] = [boxInfinity(a), boxInfinity(b), zeroNaN(c), zeroNaN(d)];
    recover = true;
  }
  if (isInfinite(y)) {
    [a, b, c, d] = [zeroNaN(a), zeroNaN(b), boxInfinity(c), boxInfinity(d)];
    recover = true;
  }
  if (!recover && [a * c, b * d, a * d, b * c].some((product) => Math.abs(product) === Infinity)) {
    [a, b, c, d] = [zeroNaN(a), zeroNaN(b), zeroNaN(c), zeroNaN(d)];
    recover = true;
  }
  return recover ? new PyComplex(Infinity * (a * c - b * d), Infinity * (a * d + b * c)) : undefined;
}

function divideComplex(x: Operand, y: Operand): PyComplex {
  if (typeof y === 'number') {
    if (y === 0) raiseZeroDivisionError('division by zero');
    const z = x as PyComplex;
    return new PyComplex(z.real / y, z.imag / y);
  }
  if (y.real === 0 && y.imag === 0) raiseZeroDivisionError('division by zero');
  return typeof x === 'number' ? divideReal(x, y) : divideBoth(x, y);
}

/** Smith's method: the quotient of the divisor's smaller part by its larger one keeps everything in range. */
function divideReal(x: number, y: PyComplex): PyComplex {
  if (Math.abs(y.real) >= Math.abs(y.imag)) {
    const ratio = y.imag / y.real;
    const denominator = y.real + y.imag * ratio;
    return new PyComplex(x / denominator, (-x * ratio) / denominator);
  }
  if (Math.abs(y.imag) >= Math.abs(y.real)) {
    const ratio = y.real / y.imag;
    const denominator = y.real * ratio + y.imag;
    return new PyComplex((x * ratio) / denominator, -x / denominator);
  }
  return new PyComplex(Number.NaN, Number.NaN);
}

function divideBoth(x: PyComplex, y: PyComplex): PyComplex {
  let real = Number.NaN;
  let imag = Number.NaN;
  if (Math.abs(y.real) >= Math.abs(y.imag)) {
    const ratio = y.imag / y.real;
    const denominator = y.real + y.imag * ratio;
    real = (x.real + x.imag * ratio) / denominator;
    imag = (x.imag - x.real * ratio) / denominator;
  } else if (Math.abs(y.imag) >= Math.abs(y.real)) {
    const ratio = y.real / y.imag;
    const denominator = y.real * ratio + y.imag;
    real = (x.real * ratio + x.imag) / denominator;
    imag = (x.imag * ratio - x.real) / denominator;
  }
  if (Number.isNaN(real) && Number.isNaN(imag)) return recoverQuotient(x, y) ?? new PyComplex(real, imag);
  return new PyComplex(real, imag);
}

const isFinitePair = (z: PyComplex): boolean => Number.isFinite(z.real) && Number.isFinite(z.imag);

/** Infinite and zero quotients that came out as NaN. C11 Annex G.5.2. */
function recoverQuotient(x: PyComplex, y: PyComplex): PyComplex | undefined {
  if (isInfinite(x) && isFinitePair(y)) {
    const a = boxInfinity(x.real);
    const b = boxInfinity(x.imag);
    return new PyComplex(Infinity * (a * y.real + b * y.imag), Infinity * (b * y.real - a * y.imag));
  }
  if (isInfinite(y) && isFinitePair(x)) {
    const c = boxInfinity(y.real);
    const d = boxInfinity(y.imag);
    return new PyComplex(0 * (x.real * c + x.imag * d), 0 * (x.imag * c - x.real * d));
  }
  return undefined;
}

/** Integral exponents up to this are done by multiplication, which is exact more often. */
const MAX_INTEGRAL_EXPONENT = 100;

/** `x ** y`. ZeroDivisionError, OverflowError. CPython: complex_pow. */
export function powComplex(x: PyComplex, y: PyComplex): PyComplex {
  const isIntegral = y.imag === 0 && Number.isInteger(y.real) && Math.abs(y.real) <= MAX_INTEGRAL_EXPONENT;
  const result = isIntegral ? powIntegral(x, y.real) : powGeneral(x, y);
  if (isInfinite(result)) raise('OverflowError', 'complex exponentiation');
  return result;
}

function powIntegral(x: PyComplex, n: number): PyComplex {
  let result = new PyComplex(1, 0);
  let square = x;
  for (let rest = Math.abs(n); rest > 0; rest >>= 1) {
    if (rest & 1) result = multiplyComplex(result, square);
    square = multiplyComplex(square, square);
  }
  if (n > 0 || n === 0) return result;
  if (result.real === 0 && result.imag === 0) raiseZeroPower();
  return divideBoth(new PyComplex(1, 0), result);
}

function raiseZeroPower(): never {
  return raiseZeroDivisionError('zero to a negative or complex power');
}

function powGeneral(x: PyComplex, y: PyComplex): PyComplex {
  if (x.real === 0 && x.imag === 0) {
    if (y.imag !== 0 || y.real < 0) raiseZeroPower();
    return new PyComplex(0, 0);
  }
  const modulus = hypot2(x.real, x.imag);
  const angle = atan2(x.imag, x.real);
  let length = powReal(modulus, y.real);
  let phase = angle * y.real;
  if (y.imag !== 0) {
    length *= exp(-angle * y.imag);
    phase += y.imag * log(modulus);
  }
  return new PyComplex(length * cos(phase), length * sin(phase));
}

/** `abs(x)`. OverflowError when it is too large. */
function absComplex(x: PyComplex): PyFloat {
  const result = hypot2(x.real, x.imag);
  if (result === Infinity && !isInfinite(x)) raise('OverflowError', 'absolute value too large');
  return new PyFloat(result);
}

// ### Slots

function own(self: Value): PyComplex {
  return self instanceof PyComplex ? self : ((self as PyBoxed).value as PyComplex);
}

const SHORTEST = { type: 'r', precision: 0, upper: false, alternate: false, addDotZero: false } as const;

function shortText(x: number): string {
  const { negative, integer, fraction, suffix } = formatDouble(x, SHORTEST);
  return `${negative ? '-' : ''}${integer}${fraction}${suffix}`;
}

function reprComplex(z: PyComplex): string {
  if (z.real === 0 && !isNegative(z.real)) return `${shortText(z.imag)}j`;
  const imag = shortText(z.imag);
  return `(${shortText(z.real)}${imag.startsWith('-') ? '' : '+'}${imag}j)`;
}

const IMAG_FACTOR = 1000003n;

/** CPython: complex_hash; wraps around at 64 bits. A part that is NaN has the hash of the object. */
function hashComplex(self: Value): PyInt {
  const z = own(self);
  const hashPart = (x: number): bigint => BigInt(Number.isNaN(x) ? identityOf(self as PyObject) / 16 : hashDouble(x));
  const hash = normalise(BigInt.asIntN(64, hashPart(z.real) + IMAG_FACTOR * hashPart(z.imag)));
  return hash === -1 ? -2 : hash;
}

function equalComplex(self: Value, other: Value): boolean | undefined {
  const x = own(self);
  const y = complexValue(other);
  if (y !== undefined) return x.real === y.real && x.imag === y.imag;
  const real = intValue(other) ?? floatValue(other);
  if (real === undefined) return undefined;
  // `<=` and `>=` compare a double with a bigint by value.
  return x.imag === 0 && x.real <= real && x.real >= real;
}

const unordered: Comparison = () => NotImplemented;

function power(x: Value, y: Value, modulus: Value): Value {
  const a = operand(x);
  const b = operand(y);
  if (a === undefined || b === undefined) return NotImplemented;
  if (modulus !== null) raiseValueError('complex modulo');
  return powComplex(typeof a === 'number' ? new PyComplex(a, 0) : a, typeof b === 'number' ? new PyComplex(b, 0) : b);
}

const slots: Partial<Slots> = {
  construct: constructComplex,
  repr: (self) => reprComplex(own(self)),
  hash: hashComplex,
  lt: unordered,
  le: unordered,
  eq: (self, other) => equalComplex(self, other) ?? NotImplemented,
  ne: (self, other) => {
    const equal = equalComplex(self, other);
    return equal === undefined ? NotImplemented : !equal;
  },
  gt: unordered,
  ge: unordered,
  bool: (self) => own(self).real !== 0 || own(self).imag !== 0,
  negative: (self) => new PyComplex(-own(self).real, -own(self).imag),
  positive: (self) => own(self),
  absolute: (self) => absComplex(own(self)),
  add: binary(addComplex),
  subtract: binary(subtractComplex),
  multiply: binary(multiplyComplex),
  trueDivide: binary(divideComplex),
  power,
};

// ### Methods

const methods: readonly MethodSpec[] = [
  { name: '__complex__', signature: '($self, /)', impl: own },
  {
    name: '__format__',
    signature: '($self, format_spec, /)',
    impl: (self: Value, spec: Value) => formatComplexValue(own(self), self, formatSpecArgument(spec)),
  },
  {
    name: '__getnewargs__',
    signature: '($self, /)',
    impl: (self: Value) => makeTuple([new PyFloat(own(self).real), new PyFloat(own(self).imag)]),
  },
  { name: 'conjugate', signature: '($self, /)', impl: (self: Value) => new PyComplex(own(self).real, -own(self).imag) },
  { name: 'from_number', signature: '($type, number, /)', kind: 'class', impl: fromNumber },
];

function fromNumber(cls: PyType, number: Value): Value {
  if (cls === complexType && number instanceof PyComplex) return number;
  const value = asComplex(number) ?? raiseTypeError(`must be real number, not ${typeName(number)}`);
  return cls === complexType ? value : call1(cls, value);
}

export const complexType: PyType = defineType({
  name: 'complex',
  instances: PyComplex,
  layout: 'complex',
  slots,
  methods,
  getset: [
    { name: 'real', get: (self) => new PyFloat(own(self).real) },
    { name: 'imag', get: (self) => new PyFloat(own(self).imag) },
  ],
});
