// typing.TypeAliasType: what `type X = …` makes. The value is computed when first asked for.
// CPython: Objects/typevarobject.c typealias_*.

import { raiseTypeError } from '../../errors/raise.js';
import { defineType } from '../../object/define-type.js';
import { bindConstructor } from '../../object/native-call.js';
import { PyObject } from '../../object/object.js';
import { argumentTypeName, type PyType } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { repr } from '../../protocols/repr.js';
import { PyFunction } from '../function.js';
import { makeGenericAlias } from '../generic-alias.js';
import { strOf } from '../str/index.js';
import { makeTuple, PyTuple } from '../tuple.js';
import { uniteTypes } from '../union.js';
import { Lazy } from './lazy.js';
import { NoDefault } from './no-default.js';
import { PyTypeParameter } from './type-parameter.js';
import { iterateUnpacked, unpackTypeVarTuples } from './type-var-tuple.js';
import { callerModule } from './typing-module.js';

// ### Representation

export class PyTypeAlias extends PyObject {
  readonly name: PyStr;
  readonly typeParams: readonly Value[];
  readonly value: Lazy;
  /** Undefined for an alias that the compiler made: its module is that of the function which computes the value. */
  readonly module: Value | undefined;

  constructor(name: PyStr, typeParams: readonly Value[], value: Lazy, module: Value | undefined) {
    super();
    this.name = name;
    this.typeParams = typeParams;
    this.value = value;
    this.module = module;
  }
}

const asAlias = (self: Value): PyTypeAlias => self as PyTypeAlias;

// ### Construction

/** The alias of a `type` statement. */
export function makeTypeAlias(name: PyStr, typeParams: readonly Value[], evaluate: Value): PyTypeAlias {
  return new PyTypeAlias(name, typeParams, Lazy.by(evaluate), undefined);
}

function construct(_cls: PyType, args: Value[], names: readonly string[] | null): Value {
  const signature = '(name, value, *, type_params=())';
  const [name, value, parameters] = bindConstructor('typealias', signature, args, names) as [
    Value,
    Value,
    Value | undefined,
  ];
  const text = strOf(name);
  if (text === undefined)
    return raiseTypeError(`typealias() argument 'name' must be str, not ${argumentTypeName(name)}`);
  return new PyTypeAlias(text, checkTypeParams(parameters), Lazy.of(value), callerModule());
}

function checkTypeParams(parameters: Value | undefined): readonly Value[] {
  if (parameters === undefined) return [];
  if (!(parameters instanceof PyTuple)) return raiseTypeError('type_params must be a tuple');
  let hasDefault = false;
  for (const parameter of parameters.items) {
    if (!(parameter instanceof PyTypeParameter)) return raiseTypeError(`Expected a type param, got ${repr(parameter)}`);
    if (!parameter.default.isGiven(NoDefault)) hasDefault = true;
    else if (hasDefault)
      raiseTypeError(`non-default type parameter '${repr(parameter)}' follows default type parameter`);
  }
  return parameters.items;
}

// ### Attributes

function moduleOf({ module, value }: PyTypeAlias): Value {
  if (module !== undefined) return module;
  const { evaluator } = value;
  return evaluator instanceof PyFunction ? evaluator.module : null;
}

function subscript(self: Value, item: Value): Value {
  if (asAlias(self).typeParams.length === 0) return raiseTypeError('Only generic type aliases are subscriptable');
  return makeGenericAlias(self, item);
}

export const typeAliasType: PyType = defineType({
  name: 'TypeAliasType',
  module: 'typing',
  instances: PyTypeAlias,
  isBaseType: false,
  slots: {
    repr: (self) => asAlias(self).name,
    iter: iterateUnpacked,
    or: uniteTypes,
    getItem: subscript,
    construct,
  },
  methods: [{ name: '__reduce__', signature: '($self, /)', impl: (self: PyTypeAlias) => self.name }],
  getset: [
    { name: '__name__', get: (self) => asAlias(self).name },
    { name: '__parameters__', get: (self) => makeTuple(unpackTypeVarTuples(asAlias(self).typeParams)) },
    { name: '__type_params__', get: (self) => makeTuple(asAlias(self).typeParams) },
    { name: '__value__', get: (self) => asAlias(self).value.value },
    { name: 'evaluate_value', get: (self) => asAlias(self).value.evaluator },
    { name: '__module__', get: (self) => moduleOf(asAlias(self)) },
  ],
});
