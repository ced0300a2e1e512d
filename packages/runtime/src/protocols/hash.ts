// `hash(x)` of any value, and the mixing of hashes that tuples and frozensets share. Results equal CPython's on 64 bits, except
// for strings, bytes and objects hashed by identity, whose hashes CPython randomises. Arithmetic modulo 2**64 is done on two
// 32-bit halves, which takes a tenth of the time of bigints. CPython: Objects/object.c PyObject_Hash, tupleobject.c
// tuple_hash, setobject.c frozenset_hash.

import { raiseTypeError } from '../errors/raise.js';
import { typeName, typeOf } from '../object/type.js';
import type { PyInt, Value } from '../object/value.js';
import { hashInt } from '../types/int/arithmetic.js';
import { strHash } from '../types/str/slots.js';

/** `hash(None)`, the same in every run of CPython since 3.12. */
const NONE_HASH = 0xfca86420;

/** `hash(x)`. TypeError when `x` is unhashable. */
export function hash(x: Value): PyInt {
  switch (typeof x) {
    case 'number':
      return x === -1 ? -2 : x;
    case 'bigint':
      return hashInt(x);
    case 'string':
      return strHash(x);
    case 'boolean':
      return x ? 1 : 0;
    default: {
      if (x === null) return NONE_HASH;
      const slot = typeOf(x).slots.hash;
      return slot === null ? raiseUnhashable(x) : slot(x);
    }
  }
}

export function raiseUnhashable(x: Value): never {
  return raiseTypeError(`unhashable type: '${typeName(x)}'`);
}

// ### 64-bit halves

const TWO_32 = 0x1_0000_0000;

/** The number under construction: mixing functions read and write it. */
let high = 0;
let low = 0;

function load(value: PyInt): void {
  if (typeof value === 'number') {
    low = value | 0;
    high = Math.floor(value / TWO_32) | 0;
  } else {
    low = Number(BigInt.asIntN(32, value));
    high = Number(BigInt.asIntN(32, value >> 32n));
  }
}

/** The high half of the product of two low ones, from products of 16 bits: a double, which holds it nearly, takes longer to make. */
function highProduct(x: number, y: number): number {
  const x0 = x & 0xffff;
  const x1 = x >>> 16;
  const y0 = y & 0xffff;
  const y1 = y >>> 16;
  const middle = (Math.imul(x1, y0) + (Math.imul(x0, y0) >>> 16)) | 0;
  const other = (Math.imul(x0, y1) + (middle & 0xffff)) | 0;
  return (Math.imul(x1, y1) + (middle >>> 16) + (other >>> 16)) | 0;
}

function multiply(timesHigh: number, timesLow: number): void {
  high = (highProduct(low, timesLow) + Math.imul(high, timesLow) + Math.imul(low, timesHigh)) | 0;
  low = Math.imul(low, timesLow);
}

function plus(addHigh: number, addLow: number): void {
  const sum = (low >>> 0) + (addLow >>> 0);
  low = sum | 0;
  high = (high + addHigh + (sum >= TWO_32 ? 1 : 0)) | 0;
}

const bits = new BigInt64Array(1);
const halves = new Int32Array(bits.buffer);
/** Which half of `halves` is the low one on this machine. */
const LOW = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 0 : 1;

/** The number as a hash; -1, which CPython's hash functions keep for errors, becomes `instead`. */
function result(instead: number): PyInt {
  if (high === -1 && low === -1) return instead;
  if (high >= -0x200000 && high < 0x200000) {
    const value = high * TWO_32 + (low >>> 0);
    if (value > Number.MIN_SAFE_INTEGER) return value;
  }
  halves[LOW] = low;
  halves[1 - LOW] = high;
  return bits[0]!;
}

// ### Tuples: xxHash

const PRIME_1_HIGH = 0x9e3779b1 | 0;
const PRIME_1_LOW = 0x85ebca87 | 0;
const PRIME_2_HIGH = 0xc2b2ae3d | 0;
const PRIME_2_LOW = 0x27d4eb4f | 0;
const PRIME_5_HIGH = 0x27d4eb2f | 0;
const PRIME_5_LOW = 0x165667c5 | 0;
const LENGTH_SALT = 3527539;
const NO_ERROR = 1546275796;

function mixLanes(items: readonly Value[]): void {
  let mixedHigh = PRIME_5_HIGH;
  let mixedLow = PRIME_5_LOW;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (typeof item === 'number' && item === (item | 0) && item !== -1) {
      low = item;
      high = item >> 31;
    } else load(hash(item));
    const sum = (mixedLow + Math.imul(low, PRIME_2_LOW)) | 0;
    const carry = sum >>> 0 < mixedLow >>> 0 ? 1 : 0;
    const product = highProduct(low, PRIME_2_LOW) + Math.imul(high, PRIME_2_LOW) + Math.imul(low, PRIME_2_HIGH);
    mixedHigh = (mixedHigh + product + carry) | 0;
    const rotatedHigh = (mixedHigh << 31) | (sum >>> 1);
    const rotated = (sum << 31) | (mixedHigh >>> 1);
    mixedHigh =
      (highProduct(rotated, PRIME_1_LOW) + Math.imul(rotatedHigh, PRIME_1_LOW) + Math.imul(rotated, PRIME_1_HIGH)) | 0;
    mixedLow = Math.imul(rotated, PRIME_1_LOW);
  }
  high = mixedHigh;
  low = mixedLow;
}

/** The hash of a tuple of `items`. */
export function hashTuple(items: readonly Value[]): PyInt {
  mixLanes(items);
  plus(PRIME_5_HIGH, items.length ^ (PRIME_5_LOW ^ LENGTH_SALT));
  return result(NO_ERROR);
}

/** The hash of a slice, from its three parts. CPython: sliceobject.c slice_hash. */
export function hashSlice(parts: readonly Value[]): PyInt {
  mixLanes(parts);
  return result(NO_ERROR);
}

// ### Frozensets: the same whatever the order

const SET_NO_ERROR = 590923713;
const SET_SALT = 89869747;
const SET_FACTOR = 3644798167 | 0;

/** The hash of a frozenset of `items`, whose own hashes `hashOf` gives. */
export function hashSet(items: Iterable<Value>, count: number, hashOf: (item: Value) => PyInt): PyInt {
  let mixedHigh = 0;
  let mixedLow = 0;
  for (const item of items) {
    load(hashOf(item));
    const shifted = (high << 16) | (low >>> 16);
    high ^= shifted;
    low ^= SET_SALT ^ (low << 16);
    multiply(0, SET_FACTOR);
    mixedHigh ^= high;
    mixedLow ^= low;
  }
  return finishSet(mixedHigh, mixedLow, count);
}

/** The same of those of `ints`, which are small, that are more than `above`. */
export function hashIntSet(ints: readonly number[], above: number, count: number): PyInt {
  let mixedHigh = 0;
  let mixedLow = 0;
  for (let i = 0; i < ints.length; i++) {
    const int = ints[i]!;
    if (int <= above) continue;
    const own = int === -1 ? -2 : int;
    const sign = own >> 31;
    const shifted = own ^ SET_SALT ^ (own << 16);
    mixedHigh ^= highProduct(shifted, SET_FACTOR) + Math.imul(sign ^ ((sign << 16) | (own >>> 16)), SET_FACTOR);
    mixedLow ^= Math.imul(shifted, SET_FACTOR);
  }
  return finishSet(mixedHigh, mixedLow, count);
}

function finishSet(mixedHigh: number, mixedLow: number, count: number): PyInt {
  load(count + 1);
  multiply(0, 1927868237);
  high ^= mixedHigh;
  low ^= mixedLow;
  const by11 = high >>> 11;
  const low11 = (low >>> 11) | (high << 21);
  const by25 = high >>> 25;
  const low25 = (low >>> 25) | (high << 7);
  high ^= by11 ^ by25;
  low ^= low11 ^ low25;
  multiply(0, 69069);
  plus(0, 907133923);
  return result(SET_NO_ERROR);
}
