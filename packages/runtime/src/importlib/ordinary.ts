// Whether an import can be done natively: as long as a program has not changed what importlib would ask. It may add to or
// replace `sys.meta_path` and `sys.path_hooks`, and put finders of its own into `sys.path_importer_cache`.

import { typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { PyDict } from '../types/dict.js';
import { PyList } from '../types/list.js';
import { archiveLoaderType, PyArchiveLoader } from './archive-loader.js';
import { importlibOf } from './bootstrap-state.js';
import { standIns } from './finder-stand-ins.js';
import { currentState } from './state.js';
import { sysValue } from './sys-values.js';

export function isOrdinary(): boolean {
  const importlib = importlibOf(currentState());
  const { builtinImporter, frozenImporter, pathFinder, pathHook } = importlib ?? standIns();
  return (
    isListOf(sysValue('meta_path'), [builtinImporter, frozenImporter, pathFinder]) &&
    isListOf(sysValue('path_hooks'), [archiveLoaderType, pathHook]) &&
    hasKnownFinders(sysValue('path_importer_cache'), importlib?.fileFinder ?? null)
  );
}

function isListOf(list: Value | undefined, items: readonly Value[]): boolean {
  return (
    list instanceof PyList && list.items.length === items.length && items.every((item, i) => list.items[i] === item)
  );
}

function hasKnownFinders(cache: Value | undefined, fileFinder: Value): boolean {
  if (!(cache instanceof PyDict)) return false;
  return cache
    .valuesArray()
    .every((finder) => finder === null || finder instanceof PyArchiveLoader || typeOf(finder) === fileFinder);
}
