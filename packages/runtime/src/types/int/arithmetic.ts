// Exact integer arithmetic on the two forms of an int (object/value.ts): a `number` in the safe range, else a `bigint`.
// Each operation tries numbers first, checks that the result is safe, and redoes the work in bigint otherwise. Results are
// normalised, and never -0. Division by zero and absurd sizes raise. CPython: Objects/longobject.c.

import { raise, raiseOverflowError, raiseValueError, raiseZeroDivisionError } from '../../errors/raise.js';
import { normalise, type PyInt } from '../../object/value.js';
import { ldexp, powerOfTwo } from '../float/bits.js';

/** Results longer than this are refused with MemoryError; V8 itself stops at 2**30 bits, after minutes of work. */
const MAX_BITS = 2 ** 28;
/** Sizes at or above this do not fit CPython's digit counts: OverflowError instead of MemoryError. */
const TOO_MANY_BITS = 2 ** 63;
const TWO_32 = 0x1_0000_0000;
/** Bits from which a table of powers pays. */
const LONG_EXPONENT = 24;

/** `BigInt(x)`, which V8 makes a call of even for what is a bigint already. */
const big = (x: PyInt): bigint => (typeof x === 'bigint' ? x : BigInt(x));

// ### Addition, multiplication

export function intAdd(x: PyInt, y: PyInt): PyInt {
  if (typeof x === 'number' && typeof y === 'number') {
    const sum = x + y;
    if (Number.isSafeInteger(sum)) return sum;
    return BigInt(x) + BigInt(y);
  }
  return normalise(big(x) + big(y));
}

export function intSub(x: PyInt, y: PyInt): PyInt {
  if (typeof x === 'number' && typeof y === 'number') {
    const difference = x - y;
    if (Number.isSafeInteger(difference)) return difference;
    return BigInt(x) - BigInt(y);
  }
  return normalise(big(x) - big(y));
}

export function intMul(x: PyInt, y: PyInt): PyInt {
  if (typeof x === 'number' && typeof y === 'number') {
    const product = x * y;
    if (Number.isSafeInteger(product)) return product + 0;
    return BigInt(x) * BigInt(y);
  }
  return normalise(big(x) * big(y));
}

export function intNeg(x: PyInt): PyInt {
  return typeof x === 'number' ? 0 - x : -x;
}

export function intAbs(x: PyInt): PyInt {
  return x < 0 ? intNeg(x) : x;
}

// ### Division

/** `x // y`, rounding towards minus infinity. For safe operands the rounded quotient never crosses an integer. */
export function intFloorDiv(x: PyInt, y: PyInt): PyInt {
  if (typeof x === 'number' && typeof y === 'number') {
    if (y === 0) raiseZeroDivisionError('division by zero');
    return Math.floor(x / y) + 0;
  }
  if (y === 0) raiseZeroDivisionError('division by zero');
  return normalise(bigFloorDiv(big(x), big(y)));
}

function bigFloorDiv(x: bigint, y: bigint): bigint {
  const quotient = x / y;
  return x < 0n !== y < 0n && quotient * y !== x ? quotient - 1n : quotient;
}

/** `x % y`, with the sign of `y`. */
export function intMod(x: PyInt, y: PyInt): PyInt {
  if (y === 0) raiseZeroDivisionError('division by zero');
  if (typeof x === 'number' && typeof y === 'number') {
    const remainder = x % y;
    if (remainder !== 0 && remainder < 0 !== y < 0) return remainder + y;
    return remainder + 0;
  }
  return normalise(bigMod(big(x), big(y)));
}

function bigMod(x: bigint, y: bigint): bigint {
  const remainder = x % y;
  return remainder !== 0n && remainder < 0n !== y < 0n ? remainder + y : remainder;
}

/** `x // y` and `x % y`, of which at least one is long, by a single division. */
export function bigDivmod(x: PyInt, y: PyInt): [PyInt, PyInt] {
  if (y === 0) raiseZeroDivisionError('division by zero');
  const a = big(x);
  const b = big(y);
  let quotient = a / b;
  let remainder = a - quotient * b;
  if (remainder !== 0n && remainder < 0n !== b < 0n) {
    quotient -= 1n;
    remainder += b;
  }
  return [normalise(quotient), normalise(remainder)];
}

/**
 * `x / y`, correctly rounded whatever their size. OverflowError when it is too large for a float.
 * CPython: long_true_divide.
 */
export function intTrueDiv(x: PyInt, y: PyInt): number {
  if (y === 0) raiseZeroDivisionError('division by zero');
  if (typeof x === 'number' && typeof y === 'number') return x / y;
  const negative = x < 0 !== y < 0;
  const quotient = divideBig(BigInt(intAbs(x)), BigInt(intAbs(y)));
  if (quotient === Infinity) raiseOverflowError('integer division result too large for a float');
  return negative ? -quotient : quotient;
}

/**
 * The quotient of `x >= 0` and `y > 0` as a double, infinite when too large. It is computed with two bits to spare and a
 * sticky bit, then rounded once.
 */
export function divideBig(x: bigint, y: bigint): number {
  if (x === 0n) return 0;
  const magnitude = bitLength(x) - bitLength(y);
  if (magnitude > 1025) return Infinity;
  if (magnitude < -1077) return 0;
  if (magnitude <= -1022) {
    // Subnormal: the last bit is worth 2**-1074 whatever the magnitude, so the rounding happens here, at that bit.
    const quarter = stickyQuotient(x, y, -1076);
    const low = quarter & 3n;
    const floor = quarter >> 2n;
    const up = low === 3n || (low === 2n && (floor & 1n) === 1n) ? 1n : 0n;
    return ldexp(Number(floor + up), -1074);
  }
  const shift = magnitude - 55;
  return ldexp(Number(stickyQuotient(x, y, shift)), shift);
}

/** floor(x / y / 2**shift), its last bit set when the division was not exact. */
function stickyQuotient(x: bigint, y: bigint, shift: number): bigint {
  const numerator = shift < 0 ? x << BigInt(-shift) : x;
  const denominator = shift > 0 ? y << BigInt(shift) : y;
  const quotient = numerator / denominator;
  return quotient * denominator === numerator ? quotient : quotient | 1n;
}

/** The nearest float; OverflowError when there is none. */
export function intToDouble(x: PyInt): number {
  if (typeof x === 'number') return x;
  const value = Number(x);
  if (value === Infinity || value === -Infinity) raiseOverflowError('int too large to convert to float');
  return value;
}

// ### Powers

/** `x ** y` for `y >= 0`. */
export function intPow(x: PyInt, y: PyInt): PyInt {
  if (y === 0 || x === 1) return 1;
  if (x === 0) return 0;
  if (x === -1) return isOdd(y) ? -1 : 1;
  if (typeof y !== 'number' || (bitLength(x) - 1) * y > MAX_BITS) raise('MemoryError', '');
  return typeof x === 'number' ? smallPower(x, y) : longPower(x, y);
}

/** By repeated squaring, in numbers until something is not safe. (`Math.pow` need not be exact.) */
function smallPower(x: number, y: number): PyInt {
  let result = 1;
  let square = x;
  let rest = y;
  for (;;) {
    if (rest % 2 === 1) {
      const next = result * square;
      if (!Number.isSafeInteger(next)) break;
      result = next;
      rest--;
      if (rest === 0) return result;
    }
    const next = square * square;
    if (!Number.isSafeInteger(next)) break;
    square = next;
    rest /= 2;
  }
  const power = longPower(BigInt(square), rest);
  return result === 1 ? power : BigInt(result) * power;
}

/** For `y > 0`: the commonest exponents as products, which V8 makes no call to its runtime for. */
function longPower(x: bigint, y: number): bigint {
  if (y > 3) return x ** BigInt(y);
  return y === 3 ? x * x * x : y === 2 ? x * x : x;
}

/** `pow(x, y, modulus)`; a negative `y` takes the inverse. ValueError as CPython's long_pow. */
export function intPowMod(x: PyInt, y: PyInt, modulus: PyInt): PyInt {
  if (modulus === 0) raiseValueError('pow() 3rd argument cannot be 0');
  if (typeof x === 'number' && typeof y === 'number' && typeof modulus === 'number' && y >= 0) {
    const m = Math.abs(modulus);
    if (m < SQUARE_IS_SAFE) {
      const result = m === 1 ? 0 : smallPowMod(x - Math.floor(x / m) * m, y, m);
      return modulus < 0 && result !== 0 ? result - m : result;
    }
  }
  const m = BigInt(intAbs(modulus));
  if (m === 1n) return 0;
  let base = bigMod(BigInt(x), m);
  let exponent = BigInt(y);
  if (exponent < 0n) {
    base = inverse(base, m);
    exponent = -exponent;
  }
  const result = powMod(base, exponent, m);
  return normalise(modulus < 0 && result !== 0n ? result - m : result);
}

function powMod(base: bigint, exponent: bigint, m: bigint): bigint {
  if (m < SQUARE_IS_SAFE && exponent < 9007199254740992n)
    return BigInt(smallPowMod(Number(base), Number(exponent), Number(m)));
  // From left to right, in windows of up to four bits that end with a one: of those, only odd powers are needed.
  const bits = exponent.toString(2);
  const { length } = bits;
  const powers = [base];
  const width = length < LONG_EXPONENT ? 1 : 4;
  for (const square = (base * base) % m; powers.length < 1 << (width - 1); )
    powers.push((powers[powers.length - 1]! * square) % m);
  let result = 1n;
  for (let i = 0; i < length; i++) {
    if (bits[i] === '0') {
      result = (result * result) % m;
      continue;
    }
    let end = i + width;
    while (bits[end - 1] !== '1') end--;
    const power = powers[Number.parseInt(bits.slice(i, end), 2) >> 1]!;
    for (; i < end - 1; i++) result = (result * result) % m;
    result = (result * result * power) % m;
  }
  return result;
}

/** Squares of smaller moduli are safe. */
const SQUARE_IS_SAFE = 94906266;

/** For such moduli above 1. */
function smallPowMod(base: number, exponent: number, m: number): number {
  let result = 1;
  let square = base;
  let rest = exponent;
  for (;;) {
    if (rest % 2 === 1) result = reduced(result * square, m);
    if (rest < 2) return result;
    rest = Math.floor(rest / 2);
    square = reduced(square * square, m);
  }
}

/** `x % m` for `x` of 0 or more, which the engine makes a call for where doubles may be met. */
function reduced(x: number, m: number): number {
  return x - Math.floor(x / m) * m;
}

/** Extended Euclid. */
function inverse(x: bigint, m: bigint): bigint {
  let a = x;
  let b = m;
  let u = 1n;
  let v = 0n;
  while (b !== 0n) {
    const q = a / b;
    [a, b] = [b, a - q * b];
    [u, v] = [v, u - q * v];
  }
  if (a !== 1n) raiseValueError('base is not invertible for the given modulus');
  return bigMod(u, m);
}

// ### Bits

export function intAnd(x: PyInt, y: PyInt): PyInt {
  if (typeof x === 'number' && typeof y === 'number') {
    if ((x | 0) === x && (y | 0) === y) return x & y;
    return fromHalves(Math.floor(x / TWO_32) & Math.floor(y / TWO_32), x & y);
  }
  // Masks keep the low bits of a long int, which need not be long themselves.
  if (typeof y === 'number' && y >= 0) return andMask(x as bigint, y);
  if (typeof x === 'number' && x >= 0) return andMask(y as bigint, x);
  return normalise(BigInt(x) & BigInt(y));
}

function andMask(x: bigint, mask: number): PyInt {
  if (mask < TWO_32) return (Number(BigInt.asUintN(32, x)) & mask) >>> 0;
  return intAnd(Number(BigInt.asUintN(53, x)), mask);
}

export function intOr(x: PyInt, y: PyInt): PyInt {
  if (typeof x === 'number' && typeof y === 'number') {
    if ((x | 0) === x && (y | 0) === y) return x | y;
    return fromHalves(Math.floor(x / TWO_32) | Math.floor(y / TWO_32), x | y);
  }
  return normalise(BigInt(x) | BigInt(y));
}

export function intXor(x: PyInt, y: PyInt): PyInt {
  if (typeof x === 'number' && typeof y === 'number') {
    if ((x | 0) === x && (y | 0) === y) return x ^ y;
    return fromHalves(Math.floor(x / TWO_32) ^ Math.floor(y / TWO_32), x ^ y);
  }
  return normalise(BigInt(x) ^ BigInt(y));
}

/** The int whose two's complement has these upper 22 and lower 32 bits. Only -2**53 is not safe. */
function fromHalves(high: number, low: number): PyInt {
  const value = high * TWO_32 + (low >>> 0);
  return Number.isSafeInteger(value) ? value : BigInt(value);
}

export function intInvert(x: PyInt): PyInt {
  return typeof x === 'number' ? intSub(-1, x) : normalise(~x);
}

export function intLeftShift(x: PyInt, y: PyInt): PyInt {
  if (y < 0) raiseValueError('negative shift count');
  if (x === 0) return 0;
  if (typeof y === 'number') {
    if (typeof x === 'number' && y < 54) {
      const shifted = x * powerOfTwo(y);
      if (Number.isSafeInteger(shifted)) return shifted;
    }
    if (y <= MAX_BITS) return normalise(BigInt(x) << BigInt(y));
  }
  if (y >= TOO_MANY_BITS) raiseOverflowError('too many digits in integer');
  return raise('MemoryError', '');
}

export function intRightShift(x: PyInt, y: PyInt): PyInt {
  if (y < 0) raiseValueError('negative shift count');
  if (typeof y !== 'number' || y > MAX_BITS * 4) return x < 0 ? -1 : 0;
  if (typeof x !== 'number') return normalise(x >> BigInt(y));
  if (y < 54) return Math.floor(x / powerOfTwo(y));
  return x < 0 ? -1 : 0;
}

export function isOdd(x: PyInt): boolean {
  return typeof x === 'number' ? x % 2 !== 0 : (x & 1n) === 1n;
}

/** Number of bits of the absolute value; 0 for 0. */
export function bitLength(x: PyInt): number {
  if (typeof x === 'number') {
    const abs = Math.abs(x);
    return abs < TWO_32 ? 32 - Math.clz32(abs) : 64 - Math.clz32(abs / TWO_32);
  }
  const digits = (x < 0n ? -x : x).toString(16);
  return digits.length * 4 - Math.clz32(Number.parseInt(digits[0]!, 16)) + 28;
}

// ### Comparison, greatest common divisor, square root

export function intGcd(x: PyInt, y: PyInt): PyInt {
  let a: PyInt = intAbs(x);
  let b: PyInt = intAbs(y);
  while (typeof a !== 'number' || typeof b !== 'number') {
    if (b === 0) return a;
    const rest: PyInt = normalise(BigInt(a) % BigInt(b));
    a = b;
    b = rest;
  }
  return smallGcd(a, b);
}

function smallGcd(x: number, y: number): number {
  let a = x;
  let b = y;
  while (b !== 0) {
    // The remainder of 32-bit ints is a single instruction.
    const rest = (a | 0) === a && (b | 0) === b ? (a | 0) % (b | 0) : a % b;
    a = b;
    b = rest;
  }
  return a;
}

/** The floor of the square root of a non-negative int. */
export function intSqrt(x: PyInt): PyInt {
  if (typeof x === 'number') return Math.floor(Math.sqrt(x));
  // Newton's iteration from above, started with twice the precise bits each time it is called on the upper half.
  const half = BigInt((bitLength(x) >> 2) << 1);
  const upper = x >> half;
  const start =
    upper < 4503599627370496n ? BigInt(Math.floor(Math.sqrt(Number(upper)))) : BigInt(intSqrt(normalise(upper)));
  let root = (start + 1n) << (half / 2n);
  for (;;) {
    const next = (root + x / root) >> 1n;
    if (next >= root) return normalise(root);
    root = next;
  }
}

// ### Hash

const HASH_MODULUS = (1n << 61n) - 1n;

/** The hash of an int: its value modulo 2**61 - 1, never -1. CPython: long_hash. */
export function hashInt(x: PyInt): PyInt {
  if (typeof x === 'number') return x === -1 ? -2 : x;
  const hash = normalise(x < 0n ? -(-x % HASH_MODULUS) : x % HASH_MODULUS);
  return hash === -1 ? -2 : hash;
}
