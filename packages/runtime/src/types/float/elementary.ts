// Exponentials, logarithms and powers. JavaScript's own are off by a unit in the last place for one argument in ten, C's
// for one in a hundred or less, so programs would print other digits than under CPython. These work with about 68 bits (a
// double and a correction, left in `correction`) and round once. Tables: 2**(j/128) and log(j/64).

import { binaryExponent, ldexp } from './bits.js';
import { inverseTanh, LN2, LN10, ONE, split, toDouble, toPair } from './fixed-point.js';

/** The correction to the double that a `…Parts` function returned last; in an array, since V8 boxes doubles in variables. */
export const correction = new Float64Array(1);

const SPLITTER = 2 ** 27 + 1;

/** What rounding took from x * y (Dekker). */
export function productError(x: number, y: number, product: number): number {
  const splitX = x * SPLITTER;
  const x1 = splitX - (splitX - x);
  const x2 = x - x1;
  const splitY = y * SPLITTER;
  const y1 = splitY - (splitY - y);
  const y2 = y - y1;
  return x1 * y1 - product + x1 * y2 + x2 * y1 + x2 * y2;
}

/** What rounding took from x + y. */
export function sumError(x: number, y: number, sum: number): number {
  const y2 = sum - x;
  return x - (sum - y2) + (y - y2);
}

// ### Tables

const STEPS = 128;
/** ln(2)/128 in two parts, the first so short that multiples of it are exact. */
const [STEP_HIGH_FIXED, STEP_REST] = split(LN2 / 128n, 34);
const STEP_HIGH = toDouble(STEP_HIGH_FIXED);
const STEP_LOW = toDouble(STEP_REST);
const STEPS_PER_UNIT = STEPS / Math.LN2;
const [LN2_HIGH_FIXED, LN2_REST] = split(LN2, 40);
const LN2_HIGH = toDouble(LN2_HIGH_FIXED);
const LN2_LOW = toDouble(LN2_REST);
const [LN2_DOUBLE, LN2_CORRECTION] = toPair(LN2);
const [LOG2_E, LOG2_E_LOW] = toPair((ONE * ONE) / LN2);

interface Table {
  high: Float64Array;
  low: Float64Array;
}

function makeTable(size: number, fill: (set: (index: number, value: bigint) => void) => void): Table {
  const table: Table = { high: new Float64Array(size), low: new Float64Array(size) };
  fill((index, value) => {
    const [high, rest] = toPair(value);
    table.high[index] = high;
    table.low[index] = rest;
  });
  return table;
}

let powers: Table | null = null;

/** 2**(j/128), from the 128th root of 2, which takes seven square roots. */
function makePowers(): Table {
  let root = 2n * ONE;
  for (let i = 0; i < 7; i++) root = squareRoot(root * ONE);
  return makeTable(STEPS, (set) => {
    let value = ONE;
    for (let j = 0; j < STEPS; j++) {
      set(j, value);
      value = (value * root) / ONE;
    }
  });
}

function squareRoot(x: bigint): bigint {
  let root = 1n << BigInt((x.toString(2).length >> 1) + 1);
  for (;;) {
    const next = (root + x / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

let logarithms: Table | null = null;

/** log(j/64) for 48 <= j <= 96, each from its neighbour: log((j+1)/j) = 2 atanh(1/(2j+1)). */
function makeLogarithms(): Table {
  return makeTable(97, (set) => {
    let up = 0n;
    for (let j = 64n; j < 96n; j++) {
      up += 2n * inverseTanh(2n * j + 1n);
      set(Number(j) + 1, up);
    }
    let down = 0n;
    for (let j = 64n; j > 48n; j--) {
      down -= 2n * inverseTanh(2n * j - 1n);
      set(Number(j) - 1, down);
    }
  });
}

// ### exp

/** The power of two that belongs to the result of `expParts`. */
export const scale = new Int32Array(1);

/** exp(x + rest) = (result + correction) * 2**scale[0], for |x| < 1000 and a tiny rest. */
export function expParts(x: number, rest: number): number {
  powers ??= makePowers();
  const k = Math.round(x * STEPS_PER_UNIT);
  const r1 = x - k * STEP_HIGH;
  const r2 = rest - k * STEP_LOW;
  const r = r1 + r2;
  const rLow = sumError(r1, r2, r);
  const j = k & (STEPS - 1);
  scale[0] = (k - j) / STEPS;
  const power = powers.high[j]!;
  const powerLow = powers.low[j]!;
  const tail = rLow + r * r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r / 720))));
  const product = power * r;
  const high = power + product;
  correction[0] = power - high + product + (productError(power, r, product) + power * tail + powerLow + powerLow * r);
  return high;
}

/** Beyond these the result is infinite or zero whatever the digits. */
const MAX_EXPONENT = 800;

function expPair(x: number, rest: number): number {
  if (x > MAX_EXPONENT) return Infinity;
  if (x < -MAX_EXPONENT) return 0;
  const high = expParts(x, rest);
  return ldexp(high + correction[0]!, scale[0]!);
}

export function exp(x: number): number {
  return Number.isNaN(x) ? x : expPair(x, 0);
}

export function exp2(x: number): number {
  if (Number.isInteger(x)) return Math.abs(x) < 1100 ? ldexp(1, x) : x > 0 ? Infinity : 0;
  if (!(Math.abs(x) < 1100)) return Number.isNaN(x) ? x : x > 0 ? Infinity : 0;
  const whole = Math.round(x);
  const part = x - whole;
  const product = part * LN2_DOUBLE;
  const high = expParts(product, productError(part, LN2_DOUBLE, product) + part * LN2_CORRECTION);
  return ldexp(high + correction[0]!, scale[0]! + whole);
}

// ### log

/** log(x) = result + correction, for finite x > 0. */
function logParts(x: number): number {
  logarithms ??= makeLogarithms();
  let exponent = binaryExponent(x);
  let mantissa = ldexp(x, -exponent);
  if (mantissa < 0.75) {
    mantissa *= 2;
    exponent--;
  }
  const j = Math.round(mantissa * 64);
  const numerator = mantissa * 64 - j;
  const r = numerator / j;
  const product = r * j;
  const rLow = (numerator - product - productError(r, j, product)) / j;
  const start = exponent * LN2_HIGH;
  const logC = logarithms.high[j]!;
  const a = start + logC;
  const b = a + r;
  const square = r * r;
  const c = b - 0.5 * square;
  const cube =
    r * square * (1 / 3 - r * (1 / 4 - r * (1 / 5 - r * (1 / 6 - r * (1 / 7 - r * (1 / 8 - r * (1 / 9 - r / 10)))))));
  const errors = sumError(start, logC, a) + sumError(a, r, b) + sumError(b, -0.5 * square, c);
  const small = exponent * LN2_LOW + logarithms.low[j]! + rLow - r * rLow - 0.5 * productError(r, r, square) + cube;
  const tail = errors + small;
  const high = c + tail;
  correction[0] = c - high + tail;
  return high;
}

/** log of any double: infinities, NaN and what is not positive as in C. */
export function log(x: number): number {
  if (!(x > 0) || x === Infinity) return Math.log(x);
  return logParts(x);
}

function scaledLog(x: number, factor: number, factorLow: number): number {
  if (!(x > 0) || x === Infinity) return Math.log(x);
  const high = logParts(x);
  const product = high * factor;
  return product + (productError(high, factor, product) + high * factorLow + correction[0]! * factor);
}

export function log2(x: number): number {
  return scaledLog(x, LOG2_E, LOG2_E_LOW);
}

/** log10(2) in two parts, the first so short that multiples by an exponent are exact. */
const [LOG10_2_HIGH_FIXED, LOG10_2_REST] = split((LN2 * ONE) / LN10, 34);
const LOG10_2_HIGH = toDouble(LOG10_2_HIGH_FIXED);
const LOG10_2_LOW = toDouble(LOG10_2_REST);

/** Not rounded once, unlike the others: by the formula of C's library, whose digits CPython shows. */
export function log10(x: number): number {
  if (!(x > 0) || x === Infinity) return Math.log(x);
  const exponent = binaryExponent(x) - 1;
  const shown = exponent < 0 ? exponent + 1 : exponent;
  const mantissa = ldexp(x, -shown);
  return shown * LOG10_2_LOW + Math.LOG10E * log(mantissa) + shown * LOG10_2_HIGH;
}

// ### Powers and roots

/** C's pow for finite operands other than zero; `**` for the rest, whose results are exact. */
export function pow(x: number, y: number): number {
  if (!(Math.abs(x) < Infinity && Math.abs(y) < Infinity) || x === 0 || y === 0) return x ** y;
  if (x < 0 && !Number.isInteger(y)) return Number.NaN;
  const sign = x < 0 && y % 2 !== 0 ? -1 : 1;
  const logarithm = logParts(Math.abs(x));
  const product = y * logarithm;
  if (Math.abs(product) > MAX_EXPONENT) return product > 0 ? sign * Infinity : sign * 0;
  return sign * expPair(product, productError(y, logarithm, product) + y * correction[0]!);
}

export function cbrt(x: number): number {
  const root = Math.cbrt(x);
  if (x === 0 || !Number.isFinite(x)) return root;
  // One Newton step on the residue root**3 - x, which cancels to a few bits and so is exact enough.
  const exponent = Math.floor(binaryExponent(x) / 3);
  const r = ldexp(root, -exponent);
  const target = ldexp(x, -3 * exponent);
  const square = r * r;
  const cube = square * r;
  const residue = cube - target + (productError(square, r, cube) + productError(r, r, square) * r);
  return ldexp(r - residue / (3 * square), exponent);
}

// ### Hyperbolic functions, by the formulas of C's library

export function cosh(x: number): number {
  const magnitude = Math.abs(x);
  if (magnitude < 0.34657359027997264) {
    const t = Math.expm1(magnitude);
    return 1 + (t * t) / (2 * (1 + t));
  }
  if (magnitude < 22) {
    const t = exp(magnitude);
    return 0.5 * t + 0.5 / t;
  }
  if (magnitude < 709) return 0.5 * exp(magnitude);
  const half = exp(0.5 * magnitude);
  return 0.5 * half * half;
}

export function asinh(x: number): number {
  const magnitude = Math.abs(x);
  if (!Number.isFinite(x) || magnitude < 2 ** -28) return x;
  let result: number;
  if (magnitude > 2 ** 28) result = log(magnitude) + Math.LN2;
  else if (magnitude > 2) result = log(2 * magnitude + 1 / (Math.sqrt(x * x + 1) + magnitude));
  else result = Math.log1p(magnitude + (x * x) / (1 + Math.sqrt(1 + x * x)));
  return x < 0 ? -result : result;
}

export function acosh(x: number): number {
  if (!(x > 2)) {
    const t = x - 1;
    return x >= 1 ? Math.log1p(t + Math.sqrt(2 * t + t * t)) : Number.NaN;
  }
  if (x > 2 ** 28) return log(x) + Math.LN2;
  return log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
}
