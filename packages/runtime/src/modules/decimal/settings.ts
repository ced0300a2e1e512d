// What arithmetic needs to know of a context, without Python around it: precision, bounds, rounding, and the conditions that
// came up. An operation sets bits in `status`; whoever called it takes them from there (signals.ts) before the next one.
// General Decimal Arithmetic Specification, "Arithmetic contexts" and "Exceptional conditions".

import { digitCount, EXPONENT_BOUND, powerOfTen, SAFE_DIGITS, SMALL_POWERS } from './number.js';

// ### Conditions

export const CLAMPED = 1;
export const CONVERSION_SYNTAX = 2;
export const DIVISION_BY_ZERO = 4;
export const DIVISION_IMPOSSIBLE = 8;
export const DIVISION_UNDEFINED = 16;
export const INEXACT = 32;
export const INVALID_CONTEXT = 64;
export const INVALID_OPERATION = 128;
export const OVERFLOW = 256;
export const ROUNDED = 512;
export const SUBNORMAL = 1024;
export const UNDERFLOW = 2048;
export const FLOAT_OPERATION = 4096;

/** The conditions that are all the signal InvalidOperation. */
export const ANY_INVALID =
  CONVERSION_SYNTAX | DIVISION_IMPOSSIBLE | DIVISION_UNDEFINED | INVALID_CONTEXT | INVALID_OPERATION;
/** Conditions whose result is no number near the exact one. */
export const ERRORS = ANY_INVALID | DIVISION_BY_ZERO;

// ### Rounding

export const ROUNDINGS = [
  'ROUND_UP',
  'ROUND_DOWN',
  'ROUND_CEILING',
  'ROUND_FLOOR',
  'ROUND_HALF_UP',
  'ROUND_HALF_DOWN',
  'ROUND_HALF_EVEN',
  'ROUND_05UP',
] as const;
export type Rounding = (typeof ROUNDINGS)[number];

// ### Settings

/** Beyond this precision digits are counted, instead of comparing with a power of ten. */
const LONG_PRECISION = 100_000;

export class Settings {
  rounding: Rounding;
  /** 1 when exponents are folded down so that they fit an interchange format. */
  clamp: 0 | 1;
  /** Conditions since somebody last looked. */
  status = 0;
  private digits = 0;
  private lowest = 0;
  private highest = 0;
  /** A coefficient that is a number must be below this to have no more digits than the precision. */
  smallLimit = 0;
  /** `limit`, or null until it is first needed. */
  private longLimit: bigint | null = null;
  /** The exponent that the last digit of the smallest number has. */
  etiny = 0;
  /** The exponent that the last digit of the largest number has. */
  etop = 0;

  constructor(precision: number, emin: number, emax: number, rounding: Rounding, clamp: 0 | 1) {
    this.rounding = rounding;
    this.clamp = clamp;
    this.setBounds(precision, emin, emax);
  }

  get precision(): number {
    return this.digits;
  }
  set precision(precision: number) {
    this.setBounds(precision, this.lowest, this.highest);
  }

  get emin(): number {
    return this.lowest;
  }
  set emin(emin: number) {
    this.setBounds(this.digits, emin, this.highest);
  }

  get emax(): number {
    return this.highest;
  }
  set emax(emax: number) {
    this.setBounds(this.digits, this.lowest, emax);
  }

  private setBounds(precision: number, emin: number, emax: number): void {
    this.digits = precision;
    this.lowest = emin;
    this.highest = emax;
    this.smallLimit = precision <= SAFE_DIGITS ? SMALL_POWERS[precision]! : Number.MAX_SAFE_INTEGER + 1;
    this.longLimit = null;
    this.etiny = emin - (precision - 1);
    this.etop = emax - (precision - 1);
  }

  /** True when a coefficient has at most as many digits as the precision. */
  fits(coefficient: number | bigint): boolean {
    if (typeof coefficient === 'number') return coefficient < this.smallLimit;
    if (this.digits <= SAFE_DIGITS) return false;
    // The power may be too large to be made.
    if (this.digits > LONG_PRECISION) return digitCount(coefficient) <= this.digits;
    return coefficient < this.limit;
  }

  /** The smallest number of more digits than the precision. */
  get limit(): bigint {
    this.longLimit ??= powerOfTen(this.digits);
    return this.longLimit;
  }

  /** Settings for an intermediate result. */
  working(precision: number, rounding: Rounding = 'ROUND_HALF_EVEN'): Settings {
    return new Settings(precision, this.lowest, this.highest, rounding, this.clamp);
  }

  /** Marks an invalid operation or the like. */
  add(condition: number): void {
    this.status |= condition;
  }
}

/** The widest bounds there are: what is exact under these settings is exact. */
export function widestSettings(): Settings {
  return new Settings(EXPONENT_BOUND, -EXPONENT_BOUND, EXPONENT_BOUND, 'ROUND_HALF_EVEN', 0);
}
