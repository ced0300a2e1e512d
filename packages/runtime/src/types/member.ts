// Member descriptors: what `__slots__` makes of each name. The value lies in the instance's own slots, like any attribute,
// under a key that no attribute name can be, so that it is not in `__dict__` and classes may declare the same name twice.

import { attributeError, raiseAttributeError, raiseTypeError } from '../errors/raise.js';
import { defineType } from '../object/define-type.js';
import { docOfAttribute } from '../object/documentation.js';
import { NativeMember } from '../object/native.js';
import { type PyInstance, PyObject, setInstanceType } from '../object/object.js';
import { MEMBER_PREFIX } from '../object/shape.js';
import { type PyType, typeName, typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { setOwnAttribute } from '../protocols/attribute.js';
import { PyDict } from './dict.js';
import { checkComputed, reduceAttribute, setComputed } from './function-types.js';
import { reduceRow } from './iterator-reduce.js';
import { fullTypeName } from './object.js';
import { makeStr } from './wide-str.js';

export class PyMember extends PyObject {
  readonly name: string;
  readonly owner: PyType;
  /** The key in the instance's shape: starts with MEMBER_PREFIX. */
  readonly key: string;
  constructor(name: string, owner: PyType, key: string) {
    super();
    this.name = name;
    this.owner = owner;
    this.key = key;
  }
}

export function makeMember(name: string, owner: PyType): PyMember {
  const inherited = owner.bases.some((base) => base.lookup(name) instanceof PyMember);
  return new PyMember(name, owner, `${MEMBER_PREFIX}${inherited ? `${owner.version}.` : ''}${name}`);
}

function check(member: PyMember, obj: Value): PyInstance {
  if (typeOf(obj).isSubtype(member.owner)) return obj as PyInstance;
  return raiseTypeError(
    `descriptor '${member.name}' for '${member.owner.name}' objects doesn't apply to a '${typeName(obj)}' object`,
  );
}

// ### The values: in the instance's slots, or, in dictionary mode, in a second dict after that of the attributes

function memberValue(member: PyMember, instance: PyInstance): Value | undefined {
  const { shape, slots } = instance;
  if (shape.isDictionary) return (slots[1] as PyDict | undefined)?.getStr(member.key);
  const index = shape.lookup(member.key);
  return index < 0 ? undefined : slots[index];
}

function store(member: PyMember, instance: PyInstance, value: Value): void {
  const { shape, slots } = instance;
  if (!shape.isDictionary) setOwnAttribute(instance, member.key, value);
  else {
    slots[1] ??= new PyDict();
    (slots[1] as PyDict).setStr(member.key, value);
  }
}

function raiseUnset(obj: Value, name: string): never {
  throw attributeError(`'${fullTypeName(obj)}' object has no attribute '${name}'`, obj, name);
}

function remove(member: PyMember, instance: PyInstance): void {
  if (memberValue(member, instance) === undefined) raiseAttributeError(member.name, instance, member.name);
  const { shape, slots } = instance;
  if (shape.isDictionary) (slots[1] as PyDict).deleteStr(member.key);
  else slots[shape.lookup(member.key)] = undefined as unknown as Value;
}

export const memberType: PyType = defineType({
  name: 'member_descriptor',
  instances: PyMember,
  isBaseType: false,
  slots: {
    repr: (self) => `<member '${(self as PyMember).name}' of '${(self as PyMember).owner.name}' objects>`,
    descrGet: (self, obj) => {
      if (obj === undefined) return self;
      if (self instanceof NativeMember) return self.get(checkComputed(self, obj));
      const member = self as PyMember;
      const value = memberValue(member, check(member, obj));
      return value === undefined ? raiseUnset(obj, member.name) : value;
    },
    descrSet: (self, obj, value) => {
      if (self instanceof NativeMember) setComputed(self, obj, value);
      else store(self as PyMember, check(self as PyMember, obj), value);
    },
    descrDelete: (self, obj) => {
      if (self instanceof NativeMember) setComputed(self, obj, undefined);
      else remove(self as PyMember, check(self as PyMember, obj));
    },
  },
  methods: [reduceRow((self: PyMember) => reduceAttribute(self.owner, makeStr(self.name)))],
  getset: [
    { name: '__name__', get: (self) => (self as PyMember).name },
    { name: '__qualname__', get: (self) => `${(self as PyMember).owner.qualname}.${(self as PyMember).name}` },
    { name: '__doc__', get: (self) => (self instanceof NativeMember ? docOfAttribute(self) : null) },
    { name: '__objclass__', get: (self) => (self as PyMember).owner },
  ],
});
setInstanceType(NativeMember, memberType);
