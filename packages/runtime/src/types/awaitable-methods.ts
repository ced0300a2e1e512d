// The slots and methods that make the built-in iterators which can be awaited (NativeAwaitable) Python objects.

import type { TypeSpec } from '../object/define-type.js';
import type { Value } from '../object/value.js';
import { type NativeAwaitable, throwArguments } from './delegation.js';

const asAwaitable = (self: Value): NativeAwaitable => self as NativeAwaitable;

/** What is yielded; at the end StopIteration with the result. */
function resultOf(self: NativeAwaitable, yielded: Value | undefined): Value {
  if (yielded === undefined) throw self.makeStop();
  return yielded;
}

export function awaitableMethods(canBeAwaited: boolean): Pick<TypeSpec, 'slots' | 'methods'> {
  return {
    slots: {
      await: canBeAwaited ? (self) => self : null,
      iter: (self) => self,
      iterNext: (self) => asAwaitable(self).send(null),
    },
    methods: [
      {
        name: '__next__',
        kind: 'slot',
        signature: '($self, /)',
        impl: (self: NativeAwaitable) => resultOf(self, self.send(null)),
      },
      { name: 'close', signature: '($self, /)', impl: (self: NativeAwaitable) => self.close() },
      {
        name: 'send',
        signature: '($self, object, /)',
        impl: (self: NativeAwaitable, value: Value) => resultOf(self, self.send(value)),
      },
      {
        name: 'throw',
        signature: '($self, type, value=None, traceback=None, /)',
        impl: (self: NativeAwaitable, ...args: (Value | undefined)[]) =>
          resultOf(self, self.throw(throwArguments(args))),
      },
    ],
  };
}
