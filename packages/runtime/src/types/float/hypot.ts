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
