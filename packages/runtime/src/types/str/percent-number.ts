// The numeric conversions of %-formatting, the same for str and bytes. CPython: Objects/unicodeobject.c mainformatlong,
// formatfloat.

import { isThrown } from '../../errors/matches.js';
import { raiseTypeError } from '../../errors/raise.js';
import { typeName, typeOf } from '../../object/type.js';
import type { PyInt, Value } from '../../object/value.js';
import { asIndex, intValue } from '../../protocols/index.js';
import { str } from '../../protocols/repr.js';
import { complexValue } from '../complex.js';
import { toDouble } from '../float/convert.js';
import { floatForm, formatDouble, isUpperLetter } from '../float/decimal.js';
import { PyFloat } from '../float.js';
import { toInt } from '../int.js';
import type { Converted } from './percent.js';
import type { Directive } from './percent-template.js';
import { checkLength } from './text.js';

/** `%d %i %u %x %X %o %e %E %f %F %g %G`; undefined for other types. */
export function convertNumber(directive: Directive, value: Value): Converted | undefined {
  switch (directive.type) {
    case 'd':
    case 'i':
    case 'u':
    case 'x':
    case 'X':
    case 'o':
      return convertInt(directive, value);
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
      return convertFloat(directive, value);
    default:
      return undefined;
  }
}

function convertInt(directive: Directive, value: Value): Converted {
  const number = integerOf(directive.type, value);
  const magnitude = number < 0 ? -number : number;
  let digits = intDigits(magnitude, directive.type);
  if (directive.precision > digits.length) digits = digits.padStart(directive.precision, '0');
  const prefix = directive.alternate ? intPrefix(directive.type) : '';
  return { sign: signOf(directive, number < 0) + prefix, body: digits, isNumber: true };
}

function intDigits(magnitude: PyInt, type: string): string {
  if (type === 'x') return magnitude.toString(16);
  if (type === 'X') return magnitude.toString(16).toUpperCase();
  // str() holds the limit on the number of decimal digits.
  return type === 'o' ? magnitude.toString(8) : str(magnitude).toString();
}

function intPrefix(type: string): string {
  if (type === 'o') return '0o';
  return type === 'x' || type === 'X' ? `0${type}` : '';
}

function signOf(directive: Directive, negative: boolean): string {
  if (negative) return '-';
  if (directive.plus) return '+';
  return directive.space ? ' ' : '';
}

/** What `int(value)` gives, or `operator.index(value)` for `%x` and `%o`. */
function integerOf(type: string, value: Value): PyInt {
  const known = intValue(value);
  if (known !== undefined) return known;
  if (!isNumber(value)) return raiseWantsNumber(type, value);
  try {
    return type === 'x' || type === 'X' || type === 'o' ? asIndex(value) : toInt(value);
  } catch (error) {
    if (!isThrown(error, 'TypeError')) throw error;
    return raiseWantsNumber(type, value);
  }
}

/** CPython: PyNumber_Check. */
function isNumber(value: Value): boolean {
  const { slots } = typeOf(value);
  return slots.index !== null || slots.int !== null || slots.float !== null || complexValue(value) !== undefined;
}

function raiseWantsNumber(type: string, value: Value): never {
  const wanted = type === 'x' || type === 'X' || type === 'o' ? 'an integer' : 'a real number';
  return raiseTypeError(`%${type} format: ${wanted} is required, not ${typeName(value)}`);
}

function convertFloat(directive: Directive, value: Value): Converted {
  const number = value instanceof PyFloat ? value.value : toDouble(value);
  const precision = directive.precision < 0 ? 6 : directive.precision;
  checkLength(precision);
  const { type } = directive;
  const text = formatDouble(number, {
    type: floatForm(type),
    precision,
    upper: isUpperLetter(type),
    alternate: directive.alternate,
    addDotZero: false,
  });
  const body = text.integer + text.fraction + text.suffix;
  return { sign: signOf(directive, text.negative), body, isNumber: true };
}
