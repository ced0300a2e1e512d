// Attribute access. `getAttribute` is what `obj.name` does: the type's getAttribute slot, whose usual value is
// `genericGetAttribute` (data descriptor, instance attribute, other class attribute: data model, "Invoking descriptors").
// CPython: Objects/object.c _PyObject_GenericGetAttrWithDict.

import type { PyBaseException } from '../errors/exception.js';
import { isAttributeError } from '../errors/matches.js';
import { attributeError, raiseAttributeError, raiseTypeError } from '../errors/raise.js';
import { moveIdentity } from '../object/identity.js';
import { NativeMethod } from '../object/native.js';
import { PyBoxed, PyInstance } from '../object/object.js';
import { addSlot, MEMBER_PREFIX, OF_TYPE, removeSlot } from '../object/shape.js';
import { type PyType, typeName, typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { PyDict } from '../types/dict.js';
import { PyFunction } from '../types/function.js';
import { PyMethod } from '../types/method.js';
import { PyWideStr } from '../types/wide-str.js';

/** `obj.name`. AttributeError when there is none. */
export function getAttribute(obj: Value, name: string): Value {
  const value = findAttribute(obj, name);
  if (value === undefined) throw noAttribute(obj, name);
  return value;
}

/** `obj.name`; undefined where object's own way to find attributes finds none. */
export function findAttribute(obj: Value, name: string): Value | undefined {
  const type = typeOf(obj);
  const slot = type.slots.getAttribute;
  try {
    return slot === genericGetAttribute ? genericLookup(obj, type, name) : slot(obj, name);
  } catch (error) {
    throw withAttributeContext(error, obj, name);
  }
}

/** The attribute that `obj.name()` calls: what a property raises is left alone. CPython: Objects/object.c _PyObject_GetMethod. */
export function getMethodAttribute(obj: Value, name: string): Value {
  const slot = typeOf(obj).slots.getAttribute;
  return slot === genericGetAttribute ? slot(obj, name) : getAttribute(obj, name);
}

/**
 * An AttributeError that a program raised for `obj.name` without saying so gets told, for suggestions.
 * CPython: Objects/object.c _PyObject_SetAttributeErrorContext.
 */
export function withAttributeContext(error: unknown, obj: Value, name: string): unknown {
  if (isAttributeError(error) && error.field('name') === undefined && error.field('obj') === undefined) {
    error.fields.set('name', name);
    error.fields.set('obj', obj);
  }
  return error;
}

/** `getattr(obj, name, default)` with undefined as the default: swallows AttributeError only. */
export function lookupAttribute(obj: Value, name: string): Value | undefined {
  const type = typeOf(obj);
  try {
    if (type.slots.getAttribute === genericGetAttribute) return genericLookup(obj, type, name);
    return type.slots.getAttribute(obj, name);
  } catch (error) {
    if (isAttributeError(error)) return undefined;
    throw error;
  }
}

/** `obj.name = value`. */
export function setAttribute(obj: Value, name: string, value: Value): void {
  typeOf(obj).slots.setAttribute(obj, name, value);
}

/** `del obj.name`. */
export function deleteAttribute(obj: Value, name: string): void {
  typeOf(obj).slots.deleteAttribute(obj, name);
}

// ### Generic access

/** `object.__getattribute__`. */
export function genericGetAttribute(obj: Value, name: string): Value {
  const type = typeOf(obj);
  const value = genericLookup(obj, type, name);
  if (value === undefined) return raiseNoAttribute(obj, name);
  return value;
}

/** `genericGetAttribute` that gives undefined where that raises an AttributeError of its own. */
export function genericLookup(obj: Value, type: PyType, name: string): Value | undefined {
  let mayOwn = true;
  if (obj instanceof PyInstance) {
    const slot = obj.shape.find(name);
    if (slot >= 0) return obj.slots[slot];
    if (slot === -1) return undefined;
    mayOwn = slot !== OF_TYPE;
  }
  const attribute = type.lookup(name);
  if (attribute === undefined) return getOwnAttribute(obj, name);
  if (attribute instanceof PyFunction) {
    const own = mayOwn ? getOwnAttribute(obj, name) : undefined;
    return own === undefined ? new PyMethod(attribute, obj) : own;
  }
  if (attribute instanceof NativeMethod) {
    const own = mayOwn ? getOwnAttribute(obj, name) : undefined;
    return own === undefined ? attribute.bind(obj) : own;
  }
  const { slots } = typeOf(attribute);
  if (slots.descrGet !== null && (slots.descrSet !== null || slots.descrDelete !== null))
    return slots.descrGet(attribute, obj, type);
  const own = mayOwn ? getOwnAttribute(obj, name) : undefined;
  if (own !== undefined) return own;
  return slots.descrGet === null ? attribute : slots.descrGet(attribute, obj, type);
}

/** The attribute in the instance's own namespace (`obj.__dict__[name]`), or undefined. */
export function getOwnAttribute(obj: Value, name: string): Value | undefined {
  if (!(obj instanceof PyInstance)) return undefined;
  const { shape } = obj;
  if (shape.isDictionary) return (obj.slots[0] as PyDict).getStr(name);
  const index = shape.lookup(name);
  return index < 0 ? undefined : obj.slots[index];
}

/** Puts an attribute into the instance's own namespace. */
export function setOwnAttribute(obj: PyInstance, name: string, value: Value): void {
  const { shape } = obj;
  if (shape.isDictionary) {
    (obj.slots[0] as PyDict).setStr(name, value);
    return;
  }
  const index = shape.lookup(name);
  if (index >= 0) obj.slots[index] = value;
  else if (shape.isFull) {
    toDictionaryMode(obj);
    setOwnAttribute(obj, name, value);
  } else addSlot(obj, shape.extend(name), value);
}

/** Removes an attribute of the instance's own namespace; false when it has none of that name. */
export function deleteOwnAttribute(obj: PyInstance, name: string): boolean {
  const { shape } = obj;
  if (!shape.isDictionary) {
    const index = shape.lookup(name);
    if (index < 0) return false;
    const next = shape.without(name);
    if (next !== null) {
      removeSlot(obj, index, next);
      return true;
    }
    toDictionaryMode(obj);
  }
  return (obj.slots[0] as PyDict).deleteStr(name);
}

/** Moves the instance's attributes from slots into a dict, and what its `__slots__` name into a second one (types/member.ts). */
export function toDictionaryMode(obj: PyInstance): void {
  if (obj.shape.isDictionary) return;
  moveIdentity(obj);
  const dict = new PyDict();
  let members: PyDict | null = null;
  for (const name of obj.shape.names()) {
    const value = obj.slots[obj.shape.lookup(name)];
    if (value === undefined) continue;
    if (name.startsWith(MEMBER_PREFIX)) {
      members ??= new PyDict();
      members.setStr(name, value);
    } else dict.setStr(name, value);
  }
  obj.slots = members === null ? [dict] : [dict, members];
  obj.shape = obj.shape.type.dictionaryShape;
}

/** `object.__setattr__`. */
export function genericSetAttribute(obj: Value, name: string, value: Value): void {
  const slot = obj instanceof PyInstance ? obj.shape.find(name) : -1;
  if (slot >= 0) {
    (obj as PyInstance).slots[slot] = value;
    return;
  }
  const type = typeOf(obj);
  const attribute = type.lookup(name);
  if (attribute !== undefined) {
    const set = typeOf(attribute).slots.descrSet;
    if (set !== null) {
      set(attribute, obj, value);
      return;
    }
  }
  if (type.hasDict && obj instanceof PyInstance) setOwnAttribute(obj, name, value);
  else raiseNotSettable(obj, type, name, attribute !== undefined);
}

/** `object.__delattr__`. */
export function genericDeleteAttribute(obj: Value, name: string): void {
  const type = typeOf(obj);
  const attribute = type.lookup(name);
  if (attribute !== undefined) {
    const remove = typeOf(attribute).slots.descrDelete;
    if (remove !== null) {
      remove(attribute, obj);
      return;
    }
  }
  if (type.hasDict && obj instanceof PyInstance) {
    if (!deleteOwnAttribute(obj, name)) raiseNoAttribute(obj, name);
  } else raiseNotSettable(obj, type, name, attribute !== undefined);
}

function raiseNotSettable(obj: Value, type: PyType, name: string, exists: boolean): never {
  if (exists) return raiseAttributeError(`'${type.name}' object attribute '${name}' is read-only`, obj, name);
  return raiseAttributeError(
    `'${type.name}' object has no attribute '${name}' and no __dict__ for setting new attributes`,
    obj,
    name,
  );
}

/** AttributeError in the words of `object.__getattribute__`. */
export function raiseNoAttribute(obj: Value, name: string): never {
  throw noAttribute(obj, name);
}

export function noAttribute(obj: Value, name: string): PyBaseException {
  return attributeError(`'${typeName(obj)}' object has no attribute '${name}'`, obj, name);
}

/** The JS string of an attribute name given as a value. */
export function attributeName(name: Value): string {
  if (typeof name === 'string') return name;
  const text = name instanceof PyBoxed ? name.value : name;
  if (typeof text === 'string' || text instanceof PyWideStr) return text.toString();
  return raiseTypeError(`attribute name must be string, not '${typeName(name)}'`);
}
