// _json.Scanner: the parser behind json.loads. What it makes of numbers, constants and objects the decoder says, whose
// attributes it reads when it is made. CPython: Modules/_json.c scanner_call, _parse_object_unicode, _parse_array_unicode.

import { makeException, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { defineType } from '../../object/define-type.js';
import { bindConstructor } from '../../object/native-call.js';
import { PyInstance } from '../../object/object.js';
import type { Shape } from '../../object/shape.js';
import { type PyType, typeName } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { getAttribute } from '../../protocols/attribute.js';
import { call1 } from '../../protocols/call.js';
import { asSize } from '../../protocols/index.js';
import { isTrue } from '../../protocols/truth.js';
import { PyDict } from '../../types/dict.js';
import { POWERS_OF_TEN } from '../../types/float/powers-of-ten.js';
import { floatType, PyFloat } from '../../types/float.js';
import { intType } from '../../types/int.js';
import { makeList } from '../../types/list.js';
import { strOf } from '../../types/str/text.js';
import { makeTuple } from '../../types/tuple.js';
import { codesOf, keyAt, releaseCodes } from './codes.js';
import { Source, scanString } from './strings.js';

interface Hooks {
  readonly strict: boolean;
  readonly objectHook: Value;
  readonly pairsHook: Value;
  readonly parseFloat: Value;
  readonly parseInt: Value;
  readonly parseConstant: Value;
}

class PyScanner extends PyInstance {
  readonly hooks: Hooks;
  constructor(shape: Shape, hooks: Hooks) {
    super(shape);
    this.hooks = hooks;
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)((?:\.\d+)?(?:[eE][-+]?\d+)?)/y;
/** An int of so few digits is a safe JavaScript integer, and the quotient of one and a power of ten below is rounded once. */
const SAFE_LENGTH = 15;

const QUOTE = 0x22;
const COMMA = 0x2c;
const MINUS = 0x2d;
const POINT = 0x2e;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
/** Of an exponent: e or E. */
const isExponent = (code: number): boolean => (code | 0x20) === 0x65;

/** One run over a text. */
class Parser {
  private readonly source: Source;
  private readonly units: string;
  /** The code units of the text; a zero is behind the last. */
  private readonly codes: Uint16Array;
  private readonly hooks: Hooks;
  /** The items of the lists that are being read, one list's above the other's: so that each is made in its size. */
  private readonly stack: Value[] = [];
  private top = 0;
  at: number;

  constructor(source: Source, codes: Uint16Array, at: number, hooks: Hooks) {
    this.source = source;
    this.units = source.units;
    this.codes = codes;
    this.at = at;
    this.hooks = hooks;
  }

  /** The value at `at`, behind which `at` then is. StopIteration where there is none. */
  value(): Value {
    switch (this.codes[this.at]) {
      case QUOTE:
        return this.string();
      case OPEN_OBJECT:
        return this.object();
      case OPEN_LIST:
        return this.array();
      case 0x6e:
        return this.word('null') ? null : this.number();
      case 0x74:
        return this.word('true') ? true : this.number();
      case 0x66:
        return this.word('false') ? false : this.number();
      case 0x4e:
        return this.constant('NaN');
      case 0x49:
        return this.constant('Infinity');
      case MINUS:
        return this.codes[this.at + 1] === 0x49 ? this.constant('-Infinity') : this.number();
      default:
        return this.number();
    }
  }

  private word(word: string): boolean {
    const { codes, at } = this;
    for (let i = 1; i < word.length; i++) if (codes[at + i] !== word.charCodeAt(i)) return false;
    this.at = at + word.length;
    return true;
  }

  private constant(word: string): Value {
    return this.word(word) ? call1(this.hooks.parseConstant, word) : this.number();
  }

  private string(): Value {
    const { codes } = this;
    const start = this.at + 1;
    let end = start;
    for (;;) {
      const code = codes[end]!;
      if (code === QUOTE) break;
      if (code < 0x20 || code === BACKSLASH) return this.specialString(start);
      end++;
    }
    this.at = end + 1;
    return this.source.slice(start, end);
  }

  /** A string with escapes or control characters, or without an end. */
  private specialString(start: number): Value {
    const { text, end } = scanString(this.source, start, this.hooks.strict);
    this.at = end;
    return text;
  }

  /** A number that has few digits and no exponent, and of which no hook wants the text; others are `otherNumber`'s. */
  private number(): Value {
    const { codes, at: begin, hooks } = this;
    const isNegative = codes[begin] === MINUS;
    const start = isNegative ? begin + 1 : begin;
    let at = start;
    let value = 0;
    let code = codes[at]!;
    for (; isDigit(code); code = codes[++at]!) value = value * 10 + code - 0x30;
    const size = at - start;
    if (size === 0 || size > SAFE_LENGTH || (size > 1 && codes[start] === 0x30)) return this.otherNumber();
    if (code === POINT) {
      for (code = codes[++at]!; isDigit(code); code = codes[++at]!) value = value * 10 + code - 0x30;
      const places = at - start - size - 1;
      const isShort = places > 0 && size + places <= SAFE_LENGTH;
      if (!isShort || isExponent(code) || hooks.parseFloat !== floatType) return this.otherNumber();
      this.at = at;
      const quotient = value / POWERS_OF_TEN[places]!;
      return new PyFloat(isNegative ? -quotient : quotient);
    }
    if (isExponent(code) || hooks.parseInt !== intType) return this.otherNumber();
    this.at = at;
    return isNegative ? 0 - value : value;
  }

  private otherNumber(): Value {
    NUMBER.lastIndex = this.at;
    const match = NUMBER.exec(this.units);
    if (match === null) throw makeException('StopIteration', [this.at]);
    const [text, fraction] = match;
    const { parseInt: makeInt, parseFloat: makeFloat } = this.hooks;
    this.at += text.length;
    if (fraction !== '') return makeFloat === floatType ? new PyFloat(Number(text)) : call1(makeFloat, text);
    return call1(makeInt, text);
  }

  /** Goes to the next character that is no space, and gives its code. */
  private skipSpace(): number {
    const { codes } = this;
    for (;;) {
      const code = codes[this.at]!;
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return code;
      this.at++;
    }
  }

  /** True at the closing bracket; at a comma false, and what is behind it comes next. */
  private isLast(close: number, what: string): boolean {
    const code = this.skipSpace();
    if (code === close) return true;
    if (code !== COMMA) this.source.raise("Expecting ',' delimiter", this.at);
    const comma = this.at++;
    if (this.skipSpace() === close) this.source.raise(`Illegal trailing comma before end of ${what}`, comma);
    return false;
  }

  private array(): Value {
    const { stack, top: base } = this;
    this.at++;
    if (this.skipSpace() === CLOSE_LIST) {
      this.at++;
      return makeList([]);
    }
    do {
      const item = this.value();
      stack[this.top++] = item;
    } while (!this.isLast(CLOSE_LIST, 'array'));
    this.at++;
    const items = stack.slice(base, this.top);
    this.top = base;
    return makeList(items);
  }

  private object(): Value {
    const { pairsHook, objectHook } = this.hooks;
    if (pairsHook !== null) return call1(pairsHook, makeList(this.pairs()));
    const dict = new PyDict();
    this.at++;
    if (this.skipSpace() !== CLOSE_OBJECT) {
      dict.needMap();
      const { map } = dict;
      do {
        const key = this.key();
        const value = this.value();
        // A key outside the BMP is not its own canonical form; from the first on, the dict has a table of such keys.
        if (typeof key === 'string' && dict.keys === null) map.set(key, value);
        else dict.set(key, value);
      } while (!this.isLast(CLOSE_OBJECT, 'object'));
    }
    this.at++;
    return objectHook === null ? dict : call1(objectHook, dict);
  }

  /** The items of an object as tuples. */
  private pairs(): Value[] {
    const pairs: Value[] = [];
    this.at++;
    if (this.skipSpace() !== CLOSE_OBJECT) {
      do {
        const key = this.key();
        pairs.push(makeTuple([key, this.value()]));
      } while (!this.isLast(CLOSE_OBJECT, 'object'));
    }
    this.at++;
    return pairs;
  }

  private key(): Value {
    if (this.codes[this.at] !== QUOTE) this.source.raise('Expecting property name enclosed in double quotes', this.at);
    const key = this.plainKey() ?? this.string();
    if (this.skipSpace() !== COLON) this.source.raise("Expecting ':' delimiter", this.at);
    this.at++;
    this.skipSpace();
    return key;
  }

  /** A key of ASCII characters without escapes; undefined when it is another. */
  private plainKey(): string | undefined {
    const { codes } = this;
    const start = this.at + 1;
    let end = start;
    let hash = 0;
    for (let code = codes[end]!; code !== QUOTE; code = codes[++end]!) {
      if (code < 0x20 || code === BACKSLASH || code >= 0x80) return undefined;
      hash = (Math.imul(hash, 31) + code) | 0;
    }
    this.at = end + 1;
    return keyAt(this.units, codes, start, end, hash);
  }
}

function construct(cls: PyType, args: Value[], names: readonly string[] | null): Value {
  const [context] = bindConstructor('make_scanner', '(context)', args, names) as [Value];
  return new PyScanner(cls.rootShape, {
    strict: isTrue(getAttribute(context, 'strict')),
    objectHook: getAttribute(context, 'object_hook'),
    pairsHook: getAttribute(context, 'object_pairs_hook'),
    parseFloat: getAttribute(context, 'parse_float'),
    parseInt: getAttribute(context, 'parse_int'),
    parseConstant: getAttribute(context, 'parse_constant'),
  });
}

function scan(self: Value, args: Value[], names: readonly string[] | null): Value {
  const [string, idx] = bindConstructor('scan_once', '(string, idx)', args, names) as [Value, Value];
  const start = asSize(idx, 'OverflowError');
  const text = strOf(string) ?? raiseTypeError(`first argument must be a string, not ${typeName(string)}`);
  if (start < 0) raiseValueError('idx cannot be negative');
  const source = new Source(text);
  if (start >= source.units.length) throw makeException('StopIteration', [start]);
  const codes = codesOf(source.units);
  try {
    const parser = new Parser(source, codes, start, (self as PyScanner).hooks);
    const value = parser.value();
    return makeTuple([value, parser.at]);
  } finally {
    releaseCodes(codes);
  }
}

const hook = (name: string, get: (hooks: Hooks) => Value) => ({
  name,
  doc: '',
  isMember: true,
  get: (self: Value) => get((self as PyScanner).hooks),
});

export const scannerType = defineType({
  name: 'Scanner',
  module: '_json',
  doc: 'Parses JSON as a decoder says.',
  layout: 'Scanner',
  slots: { construct, init: () => {}, call: scan },
  getset: [
    hook('strict', (hooks) => hooks.strict),
    hook('object_hook', (hooks) => hooks.objectHook),
    hook('object_pairs_hook', (hooks) => hooks.pairsHook),
    hook('parse_float', (hooks) => hooks.parseFloat),
    hook('parse_int', (hooks) => hooks.parseInt),
    hook('parse_constant', (hooks) => hooks.parseConstant),
  ],
});
