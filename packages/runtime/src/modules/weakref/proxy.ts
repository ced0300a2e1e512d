// weakref.proxy: an object that does as another one does without keeping it alive. Every slot hands on to the object; in
// binary operators either operand may be a proxy. CPython: Objects/weakrefobject.c proxy_*.

import { raise, raiseTypeError } from '../../errors/raise.js';
import { defineType, type MethodSpec } from '../../object/define-type.js';
import type { PyObject } from '../../object/object.js';
import type { BinarySlot, ComparisonSlot, Slots } from '../../object/slots.js';
import { type PyType, typeName, typeOf } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { addWeakReference, asReferent, PyWeakReference, weakReferencesOf } from '../../object/weak-references.js';
import { deleteAttribute, getAttribute, setAttribute } from '../../protocols/attribute.js';
import { call, callMethod } from '../../protocols/call.js';
import { richCompare } from '../../protocols/compare.js';
import { asIndex } from '../../protocols/index.js';
import { iterate, nextSlot } from '../../protocols/iterate.js';
import {
  absolute,
  binaryOperation,
  type InplaceSlot,
  inplaceOperation,
  inplacePower,
  invert,
  negative,
  positive,
  power,
} from '../../protocols/number.js';
import { strValue } from '../../protocols/repr.js';
import { contains, deleteItem, getItem, length, setItem } from '../../protocols/subscript.js';
import { isTrue } from '../../protocols/truth.js';
import { floatType } from '../../types/float.js';
import { toInt } from '../../types/int.js';
import { addressOf } from '../../types/object.js';

/** The object behind a proxy; ReferenceError when it is gone. Anything else is itself. */
function unwrap(value: Value): Value {
  if (!(value instanceof PyWeakReference) || !isProxy(value)) return value;
  return value.referent ?? raise('ReferenceError', 'weakly-referenced object no longer exists');
}

const isProxy = (reference: PyWeakReference): boolean =>
  reference.type === proxyType || reference.type === callableProxyType;

/** `weakref.proxy(object, callback)`. Without a callback there is one for each object. */
export function makeProxy(value: Value, callback: Value): PyWeakReference {
  const object = asReferent(value);
  const type = typeOf(object).slots.call === null ? proxyType : callableProxyType;
  if (callback === null) {
    const known = weakReferencesOf(object).find((each) => isProxy(each) && each.callback === null);
    if (known !== undefined) return known;
  }
  const proxy = new PyWeakReference(type.rootShape, object, callback);
  addWeakReference(object, proxy, callback === null);
  return proxy;
}

function proxyRepr(self: Value): PyStr {
  const proxy = self as PyWeakReference;
  const object: PyObject | undefined = proxy.referent;
  if (object === undefined) return `<weakproxy at ${addressOf(proxy)}; dead>`;
  return `<weakproxy at ${addressOf(proxy)}; to '${typeName(object)}' at ${addressOf(object)}>`;
}

function proxyNext(self: Value): Value | undefined {
  const iterator = unwrap(self);
  if (typeOf(iterator).slots.iterNext === null)
    raiseTypeError(`Weakref proxy referenced a non-iterator '${typeName(iterator)}' object`);
  return nextSlot(iterator)(iterator);
}

// ### Slots

const OPERATORS: readonly (readonly [BinarySlot, InplaceSlot | null, string])[] = [
  ['add', 'inplaceAdd', '+'],
  ['subtract', 'inplaceSubtract', '-'],
  ['multiply', 'inplaceMultiply', '*'],
  ['matrixMultiply', 'inplaceMatrixMultiply', '@'],
  ['trueDivide', 'inplaceTrueDivide', '/'],
  ['floorDivide', 'inplaceFloorDivide', '//'],
  ['remainder', 'inplaceRemainder', '%'],
  ['divmod', null, 'divmod()'],
  ['leftShift', 'inplaceLeftShift', '<<'],
  ['rightShift', 'inplaceRightShift', '>>'],
  ['and', 'inplaceAnd', '&'],
  ['xor', 'inplaceXor', '^'],
  ['or', 'inplaceOr', '|'],
];

function operatorSlots(): Partial<Slots> {
  const slots: Partial<Slots> = {};
  for (const [operator, inplace, sign] of OPERATORS) {
    slots[operator] = (x, y) => binaryOperation(operator, sign, unwrap(x), unwrap(y));
    if (inplace !== null) slots[inplace] = (x, y) => inplaceOperation(inplace, operator, sign, unwrap(x), unwrap(y));
  }
  slots.power = (x, y, modulus) => power(unwrap(x), unwrap(y), unwrap(modulus));
  slots.inplacePower = (x, y) => inplacePower(unwrap(x), unwrap(y));
  for (const op of ['lt', 'le', 'eq', 'ne', 'gt', 'ge'] as readonly ComparisonSlot[])
    slots[op] = (x, y) => richCompare(unwrap(x), unwrap(y), op);
  return slots;
}

const PROXY_SLOTS: Partial<Slots> = {
  ...operatorSlots(),
  repr: proxyRepr,
  str: (self) => strValue(unwrap(self)) as PyStr,
  hash: null,
  bool: (self) => isTrue(unwrap(self)),
  length: (self) => length(unwrap(self)),
  getAttribute: (self, name) => getAttribute(unwrap(self), name),
  setAttribute: (self, name, value) => setAttribute(unwrap(self), name, value),
  deleteAttribute: (self, name) => deleteAttribute(unwrap(self), name),
  iter: (self) => iterate(unwrap(self)),
  iterNext: proxyNext,
  contains: (self, item) => contains(unwrap(self), item),
  getItem: (self, key) => getItem(unwrap(self), key),
  setItem: (self, key, value) => setItem(unwrap(self), key, value),
  deleteItem: (self, key) => deleteItem(unwrap(self), key),
  negative: (self) => negative(unwrap(self)),
  positive: (self) => positive(unwrap(self)),
  absolute: (self) => absolute(unwrap(self)),
  invert: (self) => invert(unwrap(self)),
  int: (self) => toInt(unwrap(self)),
  float: (self) => floatType.slots.construct(floatType, [unwrap(self)], null),
  index: (self) => asIndex(unwrap(self)),
};

/** `bytes(proxy)` and `reversed(proxy)`, which have no slots. */
const METHODS: readonly MethodSpec[] = ['__bytes__', '__reversed__'].map((name) => ({
  name,
  signature: '($self, /)',
  doc: 'As the object does it.',
  impl: (self: Value) => callMethod(unwrap(self), name),
}));

export const proxyType: PyType = defineType({
  name: 'ProxyType',
  module: 'weakref',
  doc: '',
  layout: 'weakproxy',
  isBaseType: false,
  slots: PROXY_SLOTS,
  methods: METHODS,
});

export const callableProxyType: PyType = defineType({
  name: 'CallableProxyType',
  module: 'weakref',
  doc: '',
  layout: 'weakcallableproxy',
  isBaseType: false,
  slots: { ...PROXY_SLOTS, call: (self, args, names) => call(unwrap(self), args.map(unwrap), names) },
  methods: METHODS,
});
