// Boolean operators, conditional expressions, unary operators, and conditions: `compileTest` gives a closure that yields a
// JavaScript boolean, so that `if a < b` makes no Python bool.

import type { BoolOp, Expr, IfExp, UnaryOp } from '@heddle/frontend';
import { compileExpr } from '../compile.js';
import type { Eval, Test } from '../completion.js';
import type { Context } from '../context.js';
import { boolean, names, unary } from '../families.js';
import { foldedValue } from '../functions/folded.js';
import { compileCompareTest } from './compare.js';

export function compileTest(context: Context, node: Expr): Test {
  if (node.kind === 'Compare') return compileCompareTest(context, node);
  if (node.kind === 'UnaryOp' && node.op === 'Not')
    return context.pick(boolean, 'not')(compileTest(context, node.operand));
  if (node.kind === 'BoolOp') {
    const factory = node.op === 'And' ? 'andTest' : 'orTest';
    return node.values
      .map((value) => compileTest(context, value))
      .reduceRight((rest, first) => context.pick(boolean, factory)(first, rest));
  }
  if (node.kind === 'IfExp') {
    const [test, body, orelse] = [node.test, node.body, node.orelse].map((part) => compileTest(context, part));
    return context.pick(boolean, 'conditionalTest')(test!, body!, orelse!);
  }
  return context.pick(boolean, 'test')(compileExpr(context, node), context.site(node, 'truth'));
}

export function compileBoolOp(context: Context, node: BoolOp): Eval {
  const factory = node.op === 'And' ? 'and' : 'or';
  const values = node.values.map((value) => compileExpr(context, value));
  let result = values.pop()!;
  for (let i = values.length - 1; i >= 0; i--)
    result = context.pick(boolean, factory)(values[i]!, result, context.site(node.values[i]!, 'truth'));
  return result;
}

export function compileIfExp(context: Context, node: IfExp): Eval {
  const test = compileTest(context, node.test);
  return context.pick(boolean, 'conditional')(test, compileExpr(context, node.body), compileExpr(context, node.orelse));
}

const UNARY = { USub: 'negative', UAdd: 'positive', Invert: 'invert' } as const;

export function compileUnaryOp(context: Context, node: UnaryOp): Eval {
  if (node.op === 'Not') return context.pick(boolean, 'not')(compileTest(context, node.operand));
  const constant = context.unit.once(node, 'constant', () => foldedValue(node));
  if (constant !== undefined) return context.pick(names, 'constant')(constant);
  const site = context.operatorSite(node, '');
  return context.pick(unary, UNARY[node.op])(compileExpr(context, node.operand), site);
}
