// Items of a memoryview: reading and writing the native single-character formats of the struct module, little-endian, with
// the sizes of a 64-bit Linux. CPython: Objects/memoryobject.c unpack_single, pack_single.

import { isThrown } from '../../errors/matches.js';
import { raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { normalise, type PyInt, type Value } from '../../object/value.js';
import { asIndex } from '../../protocols/index.js';
import { isTrue } from '../../protocols/truth.js';
import { makeBytes, PyBytes } from '../bytes/data.js';
import { toDouble } from '../float/convert.js';
import { doubleOfHalf, halfOfDouble } from '../float/half.js';
import { PyFloat } from '../float.js';

export interface ItemFormat {
  readonly size: number;
  /** True for the formats of single bytes, between which and any other a memoryview can be cast. */
  readonly isByte: boolean;
  read(memory: DataView, at: number): Value;
  /** TypeError or ValueError for a value that the format cannot hold. */
  write(memory: DataView, at: number, value: Value): void;
}

function raiseInvalidType(format: string): never {
  return raiseTypeError(`memoryview: invalid type for format '${format}'`);
}

function raiseInvalidValue(format: string): never {
  return raiseValueError(`memoryview: invalid value for format '${format}'`);
}

function intOf(value: Value, format: string): PyInt {
  if (typeof value === 'number') return value;
  try {
    return asIndex(value);
  } catch (error) {
    return refuse(error, format);
  }
}

function doubleOf(value: Value, format: string): number {
  try {
    return toDouble(value);
  } catch (error) {
    return refuse(error, format);
  }
}

/** Raises what a memoryview makes of an error of `__index__` or `__float__`. CPython: fix_error_int. */
function refuse(error: unknown, format: string): never {
  if (isThrown(error, 'TypeError')) raiseInvalidType(format);
  if (isThrown(error, 'OverflowError') || isThrown(error, 'ValueError')) raiseInvalidValue(format);
  throw error;
}

type Reader = (memory: DataView, at: number) => number;
type Writer = (memory: DataView, at: number, value: number) => void;

function integer(format: string, size: 1 | 2 | 4, signed: boolean, read: Reader, write: Writer): ItemFormat {
  const low = signed ? -(2 ** (8 * size - 1)) : 0;
  const high = signed ? 2 ** (8 * size - 1) : 2 ** (8 * size);
  return {
    size,
    isByte: size === 1,
    read,
    write(memory, at, value) {
      const number = intOf(value, format);
      if (number < low || number >= high) raiseInvalidValue(format);
      write(memory, at, Number(number));
    },
  };
}

function longInteger(format: string, signed: boolean): ItemFormat {
  const low = signed ? -(2n ** 63n) : 0n;
  const high = signed ? 2n ** 63n : 2n ** 64n;
  return {
    size: 8,
    isByte: false,
    read: (memory, at) => normalise(signed ? memory.getBigInt64(at, true) : memory.getBigUint64(at, true)),
    write(memory, at, value) {
      const number = BigInt(intOf(value, format));
      if (number < low || number >= high) raiseInvalidValue(format);
      memory.setBigUint64(at, BigInt.asUintN(64, number), true);
    },
  };
}

/** An address: unsigned, but negative numbers are taken as well. */
const address: ItemFormat = {
  ...longInteger('P', false),
  write(memory, at, value) {
    const number = BigInt(intOf(value, 'P'));
    if (number < -(2n ** 63n) || number >= 2n ** 64n) raiseInvalidValue('P');
    memory.setBigUint64(at, BigInt.asUintN(64, number), true);
  },
};

function float(format: string, size: number, read: Reader, write: Writer): ItemFormat {
  return {
    size,
    isByte: false,
    read: (memory, at) => new PyFloat(read(memory, at)),
    write: (memory, at, value) => write(memory, at, doubleOf(value, format)),
  };
}

function writeHalf(memory: DataView, at: number, value: number): void {
  memory.setUint16(at, halfOfDouble(value) ?? raiseInvalidValue('e'), true);
}

const character: ItemFormat = {
  size: 1,
  isByte: true,
  read: (memory, at) => makeBytes(Uint8Array.of(memory.getUint8(at))),
  write(memory, at, value) {
    if (!(value instanceof PyBytes)) return raiseInvalidType('c');
    if (value.data.length !== 1) return raiseInvalidValue('c');
    memory.setUint8(at, value.data[0]!);
  },
};

const boolean: ItemFormat = {
  size: 1,
  isByte: false,
  read: (memory, at) => memory.getUint8(at) !== 0,
  write: (memory, at, value) => memory.setUint8(at, isTrue(value) ? 1 : 0),
};

const formats: ReadonlyMap<string, ItemFormat> = new Map<string, ItemFormat>([
  [
    'b',
    integer(
      'b',
      1,
      true,
      (m, at) => m.getInt8(at),
      (m, at, x) => m.setInt8(at, x),
    ),
  ],
  [
    'B',
    integer(
      'B',
      1,
      false,
      (m, at) => m.getUint8(at),
      (m, at, x) => m.setUint8(at, x),
    ),
  ],
  [
    'h',
    integer(
      'h',
      2,
      true,
      (m, at) => m.getInt16(at, true),
      (m, at, x) => m.setInt16(at, x, true),
    ),
  ],
  [
    'H',
    integer(
      'H',
      2,
      false,
      (m, at) => m.getUint16(at, true),
      (m, at, x) => m.setUint16(at, x, true),
    ),
  ],
  [
    'i',
    integer(
      'i',
      4,
      true,
      (m, at) => m.getInt32(at, true),
      (m, at, x) => m.setInt32(at, x, true),
    ),
  ],
  [
    'I',
    integer(
      'I',
      4,
      false,
      (m, at) => m.getUint32(at, true),
      (m, at, x) => m.setUint32(at, x, true),
    ),
  ],
  ...['l', 'q', 'n'].map((format) => [format, longInteger(format, true)] as const),
  ...['L', 'Q', 'N'].map((format) => [format, longInteger(format, false)] as const),
  ['P', address],
  ['e', float('e', 2, (m, at) => doubleOfHalf(m.getUint16(at, true)), writeHalf)],
  [
    'f',
    float(
      'f',
      4,
      (m, at) => m.getFloat32(at, true),
      (m, at, x) => m.setFloat32(at, x, true),
    ),
  ],
  [
    'd',
    float(
      'd',
      8,
      (m, at) => m.getFloat64(at, true),
      (m, at, x) => m.setFloat64(at, x, true),
    ),
  ],
  ['c', character],
  ['?', boolean],
]);

/** The native format of one character, with or without an `@` before it; undefined for any other. */
export function itemFormat(format: string): ItemFormat | undefined {
  return formats.get(format.startsWith('@') ? format.slice(1) : format);
}
