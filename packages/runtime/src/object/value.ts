// Which JavaScript values are Python values (the table in docs/ARCHITECTURE.md, "Values"). An int is a `number` when it is
// a safe integer and a `bigint` otherwise, never the other way round: `normalise` restores that rule after bigint work.
// `undefined` is never a Python value: it marks an unbound slot, a missing argument, an exhausted iterator.

import type { PyWideStr } from '../types/wide-str.js';
import type { PyObject } from './object.js';

export type Value = null | boolean | number | bigint | string | PyObject;
/** A Python `str`: bare when it has no surrogate code units, else a sequence of code points. */
export type PyStr = string | PyWideStr;
/** A Python `int` that is not a bool or a subclass instance. */
export type PyInt = number | bigint;

export const isInt = (x: Value): x is PyInt => typeof x === 'number' || typeof x === 'bigint';

const MAX_SAFE = BigInt(Number.MAX_SAFE_INTEGER);
const MIN_SAFE = -MAX_SAFE;

/** The canonical form of an int: a `number` when it is safe. */
export function normalise(value: bigint): PyInt {
  return value <= MAX_SAFE && value >= MIN_SAFE ? Number(value) : value;
}
