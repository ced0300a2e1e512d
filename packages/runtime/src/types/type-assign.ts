// What may be assigned to `__class__` of an object and to `__bases__` of a class, and what then changes.
// CPython: Objects/typeobject.c object_set_class, type_set_bases, compatible_for_assignment.

import { raiseTypeError } from '../errors/raise.js';
import { NO_SLOTS, type PyInstance } from '../object/object.js';
import { fillSlots } from '../object/slot-dunders.js';
import { PyType, typeName, typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { repr } from '../protocols/repr.js';
import { moduleType } from './module.js';
import { PyTuple } from './tuple.js';
import { bestBase, checkAcceptable, findMro, sameLayout } from './type-new.js';
import { isCollected } from './type-sizes.js';

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
  if (self instanceof PyType) self.metaclass = value;
  else reshape(self as PyInstance, value);
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

// ### __bases__

/** `cls.__bases__ = bases`, for a class written in Python. */
export function assignBases(type: PyType, value: Value): void {
  if (!(value instanceof PyTuple))
    return raiseTypeError(`can only assign tuple to ${type.name}.__bases__, not ${typeName(value)}`);
  if (value.items.length === 0)
    return raiseTypeError(`can only assign non-empty tuple to ${type.name}.__bases__, not ${repr(value)}`);
  const bases = value.items.map((base) => checkNewBase(type, base));
  const best = bestBase(bases);
  checkCompatible('__bases__', type.base!, best);
  const old = { bases: type.bases, base: type.base, mro: type.mro };
  for (const base of old.bases) forgetSubclass(base, type);
  try {
    Object.assign(type, { bases, base: best });
    recomputeMro(type);
  } catch (error) {
    Object.assign(type, old);
    throw error;
  } finally {
    for (const base of type.bases) base.subclasses.add(new WeakRef(type));
    type.modified();
    fillSlots(type);
  }
}

function checkNewBase(type: PyType, base: Value): PyType {
  if (!(base instanceof PyType))
    return raiseTypeError(`${type.name}.__bases__ must be tuple of classes, not '${typeName(base)}'`);
  if (base.isSubtype(type)) return raiseTypeError('a __bases__ item causes an inheritance cycle');
  checkAcceptable(base);
  return base;
}

/** What `attribute` of instances of `old` may be set to. CPython: compatible_for_assignment. */
function checkCompatible(attribute: string, old: PyType, type: PyType): void {
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

function forgetSubclass(base: PyType, type: PyType): void {
  for (const ref of base.subclasses) if (ref.deref() === type) base.subclasses.delete(ref);
}

function recomputeMro(type: PyType): void {
  type.mro = findMro(type);
  for (const ref of type.subclasses) {
    const subclass = ref.deref();
    if (subclass !== undefined) recomputeMro(subclass);
  }
}
