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
  intOperation,
  intPower,
  intType,
  isInt,
  NotImplemented,
  PyFloat,
  type PyType,
  power,
  strType,
  thread,
  typeOf,
  type Value,
} from '@heddle/runtime';
import { type OperatorSite, SEEN_FLOAT, SEEN_OTHER, SEEN_STR } from '../site.js';
import { overloadedOperation } from './overloads.js';

export type BinaryFunction = (x: Value, y: Value) => Value;

export interface Operation {
  readonly slot: BinarySlot | 'power';
  readonly inplaceSlot: InplaceSlot;
  readonly sign: string;
  /** True for `x op= y`. */
  readonly inplace: boolean;
  /** Ints have the operator, so that its errors do not tell what the operands are. */
  readonly isOfInts: boolean;
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
    { slot, inplaceSlot, sign, inplace, isOfInts: sign !== '@' },
  ]);
  return Object.fromEntries(entries) as Record<Operator, Operation>;
}
export const OPERATIONS = table(false);
export const INPLACE_OPERATIONS = table(true);

/** What an operator's fast form did not take: big ints, floats met for the first time, and everything else. */
export function binarySlow(frame: Frame, site: OperatorSite, operation: Operation, x: Value, y: Value): Value {
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
  if (isInt(x) && isInt(y)) {
    const { slot } = operation;
    const result = slot === 'power' ? intPower(x, y) : intOperation(slot, x, y);
    if (result !== undefined) return result;
  } else if (typeof x === 'number' && typeof y === 'boolean' && operation.isOfInts)
    return binarySlow(frame, site, operation, x, y ? 1 : 0);
  else if (x instanceof PyFloat || y instanceof PyFloat) site.seen |= SEEN_FLOAT;
  else if (typeof x === 'string') site.seen |= SEEN_STR;
  else site.seen |= SEEN_OTHER;
  site.left = typeOf(x);
  site.right = typeOf(y);
  const overloaded = overloadedOperation(frame, site, operation, x, y);
  if (overloaded !== undefined) return overloaded;
  const { slot } = operation;
  if (slot === 'power') return operation.inplace ? inplacePower(x, y) : power(x, y, null);
  if (operation.inplace) return inplaceOperation(operation.inplaceSlot, slot, operation.sign, x, y);
  return binaryOperation(slot, operation.sign, x, y);
}

/** What an operator does with operands of two built-in types, when it is a matter of one slot. */
export interface KnownOperands {
  /** What `x.type` and `y.type` are: undefined for primitives. */
  readonly x: PyType | undefined;
  readonly y: PyType | undefined;
  /** Answers NotImplemented when something else has to be asked. */
  readonly slot: BinaryFunction;
}

/** Null when more than one slot has to be asked. As in `binaryOperation`, `inplaceOperation`. */
export function knownOperands(operation: Operation, left: PyType, right: PyType): KnownOperands | null {
  const slot = left === intType ? null : slotOfTypes(operation, left, right);
  if (slot === null) return null;
  const isStr = left === strType;
  const kind = right === strType ? 'string' : right === intType ? 'number' : 'object';
  return {
    x: isStr ? undefined : left,
    y: kind === 'object' ? right : undefined,
    slot:
      !isStr && kind === 'object'
        ? slot
        : (x, y) => ((!isStr || typeof x === 'string') && typeof y === kind ? slot(x, y) : NotImplemented),
  };
}

function slotOfTypes({ slot, inplaceSlot, inplace }: Operation, left: PyType, right: PyType): BinaryFunction | null {
  if (slot === 'power' || !left.isBuiltin || !right.isBuiltin) return null;
  const { slots } = left;
  const own = slots[slot];
  const other = right.slots[slot];
  const isSequence = slots.concat !== null;
  if (inplace && !isSequence && slots[inplaceSlot] !== null) return slots[inplaceSlot] as BinaryFunction;
  if (own !== null) return other === null || other === own || !right.isSubtype(left) ? own : null;
  if (slot === 'add' && other === null) return (inplace && (slots.inplaceAdd as BinaryFunction | null)) || slots.concat;
  return slot === 'multiply' && right === intType && !inplace ? slots.repeat : null;
}
