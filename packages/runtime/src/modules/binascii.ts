// The binascii module: bytes as text in hexadecimal, base 64, uuencode and quoted-printable, and checksums.
// CPython: Modules/binascii.c.

import { PyBaseException } from '../errors/exception.js';
import { exceptionTypes, raiseTypeError, raiseValueError } from '../errors/raise.js';
import { defineType } from '../object/define-type.js';
import { thread } from '../object/frame.js';
import type { NativeSpec } from '../object/native.js';
import { type PyType, typeName } from '../object/type.js';
import type { Value } from '../object/value.js';
import { hasBuffer } from '../protocols/buffer.js';
import { asIndex } from '../protocols/index.js';
import { isTrue } from '../protocols/truth.js';
import { makeBytes, requireData } from '../types/bytes/data.js';
import { intArgument } from '../types/str/arguments.js';
import { codePointLength, strOf } from '../types/str/text.js';
import { decodeBase64, encodeBase64 } from './binascii/base64.js';
import { decodeQuoted, encodeQuoted } from './binascii/quoted-printable.js';
import { decodeUu, encodeUu } from './binascii/uuencode.js';
import { crc32 as computeCrc32 } from './checksums.js';
import { defineModule } from './module-spec.js';

const errorType: PyType = defineType({
  name: 'Error',
  module: 'binascii',
  doc: '',
  base: () => exceptionTypes.ValueError,
});
const incompleteType: PyType = defineType({
  name: 'Incomplete',
  module: 'binascii',
  doc: '',
  base: () => exceptionTypes.Exception,
});

function fail(message: string): never {
  const exception = new PyBaseException(errorType.rootShape, [message]);
  exception.context = thread.handled;
  throw exception;
}

/** Bytes, or a str of ASCII characters. */
function asciiData(value: Value): Uint8Array {
  const text = strOf(value);
  if (text !== undefined) {
    if (typeof text !== 'string' || !/^[\0-\x7f]*$/.test(text))
      return raiseValueError('string argument should contain only ASCII characters');
    return Uint8Array.from(text, (char) => char.charCodeAt(0));
  }
  if (!hasBuffer(value))
    return raiseTypeError(`argument should be bytes, buffer or ASCII string, not '${typeName(value)}'`);
  return requireData(value);
}

const flag = (value: Value | undefined, otherwise: boolean): boolean =>
  value === undefined ? otherwise : isTrue(value);

// ### Hexadecimal

const HEX = '0123456789abcdef';

function separatorOf(value: Value): number {
  const text = strOf(value);
  const codes = text === undefined ? requireData(value) : null;
  const length = codes === null ? codePointLength(text!) : codes.length;
  if (length !== 1) raiseValueError('sep must be length 1.');
  const code = codes === null ? String(text).codePointAt(0)! : codes[0]!;
  return code > 255 ? raiseValueError('sep must be ASCII.') : code;
}

/** Groups of `|every|` bytes, counted from the right, or from the left for a negative number. */
function hexlify(value: Value, separator?: Value, every?: Value): Value {
  const data = requireData(value);
  const size = every === undefined ? 1 : intArgument(every);
  const between = separator === undefined || size === 0 ? -1 : separatorOf(separator);
  const out: number[] = [];
  const step = Math.abs(size);
  for (let i = 0; i < data.length; i++) {
    const boundary = size > 0 ? (data.length - i) % step === 0 : i % step === 0;
    if (between >= 0 && i > 0 && boundary) out.push(between);
    out.push(HEX.charCodeAt(data[i]! >> 4), HEX.charCodeAt(data[i]! & 15));
  }
  return makeBytes(Uint8Array.from(out));
}

function unhexlify(value: Value): Value {
  const digits = asciiData(value);
  if (digits.length % 2 === 1) fail('Odd-length string');
  const data = new Uint8Array(digits.length / 2);
  for (let i = 0; i < data.length; i++) data[i] = hexDigit(digits[2 * i]!) * 16 + hexDigit(digits[2 * i + 1]!);
  return makeBytes(data);
}

function hexDigit(code: number): number {
  const value = HEX.indexOf(String.fromCharCode(code).toLowerCase());
  return value < 0 ? fail('Non-hexadecimal digit found') : value;
}

// ### Checksums

function crc32(value: Value, start?: Value): number {
  const first = start === undefined ? 0 : Number(BigInt.asUintN(32, BigInt(asIndex(start))));
  return computeCrc32(requireData(value), first);
}

/** CRC-CCITT, as BinHex has it. */
function crcHqx(value: Value, start: Value): number {
  const data = requireData(value);
  let crc = Number(BigInt.asUintN(16, BigInt(asIndex(start))));
  for (const byte of data) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 0x8000) === 0 ? crc << 1 : (crc << 1) ^ 0x1021;
    crc &= 0xffff;
  }
  return crc;
}

// ### Table

const hexSignature = '(data, sep=<unrepresentable>, bytes_per_sep=1)';

const FUNCTIONS: readonly NativeSpec[] = [
  {
    name: 'a2b_base64',
    signature: '(data, /, *, strict_mode=False)',
    doc: 'The bytes of base 64 text.',
    impl: (data: Value, strict?: Value) => makeBytes(decodeBase64(asciiData(data), flag(strict, false), fail)),
  },
  { name: 'a2b_hex', signature: '(hexstr, /)', doc: 'The bytes of hexadecimal text.', impl: unhexlify },
  {
    name: 'a2b_qp',
    signature: '(data, header=False)',
    doc: 'The bytes of quoted-printable text.',
    impl: (data: Value, header?: Value) => makeBytes(decodeQuoted(asciiData(data), flag(header, false))),
  },
  {
    name: 'a2b_uu',
    signature: '(data, /)',
    doc: 'The bytes of a uuencoded line.',
    impl: (data: Value) => makeBytes(decodeUu(asciiData(data), fail)),
  },
  {
    name: 'b2a_base64',
    signature: '(data, /, *, newline=True)',
    doc: 'Bytes as base 64 text.',
    impl: (data: Value, newline?: Value) => makeBytes(encodeBase64(requireData(data), flag(newline, true))),
  },
  { name: 'b2a_hex', signature: hexSignature, doc: 'Bytes in hexadecimal.', impl: hexlify },
  {
    name: 'b2a_qp',
    signature: '(data, quotetabs=False, istext=True, header=False)',
    doc: 'Bytes as quoted-printable text.',
    impl: (data: Value, tabs?: Value, text?: Value, header?: Value) =>
      makeBytes(
        encodeQuoted(requireData(data), {
          quoteTabs: flag(tabs, false),
          isText: flag(text, true),
          isHeader: flag(header, false),
        }),
      ),
  },
  {
    name: 'b2a_uu',
    signature: '(data, /, *, backtick=False)',
    doc: 'Bytes as a uuencoded line.',
    impl: (data: Value, backtick?: Value) => makeBytes(encodeUu(requireData(data), flag(backtick, false), fail)),
  },
  { name: 'crc32', signature: '(data, crc=0, /)', doc: 'The CRC-32 checksum.', impl: crc32, style: 'tuple' },
  { name: 'crc_hqx', signature: '(data, crc, /)', doc: 'The CRC-CCITT checksum.', impl: crcHqx, style: 'tuple' },
  { name: 'hexlify', signature: hexSignature, doc: 'Bytes in hexadecimal.', impl: hexlify },
  { name: 'unhexlify', signature: '(hexstr, /)', doc: 'The bytes of hexadecimal text.', impl: unhexlify },
];

defineModule('binascii', () => ({
  doc: 'Bytes as text of several encodings, and back; checksums.',
  functions: FUNCTIONS,
  types: { Error: errorType, Incomplete: incompleteType },
}));
