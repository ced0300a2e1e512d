// collections.defaultdict: a dict that makes missing values. CPython: Modules/_collectionsmodule.c defdict_*.

import { raiseKeyError, raiseTypeError } from '../../errors/raise.js';
import { defineType } from '../../object/define-type.js';
import { NotImplemented } from '../../object/object.js';
import { type PyType, typeOf } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { call, call0, callMethod } from '../../protocols/call.js';
import { iterate } from '../../protocols/iterate.js';
import { repr, reprGuard } from '../../protocols/repr.js';
import { setItem } from '../../protocols/subscript.js';
import { dictType, PyDict, updateDict } from '../../types/dict.js';
import { CLASS_GETITEM } from '../../types/generic-alias.js';
import { joinStrings } from '../../types/str/text.js';
import { makeTuple } from '../../types/tuple.js';

export class PyDefaultDict extends PyDict {
  factory: Value = null;
}

const own = (self: Value): PyDefaultDict => self as PyDefaultDict;

function init(self: Value, args: Value[], names: readonly string[] | null): void {
  const given = args.length - (names?.length ?? 0);
  const factory = given === 0 ? null : args[0]!;
  if (factory !== null && typeOf(factory).slots.call === null)
    raiseTypeError('first argument must be callable or None');
  own(self).factory = factory;
  dictType.slots.init(self, given === 0 ? args : args.slice(1), names);
}

function missing(self: PyDefaultDict, key: Value): Value {
  if (self.factory === null) return raiseKeyError(key);
  const value = call0(self.factory);
  setItem(self, key, value);
  return value;
}

function copy(self: PyDefaultDict): Value {
  return call(self.type, [self.factory, self], null);
}

function defaultDictRepr(self: Value): PyStr {
  const dict = own(self);
  const { type, factory } = dict;
  const name = type.isBuiltin ? type.qualname : type.name;
  const items = dictType.slots.repr!(dict);
  // The factory's repr may show the dict again.
  const made = factory === null ? 'None' : reprGuard(makerKey(dict), '...', () => repr(factory));
  return joinStrings([`${name}(`, made, ', ', items, ')']);
}

const makerKeys = new WeakMap<PyDefaultDict, Value>();

/** What stands for a dict's factory among the reprs being made, where the dict itself stands for its items. */
function makerKey(dict: PyDefaultDict): Value {
  let key = makerKeys.get(dict);
  if (key === undefined) {
    key = makeTuple([dict]);
    makerKeys.set(dict, key);
  }
  return key;
}

function union(x: Value, y: Value): Value {
  if (!(x instanceof PyDict) || !(y instanceof PyDict)) return NotImplemented;
  const like = x instanceof PyDefaultDict ? x : own(y);
  const result = like === x ? copy(like) : call(like.type, [like.factory, x], null);
  if (result instanceof PyDict) updateDict(result, y);
  return result;
}

function reduce(self: PyDefaultDict): Value {
  const args = makeTuple(self.factory === null ? [] : [self.factory]);
  return makeTuple([self.type, args, null, null, iterate(callMethod(self, 'items'))]);
}

export const defaultDictType: PyType = defineType({
  name: 'defaultdict',
  module: 'collections',
  base: () => dictType,
  doc: 'A dict that gives missing keys a value, by calling default_factory, when they are subscripted.',
  layout: 'defaultdict',
  slots: {
    repr: defaultDictRepr,
    or: union,
    construct: (cls) => new PyDefaultDict(cls.rootShape),
    init,
  },
  methods: [
    CLASS_GETITEM,
    { name: '__copy__', signature: '($self, /)', doc: 'A shallow copy.', impl: copy },
    {
      name: '__missing__',
      signature: '($self, object, /)',
      doc: 'What __getitem__ does for a missing key: stores what the factory makes, or raises KeyError.',
      impl: missing,
    },
    { name: '__reduce__', signature: '($self, /)', doc: 'What copy and pickle rebuild the object from.', impl: reduce },
    { name: 'copy', signature: '($self, /)', doc: 'A shallow copy.', impl: copy },
  ],
  getset: [
    {
      name: 'default_factory',
      doc: 'What __missing__() calls for a value, or None.',
      get: (self) => own(self).factory,
      set: (self, value) => {
        own(self).factory = value ?? null;
      },
    },
  ],
});
