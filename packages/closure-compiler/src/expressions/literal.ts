// Literals: their Python value is made once, when the code is compiled.

import type { Constant, ConstantValue } from '@heddle/frontend';
import { Ellipsis, makeBytes, makeComplex, makeStr, PyFloat, strFromCodePoints, type Value } from '@heddle/runtime';
import type { Eval } from '../completion.js';
import type { Context } from '../context.js';
import { names } from '../families.js';

export function compileConstant(context: Context, node: Constant): Eval {
  const value = context.unit.once(node, 'constant', () => constantValue(node.value));
  return context.pick(names, 'constant')(value);
}

/** The Python value of a literal. */
export function constantValue(value: ConstantValue): Value {
  if (typeof value === 'string') return makeStr(value);
  if (value === null || typeof value !== 'object') return value;
  switch (value.type) {
    case 'float':
      return new PyFloat(value.value);
    case 'complex':
      return makeComplex(0, value.imag);
    case 'bytes':
      return makeBytes(value.value);
    case 'str':
      return strFromCodePoints(Uint32Array.from(value.codePoints));
    case 'Ellipsis':
      return Ellipsis;
    case 'object':
      return value.value as Value;
  }
}
