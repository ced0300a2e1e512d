// `format(x, spec)` of Decimals: a mini-language like that of floats, read a bit differently, and exact.
// CPython: Modules/_decimal/libmpdec/io.c mpd_parse_fmt_str, mpd_qformat_spec; library reference, "Format Specification Mini-Language".

import { raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { importModule } from '../../importlib/modules.js';
import type { PyStr, Value } from '../../object/value.js';
import { getAttribute } from '../../protocols/attribute.js';
import { call0 } from '../../protocols/call.js';
import { intValue } from '../../protocols/index.js';
import { toArray } from '../../protocols/iterate.js';
import { PyDict } from '../../types/dict.js';
import { checkLength, strOf } from '../../types/str/text.js';
import { makeStr } from '../../types/wide-str.js';
import { cutDigits } from './finalise.js';
import { digitCount, FINITE, finiteNumber, type PyDecimal, SAFE_DIGITS, shiftLeft, withSign } from './number.js';
import { rescale } from './rounding.js';
import type { Rounding } from './settings.js';
import { toScientific, withPoint } from './text.js';

// ### Specs

interface Spec {
  fill: string;
  align: string;
  sign: string;
  noNegativeZero: boolean;
  /** A number of places without more than that: `.2f`. */
  isPlain: boolean;
  /** `#`: a point even where nothing follows it. */
  alternate: boolean;
  width: number;
  /** -1 when not given. */
  precision: number;
  type: string;
  point: string;
  separator: string;
  fractionSeparator: string;
  grouping: readonly number[];
}

const SPEC = /^(?:(.)?([<>=^]))?([-+ ])?(z)?(#)?(0)?(\d+)?([,_])?(?:\.(?=[\d,_])(\d+)?([,_])?)?([eEfFgGnN%])?$/su;

const PLAIN = /^\.\d{1,3}f$/;

/** Specs are mostly literals in the program; beyond so many a cache starts anew. */
const MAX_CACHED = 200;
const specs = { g: new Map<string, Spec>(), G: new Map<string, Spec>() };

/** The parsed spec, which nobody may change. `defaultType` counts where the spec has no type. */
function parseSpec(text: string, defaultType: 'g' | 'G'): Spec {
  const parsed = specs[defaultType];
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const spec = readSpec(text);
  if (spec.type === '') spec.type = defaultType;
  // The locale may change.
  if (spec.type === 'n' || spec.type === 'N') useLocale(spec);
  else {
    if (parsed.size >= MAX_CACHED) parsed.clear();
    parsed.set(text, spec);
  }
  return spec;
}

function readSpec(text: string): Spec {
  const match = SPEC.exec(text);
  if (match === null) return raiseValueError('invalid format string');
  const [
    ,
    fill,
    align,
    sign = '-',
    z,
    hash,
    zero,
    width,
    separator = '',
    precision,
    fractionSeparator = '',
    type = '',
  ] = match;
  if (zero !== undefined && align !== undefined) raiseValueError('invalid format string');
  if ((type === 'n' || type === 'N') && separator !== '') raiseValueError('invalid format string');
  return {
    isPlain: PLAIN.test(text),
    fill: zero === undefined ? (fill ?? ' ') : '0',
    align: zero === undefined ? (align ?? '>') : 'z',
    sign,
    noNegativeZero: z !== undefined,
    alternate: hash !== undefined,
    width: sizeOf(width ?? '0'),
    precision: precision === undefined ? -1 : sizeOf(precision),
    type,
    point: '.',
    separator,
    fractionSeparator,
    grouping: separator === '' ? [] : [3],
  };
}

function sizeOf(digits: string): number {
  const size = Number(digits);
  return size > Number.MAX_SAFE_INTEGER ? raiseValueError('invalid format string') : size;
}

/** `n` and `N`: as `g` and `G`, with what the locale separates numbers by. */
function useLocale(spec: Spec): void {
  const conventions = call0(getAttribute(importModule('_locale'), 'localeconv'));
  spec.type = spec.type === 'N' ? 'G' : 'g';
  if (!(conventions instanceof PyDict)) return;
  const text = (key: string): string => strOf(conventions.getStr(key) ?? '')?.toString() ?? '';
  spec.point = text('decimal_point') || '.';
  spec.separator = text('thousands_sep');
  spec.grouping = toArray(conventions.getStr('grouping') ?? '').map((size) => Number(intValue(size) ?? 0));
}

const CHAR_MAX = 127;

/** What the third argument of `__format__` overrides. */
function applyOverrides(spec: Spec, overrides: Value, hasConventions: boolean): void {
  if (!(overrides instanceof PyDict)) return raiseTypeError('optional argument must be a dict');
  // Without a point of its own a spec needs one here.
  if (spec.separator === '' && !hasConventions && overrides.getStr('decimal_point') === undefined)
    raiseValueError('invalid override dict');
  for (const key of ['decimal_point', 'thousands_sep', 'grouping'] as const) {
    const value = overrides.getStr(key);
    if (value === undefined) continue;
    const text = strOf(value)?.toString();
    if (text === undefined) return raiseValueError('invalid override dict');
    if (key === 'decimal_point') spec.point = text;
    else if (key === 'thousands_sep') spec.separator = text;
    else spec.grouping = Array.from(text, (char) => char.codePointAt(0)!);
    if (spec.grouping.some((size) => size > CHAR_MAX)) raiseValueError('invalid override dict');
  }
  if (spec.point === '' || Array.from(spec.point).length > 1 || Array.from(spec.separator).length > 1)
    raiseValueError('invalid override dict');
}

// ### Formatting

export function formatDecimal(
  x: PyDecimal,
  specText: PyStr,
  overrides: Value | undefined,
  rounding: Rounding,
  capitals: boolean,
): PyStr {
  let spec = parseSpec(specText.toString(), capitals ? 'G' : 'g');
  const short = spec.isPlain && overrides === undefined ? formatShort(x, spec.precision, rounding) : undefined;
  if (short !== undefined) return short;
  if (overrides !== undefined) {
    spec = { ...spec };
    applyOverrides(spec, overrides, /[nN]$/.test(specText.toString()));
  }
  if (x.kind !== FINITE) return formatSpecial(x, spec);
  const shown = roundFor(spec, x, rounding);
  const isNegative = shown.sign === 1 && !(spec.noNegativeZero && shown.coefficient === 0);
  const { whole, fraction, exponent } = place(shown, spec);
  checkLength(Math.max(spec.width, whole.length + fraction.length));
  const sign = signOf(isNegative, spec);
  let rest = fraction === '' && !spec.alternate ? '' : spec.point + groupFraction(fraction, spec.fractionSeparator);
  if (exponent !== undefined)
    rest += (/[EG]/.test(spec.type) ? 'E' : 'e') + (exponent < 0 ? '-' : '+') + Math.abs(exponent);
  if (spec.type === '%') rest += '%';
  const room = spec.align === 'z' ? spec.width - sign.length - Array.from(rest).length : 0;
  return align(sign, groupWhole(whole, spec, room) + rest, spec);
}

/** With so many places, and nothing else asked for: most amounts of money. Undefined for long numbers and those that are none. */
function formatShort(x: PyDecimal, places: number, rounding: Rounding): string | undefined {
  const { sign, coefficient } = x;
  if (x.kind !== FINITE || typeof coefficient !== 'number') return undefined;
  const growth = x.exponent + places;
  if (growth > SAFE_DIGITS) return undefined;
  const shown = growth >= 0 ? shiftLeft(coefficient, growth) : cutDigits(coefficient, -growth, sign, rounding);
  const digits = shown.toString();
  return (sign === 1 ? '-' : '') + (places === 0 ? digits : withPoint(digits, digits.length - places));
}

function signOf(isNegative: boolean, spec: Spec): string {
  return isNegative ? '-' : spec.sign === '-' ? '' : spec.sign;
}

function formatSpecial(x: PyDecimal, spec: Spec): PyStr {
  const body = toScientific(withSign(x, 0), true) + (spec.type === '%' ? '%' : '');
  // Zeros in front would make no sense.
  return align(signOf(x.sign === 1, spec), body, spec.align === 'z' ? { ...spec, align: '>', fill: ' ' } : spec);
}

function align(sign: string, body: string, spec: Spec): PyStr {
  if (spec.width === 0) return makeStr(sign + body);
  const missing = spec.width - Array.from(sign + body).length;
  if (missing <= 0) return makeStr(sign + body);
  const fill = (count: number): string => spec.fill.repeat(count);
  if (spec.align === '<') return makeStr(sign + body + fill(missing));
  if (spec.align === '=' || spec.align === 'z') return makeStr(sign + fill(missing) + body);
  const left = spec.align === '^' ? missing >> 1 : missing;
  return makeStr(fill(left) + sign + body + fill(missing - left));
}

/** The number with as many digits as the spec asks for. */
function roundFor(spec: Spec, x: PyDecimal, rounding: Rounding): PyDecimal {
  const scaled = spec.type === '%' ? finiteNumber(x.sign, x.coefficient, x.exponent + 2) : x;
  const { type, precision } = spec;
  if (type === 'f' || type === 'F' || type === '%') {
    if (precision >= 0) return rescale(scaled, -precision, rounding);
    return scaled.coefficient === 0 && scaled.exponent > 0 ? finiteNumber(x.sign, 0, 0) : scaled;
  }
  if (precision < 0) return scaled;
  if (type === 'e' || type === 'E') return toDigits(scaled, precision + 1, rounding);
  const wanted = Math.max(precision, 1);
  return digitCount(scaled.coefficient) > wanted ? toDigits(scaled, wanted, rounding) : scaled;
}

/** With exactly so many digits, fewer or more than there are. */
function toDigits(x: PyDecimal, count: number, rounding: Rounding): PyDecimal {
  if (x.coefficient === 0) return x;
  const excess = digitCount(x.coefficient) - count;
  const rounded = rescale(x, x.exponent + excess, rounding);
  if (digitCount(rounded.coefficient) <= count) return rounded;
  return finiteNumber(x.sign, cutDigits(rounded.coefficient, 1, x.sign, 'ROUND_DOWN'), rounded.exponent + 1);
}

interface Placed {
  whole: string;
  fraction: string;
  exponent: number | undefined;
}

/** Where the point goes. */
function place(x: PyDecimal, spec: Spec): Placed {
  const digits = x.coefficient.toString();
  const before = x.exponent + digits.length;
  let point: number;
  if (spec.type === 'e' || spec.type === 'E')
    point = x.coefficient === 0 && spec.precision >= 0 ? 1 - spec.precision : 1;
  else if (spec.type === 'g' || spec.type === 'G') point = x.exponent <= 0 && before > -6 ? before : 1;
  else point = before;
  checkLength(Math.abs(point));
  const exponent = before - point;
  const isShown = exponent !== 0 || /[eE]/.test(spec.type);
  const shown = isShown ? exponent : undefined;
  if (point < 0) return { whole: '0', fraction: '0'.repeat(-point) + digits, exponent: shown };
  if (point > digits.length)
    return { whole: digits + '0'.repeat(point - digits.length), fraction: '', exponent: shown };
  return { whole: digits.slice(0, point) || '0', fraction: digits.slice(point), exponent: shown };
}

function groupFraction(fraction: string, separator: string): string {
  return separator === '' ? fraction : fraction.match(/.{1,3}/g)!.join(separator);
}

/** Digits before the point with separators, and zeros in front up to `room`; never a separator in front. */
function groupWhole(digits: string, spec: Spec, room: number): string {
  if (spec.separator === '' || spec.grouping.length === 0) return digits.padStart(room, '0');
  const groups: string[] = [];
  let end = digits.length;
  let left = room;
  for (let i = 0; ; i++) {
    const size = groupSize(spec.grouping, i);
    const wanted = Math.min(size, Math.max(end, left, 1));
    groups.push(digits.slice(Math.max(end - wanted, 0), Math.max(end, 0)).padStart(wanted, '0'));
    end -= wanted;
    left -= wanted;
    if (end <= 0 && left <= 0) break;
    left -= spec.separator.length;
  }
  return groups.reverse().join(spec.separator);
}

/** Sizes of a locale count from the point; the last one repeats, and 127 means no more grouping. */
function groupSize(grouping: readonly number[], index: number): number {
  const size = index < grouping.length ? grouping[index]! : grouping[grouping.length - 1]!;
  if (size === 0)
    return groupSize(
      grouping.filter((each) => each !== 0),
      index,
    );
  return size === CHAR_MAX ? Number.POSITIVE_INFINITY : size;
}
