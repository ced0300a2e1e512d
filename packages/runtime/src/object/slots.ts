// The slot table of a type: what the protocols call, and its correspondence with dunder methods. Slots are named for what
// they do. This file declares them; slot-dunders.ts fills a Python class's slots from its dunders, and gives built-in types
// dunder methods for their slots. Nothing else looks dunders up by name. CPython: Objects/typeobject.c slotdefs.

import type { BufferView } from '../protocols/buffer.js';
import type { PyType } from './type.js';
import type { PyInt, PyStr, Value } from './value.js';

export type Unary = (self: Value) => Value;
export type Binary = (x: Value, y: Value) => Value;
/** Returns NotImplemented when it does not know `y`. */
export type Comparison = (self: Value, other: Value) => Value;
/** Arguments of a call: positional ones first, then the values of the keywords `names`. */
export type CallSlot = (self: Value, args: Value[], names: readonly string[] | null) => Value;

export interface Slots {
  repr: ((self: Value) => PyStr) | null;
  str: ((self: Value) => PyStr) | null;
  /** `null` for unhashable types. */
  hash: ((self: Value) => PyInt) | null;
  bool: ((self: Value) => boolean) | null;
  /** Number of items; may raise. */
  length: ((self: Value) => number) | null;
  call: CallSlot | null;
  getAttribute: (self: Value, name: string) => Value;
  setAttribute: (self: Value, name: string, value: Value) => void;
  deleteAttribute: (self: Value, name: string) => void;
  /** `obj` is undefined for access through the class. */
  descrGet: ((self: Value, obj: Value | undefined, owner: PyType) => Value) | null;
  descrSet: ((self: Value, obj: Value, value: Value) => void) | null;
  descrDelete: ((self: Value, obj: Value) => void) | null;
  /** `isNew`: called as `__new__`, which some types have other words for. */
  construct: (cls: PyType, args: Value[], names: readonly string[] | null, isNew?: boolean) => Value;
  init: (self: Value, args: Value[], names: readonly string[] | null) => void;

  lt: Comparison | null;
  le: Comparison | null;
  eq: Comparison | null;
  ne: Comparison | null;
  gt: Comparison | null;
  ge: Comparison | null;

  iter: Unary | null;
  /** The next item, or undefined at the end (no StopIteration is made). */
  iterNext: ((self: Value) => Value | undefined) | null;
  await: Unary | null;
  asyncIter: Unary | null;
  asyncNext: Unary | null;
  contains: ((self: Value, item: Value) => boolean) | null;
  getItem: Binary | null;
  setItem: ((self: Value, key: Value, value: Value) => void) | null;
  deleteItem: ((self: Value, key: Value) => void) | null;

  negative: Unary | null;
  positive: Unary | null;
  absolute: Unary | null;
  invert: Unary | null;
  int: Unary | null;
  float: Unary | null;
  index: Unary | null;

  // Binary operators: called with the operands in their order in the source, whichever of them has the slot's type;
  // they return NotImplemented when they do not know the other. (CPython's nb_add convention.)
  add: Binary | null;
  subtract: Binary | null;
  multiply: Binary | null;
  matrixMultiply: Binary | null;
  trueDivide: Binary | null;
  floorDivide: Binary | null;
  remainder: Binary | null;
  divmod: Binary | null;
  power: ((x: Value, y: Value, modulus: Value) => Value) | null;
  leftShift: Binary | null;
  rightShift: Binary | null;
  and: Binary | null;
  xor: Binary | null;
  or: Binary | null;

  // Sequence concatenation and repetition (CPython's sq_concat, sq_repeat): tried after the numeric slots.
  concat: Binary | null;
  repeat: Binary | null;

  /** A view of the object's memory; `flags` say what the consumer needs (protocols/buffer.ts). */
  buffer: ((self: Value, flags: number) => BufferView) | null;

  // In-place forms; without one the binary operator is used.
  inplaceAdd: Binary | null;
  inplaceSubtract: Binary | null;
  inplaceMultiply: Binary | null;
  inplaceMatrixMultiply: Binary | null;
  inplaceTrueDivide: Binary | null;
  inplaceFloorDivide: Binary | null;
  inplaceRemainder: Binary | null;
  inplacePower: Binary | null;
  inplaceLeftShift: Binary | null;
  inplaceRightShift: Binary | null;
  inplaceAnd: Binary | null;
  inplaceXor: Binary | null;
  inplaceOr: Binary | null;
}

export type SlotName = keyof Slots;

const unset = (): never => {
  throw new Error('slot used before its type was ready');
};

/** A table with nothing set; all types' tables have the same fields in the same order. */
export function makeSlotTable(): Slots {
  return {
    repr: null,
    str: null,
    hash: null,
    bool: null,
    length: null,
    call: null,
    getAttribute: unset,
    setAttribute: unset,
    deleteAttribute: unset,
    descrGet: null,
    descrSet: null,
    descrDelete: null,
    construct: unset,
    init: unset,
    lt: null,
    le: null,
    eq: null,
    ne: null,
    gt: null,
    ge: null,
    iter: null,
    iterNext: null,
    await: null,
    asyncIter: null,
    asyncNext: null,
    contains: null,
    getItem: null,
    setItem: null,
    deleteItem: null,
    negative: null,
    positive: null,
    absolute: null,
    invert: null,
    int: null,
    float: null,
    index: null,
    add: null,
    subtract: null,
    multiply: null,
    matrixMultiply: null,
    trueDivide: null,
    floorDivide: null,
    remainder: null,
    divmod: null,
    power: null,
    leftShift: null,
    rightShift: null,
    and: null,
    xor: null,
    or: null,
    concat: null,
    repeat: null,
    buffer: null,
    inplaceAdd: null,
    inplaceSubtract: null,
    inplaceMultiply: null,
    inplaceMatrixMultiply: null,
    inplaceTrueDivide: null,
    inplaceFloorDivide: null,
    inplaceRemainder: null,
    inplacePower: null,
    inplaceLeftShift: null,
    inplaceRightShift: null,
    inplaceAnd: null,
    inplaceXor: null,
    inplaceOr: null,
  };
}

/** Slots of binary operators that dispatch on both operands. */
export type BinarySlot =
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'matrixMultiply'
  | 'trueDivide'
  | 'floorDivide'
  | 'remainder'
  | 'divmod'
  | 'leftShift'
  | 'rightShift'
  | 'and'
  | 'xor'
  | 'or';
export type ComparisonSlot = 'lt' | 'le' | 'eq' | 'ne' | 'gt' | 'ge';
