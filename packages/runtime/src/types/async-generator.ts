// Asynchronous generators: what calling an `async def` function with `yield` in it gives. Nothing resumes one directly: its methods give
// awaitables that do (async-generator-steps.ts). A yield of its own is told from what an `await` in it yields by the
// delegate, which only an `await` has. CPython: Objects/genobject.c PyAsyncGen_Type.

import { defineType } from '../object/define-type.js';
import { thread } from '../object/frame.js';
import type { PyType } from '../object/type.js';
import type { Value } from '../object/value.js';
import { call1 } from '../protocols/call.js';
import { AsyncGeneratorSend, AsyncGeneratorThrow } from './async-generator-steps.js';
import { warnThrow } from './delegation.js';
import { makeGenericAlias } from './generic-alias.js';
import { PyResumable, resumableAttributes, resumableRepr } from './resumable.js';

// ### Representation

export class PyAsyncGenerator extends PyResumable {
  /** Closed, or run to its end: `athrow` and `aclose` have nothing to do. */
  isClosed = false;
  /** One of its awaitables is being awaited. */
  isRunning = false;
  /** The hook of when it was first asked for a step, or None. */
  finalizer: Value = null;
  private hasMetHooks = false;

  get noun(): string {
    return 'async generator';
  }

  /** Shows itself to the `firstiter` hook, once (`sys.set_asyncgen_hooks`). */
  meetHooks(): void {
    if (this.hasMetHooks) return;
    this.hasMetHooks = true;
    const { firstiter, finalizer } = thread.asyncgenHooks;
    this.finalizer = finalizer;
    if (firstiter !== null) call1(firstiter, this);
  }
}

// ### Table

const asAsyncGenerator = (self: Value): PyAsyncGenerator => self as PyAsyncGenerator;

/** `anext(generator)`. */
function nextItem(self: Value): AsyncGeneratorSend {
  const generator = asAsyncGenerator(self);
  generator.meetHooks();
  return new AsyncGeneratorSend(generator, null);
}

export const asyncGeneratorType: PyType = defineType({
  name: 'async_generator',
  instances: PyAsyncGenerator,
  isBaseType: false,
  hasWeakref: true,
  slots: {
    repr: resumableRepr,
    asyncIter: (self) => self,
    asyncNext: nextItem,
  },
  methods: [
    { name: '__class_getitem__', kind: 'class', signature: '($type, object, /)', impl: makeGenericAlias },
    {
      name: 'aclose',
      signature: '($self, /)',
      impl: (self: PyAsyncGenerator) => {
        self.meetHooks();
        return new AsyncGeneratorThrow(self, null);
      },
    },
    {
      name: 'asend',
      signature: '($self, value, /)',
      impl: (self: PyAsyncGenerator, value: Value) => {
        self.meetHooks();
        return new AsyncGeneratorSend(self, value);
      },
    },
    {
      name: 'athrow',
      signature: '($self, /, *args)',
      impl: (self: PyAsyncGenerator, args: Value[]) => {
        if (args.length > 1) warnThrow('athrow');
        self.meetHooks();
        return new AsyncGeneratorThrow(self, args);
      },
    },
  ],
  getset: [
    ...resumableAttributes('ag', 'await'),
    { name: 'ag_running', get: (self) => asAsyncGenerator(self).isRunning },
  ],
});
