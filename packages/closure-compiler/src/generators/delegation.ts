// What resumable closures do when they go on: take what was sent or thrown, and pass it on to what they delegate to. Also the steps of
// `async for` and `async with`, which wait for what the protocol's methods give.

import {
  asyncIterate,
  asyncNextOperand,
  awaitContextMethod,
  call0,
  call3,
  delegate,
  type Frame,
  fullTypeName,
  isStopIteration,
  isThrown,
  isTrue,
  lookupSpecial,
  type PyBaseException,
  raiseTypeError,
  type Sink,
  type SlotValue,
  setContext,
  stopIterationValue,
  thread,
  typeOf,
  type Value,
} from '@heddle/runtime';
import { type Completion, type Signal, SUSPEND } from '../completion.js';
import { enter, leaving } from '../exceptions/raising.js';
import type { Site } from '../site.js';

/**
 * Raises what was thrown into a generator, at the yield where it stopped. Its context is what the generator itself is
 * handling there, not what its caller is. CPython: Objects/genobject.c gen_send_ex2, _PyErr_ChainStackItem.
 */
export function raiseThrown(exception: PyBaseException): never {
  if (thread.handled !== thread.handledByCaller) setContext(exception);
  throw exception;
}

/**
 * Goes on with a delegation: gives what `iterator` yields next, or undefined at its end, with its result in `thread.result`.
 * What was thrown has been thrown into `iterator` already (`throwInto`) and came out of it; a StopIteration is its end.
 */
export function continueDelegation(iterator: Value, sink?: Sink): Value | undefined {
  const { thrown } = thread;
  if (thrown === null) return delegate(iterator, thread.sent, sink);
  thread.thrown = null;
  if (!isStopIteration(thrown)) return raiseThrown(thrown);
  thread.result = stopIterationValue(thrown);
  return undefined;
}

/** Leaves the frame with what its delegate yielded. */
function suspend(iterator: Value, yielded: Value): Signal {
  thread.delegate = iterator;
  thread.yielded = yielded;
  return SUSPEND;
}

// ### async for

/** The iterator of an `async for` loop. */
export function asyncIterateSlow(frame: Frame, site: Site, iterable: Value): Value {
  enter(frame, site);
  return asyncIterate(iterable);
}

/**
 * Waits for the next item: gives it, undefined at the end, or SUSPEND, with what is waited for in the slot `awaited`. `resumed`: goes
 * on waiting.
 */
export function asyncItem(
  frame: Frame,
  site: Site,
  iterator: Value,
  awaited: number,
  resumed: boolean,
): Value | Signal | undefined {
  enter(frame, site);
  const { locals } = frame;
  try {
    const awaitable = resumed ? (locals[awaited] as Value) : asyncNextOperand(iterator);
    locals[awaited] = undefined;
    const yielded = resumed ? continueDelegation(awaitable) : delegate(awaitable, null);
    if (yielded === undefined) return thread.result;
    locals[awaited] = awaitable;
    return suspend(awaitable, yielded);
  } catch (error) {
    if (isThrown(error, 'StopAsyncIteration')) return undefined;
    throw error;
  }
}

// ### async with

/** An `async with` statement under way. */
export class AsyncContext {
  phase: 'entering' | 'inside' | 'leaving' = 'entering';
  /** The bound `__aexit__`. */
  readonly exit: Value;
  /** What `__aenter__` came to. */
  value: Value = null;
  /** What is waited for. */
  awaited: Value | undefined = undefined;
  /** How the body ended. */
  completion: Completion = undefined;
  exception: PyBaseException | null = null;
  /** The frame's `lasti` when the body ended, from where its exception goes on. */
  lasti = -1;

  constructor(exit: Value) {
    this.exit = exit;
  }

  asSlot(): SlotValue {
    return this as unknown as SlotValue;
  }
}

/** Looks up the methods and calls `__aenter__`. */
export function beginAsyncWith(frame: Frame, site: Site, manager: Value): AsyncContext {
  enter(frame, site);
  const exit = lookupSpecial(manager, '__aexit__');
  if (exit === undefined) return raiseNoAsyncContext(manager, '__aexit__');
  const start = lookupSpecial(manager, '__aenter__');
  if (start === undefined) return raiseNoAsyncContext(manager, '__aenter__');
  const context = new AsyncContext(exit);
  context.awaited = awaitContextMethod(call0(start), '__aenter__');
  return context;
}

function raiseNoAsyncContext(manager: Value, missing: string): never {
  const isSync = lookupSpecial(manager, '__enter__') !== undefined && lookupSpecial(manager, '__exit__') !== undefined;
  const hint = isSync ? " but it supports the context manager protocol. Did you mean to use 'with'?" : '';
  return raiseTypeError(
    `'${fullTypeName(manager)}' object does not support the asynchronous context manager protocol (missed ${missing} method)${hint}`,
  );
}

/** Waits for `__aenter__` or `__aexit__`; true when it is done, its result in `thread.result`. */
function waitFor(context: AsyncContext, awaitable: Value, resumed: boolean): boolean {
  const yielded = resumed ? continueDelegation(awaitable) : delegate(awaitable, null);
  context.awaited = yielded === undefined ? undefined : awaitable;
  if (yielded === undefined) return true;
  suspend(awaitable, yielded);
  return false;
}

/** True when the context is entered, false when it suspends. */
export function waitForEnter(frame: Frame, site: Site, context: AsyncContext, resumed: boolean): boolean {
  enter(frame, site);
  if (!waitFor(context, context.awaited!, resumed)) return false;
  context.value = thread.result;
  context.phase = 'inside';
  return true;
}

/**
 * Leaves the context: true when that is done, false when it suspends. Raises the body's exception unless `__aexit__` swallows it.
 */
export function waitForExit(frame: Frame, site: Site, context: AsyncContext, resumed: boolean): boolean {
  if (!resumed) context.lasti = frame.lasti;
  enter(frame, site);
  const { exception } = context;
  const previous = thread.handled;
  if (exception !== null) thread.handled = exception;
  try {
    const awaitable = resumed ? context.awaited! : awaitContextMethod(callExit(context), '__aexit__');
    if (!waitFor(context, awaitable, resumed)) return false;
    if (exception === null || isTrue(thread.result)) return true;
  } finally {
    thread.handled = previous;
  }
  frame.lasti = context.lasti;
  throw leaving(frame, exception);
}

function callExit({ exit, exception }: AsyncContext): Value {
  if (exception === null) return call3(exit, null, null, null);
  return call3(exit, typeOf(exception), exception, exception.traceback);
}
