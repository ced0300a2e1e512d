// What `sys.meta_path` and `sys.path_hooks` hold until importlib's own code is loaded (bootstrap.ts): objects that stand for
// its finders. Ordinary imports need none of them; a program that calls one gets what the real one says, and the real ones
// take their places in the lists.

import { makeFunction } from '../modules/module-spec.js';
import { defineType, type MethodSpec } from '../object/define-type.js';
import type { NativeFunction } from '../object/native.js';
import type { PyType } from '../object/type.js';
import type { Value } from '../object/value.js';
import { getAttribute } from '../protocols/attribute.js';
import { call } from '../protocols/call.js';
import { requireImportlib } from './bootstrap.js';
import type { Importlib } from './bootstrap-state.js';

type Finder = 'builtinImporter' | 'frozenImporter' | 'pathFinder';

/** A method that hands its arguments on to the real class. */
function forward(finder: Finder, name: string): MethodSpec {
  return {
    name,
    kind: 'static',
    signature: '(*args, **kwargs)',
    impl: (args: Value[], keywords: Map<string, Value>) =>
      call(getAttribute(requireImportlib()[finder], name), [...args, ...keywords.values()], [...keywords.keys()]),
  };
}

const LOADER_METHODS = [
  'create_module',
  'exec_module',
  'find_spec',
  'get_code',
  'get_source',
  'is_package',
  'load_module',
];

export const builtinImporterType: PyType = defineType({
  name: 'BuiltinImporter',
  module: '_frozen_importlib',
  methods: LOADER_METHODS.map((name) => forward('builtinImporter', name)),
});

const frozenImporterType = defineType({
  name: 'FrozenImporter',
  module: '_frozen_importlib',
  methods: LOADER_METHODS.map((name) => forward('frozenImporter', name)),
});

const pathFinderType = defineType({
  name: 'PathFinder',
  module: '_frozen_importlib_external',
  methods: ['find_distributions', 'find_spec', 'invalidate_caches'].map((name) => forward('pathFinder', name)),
});

let pathHook: NativeFunction | null = null;

/** The objects that stand for those of the same names in importlib. */
export function standIns(): Pick<Importlib, Finder | 'pathHook'> {
  pathHook ??= makeFunction(
    {
      name: 'path_hook_for_FileFinder',
      signature: '(path)',
      impl: (path: Value) => call(requireImportlib().pathHook, [path], null),
    },
    '_frozen_importlib_external',
  );
  return {
    builtinImporter: builtinImporterType,
    frozenImporter: frozenImporterType,
    pathFinder: pathFinderType,
    pathHook,
  };
}
