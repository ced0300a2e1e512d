// Value patterns: literals and dotted names, compared with `==`; None, True and False, compared by identity.

import type { Expr, Pattern } from '@heddle/frontend';
import type { Value } from '@heddle/runtime';
import { compileExpr } from '../compile.js';
import type { Match } from '../completion.js';
import type { Context } from '../context.js';
import { constantValue } from '../expressions/literal.js';
import { patterns } from '../families.js';
import { foldedValue } from '../functions/folded.js';

export function compileMatchValue(context: Context, node: Extract<Pattern, { kind: 'MatchValue' }>): Match {
  const site = context.operatorSite(node.value, 'match');
  const constant = literalValue(context, node.value);
  if (constant === undefined) return context.pick(patterns, 'equals')(compileExpr(context, node.value), site);
  if (context.caches && typeof constant === 'string') return context.pick(patterns, 'equalsStr')(constant, site);
  if (context.caches && typeof constant === 'number') return context.pick(patterns, 'equalsInt')(constant, site);
  return context.pick(patterns, 'equalsConstant')(constant, site);
}

export function compileMatchSingleton(context: Context, node: Extract<Pattern, { kind: 'MatchSingleton' }>): Match {
  return context.pick(patterns, 'identical')(node.value);
}

/** The value of a literal: `1`, `-1`, `"a"`, `1 + 2j`; undefined for dotted names. */
export function literalValue(context: Context, node: Expr): Value | undefined {
  switch (node.kind) {
    case 'Constant':
      return context.unit.once(node, 'constant', () => constantValue(node.value));
    case 'UnaryOp':
    case 'BinOp':
      return context.unit.once(node, 'constant', () => foldedValue(node));
    default:
      return undefined;
  }
}
