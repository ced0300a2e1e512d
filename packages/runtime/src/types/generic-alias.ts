// types.GenericAlias: a class with type arguments, `list[int]`. It calls and forwards attributes to the class. Arguments can be
// filled in for type variables (generic-parameters.ts). CPython: Objects/genericaliasobject.c.

import { isThrown } from '../errors/matches.js';
import { raiseTypeError } from '../errors/raise.js';
import { defineType, type MethodSpec } from '../object/define-type.js';
import { thread } from '../object/frame.js';
import { bindConstructor } from '../object/native-call.js';
import { NotImplemented, PyInstance, PyObject } from '../object/object.js';
import type { Shape } from '../object/shape.js';
import type { PyType } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { genericGetAttribute, getAttribute, setAttribute } from '../protocols/attribute.js';
import { call } from '../protocols/call.js';
import { isEqual } from '../protocols/compare.js';
import { listDirectory } from '../protocols/dir.js';
import { hash } from '../protocols/hash.js';
import { collectParameters, substituteParameters, typeRepr } from './generic-parameters.js';
import { makeList, PyList } from './list.js';
import { joinStrings, joinWith } from './str/text.js';
import { makeTuple, PyTuple, tupleType } from './tuple.js';
import { uniteTypes } from './union.js';

// ### Representation

export class PyGenericAlias extends PyInstance {
  readonly origin: Value;
  readonly args: readonly Value[];
  /** True for `*tuple[int]`. */
  readonly unpacked: boolean;
  private typeParameters: readonly Value[] | null;
  private tuple: PyTuple | null;

  constructor(origin: Value, args: readonly Value[], unpacked: boolean, shape: Shape = genericAliasType.rootShape) {
    super(shape);
    this.origin = origin;
    this.args = args;
    this.unpacked = unpacked;
    this.typeParameters = null;
    this.tuple = null;
  }

  /** `__args__`, which keeps its hash. */
  get argsTuple(): PyTuple {
    this.tuple ??= makeTuple(this.args);
    return this.tuple;
  }

  /** The type variables among the arguments, each once. */
  get parameters(): readonly Value[] {
    this.typeParameters ??= collectParameters(this.args);
    return this.typeParameters;
  }
}

const asAlias = (self: Value): PyGenericAlias => self as PyGenericAlias;

/** `cls[item]`: what `__class_getitem__` of built-in types returns. */
export function makeGenericAlias(origin: Value, item: Value): PyGenericAlias {
  return new PyGenericAlias(origin, item instanceof PyTuple ? item.items : [item], false);
}

/** The row of a built-in type that can be subscripted. */
export const CLASS_GETITEM: MethodSpec = {
  name: '__class_getitem__',
  kind: 'class',
  signature: '($type, object, /)',
  impl: makeGenericAlias,
};

function construct(cls: PyType, args: Value[], names: readonly string[] | null): Value {
  const [origin, item] = bindConstructor('GenericAlias', '(origin, args, /)', args, names) as Value[];
  return new PyGenericAlias(origin!, item instanceof PyTuple ? item.items : [item!], false, cls.rootShape);
}

// ### Protocol slots

function aliasRepr(self: Value): PyStr {
  const { origin, args, unpacked } = asAlias(self);
  const inside = args.length === 0 ? '()' : joinWith(', ', args.map(reprArgument));
  return joinStrings([unpacked ? '*' : '', typeRepr(origin), '[', inside, ']']);
}

function reprArgument(arg: Value): PyStr {
  if (arg instanceof PyList) return joinStrings(['[', joinWith(', ', arg.items.map(typeRepr)), ']']);
  return typeRepr(arg);
}

function isEqualAlias(x: PyGenericAlias, y: PyGenericAlias): boolean {
  if (x.unpacked !== y.unpacked || x.args.length !== y.args.length || !isEqual(x.origin, y.origin)) return false;
  return x.args.every((arg, i) => isEqual(arg, y.args[i]!));
}

/** Attributes of the alias itself; all others are the class's. */
const OWN_ATTRIBUTES = [
  '__class__',
  '__origin__',
  '__args__',
  '__unpacked__',
  '__parameters__',
  '__typing_unpacked_tuple_args__',
  '__mro_entries__',
  '__reduce_ex__',
  '__reduce__',
];
/** Attributes that the alias would have to have itself: those of the class would mislead. */
const BLOCKED_ATTRIBUTES = ['__bases__', '__copy__', '__deepcopy__'];
const NOT_FORWARDED: ReadonlySet<string> = new Set([...OWN_ATTRIBUTES, ...BLOCKED_ATTRIBUTES]);

function aliasGetAttribute(self: Value, name: string): Value {
  return NOT_FORWARDED.has(name) ? genericGetAttribute(self, name) : getAttribute(asAlias(self).origin, name);
}

function callAlias(self: Value, args: Value[], names: readonly string[] | null): Value {
  const instance = call(asAlias(self).origin, args, names);
  try {
    setAttribute(instance, '__orig_class__', self);
  } catch (error) {
    // Most instances of built-in types take no attributes; then there is nobody to tell.
    if (!isThrown(error, 'AttributeError') && !isThrown(error, 'TypeError')) throw error;
  }
  return instance;
}

function substitute(self: Value, item: Value): Value {
  const alias = asAlias(self);
  const args = substituteParameters(alias, alias.args, alias.parameters, item);
  return new PyGenericAlias(alias.origin, args, alias.unpacked);
}

// ### Methods

/** An unpacked alias is remade as what iterating over the plain one gives. */
function reduce(self: PyGenericAlias): Value {
  if (!self.unpacked) return makeTuple([genericAliasType, makeTuple([self.origin, makeTuple(self.args)])]);
  const iterator = new GenericAliasIterator(new PyGenericAlias(self.origin, self.args, false));
  return makeTuple([builtin('next'), makeTuple([iterator])]);
}

function builtin(name: string): Value {
  return thread.state?.builtins.getStr(name) ?? null;
}

function directory(self: PyGenericAlias): Value {
  const names = listDirectory(self.origin);
  return makeList([...names, ...OWN_ATTRIBUTES.filter((name) => !names.includes(name))]);
}

// ### Iterator: `*tuple[int]` in an argument list gives the unpacked alias

export class GenericAliasIterator extends PyObject {
  alias: PyGenericAlias | null;
  constructor(alias: PyGenericAlias) {
    super();
    this.alias = alias;
  }

  next(): Value | undefined {
    const { alias } = this;
    this.alias = null;
    return alias === null ? undefined : new PyGenericAlias(alias.origin, alias.args, true);
  }
}

export const genericAliasIteratorType = defineType({
  name: 'generic_alias_iterator',
  instances: GenericAliasIterator,
  isBaseType: false,
  slots: {
    iter: (self) => self,
    iterNext: (self) => (self as GenericAliasIterator).next(),
  },
  methods: [
    {
      name: '__reduce__',
      signature: '($self, /)',
      impl: ({ alias }: GenericAliasIterator) => makeTuple([builtin('iter'), makeTuple([alias ?? makeTuple([])])]),
    },
  ],
});

// ### Type

const refuseCheck = (function_: string) => (): Value =>
  raiseTypeError(`${function_}() argument 2 cannot be a parameterized generic`);

export const genericAliasType: PyType = defineType({
  name: 'GenericAlias',
  module: 'types',
  layout: 'GenericAlias',
  hasWeakref: true,
  slots: {
    repr: aliasRepr,
    hash: (self) => {
      const { origin, argsTuple } = asAlias(self);
      return hash(makeTuple([origin, argsTuple]));
    },
    call: callAlias,
    getAttribute: aliasGetAttribute,
    eq: (self, other) => (other instanceof PyGenericAlias ? isEqualAlias(asAlias(self), other) : NotImplemented),
    iter: (self) => new GenericAliasIterator(asAlias(self)),
    getItem: substitute,
    or: uniteTypes,
    construct,
  },
  methods: [
    {
      name: '__mro_entries__',
      signature: '($self, bases, /)',
      impl: (self: PyGenericAlias) => makeTuple([self.origin]),
    },
    { name: '__instancecheck__', signature: '($self, instance, /)', impl: refuseCheck('isinstance') },
    { name: '__subclasscheck__', signature: '($self, cls, /)', impl: refuseCheck('issubclass') },
    { name: '__reduce__', signature: '($self, /)', impl: reduce },
    { name: '__dir__', signature: '($self, /)', impl: directory },
  ],
  getset: [
    { name: '__origin__', get: (self) => asAlias(self).origin },
    { name: '__args__', get: (self) => asAlias(self).argsTuple },
    { name: '__parameters__', get: (self) => makeTuple(asAlias(self).parameters) },
    { name: '__unpacked__', get: (self) => asAlias(self).unpacked },
    {
      name: '__typing_unpacked_tuple_args__',
      get: (self) => {
        const { origin, args, unpacked } = asAlias(self);
        return unpacked && origin === tupleType ? makeTuple(args) : null;
      },
    },
  ],
});
