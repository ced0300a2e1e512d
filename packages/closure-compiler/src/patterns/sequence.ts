// Sequence patterns. How items are fetched depends on where wildcards stand, and a subject of a class written in Python can
// tell: all at once by iterating, or, beside `*_`, one by one by index. CPython: Python/codegen.c codegen_pattern_sequence.

import type { Pattern } from '@heddle/frontend';
import { compilePattern } from '../compile.js';
import type { Match } from '../completion.js';
import type { Context } from '../context.js';
import { patterns } from '../families.js';
import type { Captures } from './captures.js';
import { alwaysMatches, isWildcard } from './match.js';

export function compileMatchSequence(
  context: Context,
  node: Extract<Pattern, { kind: 'MatchSequence' }>,
  captures: Captures,
  isLast: boolean,
): Match {
  const items = node.patterns;
  const site = context.site(node, 'sequence');
  const star = items.findIndex((item) => item.kind === 'MatchStar');
  const starItem = star < 0 ? null : (items[star] as Extract<Pattern, { kind: 'MatchStar' }>);
  if (items.every((item) => isWildcard(item) || (item.kind === 'MatchStar' && item.name === null)))
    return context.pick(patterns, 'sequenceOfLength')(
      star < 0 ? items.length : items.length - 1,
      star < 0,
      items.length === 1 && star === 0,
      site,
    );
  if (starItem !== null && starItem.name === null) {
    // Fetching a later item can fail, so only the last pattern that is not a wildcard is last.
    const last = items.findLastIndex((item) => !isWildcard(item) && item.kind !== 'MatchStar');
    const parts = items.map((item, i) =>
      isWildcard(item) || i === star ? null : compilePattern(context, item, captures, isLast && i === last),
    );
    return context.pick(patterns, 'sequenceEnds')(parts, star, site);
  }
  const parts = compileParts(context, items, captures, isLast);
  if (star >= 0) return context.pick(patterns, 'sequenceStarred')(parts, star, site);
  const [a, b] = parts;
  if (parts.length === 1) return context.pick(patterns, 'sequence1')(a!, site);
  if (parts.length === 2) return context.pick(patterns, 'sequence2')(a!, b!, site);
  return context.pick(patterns, 'sequence')(parts, site);
}

/** The patterns for values that have all been fetched before the first is tried. */
export function compileParts(
  context: Context,
  items: readonly Pattern[],
  captures: Captures,
  isLast: boolean,
): Match[] {
  const firstLast = items.findLastIndex((item) => !alwaysMatches(item));
  return items.map((item, i) => compilePattern(context, item, captures, isLast && i >= firstLast));
}
