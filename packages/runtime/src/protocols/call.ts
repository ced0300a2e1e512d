// Calling from native code: `call0` … `call3` and `call` run any callable with the frame that entered native code as the
// caller. Call sites in compiled code have their own fast paths (closure-compiler, calls/) and come here for the rest.

import { raiseTypeError } from '../errors/raise.js';
import { thread } from '../object/frame.js';
import { NativeFunction, NativeMethod } from '../object/native.js';
import { typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { PyFunction } from '../types/function.js';
import { PyGetter } from '../types/getter.js';
import { PyMethod } from '../types/method.js';
import { getAttribute } from './attribute.js';

export function call0(callee: Value): Value {
  if (callee instanceof PyFunction) {
    const back = thread.frame;
    try {
      return callee.code.entry0(callee, back);
    } finally {
      thread.frame = back;
    }
  }
  return callee instanceof PyMethod ? call1(callee.fn, callee.self) : call(callee, [], null);
}

export function call1(callee: Value, a: Value): Value {
  if (callee instanceof PyFunction) {
    const back = thread.frame;
    try {
      return callee.code.entry1(callee, back, a);
    } finally {
      thread.frame = back;
    }
  }
  if (callee instanceof NativeFunction) {
    const { code, self } = callee;
    if (code.min <= 1 && code.max >= 1) return self === undefined ? code.impl(a) : code.impl(self, a);
  }
  if (callee instanceof PyMethod) return call2(callee.fn, callee.self, a);
  if (callee instanceof PyGetter) return callee.apply(a);
  const slot = typeOf(callee).slots.call;
  return slot === null ? call(callee, [a], null) : slot(callee, [a], null);
}

export function call2(callee: Value, a: Value, b: Value): Value {
  if (callee instanceof PyFunction) {
    const back = thread.frame;
    try {
      return callee.code.entry2(callee, back, a, b);
    } finally {
      thread.frame = back;
    }
  }
  if (callee instanceof NativeFunction) {
    const { code, self } = callee;
    if (code.min <= 2 && code.max >= 2) return self === undefined ? code.impl(a, b) : code.impl(self, a, b);
  }
  if (callee instanceof NativeMethod && callee.code.min <= 1 && callee.code.max >= 1) {
    callee.check(a);
    return callee.code.impl(a, b);
  }
  return callee instanceof PyMethod ? call3(callee.fn, callee.self, a, b) : call(callee, [a, b], null);
}

export function call3(callee: Value, a: Value, b: Value, c: Value): Value {
  if (callee instanceof PyFunction) {
    const back = thread.frame;
    try {
      return callee.code.entry3(callee, back, a, b, c);
    } finally {
      thread.frame = back;
    }
  }
  return call(callee, [a, b, c], null);
}

/** Any call: `args` ends with the values of the keywords `names`. */
export function call(callee: Value, args: Value[], names: readonly string[] | null): Value {
  if (callee instanceof PyMethod) return call(callee.fn, [callee.self, ...args], names);
  if (callee instanceof PyFunction) {
    const back = thread.frame;
    try {
      return callee.code.entryN(callee, back, args, names);
    } finally {
      thread.frame = back;
    }
  }
  const slot = typeOf(callee).slots.call;
  if (slot === null) return raiseTypeError(`'${typeOf(callee).name}' object is not callable`);
  return slot(callee, args, names);
}

/** `obj.name(*args)`. */
export function callMethod(obj: Value, name: string, ...args: Value[]): Value {
  return call(getAttribute(obj, name), args, null);
}

/**
 * The dunder `name` of `obj`'s type, bound to `obj` (instance attributes do not count); undefined when there is none.
 * Language reference, "Special method lookup".
 */
export function lookupSpecial(obj: Value, name: string): Value | undefined {
  const type = typeOf(obj);
  const attribute = type.lookup(name);
  if (attribute === undefined) return undefined;
  if (attribute instanceof PyFunction || attribute instanceof NativeMethod) return new PyMethod(attribute, obj);
  const get = typeOf(attribute).slots.descrGet;
  return get === null ? attribute : get(attribute, obj, type);
}

/** Calls the dunder `name` that `obj`'s type is known to have (slot-dunders.ts). No bound method is made for functions. */
export function callSpecial(obj: Value, name: string, args: Value[]): Value {
  const attribute = typeOf(obj).lookup(name);
  if (attribute instanceof PyFunction) {
    if (args.length === 0) return call1(attribute, obj);
    if (args.length === 1) return call2(attribute, obj, args[0]!);
    if (args.length === 2) return call3(attribute, obj, args[0]!, args[1]!);
    return call(attribute, [obj, ...args], null);
  }
  const bound = lookupSpecial(obj, name);
  if (bound === undefined) return raiseTypeError(`'${typeOf(obj).name}' object has no ${name}`);
  return call(bound, args, null);
}
