// int.to_bytes and int.from_bytes. CPython: Objects/longobject.c int_to_bytes_impl, int_from_bytes_impl.

import { raise, raiseOverflowError, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { argumentTypeName, type PyType, typeName } from '../../object/type.js';
import { normalise, type PyInt, type Value } from '../../object/value.js';
import { hasBuffer } from '../../protocols/buffer.js';
import { call1 } from '../../protocols/call.js';
import { isIterable } from '../../protocols/iterate.js';
import { isTrue } from '../../protocols/truth.js';
import { ownBytes } from '../bytes/construct.js';
import { bytesDataOf, bytesWithin, placeNow, roomFor } from '../bytes/data.js';
import { bytesType, PyBytes } from '../bytes.js';
import { intType } from '../int.js';
import { countArgument } from '../str/arguments.js';
import { strOf } from '../str/text.js';

/** More bytes than a typed array holds. */
const MAX_LENGTH = 2 ** 32;

const LITTLE = 1;
const SIGNED = 2;

/** LITTLE for that order, SIGNED for a signed int. */
function bytesOptions(title: string, byteOrder: Value | undefined, signed: Value | undefined): number {
  const order = byteOrder === undefined ? 'big' : strOf(byteOrder);
  if (order === undefined)
    return raiseTypeError(`${title}() argument 'byteorder' must be str, not ${argumentTypeName(byteOrder!)}`);
  const isSigned = signed !== undefined && isTrue(signed);
  if (order !== 'little' && order !== 'big') raiseValueError("byteorder must be either 'little' or 'big'");
  return (order === 'little' ? LITTLE : 0) | (isSigned ? SIGNED : 0);
}

/** The bytes of `x` in two's complement when signed. OverflowError when they do not fit in `length`. */
export function intToBytes(
  x: PyInt,
  length: Value | undefined,
  byteOrder: Value | undefined,
  signed: Value | undefined,
): Value {
  const size = length === undefined ? 1 : countArgument(length);
  const options = bytesOptions('to_bytes', byteOrder, signed);
  if (size < 0) raiseValueError('length argument must be non-negative');
  if (size >= MAX_LENGTH) raise('MemoryError', '');
  const isSigned = (options & SIGNED) !== 0;
  if (x < 0 && !isSigned) raiseOverflowError("can't convert negative int to unsigned");
  const room = roomFor(null, size);
  const start = placeNow();
  const step = options & LITTLE ? 1 : -1;
  const lowest = step > 0 ? start : start + size - 1;
  const overflowed =
    typeof x === 'number' ? writeNumber(x, room, lowest, step, size) : writeBigInt(x, room, lowest, step, size);
  const topBit = size > 0 && room[lowest + step * (size - 1)]! >= 128;
  if (overflowed || (isSigned && x !== 0 && topBit !== x < 0)) raiseOverflowError('int too big to convert');
  return bytesWithin(room, start, size);
}

/** Writes the low bytes from `lowest` on; true when more would be needed. */
function writeNumber(x: number, room: Uint8Array, lowest: number, step: number, size: number): boolean {
  let rest = x;
  let at = lowest;
  for (let i = 0; i < size; i++) {
    room[at] = rest & 255;
    rest = Math.floor(rest / 256);
    at += step;
  }
  return rest !== 0 && rest !== -1;
}

function writeBigInt(x: bigint, room: Uint8Array, lowest: number, step: number, size: number): boolean {
  const bits = size * 8;
  const low = BigInt.asUintN(bits, x);
  const text = low.toString(16).padStart(size * 2, '0');
  for (let i = 0; i < size; i++) {
    const at = text.length - 2 * i - 2;
    room[lowest + step * i] = Number.parseInt(text.slice(at, at + 2), 16);
  }
  return x !== low && x !== low - (1n << BigInt(bits));
}

export function intFromBytes(
  cls: PyType,
  bytes: Value,
  byteOrder: Value | undefined,
  signed: Value | undefined,
): Value {
  const options = bytesOptions('from_bytes', byteOrder, signed);
  const value = readInt(bytesArgument(bytes), options);
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

function readInt(data: Uint8Array, options: number): PyInt {
  const { length } = data;
  const step = options & LITTLE ? -1 : 1;
  const highest = step > 0 ? 0 : length - 1;
  const negative = (options & SIGNED) !== 0 && length > 0 && data[highest]! >= 128;
  if (length <= 6) {
    let value = 0;
    for (let i = 0; i < length; i++) value = value * 256 + data[highest + step * i]!;
    return negative ? value - 256 ** length : value;
  }
  const digits: string[] = [];
  for (let i = 0; i < length; i++) digits.push(data[highest + step * i]!.toString(16).padStart(2, '0'));
  const value = BigInt(`0x${digits.join('')}`);
  return normalise(negative ? value - (1n << BigInt(length * 8)) : value);
}
