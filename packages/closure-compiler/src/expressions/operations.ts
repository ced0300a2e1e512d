// The binary operators as the compiler sees them: which slot, which sign in messages, and the slow path all their
// closures share.

import type { Operator } from '@heddle/frontend';
import {
  type BinarySlot,
  binaryOperation,
  type Frame,
  type InplaceSlot,
  inplaceOperation,
  inplacePower,
  intAdd,
  intMul,
  intSub,
  PyFloat,
  power,
  thread,
  type Value,
} from '@heddle/runtime';
import { type OperatorSite, SEEN_FLOAT, SEEN_OTHER, SEEN_STR } from '../site.js';
import { overloadedOperation } from './overloads.js';

export interface Operation {
  readonly slot: BinarySlot | 'power';
  readonly inplaceSlot: InplaceSlot;
  readonly sign: string;
  /** True for `x op= y`. */
  readonly inplace: boolean;
}

const binary: Record<Operator, [BinarySlot | 'power', InplaceSlot, string]> = {
  Add: ['add', 'inplaceAdd', '+'],
  Sub: ['subtract', 'inplaceSubtract', '-'],
  Mult: ['multiply', 'inplaceMultiply', '*'],
  MatMult: ['matrixMultiply', 'inplaceMatrixMultiply', '@'],
  Div: ['trueDivide', 'inplaceTrueDivide', '/'],
  Mod: ['remainder', 'inplaceRemainder', '%'],
  Pow: ['power', 'inplacePower', '**'],
  LShift: ['leftShift', 'inplaceLeftShift', '<<'],
  RShift: ['rightShift', 'inplaceRightShift', '>>'],
  BitOr: ['or', 'inplaceOr', '|'],
  BitXor: ['xor', 'inplaceXor', '^'],
  BitAnd: ['and', 'inplaceAnd', '&'],
  FloorDiv: ['floorDivide', 'inplaceFloorDivide', '//'],
};

function table(inplace: boolean): Record<Operator, Operation> {
  const entries = Object.entries(binary).map(([op, [slot, inplaceSlot, sign]]) => [
    op,
    { slot, inplaceSlot, sign, inplace },
  ]);
  return Object.fromEntries(entries) as Record<Operator, Operation>;
}
export const OPERATIONS = table(false);
export const INPLACE_OPERATIONS = table(true);

/** What an operator's fast form did not take: big ints, floats met for the first time, and everything else. */
export function binarySlow(frame: Frame, site: OperatorSite, operation: Operation, x: Value, y: Value): Value {
  if (typeof x === 'number' && typeof y === 'number') {
    if (operation.slot === 'add') return intAdd(x, y);
    if (operation.slot === 'subtract') return intSub(x, y);
    if (operation.slot === 'multiply') return intMul(x, y);
  } else if (x instanceof PyFloat || y instanceof PyFloat) site.seen |= SEEN_FLOAT;
  else if (typeof x === 'string') site.seen |= SEEN_STR;
  else site.seen |= SEEN_OTHER;
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
  const overloaded = overloadedOperation(frame, site, operation, x, y);
  if (overloaded !== undefined) return overloaded;
  const { slot } = operation;
  if (slot === 'power') return operation.inplace ? inplacePower(x, y) : power(x, y, null);
  if (operation.inplace) return inplaceOperation(operation.inplaceSlot, slot, operation.sign, x, y);
  return binaryOperation(slot, operation.sign, x, y);
}
