// What may be assigned to `__class__` of an object, and what then changes. CPython: Objects/typeobject.c object_set_class,
// compatible_for_assignment.

import { raiseTypeError } from '../errors/raise.js';
import { NO_SLOTS, type PyInstance } from '../object/object.js';
import { PyType, typeName, typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { moduleType } from './module.js';
import { sameLayout } from './type-new.js';

// ### __class__

/** `obj.__class__ = cls`. */
export function assignClass(self: Value, value: Value | undefined): void {
  if (value === undefined) raiseTypeError("can't delete __class__ attribute");
  if (!(value instanceof PyType))
    return raiseTypeError(`__class__ must be set to a class, not '${typeName(value)}' object`);
  const old = typeOf(self);
  const areModules = old.isSubtype(moduleType) && value.isSubtype(moduleType);
  if (!areModules && (old.isBuiltin || value.isBuiltin))
    return raiseTypeError('__class__ assignment only supported for mutable types or ModuleType subclasses');
  checkCompatible('__class__', old, value);
  if (self instanceof PyType) {
    self.metaclass = value;
    self.modified();
  } else reshape(self as PyInstance, value);
}

function reshape(instance: PyInstance, type: PyType): void {
  if (instance.shape.isDictionary) {
    instance.shape = type.dictionaryShape;
    return;
  }
  let shape = type.rootShape;
  for (const name of instance.shape.names()) shape = shape.extend(name);
  instance.shape = shape;
  if (instance.slots === NO_SLOTS && shape.size > 0) throw new Error('an instance with attributes has slots');
}

/** What `attribute` of instances of `old` may be set to. CPython: compatible_for_assignment. */
export function checkCompatible(attribute: string, old: PyType, type: PyType): void {
  if (isCollected(old) !== isCollected(type))
    raiseTypeError(`${attribute} assignment: '${type.name}' deallocator differs from '${old.name}'`);
  const isAlike =
    nativeBase(old) === nativeBase(type) &&
    sameLayout(old.layout, type.layout) &&
    old.hasDict === type.hasDict &&
    old.hasWeakref === type.hasWeakref;
  if (!isAlike) raiseTypeError(`${attribute} assignment: '${type.name}' object layout differs from '${old.name}'`);
}

function nativeBase(type: PyType): PyType {
  let native = type;
  while (!native.isBuiltin) native = native.base!;
  return native;
}

/** Types whose instances refer to no other objects. */
const NOT_COLLECTED =
  'object int bool float complex str bytes bytearray NoneType ellipsis NotImplementedType range code';
const NOT_COLLECTED_TYPES: ReadonlySet<string> = new Set(NOT_COLLECTED.split(' '));

/** Whether the garbage collector visits instances; an empty class does not change that. */
export function isCollected(type: PyType): boolean {
  if (type.isBuiltin) return !NOT_COLLECTED_TYPES.has(type.qualname);
  return type.hasDict || type.layout.members !== undefined || isCollected(type.base!);
}
