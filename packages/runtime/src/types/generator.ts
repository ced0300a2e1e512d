// Generators: what calling a function with `yield` in it gives. CPython: Objects/genobject.c PyGen_Type.

import { raiseTypeError } from '../errors/raise.js';
import { defineType } from '../object/define-type.js';
import { thread } from '../object/frame.js';
import type { PyType } from '../object/type.js';
import type { Value } from '../object/value.js';
import { iterate } from '../protocols/iterate.js';
import { PyCoroutine } from './coroutine.js';
import { closeResumable, throwArguments, throwInto } from './delegation.js';
import { makeGenericAlias } from './generic-alias.js';
import { PyResumable, RUNNING, resultOf, resumableAttributes, resumableRepr, resume } from './resumable.js';

// ### Representation

export class PyGenerator extends PyResumable {
  get noun(): string {
    return 'generator';
  }
}

/** True for a generator that `types.coroutine` has made awaitable. */
export function isIterableCoroutine(x: Value): x is PyGenerator {
  return x instanceof PyGenerator && x.code.isIterableCoroutine;
}

// ### Use

/** `next(generator)`: at the end `fallback`, or StopIteration with what the generator returned. */
export function generatorNext(generator: PyGenerator, fallback: Value | undefined): Value {
  const value = resume(generator, null, null);
  return value === undefined && fallback !== undefined ? fallback : resultOf(generator, value);
}

/** The iterator that `yield from value` in the running function delegates to. */
export function delegateOf(value: Value): Value {
  if (value instanceof PyGenerator) return value;
  if (!(value instanceof PyCoroutine)) return iterate(value);
  const { code } = thread.frame.fn;
  if (code.isCoroutine || code.isIterableCoroutine) return value;
  return raiseTypeError("cannot 'yield from' a coroutine object in a non-coroutine generator");
}

// ### Table

const asGenerator = (self: Value): PyGenerator => self as PyGenerator;

export const generatorType: PyType = defineType({
  name: 'generator',
  instances: PyGenerator,
  isBaseType: false,
  hasWeakref: true,
  slots: {
    repr: resumableRepr,
    iter: (self) => self,
    iterNext: (self) => resume(asGenerator(self), null, null),
  },
  methods: [
    { name: '__class_getitem__', kind: 'class', signature: '($type, object, /)', impl: makeGenericAlias },
    {
      name: '__next__',
      kind: 'slot',
      signature: '($self, /)',
      impl: (self: PyGenerator) => resultOf(self, resume(self, null, null)),
    },
    { name: 'close', signature: '($self, /)', impl: closeResumable },
    {
      name: 'send',
      signature: '($self, value, /)',
      impl: (self: PyGenerator, value: Value) => resultOf(self, resume(self, value, null)),
    },
    {
      name: 'throw',
      signature: '($self, type, value=None, traceback=None, /)',
      impl: (self: PyGenerator, ...args: (Value | undefined)[]) =>
        resultOf(self, throwInto(self, throwArguments(args), true)),
    },
  ],
  getset: [
    ...resumableAttributes('gi', 'yieldfrom'),
    { name: 'gi_running', get: (self) => asGenerator(self).state === RUNNING },
  ],
});
