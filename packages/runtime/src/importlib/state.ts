// The state of the running interpreter, for modules and builtins: it must be there when Python code runs.

import { thread } from '../object/frame.js';
import type { NativeState } from '../object/native-state.js';

/** How much of `-O` the program was started with: 1 leaves out asserts, 2 docstrings too. */
export function startedOptimize(): number {
  return Number(currentState().host.commandLine?.flags?.optimize ?? 0);
}

/** Whether a flag of `sys.flags` is set that is not set by itself. */
export function commandFlag(name: string): boolean {
  return Boolean(thread.state?.host.commandLine?.flags?.[name]);
}

export function currentState(): NativeState {
  if (thread.state === null) throw new Error('no interpreter is running');
  return thread.state;
}
