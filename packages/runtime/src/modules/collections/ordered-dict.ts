// collections.OrderedDict: its type. The linked list is in ordered-dict-storage.ts. Methods that fill a dict store through the
// class's own `__setitem__`, so that subclasses are asked. CPython: Objects/odictobject.c.

import {
  makeException,
  raiseKeyError,
  raiseRuntimeError,
  raiseTypeError,
  raiseValueError,
} from '../../errors/raise.js';
import { defaultState } from '../../introspection/reduce.js';
import { defineType } from '../../object/define-type.js';
import { NotImplemented } from '../../object/object.js';
import { type PyType, typeName } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { lookupAttribute } from '../../protocols/attribute.js';
import { call, call0 } from '../../protocols/call.js';
import { forEachItem, iterate, iterNext } from '../../protocols/iterate.js';
import { repr, reprGuard } from '../../protocols/repr.js';
import { getItem, setItem } from '../../protocols/subscript.js';
import { isTrue } from '../../protocols/truth.js';
import { dictType, PyDict } from '../../types/dict.js';
import { DICT_ATTRIBUTE } from '../../types/dict-attribute.js';
import { keyLookup } from '../../types/keys.js';
import { sameItem } from '../../types/sequence.js';
import { joinStrings } from '../../types/str/text.js';
import { makeTuple, PyTuple } from '../../types/tuple.js';
import { type OrderedEntry, PyOrderedDict } from './ordered-dict-storage.js';
import {
  iterateKeys,
  iterateKeysBackwards,
  OrderedDictItems,
  OrderedDictKeys,
  OrderedDictValues,
} from './ordered-dict-views.js';

const own = (self: Value): PyOrderedDict => self as PyOrderedDict;

const isExact = (dict: PyOrderedDict): boolean => dict.type === orderedDictType;

// ### Filling

/** A new, empty dict of a class. */
function makeEmpty(cls: PyType): Value {
  return cls === orderedDictType ? new PyOrderedDict(orderedDictType.rootShape) : call(cls, [], null);
}

/** CPython: mutablemapping_update. */
function updateFromCall(self: PyOrderedDict, args: readonly Value[], names: readonly string[] | null): void {
  const given = args.length - (names?.length ?? 0);
  if (given === 1) updateFrom(self, args[0]!);
  names?.forEach((name, i) => {
    store(self, name, args[given + i]!);
  });
}

function store(self: Value, key: Value, value: Value): void {
  if (self instanceof PyOrderedDict && isExact(self)) setHashed(self, key, value);
  else setItem(self, key, value);
}

/** An unhashable key is named as `hash` names it. */
function setHashed(self: PyOrderedDict, key: Value, value: Value): void {
  if (typeof key !== 'object' || key === null) self.set(key, value);
  else
    keyLookup.withHash(key, () => {
      self.set(key, value);
    });
}

function updateFrom(self: Value, source: Value): void {
  if (source instanceof PyDict && (source.type === dictType || source.type === orderedDictType)) {
    for (const [key, value] of source.entries()) store(self, key, value);
    return;
  }
  const keys = lookupAttribute(source, 'keys');
  if (keys !== undefined) {
    forEachItem(call0(keys), (key) => {
      store(self, key, getItem(source, key));
    });
    return;
  }
  const items = lookupAttribute(source, 'items');
  storePairs(self, items === undefined ? source : call0(items));
}

function storePairs(self: Value, pairs: Value): void {
  forEachItem(pairs, (pair) => {
    const iterator = iterate(pair);
    const key = iterNext(iterator);
    if (key === undefined) return raiseValueError('need more than 0 values to unpack');
    const value = iterNext(iterator);
    if (value === undefined) return raiseValueError('need more than 1 value to unpack');
    if (iterNext(iterator) !== undefined) raiseValueError('too many values to unpack (expected 2)');
    store(self, key, value);
  });
}

function fromKeys(cls: PyType, iterable: Value, value?: Value): Value {
  const dict = makeEmpty(cls);
  forEachItem(iterable, (key) => {
    store(dict, key, value ?? null);
  });
  return dict;
}

/** Of the same class, with values as its `__getitem__` gives them. */
function copy(self: PyOrderedDict): Value {
  const result = makeEmpty(self.type);
  for (const [key, value] of self.entries()) store(result, key, isExact(self) ? value : getItem(self, key));
  return result;
}

// ### Protocol slots

function orderedRepr(self: Value): PyStr {
  const dict = own(self);
  const { type } = dict;
  const name = type.isBuiltin ? type.qualname : type.name;
  if (dict.size === 0) return `${name}()`;
  return reprGuard(self, '...', () => {
    const copy = new PyDict();
    for (const [key, value] of dict.entries()) copy.set(key, isExact(dict) ? value : getItem(dict, key));
    return joinStrings([`${name}(`, repr(copy), ')']);
  });
}

/** Like dicts; two ordered ones must have their keys in the same order as well. */
function isEqualTo(self: Value, other: Value): Value {
  if (!(other instanceof PyDict)) return NotImplemented;
  if (dictType.slots.eq!(self, other) !== true) return false;
  if (!(other instanceof PyOrderedDict)) return true;
  return isSameOrder(own(self), other);
}

/** CPython: _odict_keys_equal. */
function isSameOrder(first: PyOrderedDict, second: PyOrderedDict): boolean {
  const firstVersion = first.version;
  const secondVersion = second.version;
  let x = first.first;
  let y = second.first;
  for (; x !== null && y !== null; x = x.after, y = y.after) {
    const isSame = sameItem(x.key, y.key);
    if (first.version !== firstVersion || second.version !== secondVersion)
      raiseRuntimeError('OrderedDict mutated during iteration');
    if (!isSame) return false;
  }
  return x === y;
}

function union(x: Value, y: Value): Value {
  if (!(x instanceof PyDict) || !(y instanceof PyDict)) return NotImplemented;
  const cls = x instanceof PyOrderedDict ? x.type : y.type;
  const result = call(cls, [x], null);
  updateFrom(result, y);
  return result;
}

// ### Methods

/** The entry of a key; an unhashable one is named as `hash` names it. */
function entryOf(self: PyOrderedDict, key: Value): OrderedEntry | undefined {
  if (typeof key !== 'object' || key === null) return self.entry(key);
  let entry: OrderedEntry | undefined;
  keyLookup.withHash(key, () => {
    entry = self.entry(key);
  });
  return entry;
}

/** As PyErr_SetObject does it: a tuple gives the arguments, and None none. */
function raiseMissing(key: Value): never {
  throw makeException('KeyError', key === null ? [] : key instanceof PyTuple ? [...key.items] : [key]);
}

function moveToEnd(self: PyOrderedDict, key: Value, last?: Value): null {
  const toEnd = last === undefined || isTrue(last);
  const entry = (self.size === 0 ? undefined : entryOf(self, key)) ?? raiseMissing(key);
  self.moveTo(entry, toEnd);
  return null;
}

function pop(self: PyOrderedDict, key: Value, fallback?: Value): Value {
  const entry = entryOf(self, key);
  if (entry === undefined) return fallback === undefined ? raiseMissing(key) : fallback;
  self.remove(entry);
  return entry.value;
}

function popItem(self: PyOrderedDict, last?: Value): Value {
  const entry = last === undefined || isTrue(last) ? self.last : self.first;
  if (entry === null) return raiseKeyError('dictionary is empty');
  self.remove(entry);
  return makeTuple([entry.key, entry.value]);
}

function setDefault(self: PyOrderedDict, key: Value, fallback?: Value): Value {
  const entry = self.entry(key);
  if (entry !== undefined) return isExact(self) ? entry.value : getItem(self, key);
  const added = fallback === undefined ? null : fallback;
  store(self, key, added);
  return added;
}

function update(self: PyOrderedDict, args: Value[], keywords: Map<string, Value>): null {
  if (args.length > 1) raiseTypeError(`update() takes at most 1 positional argument (${args.length} given)`);
  updateFromCall(self, [...args, ...keywords.values()], [...keywords.keys()]);
  return null;
}

function reduce(self: PyOrderedDict): Value {
  const items = lookupAttribute(self, 'items');
  if (items === undefined) return raiseTypeError(`'${typeName(self)}' object has no attribute 'items'`);
  return makeTuple([self.type, makeTuple([]), defaultState(self, false), null, iterate(call0(items))]);
}

// ### Type

export const orderedDictType: PyType = defineType({
  name: 'OrderedDict',
  module: 'collections',
  base: () => dictType,
  doc: 'A dict whose keys can be moved to either end.',
  layout: 'OrderedDict',
  hasDict: true,
  hasWeakref: true,
  slots: {
    repr: orderedRepr,
    hash: null,
    eq: isEqualTo,
    ne: (self, other) => {
      const equal = isEqualTo(self, other);
      return equal === NotImplemented ? equal : !isTrue(equal);
    },
    iter: (self) => iterateKeys(own(self)),
    setItem: (self, key, value) => setHashed(own(self), key, value),
    deleteItem: (self, key) => {
      own(self).remove(entryOf(own(self), key) ?? raiseKeyError(key));
    },
    or: union,
    inplaceOr: (self, other) => {
      updateFrom(self, other);
      return self;
    },
    construct: (cls) => new PyOrderedDict(cls.rootShape),
    init: (self, args, names) => {
      const given = args.length - (names?.length ?? 0);
      if (given > 1) raiseTypeError(`expected at most 1 argument, got ${given}`);
      updateFromCall(own(self), args, names);
    },
  },
  methods: [
    {
      name: '__reduce__',
      signature: '($self, /)',
      doc: 'What copy and pickle rebuild the object from.',
      impl: reduce,
    },
    {
      name: '__reversed__',
      signature: '($self, /)',
      doc: 'Return a reverse iterator over the keys.',
      impl: (self: PyOrderedDict) => iterateKeysBackwards(self),
    },
    {
      name: 'clear',
      signature: '($self, /)',
      doc: 'Remove all items.',
      impl: (self: PyOrderedDict) => {
        self.clear();
        return null;
      },
    },
    { name: 'copy', signature: '($self, /)', doc: 'A shallow copy.', impl: copy },
    {
      name: 'fromkeys',
      kind: 'class',
      signature: '($type, /, iterable, value=None)',
      doc: 'Make one with the keys of an iterable, each with the same value.',
      impl: fromKeys,
    },
    {
      name: 'items',
      signature: '($self, /)',
      doc: "Return a set-like object providing a view on the dict's items.",
      impl: (self: PyOrderedDict) => new OrderedDictItems(self),
    },
    {
      name: 'keys',
      signature: '($self, /)',
      doc: "Return a set-like object providing a view on the dict's keys.",
      impl: (self: PyOrderedDict) => new OrderedDictKeys(self),
    },
    {
      name: 'move_to_end',
      signature: '($self, /, key, last=True)',
      doc: 'Move a key to the end, or to the start if last is false; KeyError without it.',
      impl: moveToEnd,
    },
    {
      name: 'pop',
      signature: '($self, /, key, default=<unrepresentable>)',
      doc:
        'Remove the key and return its value.\n\nIf the key is not found, return the default if given; otherwise,\n' +
        'raise a KeyError.',
      impl: pop,
    },
    {
      name: 'popitem',
      signature: '($self, /, last=True)',
      doc: 'Remove the last key, or the first if last is false, and return it with its value.',
      impl: popItem,
    },
    {
      name: 'setdefault',
      signature: '($self, /, key, default=None)',
      doc: 'The value of the key, which is set to the default first if it has none.',
      impl: setDefault,
    },
    {
      name: 'update',
      signature: '($self, /, *args, **kwargs)',
      doc: 'Update from a mapping or pairs, then from keywords, as a dict does.',
      impl: update,
    },
    {
      name: 'values',
      signature: '($self, /)',
      doc: "Return an object providing a view on the dict's values.",
      impl: (self: PyOrderedDict) => new OrderedDictValues(self),
    },
  ],
  getset: [DICT_ATTRIBUTE],
});
