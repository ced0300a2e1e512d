// itertools that split one iterator: groupby into runs of equal keys, tee into independent iterators.
// CPython: Modules/itertoolsmodule.c.

import { raiseRuntimeError, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { defineType } from '../../object/define-type.js';
import { thread } from '../../object/frame.js';
import { argumentTypeName } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { call1 } from '../../protocols/call.js';
import { isEqual } from '../../protocols/compare.js';
import { asSize } from '../../protocols/index.js';
import { iterate } from '../../protocols/iterate.js';
import { makeTuple } from '../../types/tuple.js';
import { defineItertool, PyItertool, quietStepOf, type Step, stepOf } from './define.js';

// ### groupby

class Runs {
  private readonly source: Step;
  private readonly keyFunction: Value;
  private item: Value | undefined;
  private key: Value | undefined;
  /** The key of the run that was given last; items with it belong to that run. */
  private runKey: Value | undefined;
  private run = 0;

  constructor(source: Step, keyFunction: Value) {
    this.source = source;
    this.keyFunction = keyFunction;
  }

  private advance(): boolean {
    const item = this.source();
    if (item === undefined) {
      // Whatever the value of its StopIteration.
      thread.stop = null;
      return false;
    }
    this.key = this.keyFunction === null ? item : call1(this.keyFunction, item);
    this.item = item;
    return true;
  }

  private inRun(): boolean {
    return this.key !== undefined && this.runKey !== undefined && isEqual(this.runKey, this.key);
  }

  /** The next run: its key, and an iterator that ends when another run is begun. */
  next(): Value | undefined {
    this.run++;
    while (this.key === undefined || this.inRun()) if (!this.advance()) return undefined;
    this.runKey = this.key;
    return makeTuple([this.key, new PyItertool(grouperType.rootShape, this.group())]);
  }

  /** Gives the items of the present run, until another is begun. */
  group(): Step {
    const { run } = this;
    return () => (run === this.run ? this.nextInRun() : undefined);
  }

  private nextInRun(): Value | undefined {
    if (this.item === undefined && !this.advance()) return undefined;
    if (!this.inRun()) return undefined;
    const item = this.item;
    this.item = undefined;
    this.key = undefined;
    return item;
  }
}

const runsOf = new WeakMap<Step, Runs>();

export const groupbyType = defineItertool({
  name: 'groupby',
  signature: '(iterable, key=None)',
  doc: 'Runs of items with equal keys: pairs of a key and an iterator.',
  make: (iterable: Value, key?: Value) => {
    const runs = new Runs(stepOf(iterate(iterable)), key ?? null);
    const step: Step = () => runs.next();
    runsOf.set(step, runs);
    return step;
  },
});

export const grouperType = defineItertool({
  name: '_grouper',
  isBaseType: false,
  signature: '(parent, tgtkey, /)',
  doc: 'The items of a run.',
  make: (parent: Value) => {
    const runs = parent instanceof PyItertool ? runsOf.get(parent.step) : undefined;
    if (runs === undefined)
      return raiseTypeError(`_grouper() argument 1 must be itertools.groupby, not ${argumentTypeName(parent)}`);
    return runs.group();
  },
});

// ### tee

/** The iterator behind all copies, which must not ask for itself while it is asked. */
class TeeSource {
  private readonly step: Step;
  private isRunning = false;

  constructor(iterator: Value) {
    this.step = quietStepOf(iterator);
  }

  next(): Value | undefined {
    if (this.isRunning) raiseRuntimeError('cannot re-enter the tee iterator');
    this.isRunning = true;
    try {
      return this.step();
    } finally {
      this.isRunning = false;
    }
  }
}

/** An item and what comes after it: shared by all copies, freed when the slowest has passed it. */
class Link {
  item: Value | undefined;
  private after: Link | null = null;
  private readonly source: TeeSource;

  constructor(source: TeeSource) {
    this.source = source;
    this.item = undefined;
  }

  /** The next link with its item, or null at the end. */
  next(): Link | null {
    if (this.after === null) {
      const item = this.source.next();
      if (item === undefined) return null;
      this.after = new Link(this.source);
      this.after.item = item;
    }
    return this.after;
  }
}

const positions = new WeakMap<Step, { link: Link }>();

function teeIterator(link: Link): PyItertool {
  const position = { link };
  const step: Step = () => {
    const next = position.link.next();
    if (next === null) return undefined;
    position.link = next;
    return next.item;
  };
  positions.set(step, position);
  return new PyItertool(teeType.rootShape, step);
}

const copyTee = (self: Value): Value => teeIterator(positions.get((self as PyItertool).step)!.link);

export const teeType = defineItertool({
  name: '_tee',
  isBaseType: false,
  signature: '(iterable, /)',
  doc: 'An iterator that can be copied.',
  make: (iterable: Value) => teeIterator(linkOf(iterate(iterable))).step,
  hasWeakref: true,
  methods: [{ name: '__copy__', signature: '($self, /)', doc: 'An independent iterator.', impl: copyTee }],
});

/** What CPython keeps the items of a tee in: only named here. */
export const teeDataType = defineType({
  name: '_tee_dataobject',
  module: 'itertools',
  doc: 'Items that the iterators of one tee() share.',
  isBaseType: false,
  slots: {
    construct: (_cls, args, names) => {
      if (names !== null && names.length > 0) raiseTypeError('teedataobject() takes no keyword arguments');
      if (args.length !== 3) raiseTypeError(`teedataobject expected 3 arguments, got ${args.length}`);
      return raiseTypeError("cannot create 'itertools._tee_dataobject' instances");
    },
  },
});

/** `tee(iterable, n)`: n independent iterators over the same items. */
export function tee(iterable: Value, countValue?: Value): Value {
  const count = countValue === undefined ? 2 : asSize(countValue, 'OverflowError');
  if (count < 0) raiseValueError('n must be >= 0');
  const link = linkOf(iterate(iterable));
  return makeTuple(Array.from({ length: count }, () => teeIterator(link)));
}

function linkOf(iterator: Value): Link {
  const position = iterator instanceof PyItertool ? positions.get(iterator.step) : undefined;
  return position === undefined ? new Link(new TeeSource(iterator)) : position.link;
}
