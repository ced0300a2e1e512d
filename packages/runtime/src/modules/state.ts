// Making an interpreter's state: `sys.modules`, the builtins, and the two modules that exist before any program runs.

import { makeBuiltins } from '../builtins/index.js';
import type { CompilerHost, Host } from '../host.js';
import { addNativeModule } from '../importlib/import.js';
import { makeBuiltinSpec } from '../importlib/spec.js';
import { thread } from '../object/frame.js';
import type { NativeState } from '../object/native-state.js';
import { PyDict } from '../types/dict.js';
import { makeModule, makeModuleIn, type PyModule } from '../types/module.js';
import { makeStr } from '../types/wide-str.js';

/** The state of a new interpreter with `sys` and `builtins` in it. */
export function createState(host: Host, compiler: CompilerHost): NativeState {
  const state: NativeState = { host, compiler, modules: new PyDict(), builtins: makeBuiltins() };
  const previous = thread.state;
  thread.state = state;
  try {
    addNativeModule('sys');
    const spec = makeBuiltinSpec('builtins');
    state.builtins.setStr('__spec__', spec);
    state.builtins.setStr('__loader__', spec.loader);
    state.modules.setStr('builtins', makeModuleIn(state.builtins));
  } finally {
    thread.state = previous;
  }
  return state;
}

/** A new `__main__` module in `sys.modules`, for a program to run in. `file` is its `__file__`, if it has one. */
export function createMainModule(state: NativeState, file: string | null): PyModule {
  const main = makeModule('__main__', null);
  main.namespace.setStr('__builtins__', state.modules.getStr('builtins') ?? null);
  if (file !== null) main.namespace.setStr('__file__', makeStr(file));
  state.modules.setStr('__main__', main);
  return main;
}
