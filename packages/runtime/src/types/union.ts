// typing.Union: `int | str`, the union of types, for annotations and isinstance. CPython: Objects/unionobject.c, PEP 604.

import { raiseTypeError } from '../errors/raise.js';
import { defineType } from '../object/define-type.js';
import { NotImplemented, PyObject } from '../object/object.js';
import { PyType, typeOf } from '../object/type.js';
import type { PyInt, PyStr, Value } from '../object/value.js';
import { isEqual } from '../protocols/compare.js';
import { hash } from '../protocols/hash.js';
import { checkInstance, checkSubclass } from '../protocols/instance-check.js';
import { repr } from '../protocols/repr.js';
import { collectParameters, PyGenericAlias, reprArgument, substituteIn } from './generic-alias.js';
import { joinWith } from './str/text.js';
import { makeTuple, PyTuple } from './tuple.js';

// ### Representation

export class PyUnion extends PyObject {
  /** At least two different types; NoneType stands for None. */
  readonly args: readonly Value[];
  constructor(args: readonly Value[]) {
    super();
    this.args = args;
  }
}

/** The union of `parts`: unions among them are flattened and repetitions dropped; a single type is itself the result. */
function makeUnion(parts: readonly Value[]): Value {
  const args: Value[] = [];
  const add = (part: Value): void => {
    if (part instanceof PyUnion) part.args.forEach(add);
    else {
      const type = part === null ? typeOf(null) : part;
      if (!args.some((other) => isEqual(other, type))) args.push(type);
    }
  };
  parts.forEach(add);
  return args.length === 1 ? args[0]! : new PyUnion(args);
}

const isUnionable = (value: Value): boolean =>
  value === null || value instanceof PyType || value instanceof PyGenericAlias || value instanceof PyUnion;

/** `x | y` where one is a type: NotImplemented unless the other can be part of a union too. */
export function uniteTypes(x: Value, y: Value): Value {
  return isUnionable(x) && isUnionable(y) ? makeUnion([x, y]) : NotImplemented;
}

// ### Protocol slots

const argsOf = (self: Value): readonly Value[] => (self as PyUnion).args;

function unionRepr(self: Value): PyStr {
  return joinWith(
    ' | ',
    argsOf(self).map((arg) => (arg === typeOf(null) ? 'None' : reprArgument(arg))),
  );
}

/** The order of the parts does not count. */
function unionHash(self: Value): PyInt {
  const hashes = argsOf(self).map(hash);
  return hash(makeTuple(hashes.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))));
}

function unionEquals(self: Value, other: Value): Value {
  if (!(other instanceof PyUnion)) return NotImplemented;
  const args = argsOf(self);
  return args.length === other.args.length && args.every((arg) => other.args.some((each) => isEqual(arg, each)));
}

function substitute(self: Value, item: Value): Value {
  const parameters = collectParameters(argsOf(self));
  if (parameters.length === 0) return raiseTypeError(`${repr(self)} is not a generic class`);
  const given = item instanceof PyTuple ? item.items : [item];
  if (given.length !== parameters.length) {
    const amount = given.length > parameters.length ? 'many' : 'few';
    raiseTypeError(`Too ${amount} arguments for ${repr(self)}; actual ${given.length}, expected ${parameters.length}`);
  }
  return makeUnion(argsOf(self).map((arg) => substituteIn(arg, parameters, given)));
}

// ### Type

export const unionType: PyType = defineType({
  name: 'Union',
  module: 'typing',
  doc: 'Represent a union type\n\nE.g. for int | str',
  instances: PyUnion,
  isBaseType: false,
  hasWeakref: true,
  slots: {
    repr: unionRepr,
    hash: unionHash,
    eq: unionEquals,
    // A union takes anything for a further part.
    or: (x, y) => makeUnion([x, y]),
    getItem: substitute,
  },
  methods: [
    {
      name: '__mro_entries__',
      signature: '($self, bases, /)',
      doc: 'A union cannot be a base.',
      impl: (self: PyUnion) => raiseTypeError(`Cannot subclass ${repr(self)}`),
    },
    {
      name: '__instancecheck__',
      signature: '($self, instance, /)',
      doc: 'True for an instance of one of the types.',
      impl: (self: PyUnion, instance: Value) => self.args.some((arg) => checkInstance(instance, arg)),
    },
    {
      name: '__subclasscheck__',
      signature: '($self, cls, /)',
      doc: 'True for a subclass of one of the types.',
      impl: (self: PyUnion, cls: Value) => self.args.some((arg) => checkSubclass(cls, arg)),
    },
    {
      name: '__class_getitem__',
      kind: 'class',
      signature: '($self, item, /)',
      doc: 'The union of the types.',
      impl: (_cls: PyType, item: Value) => makeUnion(item instanceof PyTuple ? item.items : [item]),
    },
  ],
  getset: [
    { name: '__args__', doc: '', get: (self) => makeTuple(argsOf(self)) },
    {
      name: '__parameters__',
      doc: 'Type variables in the types.Union.',
      get: (self) => makeTuple(collectParameters(argsOf(self))),
    },
    { name: '__origin__', doc: 'Always the type.', get: () => unionType },
    { name: '__name__', doc: 'Name of the type', get: () => 'Union' },
    { name: '__qualname__', doc: 'Qualified name of the type', get: () => 'Union' },
  ],
});
