// Operations of C99 that JavaScript lacks, computed exactly and rounded once: fused multiply-add and IEEE remainder.

import { divideBig } from '../int/arithmetic.js';
import { decompose, isNegative } from './bits.js';

/** `x * y + z`, rounded once. */
export function fusedMultiplyAdd(x: number, y: number, z: number): number {
  if (Math.abs(z) === Infinity && Number.isFinite(x) && Number.isFinite(y)) return z;
  const rough = x * y + z;
  if (!Number.isFinite(x) || !Number.isFinite(y) || !Number.isFinite(z) || x === 0 || y === 0) return rough;
  if (z === 0) return x * y;
  const left = decompose(x);
  const right = decompose(y);
  const addend = decompose(z);
  const productExponent = left.exponent + right.exponent;
  const exponent = Math.min(productExponent, addend.exponent);
  const product = (left.mantissa * right.mantissa) << BigInt(productExponent - exponent);
  const sum = product + (addend.mantissa << BigInt(addend.exponent - exponent));
  if (sum === 0n) return 0;
  const magnitude = sum < 0n ? -sum : sum;
  const result = exponent < 0 ? divideBig(magnitude, 1n << BigInt(-exponent)) : Number(magnitude << BigInt(exponent));
  return sum < 0n ? -result : result;
}

/** `x - n * y` for the integer n nearest to x / y, halves to even. NaN when `x` is infinite or `y` zero. */
export function remainder(x: number, y: number): number {
  if (!Number.isFinite(x) || Number.isNaN(y) || y === 0) return Number.NaN;
  if (!Number.isFinite(y)) return x;
  const a = Math.abs(x);
  const b = Math.abs(y);
  const rest = a % b;
  const complement = b - rest;
  let result: number;
  if (rest < complement) result = rest;
  else if (rest > complement) result = -complement;
  // Half-way: what is left of half the rest of the division tells whether the quotient is even.
  else result = rest - 2 * ((0.5 * (a - rest)) % b);
  return isNegative(x) ? -result : result;
}
