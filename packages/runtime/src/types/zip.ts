// zip. CPython: Python/bltinmodule.c zip_*.

import { checkKeywordCount } from '../errors/exception-fields.js';
import { raiseTypeError, raiseValueError } from '../errors/raise.js';
import { defineType } from '../object/define-type.js';
import { thread } from '../object/frame.js';
import { PyInstance } from '../object/object.js';
import type { Shape } from '../object/shape.js';
import type { PyType } from '../object/type.js';
import type { Value } from '../object/value.js';
import { iterate, iterNext, nextSlot } from '../protocols/iterate.js';
import { isTrue } from '../protocols/truth.js';
import { strictRows } from './iterator-reduce.js';
import { makeTuple } from './tuple.js';

export class PyZip extends PyInstance {
  readonly iterators: readonly Value[];
  private readonly nextItems: readonly ((iterator: Value) => Value | undefined)[];
  /** Copied for each row: pushing items would make room for more. */
  private readonly blank: readonly Value[];
  strict: boolean;
  /** What `nextOfTwo` took from the second iterator. */
  second: Value;

  constructor(shape: Shape, iterators: readonly Value[], strict: boolean) {
    super(shape);
    this.iterators = iterators;
    this.nextItems = iterators.map(nextSlot);
    this.blank = iterators.map(() => null);
    this.strict = strict;
    this.second = null;
  }

  /** The next item of the first of two iterators, or undefined at the end; that of the second is in `second`, without a row. */
  nextOfTwo(): Value | undefined {
    const { iterators, nextItems } = this;
    const first = nextItems[0]!(iterators[0]!);
    const second = first === undefined ? undefined : nextItems[1]!(iterators[1]!);
    if (second === undefined) {
      if (this.strict) checkLengths('zip', iterators, first === undefined ? 0 : 1);
      return undefined;
    }
    this.second = second;
    return first;
  }

  /** The next items in a new array, or undefined at the end. */
  nextRow(): Value[] | undefined {
    const { iterators, nextItems } = this;
    if (iterators.length === 0) return undefined;
    const row = this.blank.slice();
    for (let i = 0; i < iterators.length; i++) {
      const item = nextItems[i]!(iterators[i]!);
      if (item === undefined) {
        if (this.strict) checkLengths('zip', iterators, i);
        return undefined;
      }
      row[i] = item;
    }
    return row;
  }

  next(): Value | undefined {
    const row = this.nextRow();
    return row === undefined ? undefined : makeTuple(row);
  }
}

/** With `strict`, when the iterator at `ended` is the first to end: ValueError unless all end together. */
export function checkLengths(title: string, iterators: readonly Value[], ended: number): void {
  if (ended > 0) raiseLengths(title, ended, 'shorter');
  for (let i = 1; i < iterators.length; i++)
    if (iterNext(iterators[i]!) !== undefined) raiseLengths(title, i, 'longer');
  // The value of a StopIteration goes with it.
  thread.stop = null;
}

function raiseLengths(title: string, index: number, relation: string): never {
  const others = index === 1 ? ' 1' : `s 1-${index}`;
  return raiseValueError(`${title}() argument ${index + 1} is ${relation} than argument${others}`);
}

/** The keyword `strict` of zip and map, taken off the end of `args`; other keywords are TypeErrors. */
export function takeStrict(title: string, args: Value[], names: readonly string[] | null): [Value[], boolean] {
  if (names === null || names.length === 0) return [args, false];
  checkKeywordCount(title, 1, names);
  const unexpected = names.find((name) => name !== 'strict');
  if (unexpected !== undefined) raiseTypeError(`${title}() got an unexpected keyword argument '${unexpected}'`);
  return [args.slice(0, -1), isTrue(args[args.length - 1]!)];
}

function construct(cls: PyType, args: Value[], names: readonly string[] | null): Value {
  const [iterables, strict] = takeStrict('zip', args, names);
  return new PyZip(cls.rootShape, iterables.map(iterate), strict);
}

export const zipType = defineType({
  name: 'zip',
  layout: 'zip',
  slots: {
    iter: (self) => self,
    iterNext: (self) => (self as PyZip).next(),
    construct,
  },
  methods: strictRows<PyZip>(
    (self) => ({ make: self.type, args: self.iterators, strict: self.strict }),
    (self, strict) => {
      self.strict = isTrue(strict);
    },
  ),
});
