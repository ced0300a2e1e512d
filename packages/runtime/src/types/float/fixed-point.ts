// Constants to more digits than a double has, as bigint fixed-point numbers and as pairs of doubles whose sum they are. The
// tables of the elementary functions are made from these on first use, which takes well under a millisecond.

import { ldexp } from './bits.js';

/** Fraction bits of the fixed-point numbers. */
export const BITS = 160;
export const ONE = 1n << BigInt(BITS);

/** The sum of x + x**3/3 + x**5/5 + … (atanh) or with alternating signs (atan), for x = 1/n. */
function inverseSeries(n: bigint, bits: number, alternate: boolean): bigint {
  const square = n * n;
  let power = (1n << BigInt(bits)) / n;
  let sum = power;
  let sign = 1n;
  for (let k = 3n; power !== 0n; k += 2n) {
    power /= square;
    if (alternate) sign = -sign;
    sum += (sign * power) / k;
  }
  return sum;
}

/** atanh(1/n). */
export function inverseTanh(n: bigint): bigint {
  return inverseSeries(n, BITS, false);
}

/** The natural logarithm of 2. */
export const LN2 = 2n * inverseTanh(3n);
/** The natural logarithm of 10: of 8 and of 10/8. */
export const LN10 = 3n * LN2 + 2n * inverseTanh(9n);

/** pi with the given number of fraction bits (Machin's formula). */
export function piWith(bits: number): bigint {
  const guard = bits + 16;
  const quarter = 4n * inverseSeries(5n, guard, true) - inverseSeries(239n, guard, true);
  return (quarter * 4n) >> 16n;
}

/** The sine and cosine of a small positive fixed-point number. */
export function sineAndCosine(x: bigint): [bigint, bigint] {
  let sine = 0n;
  let cosine = 0n;
  let term = ONE;
  for (let k = 0n; term !== 0n; k++) {
    const sign = (k >> 1n) % 2n === 0n ? 1n : -1n;
    if (k % 2n === 0n) cosine += sign * term;
    else sine += sign * term;
    term = ((term * x) >> BigInt(BITS)) / (k + 1n);
  }
  return [sine, cosine];
}

/** The nearest double, and the nearest to what is left. */
export function toPair(x: bigint): [number, number] {
  const high = ldexp(Number(x), -BITS);
  return [high, ldexp(Number(x - fromDouble(high)), -BITS)];
}

/** A double with at most `bits` significant bits that is near `x`, and the rest. */
export function split(x: bigint, bits: number): [bigint, bigint] {
  const drop = BigInt(x.toString(2).length - bits);
  const high = (x >> drop) << drop;
  return [high, x - high];
}

export function toDouble(x: bigint): number {
  return ldexp(Number(x), -BITS);
}

/** A double that is a multiple of 2**-BITS. */
export function fromDouble(x: number): bigint {
  return BigInt(ldexp(x, BITS));
}
