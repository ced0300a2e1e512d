// Letting weakly referenced objects die while a program runs. V8 keeps the targets of WeakRefs until the microtask queue has been
// emptied, which does not happen while a synchronous program runs; but a context with a queue of its own empties that at the
// end of each script, and the targets are given up with it. A script that does nothing costs one microsecond.

import { setFlagsFromString } from 'node:v8';
import { createContext, runInNewContext, Script } from 'node:vm';
import type { HostMemory } from '@heddle/interpreter';

/** Made when first needed: a context costs a millisecond. */
let release: (() => void) | null = null;
let collectAll: (() => void) | null = null;

export const nodeMemory: HostMemory = {
  release() {
    release ??= makeRelease();
    release();
  },
  collect() {
    nodeMemory.release();
    collectAll ??= exposeCollector();
    collectAll();
  },
};

function makeRelease(): () => void {
  const context = createContext({}, { microtaskMode: 'afterEvaluate' });
  const nothing = new Script('0');
  return () => {
    nothing.runInContext(context);
  };
}

/** V8's own `gc`, which contexts made under this flag have. */
function exposeCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const collector: unknown = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  if (typeof collector !== 'function') return () => {};
  return () => {
    collector();
  };
}
