// itertools that arrange the items of pools: product, permutations, combinations, combinations_with_replacement. Each keeps
// the indices of the last arrangement and steps them on. CPython: Modules/itertoolsmodule.c.

import { checkKeywordCount } from '../../errors/exception-fields.js';
import { raiseTypeError, raiseValueError } from '../../errors/raise.js';
import type { Value } from '../../object/value.js';
import { toArray } from '../../protocols/iterate.js';
import { sizeArgument } from '../../types/sequence.js';
import { makeTuple } from '../../types/tuple.js';
import { defineItertool, type Step } from './define.js';

/** A step that starts with the arrangement `items` and then changes it as long as `advance` says true. */
function arrangements(isEmpty: boolean, items: Value[], advance: () => boolean): Step {
  let isDone = isEmpty;
  let isFirst = true;
  return () => {
    if (isFirst) isFirst = false;
    else if (!isDone) isDone = !advance();
    return isDone ? undefined : makeTuple(items.slice());
  };
}

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

// ### product

function product(iterables: Value[], repeatValue?: Value): Step {
  const times = repeatValue === undefined ? 1 : sizeArgument(repeatValue);
  if (times < 0) raiseValueError('repeat argument cannot be negative');
  const once = iterables.map((iterable) => [...toArray(iterable)]);
  const pools: Value[][] = [];
  for (let i = 0; i < times; i++) pools.push(...once);
  if (pools.some((pool) => pool.length === 0)) return arrangements(true, [], () => false);
  const indices = pools.map(() => 0);
  const items = pools.map((pool) => pool[0]!);
  return arrangements(false, items, () => {
    for (let i = pools.length - 1; i >= 0; i--) {
      const pool = pools[i]!;
      const index = indices[i]! + 1;
      const isOver = index === pool.length;
      indices[i] = isOver ? 0 : index;
      items[i] = pool[isOver ? 0 : index]!;
      if (!isOver) return true;
    }
    return false;
  });
}

export const productType = defineItertool({
  name: 'product',
  signature: '(*iterables, repeat=1)',
  checkKeywords: (names) => checkKeywordCount('product', 1, names),
  doc: 'All tuples with an item of each iterable.',
  runsNothing: true,
  make: product,
});

// ### Choices of one pool

function length(value: Value | undefined, fallback: number): number {
  if (value === undefined) return fallback;
  const size = sizeArgument(value);
  return size < 0 ? raiseValueError('r must be non-negative') : size;
}

function permutations(iterable: Value, count?: Value): Step {
  const pool = [...toArray(iterable)];
  const n = pool.length;
  if (count !== undefined && count !== null && typeof count !== 'number') raiseTypeError('Expected int as r');
  const r = length(count ?? undefined, n);
  const indices = range(n);
  // How many choices are left at each place: counted down like the digits of a number.
  const cycles = range(Math.min(r, n)).map((i) => n - i);
  const items = pool.slice(0, r);
  return arrangements(r > n, items, () => {
    for (let i = r - 1; i >= 0; i--) {
      const index = indices[i]!;
      const left = cycles[i]! - 1;
      if (left > 0) {
        cycles[i] = left;
        const j = n - left;
        indices[i] = indices[j]!;
        indices[j] = index;
        for (let k = i; k < r; k++) items[k] = pool[indices[k]!]!;
        return true;
      }
      for (let k = i + 1; k < n; k++) indices[k - 1] = indices[k]!;
      indices[n - 1] = index;
      cycles[i] = n - i;
    }
    return false;
  });
}

export const permutationsType = defineItertool({
  name: 'permutations',
  signature: '(iterable, r=None)',
  doc: 'All orders of r items.',
  runsNothing: true,
  make: permutations,
});

function combinations(iterable: Value, count: Value): Step {
  const pool = [...toArray(iterable)];
  const r = length(count, 0);
  const indices = range(r);
  const items = pool.slice(0, r);
  return arrangements(r > pool.length, items, () => {
    let i = r - 1;
    while (i >= 0 && indices[i] === i + pool.length - r) i--;
    if (i < 0) return false;
    let index = indices[i]!;
    for (; i < r; i++) {
      indices[i] = ++index;
      items[i] = pool[index]!;
    }
    return true;
  });
}

export const combinationsType = defineItertool({
  name: 'combinations',
  signature: '(iterable, r)',
  doc: 'All choices of r items, in their order.',
  runsNothing: true,
  make: combinations,
});

function combinationsWithReplacement(iterable: Value, count: Value): Step {
  const pool = [...toArray(iterable)];
  const r = length(count, 0);
  const indices = range(r).map(() => 0);
  const items = indices.map(() => pool[0]!);
  return arrangements(pool.length === 0 && r > 0, items, () => {
    let i = r - 1;
    while (i >= 0 && indices[i] === pool.length - 1) i--;
    if (i < 0) return false;
    const index = indices[i]! + 1;
    for (; i < r; i++) {
      indices[i] = index;
      items[i] = pool[index]!;
    }
    return true;
  });
}

export const combinationsWithReplacementType = defineItertool({
  name: 'combinations_with_replacement',
  signature: '(iterable, r)',
  doc: 'All choices of r items of which each may come several times.',
  runsNothing: true,
  make: combinationsWithReplacement,
});
