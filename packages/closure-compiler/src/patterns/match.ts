// match: the subject is evaluated once, then handed from case to case until a pattern and its guard succeed. Patterns
// compile to `Match` closures, cases to `Case` closures that know the next one. Runs of cases with literal patterns are
// entered through a table. PEP 634; CPython: Python/codegen.c codegen_match.

import type { Expr, MatchCase, Match as MatchNode, Pattern } from '@heddle/frontend';
import { compileExpr, compilePattern } from '../compile.js';
import type { Case, Exec, Match, Test } from '../completion.js';
import type { Context } from '../context.js';
import { compileTest } from '../expressions/boolean.js';
import { patterns } from '../families.js';
import { traceCase } from '../instrument/trace.js';
import { compileBlock } from '../statements/block.js';
import { Captures } from './captures.js';
import { addTables, type LinkedCase } from './literal-cases.js';

export function compileMatch(context: Context, node: MatchNode): Exec {
  const cases = node.cases.map((each): LinkedCase => {
    const guard = each.guard === null ? null : compileTest(context, each.guard);
    const plain = linkCase(context, each, guard, compileBlock(context, each.body));
    const link = context.isObserved ? (next: Case | null) => traceCase(context, each.pattern, plain(next)) : plain;
    return { pattern: each.pattern, link };
  });
  // Who watches wants to see each case tried.
  const first = context.isObserved
    ? cases.reduceRight<Case | null>((next, { link }) => link(next), null)!
    : addTables(context, cases);
  return context.pick(patterns, 'match')(compileExpr(context, node.subject), first);
}

/** A function that makes the case's closure, given the one for the cases after it. */
function linkCase(context: Context, node: MatchCase, guard: Test | null, body: Exec): (next: Case | null) => Case {
  if (isWildcard(node.pattern) && guard === null) return () => context.pick(patterns, 'caseAlways')(body);
  const match = compileCasePattern(context, node.pattern);
  const test = guard === null ? match : context.pick(patterns, 'guarded')(match, guard);
  return (next) =>
    next === null
      ? context.pick(patterns, 'caseLast')(test, body)
      : context.pick(patterns, 'caseThen')(test, body, next);
}

/** The whole pattern of a case, with the stores into its names. */
export function compileCasePattern(context: Context, pattern: Pattern): Match {
  const captures = new Captures(context, pattern);
  return captures.storeAfter(compilePattern(context, pattern, captures, true));
}

// ### Patterns without parts, `as`, `|`

/** True for `_`. */
export function isWildcard(pattern: Pattern): boolean {
  return pattern.kind === 'MatchAs' && pattern.pattern === null && pattern.name === null;
}

/** True for `_` and `name`, which match anything. */
export function alwaysMatches(pattern: Pattern): boolean {
  return (pattern.kind === 'MatchAs' && pattern.pattern === null) || pattern.kind === 'MatchStar';
}

export function compileMatchAs(
  context: Context,
  node: Extract<Pattern, { kind: 'MatchAs' }>,
  captures: Captures,
  isLast: boolean,
): Match {
  if (node.binding === null) return context.pick(patterns, 'always')();
  if (node.pattern === null) return captures.capture(node.binding, isLast);
  const inner = compilePattern(context, node.pattern, captures, isLast);
  return context.pick(patterns, 'both')(inner, captures.capture(node.binding, isLast));
}

export function compileMatchStar(
  context: Context,
  node: Extract<Pattern, { kind: 'MatchStar' }>,
  captures: Captures,
  isLast: boolean,
): Match {
  return node.binding === null ? context.pick(patterns, 'always')() : captures.capture(node.binding, isLast);
}

export function compileMatchOr(
  context: Context,
  node: Extract<Pattern, { kind: 'MatchOr' }>,
  captures: Captures,
): Match {
  // All alternatives bind the same names, and must agree on where they keep them: none stores at once.
  return node.patterns
    .map((alternative) => compilePattern(context, alternative, captures, false))
    .reduceRight((rest, first) => context.pick(patterns, 'either')(first, rest));
}

// ### In generators

/** A case of a `match` with a yield in a guard or a body. */
export interface ResumableCase {
  pattern: Match;
  /** What must run before the guard: the yields taken out of it. */
  before: Exec;
  guard: Test | null;
  body: Exec;
}

/** `compileBody` compiles statements that may suspend; `role` tells them apart; `normalise` takes yields out of a guard. */
export function compileResumableMatch(
  context: Context,
  node: MatchNode,
  state: number,
  compileBody: (owner: Pattern, role: string, body: MatchCase['body']) => Exec,
  normalise: (guard: Expr) => { before: MatchCase['body']; value: Expr },
): Exec {
  const cases = node.cases.map((each): ResumableCase => {
    const pattern = compileCasePattern(context, each.pattern);
    const guard = each.guard === null ? null : context.unit.once(each.pattern, 'guard', () => normalise(each.guard!));
    return {
      pattern,
      before: compileBody(each.pattern, 'guard body', guard === null ? [] : guard.before),
      guard: guard === null ? null : compileTest(context, guard.value),
      body: compileBody(each.pattern, 'body', each.body),
    };
  });
  const kept = context.unit.temporary(node, 'subject');
  return context.pick(patterns, 'resumableMatch')(compileExpr(context, node.subject), cases, state, kept);
}
