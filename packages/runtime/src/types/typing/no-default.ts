// typing.NoDefault: says that a type parameter has no default, since None may be one. CPython: Objects/typevarobject.c.

import { defineType } from '../../object/define-type.js';
import { PySingleton } from '../../object/object.js';
import { constructSingleton } from '../singletons.js';

class PyNoDefault extends PySingleton {}
export const NoDefault = new PyNoDefault('NoDefault');

export const noDefaultType = defineType({
  name: 'NoDefaultType',
  instances: PyNoDefault,
  isBaseType: false,
  slots: {
    repr: () => 'typing.NoDefault',
    construct: (cls, args) => constructSingleton(cls, args, NoDefault),
  },
  methods: [{ name: '__reduce__', signature: '($self, /)', impl: (self: PyNoDefault) => self.name }],
});
