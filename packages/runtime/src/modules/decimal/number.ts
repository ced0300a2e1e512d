// Decimal numbers: a sign, a coefficient and an exponent of ten, or an infinity or NaN. A coefficient has the form of any int
// (object/value.ts): a JS number when it is safe, which most amounts of money are, else a bigint. Powers of ten and counting
// digits are here too, since everything rests on them. Numbers never change.

import { makeException } from '../../errors/raise.js';
import { PyObject } from '../../object/object.js';
import { normalise, type PyInt } from '../../object/value.js';
import { bitLength } from '../../types/int/arithmetic.js';

// ### Representation

export const FINITE = 0;
export const INFINITE = 1;
export const QUIET_NAN = 2;
export const SIGNALING_NAN = 3;
export type Kind = 0 | 1 | 2 | 3;
/** 1 for negative numbers, -0 and NaNs with a minus included. */
export type Sign = 0 | 1;

/** A coefficient of up to 28 digits as four words of seven, the lowest first (words.ts). */
export class Words {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  constructor(a: number, b: number, c: number, d: number) {
    this.a = a;
    this.b = b;
    this.c = c;
    this.d = d;
  }

  get isZero(): boolean {
    return this.a === 0 && this.b === 0 && this.c === 0 && this.d === 0;
  }

  get int(): PyInt {
    const high = this.d * 1e7 + this.c;
    const low = this.b * 1e7 + this.a;
    return high === 0 ? low : normalise(BigInt(high) * powerOfTen(14) + BigInt(low));
  }
}

/** An exact Decimal. Instances of subclasses are PyBoxed around one of these. */
export class PyDecimal extends PyObject {
  readonly sign: Sign;
  readonly kind: Kind;
  /** Null until it is asked for of a number that has words. */
  private int: PyInt | null;
  readonly exponent: number;
  /** Null until somebody makes them. */
  words: Words | null;

  constructor(sign: Sign, kind: Kind, coefficient: PyInt | null, exponent: number, words: Words | null = null) {
    super();
    this.sign = sign;
    this.kind = kind;
    this.int = coefficient;
    this.exponent = exponent;
    this.words = words;
  }

  /** Never negative. Of a NaN the digits after it, its payload (0 for none); of an infinity 0. */
  get coefficient(): PyInt {
    if (this.int === null) this.int = this.words!.int;
    return this.int;
  }

  /** The coefficient is known to be a number. */
  get isShort(): boolean {
    return typeof this.int === 'number';
  }

  get isNaN(): boolean {
    return this.kind >= QUIET_NAN;
  }

  /** A finite zero. */
  get isZero(): boolean {
    return this.coefficient === 0 && this.kind === FINITE;
  }

  /** The exponent that the first digit has. */
  get adjusted(): number {
    return this.exponent + digitCount(this.coefficient) - 1;
  }
}

export function finiteNumber(sign: Sign, coefficient: PyInt, exponent: number): PyDecimal {
  return new PyDecimal(sign, FINITE, coefficient, exponent);
}

export function infinity(sign: Sign): PyDecimal {
  return new PyDecimal(sign, INFINITE, 0, 0);
}

export const NAN = new PyDecimal(0, QUIET_NAN, 0, 0);
export const ZERO = finiteNumber(0, 0, 0);
export const ONE = finiteNumber(0, 1, 0);
export const MINUS_ONE = finiteNumber(1, 1, 0);

export function withSign(x: PyDecimal, sign: Sign): PyDecimal {
  return x.sign === sign ? x : new PyDecimal(sign, x.kind, x.coefficient, x.exponent);
}

// ### Limits

/** Bounds of what programs may set, those of CPython on 64 bits. */
export const MAX_PREC = 999999999999999999n;
export const MAX_EMAX = 999999999999999999n;
export const MIN_EMIN = -999999999999999999n;
export const MIN_ETINY = -1999999999999999997n;

/** Exponents are doubles, and sums of three of them must be exact, so that numbers overflow and underflow here at the latest. */
export const EXPONENT_BOUND = 2 ** 51;

/** Coefficients of more digits are refused with MemoryError. */
const MAX_DIGITS = 80_000_000;

// ### Powers of ten

/** Digits that every safe integer of so many digits has: 10**15 is safe, and so is each number below it. */
export const SAFE_DIGITS = 15;
export const SMALL_POWERS: readonly number[] = Array.from({ length: SAFE_DIGITS + 1 }, (_, i) => Number(`1e${i}`));
const KEPT_POWERS = 1100;
const powers: bigint[] = [];
/** The last long power that was asked for: loops ask for the same. */
let lastLong = { exponent: 0, power: 1n };

/** `10n ** BigInt(exponent)`. */
export function powerOfTen(exponent: number): bigint {
  if (exponent < KEPT_POWERS) {
    for (let i = powers.length; i <= exponent; i++) powers.push(i === 0 ? 1n : powers[i - 1]! * 10n);
    return powers[exponent]!;
  }
  if (exponent > MAX_DIGITS) throw makeException('MemoryError', []);
  if (lastLong.exponent !== exponent) lastLong = { exponent, power: 10n ** BigInt(exponent) };
  return lastLong.power;
}

/** `coefficient * 10**places`. */
export function shiftLeft(coefficient: PyInt, places: number): PyInt {
  if (coefficient === 0 || places === 0) return coefficient;
  if (typeof coefficient === 'number' && places <= SAFE_DIGITS) {
    const shifted = coefficient * SMALL_POWERS[places]!;
    if (shifted <= Number.MAX_SAFE_INTEGER) return shifted;
  }
  return normalise(BigInt(coefficient) * powerOfTen(places));
}

// ### Digits

const LOG10_2 = Math.log10(2);

/** How many digits a coefficient has; 1 for 0. */
export function digitCount(coefficient: PyInt): number {
  if (typeof coefficient === 'bigint') return countLong(coefficient);
  if (coefficient < 1e5) {
    if (coefficient < 100) return coefficient < 10 ? 1 : 2;
    return coefficient < 1000 ? 3 : coefficient < 10000 ? 4 : 5;
  }
  let count = coefficient < 1e10 ? 6 : 11;
  while (count <= SAFE_DIGITS && coefficient >= SMALL_POWERS[count]!) count++;
  return count;
}

/** Logarithms of doubles are off by less than this. */
const LOG_ERROR = 1e-12;

function countLong(coefficient: bigint): number {
  const approximation = Number(coefficient);
  let count: number;
  if (approximation === Number.POSITIVE_INFINITY) count = Math.floor((bitLength(coefficient) - 1) * LOG10_2) + 1;
  else {
    const logarithm = Math.log10(approximation);
    count = Math.floor(logarithm) + 1;
    const fraction = logarithm - count + 1;
    if (fraction > LOG_ERROR && fraction < 1 - LOG_ERROR) return count;
  }
  // Off by one at most.
  if (coefficient >= powerOfTen(count)) return count + 1;
  return coefficient < powerOfTen(count - 1) ? count - 1 : count;
}

/** The coefficient without its trailing zeros, at most `most` of them, and how many those were. */
export function stripZeros(coefficient: PyInt, most: number): { coefficient: PyInt; stripped: number } {
  if (coefficient === 0) return { coefficient, stripped: 0 };
  let rest = coefficient;
  let stripped = 0;
  // By ever smaller powers while the rest is long, so that thousands of zeros go in a few divisions.
  for (let step = 512; typeof rest === 'bigint' && step > 0; step = Math.floor(step / 2)) {
    if (step > most) continue;
    const power = powerOfTen(step);
    while (stripped + step <= most && typeof rest === 'bigint' && rest % power === 0n) {
      rest = normalise(rest / power);
      stripped += step;
    }
  }
  while (typeof rest === 'number' && stripped < most && rest % 10 === 0) {
    rest /= 10;
    stripped++;
  }
  return { coefficient: rest, stripped };
}

// ### Kinds of numbers

/** Finite and without a fraction, whatever its exponent. */
export function isIntegral(x: PyDecimal): boolean {
  if (x.kind !== FINITE) return false;
  if (x.exponent >= 0 || x.coefficient === 0) return true;
  const places = -x.exponent;
  if (places >= digitCount(x.coefficient)) return false;
  return stripZeros(x.coefficient, places).stripped === places;
}

/** The last digit of an integral number before the point is odd. */
export function isOddIntegral(x: PyDecimal): boolean {
  if (x.exponent > 0 || x.coefficient === 0) return false;
  const units = x.exponent === 0 ? x.coefficient : BigInt(x.coefficient) / powerOfTen(-x.exponent);
  return typeof units === 'number' ? units % 2 === 1 : (units & 1n) === 1n;
}
