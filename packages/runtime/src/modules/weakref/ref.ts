// weakref.ref: a reference that does not keep its object alive. CPython: Objects/weakrefobject.c weakref_*.

import { raiseTypeError } from '../../errors/raise.js';
import { defineType } from '../../object/define-type.js';
import { NotImplemented, type PyObject } from '../../object/object.js';
import type { Comparison } from '../../object/slots.js';
import { type PyType, typeName } from '../../object/type.js';
import type { PyInt, PyStr, Value } from '../../object/value.js';
import { addWeakReference, asReferent, PyWeakReference, weakReferencesOf } from '../../object/weak-references.js';
import { lookupAttribute } from '../../protocols/attribute.js';
import { richCompare } from '../../protocols/compare.js';
import { hash } from '../../protocols/hash.js';
import { CLASS_GETITEM } from '../../types/generic-alias.js';
import { addressOf } from '../../types/object.js';
import { strOf } from '../../types/str/index.js';
import { makeStr } from '../../types/wide-str.js';

const own = (self: Value): PyWeakReference => self as PyWeakReference;

/** A reference of exact type without a callback; there is one for each object. */
export function makeWeakRef(value: Value): PyWeakReference {
  return makeReference(weakrefType, asReferent(value), null);
}

function makeReference(cls: PyType, object: PyObject, callback: Value): PyWeakReference {
  const plain = cls === weakrefType && callback === null;
  if (plain) {
    const known = weakReferencesOf(object).find((each) => each.type === cls && each.callback === null);
    if (known !== undefined) return known;
  }
  const reference = new PyWeakReference(cls.rootShape, object, callback);
  addWeakReference(object, reference, plain);
  return reference;
}

/** The arguments without keywords, which only `__new__` of a subclass may take. */
function checkedArguments(title: string, args: readonly Value[], names: readonly string[] | null): readonly Value[] {
  const given = args.length - (names?.length ?? 0);
  if (given < 1) raiseTypeError(`${title} expected at least 1 argument, got 0`);
  if (given > 2) raiseTypeError(`${title} expected at most 2 arguments, got ${given}`);
  return args.slice(0, given);
}

function construct(cls: PyType, args: Value[], names: readonly string[] | null): Value {
  if (cls === weakrefType && names !== null && names.length > 0) raiseTypeError('ref() takes no keyword arguments');
  const [object, callback] = checkedArguments('__new__', args, names);
  return makeReference(cls, asReferent(object!), callback ?? null);
}

function weakrefRepr(self: Value): PyStr {
  const object = own(self).referent;
  if (object === undefined) return `<weakref at ${addressOf(own(self))}; dead>`;
  const name = strOf(lookupAttribute(object, '__name__') ?? null);
  const where = `<weakref at ${addressOf(own(self))}; to '${typeName(object)}' at ${addressOf(object)}`;
  return name === undefined ? `${where}>` : makeStr(`${where} (${name})>`);
}

function weakrefHash(self: Value): PyInt {
  const reference = own(self);
  if (reference.hash === undefined) {
    const object = reference.referent;
    if (object === undefined) return raiseTypeError('weak object has gone away');
    reference.hash = hash(object);
  }
  return reference.hash;
}

/** References are equal when their objects are; when one is gone, only to themselves. */
function comparison(op: 'eq' | 'ne'): Comparison {
  return (self, other) => {
    if (!(other instanceof PyWeakReference) || !other.type.isSubtype(weakrefType)) return NotImplemented;
    const x = own(self).referent;
    const y = other.referent;
    if (x === undefined || y === undefined) return (self === other) === (op === 'eq');
    return richCompare(x, y, op);
  };
}

export const weakrefType: PyType = defineType({
  name: 'ReferenceType',
  module: 'weakref',
  doc: '',
  layout: 'weakref',
  slots: {
    repr: weakrefRepr,
    hash: weakrefHash,
    call: (self, args, names) => {
      if (args.length > 0) {
        if (names !== null && names.length > 0) raiseTypeError('weakref() takes no keyword arguments');
        raiseTypeError(`weakref expected 0 arguments, got ${args.length}`);
      }
      const object = own(self).referent;
      return object === undefined ? null : object;
    },
    eq: comparison('eq'),
    ne: comparison('ne'),
    construct,
    init: (_self, args, names) => {
      checkedArguments('__init__', args, names);
    },
  },
  methods: [CLASS_GETITEM],
  getset: [{ name: '__callback__', doc: '', get: (self) => own(self).callback }],
});
