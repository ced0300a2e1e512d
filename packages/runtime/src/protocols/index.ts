// Converting values to integers: `operator.index`, sizes and indexes (Py_ssize_t), hashes.
// CPython: Objects/abstract.c PyNumber_Index, PyNumber_AsSsize_t.

import { raise, raiseTypeError } from '../errors/raise.js';
import { warn } from '../errors/warn.js';
import { PyBoxed } from '../object/object.js';
import { typeName, typeOf } from '../object/type.js';
import type { PyInt, Value } from '../object/value.js';
import { hashInt } from '../types/int/arithmetic.js';

/** The largest Py_ssize_t. As a double it is 2**63, so that bounds are tested with `>=` and `<`. */
const SIZE_LIMIT = 2 ** 63;

/** The value of an int, bool or instance of a subclass of int; undefined for anything else. */
export function intValue(x: Value): PyInt | undefined {
  if (typeof x === 'number' || typeof x === 'bigint') return x;
  if (typeof x === 'boolean') return x ? 1 : 0;
  if (x instanceof PyBoxed && (typeof x.value === 'number' || typeof x.value === 'bigint')) return x.value;
  return undefined;
}

/** True when `x` can serve as an integer (`__index__`). */
export function hasIndex(x: Value): boolean {
  return typeof x === 'number' || typeOf(x).slots.index !== null;
}

/** `operator.index(x)`. TypeError when `x` has no `__index__`, or it returns something else than an int. */
export function asIndex(x: Value): PyInt {
  if (typeof x === 'number' || typeof x === 'bigint') return x;
  const value = intValue(x);
  if (value !== undefined) return value;
  const slot = typeOf(x).slots.index;
  if (slot === null) raiseTypeError(`'${typeName(x)}' object cannot be interpreted as an integer`);
  return checkedInt(slot(x), '__index__');
}

/** What `dunder` returned, as an int. TypeError when it is none; an instance of a subclass of int gives its value. */
export function checkedInt(result: Value, dunder: string): PyInt {
  if (typeof result === 'number' || typeof result === 'bigint') return result;
  const value = intValue(result);
  if (value === undefined) raiseTypeError(`${dunder} returned non-int (type ${typeName(result)})`);
  warnOfSubclass(dunder, 'int', result);
  return value;
}

/** What should be an int (or another number) is an instance of a subclass of it. */
export function warnOfSubclass(dunder: string, wanted: 'int' | 'float' | 'complex', result: Value): void {
  warn(
    'DeprecationWarning',
    `${dunder} returned non-${wanted} (type ${typeName(result)}).  The ability to return an instance of a strict subclass of ${wanted} is deprecated, and may be removed in a future version of Python.`,
  );
}

/** An index or size as a JS number; what does not fit Py_ssize_t raises `error`. */
export function asSize(x: Value, error: 'IndexError' | 'OverflowError' | 'ValueError' = 'IndexError'): number {
  if (typeof x === 'number') return x;
  const value = asIndex(x);
  if (value >= SIZE_LIMIT || value < -SIZE_LIMIT)
    raise(error, `cannot fit '${typeName(x)}' into an index-sized integer`);
  return Number(value);
}

/** Like `asSize`, but clipped to what a slice can mean instead of raising. */
export function asClippedSize(x: Value): number {
  if (typeof x === 'number') return x;
  const value = asIndex(x);
  if (value > Number.MAX_SAFE_INTEGER) return Number.MAX_SAFE_INTEGER;
  return value < Number.MIN_SAFE_INTEGER ? Number.MIN_SAFE_INTEGER : Number(value);
}

/** What a `__hash__` method returned, as a hash: folded into 64 bits as CPython does, never -1. */
export function asHash(x: Value): PyInt {
  const value = intValue(x);
  if (value === undefined) raiseTypeError('__hash__ method should return an integer');
  if (value >= SIZE_LIMIT || value < -SIZE_LIMIT) return hashInt(value);
  return value === -1 ? -2 : value;
}
