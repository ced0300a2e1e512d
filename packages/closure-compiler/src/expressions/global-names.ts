// Global names of code that runs with dicts of its own (`exec(code, {})`): they are looked up by name in the globals and
// built-ins of the running function. CPython: Python/ceval.c _PyEval_LoadGlobalStackRef, LOAD_NAME.

import type { Frame, Value } from '@heddle/runtime';
import type { Eval, Store } from '../completion.js';
import type { Site } from '../site.js';
import { itemOf, loadNamespaceSlow, undefinedName } from './name-slow.js';

/** The built-in of this name for the running code, or undefined. */
export function lookUpBuiltin(frame: Frame, name: string): Value | undefined {
  return itemOf(frame, frame.fn.code.body.builtins(), name);
}

function findBuiltin(frame: Frame, site: Site, name: string): Value {
  const value = lookUpBuiltin(frame, name);
  return value === undefined ? undefinedName(frame, site, name) : value;
}

export function lookUpGlobal(name: string, site: Site): Eval {
  return (frame) => {
    frame.lasti = site.index;
    const value = itemOf(frame, frame.fn.globals, name);
    return value === undefined ? findBuiltin(frame, site, name) : value;
  };
}

/** A name of a class body, or of module code with separate locals. Here the globals are not asked to compute an item. */
export function lookUpNamespace(name: string, site: Site): Eval {
  return (frame) => {
    frame.lasti = site.index;
    let value = loadNamespaceSlow(frame, name);
    if (value === undefined) value = frame.fn.globals.getStr(name);
    return value === undefined ? findBuiltin(frame, site, name) : value;
  };
}

/** Stores past what a subclass of dict may define. */
export function setGlobal(name: string): Store {
  return (frame, value) => frame.fn.globals.setStr(name, value);
}
