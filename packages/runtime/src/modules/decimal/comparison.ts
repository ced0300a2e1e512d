// Comparing numbers: by value, by the total ordering of representations, minimum and maximum.
// General Decimal Arithmetic Specification, "compare", "compare-total", "max", "min-magnitude" and their like.

import type { PyInt } from '../../object/value.js';
import { invalid, propagateNaN, refit } from './finalise.js';
import { FINITE, INFINITE, MINUS_ONE, ONE, type PyDecimal, QUIET_NAN, shiftLeft, withSign, ZERO } from './number.js';
import type { Settings } from './settings.js';

const order = (x: PyInt, y: PyInt): number => (x < y ? -1 : x > y ? 1 : 0);

/** Below 0, 0 or above 0 as the values of two numbers, neither of them a NaN. */
export function compareNumbers(x: PyDecimal, y: PyDecimal): number {
  if (x.kind === FINITE && y.kind === FINITE) {
    if (x.coefficient === 0) return y.coefficient === 0 ? 0 : y.sign === 1 ? 1 : -1;
    if (y.coefficient === 0) return x.sign === 1 ? -1 : 1;
  }
  if (x.sign !== y.sign) return x.sign === 1 ? -1 : 1;
  const magnitude = compareMagnitudes(x, y);
  return x.sign === 1 ? -magnitude : magnitude;
}

/** The same without the signs. */
export function compareMagnitudes(x: PyDecimal, y: PyDecimal): number {
  if (x.kind === INFINITE) return y.kind === INFINITE ? 0 : 1;
  if (y.kind === INFINITE) return -1;
  if (x.exponent === y.exponent) return order(x.coefficient, y.coefficient);
  if (x.coefficient === 0 || y.coefficient === 0) return order(x.coefficient, y.coefficient);
  const distance = x.adjusted - y.adjusted;
  if (distance !== 0) return distance;
  const shift = x.exponent - y.exponent;
  return shift > 0
    ? order(shiftLeft(x.coefficient, shift), y.coefficient)
    : order(x.coefficient, shiftLeft(y.coefficient, -shift));
}

const asDecimal = (comparison: number): PyDecimal => (comparison === 0 ? ZERO : comparison < 0 ? MINUS_ONE : ONE);

export function compare(x: PyDecimal, y: PyDecimal, settings: Settings): PyDecimal {
  return x.isNaN || y.isNaN ? propagateNaN(settings, x, y) : asDecimal(compareNumbers(x, y));
}

export function compareSignal(x: PyDecimal, y: PyDecimal, settings: Settings): PyDecimal {
  if (!x.isNaN && !y.isNaN) return asDecimal(compareNumbers(x, y));
  const nan = propagateNaN(settings, x, y);
  invalid(settings);
  return nan;
}

// ### Total ordering

export function compareTotal(x: PyDecimal, y: PyDecimal): PyDecimal {
  return asDecimal(totalOrder(x, y));
}

export function compareTotalMagnitude(x: PyDecimal, y: PyDecimal): PyDecimal {
  return asDecimal(totalOrder(withSign(x, 0), withSign(y, 0)));
}

function totalOrder(x: PyDecimal, y: PyDecimal): number {
  if (x.sign !== y.sign) return x.sign === 1 ? -1 : 1;
  const upwards = orderPositive(x, y);
  return x.sign === 1 ? -upwards : upwards;
}

/** By kind, where signaling NaNs stand below quiet ones, then by value or payload, then by exponent. */
function orderPositive(x: PyDecimal, y: PyDecimal): number {
  const rank = ({ kind }: PyDecimal): number => (kind < QUIET_NAN ? 0 : kind === QUIET_NAN ? 2 : 1);
  if (x.isNaN || y.isNaN) return rank(x) - rank(y) || order(x.coefficient, y.coefficient);
  return compareMagnitudes(x, y) || order(x.exponent, y.exponent);
}

// ### Minimum and maximum

type Comparing = (x: PyDecimal, y: PyDecimal) => number;

/** `direction` 1 for the larger operand, -1 for the smaller one. A quiet NaN gives way to a number. */
function choose(x: PyDecimal, y: PyDecimal, settings: Settings, comparing: Comparing, direction: number): PyDecimal {
  if (x.kind === QUIET_NAN && !y.isNaN) return refit(y, settings);
  if (y.kind === QUIET_NAN && !x.isNaN) return refit(x, settings);
  if (x.isNaN || y.isNaN) return propagateNaN(settings, x, y);
  const comparison = comparing(x, y) || totalOrder(x, y);
  return refit(comparison * direction < 0 ? y : x, settings);
}

export function max(x: PyDecimal, y: PyDecimal, settings: Settings): PyDecimal {
  return choose(x, y, settings, compareNumbers, 1);
}

export function maxMagnitude(x: PyDecimal, y: PyDecimal, settings: Settings): PyDecimal {
  return choose(x, y, settings, compareMagnitudes, 1);
}

export function min(x: PyDecimal, y: PyDecimal, settings: Settings): PyDecimal {
  return choose(x, y, settings, compareNumbers, -1);
}

export function minMagnitude(x: PyDecimal, y: PyDecimal, settings: Settings): PyDecimal {
  return choose(x, y, settings, compareMagnitudes, -1);
}
