// mappingproxy: a read-only view of a mapping; `cls.__dict__` is one over the class's namespace. CPython: Objects/descrobject.c
// mappingproxy_*.

import { raiseTypeError } from '../errors/raise.js';
import { defineType } from '../object/define-type.js';
import { bindConstructor } from '../object/native-call.js';
import { PyObject } from '../object/object.js';
import type { Comparison, ComparisonSlot } from '../object/slots.js';
import { type PyType, typeName, typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { callMethod } from '../protocols/call.js';
import { richCompare } from '../protocols/compare.js';
import { hash } from '../protocols/hash.js';
import { iterate } from '../protocols/iterate.js';
import { binaryOperation } from '../protocols/number.js';
import { repr, str } from '../protocols/repr.js';
import { contains, getItem, length } from '../protocols/subscript.js';
import { makeGenericAlias } from './generic-alias.js';
import { PyList } from './list.js';
import { PyTypeDict } from './namespace.js';
import { joinStrings } from './str/text.js';
import { PyTuple } from './tuple.js';

export class PyMappingProxy extends PyObject {
  readonly mapping: Value;
  constructor(mapping: Value) {
    super();
    this.mapping = mapping;
  }
}

/** `type.__dict__`: a proxy over a dict that shares the class's namespace. */
export function makeMappingProxy(type: PyType): PyMappingProxy {
  return new PyMappingProxy(new PyTypeDict(type));
}

const mappingOf = (self: Value): Value => (self as PyMappingProxy).mapping;
const unwrap = (value: Value): Value => (value instanceof PyMappingProxy ? value.mapping : value);

function comparison(op: ComparisonSlot): Comparison {
  return (self, other) => richCompare(mappingOf(self), other, op);
}

function construct(_cls: PyType, args: Value[], names: readonly string[] | null): Value {
  const [mapping] = bindConstructor('mappingproxy', '(mapping)', args, names) as Value[];
  if (typeOf(mapping!).slots.getItem === null || mapping instanceof PyList || mapping instanceof PyTuple)
    raiseTypeError(`mappingproxy() argument must be a mapping, not ${typeName(mapping!)}`);
  return new PyMappingProxy(mapping!);
}

const method = (name: string, signature: string) => ({
  name,
  signature,
  impl: (self: PyMappingProxy, ...args: (Value | undefined)[]) =>
    callMethod(self.mapping, name, ...args.filter((arg) => arg !== undefined)),
});

export const mappingProxyType = defineType({
  name: 'mappingproxy',
  collectionKind: 'mapping',
  instances: PyMappingProxy,
  isBaseType: false,
  slots: {
    repr: (self) => joinStrings(['mappingproxy(', repr(mappingOf(self)), ')']),
    str: (self) => str(mappingOf(self)),
    hash: (self) => hash(mappingOf(self)),
    length: (self) => length(mappingOf(self)),
    lt: comparison('lt'),
    le: comparison('le'),
    eq: comparison('eq'),
    ne: comparison('ne'),
    gt: comparison('gt'),
    ge: comparison('ge'),
    iter: (self) => iterate(mappingOf(self)),
    contains: (self, key) => contains(mappingOf(self), key),
    getItem: (self, key) => getItem(mappingOf(self), key),
    or: (x, y) => binaryOperation('or', '|', unwrap(x), unwrap(y)),
    inplaceOr: (self) => raiseTypeError(`'|=' is not supported by ${typeName(self)}; use '|' instead`),
    construct,
  },
  methods: [
    { name: '__class_getitem__', kind: 'class', signature: '($type, object, /)', impl: makeGenericAlias },
    {
      name: '__reversed__',
      signature: '($self, /)',
      impl: (self: PyMappingProxy) => callMethod(self.mapping, '__reversed__'),
    },
    method('copy', '($self, /)'),
    method('get', '($self, key, default=None, /)'),
    method('items', '($self, /)'),
    method('keys', '($self, /)'),
    method('values', '($self, /)'),
  ],
});
