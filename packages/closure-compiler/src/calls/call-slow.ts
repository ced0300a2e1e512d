// Calls whose callee is not a Python function, and method calls that miss their cache: built-in functions, bound methods,
// classes, and any object with `__call__`. They store the calling frame for native code (runtime, object/frame.ts).

import {
  call,
  callNativeMethod,
  type Frame,
  genericGetAttribute,
  getMethodAttribute,
  hasPlainConstruct,
  NativeFunction,
  NativeMethod,
  objectType,
  PyFunction,
  PyInstance,
  PyMethod,
  PyStaticMethod,
  PyType,
  raiseTypeError,
  type SlotValue,
  thread,
  typeName,
  typeOf,
  typeType,
  type Value,
} from '@heddle/runtime';
import { findKnown } from '../attributes/cache.js';
import { findOwned } from '../attributes/owned.js';
import type { Eval } from '../completion.js';
import { type CalleeKind, type CallSite, type MethodEntry, type MethodSite, POLY_LIMIT } from '../site.js';
import { argumentsOf, callPlanned, type Places } from './binding-plan.js';

// ### Evidence

/** Notes what a call site calls; a second kind or callee counts as a miss. */
export function observe(site: CallSite, callee: Value): void {
  if (site.callee === callee) return;
  if (site.kind !== 'none') site.misses++;
  site.callee = callee;
  site.kind = kindOf(callee);
}

function kindOf(callee: Value): CalleeKind {
  if (callee instanceof PyFunction) return 'function';
  if (callee instanceof NativeFunction) return 'native';
  return callee instanceof PyType ? 'class' : 'other';
}

// ### Instances

export function makeInstance(cls: PyType): PyInstance {
  return new PyInstance(cls.rootShape);
}

/** Calls a function with positional arguments in an array that is given away. */
export function callWithArray(frame: Frame, fn: PyFunction, args: Value[]): Value {
  const { code } = fn;
  return code.takesExactly === args.length ? code.enter(fn, frame, args) : code.entryN(fn, frame, args, null);
}

/** `__init__` must return None. */
export function checkInit(result: Value, self: Value): Value {
  if (result !== null) raiseTypeError(`__init__() should return None, not '${typeName(result)}'`);
  return self;
}

/** True when making an instance is `makeInstance` and a call of a Python `__init__`. */
export function isPlainClass(callee: Value): callee is PyType {
  return (
    callee instanceof PyType &&
    callee.metaclass.slots.call === typeType.slots.call &&
    hasPlainConstruct(callee) &&
    callee.lookup('__init__') instanceof PyFunction
  );
}

export const initOf = (cls: PyType): PyFunction => cls.lookup('__init__') as PyFunction;

/** The `__new__` of a class whose instances a Python function makes and no `__init__` sees; else null. */
export function newOf(cls: PyType): PyFunction | null {
  if (cls.metaclass !== typeType || cls.isFinalised || cls.slots.init !== objectType.slots.init) return null;
  const create = cls.lookup('__new__');
  if (!(create instanceof PyStaticMethod) || !typeOf(create).isBuiltin) return null;
  return create.callable instanceof PyFunction ? create.callable : null;
}

/** What a call of `cls` gives when its `__new__` gave `made`: `__init__` of another class may have to see it. */
export function checkNew(cls: PyType, made: Value, args: Value[]): Value {
  const type = typeOf(made);
  if (type !== cls && type.isSubtype(cls)) type.slots.init(made, args, null);
  return made;
}

// ### Calls by arity

export function call0Slow(frame: Frame, site: CallSite, callee: Value): Value {
  observe(site, callee);
  return call0Other(frame, callee);
}

function call0Other(frame: Frame, callee: Value): Value {
  if (thread.frame !== frame) thread.frame = frame;
  if (callee instanceof NativeFunction) {
    const { code, self } = callee;
    if (code.min === 0 && code.max >= 0) return self === undefined ? code.impl() : code.impl(self);
  } else if (callee instanceof PyMethod && callee.fn instanceof PyFunction) {
    return callee.fn.code.entry1(callee.fn, frame, callee.self);
  } else if (isPlainClass(callee)) {
    const self = makeInstance(callee);
    const init = initOf(callee);
    return checkInit(init.code.entry1(init, frame, self), self);
  }
  return call(callee, [], null);
}

export function call1Slow(frame: Frame, site: CallSite, callee: Value, a: Value): Value {
  observe(site, callee);
  return call1Other(frame, callee, a);
}

function call1Other(frame: Frame, callee: Value, a: Value): Value {
  if (thread.frame !== frame) thread.frame = frame;
  if (callee instanceof NativeFunction) {
    const { code, self } = callee;
    if (code.min <= 1 && code.max >= 1) return self === undefined ? code.impl(a) : code.impl(self, a);
  } else if (callee instanceof PyMethod && callee.fn instanceof PyFunction) {
    return callee.fn.code.entry2(callee.fn, frame, callee.self, a);
  } else if (callee instanceof PyType && callee.callOne !== null) {
    return callee.callOne(a);
  } else if (isPlainClass(callee)) {
    const self = makeInstance(callee);
    const init = initOf(callee);
    return checkInit(init.code.entry2(init, frame, self, a), self);
  }
  return call(callee, [a], null);
}

export function call2Slow(frame: Frame, site: CallSite, callee: Value, a: Value, b: Value): Value {
  observe(site, callee);
  return call2Other(frame, callee, a, b);
}

function call2Other(frame: Frame, callee: Value, a: Value, b: Value): Value {
  if (thread.frame !== frame) thread.frame = frame;
  if (callee instanceof NativeFunction) {
    const { code, self } = callee;
    if (code.min <= 2 && code.max >= 2) return self === undefined ? code.impl(a, b) : code.impl(self, a, b);
  } else if (callee instanceof PyMethod && callee.fn instanceof PyFunction) {
    return callee.fn.code.entry3(callee.fn, frame, callee.self, a, b);
  } else if (isPlainClass(callee)) {
    const self = makeInstance(callee);
    const init = initOf(callee);
    return checkInit(init.code.entry3(init, frame, self, a, b), self);
  }
  return call(callee, [a, b], null);
}

export function call3Slow(frame: Frame, site: CallSite, callee: Value, a: Value, b: Value, c: Value): Value {
  observe(site, callee);
  if (thread.frame !== frame) thread.frame = frame;
  if (callee instanceof NativeFunction) {
    const { code, self } = callee;
    if (code.min <= 3 && code.max >= 3) return self === undefined ? code.impl(a, b, c) : code.impl(self, a, b, c);
  }
  return callManySlow(frame, site, callee, [a, b, c]);
}

/** Any callee and arguments, `site.names` the keywords. */
export function callAny(frame: Frame, site: CallSite, callee: Value, args: readonly Eval[]): Value {
  const values: Value[] = [];
  for (let i = 0; i < args.length; i++) values.push(args[i]!(frame));
  frame.lasti = site.index;
  observe(site, callee);
  return callee instanceof PyFunction
    ? callPlanned(frame, site, callee, values)
    : callManySlow(frame, site, callee, values);
}

/** A call of a class that its own arguments have changed, which are in `locals` by now. */
export function callChanged(
  frame: Frame,
  site: CallSite,
  cls: PyType,
  places: Places,
  locals: readonly SlotValue[],
): Value {
  return callManySlow(frame, site, cls, argumentsOf(places, locals).slice(1));
}

/** Any arguments, `site.names` the keywords. */
export function callManySlow(frame: Frame, site: CallSite | MethodSite, callee: Value, args: Value[]): Value {
  const { names } = site;
  if (thread.frame !== frame) thread.frame = frame;
  if (callee instanceof PyMethod && callee.fn instanceof PyFunction)
    return callee.fn.code.entryN(callee.fn, frame, [callee.self, ...args], names);
  if (isPlainClass(callee)) {
    const self = makeInstance(callee);
    const init = initOf(callee);
    return checkInit(callPlanned(frame, site, init, [self, ...args]), self);
  }
  return call(callee, args, names);
}

// ### Methods

/**
 * Looks up the method of `receiver` that `site` calls and remembers it when what was found is a function or a native method of
 * the type. Gives the callable to call; `site.isUnbound` then says whether the receiver is to be its first argument.
 */
export function lookupMethod(frame: Frame, site: MethodSite, receiver: Value): Value {
  const known = receiver instanceof PyInstance ? findKnown(site.entries, receiver.shape) : null;
  if (known !== null) {
    if (++site.hits % HITS_TO_CHANGE === 0) putFirst(site, known);
    site.isUnbound = true;
    return known.value;
  }
  const type = typeOf(receiver);
  frame.lasti = site.lookupIndex;
  if (thread.frame !== frame) thread.frame = frame;
  site.isUnbound = false;
  if (type.slots.getAttribute !== genericGetAttribute) return ownedMethod(site, receiver);
  const attribute = type.lookup(site.name);
  if (!(attribute instanceof PyFunction || attribute instanceof NativeMethod))
    return getMethodAttribute(receiver, site.name);
  if (receiver instanceof PyInstance) {
    const { shape } = receiver;
    if (shape.isDictionary || shape.lookup(site.name) >= 0) return ownMethod(site, receiver, attribute);
    if (site.state !== 'mega') remember(site, { shape, version: type.version, value: attribute });
  } else {
    rememberMethod(site, type, attribute);
    site.type = type;
  }
  site.isUnbound = true;
  return attribute;
}

/** The instance has an attribute that hides the method, unless it is in dictionary mode and has not. */
function ownMethod(site: MethodSite, receiver: PyInstance, attribute: PyFunction | NativeMethod): Value {
  const callee = getMethodAttribute(receiver, site.name);
  // Errors tell whether a built-in method was bound.
  site.isUnbound =
    attribute instanceof NativeMethod && callee instanceof NativeFunction && callee.code === attribute.code;
  return site.isUnbound ? attribute : callee;
}

/** So many modules or classes a site tries to remember before it gives up. */
const OWNERS_TRIED = 8;

/** The method of a module or a class, remembered, or of an object that has its own way to find attributes. */
function ownedMethod(site: MethodSite, receiver: Value): Value {
  const { owned } = site;
  if (owned !== null && owned.owner === receiver) {
    const { value } = owned;
    if (value !== undefined) return value;
  }
  const method = getMethodAttribute(receiver, site.name);
  if (site.misses++ < OWNERS_TRIED) {
    site.owned = findOwned(receiver, site.name);
    if (method instanceof NativeFunction) void method.code.plan;
  }
  return method;
}

/** The closure of a site looks for the shape that stands in the site itself, which is to be a frequent one. */
const HITS_TO_CHANGE = 64;

/** Adds to what the site knows of shapes; more than a few are too many. */
function remember(site: MethodSite, entry: MethodEntry): void {
  const { entries } = site;
  const old = entries.find(({ shape }) => shape === entry.shape);
  if (old?.value instanceof PyFunction && entry.value instanceof PyFunction) {
    // The class has changed. The hot form of the site refers to what is in `entries`.
    old.version = entry.version;
    old.value = entry.value;
    putFirst(site, old);
    return;
  }
  const live = entries.filter((each) => each !== old && each.version === each.shape.type.version);
  site.entries = live.length < POLY_LIMIT ? [...live, entry] : live;
  putFirst(site, entry);
  if (live.length >= POLY_LIMIT) site.state = 'mega';
}

function putFirst(site: MethodSite, { shape, value }: MethodEntry): void {
  rememberMethod(site, shape.type, value);
  site.shape = shape;
}

function rememberMethod(site: MethodSite, type: PyType, attribute: PyFunction | NativeMethod): void {
  const { code } = attribute;
  if (site.version === type.version && (site.fn === attribute || site.native === code)) return;
  site.misses++;
  site.state = site.state === 'empty' ? 'mono' : 'poly';
  site.version = type.version;
  site.method = attribute;
  site.fn = attribute instanceof PyFunction ? attribute : null;
  site.native = attribute instanceof NativeMethod ? attribute.code : null;
  if (site.native !== null) void site.native.plan;
}

export function method0Slow(frame: Frame, site: MethodSite, receiver: Value): Value {
  const callee = lookupMethod(frame, site, receiver);
  const { isUnbound } = site;
  frame.lasti = site.index;
  if (!isUnbound) return callee instanceof PyFunction ? callee.code.entry0(callee, frame) : call0Other(frame, callee);
  if (callee instanceof PyFunction) return callee.code.entry1(callee, frame, receiver);
  const { code } = callee as NativeMethod;
  if (code.min === 0 && code.max >= 0) return code.impl(receiver);
  return call(callee, [receiver], null);
}

export function method1Slow(frame: Frame, site: MethodSite, receiver: Value, a: (frame: Frame) => Value): Value {
  const callee = lookupMethod(frame, site, receiver);
  const { isUnbound } = site;
  const x = a(frame);
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
  if (!isUnbound)
    return callee instanceof PyFunction ? callee.code.entry1(callee, frame, x) : call1Other(frame, callee, x);
  if (callee instanceof PyFunction) return callee.code.entry2(callee, frame, receiver, x);
  const { code } = callee as NativeMethod;
  if (code.min <= 1 && code.max >= 1) return code.impl(receiver, x);
  return call(callee, [receiver, x], null);
}

export function method2Slow(
  frame: Frame,
  site: MethodSite,
  receiver: Value,
  a: (frame: Frame) => Value,
  b: (frame: Frame) => Value,
): Value {
  const callee = lookupMethod(frame, site, receiver);
  const { isUnbound } = site;
  const x = a(frame);
  const y = b(frame);
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
  if (!isUnbound)
    return callee instanceof PyFunction ? callee.code.entry2(callee, frame, x, y) : call2Other(frame, callee, x, y);
  if (callee instanceof PyFunction) return callee.code.entry3(callee, frame, receiver, x, y);
  const { code } = callee as NativeMethod;
  if (code.min <= 2 && code.max >= 2) return code.impl(receiver, x, y);
  return call(callee, [receiver, x, y], null);
}

export function methodManySlow(
  frame: Frame,
  site: MethodSite,
  receiver: Value,
  args: readonly ((frame: Frame) => Value)[],
): Value {
  const callee = lookupMethod(frame, site, receiver);
  const { isUnbound } = site;
  const values: Value[] = isUnbound ? [receiver] : [];
  for (const arg of args) values.push(arg(frame));
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
  if (callee instanceof PyFunction) return callPlanned(frame, site, callee, values);
  return isUnbound ? call(callee, values, site.names) : callManySlow(frame, site, callee, values);
}

/** Calls the method that `site` had for the receiver, the first of `values`, before the arguments were evaluated. */
export function callFound(frame: Frame, site: MethodSite, method: PyFunction | NativeMethod, values: Value[]): Value {
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
  return method instanceof PyFunction
    ? callPlanned(frame, site, method, values)
    : callNativeMethod(method, values, site.names);
}
