// What a `class` statement does around its body: find the metaclass, prepare the namespace, run the body in it, call the
// metaclass. CPython: Python/bltinmodule.c builtin___build_class__.

import { raise, raiseTypeError } from '../errors/raise.js';
import { thread } from '../object/frame.js';
import { PyCell } from '../object/object.js';
import { PyType, typeName, typeOf, typeType } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { lookupAttribute } from '../protocols/attribute.js';
import { call } from '../protocols/call.js';
import { repr } from '../protocols/repr.js';
import { setItem } from '../protocols/subscript.js';
import { PyDict } from './dict.js';
import { PyFunction } from './function.js';
import { strOf } from './str/index.js';
import { makeTuple, PyTuple } from './tuple.js';
import { mostDerivedMetaclass } from './type-new.js';

/** `__build_class__(func, name, *bases, metaclass=…, **keywords)`: `fn` executes the class's body and gives its `__class__` cell. */
export function buildClass(
  fn: PyFunction,
  name: PyStr,
  originalBases: readonly Value[],
  keywords: Map<string, Value>,
): Value {
  const bases = resolveBases(originalBases);
  const metaclass = findMetaclass(bases, keywords);
  const names = [...keywords.keys()];
  const values = [...keywords.values()];
  const basesTuple = makeTuple(bases);
  const namespace = prepare(metaclass, name, basesTuple, values, names);
  const cell = runBody(fn, namespace);
  if (bases !== originalBases) storeNamespace(namespace, '__orig_bases__', makeTuple(originalBases));
  const cls = call(metaclass, [name, basesTuple, namespace, ...values], names.length === 0 ? null : names);
  if (cls instanceof PyType && cell instanceof PyCell) checkClassCell(cell, name, cls);
  return cls;
}

function runBody(fn: PyFunction, namespace: Value): Value {
  const back = thread.frame;
  try {
    return fn.code.body.run(fn, back, namespace);
  } finally {
    thread.frame = back;
  }
}

/** `type.__new__` has put the class into the cell, unless a metaclass kept the cell from it or made several classes. */
function checkClassCell(cell: PyCell, name: PyStr, cls: PyType): void {
  if (cell.value === undefined)
    raise(
      'RuntimeError',
      `__class__ not set defining ${repr(name)} as ${repr(cls)}. Was __classcell__ propagated to type.__new__?`,
    );
  if (cell.value !== cls) raiseTypeError(`__class__ set to ${repr(cell.value)} defining ${repr(name)} as ${repr(cls)}`);
}

/** The builtin function of this name, which a class statement calls. */
export function buildClassByCall(args: Value[], keywords: Map<string, Value>): Value {
  if (args.length < 2) raiseTypeError('__build_class__: not enough arguments');
  const [fn, name, ...bases] = args;
  if (!(fn instanceof PyFunction)) return raiseTypeError('__build_class__: func must be a function');
  const text = strOf(name!);
  if (text === undefined) return raiseTypeError('__build_class__: name is not a string');
  return buildClass(fn, text, bases, keywords);
}

/** Replaces bases that are not classes by what their `__mro_entries__` gives (PEP 560). */
function resolveBases(bases: readonly Value[]): readonly Value[] {
  if (bases.every((base) => base instanceof PyType)) return bases;
  let changed = false;
  const resolved = bases.flatMap((base) => {
    const method = base instanceof PyType ? undefined : lookupAttribute(base, '__mro_entries__');
    if (method === undefined) return [base];
    changed = true;
    const entries = call(method, [makeTuple(bases)], null);
    return entries instanceof PyTuple ? entries.items : raiseTypeError('__mro_entries__ must return a tuple');
  });
  return changed ? resolved : bases;
}

function findMetaclass(bases: readonly Value[], keywords: Map<string, Value>): Value {
  const given = keywords.get('metaclass');
  keywords.delete('metaclass');
  if (given !== undefined && !(given instanceof PyType)) return given;
  const first = bases[0];
  const start = given ?? (first === undefined ? typeType : typeOf(first));
  return mostDerivedMetaclass(start as PyType, bases);
}

function prepare(metaclass: Value, name: PyStr, bases: PyTuple, values: Value[], names: string[]): Value {
  if (metaclass === typeType) return new PyDict();
  const method = lookupAttribute(metaclass, '__prepare__');
  if (method === undefined) return new PyDict();
  const namespace = call(method, [name, bases, ...values], names.length === 0 ? null : names);
  if (typeOf(namespace).slots.getItem === null) {
    const owner = metaclass instanceof PyType ? metaclass.name : '<metaclass>';
    return raiseTypeError(`${owner}.__prepare__() must return a mapping, not ${typeName(namespace)}`);
  }
  return namespace;
}

/** Stores a name into the namespace of a class body. */
export function storeNamespace(namespace: Value, name: string, value: Value): void {
  if (namespace instanceof PyDict && namespace.type.isBuiltin) namespace.setStr(name, value);
  else setItem(namespace, name, value);
}
