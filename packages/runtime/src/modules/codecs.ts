// The _codecs module: the registry, and the codecs that are built in, as functions. The encodings package is made of them; str and
// bytes, and files, use the same codecs without this module. CPython: Modules/_codecsmodule.c.

import { raise, raiseTypeError } from '../errors/raise.js';
import type { NativeSpec } from '../object/native.js';
import { argumentTypeName, typeOf } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { asSize } from '../protocols/index.js';
import { isTrue } from '../protocols/truth.js';
import { dataOfLatin1, makeBytes, requireData } from '../types/bytes/data.js';
import { codecRegistry, lookupCodec, runCodec } from '../types/str/codec-registry.js';
import { type BuiltinCodecName, decodeBytes, encodeStr, latin1Text } from '../types/str/codecs.js';
import { byteOrderOf, utf8Tail, wideTail } from '../types/str/incremental.js';
import { codePointLength, strOf } from '../types/str/text.js';
import { makeTuple } from '../types/tuple.js';
import { buildCharmap, decodeCharmap, encodeCharmap } from './codecs/charmap.js';
import { builtinHandlers } from './codecs/error-handlers.js';
import {
  type Decoded,
  decodeBytesEscape,
  decodeRawUnicodeEscape,
  decodeUnicodeEscape,
  encodeBytesEscape,
  encodeRawUnicodeEscape,
  encodeUnicodeEscape,
} from './codecs/escapes.js';
import { decodeUtf7, encodeUtf7 } from './codecs/utf7.js';
import { defineModule } from './module-spec.js';

// ### Arguments

function textArgument(title: string, value: Value, position = 1): PyStr {
  return strOf(value) ?? raiseTypeError(`${title}() argument ${position} must be str, not ${argumentTypeName(value)}`);
}

function errorsArgument(title: string, value: Value | undefined): string {
  if (value === undefined || value === null) return 'strict';
  const text = strOf(value);
  if (text === undefined)
    return raiseTypeError(`${title}() argument 2 must be str or None, not ${argumentTypeName(value)}`);
  return text.toString();
}

/** Bytes, or text as UTF-8. */
function dataOrText(value: Value): Uint8Array {
  const text = strOf(value);
  return text === undefined ? requireData(value) : encodeStr(text, 'utf-8', 'strict');
}

const flag = (value: Value | undefined, fallback: boolean): boolean => (value === undefined ? fallback : isTrue(value));

// ### Rows

const encoderRow = (name: string, encode: (text: PyStr, errors: string) => Uint8Array): NativeSpec => ({
  name,
  signature: '(str, errors=None, /)',
  doc: '',
  impl: (value: Value, errors?: Value) => {
    const text = textArgument(name, value);
    return makeTuple([makeBytes(encode(text, errorsArgument(name, errors))), codePointLength(text)]);
  },
});

const resultOf = ({ text, consumed }: Decoded): Value => makeTuple([text, consumed]);

const simpleDecoderRow = (name: string, encoding: BuiltinCodecName): NativeSpec => ({
  name,
  signature: '(data, errors=None, /)',
  doc: '',
  impl: (value: Value, errors?: Value) => {
    const data = requireData(value);
    return makeTuple([decodeBytes(data, encoding, errorsArgument(name, errors)), data.length]);
  },
});

/** A decoder that leaves what is not complete, unless it is told that no more comes. */
const statefulDecoderRow = (
  name: string,
  decode: (data: Uint8Array, errors: string, isFinal: boolean) => Decoded,
  takesText = false,
): NativeSpec => ({
  name,
  signature: `(data, errors=None, final=${takesText ? 'True' : 'False'}, /)`,
  doc: '',
  impl: (value: Value, errors?: Value, final?: Value) => {
    const data = takesText ? dataOrText(value) : requireData(value);
    return resultOf(decode(data, errorsArgument(name, errors), flag(final, takesText)));
  },
});

function decodeWithTail(
  data: Uint8Array,
  encoding: BuiltinCodecName,
  errors: string,
  isFinal: boolean,
  tail: (data: Uint8Array) => number,
): Decoded {
  const consumed = isFinal ? data.length : data.length - tail(data);
  return { text: decodeBytes(data.subarray(0, consumed), encoding, errors), consumed };
}

// ### UTF-16 and UTF-32

type Width = 16 | 32;

/** `byteOrder` is -1 for little-endian, 1 for big-endian, 0 for what a mark says. */
function encodeWide(width: Width, text: PyStr, errors: string, byteOrder: number): Uint8Array {
  const order = byteOrder === 0 ? '' : byteOrder < 0 ? '-le' : '-be';
  return encodeStr(text, `utf-${width}${order}`, errors);
}

function decodeWide(
  width: Width,
  data: Uint8Array,
  errors: string,
  byteOrder: number,
  isFinal: boolean,
): Decoded & { order: number } {
  const unit = width / 8;
  if (byteOrder !== 0) {
    const encoding = `utf-${width}-${byteOrder < 0 ? 'le' : 'be'}` as const;
    const tail = (part: Uint8Array): number => wideTail(part, unit, byteOrder < 0);
    return { ...decodeWithTail(data, encoding, errors, isFinal, tail), order: byteOrder };
  }
  // Without a mark the order stays unknown, and is taken for little-endian.
  const mark = data.length >= unit ? byteOrderOf(data, unit) : null;
  const start = mark === null ? 0 : unit;
  const order = mark === 'be' ? 1 : -1;
  const { text, consumed } = decodeWide(width, data.subarray(start), errors, order, isFinal);
  return { text, consumed: consumed + start, order: mark === null ? 0 : order };
}

function wideRows(width: Width): NativeSpec[] {
  const name = `utf_${width}`;
  return [
    {
      name: `${name}_encode`,
      signature: '(str, errors=None, byteorder=0, /)',
      doc: '',
      impl: (value: Value, errors?: Value, order?: Value) => {
        const text = textArgument(`${name}_encode`, value);
        const data = encodeWide(
          width,
          text,
          errorsArgument(`${name}_encode`, errors),
          order === undefined ? 0 : asSize(order),
        );
        return makeTuple([makeBytes(data), codePointLength(text)]);
      },
    },
    {
      name: `${name}_ex_decode`,
      signature: '(data, errors=None, byteorder=0, final=False, /)',
      doc: '',
      impl: (value: Value, errors?: Value, order?: Value, final?: Value) => {
        const given = order === undefined ? 0 : asSize(order);
        const handler = errorsArgument(`${name}_ex_decode`, errors);
        const result = decodeWide(width, requireData(value), handler, given, flag(final, false));
        return makeTuple([result.text, result.consumed, result.order]);
      },
    },
    statefulDecoderRow(`${name}_decode`, (data, errors, isFinal) => decodeWide(width, data, errors, 0, isFinal)),
    ...([-1, 1] as const).flatMap((order) => {
      const suffix = order < 0 ? 'le' : 'be';
      return [
        encoderRow(`${name}_${suffix}_encode`, (text, errors) => encodeWide(width, text, errors, order)),
        statefulDecoderRow(`${name}_${suffix}_decode`, (data, errors, isFinal) =>
          decodeWide(width, data, errors, order, isFinal),
        ),
      ];
    }),
  ];
}

// ### The registry

function register(search: Value): null {
  if (typeOf(search).slots.call === null) raiseTypeError('argument must be callable');
  codecRegistry().searchers.push(search);
  return null;
}

function unregister(search: Value): null {
  const { searchers, found } = codecRegistry();
  const at = searchers.indexOf(search);
  if (at < 0) return null;
  searchers.splice(at, 1);
  found.clear();
  return null;
}

function lookup(encoding: Value): Value {
  const name = strOf(encoding);
  if (name === undefined) return raiseTypeError(`lookup() argument must be str, not ${argumentTypeName(encoding)}`);
  return lookupCodec(name.toString());
}

function nameArgument(title: string, parameter: string, value: Value | undefined, fallback: string): string {
  if (value === undefined) return fallback;
  const text = strOf(value);
  if (text === undefined)
    return raiseTypeError(`${title}() argument '${parameter}' must be str, not ${argumentTypeName(value)}`);
  return text.toString();
}

const coding =
  (operation: 'encoding' | 'decoding', title: 'encode' | 'decode') =>
  (value: Value, encodingValue?: Value, errors?: Value): Value => {
    const encoding = nameArgument(title, 'encoding', encodingValue, 'utf-8');
    const handler = nameArgument(title, 'errors', errors, 'strict');
    return runCodec(lookupCodec(encoding), operation, value, encoding, handler);
  };

function registerError(name: Value, handler: Value): null {
  const text = textArgument('register_error', name).toString();
  if (typeOf(handler).slots.call === null) raiseTypeError('handler must be callable');
  codecRegistry().errorHandlers.set(text, handler);
  return null;
}

function unregisterError(name: Value): boolean {
  const text = textArgument('_unregister_error', name).toString();
  if (builtinHandlers.has(text)) raise('ValueError', `cannot un-register built-in error handler '${text}'`);
  return codecRegistry().errorHandlers.delete(text);
}

function lookupError(name: Value): Value {
  const text = strOf(name)?.toString();
  if (text === undefined) return raiseTypeError(`lookup_error() argument must be str, not ${argumentTypeName(name)}`);
  return (
    codecRegistry().errorHandlers.get(text) ??
    builtinHandlers.get(text) ??
    raise('LookupError', `unknown error handler name '${text}'`)
  );
}

// ### Table

const FUNCTIONS: readonly NativeSpec[] = [
  { name: '_unregister_error', signature: '(errors, /)', doc: '', impl: unregisterError },
  simpleDecoderRow('ascii_decode', 'ascii'),
  encoderRow('ascii_encode', (text, errors) => encodeStr(text, 'ascii', errors)),
  {
    name: 'charmap_build',
    signature: '(map, /)',
    doc: '',
    impl: (map: Value) =>
      buildCharmap(strOf(map) ?? raiseTypeError(`charmap_build() argument must be str, not ${argumentTypeName(map)}`)),
  },
  {
    name: 'charmap_decode',
    signature: '(data, errors=None, mapping=None, /)',
    doc: '',
    impl: (value: Value, errors?: Value, mapping?: Value) => {
      const data = requireData(value);
      const handler = errorsArgument('charmap_decode', errors);
      const isTable = mapping !== undefined && mapping !== null;
      return makeTuple([isTable ? decodeCharmap(data, handler, mapping) : latin1Text(data), data.length]);
    },
  },
  {
    name: 'charmap_encode',
    signature: '(str, errors=None, mapping=None, /)',
    doc: '',
    impl: (value: Value, errors?: Value, mapping?: Value) => {
      const text = textArgument('charmap_encode', value);
      const handler = errorsArgument('charmap_encode', errors);
      const isTable = mapping !== undefined && mapping !== null;
      const data = isTable ? encodeCharmap(text, handler, mapping) : encodeStr(text, 'latin-1', handler);
      return makeTuple([makeBytes(data), codePointLength(text)]);
    },
  },
  {
    name: 'decode',
    signature: "(obj, encoding='utf-8', errors='strict')",
    doc: 'Decodes obj using the codec registered for encoding.',
    impl: coding('decoding', 'decode'),
  },
  {
    name: 'encode',
    signature: "(obj, encoding='utf-8', errors='strict')",
    doc: 'Encodes obj using the codec registered for encoding.',
    impl: coding('encoding', 'encode'),
  },
  {
    name: 'escape_decode',
    signature: '(data, errors=None, /)',
    doc: '',
    impl: (value: Value, errors?: Value) => {
      const data = dataOrText(value);
      return makeTuple([makeBytes(decodeBytesEscape(data, errorsArgument('escape_decode', errors))), data.length]);
    },
  },
  {
    name: 'escape_encode',
    signature: '(data, errors=None, /)',
    doc: '',
    impl: (value: Value) => {
      const data = requireData(value);
      return makeTuple([makeBytes(dataOfLatin1(encodeBytesEscape(data))), data.length]);
    },
  },
  simpleDecoderRow('latin_1_decode', 'latin-1'),
  encoderRow('latin_1_encode', (text, errors) => encodeStr(text, 'latin-1', errors)),
  {
    name: 'lookup',
    signature: '(encoding, /)',
    doc: 'Looks up a codec tuple in the Python codec registry and returns a CodecInfo object.',
    impl: lookup,
  },
  {
    name: 'lookup_error',
    signature: '(name, /)',
    doc: 'Return the error handler for the specified error handling name.',
    impl: lookupError,
  },
  statefulDecoderRow('raw_unicode_escape_decode', decodeRawUnicodeEscape, true),
  encoderRow('raw_unicode_escape_encode', (text) => dataOfLatin1(encodeRawUnicodeEscape(text))),
  {
    name: 'readbuffer_encode',
    signature: '(data, errors=None, /)',
    doc: '',
    impl: (value: Value) => {
      const data = dataOrText(value);
      return makeTuple([makeBytes(data.slice()), data.length]);
    },
  },
  {
    name: 'register',
    signature: '(search_function, /)',
    doc: 'Register a codec search function.',
    impl: register,
  },
  {
    name: 'register_error',
    signature: '(errors, handler, /)',
    doc: 'Register the specified error handler under the name errors.',
    impl: registerError,
  },
  statefulDecoderRow('unicode_escape_decode', decodeUnicodeEscape, true),
  encoderRow('unicode_escape_encode', (text) => dataOfLatin1(encodeUnicodeEscape(text))),
  {
    name: 'unregister',
    signature: '(search_function, /)',
    doc: "Unregister a codec search function and clear the registry's cache.",
    impl: unregister,
  },
  ...wideRows(16),
  ...wideRows(32),
  statefulDecoderRow('utf_7_decode', decodeUtf7),
  encoderRow('utf_7_encode', (text) => dataOfLatin1(encodeUtf7(text))),
  statefulDecoderRow('utf_8_decode', (data, errors, isFinal) =>
    decodeWithTail(data, 'utf-8', errors, isFinal, utf8Tail),
  ),
  encoderRow('utf_8_encode', (text, errors) => encodeStr(text, 'utf-8', errors)),
];

defineModule('_codecs', () => ({ doc: '', functions: FUNCTIONS }));
