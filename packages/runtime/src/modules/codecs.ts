// The _codecs module: the registry of codecs and error handlers, and the coding functions that the standard library's codecs are
// made of. CPython: Modules/_codecsmodule.c.

import { makeException, raiseTypeError, raiseValueError } from '../errors/raise.js';
import { commandFlag } from '../importlib/state.js';
import type { NativeFunction, NativeSpec } from '../object/native.js';
import { argumentTypeName, typeOf } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { isTrue } from '../protocols/truth.js';
import { makeBytes, PyBytes, requireData } from '../types/bytes/data.js';
import { intArgument, nameArgument, plainText, strArgument } from '../types/str/arguments.js';
import { checkHandler } from '../types/str/codec-errors.js';
import { codecRegistry, lookupCodec, needEncodings } from '../types/str/codec-registry.js';
import { builtinCodecName, nameCheck, runCodec } from '../types/str/codecs.js';
import { builtinHandler } from '../types/str/error-handlers.js';
import { decodeAscii, encodeSingleByte, latin1Text } from '../types/str/single-byte.js';
import { codePointLength, strOf } from '../types/str/text.js';
import { type Decoded, decodeUtf8, encodeUtf8 } from '../types/str/utf8.js';
import { type ByteOrder, decodeUnits, encodeUnits, type Unit } from '../types/str/utf16-32.js';
import { makeTuple, type PyTuple } from '../types/tuple.js';
import { makeStr } from '../types/wide-str.js';
import { escapeBytes, unescapeBytes } from './codecs/byte-escapes.js';
import { buildEncodingMap, decodeCharmap, encodeCharmap } from './codecs/charmap.js';
import { makeHandlerFunctions } from './codecs/handler-functions.js';
import {
  decodeRawUnicodeEscape,
  decodeUnicodeEscape,
  encodeRawUnicodeEscape,
  encodeUnicodeEscape,
} from './codecs/unicode-escape.js';
import { decodeUtf7, encodeUtf7 } from './codecs/utf7.js';
import { defineModule } from './module-spec.js';

// ### Registry

function register(search: Value): null {
  if (typeOf(search).slots.call === null) raiseTypeError('argument must be callable');
  needEncodings();
  codecRegistry().searchFunctions.push(search);
  return null;
}

function unregister(search: Value): null {
  const { found, searchFunctions } = codecRegistry();
  const at = searchFunctions.indexOf(search);
  if (at < 0) return null;
  searchFunctions.splice(at, 1);
  found.clear();
  return null;
}

function lookup(encoding: Value): PyTuple {
  const name = strOf(encoding);
  if (name === undefined) return raiseTypeError(`lookup() argument must be str, not ${argumentTypeName(encoding)}`);
  return lookupCodec(plainText(name));
}

/** With `-X dev` unknown names are errors even where nothing needs them. CPython: unicode_check_encoding_errors. */
nameCheck.run = (encoding, errors) => {
  if (commandFlag('dev_mode') === 0) return;
  if (builtinCodecName(encoding) === undefined) lookupCodec(encoding);
  if (errors !== undefined) checkHandler(errors);
};

const handlerFunctions: { made: Map<string, NativeFunction> | null } = { made: null };

function registerError(errors: Value, handler: Value): null {
  const name = plainText(strArgument('register_error() argument 1', errors));
  if (typeOf(handler).slots.call === null) raiseTypeError('handler must be callable');
  codecRegistry().errorHandlers.set(name, handler);
  return null;
}

function unregisterError(errors: Value): boolean {
  const name = plainText(strArgument('_unregister_error() argument', errors));
  if (builtinHandler(name) !== undefined) raiseValueError(`cannot un-register built-in error handler '${name}'`);
  return codecRegistry().errorHandlers.delete(name);
}

function lookupError(errors: Value): Value {
  const name = plainText(strArgument('lookup_error() argument', errors));
  const registered = codecRegistry().errorHandlers.get(name);
  if (registered !== undefined) return registered;
  handlerFunctions.made ??= makeHandlerFunctions();
  const handler = handlerFunctions.made.get(name);
  if (handler !== undefined) return handler;
  throw makeException('LookupError', [makeStr(`unknown error handler name '${name}'`)]);
}

function coder(name: 'encode' | 'decode'): NativeSpec {
  const impl = (object: Value, encoding?: Value, errors?: Value): Value => {
    const encodingName = nameArgument(name, 'encoding', encoding) ?? 'utf-8';
    const errorsName = nameArgument(name, 'errors', errors);
    const operation = name === 'encode' ? 'encoding' : 'decoding';
    return runCodec(operation, lookupCodec(encodingName), object, encodingName, errorsName);
  };
  const doc = `The result of ${name === 'encode' ? 'encoding' : 'decoding'} an object with a codec, which can be any object.`;
  return { name, signature: "(obj, encoding='utf-8', errors='strict')", doc, impl };
}

// ### Coding functions

/** The error handler's name given as argument `position`; None stands for `strict`. */
function errorsArgument(name: string, value: Value | undefined, position = 2): string {
  if (value === undefined || value === null) return 'strict';
  const text = strOf(value);
  if (text !== undefined) return plainText(text);
  return raiseTypeError(`${name}() argument ${position} must be str or None, not ${argumentTypeName(value)}`);
}

type Encode = (s: PyStr, errors: string, option: Value | undefined) => Uint8Array;

/** `option` is a third parameter with its default. */
function encoder(name: string, encode: Encode, option = ''): NativeSpec {
  const impl = (text: Value, errors?: Value, third?: Value): Value => {
    const s = strArgument(`${name}() argument 1`, text);
    return makeTuple([makeBytes(encode(s, errorsArgument(name, errors), third)), codePointLength(s)]);
  };
  return { name, signature: `(str, errors=None${option}, /)`, doc: '', impl, style: 'tuple' };
}

type Decode = (bytes: Uint8Array, errors: string, final: boolean) => Decoded;

/** A decoder that takes all there is. */
function decoder(name: string, decode: (bytes: Uint8Array, errors: string) => PyStr): NativeSpec {
  const impl = (data: Value, errors?: Value): Value => {
    const bytes = requireData(data);
    return makeTuple([decode(bytes, errorsArgument(name, errors)), bytes.length]);
  };
  return { name, signature: '(data, errors=None, /)', doc: '', impl, style: 'tuple' };
}

/** A decoder that can leave an incomplete end. */
function partialDecoder(name: string, decode: Decode, dataOf = requireData, isFinal = false): NativeSpec {
  const impl = (data: Value, errors?: Value, final?: Value): Value => {
    const bytes = dataOf(data);
    const complete = final === undefined ? isFinal : isTrue(final);
    const { text, consumed } = decode(bytes, errorsArgument(name, errors), complete);
    return makeTuple([text, consumed]);
  };
  const signature = `(data, errors=None, final=${isFinal ? 'True' : 'False'}, /)`;
  return { name, signature, doc: '', impl, style: 'tuple' };
}

/** Bytes, or the UTF-8 of a str. */
function dataOrText(value: Value): Uint8Array {
  const text = strOf(value);
  return text === undefined ? requireData(value) : encodeUtf8(text, 'strict');
}

const orderOf = (number: number): ByteOrder => (number === 0 ? null : number < 0 ? 'le' : 'be');
const ORDER_NUMBERS = { le: -1, be: 1 } as const;

function unitFunctions(unit: Unit): NativeSpec[] {
  const name = `utf_${unit * 8}`;
  const exDecode = (data: Value, errors?: Value, order?: Value, final?: Value): Value => {
    const number = order === undefined ? 0 : intArgument(order);
    const complete = final !== undefined && isTrue(final);
    const decoded = decodeUnits(
      unit,
      orderOf(number),
      requireData(data),
      errorsArgument(`${name}_ex_decode`, errors),
      complete,
    );
    const found = number !== 0 || decoded.order === null ? number : ORDER_NUMBERS[decoded.order];
    return makeTuple([decoded.text, decoded.consumed, found]);
  };
  return [
    ...([null, 'le', 'be'] as const).flatMap((order) => {
      const full = order === null ? name : `${name}_${order}`;
      const option = order === null ? ', byteorder=0' : '';
      const encode: Encode = (s, errors, given) =>
        encodeUnits(unit, given === undefined ? order : orderOf(intArgument(given)), s, errors);
      return [
        encoder(`${full}_encode`, encode, option),
        partialDecoder(`${full}_decode`, (bytes, errors, final) => decodeUnits(unit, order, bytes, errors, final)),
      ];
    }),
    {
      name: `${name}_ex_decode`,
      signature: '(data, errors=None, byteorder=0, final=False, /)',
      doc: '',
      impl: exDecode,
      style: 'tuple',
    },
  ];
}

function charmapDecode(data: Value, errors?: Value, mapping: Value = null): Value {
  const bytes = requireData(data);
  const errorsName = errorsArgument('charmap_decode', errors);
  const text = mapping === null ? latin1Text(bytes) : decodeCharmap(bytes, errorsName, mapping);
  return makeTuple([text, bytes.length]);
}

function escapeEncode(data: Value): Value {
  if (!(data instanceof PyBytes))
    return raiseTypeError(`escape_encode() argument 1 must be bytes, not ${argumentTypeName(data)}`);
  return makeTuple([makeBytes(escapeBytes(data.data)), data.data.length]);
}

function escapeDecode(data: Value, errors?: Value): Value {
  const bytes = dataOrText(data);
  return makeTuple([makeBytes(unescapeBytes(bytes, errorsArgument('escape_decode', errors))), bytes.length]);
}

function readBuffer(data: Value): Value {
  const bytes = dataOrText(data);
  return makeTuple([makeBytes(bytes.slice()), bytes.length]);
}

// ### Table

const FUNCTIONS: readonly NativeSpec[] = [
  {
    name: '_unregister_error',
    signature: '(errors, /)',
    doc: 'Remove an error handler by its name.',
    impl: unregisterError,
  },
  encoder('ascii_encode', (s, errors) => encodeSingleByte('ascii', 128, s, errors)),
  decoder('ascii_decode', decodeAscii),
  {
    name: 'charmap_build',
    signature: '(map, /)',
    doc: '',
    impl: (map: Value) => buildEncodingMap(strArgument('charmap_build() argument', map)),
  },
  {
    name: 'charmap_decode',
    signature: '(data, errors=None, mapping=None, /)',
    doc: '',
    impl: charmapDecode,
    style: 'tuple',
  },
  encoder(
    'charmap_encode',
    (s, errors, mapping = null) =>
      mapping === null ? encodeSingleByte('latin-1', 256, s, errors) : encodeCharmap(s, errors, mapping),
    ', mapping=None',
  ),
  coder('encode'),
  coder('decode'),
  { name: 'escape_decode', signature: '(data, errors=None, /)', doc: '', impl: escapeDecode, style: 'tuple' },
  { name: 'escape_encode', signature: '(data, errors=None, /)', doc: '', impl: escapeEncode, style: 'tuple' },
  encoder('latin_1_encode', (s, errors) => encodeSingleByte('latin-1', 256, s, errors)),
  decoder('latin_1_decode', latin1Text),
  { name: 'lookup', signature: '(encoding, /)', doc: 'The codec of an encoding.', impl: lookup },
  { name: 'lookup_error', signature: '(name, /)', doc: 'The error handler with a name.', impl: lookupError },
  encoder('raw_unicode_escape_encode', encodeRawUnicodeEscape),
  partialDecoder('raw_unicode_escape_decode', decodeRawUnicodeEscape, dataOrText, true),
  { name: 'readbuffer_encode', signature: '(data, errors=None, /)', doc: '', impl: readBuffer, style: 'tuple' },
  { name: 'register', signature: '(search_function, /)', doc: 'Registers a search function.', impl: register },
  {
    name: 'register_error',
    signature: '(errors, handler, /)',
    doc: 'Registers an error handler under a name.',
    impl: registerError,
    style: 'tuple',
  },
  encoder('unicode_escape_encode', encodeUnicodeEscape),
  partialDecoder('unicode_escape_decode', decodeUnicodeEscape, dataOrText, true),
  { name: 'unregister', signature: '(search_function, /)', doc: 'Forgets a search function.', impl: unregister },
  ...unitFunctions(2),
  ...unitFunctions(4),
  encoder('utf_7_encode', encodeUtf7),
  partialDecoder('utf_7_decode', decodeUtf7),
  encoder('utf_8_encode', encodeUtf8),
  partialDecoder('utf_8_decode', decodeUtf8),
];

defineModule('_codecs', () => ({ doc: '', functions: FUNCTIONS }));
