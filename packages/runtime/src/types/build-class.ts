// What a `class` statement does around its body: find the metaclass, prepare the namespace, run the body in it, call the
// metaclass. CPython: Python/bltinmodule.c builtin___build_class__.

import { raiseTypeError } from '../errors/raise.js';
import { PyType, typeName, typeOf, typeType } from '../object/type.js';
import type { Value } from '../object/value.js';
import { lookupAttribute } from '../protocols/attribute.js';
import { call, lookupSpecial } from '../protocols/call.js';
import { isMapping } from '../protocols/mapping.js';
import { setItem } from '../protocols/subscript.js';
import { PyDict } from './dict.js';
import { makeTuple, PyTuple } from './tuple.js';
import { mostDerivedMetaclass } from './type-new.js';

/** Makes a class: `runBody` executes its body with the given namespace. */
export function buildClass(
  runBody: (namespace: Value) => void,
  name: string,
  originalBases: readonly Value[],
  keywords: Map<string, Value>,
): Value {
  const bases = resolveBases(originalBases);
  const metaclass = findMetaclass(bases, keywords);
  const names = [...keywords.keys()];
  const values = [...keywords.values()];
  const basesTuple = makeTuple(bases);
  const namespace = prepare(metaclass, name, basesTuple, values, names);
  runBody(namespace);
  if (bases !== originalBases) storeNamespace(namespace, '__orig_bases__', makeTuple(originalBases));
  return call(metaclass, [name, basesTuple, namespace, ...values], names.length === 0 ? null : names);
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

function prepare(metaclass: Value, name: string, bases: PyTuple, values: Value[], names: string[]): Value {
  if (metaclass === typeType) return new PyDict();
  const method = lookupAttribute(metaclass, '__prepare__');
  if (method === undefined) return new PyDict();
  const namespace = call(method, [name, bases, ...values], names.length === 0 ? null : names);
  if (!isMapping(namespace) || lookupSpecial(namespace, '__getitem__') === undefined) {
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
