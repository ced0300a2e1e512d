// `x[key]`, `x[key] = value`, `del x[key]`, `item in x`, `len(x)`. CPython: Objects/abstract.c PyObject_GetItem …

import { isThrown } from '../errors/matches.js';
import { raiseIndexError, raiseKeyError, raiseTypeError, raiseValueError } from '../errors/raise.js';
import { PyType, typeName, typeOf, typeType } from '../object/type.js';
import type { PyInt, Value } from '../object/value.js';
import { dictType, PyDict } from '../types/dict-storage.js';
import { makeGenericAlias } from '../types/generic-alias.js';
import { listType, PyList } from '../types/list.js';
import { PyTuple, tupleType } from '../types/tuple.js';
import { lookupAttribute } from './attribute.js';
import { call0, call1, lookupSpecial } from './call.js';
import { isEqual } from './compare.js';
import { asIndex, asSize, hasIndex } from './index.js';
import { iterate, someItem } from './iterate.js';

/** `x[key]`. */
export function getItem(x: Value, key: Value): Value {
  if (x instanceof PyList && typeof key === 'number' && x.shape === listType.rootShape) {
    const { items } = x;
    const item = items[key < 0 ? key + items.length : key];
    return item === undefined ? raiseIndexError('list index out of range') : item;
  }
  if (x instanceof PyDict && x.shape === dictType.rootShape) {
    const value = x.get(key);
    return value === undefined ? raiseKeyError(key) : value;
  }
  if (x instanceof PyTuple && typeof key === 'number' && x.shape === tupleType.rootShape) {
    const { items } = x;
    const item = items[key < 0 ? key + items.length : key];
    return item === undefined ? raiseIndexError('tuple index out of range') : item;
  }
  const slot = typeOf(x).slots.getItem;
  return slot === null ? getItemOfClass(x, key) : slot(x, key);
}

/** A class is subscripted through its `__class_getitem__` when its metaclass has no `__getitem__`. */
function getItemOfClass(x: Value, key: Value): Value {
  if (x instanceof PyType) {
    // `type[int]`; its subclasses and instances are not subscripted so.
    if (x === typeType) return makeGenericAlias(x, key);
    const method = lookupAttribute(x, '__class_getitem__');
    if (method !== undefined && method !== null) return call1(method, key);
    return raiseTypeError(`type '${x.name}' is not subscriptable`);
  }
  return raiseTypeError(`'${typeName(x)}' object is not subscriptable`);
}

/** `x[key] = value`. */
export function setItem(x: Value, key: Value, value: Value): void {
  if (x instanceof PyDict && x.shape === dictType.rootShape) {
    x.set(key, value);
    return;
  }
  const slot = typeOf(x).slots.setItem;
  if (slot === null) {
    if (hasSequenceTable(typeOf(x)) && hasIndex(key)) asSize(key);
    raiseTypeError(`'${typeName(x)}' object does not support item assignment`);
  }
  slot(x, key, value);
}

/** `del x[key]`. */
export function deleteItem(x: Value, key: Value): void {
  const slot = typeOf(x).slots.deleteItem;
  if (slot === null) {
    if (!hasSequenceTable(typeOf(x)) || !hasIndex(key))
      raiseTypeError(`'${typeName(x)}' object does not support item deletion`);
    asSize(key);
    raiseTypeError(`'${typeName(x)}' object doesn't support item deletion`);
  }
  slot(x, key);
}

/** True for what has a sequence table in CPython (`tp_as_sequence`): its index is asked for, and wordings depend on it. */
export function hasSequenceTable({ isBuiltin, slots, name }: PyType): boolean {
  return !isBuiltin || slots.length !== null || slots.contains !== null || slots.concat !== null || !STATIC.test(name);
}

/** Other built-in types are made like classes, which have that table. */
const STATIC = /^((?!.*ExceptionGroup)\w+|(types|weakref|_contextvars)\..*|typing\.Union)$/;

/** `item in container`. */
export function contains(container: Value, item: Value): boolean {
  const slot = typeOf(container).slots.contains;
  if (slot !== null) return slot(container, item);
  return someItem(iteratorOf(container), (each) => isEqual(each, item));
}

function iteratorOf(container: Value): Value {
  try {
    return iterate(container);
  } catch (error) {
    if (!isThrown(error, 'TypeError')) throw error;
    return raiseTypeError(`argument of type '${typeName(container)}' is not a container or iterable`);
  }
}

/** `len(x)`. */
export function length(x: Value): number {
  if (typeof x === 'string') return x.length;
  const slot = typeOf(x).slots.length;
  if (slot === null) return raiseTypeError(`object of type '${typeName(x)}' has no len()`);
  const size = slot(x);
  return size < 0 ? raiseNegativeLength() : size;
}

function raiseNegativeLength(): never {
  return raiseValueError('__len__() should return >= 0');
}

/** `len(x)` as Python sees it. */
export function lengthInt(x: Value): PyInt {
  return exactLength(x, length(x));
}

/** The int for what the slot of `len` gave: a double, which is not exact for the longest ranges. */
export function exactLength(x: Value, size: number): PyInt {
  if (size < 0) return raiseNegativeLength();
  return Number.isSafeInteger(size) ? size : asIndex(call0(lookupSpecial(x, '__len__')!));
}

/** True when `len(x)` makes sense. */
export function hasLength(x: Value): boolean {
  return typeOf(x).slots.length !== null;
}
