// `isinstance` and `issubclass`: classes, tuples of them, unions, and whatever has `__instancecheck__` or
// `__subclasscheck__`. CPython: Objects/abstract.c object_recursive_isinstance, recursive_issubclass. PEP 3119.

import { raiseTypeError } from '../errors/raise.js';
import { PyType, typeOf, typeType } from '../object/type.js';
import type { Value } from '../object/value.js';
import { PyTuple } from '../types/tuple.js';
import { isInstanceOf } from '../types/type-objects.js';
import { call1, lookupSpecial } from './call.js';
import { isTrue } from './truth.js';

/** `isinstance(value, info)`. TypeError when `info` is no class, tuple or union. */
export function checkInstance(value: Value, info: Value): boolean {
  if (info instanceof PyType) {
    if (typeOf(value) === info) return true;
    if (info.metaclass === typeType) return isInstanceOf(value, info);
  }
  if (info instanceof PyTuple) return info.items.some((item) => checkInstance(value, item));
  const method = lookupSpecial(info, '__instancecheck__');
  if (method !== undefined) return isTrue(call1(method, value));
  return raiseTypeError('isinstance() arg 2 must be a type, a tuple of types, or a union');
}

/** `issubclass(cls, info)`. */
export function checkSubclass(cls: Value, info: Value): boolean {
  if (info instanceof PyType && info.metaclass === typeType) {
    if (!(cls instanceof PyType)) return raiseTypeError('issubclass() arg 1 must be a class');
    return cls.isSubtype(info);
  }
  if (info instanceof PyTuple) return info.items.some((item) => checkSubclass(cls, item));
  const method = lookupSpecial(info, '__subclasscheck__');
  if (method !== undefined) return isTrue(call1(method, cls));
  if (!(cls instanceof PyType)) raiseTypeError('issubclass() arg 1 must be a class');
  return raiseTypeError('issubclass() arg 2 must be a class, a tuple of classes, or a union');
}
