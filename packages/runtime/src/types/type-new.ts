// Making classes: what `class` statements and `type(name, bases, namespace)` end in. Bases, layout and `__slots__` are here;
// calls and attributes of classes are in type-objects.ts. CPython: Objects/typeobject.c type_new, best_base, type_new_slots.

import { PyBaseException } from '../errors/exception.js';
import { raise, raiseTypeError } from '../errors/raise.js';
import { warn } from '../errors/warn.js';
import { inheritPatternTraits } from '../object/collection-kind.js';
import type { GetSetSpec } from '../object/define-type.js';
import { thread } from '../object/frame.js';
import { GetSet } from '../object/native.js';
import { PyCell, type PyInstance } from '../object/object.js';
import { fillSlots } from '../object/slot-dunders.js';
import {
  argumentTypeName,
  computeMro,
  type Layout,
  objectType,
  PyType,
  shownName,
  typeName,
  typeOf,
  typeType,
} from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { weakReferencesOf } from '../object/weak-references.js';
import { lookupAttribute } from '../protocols/attribute.js';
import { call, call2, callMethod, lookupSpecial } from '../protocols/call.js';
import { toArray } from '../protocols/iterate.js';
import { repr } from '../protocols/repr.js';
import { PyClassMethod, PyStaticMethod } from './class-methods.js';
import { PyDict } from './dict.js';
import { DICT_ATTRIBUTE } from './dict-attribute.js';
import { PyFunction } from './function.js';
import { setComputed } from './function-types.js';
import { noteName } from './given-names.js';
import { instanceDict, setInstanceDict } from './instance-dict.js';
import { makeMember } from './member.js';
import { PyTypeDict } from './namespace.js';
import { encodeStr } from './str/codecs.js';
import { strOf } from './str/index.js';
import { superGetAttribute } from './super.js';
import { PyTuple } from './tuple.js';
import { PyWideStr } from './wide-str.js';

/** `type.__new__`. */
export function typeConstruct(metatype: PyType, args: Value[], names: readonly string[] | null): Value {
  const given = args.length - (names?.length ?? 0);
  if (given !== 3) return raiseTypeError(`type.__new__() takes exactly 3 arguments (${given} given)`);
  const name = strOf(args[0]!);
  if (name === undefined)
    return raiseTypeError(`type.__new__() argument 1 must be str, not ${argumentTypeName(args[0]!)}`);
  if (!(args[1] instanceof PyTuple))
    return raiseTypeError(`type.__new__() argument 2 must be tuple, not ${argumentTypeName(args[1]!)}`);
  if (!(args[2] instanceof PyDict))
    return raiseTypeError(`type.__new__() argument 3 must be dict, not ${argumentTypeName(args[2]!)}`);
  const winner = mostDerivedMetaclass(metatype, checkMroEntries(args[1].items));
  if (winner !== metatype && winner.slots.construct !== typeConstruct)
    return winner.slots.construct(winner, args, names);
  const bases = checkBases(args[1].items);
  // Before the name is looked at, too.
  bestBase(bases);
  const type = makeClass(checkTypeName(name), winner, bases, args[2]);
  noteName(type, 'name', args[0]!);
  if (args[2].getStr('__qualname__') === undefined) noteName(type, 'qualname', args[0]!);
  setNames(type);
  initSubclass(type, args.slice(3), names);
  return type;
}

/** The name of a class, which must have an UTF-8 form: CPython keeps it as such. */
export function checkTypeName(given: PyStr): string {
  encodeStr(given);
  const name = String(given);
  if (name.includes('\0')) raise('ValueError', 'type name must not contain null characters');
  return name;
}

// ### Bases

/** `type()` does not resolve `__mro_entries__`, a class statement does (PEP 560). */
function checkMroEntries(items: readonly Value[]): readonly Value[] {
  for (const base of items)
    if (!(base instanceof PyType) && lookupAttribute(base, '__mro_entries__') !== undefined)
      raiseTypeError("type() doesn't support MRO entry resolution; use types.new_class()");
  return items;
}

function checkBases(items: readonly Value[]): PyType[] {
  for (const base of items) {
    if (!(base instanceof PyType)) return raiseTypeError('bases must be types');
    checkAcceptable(base);
  }
  return items.length === 0 ? [objectType] : [...(items as readonly PyType[])];
}

export function checkAcceptable(base: PyType): void {
  if (!base.isBaseType) raiseTypeError(`type '${base.name}' is not an acceptable base type`);
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

/** The base whose layout contains those of all others. */
export function bestBase(bases: readonly PyType[]): PyType {
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

/** The MRO that `type.mro()`, or the metaclass's own `mro`, gives. CPython: mro_invoke, mro_check. */
export function findMro(type: PyType): PyType[] {
  const repeated = type.bases.find((base, i) => type.bases.indexOf(base) !== i);
  if (repeated !== undefined) raiseTypeError(`duplicate base class ${shownName(repeated)}`);
  if (type.metaclass.lookup('mro') === typeType.dict.get('mro')) return computeMro(type);
  const given = toArray(callMethod(type, 'mro'));
  if (given.length === 0) raiseTypeError('type MRO must not be empty');
  for (const base of given) checkMroEntry(type, base);
  return given as PyType[];
}

function checkMroEntry(type: PyType, base: Value): void {
  if (!(base instanceof PyType)) return raiseTypeError(`mro() returned a non-class ('${typeName(base)}')`);
  if (!extendsLayout(type.layout, base.layout))
    raiseTypeError(`mro() returned base with unsuitable layout ('${base.name}')`);
}

// ### The class object

function makeClass(name: string, metatype: PyType, bases: PyType[], namespace: PyDict): PyType {
  const type = new PyType(name, metatype, bases, false);
  type.base = bestBase(bases);
  type.layout = type.base.layout;
  for (const [key, value] of namespace.entries()) {
    const text = strOf(key);
    if (text !== undefined) type.dict.set(String(text), value);
    else warn('RuntimeWarning', `non-string key in the __dict__ of class ${name}`);
  }
  takeSpecialEntries(type);
  defineSlots(type);
  type.mro = [];
  type.mro = findMro(type);
  inheritPatternTraits(type);
  for (const base of bases) base.subclasses.add(new WeakRef(type));
  type.modified();
  fillSlots(type);
  return type;
}

/** Entries of the namespace that mean something to `type` itself. */
function takeSpecialEntries(type: PyType): void {
  const { dict } = type;
  const qualname = dict.get('__qualname__');
  if (qualname !== undefined) {
    const text = strOf(qualname);
    if (text === undefined) return raiseTypeError(`type __qualname__ must be a str, not ${typeName(qualname)}`);
    type.qualname = String(text);
    noteName(type, 'qualname', qualname);
    dict.delete('__qualname__');
  }
  takeClassCell(type);
  takeClassDictCell(type);
  if (dict.has('__eq__') && !dict.has('__hash__')) dict.set('__hash__', null);
  const create = dict.get('__new__');
  if (create instanceof PyFunction) dict.set('__new__', new PyStaticMethod(create));
  for (const implicit of ['__init_subclass__', '__class_getitem__']) {
    const method = dict.get(implicit);
    if (method instanceof PyFunction) dict.set(implicit, new PyClassMethod(method));
  }
}

function takeClassCell(type: PyType): void {
  const cell = type.dict.get('__classcell__');
  if (cell === undefined) return;
  if (!(cell instanceof PyCell))
    return raiseTypeError(`__classcell__ must be a nonlocal cell, not ${repr(typeOf(cell))}`);
  cell.value = type;
  type.dict.delete('__classcell__');
}

/** The annotations and type parameters in the class's body look their names up in the class from now on. */
function takeClassDictCell(type: PyType): void {
  const cell = type.dict.get('__classdictcell__');
  if (cell === undefined) return;
  if (!(cell instanceof PyCell))
    return raiseTypeError(`__classdictcell__ must be a nonlocal cell, not ${repr(typeOf(cell))}`);
  cell.value = new PyTypeDict(type);
  type.dict.delete('__classdictcell__');
}

/** The `__name__` of the module whose code makes the class. */
function moduleOfCaller(): Value {
  const { fn } = thread.frame;
  return (fn === null ? undefined : fn.globals.getStr('__name__')) ?? 'builtins';
}

// ### __slots__

/** Types whose instances vary in size: no room after them for the values of `__slots__`. */
const VARIABLE_SIZED: ReadonlySet<string> = new Set(['int', 'tuple', 'bytes', 'type']);

/** `__slots__`: one member descriptor each, and no `__dict__` or `__weakref__` unless asked for or inherited. */
function defineSlots(type: PyType): void {
  const base = type.base!;
  const declared = type.dict.get('__slots__');
  const isVariable = hasLayout(base, VARIABLE_SIZED);
  const given = declared === undefined ? null : givenSlots(declared);
  if (given !== null && given.length > 0 && isVariable)
    raiseTypeError(`nonempty __slots__ not supported for subtype of '${base.name}'`);
  const names = given === null ? null : slotNames(given, base.hasDict, isVariable || base.hasWeakref);
  const members = names === null ? [] : ownMembers(type, names);
  if (members.length > 0) type.layout = { name: type.name, parent: base.layout, members: members.toSorted().join() };
  if (!type.dict.has('__module__')) type.dict.set('__module__', moduleOfCaller());
  for (const name of members) if (!type.dict.has(name)) type.dict.set(name, makeMember(name, type));
  const wants = (slot: string, has: (each: PyType) => boolean): boolean =>
    names === null || names.includes(slot) || type.bases.some(has);
  type.hasDict = base.hasDict || wants('__dict__', (each) => each.hasDict);
  if (type.hasDict && !base.hasDict) addDescriptor(type, CLASS_DICT_ATTRIBUTE);
  type.hasWeakref = base.hasWeakref || (!isVariable && wants('__weakref__', (each) => each.hasWeakref));
  if (type.hasWeakref && !base.hasWeakref) addDescriptor(type, WEAKREF_ATTRIBUTE);
  const doc = type.dict.get('__doc__');
  if (doc === undefined) type.dict.set('__doc__', null);
  // It must have an UTF-8 form, too. CPython: type_new_set_doc.
  else if (doc instanceof PyWideStr) encodeStr(doc);
}

function hasLayout(type: PyType, names: ReadonlySet<string>): boolean {
  for (let at: Layout | null = type.layout; at !== null; at = at.parent) if (names.has(at.name)) return true;
  return false;
}

const SPECIAL_SLOTS: readonly string[] = ['__dict__', '__weakref__'];

/** The names as they were given. TypeError for what is none, and for a special slot that is there already. */
function slotNames(given: readonly Value[], hasDict: boolean, hasWeakref: boolean): string[] {
  const seen = SPECIAL_SLOTS.filter((_, i) => (i === 0 ? hasDict : hasWeakref));
  return given.map((each) => {
    const name = slotName(each);
    if (seen.includes(name)) raiseTypeError(`${name} slot disallowed: we already got one`);
    if (SPECIAL_SLOTS.includes(name)) seen.push(name);
    return name;
  });
}

/** The mangled names that become members; ValueError for one that the class has already. */
function ownMembers(type: PyType, names: readonly string[]): string[] {
  const members: string[] = [];
  for (const name of names) {
    if (SPECIAL_SLOTS.includes(name)) continue;
    const mangled = mangle(type.name, name);
    if (!members.includes(mangled)) members.push(mangled);
  }
  for (const name of members)
    if (type.dict.has(name)) raise('ValueError', `'${name}' in __slots__ conflicts with class variable`);
  return members;
}

/** A name as it is inside the class: private ones with the class's name before them. */
export function mangle(className: string, name: string): string {
  const prefix = className.replace(/^_+/, '');
  return name.startsWith('__') && !name.endsWith('__') && prefix !== '' ? `_${prefix}${name}` : name;
}

function givenSlots(declared: Value): Value[] {
  const text = strOf(declared);
  return text === undefined ? toArray(declared) : [text];
}

function slotName(name: Value): string {
  const text = strOf(name);
  if (text === undefined) return raiseTypeError(`__slots__ items must be strings, not '${typeName(name)}'`);
  if (!/^[\p{XID_Start}_][\p{XID_Continue}]*$/u.test(String(text)))
    return raiseTypeError('__slots__ must be identifiers');
  return String(text);
}

/** Unlike that of built-in types it can be deleted: there is a new one then. */
const CLASS_DICT_ATTRIBUTE: GetSetSpec = {
  name: '__dict__',
  get: (self) => {
    const builtin = builtinDictOf(self);
    return builtin === null ? instanceDict(self as PyInstance) : builtin.get(self);
  },
  set: (self, value) => {
    const builtin = builtinDictOf(self);
    if (builtin !== null) setComputed(builtin, self, value);
    else if (value === undefined) setInstanceDict(self as PyInstance, new PyDict());
    else DICT_ATTRIBUTE.set!(self, value);
  },
};

/** The `__dict__` descriptor of the built-in class on the line of bases whose instances have one; that one counts. */
function builtinDictOf(self: Value): GetSet | null {
  for (let at: PyType | null = typeOf(self); at !== null; at = at.base) {
    const descriptor = at.isBuiltin && at.hasDict ? at.dict.get('__dict__') : undefined;
    if (descriptor instanceof GetSet) return descriptor;
  }
  return null;
}

const WEAKREF_ATTRIBUTE: GetSetSpec = {
  name: '__weakref__',
  get: (self) => weakReferencesOf(self as PyInstance)[0] ?? null,
};

/** For the first class on a line of inheritance whose instances have a `__dict__` or `__weakref__`. */
function addDescriptor(type: PyType, { name, get, set }: GetSetSpec): void {
  if (!type.dict.has(name)) type.dict.set(name, new GetSet(name, type, get, set ?? null, null));
}

// ### Hooks

function setNames(type: PyType): void {
  for (const [name, value] of [...type.dict]) {
    const special = lookupSpecial(value, '__set_name__');
    if (special === undefined) continue;
    try {
      call2(special, type, name);
    } catch (error) {
      if (error instanceof PyBaseException)
        callMethod(
          error,
          'add_note',
          `Error calling __set_name__ on '${typeName(value)}' instance ${repr(name)} in '${type.name}'`,
        );
      throw error;
    }
  }
}

function initSubclass(type: PyType, keywordValues: Value[], names: readonly string[] | null): void {
  // A `mro()` of its own may have left the class out.
  if (!type.mro.includes(type))
    raiseTypeError(`super(type, obj): obj (type ${type.name}) is not an instance or subtype of type (${type.name}).`);
  const method = superGetAttribute(type, type, type, '__init_subclass__');
  if (method !== undefined) call(method, keywordValues, names);
}

/** True when instances of the two layouts look alike, so that an object may change its class from one to the other. */
export function sameLayout(x: Layout, y: Layout): boolean {
  return x === y || (x.members !== undefined && x.members === y.members && x.parent === y.parent);
}
