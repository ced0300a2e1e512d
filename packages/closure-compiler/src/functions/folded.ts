// Expressions of constants that CPython computes when it compiles: signs, arithmetic, tuples. CPython: Python/flowgraph.c
// fold_const_binop, fold_const_unaryop, fold_tuple_of_constants. Only what `co_consts` shows depends on it here.

import type { Expr, Node } from '@heddle/frontend';
import {
  add,
  call1,
  floorDivide,
  frozensetType,
  invert,
  makeSlice,
  makeTuple,
  multiply,
  negative,
  PyBaseException,
  positive,
  power,
  remainder,
  subtract,
  trueDivide,
  type Value,
} from '@heddle/runtime';
import { constantValue } from '../expressions/literal.js';

/** Larger results are left to run time. */
const MAX_SIZE = 4096;
const MAX_EXPONENT = 128;
const TOO_LARGE = 2n ** 129n;

/** True for many copies of a string. */
function isTooMuch(text: Value, count: Value): boolean {
  return typeof text !== 'number' && typeof text !== 'bigint' && typeof count === 'number' && count > MAX_EXPONENT;
}

const BINARY: Readonly<Record<string, (x: Value, y: Value) => Value>> = {
  Add: add,
  Sub: subtract,
  Mult: (x, y) => (isTooMuch(x, y) || isTooMuch(y, x) ? TOO_LARGE : multiply(x, y)),
  Div: trueDivide,
  FloorDiv: floorDivide,
  Mod: remainder,
  Pow: (x, y) => (typeof y === 'number' && y > MAX_EXPONENT ? TOO_LARGE : power(x, y, null)),
};
const UNARY: Readonly<Record<string, (x: Value) => Value>> = { USub: negative, UAdd: positive, Invert: invert };

/** The value of an expression, more than a literal, that is computed when it is compiled; undefined for any other node. */
export function foldedValue(node: Node): Value | undefined {
  switch (node.kind) {
    case 'UnaryOp':
      return fold([node.operand], UNARY[node.op]);
    case 'BinOp':
      return fold([node.left, node.right], BINARY[node.op]);
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
  try {
    const result = compute(...values);
    return isLarge(result) ? undefined : result;
  } catch (error) {
    if (error instanceof PyBaseException) return undefined;
    throw error;
  }
}

/** Lists and sets within are made anew each time. */
function operandValue(node: Expr): Value | undefined {
  if (node.kind === 'Constant') return constantValue(node.value);
  return node.kind === 'List' || node.kind === 'Set' ? undefined : foldedValue(node);
}

function isLarge(value: Value): boolean {
  if (typeof value === 'string') return value.length > MAX_SIZE;
  if (typeof value === 'bigint') return value > 1n << 128n || value < -(1n << 128n);
  return typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER;
}
