// The `_abc` module: what abc.ABCMeta is made of. Each abstract class has an `_abc_data` with the classes registered with it and
// the classes known to be its subclasses or known not to be; the latter holds until any class is registered anywhere.
// CPython: Modules/_abc.c, Lib/_py_abc.py. PEP 3119.

import { raise, raiseRuntimeError, raiseTypeError } from '../errors/raise.js';
import { setCollectionKind } from '../object/collection-kind.js';
import { defineType } from '../object/define-type.js';
import { NotImplemented, PyInstance } from '../object/object.js';
import { PyType, typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { deleteAttribute, getAttribute, lookupAttribute, setAttribute } from '../protocols/attribute.js';
import { call0, callMethod } from '../protocols/call.js';
import { checkSubclass } from '../protocols/instance-check.js';
import { toArray } from '../protocols/iterate.js';
import { isTrue } from '../protocols/truth.js';
import { PyList } from '../types/list.js';
import { makeFrozenSet, makeSet } from '../types/set.js';
import { strOf } from '../types/str/index.js';
import { makeTuple } from '../types/tuple.js';
import { defineModule } from './module-spec.js';
import { makeWeakRef } from './weakref/ref.js';

// ### What an abstract class knows

/** A set of classes that does not keep them alive. */
class WeakClasses {
  private readonly members = new WeakSet<PyType>();
  private readonly list: WeakRef<PyType>[] = [];

  has(cls: PyType): boolean {
    return this.members.has(cls);
  }

  add(cls: PyType): void {
    if (this.members.has(cls)) return;
    this.members.add(cls);
    this.list.push(new WeakRef(cls));
  }

  /** The classes that are still alive, in the order in which they came. */
  all(): PyType[] {
    return this.list.flatMap((each) => each.deref() ?? []);
  }
}

class PyAbcData extends PyInstance {
  registry = new WeakClasses();
  cache = new WeakClasses();
  negativeCache = new WeakClasses();
  /** The value of `registrations` for which `negativeCache` holds. */
  negativeVersion = registrations;
}

/** Counts registrations; `abc.get_cache_token()`. */
let registrations = 0;

const abcDataType: PyType = defineType({
  name: '_abc_data',
  module: '_abc',
  doc: 'Internal state held by ABC machinery.',
  layout: '_abc_data',
  slots: { construct: (cls) => new PyAbcData(cls.rootShape) },
});

function dataOf(cls: Value): PyAbcData {
  const data = getAttribute(cls, '_abc_impl');
  return data instanceof PyAbcData ? data : raiseTypeError('_abc_impl is set to a wrong type');
}

// ### Making an abstract class

function initialise(cls: Value): null {
  setAttribute(cls, '__abstractmethods__', makeFrozenSet(abstractNames(cls)));
  setAttribute(cls, '_abc_impl', new PyAbcData(abcDataType.rootShape));
  if (cls instanceof PyType) takeCollectionFlags(cls);
  return null;
}

// CPython: Py_TPFLAGS_SEQUENCE, Py_TPFLAGS_MAPPING.
const SEQUENCE_FLAG = 1 << 5;
const MAPPING_FLAG = 1 << 6;

/** `__abc_tpflags__` says that instances match sequence or mapping patterns. */
function takeCollectionFlags(cls: PyType): void {
  const flags = cls.dict.get('__abc_tpflags__');
  if (typeof flags !== 'number') return;
  const isSequence = (flags & SEQUENCE_FLAG) !== 0;
  const isMapping = (flags & MAPPING_FLAG) !== 0;
  if (isSequence && isMapping)
    raiseTypeError('__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING');
  if (isSequence) setCollectionKind(cls, 'sequence');
  if (isMapping) setCollectionKind(cls, 'mapping');
  deleteAttribute(cls, '__abc_tpflags__');
}

/** The names of methods marked as abstract: own ones, and those of bases that are not overridden. */
function abstractNames(cls: Value): Value[] {
  const names: Value[] = [];
  for (const item of toArray(callMethod(getAttribute(cls, '__dict__'), 'items'))) {
    const [name, value] = toArray(item);
    if (isAbstract(value!)) names.push(name!);
  }
  for (const base of toArray(getAttribute(cls, '__bases__'))) {
    const inherited = lookupAttribute(base, '__abstractmethods__');
    if (inherited === undefined) continue;
    for (const name of toArray(inherited)) {
      const value = lookupAttribute(cls, String(strOf(name) ?? ''));
      if (value !== undefined && isAbstract(value)) names.push(name);
    }
  }
  return names;
}

function isAbstract(value: Value): boolean {
  const mark = lookupAttribute(value, '__isabstractmethod__');
  return mark !== undefined && isTrue(mark);
}

// ### Registration

function register(self: Value, subclass: Value): Value {
  if (!(subclass instanceof PyType)) return raiseTypeError('Can only register classes');
  if (checkSubclass(subclass, self)) return subclass;
  // Tested after the above, so that registering a class with itself does nothing.
  if (checkSubclass(self, subclass)) raiseRuntimeError('Refusing to create an inheritance cycle');
  dataOf(self).registry.add(subclass);
  registrations++;
  if (self instanceof PyType && self.collectionKind !== null) setCollectionKind(subclass, self.collectionKind);
  return subclass;
}

// ### Checks

function checkInstanceOf(self: Value, instance: Value): Value {
  const data = dataOf(self);
  const claimed = getAttribute(instance, '__class__');
  if (claimed instanceof PyType && data.cache.has(claimed)) return true;
  const type = typeOf(instance);
  if (type === claimed) {
    if (data.negativeVersion === registrations && data.negativeCache.has(type)) return false;
    return callMethod(self, '__subclasscheck__', type);
  }
  const result = callMethod(self, '__subclasscheck__', claimed);
  return isTrue(result) ? result : callMethod(self, '__subclasscheck__', type);
}

function checkSubclassOf(self: Value, subclass: Value): boolean {
  if (!(subclass instanceof PyType)) return raiseTypeError('issubclass() arg 1 must be a class');
  const data = dataOf(self);
  if (data.cache.has(subclass)) return true;
  if (data.negativeVersion < registrations) {
    data.negativeCache = new WeakClasses();
    data.negativeVersion = registrations;
  } else if (data.negativeCache.has(subclass)) return false;
  const result = isSubclass(self, data, subclass);
  // Registered classes are found without the cache.
  if (!result) data.negativeCache.add(subclass);
  else if (!data.registry.has(subclass)) data.cache.add(subclass);
  return result;
}

function isSubclass(self: Value, data: PyAbcData, subclass: PyType): boolean {
  const answer = callMethod(self, '__subclasshook__', subclass);
  if (answer === true || answer === false) return answer;
  if (answer !== NotImplemented)
    return raise('AssertionError', '__subclasshook__ must return either False, True, or NotImplemented');
  if (self instanceof PyType && subclass.isSubtype(self)) return true;
  if (data.registry.has(subclass)) return true;
  if (data.registry.all().some((registered) => checkSubclass(subclass, registered))) return true;
  const subclasses = call0(getAttribute(self, '__subclasses__'));
  if (!(subclasses instanceof PyList)) return raiseTypeError('__subclasses__() must return a list');
  return subclasses.items.some((each) => checkSubclass(subclass, each));
}

// ### For debugging

const references = (classes: WeakClasses): Value => makeSet(classes.all().map(makeWeakRef));

function dump(self: Value): Value {
  const { registry, cache, negativeCache, negativeVersion } = dataOf(self);
  return makeTuple([references(registry), references(cache), references(negativeCache), negativeVersion]);
}

function resetRegistry(self: Value): null {
  dataOf(self).registry = new WeakClasses();
  return null;
}

function resetCaches(self: Value): null {
  const data = dataOf(self);
  data.cache = new WeakClasses();
  data.negativeCache = new WeakClasses();
  return null;
}

defineModule('_abc', () => ({
  doc: 'Registered subclasses and caches of abstract base classes.',
  functions: [
    { name: '_abc_init', signature: '(self, /)', doc: 'Sets up a new abstract class.', impl: initialise },
    { name: '_abc_register', signature: '(self, subclass, /)', doc: 'Registers a class.', impl: register },
    {
      name: '_abc_instancecheck',
      signature: '(self, instance, /)',
      doc: 'What isinstance() does for an abstract class.',
      impl: checkInstanceOf,
    },
    {
      name: '_abc_subclasscheck',
      signature: '(self, subclass, /)',
      doc: 'What issubclass() does for an abstract class.',
      impl: checkSubclassOf,
    },
    { name: '_get_dump', signature: '(self, /)', doc: 'Registry, caches and their version.', impl: dump },
    { name: '_reset_caches', signature: '(self, /)', doc: 'Forgets the known subclasses.', impl: resetCaches },
    { name: '_reset_registry', signature: '(self, /)', doc: 'Forgets registrations.', impl: resetRegistry },
    {
      name: 'get_cache_token',
      signature: '()',
      doc: 'A number that changes with every registration.',
      impl: () => registrations,
    },
  ],
}));
