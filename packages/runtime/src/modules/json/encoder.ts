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
import { toListItems } from '../../protocols/length-hint.js';
import { repr } from '../../protocols/repr.js';
import { isTrue } from '../../protocols/truth.js';
import { PyDict } from '../../types/dict.js';
import { isExactDict } from '../../types/dict-storage.js';
import { floatValue } from '../../types/float/convert.js';
import { reprDouble } from '../../types/float/decimal.js';
import { PyFloat } from '../../types/float.js';
import { intToText } from '../../types/int/text.js';
import { listType, PyList } from '../../types/list.js';
import { sortItems } from '../../types/list-sort.js';
import { joinStrings, strOf, strRepeat } from '../../types/str/text.js';
import { makeTuple, PyTuple, tupleType } from '../../types/tuple.js';
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

/** So many containers are looked through as fast as a Set finds one, and kept much faster. */
const FEW_ACTIVE = 16;

class PyEncoder extends PyInstance {
  readonly settings: Settings;
  /** The containers that are being written, each within the one before it, when they are watched. */
  readonly active: Value[] = [];
  /** Those for which `active` has no room. */
  readonly deep = new Set<Value>();
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

/** Text is collected in pieces of this size: a larger one would be a deep tree of joined strings before it is copied. */
const CHUNK = 4096;
/** Of so many different keys of dicts the text is kept. */
const KEPT_NAMES = 256;

/** The keys and values of a dict that is being written. */
class Entries {
  keys: readonly Value[];
  values: readonly Value[];
  /** Whether changes of the dict are to be seen. */
  private readonly isLive: boolean;

  constructor(keys: readonly Value[], values: readonly Value[], isLive: boolean) {
    this.keys = keys;
    this.values = values;
    this.isLive = isLive;
  }

  /** Takes them from the dict again; gives the index of what was written last, which is `index` before. */
  refresh(dict: PyDict, index: number): number {
    if (!this.isLive) return index;
    const written = this.keys.slice(0, index + 1);
    this.keys = dict.keysArray();
    this.values = dict.valuesArray();
    const present = new Set(this.keys);
    const { length } = written.filter((key) => present.has(key));
    // In a dict that was cleared CPython goes on at the same place.
    return length === 0 ? index : length - 1;
  }
}

/** One run. */
class Writer {
  private readonly encoder: PyEncoder;
  private readonly settings: Settings;
  /** The text so far: what was moved out of `text`, and behind it `text`. */
  private readonly parts: PyStr[] = [];
  private text = '';
  /** How often `default` has been called: it may have changed the dicts that are being written. */
  private calls = 0;
  /** Keys of dicts as they are written, with what separates them from values. */
  private readonly names = new Map<string, PyStr>();

  constructor(encoder: PyEncoder) {
    this.encoder = encoder;
    this.settings = encoder.settings;
  }

  result(): PyStr {
    return this.parts.length === 0 ? this.text : joinStrings([...this.parts, this.text]);
  }

  private add(part: PyStr): void {
    if (typeof part === 'string' && part.length + this.text.length <= CHUNK) this.text += part;
    else this.addLong(part);
  }

  private addLong(part: PyStr): void {
    this.parts.push(this.text);
    this.text = '';
    if (typeof part === 'string' && part.length <= CHUNK) this.text = part;
    else this.parts.push(part);
  }

  write(value: Value, level: number): void {
    if (typeof value === 'string') this.add(this.quoted(value));
    else if (typeof value === 'number') this.add(String(value));
    else if (value === null) this.add('null');
    else if (typeof value === 'boolean') this.add(value ? 'true' : 'false');
    else if (value instanceof PyFloat) this.add(this.floatText(value.value, value));
    else if (value instanceof PyDict) this.writeDict(value, level);
    else if (value instanceof PyList || value instanceof PyTuple) this.writeList(value, level);
    else this.writeOther(value, level);
  }

  private writeOther(value: Value, level: number): void {
    const simple = this.simpleText(value);
    if (simple !== undefined) {
      this.add(simple);
      return;
    }
    this.enter(value);
    try {
      this.calls++;
      const replacement = call1(this.settings.default, value);
      try {
        this.write(replacement, level);
      } catch (error) {
        throw noted(error, `when serializing ${typeName(value)} object`);
      }
    } finally {
      this.leave(value);
    }
  }

  /** Of strings and numbers that `write` does not know at once. */
  private simpleText(value: Value): PyStr | undefined {
    if (strOf(value) !== undefined) return this.quoted(value);
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

  /** Begins with a container, which must not contain itself when they are watched. */
  private enter(container: Value): void {
    if (this.settings.markers === null) return;
    const { active, deep } = this.encoder;
    if (active.includes(container) || (deep.size > 0 && deep.has(container)))
      raiseValueError('Circular reference detected');
    if (active.length < FEW_ACTIVE) active.push(container);
    else deep.add(container);
  }

  private leave(container: Value): void {
    if (this.settings.markers === null) return;
    const { active, deep } = this.encoder;
    if (deep.size === 0) active.pop();
    else deep.delete(container);
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
    // An instance of a subclass is asked for its items first. CPython: PySequence_Fast.
    const isExact = list.type === listType || list.type === tupleType;
    const sequence = isExact ? list : { items: toListItems(list) };
    if (sequence.items.length === 0) {
      this.add('[]');
      return;
    }
    this.enter(list);
    try {
      this.writeItems(list, sequence, level);
    } finally {
      this.leave(list);
    }
  }

  private writeItems(list: Value, sequence: { readonly items: readonly Value[] }, level: number): void {
    const { settings } = this;
    const separator = this.separator(level + 1);
    this.add('[');
    if (settings.indent !== null) this.add(this.lineBreak(level + 1));
    let i = 0;
    try {
      for (; i < sequence.items.length; i++) {
        if (i > 0) this.add(separator);
        this.write(sequence.items[i]!, level + 1);
      }
    } catch (error) {
      throw noted(error, `when serializing ${typeName(list)} item ${i}`);
    }
    if (settings.indent !== null) this.add(this.lineBreak(level));
    this.add(']');
  }

  private writeDict(dict: PyDict, level: number): void {
    if (dict.size === 0) {
      this.add('{}');
      return;
    }
    this.enter(dict);
    try {
      if (isExactDict(dict) && !this.settings.sortKeys)
        this.writeEntries(dict, new Entries(dict.keysArray(), dict.valuesArray(), true), level);
      else {
        const items = this.itemsOf(dict);
        const keys = items.map((item) => item.items[0]!);
        const values = items.map((item) => item.items[1]!);
        this.writeEntries(dict, new Entries(keys, values, false), level);
      }
    } finally {
      this.leave(dict);
    }
  }

  private writeEntries(dict: PyDict, entries: Entries, level: number): void {
    const { settings, calls } = this;
    const separator = this.separator(level + 1);
    this.add('{');
    let isFirst = true;
    for (let i = 0; i < entries.keys.length; i++) {
      const key = entries.keys[i]!;
      const isKept = typeof key === 'string' && this.encoder.quote !== null;
      const name = isKept ? key : this.keyText(key);
      if (name === undefined) continue;
      if (!isFirst) this.add(separator);
      else if (settings.indent !== null) this.add(this.lineBreak(level + 1));
      isFirst = false;
      if (isKept) this.add(this.names.get(key) ?? this.newName(key));
      else {
        this.add(this.quoted(name));
        this.add(settings.keySeparator);
      }
      try {
        this.write(entries.values[i]!, level + 1);
      } catch (error) {
        throw noted(error, joinStrings([`when serializing ${typeName(dict)} item `, repr(key)]));
      }
      if (this.calls !== calls) i = entries.refresh(dict, i);
    }
    if (!isFirst && settings.indent !== null) this.add(this.lineBreak(level));
    this.add('}');
  }

  private newName(key: string): PyStr {
    const name = joinStrings([this.quoted(key), this.settings.keySeparator]);
    if (this.names.size < KEPT_NAMES) this.names.set(key, name);
    return name;
  }

  /** The items of a dict as its class has them, in order when that is wanted. */
  private itemsOf(dict: PyDict): PyTuple[] {
    let items = toArray(callMethod(dict, 'items'));
    if (this.settings.sortKeys) items = sortItems(items, null, false);
    return items.map((item) =>
      item instanceof PyTuple && item.items.length === 2 ? item : raiseValueError('items must return 2-tuples'),
    );
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
  return makeTuple([writer.result()]);
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
