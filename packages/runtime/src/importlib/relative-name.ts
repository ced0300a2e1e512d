// The full name that a relative import means: from `__package__`, `__spec__` or `__name__` of the importing module's globals.
// CPython: Python/import.c resolve_name.

import { raise, raiseKeyError, raiseTypeError } from '../errors/raise.js';
import { warn } from '../errors/warn.js';
import type { Value } from '../object/value.js';
import { getAttribute } from '../protocols/attribute.js';
import { isEqual } from '../protocols/compare.js';
import { PyDict } from '../types/dict.js';
import { strOf } from '../types/str/text.js';

export function absoluteName(name: string, globals: Value, level: number): string {
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
  const spec = globals.getStr('__spec__') ?? null;
  if (given !== null) {
    const text = strOf(given);
    if (text === undefined) return raiseTypeError('package must be a string');
    if (spec !== null && !isEqual(given, getAttribute(spec, 'parent')))
      warn('DeprecationWarning', '__package__ != __spec__.parent');
    return text.toString();
  }
  if (spec !== null) {
    const parent = strOf(getAttribute(spec, 'parent'));
    return parent === undefined ? raiseTypeError('__spec__.parent must be a string') : parent.toString();
  }
  return packageByName(globals);
}

function packageByName(globals: PyDict): string {
  const hint = "can't resolve package from __spec__ or __package__, falling back on __name__ and __path__";
  warn('ImportWarning', hint);
  const name = globals.getStr('__name__');
  if (name === undefined) return raiseKeyError("'__name__' not in globals");
  const text = strOf(name)?.toString() ?? raiseTypeError('__name__ must be a string');
  if (globals.getStr('__path__') !== undefined) return text;
  return text.slice(0, Math.max(0, text.lastIndexOf('.')));
}
