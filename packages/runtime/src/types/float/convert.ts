// Conversions of values to doubles, and of text to doubles. CPython: Objects/floatobject.c PyFloat_AsDouble,
// PyFloat_FromString; Python/pystrtod.c.

import { raiseTypeError } from '../../errors/raise.js';
import { PyBoxed } from '../../object/object.js';
import { typeName, typeOf } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { asIndex, intValue, warnOfSubclass } from '../../protocols/index.js';
import { PyFloat } from '../float.js';
import { intToDouble } from '../int/arithmetic.js';
import { copySign } from './bits.js';

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

/** The double that ASCII `text` (already stripped) denotes in Python's notation; undefined when it denotes none. */
export function parseDouble(text: string): number | undefined {
  if (DECIMAL.test(text)) return Number(text.includes('_') ? text.replaceAll('_', '') : text);
  const special = SPECIAL.exec(text);
  if (special === null) return undefined;
  return copySign(special[2] === undefined ? Number.NaN : Infinity, special[1] === '-' ? -1 : 1);
}
