// `sys.stdlib_module_names`: the library knows them. An unknown name among them gets the hint "Did you forget to import".

import { currentState } from '../importlib/state.js';
import { nativeModules } from './module-spec.js';

/** The names of the library's modules; without a library those of the native modules that there are. */
export function stdlibModuleNames(): readonly string[] {
  return currentState().host.library?.moduleNames ?? [...nativeModules.keys()];
}
