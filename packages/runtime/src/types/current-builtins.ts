// The built-ins that the running code sees: those of its globals, which `exec` and `eval` may be given.
// CPython: Python/ceval.c _PyEval_GetBuiltin.

import { isThrown } from '../errors/matches.js';
import { thread } from '../object/frame.js';
import type { Value } from '../object/value.js';
import { getItem } from '../protocols/subscript.js';
import { PyDict } from './dict-storage.js';
import type { PyFunction } from './function.js';

/** The built-ins of the running code. */
export function currentBuiltins(): Value {
  const fn: PyFunction | null = thread.frame.fn;
  return fn === null ? (thread.state?.builtins ?? null) : fn.code.body.builtins();
}

/** The value that a name has in them; undefined when it has none. They may be any mapping. */
export function findBuiltin(name: string): Value | undefined {
  const builtins = currentBuiltins();
  if (builtins instanceof PyDict) return builtins.get(name);
  try {
    return getItem(builtins, name);
  } catch (error) {
    if (isThrown(error, 'KeyError')) return undefined;
    throw error;
  }
}
