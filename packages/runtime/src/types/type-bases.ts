// `cls.__bases__ = bases`: the class and all classes below it get a new MRO. A metaclass's `mro()` may run in the middle of it
// and assign bases itself, so each step looks whether what it is about to change is still as it was.
// CPython: Objects/typeobject.c type_set_bases_unlocked, mro_hierarchy, mro_internal.

import { raiseTypeError } from '../errors/raise.js';
import { fillSlots } from '../object/slot-dunders.js';
import { PyType, typeName } from '../object/type.js';
import type { Value } from '../object/value.js';
import { repr } from '../protocols/repr.js';
import { PyTuple } from './tuple.js';
import { checkCompatible } from './type-assign.js';
import { bestBase, checkAcceptable, findMro } from './type-new.js';

/** What a class had before it got a new MRO. */
interface Replaced {
  readonly type: PyType;
  readonly mro: PyType[];
  readonly old: PyType[];
}

/** `cls.__bases__ = bases`, for a class written in Python. */
export function assignBases(type: PyType, value: Value): void {
  if (!(value instanceof PyTuple))
    return raiseTypeError(`can only assign tuple to ${type.name}.__bases__, not ${typeName(value)}`);
  if (value.items.length === 0)
    return raiseTypeError(`can only assign non-empty tuple to ${type.name}.__bases__, not ${repr(value)}`);
  const bases = value.items.map((base) => checkNewBase(type, base));
  const best = bestBase(bases);
  checkCompatible('__bases__', type.base!, best);
  const old = { bases: type.bases, base: type.base };
  const replaced: Replaced[] = [];
  Object.assign(type, { bases, base: best });
  try {
    renewMro(type, replaced);
  } catch (error) {
    for (const { type: each, mro, old: oldMro } of replaced.reverse()) if (each.mro === mro) setMro(each, oldMro);
    if (type.bases === bases) Object.assign(type, old);
    throw error;
  }
  if (type.bases !== bases) return;
  for (const base of old.bases) forgetSubclass(base, type);
  for (const base of bases) base.subclasses.add(new WeakRef(type));
  type.modified();
  fillSlots(type);
}

function checkNewBase(type: PyType, base: Value): PyType {
  if (!(base instanceof PyType))
    return raiseTypeError(`${type.name}.__bases__ must be tuple of classes, not '${typeName(base)}'`);
  if (base.isSubtype(type) || (base.mro.length > 0 && derivesByBase(base, type)))
    return raiseTypeError('a __bases__ item causes an inheritance cycle');
  checkAcceptable(base);
  return base;
}

/** By the line of best bases, which is set before the MRO is. */
function derivesByBase(type: PyType, ancestor: PyType): boolean {
  for (let at: PyType | null = type; at !== null; at = at.base) if (at === ancestor) return true;
  return false;
}

/** Gives `type` and the classes below it a new MRO; those that `mro()` has already given one are left alone. */
function renewMro(type: PyType, replaced: Replaced[]): void {
  const old = type.mro;
  const mro = findMro(type);
  if (type.mro !== old) return;
  setMro(type, mro);
  replaced.push({ type, mro, old });
  for (const ref of [...type.subclasses]) {
    const subclass = ref.deref();
    if (subclass !== undefined && subclass.mro.length > 0) renewMro(subclass, replaced);
  }
}

function setMro(type: PyType, mro: PyType[]): void {
  type.mro = mro;
  type.modified();
}

function forgetSubclass(base: PyType, type: PyType): void {
  for (const ref of base.subclasses) if (ref.deref() === type) base.subclasses.delete(ref);
}
