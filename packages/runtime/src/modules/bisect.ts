// The `_bisect` module: places in sorted sequences. CPython: Modules/_bisectmodule.c.

import { raiseTypeError, raiseValueError } from '../errors/raise.js';
import type { NativeSpec } from '../object/native.js';
import { typeName } from '../object/type.js';
import { normalise, type PyInt, type Value } from '../object/value.js';
import { call1, callMethod } from '../protocols/call.js';
import { isLess } from '../protocols/compare.js';
import { asIndex, hasIndex } from '../protocols/index.js';
import { getItem, length, lengthInt } from '../protocols/subscript.js';
import { listType, PyList } from '../types/list.js';
import { sizeArgument } from '../types/sequence.js';
import { defineModule } from './module-spec.js';

/** Whether the place for `x` is behind the item `at` that it is compared with. */
type IsBehind = (at: Value, x: Value) => boolean;

const behindSmaller: IsBehind = (at, x) => isLess(at, x);
const behindEqual: IsBehind = (at, x) => !isLess(x, at);

function find(
  isBehind: IsBehind,
  a: Value,
  x: Value,
  loValue: Value | undefined,
  hiValue: Value | undefined,
  key: Value,
): PyInt {
  let low = loValue === undefined ? 0 : sizeArgument(loValue);
  if (low < 0) raiseValueError('lo must be non-negative');
  const bound = hiValue === undefined || hiValue === null ? -1 : highArgument(hiValue);
  let high = bound === -1 ? length(a) : bound;
  if (high > Number.MAX_SAFE_INTEGER) return findFar(isBehind, a, x, loValue, hiValue, key);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const item =
      a instanceof PyList && a.type === listType && middle < a.items.length ? a.items[middle]! : getItem(a, middle);
    if (isBehind(key === null ? item : call1(key, item), x)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same where indexes are not exact as doubles: in long ranges and what computes its items. */
function findFar(
  isBehind: IsBehind,
  a: Value,
  x: Value,
  loValue: Value | undefined,
  hiValue: Value | undefined,
  key: Value,
): PyInt {
  let low = BigInt(loValue === undefined ? 0 : asIndex(loValue));
  let high = BigInt(hiValue === undefined || hiValue === null ? lengthInt(a) : asIndex(hiValue));
  while (low < high) {
    const middle = (low + high) >> 1n;
    const item = getItem(a, normalise(middle));
    if (isBehind(key === null ? item : call1(key, item), x)) low = middle + 1n;
    else high = middle;
  }
  return normalise(low);
}

function highArgument(value: Value): number {
  return hasIndex(value)
    ? sizeArgument(value)
    : raiseTypeError(`argument should be integer or None, not '${typeName(value)}'`);
}

type Arguments = [a: Value, x: Value, lo: Value | undefined, hi: Value | undefined, key: Value | undefined];

const place =
  (isBehind: IsBehind) =>
  (...[a, x, lo, hi, key]: Arguments): PyInt =>
    find(isBehind, a, x, lo, hi, key ?? null);

const insert =
  (isBehind: IsBehind) =>
  (...[a, x, lo, hi, key]: Arguments): null => {
    const sought = key === undefined || key === null ? x : call1(key, x);
    const at = find(isBehind, a, sought, lo, hi, key ?? null);
    if (a instanceof PyList && a.type === listType) a.items.splice(Number(at), 0, x);
    else callMethod(a, 'insert', at, x);
    return null;
  };

const row = (name: string, doc: string, impl: NativeSpec['impl']): NativeSpec => ({
  name,
  signature: '(a, x, lo=0, hi=None, *, key=None)',
  doc,
  impl,
});

defineModule('_bisect', () => ({
  doc: 'Bisection algorithms.',
  functions: [
    row('bisect_left', 'Return the index where to insert item x in list a, before equal items.', place(behindSmaller)),
    row('bisect_right', 'Return the index where to insert item x in list a, after equal items.', place(behindEqual)),
    row('insort_left', 'Insert item x in list a, before equal items.', insert(behindSmaller)),
    row('insort_right', 'Insert item x in list a, after equal items.', insert(behindEqual)),
  ],
}));
