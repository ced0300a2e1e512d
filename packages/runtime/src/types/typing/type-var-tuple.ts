// typing.TypeVarTuple: stands for any number of types. CPython: Objects/typevarobject.c typevartuple_*.

import { raiseTypeError } from '../../errors/raise.js';
import { defineType } from '../../object/define-type.js';
import { bindConstructor } from '../../object/native-call.js';
import { argumentTypeName, type PyType } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { iterate } from '../../protocols/iterate.js';
import { getItem } from '../../protocols/subscript.js';
import { strOf } from '../str/index.js';
import { makeTuple } from '../tuple.js';
import { Lazy } from './lazy.js';
import { NoDefault } from './no-default.js';
import { PARAMETER_GETSET, PARAMETER_METHODS, PyTypeParameter } from './type-parameter.js';
import { callTyping, setCallerModule, typingAttribute } from './typing-module.js';

export class PyTypeVarTuple extends PyTypeParameter {}

/** The variable of `[*Ts = default]`; the function that computes the default may be null. */
export function makeTypeVarTuple(name: PyStr, defaultValue: Value): PyTypeVarTuple {
  const lazy = defaultValue === null ? Lazy.of(NoDefault) : Lazy.by(defaultValue);
  return new PyTypeVarTuple(typeVarTupleType.rootShape, name, lazy);
}

function construct(cls: PyType, args: Value[], names: readonly string[] | null): Value {
  const signature = '(name, *, default=typing.NoDefault)';
  const [name, defaultValue] = bindConstructor('typevartuple', signature, args, names) as [Value, Value | undefined];
  const text = strOf(name);
  if (text === undefined)
    return raiseTypeError(`typevartuple() argument 'name' must be str, not ${argumentTypeName(name)}`);
  const lazy = Lazy.of(defaultValue === undefined ? NoDefault : defaultValue);
  const parameter = new PyTypeVarTuple(cls.rootShape, text, lazy);
  setCallerModule(parameter);
  return parameter;
}

/** `Unpack[x]`, as the only item: `tuple[*Ts]` and `tuple[Unpack[Ts]]` are the same. */
export function iterateUnpacked(x: Value): Value {
  return iterate(makeTuple([unpacked(x)]));
}

export function unpacked(x: Value): Value {
  return getItem(typingAttribute('Unpack'), x);
}

/** A tuple of type parameters as arguments: TypeVarTuples among them are unpacked. */
export function unpackTypeVarTuples(parameters: readonly Value[]): Value[] {
  return parameters.map((parameter) => (parameter instanceof PyTypeVarTuple ? unpacked(parameter) : parameter));
}

export const typeVarTupleType: PyType = defineType({
  name: 'TypeVarTuple',
  module: 'typing',
  isBaseType: false,
  hasDict: true,
  hasWeakref: true,
  slots: { repr: (self) => (self as PyTypeVarTuple).name, iter: iterateUnpacked, construct },
  methods: [
    {
      name: '__typing_subst__',
      signature: '($self, arg, /)',
      impl: () => raiseTypeError('Substitution of bare TypeVarTuple is not supported'),
    },
    {
      name: '__typing_prepare_subst__',
      signature: '($self, alias, args, /)',
      impl: (self: PyTypeVarTuple, alias: Value, args: Value) =>
        callTyping('_typevartuple_prepare_subst', self, alias, args),
    },
    ...PARAMETER_METHODS,
  ],
  getset: PARAMETER_GETSET,
});
