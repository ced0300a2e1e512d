// A run of cases whose patterns are int or str literals is entered through a table from value to case, so that the time to
// find the case does not grow with their number. Subjects that are no plain int or str go from case to case as usual.

import type { Pattern } from '@heddle/frontend';
import type { Case } from '../completion.js';
import type { Context } from '../context.js';
import { patterns } from '../families.js';
import { literalValue } from './value.js';

export interface LinkedCase {
  pattern: Pattern;
  /** Makes the case's closure, given the one for the cases after it. */
  link: (next: Case | null) => Case;
}

/** Shorter runs are compared one by one, which V8 inlines. */
const MIN_RUN = 6;

type Key = string | number;

/** The closure of the first case, behind which the others follow. */
export function addTables(context: Context, cases: readonly LinkedCase[]): Case {
  const keys = cases.map(({ pattern }) => (context.caches ? literalKeys(context, pattern) : null));
  let next: Case | null = null;
  for (let i = cases.length - 1; i >= 0; ) {
    const start = runStart(keys, i);
    next = i - start + 1 >= MIN_RUN ? tabled(context, cases, keys, start, i, next) : linkAll(cases, start, i, next);
    i = start - 1;
  }
  return next!;
}

/** The first case of the run that ends with case `last`; that one itself when it has no literal pattern. */
function runStart(keys: readonly (readonly Key[] | null)[], last: number): number {
  let start = last;
  if (keys[last] === null) return start;
  while (start > 0 && keys[start - 1] !== null) start--;
  return start;
}

function linkAll(cases: readonly LinkedCase[], start: number, end: number, after: Case | null): Case {
  let next = after;
  for (let i = end; i >= start; i--) next = cases[i]!.link(next);
  return next!;
}

function tabled(
  context: Context,
  cases: readonly LinkedCase[],
  keys: readonly (readonly Key[] | null)[],
  start: number,
  end: number,
  after: Case | null,
): Case {
  const table = new Map<Key, Case>();
  let next = after;
  for (let i = end; i >= start; i--) {
    next = cases[i]!.link(next);
    // Going backwards, the first of several cases for one value is the one that stays.
    for (const key of keys[i]!) table.set(key, next);
  }
  return context.pick(patterns, 'caseTable')(table, next!, after);
}

/** The plain ints and strs that a pattern compares with; null when it is anything else. */
function literalKeys(context: Context, pattern: Pattern): Key[] | null {
  if (pattern.kind === 'MatchOr') {
    const keys = pattern.patterns.map((alternative) => literalKeys(context, alternative));
    return keys.includes(null) ? null : (keys as Key[][]).flat();
  }
  if (pattern.kind !== 'MatchValue') return null;
  const value = literalValue(context, pattern.value);
  return typeof value === 'string' || typeof value === 'number' ? [value] : null;
}
