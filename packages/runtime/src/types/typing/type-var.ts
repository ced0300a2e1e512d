// typing.TypeVar. Bound, constraints and default may be computed when first asked for. CPython: Objects/typevarobject.c typevar_*.

import { raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { defineType } from '../../object/define-type.js';
import { bindConstructor } from '../../object/native-call.js';
import type { Shape } from '../../object/shape.js';
import { argumentTypeName, type PyType } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { getAttribute } from '../../protocols/attribute.js';
import { isEqual } from '../../protocols/compare.js';
import { toArray } from '../../protocols/iterate.js';
import { add } from '../../protocols/number.js';
import { str } from '../../protocols/repr.js';
import { length } from '../../protocols/subscript.js';
import { strOf } from '../str/index.js';
import { makeTuple } from '../tuple.js';
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

// ### Representation

export class PyTypeVar extends PyTypeParameter {
  readonly bound: Lazy | null;
  readonly constraints: Lazy | null;
  readonly variance: Variance;

  constructor(
    shape: Shape,
    name: PyStr,
    bound: Lazy | null,
    constraints: Lazy | null,
    defaultValue: Lazy,
    variance: Variance,
  ) {
    super(shape, name, defaultValue);
    this.bound = bound;
    this.constraints = constraints;
    this.variance = variance;
  }
}

const asTypeVar = (self: Value): PyTypeVar => self as PyTypeVar;

// ### Construction

/** The type variable of `[T: bound = default]`; each of the functions may be null. */
export function makeTypeVar(name: PyStr, bound: Value, constraints: Value, defaultValue: Value): PyTypeVar {
  const lazy = (evaluate: Value): Lazy | null => (evaluate === null ? null : Lazy.by(evaluate));
  return new PyTypeVar(
    typeVarType.rootShape,
    name,
    lazy(bound),
    lazy(constraints),
    lazy(defaultValue) ?? Lazy.of(NoDefault),
    INFERRED,
  );
}

const SIGNATURE =
  '(name, *constraints, bound=None, default=typing.NoDefault, covariant=False, contravariant=False, infer_variance=False)';

function construct(cls: PyType, args: Value[], names: readonly string[] | null): Value {
  const [name, constraints, bound, defaultValue, covariant, contravariant, infer] = bindConstructor(
    'typevar',
    SIGNATURE,
    args,
    names,
  ) as [Value, Value[], ...(Value | undefined)[]];
  const text = strOf(name);
  if (text === undefined) return raiseTypeError(`typevar() argument 'name' must be str, not ${argumentTypeName(name)}`);
  const variance = makeVariance(covariant, contravariant, infer);
  const hasBound = bound !== undefined && bound !== null;
  const checked = hasBound ? Lazy.of(checkType(bound, 'Bound must be a type.')) : null;
  if (constraints.length === 1) raiseTypeError('A single constraint is not allowed');
  if (constraints.length > 0 && hasBound) raiseTypeError('Constraints cannot be combined with bound=...');
  const variable = new PyTypeVar(
    cls.rootShape,
    text,
    checked,
    constraints.length === 0 ? null : Lazy.of(makeTuple(constraints)),
    Lazy.of(defaultValue === undefined ? NoDefault : defaultValue),
    variance,
  );
  setCallerModule(variable);
  return variable;
}

// ### Methods

/** What is given for `parameter` in `alias[args]`, with the default when nothing is. */
function prepareSubstitution(self: PyTypeVar, alias: Value, args: Value): Value {
  const parameters = toArray(getAttribute(alias, '__parameters__'));
  const given = length(args);
  const index = parameters.findIndex((parameter) => isEqual(parameter, self));
  if (index < 0) return raiseValueError('sequence.index(x): x not in sequence');
  if (index < given) return args;
  const value = index === given ? self.default.value : NoDefault;
  if (value !== NoDefault) return add(args, makeTuple([value]));
  return raiseTypeError(`Too few arguments for ${str(alias)}; actual ${given}, expected at least ${given + 1}`);
}

// ### Table

export const typeVarType: PyType = defineType({
  name: 'TypeVar',
  module: 'typing',
  isBaseType: false,
  hasDict: true,
  hasWeakref: true,
  slots: { repr: variantRepr, or: (x, y) => unionOf([x, y]), construct },
  methods: [
    {
      name: '__typing_subst__',
      signature: '($self, arg, /)',
      impl: (self: PyTypeVar, arg: Value) => callTyping('_typevar_subst', self, arg),
    },
    { name: '__typing_prepare_subst__', signature: '($self, alias, args, /)', impl: prepareSubstitution },
    ...PARAMETER_METHODS,
  ],
  getset: [
    ...PARAMETER_GETSET,
    ...VARIANCE_GETSET,
    { name: '__bound__', get: (self) => asTypeVar(self).bound?.value ?? null },
    { name: '__constraints__', get: (self) => asTypeVar(self).constraints?.value ?? makeTuple([]) },
    { name: 'evaluate_bound', get: (self) => asTypeVar(self).bound?.evaluator ?? null },
    { name: 'evaluate_constraints', get: (self) => asTypeVar(self).constraints?.evaluator ?? null },
  ],
});
