// NotImplementedType and ellipsis: the types of the singletons in object/object.ts; what all singleton types share.

import { raiseTypeError } from '../errors/raise.js';
import { defineType } from '../object/define-type.js';
import { Ellipsis, NotImplemented, PyEllipsis, PyNotImplemented, type PySingleton } from '../object/object.js';
import type { PyType } from '../object/type.js';
import type { Value } from '../object/value.js';

/** `NoneType()` and the like: the singleton itself. */
export function constructSingleton(cls: PyType, args: readonly Value[], singleton: Value): Value {
  if (args.length > 0) raiseTypeError(`${cls.name === 'ellipsis' ? 'EllipsisType' : cls.name} takes no arguments`);
  return singleton;
}

/** copy and pickle find the singleton again by its name. */
const reduce = { name: '__reduce__', signature: '($self, /)', impl: (self: PySingleton) => self.name };

export const notImplementedType = defineType({
  name: 'NotImplementedType',
  instances: PyNotImplemented,
  isBaseType: false,
  slots: {
    repr: () => 'NotImplemented',
    bool: () => raiseTypeError('NotImplemented should not be used in a boolean context'),
    construct: (cls, args) => constructSingleton(cls, args, NotImplemented),
  },
  methods: [reduce],
});

export const ellipsisType = defineType({
  name: 'ellipsis',
  instances: PyEllipsis,
  isBaseType: false,
  slots: {
    repr: () => 'Ellipsis',
    construct: (cls, args) => constructSingleton(cls, args, Ellipsis),
  },
  methods: [reduce],
});
