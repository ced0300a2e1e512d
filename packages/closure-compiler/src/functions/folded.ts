// Expressions of constants that CPython computes when it compiles: signs, arithmetic, tuples. CPython: Python/flowgraph.c
// fold_const_binop, fold_const_unaryop, fold_tuple_of_constants. Tuples, signs and arithmetic are computed once here, too; of the
// others only `co_consts` tells.

import type { BinOp, Expr, Node, Operator } from '@heddle/frontend';
import {
  add,
  call1,
  floorDivide,
  frozensetType,
  invert,
  length,
  makeSlice,
  makeTuple,
  multiply,
  negative,
  PyBaseException,
  PyBytes,
  PyTuple,
  positive,
  power,
  remainder,
  strOf,
  subtract,
  trueDivide,
  type Value,
} from '@heddle/runtime';
import { constantValue } from '../expressions/literal.js';

/** Larger results are left to run time. */
const MAX_SIZE = 4096;
/** Of a tuple that is repeated. */
const MAX_ITEMS = 256;
const MAX_EXPONENT = 128;
/** Of the constants that `co_consts` shows. */
const LARGEST_INT = 1n << 128n;
/** Of those that are computed once: longer ones are not worth their memory. */
export const LARGEST_KEPT_INT = 1n << 1024n;
/** Stands for what is not computed. */
const TOO_LARGE = 2n ** 1025n;

const isText = (x: Value): boolean => strOf(x) !== undefined || x instanceof PyBytes;

/** True for too many copies of a sequence. */
function isTooMuch(sequence: Value, count: Value): boolean {
  if (typeof count !== 'number' || typeof sequence === 'number') return false;
  if (sequence instanceof PyTuple) return sequence.items.length * count > MAX_ITEMS;
  return isText(sequence) && length(sequence) * count > MAX_SIZE;
}

const BINARY: Readonly<Partial<Record<Operator, (x: Value, y: Value) => Value>>> = {
  Add: add,
  Sub: subtract,
  Mult: (x, y) => (isTooMuch(x, y) || isTooMuch(y, x) ? TOO_LARGE : multiply(x, y)),
  Div: trueDivide,
  FloorDiv: floorDivide,
  Mod: (x, y) => (isText(x) ? TOO_LARGE : remainder(x, y)),
  Pow: (x, y) => (typeof y === 'number' && y > MAX_EXPONENT ? TOO_LARGE : power(x, y, null)),
};
const UNARY: Readonly<Record<string, (x: Value) => Value>> = {
  USub: negative,
  UAdd: positive,
  Invert: (x) => (typeof x === 'boolean' ? TOO_LARGE : invert(x)),
};

/** The value of an expression, more than a literal, that is computed when it is compiled; undefined for any other node. */
export function foldedValue(node: Node): Value | undefined {
  switch (node.kind) {
    case 'UnaryOp':
      return fold([node.operand], UNARY[node.op]);
    case 'BinOp':
      return foldChain(node);
    case 'Tuple':
      return node.ctx === 'Load' ? fold(node.elts, (...items) => makeTuple(items)) : undefined;
    case 'List':
      return isFoldedDisplay(node) ? fold(node.elts, (...items) => makeTuple(items)) : undefined;
    case 'Set':
      return isFoldedDisplay(node) ? fold(node.elts, (...items) => call1(frozensetType, makeTuple(items))) : undefined;
    case 'Slice':
      return fold([node.lower, node.upper, node.step], (lower, upper, step) => makeSlice(lower!, upper!, step!));
    default:
      return undefined;
  }
}

/** Lists and sets are filled from a constant when they have several elements. */
function isFoldedDisplay(node: Extract<Expr, { kind: 'List' | 'Set' }>): boolean {
  return node.elts.length >= 3 && (node.kind === 'Set' || node.ctx === 'Load');
}

function fold(
  operands: readonly (Expr | null)[],
  compute: ((...values: Value[]) => Value) | undefined,
): Value | undefined {
  if (compute === undefined) return undefined;
  const values: Value[] = [];
  for (const operand of operands) {
    const value = operand === null ? null : operandValue(operand);
    if (value === undefined || isLarge(value)) return undefined;
    values.push(value);
  }
  return attempt(() => compute(...values));
}

/** From the innermost operator on, as long chains lean left. */
function foldChain(node: BinOp): Value | undefined {
  const chain: BinOp[] = [];
  let leaf: Expr = node;
  for (; leaf.kind === 'BinOp'; leaf = leaf.left) chain.push(leaf);
  let value = operandValue(leaf);
  for (let i = chain.length - 1; i >= 0 && value !== undefined; i--) value = foldBinary(chain[i]!, value);
  return value;
}

/**
 * The value of a binary operator whose left operand is known; undefined when it is not computed at compile time, as for ints
 * beyond `limit`.
 */
export function foldBinary({ op, right }: BinOp, x: Value, limit = LARGEST_INT): Value | undefined {
  const compute: ((x: Value, y: Value) => Value) | undefined = BINARY[op];
  const y = compute === undefined ? undefined : operandValue(right);
  if (y === undefined || isLarge(x, limit) || isLarge(y)) return undefined;
  return attempt(() => compute!(x, y), limit);
}

function attempt(compute: () => Value, limit = LARGEST_INT): Value | undefined {
  try {
    const result = compute();
    return isLarge(result, limit) ? undefined : result;
  } catch (error) {
    if (error instanceof PyBaseException) return undefined;
    throw error;
  }
}

/** Lists and sets within are made anew each time. */
export function operandValue(node: Expr): Value | undefined {
  if (node.kind === 'Constant') return constantValue(node.value);
  return node.kind === 'List' || node.kind === 'Set' ? undefined : foldedValue(node);
}

function isLarge(value: Value, limit = LARGEST_INT): boolean {
  if (typeof value === 'string') return value.length > MAX_SIZE;
  if (typeof value === 'bigint') return value > limit || value < -limit;
  return typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER;
}
