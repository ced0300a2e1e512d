// The callbacks of weak references whose objects are gone, and letting objects die at all. A host that can release what
// JavaScript keeps for WeakRefs (`Host.memory`) is asked to every few thousand uses of references, and by `gc.collect()`;
// callbacks are called there, and when a reference is found dead.

import { reportUnraisable } from '../../errors/unraisable.js';
import { thread } from '../../object/frame.js';
import type { NativeState } from '../../object/native-state.js';
import { deaths, type PyWeakReference } from '../../object/weak-references.js';
import { call1 } from '../../protocols/call.js';
import { collectWatched } from '../watched.js';

/** For each interpreter its references with callbacks. */
const watched = new WeakMap<NativeState, WeakRef<PyWeakReference>[]>();
const watchedOutside: WeakRef<PyWeakReference>[] = [];

function watchedNow(): WeakRef<PyWeakReference>[] {
  if (thread.state === null) return watchedOutside;
  let list = watched.get(thread.state);
  if (list === undefined) {
    list = [];
    watched.set(thread.state, list);
  }
  return list;
}

/** Calls the callbacks of the references whose objects are gone, the newest first. */
function callDeadCallbacks(): void {
  const list = watchedNow();
  const dead: PyWeakReference[] = [];
  let kept = 0;
  for (const each of list) {
    const reference = each.deref();
    if (reference === undefined || reference.callback === null) continue;
    if (reference.isDead) dead.push(reference);
    else list[kept++] = each;
  }
  list.length = kept;
  for (const reference of dead.reverse()) callBack(reference);
}

function callBack(reference: PyWeakReference): void {
  const { callback } = reference;
  reference.callback = null;
  if (callback === null) return;
  try {
    call1(callback, reference);
  } catch (error) {
    reportUnraisable(error, 'Exception ignored while calling weakref callback', callback);
  }
}

/** Lets everything die that cannot be reached, as far as the host can, and calls the callbacks. */
export function collectGarbage(): void {
  deaths.uses = 0;
  if (!collectWatched()) thread.state?.host.memory?.collect();
  callDeadCallbacks();
}

deaths.poll = (): void => {
  deaths.uses = 0;
  const memory = thread.state?.host.memory;
  if (memory === undefined || memory === null) return;
  memory.release();
  callDeadCallbacks();
};
deaths.found = callDeadCallbacks;
deaths.watch = (reference) => {
  watchedNow().push(reference);
};
