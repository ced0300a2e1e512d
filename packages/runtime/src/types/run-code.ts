// Running code objects with namespaces of the program's choice: what `exec`, `eval` and imports do.
// CPython: Python/ceval.c PyEval_EvalCode.

import { thread } from '../object/frame.js';
import type { PyCell } from '../object/object.js';
import type { Value } from '../object/value.js';
import type { PyCode } from './code.js';
import { currentBuiltins } from './current-builtins.js';
import { isExactDict, type PyDict } from './dict.js';
import { PyFunction } from './function.js';
import { functionType } from './function-types.js';
import { PyModule } from './module.js';

/** The built-ins of code whose globals are `globals`. CPython: Python/ceval.c _PyEval_BuiltinsFromGlobals. */
export function builtinsFor(globals: PyDict): Value {
  const given = globals.getStr('__builtins__');
  if (given === undefined) return currentBuiltins();
  return given instanceof PyModule ? given.namespace : given;
}

/** A function that runs `code` with these globals. */
export function makeFunctionFor(code: PyCode, globals: PyDict, closure: readonly PyCell[]): PyFunction {
  return new PyFunction(functionType.rootShape, code.body.link(globals, builtinsFor(globals), false), globals, closure);
}

/** Runs a code object with these globals; the variables of a module, class or expression are in `locals`. */
export function runCode(code: PyCode, globals: PyDict, locals: Value, closure: readonly PyCell[]): Value {
  // A subclass of dict may compute its items, so it is asked as any mapping is.
  const inGlobals = code.kind === 'module' && locals === globals && isExactDict(globals);
  const linked = code.body.link(globals, builtinsFor(globals), code.kind === 'module' && !inGlobals);
  const fn = new PyFunction(functionType.rootShape, linked, globals, closure);
  const back = thread.frame;
  try {
    return linked.body.run(fn, back, inGlobals ? null : locals);
  } finally {
    thread.frame = back;
  }
}
