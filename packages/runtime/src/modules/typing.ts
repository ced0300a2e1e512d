// _typing: the types that the language itself makes for generics, under the names that `typing` takes them by.
// CPython: Modules/_typingmodule.c.

import type { Value } from '../object/value.js';
import { genericType } from '../types/typing/generic.js';
import { NoDefault } from '../types/typing/no-default.js';
import { paramSpecArgsType, paramSpecKwargsType, paramSpecType } from '../types/typing/param-spec.js';
import { typeAliasType } from '../types/typing/type-alias.js';
import { typeVarType } from '../types/typing/type-var.js';
import { typeVarTupleType } from '../types/typing/type-var-tuple.js';
import { unionType } from '../types/union.js';
import { defineModule } from './module-spec.js';

defineModule('_typing', () => ({
  doc: 'What the typing module takes from the interpreter.',
  functions: [{ name: '_idfunc', signature: '($module, x, /)', impl: (x: Value) => x }],
  types: {
    Generic: genericType,
    ParamSpec: paramSpecType,
    ParamSpecArgs: paramSpecArgsType,
    ParamSpecKwargs: paramSpecKwargsType,
    TypeAliasType: typeAliasType,
    TypeVar: typeVarType,
    TypeVarTuple: typeVarTupleType,
    Union: unionType,
  },
  attributes: () => ({ NoDefault }),
}));
