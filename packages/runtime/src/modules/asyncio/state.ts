// What asyncio's native part keeps for each interpreter: the running loop and task, the tasks that are scheduled, and what it takes
// from asyncio's modules in Python. CPython: Modules/_asynciomodule.c asyncio_state.

import type { PyBaseException } from '../../errors/exception.js';
import { setContext } from '../../errors/matches.js';
import { importModule } from '../../importlib/modules.js';
import { currentState } from '../../importlib/state.js';
import type { NativeState } from '../../object/native-state.js';
import type { PyType } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { getAttribute } from '../../protocols/attribute.js';
import { call0, call1, callMethod } from '../../protocols/call.js';
import { makeSet } from '../../types/set.js';
import { makeStr } from '../../types/wide-str.js';
import type { PyTask } from './task.js';

/** What is taken from modules in Python when it is first needed, as module and attribute. */
const IMPORTS = {
  CancelledError: 'asyncio.exceptions',
  InvalidStateError: 'asyncio.exceptions',
  _future_repr: 'asyncio.base_futures',
  _get_event_loop_policy: 'asyncio.events',
  _task_get_stack: 'asyncio.base_tasks',
  _task_print_stack: 'asyncio.base_tasks',
  _task_repr: 'asyncio.base_tasks',
  extract_stack: 'traceback',
  iscoroutine: 'asyncio.coroutines',
} as const;

type Imported = keyof typeof IMPORTS;

const NO_TASKS: ReadonlySet<PyTask> = new Set();

export class AsyncioState {
  runningLoop: Value | undefined = undefined;
  runningTask: Value | undefined = undefined;
  /** How many tasks have had no name of their own. */
  namesMade = 0;
  /** Types other than coroutines that asyncio takes for coroutines. */
  readonly coroutineTypes = new Set<PyType>();
  /** Eagerly started tasks of other classes than ours. */
  readonly otherEagerTasks = makeSet([]);
  private otherScheduled: Value | undefined = undefined;
  private readonly imported = new Map<Imported, Value>();
  /** Of each loop the tasks that are not done: they go with it. */
  private readonly scheduled = new WeakMap<object, Set<PyTask>>();

  from(name: Imported): Value {
    let value = this.imported.get(name);
    if (value === undefined) {
      value = getAttribute(importModule(IMPORTS[name]), name);
      this.imported.set(name, value);
    }
    return value;
  }

  /** A WeakSet of scheduled tasks of other classes. */
  get otherTasks(): Value {
    this.otherScheduled ??= call0(getAttribute(importModule('weakref'), 'WeakSet'));
    return this.otherScheduled;
  }

  register(task: PyTask): void {
    if (typeof task.loop !== 'object' || task.loop === null) return;
    let tasks = this.scheduled.get(task.loop);
    if (tasks === undefined) {
      tasks = new Set();
      this.scheduled.set(task.loop, tasks);
    }
    tasks.add(task);
  }

  unregister(task: PyTask): void {
    if (typeof task.loop === 'object' && task.loop !== null) this.scheduled.get(task.loop)?.delete(task);
  }

  tasksOf(loop: Value): ReadonlySet<PyTask> {
    return (typeof loop === 'object' && loop !== null ? this.scheduled.get(loop) : undefined) ?? NO_TASKS;
  }
}

const states = new WeakMap<NativeState, AsyncioState>();
let lastState: NativeState | null = null;
let last: AsyncioState = new AsyncioState();

/** That of the running interpreter. */
export function asyncioState(): AsyncioState {
  const state = currentState();
  if (state !== lastState) {
    last = states.get(state) ?? new AsyncioState();
    states.set(state, last);
    lastState = state;
  }
  return last;
}

/** Raises `exception`, its context the exception being handled. */
export function throwIt(exception: PyBaseException): never {
  setContext(exception);
  exception.unwoundFrame = null;
  throw exception;
}

export function raiseInvalidState(message: string): never {
  return throwIt(call1(asyncioState().from('InvalidStateError'), makeStr(message)) as PyBaseException);
}

/** CPython: get_event_loop. */
export function eventLoop(): Value {
  const state = asyncioState();
  return state.runningLoop ?? callMethod(call0(state.from('_get_event_loop_policy')), 'get_event_loop');
}
