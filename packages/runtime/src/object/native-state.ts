// What one interpreter owns: its modules, its built-in namespace, its host. Several interpreters can live in one process;
// `thread.state` is the one that runs. Built-in types are shared and immutable, everything that a program can change is here.

import type { CompilerHost, Host } from '../host.js';
import type { PyDict } from '../types/dict.js';
import type { PyNamespace } from '../types/namespace.js';

export interface NativeState {
  readonly host: Host;
  readonly compiler: CompilerHost;
  /** `sys.modules`. */
  readonly modules: PyDict;
  /** The namespace of the `builtins` module. */
  readonly builtins: PyNamespace;
}
