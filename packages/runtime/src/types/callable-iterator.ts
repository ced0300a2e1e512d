// The iterator that `iter(callable, sentinel)` gives. CPython: Objects/iterobject.c calliterobject.

import { isThrown } from '../errors/matches.js';
import { defineType } from '../object/define-type.js';
import { PyObject } from '../object/object.js';
import type { Value } from '../object/value.js';
import { call0 } from '../protocols/call.js';
import { isEqual } from '../protocols/compare.js';
import { builtinFunction, reduceRow } from './iterator-reduce.js';
import { makeTuple } from './tuple.js';

export class CallableIterator extends PyObject {
  /** Undefined once the iterator is exhausted. */
  callable: Value | undefined;
  readonly sentinel: Value;
  constructor(callable: Value, sentinel: Value) {
    super();
    this.callable = callable;
    this.sentinel = sentinel;
  }

  next(): Value | undefined {
    if (this.callable === undefined) return undefined;
    const item = this.callOnce(this.callable);
    // The call may have used this very iterator up.
    if (this.callable === undefined) return undefined;
    if (item !== undefined && !isEqual(this.sentinel, item)) return item;
    this.callable = undefined;
    return undefined;
  }

  private callOnce(callable: Value): Value | undefined {
    try {
      return call0(callable);
    } catch (error) {
      if (isThrown(error, 'StopIteration')) return undefined;
      throw error;
    }
  }
}

export const callableIteratorType = defineType({
  name: 'callable_iterator',
  instances: CallableIterator,
  isBaseType: false,
  slots: {
    iter: (self) => self,
    iterNext: (self) => (self as CallableIterator).next(),
  },
  methods: [
    reduceRow((self: CallableIterator) => {
      const iter = builtinFunction('iter');
      const args = self.callable === undefined ? [makeTuple([])] : [self.callable, self.sentinel];
      return makeTuple([iter, makeTuple(args)]);
    }),
  ],
});
