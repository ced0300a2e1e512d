// The engine of `format % args`, shared by str and bytes: hands out the arguments and lays out the converted values. Bytes
// are formatted as Latin-1 text. What each conversion does is the style's business.
// CPython: Objects/unicodeobject.c PyUnicode_Format, unicode_format_getnextarg.

import { raiseOverflowError, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { isItemSlot } from '../../object/slot-dunders.js';
import { typeOf } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { intValue } from '../../protocols/index.js';
import { getItem } from '../../protocols/subscript.js';
import { PyTuple } from '../tuple.js';
import { type Directive, INCOMPLETE_KEY, MAX_PRECISION, MAX_WIDTH, parsePercent, STAR } from './percent-template.js';
import { checkLength, codePointLength, joinStrings, strOf } from './text.js';

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
  /** The quick way for a conversion without flags, width and precision; undefined when there is none. */
  convertPlain(type: string, value: Value): Value | undefined;
  /** Undefined for an unknown conversion type. */
  convert(directive: Directive, value: Value): Converted | undefined;
}

class PercentFormat {
  private readonly style: PercentStyle;
  private readonly original: Value;
  private readonly isMapping: boolean;
  private args: Value;
  /** The arguments when `args` is a tuple that no key has replaced. */
  private items: readonly Value[] | null;
  private next: number;

  constructor(args: Value, style: PercentStyle) {
    this.style = style;
    this.args = this.original = args;
    this.items = args instanceof PyTuple ? args.items : null;
    const { getItem } = typeOf(args).slots;
    this.isMapping = this.items === null && !style.isText(args) && getItem !== null && !isItemSlot(getItem);
    this.next = 0;
  }

  /** The only conversion of a format without other text is the result itself, of a subclass of str, too. */
  run(text: string): Value {
    const template = parsePercent(text);
    const parts: PyStr[] = [];
    let result: Value = '';
    for (let i = 0; i < template.length; i++) {
      const part = template[i]!;
      result = typeof part !== 'string' && 'fault' in part ? this.directive(part) : part;
      parts.push(typeof result === 'string' ? result : strOf(result)!);
    }
    const left = this.items === null ? this.next === 0 : this.next < this.items.length;
    if (left && !this.isMapping)
      return raiseTypeError(`not all arguments converted during ${this.style.noun} formatting`);
    return parts.length === 1 ? result : joinStrings(parts);
  }

  private directive(directive: Directive): Value {
    if (directive.key !== null) this.selectKey(directive);
    if (directive.isPlain) {
      const value = this.nextArgument();
      const plain = this.style.convertPlain(directive.type, value);
      return plain === undefined ? this.converted(directive, value) : plain;
    }
    const { width, precision } = directive;
    const actual = width === STAR || precision === STAR ? this.withStars(directive) : directive;
    if (directive.fault !== null) return raiseValueError(directive.fault);
    return this.converted(actual, this.nextArgument());
  }

  private converted(directive: Directive, value: Value): PyStr {
    const converted = this.style.convert(directive, value);
    return converted === undefined ? raiseUnsupported(directive) : layOut(directive, converted);
  }

  private nextArgument(): Value {
    const index = this.next++;
    if (this.items === null ? index === 0 : index < this.items.length)
      return this.items === null ? this.args : this.items[index]!;
    return raiseTypeError('not enough arguments for format string');
  }

  /** `%(key)`: the value under the key is the only argument from here on. */
  private selectKey({ key, fault }: Directive): void {
    if (!this.isMapping) raiseTypeError('format requires a mapping');
    if (fault === INCOMPLETE_KEY) raiseValueError(fault);
    this.args = getItem(this.original, this.style.makeKey(key!));
    this.items = null;
    this.next = 0;
  }

  private withStars(directive: Directive): Directive {
    const actual = { ...directive };
    if (directive.width === STAR) {
      const width = this.starArgument(MAX_WIDTH, 'C ssize_t');
      if (width < 0) actual.left = true;
      actual.width = Math.abs(width);
    }
    if (directive.precision === STAR) actual.precision = Math.max(this.starArgument(MAX_PRECISION, 'C int'), 0);
    return actual;
  }

  private starArgument(limit: number, name: string): number {
    const value = intValue(this.nextArgument());
    if (value === undefined) return raiseTypeError('* wants int');
    const number = Number(value);
    if (Math.abs(number) > limit) raiseOverflowError(`Python int too large to convert to ${name}`);
    return number;
  }
}

function raiseUnsupported({ type, index }: Directive): never {
  const code = type.codePointAt(0)!;
  const shown = code > 31 && code < 128 ? type : '?';
  return raiseValueError(`unsupported format character '${shown}' (0x${code.toString(16)}) at index ${index}`);
}

function layOut(directive: Directive, { sign, body, isNumber }: Converted): PyStr {
  const padding = directive.width - sign.length - codePointLength(body);
  if (padding <= 0) return sign === '' ? body : joinStrings([sign, body]);
  checkLength(directive.width);
  if (directive.left) return joinStrings([sign, body, ' '.repeat(padding)]);
  if (directive.zero && isNumber) return joinStrings([sign, '0'.repeat(padding), body]);
  return joinStrings([' '.repeat(padding), sign, body]);
}

/** `text % args` in the given style. */
export function percentFormat(text: string, args: Value, style: PercentStyle): Value {
  return new PercentFormat(args, style).run(text);
}
