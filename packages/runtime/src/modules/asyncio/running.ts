// Which loop and which task are running, and which tasks a loop has. CPython: Modules/_asynciomodule.c enter_task, all_tasks.

import { raiseRuntimeError } from '../../errors/raise.js';
import { typeOf } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { callMethod } from '../../protocols/call.js';
import { iterate, nextSlot } from '../../protocols/iterate.js';
import { repr } from '../../protocols/repr.js';
import { makeSet } from '../../types/set.js';
import { PENDING } from './future.js';
import { taskType } from './future-type.js';
import { asyncioState } from './state.js';
import { loopOf, PyTask } from './task.js';

// ### Loops

export function runningLoop(): Value {
  return asyncioState().runningLoop ?? raiseRuntimeError('no running event loop');
}

function checkRunning(loop: Value): void {
  if (asyncioState().runningLoop !== loop) raiseRuntimeError(`loop ${repr(loop)} is not the running loop`);
}

// ### The running task

export function enterTask(loop: Value, task: Value): void {
  const state = asyncioState();
  if (state.runningLoop !== loop) checkRunning(loop);
  if (state.runningTask !== undefined)
    raiseRuntimeError(
      `Cannot enter into task ${repr(task)} while another task ${repr(state.runningTask)} is being executed.`,
    );
  state.runningTask = task;
}

export function leaveTask(loop: Value, task: Value): void {
  const state = asyncioState();
  if (state.runningLoop !== loop) checkRunning(loop);
  if (state.runningTask !== task)
    raiseRuntimeError(
      `Invalid attempt to leave task ${repr(task)} while task ${repr(state.runningTask ?? null)} is entered.`,
    );
  state.runningTask = undefined;
}

/** Gives the task that was running until now, or None. */
export function swapTask(loop: Value, task: Value): Value {
  checkRunning(loop);
  const state = asyncioState();
  const previous = state.runningTask ?? null;
  state.runningTask = task === null ? undefined : task;
  return previous;
}

export function currentTask(given: Value): Value {
  const loop = given === null ? runningLoop() : given;
  const state = asyncioState();
  return state.runningLoop === loop ? (state.runningTask ?? null) : null;
}

// ### All tasks

export function registerTask(task: Value): null {
  if (task instanceof PyTask) asyncioState().register(task);
  else callMethod(asyncioState().otherTasks, 'add', task);
  return null;
}

export function unregisterTask(task: Value): null {
  if (task instanceof PyTask) asyncioState().unregister(task);
  else callMethod(asyncioState().otherTasks, 'discard', task);
  return null;
}

export function registerEagerTask(task: Value): null {
  if (task instanceof PyTask) asyncioState().register(task);
  else asyncioState().otherEagerTasks.add(task);
  return null;
}

export function unregisterEagerTask(task: Value): null {
  if (task instanceof PyTask) asyncioState().unregister(task);
  else asyncioState().otherEagerTasks.delete(task);
  return null;
}

export function allTasks(given: Value): Value {
  const loop = given === null ? runningLoop() : given;
  const state = asyncioState();
  const tasks: Value[] = [...state.otherEagerTasks.values()];
  const others = iterate(state.otherTasks);
  const next = nextSlot(others);
  for (let task = next(others); task !== undefined; task = next(others)) tasks.push(task);
  tasks.push(...state.tasksOf(loop));
  return makeSet(tasks.filter((task) => isPendingIn(task, loop)));
}

function isPendingIn(task: Value, loop: Value): boolean {
  if (typeOf(task) === taskType) {
    const { state, loop: own } = task as PyTask;
    return state === PENDING && own === loop;
  }
  return callMethod(task, 'done') !== true && loopOf(task) === loop;
}
