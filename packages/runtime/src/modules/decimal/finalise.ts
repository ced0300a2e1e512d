// Making a result fit its context: rounding to the precision, overflow, subnormal numbers, clamping, payloads of NaNs.
// General Decimal Arithmetic Specification, "Rounding", "Overflow", "Underflow".

import { normalise, type PyInt } from '../../object/value.js';
import {
  digitCount,
  FINITE,
  infinity,
  NAN,
  PyDecimal,
  powerOfTen,
  QUIET_NAN,
  SAFE_DIGITS,
  SIGNALING_NAN,
  type Sign,
  SMALL_POWERS,
  shiftLeft,
} from './number.js';
import {
  CLAMPED,
  INEXACT,
  INVALID_OPERATION,
  OVERFLOW,
  ROUNDED,
  type Rounding,
  type Settings,
  SUBNORMAL,
  UNDERFLOW,
} from './settings.js';

// ### Rounding

/**
 * Whether a coefficient is to grow by one when what is cut off is `comparison` (below 0, 0, above 0) to half a unit, and
 * not nothing. `last` is the coefficient's last digit.
 */
export function roundsUp(rounding: Rounding, comparison: number, last: number, sign: Sign): boolean {
  switch (rounding) {
    case 'ROUND_HALF_EVEN':
      return comparison > 0 || (comparison === 0 && last % 2 === 1);
    case 'ROUND_HALF_UP':
      return comparison >= 0;
    case 'ROUND_HALF_DOWN':
      return comparison > 0;
    case 'ROUND_UP':
      return true;
    case 'ROUND_DOWN':
      return false;
    case 'ROUND_CEILING':
      return sign === 0;
    case 'ROUND_FLOOR':
      return sign === 1;
    case 'ROUND_05UP':
      return last === 0 || last === 5;
  }
}

/** The last digit, or any other where `roundsUp` does not look at it. */
export function lastDigit(coefficient: bigint, rounding: Rounding, comparison: number): number {
  return rounding === 'ROUND_05UP' || (comparison === 0 && rounding === 'ROUND_HALF_EVEN')
    ? Number(coefficient % 10n)
    : 0;
}

/** What `cutDigits` last cut off was not zero. */
export const cut = { wasInexact: false };

/** The coefficient without its last `count` digits, rounded; sets `cut.wasInexact`. */
export function cutDigits(coefficient: PyInt, count: number, sign: Sign, rounding: Rounding): PyInt {
  if (count <= 0) {
    cut.wasInexact = false;
    return coefficient;
  }
  if (typeof coefficient === 'number' && count <= SAFE_DIGITS) {
    const unit = SMALL_POWERS[count]!;
    const rest = coefficient % unit;
    const kept = (coefficient - rest) / unit;
    cut.wasInexact = rest !== 0;
    if (!cut.wasInexact) return kept;
    return roundsUp(rounding, 2 * rest - unit, kept % 10, sign) ? kept + 1 : kept;
  }
  if (count > digitCount(coefficient)) {
    cut.wasInexact = coefficient !== 0;
    return cut.wasInexact && roundsUp(rounding, -1, 0, sign) ? 1 : 0;
  }
  return cutLong(BigInt(coefficient), count, sign, rounding);
}

function cutLong(coefficient: bigint, count: number, sign: Sign, rounding: Rounding): PyInt {
  const unit = powerOfTen(count);
  const kept = coefficient / unit;
  const rest = coefficient - kept * unit;
  cut.wasInexact = rest !== 0n;
  if (!cut.wasInexact) return normalise(kept);
  const twice = rest + rest;
  const comparison = twice > unit ? 1 : twice === unit ? 0 : -1;
  const last = lastDigit(kept, rounding, comparison);
  return normalise(roundsUp(rounding, comparison, last, sign) ? kept + 1n : kept);
}

// ### Results

/** The number of these parts, made to fit. */
export function finalise(sign: Sign, coefficient: PyInt, exponent: number, settings: Settings): PyDecimal {
  if (exponent >= settings.emin && exponent <= settings.etop && settings.fits(coefficient))
    return new PyDecimal(sign, FINITE, coefficient, exponent);
  return finaliseOdd(sign, coefficient, exponent, settings);
}

/** Zeros, numbers near the bounds, and those with too many digits. */
function finaliseOdd(sign: Sign, coefficient: PyInt, exponent: number, settings: Settings): PyDecimal {
  if (coefficient === 0) return finaliseZero(sign, exponent, settings);
  const digits = digitCount(coefficient);
  const adjusted = exponent + digits - 1;
  if (adjusted > settings.emax) return overflow(sign, settings);
  if (adjusted < settings.emin) return finaliseSubnormal(sign, coefficient, exponent, settings);
  if (digits > settings.precision) return roundOff(sign, coefficient, exponent, digits, settings);
  if (settings.clamp === 1 && exponent > settings.etop) {
    settings.status |= CLAMPED;
    return new PyDecimal(sign, FINITE, shiftLeft(coefficient, exponent - settings.etop), settings.etop);
  }
  return new PyDecimal(sign, FINITE, coefficient, exponent);
}

function finaliseZero(sign: Sign, exponent: number, settings: Settings): PyDecimal {
  const highest = settings.clamp === 1 ? settings.etop : settings.emax;
  const fitting = Math.min(Math.max(exponent, settings.etiny), highest);
  if (fitting !== exponent) settings.status |= CLAMPED;
  return new PyDecimal(sign, FINITE, 0, fitting);
}

function finaliseSubnormal(sign: Sign, coefficient: PyInt, exponent: number, settings: Settings): PyDecimal {
  settings.status |= SUBNORMAL;
  const { etiny } = settings;
  if (exponent < etiny) {
    const kept = cutDigits(coefficient, etiny - exponent, sign, settings.rounding);
    settings.status |= ROUNDED;
    if (cut.wasInexact) {
      settings.status |= INEXACT | UNDERFLOW;
      if (kept === 0) settings.status |= CLAMPED;
    }
    return new PyDecimal(sign, FINITE, kept, etiny);
  }
  // With a tiny range of exponents even a subnormal number can be folded down.
  if (settings.clamp === 1 && exponent > settings.etop) {
    settings.status |= CLAMPED;
    return new PyDecimal(sign, FINITE, shiftLeft(coefficient, exponent - settings.etop), settings.etop);
  }
  return new PyDecimal(sign, FINITE, coefficient, exponent);
}

function roundOff(sign: Sign, coefficient: PyInt, exponent: number, digits: number, settings: Settings): PyDecimal {
  const excess = digits - settings.precision;
  if (typeof coefficient === 'bigint') return roundOffLong(sign, coefficient, exponent, excess, settings);
  let kept = cutDigits(coefficient, excess, sign, settings.rounding);
  settings.status |= cut.wasInexact ? ROUNDED | INEXACT : ROUNDED;
  let result = exponent + excess;
  if (!settings.fits(kept)) {
    // 99…9 rounded up.
    kept = (kept as number) / 10;
    result++;
    if (result + settings.precision - 1 > settings.emax) return overflow(sign, settings);
  }
  return new PyDecimal(sign, FINITE, kept, result);
}

/** Bigints of more digits are never safe integers. */
const SURELY_LONG = 16;

function roundOffLong(
  sign: Sign,
  coefficient: bigint,
  exponent: number,
  excess: number,
  settings: Settings,
): PyDecimal {
  const unit = powerOfTen(excess);
  let kept = coefficient / unit;
  const rest = coefficient - kept * unit;
  let result = exponent + excess;
  settings.status |= ROUNDED;
  if (rest !== 0n) {
    settings.status |= INEXACT;
    const twice = rest + rest;
    const comparison = twice > unit ? 1 : twice === unit ? 0 : -1;
    if (roundsUp(settings.rounding, comparison, lastDigit(kept, settings.rounding, comparison), sign)) {
      kept += 1n;
      if (kept % 10n === 0n && digitCount(normalise(kept)) > settings.precision) {
        // 99…9 rounded up.
        kept /= 10n;
        result++;
        if (result + settings.precision - 1 > settings.emax) return overflow(sign, settings);
      }
    }
  }
  return new PyDecimal(sign, FINITE, settings.precision > SURELY_LONG ? kept : normalise(kept), result);
}

/** What a number too large for the context becomes. */
export function overflow(sign: Sign, settings: Settings): PyDecimal {
  settings.status |= OVERFLOW | INEXACT | ROUNDED;
  const { rounding } = settings;
  const towardsZero =
    rounding === 'ROUND_DOWN' ||
    rounding === 'ROUND_05UP' ||
    (rounding === 'ROUND_CEILING' && sign === 1) ||
    (rounding === 'ROUND_FLOOR' && sign === 0);
  return towardsZero ? largestNumber(sign, settings) : infinity(sign);
}

export function largestNumber(sign: Sign, settings: Settings): PyDecimal {
  return new PyDecimal(sign, FINITE, normalise(powerOfTen(settings.precision) - 1n), settings.etop);
}

/** A number that may not fit, made to. */
export function refit(x: PyDecimal, settings: Settings): PyDecimal {
  if (x.kind === FINITE) {
    const { exponent, coefficient } = x;
    if (exponent >= settings.emin && exponent <= settings.etop && settings.fits(coefficient)) return x;
    return finaliseOdd(x.sign, coefficient, exponent, settings);
  }
  return x.kind >= QUIET_NAN ? fitPayload(x, settings) : x;
}

// ### NaNs

/** The NaN with as much of its payload as the precision allows. */
export function fitPayload(x: PyDecimal, settings: Settings): PyDecimal {
  const room = settings.precision - settings.clamp;
  if (digitCount(x.coefficient) <= room) return x;
  const payload = room <= 0 ? 0 : normalise(BigInt(x.coefficient) % powerOfTen(room));
  return new PyDecimal(x.sign, x.kind, payload, 0);
}

/** The result of an operation with operands of which at least one is a NaN: the first signaling one, else the first. */
export function propagateNaN(settings: Settings, x: PyDecimal, y: PyDecimal = x, z: PyDecimal = y): PyDecimal {
  const operands = [x, y, z];
  const signaling = operands.find((operand) => operand.kind === SIGNALING_NAN);
  if (signaling !== undefined) settings.status |= INVALID_OPERATION;
  const chosen = signaling ?? operands.find((operand) => operand.kind === QUIET_NAN)!;
  return fitPayload(new PyDecimal(chosen.sign, QUIET_NAN, chosen.coefficient, 0), settings);
}

/** The result of an operation that has none. */
export function invalid(settings: Settings, condition: number = INVALID_OPERATION): PyDecimal {
  settings.status |= condition;
  return NAN;
}
