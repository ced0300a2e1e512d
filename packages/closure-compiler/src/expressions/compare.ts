// Comparisons, also chained: `a < b < c` evaluates b once and stops at the first false link.

import type { CmpOp, Compare } from '@heddle/frontend';
import { compileExpr } from '../compile.js';
import type { Eval, Test } from '../completion.js';
import type { Context } from '../context.js';
import { boolean, compare, names } from '../families.js';
import { compareSlow, compareTestSlow, knownComparison } from './comparisons.js';

type RichFactory = 'lt' | 'le' | 'gt' | 'ge' | 'eq' | 'ne';
const RICH: Partial<Record<CmpOp, RichFactory>> = { Lt: 'lt', LtE: 'le', Gt: 'gt', GtE: 'ge', Eq: 'eq', NotEq: 'ne' };

export function compileCompareTest(context: Context, node: Compare): Test {
  return chain(
    context,
    node,
    (op, left, right, link) => testLink(context, node, op, left, right, link),
    (first, rest) => context.pick(boolean, 'andTest')(first, rest),
  );
}

export function compileCompare(context: Context, node: Compare): Eval {
  return chain(
    context,
    node,
    (op, left, right, link) => valueLink(context, node, op, left, right, link),
    (first, rest) => context.pick(boolean, 'and')(first, rest, context.site(node, 'truth')),
  );
}

/** Builds the chain from its links; middle operands are kept in temporaries. */
function chain<T>(
  context: Context,
  node: Compare,
  makeLink: (op: CmpOp, left: Eval, right: Eval, link: number) => T,
  join: (first: T, rest: T) => T,
): T {
  let left = compileExpr(context, node.left);
  const links: T[] = [];
  for (let i = 0; i < node.ops.length; i++) {
    let right = compileExpr(context, node.comparators[i]!);
    let next = right;
    if (i < node.ops.length - 1) {
      const slot = context.unit.temporary(node, `operand ${i}`);
      right = context.pick(names, 'namedExpression')(right, context.pick(names, 'storeLocal')(slot));
      next = context.pick(names, 'loadBound')(slot);
    }
    links.push(makeLink(node.ops[i]!, left, right, i));
    left = next;
  }
  return links.reduceRight((rest, first) => join(first, rest));
}

function linkSite(context: Context, node: Compare, link: number) {
  return context.operatorSite(node, `link ${link}`);
}

function testLink(context: Context, node: Compare, op: CmpOp, left: Eval, right: Eval, link: number): Test {
  const rich = RICH[op];
  if (rich === undefined) return identityOrMembership(context, node, op, left, right, link);
  if (!context.caches) {
    const value = valueLink(context, node, op, left, right, link);
    return context.pick(boolean, 'test')(value, context.site(node, `truth ${link}`));
  }
  const site = linkSite(context, node, link);
  const known = context.isHot ? knownComparison(site, rich, compareTestSlow) : null;
  if (known !== null) return context.pick(compare, 'objects')(left, right, known, site) as Test;
  return context.pick(compare, rich)(left, right, site, compareTestSlow) as Test;
}

function valueLink(context: Context, node: Compare, op: CmpOp, left: Eval, right: Eval, link: number): Eval {
  const rich = RICH[op];
  if (rich === undefined) return identityOrMembership(context, node, op, left, right, link);
  const site = linkSite(context, node, link);
  if (!context.caches) return context.pick(compare, 'general')(rich, left, right, site);
  const known = context.isHot ? knownComparison(site, rich, compareSlow) : null;
  if (known !== null) return context.pick(compare, 'objects')(left, right, known, site);
  return context.pick(compare, rich)(left, right, site, compareSlow);
}

/** `is`, `is not`, `in`, `not in`: their result is a bool, so the test is the value. */
function identityOrMembership(context: Context, node: Compare, op: CmpOp, left: Eval, right: Eval, link: number): Test {
  switch (op) {
    case 'Is':
      return context.pick(compare, 'is')(left, right);
    case 'IsNot':
      return context.pick(compare, 'isNot')(left, right);
    case 'In':
      return context.pick(compare, 'isIn')(left, right, linkSite(context, node, link));
    default:
      return context.pick(compare, 'isNotIn')(left, right, linkSite(context, node, link));
  }
}
