// The gamma function and its logarithm follow CPython: Lanczos' approximation with 13 terms, so that results agree to the last
// digit. CPython: Modules/mathmodule.c m_tgamma, m_lgamma.

import { exp, log, pow } from '../../types/float/elementary.js';
import { cos, sin } from '../../types/float/trigonometry.js';

// ### Gamma

const G = 6.02468004077673;
const G_MINUS_HALF = 5.52468004077673;
const LOG_PI = 1.1447298858494002;
/** Coefficients of the rational function, from the constant one up (Lanczos; computed by the Boost project). */
const NUMERATOR = [
  23531376880.41076, 42919803642.6491, 35711959237.35567, 17921034426.03721, 6039542586.352028, 1439720407.3117216,
  248874557.86205417, 31426415.5854002, 2876370.6289353725, 186056.26539522348, 8071.672002365816, 210.82427775157936,
  2.5066282746310002,
];
const DENOMINATOR = [
  0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1,
];
const FACTORIALS: number[] = [1];
for (let n = 1; n <= 22; n++) FACTORIALS.push(FACTORIALS[n - 1]! * n);

/** The rational function at x > 0; for large x in powers of 1/x, which cannot overflow. */
function lanczosSum(x: number): number {
  let numerator = 0;
  let denominator = 0;
  if (x < 5) {
    for (let i = NUMERATOR.length - 1; i >= 0; i--) {
      numerator = numerator * x + NUMERATOR[i]!;
      denominator = denominator * x + DENOMINATOR[i]!;
    }
  } else {
    for (let i = 0; i < NUMERATOR.length; i++) {
      numerator = numerator / x + NUMERATOR[i]!;
      denominator = denominator / x + DENOMINATOR[i]!;
    }
  }
  return numerator / denominator;
}

/** sin(pi * x), exact at halves. */
function sinPi(x: number): number {
  const y = Math.abs(x) % 2;
  const sign = x < 0 ? -1 : 1;
  switch (Math.round(2 * y)) {
    case 0:
      return sign * sin(Math.PI * y);
    case 1:
      return sign * cos(Math.PI * (y - 0.5));
    case 2:
      // -sin(pi * (y - 1)), written so that 1 gives a positive zero.
      return sign * sin(Math.PI * (1 - y));
    case 3:
      return sign * -cos(Math.PI * (y - 1.5));
    default:
      return sign * sin(Math.PI * (y - 2));
  }
}

/** The gamma function; NaN at its poles, infinite when too large. */
export function gamma(x: number): number {
  if (!Number.isFinite(x)) return x === -Infinity ? Number.NaN : x;
  if (x === 0) return Number.NaN;
  if (Number.isInteger(x)) {
    if (x < 0) return Number.NaN;
    if (x <= FACTORIALS.length) return FACTORIALS[x - 1]!;
  }
  const magnitude = Math.abs(x);
  if (magnitude < 1e-20) return 1 / x;
  if (magnitude > 200) return x < 0 ? 0 / sinPi(x) : Infinity;
  return gammaByLanczos(x, magnitude);
}

function gammaByLanczos(x: number, magnitude: number): number {
  const y = magnitude + G_MINUS_HALF;
  // What rounding took from y, times how much the result depends on it.
  const rounding = magnitude > G_MINUS_HALF ? y - magnitude - G_MINUS_HALF : y - G_MINUS_HALF - magnitude;
  const correction = (rounding * G) / y;
  let result: number;
  if (x < 0) {
    result = ((-Math.PI / sinPi(magnitude) / magnitude) * exp(y)) / lanczosSum(magnitude);
    result -= correction * result;
    return magnitude < 140
      ? result / pow(y, magnitude - 0.5)
      : result / pow(y, magnitude / 2 - 0.25) / pow(y, magnitude / 2 - 0.25);
  }
  result = lanczosSum(magnitude) / exp(y);
  result += correction * result;
  return magnitude < 140
    ? result * pow(y, magnitude - 0.5)
    : result * pow(y, magnitude / 2 - 0.25) * pow(y, magnitude / 2 - 0.25);
}

/** The logarithm of the absolute value of gamma; infinite at the poles. */
export function logGamma(x: number): number {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? x : Infinity;
  if (Number.isInteger(x) && x <= 2) return x <= 0 ? Infinity : 0;
  const magnitude = Math.abs(x);
  if (magnitude < 1e-20) return -log(magnitude);
  const result = log(lanczosSum(magnitude)) - G + (magnitude - 0.5) * (log(magnitude + G - 0.5) - 1);
  return x < 0 ? LOG_PI - log(Math.abs(sinPi(magnitude))) - log(magnitude) - result : result;
}
