// Operators that instances of a class written in Python overload: between two of one class, or one and an int. The site remembers
// the dunder's function and enters it directly. With equal types no reflected method is asked, and an int knows no such
// instance, so NotImplemented is an error at once (data model, "Emulating numeric types"). Everything else takes the protocol.

import {
  type BinarySlot,
  type Frame,
  NotImplemented,
  OBJECT_LAYOUT,
  PyFunction,
  PyInstance,
  type PyType,
  raiseTypeError,
  typeName,
  type Value,
} from '@heddle/runtime';
import type { OperatorSite } from '../site.js';
import type { Operation } from './operations.js';

const DUNDERS: Readonly<Record<BinarySlot | 'power', string | null>> = {
  add: 'add',
  subtract: 'sub',
  multiply: 'mul',
  matrixMultiply: 'matmul',
  trueDivide: 'truediv',
  floorDivide: 'floordiv',
  remainder: 'mod',
  divmod: null,
  leftShift: 'lshift',
  rightShift: 'rshift',
  and: 'and',
  xor: 'xor',
  or: 'or',
  power: null,
};

/** Which operands a remembered function is for: two instances of the class, or one and an int on its right or left. */
export type OverloadForm = 'same' | 'right-int' | 'left-int';

/** The result of the operator when the class of an operand defines it in Python, as above; else undefined. */
export function overloadedOperation(
  frame: Frame,
  site: OperatorSite,
  operation: Operation,
  x: Value,
  y: Value,
): Value | undefined {
  const self = x instanceof PyInstance ? x : y;
  if (!(self instanceof PyInstance)) return undefined;
  const { type } = self.shape;
  const form = formOf(type, x, y);
  if (form === null) return undefined;
  if (site.type !== type || site.version !== type.version || site.form !== form) remember(site, operation, type, form);
  const { fn } = site;
  if (fn === null) return undefined;
  const result = fn.code.entry2(fn, frame, self, form === 'left-int' ? x : y);
  return result === NotImplemented ? refuseOperands(operation, x, y) : result;
}

function formOf(type: PyType, x: Value, y: Value): OverloadForm | null {
  if (typeof x === 'number') return 'left-int';
  if (typeof y === 'number') return 'right-int';
  return x instanceof PyInstance && y instanceof PyInstance && y.shape.type === type ? 'same' : null;
}

function refuseOperands(operation: Operation, x: Value, y: Value): never {
  const sign = operation.inplace ? `${operation.sign}=` : operation.sign;
  return raiseTypeError(`unsupported operand type(s) for ${sign}: '${typeName(x)}' and '${typeName(y)}'`);
}

function remember(site: OperatorSite, operation: Operation, type: PyType, form: OverloadForm): void {
  site.type = type;
  site.version = type.version;
  site.form = form;
  site.fn = null;
  const dunder = DUNDERS[operation.slot];
  if (dunder === null || type.isBuiltin || type.layout !== OBJECT_LAYOUT) return;
  if (operation.inplace && type.slots[operation.inplaceSlot] !== null) return;
  const found = type.lookup(form === 'left-int' ? `__r${dunder}__` : `__${dunder}__`);
  if (found instanceof PyFunction) site.fn = found;
}
