// NoneType: the type of None, which is JavaScript's null.

import { defineType } from '../object/define-type.js';
import { NotImplemented } from '../object/object.js';
import { setPrimitiveType } from '../object/type.js';
import { constructSingleton } from './singletons.js';

export const noneType = defineType({
  name: 'NoneType',
  isBaseType: false,
  slots: {
    eq: (self, other) => (self === other ? true : NotImplemented),
    repr: () => 'None',
    bool: () => false,
    // CPython's is the address of None, fixed since 3.12 to this number.
    hash: () => 0xfca86420,
    construct: (cls, args) => constructSingleton(cls, args, null),
  },
});
setPrimitiveType('none', noneType);
