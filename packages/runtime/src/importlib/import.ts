// The import system: names to modules, packages, relative and circular imports. The compiler calls `importName`,
// `importFrom` and `importStar`; finding is in finder.ts, running a module's source here in `loadSource`.
// CPython: Python/import.c PyImport_ImportModuleLevelObject, Python/ceval.c _PyEval_ImportFrom, Lib/importlib/_bootstrap.py.

import type { PyBaseException } from '../errors/exception.js';
import { isThrown } from '../errors/matches.js';
import { makeException, raise, raiseKeyError, raiseTypeError, raiseValueError } from '../errors/raise.js';
import { instantiateModule, nativeModules } from '../modules/module-spec.js';
import { STDLIB_MODULE_NAMES } from '../modules/stdlib-names.js';
import { typeName } from '../object/type.js';
import type { Value } from '../object/value.js';
import { getAttribute, lookupAttribute, setAttribute } from '../protocols/attribute.js';
import { call, call0 } from '../protocols/call.js';
import { toArray } from '../protocols/iterate.js';
import { setItem } from '../protocols/subscript.js';
import { isTrue } from '../protocols/truth.js';
import { PyDict } from '../types/dict.js';
import { isInScriptFolder, makeModule, moduleName, PyModule } from '../types/module.js';
import { strOf } from '../types/str/text.js';
import { makeTuple } from '../types/tuple.js';
import { makeStr } from '../types/wide-str.js';
import { makeArchiveLoader } from './archive-loader.js';
import { type FoundModule, findModule, readFound } from './finder.js';
import { decodeSource, requireSource } from './source.js';
import { makeBuiltinSpec, makeNamespaceSpec, makeSourceLoader, makeSourceSpec, type PyModuleSpec } from './spec.js';
import { currentState } from './state.js';

// ### For the compiler

/**
 * `import name` and `from name import …`: the module, for a dotted name without `fromList` the outermost package.
 * `level` is the number of leading dots. Calls the program's own `__import__` when it has set one.
 */
export function importName(name: string, globals: PyDict, fromList: readonly string[] | null, level: number): Value {
  const hook = currentState().builtins.getStr('__import__');
  if (hook === undefined) return raise('ImportError', '__import__ not found');
  if (hook !== originalImport.value && originalImport.value !== null) {
    const names = fromList === null ? null : makeTuple(fromList.map(makeStr));
    return call(hook, [makeStr(name), globals, globals, names, level], null);
  }
  return importModuleLevel(name, globals, fromList ?? [], level);
}

/** The `__import__` of builtins, to tell whether a program has replaced it. */
export const originalImport: { value: Value } = { value: null };

/** One name of `from module import name`. ImportError when the module has no such attribute or submodule. */
export function importFrom(module: Value, name: string): Value {
  const value = lookupAttribute(module, name);
  if (value !== undefined) return value;
  const parent = strOf(lookupAttribute(module, '__name__') ?? null);
  const submodule = parent === undefined ? undefined : currentState().modules.getStr(`${parent}.${name}`);
  return submodule === undefined ? raiseCannotImport(module, name) : submodule;
}

/** `from module import *`: all names in `__all__`, else those without a leading underscore. */
export function importStar(module: Value, target: Value): void {
  const all = lookupAttribute(module, '__all__');
  for (const nameValue of all === undefined ? publicNames(module) : toArray(all)) {
    const name = strOf(nameValue)?.toString();
    if (name === undefined) throw badStarName(module, nameValue, all === undefined);
    const value = getAttribute(module, name);
    if (target instanceof PyDict) target.setStr(name, value);
    else setItem(target, makeStr(name), value);
  }
}

function publicNames(module: Value): Value[] {
  const dict = lookupAttribute(module, '__dict__');
  if (!(dict instanceof PyDict)) return raise('ImportError', 'from-import-* object has no __dict__ and no __all__');
  return dict.keysArray().filter((name) => !(strOf(name)?.toString().startsWith('_') ?? false));
}

function badStarName(module: Value, name: Value, isKey: boolean): PyBaseException {
  const called = String(strOf(lookupAttribute(module, '__name__') ?? null) ?? '?');
  const where = isKey ? `Key in ${called}.__dict__` : `Item in ${called}.__all__`;
  return makeException('TypeError', [makeStr(`${where} must be str, not ${typeName(name)}`)]);
}

// ### ImportError of from-imports

function raiseCannotImport(module: Value, name: string): never {
  const called = strOf(lookupAttribute(module, '__name__') ?? null)?.toString() ?? '<unknown module name>';
  const spec = lookupAttribute(module, '__spec__') ?? null;
  const origin = module instanceof PyModule ? originOf(module, spec) : null;
  const exception = makeException('ImportError', [makeStr(cannotImportText(module, called, name, spec, origin))]);
  exception.fields.set('msg', exception.args[0]!);
  exception.fields.set('name', makeStr(called));
  exception.fields.set('path', origin === null ? null : makeStr(origin));
  exception.fields.set('name_from', makeStr(name));
  throw exception;
}

function originOf(module: PyModule, spec: Value): string | null {
  const fromSpec = spec === null ? undefined : lookupAttribute(spec, 'origin');
  const hasLocation = spec !== null && isTrue(lookupAttribute(spec, 'has_location') ?? false);
  const file = hasLocation ? fromSpec : module.namespace.getStr('__file__');
  return strOf(file ?? null)?.toString() ?? null;
}

function cannotImportText(module: Value, called: string, name: string, spec: Value, origin: string | null): string {
  const shadows = origin !== null && isInScriptFolder(origin);
  if (shadows && STDLIB_MODULE_NAMES.includes(called))
    return (
      `cannot import name '${name}' from '${called}' (consider renaming '${origin}' since it has the same name as the ` +
      `standard library module named '${called}' and prevents importing that standard library module)`
    );
  if (!isInitialising(spec)) return `cannot import name '${name}' from '${called}' (${origin ?? 'unknown location'})`;
  const reason = '(most likely due to a circular import)';
  if (shadows && module instanceof PyModule)
    return `cannot import name '${name}' from '${called}' (consider renaming '${origin}' if it has the same name as a library you intended to import)`;
  const where = origin === null ? '' : ` (${origin})`;
  return `cannot import name '${name}' from partially initialized module '${called}' ${reason}${where}`;
}

function isInitialising(spec: Value): boolean {
  return spec !== null && isTrue(lookupAttribute(spec, '_initializing') ?? false);
}

// ### __import__

/** The built-in function `__import__` with its arguments checked. */
export function importModuleLevel(name: string, globals: Value, fromList: readonly string[], level: number): Value {
  if (level < 0) raiseValueError('level must be >= 0');
  if (name === '' && level === 0) raiseValueError('Empty module name');
  const full = level === 0 ? name : absoluteName(name, globals, level);
  const module = importModule(full);
  if (fromList.length > 0) return importSubmodules(module, fromList);
  if (level === 0) return name.includes('.') ? importModule(name.slice(0, name.indexOf('.'))) : module;
  if (name === '' || !name.includes('.')) return module;
  // `__import__('a.b', level=1)` gives the package's `a`, as for absolute names.
  return importModule(full.slice(0, full.length - (name.length - name.indexOf('.'))));
}

function absoluteName(name: string, globals: Value, level: number): string {
  if (!(globals instanceof PyDict)) return raiseTypeError('globals must be a dict');
  let base = packageOf(globals);
  if (base === '') return raise('ImportError', 'attempted relative import with no known parent package');
  for (let i = 1; i < level; i++) {
    const dot = base.lastIndexOf('.');
    if (dot < 0) return raise('ImportError', 'attempted relative import beyond top-level package');
    base = base.slice(0, dot);
  }
  return name === '' ? base : `${base}.${name}`;
}

function packageOf(globals: PyDict): string {
  const given = globals.getStr('__package__') ?? null;
  if (given !== null) {
    const text = strOf(given);
    return text === undefined ? raiseTypeError('package must be a string') : text.toString();
  }
  const spec = globals.getStr('__spec__') ?? null;
  if (spec !== null) {
    const parent = strOf(getAttribute(spec, 'parent'));
    return parent === undefined ? raiseTypeError('__spec__.parent must be a string') : parent.toString();
  }
  const name = globals.getStr('__name__');
  if (name === undefined) return raiseKeyError("'__name__' not in globals");
  const text = strOf(name)?.toString() ?? raiseTypeError('__name__ must be a string');
  if (globals.getStr('__path__') !== undefined) return text;
  return text.slice(0, Math.max(0, text.lastIndexOf('.')));
}

/** The names of a from-import that may be modules of a package get imported. */
function importSubmodules(module: Value, fromList: readonly string[]): Value {
  if (lookupAttribute(module, '__path__') === undefined) return module;
  const parent = String(lookupAttribute(module, '__name__') ?? '');
  for (const name of fromList) {
    if (name === '*') importAll(module);
    else if (lookupAttribute(module, name) === undefined) importIfThere(`${parent}.${name}`);
  }
  return module;
}

function importAll(module: Value): void {
  const all = lookupAttribute(module, '__all__');
  if (all !== undefined)
    importSubmodules(
      module,
      toArray(all)
        .map(String)
        .filter((name) => name !== '*'),
    );
}

function importIfThere(full: string): void {
  try {
    importModule(full);
  } catch (error) {
    if (isThrown(error, 'ModuleNotFoundError') && error.field('name') === full) return;
    throw error;
  }
}

// ### Importing by full name

/** The module with this full name, imported with its packages if it is not yet. */
export function importModule(full: string): Value {
  const { modules } = currentState();
  const known = modules.getStr(full);
  if (known === null) raiseNotFound(`import of ${full} halted; None in sys.modules`, full);
  if (known !== undefined) return known;
  const dot = full.lastIndexOf('.');
  return dot < 0 ? loadModule(full, searchPath()) : importInPackage(full, full.slice(0, dot), full.slice(dot + 1));
}

function importInPackage(full: string, parentName: string, tail: string): Value {
  const parent = importModule(parentName);
  // Importing the package may have imported the module.
  const known = currentState().modules.getStr(full);
  if (known !== undefined && known !== null) return known;
  const path = lookupAttribute(parent, '__path__');
  if (path === undefined) raiseNotFound(`No module named '${full}'; '${parentName}' is not a package`, full);
  const module = loadModule(full, toArray(path!).map(String));
  setAttribute(parent, tail, module);
  return module;
}

/** `sys.path` as it is now. */
function searchPath(): string[] {
  const sys = currentState().modules.getStr('sys');
  const path = sys instanceof PyModule ? sys.namespace.getStr('path') : undefined;
  return path === undefined ? [...currentState().host.path] : toArray(path).map(String);
}

function raiseNotFound(message: string, name: string): never {
  const exception = makeException('ModuleNotFoundError', [makeStr(message)]);
  exception.fields.set('msg', makeStr(message));
  exception.fields.set('name', makeStr(name));
  throw exception;
}

function loadModule(full: string, path: readonly string[]): Value {
  if (hasNativeModule(full)) return addNativeModule(full);
  const found = findModule(currentState().host, full.slice(full.lastIndexOf('.') + 1), path);
  if (found === null) return raiseNotFound(`No module named '${full}'`, full);
  return found.filename === null ? addNamespacePackage(full, found.locations!) : loadSource(full, found);
}

/** Whether there is a native module of this name; loads the library's when it is one of those. */
function hasNativeModule(name: string): boolean {
  if (nativeModules.has(name)) return true;
  const late = currentState().host.library?.lateModules ?? null;
  if (late === null || !late.names.has(name)) return false;
  late.load();
  return nativeModules.has(name);
}

/** Makes a native module and puts it into `sys.modules`. */
export function addNativeModule(name: string): PyModule {
  const module = instantiateModule(nativeModules.get(name)!());
  describe(module, makeBuiltinSpec(name));
  module.namespace.setStr('__package__', '');
  currentState().modules.setStr(name, module);
  return module;
}

function addNamespacePackage(full: string, locations: readonly string[]): Value {
  const module = makeModule(full, null);
  const spec = makeNamespaceSpec(full, locations);
  describe(module, spec);
  module.namespace.setStr('__path__', spec.locations);
  currentState().modules.setStr(full, module);
  return module;
}

/** Sets `__spec__`, `__loader__` and `__package__`. */
function describe(module: PyModule, spec: PyModuleSpec): void {
  module.namespace.setStr('__spec__', spec);
  module.namespace.setStr('__loader__', spec.loader);
  module.namespace.setStr('__package__', getAttribute(spec, 'parent'));
}

function loadSource(full: string, found: FoundModule): Value {
  const { host, modules, compiler, builtins } = currentState();
  const { locations, library } = found;
  const filename = found.filename!;
  const module = makeModule(full, null);
  const spec = makeSourceSpec(
    full,
    filename,
    library === null ? makeSourceLoader(full, filename) : makeArchiveLoader(library, filename),
    locations,
  );
  const { namespace } = module;
  describe(module, spec);
  if (locations !== null) namespace.setStr('__path__', spec.locations);
  namespace.setStr('__file__', makeStr(filename));
  namespace.setStr('__builtins__', builtins);
  modules.setStr(full, module);
  spec.initializing = true;
  try {
    const source = decodeSource(requireSource(readFound(host, found), filename), filename);
    call0(compiler.compileModule(source, filename, namespace, moduleName(module) ?? full));
  } catch (error) {
    modules.deleteStr(full);
    throw error;
  } finally {
    spec.initializing = false;
  }
  // A module may put something else in its place.
  const result = modules.getStr(full);
  return result === undefined ? raiseKeyError(makeStr(full)) : result;
}
