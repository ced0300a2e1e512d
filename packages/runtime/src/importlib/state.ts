// The state of the running interpreter, for modules and builtins: it must be there when Python code runs.

import { thread } from '../object/frame.js';
import type { NativeState } from '../object/native-state.js';

export function currentState(): NativeState {
  if (thread.state === null) throw new Error('no interpreter is running');
  return thread.state;
}
