// `dir(x)`: what the object's `__dir__` lists, sorted. CPython: Objects/object.c PyObject_Dir.

import { raiseTypeError } from '../errors/raise.js';
import type { Value } from '../object/value.js';
import { call0, lookupSpecial } from './call.js';
import { compareTrue } from './compare.js';
import { toArray } from './iterate.js';

/** The names that `dir(x)` gives, in order. */
export function listDirectory(x: Value): Value[] {
  const method = lookupSpecial(x, '__dir__');
  if (method === undefined) return raiseTypeError('object does not provide __dir__');
  return sortNames([...toArray(call0(method))]);
}

/** Names in the order of `<`. TypeError when they have none. */
export function sortNames(names: Value[]): Value[] {
  if (names.every((name) => typeof name === 'string')) return names.sort();
  return names.sort((x, y) => (compareTrue(x, y, 'lt') ? -1 : compareTrue(y, x, 'lt') ? 1 : 0));
}
