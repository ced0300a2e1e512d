// _json.Encoder: what writes a whole value at once for json.dumps. CPython: Modules/_json.c encoder_listencode_obj,
// encoder_listencode_dict, encoder_listencode_list.

import { addNote } from '../../errors/base-exception.js';
import { PyBaseException } from '../../errors/exception.js';
import { raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { defineType } from '../../object/define-type.js';
import { NativeFunction } from '../../object/native.js';
import { bindConstructor } from '../../object/native-call.js';
import { PyInstance } from '../../object/object.js';
import type { Shape } from '../../object/shape.js';
import { argumentTypeName, type PyType, typeName } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { call1, callMethod } from '../../protocols/call.js';
import { asSize, intValue } from '../../protocols/index.js';
import { toArray } from '../../protocols/iterate.js';
import { repr } from '../../protocols/repr.js';
import { isTrue } from '../../protocols/truth.js';
import { PyDict } from '../../types/dict.js';
import { isExactDict } from '../../types/dict-storage.js';
import { floatValue } from '../../types/float/convert.js';
import { reprDouble } from '../../types/float/decimal.js';
import { PyFloat } from '../../types/float.js';
import { intToText } from '../../types/int/text.js';
import { PyList } from '../../types/list.js';
import { sortItems } from '../../types/list-sort.js';
import { joinStrings, strOf, strRepeat } from '../../types/str/text.js';
import { makeTuple, PyTuple } from '../../types/tuple.js';
import { quote, quoteAscii } from './strings.js';

interface Settings {
  readonly markers: Value;
  readonly default: Value;
  readonly encoder: Value;
  readonly indent: Value;
  readonly keySeparator: PyStr;
  readonly itemSeparator: PyStr;
  readonly sortKeys: boolean;
  readonly skipKeys: boolean;
  readonly allowNaN: boolean;
}

class PyEncoder extends PyInstance {
  readonly settings: Settings;
  /** The containers that are being written, when they are watched. */
  readonly active = new Set<Value>();
  /** How strings are quoted, when the encoder is one of this module. */
  readonly quote: ((text: PyStr) => PyStr) | null;
  constructor(shape: Shape, settings: Settings) {
    super(shape);
    this.settings = settings;
    const { encoder } = settings;
    const impl = encoder instanceof NativeFunction && encoder.module === '_json' ? encoder.code.name : '';
    this.quote = impl === 'encode_basestring_ascii' ? quoteAscii : impl === 'encode_basestring' ? quote : null;
  }
}

/** One run: the pieces of the text so far. */
class Writer {
  private readonly encoder: PyEncoder;
  private readonly settings: Settings;
  readonly parts: PyStr[] = [];

  constructor(encoder: PyEncoder) {
    this.encoder = encoder;
    this.settings = encoder.settings;
  }

  write(value: Value, level: number): void {
    const { parts } = this;
    const simple = this.simpleText(value);
    if (simple !== undefined) parts.push(simple);
    else if (value instanceof PyList || value instanceof PyTuple) this.writeList(value, level);
    else if (value instanceof PyDict) this.writeDict(value, level);
    else this.watched(value, () => this.writeOther(value, level));
  }

  private writeOther(value: Value, level: number): void {
    const replacement = call1(this.settings.default, value);
    withNote(
      () => this.write(replacement, level),
      () => `when serializing ${typeName(value)} object`,
    );
  }

  /** Of everything but containers and what `default` is for. */
  private simpleText(value: Value): PyStr | undefined {
    if (typeof value === 'string') return this.quoted(value);
    if (typeof value === 'number') return String(value);
    if (value === null) return 'null';
    if (typeof value === 'boolean') return value ? 'true' : 'false';
    if (value instanceof PyFloat) return this.floatText(value.value, value);
    if (value instanceof PyList || value instanceof PyDict || value instanceof PyTuple) return undefined;
    const text = strOf(value);
    if (text !== undefined) return this.quoted(value);
    const int = intValue(value);
    if (int !== undefined) return intToText(int);
    const float = floatValue(value);
    return float === undefined ? undefined : this.floatText(float, value);
  }

  private quoted(value: Value): PyStr {
    if (this.encoder.quote !== null) return this.encoder.quote(strOf(value)!);
    const result = call1(this.settings.encoder, value);
    return strOf(result) ?? raiseTypeError(`encoder() must return a string, not ${typeName(result)}`);
  }

  private floatText(x: number, value: Value): string {
    if (Number.isFinite(x)) return reprDouble(x);
    if (!this.settings.allowNaN)
      raiseValueError(`Out of range float values are not JSON compliant: ${String(repr(value))}`);
    return Number.isNaN(x) ? 'NaN' : x > 0 ? 'Infinity' : '-Infinity';
  }

  /** Runs `action` on a container, which must not contain itself. */
  private watched(value: Value, action: () => void): void {
    if (this.settings.markers === null) {
      action();
      return;
    }
    const { active } = this.encoder;
    if (active.has(value)) raiseValueError('Circular reference detected');
    active.add(value);
    try {
      action();
    } finally {
      active.delete(value);
    }
  }

  private lineBreak(level: number): PyStr {
    const { indent } = this.settings;
    return joinStrings(['\n', strRepeat(strOf(indent)!, level)]);
  }

  private separator(level: number): PyStr {
    const { indent, itemSeparator } = this.settings;
    return indent === null ? itemSeparator : joinStrings([itemSeparator, this.lineBreak(level)]);
  }

  private writeList(list: PyList | PyTuple, level: number): void {
    const { parts } = this;
    if (list.items.length === 0) parts.push('[]');
    else this.watched(list, () => this.writeItems(list, level));
  }

  private writeItems(list: PyList | PyTuple, level: number): void {
    const { parts, settings } = this;
    const separator = this.separator(level + 1);
    parts.push('[');
    if (settings.indent !== null) parts.push(this.lineBreak(level + 1));
    let i = 0;
    try {
      for (; i < list.items.length; i++) {
        if (i > 0) parts.push(separator);
        this.write(list.items[i]!, level + 1);
      }
    } catch (error) {
      throw noted(error, `when serializing ${typeName(list)} item ${i}`);
    }
    if (settings.indent !== null) parts.push(this.lineBreak(level));
    parts.push(']');
  }

  private writeDict(dict: PyDict, level: number): void {
    if (dict.size === 0) this.parts.push('{}');
    else this.watched(dict, () => this.writeEntries(dict, level));
  }

  private writeEntries(dict: PyDict, level: number): void {
    const { parts, settings } = this;
    const separator = this.separator(level + 1);
    parts.push('{');
    let isFirst = true;
    for (const [key, value] of this.entries(dict)) {
      const name = this.keyText(key);
      if (name === undefined) continue;
      if (!isFirst) parts.push(separator);
      else if (settings.indent !== null) parts.push(this.lineBreak(level + 1));
      isFirst = false;
      parts.push(this.quoted(name), settings.keySeparator);
      withNote(
        () => this.write(value, level + 1),
        () => joinStrings([`when serializing ${typeName(dict)} item `, repr(key)]),
      );
    }
    if (!isFirst && settings.indent !== null) parts.push(this.lineBreak(level));
    parts.push('}');
  }

  private entries(dict: PyDict): Iterable<readonly [Value, Value]> {
    if (isExactDict(dict) && !this.settings.sortKeys) return [...dict.entries()];
    let items = toArray(callMethod(dict, 'items'));
    if (this.settings.sortKeys) items = sortItems(items, null, false);
    return items.map((item) => {
      if (!(item instanceof PyTuple) || item.items.length !== 2) return raiseValueError('items must return 2-tuples');
      return [item.items[0]!, item.items[1]!];
    });
  }

  /** What a key is written as, still without quotes; undefined when it is to be left out. */
  private keyText(key: Value): Value | undefined {
    if (strOf(key) !== undefined) return key;
    if (floatValue(key) !== undefined) return this.floatText(floatValue(key)!, key);
    if (key === null) return 'null';
    if (typeof key === 'boolean') return key ? 'true' : 'false';
    const int = intValue(key);
    if (int !== undefined) return intToText(int);
    if (this.settings.skipKeys) return undefined;
    return raiseTypeError(`keys must be str, int, float, bool or None, not ${typeName(key)}`);
  }
}

function noted(error: unknown, note: PyStr): unknown {
  if (error instanceof PyBaseException) addNote(error, note);
  return error;
}

function withNote(action: () => void, note: () => PyStr): void {
  try {
    action();
  } catch (error) {
    throw noted(error, note());
  }
}

function separatorArgument(value: Value, number: number): PyStr {
  return (
    strOf(value) ?? raiseTypeError(`make_encoder() argument ${number} must be str, not ${argumentTypeName(value)}`)
  );
}

const SIGNATURE = '(markers, default, encoder, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan)';

function construct(cls: PyType, args: Value[], names: readonly string[] | null): Value {
  const given = bindConstructor('make_encoder', SIGNATURE, args, names) as Value[];
  const keySeparator = separatorArgument(given[4]!, 5);
  const itemSeparator = separatorArgument(given[5]!, 6);
  const [markers, fallback, encoder, indent, , , sortKeys, skipKeys, allowNaN] = given;
  if (markers !== null && !(markers instanceof PyDict))
    raiseTypeError(`make_encoder() argument 1 must be dict or None, not ${typeName(markers!)}`);
  return new PyEncoder(cls.rootShape, {
    markers: markers!,
    default: fallback!,
    encoder: encoder!,
    indent: indent!,
    keySeparator,
    itemSeparator,
    sortKeys: isTrue(sortKeys!),
    skipKeys: isTrue(skipKeys!),
    allowNaN: isTrue(allowNaN!),
  });
}

function encode(self: Value, args: Value[], names: readonly string[] | null): Value {
  const bound = bindConstructor('_iterencode', '(obj, _current_indent_level)', args, names) as [Value, Value];
  const level = asSize(bound[1], 'OverflowError');
  const writer = new Writer(self as PyEncoder);
  writer.write(bound[0], level);
  return makeTuple([joinStrings(writer.parts)]);
}

const setting = (name: string, get: (settings: Settings) => Value) => ({
  name,
  doc: '',
  isMember: true,
  get: (self: Value) => get((self as PyEncoder).settings),
});

export const encoderType = defineType({
  name: 'Encoder',
  module: '_json',
  doc: 'Writes JSON as an encoder says.',
  layout: 'Encoder',
  slots: { construct, init: () => {}, call: encode },
  getset: [
    setting('markers', (settings) => settings.markers),
    setting('default', (settings) => settings.default),
    setting('encoder', (settings) => settings.encoder),
    setting('indent', (settings) => settings.indent),
    setting('key_separator', (settings) => settings.keySeparator),
    setting('item_separator', (settings) => settings.itemSeparator),
    setting('sort_keys', (settings) => settings.sortKeys),
    setting('skipkeys', (settings) => settings.skipKeys),
  ],
});
