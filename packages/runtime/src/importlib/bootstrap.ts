// Loading importlib's own Python code, the library's `importlib/_bootstrap.py` and `_bootstrap_external.py`, as the modules
// `_frozen_importlib` and `_frozen_importlib_external`, as CPython has them from its start. Here it is loaded when a program
// first looks: ordinary imports are done natively (modules.ts). From then on specs and loaders are of its classes, and
// `sys.meta_path` and `sys.path_hooks` hold its objects. CPython: Python/pylifecycle.c init_importlib.

import { raise } from '../errors/raise.js';
import type { NativeState } from '../object/native-state.js';
import type { Value } from '../object/value.js';
import { getAttribute, setAttribute } from '../protocols/attribute.js';
import { call, call0, call1, call2 } from '../protocols/call.js';
import { toArray } from '../protocols/iterate.js';
import { PyList } from '../types/list.js';
import { makeModule, PyModule } from '../types/module.js';
import { runCode } from '../types/run-code.js';
import { makeStr } from '../types/wide-str.js';
import { type Importlib, importlibOf, setImportlib } from './bootstrap-state.js';
import { libraryTrust } from './finder.js';
import { standIns } from './finder-stand-ins.js';
import { importModule } from './modules.js';
import { decodeSource } from './source.js';
import { PyModuleSpec, PySourceLoader } from './spec.js';
import { currentState } from './state.js';
import { sysValue } from './sys-values.js';

const BOOTSTRAP = '_frozen_importlib';
const EXTERNAL = '_frozen_importlib_external';

/** Names of modules that come from here. */
export function isBootstrapName(name: string): boolean {
  return name === BOOTSTRAP || name === EXTERNAL;
}

/** importlib's code, loaded if it is not yet. ImportError without the library. */
export function requireImportlib(): Importlib {
  const state = currentState();
  return importlibOf(state) ?? loadImportlib(state);
}

function loadImportlib(state: NativeState): Importlib {
  const bootstrap = runSource(state, BOOTSTRAP, 'importlib/_bootstrap.py', '<frozen importlib._bootstrap>');
  state.modules.setStr(BOOTSTRAP, bootstrap);
  call2(getAttribute(bootstrap, '_setup'), importModule('sys'), importModule('_imp'));
  const file = 'importlib/_bootstrap_external.py';
  const external = runSource(state, EXTERNAL, file, '<frozen importlib._bootstrap_external>');
  state.modules.setStr(EXTERNAL, external);
  setAttribute(bootstrap, '_bootstrap_external', external);
  call1(getAttribute(external, '_set_bootstrap_module'), bootstrap);
  const importlib = collect(bootstrap, external);
  setImportlib(state, importlib);
  replaceStandIns(importlib);
  describe(importlib, bootstrap, BOOTSTRAP);
  describe(importlib, external, EXTERNAL);
  for (const module of state.modules.valuesArray()) if (module instanceof PyModule) convertSpec(importlib, module);
  return importlib;
}

/** Runs a module of the library as a module of another name. */
function runSource(state: NativeState, name: string, path: string, filename: string): PyModule {
  const { library } = state.host;
  const bytes = library?.archive.read(path) ?? null;
  if (library === null || bytes === null)
    return raise('ImportError', `${name} is not there without the standard library`);
  const module = makeModule(name, null);
  const { namespace } = module;
  namespace.setStr('__package__', '');
  namespace.setStr('__builtins__', state.builtins);
  const request = { filename, mode: 'exec', futureFlags: 0, optimize: null, ...libraryTrust(library, path) } as const;
  runCode(state.compiler.compile(decodeSource(bytes, filename), request), namespace, namespace, []);
  return module;
}

function collect(bootstrap: PyModule, external: PyModule): Importlib {
  const fileFinder = getAttribute(external, 'FileFinder');
  const loaders = toArray(call0(getAttribute(external, '_get_supported_file_loaders')));
  return {
    bootstrap,
    external,
    moduleSpec: getAttribute(bootstrap, 'ModuleSpec'),
    builtinImporter: getAttribute(bootstrap, 'BuiltinImporter'),
    frozenImporter: getAttribute(bootstrap, 'FrozenImporter'),
    pathFinder: getAttribute(external, 'PathFinder'),
    sourceFileLoader: getAttribute(external, 'SourceFileLoader'),
    fileFinder,
    pathHook: call(getAttribute(fileFinder, 'path_hook'), [...loaders], null),
  };
}

// ### Putting the real objects in place of those that stood for them

function replaceStandIns(importlib: Importlib): void {
  const { builtinImporter, frozenImporter, pathFinder, pathHook } = standIns();
  const real = new Map<Value, Value>([
    [builtinImporter, importlib.builtinImporter],
    [frozenImporter, importlib.frozenImporter],
    [pathFinder, importlib.pathFinder],
    [pathHook, importlib.pathHook],
  ]);
  for (const name of ['meta_path', 'path_hooks']) {
    const list = sysValue(name);
    if (list instanceof PyList) list.items = list.items.map((item) => real.get(item) ?? item);
  }
}

/** The spec and loader that CPython's frozen modules have. */
function describe({ moduleSpec, frozenImporter }: Importlib, module: PyModule, name: string): void {
  module.namespace.setStr('__spec__', call(moduleSpec, [name, frozenImporter, 'frozen'], ['origin']));
  module.namespace.setStr('__loader__', frozenImporter);
}

function convertSpec(importlib: Importlib, { namespace }: PyModule): void {
  const spec = namespace.getStr('__spec__') ?? null;
  const loader = realLoader(importlib, namespace.getStr('__loader__') ?? null);
  namespace.setStr('__loader__', loader);
  if (!(spec instanceof PyModuleSpec)) return;
  const converted = call(
    importlib.moduleSpec,
    [spec.name, realLoader(importlib, spec.loader), spec.origin],
    ['origin'],
  );
  setAttribute(converted, 'submodule_search_locations', spec.locations);
  setAttribute(converted, '_set_fileattr', spec.hasLocation);
  setAttribute(converted, '_initializing', spec.initializing);
  namespace.setStr('__spec__', converted);
}

function realLoader(importlib: Importlib, loader: Value): Value {
  if (loader === standIns().builtinImporter) return importlib.builtinImporter;
  if (loader instanceof PySourceLoader)
    return call2(importlib.sourceFileLoader, makeStr(loader.name), makeStr(loader.path));
  return loader;
}
