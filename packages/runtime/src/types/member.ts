// Member descriptors: what `__slots__` makes of each name. The value lies in the instance's own slots, like any attribute,
// under a key that no attribute name can be, so that it is not in `__dict__` and classes may declare the same name twice.

import { raiseAttributeError, raiseTypeError } from '../errors/raise.js';
import { defineType } from '../object/define-type.js';
import { type PyInstance, PyObject } from '../object/object.js';
import { MEMBER_PREFIX } from '../object/shape.js';
import { type PyType, typeName, typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { deleteOwnAttribute, getOwnAttribute, setOwnAttribute } from '../protocols/attribute.js';

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

function unset(obj: Value, name: string): never {
  return raiseAttributeError(`'${typeName(obj)}' object has no attribute '${name}'`, obj, name);
}

export const memberType: PyType = defineType({
  name: 'member_descriptor',
  doc: '',
  instances: PyMember,
  isBaseType: false,
  slots: {
    repr: (self) => `<member '${(self as PyMember).name}' of '${(self as PyMember).owner.name}' objects>`,
    descrGet: (self, obj) => {
      const member = self as PyMember;
      if (obj === undefined) return member;
      const value = getOwnAttribute(check(member, obj), member.key);
      return value === undefined ? unset(obj, member.name) : value;
    },
    descrSet: (self, obj, value) => {
      const member = self as PyMember;
      setOwnAttribute(check(member, obj), member.key, value);
    },
    descrDelete: (self, obj) => {
      const member = self as PyMember;
      if (!deleteOwnAttribute(check(member, obj), member.key)) unset(obj, member.name);
    },
  },
  getset: [
    { name: '__name__', doc: 'The name.', get: (self) => (self as PyMember).name },
    { name: '__objclass__', doc: 'The class that declares it.', get: (self) => (self as PyMember).owner },
  ],
});
