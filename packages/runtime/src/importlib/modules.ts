// Importing a module by its full name. What CPython's importlib does in Python is done natively here, as long as the program
// has not changed how modules are found (ordinary.ts); else importlib's own code does it (bootstrap.ts).
// CPython: Python/import.c import_find_and_load, Lib/importlib/_bootstrap.py _find_and_load_unlocked.

import { isThrown } from '../errors/matches.js';
import { makeException, raiseKeyError } from '../errors/raise.js';
import { warn } from '../errors/warn.js';
import { audit } from '../modules/sys/audit.js';
import { importer } from '../object/importing.js';
import type { Value } from '../object/value.js';
import { getAttribute, lookupAttribute, setAttribute } from '../protocols/attribute.js';
import { call0, call2 } from '../protocols/call.js';
import { toArray } from '../protocols/iterate.js';
import { repr } from '../protocols/repr.js';
import { makeModule, type PyModule } from '../types/module.js';
import { strOf } from '../types/str/text.js';
import { makeStr } from '../types/wide-str.js';
import { isBootstrapName, requireImportlib } from './bootstrap.js';
import { type FoundModule, findModule, needsHook, readFound, trustOf } from './finder.js';
import { withoutImportFrames } from './import-frames.js';
import { makeSourceSpec } from './make-spec.js';
import { addNativeModule, hasNativeModule } from './native-modules.js';
import { isOrdinary } from './ordinary.js';
import { decodeSource, requireSource } from './source.js';
import { setInitializing } from './spec.js';
import { currentState } from './state.js';
import { sysValue } from './sys-values.js';

importer.importModule = importModule;

/** The module with this full name, imported with its packages if it is not yet. */
export function importModule(full: string): Value {
  const known = currentState().modules.getStr(full);
  return known === undefined || known === null ? findAndLoad(full) : known;
}

function findAndLoad(full: string): Value {
  audit('import', () => [
    makeStr(full),
    null,
    ...['path', 'meta_path', 'path_hooks'].map((name) => sysValue(name) ?? null),
  ]);
  if (!isOrdinary()) return importByImportlib(full);
  const { modules } = currentState();
  if (modules.getStr(full) === null) raiseNotFound(`import of ${full} halted; None in sys.modules`, full);
  const dot = full.lastIndexOf('.');
  // A name that begins with a dot is that of no package's module.
  return dot <= 0 ? load(full, searchPath()) : importInPackage(full, full.slice(0, dot), full.slice(dot + 1));
}

function importByImportlib(full: string): Value {
  const { bootstrap } = requireImportlib();
  return withoutImportFrames(() =>
    call2(getAttribute(bootstrap, '_find_and_load'), makeStr(full), getAttribute(bootstrap, '_gcd_import')),
  );
}

function importInPackage(full: string, parentName: string, tail: string): Value {
  const { modules } = currentState();
  if (modules.getStr(parentName) === undefined) importModule(parentName);
  // Importing the package may have imported the module.
  const known = modules.getStr(full);
  if (known !== undefined && known !== null) return known;
  const parent = modules.getStr(parentName);
  if (parent === undefined) return raiseKeyError(makeStr(parentName));
  const path = lookupAttribute(parent, '__path__');
  if (path === undefined)
    return raiseNotFound(`No module named ${quoted(full)}; ${quoted(parentName)} is not a package`, full);
  getAttribute(parent, '__spec__');
  const module = load(full, pathEntries(path));
  setOnParent(parentName, tail, module);
  return module;
}

function setOnParent(parentName: string, tail: string, module: Value): void {
  const parent = currentState().modules.getStr(parentName);
  if (parent === undefined) return raiseKeyError(makeStr(parentName));
  try {
    setAttribute(parent, tail, module);
  } catch (error) {
    if (!isThrown(error, 'AttributeError')) throw error;
    warn('ImportWarning', `Cannot set an attribute on ${quoted(parentName)} for child module ${quoted(tail)}`);
  }
}

const quoted = (name: string): string => repr(makeStr(name)).toString();

export function raiseNotFound(message: string, name: string): never {
  const exception = makeException('ModuleNotFoundError', [makeStr(message)]);
  exception.fields.set('msg', makeStr(message));
  exception.fields.set('name', makeStr(name));
  throw exception;
}

// ### Finding

/** `sys.path` as it is now. */
function searchPath(): string[] {
  return pathEntries(sysValue('path') ?? null);
}

/** What in a path is no string is passed over. */
function pathEntries(path: Value): string[] {
  if (path === null) return [];
  return toArray(path).flatMap((entry) => strOf(entry)?.toString() ?? []);
}

function load(full: string, path: readonly string[]): Value {
  if (hasNativeModule(full)) return addNativeModule(full);
  const { host, modules } = currentState();
  if (isBootstrapName(full) && host.library !== null) {
    requireImportlib();
    return modules.getStr(full)!;
  }
  if (path.some((entry) => needsHook(host, entry))) return importByImportlib(full);
  const found = findModule(host, full.slice(full.lastIndexOf('.') + 1), path);
  if (found === null) return raiseNotFound(`No module named ${quoted(full)}`, full);
  if (found.filename !== null) return loadSource(full, found);
  // The path of a namespace package follows sys.path, which is importlib's doing.
  return host.library === null ? addNamespacePackage(full, found) : importByImportlib(full);
}

// ### Loading

function addNamespacePackage(full: string, found: FoundModule): Value {
  const module = makeModule(full, null);
  describe(module, full, found);
  currentState().modules.setStr(full, module);
  return module;
}

/** Sets what every module says about itself; gives its spec. */
function describe(module: PyModule, full: string, found: FoundModule): Value {
  const { namespace } = module;
  const { spec, loader } = makeSourceSpec(full, found);
  namespace.setStr('__loader__', loader);
  namespace.setStr('__package__', getAttribute(spec, 'parent'));
  namespace.setStr('__spec__', spec);
  if (found.locations !== null) namespace.setStr('__path__', getAttribute(spec, 'submodule_search_locations'));
  if (found.filename === null) return spec;
  namespace.setStr('__file__', makeStr(found.filename));
  namespace.setStr('__cached__', getAttribute(spec, 'cached'));
  return spec;
}

function loadSource(full: string, found: FoundModule): Value {
  const { host, modules, compiler, builtins } = currentState();
  const filename = found.filename!;
  const module = makeModule(full, null);
  const spec = describe(module, full, found);
  const { namespace } = module;
  modules.setStr(full, module);
  setInitializing(spec, true);
  try {
    const source = decodeSource(requireSource(readFound(host, found), filename), filename);
    namespace.setStr('__builtins__', builtins);
    call0(compiler.compileModule(source, filename, namespace, trustOf(found)));
  } catch (error) {
    modules.deleteStr(full);
    throw error;
  } finally {
    setInitializing(spec, false);
  }
  // A module may put something else in its place. It comes last in `sys.modules`, after what it imported.
  const result = modules.getStr(full);
  if (result === undefined) return raiseKeyError(makeStr(full));
  modules.deleteStr(full);
  modules.setStr(full, result);
  return result;
}
