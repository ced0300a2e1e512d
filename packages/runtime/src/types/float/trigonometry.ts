// Sine, cosine, tangent and their inverses, with about 68 bits and rounded once, for the reason that elementary.ts gives.
// The argument is reduced to less than pi/4, then to less than 1/128 around one of the angles j/64, whose sines and cosines
// are tabulated. The inverses take JavaScript's result and correct it by one exact step.

import { binaryExponent, decompose, ldexp } from './bits.js';
import { productError, sumError } from './elementary.js';
import { BITS, ONE, piWith, sineAndCosine, split, toDouble, toPair } from './fixed-point.js';

/** What `reduce` and `sineParts` leave besides the double they return; in an array, since V8 boxes doubles in variables. */
const correction = new Float64Array(1);
let quadrant = 0;

const HALF_PI = piWith(BITS) / 2n;
/** pi/2 in three parts; multiples of the first two by less than 2**18 are exact. */
const [PART1_FIXED, REST1] = split(HALF_PI, 33);
const [PART2_FIXED, REST2] = split(REST1, 33);
const PART1 = toDouble(PART1_FIXED);
const PART2 = toDouble(PART2_FIXED);
const [PART3, PART4] = toPair(REST2);
const TWO_OVER_PI = 2 / Math.PI;
/** Larger arguments are reduced in bigint. */
const MAX_QUICK = 100_000;

// ### Reduction

/** x = quadrant * pi/2 + result + correction, with |result| <= pi/4. */
function reduce(x: number): number {
  if (Math.abs(x) >= MAX_QUICK) return reduceHuge(x);
  const n = Math.round(x * TWO_OVER_PI);
  const t = x - n * PART1;
  const part2 = -n * PART2;
  const u = t + part2;
  const part3 = -n * PART3;
  const v = u + part3;
  const rest = sumError(t, part2, u) + sumError(u, part3, v) + productError(-n, PART3, part3) - n * PART4;
  const r = v + rest;
  correction[0] = v - r + rest;
  quadrant = n & 3;
  return r;
}

/** pi/2 to more bits than any argument needs; made when first wanted. */
const ALL_BITS = 1280;
let allOfHalfPi: bigint | null = null;

/** With as many digits of pi as the argument has before the point, and 200 more. */
function reduceHuge(x: number): number {
  const { mantissa, exponent } = decompose(x);
  const bits = Math.max(exponent, 0) + 256;
  allOfHalfPi ??= piWith(ALL_BITS) / 2n;
  const halfPi = allOfHalfPi >> BigInt(ALL_BITS - bits);
  const value = mantissa << BigInt(bits + exponent);
  const doubled = 2n * value + halfPi;
  const divisor = 2n * halfPi;
  const n = doubled >= 0n ? doubled / divisor : -((-doubled + divisor - 1n) / divisor);
  const rest = value - n * halfPi;
  const r = toDouble(rest >> BigInt(bits - BITS));
  const left = (rest >> BigInt(bits - BITS)) - BigInt(ldexp(r, BITS));
  correction[0] = toDouble(left);
  quadrant = Number(((n % 4n) + 4n) % 4n);
  return r;
}

// ### Sine and cosine

const STEPS = 64;
interface Table {
  sine: Float64Array;
  sineLow: Float64Array;
  cosine: Float64Array;
  cosineLow: Float64Array;
}
let table: Table | null = null;

/** For the angles j/64 up to pi/4. */
function makeTable(): Table {
  const size = 52;
  const made: Table = {
    sine: new Float64Array(size),
    sineLow: new Float64Array(size),
    cosine: new Float64Array(size),
    cosineLow: new Float64Array(size),
  };
  for (let j = 0; j < size; j++) {
    const [sine, cosine] = sineAndCosine((BigInt(j) * ONE) / BigInt(STEPS));
    [made.sine[j], made.sineLow[j]] = toPair(sine);
    [made.cosine[j], made.cosineLow[j]] = toPair(cosine);
  }
  return made;
}

/** Of a reduced angle r + rest: the sine when `wantsSine`, else the cosine, as result + correction. */
function sineParts(r: number, rest: number, wantsSine: boolean): number {
  table ??= makeTable();
  const index = Math.round(Math.abs(r) * STEPS);
  const negative = r < 0;
  const d1 = Math.abs(r) - index / STEPS;
  const d2 = negative ? -rest : rest;
  const d = d1 + d2;
  const dLow = d1 - d + d2;
  const square = d * d;
  const sineTail = dLow - d * square * (1 / 6 - square * (1 / 120 - square / 5040));
  const cosineMinus1 = square * (-1 / 2 + square * (1 / 24 - square / 720)) - d * dLow;
  const sine = table.sine[index]!;
  const cosine = table.cosine[index]!;
  // sin(t + d) = sin t + cos t sin d + sin t (cos d - 1), and cos alike.
  const main = wantsSine ? sine : cosine;
  const other = wantsSine ? cosine : -sine;
  const mainLow = wantsSine ? table.sineLow[index]! : table.cosineLow[index]!;
  const otherLow = wantsSine ? table.cosineLow[index]! : -table.sineLow[index]!;
  const product = other * d;
  const sum = main + product;
  const tail =
    sumError(main, product, sum) +
    (productError(other, d, product) + other * sineTail + main * cosineMinus1 + mainLow + otherLow * d);
  const high = sum + tail;
  correction[0] = sum - high + tail;
  if (!negative || !wantsSine) return high;
  correction[0] = -correction[0]!;
  return -high;
}

/** Below this, x is its own sine and tangent. */
const TINY = 2 ** -27;

export function sin(x: number): number {
  if (!Number.isFinite(x)) return Number.NaN;
  if (Math.abs(x) < TINY) return x;
  const r = reduce(x);
  const value = sineParts(r, correction[0]!, quadrant % 2 === 0);
  return quadrant >= 2 ? -value : value;
}

export function cos(x: number): number {
  if (!Number.isFinite(x)) return Number.NaN;
  const r = reduce(x);
  const value = sineParts(r, correction[0]!, quadrant % 2 === 1);
  return quadrant === 1 || quadrant === 2 ? -value : value;
}

export function tan(x: number): number {
  if (!Number.isFinite(x)) return Number.NaN;
  if (Math.abs(x) < TINY) return x;
  const r = reduce(x);
  const rest = correction[0]!;
  const isEven = quadrant % 2 === 0;
  const sine = sineParts(r, rest, true);
  const sineLow = correction[0]!;
  const cosine = sineParts(r, rest, false);
  const cosineLow = correction[0]!;
  return isEven ? divideParts(sine, sineLow, cosine, cosineLow) : -divideParts(cosine, cosineLow, sine, sineLow);
}

function divideParts(x: number, xLow: number, y: number, yLow: number): number {
  const quotient = x / y;
  const product = quotient * y;
  return quotient + (x - product - productError(quotient, y, product) + xLow - quotient * yLow) / y;
}

// ### Inverses

/**
 * The angle of the point (x + xLow, y + yLow), which `guess` is near to: the guess plus the point's distance from the ray
 * in its direction, divided by the point's distance from the origin.
 */
function refine(guess: number, x: number, xLow: number, y: number, yLow: number): number {
  const r = reduce(guess);
  const rest = correction[0]!;
  let cosine = sineParts(r, rest, quadrant % 2 === 1);
  let cosineLow = correction[0]!;
  let sine = sineParts(r, rest, quadrant % 2 === 0);
  let sineLow = correction[0]!;
  if (quadrant >= 2) [sine, sineLow] = [-sine, -sineLow];
  if (quadrant === 1 || quadrant === 2) [cosine, cosineLow] = [-cosine, -cosineLow];
  const left = y * cosine;
  const right = x * sine;
  const across =
    left -
    right +
    (productError(y, cosine, left) -
      productError(x, sine, right) +
      y * cosineLow -
      x * sineLow +
      yLow * cosine -
      xLow * sine);
  return guess + across / (x * cosine + y * sine);
}

export function atan2(y: number, x: number): number {
  const guess = Math.atan2(y, x);
  if (y === 0 || x === 0 || !Number.isFinite(x) || !Number.isFinite(y)) return guess;
  const difference = binaryExponent(y) - binaryExponent(x);
  // So flat or steep that the angle is that of an axis, or y / x itself.
  if (difference < -27 && x > 0) return y / x;
  if (Math.abs(difference) > 60) return guess;
  const exponent = -binaryExponent(x);
  return refine(guess, ldexp(x, exponent), 0, ldexp(y, exponent), 0);
}

export function atan(x: number): number {
  if (Math.abs(x) < TINY || !Number.isFinite(x)) return Math.atan(x);
  return atan2(x, 1);
}

/** sqrt(1 - x*x) = result + correction, for |x| < 1. */
function complement(x: number): number {
  const magnitude = Math.abs(x);
  const a = 1 - magnitude;
  const aLow = sumError(1, -magnitude, a);
  const b = 1 + magnitude;
  const bLow = sumError(1, magnitude, b);
  const product = a * b;
  const productLow = productError(a, b, product) + a * bLow + b * aLow;
  const root = Math.sqrt(product);
  const square = root * root;
  correction[0] = (product - square - productError(root, root, square) + productLow) / (2 * root);
  return root;
}

export function asin(x: number): number {
  const magnitude = Math.abs(x);
  if (magnitude < TINY || !(magnitude < 1)) return Math.asin(x);
  const other = complement(x);
  return refine(Math.asin(x), other, correction[0]!, x, 0);
}

export function acos(x: number): number {
  if (!(Math.abs(x) < 1)) return Math.acos(x);
  const other = complement(x);
  return refine(Math.acos(x), x, 0, other, correction[0]!);
}
