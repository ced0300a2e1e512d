// dict: its type. The class, over a JS Map or an IntTable, is in dict-storage.ts; views and iterators have files of their own.
// CPython: Objects/dictobject.c.

import { isThrown } from '../errors/matches.js';
import { raiseKeyError, raiseRuntimeError, raiseTypeError, raiseValueError } from '../errors/raise.js';
import { declareType } from '../object/define-type.js';
import { NativeMethod } from '../object/native.js';
import { NotImplemented } from '../object/object.js';
import type { PyType } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { lookupAttribute, setAttribute } from '../protocols/attribute.js';
import { call, call0, callSpecial } from '../protocols/call.js';
import { forEachItem, isIterable, itemsOrRaise, iteratesDirectly } from '../protocols/iterate.js';
import { repr, reprGuard } from '../protocols/repr.js';
import { getItem, setItem } from '../protocols/subscript.js';
import './canonical-key.js';
import { DictKeyIterator, DictReverseIterator, DictWalk } from './dict-iterators.js';
import { copyStorage, dictType, isExactDict, NO_MAP, PyDict } from './dict-storage.js';
import { DictItems, DictKeys, DictValues } from './dict-views.js';
import { makeGenericAlias } from './generic-alias.js';
import { keyLookup } from './keys.js';
import { listType, makeList, PyList } from './list.js';
import { compareItems, sameItem } from './sequence.js';
import { PyAnySet } from './set-storage.js';
import { joinStrings, joinWith } from './str/text.js';
import { makeTuple, PyTuple } from './tuple.js';
import { PyZip } from './zip.js';

export { dictType, isExactDict, PyDict } from './dict-storage.js';

// ### Construction

function init(self: Value, args: Value[], names: readonly string[] | null): void {
  if (args.length > 0) updateFromCall(self as PyDict, 'dict', args, names);
}

/** `dict(*args, **kwargs)` and `update`: a mapping or pairs, then keywords. */
function updateFromCall(dict: PyDict, title: string, args: readonly Value[], names: readonly string[] | null): void {
  const given = args.length - (names === null ? 0 : names.length);
  if (given > 1) raiseTypeError(`${title} expected at most 1 argument, got ${given}`);
  if (given === 1) updateDict(dict, args[0]!);
  if (names !== null) for (let i = 0; i < names.length; i++) dict.setKeyword(names[i]!, args[given + i]!);
}

const iteratesAsDict = (dict: PyDict): boolean => dict.type.slots.iter === dictType.slots.iter;

/** `dict.update(source)`: from a dict, from what has `keys()`, or from pairs. CPython: dict_update_arg. */
export function updateDict(dict: PyDict, source: Value): void {
  if (source instanceof PyDict && iteratesAsDict(source)) {
    mergeDict(dict, source);
    return;
  }
  const keys = lookupAttribute(source, 'keys');
  if (keys === undefined) updateFromPairs(dict, source);
  else
    forEachItem(call0(keys), (key) => {
      dict.set(key, getItem(source, key));
    });
}

/** CPython: PyDict_Copy. */
function copyDict(source: PyDict): PyDict {
  if (source.size === 0 || iteratesAsDict(source)) return source.copy();
  const copy = new PyDict();
  updateDict(copy, source);
  return copy;
}

function mergeDict(target: PyDict, source: PyDict): void {
  // Two dicts with one Map have the same items.
  if (target === source || (target.map === source.map && target.map !== NO_MAP)) return;
  const arePlain = target.constructor === PyDict && source.constructor === PyDict;
  if (!arePlain && (target.set !== PyDict.prototype.set || source.entries !== PyDict.prototype.entries))
    keyLookup.withHashesOf(source, setItems, target, source);
  else if (target.size === 0) copyStorage(source, target);
  else if (hasPlainKeys(source) && hasPlainKeys(target)) addAll(target, source);
  else keyLookup.withHashesOf(source, setItems, target, source);
}

/** All keys are bare strings and numbers, in a Map. */
const hasPlainKeys = (dict: PyDict): boolean => dict.keys === null && dict.ints === null;

function addAll(target: PyDict, source: PyDict): void {
  if (target.share !== null) target.needMap();
  const { map } = target;
  for (const [key, value] of source.map) map.set(key, value);
}

function setItems(target: PyDict, source: PyDict): void {
  const { size } = source;
  const walk = new DictWalk(source);
  for (let item = walk.next(); item !== undefined; item = walk.next()) {
    const { items } = item as PyTuple;
    target.set(items[0]!, items[1]!);
    if (source.size !== size) raiseRuntimeError('dict mutated during update');
  }
}

/** CPython: PyDict_MergeFromSeq2. */
function updateFromPairs(dict: PyDict, source: Value): void {
  if (source instanceof PyZip && source.type.isBuiltin && source.iterators.length === 2) {
    for (let key = source.nextOfTwo(); key !== undefined; key = source.nextOfTwo()) {
      const value = source.second;
      source.second = null;
      if (typeof key === 'string') dict.setStr(key, value);
      else dict.set(key, value);
    }
    return;
  }
  let number = 0;
  forEachItem(source, (element) => {
    const pair = element instanceof PyTuple || element instanceof PyList ? element.items : pairItems(element, number);
    if (pair.length !== 2)
      raiseValueError(`dictionary update sequence element #${number} has length ${pair.length}; 2 is required`);
    dict.set(pair[0]!, pair[1]!);
    number++;
  });
}

function pairItems(element: Value, number: number): readonly Value[] {
  try {
    if (!isIterable(element)) raiseTypeError('object is not iterable');
    return itemsOrRaise(element, '');
  } catch (error) {
    if (isThrown(error, 'TypeError')) {
      const note = `Cannot convert dictionary update sequence element #${number} to a sequence`;
      setAttribute(error, '__notes__', makeList([note]));
    }
    throw error;
  }
}

// ### Protocol slots

function dictRepr(self: Value): PyStr {
  const dict = self as PyDict;
  if (dict.size === 0) return '{}';
  return reprGuard(self, '{...}', () => {
    const parts: PyStr[] = [];
    const walk = new DictWalk(dict);
    for (let item = walk.next(); item !== undefined; item = walk.next()) {
      const { items } = item as PyTuple;
      parts.push(joinStrings([repr(items[0]!), ': ', repr(items[1]!)]));
    }
    return joinStrings(['{', joinWith(', ', parts), '}']);
  });
}

function isEqualDict(x: PyDict, y: PyDict): boolean {
  if (x.size === y.size && x.ints === null && x.keys === null && x.constructor === PyDict) return hasPlainItemsOf(y, x);
  return x.size === y.size && keyLookup.withHashesOf(x, hasItemsOf, y, x);
}

function hasItemsOf(y: PyDict, x: PyDict): boolean {
  const walk = new DictWalk(x);
  for (let item = walk.next(); item !== undefined; item = walk.next()) {
    const { items } = item as PyTuple;
    if (!hasItem(y, items[0]!, items[1]!)) return false;
  }
  return true;
}

/** The same for a dict whose keys are as they are in the Map, without a list of its items. */
function hasPlainItemsOf(y: PyDict, x: PyDict): boolean {
  const { map } = x;
  let seen = 0;
  for (const [key, value] of map) {
    if (!hasItem(y, key, value)) return false;
    seen++;
    if (x.map !== map) break;
  }
  // A dict that was cleared has another Map.
  return x.map === map || x.entries().every(([key, value], place) => place < seen || hasItem(y, key, value));
}

function hasItem(dict: PyDict, key: Value, value: Value): boolean {
  const other = dict.get(key);
  if (other === undefined || other === value) return other === value;
  // Lists are frequent in what came from JSON.
  if (
    value instanceof PyList &&
    other instanceof PyList &&
    value.shape === listType.rootShape &&
    other.shape === value.shape
  )
    return compareItems(value, other, 'eq') === true;
  return sameItem(value, other);
}

function subscript(self: Value, key: Value): Value {
  const dict = self as PyDict;
  const value = dict.get(key);
  return value === undefined ? missing(dict, key) : value;
}

function missing(dict: PyDict, key: Value): Value {
  if (dict.type !== dictType) {
    const method = dict.type.lookup('__missing__');
    if (method instanceof NativeMethod) return method.code.impl(dict, key);
    if (method !== undefined) return callSpecial(dict, '__missing__', [key]);
  }
  return raiseKeyError(key);
}

function union(x: Value, y: Value): Value {
  if (!(x instanceof PyDict) || !(y instanceof PyDict)) return NotImplemented;
  const result = copyDict(x);
  updateDict(result, y);
  return result;
}

// ### Methods

function fromKeys(cls: PyType, iterable: Value, fill: Value | undefined): Value {
  const value = fill === undefined ? null : fill;
  const dict = cls === dictType ? new PyDict() : call(cls, [], null);
  const add = (key: Value): void => (dict as PyDict).set(key, value);
  if (dict instanceof PyDict && dict.type === dictType) {
    if (isExactDict(iterable) || (iterable instanceof PyAnySet && iterable.type.isBuiltin))
      keyLookup.withHashesOf(iterable, forEachItem, iterable, add);
    else if (iteratesDirectly(iterable)) setEach(dict, iterable, value);
    else forEachItem(iterable, add);
  } else
    forEachItem(iterable, (key) => {
      setItem(dict, key, value);
    });
  return dict;
}

/** The items of a list, which may change meanwhile, become keys. */
function setEach(dict: PyDict, list: PyList | PyTuple, value: Value): void {
  for (let i = 0; i < list.items.length; i++) {
    const key = list.items[i]!;
    if (typeof key === 'string') dict.setStr(key, value);
    else dict.set(key, value);
  }
}

function pop(self: PyDict, key: Value, fallback: Value | undefined): Value {
  // An empty dict does not hash the key, so an unhashable one is not noticed. CPython: _PyDict_Pop_KnownHash's caller.
  const value = self.size === 0 ? undefined : self.take(key);
  if (value !== undefined) return value;
  return fallback === undefined ? raiseKeyError(key) : fallback;
}

function popItem(self: PyDict): Value {
  const item = self.popLast();
  return item === undefined ? raiseKeyError('popitem(): dictionary is empty') : makeTuple(item);
}

function setDefault(self: PyDict, key: Value, fallback: Value | undefined): Value {
  return self.getOrSet(key, fallback === undefined ? null : fallback);
}

function update(self: PyDict, args: readonly Value[], names: readonly string[] | null): null {
  updateFromCall(self, 'update', args, names);
  return null;
}

// ### Type

declareType(dictType, {
  name: 'dict',
  collectionKind: 'mapping',
  matchesSelf: true,
  layout: 'dict',
  slots: {
    repr: dictRepr,
    hash: null,
    length: (self) => (self as PyDict).size,
    eq: (self, other) => (other instanceof PyDict ? isEqualDict(self as PyDict, other) : NotImplemented),
    ne: (self, other) => (other instanceof PyDict ? !isEqualDict(self as PyDict, other) : NotImplemented),
    iter: (self) => new DictKeyIterator(self as PyDict),
    contains: (self, key) => (self as PyDict).has(key),
    getItem: subscript,
    setItem: (self, key, value) => {
      (self as PyDict).set(key, value);
    },
    deleteItem: (self, key) => {
      if (!(self as PyDict).delete(key)) raiseKeyError(key);
    },
    or: union,
    inplaceOr: (self, other) => {
      updateDict(self as PyDict, other);
      return self;
    },
    construct: (cls) => new PyDict(cls.rootShape),
    init,
  },
  methods: [
    { name: '__class_getitem__', kind: 'class', signature: '($type, object, /)', impl: makeGenericAlias },
    { name: '__reversed__', signature: '($self, /)', impl: (self: PyDict) => new DictReverseIterator(self) },
    {
      name: 'clear',
      signature: '($self, /)',
      impl: (self: PyDict) => {
        self.clear();
        return null;
      },
    },
    { name: 'copy', signature: '($self, /)', impl: copyDict },
    { name: 'fromkeys', kind: 'class', signature: '($type, iterable, value=None, /)', impl: fromKeys },
    {
      name: 'get',
      signature: '($self, key, default=None, /)',
      impl: (self: PyDict, key: Value, fallback: Value | undefined) => {
        const value = self.get(key);
        if (value !== undefined) return value;
        return fallback === undefined ? null : fallback;
      },
    },
    { name: 'items', signature: '($self, /)', impl: (self: PyDict) => new DictItems(self) },
    { name: 'keys', signature: '($self, /)', impl: (self: PyDict) => new DictKeys(self) },
    { name: 'pop', signature: '($self, key, default=<unrepresentable>, /)', impl: pop },
    { name: 'popitem', signature: '($self, /)', impl: popItem },
    { name: 'setdefault', signature: '($self, key, default=None, /)', impl: setDefault },
    { name: 'update', signature: '($self, /, *args, **kwargs)', impl: update, isCall: true },
    { name: 'values', signature: '($self, /)', impl: (self: PyDict) => new DictValues(self) },
  ],
});
