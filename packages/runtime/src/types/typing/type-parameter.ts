// What TypeVar, ParamSpec and TypeVarTuple have in common. CPython: Objects/typevarobject.c.

import { raiseTypeError, raiseValueError } from '../../errors/raise.js';
import type { GetSetSpec, MethodSpec } from '../../object/define-type.js';
import { PyInstance } from '../../object/object.js';
import type { Shape } from '../../object/shape.js';
import { typeOf } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { isTrue } from '../../protocols/truth.js';
import { joinStrings } from '../str/text.js';
import type { Lazy } from './lazy.js';
import { NoDefault } from './no-default.js';

export class PyTypeParameter extends PyInstance {
  readonly name: PyStr;
  readonly default: Lazy;

  constructor(shape: Shape, name: PyStr, defaultValue: Lazy) {
    super(shape);
    this.name = name;
    this.default = defaultValue;
  }
}

const asParameter = (self: Value): PyTypeParameter => self as PyTypeParameter;

export const PARAMETER_GETSET: readonly GetSetSpec[] = [
  { name: '__name__', get: (self) => asParameter(self).name },
  { name: '__default__', get: (self) => asParameter(self).default.value },
  { name: 'evaluate_default', get: (self) => asParameter(self).default.evaluator },
];

export const PARAMETER_METHODS: readonly MethodSpec[] = [
  { name: '__reduce__', signature: '($self, /)', impl: (self: PyTypeParameter) => self.name },
  { name: 'has_default', signature: '($self, /)', impl: (self: PyTypeParameter) => !self.default.isGiven(NoDefault) },
  {
    name: '__mro_entries__',
    signature: '($self, bases, /)',
    impl: (self: PyTypeParameter) => raiseTypeError(`Cannot subclass an instance of ${typeOf(self).qualname}`),
  },
];

// ### Variance

export interface Variance {
  covariant: boolean;
  contravariant: boolean;
  /** Left to type checkers. */
  infer: boolean;
}

export const INFERRED: Variance = { covariant: false, contravariant: false, infer: true };

export function makeVariance(
  covariant: Value | undefined,
  contravariant: Value | undefined,
  infer: Value | undefined,
): Variance {
  const variance = {
    covariant: isTrue(covariant ?? false),
    contravariant: isTrue(contravariant ?? false),
    infer: isTrue(infer ?? false),
  };
  if (variance.covariant && variance.contravariant) raiseValueError('Bivariant types are not supported.');
  if (variance.infer && (variance.covariant || variance.contravariant))
    raiseValueError('Variance cannot be specified with infer_variance.');
  return variance;
}

interface Variant extends PyTypeParameter {
  readonly variance: Variance;
}

const varianceOf = (self: Value): Variance => (self as Variant).variance;

export const VARIANCE_GETSET: readonly GetSetSpec[] = [
  { name: '__covariant__', get: (self) => varianceOf(self).covariant },
  { name: '__contravariant__', get: (self) => varianceOf(self).contravariant },
  { name: '__infer_variance__', get: (self) => varianceOf(self).infer },
];

export function variantRepr(self: Value): PyStr {
  const { name, variance } = self as Variant;
  if (variance.infer) return name;
  return joinStrings([variance.covariant ? '+' : variance.contravariant ? '-' : '~', name]);
}
