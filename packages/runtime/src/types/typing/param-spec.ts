// typing.ParamSpec, and what stands for its arguments: `P.args`, `P.kwargs`. CPython: Objects/typevarobject.c paramspec_*.

import { raiseTypeError } from '../../errors/raise.js';
import { defineType } from '../../object/define-type.js';
import { bindConstructor } from '../../object/native-call.js';
import { NotImplemented, PyObject } from '../../object/object.js';
import type { Shape } from '../../object/shape.js';
import { argumentTypeName, type PyType } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { isEqual } from '../../protocols/compare.js';
import { repr } from '../../protocols/repr.js';
import { strOf } from '../str/index.js';
import { joinStrings } from '../str/text.js';
import { unionOf } from '../union.js';
import { Lazy } from './lazy.js';
import { NoDefault } from './no-default.js';
import {
  INFERRED,
  makeVariance,
  PARAMETER_GETSET,
  PARAMETER_METHODS,
  PyTypeParameter,
  VARIANCE_GETSET,
  type Variance,
  variantRepr,
} from './type-parameter.js';
import { callTyping, checkType, setCallerModule } from './typing-module.js';

// ### ParamSpec

export class PyParamSpec extends PyTypeParameter {
  readonly bound: Value;
  readonly variance: Variance;

  constructor(shape: Shape, name: PyStr, bound: Value, defaultValue: Lazy, variance: Variance) {
    super(shape, name, defaultValue);
    this.bound = bound;
    this.variance = variance;
  }
}

/** The parameter specification of `[**P = default]`; the function that computes the default may be null. */
export function makeParamSpec(name: PyStr, defaultValue: Value): PyParamSpec {
  const lazy = defaultValue === null ? Lazy.of(NoDefault) : Lazy.by(defaultValue);
  return new PyParamSpec(paramSpecType.rootShape, name, null, lazy, INFERRED);
}

const SIGNATURE =
  '(name, *, bound=None, default=typing.NoDefault, covariant=False, contravariant=False, infer_variance=False)';

function construct(cls: PyType, args: Value[], names: readonly string[] | null): Value {
  const [name, bound, defaultValue, covariant, contravariant, infer] = bindConstructor(
    'paramspec',
    SIGNATURE,
    args,
    names,
  ) as [Value, ...(Value | undefined)[]];
  const text = strOf(name);
  if (text === undefined)
    return raiseTypeError(`paramspec() argument 'name' must be str, not ${argumentTypeName(name)}`);
  const variance = makeVariance(covariant, contravariant, infer);
  const checked = bound === undefined ? null : checkType(bound, 'Bound must be a type.');
  const lazy = Lazy.of(defaultValue === undefined ? NoDefault : defaultValue);
  const parameter = new PyParamSpec(cls.rootShape, text, checked, lazy, variance);
  setCallerModule(parameter);
  return parameter;
}

export const paramSpecType: PyType = defineType({
  name: 'ParamSpec',
  module: 'typing',
  isBaseType: false,
  hasDict: true,
  hasWeakref: true,
  slots: { repr: variantRepr, or: (x, y) => unionOf([x, y]), construct },
  methods: [
    {
      name: '__typing_subst__',
      signature: '($self, arg, /)',
      impl: (self: PyParamSpec, arg: Value) => callTyping('_paramspec_subst', self, arg),
    },
    {
      name: '__typing_prepare_subst__',
      signature: '($self, alias, args, /)',
      impl: (self: PyParamSpec, alias: Value, args: Value) => callTyping('_paramspec_prepare_subst', self, alias, args),
    },
    ...PARAMETER_METHODS,
  ],
  getset: [
    ...PARAMETER_GETSET,
    ...VARIANCE_GETSET,
    { name: '__bound__', get: (self) => (self as PyParamSpec).bound },
    { name: 'args', get: (self) => new PyParamSpecArgs(self) },
    { name: 'kwargs', get: (self) => new PyParamSpecKwargs(self) },
  ],
});

// ### ParamSpecArgs, ParamSpecKwargs

class PyParamSpecPart extends PyObject {
  readonly origin: Value;
  constructor(origin: Value) {
    super();
    this.origin = origin;
  }
}
export class PyParamSpecArgs extends PyParamSpecPart {}
export class PyParamSpecKwargs extends PyParamSpecPart {}

function definePart(name: string, attribute: string, instances: new (origin: Value) => PyParamSpecPart): PyType {
  return defineType({
    name,
    module: 'typing',
    instances,
    isBaseType: false,
    hasWeakref: true,
    slots: {
      repr: (self) => {
        const { origin } = self as PyParamSpecPart;
        return joinStrings([origin instanceof PyParamSpec ? origin.name : repr(origin), `.${attribute}`]);
      },
      eq: (self, other) =>
        other instanceof instances ? isEqual((self as PyParamSpecPart).origin, other.origin) : NotImplemented,
      construct: (_cls, args, names) => {
        const [origin] = bindConstructor(`paramspec${attribute}`, '(origin)', args, names) as [Value];
        return new instances(origin);
      },
    },
    methods: [
      {
        name: '__mro_entries__',
        signature: '($self, bases, /)',
        impl: () => raiseTypeError(`Cannot subclass an instance of ${name}`),
      },
    ],
    getset: [{ name: '__origin__', get: (self) => (self as PyParamSpecPart).origin }],
  });
}

export const paramSpecArgsType = definePart('ParamSpecArgs', 'args', PyParamSpecArgs);
export const paramSpecKwargsType = definePart('ParamSpecKwargs', 'kwargs', PyParamSpecKwargs);
