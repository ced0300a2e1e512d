// functools.Placeholder: stands in partial for a positional argument that is still to come.
// CPython: Modules/_functoolsmodule.c placeholder_*.

import { raiseTypeError } from '../../errors/raise.js';
import { defineType } from '../../object/define-type.js';
import { PySingleton } from '../../object/object.js';
import type { PyType } from '../../object/type.js';

class PyPlaceholder extends PySingleton {}

export const Placeholder = new PyPlaceholder('Placeholder');
/** Another one, which no program gets hold of: in the keys of lru_cache it stands before the keyword arguments. */
export const KEYWORD_MARK = new PyPlaceholder('keywords follow');

export const placeholderType: PyType = defineType({
  name: '_PlaceholderType',
  module: 'functools',
  doc: 'The type of Placeholder, which keeps a place free among the arguments of partial.',
  instances: PyPlaceholder,
  isBaseType: false,
  slots: {
    repr: () => Placeholder.name,
    construct: (_cls, args) => (args.length > 0 ? raiseTypeError('PlaceholderType takes no arguments') : Placeholder),
  },
  methods: [{ name: '__reduce__', signature: '($self, /)', doc: '', impl: () => Placeholder.name }],
});
