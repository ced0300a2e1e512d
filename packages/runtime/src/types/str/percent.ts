// The engine of `format % args`, shared by str and bytes: parses the directives, hands out the arguments, lays out the
// converted values. Bytes are formatted as Latin-1 text. What each conversion does is the style's business.
// CPython: Objects/unicodeobject.c unicode_format_arg_parse, unicode_format_getnextarg.

import { raiseOverflowError, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { typeOf } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { asIndex, intValue } from '../../protocols/index.js';
import { getItem } from '../../protocols/subscript.js';
import { PyTuple } from '../tuple.js';
import { makeStr } from '../wide-str.js';
import { checkLength, codePointLength, joinStrings } from './text.js';

/** One `%…` of a format. */
export interface Directive {
  left: boolean;
  plus: boolean;
  space: boolean;
  alternate: boolean;
  zero: boolean;
  width: number;
  /** -1 without one. */
  precision: number;
  /** The conversion type: one character. */
  type: string;
  /** Where the conversion type stands, in code points. */
  index: number;
}

/** A converted value. For numbers `sign` (with `0x` and the like) and `body` are apart: zeros go between them. */
export interface Converted {
  sign: string;
  body: PyStr;
  isNumber: boolean;
}

export interface PercentStyle {
  /** For the messages: `string` or `bytes`. */
  noun: string;
  /** The mapping key for the text between parentheses. */
  makeKey(text: string): Value;
  /** True for what is no mapping although it can be subscripted. */
  isText(args: Value): boolean;
  /** Undefined for an unknown conversion type. */
  convert(directive: Directive, value: Value): Converted | undefined;
}

/** Wider than any string: `width too big`. CPython's limit, PY_SSIZE_T_MAX, is about as far out of reach. */
const MAX_WIDTH = Number.MAX_SAFE_INTEGER;
/** C's INT_MAX. */
const MAX_PRECISION = 2 ** 31 - 1;

class PercentFormat {
  readonly text: string;
  at: number;
  private readonly style: PercentStyle;
  private args: Value;
  private items: readonly Value[] | null;
  private readonly isMapping: boolean;
  private readonly original: Value;
  private next: number;

  constructor(text: string, args: Value, style: PercentStyle) {
    this.text = text;
    this.at = 0;
    this.style = style;
    this.args = this.original = args;
    this.items = args instanceof PyTuple ? args.items : null;
    this.isMapping = this.items === null && !style.isText(args) && typeOf(args).slots.getItem !== null;
    this.next = 0;
  }

  /** The whole result. */
  run(): PyStr {
    const parts: PyStr[] = [];
    const { text } = this;
    for (;;) {
      const percent = text.indexOf('%', this.at);
      parts.push(makeStr(percent < 0 ? text.slice(this.at) : text.slice(this.at, percent)));
      if (percent < 0) break;
      this.at = percent + 1;
      if (text[this.at] === '%') {
        this.at++;
        parts.push('%');
      } else parts.push(this.directive());
    }
    const left = this.items === null ? this.next === 0 : this.next < this.items.length;
    if (left && !this.isMapping)
      return raiseTypeError(`not all arguments converted during ${this.style.noun} formatting`);
    return joinStrings(parts);
  }

  private directive(): PyStr {
    const directive = this.parse();
    const value = this.nextArgument();
    const converted = this.style.convert(directive, value);
    if (converted === undefined) return raiseUnsupported(directive);
    return layOut(directive, converted);
  }

  private nextArgument(): Value {
    const index = this.next++;
    if (this.items === null ? index === 0 : index < this.items.length)
      return this.items === null ? this.args : this.items[index]!;
    return raiseTypeError('not enough arguments for format string');
  }

  // ### Parsing

  private parse(): Directive {
    if (this.text[this.at] === '(') this.selectKey();
    const directive = this.flags();
    this.width(directive);
    if (this.text[this.at] === '.') this.precision(directive);
    if (/[hlL]/.test(this.text[this.at] ?? '')) this.at++;
    const code = this.text.codePointAt(this.at);
    if (code === undefined) return raiseValueError('incomplete format');
    directive.type = String.fromCodePoint(code);
    directive.index = codePointLength(makeStr(this.text.slice(0, this.at)));
    this.at += directive.type.length;
    return directive;
  }

  /** `%(key)`: the value under the key is the only argument from here on. Parentheses in the key nest. */
  private selectKey(): void {
    if (!this.isMapping) raiseTypeError('format requires a mapping');
    const start = ++this.at;
    for (let depth = 1; depth > 0; this.at++) {
      const char = this.text[this.at];
      if (char === undefined) raiseValueError('incomplete format key');
      if (char === '(') depth++;
      else if (char === ')') depth--;
    }
    this.args = getItem(this.original, this.style.makeKey(this.text.slice(start, this.at - 1)));
    this.items = null;
    this.next = 0;
  }

  private flags(): Directive {
    const directive: Directive = {
      left: false,
      plus: false,
      space: false,
      alternate: false,
      zero: false,
      width: 0,
      precision: -1,
      type: '',
      index: 0,
    };
    for (; ; this.at++) {
      const char = this.text[this.at];
      if (char === '-') directive.left = true;
      else if (char === '+') directive.plus = true;
      else if (char === ' ') directive.space = true;
      else if (char === '#') directive.alternate = true;
      else if (char === '0') directive.zero = true;
      else return directive;
    }
  }

  private width(directive: Directive): void {
    if (this.text[this.at] === '*') {
      this.at++;
      const width = this.starArgument(MAX_WIDTH, 'C ssize_t');
      if (width < 0) directive.left = true;
      directive.width = Math.abs(width);
    } else directive.width = Math.max(this.digits(MAX_WIDTH, 'width too big'), 0);
  }

  private precision(directive: Directive): void {
    this.at++;
    if (this.text[this.at] === '*') {
      this.at++;
      directive.precision = Math.max(this.starArgument(MAX_PRECISION, 'C int'), 0);
    } else directive.precision = Math.max(this.digits(MAX_PRECISION, 'precision too big'), 0);
  }

  private starArgument(limit: number, name: string): number {
    const value = this.nextArgument();
    if (intValue(value) === undefined) raiseTypeError('* wants int');
    const number = Number(asIndex(value));
    if (Math.abs(number) > limit) raiseOverflowError(`Python int too large to convert to ${name}`);
    return number;
  }

  /** The number written here, or -1. */
  private digits(limit: number, tooBig: string): number {
    const start = this.at;
    while (isDigit(this.text.charCodeAt(this.at))) this.at++;
    if (this.at === start) return -1;
    const number = Number(this.text.slice(start, this.at));
    return number > limit ? raiseValueError(tooBig) : number;
  }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function raiseUnsupported({ type, index }: Directive): never {
  const code = type.codePointAt(0)!;
  const shown = code > 31 && code < 128 ? type : '?';
  return raiseValueError(`unsupported format character '${shown}' (0x${code.toString(16)}) at index ${index}`);
}

// ### Layout

function layOut(directive: Directive, { sign, body, isNumber }: Converted): PyStr {
  const padding = directive.width - sign.length - codePointLength(body);
  if (padding <= 0) return sign === '' ? body : joinStrings([sign, body]);
  checkLength(directive.width);
  if (directive.left) return joinStrings([sign, body, ' '.repeat(padding)]);
  if (directive.zero && isNumber) return joinStrings([sign, '0'.repeat(padding), body]);
  return joinStrings([' '.repeat(padding), sign, body]);
}

/** `text % args` in the given style. */
export function percentFormat(text: string, args: Value, style: PercentStyle): PyStr {
  return new PercentFormat(text, args, style).run();
}
