// typing.Generic, the base of generic classes. What subscribing and subclassing do is `typing`'s.
// CPython: Objects/typevarobject.c generic_*.

import { defineType } from '../../object/define-type.js';
import type { PyType } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { call } from '../../protocols/call.js';
import { makeTuple } from '../tuple.js';
import { unpackTypeVarTuples } from './type-var-tuple.js';
import { callTyping, typingAttribute } from './typing-module.js';

const forward = (name: string) => (cls: PyType, args: Value[], keywords: Map<string, Value>) =>
  call(typingAttribute(name), [cls, ...args, ...keywords.values()], keywords.size === 0 ? null : [...keywords.keys()]);

export const genericType: PyType = defineType({
  name: 'Generic',
  module: 'typing',
  methods: [
    {
      name: '__class_getitem__',
      kind: 'class',
      signature: '($cls, /, *args, **kwargs)',
      impl: forward('_generic_class_getitem'),
    },
    {
      name: '__init_subclass__',
      kind: 'class',
      signature: '($cls, /, *args, **kwargs)',
      impl: forward('_generic_init_subclass'),
    },
  ],
});

/** `Generic[parameters]`, the last base of a class with type parameters of its own. CPython: _Py_subscript_generic. */
export function makeGenericBase(parameters: readonly Value[]): Value {
  return callTyping('_GenericAlias', genericType, makeTuple(unpackTypeVarTuples(parameters)));
}
