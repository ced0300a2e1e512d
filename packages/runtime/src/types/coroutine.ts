// Coroutines: what calling an `async def` function gives, and the iterator that their `__await__` gives. They are resumed as
// generators are. CPython: Objects/genobject.c PyCoro_Type, _PyCoroWrapper_Type.

import { defineType } from '../object/define-type.js';
import { type Frame, thread } from '../object/frame.js';
import type { PyType } from '../object/type.js';
import type { Value } from '../object/value.js';
import { awaitableMethods } from './awaitable-methods.js';
import { lineOfSite } from './code.js';
import {
  closeResumable,
  delegate,
  NativeAwaitable,
  type ThrowArguments,
  throwArguments,
  throwInto,
} from './delegation.js';
import { callerOf } from './frame.js';
import type { PyFunction } from './function.js';
import { makeGenericAlias } from './generic-alias.js';
import { CREATED, PyResumable, RUNNING, resultOf, resumableAttributes, resumableRepr, resume } from './resumable.js';
import { makeTuple } from './tuple.js';
import { warnUnawaitedCoroutine } from './unawaited.js';
import { makeStr } from './wide-str.js';

// ### Representation

export class PyCoroutine extends PyResumable {
  /** `cr_origin`: where it was made, when `sys.set_coroutine_origin_tracking_depth` asks for that. */
  readonly origin: Value;

  constructor(fn: PyFunction, frame: Frame) {
    super(fn, frame);
    this.origin = thread.originDepth === 0 ? null : originOf(frame.back!, thread.originDepth);
  }

  get noun(): string {
    return 'coroutine';
  }

  /** One that has not begun can still begin. */
  override abandon(): boolean {
    if (this.state !== CREATED) return super.abandon();
    warnUnawaitedCoroutine(this);
    return true;
  }
}

/** (file name, line, function) of the frames that made a coroutine, innermost first. CPython: compute_cr_origin. */
function originOf(maker: Frame, depth: number): Value {
  const entries: Value[] = [];
  for (
    let frame: Frame | null = maker;
    frame !== null && frame.fn !== null && entries.length < depth;
    frame = callerOf(frame)
  ) {
    const { code } = frame.fn;
    entries.push(makeTuple([makeStr(code.source.filename), lineOfSite(code, frame.lasti), makeStr(code.name)]));
  }
  return makeTuple(entries);
}

/** What `coroutine.__await__()` gives. */
class CoroutineWrapper extends NativeAwaitable {
  readonly coroutine: PyCoroutine;

  constructor(coroutine: PyCoroutine) {
    super();
    this.coroutine = coroutine;
  }

  override send(value: Value): Value | undefined {
    return delegate(this.coroutine, value);
  }

  override throw(args: ThrowArguments): Value | undefined {
    const yielded = throwInto(this.coroutine, args, true);
    if (yielded === undefined) thread.result = this.coroutine.takeReturnValue();
    return yielded;
  }

  override close(): Value {
    return closeResumable(this.coroutine);
  }
}

// ### Tables

const asCoroutine = (self: Value): PyCoroutine => self as PyCoroutine;

export const coroutineType: PyType = defineType({
  name: 'coroutine',
  instances: PyCoroutine,
  isBaseType: false,
  hasWeakref: true,
  slots: {
    repr: resumableRepr,
    await: (self) => new CoroutineWrapper(asCoroutine(self)),
  },
  methods: [
    { name: '__class_getitem__', kind: 'class', signature: '($type, object, /)', impl: makeGenericAlias },
    { name: 'close', signature: '($self, /)', impl: closeResumable },
    {
      name: 'send',
      signature: '($self, object, /)',
      impl: (self: PyCoroutine, value: Value) => resultOf(self, resume(self, value, null)),
    },
    {
      name: 'throw',
      signature: '($self, type, value=None, traceback=None, /)',
      impl: (self: PyCoroutine, ...args: (Value | undefined)[]) =>
        resultOf(self, throwInto(self, throwArguments(args), true)),
    },
  ],
  getset: [
    ...resumableAttributes('cr', 'await'),
    { name: 'cr_origin', get: (self) => asCoroutine(self).origin },
    { name: 'cr_running', get: (self) => asCoroutine(self).state === RUNNING },
  ],
});

export const coroutineWrapperType: PyType = defineType({
  name: 'coroutine_wrapper',
  instances: CoroutineWrapper,
  isBaseType: false,
  hasWeakref: true,
  ...awaitableMethods(false),
});
