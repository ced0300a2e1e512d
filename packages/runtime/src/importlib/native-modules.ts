// Native modules as the import system sees them: whether there is one, and making it.

import { instantiateModule, nativeModules } from '../modules/module-spec.js';
import type { PyModule } from '../types/module.js';
import { makeBuiltinSpec } from './make-spec.js';
import { currentState } from './state.js';

/** Whether there is a native module of this name; loads the library's when it is one of those. */
export function hasNativeModule(name: string): boolean {
  const { library } = currentState().host;
  if (nativeModules.has(name)) return true;
  const late = library?.lateModules ?? null;
  if (late === null || !late.names.has(name)) return false;
  late.load();
  return nativeModules.has(name);
}

/** Makes a native module and puts it into `sys.modules`. */
export function addNativeModule(name: string): PyModule {
  const module = instantiateModule(nativeModules.get(name)!());
  const { namespace } = module;
  const spec = makeBuiltinSpec(name);
  namespace.setStr('__spec__', spec.spec);
  namespace.setStr('__loader__', spec.loader);
  namespace.setStr('__package__', '');
  currentState().modules.setStr(name, module);
  return module;
}
