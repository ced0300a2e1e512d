// The elementary functions of complex numbers, after W. Kahan, "Branch cuts for complex elementary functions": each part is
// computed so that neither overflow nor cancellation spoils it, and the signs of zeros say on which side of a cut the argument
// is. Parts that are not finite are in special.ts. CPython: Modules/cmathmodule.c.

import { makeComplex, type PyComplex } from '../../types/complex.js';
import { copySign, isNegative, ldexp } from '../../types/float/bits.js';
import * as real from '../../types/float/elementary.js';
import { hypot } from '../../types/float/hypot.js';
import { atan2, cos as cosine, sin as sine, tan as tangent } from '../../types/float/trigonometry.js';
import { checkRange, raiseDomain } from './errors.js';
import { type SpecialFunction, specialValue } from './special.js';

/** Sums of parts above this could overflow. */
const LARGE = Number.MAX_VALUE / 4;
const SQRT_LARGE = Math.sqrt(LARGE);
const LOG_LARGE = Math.log(LARGE);
/** The smallest number with all its digits. */
const DBL_MIN = 2.2250738585072014e-308;
const SQRT_DBL_MIN = Math.sqrt(DBL_MIN);
const DIGITS = 53;

const hasFiniteParts = (z: PyComplex): boolean => Number.isFinite(z.real) && Number.isFinite(z.imag);
const special = (name: SpecialFunction, z: PyComplex): PyComplex => specialValue(name, z.real, z.imag);
const isLarge = (z: PyComplex): boolean => Math.abs(z.real) > LARGE || Math.abs(z.imag) > LARGE;
const norm = (x: number, y: number): number => hypot([x, y]);

/** log|2z| of a large z. */
const logOfTwice = (z: PyComplex): number => real.log(norm(z.real / 2, z.imag / 2)) + 2 * Math.LN2;

/** i z, and back. */
const turn = (z: PyComplex): PyComplex => makeComplex(-z.imag, z.real);
const turnBack = (z: PyComplex): PyComplex => makeComplex(z.imag, -z.real);

// ### Roots and logarithms

export function sqrt(z: PyComplex): PyComplex {
  if (!hasFiniteParts(z)) return special('sqrt', z);
  const { real: x, imag: y } = z;
  if (x === 0 && y === 0) return makeComplex(0, y);
  const [ax, ay] = [Math.abs(x), Math.abs(y)];
  let s: number;
  if (ax < DBL_MIN && ay < DBL_MIN) {
    // Both parts may be subnormal. The odd power of two by which they are scaled halves them as well.
    const scaled = ldexp(ax, DIGITS);
    s = ldexp(Math.sqrt(scaled + norm(scaled, ldexp(ay, DIGITS))), -(DIGITS + 1) / 2);
  } else s = 2 * Math.sqrt(ax / 8 + norm(ax / 8, ay / 8));
  const d = ay / (2 * s);
  return x >= 0 ? makeComplex(s, copySign(d, y)) : makeComplex(d, copySign(s, y));
}

export function log(z: PyComplex): PyComplex {
  if (!hasFiniteParts(z)) return special('log', z);
  const { real: x, imag: y } = z;
  if (x === 0 && y === 0) return raiseDomain();
  return makeComplex(logOfNorm(Math.abs(x), Math.abs(y)), atan2(y, x));
}

function logOfNorm(x: number, y: number): number {
  if (x > LARGE || y > LARGE) return real.log(norm(x / 2, y / 2)) + Math.LN2;
  if (x < DBL_MIN && y < DBL_MIN) return real.log(norm(ldexp(x, DIGITS), ldexp(y, DIGITS))) - DIGITS * Math.LN2;
  const h = norm(x, y);
  if (h < 0.71 || h > 1.73) return real.log(h);
  // Near the unit circle log(h) would lose its digits.
  const [larger, smaller] = x > y ? [x, y] : [y, x];
  return Math.log1p((larger - 1) * (larger + 1) + smaller * smaller) / 2;
}

export function log10(z: PyComplex): PyComplex {
  const { real: x, imag: y } = log(z);
  return makeComplex(x / Math.LN10, y / Math.LN10);
}

// ### Exponential and hyperbolic functions

/** A number with the sign of each of two others, for infinite real parts. */
const signed = (size: number, x: number, y: number): PyComplex => makeComplex(copySign(size, x), copySign(size, y));

/** True when the real part is infinite and the imaginary part a finite number other than zero. */
function hasDirection({ real: x, imag: y }: PyComplex): boolean {
  return Math.abs(x) === Infinity && Number.isFinite(y) && y !== 0;
}

export function exp(z: PyComplex): PyComplex {
  const { real: x, imag: y } = z;
  if (!hasFiniteParts(z)) return hasDirection(z) ? signed(x > 0 ? Infinity : 0, cosine(y), sine(y)) : special('exp', z);
  if (x <= LOG_LARGE) {
    const size = real.exp(x);
    return checkRange(makeComplex(size * cosine(y), size * sine(y)));
  }
  const size = real.exp(x - 1);
  return checkRange(makeComplex(size * cosine(y) * Math.E, size * sine(y) * Math.E));
}

export function cosh(z: PyComplex): PyComplex {
  const { real: x, imag: y } = z;
  if (!hasFiniteParts(z))
    return hasDirection(z) ? signed(Infinity, cosine(y), x > 0 ? sine(y) : -sine(y)) : special('cosh', z);
  if (Math.abs(x) <= LOG_LARGE) return checkRange(makeComplex(cosine(y) * real.cosh(x), sine(y) * Math.sinh(x)));
  const less = x - copySign(1, x);
  return checkRange(makeComplex(cosine(y) * real.cosh(less) * Math.E, sine(y) * Math.sinh(less) * Math.E));
}

export function sinh(z: PyComplex): PyComplex {
  const { real: x, imag: y } = z;
  if (!hasFiniteParts(z))
    return hasDirection(z) ? signed(Infinity, x > 0 ? cosine(y) : -cosine(y), sine(y)) : special('sinh', z);
  if (Math.abs(x) <= LOG_LARGE) return checkRange(makeComplex(cosine(y) * Math.sinh(x), sine(y) * real.cosh(x)));
  const less = x - copySign(1, x);
  return checkRange(makeComplex(cosine(y) * Math.sinh(less) * Math.E, sine(y) * real.cosh(less) * Math.E));
}

export function tanh(z: PyComplex): PyComplex {
  const { real: x, imag: y } = z;
  if (!hasFiniteParts(z))
    return hasDirection(z) ? makeComplex(copySign(1, x), copySign(0, 2 * sine(y) * cosine(y))) : special('tanh', z);
  if (Math.abs(x) > LOG_LARGE) return makeComplex(copySign(1, x), 4 * sine(y) * cosine(y) * real.exp(-2 * Math.abs(x)));
  const tx = Math.tanh(x);
  const ty = tangent(y);
  const cx = 1 / real.cosh(x);
  const denominator = 1 + tx * ty * (tx * ty);
  return makeComplex((tx * (1 + ty * ty)) / denominator, (ty / denominator) * cx * cx);
}

export const cos = (z: PyComplex): PyComplex => cosh(turn(z));
export const sin = (z: PyComplex): PyComplex => turnBack(sinh(turn(z)));
export const tan = (z: PyComplex): PyComplex => turnBack(tanh(turn(z)));

// ### Inverse functions

export function acos(z: PyComplex): PyComplex {
  if (!hasFiniteParts(z)) return special('acos', z);
  const { real: x, imag: y } = z;
  if (isLarge(z)) {
    const size = logOfTwice(z);
    return makeComplex(atan2(Math.abs(y), x), x < 0 ? -copySign(size, y) : copySign(size, -y));
  }
  const p = sqrt(makeComplex(1 - x, -y));
  const q = sqrt(makeComplex(1 + x, y));
  return makeComplex(2 * atan2(p.real, q.real), real.asinh(q.real * p.imag - q.imag * p.real));
}

export function acosh(z: PyComplex): PyComplex {
  if (!hasFiniteParts(z)) return special('acosh', z);
  const { real: x, imag: y } = z;
  if (isLarge(z)) return makeComplex(logOfTwice(z), atan2(y, x));
  const p = sqrt(makeComplex(x - 1, y));
  const q = sqrt(makeComplex(x + 1, y));
  return makeComplex(real.asinh(p.real * q.real + p.imag * q.imag), 2 * atan2(p.imag, q.real));
}

export function asinh(z: PyComplex): PyComplex {
  if (!hasFiniteParts(z)) return special('asinh', z);
  const { real: x, imag: y } = z;
  if (isLarge(z)) return makeComplex(copySign(logOfTwice(z), x), atan2(y, Math.abs(x)));
  const p = sqrt(makeComplex(1 + y, -x));
  const q = sqrt(makeComplex(1 - y, x));
  return makeComplex(real.asinh(p.real * q.imag - q.real * p.imag), atan2(y, p.real * q.real - p.imag * q.imag));
}

export function atanh(z: PyComplex): PyComplex {
  if (!hasFiniteParts(z)) return special('atanh', z);
  const { real: x, imag: y } = z;
  // The function is odd; only the right half is computed.
  if (isNegative(x)) {
    const mirrored = atanh(makeComplex(-x, -y));
    return makeComplex(-mirrored.real, -mirrored.imag);
  }
  const size = Math.abs(y);
  if (x > SQRT_LARGE || size > SQRT_LARGE) {
    const h = norm(x / 2, y / 2);
    return makeComplex(x / 4 / h / h, -copySign(Math.PI / 2, -y));
  }
  if (x === 1 && size < SQRT_DBL_MIN) {
    if (size === 0) return raiseDomain();
    return makeComplex(-real.log(Math.sqrt(size) / Math.sqrt(norm(size, 2))), copySign(atan2(2, -size) / 2, y));
  }
  return makeComplex(
    Math.log1p((4 * x) / ((1 - x) * (1 - x) + size * size)) / 4,
    -atan2(-2 * y, (1 - x) * (1 + x) - size * size) / 2,
  );
}

export const asin = (z: PyComplex): PyComplex => turnBack(asinh(turn(z)));
export const atan = (z: PyComplex): PyComplex => turnBack(atanh(turn(z)));

// ### Polar coordinates

export function rect(r: number, phi: number): PyComplex {
  if (!Number.isFinite(r) || !Number.isFinite(phi)) {
    if (!hasDirection(makeComplex(r, phi))) return specialValue('rect', r, phi);
    return r > 0 ? signed(Infinity, cosine(phi), sine(phi)) : signed(Infinity, -cosine(phi), -sine(phi));
  }
  // An angle of -0 keeps its sign.
  return phi === 0 ? makeComplex(r, r * phi) : makeComplex(r * cosine(phi), r * sine(phi));
}

/** The absolute value. OverflowError when it is too large. */
export function sizeOf(z: PyComplex): number {
  const size = norm(z.real, z.imag);
  return hasFiniteParts(z) ? checkRange(makeComplex(size, 0)).real : size;
}

export const phase = (z: PyComplex): number => atan2(z.imag, z.real);
