// type: calling a class, attribute access on classes, making classes (`type(name, bases, namespace)`).
// CPython: Objects/typeobject.c type_call, type_getattro, type_new.

import { raiseAttributeError, raiseTypeError } from '../errors/raise.js';
import { declareType } from '../object/define-type.js';
import { documentationOf, documentTypes, shownSignature } from '../object/documentation.js';
import { finalisation } from '../object/finalisation.js';
import { introspection } from '../object/introspection.js';
import { GetSet } from '../object/native.js';
import { fillSlots } from '../object/slot-dunders.js';
import { SLOT_DUNDERS } from '../object/slot-table.js';
import { computeMro, objectType, PyType, shownName, typeName, typeOf, typeType } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { genericGetAttribute, getAttribute } from '../protocols/attribute.js';
import { isSubclassOf } from '../protocols/instance-check.js';
import { isTrue } from '../protocols/truth.js';
import { TYPE_ANNOTATIONS } from './annotations.js';
import { PyDict } from './dict.js';
import { nameValue, noteName } from './given-names.js';
import { makeList } from './list.js';
import { makeMappingProxy } from './mappingproxy.js';
import { qualifiedName } from './object.js';
import { strOf } from './str/index.js';
import { makeTuple } from './tuple.js';
import { assignBases } from './type-bases.js';
import { checkTypeName, typeConstruct } from './type-new.js';
import { uniteTypes } from './union.js';

// ### Calling a class

export function callType(cls: PyType, args: Value[], names: readonly string[] | null): Value {
  if (cls === typeType) {
    const given = args.length - (names?.length ?? 0);
    if (given === 1) return names === null ? typeOf(args[0]!) : raiseTypeError('type() takes no keyword arguments');
    if (given !== 3) raiseTypeError('type() takes 1 or 3 arguments');
  }
  const instance = cls.slots.construct(cls, args, names);
  const type = typeOf(instance);
  if (type.isSubtype(cls)) {
    if (type.isFinalised) finalisation.watch(instance);
    type.slots.init(instance, args, names);
  }
  return instance;
}

// ### Attributes

function typeGetAttribute(self: Value, name: string): Value {
  const type = self as PyType;
  const metatype = type.metaclass;
  const meta = metatype.lookup(name);
  const metaSlots = meta === undefined ? null : typeOf(meta).slots;
  if (metaSlots !== null && metaSlots.descrGet !== null && metaSlots.descrSet !== null)
    return metaSlots.descrGet(meta!, type, metatype);
  const attribute = type.lookup(name);
  if (attribute !== undefined) {
    const { descrGet } = typeOf(attribute).slots;
    return descrGet === null ? attribute : descrGet(attribute, undefined, type);
  }
  if (metaSlots !== null) return metaSlots.descrGet === null ? meta! : metaSlots.descrGet(meta!, type, metatype);
  return raiseAttributeError(`type object '${type.name}' has no attribute '${name}'`, type, name);
}

function typeSetAttribute(self: Value, name: string, value: Value): void {
  const type = self as PyType;
  checkMutable(type, name);
  const meta = type.metaclass.lookup(name);
  const set = meta === undefined ? null : typeOf(meta).slots.descrSet;
  if (set !== null && set !== undefined) {
    set(meta!, type, value);
    return;
  }
  type.dict.set(name, value);
  typeChanged(type, name);
}

function typeDeleteAttribute(self: Value, name: string): void {
  const type = self as PyType;
  checkMutable(type, name);
  const meta = type.metaclass.lookup(name);
  const remove = meta === undefined ? null : typeOf(meta).slots.descrDelete;
  if (remove !== null && remove !== undefined) {
    remove(meta!, type);
    return;
  }
  if (!type.dict.delete(name)) raiseAttributeError(`type object '${type.name}' has no attribute '${name}'`, type, name);
  typeChanged(type, name);
}

function checkMutable(type: PyType, name: string): void {
  if (type.isBuiltin) raiseTypeError(`cannot set '${name}' attribute of immutable type '${type.name}'`);
}

/** After an attribute of a class changed: cached lookups are forgotten, and slots recomputed when it is a dunder. */
function typeChanged(type: PyType, name: string): void {
  // What calls of classes have remembered holds no longer for any instance of a metaclass whose `__call__` changed.
  (name === '__call__' && type.isSubtype(typeType) ? objectType : type).modified();
  if (SLOT_DUNDERS.has(name) || name === '__new__' || name === '__getattr__' || name === '__del__') fillSlots(type);
}

// ### The attributes `__name__`, `__bases__` …

function setName(self: Value, value: Value | undefined): void {
  const type = self as PyType;
  if (value === undefined) raiseTypeError(`cannot delete '__name__' attribute of immutable type '${type.name}'`);
  checkMutable(type, '__name__');
  const text = strOf(value);
  if (text === undefined)
    return raiseTypeError(`can only assign string to ${type.name}.__name__, not '${typeName(value)}'`);
  type.name = checkTypeName(text);
  noteName(type, 'name', value!);
}

function setQualname(self: Value, value: Value | undefined): void {
  const type = self as PyType;
  if (value === undefined) raiseTypeError(`cannot delete '__qualname__' attribute of immutable type '${type.name}'`);
  checkMutable(type, '__qualname__');
  const text = strOf(value);
  if (text === undefined)
    return raiseTypeError(`can only assign string to ${type.name}.__qualname__, not '${typeName(value)}'`);
  type.qualname = String(text);
  noteName(type, 'qualname', value!);
}

function setBases(self: Value, value: Value | undefined): void {
  const type = self as PyType;
  if (value === undefined) raiseTypeError(`cannot delete '__bases__' attribute of immutable type '${type.name}'`);
  checkMutable(type, '__bases__');
  assignBases(type, value);
}

/** What the class's own namespace has under `name`, whatever its bases have. */
function own(type: PyType, name: string, fallback: Value): Value {
  // The namespace of `type` itself has these descriptors.
  const value = type === typeType ? undefined : type.dict.get(name);
  return value === undefined ? fallback : value;
}

/** `__dict__`. */
function dictOf(self: Value): Value {
  if ((self as PyType).isBuiltin) documentTypes();
  return makeMappingProxy(self as PyType);
}

/** Where a class is defined is no longer known when its module is another. */
function setModule(self: Value, value: Value | undefined): void {
  setModuleEntry(self, value);
  (self as PyType).dict.delete('__firstlineno__');
}

// As in CPython the same tuple every time, as long as the bases are the same.
const tuples = new WeakMap<readonly PyType[], Value>();

function tupleOf(types: readonly PyType[]): Value {
  let tuple = tuples.get(types);
  if (tuple === undefined) {
    tuple = makeTuple(types);
    tuples.set(types, tuple);
  }
  return tuple;
}

/** None while a metaclass's `mro()` has not given it yet. */
function mroOf(self: Value): Value {
  const { mro } = self as PyType;
  return mro.length === 0 ? null : tupleOf(mro);
}

function moduleOf(type: PyType): Value {
  return type.isBuiltin ? type.module : own(type, '__module__', 'builtins');
}

function typeRepr(self: Value): PyStr {
  return `<class '${qualifiedName(self as PyType)}'>`;
}

function setDictEntry(name: string): (self: Value, value: Value | undefined) => void {
  return (self, value) => {
    const type = self as PyType;
    if (value === undefined)
      return raiseTypeError(`cannot delete '${name}' attribute of immutable type '${type.name}'`);
    checkMutable(type, name);
    type.dict.set(name, value);
    type.modified();
  };
}

function abstractMethodsOf(self: Value): Value {
  const methods = self === typeType ? undefined : (self as PyType).dict.get('__abstractmethods__');
  if (methods !== undefined) return methods;
  return raiseAttributeError('__abstractmethods__', self, '__abstractmethods__');
}

const setModuleEntry = setDictEntry('__module__');

/** A true value makes the class abstract. */
function setAbstractMethods(self: Value, value: Value | undefined): void {
  const type = self as PyType;
  checkMutable(type, '__abstractmethods__');
  if (value !== undefined) {
    type.isAbstract = isTrue(value);
    type.dict.set('__abstractmethods__', value);
  } else if (type.dict.delete('__abstractmethods__')) type.isAbstract = false;
  else raiseAttributeError('__abstractmethods__', type, '__abstractmethods__');
  type.modified();
}

/** That of a built-in class, which the library knows. */
function textSignature(type: PyType): string | null {
  return (type.isBuiltin && (shownSignature(type.qualname) ?? shownSignature(`${type.name}()`))) || null;
}

declareType(typeType, {
  name: 'type',
  layout: 'type',
  hasDict: true,
  hasWeakref: true,
  callOne: typeOf,
  slots: {
    repr: typeRepr,
    call: (self, args, names) => callType(self as PyType, args, names),
    getAttribute: typeGetAttribute,
    setAttribute: typeSetAttribute,
    deleteAttribute: typeDeleteAttribute,
    or: uniteTypes,
    construct: typeConstruct,
    init: (_self, args, names) => {
      const given = args.length - (names?.length ?? 0);
      if (given === 1 && names !== null) raiseTypeError('type.__init__() takes no keyword arguments');
      if (given !== 1 && given !== 3) raiseTypeError('type.__init__() takes 1 or 3 arguments');
    },
  },
  methods: [
    { name: 'mro', signature: '($self, /)', impl: (self: PyType) => makeList(computeMro(self)) },
    {
      name: '__subclasses__',
      signature: '($self, /)',
      impl: (self: PyType) => makeList([...self.subclasses].flatMap((ref) => ref.deref() ?? [])),
    },
    {
      name: '__instancecheck__',
      signature: '($self, instance, /)',
      impl: (self: PyType, instance: Value) => isInstanceOf(instance, self),
    },
    {
      name: '__subclasscheck__',
      signature: '($self, subclass, /)',
      impl: (self: PyType, subclass: Value) => isSubclassOf(subclass, self),
    },
    { name: '__prepare__', kind: 'class', signature: '($self, /, *args, **kwargs)', impl: () => new PyDict() },
    {
      name: '__dir__',
      signature: '($self, /)',
      impl: (self: PyType) => makeList([...new Set(self.mro.flatMap((type) => [...type.dict.keys()]))]),
    },
  ],
  getset: [
    { name: '__name__', get: (self) => nameValue(self as PyType, 'name', shownName(self as PyType)), set: setName },
    {
      name: '__qualname__',
      get: (self) => nameValue(self as PyType, 'qualname', (self as PyType).qualname),
      set: setQualname,
    },
    { name: '__module__', get: (self) => moduleOf(self as PyType), set: setModule },
    { name: '__bases__', get: (self) => tupleOf((self as PyType).bases), set: setBases },
    { name: '__base__', get: (self) => (self as PyType).base },
    { name: '__mro__', get: mroOf },
    { name: '__dict__', get: dictOf },
    {
      name: '__doc__',
      get: (self) => {
        documentTypes();
        const doc = own(self as PyType, '__doc__', documentationOf('type', '__doc__'));
        // Of the types whose instances have a `__doc__` of their own.
        if (doc instanceof GetSet && (self as PyType).isBuiltin)
          return documentationOf((self as PyType).name, '__doc__');
        const { descrGet } = typeOf(doc).slots;
        return descrGet === null ? doc : descrGet(doc, undefined, self as PyType);
      },
      set: setDictEntry('__doc__'),
    },
    { name: '__abstractmethods__', get: abstractMethodsOf, set: setAbstractMethods },
    { name: '__basicsize__', get: (self) => introspection().basicSize(self as PyType) },
    { name: '__itemsize__', get: (self) => introspection().itemSize(self as PyType) },
    { name: '__dictoffset__', get: (self) => introspection().dictOffset(self as PyType) },
    { name: '__weakrefoffset__', get: (self) => introspection().weakrefOffset(self as PyType) },
    { name: '__flags__', get: (self) => introspection().typeFlags(self as PyType) },
    { name: '__text_signature__', get: (self) => textSignature(self as PyType) },
    ...TYPE_ANNOTATIONS,
    {
      name: '__type_params__',
      get: (self) => own(self as PyType, '__type_params__', makeTuple([])),
      set: setDictEntry('__type_params__'),
    },
  ],
});

/** `isinstance` for a real class: its type is a subtype, or its `__class__` claims to be. CPython: object_isinstance. */
export function isInstanceOf(value: Value, cls: PyType): boolean {
  const type = typeOf(value);
  if (type.isSubtype(cls)) return true;
  const isGeneric = type.slots.getAttribute === genericGetAttribute || value instanceof PyType;
  if (isGeneric && type.lookup('__class__') === objectType.dict.get('__class__')) return false;
  const claimed = getAttribute(value, '__class__');
  return claimed instanceof PyType && claimed !== type && claimed.isSubtype(cls);
}
