// erf and erfc, by a series of positive terms below 2.5 and a continued fraction above; both lose no digits, but need
// exp(-x*x) with a corrected square. CPython takes them from the C library.

import { copySign } from '../../types/float/bits.js';
import { exp, productError } from '../../types/float/elementary.js';

const TWO_OVER_ROOT_PI = 1.1283791670955126;
/** What rounding took from that constant. */
const TWO_OVER_ROOT_PI_LOW = 1.533545961316588e-17;
const ROOT_PI = 1.7724538509055159;

/** exp(-x*x) as a double and a correction, which is left in `low`. */
let low = 0;
function gauss(x: number): number {
  const square = x * x;
  const value = exp(-square);
  low = -value * productError(x, x, square);
  return value;
}

/** erf(x) for 0 <= x < 2.5: a sum of x**(2n+1) 2**n / (1 3 5 …), times exp(-x*x). */
function erfSeries(x: number): number {
  const twice = 2 * x * x;
  let term = x;
  let sum = 0;
  let lost = 0;
  for (let divisor = 3; term > sum * 2 ** -60; divisor += 2) {
    const next = sum + term;
    lost += sum > term ? sum - next + term : term - next + sum;
    sum = next;
    term *= twice / divisor;
  }
  const value = gauss(x);
  const factor = TWO_OVER_ROOT_PI * value;
  return factor * sum + (factor * lost + TWO_OVER_ROOT_PI * low * sum + TWO_OVER_ROOT_PI_LOW * value * sum);
}

/** erfc(x) for x >= 2.5, by Lentz' evaluation from the end of the continued fraction. */
function erfcFraction(x: number): number {
  let fraction = 0;
  for (let n = 120; n > 0; n--) fraction = n / 2 / (x + fraction);
  const value = gauss(x);
  return (value + low) / ROOT_PI / (x + fraction);
}

export function erf(x: number): number {
  const magnitude = Math.abs(x);
  if (Number.isNaN(x)) return x;
  if (magnitude > 6) return copySign(1, x);
  const value = magnitude < 2.5 ? erfSeries(magnitude) : 1 - erfcFraction(magnitude);
  return copySign(value, x);
}

export function erfc(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 27.3) return 0;
  if (x < -6) return 2;
  if (x >= 2.5) return erfcFraction(x);
  return x <= -2.5 ? 2 - erfcFraction(-x) : 1 - erf(x);
}
