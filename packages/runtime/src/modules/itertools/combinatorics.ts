// itertools that arrange the items of pools: product, permutations, combinations, combinations_with_replacement. Each keeps
// the indices of the last arrangement and steps them on. CPython: Modules/itertoolsmodule.c.

import { checkKeywordCount } from '../../errors/exception-fields.js';
import { raiseTypeError, raiseValueError } from '../../errors/raise.js';
import type { Value } from '../../object/value.js';
import { toArray } from '../../protocols/iterate.js';
import { sizeArgument } from '../../types/sequence.js';
import { makeTuple } from '../../types/tuple.js';
import { defineItertool, type Step } from './define.js';

/** A step that starts with the arrangement `indices` and then moves on as long as `advance` says true. */
function arrangements(
  isEmpty: boolean,
  item: (position: number) => Value,
  length: number,
  advance: () => boolean,
): Step {
  let state: 'first' | 'running' | 'done' = isEmpty ? 'done' : 'first';
  return () => {
    if (state === 'running' && !advance()) state = 'done';
    if (state === 'done') return undefined;
    state = 'running';
    const items: Value[] = [];
    for (let i = 0; i < length; i++) items.push(item(i));
    return makeTuple(items);
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
  const indices = pools.map(() => 0);
  const advance = (): boolean => {
    for (let i = pools.length - 1; i >= 0; i--) {
      indices[i]!++;
      if (indices[i]! < pools[i]!.length) return true;
      indices[i] = 0;
    }
    return false;
  };
  return arrangements(
    pools.some((pool) => pool.length === 0),
    (i) => pools[i]![indices[i]!]!,
    pools.length,
    advance,
  );
}

export const productType = defineItertool({
  name: 'product',
  signature: '(*iterables, repeat=1)',
  checkKeywords: (names) => checkKeywordCount('product', 1, names),
  doc: 'All tuples with an item of each iterable.',
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
  const advance = (): boolean => {
    for (let i = r - 1; i >= 0; i--) {
      cycles[i]!--;
      if (cycles[i]! > 0) {
        const j = n - cycles[i]!;
        [indices[i], indices[j]] = [indices[j]!, indices[i]!];
        return true;
      }
      indices.push(indices.splice(i, 1)[0]!);
      cycles[i] = n - i;
    }
    return false;
  };
  return arrangements(r > n, (i) => pool[indices[i]!]!, r, advance);
}

export const permutationsType = defineItertool({
  name: 'permutations',
  signature: '(iterable, r=None)',
  doc: 'All orders of r items.',
  make: permutations,
});

function combinations(iterable: Value, count: Value): Step {
  const pool = [...toArray(iterable)];
  const r = length(count, 0);
  const indices = range(r);
  const advance = (): boolean => {
    let i = r - 1;
    while (i >= 0 && indices[i] === i + pool.length - r) i--;
    if (i < 0) return false;
    indices[i]!++;
    for (let j = i + 1; j < r; j++) indices[j] = indices[j - 1]! + 1;
    return true;
  };
  return arrangements(r > pool.length, (i) => pool[indices[i]!]!, r, advance);
}

export const combinationsType = defineItertool({
  name: 'combinations',
  signature: '(iterable, r)',
  doc: 'All choices of r items, in their order.',
  make: combinations,
});

function combinationsWithReplacement(iterable: Value, count: Value): Step {
  const pool = [...toArray(iterable)];
  const r = length(count, 0);
  const indices = range(r).map(() => 0);
  const advance = (): boolean => {
    let i = r - 1;
    while (i >= 0 && indices[i] === pool.length - 1) i--;
    if (i < 0) return false;
    indices.fill(indices[i]! + 1, i);
    return true;
  };
  return arrangements(pool.length === 0 && r > 0, (i) => pool[indices[i]!]!, r, advance);
}

export const combinationsWithReplacementType = defineItertool({
  name: 'combinations_with_replacement',
  signature: '(iterable, r)',
  doc: 'All choices of r items of which each may come several times.',
  make: combinationsWithReplacement,
});
