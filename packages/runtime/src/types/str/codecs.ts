// Encodings: str to bytes and back. UTF-8, UTF-16, UTF-32, Latin-1 and ASCII are built in (utf8.ts, utf16-32.ts, single-byte.ts);
// others are found through the registry. CPython: Objects/unicodeobject.c PyUnicode_AsEncodedString, PyUnicode_Decode,
// Python/codecs.c _PyCodec_EncodeText.

import { addNote } from '../../errors/base-exception.js';
import { PyBaseException } from '../../errors/exception.js';
import { makeException, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { warn } from '../../errors/warn.js';
import { typeName } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { lookupAttribute } from '../../protocols/attribute.js';
import { call } from '../../protocols/call.js';
import { isTrue } from '../../protocols/truth.js';
import { makeBytes, PyByteArray, PyBytes } from '../bytes/data.js';
import { PyTuple } from '../tuple.js';
import { makeStr } from '../wide-str.js';
import { lookupCodec, normaliseEncoding } from './codec-registry.js';
import { decodeAscii, encodeSingleByte, latin1Text } from './single-byte.js';
import { strOf } from './text.js';
import { decodeUtf8, encodeUtf8 } from './utf8.js';
import { type ByteOrder, decodeUnits, encodeUnits, type Unit } from './utf16-32.js';

export { latin1Text } from './single-byte.js';

interface Codec {
  /** As CPython's C code calls it. */
  readonly name: BuiltinCodecName;
  encode(s: PyStr, errors: string): Uint8Array;
  decode(bytes: Uint8Array, errors: string): PyStr;
}

export type BuiltinCodecName =
  | 'ascii'
  | 'latin-1'
  | 'utf-8'
  | 'utf-8-sig'
  | `utf-${16 | 32}`
  | `utf-${16 | 32}-${'le' | 'be'}`;

// ### What is built in

const utf8: Codec = {
  name: 'utf-8',
  encode: encodeUtf8,
  decode: (bytes, errors) => decodeUtf8(bytes, errors, true).text,
};

const BOM = [0xef, 0xbb, 0xbf];
const utf8Signed: Codec = {
  name: 'utf-8-sig',
  encode: (s, errors) => Uint8Array.from([...BOM, ...encodeUtf8(s, errors)]),
  decode: (bytes, errors) => utf8.decode(BOM.every((b, i) => bytes[i] === b) ? bytes.subarray(3) : bytes, errors),
};

const latin1: Codec = {
  name: 'latin-1',
  encode: (s, errors) => encodeSingleByte('latin-1', 256, s, errors),
  decode: latin1Text,
};

const ascii: Codec = {
  name: 'ascii',
  encode: (s, errors) => encodeSingleByte('ascii', 128, s, errors),
  decode: decodeAscii,
};

function ofUnits(unit: Unit, order: ByteOrder): Codec {
  const name = `utf-${unit === 2 ? 16 : 32}` as const;
  return {
    name: order === null ? name : `${name}-${order}`,
    encode: (s, errors) => encodeUnits(unit, order, s, errors),
    decode: (bytes, errors) => decodeUnits(unit, order, bytes, errors, true).text,
  };
}

/** Codecs by their names and aliases, normalised (`normaliseEncoding`). */
const codecs: ReadonlyMap<string, Codec> = new Map(
  (
    [
      [utf8, 'utf_8 utf8 u8 utf cp65001 utf8_ucs2 utf8_ucs4'],
      [utf8Signed, 'utf_8_sig'],
      [latin1, 'latin_1 latin1 latin l1 8859 cp819 iso8859 iso8859_1 iso_8859_1 iso_ir_100 csisolatin1 ibm819'],
      [ascii, 'ascii us_ascii us 646 ansi_x3.4_1968 iso646_us cp367 ibm367 csascii iso_646.irv_1991'],
      [ofUnits(2, null), 'utf_16 utf16 u16'],
      [ofUnits(2, 'le'), 'utf_16_le utf_16le utf16_le utf16le unicodelittleunmarked'],
      [ofUnits(2, 'be'), 'utf_16_be utf_16be utf16_be utf16be unicodebigunmarked'],
      [ofUnits(4, null), 'utf_32 utf32 u32'],
      [ofUnits(4, 'le'), 'utf_32_le utf_32le utf32_le utf32le'],
      [ofUnits(4, 'be'), 'utf_32_be utf_32be utf32_be utf32be'],
    ] as const
  ).flatMap(([codec, names]) => names.split(' ').map((name) => [name, codec] as const)),
);

/** Names under which CPython does not look into its registry. */
const SHORTCUTS: ReadonlySet<string> = new Set(
  'utf_8 utf8 latin_1 latin1 iso8859_1 iso_8859_1 ascii us_ascii utf_16 utf16 utf_32 utf32'.split(' '),
);

/** The name of the codec that is built in for an encoding, undefined when there is none. */
export function builtinCodecName(encoding: string): BuiltinCodecName | undefined {
  return codecs.get(normaliseEncoding(encoding))?.name;
}

/** True for what is built in here and found by the registry in CPython. */
function isNoted(encoding: string): boolean {
  if (encoding === 'utf-8') return false;
  const name = normaliseEncoding(encoding);
  return codecs.has(name) && !SHORTCUTS.has(name);
}

/** Runs `run`, and adds to its exception which codec failed. */
function noting<T>(encoding: string, operation: 'encoding' | 'decoding', run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof PyBaseException) addNote(error, makeStr(`${operation} with '${encoding}' codec failed`));
    throw error;
  }
}

// ### Through the registry

/** What `codecs.encode` and `codecs.decode` do. */
export function runCodec(
  operation: 'encoding' | 'decoding',
  codec: PyTuple,
  object: Value,
  encoding: string,
  errors: string | undefined,
): Value {
  const coder = codec.items[operation === 'encoding' ? 0 : 1]!;
  const args = errors === undefined ? [object] : [object, makeStr(errors)];
  const result = noting(encoding, operation, () => call(coder, args, null));
  if (result instanceof PyTuple && result.items.length === 2) return result.items[0]!;
  return raiseTypeError(
    operation === 'encoding'
      ? 'encoder must return a tuple (object, integer)'
      : 'decoder must return a tuple (object,integer)',
  );
}

/** A codec that is said to turn text into bytes. LookupError for one that does something else. */
export function textCodec(encoding: string, alternative: string): PyTuple {
  if (encoding.includes('\0')) raiseValueError('embedded null character');
  const codec = lookupCodec(encoding);
  const isText = codec.type.isBuiltin ? undefined : lookupAttribute(codec, '_is_text_encoding');
  if (isText !== undefined && !isTrue(isText)) {
    const message = `'${encoding}' is not a text encoding; use ${alternative} to handle arbitrary codecs`;
    throw makeException('LookupError', [makeStr(message)]);
  }
  return codec;
}

function encodeByRegistry(s: PyStr, encoding: string, errors: string | undefined): Uint8Array {
  const result = runCodec('encoding', textCodec(encoding, 'codecs.encode()'), s, encoding, errors);
  if (result instanceof PyBytes) return result.data;
  const hint = 'use codecs.encode() to encode to arbitrary types';
  if (result instanceof PyByteArray) {
    warn('RuntimeWarning', `encoder ${encoding} returned bytearray instead of bytes; ${hint}`);
    return result.view().slice();
  }
  const given = `'${encoding}' encoder returned '${typeName(result)}'`;
  throw makeException('TypeError', [makeStr(`${given} instead of 'bytes'; ${hint}`)]);
}

function decodeByRegistry(bytes: Uint8Array, encoding: string, errors: string | undefined): PyStr {
  const codec = textCodec(encoding, 'codecs.decode()');
  const result = runCodec('decoding', codec, makeBytes(bytes.slice()), encoding, errors);
  const text = strOf(result);
  if (text !== undefined) return text;
  const given = `'${encoding}' decoder returned '${typeName(result)}'`;
  const hint = 'use codecs.decode() to decode to arbitrary types';
  throw makeException('TypeError', [makeStr(`${given} instead of 'str'; ${hint}`)]);
}

// ### What everybody uses

/** The bytes of `s` in `encoding`. LookupError for an unknown encoding, UnicodeEncodeError by the error handler. */
export function encodeStr(s: PyStr, encoding = 'utf-8', errors?: string): Uint8Array {
  const codec = encoding === 'utf-8' ? utf8 : codecs.get(normaliseEncoding(encoding));
  return codec === undefined ? encodeByRegistry(s, encoding, errors) : codec.encode(s, errors ?? 'strict');
}

/** The text that `bytes` hold in `encoding`. LookupError for an unknown encoding, UnicodeDecodeError by the error handler. */
export function decodeBytes(bytes: Uint8Array, encoding = 'utf-8', errors?: string): PyStr {
  if (bytes.length === 0) return '';
  const codec = encoding === 'utf-8' ? utf8 : codecs.get(normaliseEncoding(encoding));
  return codec === undefined ? decodeByRegistry(bytes, encoding, errors) : codec.decode(bytes, errors ?? 'strict');
}

/** Checks names of encodings and error handlers that may not be needed; the library does, in development mode. */
export const nameCheck: { run: ((encoding: string, errors: string | undefined) => void) | null } = { run: null };

/** What `str.encode` and the constructors do: an error of a codec that CPython finds by the registry gets a note of it. */
export function encodeByName(s: PyStr, encoding = 'utf-8', errors?: string): Uint8Array {
  nameCheck.run?.(encoding, errors);
  if (!isNoted(encoding)) return encodeStr(s, encoding, errors);
  return noting(encoding, 'encoding', () => encodeStr(s, encoding, errors));
}

/** What `bytes.decode` and `str` do. */
export function decodeByName(bytes: Uint8Array, encoding = 'utf-8', errors?: string): PyStr {
  nameCheck.run?.(encoding, errors);
  if (!isNoted(encoding)) return decodeBytes(bytes, encoding, errors);
  return noting(encoding, 'decoding', () => decodeBytes(bytes, encoding, errors));
}
