// The spec and the loader of a module that is found natively: of the types of this package, or, once importlib's own code has
// been loaded, of its classes, so that a program finds the classes that it knows.

import type { Value } from '../object/value.js';
import { setAttribute } from '../protocols/attribute.js';
import { call, call2 } from '../protocols/call.js';
import { makeList } from '../types/list.js';
import { makeStr } from '../types/wide-str.js';
import { makeArchiveLoader } from './archive-loader.js';
import { importlibOf } from './bootstrap-state.js';
import type { FoundModule } from './finder.js';
import { builtinImporterType } from './finder-stand-ins.js';
import { PyModuleSpec, PySourceLoader } from './spec.js';
import { currentState } from './state.js';

/** What `__spec__` and `__loader__` of a module become. */
export interface SpecAndLoader {
  readonly spec: Value;
  readonly loader: Value;
}

export function makeBuiltinSpec(name: string): SpecAndLoader {
  const importlib = importlibOf(currentState());
  if (importlib === null) {
    const loader = builtinImporterType;
    return { spec: new PyModuleSpec(makeStr(name), loader, 'built-in', null, false), loader };
  }
  const loader = importlib.builtinImporter;
  return { spec: call(importlib.moduleSpec, [makeStr(name), loader, 'built-in'], ['origin']), loader };
}

export function makeSourceSpec(name: string, { filename, locations, library }: FoundModule): SpecAndLoader {
  const importlib = importlibOf(currentState());
  const nameValue = makeStr(name);
  const list = locations === null ? null : makeList(locations.map(makeStr));
  if (filename === null) return { spec: new PyModuleSpec(nameValue, null, null, list, false), loader: null };
  const file = makeStr(filename);
  if (importlib === null) {
    const loader = library === null ? new PySourceLoader(name, filename) : makeArchiveLoader(library, filename);
    return { spec: new PyModuleSpec(nameValue, loader, file, list, true), loader };
  }
  const loader =
    library === null ? call2(importlib.sourceFileLoader, nameValue, file) : makeArchiveLoader(library, filename);
  const spec = call(importlib.moduleSpec, [nameValue, loader, file], ['origin']);
  setAttribute(spec, '_set_fileattr', true);
  setAttribute(spec, 'submodule_search_locations', list);
  return { spec, loader };
}
