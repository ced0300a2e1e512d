// erf and erfc, by a series of positive terms below 2.5 and a continued fraction above, with pairs of doubles throughout and
// one rounding at the end. A pair's second double is left in `correction`. CPython takes both functions from the C library.

import { copySign, ldexp } from '../../types/float/bits.js';
import { correction as expCorrection, expParts, productError, scale, sumError } from '../../types/float/elementary.js';

const correction = new Float64Array(1);

const TWO_OVER_ROOT_PI = 1.1283791670955126;
const TWO_OVER_ROOT_PI_LOW = 1.533545961316588e-17;
const ROOT_PI = 1.772453850905516;
const ROOT_PI_LOW = -7.666586499825799e-17;

function multiplyPairs(x: number, xLow: number, y: number, yLow: number): number {
  const product = x * y;
  correction[0] = productError(x, y, product) + x * yLow + xLow * y;
  return product;
}

function dividePairs(x: number, xLow: number, y: number, yLow: number): number {
  const quotient = x / y;
  const product = quotient * y;
  correction[0] = (x - product - productError(quotient, y, product) + xLow - quotient * yLow) / y;
  return quotient;
}

/** exp(-x*x) / 2**scale[0]. */
function gauss(x: number): number {
  const square = x * x;
  const value = expParts(-square, -productError(x, x, square));
  correction[0] = expCorrection[0]!;
  return value;
}

/** erf(x) for 0 <= x < 2.5: the sum of x**(2n+1) 2**n / (1 3 5 …), times 2 exp(-x*x) / sqrt(pi). */
function erfSeries(x: number): number {
  const twice = 2 * x * x;
  const twiceLow = 2 * productError(x, x, x * x);
  let term = x;
  let termLow = 0;
  let sum = 0;
  let sumLow = 0;
  for (let divisor = 3; term > sum * 2 ** -70; divisor += 2) {
    const next = sum + term;
    sumLow += sumError(sum, term, next) + termLow;
    sum = next;
    const product = multiplyPairs(term, termLow, twice, twiceLow);
    term = dividePairs(product, correction[0]!, divisor, 0);
    termLow = correction[0]!;
  }
  const factor = gauss(x);
  const scaled = multiplyPairs(factor, correction[0]!, TWO_OVER_ROOT_PI, TWO_OVER_ROOT_PI_LOW);
  const result = multiplyPairs(scaled, correction[0]!, sum, sumLow);
  correction[0] = ldexp(correction[0]!, scale[0]!);
  return ldexp(result, scale[0]!);
}

/** erfc(x) for x >= 2.5: exp(-x*x) / sqrt(pi) / (x + 1/2 / (x + 2/2 / (x + …))), from the end. */
function erfcFraction(x: number): number {
  let denominator = x;
  let denominatorLow = 0;
  // So many levels give 2**-70.
  for (let n = Math.ceil(320 / (x * x)) + 12; n > 0; n--) {
    const quotient = dividePairs(n / 2, 0, denominator, denominatorLow);
    denominator = x + quotient;
    denominatorLow = sumError(x, quotient, denominator) + correction[0]!;
  }
  const product = multiplyPairs(ROOT_PI, ROOT_PI_LOW, denominator, denominatorLow);
  const productLow = correction[0]!;
  const value = gauss(x);
  const result = dividePairs(value, correction[0]!, product, productLow);
  return ldexp(result + correction[0]!, scale[0]!);
}

export function erf(x: number): number {
  const magnitude = Math.abs(x);
  if (Number.isNaN(x) || x === 0) return x;
  if (magnitude > 6) return copySign(1, x);
  const value = magnitude < 2.5 ? erfSeries(magnitude) + correction[0]! : 1 - erfcFraction(magnitude);
  return copySign(value, x);
}

export function erfc(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 27.3) return 0;
  if (x < -6) return 2;
  if (x >= 2.5) return erfcFraction(x);
  if (x <= -2.5) return 2 - erfcFraction(-x);
  const series = copySign(erfSeries(Math.abs(x)), x);
  const rest = 1 - series;
  return rest + (sumError(1, -series, rest) - copySign(1, x) * correction[0]!);
}
