// type: calling a class, attribute access on classes, making classes (`type(name, bases, namespace)`).
// CPython: Objects/typeobject.c type_call, type_getattro, type_new.

import { raise, raiseAttributeError, raiseTypeError } from '../errors/raise.js';
import { declareType } from '../object/define-type.js';
import { thread } from '../object/frame.js';
import { GetSet } from '../object/native.js';
import { NO_SLOTS, PyCell, PyInstance } from '../object/object.js';
import { fillSlots } from '../object/slot-dunders.js';
import { SLOT_DUNDERS } from '../object/slot-table.js';
import {
  argumentTypeName,
  computeMro,
  type Layout,
  objectType,
  PyType,
  typeName,
  typeOf,
  typeType,
} from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { getAttribute } from '../protocols/attribute.js';
import { call, call2, lookupSpecial } from '../protocols/call.js';
import { toArray } from '../protocols/iterate.js';
import { PyClassMethod, PyStaticMethod } from './class-methods.js';
import { PyDict } from './dict.js';
import { DICT_ATTRIBUTE } from './dict-attribute.js';
import { PyFunction } from './function.js';
import { makeList } from './list.js';
import { makeMappingProxy } from './mappingproxy.js';
import { makeMember } from './member.js';
import { qualifiedName } from './object.js';
import { strOf } from './str/index.js';
import { superGetAttribute } from './super.js';
import { makeTuple, PyTuple } from './tuple.js';

// ### Calling a class

export function callType(cls: PyType, args: Value[], names: readonly string[] | null): Value {
  if (cls === typeType) {
    if (names === null && args.length === 1) return typeOf(args[0]!);
    if (args.length - (names?.length ?? 0) !== 3) raiseTypeError('type() takes 1 or 3 arguments');
  }
  const instance = cls.slots.construct(cls, args, names);
  const type = typeOf(instance);
  if (type.isSubtype(cls)) type.slots.init(instance, args, names);
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
  type.modified();
  if (SLOT_DUNDERS.has(name) || name === '__new__' || name === '__getattr__') fillSlots(type);
}

// ### Making classes

/** What `class` statements and `type(name, bases, namespace)` end in. */
function typeConstruct(metatype: PyType, args: Value[], names: readonly string[] | null): Value {
  const given = args.length - (names?.length ?? 0);
  if (given !== 3) return raiseTypeError(`type.__new__() takes exactly 3 arguments (${given} given)`);
  const name = strOf(args[0]!);
  if (name === undefined)
    return raiseTypeError(`type.__new__() argument 1 must be str, not ${argumentTypeName(args[0]!)}`);
  if (!(args[1] instanceof PyTuple))
    return raiseTypeError(`type.__new__() argument 2 must be tuple, not ${argumentTypeName(args[1]!)}`);
  if (!(args[2] instanceof PyDict))
    return raiseTypeError(`type.__new__() argument 3 must be dict, not ${argumentTypeName(args[2]!)}`);
  const bases = checkBases(args[1].items);
  const winner = mostDerivedMetaclass(metatype, bases);
  if (winner !== metatype && winner.slots.construct !== typeConstruct)
    return winner.slots.construct(winner, args, names);
  const type = makeClass(String(name), winner, bases, args[2]);
  setNames(type);
  initSubclass(type, args.slice(3), names);
  return type;
}

function checkBases(items: readonly Value[]): PyType[] {
  for (const base of items) {
    if (!(base instanceof PyType)) return raiseTypeError('bases must be types');
    if (!base.isBaseType) return raiseTypeError(`type '${base.name}' is not an acceptable base type`);
  }
  const bases = items as readonly PyType[];
  const repeated = bases.find((base, i) => bases.indexOf(base) !== i);
  if (repeated !== undefined) return raiseTypeError(`duplicate base class ${repeated.name}`);
  return bases.length === 0 ? [objectType] : [...bases];
}

/** The metaclass of a class with these bases. CPython: _PyType_CalculateMetaclass. */
export function mostDerivedMetaclass(metatype: PyType, bases: readonly Value[]): PyType {
  let winner = metatype;
  for (const base of bases) {
    const candidate = typeOf(base);
    if (winner.isSubtype(candidate)) continue;
    if (candidate.isSubtype(winner)) winner = candidate;
    else
      raiseTypeError(
        'metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases',
      );
  }
  return winner;
}

function makeClass(name: string, metatype: PyType, bases: PyType[], namespace: PyDict): PyType {
  const type = new PyType(name, metatype, bases, false);
  type.base = bestBase(bases);
  type.layout = type.base.layout;
  for (const [key, value] of namespace.entries()) if (typeof key === 'string') type.dict.set(key, value);
  takeSpecialEntries(type);
  type.mro = computeMro(type);
  defineSlots(type);
  addDictDescriptor(type);
  for (const base of bases) base.subclasses.add(new WeakRef(type));
  fillSlots(type);
  return type;
}

/** The base whose layout contains those of all others. */
function bestBase(bases: readonly PyType[]): PyType {
  let best = bases[0]!;
  for (const base of bases) {
    if (extendsLayout(best.layout, base.layout)) continue;
    if (extendsLayout(base.layout, best.layout)) best = base;
    else raiseTypeError('multiple bases have instance lay-out conflict');
  }
  return best;
}

function extendsLayout(layout: Layout | null, ancestor: Layout): boolean {
  for (let at = layout; at !== null; at = at.parent) if (at === ancestor) return true;
  return false;
}

/** Entries of the namespace that mean something to `type` itself. */
function takeSpecialEntries(type: PyType): void {
  const { dict } = type;
  const qualname = dict.get('__qualname__');
  if (qualname !== undefined) {
    const text = strOf(qualname);
    if (text === undefined) return raiseTypeError(`type __qualname__ must be a str, not ${typeName(qualname)}`);
    type.qualname = String(text);
    dict.delete('__qualname__');
  }
  if (!dict.has('__doc__')) dict.set('__doc__', null);
  if (!dict.has('__module__')) dict.set('__module__', moduleOfCaller());
  const cell = dict.get('__classcell__');
  if (cell instanceof PyCell) {
    cell.value = type;
    dict.delete('__classcell__');
  }
  if (dict.has('__eq__') && !dict.has('__hash__')) dict.set('__hash__', null);
  const create = dict.get('__new__');
  if (create instanceof PyFunction) dict.set('__new__', new PyStaticMethod(create));
  for (const implicit of ['__init_subclass__', '__class_getitem__']) {
    const method = dict.get(implicit);
    if (method instanceof PyFunction) dict.set(implicit, new PyClassMethod(method));
  }
}

/** The `__name__` of the module whose code makes the class. */
function moduleOfCaller(): Value {
  const { fn } = thread.frame;
  return (fn === null ? undefined : fn.globals.getStr('__name__')) ?? 'builtins';
}

/** `__slots__`: one member descriptor each, and no `__dict__` unless asked for or inherited. */
function defineSlots(type: PyType): void {
  const declared = type.dict.get('__slots__');
  type.hasDict = true;
  if (declared === undefined) return;
  const names = typeof declared === 'string' ? [declared] : toArray(declared).map(slotName);
  type.hasDict = type.mro.slice(1).some((base) => base.hasDict) || names.includes('__dict__');
  for (const name of names) {
    if (name === '__dict__' || name === '__weakref__') continue;
    if (type.dict.has(name)) raise('ValueError', `'${name}' in __slots__ conflicts with class variable`);
    const mangled = name.startsWith('__') && !name.endsWith('__') ? `_${type.name.replace(/^_+/, '')}${name}` : name;
    type.dict.set(mangled, makeMember(mangled, type));
  }
}

/** `__dict__`, for the first class on a line of inheritance whose instances have one. */
function addDictDescriptor(type: PyType): void {
  if (!type.hasDict || type.mro.slice(1).some((base) => base.hasDict)) return;
  const { name, get, set, doc } = DICT_ATTRIBUTE;
  type.dict.set(name, new GetSet(name, type, get, set ?? null, doc));
}

function slotName(name: Value): string {
  const text = strOf(name);
  if (text === undefined) return raiseTypeError(`__slots__ items must be strings, not '${typeName(name)}'`);
  if (!/^[\p{XID_Start}_][\p{XID_Continue}]*$/u.test(String(text)))
    return raiseTypeError('__slots__ must be identifiers');
  return String(text);
}

function setNames(type: PyType): void {
  for (const [name, value] of [...type.dict]) {
    const special = lookupSpecial(value, '__set_name__');
    if (special !== undefined) call2(special, type, name);
  }
}

function initSubclass(type: PyType, keywordValues: Value[], names: readonly string[] | null): void {
  const method = superGetAttribute(type, type, type, '__init_subclass__');
  if (method !== undefined) call(method, keywordValues, names);
}

// ### The descriptor protocol of `__class__`, `__bases__` …

/** `obj.__class__ = cls`. CPython: object_set_class. */
export function assignClass(self: Value, value: Value | undefined): void {
  if (value === undefined) return raiseTypeError("can't delete __class__ attribute");
  if (!(value instanceof PyType))
    return raiseTypeError(`__class__ must be set to a class, not '${typeName(value)}' object`);
  const old = typeOf(self);
  if (!(self instanceof PyInstance) || old.isBuiltin || value.isBuiltin)
    return raiseTypeError('__class__ assignment only supported for mutable types or ModuleType subclasses');
  if (old.layout !== value.layout || old.hasDict !== value.hasDict)
    return raiseTypeError(`__class__ assignment: '${value.name}' object layout differs from '${old.name}'`);
  reshape(self, value);
}

function reshape(instance: PyInstance, type: PyType): void {
  if (instance.shape.isDictionary) {
    instance.shape = type.dictionaryShape;
    return;
  }
  let shape = type.rootShape;
  for (const name of instance.shape.names()) shape = shape.extend(name);
  instance.shape = shape;
  if (instance.slots === NO_SLOTS && shape.size > 0) throw new Error('an instance with attributes has slots');
}

function setName(self: Value, value: Value | undefined): void {
  const type = self as PyType;
  if (value === undefined || type.isBuiltin) return checkMutable(type, '__name__');
  const text = strOf(value);
  if (text === undefined)
    return raiseTypeError(`can only assign string to ${type.name}.__name__, not '${typeName(value)}'`);
  type.name = String(text);
}

function setBases(self: Value, value: Value | undefined): void {
  const type = self as PyType;
  checkMutable(type, '__bases__');
  if (!(value instanceof PyTuple))
    return raiseTypeError(`can only assign tuple to ${type.name}.__bases__, not ${typeName(value ?? null)}`);
  type.bases = checkBases(value.items);
  type.base = bestBase(type.bases);
  type.mro = computeMro(type);
  type.modified();
  fillSlots(type);
}

function moduleOf(type: PyType): Value {
  return type.isBuiltin ? type.module : (type.dict.get('__module__') ?? 'builtins');
}

function typeRepr(self: Value): PyStr {
  return `<class '${qualifiedName(self as PyType)}'>`;
}

function setDictEntry(name: string): (self: Value, value: Value | undefined) => void {
  return (self, value) => {
    const type = self as PyType;
    checkMutable(type, name);
    if (value === undefined) type.dict.delete(name);
    else type.dict.set(name, value);
    type.modified();
  };
}

declareType(typeType, {
  name: 'type',
  doc: "type(object) -> the object's type\ntype(name, bases, dict, **kwds) -> a new type",
  layout: 'type',
  callOne: typeOf,
  slots: {
    repr: typeRepr,
    call: (self, args, names) => callType(self as PyType, args, names),
    getAttribute: typeGetAttribute,
    setAttribute: typeSetAttribute,
    deleteAttribute: typeDeleteAttribute,
    construct: typeConstruct,
    init: (_self, args, names) => {
      const given = args.length - (names?.length ?? 0);
      if (given !== 1 && given !== 3) raiseTypeError('type.__init__() takes 1 or 3 arguments');
    },
  },
  methods: [
    {
      name: 'mro',
      signature: '($self, /)',
      doc: "Return a type's method resolution order.",
      impl: (self: PyType) => makeList(computeMro(self)),
    },
    {
      name: '__subclasses__',
      signature: '($self, /)',
      doc: 'Return a list of immediate subclasses.',
      impl: (self: PyType) => makeList([...self.subclasses].flatMap((ref) => ref.deref() ?? [])),
    },
    {
      name: '__instancecheck__',
      signature: '($self, instance, /)',
      doc: 'Check if an object is an instance.',
      impl: (self: PyType, instance: Value) => isInstanceOf(instance, self),
    },
    {
      name: '__subclasscheck__',
      signature: '($self, subclass, /)',
      doc: 'Check if a class is a subclass.',
      impl: (self: PyType, subclass: Value) => subclass instanceof PyType && subclass.isSubtype(self),
    },
    {
      name: '__prepare__',
      kind: 'class',
      signature: '($self, /, *args, **kwargs)',
      doc: 'Create the namespace for the class statement.',
      impl: () => new PyDict(),
    },
    {
      name: '__dir__',
      signature: '($self, /)',
      doc: 'Specialized __dir__ implementation for types.',
      impl: (self: PyType) => makeList([...new Set(self.mro.flatMap((type) => [...type.dict.keys()]))]),
    },
  ],
  getset: [
    { name: '__name__', doc: 'The name of the class.', get: (self) => (self as PyType).name, set: setName },
    {
      name: '__qualname__',
      doc: 'The qualified name of the class.',
      get: (self) => (self as PyType).qualname,
      set: (self, value) => {
        checkMutable(self as PyType, '__qualname__');
        (self as PyType).qualname = String(value);
      },
    },
    {
      name: '__module__',
      doc: 'The module in which the class was defined.',
      get: (self) => moduleOf(self as PyType),
      set: setDictEntry('__module__'),
    },
    { name: '__bases__', doc: 'The base classes.', get: (self) => makeTuple((self as PyType).bases), set: setBases },
    { name: '__base__', doc: 'The base class whose layout instances have.', get: (self) => (self as PyType).base },
    { name: '__mro__', doc: 'The method resolution order.', get: (self) => makeTuple((self as PyType).mro) },
    { name: '__dict__', doc: 'The namespace of the class.', get: (self) => makeMappingProxy(self as PyType) },
    {
      name: '__doc__',
      doc: 'The docstring of the class.',
      get: (self) => {
        const doc = (self as PyType).dict.get('__doc__') ?? null;
        const { descrGet } = typeOf(doc).slots;
        return descrGet === null ? doc : descrGet(doc, undefined, self as PyType);
      },
      set: setDictEntry('__doc__'),
    },
    {
      name: '__abstractmethods__',
      doc: 'Names of the abstract methods.',
      get: (self) =>
        (self as PyType).dict.get('__abstractmethods__') ??
        raiseAttributeError('__abstractmethods__', self, '__abstractmethods__'),
      set: setDictEntry('__abstractmethods__'),
    },
  ],
});

/** `isinstance` for a real class: its type is a subtype, or its `__class__` claims to be. CPython: object_isinstance. */
export function isInstanceOf(value: Value, cls: PyType): boolean {
  const type = typeOf(value);
  if (type.isSubtype(cls)) return true;
  if (type.lookup('__class__') === objectType.dict.get('__class__')) return false;
  const claimed = getAttribute(value, '__class__');
  return claimed instanceof PyType && claimed !== type && claimed.isSubtype(cls);
}
