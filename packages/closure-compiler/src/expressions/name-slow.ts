// Slow paths of names: unbound variables, names of class bodies, deletion. CPython: Python/ceval.c, format_exc_check_arg,
// format_exc_unbound.

import type { Binding } from '@heddle/frontend';
import {
  deleteItem,
  type Frame,
  type GlobalCell,
  getItem,
  isExactDict,
  isKeyError,
  makeStr,
  type PyCell,
  raiseNameError,
  setItem,
  thread,
  type Value,
} from '@heddle/runtime';
import type { Eval, Exec } from '../completion.js';
import type { Site } from '../site.js';

// ### Unbound variables

export function unboundLocal(frame: Frame, site: Site, slot: number): never {
  frame.lasti = site.index;
  const name = frame.fn.code.slotNames[slot] ?? '?';
  return raiseNameError(
    'UnboundLocalError',
    `cannot access local variable '${name}' where it is not associated with a value`,
    name,
  );
}

export function unboundFree(frame: Frame, site: Site, index: number): never {
  frame.lasti = site.index;
  const name = frame.fn.code.freeNames[index]!;
  return raiseNameError(
    'NameError',
    `cannot access free variable '${name}' where it is not associated with a value in enclosing scope`,
    name,
  );
}

/** A name that is not a global: the builtin of that name, or NameError. */
export function loadGlobalSlow(frame: Frame, site: Site, builtin: GlobalCell): Value {
  if (builtin.value !== undefined) return builtin.value;
  return undefinedName(frame, site, builtin.name);
}

export function undefinedName(frame: Frame, site: Site, name: string): never {
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
  return raiseNameError('NameError', `name '${name}' is not defined`, name);
}

// ### Class bodies

/** The item of a namespace; undefined when it has none. Subclasses of dict and other mappings may compute it. */
export function itemOf(frame: Frame, namespace: Value, name: string): Value | undefined {
  if (isExactDict(namespace)) return namespace.getStr(name);
  if (thread.frame !== frame) thread.frame = frame;
  try {
    return getItem(namespace, makeStr(name));
  } catch (error) {
    if (isKeyError(error)) return undefined;
    throw error;
  }
}

/** The name's value in the frame's namespace, or undefined. */
export function loadNamespaceSlow(frame: Frame, name: string): Value | undefined {
  const { namespace } = frame;
  return namespace === null ? undefined : itemOf(frame, namespace, name);
}

export function storeNamespaceSlow(frame: Frame, name: string, value: Value): void {
  const { namespace } = frame;
  if (isExactDict(namespace)) namespace.setStr(name, value);
  else {
    if (thread.frame !== frame) thread.frame = frame;
    setItem(namespace, makeStr(name), value);
  }
}

/** A name of a class body that an enclosing function binds too. */
export function loadNamespaceOrFree(name: string, index: number, site: Site): Eval {
  return (frame) => {
    let value = loadNamespaceSlow(frame, name);
    if (value === undefined) value = frame.fn.closure[index]!.value;
    return value === undefined ? unboundFree(frame, site, index) : value;
  };
}

// ### Scopes that see a class: annotations and type parameters

/** A name's value in the namespace of the class around, which its cell `__classdict__` holds, or undefined. */
function lookUpInClass(frame: Frame, site: Site, classdict: number, name: string): Value | undefined {
  const namespace = frame.fn.closure[classdict]!.value;
  if (namespace === undefined) return unboundFree(frame, site, classdict);
  frame.lasti = site.index;
  return itemOf(frame, namespace, name);
}

export function loadClassdict(name: string, classdict: number, loadGlobal: Eval, site: Site): Eval {
  return (frame) => {
    const value = lookUpInClass(frame, site, classdict, name);
    return value === undefined ? loadGlobal(frame) : value;
  };
}

/** The same for a name that a function around the class binds. */
export function loadClassdictOrFree(name: string, classdict: number, index: number, site: Site): Eval {
  return (frame) => {
    let value = lookUpInClass(frame, site, classdict, name);
    if (value === undefined) value = frame.fn.closure[index]!.value;
    return value === undefined ? unboundFree(frame, site, index) : value;
  };
}

// ### del

/** `del name`. */
export function deleteName(binding: Binding, site: Site): Exec {
  switch (binding.kind) {
    case 'local':
      return (frame) => {
        if (frame.locals[binding.slot] === undefined) unboundLocal(frame, site, binding.slot);
        frame.locals[binding.slot] = undefined;
        return undefined;
      };
    case 'cell':
      return (frame) => {
        const cell = frame.locals[binding.slot] as PyCell;
        if (cell.value === undefined) unboundLocal(frame, site, binding.slot);
        cell.value = undefined;
        return undefined;
      };
    case 'free':
      return (frame) => {
        const cell = frame.fn.closure[binding.index]!;
        if (cell.value === undefined) unboundFree(frame, site, binding.index);
        cell.value = undefined;
        return undefined;
      };
    case 'global':
      return (frame) => {
        if (!frame.fn.globals.deleteStr(binding.name)) undefinedName(frame, site, binding.name);
        return undefined;
      };
    default:
      return (frame) => {
        deleteFromNamespace(frame, site, binding.name);
        return undefined;
      };
  }
}

function deleteFromNamespace(frame: Frame, site: Site, name: string): void {
  const { namespace } = frame;
  if (isExactDict(namespace)) {
    if (!namespace.deleteStr(name)) undefinedName(frame, site, name);
    return;
  }
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
  try {
    deleteItem(namespace, makeStr(name));
  } catch (error) {
    if (isKeyError(error)) undefinedName(frame, site, name);
    throw error;
  }
}

/** What `except … as name` does at its end: the name is unbound, whether or not it still was bound. */
export function unbindName(binding: Binding): Exec {
  switch (binding.kind) {
    case 'local':
      return (frame) => {
        frame.locals[binding.slot] = undefined;
        return undefined;
      };
    case 'cell':
      return (frame) => {
        (frame.locals[binding.slot] as PyCell).value = undefined;
        return undefined;
      };
    case 'free':
      return (frame) => {
        frame.fn.closure[binding.index]!.value = undefined;
        return undefined;
      };
    case 'global':
      return (frame) => {
        frame.fn.globals.deleteStr(binding.name);
        return undefined;
      };
    default:
      return (frame) => {
        storeNamespaceSlow(frame, binding.name, null);
        deleteItem(frame.namespace, makeStr(binding.name));
        return undefined;
      };
  }
}
