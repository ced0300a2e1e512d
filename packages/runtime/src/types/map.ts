// map. CPython: Python/bltinmodule.c map_*.

import { endsIteration } from '../errors/matches.js';
import { raiseTypeError } from '../errors/raise.js';
import { defineType } from '../object/define-type.js';
import { PyInstance } from '../object/object.js';
import type { Shape } from '../object/shape.js';
import type { PyType } from '../object/type.js';
import type { Value } from '../object/value.js';
import { call, call1, call2 } from '../protocols/call.js';
import { iterate, nextSlot } from '../protocols/iterate.js';
import { isTrue } from '../protocols/truth.js';
import { strictRows } from './iterator-reduce.js';
import { checkLengths, takeStrict } from './zip.js';

export class PyMap extends PyInstance {
  readonly fn: Value;
  readonly iterators: readonly Value[];
  private readonly nextItems: readonly ((iterator: Value) => Value | undefined)[];
  strict: boolean;

  constructor(shape: Shape, fn: Value, iterators: readonly Value[], strict: boolean) {
    super(shape);
    this.fn = fn;
    this.iterators = iterators;
    this.nextItems = iterators.map(nextSlot);
    this.strict = strict;
  }

  next(): Value | undefined {
    const { fn, iterators, nextItems } = this;
    if (iterators.length > 2) return this.nextOfMany();
    const item = nextItems[0]!(iterators[0]!);
    if (iterators.length === 1) return item === undefined ? undefined : call1(fn, item);
    const other = item === undefined ? undefined : nextItems[1]!(iterators[1]!);
    if (other !== undefined) return call2(fn, item!, other);
    if (this.strict) checkLengths('map', iterators, item === undefined ? 0 : 1);
    return undefined;
  }

  private nextOfMany(): Value | undefined {
    const args: Value[] = [];
    for (let i = 0; i < this.iterators.length; i++) {
      const item = this.nextItems[i]!(this.iterators[i]!);
      if (item === undefined) {
        if (this.strict) checkLengths('map', this.iterators, i);
        return undefined;
      }
      args.push(item);
    }
    return call(this.fn, args, null);
  }
}

function construct(cls: PyType, args: Value[], names: readonly string[] | null): Value {
  const [positional, strict] = takeStrict('map', args, names);
  if (positional.length < 2) raiseTypeError('map() must have at least two arguments.');
  return new PyMap(cls.rootShape, positional[0]!, positional.slice(1).map(iterate), strict);
}

export const mapType = defineType({
  name: 'map',
  layout: 'map',
  slots: {
    iter: (self) => self,
    iterNext: (self) => {
      try {
        return (self as PyMap).next();
      } catch (error) {
        // A function that raises it ends the iteration.
        if (endsIteration(error)) return undefined;
        throw error;
      }
    },
    construct,
  },
  methods: strictRows<PyMap>(
    (self) => ({ make: self.type, args: [self.fn, ...self.iterators], strict: self.strict }),
    (self, strict) => {
      self.strict = isTrue(strict);
    },
  ),
});
