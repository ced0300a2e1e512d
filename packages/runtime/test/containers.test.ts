// Containers against what CPython 3.14 does: keys and their identity, order, mutation during iteration, errors, sorting.

import { beforeAll, describe, expect, it } from 'vitest';
import {
  call,
  callMethod,
  contains,
  getAttribute,
  getItem,
  hash,
  iterate,
  iterNext,
  makeList,
  makeTuple,
  PyDict,
  repr,
  setItem,
  toArray,
  type Value,
} from '../src/index.js';
import type { PyInstance } from '../src/object/object.js';
import { objectType } from '../src/object/type.js';
import { setAttribute } from '../src/protocols/attribute.js';
import { binaryOperation } from '../src/protocols/number.js';
import { deleteItem } from '../src/protocols/subscript.js';
import { makeFloat } from '../src/types/float.js';
import { instanceDict } from '../src/types/instance-dict.js';
import { PyNamespace } from '../src/types/namespace.js';
import { makeRange, PyRange } from '../src/types/range.js';
import { makeFrozenSet, makeSet } from '../src/types/set.js';
import { PySlice } from '../src/types/slice.js';
import { outcome, runWith, type TestState } from './python-values.js';

let state: TestState;
beforeAll(() => {
  state = runWith();
});

const list = (...items: Value[]) => makeList(items);
const tuple = (...items: Value[]) => makeTuple(items);
const float = (value: number) => makeFloat(value);
const text = (value: Value) => repr(value).toString();

function dict(...entries: [Value, Value][]): PyDict {
  const result = new PyDict();
  for (const [key, value] of entries) result.set(key, value);
  return result;
}

/** The outcome of an action that gives nothing. */
const done = (_: unknown): null => null;

/** The repr after a method was called for its effect. */
function after(container: Value, name: string, ...args: Value[]): string {
  callMethod(container, name, ...args);
  return text(container);
}

describe('dict keys', () => {
  it('finds equal keys of different types and keeps the first', () => {
    expect(text(dict([1, 'a'], [true, 'b'], [float(1), 'c']))).toBe("{1: 'c'}");
    expect(text(dict([float(1), 'a'], [1, 'b']))).toBe("{1.0: 'b'}");
    expect(text(dict([float(0.5), 1], [2n ** 70n, 2], [float(2 ** 70), 3]))).toBe(
      '{0.5: 1, 1180591620717411303424: 3}',
    );
    expect(text(dict([null, 1], [false, 2], [0, 3], ['', 4]))).toBe("{None: 1, False: 3, '': 4}");
  });

  it('compares tuples by their elements', () => {
    const d = dict([tuple(1, 2), 'pair'], [tuple('a', tuple(1)), 'nested'], [tuple(), 'empty']);
    expect(d.get(tuple(true, float(2)))).toBe('pair');
    expect(d.get(tuple('a', tuple(float(1))))).toBe('nested');
    expect(d.get(tuple())).toBe('empty');
    expect(d.get(tuple(2, 1))).toBeUndefined();
    expect(d.get(tuple('a', '1'))).toBeUndefined();
    expect(dict([tuple('a', 'b,'), 1]).get(tuple('a,', 'b'))).toBeUndefined();
    expect(dict([tuple(2 ** 24, 0), 1]).get(tuple(-(2 ** 24), 0))).toBeUndefined();
    expect(dict([tuple(0, 0), 1]).get(float(2 ** 24 + 0.5))).toBeUndefined();
  });

  it('finds frozensets and NaN', () => {
    const nan = float(Number.NaN);
    const d = dict([makeFrozenSet([1, 2]), 'set'], [nan, 'nan'], ['x', 1]);
    expect(d.get(makeFrozenSet([2, 1]))).toBe('set');
    expect(d.get(nan)).toBe('nan');
    expect(d.get(float(Number.NaN))).toBeUndefined();
    expect(d.get('x')).toBe(1);
    expect(d.delete(makeFrozenSet([2, 1]))).toBe(true);
    expect(d.size).toBe(2);
  });

  it('refuses unhashable keys in the words of 3.14', () => {
    const words = "TypeError: cannot use 'list' as a dict key (unhashable type: 'list')";
    expect(outcome(() => done(setItem(dict(), list(), 1)))).toBe(words);
    expect(outcome(() => contains(dict(), list()))).toBe(words);
    expect(outcome(() => getItem(dict(), tuple(list())))).toBe(
      "TypeError: cannot use 'tuple' as a dict key (unhashable type: 'list')",
    );
    expect(outcome(() => makeSet([list()]))).toBe(
      "TypeError: cannot use 'list' as a set element (unhashable type: 'list')",
    );
    expect(outcome(() => hash(list()))).toBe("TypeError: unhashable type: 'list'");
    expect(outcome(() => callMethod(dict(), 'pop', list(), 1))).toBe('1');
  });
});

describe('dict', () => {
  it('pops the last item, also after other changes', () => {
    const d = dict([1, 1], [2, 2], [3, 3]);
    expect(text(callMethod(d, 'popitem'))).toBe('(3, 3)');
    d.set(4, 4);
    d.delete(1);
    d.set(1, 1);
    expect([1, 2, 3].map(() => text(callMethod(d, 'popitem')))).toEqual(['(1, 1)', '(4, 4)', '(2, 2)']);
    expect(outcome(() => callMethod(d, 'popitem'))).toBe("KeyError: 'popitem(): dictionary is empty'");
  });

  it('notices changes during iteration', () => {
    const d = dict(['a', 1], ['b', 2]);
    const iterator = iterate(d);
    expect(iterNext(iterator)).toBe('a');
    d.set('c', 3);
    for (let i = 0; i < 2; i++)
      expect(outcome(() => iterNext(iterator) ?? null)).toBe('RuntimeError: dictionary changed size during iteration');
    const other = iterate(d);
    for (const key of ['a', 'b', 'c']) {
      iterNext(other);
      d.delete(key);
      d.set(`${key}x`, 0);
    }
    expect(outcome(() => iterNext(other) ?? null)).toBe('RuntimeError: dictionary keys changed during iteration');
  });

  it('updates from mappings, pairs and keywords', () => {
    expect(after(dict(), 'update', list(list(1, 2), tuple(3, 4)))).toBe('{1: 2, 3: 4}');
    expect(outcome(() => callMethod(dict(), 'update', list(tuple(1, 2, 3))))).toBe(
      'ValueError: dictionary update sequence element #0 has length 3; 2 is required',
    );
    expect(outcome(() => callMethod(dict(), 'update', 5))).toBe("TypeError: 'int' object is not iterable");
    expect(text(call(state.builtin('type', dict()), [dict([1, 2]), 3], ['x']))).toBe("{1: 2, 'x': 3}");
  });

  it('merges only dicts by operator, and shows itself once', () => {
    expect(text(binaryOperation('or', '|', dict([1, 2]), dict([1, 3], [4, 5])))).toBe('{1: 3, 4: 5}');
    expect(outcome(() => binaryOperation('or', '|', dict(), list()))).toBe(
      "TypeError: unsupported operand type(s) for |: 'dict' and 'list'",
    );
    const d = dict();
    d.set('me', d);
    d.set('items', callMethod(d, 'items'));
    expect(text(d)).toBe("{'me': {...}, 'items': dict_items([('me', {...}), ('items', ...)])}");
  });

  it('gives views that are sets', () => {
    const keys = callMethod(dict(['a', 1], ['b', 2]), 'keys');
    expect(text(binaryOperation('and', '&', keys, list('b', 'c')))).toBe("{'b'}");
    expect(text(binaryOperation('subtract', '-', list('b', 'c'), keys))).toBe("{'c'}");
    expect(text(state.builtin('list', state.builtin('reversed', keys)))).toBe("['b', 'a']");
    expect(outcome(() => hash(keys))).toBe("TypeError: unhashable type: 'dict_keys'");
  });
});

describe('namespaces', () => {
  it('keeps cells for ever and the order of binding', () => {
    const namespace = new PyNamespace();
    const cell = namespace.cell('x');
    expect(namespace.size).toBe(0);
    namespace.setStr('x', 1);
    namespace.setStr('y', 2);
    expect(cell.value).toBe(1);
    namespace.deleteStr('x');
    expect(cell.value).toBeUndefined();
    namespace.set('x', 3);
    namespace.set(tuple(1), 4);
    expect(namespace.cell('x')).toBe(cell);
    expect(text(namespace)).toBe("{'y': 2, 'x': 3, (1,): 4}");
    expect(text(callMethod(namespace, 'popitem'))).toBe('((1,), 4)');
    expect(text(callMethod(namespace, 'copy'))).toBe("{'y': 2, 'x': 3}");
  });

  it('shows the attributes of an instance, live', () => {
    const cls = state.builtin('type', 'C', tuple(objectType), dict());
    const instance = call(cls, [], null) as PyInstance;
    const view = instanceDict(instance);
    setAttribute(instance, 'a', 1);
    setItem(view, 'b', 2);
    expect(text(view)).toBe("{'a': 1, 'b': 2}");
    expect(getAttribute(instance, 'b')).toBe(2);
    deleteItem(view, 'a');
    setItem(view, 5, 6);
    setAttribute(instance, 'a', 3);
    expect(text(view)).toBe("{'b': 2, 5: 6, 'a': 3}");
    expect(instanceDict(instance)).toBe(view);
  });
});

describe('list', () => {
  it('assigns and deletes slices', () => {
    const make = () => list(1, 2, 3, 4, 5);
    const l = make();
    setItem(l, new PySlice(1, 1, null), l);
    expect(text(l)).toBe('[1, 1, 2, 3, 4, 5, 2, 3, 4, 5]');
    const m = make();
    setItem(m, new PySlice(4, 0, -2), list(8, 9));
    expect(text(m)).toBe('[1, 2, 9, 4, 8]');
    deleteItem(m, new PySlice(4, 0, -2));
    expect(text(m)).toBe('[1, 2, 4]');
    expect(outcome(() => done(setItem(make(), new PySlice(null, null, 2), list(1))))).toBe(
      'ValueError: attempt to assign sequence of size 1 to extended slice of size 3',
    );
    expect(outcome(() => done(setItem(make(), new PySlice(0, 2, null), 5)))).toBe(
      'TypeError: must assign iterable to extended slice',
    );
  });

  it('raises as CPython does', () => {
    const cases: [() => Value, string][] = [
      [() => getItem(list(1), 5), 'IndexError: list index out of range'],
      [() => getItem(list(1), float(1)), 'TypeError: list indices must be integers or slices, not float'],
      [() => callMethod(list(), 'pop'), 'IndexError: pop from empty list'],
      [() => callMethod(list(1), 'pop', 5), 'IndexError: pop index out of range'],
      [() => callMethod(list(1), 'remove', 2), 'ValueError: list.remove(x): x not in list'],
      [
        () => callMethod(list(1), 'insert', 2n ** 100n, 1),
        'OverflowError: Python int too large to convert to C ssize_t',
      ],
      [() => binaryOperation('multiply', '*', list(0), 10 ** 9), 'MemoryError: '],
      [() => deleteItem(tuple(1), 0) as unknown as Value, "TypeError: 'tuple' object doesn't support item deletion"],
    ];
    for (const [action, words] of cases) expect(outcome(action)).toBe(words);
  });

  it('sorts stably, by key, backwards, and notices changes', () => {
    expect(after(list(3, 1, 2), 'sort')).toBe('[1, 2, 3]');
    expect(after(list(float(2.5), 1, true, float(0.5)), 'sort')).toBe('[0.5, 1, True, 2.5]');
    const pairs = Array.from({ length: 100 }, (_, i) => tuple((i * 7) % 3, i));
    const byFirst = (items: Value[]) => items.map((item) => text(item));
    const expected = [...pairs].sort((x, y) => Number(x.items[0]) - Number(y.items[0]));
    const first = state.builtin('sorted', makeList([...pairs]));
    expect(byFirst(toArray(first))).toEqual(byFirst(expected));
    const backwards = call(state.state.builtins.getStr('sorted')!, [list('b', 'a', 'c'), true], ['reverse']);
    expect(text(backwards)).toBe("['c', 'b', 'a']");
    expect(outcome(() => callMethod(list(1, 'a'), 'sort'))).toBe(
      "TypeError: '<' not supported between instances of 'str' and 'int'",
    );
  });
});

describe('sets', () => {
  it('shows elements in the order of the hash table', () => {
    expect(text(makeSet([3, 1, 2]))).toBe('{1, 2, 3}');
    expect(text(makeSet([10, 5, 7, 100, 33, 8]))).toBe('{33, 100, 5, 7, 8, 10}');
    expect(text(makeSet([-1, -2, -3, 5]))).toBe('{5, -3, -1, -2}');
    expect(text(makeSet([float(1.5), 2, null, true, float(0.1)]))).toBe('{None, 1.5, 2, 0.1, True}');
    expect(text(makeSet([tuple(1, 2), tuple(0, 1), tuple(3, 4)]))).toBe('{(0, 1), (1, 2), (3, 4)}');
    expect(text(makeSet(['b', 'a']))).toBe("{'b', 'a'}");
  });

  it('pops every element once', () => {
    const s = makeSet([10, 5, 7, 100, 33, 8]);
    const popped: Value[] = [];
    while (s.size > 0) popped.push(callMethod(s, 'pop'));
    expect(popped).toEqual([33, 100, 5, 7, 8, 10]);
    const big = makeSet(Array.from({ length: 70_000 }, (_, i) => i));
    for (let i = 0; i < 70_000; i++) callMethod(big, 'pop');
    expect(outcome(() => callMethod(big, 'pop'))).toBe("KeyError: 'pop from an empty set'");
  });

  it('keeps the element of the right operand, and notices changes', () => {
    expect(text(binaryOperation('and', '&', makeSet([1]), makeSet([true])))).toBe('{True}');
    expect(contains(makeSet([makeFrozenSet([1])]), makeSet([1]))).toBe(true);
    const s = makeSet([1, 2]);
    const iterator = iterate(s);
    iterNext(iterator);
    s.add(3);
    expect(outcome(() => iterNext(iterator) ?? null)).toBe('RuntimeError: Set changed size during iteration');
  });
});

describe('hashes', () => {
  it('are those of CPython on 64 bits', () => {
    expect(hash(tuple(1, 2, 3))).toBe(529344067295497451n);
    expect(hash(tuple())).toBe(5740354900026072187n);
    expect(hash(tuple(-1, 5, 2 ** 40, 2n ** 70n))).toBe(2992355403346187181n);
    expect(hash(makeFrozenSet([1, 2, 3]))).toBe(-272375401224217160n);
    expect(hash(makeFrozenSet([]))).toBe(133146708735736);
    expect(hash(new PyRange(3, 20, 4))).toBe(1779647168125380954n);
    expect(hash(new PySlice(1, 2, 3))).toBe(-2340833382717974474n);
    expect(hash(null)).toBe(4238894112);
  });
});

describe('range and iterators', () => {
  it('handles ranges of any size', () => {
    const huge = makeRange(0, 2n ** 70n, 2n ** 60n);
    expect(text(state.builtin('list', huge)).length).toBeGreaterThan(10_000);
    expect(getItem(huge, -1)).toBe(2n ** 70n - 2n ** 60n);
    expect(text(getItem(makeRange(0, 10, 1), new PySlice(null, null, -3)))).toBe('range(9, -1, -3)');
    expect(outcome(() => state.builtin('len', makeRange(0, 2n ** 70n, 1)))).toBe(
      'OverflowError: Python int too large to convert to C ssize_t',
    );
    expect(outcome(() => makeRange(0, 1, 0))).toBe('ValueError: range() arg 3 must not be zero');
  });

  it('zips strictly', () => {
    const zip = (...iterables: Value[]) => call(state.state.builtins.getStr('zip')!, [...iterables, true], ['strict']);
    const listOf = (iterator: Value) => outcome(() => state.builtin('list', iterator));
    expect(listOf(zip(list(1), list(2)))).toBe('[(1, 2)]');
    expect(listOf(zip(list(1), list(1, 2)))).toBe('ValueError: zip() argument 2 is longer than argument 1');
    expect(listOf(zip(list(1, 2), list(1, 2), list(1)))).toBe(
      'ValueError: zip() argument 3 is shorter than arguments 1-2',
    );
  });

  it('enumerates, filters, reverses', () => {
    expect(text(state.builtin('list', state.builtin('enumerate', 'ab', 2 ** 53 - 1)))).toBe(
      "[(9007199254740991, 'a'), (9007199254740992, 'b')]",
    );
    expect(text(state.builtin('list', state.builtin('filter', null, list(0, 1, '', 'a'))))).toBe("[1, 'a']");
    expect(outcome(() => state.builtin('reversed', makeSet([1])))).toBe("TypeError: 'set' object is not reversible");
    expect(outcome(() => state.builtin('next', list()))).toBe("TypeError: 'list' object is not an iterator");
    expect(outcome(() => state.builtin('iter', 5))).toBe("TypeError: 'int' object is not iterable");
  });
});
