// The iterator over an object that has `__getitem__` but no `__iter__`. CPython: Objects/iterobject.c seqiterobject.

import { isThrown } from '../errors/matches.js';
import { defineType } from '../object/define-type.js';
import { NotImplemented, PyObject } from '../object/object.js';
import type { Value } from '../object/value.js';
import { getItem, hasLength, length } from '../protocols/subscript.js';
import { placedRows } from './iterator-reduce.js';
import { makeTuple } from './tuple.js';

export class SequenceIterator extends PyObject {
  /** Null once the iterator is exhausted. */
  sequence: Value | undefined;
  index: number;
  constructor(sequence: Value) {
    super();
    this.sequence = sequence;
    this.index = 0;
  }

  next(): Value | undefined {
    if (this.sequence === undefined) return undefined;
    try {
      return getItem(this.sequence, this.index++);
    } catch (error) {
      if (!isThrown(error, 'IndexError') && !isThrown(error, 'StopIteration')) throw error;
      this.sequence = undefined;
      return undefined;
    }
  }
}

function lengthHint(self: SequenceIterator): Value {
  if (self.sequence === undefined) return 0;
  return hasLength(self.sequence) ? Math.max(0, length(self.sequence) - self.index) : NotImplemented;
}

export const sequenceIteratorType = defineType({
  name: 'iterator',
  instances: SequenceIterator,
  isBaseType: false,
  slots: {
    iter: (self) => self,
    iterNext: (self) => (self as SequenceIterator).next(),
  },
  methods: [
    { name: '__length_hint__', signature: '($self, /)', impl: lengthHint },
    ...placedRows<SequenceIterator>({
      source: (iterator) => iterator.sequence,
      index: (iterator) => iterator.index,
      empty: () => makeTuple([]),
      bounds: () => [0, Number.POSITIVE_INFINITY],
      move: (iterator, index) => {
        iterator.index = index;
      },
    }),
  ],
});
