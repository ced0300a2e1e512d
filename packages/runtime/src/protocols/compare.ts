// Comparison of any values. Numbers and bare strings are compared on the spot; otherwise the operands' slots are asked,
// the right one first when its type is a subclass of the left one's. CPython: Objects/object.c do_richcompare.

import { raiseTypeError } from '../errors/raise.js';
import { NotImplemented } from '../object/object.js';
import type { ComparisonSlot, Slots } from '../object/slots.js';
import { typeName, typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { PyFloat } from '../types/float.js';
import { isTrue } from './truth.js';

const SIGNS = { lt: '<', le: '<=', eq: '==', ne: '!=', gt: '>', ge: '>=' } as const;

type Ordered = number | bigint | string;

/** Compares two operands of one primitive kind (ints may be of both). */
export function comparePrimitives<T extends Ordered>(x: T, y: T, op: ComparisonSlot): boolean {
  switch (op) {
    case 'lt':
      return x < y;
    case 'le':
      return x <= y;
    case 'eq':
      return x === y;
    case 'ne':
      return x !== y;
    case 'gt':
      return x > y;
    case 'ge':
      return x >= y;
  }
}

/** `x op y`, any value that `__lt__` etc. may return. TypeError when neither operand knows the other. */
export function richCompare(x: Value, y: Value, op: ComparisonSlot): Value {
  if (typeof x === 'number' && typeof y === 'number') return comparePrimitives(x, y, op);
  if (typeof x === 'string' && typeof y === 'string') return comparePrimitives(x, y, op);
  if (x instanceof PyFloat && y instanceof PyFloat) return comparePrimitives(x.value, y.value, op);
  return askSlots(x, y, op);
}

/** The comparison that says the same of `y` and `x`. */
function swap(op: ComparisonSlot): ComparisonSlot {
  switch (op) {
    case 'lt':
      return 'gt';
    case 'le':
      return 'ge';
    case 'gt':
      return 'lt';
    case 'ge':
      return 'le';
    default:
      return op;
  }
}

/** `slots[op]`, by a property of a fixed name, which V8 reads much faster than one of six. */
function slotFor(slots: Slots, op: ComparisonSlot): Slots[ComparisonSlot] {
  switch (op) {
    case 'lt':
      return slots.lt;
    case 'le':
      return slots.le;
    case 'eq':
      return slots.eq;
    case 'ne':
      return slots.ne;
    case 'gt':
      return slots.gt;
    case 'ge':
      return slots.ge;
  }
}

function askSlots(x: Value, y: Value, op: ComparisonSlot): Value {
  const left = typeOf(x);
  const right = typeOf(y);
  const swapped = slotFor(right.slots, swap(op));
  const rightFirst = swapped !== null && left !== right && right.isSubtype(left);
  if (rightFirst) {
    const result = swapped(y, x);
    if (result !== NotImplemented) return result;
  }
  const slot = slotFor(left.slots, op);
  if (slot !== null) {
    const result = slot(x, y);
    if (result !== NotImplemented) return result;
  }
  if (swapped !== null && !rightFirst) {
    const result = swapped(y, x);
    if (result !== NotImplemented) return result;
  }
  if (op === 'eq') return x === y;
  if (op === 'ne') return x !== y;
  return raiseTypeError(`'${SIGNS[op]}' not supported between instances of '${typeName(x)}' and '${typeName(y)}'`);
}

/** The truth of `x op y`. */
export function compareTrue(x: Value, y: Value, op: ComparisonSlot): boolean {
  if (typeof x === 'number' && typeof y === 'number') return comparePrimitives(x, y, op);
  if (typeof x === 'string' && typeof y === 'string') return comparePrimitives(x, y, op);
  if (x instanceof PyFloat) {
    if (y instanceof PyFloat) return comparePrimitives(x.value, y.value, op);
    if (typeof y === 'number') return comparePrimitives(x.value, y, op);
  } else if (typeof x === 'number' && y instanceof PyFloat) return comparePrimitives(x, y.value, op);
  const result = askSlots(x, y, op);
  return typeof result === 'boolean' ? result : isTrue(result);
}

/** What containers mean by equality: identical, or `x == y`. CPython: PyObject_RichCompareBool. */
export function isEqual(x: Value, y: Value): boolean {
  if (x === y) return true;
  const kind = typeof x;
  if (kind === typeof y && kind !== 'object') return false;
  if (x instanceof PyFloat && y instanceof PyFloat) return x.value === y.value;
  const result = askSlots(x, y, 'eq');
  return typeof result === 'boolean' ? result : isTrue(result);
}

/** `x < y`, as sorting uses it. */
export function isLess(x: Value, y: Value): boolean {
  return compareTrue(x, y, 'lt');
}
