// `types.FunctionType(code, globals, …)`: a function from a code object. CPython: Objects/funcobject.c func_new_impl, func_set_code.

import { raiseTypeError, raiseValueError } from '../errors/raise.js';
import { warn } from '../errors/warn.js';
import { bindConstructor } from '../object/native-call.js';
import { PyCell } from '../object/object.js';
import { argumentTypeName, type PyType, typeName } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { CODE_FLAGS, PyCode } from './code.js';
import { PyDict } from './dict.js';
import type { PyFunction } from './function.js';
import { makeFunctionFor } from './run-code.js';
import { strOf } from './str/index.js';
import { PyTuple } from './tuple.js';

export function constructFunction(_cls: PyType, args: Value[], names: readonly string[] | null): Value {
  const signature = '(code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)';
  const [code, globals, name, defaults, closure, keywordDefaults] = bindConstructor(
    'function',
    signature,
    args,
    names,
  ) as (Value | undefined)[];
  if (!(code instanceof PyCode))
    return raiseTypeError(`function() argument 'code' must be code, not ${argumentTypeName(code!)}`);
  if (!(globals instanceof PyDict))
    return raiseTypeError(`function() argument 'globals' must be dict, not ${argumentTypeName(globals!)}`);
  const given = checkName(name ?? null);
  if (isPresent(defaults) && !(defaults instanceof PyTuple)) raiseTypeError('arg 4 (defaults) must be None or tuple');
  const cells = checkClosure(code, closure ?? null);
  if (isPresent(keywordDefaults) && !(keywordDefaults instanceof PyDict))
    raiseTypeError('arg 6 (kwdefaults) must be None or dict');
  const fn = makeFunctionFor(code, globals, cells);
  if (given !== null) fn.name = String(given);
  if (defaults instanceof PyTuple) fn.defaults = defaults.items;
  if (keywordDefaults instanceof PyDict) fn.keywordDefaults = keywordDefaults;
  return fn;
}

function isPresent(value: Value | undefined): boolean {
  return value !== undefined && value !== null;
}

function checkName(name: Value): PyStr | null {
  if (name === null) return null;
  return strOf(name) ?? raiseTypeError('arg 3 (name) must be None or string');
}

function checkClosure(code: PyCode, closure: Value): readonly PyCell[] {
  const wanted = code.freeNames.length;
  if (!(closure instanceof PyTuple)) {
    if (wanted > 0 && closure === null) raiseTypeError('arg 5 (closure) must be tuple');
    if (closure !== null) raiseTypeError('arg 5 (closure) must be None or tuple');
  }
  const items = closure instanceof PyTuple ? closure.items : [];
  if (items.length !== wanted)
    raiseValueError(`${code.name} requires closure of length ${wanted}, not ${items.length}`);
  for (const item of items)
    if (!(item instanceof PyCell)) raiseTypeError(`arg 5 (closure) expected cell, found ${typeName(item)}`);
  return items as readonly PyCell[];
}

// ### Another code object

const KIND_FLAGS = CODE_FLAGS.generator | CODE_FLAGS.coroutine | CODE_FLAGS.asyncGenerator;

/** Sets `__code__`. */
export function setFunctionCode(fn: PyFunction, value: Value | undefined): void {
  if (!(value instanceof PyCode)) return raiseTypeError('__code__ must be set to a code object');
  const cells = fn.closure.length;
  if (value.freeNames.length !== cells)
    raiseValueError(`${fn.name}() requires a code object with ${cells} free vars, not ${value.freeNames.length}`);
  if ((value.flags & KIND_FLAGS) !== (fn.code.flags & KIND_FLAGS))
    warn(
      'DeprecationWarning',
      'Assigning a code object of non-matching type is deprecated (e.g., from a generator to a plain function)',
    );
  fn.code = value.body.link(fn.globals, fn.code.body.builtins(), false);
}
