// _typing._ConstEvaluator: stands for the evaluating function of a bound, default or value that was given as an object.
// CPython: Objects/typevarobject.c constevaluator_*.

import { raiseTypeError } from '../../errors/raise.js';
import { defineType } from '../../object/define-type.js';
import { PyObject } from '../../object/object.js';
import type { PyStr, Value } from '../../object/value.js';
import { asSize } from '../../protocols/index.js';
import { repr } from '../../protocols/repr.js';
import { typeRepr } from '../generic-parameters.js';
import { joinStrings, joinWith } from '../str/text.js';
import { PyTuple } from '../tuple.js';

export class PyConstEvaluator extends PyObject {
  readonly value: Value;
  constructor(value: Value) {
    super();
    this.value = value;
  }
}

/** `annotationlib.Format.STRING` */
const STRING = 4;

function callEvaluator(self: Value, args: Value[], names: readonly string[] | null): Value {
  if (names !== null) raiseTypeError('constevaluator.__call__() takes no keyword arguments');
  if (args.length !== 1) raiseTypeError(`constevaluator.__call__() takes exactly 1 argument (${args.length} given)`);
  const { value } = self as PyConstEvaluator;
  return asSize(args[0]!, 'OverflowError') === STRING ? textOf(value) : value;
}

function textOf(value: Value): PyStr {
  if (!(value instanceof PyTuple)) return typeRepr(value);
  return joinStrings(['(', joinWith(', ', value.items.map(typeRepr)), ')']);
}

export const constEvaluatorType = defineType({
  name: '_ConstEvaluator',
  module: '_typing',
  instances: PyConstEvaluator,
  isBaseType: false,
  slots: {
    repr: (self) => joinStrings(['<constevaluator ', repr((self as PyConstEvaluator).value), '>']),
    call: callEvaluator,
  },
});
