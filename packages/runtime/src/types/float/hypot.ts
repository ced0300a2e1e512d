// Euclidean norms in twice the precision of a double, so that the result is rounded once. `Math.hypot` loses digits.
// CPython: Modules/mathmodule.c vector_norm, which works alike.

import { binaryExponent, ldexp } from './bits.js';

const SPLITTER = 2 ** 27 + 1;

/** The square root of the sum of the squares. Infinite if any is infinite, else NaN if any is NaN. */
export function hypot(coordinates: readonly number[]): number {
  let largest = 0;
  let hasNaN = false;
  for (const x of coordinates) {
    const magnitude = Math.abs(x);
    if (magnitude === Infinity) return Infinity;
    if (Number.isNaN(x)) hasNaN = true;
    else if (magnitude > largest) largest = magnitude;
  }
  if (hasNaN) return Number.NaN;
  if (largest === 0 || coordinates.length <= 1) return largest;
  const exponent = binaryExponent(largest);
  return ldexp(scaledNorm(coordinates, exponent), exponent);
}

/** Squares of numbers between these neither overflow nor lose digits. */
const SMALLEST = 2 ** -400;
const LARGEST = 2 ** 400;

/** The same for two coordinates. */
export function hypot2(x: number, y: number): number {
  const a = Math.abs(x);
  const b = Math.abs(y);
  const largest = Math.max(a, b);
  if (!(a + b < LARGEST && largest > SMALLEST)) return hypot([x, y]);
  const square = largest * largest;
  const other = a > b ? b * b : a * a;
  const sum = square + other;
  const lost = square - sum + other + squareError(a, a * a) + squareError(b, b * b);
  return correctedRoot(sum, lost);
}

/** The norm of the coordinates divided by 2**exponent, which makes the largest of them about 1. */
function scaledNorm(coordinates: readonly number[], exponent: number): number {
  let sum = 0;
  let lost = 0;
  for (const coordinate of coordinates) {
    const x = ldexp(coordinate, -exponent);
    const square = x * x;
    lost += squareError(x, square);
    const next = sum + square;
    lost += Math.abs(sum) >= square ? sum - next + square : square - next + sum;
    sum = next;
  }
  return correctedRoot(sum, lost);
}

/** The square root of `sum + lost`. */
function correctedRoot(sum: number, lost: number): number {
  const root = Math.sqrt(sum + lost);
  // One Newton step on the residue sum - root * root, computed exactly.
  const square = root * root;
  const residue = sum - square - squareError(root, square) + lost;
  return root + residue / (2 * root);
}

/** x * x - square, exactly (Dekker). */
function squareError(x: number, square: number): number {
  const split = x * SPLITTER;
  const high = split - (split - x);
  const low = x - high;
  return high * high - square + 2 * high * low + low * low;
}
