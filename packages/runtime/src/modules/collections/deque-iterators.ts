// The iterators of deques, in both directions. They notice that the deque was changed. CPython: Modules/_collectionsmodule.c
// dequeiter_*.

import { raiseRuntimeError, raiseTypeError } from '../../errors/raise.js';
import { defineType } from '../../object/define-type.js';
import { PyInstance } from '../../object/object.js';
import type { Shape } from '../../object/shape.js';
import { type PyType, typeName } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { asSize } from '../../protocols/index.js';
import { makeTuple } from '../../types/tuple.js';
import { PyDeque } from './deque-storage.js';

abstract class DequeCursor extends PyInstance {
  readonly deque: PyDeque;
  private readonly version: number;
  /** How many items are still to come. */
  left: number;

  constructor(shape: Shape, deque: PyDeque, skip: number) {
    super(shape);
    this.deque = deque;
    this.version = deque.version;
    this.left = Math.max(0, deque.size - Math.max(0, skip));
  }

  next(): Value | undefined {
    if (this.deque.version !== this.version) this.raiseMutated();
    if (this.left === 0) return undefined;
    return this.deque.at(this.place(this.left--));
  }

  protected raiseMutated(): void {
    this.left = 0;
    raiseRuntimeError('deque mutated during iteration');
  }

  protected abstract place(left: number): number;
}

export class DequeIterator extends DequeCursor {
  constructor(deque: PyDeque, skip: number) {
    super(dequeIteratorType.rootShape, deque, skip);
  }
  protected override place(left: number): number {
    return this.deque.size - left;
  }
}

export class DequeReverseIterator extends DequeCursor {
  constructor(deque: PyDeque, skip: number) {
    super(dequeReverseIteratorType.rootShape, deque, skip);
  }
  protected override place(left: number): number {
    return left - 1;
  }
  /** An iterator that has come to its end does not notice. */
  protected override raiseMutated(): void {
    if (this.left > 0) super.raiseMutated();
  }
}

function defineIterator(name: string, make: new (deque: PyDeque, skip: number) => DequeCursor): PyType {
  return defineType({
    name,
    module: 'collections',
    doc: '',
    layout: name,
    isBaseType: false,
    slots: {
      iter: (self) => self,
      iterNext: (self) => (self as DequeCursor).next(),
      construct: (_cls, args) => {
        const [deque, skip] = args;
        if (deque === undefined) return raiseTypeError('function takes at least 1 argument (0 given)');
        if (!(deque instanceof PyDeque))
          return raiseTypeError(`argument 1 must be collections.deque, not ${typeName(deque)}`);
        return new make(deque, skip === undefined ? 0 : asSize(skip, 'OverflowError'));
      },
    },
    methods: [
      {
        name: '__length_hint__',
        signature: '($self, /)',
        doc: 'How many items are probably still to come.',
        impl: (self: DequeCursor) => self.left,
      },
      {
        name: '__reduce__',
        signature: '($self, /)',
        doc: 'What copy and pickle rebuild the object from.',
        impl: (self: DequeCursor) => makeTuple([self.type, makeTuple([self.deque, self.deque.size - self.left])]),
      },
    ],
  });
}

export const dequeIteratorType: PyType = defineIterator('_deque_iterator', DequeIterator);
export const dequeReverseIteratorType: PyType = defineIterator('_deque_reverse_iterator', DequeReverseIterator);
