// types.GenericAlias: a class with type arguments, `list[int]`. It calls and forwards attributes to the class. Arguments can be
// filled in for type variables, which tell themselves by `__typing_subst__`. CPython: Objects/genericaliasobject.c.

import { raiseTypeError } from '../errors/raise.js';
import { defineType, type MethodSpec } from '../object/define-type.js';
import { bindConstructor } from '../object/native-call.js';
import { Ellipsis, NotImplemented, PyObject } from '../object/object.js';
import { PyType, typeType } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { genericGetAttribute, getAttribute, lookupAttribute, setAttribute } from '../protocols/attribute.js';
import { call, call1 } from '../protocols/call.js';
import { isEqual } from '../protocols/compare.js';
import { hash } from '../protocols/hash.js';
import { repr } from '../protocols/repr.js';
import { PyList } from './list.js';
import { qualifiedName } from './object.js';
import { joinStrings, joinWith } from './str/text.js';
import { makeTuple, PyTuple } from './tuple.js';

// ### Representation

export class PyGenericAlias extends PyObject {
  readonly origin: Value;
  readonly args: readonly Value[];
  /** True for `*tuple[int]`. */
  readonly unpacked: boolean;
  private typeParameters: readonly Value[] | null;

  constructor(origin: Value, args: readonly Value[], unpacked: boolean) {
    super();
    this.origin = origin;
    this.args = args;
    this.unpacked = unpacked;
    this.typeParameters = null;
  }

  /** The type variables among the arguments, each once. */
  get parameters(): readonly Value[] {
    this.typeParameters ??= collectParameters(this.args);
    return this.typeParameters;
  }
}

/** `cls[item]`: what `__class_getitem__` of built-in types returns. */
export function makeGenericAlias(origin: Value, item: Value): PyGenericAlias {
  return new PyGenericAlias(origin, item instanceof PyTuple ? item.items : [item], false);
}

/** The row of a built-in type that can be subscripted. */
export const CLASS_GETITEM: MethodSpec = {
  name: '__class_getitem__',
  kind: 'class',
  signature: '($type, object, /)',
  doc: 'See PEP 585',
  impl: makeGenericAlias,
};

function construct(_cls: PyType, args: Value[], names: readonly string[] | null): Value {
  const [origin, item] = bindConstructor('GenericAlias', '(origin, args, /)', args, names) as Value[];
  return makeGenericAlias(origin!, item!);
}

// ### Type variables

/** The type variables among `args` and in them, each once. */
export function collectParameters(args: readonly Value[]): Value[] {
  const found: Value[] = [];
  const add = (parameter: Value): void => {
    if (!found.some((other) => other === parameter)) found.push(parameter);
  };
  for (const arg of args) {
    if (arg instanceof PyType) continue;
    if (lookupAttribute(arg, '__typing_subst__') !== undefined) add(arg);
    else if (arg instanceof PyTuple || arg instanceof PyList) collectParameters(arg.items).forEach(add);
    else {
      const nested = lookupAttribute(arg, '__parameters__');
      if (nested instanceof PyTuple) nested.items.forEach(add);
    }
  }
  return found;
}

function substitute(self: Value, item: Value): Value {
  const alias = self as PyGenericAlias;
  const { parameters } = alias;
  if (parameters.length === 0) return raiseTypeError(`${repr(alias)} is not a generic class`);
  const given = item instanceof PyTuple ? item.items : [item];
  if (given.length !== parameters.length) {
    const amount = given.length > parameters.length ? 'many' : 'few';
    raiseTypeError(`Too ${amount} arguments for ${repr(alias)}; actual ${given.length}, expected ${parameters.length}`);
  }
  const args = alias.args.map((arg) => substituteIn(arg, parameters, given));
  return new PyGenericAlias(alias.origin, args, alias.unpacked);
}

/** `arg` with `given` in place of the type variables `parameters`. */
export function substituteIn(arg: Value, parameters: readonly Value[], given: readonly Value[]): Value {
  if (arg instanceof PyType) return arg;
  const method = lookupAttribute(arg, '__typing_subst__');
  if (method !== undefined) return call1(method, given[parameters.indexOf(arg)]!);
  const nested = lookupAttribute(arg, '__parameters__');
  if (!(nested instanceof PyTuple) || nested.items.length === 0) return arg;
  const values = nested.items.map((parameter) => given[parameters.indexOf(parameter)]!);
  return call1(getAttribute(arg, '__getitem__'), values.length === 1 ? values[0]! : makeTuple(values));
}

// ### Protocol slots

function aliasRepr(self: Value): PyStr {
  const { origin, args, unpacked } = self as PyGenericAlias;
  const inside = args.length === 0 ? '()' : joinWith(', ', args.map(reprArgument));
  return joinStrings([unpacked ? '*' : '', reprArgument(origin), '[', inside, ']']);
}

/** An argument as the reprs of aliases and unions show it. */
export function reprArgument(arg: Value): PyStr {
  if (arg === Ellipsis) return '...';
  if (arg instanceof PyType) return qualifiedName(arg);
  if (arg instanceof PyList) return joinStrings(['[', joinWith(', ', arg.items.map(reprArgument)), ']']);
  return repr(arg);
}

function isEqualAlias(x: PyGenericAlias, y: PyGenericAlias): boolean {
  if (x.unpacked !== y.unpacked || x.args.length !== y.args.length || !isEqual(x.origin, y.origin)) return false;
  return x.args.every((arg, i) => isEqual(arg, y.args[i]!));
}

/** Attributes of the alias itself; all others are the class's. */
const OWN_ATTRIBUTES: ReadonlySet<string> = new Set([
  '__bases__',
  '__class__',
  '__origin__',
  '__args__',
  '__parameters__',
  '__unpacked__',
  '__typing_unpacked_tuple_args__',
  '__mro_entries__',
  '__reduce_ex__',
  '__reduce__',
  '__copy__',
  '__deepcopy__',
  '__getitem__',
  '__instancecheck__',
  '__subclasscheck__',
  '__dir__',
]);

function aliasGetAttribute(self: Value, name: string): Value {
  return OWN_ATTRIBUTES.has(name)
    ? genericGetAttribute(self, name)
    : getAttribute((self as PyGenericAlias).origin, name);
}

function callAlias(self: Value, args: Value[], names: readonly string[] | null): Value {
  const instance = call((self as PyGenericAlias).origin, args, names);
  try {
    setAttribute(instance, '__orig_class__', self);
  } catch {
    // Most instances of built-in types take no attributes; then there is nobody to tell.
  }
  return instance;
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
  doc: '',
  instances: GenericAliasIterator,
  isBaseType: false,
  slots: {
    iter: (self) => self,
    iterNext: (self) => (self as GenericAliasIterator).next(),
  },
});

// ### Type

export const genericAliasType = defineType({
  name: 'GenericAlias',
  module: 'types',
  doc: 'Represent a PEP 585 generic type\n\nE.g. for t = list[int], t.__origin__ is list and t.__args__ is (int,).',
  instances: PyGenericAlias,
  hasWeakref: true,
  slots: {
    repr: aliasRepr,
    hash: (self) => {
      const { origin, args } = self as PyGenericAlias;
      return hash(makeTuple([origin, ...args]));
    },
    call: callAlias,
    getAttribute: aliasGetAttribute,
    eq: (self, other) =>
      other instanceof PyGenericAlias ? isEqualAlias(self as PyGenericAlias, other) : NotImplemented,
    iter: (self) => new GenericAliasIterator(self as PyGenericAlias),
    getItem: substitute,
    or: (x, y) => typeType.slots.or!(x, y),
    construct,
  },
  methods: [
    {
      name: '__mro_entries__',
      signature: '($self, bases, /)',
      doc: 'The class itself stands for the alias among bases.',
      impl: (self: PyGenericAlias) => makeTuple([self.origin]),
    },
    {
      name: '__instancecheck__',
      signature: '($self, instance, /)',
      doc: 'Raise TypeError.',
      impl: () => raiseTypeError('isinstance() argument 2 cannot be a parameterized generic'),
    },
    {
      name: '__subclasscheck__',
      signature: '($self, cls, /)',
      doc: 'Raise TypeError.',
      impl: () => raiseTypeError('issubclass() argument 2 cannot be a parameterized generic'),
    },
    {
      name: '__reduce__',
      signature: '($self, /)',
      doc: 'Return state information for pickling.',
      impl: (self: PyGenericAlias) => makeTuple([genericAliasType, makeTuple([self.origin, makeTuple(self.args)])]),
    },
  ],
  getset: [
    { name: '__origin__', doc: '', get: (self) => (self as PyGenericAlias).origin },
    { name: '__args__', doc: '', get: (self) => makeTuple((self as PyGenericAlias).args) },
    {
      name: '__parameters__',
      doc: 'Type variables in the GenericAlias.',
      get: (self) => makeTuple((self as PyGenericAlias).parameters),
    },
    { name: '__unpacked__', doc: '', get: (self) => (self as PyGenericAlias).unpacked },
  ],
});
