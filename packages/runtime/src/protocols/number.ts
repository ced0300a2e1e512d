// Arithmetic on any values: dispatch of binary, in-place, ternary and unary operators. Two ints or floats are done on the
// spot; otherwise both operands' slots are asked, the right one first when its type is a subclass of the left one's, and
// then the sequence slots of `+` and `*`. CPython: Objects/abstract.c binary_op1, PyNumber_Add, ternary_op.

import { raiseTypeError } from '../errors/raise.js';
import { NotImplemented } from '../object/object.js';
import type { BinarySlot, SlotName, Slots } from '../object/slots.js';
import { type PyType, typeName, typeOf } from '../object/type.js';
import { isInt, type PyInt, type Value } from '../object/value.js';
import { divideDouble, floorDivideDouble, modDouble, powDouble } from '../types/float/arithmetic.js';
import { PyFloat } from '../types/float.js';
import {
  intAbs,
  intAdd,
  intAnd,
  intFloorDiv,
  intLeftShift,
  intMod,
  intMul,
  intNeg,
  intOr,
  intRightShift,
  intSub,
  intTrueDiv,
  intXor,
} from '../types/int/arithmetic.js';
import { hasIndex } from './index.js';
import { hasSequenceTable } from './subscript.js';

// ### Ints and floats

/** The result for two exact ints or floats, or one of each; undefined when that is not what they are, or not quickly done. */
function quickOperation(slot: BinarySlot, x: Value, y: Value): Value | undefined {
  if (x instanceof PyFloat) {
    if (y instanceof PyFloat) return floatOperation(slot, x.value, y.value);
    return typeof y === 'number' ? floatOperation(slot, x.value, y) : undefined;
  }
  if (!isInt(x)) return undefined;
  if (isInt(y)) return intOperation(slot, x, y);
  return y instanceof PyFloat && typeof x === 'number' ? floatOperation(slot, x, y.value) : undefined;
}

function floatOperation(slot: BinarySlot, x: number, y: number): Value | undefined {
  switch (slot) {
    case 'add':
      return new PyFloat(x + y);
    case 'subtract':
      return new PyFloat(x - y);
    case 'multiply':
      return new PyFloat(x * y);
    case 'trueDivide':
      return new PyFloat(divideDouble(x, y));
    case 'remainder':
      return new PyFloat(modDouble(x, y));
    case 'floorDivide':
      return new PyFloat(floorDivideDouble(x, y));
    default:
      return undefined;
  }
}

/** `x` and `y` with one of the operators that give an int or a float; undefined for others. */
export function intOperation(slot: BinarySlot, x: PyInt, y: PyInt): Value | undefined {
  switch (slot) {
    case 'add':
      return intAdd(x, y);
    case 'subtract':
      return intSub(x, y);
    case 'multiply':
      return intMul(x, y);
    case 'trueDivide':
      return new PyFloat(intTrueDiv(x, y));
    case 'remainder':
      return intMod(x, y);
    case 'floorDivide':
      return intFloorDiv(x, y);
    case 'and':
      return intAnd(x, y);
    case 'or':
      return intOr(x, y);
    case 'xor':
      return intXor(x, y);
    case 'leftShift':
      return intLeftShift(x, y);
    case 'rightShift':
      return intRightShift(x, y);
    default:
      return undefined;
  }
}

// ### Binary operators

/** `slots[slot]`: those of the commonest operators by a property of a fixed name, which V8 reads much faster. */
function slotFor(slots: Slots, slot: BinarySlot): Slots[BinarySlot] {
  if (slot === 'add') return slots.add;
  if (slot === 'multiply') return slots.multiply;
  return slot === 'subtract' ? slots.subtract : slots[slot];
}

/** Asks the slots of both operands; NotImplemented when neither knows the other. CPython: binary_op1. */
export function askOperands(slot: BinarySlot, x: Value, y: Value): Value {
  const left = typeOf(x);
  const right = typeOf(y);
  const leftSlot = slotFor(left.slots, slot);
  let rightSlot = left === right ? null : slotFor(right.slots, slot);
  if (rightSlot === leftSlot) rightSlot = null;
  if (leftSlot !== null) {
    if (rightSlot !== null && right.isSubtype(left)) {
      const result = rightSlot(x, y);
      if (result !== NotImplemented) return result;
      rightSlot = null;
    }
    const result = leftSlot(x, y);
    if (result !== NotImplemented) return result;
  }
  return rightSlot === null ? NotImplemented : rightSlot(x, y);
}

/**
 * Concatenation and repetition, tried after the numeric slots of `+` and `*`. The right operand of `*=` is not asked when the
 * type of the left one has a place for sequence slots, which each class has. CPython: PyNumber_InPlaceMultiply.
 */
function askSequences(slot: BinarySlot, x: Value, y: Value, isInplace = false): Value {
  if (slot === 'add') {
    const { concat } = typeOf(x).slots;
    return concat === null ? NotImplemented : concat(x, y);
  }
  if (slot !== 'multiply') return NotImplemented;
  const left = typeOf(x).slots.repeat;
  if (left !== null) return left(x, repeatCount(y));
  if (isInplace && hasSequenceTable(typeOf(x))) return NotImplemented;
  const right = typeOf(y).slots.repeat;
  return right === null ? NotImplemented : right(y, repeatCount(x));
}

function repeatCount(count: Value): Value {
  if (!hasIndex(count)) raiseTypeError(`can't multiply sequence by non-int of type '${typeName(count)}'`);
  return count;
}

/** The operator `sign` with the given slot. TypeError when the operands do not support it. */
export function binaryOperation(slot: BinarySlot, sign: string, x: Value, y: Value): Value {
  const quick = quickOperation(slot, x, y);
  if (quick !== undefined) return quick;
  let result = askOperands(slot, x, y);
  if (result !== NotImplemented) return result;
  result = askSequences(slot, x, y);
  return result === NotImplemented ? unsupported(sign, x, y) : result;
}

function unsupported(sign: string, x: Value, y: Value): never {
  return raiseTypeError(`unsupported operand type(s) for ${sign}: '${typeName(x)}' and '${typeName(y)}'`);
}

export type InplaceSlot = Extract<SlotName, `inplace${string}`>;

/** An augmented assignment's operator, e.g. `('inplaceAdd', 'add', '+', x, y)` for `x += y`. */
export function inplaceOperation(inplace: InplaceSlot, slot: BinarySlot, sign: string, x: Value, y: Value): Value {
  const quick = quickOperation(slot, x, y);
  if (quick !== undefined) return quick;
  const type = typeOf(x);
  const inplaceSlot = type.slots[inplace] as Slots['add'];
  // A built-in sequence's in-place slots stand for sq_inplace_concat and sq_inplace_repeat: they come after numeric ones. In
  // classes made from one that of `+=` is a numeric one.
  const isSequence =
    slot === 'multiply' ? isOfSequence(type, inplace) : slot === 'add' && type.isBuiltin && type.slots.concat !== null;
  if (inplaceSlot !== null && !isSequence) {
    const result = inplaceSlot(x, y);
    if (result !== NotImplemented) return result;
  }
  let result = askOperands(slot, x, y);
  if (result !== NotImplemented) return result;
  if (inplaceSlot !== null && isSequence) result = inplaceSlot(x, slot === 'multiply' ? repeatCount(y) : y);
  else result = askSequences(slot, x, y, true);
  return result === NotImplemented ? unsupported(`${sign}=`, x, y) : result;
}

/** Whether an in-place slot is that of a built-in sequence, also in classes made from it. */
export function isOfSequence(type: PyType, inplace: InplaceSlot): boolean {
  if (type.isBuiltin) return type.slots.concat !== null;
  const own = type.slots[inplace];
  return own !== null && type.mro.some((base) => base.slots[inplace] === own && base.isBuiltin);
}

// ### Each operator

export function add(x: Value, y: Value): Value {
  return binaryOperation('add', '+', x, y);
}

export function subtract(x: Value, y: Value): Value {
  return binaryOperation('subtract', '-', x, y);
}

export function multiply(x: Value, y: Value): Value {
  return binaryOperation('multiply', '*', x, y);
}

export function matrixMultiply(x: Value, y: Value): Value {
  return binaryOperation('matrixMultiply', '@', x, y);
}

export function trueDivide(x: Value, y: Value): Value {
  return binaryOperation('trueDivide', '/', x, y);
}

export function floorDivide(x: Value, y: Value): Value {
  return binaryOperation('floorDivide', '//', x, y);
}

export function remainder(x: Value, y: Value): Value {
  return binaryOperation('remainder', '%', x, y);
}

export function divmod(x: Value, y: Value): Value {
  return binaryOperation('divmod', 'divmod()', x, y);
}

export function leftShift(x: Value, y: Value): Value {
  return binaryOperation('leftShift', '<<', x, y);
}

export function rightShift(x: Value, y: Value): Value {
  return binaryOperation('rightShift', '>>', x, y);
}

export function bitAnd(x: Value, y: Value): Value {
  return binaryOperation('and', '&', x, y);
}

export function bitXor(x: Value, y: Value): Value {
  return binaryOperation('xor', '^', x, y);
}

export function bitOr(x: Value, y: Value): Value {
  return binaryOperation('or', '|', x, y);
}

// ### Powers

/** `pow(x, y, modulus)`, or `x ** y` when `modulus` is None. CPython: ternary_op. */
export function power(x: Value, y: Value, modulus: Value): Value {
  if (x instanceof PyFloat && modulus === null) {
    if (y instanceof PyFloat) return powDouble(x.value, y.value);
    if (typeof y === 'number') return powDouble(x.value, y);
  }
  const result = askPower(x, y, modulus);
  if (result !== NotImplemented) return result;
  if (modulus === null) return unsupported('** or pow()', x, y);
  return raiseTypeError(
    `unsupported operand type(s) for ** or pow(): '${typeName(x)}', '${typeName(y)}', '${typeName(modulus)}'`,
  );
}

function askPower(x: Value, y: Value, modulus: Value): Value {
  const left = typeOf(x);
  const right = typeOf(y);
  const leftSlot = left.slots.power;
  let rightSlot = left === right ? null : right.slots.power;
  if (rightSlot === leftSlot) rightSlot = null;
  if (leftSlot !== null) {
    if (rightSlot !== null && right.isSubtype(left)) {
      const result = rightSlot(x, y, modulus);
      if (result !== NotImplemented) return result;
      rightSlot = null;
    }
    const result = leftSlot(x, y, modulus);
    if (result !== NotImplemented) return result;
  }
  if (rightSlot !== null) {
    const result = rightSlot(x, y, modulus);
    if (result !== NotImplemented) return result;
  }
  const third = modulus === null ? null : typeOf(modulus).slots.power;
  if (third === null || third === leftSlot || third === right.slots.power) return NotImplemented;
  return third(x, y, modulus);
}

/** `x **= y`. */
export function inplacePower(x: Value, y: Value): Value {
  const slot = typeOf(x).slots.inplacePower;
  if (slot !== null) {
    const result = slot(x, y);
    if (result !== NotImplemented) return result;
  }
  const result = askPower(x, y, null);
  return result === NotImplemented ? unsupported('**=', x, y) : result;
}

// ### Unary operators

export function negative(x: Value): Value {
  if (typeof x === 'number') return 0 - x;
  if (x instanceof PyFloat) return new PyFloat(-x.value);
  if (typeof x === 'bigint') return intNeg(x);
  return unary('negative', 'unary -', x);
}

export function positive(x: Value): Value {
  if (typeof x === 'number' || x instanceof PyFloat) return x;
  return unary('positive', 'unary +', x);
}

/** `abs(x)`. */
export function absolute(x: Value): Value {
  if (typeof x === 'number' || typeof x === 'bigint') return intAbs(x);
  if (x instanceof PyFloat) return new PyFloat(Math.abs(x.value));
  return unary('absolute', 'abs()', x);
}

export function invert(x: Value): Value {
  if (typeof x === 'number') return intSub(-1, x);
  return unary('invert', 'unary ~', x);
}

function unary(slot: 'negative' | 'positive' | 'absolute' | 'invert', name: string, x: Value): Value {
  const fn = typeOf(x).slots[slot];
  if (fn === null) return raiseTypeError(`bad operand type for ${name}: '${typeName(x)}'`);
  return fn(x);
}
