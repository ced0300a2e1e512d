// The `_string` module: the parts of format strings, for string.Formatter. Unlike str.format (types/str/format-template.ts) it gives
// names and specifications as they are written. CPython: Objects/stringlib/unicode_format.h, MarkupIterator_next.

import { raiseTypeError, raiseValueError } from '../errors/raise.js';
import { defineType } from '../object/define-type.js';
import { PyObject } from '../object/object.js';
import { typeName } from '../object/type.js';
import { normalise, type Value } from '../object/value.js';
import { strOf } from '../types/str/index.js';
import { makeTuple } from '../types/tuple.js';
import { makeStr } from '../types/wide-str.js';
import { defineModule } from './module-spec.js';

function textArgument(value: Value): string {
  const text = strOf(value);
  return text === undefined ? raiseTypeError(`expected str, got ${typeName(value)}`) : String(text);
}

// ### Fields of a format string

class FormatterIterator extends PyObject {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    super();
    this.text = text;
  }

  /** (literal text, field name, specification, conversion) of the next part, the last three None when no field follows. */
  next(): Value | undefined {
    const { text } = this;
    const start = this.at;
    if (start >= text.length) return undefined;
    while (this.at < text.length && text[this.at] !== '{' && text[this.at] !== '}') this.at++;
    const brace = text[this.at];
    if (brace === undefined) return makeTuple([makeStr(text.slice(start)), null, null, null]);
    const follows = text[++this.at];
    if (follows === brace) {
      this.at++;
      return makeTuple([makeStr(text.slice(start, this.at - 1)), null, null, null]);
    }
    if (brace === '}' || follows === undefined) raiseValueError(`Single '${brace}' encountered in format string`);
    const literal = makeStr(text.slice(start, this.at - 1));
    const { name, spec, conversion } = this.field();
    return makeTuple([literal, makeStr(name), makeStr(spec), conversion === '' ? null : makeStr(conversion)]);
  }

  private field(): { name: string; spec: string; conversion: string } {
    const start = this.at;
    const end = this.nameEnd();
    const name = this.text.slice(start, this.at - 1);
    if (end === '}') return { name, spec: '', conversion: '' };
    let conversion = '';
    if (end === '!') {
      conversion = this.conversion();
      const next = this.text[this.at];
      if (next !== undefined) this.at++;
      if (next === '}') return { name, spec: '', conversion };
      if (next !== undefined && next !== ':') raiseValueError("expected ':' after conversion specifier");
    }
    return { name, spec: this.specification(), conversion };
  }

  /** Goes past the character that ends the name. */
  private nameEnd(): string {
    for (let char = this.text[this.at]; char !== undefined; char = this.text[this.at]) {
      this.at++;
      if (char === '{') raiseValueError("unexpected '{' in field name");
      if (char === '[') while (this.at < this.text.length && this.text[this.at] !== ']') this.at++;
      if (char === '}' || char === ':' || char === '!') return char;
    }
    return raiseValueError("expected '}' before end of string");
  }

  private conversion(): string {
    const code = this.text.codePointAt(this.at);
    if (code === undefined) return raiseValueError('end of string while looking for conversion specifier');
    const conversion = String.fromCodePoint(code);
    this.at += conversion.length;
    return conversion;
  }

  private specification(): string {
    const start = this.at;
    let depth = 1;
    while (this.at < this.text.length) {
      const char = this.text[this.at++];
      if (char === '{') depth++;
      else if (char === '}' && --depth === 0) return this.text.slice(start, this.at - 1);
    }
    return raiseValueError("unmatched '{' in format spec");
  }
}

// ### The parts of a field's name

const MAX_INDEX = 2n ** 63n - 1n;

/** Digits are an int, anything else a string. */
function indexOrName(text: string): Value {
  if (!/^\d+$/.test(text)) return makeStr(text);
  const index = BigInt(text);
  return index > MAX_INDEX ? raiseValueError('Too many decimal digits in format string') : normalise(index);
}

class FieldNameIterator extends PyObject {
  private readonly text: string;
  private at: number;

  constructor(text: string, at: number) {
    super();
    this.text = text;
    this.at = at;
  }

  /** (whether it is an attribute, name or index) */
  next(): Value | undefined {
    const start = this.at;
    const kind = this.text[start];
    if (kind === undefined) return undefined;
    if (kind === '.') {
      this.at = nameEnd(this.text, start + 1);
      return makeTuple([true, makeStr(this.notEmpty(start + 1, this.at))]);
    }
    if (kind !== '[') return raiseValueError("Only '.' or '[' may follow ']' in format field specifier");
    const end = this.text.indexOf(']', start);
    if (end < 0) raiseValueError("Missing ']' in format string");
    this.at = end + 1;
    return makeTuple([false, indexOrName(this.notEmpty(start + 1, end))]);
  }

  private notEmpty(start: number, end: number): string {
    return start === end ? raiseValueError('Empty attribute in format string') : this.text.slice(start, end);
  }
}

function nameEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && text[end] !== '.' && text[end] !== '[') end++;
  return end;
}

function splitFieldName(value: Value): Value {
  const text = textArgument(value);
  const end = nameEnd(text, 0);
  return makeTuple([indexOrName(text.slice(0, end)), new FieldNameIterator(text, end)]);
}

// ### Tables

for (const [name, instances] of [
  ['formatteriterator', FormatterIterator],
  ['fieldnameiterator', FieldNameIterator],
] as const)
  defineType({
    name,
    doc: '',
    instances,
    isBaseType: false,
    slots: {
      iter: (self) => self,
      iterNext: (self) => (self as FormatterIterator | FieldNameIterator).next(),
    },
  });

defineModule('_string', () => ({
  doc: 'string helper module',
  functions: [
    {
      name: 'formatter_field_name_split',
      signature: '(self, /)',
      doc: 'The first part of a field name, and an iterator over the rest.',
      impl: splitFieldName,
    },
    {
      name: 'formatter_parser',
      signature: '(self, /)',
      doc: 'An iterator over the literals and fields of a format string.',
      impl: (value: Value) => new FormatterIterator(textArgument(value)),
    },
  ],
}));
