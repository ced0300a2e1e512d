// Operators between two instances of one class written in Python: the site remembers the dunder's function and enters it
// directly. With equal types no reflected method is asked, so NotImplemented is an error at once (data model, "Emulating
// numeric types"). Everything else takes the protocol.

import {
  type BinarySlot,
  type Frame,
  NotImplemented,
  OBJECT_LAYOUT,
  PyFunction,
  PyInstance,
  type PyType,
  raiseTypeError,
  type Value,
} from '@heddle/runtime';
import type { OperatorSite } from '../site.js';
import type { Operation } from './operations.js';

const DUNDERS: Readonly<Record<BinarySlot | 'power', string | null>> = {
  add: '__add__',
  subtract: '__sub__',
  multiply: '__mul__',
  matrixMultiply: '__matmul__',
  trueDivide: '__truediv__',
  floorDivide: '__floordiv__',
  remainder: '__mod__',
  divmod: null,
  leftShift: '__lshift__',
  rightShift: '__rshift__',
  and: '__and__',
  xor: '__xor__',
  or: '__or__',
  power: null,
};

/** The result of the operator when both operands are instances of one class that defines it in Python; else undefined. */
export function overloadedOperation(
  frame: Frame,
  site: OperatorSite,
  operation: Operation,
  x: Value,
  y: Value,
): Value | undefined {
  if (!(x instanceof PyInstance) || !(y instanceof PyInstance)) return undefined;
  const { type } = x.shape;
  if (y.shape.type !== type) return undefined;
  if (site.type !== type || site.version !== type.version) remember(site, operation, type);
  const { fn } = site;
  if (fn === null) return undefined;
  const result = fn.code.entry2(fn, frame, x, y);
  if (result !== NotImplemented) return result;
  const sign = operation.inplace ? `${operation.sign}=` : operation.sign;
  return raiseTypeError(`unsupported operand type(s) for ${sign}: '${type.name}' and '${type.name}'`);
}

function remember(site: OperatorSite, operation: Operation, type: PyType): void {
  site.type = type;
  site.version = type.version;
  site.fn = null;
  const dunder = DUNDERS[operation.slot];
  if (dunder === null || type.isBuiltin || type.layout !== OBJECT_LAYOUT) return;
  if (operation.inplace && type.slots[operation.inplaceSlot] !== null) return;
  const found = type.lookup(dunder);
  if (found instanceof PyFunction) site.fn = found;
}
