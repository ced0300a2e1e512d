// int.to_bytes and int.from_bytes. CPython: Objects/longobject.c int_to_bytes_impl, int_from_bytes_impl.

import { raise, raiseOverflowError, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { argumentTypeName, type PyType, typeName } from '../../object/type.js';
import { normalise, type PyInt, type Value } from '../../object/value.js';
import { hasBuffer } from '../../protocols/buffer.js';
import { call1 } from '../../protocols/call.js';
import { isIterable } from '../../protocols/iterate.js';
import { isTrue } from '../../protocols/truth.js';
import { ownBytes } from '../bytes/construct.js';
import { bytesDataOf } from '../bytes/data.js';
import { bytesType, makeBytes, PyBytes } from '../bytes.js';
import { intType } from '../int.js';
import { countArgument } from '../str/arguments.js';
import { strOf } from '../str/text.js';

/** More bytes than a typed array holds. */
const MAX_LENGTH = 2 ** 32;

/** Whether the order is little-endian, and whether the int is signed. */
function bytesOptions(title: string, byteOrder: Value | undefined, signed: Value | undefined): [boolean, boolean] {
  const order = byteOrder === undefined ? 'big' : strOf(byteOrder);
  if (order === undefined)
    return raiseTypeError(`${title}() argument 'byteorder' must be str, not ${argumentTypeName(byteOrder!)}`);
  const isSigned = signed !== undefined && isTrue(signed);
  if (order !== 'little' && order !== 'big') raiseValueError("byteorder must be either 'little' or 'big'");
  return [order === 'little', isSigned];
}

/** The bytes of `x` in two's complement when signed. OverflowError when they do not fit in `length`. */
export function intToBytes(
  x: PyInt,
  length: Value | undefined,
  byteOrder: Value | undefined,
  signed: Value | undefined,
): Value {
  const size = length === undefined ? 1 : countArgument(length);
  const [little, isSigned] = bytesOptions('to_bytes', byteOrder, signed);
  if (size < 0) raiseValueError('length argument must be non-negative');
  if (size >= MAX_LENGTH) raise('MemoryError', '');
  if (x < 0 && !isSigned) raiseOverflowError("can't convert negative int to unsigned");
  const data = new Uint8Array(size);
  const overflowed = typeof x === 'number' ? writeNumber(x, data) : writeBigInt(x, data);
  const topBit = size > 0 && data[size - 1]! >= 128;
  if (overflowed || (isSigned && x !== 0 && topBit !== x < 0)) raiseOverflowError('int too big to convert');
  return makeBytes(little ? data : data.reverse());
}

/** Writes the low bytes, lowest first; true when more would be needed. */
function writeNumber(x: number, data: Uint8Array): boolean {
  let rest = x;
  for (let i = 0; i < data.length; i++) {
    data[i] = rest & 255;
    rest = Math.floor(rest / 256);
  }
  return rest !== 0 && rest !== -1;
}

function writeBigInt(x: bigint, data: Uint8Array): boolean {
  const bits = data.length * 8;
  const low = BigInt.asUintN(bits, x);
  const text = low.toString(16).padStart(data.length * 2, '0');
  for (let i = 0; i < data.length; i++) {
    const at = text.length - 2 * i - 2;
    data[i] = Number.parseInt(text.slice(at, at + 2), 16);
  }
  return x !== low && x !== low - (1n << BigInt(bits));
}

export function intFromBytes(
  cls: PyType,
  bytes: Value,
  byteOrder: Value | undefined,
  signed: Value | undefined,
): Value {
  const [little, isSigned] = bytesOptions('from_bytes', byteOrder, signed);
  const data = bytesArgument(bytes);
  const value = readInt(little ? data : data.slice().reverse(), isSigned);
  return cls === intType ? value : call1(cls, value);
}

function bytesArgument(bytes: Value): Uint8Array {
  const own = ownBytes(bytes);
  if (own !== undefined) return own.data;
  if (bytes instanceof PyBytes) return bytes.data;
  if (strOf(bytes) !== undefined || !(isIterable(bytes) || hasBuffer(bytes)))
    raiseTypeError(`cannot convert '${typeName(bytes)}' object to bytes`);
  return bytesDataOf(call1(bytesType, bytes))!;
}

/** From the lowest byte to the highest. */
function readInt(data: Uint8Array, signed: boolean): PyInt {
  const negative = signed && data.length > 0 && data[data.length - 1]! >= 128;
  if (data.length <= 6) {
    let value = 0;
    for (let i = data.length - 1; i >= 0; i--) value = value * 256 + data[i]!;
    return negative ? value - 256 ** data.length : value;
  }
  const digits: string[] = [];
  for (let i = data.length - 1; i >= 0; i--) digits.push(data[i]!.toString(16).padStart(2, '0'));
  const value = BigInt(`0x${digits.join('')}`);
  return normalise(negative ? value - (1n << BigInt(data.length * 8)) : value);
}
