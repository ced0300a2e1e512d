// The import statements: what the compiler calls, and `__import__`. Names become modules in modules.ts.
// CPython: Python/import.c PyImport_ImportModuleLevelObject.

import { isThrown } from '../errors/matches.js';
import { raise, raiseKeyError, raiseTypeError, raiseValueError } from '../errors/raise.js';
import { typeName } from '../object/type.js';
import type { Value } from '../object/value.js';
import { getAttribute, lookupAttribute } from '../protocols/attribute.js';
import { call } from '../protocols/call.js';
import { iterate, iterNext } from '../protocols/iterate.js';
import { repr, str } from '../protocols/repr.js';
import { isTrue } from '../protocols/truth.js';
import { findBuiltin } from '../types/current-builtins.js';
import type { PyDict } from '../types/dict.js';
import { strOf } from '../types/str/text.js';
import { makeStr } from '../types/wide-str.js';
import { importModule } from './modules.js';
import { absoluteName } from './relative-name.js';
import { currentState } from './state.js';

export { importFrom, importStar } from './from-import.js';
export { importModule } from './modules.js';
export { addNativeModule } from './native-modules.js';

/**
 * `import name` and `from name import …`: the module, for a dotted name without `fromList` the outermost package.
 * `fromList` is a tuple or None, `level` the number of leading dots. Calls the program's own `__import__` when it has set one.
 */
export function importName(name: string, globals: PyDict, fromList: Value, level: number): Value {
  const hook = findBuiltin('__import__');
  if (hook === undefined) return raise('ImportError', '__import__ not found');
  if (hook !== originalImport.value && originalImport.value !== null)
    return call(hook, [makeStr(name), globals, globals, fromList, level], null);
  return importModuleLevel(name, globals, fromList, level);
}

/** The `__import__` of builtins, to tell whether a program has replaced it. */
export const originalImport: { value: Value } = { value: null };

/** The built-in function `__import__`, with its name and level checked. */
export function importModuleLevel(name: string, globals: Value, fromList: Value, level: number): Value {
  if (level < 0) raiseValueError('level must be >= 0');
  if (name === '' && level === 0) raiseValueError('Empty module name');
  const full = level === 0 ? name : absoluteName(name, globals, level);
  const module = importModule(full);
  if (fromList !== null && isTrue(fromList))
    return lookupAttribute(module, '__path__') === undefined ? module : importSubmodules(module, fromList, false);
  if (name === '' || !name.includes('.')) return module;
  const first = name.slice(0, name.indexOf('.'));
  if (level === 0) return importModule(first);
  // `__import__('a.b', level=1)` gives the package's `a`, as for absolute names.
  const outermost = makeStr(full.slice(0, full.length - name.length + first.length));
  const known = currentState().modules.get(outermost);
  return known !== undefined ? known : raiseKeyError(makeStr(`${repr(outermost)} not in sys.modules as expected`));
}

/** The names of a from-import that may be modules of a package get imported; `isAll` says that they come from `__all__`. */
function importSubmodules(module: Value, fromList: Value, isAll: boolean): Value {
  const names = iterate(fromList);
  for (let item = iterNext(names); item !== undefined; item = iterNext(names)) {
    const name = strOf(item)?.toString();
    if (name === undefined) raiseBadName(module, item, isAll);
    else if (name === '*') importAll(module, isAll);
    else if (lookupAttribute(module, name) === undefined)
      importIfThere(`${str(getAttribute(module, '__name__'))}.${name}`);
  }
  return module;
}

function raiseBadName(module: Value, name: Value, isAll: boolean): never {
  const where = isAll ? `${str(getAttribute(module, '__name__'))}.__all__` : "``from list''";
  return raiseTypeError(`Item in ${where} must be str, not ${typeName(name)}`);
}

function importAll(module: Value, isAll: boolean): void {
  const all = isAll ? undefined : lookupAttribute(module, '__all__');
  if (all !== undefined) importSubmodules(module, all, true);
}

/** What is neither attribute nor module is for the from-import to complain about. */
function importIfThere(full: string): void {
  try {
    importModule(full);
  } catch (error) {
    const isMissing = isThrown(error, 'ModuleNotFoundError') && strOf(error.field('name'))?.toString() === full;
    if (!isMissing || currentState().modules.getStr(full) === null) throw error;
  }
}
