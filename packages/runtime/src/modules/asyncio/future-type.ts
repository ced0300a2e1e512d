// The types Future and Task: how their attributes and methods look to Python. CPython: Modules/_asynciomodule.c Future_slots, Task_slots.

import { raise, raiseValueError } from '../../errors/raise.js';
import { reportUnraisable } from '../../errors/unraisable.js';
import { defineType, type GetSetSpec, type MethodSpec } from '../../object/define-type.js';
import { bindConstructor } from '../../object/native-call.js';
import { type PyType, typeOf } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { getAttribute } from '../../protocols/attribute.js';
import { call1, call2, call3 } from '../../protocols/call.js';
import { isTrue } from '../../protocols/truth.js';
import { PyDict } from '../../types/dict.js';
import { CLASS_GETITEM } from '../../types/generic-alias.js';
import { makeList } from '../../types/list.js';
import { makeFrozenSet } from '../../types/set.js';
import { makeStr } from '../../types/wide-str.js';
import { currentContext } from '../contextvars/context.js';
import {
  addDoneCallback,
  CANCELLED,
  callbackPairs,
  cancel,
  checkAlive,
  exceptionOf,
  initialiseFuture,
  makeCancelledError,
  noteSeen,
  PENDING,
  PyFuture,
  removeDoneCallback,
  resultOf,
  STATE_NAMES,
  setException,
  setResult,
} from './future.js';
import { iterateFuture } from './future-iterator.js';
import { asyncioState } from './state.js';
import { cancelTask, initialiseTask, nameOf, PyTask, taskName, uncancelTask } from './task.js';

const asFuture = (self: Value): PyFuture => self as PyFuture;
const asTask = (self: Value): PyTask => self as PyTask;

// ### What both have

const RESULT: MethodSpec = {
  name: 'result',
  signature: '($self, /)',
  doc: 'The result. Raises the exception that was set instead, CancelledError, or InvalidStateError when it is not done.',
  impl: resultOf,
};
const EXCEPTION: MethodSpec = {
  name: 'exception',
  style: 'parsed',
  signature: '($self, /)',
  doc: 'The exception that was set, or None. Raises CancelledError, or InvalidStateError when it is not done.',
  impl: exceptionOf,
};
const ADD_DONE_CALLBACK: MethodSpec = {
  name: 'add_done_callback',
  signature: '($self, fn, /, *, context=<unrepresentable>)',
  doc: 'Have the loop call fn with the future, in the context, when it is done.',
  impl: (self: PyFuture, fn: Value, context: Value = currentContext().copy()) => addDoneCallback(self, fn, context),
};
const REMOVE_DONE_CALLBACK: MethodSpec = {
  name: 'remove_done_callback',
  style: 'parsed',
  signature: '($self, fn, /)',
  doc: 'Remove all callbacks that equal fn. Gives their number.',
  impl: removeDoneCallback,
};
const WAS_CANCELLED: MethodSpec = {
  name: 'cancelled',
  signature: '($self, /)',
  doc: 'Whether it was cancelled.',
  impl: (self: PyFuture) => self.loop !== undefined && self.state === CANCELLED,
};
const DONE: MethodSpec = {
  name: 'done',
  signature: '($self, /)',
  doc: 'Whether there is a result or an exception, or it was cancelled.',
  impl: (self: PyFuture) => self.loop !== undefined && self.state !== PENDING,
};
const MAKE_CANCELLED_ERROR: MethodSpec = {
  name: '_make_cancelled_error',
  signature: '($self, /)',
  doc: 'The CancelledError to raise. The one that ended a task is given only once.',
  impl: makeCancelledError,
};

function flag(name: string, get: (self: Value) => boolean, set: (self: Value, isSet: boolean) => void): GetSetSpec {
  return {
    name,
    get,
    set: (self, value) => {
      if (value === undefined) return raise('AttributeError', 'cannot delete attribute');
      set(self, isTrue(value));
    },
  };
}

/** An attribute that only a future has whose `__init__` has run. */
function alive(name: string, get: (future: PyFuture) => Value): GetSetSpec {
  return {
    name,
    get: (self) => {
      checkAlive(asFuture(self));
      return get(asFuture(self));
    },
  };
}

// ### Finalisers

/** Tells the loop of something that went wrong. */
function tellLoop(future: PyFuture, message: string, ...details: [string, Value][]): void {
  const context = new PyDict();
  context.setStr('message', makeStr(message));
  for (const [key, value] of details) context.setStr(key, value);
  if (future.sourceTraceback !== null) context.setStr('source_traceback', future.sourceTraceback);
  const handler = getAttribute(future.loop!, 'call_exception_handler');
  try {
    call1(handler, context);
  } catch (error) {
    reportUnraisable(error, 'Exception ignored while calling asyncio function', handler);
  }
}

function finaliseFuture(future: PyFuture): null {
  if (!future.logsTraceback) return null;
  future.logsTraceback = false;
  const { name } = typeOf(future);
  const message = `${name.slice(name.lastIndexOf('.') + 1)} exception was never retrieved`;
  tellLoop(future, message, ['exception', future.exception], ['future', future]);
  return null;
}

function finaliseTask(task: PyTask): null {
  if (task.loop !== undefined && task.state === PENDING && task.logsDestruction)
    tellLoop(task, 'Task was destroyed but it is pending!', ['task', task]);
  return finaliseFuture(task);
}

// ### Future

export const futureType: PyType = defineType({
  name: 'Future',
  module: '_asyncio',
  doc: 'A result that is not there yet. Futures of asyncio belong to a loop, which calls their callbacks.',
  layout: 'Future',
  hasDict: true,
  hasWeakref: true,
  slots: {
    construct: (cls) => new PyFuture(cls.rootShape),
    init: (self, args, names) => {
      // As loops call it.
      const isUsual = args.length === 1 && names !== null && names[0] === 'loop';
      const [loop = null] = isUsual ? args : (bindConstructor('Future', '(*, loop=None)', args, names) as Value[]);
      initialiseFuture(asFuture(self), loop);
    },
    repr: (self) => {
      checkAlive(asFuture(self));
      return call1(asyncioState().from('_future_repr'), self) as string;
    },
    iter: iterateFuture,
    await: iterateFuture,
  },
  methods: [
    CLASS_GETITEM,
    { name: '__del__', kind: 'slot', signature: '($self, /)', doc: '', impl: finaliseFuture },
    RESULT,
    EXCEPTION,
    {
      name: 'set_result',
      style: 'parsed',
      signature: '($self, result, /)',
      doc: 'End it with a result. Raises InvalidStateError when it is done already.',
      impl: setResult,
    },
    {
      name: 'set_exception',
      style: 'parsed',
      signature: '($self, exception, /)',
      doc: 'End it with an exception. Raises InvalidStateError when it is done already.',
      impl: (self: PyFuture, exception: Value) => {
        checkAlive(self);
        return setException(self, exception);
      },
    },
    ADD_DONE_CALLBACK,
    REMOVE_DONE_CALLBACK,
    {
      name: 'cancel',
      signature: '($self, /, msg=None)',
      doc: 'Cancel it. Gives False when it is done already.',
      impl: (self: PyFuture, message: Value = null) => {
        checkAlive(self);
        return cancel(self, message);
      },
    },
    WAS_CANCELLED,
    DONE,
    {
      name: 'get_loop',
      style: 'parsed',
      signature: '($self, /)',
      doc: 'The loop that it belongs to.',
      impl: (self: PyFuture) => {
        checkAlive(self);
        return self.loop!;
      },
    },
    MAKE_CANCELLED_ERROR,
  ],
  getset: [
    alive('_state', (future) => STATE_NAMES[future.state]!),
    flag(
      '_asyncio_future_blocking',
      (self) => asFuture(self).loop !== undefined && asFuture(self).isBlocking,
      (self, isSet) => {
        checkAlive(asFuture(self));
        asFuture(self).isBlocking = isSet;
      },
    ),
    { name: '_loop', get: (self) => asFuture(self).loop ?? null },
    alive('_callbacks', (future) => (future.callbacks === null ? null : makeList(callbackPairs(future)))),
    alive('_result', (future) => future.result ?? null),
    alive('_exception', (future) => future.exception),
    {
      ...flag(
        '_log_traceback',
        () => false,
        (self, isSet) => {
          if (isSet) raiseValueError('_log_traceback can only be set to False');
          noteSeen(asFuture(self));
        },
      ),
      get: alive('', (future) => future.logsTraceback).get,
    },
    { name: '_source_traceback', get: (self) => asFuture(self).sourceTraceback },
    {
      name: '_cancel_message',
      get: (self) => asFuture(self).cancelMessage,
      set: (self, value) => {
        if (value === undefined) return raise('AttributeError', 'cannot delete attribute');
        asFuture(self).cancelMessage = value;
      },
    },
    {
      name: '_asyncio_awaited_by',
      get: (self) => {
        const { awaitedBy } = asFuture(self);
        return awaitedBy === null ? null : makeFrozenSet(awaitedBy instanceof Set ? awaitedBy : [awaitedBy]);
      },
    },
  ],
});

// ### Task

const TASK_SIGNATURE = '(coro, *, loop=None, name=None, context=None, eager_start=False)';

/** For what only the coroutine decides. */
function refusal(name: string, parameter: string): MethodSpec {
  return {
    name,
    signature: `($self, ${parameter}, /)`,
    doc: '',
    impl: () => raise('RuntimeError', `Task does not support ${name} operation`),
  };
}

export const taskType: PyType = defineType({
  name: 'Task',
  module: '_asyncio',
  base: futureType,
  doc: 'A coroutine that a loop runs; a future for what it returns.',
  layout: 'Task',
  slots: {
    construct: (cls) => new PyTask(cls.rootShape),
    init: (self, args, names) => {
      const isUsual = args.length === 2 && names?.length === 1 && names[0] === 'loop';
      const bound = isUsual ? args : (bindConstructor('Task', TASK_SIGNATURE, args, names) as Value[]);
      const [coroutine, loop = null, name = null, context = null, isEager = false] = bound;
      initialiseTask(asTask(self), coroutine!, loop, name, context, isTrue(isEager));
    },
    repr: (self) => call1(asyncioState().from('_task_repr'), self) as string,
    iter: iterateFuture,
    await: iterateFuture,
  },
  methods: [
    CLASS_GETITEM,
    { name: '__del__', kind: 'slot', signature: '($self, /)', doc: '', impl: finaliseTask },
    RESULT,
    EXCEPTION,
    ADD_DONE_CALLBACK,
    REMOVE_DONE_CALLBACK,
    WAS_CANCELLED,
    DONE,
    refusal('set_result', 'result'),
    refusal('set_exception', 'exception'),
    {
      name: 'cancel',
      signature: '($self, /, msg=None)',
      doc: 'Have CancelledError raised in the coroutine at the next step. It may go on all the same. Gives False when the task is done.',
      impl: (self: PyTask, message: Value = null) => cancelTask(self, message),
    },
    {
      name: 'cancelling',
      signature: '($self, /)',
      doc: 'How often it was cancelled, less the calls of uncancel.',
      impl: (self: PyTask) => self.cancelRequests,
    },
    {
      name: 'uncancel',
      signature: '($self, /)',
      doc: 'Take one cancel back. Gives the number of those that remain.',
      impl: uncancelTask,
    },
    {
      name: 'get_stack',
      signature: '($self, /, *, limit=None)',
      doc: 'The frames of the suspended coroutine, or of the traceback when it ended with an exception; the oldest first.',
      impl: (self: PyTask, limit: Value = null) => call2(asyncioState().from('_task_get_stack'), self, limit),
    },
    {
      name: 'print_stack',
      signature: '($self, /, *, limit=None, file=None)',
      doc: 'Print the frames that get_stack gives, as a traceback shows them.',
      impl: (self: PyTask, limit: Value = null, file: Value = null) =>
        call3(asyncioState().from('_task_print_stack'), self, limit, file),
    },
    MAKE_CANCELLED_ERROR,
    { name: 'get_name', signature: '($self, /)', doc: '', impl: taskName },
    {
      name: 'set_name',
      signature: '($self, value, /)',
      doc: '',
      impl: (self: PyTask, name: Value) => {
        self.name = nameOf(name);
        return null;
      },
    },
    { name: 'get_coro', signature: '($self, /)', doc: '', impl: (self: PyTask) => self.coroutine ?? null },
    { name: 'get_context', signature: '($self, /)', doc: '', impl: (self: PyTask) => self.taskContext },
  ],
  getset: [
    flag(
      '_log_destroy_pending',
      (self) => asTask(self).logsDestruction,
      (self, isSet) => {
        asTask(self).logsDestruction = isSet;
      },
    ),
    { name: '_must_cancel', get: (self) => asTask(self).mustCancel },
    { name: '_coro', get: (self) => asTask(self).coroutine ?? null },
    { name: '_fut_waiter', get: (self) => asTask(self).waiter ?? null },
  ],
});
