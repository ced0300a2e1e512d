// Conversions of values to doubles, and of text to doubles. CPython: Objects/floatobject.c PyFloat_AsDouble,
// PyFloat_FromString; Python/pystrtod.c.

import { raiseTypeError } from '../../errors/raise.js';
import { PyBoxed } from '../../object/object.js';
import { typeName, typeOf } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { asIndex, intValue, warnOfSubclass } from '../../protocols/index.js';
import { PyFloat } from '../float.js';
import { intToDouble } from '../int/arithmetic.js';
import { parseShort as parseDigits } from '../int/text.js';
import { POWERS_OF_TEN } from './powers-of-ten.js';

/** The value of a float or instance of a subclass; undefined for anything else. */
export function floatValue(x: Value): number | undefined {
  if (x instanceof PyFloat) return x.value;
  if (x instanceof PyBoxed && x.value instanceof PyFloat) return x.value.value;
  return undefined;
}

/** The value of an operand of float arithmetic: floats and ints; undefined for anything else. OverflowError for huge ints. */
export function floatOperand(x: Value): number | undefined {
  if (x instanceof PyFloat) return x.value;
  if (typeof x === 'number') return x;
  const int = intValue(x);
  return int === undefined ? floatValue(x) : intToDouble(int);
}

/** The value of any real number: a float, or what `__float__` or `__index__` gives. TypeError for others. */
export function toDouble(x: Value): number {
  if (x instanceof PyFloat) return x.value;
  if (typeof x === 'number') return x;
  const value = typeof x === 'object' ? floatValue(x) : floatOperand(x);
  if (value !== undefined) return value;
  // An int of a subclass may have a `__float__` of its own.
  const { slots } = typeOf(x);
  if (slots.float !== null) return checkedFloat(x, slots.float(x));
  if (slots.index !== null) return intToDouble(asIndex(x));
  return raiseTypeError(`must be real number, not ${typeName(x)}`);
}

/** What a `__float__` gave. TypeError for something else, a warning for an instance of a subclass. */
export function checkedFloat(x: Value, result: Value): number {
  if (result instanceof PyFloat) return result.value;
  const value = floatValue(result);
  if (value === undefined)
    return raiseTypeError(`${typeName(x)}.__float__ returned non-float (type ${typeName(result)})`);
  warnOfSubclass(`${typeName(x)}.__float__`, 'float', result);
  return value;
}

const DECIMAL = /^[+-]?(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:[eE][+-]?\d+(?:_\d+)*)?$/;
const SPECIAL = /^([+-]?)(?:(inf|infinity)|nan)$/i;

const [ZERO, POINT, EXPONENT] = [48, 46 - 48, 101];

/** As `parseDouble`, for texts that are an int times or by a power of ten, both exact; NaN for others. CPython: Python/dtoa.c. */
function parseShort(text: string): number {
  const sign = text.startsWith('-') ? 1 : 0;
  let value = 0;
  let at = sign;
  let point = 0;
  for (; at < text.length; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit >= 0 && digit <= 9) value = value * 10 + digit;
    else if (digit === POINT && point === 0) point = at + 1;
    else break;
  }
  // At least one digit.
  if (at - sign === (point > 0 ? 1 : 0)) return Number.NaN;
  let power = point > 0 ? point - at : 0;
  if (at < text.length) {
    const up = parseDigits(text.slice(at + 1));
    if (up < 0 || (text.charCodeAt(at) | 32) !== EXPONENT) return Number.NaN;
    power += up;
  }
  const scale = POWERS_OF_TEN[Math.abs(power)];
  if (scale === undefined || value > Number.MAX_SAFE_INTEGER) return Number.NaN;
  const double = power < 0 ? value / scale : value * scale;
  return sign > 0 ? -double : double;
}

/** The double that ASCII `text` (already stripped) denotes in Python's notation; undefined when it denotes none. */
export function parseDouble(text: string): number | undefined {
  const short = parseShort(text);
  if (!Number.isNaN(short)) return short;
  if (DECIMAL.test(text)) return Number(text.includes('_') ? text.replaceAll('_', '') : text);
  return parseSpecial(text);
}

/** An infinity or NaN. */
export function parseSpecial(text: string): number | undefined {
  const special = SPECIAL.exec(text);
  if (special === null) return undefined;
  const double = special[2] === undefined ? Number.NaN : Infinity;
  return special[1] === '-' ? -double : double;
}
