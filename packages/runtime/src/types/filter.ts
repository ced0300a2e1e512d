// filter. CPython: Python/bltinmodule.c filter_*.

import { endsIteration } from '../errors/matches.js';
import { defineType } from '../object/define-type.js';
import { thread } from '../object/frame.js';
import { bindConstructor } from '../object/native-call.js';
import { PyInstance } from '../object/object.js';
import type { Shape } from '../object/shape.js';
import type { PyType } from '../object/type.js';
import type { Value } from '../object/value.js';
import { call1 } from '../protocols/call.js';
import { iterate, nextSlot } from '../protocols/iterate.js';
import { isTrue } from '../protocols/truth.js';
import { reduceRow } from './iterator-reduce.js';
import { makeTuple } from './tuple.js';

export class PyFilter extends PyInstance {
  /** None for the truth of the item itself. */
  readonly fn: Value;
  readonly iterator: Value;
  private readonly nextItem: (iterator: Value) => Value | undefined;

  constructor(shape: Shape, fn: Value, iterator: Value) {
    super(shape);
    this.fn = fn;
    this.iterator = iterator;
    this.nextItem = nextSlot(iterator);
  }

  next(): Value | undefined {
    for (;;) {
      thread.stop = null;
      const item = this.nextItem(this.iterator);
      if (item === undefined || isTrue(this.fn === null ? item : call1(this.fn, item))) return item;
    }
  }
}

function construct(cls: PyType, args: Value[], names: readonly string[] | null): Value {
  const ours = names === null || cls === filterType || cls.slots.init === filterType.slots.init;
  const positional = ours ? args : args.slice(0, args.length - names.length);
  const [fn, iterable] = bindConstructor(
    'filter',
    '(function, iterable, /)',
    positional,
    ours ? names : null,
  ) as Value[];
  return new PyFilter(cls.rootShape, fn!, iterate(iterable!));
}

export const filterType = defineType({
  name: 'filter',
  layout: 'filter',
  slots: {
    iter: (self) => self,
    iterNext: (self) => {
      try {
        return (self as PyFilter).next();
      } catch (error) {
        // A function that raises it ends the iteration.
        if (endsIteration(error)) return undefined;
        throw error;
      }
    },
    construct,
  },
  methods: [reduceRow((self: PyFilter) => makeTuple([self.type, makeTuple([self.fn, self.iterator])]))],
});
