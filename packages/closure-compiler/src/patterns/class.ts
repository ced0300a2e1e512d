// Class patterns: an instance check, then the attributes named by `__match_args__` and by keyword, all fetched before the
// first pattern is tried. CPython: Python/codegen.c codegen_pattern_class, Python/ceval.c _PyEval_MatchClass.

import type { Pattern } from '@heddle/frontend';
import { compileExpr } from '../compile.js';
import type { Match } from '../completion.js';
import type { Context } from '../context.js';
import { patterns } from '../families.js';
import { ClassPatternSite } from '../site.js';
import type { Captures } from './captures.js';
import { compileParts } from './sequence.js';

export function compileMatchClass(
  context: Context,
  node: Extract<Pattern, { kind: 'MatchClass' }>,
  captures: Captures,
  isLast: boolean,
): Match {
  const site = context.unit.site(
    node,
    'class',
    context.span(node),
    (index, span) => new ClassPatternSite(index, span, node.patterns.length, node.kwd_attrs),
  );
  const cls = compileExpr(context, node.cls);
  const parts = compileParts(context, [...node.patterns, ...node.kwd_patterns], captures, isLast);
  if (!context.caches) return context.pick(patterns, 'classUncached')(cls, parts, site);
  const [a, b] = parts;
  switch (parts.length) {
    case 0:
      return context.pick(patterns, 'classOnly')(cls, site);
    case 1:
      return context.pick(patterns, 'class1')(cls, a!, site);
    case 2:
      return context.pick(patterns, 'class2')(cls, a!, b!, site);
    default:
      return context.pick(patterns, 'classMany')(cls, parts, site);
  }
}
