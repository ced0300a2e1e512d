// Dicts of ints (types/int-table.ts) against a Map: random changes, keys with equal low bits, and the way into a Map of their
// own when another key comes, during iteration as well.

import { beforeAll, describe, expect, it } from 'vitest';
import { callMethod, iterate, iterNext, makeTuple, PyDict, repr, type Value } from '../src/index.js';
import { NO_MAP } from '../src/types/dict-storage.js';
import { makeFloat } from '../src/types/float.js';
import { IntTable } from '../src/types/int-table.js';
import { outcome, runWith } from './python-values.js';

beforeAll(() => {
  runWith();
});

/** The same numbers in every run. */
function randoms(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}

/** A random change, made to both; true when both say the same about it. */
function changeBoth(table: IntTable, map: Map<number, Value>, operation: number, key: number): boolean {
  if (operation < 5) {
    const value = map.size;
    table.set(key, value);
    map.set(key, value);
  } else if (operation < 8) return table.delete(key) === map.delete(key);
  else if (operation === 8) {
    const last = [...map].pop();
    if (last !== undefined) map.delete(last[0]);
    return String(table.popLast()) === String(last);
  } else return table.get(key) === map.get(key) && table.firstKey() === [...map.keys()][0];
  return true;
}

describe('an int table', () => {
  it.each([
    ['few keys', 6, 1],
    ['more keys', 60, 1],
    ['negative keys', 60, -7],
    ['keys with equal low bits', 300, 1 << 16],
    ['keys above 32 bits', 300, 2 ** 33],
  ])('does as a Map does: %s', (_, span, factor) => {
    const random = randoms(span);
    const table = new IntTable();
    const map = new Map<number, Value>();
    for (let i = 0; i < 4000; i++) {
      expect(changeBoth(table, map, random(10), (random(span) - 2) * factor + 0)).toBe(true);
      if (i % 16 !== 0) continue;
      expect(table.entries()).toEqual([...map]);
      expect(table.copy().entries()).toEqual([...map]);
      expect([table.size, table.keysArray(), table.valuesArray()]).toEqual([
        map.size,
        [...map.keys()],
        [...map.values()],
      ]);
      if (i % 1024 === 0) table.clear();
      if (i % 1024 === 0) map.clear();
    }
    expect(table.toMap()).toEqual(map);
  });

  it('does not fill up with the slots of popped items', () => {
    const table = new IntTable();
    for (let i = 0; i < 30; i++) table.set(i, i);
    for (let i = 0; i < 10000; i++) {
      table.set(1000 + i, i);
      table.popLast();
    }
    expect([table.size, table.get(5000), table.get(29)]).toEqual([30, undefined, 29]);
  });
});

const ints = (count: number): PyDict => {
  const dict = new PyDict();
  for (let i = 0; i < count; i++) dict.set(i, i * 10);
  return dict;
};

describe('a dict of ints', () => {
  it('has no storage until it has a key', () => {
    const dict = new PyDict();
    expect([dict.get(1), dict.get('a'), dict.delete('a'), dict.delete(1), dict.size]).toEqual([
      undefined,
      undefined,
      false,
      false,
      0,
    ]);
    expect(dict.popLast()).toBe(undefined);
    dict.clear();
    expect([dict.map, dict.ints]).toEqual([NO_MAP, null]);
    dict.set('a', 1);
    expect([NO_MAP.size, dict.ints]).toEqual([0, null]);
  });

  it('finds equal keys of other types without a Map', () => {
    const dict = ints(20);
    expect([dict.get(true), dict.get(makeFloat(3)), dict.get(makeFloat(3.5)), dict.get(null), dict.get('3')]).toEqual([
      10,
      30,
      undefined,
      undefined,
      undefined,
    ]);
    dict.set(makeFloat(3), 'x');
    expect([dict.delete(true), dict.delete(null), dict.get(3), dict.size]).toEqual([true, false, 'x', 19]);
    expect([dict.ints === null, NO_MAP.size]).toEqual([false, 0]);
    expect(outcome(() => callMethod(dict, 'get', makeTuple([new PyDict()])))).toContain('unhashable');
  });

  it.each<[string, Value]>([
    ['a str', 'a'],
    ['None', null],
    ['a large int', 2n ** 70n],
    ['a tuple', makeTuple([1, 2, 3])],
  ])('keeps its items when %s comes', (_, key) => {
    const dict = ints(12);
    dict.delete(4);
    dict.set(key, 'new');
    expect([dict.ints, dict.size, dict.get(key), dict.get(11), dict.get(4)]).toEqual([null, 12, 'new', 110, undefined]);
    expect(dict.keysArray()).toEqual([0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, key]);
    expect(dict.copy().entries()).toEqual(dict.entries());
    expect(NO_MAP.size).toBe(0);
  });

  it('keeps pairs of small ints and bools as they were first given, in a Map as well', () => {
    const dict = ints(1);
    const [pair, same] = [makeTuple([1, 2]), makeTuple([true, makeFloat(2)])];
    dict.set(pair, 'pair');
    dict.set(true, 'one');
    dict.set(same, 'same');
    expect([dict.ints === null, dict.keysArray(), dict.get(1)]).toEqual([false, [0, pair, true], 'one']);
    dict.set('a', 1);
    expect([dict.ints, dict.keysArray(), dict.get(same)]).toEqual([null, [0, pair, true, 'a'], 'same']);
  });

  it('goes on iterating when the items move to a Map', () => {
    for (const view of ['keys', 'values', 'items']) {
      const dict = ints(4);
      const iterator = iterate(callMethod(dict, view));
      const seen = [iterNext(iterator), iterNext(iterator)];
      dict.delete(0);
      dict.set('a', 'b');
      seen.push(iterNext(iterator), iterNext(iterator));
      expect(seen.map((item) => String(repr(item!))).join(' ')).toBe(
        { keys: '0 1 2 3', values: '0 10 20 30', items: '(0, 0) (1, 10) (2, 20) (3, 30)' }[view],
      );
      expect(outcome(() => iterNext(iterator)!)).toContain('dictionary keys changed during iteration');
    }
  });

  it('moves on through changes of equal size as CPython does', () => {
    const dict = ints(5);
    const iterator = iterate(dict);
    const seen: Value[] = [];
    for (let i = 0; i < 5; i++) {
      const key = iterNext(iterator)!;
      seen.push(key);
      dict.delete(key);
      dict.set(key, 0);
    }
    expect(seen).toEqual([0, 2, 3, 4, 0]);
    expect(outcome(() => iterNext(iterator)!)).toContain('dictionary keys changed during iteration');
  });
});
