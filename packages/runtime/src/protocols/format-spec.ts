// The format mini-language that int, float, complex and str share: `[[fill]align][sign][z][#][0][width][grouping]
// [.precision[grouping]][type]`. CPython: Python/formatter_unicode.c parse_internal_render_format_spec.

import { raiseValueError } from '../errors/raise.js';
import type { PyStr } from '../object/value.js';

export type Align = '<' | '>' | '=' | '^';
export type Grouping = '' | ',' | '_';

export interface FormatSpec {
  /** One code point. */
  readonly fill: string;
  readonly align: Align;
  readonly sign: '' | '+' | '-' | ' ';
  /** `z`: a negative number that is shown as zero loses its sign. */
  readonly noNegativeZero: boolean;
  readonly alternate: boolean;
  /** -1 when not given. */
  readonly width: number;
  readonly grouping: Grouping;
  /** -1 when not given. */
  readonly precision: number;
  readonly fractionGrouping: Grouping;
  /** '' when not given, or the default type. */
  readonly type: string;
}

const MAX_SIZE = 2n ** 63n - 1n;
const GROUPED_TYPES = 'defgEG%F';
const GROUPED_BY_FOUR = 'boxX';
/** Specs are mostly literals in the program; beyond so many a cache starts anew. */
const MAX_CACHED = 500;
const numberSpecs = new Map<string, FormatSpec>();
const stringSpecs = new Map<string, FormatSpec>();

/**
 * The parsed spec. `defaultType` is `s` for strings, else ''; strings are aligned left, numbers right.
 * ValueError as CPython's, which names the type of the formatted value.
 */
export function parseFormatSpec(spec: PyStr, defaultType: string, typeName: string): FormatSpec {
  const text = spec.toString();
  const cache = defaultType === 's' ? stringSpecs : numberSpecs;
  const known = cache.get(text);
  if (known !== undefined) return known;
  const parsed = new SpecParser(text, defaultType, typeName).parse();
  if (cache.size >= MAX_CACHED) cache.clear();
  cache.set(text, parsed);
  return parsed;
}

class SpecParser {
  private readonly chars: readonly string[];
  private readonly text: string;
  private readonly defaultType: string;
  private readonly typeName: string;
  private at = 0;

  constructor(text: string, defaultType: string, typeName: string) {
    this.text = text;
    this.chars = Array.from(text);
    this.defaultType = defaultType;
    this.typeName = typeName;
  }

  parse(): FormatSpec {
    const alignment = this.parseAlignment();
    const sign = (this.take('+', '-', ' ') || '') as FormatSpec['sign'];
    const noNegativeZero = this.take('z') !== '';
    const alternate = this.take('#') !== '';
    let { fill, align } = alignment;
    if (fill === '' && this.take('0') !== '') {
      fill = '0';
      if (align === '' && this.defaultType !== 's') align = '=';
    }
    const width = this.parseSize();
    const grouping = this.parseGrouping();
    const { precision, fractionGrouping } = this.parsePrecision();
    const type = this.parseType();
    this.checkGrouping(grouping, fractionGrouping, type);
    return {
      fill: fill === '' ? ' ' : fill,
      align: align === '' ? (this.defaultType === 's' ? '<' : '>') : align,
      sign,
      noNegativeZero,
      alternate,
      width,
      grouping,
      precision,
      fractionGrouping,
      type,
    };
  }

  /** Consumes one of `wanted`; '' when none of them is next. */
  private take(...wanted: string[]): string {
    const next = this.chars[this.at];
    if (next === undefined || !wanted.includes(next)) return '';
    this.at++;
    return next;
  }

  private parseAlignment(): { fill: string; align: Align | '' } {
    const isAlign = (c: string | undefined): c is Align => c === '<' || c === '>' || c === '=' || c === '^';
    const [first, second] = this.chars;
    if (isAlign(second)) {
      this.at = 2;
      return { fill: first!, align: second };
    }
    if (!isAlign(first)) return { fill: '', align: '' };
    this.at = 1;
    return { fill: '', align: first };
  }

  /** A decimal number, in digits of any script; -1 when there is none. */
  private parseSize(): number {
    let digits = '';
    for (let next = this.chars[this.at]; next !== undefined && /\p{Nd}/u.test(next); next = this.chars[++this.at])
      digits += digitOf(next);
    if (digits === '') return -1;
    const value = BigInt(digits);
    return value > MAX_SIZE ? raiseValueError('Too many decimal digits in format string') : Number(value);
  }

  private parseGrouping(): Grouping {
    const first = this.take(',', '_') as Grouping;
    const next = this.chars[this.at];
    if (first !== '' && (next === ',' || next === '_') && next !== first)
      raiseValueError("Cannot specify both ',' and '_'.");
    return first;
  }

  private parsePrecision(): { precision: number; fractionGrouping: Grouping } {
    if (this.take('.') === '') return { precision: -1, fractionGrouping: '' };
    const precision = this.parseSize();
    const fractionGrouping = this.parseGrouping();
    if (precision < 0 && fractionGrouping === '') raiseValueError('Format specifier missing precision');
    return { precision, fractionGrouping };
  }

  private parseType(): string {
    const rest = this.chars.length - this.at;
    if (rest > 1) raiseValueError(`Invalid format specifier '${this.text}' for object of type '${this.typeName}'`);
    return rest === 1 ? this.chars[this.at]! : this.defaultType;
  }

  private checkGrouping(grouping: Grouping, fractionGrouping: Grouping, type: string): void {
    if (grouping !== '') {
      const isAllowed =
        type === '' || GROUPED_TYPES.includes(type) || (grouping === '_' && GROUPED_BY_FOUR.includes(type));
      if (!isAllowed) raiseValueError(`Cannot specify '${grouping}' with '${shownCode(type)}'.`);
    }
    if (fractionGrouping !== '' && type === 'n') raiseValueError(`Cannot specify '${fractionGrouping}' with 'n'.`);
  }
}

function digitOf(char: string): string {
  let code = char.codePointAt(0)!;
  if (code < 128) return char;
  if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10);
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(--code))) value++;
  return String(value);
}

/** A type code as messages show it. */
function shownCode(type: string): string {
  const code = type.codePointAt(0)!;
  return code > 32 && code < 128 ? type : `\\x${code.toString(16)}`;
}

export function raiseUnknownCode(type: string, typeName: string): never {
  return raiseValueError(`Unknown format code '${shownCode(type)}' for object of type '${typeName}'`);
}
