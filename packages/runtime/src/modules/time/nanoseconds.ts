// Times as numbers of nanoseconds. CPython: Python/pytime.c _PyTime_ObjectToTimespec, _PyTime_FromSecondsObject.

import { raiseOverflowError, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { typeName } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { intValue } from '../../protocols/index.js';
import { floatValue } from '../../types/float/convert.js';

export type Rounding = 'floor' | 'ceiling' | 'half-even' | 'up';

const PER_SECOND = 1_000_000_000n;
const TIME_LIMIT = 2n ** 63n;

/** A number of seconds in nanoseconds. TypeError for what is no number, ValueError for NaN. */
export function nanosecondsOf(value: Value, rounding: Rounding): bigint {
  const int = intValue(value);
  if (int !== undefined) return checkRange(BigInt(int)) * PER_SECOND;
  const seconds = floatValue(value);
  if (seconds === undefined) return raiseTypeError(`argument must be int or float, not ${typeName(value)}`);
  return nanosecondsOfDouble(seconds, rounding);
}

export function nanosecondsOfDouble(seconds: number, rounding: Rounding): bigint {
  if (Number.isNaN(seconds)) raiseValueError('Invalid value NaN (not a number)');
  if (!Number.isFinite(seconds)) return raiseOutOfRange();
  // In two parts, for a product by a thousand million could not hold them both exactly.
  const whole = Math.trunc(seconds);
  return checkRange(BigInt(whole)) * PER_SECOND + BigInt(round((seconds - whole) * 1e9, rounding));
}

function checkRange(seconds: bigint): bigint {
  return seconds >= TIME_LIMIT || seconds < -TIME_LIMIT ? raiseOutOfRange() : seconds;
}

export function raiseOutOfRange(): never {
  return raiseOverflowError('timestamp out of range for platform time_t');
}

function round(x: number, rounding: Rounding): number {
  switch (rounding) {
    case 'floor':
      return Math.floor(x);
    case 'ceiling':
      return Math.ceil(x);
    case 'up':
      return x < 0 ? Math.floor(x) : Math.ceil(x);
    case 'half-even': {
      const floor = Math.floor(x);
      const rest = x - floor;
      if (rest !== 0.5) return rest < 0.5 ? floor : floor + 1;
      return floor % 2 === 0 ? floor : floor + 1;
    }
  }
}
