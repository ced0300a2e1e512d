// UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError: the text or bytes in question, the place in them, and the
// message made of these. CPython: Objects/exceptions.c UnicodeEncodeError_init, unicode_error_adjust_start …

import type { GetSetSpec } from '../object/define-type.js';
import { typeName } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { copyView, getBuffer, SIMPLE } from '../protocols/buffer.js';
import { intValue } from '../protocols/index.js';
import { str } from '../protocols/repr.js';
import { makeBytes, PyBytes } from '../types/bytes.js';
import { sizeArgument } from '../types/sequence.js';
import { codePointAt, codePointLength, strOf } from '../types/str/text.js';
import { asException, concat } from './base-exception.js';
import type { PyBaseException } from './exception.js';
import { field, type Init, initPositional, type Particulars } from './exception-fields.js';
import { raiseTypeError } from './raise.js';

// ### Construction

/** What an argument becomes; the position counts from 1. */
type Converter = (value: Value, position: number) => Value;

const toText: Converter = (value, position) => {
  if (strOf(value) === undefined) raiseTypeError(`argument ${position} must be str, not ${typeName(value)}`);
  return value;
};

const toIndex: Converter = (value) => sizeArgument(value);
const toAnything: Converter = (value) => value;

/** An init slot that takes exactly these attributes. */
function initUnicodeError(converters: Readonly<Record<string, Converter>>): Init {
  const names = Object.keys(converters);
  return initPositional((exception) => {
    const { args, fields } = exception;
    if (args.length !== names.length)
      raiseTypeError(`function takes exactly ${names.length} arguments (${args.length} given)`);
    const values = names.map((name, i) => converters[name]!(args[i]!, i + 1));
    names.forEach((name, i) => {
      fields.set(name, values[i]!);
    });
    // Anything with a buffer is copied.
    if (converters.object === toAnything) fields.set('object', toBytes(fields.get('object')!));
  });
}

function toBytes(value: Value): Value {
  return value instanceof PyBytes ? value : makeBytes(copyView(getBuffer(value, SIMPLE)));
}

// ### Attributes

/** `start` and `end`: whole numbers that cannot be deleted. */
function indexField(name: string): GetSetSpec {
  return {
    name,
    get: (self) => asException(self).field(name) ?? 0,
    set: (self, value) => {
      if (value === undefined) raiseTypeError("can't delete numeric/char attribute");
      const index = intValue(value!);
      if (index === undefined) return raiseTypeError('an integer is required');
      asException(self).fields.set(name, sizeArgument(index));
    },
  };
}

const ATTRIBUTES: readonly GetSetSpec[] = [
  field('encoding'),
  field('object'),
  indexField('start'),
  indexField('end'),
  field('reason'),
];

// ### Messages

/** The range in question, and whether it is exactly one character or byte of `length`. */
function placeOf(exception: PyBaseException, length: number): { start: number; end: number; isSingle: boolean } {
  const start = Number(exception.field('start') ?? 0);
  const end = Number(exception.field('end') ?? 0);
  return { start, end, isSingle: start >= 0 && start < length && end === start + 1 };
}

function fieldText(exception: PyBaseException, name: string): PyStr {
  const value = exception.field(name);
  return value === undefined ? '<NULL>' : str(value);
}

/** `failure` is what could not be done, with a word for the single or several things it happened to. */
function message(
  exception: PyBaseException,
  failure: string,
  length: number,
  describe: (index: number) => string,
  several: string,
): PyStr {
  const { start, end, isSingle } = placeOf(exception, length);
  const what = isSingle ? `${describe(start)} in position ${start}` : `${several} in position ${start}-${end - 1}`;
  return concat(`${failure} ${what}: `, fieldText(exception, 'reason'), '');
}

function escapedCharacter(text: PyStr, index: number): string {
  const code = codePointAt(text, index);
  if (code <= 0xff) return `character '\\x${code.toString(16).padStart(2, '0')}'`;
  if (code <= 0xffff) return `character '\\u${code.toString(16).padStart(4, '0')}'`;
  return `character '\\U${code.toString(16).padStart(8, '0')}'`;
}

function textMessage(exception: PyBaseException, failure: () => string): PyStr {
  const object = exception.field('object');
  if (object === undefined) return '';
  const text = strOf(object);
  if (text === undefined) return raiseTypeError("UnicodeError 'object' attribute must be a string");
  const describe = (index: number): string => escapedCharacter(text, index);
  return message(exception, failure(), codePointLength(text), describe, 'characters');
}

function encodeErrorStr(self: Value): PyStr {
  const exception = asException(self);
  return textMessage(exception, () => `'${fieldText(exception, 'encoding')}' codec can't encode`);
}

function translateErrorStr(self: Value): PyStr {
  return textMessage(asException(self), () => "can't translate");
}

function decodeErrorStr(self: Value): PyStr {
  const exception = asException(self);
  const object = exception.field('object');
  if (object === undefined) return '';
  if (!(object instanceof PyBytes)) return raiseTypeError("UnicodeError 'object' attribute must be a bytes");
  const describe = (index: number): string => `byte 0x${object.data[index]!.toString(16).padStart(2, '0')}`;
  const failure = `'${fieldText(exception, 'encoding')}' codec can't decode`;
  return message(exception, failure, object.data.length, describe, 'bytes');
}

// ### Tables

const PLACE = { start: toIndex, end: toIndex, reason: toText };

function particulars(converters: Readonly<Record<string, Converter>>, toStr: (self: Value) => PyStr): Particulars {
  return {
    layout: 'UnicodeError',
    slots: { init: initUnicodeError(converters), str: toStr },
    getset: ATTRIBUTES,
  };
}

export const unicodeDecodeError = particulars({ encoding: toText, object: toAnything, ...PLACE }, decodeErrorStr);
export const unicodeEncodeError = particulars({ encoding: toText, object: toText, ...PLACE }, encodeErrorStr);
export const unicodeTranslateError = particulars({ object: toText, ...PLACE }, translateErrorStr);
