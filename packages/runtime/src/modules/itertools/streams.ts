// itertools that work item by item: chain, count, cycle, repeat, islice, takewhile, dropwhile, filterfalse, starmap,
// accumulate, compress, zip_longest, pairwise, batched. CPython: Modules/itertoolsmodule.c.

import { unlessRaised } from '../../errors/matches.js';
import { raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { thread } from '../../object/frame.js';
import { NativeFunction } from '../../object/native.js';
import { callNativeFunction } from '../../object/native-call.js';
import { typeOf } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { call, call1, call2 } from '../../protocols/call.js';
import { asIndex, intValue } from '../../protocols/index.js';
import { itemsOf, iterate, iteratesDirectly } from '../../protocols/iterate.js';
import { add } from '../../protocols/number.js';
import { repr } from '../../protocols/repr.js';
import { isTrue } from '../../protocols/truth.js';
import { complexValue } from '../../types/complex.js';
import { CLASS_GETITEM } from '../../types/generic-alias.js';
import { checkCount, sizeArgument } from '../../types/sequence.js';
import { makeTuple } from '../../types/tuple.js';
import { makeStr } from '../../types/wide-str.js';
import { PyZip, zipType } from '../../types/zip.js';
import { type BulkStep, defineItertool, fillBySteps, PyItertool, quietStepOf, type Step, stepOf } from './define.js';

// ### chain

/** The items of iterables that `outer` gives one after the other. */
function chainStep(outer: Step): BulkStep {
  let inner: Step | null = null;
  const step = (): Value | undefined => {
    for (;;) {
      const item = inner?.();
      if (item !== undefined) return item;
      const next = nextIterable(outer);
      inner = next === undefined ? null : stepOf(iterate(next));
      if (inner === null) return undefined;
    }
  };
  const fill = (parts: Value[][]): void => {
    if (inner !== null) fillBySteps(inner, parts);
    let count = 0;
    for (let next = nextIterable(outer); next !== undefined; next = nextIterable(outer)) {
      if (iteratesDirectly(next)) parts.push(next.items.slice());
      else {
        inner = stepOf(iterate(next));
        fillBySteps(inner, parts);
      }
      count += parts.at(-1)!.length;
      checkCount(count);
    }
    inner = null;
  };
  return { step, fill };
}

function nextIterable(outer: Step): Value | undefined {
  // The end of an inner one is none of the chain's.
  thread.stop = null;
  return outer();
}

function arrayStep(items: readonly Value[]): Step {
  let at = 0;
  return () => (at < items.length ? items[at++] : undefined);
}

export const chainType = defineItertool({
  name: 'chain',
  signature: '(*iterables)',
  doc: 'The items of several iterables, one after the other.',
  make: (iterables: Value[]) => chainStep(arrayStep(iterables)),
  methods: [
    CLASS_GETITEM,
    {
      name: 'from_iterable',
      kind: 'class',
      signature: '($type, iterable, /)',
      doc: 'Chains the iterables that an iterable gives.',
      impl: (cls: typeof chainType, iterable: Value) =>
        new PyItertool(cls.rootShape, chainStep(quietStepOf(iterate(iterable)))),
    },
  ],
});

// ### count, cycle, repeat

function sum(x: Value, y: Value): Value {
  if (typeof x === 'number' && typeof y === 'number') {
    const result = x + y;
    if (Number.isSafeInteger(result)) return result;
  }
  return add(x, y);
}

class CountState {
  value: Value;
  readonly step: Value;
  constructor(value: Value, step: Value) {
    this.value = value;
    this.step = step;
  }
}

const counters = new WeakMap<Step, CountState>();

/** CPython: PyNumber_Check. */
function checkNumber(value: Value): void {
  const { int, float, index } = typeOf(value).slots;
  if (int === null && float === null && index === null && complexValue(value) === undefined)
    raiseTypeError('a number is required');
}

export const countType = defineItertool({
  name: 'count',
  signature: '(start=0, step=1)',
  doc: 'start, start + step, start + 2*step, …',
  make: (start?: Value, step?: Value) => {
    const state = new CountState(start ?? 0, step ?? 1);
    checkNumber(state.value);
    checkNumber(state.step);
    // Counting by one makes bools and the like plain ints.
    if (intValue(state.step) === 1) state.value = intValue(state.value) ?? state.value;
    const next: Step = () => {
      const { value } = state;
      state.value = sum(value, state.step);
      return value;
    };
    counters.set(next, state);
    return next;
  },
  repr: (self) => {
    const { value, step } = counters.get(self.step)!;
    return makeStr(intValue(step) === 1 ? `count(${repr(value)})` : `count(${repr(value)}, ${repr(step)})`);
  },
});

export const cycleType = defineItertool({
  name: 'cycle',
  signature: '(iterable, /)',
  doc: 'The items of an iterable, again and again.',
  make: (iterable: Value) => {
    let source: Step | null = quietStepOf(iterate(iterable));
    const saved: Value[] = [];
    let at = 0;
    return () => {
      if (source !== null) {
        const item = source();
        if (item !== undefined) {
          saved.push(item);
          return item;
        }
        source = null;
      }
      if (saved.length === 0) return undefined;
      const item = saved[at]!;
      at = at + 1 === saved.length ? 0 : at + 1;
      return item;
    };
  },
});

const repeats = new WeakMap<Step, { readonly object: Value; left: number }>();

export const repeatType = defineItertool({
  name: 'repeat',
  signature: '(object, times=<unrepresentable>)',
  doc: 'The object, as often as said or for ever.',
  make: (object: Value, times?: Value) => {
    const state = { object, left: times === undefined ? -1 : Math.max(0, sizeArgument(times)) };
    const next: Step = () => {
      if (state.left === 0) return undefined;
      if (state.left > 0) state.left--;
      return object;
    };
    repeats.set(next, state);
    return next;
  },
  repr: (self) => {
    const { object, left } = repeats.get(self.step)!;
    return makeStr(left < 0 ? `repeat(${repr(object)})` : `repeat(${repr(object)}, ${left})`);
  },
  methods: [
    {
      name: '__length_hint__',
      signature: '($self, /)',
      doc: 'How many items are probably still to come.',
      impl: (self: PyItertool) => {
        const { left } = repeats.get(self.step)!;
        return left < 0 ? raiseTypeError('len() of unsized object') : left;
      },
    },
  ],
});

// ### islice

/** A bound of islice: an int, or None for `fallback`. It is -1 when it is too large or `__index__` raises. */
function sliceBound(value: Value | undefined, fallback: number): number {
  if (value === undefined || value === null) return fallback;
  const int = unlessRaised(asIndex, value);
  return int === undefined || int < -(2 ** 63) || int >= 2 ** 63 ? -1 : Number(int);
}

const STOP_MESSAGE = 'Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.';
const INDEX_MESSAGE = 'Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.';
const STEP_MESSAGE = 'Step for islice() must be a positive integer or None.';

function islice(iterable: Value, first: Value, second?: Value, third?: Value): Step {
  const single = second === undefined;
  const start = single ? 0 : sliceBound(first, 0);
  const stop = sliceBound(single ? first : second, Number.POSITIVE_INFINITY);
  if (stop === -1) raiseValueError(STOP_MESSAGE);
  if (start < 0 || stop < 0) raiseValueError(INDEX_MESSAGE);
  const stride = sliceBound(third, 1);
  if (stride < 1) raiseValueError(STEP_MESSAGE);
  let source: Step | null = stepOf(iterate(iterable));
  let wanted = start;
  let at = 0;
  return () => {
    if (source === null) return undefined;
    // Items before the wanted one are used up, even those behind `stop`.
    for (; at < wanted; at++)
      if (source() === undefined) {
        source = null;
        return undefined;
      }
    const item = at >= stop ? undefined : source();
    if (item === undefined) source = null;
    at++;
    wanted = Math.min(wanted + stride, stop);
    return item;
  };
}

export const isliceType = defineItertool({
  name: 'islice',
  signature: '(iterable, start, stop=<unrepresentable>, step=<unrepresentable>, /)',
  doc: 'The items that a slice would have.',
  make: islice,
});

// ### Filters

export const takewhileType = defineItertool({
  name: 'takewhile',
  signature: '(predicate, iterable, /)',
  doc: 'The items before the first that does not fulfil the predicate.',
  make: (predicate: Value, iterable: Value) => {
    const source = stepOf(iterate(iterable));
    let isDone = false;
    return () => {
      const item = isDone ? undefined : source();
      if (item !== undefined && isTrue(call1(predicate, item))) return item;
      isDone = true;
      return undefined;
    };
  },
});

export const dropwhileType = defineItertool({
  name: 'dropwhile',
  signature: '(predicate, iterable, /)',
  doc: 'The items from the first that does not fulfil the predicate.',
  make: (predicate: Value, iterable: Value) => {
    const source = stepOf(iterate(iterable));
    let started = false;
    return () => {
      for (let item = source(); item !== undefined; item = source()) {
        if (started || !isTrue(call1(predicate, item))) {
          started = true;
          return item;
        }
      }
      return undefined;
    };
  },
});

export const filterfalseType = defineItertool({
  name: 'filterfalse',
  signature: '(function, iterable, /)',
  doc: 'The items for which the function is false; None stands for truth.',
  make: (fn: Value, iterable: Value) => {
    const source = stepOf(iterate(iterable));
    return () => {
      for (let item = source(); item !== undefined; item = source())
        if (!isTrue(fn === null ? item : call1(fn, item))) return item;
      return undefined;
    };
  },
});

export const compressType = defineItertool({
  name: 'compress',
  signature: '(data, selectors)',
  doc: 'The items whose selector is true.',
  make: (data: Value, selectors: Value) => {
    const source = stepOf(iterate(data));
    const select = stepOf(iterate(selectors));
    return () => {
      for (;;) {
        const item = source();
        const selector = item === undefined ? undefined : select();
        if (selector === undefined) return undefined;
        if (isTrue(selector)) return item;
      }
    };
  },
});

// ### Functions over items

function callSpread(fn: Value, args: readonly Value[]): Value {
  if (args.length === 1) return call1(fn, args[0]!);
  // Those that take `*args` want an array.
  if (fn instanceof NativeFunction && fn.code.max < args.length) return callNativeFunction(fn, args, null);
  return args.length === 2 ? call2(fn, args[0]!, args[1]!) : call(fn, args.slice(), null);
}

export const starmapType = defineItertool({
  name: 'starmap',
  signature: '(function, iterable, /)',
  doc: 'function(*item) for each item.',
  make: (fn: Value, iterable: Value) => {
    const iterator = iterate(iterable);
    if (iterator instanceof PyZip && iterator.type === zipType)
      return () => {
        const row = iterator.nextRow();
        return row === undefined ? undefined : callSpread(fn, row);
      };
    const source = stepOf(iterator);
    return () => {
      const item = source();
      return item === undefined ? undefined : callSpread(fn, itemsOf(item));
    };
  },
});

export const accumulateType = defineItertool({
  name: 'accumulate',
  signature: '(iterable, func=None, *, initial=None)',
  doc: 'Running totals, or running results of a function.',
  make: (iterable: Value, fn?: Value, initial?: Value) => {
    const source = stepOf(iterate(iterable));
    const isSum = (fn ?? null) === null;
    let total: Value | undefined;
    let isFresh = (initial ?? null) !== null;
    return () => {
      if (isFresh) {
        isFresh = false;
        total = initial;
        return total;
      }
      const item = source();
      if (item === undefined) return undefined;
      if (total === undefined) total = item;
      else total = isSum ? sum(total, item) : call2(fn!, total, item);
      return total;
    };
  },
});

export const pairwiseType = defineItertool({
  name: 'pairwise',
  signature: '(iterable, /)',
  doc: 'Each item with the one after it.',
  make: (iterable: Value) => {
    const source = stepOf(iterate(iterable));
    let previous: Value | undefined;
    let isFirst = true;
    return () => {
      if (isFirst) previous = source();
      isFirst = false;
      const before = previous;
      if (before === undefined) return undefined;
      const item = source();
      previous = item;
      return item === undefined ? undefined : makeTuple([before, item]);
    };
  },
});

export const batchedType = defineItertool({
  name: 'batched',
  signature: '(iterable, n, *, strict=False)',
  doc: 'Tuples of n items; the last may be shorter.',
  make: (iterable: Value, size: Value, strict?: Value) => {
    const count = sizeArgument(size);
    if (count < 1) raiseValueError('n must be at least one');
    const source = quietStepOf(iterate(iterable));
    return () => {
      const batch: Value[] = [];
      while (batch.length < count) {
        const item = source();
        if (item === undefined) break;
        batch.push(item);
      }
      if (batch.length === 0) return undefined;
      if (batch.length < count && strict !== undefined && isTrue(strict))
        raiseValueError('batched(): incomplete batch');
      return makeTuple(batch);
    };
  },
});

export const zipLongestType = defineItertool({
  name: 'zip_longest',
  signature: '(*iterables, fillvalue=None)',
  doc: 'Tuples of the items at the same place, filled up for those that end early.',
  checkKeywords: (names) => {
    if (names.some((name) => name !== 'fillvalue')) raiseTypeError('zip_longest() got an unexpected keyword argument');
  },
  make: (iterables: Value[], fill?: Value) => {
    const sources: (Step | null)[] = iterables.map((iterable) => quietStepOf(iterate(iterable)));
    const blank: Value[] = sources.map(() => fill ?? null);
    let active = sources.length;
    return () => {
      if (active === 0) return undefined;
      const items = blank.slice();
      for (let i = 0; i < sources.length; i++) {
        const source = sources[i]!;
        if (source === null) continue;
        const item = source();
        if (item !== undefined) items[i] = item;
        else {
          sources[i] = null;
          if (--active === 0) return undefined;
        }
      }
      return makeTuple(items);
    };
  },
});
