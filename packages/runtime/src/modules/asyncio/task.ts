// asyncio's tasks: coroutines that run by themselves. A step sends into the coroutine; what it yields is a future that it waits for,
// whose callback is the next step. CPython: Modules/_asynciomodule.c task_*.

import { PyBaseException } from '../../errors/exception.js';
import { exceptionMatches, isStopIteration, isThrown } from '../../errors/matches.js';
import { stopIterationValue } from '../../errors/particular-exceptions.js';
import { makeException, raiseRuntimeError, raiseTypeError } from '../../errors/raise.js';
import { fromHostError } from '../../errors/traceback.js';
import { defineType } from '../../object/define-type.js';
import { thread } from '../../object/frame.js';
import { NativeCode, NativeFunction } from '../../object/native.js';
import { PyObject } from '../../object/object.js';
import { typeOf } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { getAttribute, lookupAttribute, setAttribute } from '../../protocols/attribute.js';
import { call, call1, callMethod } from '../../protocols/call.js';
import { repr, str } from '../../protocols/repr.js';
import { isTrue } from '../../protocols/truth.js';
import { PyCoroutine } from '../../types/coroutine.js';
import { delegate, throwInto } from '../../types/delegation.js';
import { PyGenerator } from '../../types/generator.js';
import { strOf } from '../../types/str/index.js';
import { makeStr } from '../../types/wide-str.js';
import { currentContext, PyContext } from '../contextvars/context.js';
import {
  addAwaitedBy,
  addDoneCallback,
  callSoon,
  cancel,
  discardAwaitedBy,
  initialiseFuture,
  makeCancelledError,
  noteSeen,
  PENDING,
  PyFuture,
  setException,
  setResult,
  takeException,
} from './future.js';
import { futureType, taskType } from './future-type.js';
import { enterTask, leaveTask, swapTask } from './running.js';
import { asyncioState, raiseInvalidState } from './state.js';

// ### Representation

export class PyTask extends PyFuture {
  coroutine: Value | undefined = undefined;
  /** A number until it is asked for. */
  name: Value = null;
  taskContext: Value = null;
  /** What it waits for. */
  waiter: Value | undefined = undefined;
  mustCancel = false;
  logsDestruction = false;
  cancelRequests = 0;
  private wakeup: NativeFunction | null = null;

  override unregister(): void {
    asyncioState().unregister(this);
  }

  /** The callback of what it waits for. */
  get wakeupFunction(): NativeFunction {
    this.wakeup ??= new NativeFunction(WAKEUP, this, null, taskType);
    return this.wakeup;
  }
}

const WAKEUP = new NativeCode({ name: 'task_wakeup', signature: '($self, object, /)', impl: wakeUp });

/** A step that the loop is to make. */
class TaskStep extends PyObject {
  readonly task: PyTask;
  readonly exception: PyBaseException | null;

  constructor(task: PyTask, exception: PyBaseException | null) {
    super();
    this.task = task;
    this.exception = exception;
  }
}

defineType({
  name: 'TaskStepMethWrapper',
  module: '_asyncio',
  doc: null,
  instances: TaskStep,
  isBaseType: false,
  slots: {
    call: (self, args, names) => {
      if (names !== null && names.length > 0) raiseTypeError('function takes no keyword arguments');
      if (args.length > 0) raiseTypeError('function takes no positional arguments');
      const { task, exception } = self as TaskStep;
      return step(task, exception);
    },
  },
  getset: [{ name: '__self__', get: (self) => (self as TaskStep).task }],
});

// ### Starting

/** CPython: _asyncio_Task___init___impl. */
export function initialiseTask(
  task: PyTask,
  coroutine: Value,
  loop: Value,
  name: Value,
  context: Value,
  isEager: boolean,
): void {
  initialiseFuture(task, loop);
  if (!isCoroutine(coroutine)) {
    task.logsDestruction = false;
    raiseTypeError(`a coroutine was expected, got ${repr(coroutine)}`);
  }
  task.taskContext = context === null ? currentContext().copy() : context;
  task.waiter = undefined;
  task.mustCancel = false;
  task.logsDestruction = true;
  task.cancelRequests = 0;
  task.coroutine = coroutine;
  const state = asyncioState();
  task.name = name === null ? ++state.namesMade : nameOf(name);
  if (isEager && callMethod(loop, 'is_running') === true) startEagerly(task);
  else {
    stepSoon(task, null);
    state.register(task);
  }
}

export function nameOf(name: Value): Value {
  return strOf(name) === name ? name : str(name);
}

function isCoroutine(value: Value): boolean {
  if (value instanceof PyCoroutine) return true;
  const { coroutineTypes } = asyncioState();
  const type = typeOf(value);
  if (coroutineTypes.has(type)) return true;
  if (!isTrue(call1(asyncioState().from('iscoroutine'), value))) return false;
  if (coroutineTypes.size < 100) coroutineTypes.add(type);
  return true;
}

function startEagerly(task: PyTask): void {
  const state = asyncioState();
  const previous = swapTask(task.loop!, task);
  state.register(task);
  const context = task.taskContext;
  if (!(context instanceof PyContext)) return raiseTypeError('an instance of Context was expected');
  context.enter();
  try {
    run(task, null);
  } finally {
    swapTask(task.loop!, previous);
    context.leave();
    if (task.state !== PENDING) task.coroutine = undefined;
  }
}

function stepSoon(task: PyTask, exception: PyBaseException | null): void {
  callSoon(task.loop!, new TaskStep(task, exception), undefined, task.taskContext);
}

// ### Steps

function step(task: PyTask, exception: PyBaseException | null): null {
  enterTask(task.loop!, task);
  try {
    run(task, exception);
  } finally {
    leaveTask(task.loop!, task);
  }
  return null;
}

/** CPython: task_step_impl. */
function run(task: PyTask, given: PyBaseException | null): void {
  let exception = given;
  if (task.state !== PENDING)
    raiseInvalidState(`__step(): already done: ${repr(task)} ${exception === null ? 'None' : repr(exception)}`);
  if (task.mustCancel) {
    if (exception === null || !isCancellation(exception)) exception = makeCancelledError(task);
    task.mustCancel = false;
  }
  task.waiter = undefined;
  const { coroutine } = task;
  if (coroutine === undefined) return raiseRuntimeError('uninitialized Task object');
  let yielded: Value | undefined;
  try {
    yielded = exception === null ? delegate(coroutine, null) : throwIn(coroutine, exception);
  } catch (error) {
    return endWith(task, error instanceof PyBaseException ? error : fromHostError(error));
  }
  if (yielded !== undefined) waitFor(task, yielded);
  else if (task.mustCancel) {
    // It was cancelled just before its end.
    task.mustCancel = false;
    cancel(task, task.cancelMessage);
  } else setResult(task, thread.result);
}

function isCancellation(exception: PyBaseException): boolean {
  return exceptionMatches(exception, asyncioState().from('CancelledError'));
}

/** As `delegate`: undefined at the end, with the result in `thread.result`. */
function throwIn(coroutine: Value, exception: PyBaseException): Value | undefined {
  if (coroutine instanceof PyCoroutine) {
    const yielded = throwInto(coroutine, [exception], true);
    if (yielded === undefined) thread.result = coroutine.takeReturnValue();
    return yielded;
  }
  try {
    return callMethod(coroutine, 'throw', exception);
  } catch (error) {
    if (!isStopIteration(error)) throw error;
    thread.result = stopIterationValue(error);
    return undefined;
  }
}

function endWith(task: PyTask, exception: PyBaseException): void {
  if (isCancellation(exception)) {
    task.cancelledError = exception;
    cancel(task, null);
    return;
  }
  setException(task, exception);
  if (isThrown(exception, 'KeyboardInterrupt') || isThrown(exception, 'SystemExit')) throw exception;
}

/** Has the next step made when what the coroutine yielded is done. CPython: task_step_handle_result_impl. */
function waitFor(task: PyTask, yielded: Value): void {
  if (yielded === task) return failSoon(task, `Task cannot await on itself: ${repr(task)}`);
  const type = typeOf(yielded);
  if (type === futureType || type === taskType) return waitForFuture(task, yielded as PyFuture);
  if (yielded === null) return stepSoon(task, null);
  const blocking = lookupAttribute(yielded, '_asyncio_future_blocking');
  if (blocking !== undefined && blocking !== null) return waitForOther(task, yielded, isTrue(blocking));
  if (yielded instanceof PyGenerator)
    return failSoon(
      task,
      `yield was used instead of yield from for generator in task ${repr(task)} with ${repr(yielded)}`,
    );
  failSoon(task, `Task got bad yield: ${repr(yielded)}`);
}

function waitForFuture(task: PyTask, future: PyFuture): void {
  if (future.loop !== task.loop) return failForLoop(task, future);
  if (!future.isBlocking) return failForYield(task, future);
  addAwaitedBy(future, task);
  future.isBlocking = false;
  addDoneCallback(future, task.wakeupFunction, task.taskContext);
  task.waiter = future;
  if (task.mustCancel) cancelWaiter(task, future);
}

/** A future of a class of the program's, or anything that looks like one. */
function waitForOther(task: PyTask, other: Value, isBlocking: boolean): void {
  if (loopOf(other) !== task.loop) return failForLoop(task, other);
  if (!isBlocking) return failForYield(task, other);
  if (other instanceof PyFuture) addAwaitedBy(other, task);
  setAttribute(other, '_asyncio_future_blocking', false);
  call(getAttribute(other, 'add_done_callback'), [task.wakeupFunction, task.taskContext], ['context']);
  task.waiter = other;
  if (task.mustCancel) cancelWaiter(task, other);
}

/** The loop of a future. CPython: get_future_loop. */
export function loopOf(future: Value): Value {
  const type = typeOf(future);
  if (type === futureType || type === taskType) return (future as PyFuture).loop ?? null;
  const getLoop = lookupAttribute(future, 'get_loop');
  return getLoop === undefined ? getAttribute(future, '_loop') : call(getLoop, [], null);
}

function cancelWaiter(task: PyTask, waiter: Value): void {
  if (isTrue(callMethod(waiter, 'cancel', task.cancelMessage))) task.mustCancel = false;
}

function failSoon(task: PyTask, message: string): void {
  stepSoon(task, makeException('RuntimeError', [message]));
}

function failForLoop(task: PyTask, future: Value): void {
  failSoon(task, `Task ${repr(task)} got Future ${repr(future)} attached to a different loop`);
}

function failForYield(task: PyTask, future: Value): void {
  failSoon(task, `yield was used instead of yield from in task ${repr(task)} with ${repr(future)}`);
}

/** What a task waited for is done. CPython: task_wakeup. */
function wakeUp(task: PyTask, future: Value): null {
  if (future instanceof PyFuture) discardAwaitedBy(future, task);
  return step(task, exceptionIn(future));
}

/** What asking a future for its result raises. */
function exceptionIn(future: Value): PyBaseException | null {
  const type = typeOf(future);
  try {
    if (type === futureType || type === taskType) return takeException(future as PyFuture);
    callMethod(future, 'result');
    return null;
  } catch (error) {
    return error instanceof PyBaseException ? error : fromHostError(error);
  }
}

// ### Cancelling

/** CPython: _asyncio_Task_cancel_impl. */
export function cancelTask(task: PyTask, message: Value): boolean {
  noteSeen(task);
  if (task.state !== PENDING) return false;
  task.cancelRequests++;
  if (task.waiter !== undefined && isTrue(callMethod(task.waiter, 'cancel', message))) return true;
  task.mustCancel = true;
  task.cancelMessage = message;
  return true;
}

export function uncancelTask(task: PyTask): number {
  if (task.cancelRequests > 0 && --task.cancelRequests === 0) task.mustCancel = false;
  return task.cancelRequests;
}

export function taskName(task: PyTask): Value {
  if (typeof task.name === 'number') task.name = makeStr(`Task-${task.name}`);
  return task.name;
}
