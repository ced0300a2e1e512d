// Padding, stripping, translation, and bytes as text: hex, fromhex, decode.

import { raiseTypeError, raiseValueError } from '../../errors/raise.js';
import type { MethodSpec } from '../../object/define-type.js';
import { type PyType, typeName } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { call1 } from '../../protocols/call.js';
import { length } from '../../protocols/subscript.js';
import { argumentTypeName, countArgument, intArgument, nameArgument } from '../str/arguments.js';
import { decodeByName, latin1Text } from '../str/codecs.js';
import { codePointAt, codePointLength, strOf } from '../str/text.js';
import { isSpaceByte, translated } from './ascii.js';
import {
  byteArrayType,
  bytesDataOf,
  bytesType,
  checkSize,
  cut,
  makeByteArray,
  makeBytes,
  NO_BYTES,
  ownData,
  PyByteArray,
  PyBytes,
  requireData,
  sameKind,
  unchanged,
} from './data.js';
import { copyData, newData } from './memory.js';

// ### Padding

function padded(self: Value, left: number, right: number, fill: number): PyBytes | PyByteArray {
  const data = ownData(self);
  checkSize(data.length + left + right);
  const result = newData(data.length + left + right).fill(fill);
  result.set(data, left);
  return sameKind(self, result);
}

function fillOf(name: string, fillchar: Value | undefined): number {
  if (fillchar === undefined) return 32;
  if (!(fillchar instanceof PyBytes || fillchar instanceof PyByteArray))
    return raiseTypeError(`${name}() argument 2 must be a byte string of length 1, not ${argumentTypeName(fillchar)}`);
  const data = ownData(fillchar);
  if (data.length === 1) return data[0]!;
  const size = `a ${typeName(fillchar)} object of length ${data.length}`;
  return raiseTypeError(`${name}(): argument 2 must be a byte string of length 1, not ${size}`);
}

/** `leftOf` says how much of the padding goes to the left. */
function aligning(name: string, leftOf: (missing: number, width: number) => number): MethodSpec {
  const impl = (self: Value, width: Value, fillchar?: Value): Value => {
    const wanted = countArgument(width);
    const fill = fillOf(name, fillchar);
    const missing = wanted - ownData(self).length;
    if (missing <= 0) return unchanged(self);
    const left = leftOf(missing, wanted);
    return padded(self, left, missing - left, fill);
  };
  return { name, signature: "($self, width, fillchar=b' ', /)", impl };
}

const leftOfCenter = (missing: number, width: number): number => Math.floor(missing / 2) + (missing & width & 1);

function zfill(self: Value, width: Value): Value {
  const wanted = countArgument(width);
  const data = ownData(self);
  const missing = wanted - data.length;
  if (missing <= 0) return unchanged(self);
  const result = padded(self, missing, 0, 48);
  const sign = data[0]!;
  if (sign === 43 || sign === 45) {
    const made = ownData(result);
    made[0] = sign;
    made[missing] = 48;
  }
  return result;
}

function expandtabs(self: Value, tabsize?: Value): Value {
  const size = tabsize === undefined ? 8 : intArgument(tabsize);
  const out: number[] = [];
  let column = 0;
  for (const byte of ownData(self)) {
    if (byte === 9) {
      const spaces = size > 0 ? size - (column % size) : 0;
      checkSize(out.length + spaces);
      for (let i = 0; i < spaces; i++) out.push(32);
      column += spaces;
      continue;
    }
    out.push(byte);
    column = byte === 10 || byte === 13 ? 0 : column + 1;
  }
  return sameKind(self, Uint8Array.from(out));
}

// ### Stripping

const LEFT = 1;
const RIGHT = 2;

const strips = (byte: number, set: Uint8Array | null): boolean =>
  set === null ? isSpaceByte(byte) : set.includes(byte);

function stripping(name: string, sides: number): MethodSpec {
  const impl = (self: Value, bytes?: Value): Value => {
    const set = bytes === undefined || bytes === null ? null : requireData(bytes);
    const data = ownData(self);
    let start = 0;
    let end = data.length;
    if (sides & LEFT) while (start < end && strips(data[start]!, set)) start++;
    if (sides & RIGHT) while (end > start && strips(data[end - 1]!, set)) end--;
    return end - start === data.length ? unchanged(self) : cut(self, data, start, end);
  };
  return { name, signature: '($self, bytes=None, /)', impl };
}

// ### Translation

function translate(self: Value, table: Value, remove?: Value): Value {
  const map = table === null ? null : requireData(table);
  if (map !== null && map.length !== 256) return raiseValueError('translation table must be 256 characters long');
  const removed = remove === undefined ? NO_BYTES : requireData(remove);
  const kept = removed.length === 0 ? ownData(self) : ownData(self).filter((byte) => !removed.includes(byte));
  return map === null ? cut(self, kept, 0, kept.length) : translated(self, kept, map);
}

function maketrans(from: Value, to: Value): Value {
  const x = requireData(from);
  const y = requireData(to);
  if (x.length !== y.length) return raiseValueError('maketrans arguments must have same length');
  const table = Uint8Array.from({ length: 256 }, (_, i) => i);
  for (let i = 0; i < x.length; i++) table[x[i]!] = y[i]!;
  return makeBytes(table);
}

// ### Text

function hex(self: Value, sep?: Value, bytesPerSep?: Value): string {
  const group = bytesPerSep === undefined ? 1 : intArgument(bytesPerSep);
  return hexText(ownData(self), sep, group);
}

/** The two digits of each byte. */
const HEX_DIGITS: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function plainHexText(data: Uint8Array): string {
  let text = '';
  for (let i = 0; i < data.length; i++) text += HEX_DIGITS[data[i]!]!;
  return text;
}

/** Two hexadecimal digits for each byte, with `sep` between groups. */
export function hexText(data: Uint8Array, sep?: Value, bytesPerSep?: Value): string {
  const group = bytesPerSep === undefined ? 1 : intArgument(bytesPerSep);
  if (sep === undefined) return plainHexText(data);
  const digits = Array.from(data, (byte) => HEX_DIGITS[byte]!);
  const separator = hexSeparator(sep);
  if (group === 0) return digits.join('');
  const size = Math.abs(group);
  // A positive count groups from the right.
  const first = group > 0 ? digits.length % size : 0;
  const groups: string[] = first === 0 ? [] : [digits.slice(0, first).join('')];
  for (let i = first; i < digits.length; i += size) groups.push(digits.slice(i, i + size).join(''));
  return groups.join(separator);
}

function hexSeparator(sep: Value): string {
  if (length(sep) !== 1) raiseValueError('sep must be length 1.');
  const text = strOf(sep);
  if (text === undefined && !(sep instanceof PyBytes)) return raiseTypeError('sep must be str or bytes.');
  const code = text === undefined ? (sep as PyBytes).data[0]! : codePointAt(text, 0);
  if (code >= 0x80) raiseValueError('sep must be ASCII.');
  return String.fromCharCode(code);
}

/** `fromhex`: pairs of digits, with whitespace between them. CPython: _PyBytes_FromHex. */
function fromhex(cls: PyType, string: Value): Value {
  const text = strOf(string);
  const data = bytesDataOf(string);
  if (text === undefined && data === undefined)
    return raiseTypeError(`fromhex() argument must be str or bytes-like, not ${typeName(string)}`);
  const bytes = hexBytes(text ?? latin1Text(data!));
  if (cls === bytesType) return makeBytes(bytes);
  return cls === byteArrayType ? makeByteArray(bytes) : call1(cls, makeBytes(bytes));
}

function hexBytes(text: PyStr): Uint8Array {
  const size = codePointLength(text);
  const bytes = newData(size >> 1);
  let count = 0;
  for (let i = 0; i < size; i++) {
    const code = codePointAt(text, i);
    if (isSpaceByte(code)) continue;
    const high = hexDigit(code);
    if (high < 0) return raiseNotHex(i);
    if (++i >= size) return raiseValueError('fromhex() arg must contain an even number of hexadecimal digits');
    const low = hexDigit(codePointAt(text, i));
    if (low < 0) return raiseNotHex(i);
    bytes[count++] = high * 16 + low;
  }
  return count === bytes.length ? bytes : copyData(bytes, 0, count);
}

function hexDigit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 && code < 128 ? letter - 87 : -1;
}

function raiseNotHex(position: number): never {
  return raiseValueError(`non-hexadecimal number found in fromhex() arg at position ${position}`);
}

function decode(self: Value, encoding?: Value, errors?: Value): PyStr {
  const encodingName = nameArgument('decode', 'encoding', encoding);
  const errorsName = nameArgument('decode', 'errors', errors);
  const isUtf8 = encodingName === undefined || encodingName === 'utf-8';
  if (isUtf8 && self instanceof PyBytes && self.text !== null) return self.text;
  return decodeByName(ownData(self), encodingName, errorsName);
}

// ### Method table

export const transformMethods: readonly MethodSpec[] = [
  aligning('center', leftOfCenter),
  { name: 'decode', signature: "($self, /, encoding='utf-8', errors='strict')", impl: decode },
  { name: 'expandtabs', signature: '($self, /, tabsize=8)', impl: expandtabs },
  { name: 'fromhex', kind: 'class', signature: '($type, string, /)', impl: fromhex },
  { name: 'hex', signature: '($self, /, sep=<unrepresentable>, bytes_per_sep=1)', impl: hex },
  aligning('ljust', () => 0),
  stripping('lstrip', LEFT),
  { name: 'maketrans', kind: 'static', signature: '(frm, to, /)', impl: maketrans },
  aligning('rjust', (missing) => missing),
  stripping('rstrip', RIGHT),
  stripping('strip', LEFT | RIGHT),
  { name: 'translate', signature: "($self, table, /, delete=b'')", impl: translate },
  { name: 'zfill', signature: '($self, width, /)', impl: zfill },
];
