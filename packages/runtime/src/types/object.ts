// object: the base of all types. CPython: Objects/typeobject.c object_*.

import { raiseTypeError } from '../errors/raise.js';
import { declareType } from '../object/define-type.js';
import { identityOf } from '../object/identity.js';
import { introspection } from '../object/introspection.js';
import { NotImplemented, PyInstance } from '../object/object.js';
import { argumentTypeName, objectType, PyType, typeOf } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import {
  genericDeleteAttribute,
  genericGetAttribute,
  genericSetAttribute,
  lookupAttribute,
} from '../protocols/attribute.js';
import { toArray } from '../protocols/iterate.js';
import { str } from '../protocols/repr.js';
import { isTrue } from '../protocols/truth.js';
import { PyDict } from './dict.js';
import { makeList } from './list.js';
import { strOf } from './str/index.js';
import { PyTuple } from './tuple.js';
import { assignClass } from './type-assign.js';
import { makeStr } from './wide-str.js';

// ### Identity

/** `0x7f…`, as default reprs show it. */
export function addressOf(obj: object): string {
  return `0x${identityOf(obj).toString(16)}`;
}

// ### Protocol slots

/** `module.qualname`, without the module for built-ins, as reprs show a type. */
export function qualifiedName(type: PyType): string {
  const module = type.isBuiltin ? type.module : type.lookup('__module__');
  return typeof module === 'string' && module !== 'builtins' ? `${module}.${type.qualname}` : type.qualname;
}

/** A value's type as `%T` of CPython's messages has it: without the module for programs' own classes as well. */
export function fullTypeName(value: Value): string {
  const name = qualifiedName(typeOf(value));
  return name.startsWith(MAIN) ? name.slice(MAIN.length) : name;
}

const MAIN = '__main__.';

function objectRepr(self: Value): PyStr {
  return `<${qualifiedName(typeOf(self))} object at ${addressOf(Object(self))}>`;
}

function objectConstruct(cls: PyType, args: Value[]): Value {
  if (args.length > 0) {
    if (cls.slots.construct !== objectConstruct)
      raiseTypeError('object.__new__() takes exactly one argument (the type to instantiate)');
    if (cls.slots.init === objectInit) raiseTypeError(`${cls.name}() takes no arguments`);
  }
  checkNotAbstract(cls);
  return new PyInstance(cls.rootShape);
}

function checkNotAbstract(cls: PyType): void {
  if (!cls.isAbstract) return;
  const methods = cls.dict.get('__abstractmethods__') ?? null;
  const names = toArray(methods)
    .map((name) => `'${String(name)}'`)
    .sort();
  if (names.length === 0) return;
  const plural = names.length === 1 ? '' : 's';
  raiseTypeError(
    `Can't instantiate abstract class ${cls.name} without an implementation for abstract method${plural} ${names.join(', ')}`,
  );
}

function objectInit(self: Value, args: Value[]): void {
  if (args.length === 0) return;
  const type = typeOf(self);
  if (type.slots.init !== objectInit)
    raiseTypeError('object.__init__() takes exactly one argument (the instance to initialize)');
  if (type.slots.construct === objectConstruct)
    raiseTypeError(`${type.name}.__init__() takes exactly one argument (the instance to initialize)`);
}

/** True when calling `cls` does nothing but make an empty instance and run `__init__` (the compiler's call sites use it). */
export function hasPlainConstruct(cls: PyType): boolean {
  return cls.slots.construct === objectConstruct && !cls.isAbstract && !cls.isFinalised;
}

function objectNotEqual(self: Value, other: Value): Value {
  const { eq } = typeOf(self).slots;
  if (eq === null) return NotImplemented;
  const result = eq(self, other);
  if (result === NotImplemented) return result;
  return !isTrue(result);
}

// ### Methods

/** The names in the object's `__dict__`, in what it says is its class, and in the bases of that. */
function dirOf(self: Value): Value {
  const names = new Set<Value>();
  const add = (dict: Value | undefined): void => {
    if (dict instanceof PyDict) for (const key of dict.keysArray()) names.add(key);
    else if (dict !== undefined && dict !== null) for (const key of toArray(dict)) names.add(key);
  };
  const own = lookupAttribute(self, '__dict__');
  if (own instanceof PyDict) add(own);
  const addClass = (cls: Value): void => {
    add(lookupAttribute(cls, '__dict__'));
    const bases = lookupAttribute(cls, '__bases__');
    if (bases instanceof PyTuple) bases.items.forEach(addClass);
  };
  const cls = lookupAttribute(self, '__class__');
  if (cls instanceof PyType) for (const type of cls.mro) for (const name of type.dict.keys()) names.add(makeStr(name));
  else if (cls !== undefined) addClass(cls);
  return makeList([...names]);
}

function objectFormat(self: Value, spec: Value): Value {
  const text = strOf(spec);
  if (text === undefined) return raiseTypeError(`__format__() argument must be str, not ${argumentTypeName(spec)}`);
  if (text !== '') raiseTypeError(`unsupported format string passed to ${typeOf(self).name}.__format__`);
  return str(self);
}

declareType(objectType, {
  name: 'object',
  slots: {
    repr: objectRepr,
    str: (self) => typeOf(self).slots.repr!(self),
    hash: (self) => identityOf(self as PyInstance) / 16,
    getAttribute: genericGetAttribute,
    setAttribute: genericSetAttribute,
    deleteAttribute: genericDeleteAttribute,
    eq: (self, other) => (self === other ? true : NotImplemented),
    ne: objectNotEqual,
    lt: () => NotImplemented,
    le: () => NotImplemented,
    gt: () => NotImplemented,
    ge: () => NotImplemented,
    construct: objectConstruct,
    init: objectInit,
  },
  methods: [
    { name: '__format__', signature: '($self, format_spec, /)', impl: objectFormat },
    { name: '__dir__', signature: '($self, /)', impl: dirOf },
    { name: '__getstate__', signature: '($self, /)', impl: (self: Value) => introspection().defaultState(self, false) },
    { name: '__reduce__', signature: '($self, /)', impl: (self: Value) => introspection().reduceOld(self) },
    {
      name: '__reduce_ex__',
      signature: '($self, protocol, /)',
      impl: (self: Value, protocol: Value) => introspection().reduceEx(self, protocol),
    },
    { name: '__sizeof__', signature: '($self, /)', impl: (self: Value) => introspection().sizeOf(self) },
    { name: '__init_subclass__', kind: 'class', signature: '($self, /)', impl: () => null },
    { name: '__subclasshook__', kind: 'class', signature: '($self, object, /)', impl: () => NotImplemented },
  ],
  getset: [{ name: '__class__', get: typeOf, set: assignClass }],
});
