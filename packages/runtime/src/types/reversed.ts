// reversed: the iterator over a sequence from its end. What has `__reversed__` makes its own. CPython: Objects/enumobject.c
// reversed_*.

import { isThrown } from '../errors/matches.js';
import { raiseTypeError } from '../errors/raise.js';
import { defineType } from '../object/define-type.js';
import { bindConstructor } from '../object/native-call.js';
import { PyInstance } from '../object/object.js';
import type { Shape } from '../object/shape.js';
import { type PyType, typeName, typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { call0, lookupSpecial } from '../protocols/call.js';
import { getItem, length } from '../protocols/subscript.js';
import { PyDict } from './dict-storage.js';
import { placeOf, reduceRow, setStateRow } from './iterator-reduce.js';
import { makeTuple } from './tuple.js';

export class PyReversed extends PyInstance {
  /** Undefined once the iterator is exhausted. */
  sequence: Value | undefined;
  /** -1 once the iterator is exhausted. */
  index: number;

  constructor(shape: Shape, sequence: Value) {
    super(shape);
    this.sequence = sequence;
    this.index = length(sequence) - 1;
  }

  next(): Value | undefined {
    if (this.index >= 0)
      try {
        const item = getItem(this.sequence!, this.index);
        this.index--;
        return item;
      } catch (error) {
        this.exhaust();
        if (!isThrown(error, 'IndexError') && !isThrown(error, 'StopIteration')) throw error;
      }
    else this.exhaust();
    return undefined;
  }

  private exhaust(): void {
    this.index = -1;
    this.sequence = undefined;
  }
}

function construct(cls: PyType, args: Value[], names: readonly string[] | null): Value {
  if (args.length !== 1 && names === null) raiseTypeError(`reversed expected 1 argument, got ${args.length}`);
  const [sequence] = bindConstructor('reversed', '(object, /)', args, names) as [Value];
  const method = lookupSpecial(sequence, '__reversed__');
  if (method !== undefined && method !== null) return call0(method);
  const { getItem: subscript } = typeOf(sequence).slots;
  if (method === null || subscript === null || sequence instanceof PyDict)
    return raiseTypeError(`'${typeName(sequence)}' object is not reversible`);
  return new PyReversed(cls.rootShape, sequence);
}

export const reversedType = defineType({
  name: 'reversed',
  layout: 'reversed',
  slots: {
    iter: (self) => self,
    iterNext: (self) => (self as PyReversed).next(),
    construct,
  },
  methods: [
    {
      name: '__length_hint__',
      signature: '($self, /)',
      impl: (self: PyReversed) => (self.index < 0 ? 0 : Math.min(self.index + 1, length(self.sequence!))),
    },
    reduceRow((self: PyReversed) =>
      makeTuple(
        self.index < 0 ? [self.type, makeTuple([makeTuple([])])] : [self.type, makeTuple([self.sequence!]), self.index],
      ),
    ),
    setStateRow((self: PyReversed, state: Value) => {
      self.index = placeOf(state, -1, self.index < 0 ? -1 : length(self.sequence!) - 1);
      return null;
    }),
  ],
});
