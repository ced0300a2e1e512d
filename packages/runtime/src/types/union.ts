// typing.Union: `int | str`, the union of types, for annotations and isinstance. CPython: Objects/unionobject.c, PEP 604.

import { isThrown } from '../errors/matches.js';
import { raiseTypeError } from '../errors/raise.js';
import { defineType } from '../object/define-type.js';
import { NotImplemented, PyObject } from '../object/object.js';
import { PyType, typeOf, typeType } from '../object/type.js';
import type { PyInt, PyStr, Value } from '../object/value.js';
import { isEqual } from '../protocols/compare.js';
import { hash, hashSet } from '../protocols/hash.js';
import { repr } from '../protocols/repr.js';
import { PyDict } from './dict-storage.js';
import { PyGenericAlias } from './generic-alias.js';
import { collectParameters, substituteParameters, typeRepr } from './generic-parameters.js';
import { joinWith } from './str/text.js';
import { makeTuple, PyTuple } from './tuple.js';
import { PyTypeAlias } from './typing/type-alias.js';
import { checkType } from './typing/typing-module.js';

// ### Representation

export class PyUnion extends PyObject {
  /** At least two different types; NoneType stands for None. */
  readonly args: readonly Value[];
  constructor(args: readonly Value[]) {
    super();
    this.args = args;
  }
}

const argsOf = (self: Value): readonly Value[] => (self as PyUnion).args;

/**
 * The union of `parts`: unions among them are flattened and repetitions dropped; a single type is itself the result. Parts
 * without a hash are compared with each other. CPython: unionbuilder_add_single_unchecked.
 */
function makeUnion(parts: readonly Value[]): Value {
  const args: Value[] = [];
  const hashable = new PyDict();
  const others: Value[] = [];
  const add = (part: Value): void => {
    if (part instanceof PyUnion) return part.args.forEach(add);
    const type = part === null ? typeOf(null) : part;
    if (hasHash(type)) {
      if (hashable.get(type) !== undefined) return;
      hashable.set(type, null);
    } else {
      if (others.some((other) => isEqual(other, type))) return;
      others.push(type);
    }
    args.push(type);
  };
  parts.forEach(add);
  return args.length === 1 ? args[0]! : new PyUnion(args);
}

function hasHash(type: Value): boolean {
  if (type instanceof PyType && type.metaclass === typeType) return true;
  try {
    hash(type);
    return true;
  } catch (error) {
    if (isThrown(error, 'Exception')) return false;
    throw error;
  }
}

/** `Union[parts]`: each part may be anything that `typing` takes for a type; a string stands for a type of that name. */
export function unionOf(parts: readonly Value[]): Value {
  if (parts.length === 0) return raiseTypeError('Cannot take a Union of no types.');
  return makeUnion(parts.map(asPart));
}

function asPart(part: Value): Value {
  return isUnionable(part) ? part : checkType(part, 'Union[arg, ...]: each arg must be a type.');
}

const isUnionable = (value: Value): boolean =>
  value === null ||
  value instanceof PyType ||
  value instanceof PyGenericAlias ||
  value instanceof PyUnion ||
  value instanceof PyTypeAlias;

/** `x | y` where one is a type: NotImplemented unless the other can be part of a union too. */
export function uniteTypes(x: Value, y: Value): Value {
  return isUnionable(x) && isUnionable(y) ? makeUnion([x, y]) : NotImplemented;
}

// ### Protocol slots

/** The order of the parts does not count. */
function unionHash(self: Value): PyInt {
  const args = argsOf(self);
  return hashSet(args, args.length, hash);
}

function unionEquals(self: Value, other: Value): Value {
  if (!(other instanceof PyUnion)) return NotImplemented;
  const args = argsOf(self);
  return args.length === other.args.length && args.every((arg) => other.args.some((each) => isEqual(arg, each)));
}

function substitute(self: Value, item: Value): Value {
  return unionOf(substituteParameters(self, argsOf(self), collectParameters(argsOf(self)), item));
}

function unionRepr(self: Value): PyStr {
  return joinWith(' | ', argsOf(self).map(typeRepr));
}

// ### Type

export const unionType: PyType = defineType({
  name: 'Union',
  module: 'typing',
  instances: PyUnion,
  isBaseType: false,
  hasWeakref: true,
  slots: {
    repr: unionRepr,
    hash: unionHash,
    eq: unionEquals,
    // A union takes anything for a further part.
    or: (x, y) => unionOf([x, y]),
    getItem: substitute,
  },
  methods: [
    {
      name: '__mro_entries__',
      signature: '($self, bases, /)',
      impl: (self: PyUnion) => raiseTypeError(`Cannot subclass ${repr(self)}`),
    },
    {
      name: '__class_getitem__',
      kind: 'class',
      signature: '($self, item, /)',
      impl: (_cls: PyType, item: Value) => unionOf(item instanceof PyTuple ? item.items : [item]),
    },
  ],
  getset: [
    { name: '__args__', get: (self) => makeTuple(argsOf(self)) },
    { name: '__parameters__', get: (self) => makeTuple(collectParameters(argsOf(self))) },
    { name: '__origin__', get: () => unionType },
    { name: '__name__', get: () => 'Union' },
    { name: '__qualname__', get: () => 'Union' },
  ],
});
