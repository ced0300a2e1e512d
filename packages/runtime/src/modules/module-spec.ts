// How a native module is declared (`ModuleSpec`), the registry of them, and making the module object on first import.

import type { NativeSpec } from '../object/native.js';
import { NativeCode, NativeFunction } from '../object/native.js';
import type { PyType } from '../object/type.js';
import type { Value } from '../object/value.js';
import { makeModule, type PyModule } from '../types/module.js';

export interface ModuleSpec {
  name: string;
  doc: string;
  functions?: readonly NativeSpec[];
  /** `__module__` of the functions, where it is not the name of the module. */
  functionModule?: string;
  /** Types, under the names that the module gives them. */
  types?: Readonly<Record<string, PyType>>;
  /** Other attributes; called once for each interpreter that imports the module. */
  attributes?: () => Record<string, Value>;
}

/** The native modules by full name. The function runs on first import, so that a module costs nothing before. */
export const nativeModules = new Map<string, () => ModuleSpec>();

/** Declares a native module. */
export function defineModule(name: string, spec: () => Omit<ModuleSpec, 'name'>): void {
  nativeModules.set(name, () => ({ name, ...spec() }));
}

/** The built-in function object of a table row. */
export function makeFunction(spec: NativeSpec, module: string): NativeFunction {
  return new NativeFunction(new NativeCode(spec), undefined, module, null);
}

/** The module object for `spec`, with everything in it. */
export function instantiateModule(spec: ModuleSpec): PyModule {
  const module = makeModule(spec.name, spec.doc);
  const { namespace } = module;
  for (const row of spec.functions ?? [])
    namespace.setStr(row.name, makeFunction(row, spec.functionModule ?? spec.name));
  for (const [name, type] of Object.entries(spec.types ?? {})) namespace.setStr(name, type);
  for (const [name, value] of Object.entries(spec.attributes?.() ?? {})) namespace.setStr(name, value);
  return module;
}
