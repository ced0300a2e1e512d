// types.SimpleNamespace: an object that is nothing but its attributes, such as `sys.implementation`.
// CPython: Objects/namespaceobject.c.

import { raiseTypeError } from '../errors/raise.js';
import { defineType } from '../object/define-type.js';
import { NotImplemented, PyInstance } from '../object/object.js';
import type { ComparisonSlot, Slots } from '../object/slots.js';
import { isInstance, typeName, typeOf } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { setOwnAttribute } from '../protocols/attribute.js';
import { call0 } from '../protocols/call.js';
import { richCompare } from '../protocols/compare.js';
import { repr, reprGuard } from '../protocols/repr.js';
import { PyDict, updateDict } from './dict.js';
import { DICT_ATTRIBUTE } from './dict-attribute.js';
import { instanceDict } from './instance-dict.js';
import { keyLookup } from './keys.js';
import { makeTuple } from './tuple.js';
import { makeStr } from './wide-str.js';

function init(self: Value, args: Value[], names: readonly string[] | null): void {
  const keywords = names ?? [];
  const positional = args.length - keywords.length;
  if (positional > 1) raiseTypeError(`${typeOf(self).qualname} expected at most 1 argument, got ${positional}`);
  const instance = self as PyInstance;
  if (positional === 1) {
    const given = new PyDict();
    updateDict(given, args[0]!);
    const attributes = given.entries().map(([key, value]) => [attributeName(key), value] as const);
    for (const [name, value] of attributes) setOwnAttribute(instance, name, value);
  }
  keywords.forEach((name, i) => {
    setOwnAttribute(instance, name, args[positional + i]!);
  });
}

function attributeName(key: Value): string {
  return keyLookup.nameOf(key) ?? raiseTypeError('keywords must be strings');
}

function namespaceRepr(self: Value): PyStr {
  const type = typeOf(self);
  const name = type === simpleNamespaceType ? 'namespace' : type.name;
  return reprGuard(self, `${name}(...)`, () => {
    const entries = instanceDict(self as PyInstance)
      .entries()
      .filter(([key]) => key !== '');
    return makeStr(`${name}(${entries.map(([key, value]) => `${String(key)}=${repr(value)}`).join(', ')})`);
  });
}

function compare(self: Value, other: Value, op: ComparisonSlot): Value {
  if (!isInstance(other, simpleNamespaceType)) return NotImplemented;
  return richCompare(instanceDict(self as PyInstance), instanceDict(other as PyInstance), op);
}

function replace(self: PyInstance, changes: Map<string, Value>): Value {
  const copy = call0(self.type);
  if (!(copy instanceof PyInstance) || !isInstance(copy, simpleNamespaceType))
    return raiseTypeError(
      `expect ${simpleNamespaceType.name} type, but ${self.type.name}() returned '${typeName(copy)}' object`,
    );
  for (const [key, value] of instanceDict(self).entries()) setOwnAttribute(copy, String(key), value);
  for (const [key, value] of changes) setOwnAttribute(copy, key, value);
  return copy;
}

export const simpleNamespaceType: ReturnType<typeof defineType> = defineType({
  name: 'SimpleNamespace',
  module: 'types',
  hasDict: true,
  getset: [DICT_ATTRIBUTE],
  slots: {
    construct: (cls) => new PyInstance(cls.rootShape),
    init,
    repr: namespaceRepr,
    hash: null,
    ...(Object.fromEntries(
      (['lt', 'le', 'eq', 'ne', 'gt', 'ge'] as const).map((op) => [
        op,
        (self: Value, other: Value) => compare(self, other, op),
      ]),
    ) as Partial<Slots>),
  },
  methods: [
    {
      name: '__reduce__',
      signature: '($self, /)',
      impl: (self: PyInstance) => makeTuple([self.type, makeTuple([]), instanceDict(self)]),
    },
    { name: '__replace__', signature: '($self, /, **changes)', impl: replace },
  ],
});

/** A SimpleNamespace with these attributes. */
export function makeSimpleNamespace(attributes: Readonly<Record<string, Value>>): PyInstance {
  const instance = new PyInstance(simpleNamespaceType.rootShape);
  for (const [name, value] of Object.entries(attributes)) setOwnAttribute(instance, name, value);
  return instance;
}
