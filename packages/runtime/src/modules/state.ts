// Making an interpreter's state: `sys.modules`, the builtins, and the two modules that exist before any program runs.

import { makeBuiltins } from '../builtins/index.js';
import type { CompilerHost, Host } from '../host.js';
import { makeBuiltinSpec } from '../importlib/make-spec.js';
import { addNativeModule } from '../importlib/native-modules.js';
import { rememberSys } from '../importlib/sys-values.js';
import { thread } from '../object/frame.js';
import type { NativeState } from '../object/native-state.js';
import { PyDict } from '../types/dict.js';
import { makeModuleIn } from '../types/module.js';

/** The state of a new interpreter with `sys` and `builtins` in it. */
export function createState(host: Host, compiler: CompilerHost): NativeState {
  const state: NativeState = { host, compiler, modules: new PyDict(), builtins: makeBuiltins() };
  const previous = thread.state;
  thread.state = state;
  try {
    rememberSys(state, addNativeModule('sys').namespace);
    const { spec, loader } = makeBuiltinSpec('builtins');
    state.builtins.setStr('__spec__', spec);
    state.builtins.setStr('__loader__', loader);
    state.modules.setStr('builtins', makeModuleIn(state.builtins));
  } finally {
    thread.state = previous;
  }
  return state;
}
