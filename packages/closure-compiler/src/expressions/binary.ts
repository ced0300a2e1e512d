// Binary operators: which closure, by operator and by what the site has seen.

import type { BinOp, Expr, Operator } from '@heddle/frontend';
import type { Value } from '@heddle/runtime';
import { compileExpr } from '../compile.js';
import type { Eval } from '../completion.js';
import type { Context } from '../context.js';
import { arithmetic, names } from '../families.js';
import { foldBinary, LARGEST_KEPT_INT, operandValue } from '../functions/folded.js';
import { type OperatorSite, SEEN_FLOAT, SEEN_STR } from '../site.js';
import { knownOperands, OPERATIONS, type Operation } from './operations.js';

type Factory =
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'floorDivide'
  | 'remainder'
  | 'bitAnd'
  | 'bitOr'
  | 'bitXor'
  | 'leftShift'
  | 'rightShift'
  | 'trueDivide'
  | 'general';

const FACTORIES: Partial<Record<Operator, Factory>> = {
  Add: 'add',
  Sub: 'subtract',
  Mult: 'multiply',
  FloorDiv: 'floorDivide',
  Mod: 'remainder',
  BitAnd: 'bitAnd',
  BitOr: 'bitOr',
  BitXor: 'bitXor',
  LShift: 'leftShift',
  RShift: 'rightShift',
  Div: 'trueDivide',
};

export function compileBinOp(context: Context, node: BinOp): Eval {
  // Long chains such as `a + b + …` lean left: compile from the leaf up, without recursion.
  const chain: BinOp[] = [];
  let leaf: Expr = node;
  while (leaf.kind === 'BinOp') {
    chain.push(leaf);
    leaf = leaf.left;
  }
  chain.reverse();
  const { value: constant, count } = foldPrefix(context, leaf, chain);
  let value = count === 0 ? compileExpr(context, leaf) : context.pick(names, 'constant')(constant!);
  for (const link of chain.slice(count)) {
    const right = compileExpr(context, link.right);
    const site = context.operatorSite(link, '');
    value = chooseOperator(context, link.op, OPERATIONS[link.op], value, right, site);
  }
  return value;
}

/** How many of the operators, from the first one on, have constant operands only, and what they give. */
function foldPrefix(
  context: Context,
  leaf: Expr,
  chain: readonly BinOp[],
): { value: Value | undefined; count: number } {
  let value = operandValue(leaf);
  for (let count = 0; count < chain.length && value !== undefined; count++) {
    const left = value;
    const result = context.unit.once(chain[count]!, 'constant', () =>
      foldBinary(chain[count]!, left, LARGEST_KEPT_INT),
    );
    if (result === undefined) return { value, count };
    value = result;
  }
  return { value, count: value === undefined ? 0 : chain.length };
}

/** The closure of one operator between two operands. */
export function chooseOperator(
  context: Context,
  op: Operator,
  operation: Operation,
  left: Eval,
  right: Eval,
  site: OperatorSite,
): Eval {
  const key = context.caches ? (FACTORIES[op] ?? 'general') : 'general';
  const special = context.isHot ? specialise(key, site) : key;
  if (context.isHot && context.caches && special === key && site.seen !== 0) {
    const known = knownOperands(operation, site.left, site.right);
    if (known !== null) return context.pick(arithmetic, 'objects')(left, right, known, operation, site);
  }
  return context.pick(arithmetic, special)(left, right, operation, site);
}

function specialise(key: Factory, site: OperatorSite): Factory | `${'add' | 'subtract' | 'multiply'}Float` | 'addStr' {
  if (site.seen & SEEN_FLOAT) {
    if (key === 'add') return 'addFloat';
    if (key === 'subtract') return 'subtractFloat';
    if (key === 'multiply') return 'multiplyFloat';
  } else if (site.seen & SEEN_STR && key === 'add') return 'addStr';
  return key;
}
