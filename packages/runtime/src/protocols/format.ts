// `format(value, spec)`, and what the `__format__` methods of int, float, complex and str do. The mini-language is parsed in
// format-spec.ts. CPython: Objects/abstract.c PyObject_Format, Python/formatter_unicode.c.

import { raiseOverflowError, raiseTypeError, raiseValueError } from '../errors/raise.js';
import { typeName } from '../object/type.js';
import type { PyInt, PyStr, Value } from '../object/value.js';
import type { PyComplex } from '../types/complex.js';
import { isNegative } from '../types/float/bits.js';
import { toDouble } from '../types/float/convert.js';
import {
  type FloatFormat,
  type FloatText,
  floatForm,
  formatDouble,
  isUpperLetter,
  reprDouble,
} from '../types/float/decimal.js';
import { PyFloat } from '../types/float.js';
import { intAbs } from '../types/int/arithmetic.js';
import { intToText } from '../types/int/text.js';
import { checkLength, codePointLength, strOf, substring } from '../types/str/text.js';
import { makeStr } from '../types/wide-str.js';
import { call1, lookupSpecial } from './call.js';
import { type FormatSpec, type Grouping, parseFormatSpec, raiseUnknownCode } from './format-spec.js';
import { str } from './repr.js';

export { type FormatSpec, parseFormatSpec } from './format-spec.js';

// ### Any value

/** The text of `format(value, spec)`. */
export function format(value: Value, spec: PyStr): PyStr {
  const result = formatted(value, spec);
  return typeof result === 'string' ? result : strOf(result)!;
}

/** `format(value, spec)`; both texts may be of a subclass of str. TypeError when `__format__` returns something else than a str. */
export function formatted(value: Value, spec: Value): Value {
  if (spec === '') {
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return String(value);
    if (value instanceof PyFloat) return reprDouble(value.value);
  } else if (typeof spec === 'string') {
    if (typeof value === 'string') return formatStrValue(value, value, spec);
    if (typeof value === 'number') return formatIntValue(value, value, spec);
    if (value instanceof PyFloat) return formatFloatValue(value.value, value, spec);
  }
  const method = lookupSpecial(value, '__format__');
  if (method === undefined) return raiseTypeError(`Type ${typeName(value)} doesn't define __format__`);
  const result = call1(method, spec);
  return strOf(result) === undefined ? raiseTypeError(`__format__ must return a str, not ${typeName(result)}`) : result;
}

// ### Padding

/** `body` (of `length` code points) padded to the spec's width. */
function pad(body: string, length: number, spec: FormatSpec): string {
  const missing = spec.width - length;
  if (missing <= 0) return body;
  checkLength(spec.width);
  const left = spec.align === '>' || spec.align === '=' ? missing : spec.align === '^' ? missing >> 1 : 0;
  return spec.fill.repeat(left) + body + spec.fill.repeat(missing - left);
}

/** A number's sign and prefix, then its digits grouped and padded, then what follows them. */
function assemble(prefix: string, digits: string, groupSize: number, rest: string, spec: FormatSpec): string {
  const isZeroPadded = spec.fill === '0' && spec.align === '=';
  const available = isZeroPadded ? spec.width - prefix.length - rest.length : 0;
  if (available > 0) checkLength(available);
  const grouped = digits !== '' && spec.grouping !== '' ? group(digits, spec.grouping, groupSize, available) : digits;
  const body = grouped + rest;
  if (spec.align !== '=') return pad(prefix + body, prefix.length + body.length, spec);
  const missing = spec.width - prefix.length - body.length;
  if (missing <= 0) return prefix + body;
  checkLength(spec.width);
  return prefix + spec.fill.repeat(missing) + body;
}

/** Digits with separators, and with zeros in front up to `width`; never a separator in front. CPython: _PyUnicode_InsertThousandsGrouping. */
function group(digits: string, separator: Grouping, size: number, width: number): string {
  const groups: string[] = [];
  let end = digits.length;
  let room = width;
  for (;;) {
    const wanted = Math.min(size, Math.max(end, room, 1));
    groups.push(digits.slice(Math.max(end - wanted, 0), end).padStart(wanted, '0'));
    end = Math.max(end - wanted, 0);
    room -= wanted;
    if (end <= 0 && room <= 0) return groups.reverse().join(separator);
    room -= 1;
  }
}

function signText(negative: boolean, sign: FormatSpec['sign']): string {
  return negative ? '-' : sign === '-' ? '' : sign;
}

// ### str

/** What `str.__format__` does. `self` is the formatted value, whose type errors name. */
export function formatStrValue(text: PyStr, self: Value, spec: PyStr): Value {
  if (spec === '') return str(self);
  const name = typeName(self);
  const parsed = parseFormatSpec(spec, 's', name);
  if (parsed.type !== 's') raiseUnknownCode(parsed.type, name);
  if (parsed.sign !== '')
    raiseValueError(`${parsed.sign === ' ' ? 'Space' : 'Sign'} not allowed in string format specifier`);
  if (parsed.noNegativeZero) raiseValueError('Negative zero coercion (z) not allowed in string format specifier');
  if (parsed.alternate) raiseValueError('Alternate form (#) not allowed in string format specifier');
  if (parsed.align === '=') raiseValueError("'=' alignment not allowed in string format specifier");
  const length = codePointLength(text);
  const shown = parsed.precision >= 0 && parsed.precision < length ? substring(text, 0, parsed.precision) : text;
  const shownLength = Math.min(length, parsed.precision < 0 ? length : parsed.precision);
  // A text that nothing is done to stays the very object, of a subclass, too.
  if (shownLength >= parsed.width) return shownLength === length && length > 0 ? self : shown;
  return makeStr(pad(shown.toString(), shownLength, parsed));
}

// ### int

/** What `int.__format__` does; `self` has the value `x`. */
export function formatIntValue(x: PyInt, self: Value, spec: PyStr): PyStr {
  if (spec === '') return str(self);
  const parsed = parseFormatSpec(spec, '', typeName(self));
  switch (parsed.type) {
    case '':
    case 'd':
    case 'n':
      return formatInt(x, parsed, '', 10);
    case 'x':
      return formatInt(x, parsed, '0x', 16);
    case 'X':
      return formatInt(x, parsed, '0X', 16);
    case 'o':
      return formatInt(x, parsed, '0o', 8);
    case 'b':
      return formatInt(x, parsed, '0b', 2);
    case 'c':
      return formatCharacter(x, parsed);
    default:
      if (!isFloatType(parsed.type)) raiseUnknownCode(parsed.type, typeName(self));
      return makeStr(formatFloat(toDouble(self), parsed));
  }
}

function checkIntSpec(spec: FormatSpec): void {
  if (spec.precision !== -1) raiseValueError('Precision not allowed in integer format specifier');
  if (spec.noNegativeZero) raiseValueError('Negative zero coercion (z) not allowed in integer format specifier');
}

function formatInt(x: PyInt, spec: FormatSpec, prefix: string, base: number): PyStr {
  checkIntSpec(spec);
  const magnitude = intAbs(x);
  let digits = base === 10 ? intToText(magnitude) : magnitude.toString(base);
  if (prefix === '0X') digits = digits.toUpperCase();
  const front = signText(x < 0, spec.sign) + (spec.alternate ? prefix : '');
  return makeStr(assemble(front, digits, base === 10 ? 3 : 4, '', spec));
}

function formatCharacter(x: PyInt, spec: FormatSpec): PyStr {
  checkIntSpec(spec);
  if (spec.sign !== '') raiseValueError("Sign not allowed with integer format specifier 'c'");
  if (spec.alternate) raiseValueError("Alternate form (#) not allowed with integer format specifier 'c'");
  if (typeof x === 'bigint' && BigInt.asIntN(64, x) !== x)
    raiseOverflowError('Python int too large to convert to C long');
  if (x < 0 || x > 0x10ffff) raiseOverflowError('%c arg not in range(0x110000)');
  return makeStr(pad(String.fromCodePoint(Number(x)), 1, spec));
}

// ### float

function isFloatType(type: string): boolean {
  return type.length === 1 && 'eEfFgG%'.includes(type);
}

/** What `float.__format__` does; `self` has the value `x`. */
export function formatFloatValue(x: number, self: Value, spec: PyStr): PyStr {
  if (spec === '') return str(self);
  const parsed = parseFormatSpec(spec, '', typeName(self));
  if (parsed.type !== '' && parsed.type !== 'n' && !isFloatType(parsed.type))
    raiseUnknownCode(parsed.type, typeName(self));
  const text = formatFloat(x, parsed);
  return parsed.fill.length === 1 ? text : makeStr(text);
}

/** Decimals beyond this overflow CPython's int. */
const MAX_PRECISION = 2 ** 31 - 1;

/** How the spec's type and precision want a double shown. `addDotZero` applies only when no type is given. */
function floatFormat(spec: FormatSpec, addDotZero: boolean): FloatFormat {
  if (spec.precision > MAX_PRECISION) raiseValueError('precision too big');
  checkLength(spec.precision);
  const given = spec.precision >= 0;
  const type = given || spec.type !== '' ? floatForm(spec.type) : 'r';
  return {
    type,
    precision: given ? spec.precision : type === 'r' ? 0 : 6,
    upper: isUpperLetter(spec.type),
    alternate: spec.alternate,
    addDotZero: addDotZero && spec.type === '',
  };
}

function formatFloat(x: number, spec: FormatSpec): string {
  const isPercent = spec.type === '%';
  const text = formatDouble(isPercent ? x * 100 : x, floatFormat(spec, true));
  const rest = groupFraction(text.fraction, spec.fractionGrouping) + text.suffix + (isPercent ? '%' : '');
  return assemble(signText(isShownNegative(text, spec), spec.sign), text.integer, 3, rest, spec);
}

/** `z` takes the sign from what is shown as zero. */
function isShownNegative(text: FloatText, spec: FormatSpec): boolean {
  if (!text.negative || !spec.noNegativeZero || text.integer === '') return text.negative;
  return /[1-9]/.test(text.integer + text.fraction);
}

/** `.1234567` with separators, counted from the point. */
function groupFraction(fraction: string, separator: Grouping): string {
  if (separator === '' || fraction.length <= 4) return fraction;
  return `.${fraction
    .slice(1)
    .match(/.{1,3}/g)!
    .join(separator)}`;
}

// ### complex

/** What `complex.__format__` does; `self` has the value `z`. */
export function formatComplexValue(z: PyComplex, self: Value, spec: PyStr): PyStr {
  if (spec === '') return str(self);
  const name = typeName(self);
  const parsed = parseFormatSpec(spec, '', name);
  const { type } = parsed;
  if (type === '%' || (type !== '' && type !== 'n' && !isFloatType(type))) raiseUnknownCode(type, name);
  if (parsed.fill === '0') raiseValueError('Zero padding is not allowed in complex format specifier');
  if (parsed.align === '=') raiseValueError("'=' alignment flag is not allowed in complex format specifier");
  const onlyImaginary = type === '' && z.real === 0 && !isNegative(z.real);
  const real = onlyImaginary ? '' : formatPart(z.real, parsed, parsed.sign);
  const imag = formatPart(z.imag, parsed, onlyImaginary ? parsed.sign : '+');
  const body = type === '' && !onlyImaginary ? `(${real}${imag}j)` : `${real}${imag}j`;
  return makeStr(pad(body, body.length, parsed));
}

function formatPart(x: number, spec: FormatSpec, sign: FormatSpec['sign']): string {
  const text = formatDouble(x, floatFormat(spec, false));
  const digits = text.integer === '' || spec.grouping === '' ? text.integer : group(text.integer, spec.grouping, 3, 0);
  const fraction = groupFraction(text.fraction, spec.fractionGrouping);
  return signText(isShownNegative(text, spec), sign) + digits + fraction + text.suffix;
}
