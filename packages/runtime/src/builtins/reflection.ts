// Built-in functions that look at objects, classes and namespaces. CPython: Python/bltinmodule.c, Objects/abstract.c.

import { raise, raiseTypeError } from '../errors/raise.js';
import { importModuleLevel } from '../importlib/import.js';
import { type Frame, thread } from '../object/frame.js';
import { identityOf } from '../object/identity.js';
import type { NativeSpec } from '../object/native.js';
import { PyObject } from '../object/object.js';
import { typeOf } from '../object/type.js';
import type { PyInt, Value } from '../object/value.js';
import { attributeName, deleteAttribute, getAttribute, lookupAttribute, setAttribute } from '../protocols/attribute.js';
import { call, call0 } from '../protocols/call.js';
import { listDirectory, sortNames } from '../protocols/dir.js';
import { hash } from '../protocols/hash.js';
import { asSize } from '../protocols/index.js';
import { checkInstance, checkSubclass } from '../protocols/instance-check.js';
import { toArray } from '../protocols/iterate.js';
import { buildClassByCall } from '../types/build-class.js';
import { isExactDict } from '../types/dict.js';
import { runningFrame } from '../types/frame.js';
import { localsOf } from '../types/frame-variables.js';
import { makeList } from '../types/list.js';
import { strOf } from '../types/str/text.js';

// ### Attributes

function getattr(obj: Value, name: Value, fallback?: Value): Value {
  const text = attributeName(name);
  if (fallback === undefined) return getAttribute(obj, text);
  const value = lookupAttribute(obj, text);
  return value === undefined ? fallback : value;
}

function hasattr(obj: Value, name: Value): boolean {
  return lookupAttribute(obj, attributeName(name)) !== undefined;
}

function setattr(obj: Value, name: Value, value: Value): null {
  setAttribute(obj, attributeName(name), value);
  return null;
}

function delattr(obj: Value, name: Value): null {
  deleteAttribute(obj, attributeName(name));
  return null;
}

// ### Identity

/** Numbers for JS primitives, which have no identity of their own: equal ones are one object to Python's `is`. */
const primitiveIds = new Map<Value, number>();
const FIRST_PRIMITIVE_ID = 0x560000001000;

/** `id(x)`. */
export function id(x: Value): number {
  if (x instanceof PyObject) return identityOf(x);
  let known = primitiveIds.get(x);
  if (known === undefined) {
    known = FIRST_PRIMITIVE_ID + primitiveIds.size * 32;
    primitiveIds.set(x, known);
  }
  return known;
}

function callable(x: Value): boolean {
  return typeOf(x).slots.call !== null;
}

function hashOf(x: Value): PyInt {
  return hash(x);
}

// ### Namespaces

function callerFrame(): Frame {
  return runningFrame() ?? raise('RuntimeError', 'no frame is running');
}

function vars(obj?: Value): Value {
  if (obj === undefined) return localsOf(callerFrame());
  const dict = lookupAttribute(obj, '__dict__');
  return dict === undefined ? raiseTypeError('vars() argument must have __dict__ attribute') : dict;
}

function dir(obj?: Value): Value {
  if (obj !== undefined) return makeList(listDirectory(obj));
  const variables = localsOf(callerFrame());
  const names = isExactDict(variables) ? variables.keysArray() : toArray(call0(getAttribute(variables, 'keys')));
  return makeList(sortNames([...names]));
}

// ### Import

function builtinImport(name: Value, globals?: Value, _locals?: Value, fromList?: Value, level?: Value): Value {
  const text = strOf(name);
  if (text === undefined) return raiseTypeError('module name must be a string');
  const depth = level === undefined ? 0 : asSize(level, 'OverflowError');
  return importModuleLevel(text.toString(), globals ?? null, fromList ?? null, depth);
}

// ### The rest

function breakpoint(args: Value[], keywords: Map<string, Value>): Value {
  const sys = thread.state?.modules.getStr('sys') ?? null;
  const hook = sys === null ? undefined : lookupAttribute(sys, 'breakpointhook');
  if (hook === undefined) return raise('RuntimeError', 'lost sys.breakpointhook');
  return call(hook, [...args, ...keywords.values()], [...keywords.keys()]);
}

export const reflectionFunctions: readonly NativeSpec[] = [
  { name: '__build_class__', signature: '(*args, **kwds)', impl: buildClassByCall },
  { name: '__import__', signature: '(name, globals=None, locals=None, fromlist=(), level=0)', impl: builtinImport },
  { name: 'breakpoint', signature: '(*args, **kws)', impl: breakpoint },
  { name: 'callable', signature: '(obj, /)', impl: callable },
  { name: 'delattr', signature: '(obj, name, /)', impl: delattr },
  { name: 'dir', signature: '(object=<unrepresentable>, /)', impl: dir },
  { name: 'getattr', signature: '(object, name, default=<unrepresentable>, /)', impl: getattr },
  { name: 'globals', signature: '()', impl: () => callerFrame().fn.globals },
  { name: 'hasattr', signature: '(obj, name, /)', impl: hasattr },
  { name: 'hash', signature: '(obj, /)', impl: hashOf },
  { name: 'id', signature: '(obj, /)', impl: id },
  { name: 'isinstance', signature: '(obj, class_or_tuple, /)', impl: checkInstance },
  { name: 'issubclass', signature: '(cls, class_or_tuple, /)', impl: checkSubclass },
  { name: 'locals', signature: '()', impl: () => localsOf(callerFrame()) },
  { name: 'setattr', signature: '(obj, name, value, /)', impl: setattr },
  { name: 'vars', signature: '(object=<unrepresentable>, /)', impl: vars },
];
