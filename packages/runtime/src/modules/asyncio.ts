// The `_asyncio` module: futures, tasks, and which of them run. The rest of asyncio is the library's, in Python.
// CPython: Modules/_asynciomodule.c.

import type { Value } from '../object/value.js';
import { addAwaitedBy, discardAwaitedBy, PyFuture } from './asyncio/future.js';
import { futureType, taskType } from './asyncio/future-type.js';
import {
  allTasks,
  currentTask,
  enterTask,
  leaveTask,
  registerEagerTask,
  registerTask,
  runningLoop,
  swapTask,
  unregisterEagerTask,
  unregisterTask,
} from './asyncio/running.js';
import { asyncioState, eventLoop } from './asyncio/state.js';
import { defineModule } from './module-spec.js';

/** A function that gives None. */
const procedure =
  (run: (x: Value, y: Value) => void) =>
  (x: Value, y: Value): null => {
    run(x, y);
    return null;
  };

defineModule('_asyncio', () => ({
  doc: 'What asyncio takes from the runtime.',
  functions: [
    {
      name: 'current_task',
      signature: '(loop=None)',
      doc: 'The task that is running, or None.',
      impl: (loop: Value = null) => currentTask(loop),
    },
    {
      name: 'get_event_loop',
      signature: '()',
      doc: 'The running loop; when there is none, the one that the policy has.',
      impl: eventLoop,
    },
    {
      name: 'get_running_loop',
      signature: '()',
      doc: 'The running loop. Raises RuntimeError when there is none.',
      impl: runningLoop,
    },
    {
      name: '_get_running_loop',
      signature: '()',
      doc: 'The running loop, or None.',
      impl: () => asyncioState().runningLoop ?? null,
    },
    {
      name: '_set_running_loop',
      signature: '(loop, /)',
      doc: 'Set the running loop; None for none.',
      impl: (loop: Value) => {
        asyncioState().runningLoop = loop === null ? undefined : loop;
        return null;
      },
    },
    { name: '_register_task', signature: '(task)', doc: 'Note a scheduled task.', impl: registerTask },
    {
      name: '_register_eager_task',
      signature: '(task)',
      doc: 'Note a task that starts eagerly.',
      impl: registerEagerTask,
    },
    { name: '_unregister_task', signature: '(task)', doc: 'Forget a scheduled task.', impl: unregisterTask },
    {
      name: '_unregister_eager_task',
      signature: '(task)',
      doc: 'Forget a task that has started eagerly.',
      impl: unregisterEagerTask,
    },
    {
      name: '_enter_task',
      signature: '(loop, task)',
      doc: 'Make a task the running one.',
      impl: procedure(enterTask),
    },
    {
      name: '_leave_task',
      signature: '(loop, task)',
      doc: 'End what _enter_task began.',
      impl: procedure(leaveTask),
    },
    {
      name: '_swap_current_task',
      signature: '(loop, task)',
      doc: 'Make a task the running one. Gives the one before, or None.',
      impl: swapTask,
    },
    {
      name: 'all_tasks',
      signature: '(loop=None)',
      doc: 'The tasks of a loop that are not done.',
      impl: (loop: Value = null) => allTasks(loop),
    },
    {
      name: 'future_add_to_awaited_by',
      signature: '(fut, waiter, /)',
      doc: 'Note that waiter waits for fut.',
      impl: procedure((future, waiter) => {
        if (future instanceof PyFuture && waiter instanceof PyFuture) addAwaitedBy(future, waiter);
      }),
    },
    {
      name: 'future_discard_from_awaited_by',
      signature: '(fut, waiter, /)',
      doc: 'Note that waiter waits for fut no longer.',
      impl: procedure((future, waiter) => {
        if (future instanceof PyFuture && waiter instanceof PyFuture) discardAwaitedBy(future, waiter);
      }),
    },
  ],
  types: { Future: futureType, Task: taskType },
}));
