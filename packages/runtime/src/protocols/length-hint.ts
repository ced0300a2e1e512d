// How many items an iterable says it has: `operator.length_hint`, and what is asked before a list is filled from it. Here no room
// is made beforehand, but classes see that they are asked. CPython: Objects/abstract.c PyObject_LengthHint.

import { isThrown } from '../errors/matches.js';
import { raiseOverflowError, raiseTypeError, raiseValueError } from '../errors/raise.js';
import { NotImplemented } from '../object/object.js';
import { typeName, typeOf } from '../object/type.js';
import type { PyInt, Value } from '../object/value.js';
import { PyReversed } from '../types/reversed.js';
import { checkCount, MAX_ITEMS } from '../types/sequence.js';
import { SequenceIterator } from '../types/sequence-iterator.js';
import { call0, lookupSpecial } from './call.js';
import { intValue } from './index.js';
import { iterate, nextSlot, toArray } from './iterate.js';
import { hasLength, length } from './subscript.js';

/** `len(x)` or what `__length_hint__` says; `fallback` when there is neither. */
export function lengthHint(x: Value, fallback: PyInt): PyInt {
  const exact = hasLength(x) ? orNothing(() => length(x)) : undefined;
  if (exact !== undefined) return exact;
  const hint = lookupSpecial(x, '__length_hint__');
  const answer = hint === undefined ? undefined : orNothing(() => call0(hint));
  if (answer === undefined || answer === NotImplemented) return fallback;
  const size = intValue(answer);
  if (size === undefined) return raiseTypeError(`__length_hint__ must be an integer, not ${typeName(answer)}`);
  if (size >= 2 ** 63) return raiseOverflowError('Python int too large to convert to C ssize_t');
  return size < 0 ? raiseValueError('__length_hint__() should return >= 0') : size;
}

/** A method that raises TypeError says that there is no length. */
function orNothing<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (isThrown(error, 'TypeError')) return undefined;
    throw error;
  }
}

/** Asks an iterable of a class written in Python how long it is, or an iterator over one. */
export function askLength(x: Value): void {
  if (!typeOf(x).isBuiltin || x instanceof SequenceIterator || x instanceof PyReversed) lengthHint(x, 0);
}

/** The items of an iterable in a new array, for a list: its length is asked for after its iterator. */
export function toListItems(x: Value): Value[] {
  if (typeOf(x).isBuiltin) {
    askLength(x);
    return toArray(x);
  }
  const iterator = iterate(x);
  askLength(x);
  const next = nextSlot(iterator);
  const items: Value[] = [];
  for (let item = next(iterator); item !== undefined; item = next(iterator)) {
    if (items.length >= MAX_ITEMS) checkCount(items.length + 1);
    items.push(item);
  }
  return items;
}
