// Numbers from and to text, in scientific and engineering notation. General Decimal Arithmetic Specification, "Conversions".

import { makeException } from '../../errors/raise.js';
import { normalise, type PyStr } from '../../object/value.js';
import { toAsciiNumeral } from '../../types/int/text.js';
import { MAX_STRING_LENGTH } from '../../types/str/text.js';
import {
  EXPONENT_BOUND,
  FINITE,
  finiteNumber,
  INFINITE,
  infinity,
  PyDecimal,
  QUIET_NAN,
  SAFE_DIGITS,
  SIGNALING_NAN,
  type Sign,
} from './number.js';

// ### From text

const FINITE_TEXT = /^([+-]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:[eE]([+-]?\d+))?$/;
const SPECIAL_TEXT = /^([+-]?)(?:(inf(?:inity)?)|(s?nan)(\d*))$/i;

/** The number that a text shows, without white space around it; undefined when it shows none. */
export function parseDecimal(text: string): PyDecimal | undefined {
  const match = FINITE_TEXT.exec(text);
  if (match === null) return parseSpecial(text);
  const [, sign, whole = '', fraction = match[4] ?? '', , exponentText] = match;
  const exponent = exponentText === undefined ? 0 : clipExponent(Number(exponentText));
  const coefficient = normalise(BigInt(whole + fraction));
  return finiteNumber(sign === '-' ? 1 : 0, coefficient, exponent - fraction.length);
}

const MINUS = 45;
const POINT = 46;

/** Ordinary amounts, which are most of what is read: a few digits, perhaps with a point between them; undefined for others. */
export function parseShort(text: string): PyDecimal | undefined {
  const { length } = text;
  const sign: Sign = text.charCodeAt(0) === MINUS ? 1 : 0;
  if (length > SAFE_DIGITS || length === sign) return undefined;
  let coefficient = 0;
  let exponent = 0;
  let isAfterPoint = false;
  for (let i: number = sign; i < length; i++) {
    const code = text.charCodeAt(i);
    const digit = code - 48;
    if (digit >= 0 && digit <= 9) {
      coefficient = coefficient * 10 + digit;
      if (isAfterPoint) exponent--;
    } else if (code === POINT && !isAfterPoint && i > sign) isAfterPoint = true;
    else return undefined;
  }
  return finiteNumber(sign, coefficient, exponent);
}

/** Exponents that no bounds allow are as good as any other. */
function clipExponent(exponent: number): number {
  return Math.min(Math.max(exponent, -2 * EXPONENT_BOUND), 2 * EXPONENT_BOUND) + 0;
}

function parseSpecial(text: string): PyDecimal | undefined {
  const match = SPECIAL_TEXT.exec(text);
  if (match === null) return undefined;
  const sign = match[1] === '-' ? 1 : 0;
  if (match[2] !== undefined) return infinity(sign);
  const payload = match[4] === '' ? 0 : normalise(BigInt(match[4]!));
  return new PyDecimal(sign, match[3]!.length === 4 ? SIGNALING_NAN : QUIET_NAN, payload, 0);
}

/** A str as the constructors read it: without white space around it and underscores, digits of other scripts as ASCII ones. */
export function numeralOf(text: PyStr): string {
  return toAsciiNumeral(text).replaceAll('_', '');
}

// ### To text

function specialText(x: PyDecimal): string {
  const sign = x.sign === 1 ? '-' : '';
  if (x.kind === INFINITE) return `${sign}Infinity`;
  return `${sign}${x.kind === SIGNALING_NAN ? 'sNaN' : 'NaN'}${x.coefficient === 0 ? '' : x.coefficient}`;
}

function exponentText(exponent: number, capitals: boolean): string {
  return `${capitals ? 'E' : 'e'}${exponent < 0 ? '-' : '+'}${Math.abs(exponent)}`;
}

/** As `str` shows numbers. */
export function toScientific(x: PyDecimal, capitals: boolean): string {
  if (x.kind !== FINITE) return specialText(x);
  const digits = x.coefficient.toString();
  const { exponent } = x;
  const sign = x.sign === 1 ? '-' : '';
  if (exponent === 0) return sign + digits;
  const adjusted = exponent + digits.length - 1;
  if (exponent < 0 && adjusted >= -6) return sign + withPoint(digits, digits.length + exponent);
  const mantissa = digits.length === 1 ? digits : `${digits[0]}.${digits.slice(1)}`;
  return sign + mantissa + exponentText(adjusted, capitals);
}

/** With exponents that are multiples of three. */
export function toEngineering(x: PyDecimal, capitals: boolean): string {
  if (x.kind !== FINITE) return specialText(x);
  let digits = x.coefficient.toString();
  const adjusted = x.exponent + digits.length - 1;
  if (x.exponent <= 0 && adjusted >= -6) return toScientific(x, capitals);
  const sign = x.sign === 1 ? '-' : '';
  if (x.coefficient === 0) {
    // Zeros after the point make the exponent a multiple of three.
    const zeros = ((-x.exponent % 3) + 3) % 3;
    const power = x.exponent + zeros;
    return sign + (zeros === 0 ? '0' : `0.${'0'.repeat(zeros)}`) + (power === 0 ? '' : exponentText(power, capitals));
  }
  const before = (((adjusted % 3) + 3) % 3) + 1;
  if (digits.length < before) digits = digits.padEnd(before, '0');
  const power = adjusted - before + 1;
  return sign + withPoint(digits, before) + (power === 0 ? '' : exponentText(power, capitals));
}

/** Digits with the point after the first `before` of them, which may be none or fewer than none. */
export function withPoint(digits: string, before: number): string {
  if (before > 0) return before >= digits.length ? digits : `${digits.slice(0, before)}.${digits.slice(before)}`;
  if (digits.length - before > MAX_STRING_LENGTH) throw makeException('MemoryError', []);
  return `0.${'0'.repeat(-before)}${digits}`;
}
