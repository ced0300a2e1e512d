// What `from module import …` takes from a module, and the ImportErrors that say why it cannot.
// CPython: Python/ceval.c _PyEval_ImportFrom, Python/intrinsics.c import_all_from.

import type { PyBaseException } from '../errors/exception.js';
import { makeException, raise } from '../errors/raise.js';
import { stdlibModuleNames } from '../modules/stdlib-names.js';
import { typeName } from '../object/type.js';
import type { Value } from '../object/value.js';
import { getAttribute, lookupAttribute } from '../protocols/attribute.js';
import { toArray } from '../protocols/iterate.js';
import { setItem } from '../protocols/subscript.js';
import { isTrue } from '../protocols/truth.js';
import { PyDict } from '../types/dict.js';
import { isInScriptFolder, PyModule } from '../types/module.js';
import { strOf } from '../types/str/text.js';
import { makeStr } from '../types/wide-str.js';
import { currentState } from './state.js';

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
  const known = strOf(lookupAttribute(module, '__name__') ?? null);
  const called = known?.toString() ?? '<unknown module name>';
  const spec = lookupAttribute(module, '__spec__') ?? null;
  const origin = module instanceof PyModule ? originOf(module, spec) : null;
  const exception = makeException('ImportError', [makeStr(cannotImportText(module, called, name, spec, origin))]);
  exception.fields.set('msg', exception.args[0]!);
  exception.fields.set('name', known ?? null);
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
  if (shadows && stdlibModuleNames().includes(called))
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
