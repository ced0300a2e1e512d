// What `anext(iterator, default)` gives: an awaitable over that of `__anext__`, whose end gives the default instead of
// StopAsyncIteration. CPython: Objects/iterobject.c anextawaitable.

import { isStopIteration, isThrown } from '../errors/matches.js';
import { stopIterationValue } from '../errors/particular-exceptions.js';
import { defineType } from '../object/define-type.js';
import { thread } from '../object/frame.js';
import type { PyType } from '../object/type.js';
import type { Value } from '../object/value.js';
import { awaitableIterator } from '../protocols/awaitable.js';
import { callMethod } from '../protocols/call.js';
import { awaitableMethods } from './awaitable-methods.js';
import { delegate, NativeAwaitable, type ThrowArguments } from './delegation.js';

export class AnextAwaitable extends NativeAwaitable {
  private readonly wrapped: Value;
  private readonly fallback: Value;

  constructor(wrapped: Value, fallback: Value) {
    super();
    this.wrapped = wrapped;
    this.fallback = fallback;
  }

  override send(value: Value): Value | undefined {
    return this.orDefault((iterator) => delegate(iterator, value));
  }

  override throw(args: ThrowArguments): Value | undefined {
    return this.orDefault((iterator) => this.proxy(iterator, 'throw', args));
  }

  override close(): Value {
    return this.orDefault((iterator) => this.proxy(iterator, 'close', [])) ?? null;
  }

  private orDefault(step: (iterator: Value) => Value | undefined): Value | undefined {
    const iterator = awaitableIterator(this.wrapped);
    try {
      const yielded = step(iterator);
      this.isItem = iterator instanceof NativeAwaitable && iterator.isItem;
      return yielded;
    } catch (error) {
      if (!isThrown(error, 'StopAsyncIteration')) throw error;
      thread.result = this.fallback;
      this.isItem = true;
      return undefined;
    }
  }

  private proxy(iterator: Value, method: string, args: readonly Value[]): Value | undefined {
    try {
      return callMethod(iterator, method, ...args);
    } catch (error) {
      if (!isStopIteration(error)) throw error;
      thread.result = stopIterationValue(error);
      return undefined;
    }
  }
}

export const anextAwaitableType: PyType = defineType({
  name: 'anext_awaitable',
  instances: AnextAwaitable,
  isBaseType: false,
  ...awaitableMethods(true),
});
