// The types of everything callable that is not a class: Python functions, bound methods, built-in functions and methods,
// and the descriptors of built-in types.

import { raise, raiseTypeError } from '../errors/raise.js';
import { defineType, type GetSetSpec } from '../object/define-type.js';
import { docOfAttribute, documentationOf, shownSignature } from '../object/documentation.js';
import { thread } from '../object/frame.js';
import { identityOf } from '../object/identity.js';
import {
  GetSet,
  MethodWrapper,
  NativeClassMethod,
  type NativeCode,
  NativeFunction,
  NativeMember,
  NativeMethod,
  SlotWrapper,
  shownOwner,
} from '../object/native.js';
import { callNativeClassMethod, callNativeFunction, callNativeMethod } from '../object/native-call.js';
import { NotImplemented } from '../object/object.js';
import { isInstance, PyType, typeName, typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { genericGetAttribute, getAttribute, lookupAttribute } from '../protocols/attribute.js';
import { call } from '../protocols/call.js';
import { hash } from '../protocols/hash.js';
import { repr } from '../protocols/repr.js';
import { FUNCTION_ANNOTATIONS } from './annotations.js';
import { PyDict } from './dict.js';
import { DICT_ATTRIBUTE } from './dict-attribute.js';
import { NO_DEFAULTS, type PyFunction } from './function.js';
import { constructFunction, setFunctionCode } from './function-new.js';
import { nameRows } from './given-names.js';
import { builtinFunction, reduceRow } from './iterator-reduce.js';
import { PyMethod } from './method.js';
import { addressOf } from './object.js';
import { strOf } from './str/index.js';
import { makeTuple, PyTuple } from './tuple.js';

/** `getattr(obj, name)`: how methods and descriptors are pickled. */
export function reduceAttribute(obj: Value, name: Value): Value {
  return makeTuple([builtinFunction('getattr'), makeTuple([obj, name])]);
}

// ### function

const asFunction = (self: Value): PyFunction => self as PyFunction;

function setDefaults(self: Value, value: Value | undefined): void {
  if (value === undefined || value === null) asFunction(self).defaults = NO_DEFAULTS;
  else if (value instanceof PyTuple) asFunction(self).defaults = value.items;
  else raiseTypeError('__defaults__ must be set to a tuple object');
}

function setKeywordDefaults(self: Value, value: Value | undefined): void {
  if (value === undefined || value === null) asFunction(self).keywordDefaults = null;
  else if (value instanceof PyDict) asFunction(self).keywordDefaults = value;
  else raiseTypeError('__kwdefaults__ must be set to a dict object');
}

export const functionType: PyType = defineType({
  name: 'function',
  isBaseType: false,
  hasDict: true,
  hasWeakref: true,
  slots: {
    repr: (self) => `<function ${asFunction(self).qualname} at ${addressOf(asFunction(self))}>`,
    call: (self, args, names) => call(self, args, names),
    construct: constructFunction,
    descrGet: (self, obj) => (obj === undefined ? self : new PyMethod(self, obj)),

    init: () => undefined,
  },
  getset: [
    ...nameRows,
    {
      name: '__module__',
      get: (self) => asFunction(self).module,
      set: (self, value) => {
        asFunction(self).module = value ?? null;
      },
    },
    {
      name: '__doc__',
      get: (self) => asFunction(self).doc,
      set: (self, value) => {
        asFunction(self).doc = value ?? null;
      },
    },
    {
      name: '__code__',
      get: (self) => asFunction(self).code.body.shown(),
      set: (self, value) => setFunctionCode(asFunction(self), value),
    },
    { name: '__globals__', get: (self) => asFunction(self).globals },
    { name: '__builtins__', get: (self) => asFunction(self).code.body.builtins() },
    {
      name: '__closure__',
      get: (self) => (asFunction(self).closure.length === 0 ? null : makeTuple(asFunction(self).closure)),
    },
    {
      name: '__defaults__',
      get: (self) => (asFunction(self).defaults.length === 0 ? null : makeTuple(asFunction(self).defaults)),
      set: setDefaults,
    },
    { name: '__kwdefaults__', get: (self) => asFunction(self).keywordDefaults, set: setKeywordDefaults },
    ...FUNCTION_ANNOTATIONS,
    DICT_ATTRIBUTE,
  ],
});

// ### Bound methods

const asMethod = (self: Value): PyMethod => self as PyMethod;

function methodEquals(self: Value, other: Value): Value {
  if (!(other instanceof PyMethod)) return NotImplemented;
  return asMethod(self).fn === other.fn && asMethod(self).self === other.self;
}

function methodRepr(self: Value): string {
  const { fn, self: bound } = asMethod(self);
  const name = lookupAttribute(fn, '__qualname__') ?? lookupAttribute(fn, '__name__');
  return `<bound method ${(name === undefined ? undefined : strOf(name)) ?? '?'} of ${repr(bound)}>`;
}

export const methodType: PyType = defineType({
  name: 'method',
  instances: PyMethod,
  isBaseType: false,
  hasWeakref: true,
  slots: {
    repr: methodRepr,
    hash: (self) => hash(asMethod(self).fn),
    eq: methodEquals,
    ne: (self, other) => (other instanceof PyMethod ? methodEquals(self, other) !== true : NotImplemented),
    call: (self, args, names) => call(self, args, names),
    descrGet: (self) => self,
    getAttribute: (self, name) => {
      const own = methodType.lookup(name);
      return own === undefined ? getAttribute(asMethod(self).fn, name) : genericGetAttribute(self, name);
    },
    construct: (_cls, args, names) => {
      if (names !== null && names.length > 0) raiseTypeError('method() takes no keyword arguments');
      if (args.length !== 2) raiseTypeError(`method expected 2 arguments, got ${args.length}`);
      if (typeOf(args[0]!).slots.call === null) raiseTypeError('first argument must be callable');
      if (args[1] === null) raiseTypeError('instance must not be None');
      return new PyMethod(args[0]!, args[1]!);
    },
    init: () => undefined,
  },
  methods: [reduceRow((self: PyMethod) => reduceAttribute(self.self, getAttribute(self.fn, '__name__')))],
  getset: [
    { name: '__func__', get: (self) => asMethod(self).fn },
    { name: '__self__', get: (self) => asMethod(self).self },
    { name: '__doc__', get: (self) => getAttribute(asMethod(self).fn, '__doc__') },
  ],
});

// ### Built-in functions and methods

/** `__text_signature__`; functions of modules have the module as their first parameter there. */
function textSignature(callee: HasCode): string | null {
  const { signature, name } = callee.code;
  const place = callee.owner === null ? (callee as NativeFunction).module : callee.owner.qualname;
  const shown = shownSignature(`${place ?? ''}.${name}`);
  if (shown !== null) return shown === '' ? null : shown;
  if (!(callee instanceof NativeFunction) || callee.owner !== null || callee.self !== undefined) return signature;
  if (signature.startsWith('($')) return signature;
  const rest = signature.slice(1);
  if (rest === ')') return '($module, /)';
  return /(?:^|[ (])\/[,)]/.test(signature) ? `($module, ${rest}` : `($module, /, ${rest}`;
}

type HasCode = NativeFunction | NativeMethod | NativeClassMethod;

function docOf(self: HasCode): string | null {
  const { code, owner } = self;
  const place = owner === null ? (self as NativeFunction).module : owner.name;
  return code.doc ?? documentationOf(place ?? '', code.name);
}

const codeOf = (self: Value): NativeCode => (self as HasCode).code;
const nativeGetset: readonly GetSetSpec[] = [
  { name: '__name__', get: (self) => codeOf(self).name },
  { name: '__doc__', get: (self) => docOf(self as HasCode) },
  { name: '__text_signature__', get: (self) => textSignature(self as HasCode) },
  {
    name: '__qualname__',
    get: (self) => {
      const { owner, code } = self as HasCode;
      const shown = self instanceof NativeFunction ? shownOwner(self) : owner;
      return shown === null ? code.name : `${shown.qualname}.${code.name}`;
    },
  },
];

function nativeFunctionRepr(self: Value): string {
  const { code, self: bound, owner } = self as NativeFunction;
  if (shownOwner(self as NativeFunction) === null) return `<built-in function ${code.name}>`;
  const subject = bound === undefined ? owner! : bound;
  const type = subject instanceof PyType ? 'type' : typeName(subject);
  return `<built-in method ${code.name} of ${type} object at ${addressOf(Object(subject))}>`;
}

/** What a built-in function is bound to: an instance, the type of a static method, or the module of a function. */
function selfOf({ code, self, owner, module }: NativeFunction): Value {
  if (self !== undefined) return self;
  // A static method has none, but for `__new__`, which is the type's.
  if (owner !== null) return code.name === '__new__' ? owner : null;
  return (module === null ? undefined : thread.state?.modules.getStr(module)) ?? null;
}

/** Bound built-in methods are equal when they are the same method of the same object. CPython: meth_richcompare. */
function nativeFunctionEquals(self: Value, other: Value): Value {
  if (!(other instanceof NativeFunction) || other.type !== (self as NativeFunction).type) return NotImplemented;
  const { code, self: bound } = self as NativeFunction;
  return code === other.code && bound === other.self;
}

function nativeFunctionHash({ code, self }: NativeFunction): number {
  const bound = self === undefined || self === null || typeof self !== 'object' ? 0 : identityOf(self);
  return (bound + identityOf(code)) / 16;
}

export const nativeFunctionType: PyType = defineType({
  name: 'builtin_function_or_method',
  instances: NativeFunction,
  isBaseType: false,
  hasWeakref: true,
  slots: {
    repr: nativeFunctionRepr,
    eq: nativeFunctionEquals,
    ne: (self, other) => {
      const equal = nativeFunctionEquals(self, other);
      return equal === NotImplemented ? equal : !equal;
    },
    hash: (self) => nativeFunctionHash(self as NativeFunction),
    call: (self, args, names) => callNativeFunction(self as NativeFunction, args, names),
  },
  methods: [
    reduceRow((self: NativeFunction) =>
      self.self === undefined && self.owner === null
        ? self.code.name
        : reduceAttribute(self.self === undefined ? self.owner : selfOf(self), self.code.name),
    ),
  ],
  getset: [
    ...nativeGetset,
    { name: '__module__', get: (self) => (self as NativeFunction).module },
    { name: '__self__', get: (self) => selfOf(self as NativeFunction) },
  ],
});

export const methodWrapperType: PyType = defineType({
  name: 'method-wrapper',
  instances: MethodWrapper,
  isBaseType: false,
  slots: {
    repr: (self) => {
      const { code, self: bound } = self as MethodWrapper;
      return `<method-wrapper '${code.name}' of ${typeName(bound!)} object at ${addressOf(Object(bound))}>`;
    },
    eq: nativeFunctionEquals,
    hash: (self) => nativeFunctionHash(self as MethodWrapper),
    call: (self, args, names) => callNativeFunction(self as MethodWrapper, args, names),
  },
  methods: [reduceRow((self: MethodWrapper) => reduceAttribute(self.self!, self.code.name))],
  getset: [
    ...nativeGetset,
    { name: '__self__', get: (self) => (self as MethodWrapper).self! },
    { name: '__objclass__', get: (self) => (self as MethodWrapper).owner },
  ],
});

function bindNativeMethod(self: Value, obj: Value | undefined): Value {
  if (obj === undefined) return self;
  const method = self as NativeMethod;
  NativeMethod.prototype.check.call(method, obj);
  return method.bind(obj);
}

function defineMethodType(name: string, instances: { prototype: NativeMethod }, what: string): PyType {
  return defineType({
    name,
    instances,
    isBaseType: false,
    slots: {
      repr: (self) => `<${what} '${codeOf(self).name}' of '${(self as NativeMethod).owner.name}' objects>`,
      call: (self, args, names) => callNativeMethod(self as NativeMethod, args, names),
      descrGet: bindNativeMethod,
    },
    methods: [reduceRow((self: NativeMethod) => reduceAttribute(self.owner, self.code.name))],
    getset: [...nativeGetset, { name: '__objclass__', get: (self) => (self as NativeMethod).owner }],
  });
}

export const nativeMethodType: PyType = defineMethodType('method_descriptor', NativeMethod, 'method');
export const slotWrapperType: PyType = defineMethodType('wrapper_descriptor', SlotWrapper, 'slot wrapper');

export const nativeClassMethodType: PyType = defineType({
  name: 'classmethod_descriptor',
  instances: NativeClassMethod,
  isBaseType: false,
  slots: {
    repr: (self) => `<method '${codeOf(self).name}' of '${(self as NativeClassMethod).owner.name}' objects>`,
    descrGet: (self, _obj, cls) => {
      const { code, owner } = self as NativeClassMethod;
      if (!(cls instanceof PyType))
        raiseTypeError(
          `descriptor '${code.name}' for type '${owner.name}' needs a type, not a '${typeName(cls)}' as arg 2`,
        );
      if (!cls.isSubtype(owner))
        raiseTypeError(`descriptor '${code.name}' requires a subtype of '${owner.name}' but received '${cls.name}'`);
      return new NativeFunction(code, cls, null, owner);
    },
    call: (self, args, names) => callNativeClassMethod(self as NativeClassMethod, args, names),
  },
  getset: [...nativeGetset, { name: '__objclass__', get: (self) => (self as NativeClassMethod).owner }],
});

// ### Computed attributes of built-in types

/** TypeError unless `obj` is of the type that has the attribute; gives `obj`. */
export function checkComputed(self: GetSet, obj: Value): Value {
  if (isInstance(obj, self.owner)) return obj;
  return raiseTypeError(
    `descriptor '${self.name}' for '${self.owner.name}' objects doesn't apply to a '${typeName(obj)}' object`,
  );
}

/** Sets a computed attribute, or deletes it (`value` undefined). */
export function setComputed(self: Value, obj: Value, value: Value | undefined): void {
  const descriptor = self as GetSet;
  checkComputed(descriptor, obj);
  if (descriptor.set !== null) descriptor.set(obj, value);
  else if (descriptor instanceof NativeMember) raise('AttributeError', 'readonly attribute');
  else raise('AttributeError', `attribute '${descriptor.name}' of '${descriptor.owner.name}' objects is not writable`);
}

export const getSetType: PyType = defineType({
  name: 'getset_descriptor',
  instances: GetSet,
  isBaseType: false,
  slots: {
    repr: (self) => `<attribute '${(self as GetSet).name}' of '${(self as GetSet).owner.name}' objects>`,
    descrGet: (self, obj) => {
      if (obj === undefined) return self;
      return (self as GetSet).get(checkComputed(self as GetSet, obj));
    },
    descrSet: setComputed,
    descrDelete: (self, obj) => setComputed(self, obj, undefined),
  },
  getset: [
    { name: '__name__', get: (self) => (self as GetSet).name },
    { name: '__qualname__', get: (self) => `${(self as GetSet).owner.qualname}.${(self as GetSet).name}` },
    { name: '__doc__', get: (self) => docOfAttribute(self as GetSet) },
    { name: '__objclass__', get: (self) => (self as GetSet).owner },
  ],
});
