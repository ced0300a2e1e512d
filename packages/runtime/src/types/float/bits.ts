// The binary form of doubles: scaling by powers of two, splitting into mantissa and exponent, exact ratios. Everything here
// is exact, or rounded once. What JavaScript leaves to the engine (`**`, logarithms) is not used.

import { normalise, type PyInt } from '../../object/value.js';

/** One double and its bits; `HIGH` is the half with sign and exponent, whatever the byte order. */
const asDouble = new Float64Array(1);
const asHalves = new Int32Array(asDouble.buffer);
const asBits = new BigInt64Array(asDouble.buffer);
asDouble[0] = 1;
const HIGH = asHalves[1] === 0 ? 0 : 1;
const LOW = 1 - HIGH;
const TWO_1023 = 2 ** 1023;

/** 2**k for -1022 <= k <= 1023. */
export function powerOfTwo(k: number): number {
  asHalves[LOW] = 0;
  asHalves[HIGH] = (k + 1023) << 20;
  return asDouble[0]!;
}

/** `x * 2**k`, rounded once; infinite when it overflows. */
export function ldexp(x: number, k: number): number {
  if (k >= -1022 && k <= 1023) return x * powerOfTwo(k);
  let value = x;
  let rest = k;
  if (rest > 1023) {
    value *= TWO_1023;
    rest -= 1023;
    if (rest > 1023) {
      value *= TWO_1023;
      rest = Math.min(rest - 1023, 1023);
    }
  } else if (rest < -1022) {
    // Scaling down by 2**-969 keeps 53 bits to spare, so that only the last step can round.
    value *= powerOfTwo(-969);
    rest += 969;
    if (rest < -1022) {
      value *= powerOfTwo(-969);
      rest = Math.max(rest + 969, -1022);
    }
  }
  return value * powerOfTwo(rest);
}

/** The biased exponent field: 0 for zero and subnormals, 2047 for infinities and NaN. */
function exponentField(x: number): number {
  asDouble[0] = x;
  return (asHalves[HIGH]! >> 20) & 0x7ff;
}

/** The sign bit, also of zeros and NaN. */
export function isNegative(x: number): boolean {
  if (!Number.isNaN(x)) return x < 0 || Object.is(x, -0);
  asDouble[0] = x;
  return asHalves[HIGH]! < 0;
}

export function copySign(x: number, sign: number): number {
  const magnitude = Math.abs(x);
  return isNegative(sign) ? -magnitude : magnitude;
}

/** The exponent e with 0.5 <= |x| / 2**e < 1, for finite x other than zero. */
export function binaryExponent(x: number): number {
  const field = exponentField(x);
  if (field !== 0) return field - 1022;
  return exponentField(x * 0x1_0000_0000_0000_0) - 1022 - 52;
}

/** The mantissa m with 0.5 <= |m| < 1 of a finite x other than zero, so that x = m * 2**binaryExponent(x). */
export function binaryMantissa(x: number): number {
  return ldexp(x, -binaryExponent(x));
}

/** x = mantissa * 2**exponent exactly, with an integral mantissa below 2**53; for finite x. */
export function decompose(x: number): { mantissa: bigint; exponent: number } {
  if (x === 0) return { mantissa: 0n, exponent: 0 };
  const exponent = Math.max(binaryExponent(x) - 53, -1074);
  return { mantissa: BigInt(ldexp(x, -exponent)), exponent };
}

/** The value of a finite double with no fraction as an int. */
export function integralToInt(x: number): PyInt {
  return Number.isSafeInteger(x) ? x + 0 : BigInt(x);
}

/** x = numerator / denominator in lowest terms, denominator > 0; for finite x. */
export function exactRatio(x: number): { numerator: PyInt; denominator: PyInt } {
  if (Number.isInteger(x)) return { numerator: integralToInt(x), denominator: 1 };
  let numerator = x;
  let denominator = 1;
  while (denominator < 2 ** 52 && !Number.isInteger(numerator)) {
    numerator *= 2;
    denominator *= 2;
  }
  if (Number.isSafeInteger(numerator)) return { numerator, denominator };
  let { mantissa, exponent } = decompose(x);
  while ((mantissa & 1n) === 0n) {
    mantissa >>= 1n;
    exponent++;
  }
  return { numerator: normalise(mantissa), denominator: normalise(1n << BigInt(-exponent)) };
}

/** The next double from x towards plus infinity (`up`) or minus infinity. */
export function adjacent(x: number, up: boolean): number {
  if (x === 0) return up ? Number.MIN_VALUE : -Number.MIN_VALUE;
  asDouble[0] = x;
  const bits = asBits[0]!;
  asBits[0] = x > 0 === up ? bits + 1n : bits - 1n;
  return asDouble[0]!;
}

const HASH_MODULUS = (1n << 61n) - 1n;

/** The hash of a double other than NaN, equal to that of an equal int. CPython: Python/pyhash.c _Py_HashDouble. */
export function hashDouble(x: number): PyInt {
  if (Number.isSafeInteger(x)) return x === -1 ? -2 : x + 0;
  if (x === Infinity) return 314159;
  if (x === -Infinity) return -314159;
  const { mantissa, exponent } = decompose(Math.abs(x));
  // 2**61 is 1 modulo the modulus, so that only the exponent modulo 61 counts.
  const shift = BigInt(((exponent % 61) + 61) % 61);
  const hash = normalise((mantissa << shift) % HASH_MODULUS);
  if (x > 0) return hash;
  return hash === 1 ? -2 : typeof hash === 'number' ? 0 - hash : -hash;
}
