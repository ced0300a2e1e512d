// Whether importlib's own Python code has been loaded in an interpreter, and its classes and functions that native code uses.

import type { NativeState } from '../object/native-state.js';
import type { Value } from '../object/value.js';
import type { PyModule } from '../types/module.js';

export interface Importlib {
  /** `_frozen_importlib` and `_frozen_importlib_external`. */
  readonly bootstrap: PyModule;
  readonly external: PyModule;
  readonly moduleSpec: Value;
  readonly builtinImporter: Value;
  readonly frozenImporter: Value;
  readonly pathFinder: Value;
  readonly sourceFileLoader: Value;
  /** The class of the finders that `pathHook` makes. */
  readonly fileFinder: Value;
  /** What `FileFinder.path_hook` gave. */
  readonly pathHook: Value;
}

const loaded = new WeakMap<NativeState, Importlib>();

/** Null as long as nothing needed it. */
export function importlibOf(state: NativeState): Importlib | null {
  return loaded.get(state) ?? null;
}

export function setImportlib(state: NativeState, importlib: Importlib): void {
  loaded.set(state, importlib);
}
