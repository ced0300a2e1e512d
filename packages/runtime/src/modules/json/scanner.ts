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
import { floatType, PyFloat } from '../../types/float.js';
import { intType } from '../../types/int.js';
import { makeList } from '../../types/list.js';
import { strOf } from '../../types/str/text.js';
import { makeTuple } from '../../types/tuple.js';
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
/** An int of so few characters is a safe JavaScript integer. */
const SAFE_LENGTH = 15;

/** One run over a text. */
class Parser {
  private readonly source: Source;
  private readonly hooks: Hooks;
  at: number;

  constructor(source: Source, at: number, hooks: Hooks) {
    this.source = source;
    this.at = at;
    this.hooks = hooks;
  }

  /** The value at `at`, behind which `at` then is. StopIteration where there is none. */
  value(): Value {
    const { units } = this.source;
    switch (units[this.at]) {
      case '"':
        return this.string();
      case '{':
        return this.object();
      case '[':
        return this.array();
      case 'n':
        return this.word('null') ? null : this.number();
      case 't':
        return this.word('true') ? true : this.number();
      case 'f':
        return this.word('false') ? false : this.number();
      case 'N':
        return this.constant('NaN');
      case 'I':
        return this.constant('Infinity');
      case '-':
        return units[this.at + 1] === 'I' ? this.constant('-Infinity') : this.number();
      default:
        return this.number();
    }
  }

  private word(word: string): boolean {
    if (!this.source.units.startsWith(word, this.at)) return false;
    this.at += word.length;
    return true;
  }

  private constant(word: string): Value {
    return this.word(word) ? call1(this.hooks.parseConstant, word) : this.number();
  }

  private string(): Value {
    const { text, end } = scanString(this.source, this.at + 1, this.hooks.strict);
    this.at = end;
    return text;
  }

  private number(): Value {
    const short = this.hooks.parseInt === intType ? this.shortInt() : undefined;
    if (short !== undefined) return short;
    NUMBER.lastIndex = this.at;
    const match = NUMBER.exec(this.source.units);
    if (match === null) throw makeException('StopIteration', [this.at]);
    const [text, fraction] = match;
    const { parseInt: makeInt, parseFloat: makeFloat } = this.hooks;
    this.at += text.length;
    if (fraction !== '') return makeFloat === floatType ? new PyFloat(Number(text)) : call1(makeFloat, text);
    return call1(makeInt, text);
  }

  /** An int of few digits; undefined for any other number. */
  private shortInt(): number | undefined {
    const { units } = this.source;
    const isNegative = units.charCodeAt(this.at) === 0x2d;
    const start = isNegative ? this.at + 1 : this.at;
    let at = start;
    let value = 0;
    let code = units.charCodeAt(at);
    for (; code >= 0x30 && code <= 0x39; code = units.charCodeAt(++at)) value = value * 10 + code - 0x30;
    const size = at - start;
    if (size === 0 || size > SAFE_LENGTH || (size > 1 && units.charCodeAt(start) === 0x30)) return undefined;
    // A point or an exponent may follow.
    if (code === 0x2e || (code | 0x20) === 0x65) return undefined;
    this.at = at;
    return isNegative ? 0 - value : value;
  }

  private skipSpace(): void {
    const { units } = this.source;
    for (;;) {
      const code = units.charCodeAt(this.at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      this.at++;
    }
  }

  /** True at the closing bracket; at a comma false, and what is behind it comes next. */
  private isLast(close: string, what: string): boolean {
    const { source } = this;
    this.skipSpace();
    if (source.units[this.at] === close) return true;
    if (source.units[this.at] !== ',') source.raise("Expecting ',' delimiter", this.at);
    const comma = this.at++;
    this.skipSpace();
    if (source.units[this.at] === close) source.raise(`Illegal trailing comma before end of ${what}`, comma);
    return false;
  }

  private array(): Value {
    const items: Value[] = [];
    this.at++;
    this.skipSpace();
    if (this.source.units[this.at] !== ']') {
      do items.push(this.value());
      while (!this.isLast(']', 'array'));
    }
    this.at++;
    return makeList(items);
  }

  private object(): Value {
    const { pairsHook, objectHook } = this.hooks;
    const pairs: Value[] | null = pairsHook === null ? null : [];
    const dict = new PyDict();
    this.at++;
    this.skipSpace();
    if (this.source.units[this.at] !== '}') {
      do {
        const key = this.key();
        const value = this.value();
        if (pairs === null) dict.set(key, value);
        else pairs.push(makeTuple([key, value]));
      } while (!this.isLast('}', 'object'));
    }
    this.at++;
    if (pairs !== null) return call1(pairsHook, makeList(pairs));
    return objectHook === null ? dict : call1(objectHook, dict);
  }

  private key(): Value {
    const { source } = this;
    if (source.units[this.at] !== '"') source.raise('Expecting property name enclosed in double quotes', this.at);
    const key = this.string();
    this.skipSpace();
    if (source.units[this.at] !== ':') source.raise("Expecting ':' delimiter", this.at);
    this.at++;
    this.skipSpace();
    return key;
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
  const parser = new Parser(new Source(text), start, (self as PyScanner).hooks);
  const value = parser.value();
  return makeTuple([value, parser.at]);
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
