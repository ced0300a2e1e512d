// Sorting numbers by their digits (types/radix-sort.ts) against JavaScript's stable sort by comparison, through `sorted`: equal
// items of different identity keep their order, reversed or not.

import { beforeAll, describe, expect, it } from 'vitest';
import { getAttribute, makeList, makeTuple, PyDict, type PyFloat, type Value } from '../src/index.js';
import { makeFloat } from '../src/types/float.js';
import { sortItems } from '../src/types/list-sort.js';
import { RADIX_MINIMUM } from '../src/types/radix-sort.js';
import { runWith } from './python-values.js';

beforeAll(() => {
  runWith();
});

const COUNT = 2 * RADIX_MINIMUM;

/** The same numbers from 0 to 1 in every run. */
function randoms(count: number): number[] {
  let state = 7;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  });
}

const double = (value: Value): number => (typeof value === 'number' ? value : (value as PyFloat).value);

function expected(items: readonly Value[], reverse: boolean): Value[] {
  return items.slice().sort((x, y) => (reverse ? double(y) - double(x) : double(x) - double(y)) || 0);
}

const scales: [string, (x: number) => number][] = [
  ['few different ones', (x) => Math.floor(x * 5)],
  ['small ints of both signs', (x) => Math.floor(x * 3000) - 1500],
  ['all ints of 32 bits', (x) => Math.floor(x * 2 ** 32) - 2 ** 31],
  ['safe ints', (x) => Math.floor((x - 0.5) * 2 ** 53) + 0],
];

describe('sorting numbers', () => {
  it.each(scales)('sorts ints: %s', (_, scale) => {
    for (const count of [3, 50, RADIX_MINIMUM - 1, COUNT]) {
      const items = randoms(count).map(scale);
      for (const reverse of [false, true]) {
        const sorted = expected(items, reverse);
        expect(sortItems(items.slice(), null, reverse)).toEqual(sorted);
        expect(sortItems(sorted.slice(), null, reverse)).toEqual(sorted);
        expect(sortItems(sorted.slice().reverse(), null, reverse)).toEqual(sorted);
      }
    }
  });

  it.each<[string, (x: number) => Value]>([
    ['floats', (x) => makeFloat((x - 0.5) * 1e9)],
    ['floats of all sizes', (x) => makeFloat(Math.tan((x - 0.5) * Math.PI) ** 21)],
    [
      'equal floats, zeros and infinities',
      (x) => makeFloat([-0, 0, 1.5, -1.5, Infinity, -Infinity][Math.floor(x * 6)]!),
    ],
    ['ints and floats', (x) => (x < 0.5 ? Math.floor(x * 20) : makeFloat(Math.floor((x - 0.5) * 20)))],
  ])('keeps the order of equal items: %s', (_, make) => {
    for (const count of [20, 100, COUNT]) {
      const items = randoms(count).map(make);
      for (const reverse of [false, true]) {
        const sorted = sortItems(items.slice(), null, reverse);
        const wanted = expected(items, reverse);
        expect(sorted.every((item, i) => item === wanted[i])).toBe(true);
      }
    }
  });

  it('compares NaN as CPython does', () => {
    const nan = makeFloat(Number.NaN);
    const few = [3, nan, 1, 2, nan, 0].map((x) => (typeof x === 'number' ? makeFloat(x) : x));
    expect(sortItems(few.slice(), null, false).map(double)).toEqual([3, Number.NaN, 1, 2, Number.NaN, 0]);
    const many = randoms(COUNT).map((x) => (x < 0.1 ? nan : makeFloat(x)));
    expect(new Set(sortItems(many.slice(), null, false))).toEqual(new Set(many));
  });

  it.each<[string, (x: number) => string]>([
    ['digits', (x) => String(Math.floor(x * 1e9))],
    [
      'short ones with zeros',
      (x) => ['', '\0', 'a', 'a\0', 'abcdef', 'abcdef\0', 'abcdeg', '\xff'][Math.floor(x * 8)]!,
    ],
    ['common beginnings', (x) => `beginning${Math.floor(x * 1000)}`],
    ['wide characters', (x) => String.fromCharCode(Math.floor(x * 0x400) + 1) + x],
  ])('sorts strings: %s', (_, make) => {
    const items = randoms(COUNT).map(make);
    const places = items.map((_item, i) => i);
    const dict = new PyDict();
    for (const place of places) dict.set(place, items[place]!);
    for (const sign of [1, -1]) {
      const compare = (x: string, y: string) => (x < y ? -sign : x > y ? sign : 0);
      expect(sortItems(items.slice(), null, sign < 0)).toEqual(items.slice().sort(compare));
      // Places with equal strings keep their order.
      const sorted = places.slice().sort((x, y) => compare(items[x]!, items[y]!));
      expect(sortItems(places.slice(), getAttribute(dict, 'get'), sign < 0)).toEqual(sorted);
    }
  });

  it('sorts tuples by their first difference', () => {
    const items = randoms(300).map((x, i) =>
      makeTuple([Math.floor(x * 4), i % 3 === 0 ? 'a' : 'b', makeFloat(i % 2), makeList([Math.floor(x * 100)])]),
    );
    const keys = (item: Value) => (item as ReturnType<typeof makeTuple>).items;
    const text = (item: Value) =>
      [
        keys(item)[0],
        keys(item)[1],
        double(keys(item)[2]!),
        String((keys(item)[3] as ReturnType<typeof makeList>).items[0]).padStart(3, '0'),
      ].join();
    expect(sortItems(items.slice(), null, false).map(text)).toEqual(items.map(text).sort());
  });
});
