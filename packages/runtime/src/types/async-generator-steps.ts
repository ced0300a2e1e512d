// The awaitables that the methods of asynchronous generators give: one goes on with the generator until its next yield, the
// other throws into it, or closes it. Their own result is the generator's item. CPython: Objects/genobject.c
// async_gen_asend_*, async_gen_athrow_*.

import { isStopIteration, isThrown } from '../errors/matches.js';
import { stopIterationValue } from '../errors/particular-exceptions.js';
import { exceptionTypes, makeException, raiseRuntimeError, raiseTypeError } from '../errors/raise.js';
import { defineType } from '../object/define-type.js';
import { thread } from '../object/frame.js';
import type { PyType } from '../object/type.js';
import type { Value } from '../object/value.js';
import type { PyAsyncGenerator } from './async-generator.js';
import { awaitableMethods } from './awaitable-methods.js';
import { NativeAwaitable, type ThrowArguments, throwInto } from './delegation.js';
import { DONE, resume } from './resumable.js';

// ### Representation

const FRESH = 0;
const STARTED = 1;
const CLOSED = 2;

export abstract class AsyncGeneratorStep extends NativeAwaitable {
  readonly generator: PyAsyncGenerator;
  protected state = FRESH;

  constructor(generator: PyAsyncGenerator) {
    super();
    this.generator = generator;
  }

  /** What messages call it. */
  protected abstract readonly title: string;
  /** The method of the generator that gave it. */
  abstract readonly method: string;
  /** The same as messages about overlaps have it. */
  protected abstract readonly overlapping: string;

  /** Nobody has awaited it. */
  get isFresh(): boolean {
    return this.state === FRESH;
  }

  /** Before anything is done: RuntimeError when it has been awaited already, or another one is being awaited. */
  protected begin(): void {
    this.refuseReuse();
    if (this.state === FRESH) this.start();
  }

  protected refuseReuse(): void {
    if (this.state === CLOSED) raiseRuntimeError(`cannot reuse already awaited ${this.title}`);
  }

  protected start(): void {
    if (this.generator.isRunning) {
      this.state = CLOSED;
      raiseRuntimeError(`${this.overlapping}(): asynchronous generator is already running`);
    }
    this.state = STARTED;
  }

  /** Runs `step` on the generator; what it does is what the awaitable does, but for the item that ends it. */
  protected abstract advance(step: () => Value | undefined): Value | undefined;

  override throw(args: ThrowArguments): Value | undefined {
    this.begin();
    this.generator.isRunning = true;
    return this.advance(() => throwInto(this.generator, args, true));
  }

  override close(): Value {
    if (this.state === CLOSED) return null;
    try {
      if (this.throw(closing()) === undefined) return null;
    } catch (error) {
      if (isThrown(error, 'StopAsyncIteration') || isThrown(error, 'GeneratorExit')) return null;
      throw error;
    }
    return raiseRuntimeError('coroutine ignored GeneratorExit');
  }

  /** The end of one step with an item: true when the generator stands at a yield of its own. */
  protected get hasItem(): boolean {
    return this.generator.delegate === undefined;
  }

  /**
   * What a step of `asend` and `athrow` comes to. An item becomes the awaitable's result; the generator's end raises StopAsyncIteration.
   * CPython: async_gen_unwrap_value.
   */
  protected unwrap(step: () => Value | undefined): Value | undefined {
    const { generator } = this;
    try {
      const yielded = step();
      if (yielded === undefined) throw makeException('StopAsyncIteration', []);
      if (!this.hasItem) return yielded;
      generator.isRunning = false;
      thread.result = yielded;
      this.isItem = true;
      this.state = CLOSED;
      return undefined;
    } catch (error) {
      if (isThrown(error, 'StopAsyncIteration') || isThrown(error, 'GeneratorExit')) generator.isClosed = true;
      generator.isRunning = false;
      this.state = CLOSED;
      // A generator that has not begun lets out what is thrown into it as it is: then it ends the awaitable.
      if (!isStopIteration(error)) throw error;
      thread.result = stopIterationValue(error);
      return undefined;
    }
  }
}

/** `asend(value)` and `anext`. */
export class AsyncGeneratorSend extends AsyncGeneratorStep {
  private readonly value: Value;
  protected readonly title = '__anext__()/asend()';
  readonly method = 'asend';
  protected readonly overlapping = 'anext';

  constructor(generator: PyAsyncGenerator, value: Value) {
    super(generator);
    this.value = value;
  }

  override send(value: Value): Value | undefined {
    this.refuseReuse();
    let sent = value;
    if (this.state === FRESH) {
      this.start();
      if (sent === null) sent = this.value;
    }
    this.generator.isRunning = true;
    return this.advance(() => resume(this.generator, sent, null));
  }

  protected override advance(step: () => Value | undefined): Value | undefined {
    return this.unwrap(step);
  }
}

/** What `aclose()` throws. The types are not there yet when this module loads. */
const closing = (): ThrowArguments => [exceptionTypes.GeneratorExit];

/** The arguments of `athrow` are counted only when it is awaited. */
function checkArguments(args: readonly Value[]): ThrowArguments {
  if (args.length === 0) raiseTypeError('athrow expected at least 1 argument, got 0');
  if (args.length > 3) raiseTypeError(`athrow expected at most 3 arguments, got ${args.length}`);
  return args as unknown as ThrowArguments;
}

/** `athrow(*args)`; without any `aclose()`. */
export class AsyncGeneratorThrow extends AsyncGeneratorStep {
  private readonly args: readonly Value[] | null;
  protected readonly title = 'aclose()/athrow()';
  readonly method: string;
  protected readonly overlapping: string;

  constructor(generator: PyAsyncGenerator, args: readonly Value[] | null) {
    super(generator);
    this.args = args;
    this.method = args === null ? 'aclose' : 'athrow';
    this.overlapping = this.method;
  }

  override send(value: Value): Value | undefined {
    this.refuseReuse();
    const { generator, args } = this;
    if (generator.state === DONE) {
      this.state = CLOSED;
      thread.result = null;
      return undefined;
    }
    if (this.state !== FRESH) return this.advance(() => resume(generator, value, null));
    this.start();
    if (generator.isClosed) {
      this.state = CLOSED;
      throw makeException('StopAsyncIteration', []);
    }
    if (value !== null) {
      this.state = FRESH;
      raiseRuntimeError("can't send non-None value to a just-started coroutine");
    }
    generator.isRunning = true;
    if (args === null) generator.isClosed = true;
    const thrown = args === null ? closing() : checkArguments(args);
    return this.advance(() => throwInto(generator, thrown, false));
  }

  protected override advance(step: () => Value | undefined): Value | undefined {
    return this.args === null ? this.closing(step) : this.unwrap(step);
  }

  /** Closing is done when the generator ends; another item is an error. */
  private closing(step: () => Value | undefined): Value | undefined {
    const { generator } = this;
    try {
      const yielded = step();
      if (yielded !== undefined && !this.hasItem) return yielded;
      if (yielded !== undefined) raiseRuntimeError('async generator ignored GeneratorExit');
    } catch (error) {
      this.finish();
      if (!isThrown(error, 'StopAsyncIteration') && !isThrown(error, 'GeneratorExit')) throw error;
    }
    this.finish();
    generator.isClosed = true;
    thread.result = null;
    return undefined;
  }

  private finish(): void {
    this.generator.isRunning = false;
    this.state = CLOSED;
  }
}

// ### Tables

export const asyncGeneratorSendType: PyType = defineType({
  name: 'async_generator_asend',
  instances: AsyncGeneratorSend,
  isBaseType: false,
  ...awaitableMethods(true),
});

export const asyncGeneratorThrowType: PyType = defineType({
  name: 'async_generator_athrow',
  instances: AsyncGeneratorThrow,
  isBaseType: false,
  ...awaitableMethods(true),
});
