// What generators, coroutines and asynchronous generators have in common: a frame that stops at each yield or await and can
// go on there. The compiler's closures find the place by themselves (code.resume), so resuming is one call.
// CPython: Objects/genobject.c, _PyGenObject_HEAD, gen_send_ex2, _gen_throw, gen_close.

import type { PyBaseException } from '../errors/exception.js';
import { isStopIteration, isThrown } from '../errors/matches.js';
import { makeException, raiseRuntimeError, raiseTypeError, raiseValueError } from '../errors/raise.js';
import { unwind } from '../errors/traceback.js';
import type { GetSetSpec } from '../object/define-type.js';
import { Frame, thread } from '../object/frame.js';
import type { Value } from '../object/value.js';
import type { PyCode } from './code.js';
import { FrameOwner, frameObject } from './frame.js';
import type { PyFunction } from './function.js';
import { nameRows } from './given-names.js';
import { addressOf } from './object.js';
import { MAX_ITEMS } from './sequence.js';

// ### Representation

export const CREATED = 0;
export const SUSPENDED = 1;
export const RUNNING = 2;
export const DONE = 3;

/** The frame of what is done: its own is let go, with all that its variables refer to. */
const NO_FRAME = new Frame(null as unknown as PyFunction, null, 0, []);

export abstract class PyResumable extends FrameOwner {
  frame: Frame;
  /** The code it was made with: the function may get another. */
  readonly code: PyCode;
  name: string;
  qualname: string;
  state: number;
  /** What `return` gave, until it is taken. */
  returnValue: Value;
  /** While it stands at a `yield from` or `await`: the iterator there. */
  delegate: Value | undefined;
  /** Counts what is made. */
  readonly serial: number;
  /** Only a loop refers to it (temporaries.ts). */
  isTemporary: boolean;

  /** `frame.back` is the frame that makes it, until it runs. */
  constructor(fn: PyFunction, frame: Frame) {
    super();
    this.frame = frame;
    this.code = fn.code;
    this.name = fn.name;
    this.qualname = fn.qualname;
    this.state = CREATED;
    this.returnValue = null;
    this.delegate = undefined;
    this.serial = ++thread.resumablesMade;
    this.isTemporary = false;
    frame.locals[fn.code.ownerSlot] = this;
  }

  override abandon(): boolean {
    if (this.state === SUSPENDED) return false;
    this.finish();
    return true;
  }

  finish(): void {
    this.state = DONE;
    this.frame = NO_FRAME;
  }

  override get isOver(): boolean {
    return this.state === DONE;
  }

  /** What messages call it. */
  abstract get noun(): string;

  /** The value that it returned; the next time None. */
  takeReturnValue(): Value {
    const { returnValue } = this;
    this.returnValue = null;
    return returnValue;
  }
}

// ### Resuming

/**
 * Runs `target` to its next yield, whose value is returned, or to its end: undefined, with `returnValue` set.
 * `sent` becomes the value of the yield it stands at; `thrown`, when given, is raised there instead.
 */
export function resume(target: PyResumable, sent: Value, thrown: PyBaseException | null): Value | undefined {
  const { state } = target;
  if (state === SUSPENDED || (state === CREATED && sent === null && thrown === null)) return run(target, sent, thrown);
  return resumeUnsuspended(target, sent, thrown);
}

/** What takes items of a generator: `take` says whether it has. It runs no Python code and raises nothing, so that nobody can tell. */
export abstract class Sink {
  abstract take(item: Value): boolean;
}

/** Takes all items. */
export class ItemSink extends Sink {
  readonly items: Value[] = [];

  take(item: Value): boolean {
    if (this.items.length >= MAX_ITEMS) return false;
    this.items.push(item);
    return true;
  }
}

/**
 * As `resume(target, null, null)`, but yields have their values taken by `sink` without stopping, as long as it does take them;
 * the first other one is what this gives.
 */
export function drain(target: PyResumable, sink: Sink): Value | undefined {
  const { sinkSlot } = target.code;
  if (sinkSlot < 0 || target.state > SUSPENDED) return resume(target, null, null);
  const { locals } = target.frame;
  locals[sinkSlot] = sink as unknown as Value;
  try {
    return run(target, null, null);
  } finally {
    locals[sinkSlot] = undefined;
  }
}

function resumeUnsuspended(target: PyResumable, sent: Value, thrown: PyBaseException | null): Value | undefined {
  const { noun, state } = target;
  if (state === CREATED) {
    if (sent !== null) raiseTypeError(`can't send non-None value to a just-started ${noun}`);
    return finishUnstarted(target, thrown!);
  }
  if (state === RUNNING) raiseValueError(`${noun} already executing`);
  if (noun === 'coroutine') raiseRuntimeError('cannot reuse already awaited coroutine');
  if (thrown !== null) throw thrown;
  // What it returned was for whom it ended.
  target.returnValue = null;
  return undefined;
}

function finishUnstarted(target: PyResumable, thrown: PyBaseException): never {
  const { frame } = target;
  target.finish();
  frame.lasti = -1;
  throw unwind(thrown, frame);
}

function run(target: PyResumable, sent: Value, thrown: PyBaseException | null): Value | undefined {
  const { frame } = target;
  const back = thread.frame;
  const { handled } = thread;
  const depth = back.depth + 1;
  if (depth > thread.recursionLimit) throw makeException('RecursionError', ['maximum recursion depth exceeded']);
  frame.back = back;
  frame.depth = depth;
  target.state = RUNNING;
  target.delegate = undefined;
  thread.sent = sent;
  thread.thrown = thrown;
  thread.handledByCaller = handled;
  try {
    const result = target.code.resume(frame);
    const { yielded } = thread;
    if (yielded !== undefined) {
      thread.yielded = undefined;
      target.delegate = thread.delegate;
      thread.delegate = undefined;
      target.state = SUSPENDED;
      return yielded;
    }
    target.finish();
    target.returnValue = result === undefined ? null : (result as Value);
    return undefined;
  } catch (error) {
    target.finish();
    throw checkStop(target, unwind(error, frame));
  } finally {
    frame.back = null;
    // A store of a young object into an old one costs more than the comparison.
    if (thread.frame !== back) thread.frame = back;
    if (thread.handled !== handled) thread.handled = handled;
  }
}

/** A StopIteration that leaves the body becomes RuntimeError (PEP 479), since a caller would take it for the end. */
function checkStop(target: PyResumable, exception: PyBaseException): PyBaseException {
  const { noun } = target;
  let name: string;
  if (isStopIteration(exception)) name = 'StopIteration';
  else if (noun === 'async generator' && isThrown(exception, 'StopAsyncIteration')) name = 'StopAsyncIteration';
  else return exception;
  const error = makeException('RuntimeError', [`${noun} raised ${name}`]);
  error.cause = exception;
  error.context = exception;
  error.suppressContext = true;
  return error;
}

/**
 * The StopIteration that carries a returned value; `isItem`: None is carried as well. One with a value has no context. CPython:
 * Objects/genobject.c _PyGen_SetStopIterationValue.
 */
export function makeStop(returnValue: Value, isItem = false): PyBaseException {
  if (returnValue === null && !isItem) return makeException('StopIteration', []);
  const exception = makeException('StopIteration', [returnValue]);
  exception.context = null;
  exception.fields.set('value', returnValue);
  return exception;
}

/** What a method that resumes gives its caller: the value yielded, or StopIteration. */
export function resultOf(target: PyResumable, yielded: Value | undefined): Value {
  if (yielded !== undefined) return yielded;
  throw makeStop(target.takeReturnValue());
}

// ### Tables

const asResumable = (self: Value): PyResumable => self as PyResumable;

export function resumableRepr(self: Value): string {
  const { noun, qualname } = asResumable(self);
  return `<${noun.replace(' ', '_')} object ${qualname} at ${addressOf(asResumable(self))}>`;
}

/** The attributes that all three have, under the prefix of each: `gi_frame`, `cr_frame`, `ag_frame`. */
export function resumableAttributes(prefix: string, delegateName: string): GetSetSpec[] {
  return [
    ...nameRows,
    {
      name: `${prefix}_frame`,
      get: (self) => (asResumable(self).state === DONE ? null : frameObject(asResumable(self).frame)),
    },
    { name: `${prefix}_code`, get: (self) => asResumable(self).code.body.shown() },
    { name: `${prefix}_suspended`, get: (self) => asResumable(self).state === SUSPENDED },
    {
      name: `${prefix}_${delegateName}`,
      get: (self) => (asResumable(self).state === SUSPENDED ? (asResumable(self).delegate ?? null) : null),
    },
  ];
}
