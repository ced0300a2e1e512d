// What each format character of the struct module means: how many bytes an item takes, how it is read and written.
// Native sizes are those of a 64-bit Linux. CPython: Modules/_struct.c native_table, bigendian_table, lilendian_table.

import { isThrown, unlessRaised } from '../../errors/matches.js';
import { raiseOverflowError } from '../../errors/raise.js';
import { normalise, type PyInt, type Value } from '../../object/value.js';
import { asIndex, hasIndex } from '../../protocols/index.js';
import { isTrue } from '../../protocols/truth.js';
import { bytesDataOf, makeBytes, PyByteArray, PyBytes } from '../../types/bytes/data.js';
import { readInteger } from '../../types/bytes/read-integer.js';
import { makeComplex, PyComplex } from '../../types/complex.js';
import { toDouble } from '../../types/float/convert.js';
import { doubleOfHalf, halfOfDouble } from '../../types/float/half.js';
import { PyFloat } from '../../types/float.js';
import { raiseStructError } from './error.js';

export interface Code {
  readonly size: number;
  read(memory: DataView, at: number, little: boolean): Value;
  write(memory: DataView, at: number, little: boolean, value: Value): void;
  /** For integers: the bounds, as doubles. */
  readonly least?: number;
  readonly most?: number;
}

// ### Integers

function intOf(value: Value): PyInt {
  if (typeof value === 'number') return value;
  return hasIndex(value) ? asIndex(value) : raiseStructError('required argument is not an integer');
}

/** An OverflowError of `__index__` says that the number is too large. CPython: get_long and its callers. */
function intOrTooLarge(value: Value): PyInt {
  try {
    return intOf(value);
  } catch (error) {
    if (isThrown(error, 'OverflowError')) return Number.POSITIVE_INFINITY;
    throw error;
  }
}

function integer(char: string, size: 1 | 2 | 4 | 8, signed: boolean): Code {
  const low = signed ? -(2n ** BigInt(8 * size - 1)) : 0n;
  const high = 2n ** BigInt(8 * size - (signed ? 1 : 0)) - 1n;
  const [least, most] = [Number(low), Number(high)];
  const check = (number: PyInt): PyInt => {
    if (number >= least && number <= most && (size < 8 || (BigInt(number) >= low && BigInt(number) <= high)))
      return number;
    return raiseStructError(`'${char}' format requires ${low} <= number <= ${high}`);
  };
  const read = (memory: DataView, at: number, little: boolean) => readInteger(memory, at, size, signed, little);
  const code = { size, least, most, read };
  switch (size) {
    case 1:
      return {
        ...code,
        write: (memory, at, _little, value) => memory.setUint8(at, Number(check(intOrTooLarge(value))) & 0xff),
      };
    case 2:
      return {
        ...code,
        write: (memory, at, little, value) =>
          memory.setUint16(at, Number(check(intOrTooLarge(value))) & 0xffff, little),
      };
    case 4:
      return {
        ...code,
        write: (memory, at, little, value) => memory.setUint32(at, Number(check(intOrTooLarge(value))) >>> 0, little),
      };
    case 8:
      return {
        ...code,
        write(memory, at, little, value) {
          const number = check(little ? intOrTooLarge(value) : intOf(value));
          memory.setBigUint64(at, BigInt.asUintN(64, BigInt(number)), little);
        },
      };
  }
}

/** A pointer: any number that fits, signed or not. */
const pointer: Code = {
  size: 8,
  read: (memory, at, little) => normalise(memory.getBigUint64(at, little)),
  write: (memory, at, little, value) => {
    const number = BigInt(intOf(value));
    if (number < -(2n ** 63n) || number >= 2n ** 64n) raiseStructError('int too large to convert');
    memory.setBigUint64(at, BigInt.asUintN(64, number), little);
  },
};

// ### Floats

/** Whatever `__float__` raises is replaced. */
function doubleOf(value: Value): number {
  if (value instanceof PyFloat) return value.value;
  return unlessRaised(toDouble, value) ?? raiseStructError('required argument is not a float');
}

function singleOf(x: number): number {
  const single = Math.fround(x);
  if (Number.isFinite(x) && !Number.isFinite(single)) raiseOverflowError('float too large to pack with f format');
  return single;
}

const half: Code = {
  size: 2,
  read: (memory, at, little) => new PyFloat(doubleOfHalf(memory.getUint16(at, little))),
  write: (memory, at, little, value) => {
    const bits = halfOfDouble(doubleOf(value));
    memory.setUint16(at, bits ?? raiseOverflowError('float too large to pack with e format'), little);
  },
};

const single: Code = {
  size: 4,
  read: (memory, at, little) => new PyFloat(memory.getFloat32(at, little)),
  write: (memory, at, little, value) => memory.setFloat32(at, singleOf(doubleOf(value)), little),
};

export const double: Code = {
  size: 8,
  read: (memory, at, little) => new PyFloat(memory.getFloat64(at, little)),
  write: (memory, at, little, value) => memory.setFloat64(at, doubleOf(value), little),
};

function complexParts(value: Value): [number, number] {
  if (value instanceof PyComplex) return [value.real, value.imag];
  return [unlessRaised(toDouble, value) ?? raiseStructError('required argument is not a complex'), 0];
}

const singleComplex: Code = {
  size: 8,
  read: (memory, at, little) => makeComplex(memory.getFloat32(at, little), memory.getFloat32(at + 4, little)),
  write: (memory, at, little, value) => {
    const [real, imag] = complexParts(value);
    memory.setFloat32(at, singleOf(real), little);
    memory.setFloat32(at + 4, singleOf(imag), little);
  },
};

const doubleComplex: Code = {
  size: 16,
  read: (memory, at, little) => makeComplex(memory.getFloat64(at, little), memory.getFloat64(at + 8, little)),
  write: (memory, at, little, value) => {
    const [real, imag] = complexParts(value);
    memory.setFloat64(at, real, little);
    memory.setFloat64(at + 8, imag, little);
  },
};

// ### Bytes

const character: Code = {
  size: 1,
  read: (memory, at) => makeBytes(Uint8Array.of(memory.getUint8(at))),
  write: (memory, at, _little, value) => {
    const data = value instanceof PyBytes ? value.data : undefined;
    if (data?.length !== 1) return raiseStructError('char format requires a bytes object of length 1');
    memory.setUint8(at, data[0]!);
  },
};

const boolean: Code = {
  size: 1,
  read: (memory, at) => memory.getUint8(at) !== 0,
  write: (memory, at, _little, value) => memory.setUint8(at, isTrue(value) ? 1 : 0),
};

/** The bytes for an `s` or `p`. */
export function dataFor(char: string, value: Value): Uint8Array {
  if (value instanceof PyBytes || value instanceof PyByteArray) return bytesDataOf(value)!;
  return raiseStructError(`argument for '${char}' must be a bytes object`);
}

// ### By character

const COMMON: readonly (readonly [string, Code])[] = [
  ['c', character],
  ['b', integer('b', 1, true)],
  ['B', integer('B', 1, false)],
  ['?', boolean],
  ['h', integer('h', 2, true)],
  ['H', integer('H', 2, false)],
  ['i', integer('i', 4, true)],
  ['I', integer('I', 4, false)],
  ['q', integer('q', 8, true)],
  ['Q', integer('Q', 8, false)],
  ['e', half],
  ['f', single],
  ['d', double],
  ['F', singleComplex],
  ['D', doubleComplex],
];

/** With sizes that are the same everywhere. */
export const STANDARD_CODES: ReadonlyMap<string, Code> = new Map([
  ...COMMON,
  ['l', integer('l', 4, true)],
  ['L', integer('L', 4, false)],
]);

/** With the sizes of C. */
export const NATIVE_CODES: ReadonlyMap<string, Code> = new Map([
  ...COMMON,
  ['l', integer('l', 8, true)],
  ['L', integer('L', 8, false)],
  ['n', integer('n', 8, true)],
  ['N', integer('N', 8, false)],
  ['P', pointer],
]);

/** What the item's position must be a multiple of with native alignment. */
export function alignmentOf(char: string, size: number): number {
  if (char === 'F') return 4;
  return char === 'D' ? 8 : size;
}
