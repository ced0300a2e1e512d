// Boolean operators, conditional expressions, unary operators, and conditions: `compileTest` gives a closure that yields a
// JavaScript boolean, so that `if a < b` makes no Python bool.

import type { BoolOp, Compare, Expr, IfExp, UnaryOp } from '@heddle/frontend';
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
  const values = [...node.values];
  let result = compileExpr(context, values.pop()!);
  for (const value of values.reverse()) {
    if (value.kind === 'BoolOp')
      result = context.pick(boolean, DECIDED[node.op])(compileDecided(context, value), result);
    else {
      const site = context.site(value, 'truth');
      result = context.pick(boolean, node.op === 'And' ? 'and' : 'or')(compileExpr(context, value), result, site);
    }
  }
  return result;
}

const DECIDED = { And: 'andDecided', Or: 'orDecided' } as const;

/** The operand of another `and` or `or`: what it gives has been asked for its truth already. */
function compileDecided(context: Context, node: Expr): Eval {
  if (node.kind !== 'BoolOp')
    return context.pick(boolean, 'decide')(compileExpr(context, node), context.site(node, 'truth'));
  return node.values
    .map((value) => compileDecided(context, value))
    .reduceRight((rest, first) => context.pick(boolean, DECIDED[node.op])(first, rest));
}

export function compileIfExp(context: Context, node: IfExp): Eval {
  const test = compileTest(context, node.test);
  return context.pick(boolean, 'conditional')(test, compileExpr(context, node.body), compileExpr(context, node.orelse));
}

/**
 * Where `not` gives a value its operand is a value first. Asking for its truth, or a comparison that is only asked for that, is
 * at the place of the `not`. CPython: Python/flowgraph.c optimize_basic_block.
 */
function compileNot(context: Context, node: UnaryOp): Test {
  const { operand, start, end } = node;
  const isComparison = operand.kind === 'Compare' && operand.ops.length === 1;
  const test = isComparison
    ? compileCompareTest(
        context,
        context.unit.once(node, 'not', (): Compare => ({ ...operand, start, end })),
      )
    : context.pick(boolean, 'test')(compileExpr(context, operand), context.site(node, 'truth'));
  return context.pick(boolean, 'not')(test);
}

const UNARY = { USub: 'negative', UAdd: 'positive', Invert: 'invert' } as const;

export function compileUnaryOp(context: Context, node: UnaryOp): Eval {
  if (node.op === 'Not') return compileNot(context, node);
  const constant = context.unit.once(node, 'constant', () => foldedValue(node));
  if (constant !== undefined) return context.pick(names, 'constant')(constant);
  const site = context.operatorSite(node, '');
  return context.pick(unary, UNARY[node.op])(compileExpr(context, node.operand), site);
}
