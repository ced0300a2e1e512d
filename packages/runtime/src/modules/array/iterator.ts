// The iterator of array.array. CPython: Modules/arraymodule.c arrayiter_next.

import { defineType } from '../../object/define-type.js';
import { PyObject } from '../../object/object.js';
import type { Value } from '../../object/value.js';
import { placedRows } from '../../types/iterator-reduce.js';
import { makeTuple } from '../../types/tuple.js';
import type { PyArray } from './storage.js';

export class PyArrayIterator extends PyObject {
  /** Undefined once the iterator is exhausted. */
  array: PyArray | undefined;
  index: number;
  constructor(array: PyArray) {
    super();
    this.array = array;
    this.index = 0;
  }

  next(): Value | undefined {
    const { array } = this;
    if (array === undefined) return undefined;
    if (this.index < array.length) return array.code.read(array.items, this.index++);
    this.array = undefined;
    return undefined;
  }
}

export const arrayIteratorType = defineType({
  name: 'arrayiterator',
  module: 'array',
  doc: '',
  instances: PyArrayIterator,
  isBaseType: false,
  slots: { iter: (self) => self, iterNext: (self) => (self as PyArrayIterator).next() },
  methods: placedRows<PyArrayIterator>({
    source: (iterator) => iterator.array,
    index: (iterator) => iterator.index,
    empty: () => makeTuple([]),
    bounds: (iterator) => [0, iterator.array?.length ?? 0],
    move: (iterator, index) => {
      iterator.index = index;
    },
  }),
});
