// The `_thread` module for the one thread there is. Locks, thread-local attributes and all that asks about the main thread work;
// starting another thread fails as it does in CPython where the system has none. CPython: Modules/_threadmodule.c.

import { PyBaseException } from '../errors/exception.js';
import { isThrown } from '../errors/matches.js';
import { exceptionTypes, makeException, raiseRuntimeError, raiseTypeError, raiseValueError } from '../errors/raise.js';
import { formatException } from '../errors/traceback-text.js';
import { currentState } from '../importlib/state.js';
import { defineType } from '../object/define-type.js';
import { PyInstance } from '../object/object.js';
import { type PyType, typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { lookupAttribute } from '../protocols/attribute.js';
import { callMethod } from '../protocols/call.js';
import { asSize } from '../protocols/index.js';
import { str } from '../protocols/repr.js';
import { PyDict } from '../types/dict.js';
import { PyFloat } from '../types/float.js';
import { PyModule } from '../types/module.js';
import { defineStruct } from '../types/struct-sequence.js';
import { PyTuple } from '../types/tuple.js';
import { makeStr } from '../types/wide-str.js';
import { defineModule } from './module-spec.js';
import { interruptWith } from './signal.js';
import { MAIN_THREAD, TIMEOUT_MAX } from './thread/ident.js';
import { localType } from './thread/local.js';
import { lockType, makeLock, rlockType } from './thread/lock.js';

// ### Threads

class PyThreadHandle extends PyInstance {
  ident = 0;
  isDone = false;
}

const handleOf = (self: Value): PyThreadHandle => self as PyThreadHandle;

function requireStarted(handle: PyThreadHandle): void {
  if (handle.ident === 0) raiseRuntimeError('thread not started');
}

const threadHandleType: PyType = defineType({
  name: '_ThreadHandle',
  module: '_thread',
  doc: '',
  layout: '_ThreadHandle',
  isBaseType: false,
  slots: {
    repr: (self) => `<_thread._ThreadHandle object: ident=${handleOf(self).ident}>`,
    construct: (cls) => new PyThreadHandle(cls.rootShape),
    init: () => {},
  },
  methods: [
    {
      name: '_set_done',
      signature: '($self, /)',
      doc: '',
      impl: (self: PyThreadHandle) => {
        requireStarted(self);
        self.isDone = true;
        return null;
      },
    },
    { name: 'is_done', signature: '($self, /)', doc: '', impl: (self: PyThreadHandle) => self.isDone },
    {
      name: 'join',
      signature: '($self, timeout=None, /)',
      doc: '',
      impl: (self: PyThreadHandle) => {
        requireStarted(self);
        if (!self.isDone && self.ident === MAIN_THREAD) raiseRuntimeError('Cannot join current thread');
        return null;
      },
    },
  ],
  getset: [{ name: 'ident', doc: '', get: (self) => handleOf(self).ident }],
});

function makeHandle(ident: Value): Value {
  const handle = new PyThreadHandle(threadHandleType.rootShape);
  handle.ident = asSize(ident, 'OverflowError');
  return handle;
}

const cannotStart = (): never => raiseRuntimeError("can't start new thread");

function startNewThread(fn: Value, args: Value, keywords?: Value): Value {
  if (typeOf(fn).slots.call === null) raiseTypeError('first arg must be callable');
  if (!(args instanceof PyTuple)) raiseTypeError('2nd arg must be a tuple');
  if (keywords !== undefined && !(keywords instanceof PyDict)) raiseTypeError('optional 3rd arg must be a dictionary');
  return cannotStart();
}

function startJoinableThread(fn: Value, handle?: Value): Value {
  if (typeOf(fn).slots.call === null) raiseTypeError('thread function must be callable');
  if (handle !== undefined && handle !== null && !(handle instanceof PyThreadHandle))
    raiseTypeError("'handle' must be a _ThreadHandle");
  return cannotStart();
}

function stackSize(size?: Value): number {
  const bytes = size === undefined ? 0 : asSize(size, 'OverflowError');
  if (bytes < 0) raiseValueError('size must be 0 or a positive value');
  if (bytes > 0 && bytes < SMALLEST_STACK) raiseValueError(`size not valid: ${bytes} bytes`);
  return 0;
}
const SMALLEST_STACK = 32768;

// ### Uncaught exceptions

const exceptHookArgsType = defineStruct({
  module: '_thread',
  name: '_ExceptHookArgs',
  doc: 'What threading.excepthook is given.',
  fields: ['exc_type', 'exc_value', 'exc_traceback', 'thread'],
  canConstruct: true,
});

/** `threading.excepthook`: prints what ended a thread, but not SystemExit. */
function exceptHook(args: Value): null {
  if (typeOf(args) !== exceptHookArgsType)
    return raiseTypeError('_thread.excepthook argument type must be ExceptHookArgs');
  const [, exception, , thread] = (args as PyTuple).items;
  if (isThrown(exception, 'SystemExit')) return null;
  const stderr = standardError();
  if (stderr === null) return null;
  const name = thread === null ? undefined : lookupAttribute(thread!, '_name');
  const title = name === undefined ? String(MAIN_THREAD) : String(str(name));
  const text = exception instanceof PyBaseException ? formatException(exception) : '';
  callMethod(stderr, 'write', makeStr(`Exception in thread ${title}:\n${text}`));
  callMethod(stderr, 'flush');
  return null;
}

function standardError(): Value {
  const sys = currentState().modules.getStr('sys');
  return sys instanceof PyModule ? (sys.namespace.getStr('stderr') ?? null) : null;
}

function interruptMain(signal?: Value): null {
  interruptWith(signal === undefined ? SIGINT : asSize(signal, 'OverflowError'));
  return null;
}
const SIGINT = 2;

function exitThread(): never {
  throw makeException('SystemExit', []);
}

defineModule('_thread', () => {
  const allocate = { signature: '()', doc: 'Create a new lock object.', impl: makeLock };
  const exit = { signature: '()', doc: 'Ends the thread by raising SystemExit.', impl: exitThread };
  const start = { signature: '(function, args, kwargs={}, /)', doc: 'Start a new thread.', impl: startNewThread };
  return {
    doc: 'Threads and locks; no thread can be started here.',
    functions: [
      { name: '_count', signature: '()', doc: 'Threads besides the main one.', impl: () => 0 },
      { name: '_excepthook', signature: '(args, /)', doc: 'Prints what ended a thread.', impl: exceptHook },
      { name: '_get_main_thread_ident', signature: '()', doc: 'The main thread.', impl: () => MAIN_THREAD },
      { name: '_is_main_interpreter', signature: '()', doc: 'There is one interpreter.', impl: () => true },
      { name: '_make_thread_handle', signature: '(ident, /)', doc: 'A handle of a thread.', impl: makeHandle },
      { name: '_shutdown', signature: '()', doc: 'Waits for all other threads.', impl: () => null },
      { name: 'allocate', ...allocate },
      { name: 'allocate_lock', ...allocate },
      { name: 'daemon_threads_allowed', signature: '()', doc: 'Whether daemon threads may be.', impl: () => true },
      { name: 'exit', ...exit },
      { name: 'exit_thread', ...exit },
      { name: 'get_ident', signature: '()', doc: 'The number of the current thread.', impl: () => MAIN_THREAD },
      { name: 'get_native_id', signature: '()', doc: "The system's number of the thread.", impl: () => 1 },
      {
        name: 'interrupt_main',
        signature: '(signum=signal.SIGINT, /)',
        doc: 'As if a signal had come.',
        impl: interruptMain,
      },
      { name: 'set_name', signature: '(name)', doc: 'Names the thread for the system.', impl: () => null },
      { name: 'stack_size', signature: '(size=0, /)', doc: 'The size of stacks of new threads.', impl: stackSize },
      {
        name: 'start_joinable_thread',
        signature: '(function, handle=None, daemon=True)',
        doc: 'Start a new thread with a handle.',
        impl: startJoinableThread,
      },
      { name: 'start_new', ...start },
      { name: 'start_new_thread', ...start },
    ],
    types: {
      LockType: lockType,
      RLock: rlockType,
      _ExceptHookArgs: exceptHookArgsType,
      _ThreadHandle: threadHandleType,
      _local: localType,
      error: exceptionTypes.RuntimeError,
      lock: lockType,
    },
    attributes: () => ({ TIMEOUT_MAX: new PyFloat(TIMEOUT_MAX) }),
  };
});
