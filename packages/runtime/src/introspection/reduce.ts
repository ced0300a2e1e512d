// `object.__reduce_ex__` and `__getstate__`: how pickle and copy take an object of any class apart, into a call of
// `copyreg.__newobj__`, a state, and the items of lists and dicts. CPython: Objects/typeobject.c reduce_newobj,
// object_getstate_default, _PyObject_GetNewArguments. PEP 307, PEP 3154.

import { raise, raiseTypeError, raiseValueError } from '../errors/raise.js';
import { currentState } from '../importlib/state.js';
import { NativeFunction, NativeMethod } from '../object/native.js';
import { objectType, type PyType, typeName, typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { attributeName, getAttribute, lookupAttribute } from '../protocols/attribute.js';
import { call0, call1, callMethod, lookupSpecial } from '../protocols/call.js';
import { iterate } from '../protocols/iterate.js';
import { PyDict } from '../types/dict-storage.js';
import { PyList } from '../types/list.js';
import { intArgument } from '../types/str/arguments.js';
import { makeTuple, PyTuple } from '../types/tuple.js';
import { genericType } from '../types/typing/generic.js';

// ### __reduce_ex__ and __reduce__

/** `object.__reduce_ex__`: a class's own `__reduce__` goes first. */
export function reduceEx(self: Value, protocol: Value): Value {
  const version = intArgument(protocol);
  const reduce = lookupAttribute(self, '__reduce__');
  if (reduce !== undefined && getAttribute(typeOf(self), '__reduce__') !== objectType.dict.get('__reduce__'))
    return call0(reduce);
  return reduceCommon(self, version);
}

/** `object.__reduce__`. */
export function reduceOld(self: Value): Value {
  return reduceCommon(self, 0);
}

function reduceCommon(self: Value, protocol: number): Value {
  return protocol >= 2 ? reduceToNew(self) : callMethod(copyregModule(), '_reduce_ex', self, protocol);
}

/** The module `copyreg`, imported if it is not there. */
function copyregModule(): Value {
  const { modules, builtins } = currentState();
  return modules.getStr('copyreg') ?? call1(builtins.getStr('__import__')!, 'copyreg');
}

function reduceToNew(self: Value): Value {
  const { args, keywords } = newArguments(self);
  const copyreg = copyregModule();
  const required = args === null && !(self instanceof PyList) && !(self instanceof PyDict);
  const cls = typeOf(self);
  const makesFromKeywords = keywords !== null && keywords.size > 0;
  const make = getAttribute(copyreg, makesFromKeywords ? '__newobj_ex__' : '__newobj__');
  const makeArgs = makesFromKeywords ? makeTuple([cls, makeTuple(args!), keywords]) : makeTuple([cls, ...(args ?? [])]);
  const state = stateOf(self, required);
  const listItems = self instanceof PyList ? iterate(self) : null;
  const dictItems = self instanceof PyDict ? iterate(callMethod(self, 'items')) : null;
  return makeTuple([make, makeArgs, state, listItems, dictItems]);
}

// ### Arguments for `__new__`

interface NewArguments {
  /** Null when the class says nothing about them. */
  readonly args: readonly Value[] | null;
  readonly keywords: PyDict | null;
}

function newArguments(self: Value): NewArguments {
  const withKeywords = lookupSpecial(self, '__getnewargs_ex__');
  if (withKeywords !== undefined) return checkNewArguments(call0(withKeywords));
  const method = lookupSpecial(self, '__getnewargs__');
  if (method === undefined) return { args: null, keywords: null };
  const args = call0(method);
  if (!(args instanceof PyTuple))
    return raiseTypeError(`__getnewargs__ should return a tuple, not '${typeName(args)}'`);
  return { args: args.items, keywords: null };
}

function checkNewArguments(result: Value): NewArguments {
  if (!(result instanceof PyTuple))
    return raiseTypeError(`__getnewargs_ex__ should return a tuple, not '${typeName(result)}'`);
  if (result.items.length !== 2)
    return raiseValueError(`__getnewargs_ex__ should return a tuple of length 2, not ${result.items.length}`);
  const [args, keywords] = result.items as [Value, Value];
  const item = (place: string, wanted: string, got: Value): never =>
    raiseTypeError(
      `${place} item of the tuple returned by __getnewargs_ex__ must be a ${wanted}, not '${typeName(got)}'`,
    );
  if (!(args instanceof PyTuple)) return item('first', 'tuple', args);
  if (!(keywords instanceof PyDict)) return item('second', 'dict', keywords);
  return { args: args.items, keywords };
}

// ### State

/** What `self.__getstate__()` gives; object's own is not called, as it knows more: whether all state must be in it. */
export function stateOf(self: Value, required: boolean): Value {
  const method = getAttribute(self, '__getstate__');
  const isDefault =
    method instanceof NativeFunction && method.self === self && method.code === defaultGetState(objectType)?.code;
  return isDefault ? defaultState(self, required) : call0(method);
}

function defaultGetState(type: PyType): NativeMethod | null {
  const method = type.dict.get('__getstate__');
  return method instanceof NativeMethod ? method : null;
}

/**
 * The `__dict__`, or None when it is empty; with values in `__slots__` a pair of it and a dict of those. With `required`, a
 * TypeError for objects that have state of another kind.
 */
export function defaultState(self: Value, required: boolean): Value {
  const type = typeOf(self);
  if (required && hasNativeState(type)) {
    if (VARIABLE_SIZED.has(type.name)) raiseTypeError(`cannot pickle ${type.name} objects`);
    raiseTypeError(`cannot pickle '${type.name}' object`);
  }
  const dict = type.hasDict ? lookupAttribute(self, '__dict__') : undefined;
  const attributes = dict === undefined || (dict instanceof PyDict && dict.size === 0) ? null : dict;
  const members = slotValues(self, type);
  return members.size === 0 ? attributes : makeTuple([attributes, members]);
}

/** True when the instances are more than their attributes: the nearest built-in class is not `object`, `Generic` or that of None. */
function hasNativeState(type: PyType): boolean {
  let native = type;
  while (!native.isBuiltin) native = native.base!;
  return native !== objectType && native !== genericType && native !== typeOf(null);
}

/** Types whose instances vary in size have a wording of their own. */
const VARIABLE_SIZED: ReadonlySet<string> = new Set(['code', 'frame', 'memoryview']);

/** The values of the names in `__slots__`, of the class and its bases. */
function slotValues(self: Value, type: PyType): PyDict {
  const values = new PyDict();
  const names = slotNames(type);
  if (names === null) return values;
  const count = names.items.length;
  for (let i = 0; i < count; i++) {
    const name = names.items[i]!;
    const value = lookupAttribute(self, attributeName(name));
    if (value !== undefined) values.set(name, value);
    // The list is kept with the class, where others may change it.
    if (names.items.length !== count) raise('RuntimeError', '__slotsname__ changed size during iteration');
  }
  return values;
}

/** `copyreg` finds them, and keeps them in the class. CPython: _PyType_GetSlotNames. */
function slotNames(type: PyType): PyList | null {
  if (type.isBuiltin) return null;
  const known = type.dict.get('__slotnames__');
  if (known !== undefined && known !== null && !(known instanceof PyList))
    return raiseTypeError(`${type.name}.__slotnames__ should be a list or None, not ${typeName(known)}`);
  if (known !== undefined) return known;
  const found = callMethod(copyregModule(), '_slotnames', type);
  if (found === null || found instanceof PyList) return found;
  return raiseTypeError(`copyreg._slotnames didn't return a list or None`);
}
