// The state of the running interpreter, for modules and builtins: it must be there when Python code runs.

import { thread } from '../object/frame.js';
import type { NativeState } from '../object/native-state.js';

/** A flag of `sys.flags` that the program was started with: 0 when it is not given. */
export function commandFlag(name: string): number {
  return Number(currentState().host.commandLine?.flags?.[name] ?? 0);
}

/** How much of `-O` the program was started with: 1 leaves out asserts, 2 docstrings too. */
export const startedOptimize = (): number => commandFlag('optimize');

export function currentState(): NativeState {
  if (thread.state === null) throw new Error('no interpreter is running');
  return thread.state;
}
