// `isinstance` and `issubclass`: classes, tuples of them, unions, and whatever has `__instancecheck__` or
// `__subclasscheck__`. CPython: Objects/abstract.c object_recursive_isinstance, recursive_issubclass. PEP 3119.

import { raiseTypeError } from '../errors/raise.js';
import { PyType, typeOf, typeType } from '../object/type.js';
import type { Value } from '../object/value.js';
import { PyTuple } from '../types/tuple.js';
import { isInstanceOf } from '../types/type-objects.js';
import { PyUnion } from '../types/union.js';
import { lookupAttribute } from './attribute.js';
import { call1, lookupSpecial } from './call.js';
import { isTrue } from './truth.js';

/** `isinstance(value, info)`. TypeError when `info` is no class, tuple or union. */
export function checkInstance(value: Value, info: Value): boolean {
  if (info instanceof PyType) {
    if (typeOf(value) === info) return true;
    if (info.metaclass === typeType) return isInstanceOf(value, info);
  }
  if (info instanceof PyTuple) return info.items.some((item) => checkInstance(value, item));
  if (info instanceof PyUnion) return info.args.some((arg) => checkInstance(value, arg));
  const method = lookupSpecial(info, '__instancecheck__');
  if (method !== undefined) return isTrue(call1(method, value));
  if (basesOf(info) === null) raiseTypeError('isinstance() arg 2 must be a type, a tuple of types, or a union');
  const cls = lookupAttribute(value, '__class__');
  return cls !== undefined && derivesFrom(cls, info);
}

/** `__bases__` of whatever behaves like a class; null when it has none that is a tuple. */
function basesOf(cls: Value): readonly Value[] | null {
  const bases = lookupAttribute(cls, '__bases__');
  return bases instanceof PyTuple ? bases.items : null;
}

/** True when `info` is among the bases of `cls`, and theirs. CPython: abstract_issubclass. */
function derivesFrom(cls: Value, info: Value): boolean {
  return cls === info || (basesOf(cls)?.some((base) => derivesFrom(base, info)) ?? false);
}

/** `issubclass(cls, info)`. */
export function checkSubclass(cls: Value, info: Value): boolean {
  if (info instanceof PyType && info.metaclass === typeType) {
    return isSubclassOf(cls, info);
  }
  if (info instanceof PyTuple) return info.items.some((item) => checkSubclass(cls, item));
  if (info instanceof PyUnion) return info.args.some((arg) => checkSubclass(cls, arg));
  const method = lookupSpecial(info, '__subclasscheck__');
  if (method !== undefined) return isTrue(call1(method, cls));
  return isSubclassOf(cls, info);
}

/** `issubclass` without asking `info`. CPython: recursive_issubclass. */
export function isSubclassOf(cls: Value, info: Value): boolean {
  if (cls instanceof PyType && info instanceof PyType) return cls.isSubtype(info);
  if (basesOf(cls) === null) raiseTypeError('issubclass() arg 1 must be a class');
  if (basesOf(info) !== null) return derivesFrom(cls, info);
  return raiseTypeError('issubclass() arg 2 must be a class, a tuple of classes, or a union');
}
