// The correspondence of slots and dunders, one row each: which dunder, which slot, and how the one calls the other.
// CPython: Objects/typeobject.c slotdefs.

import type { SlotName } from './slots.js';

/** How a dunder's arguments and result correspond to its slot's. */
export type SlotForm =
  | 'text' // (self) -> str
  | 'hash'
  | 'truth'
  | 'length'
  | 'unary'
  | 'comparison'
  | 'binary'
  | 'reflected'
  | 'power'
  | 'reflected-power'
  | 'inplace'
  | 'concat'
  | 'repeat'
  | 'contains'
  | 'get-item'
  | 'set-item'
  | 'delete-item'
  | 'next'
  | 'call'
  | 'get-attribute'
  | 'set-attribute'
  | 'delete-attribute'
  | 'descr-get'
  | 'descr-set'
  | 'descr-delete'
  | 'init'
  | 'buffer';

export interface SlotRow {
  dunder: string;
  slot: SlotName;
  form: SlotForm;
  doc: string;
}

const row = (dunder: string, slot: SlotName, form: SlotForm, doc: string): SlotRow => ({ dunder, slot, form, doc });

function operator(name: string, slot: SlotName, inplace: SlotName, sign: string): SlotRow[] {
  return [
    row(`__${name}__`, slot, 'binary', `Return self${sign}value.`),
    row(`__r${name}__`, slot, 'reflected', `Return value${sign}self.`),
    row(`__i${name}__`, inplace, 'inplace', `Return self${sign}=value.`),
  ];
}

export const SLOT_ROWS: readonly SlotRow[] = [
  row('__repr__', 'repr', 'text', 'Return repr(self).'),
  row('__str__', 'str', 'text', 'Return str(self).'),
  row('__hash__', 'hash', 'hash', 'Return hash(self).'),
  row('__call__', 'call', 'call', 'Call self as a function.'),
  row('__getattribute__', 'getAttribute', 'get-attribute', 'Return getattr(self, name).'),
  row('__setattr__', 'setAttribute', 'set-attribute', 'Implement setattr(self, name, value).'),
  row('__delattr__', 'deleteAttribute', 'delete-attribute', 'Implement delattr(self, name).'),
  row('__lt__', 'lt', 'comparison', 'Return self<value.'),
  row('__le__', 'le', 'comparison', 'Return self<=value.'),
  row('__eq__', 'eq', 'comparison', 'Return self==value.'),
  row('__ne__', 'ne', 'comparison', 'Return self!=value.'),
  row('__gt__', 'gt', 'comparison', 'Return self>value.'),
  row('__ge__', 'ge', 'comparison', 'Return self>=value.'),
  row('__iter__', 'iter', 'unary', 'Implement iter(self).'),
  row('__next__', 'iterNext', 'next', 'Implement next(self).'),
  row('__await__', 'await', 'unary', 'Return an iterator to be used in await expression.'),
  row('__aiter__', 'asyncIter', 'unary', 'Return an awaitable, that resolves in asynchronous iterator.'),
  row('__anext__', 'asyncNext', 'unary', 'Return a value or raise StopAsyncIteration.'),
  row('__get__', 'descrGet', 'descr-get', 'Return an attribute of instance, which is of type owner.'),
  row('__set__', 'descrSet', 'descr-set', 'Set an attribute of instance to value.'),
  row('__delete__', 'descrDelete', 'descr-delete', 'Delete an attribute of instance.'),
  row('__init__', 'init', 'init', 'Initialize self.  See help(type(self)) for accurate signature.'),
  row('__bool__', 'bool', 'truth', 'True if self else False'),
  row('__len__', 'length', 'length', 'Return len(self).'),
  row('__getitem__', 'getItem', 'get-item', 'Return self[key].'),
  row('__setitem__', 'setItem', 'set-item', 'Set self[key] to value.'),
  row('__delitem__', 'deleteItem', 'delete-item', 'Delete self[key].'),
  row('__contains__', 'contains', 'contains', 'Return bool(key in self).'),
  row('__neg__', 'negative', 'unary', '-self'),
  row('__pos__', 'positive', 'unary', '+self'),
  row('__abs__', 'absolute', 'unary', 'abs(self)'),
  row('__invert__', 'invert', 'unary', '~self'),
  row('__int__', 'int', 'unary', 'int(self)'),
  row('__float__', 'float', 'unary', 'float(self)'),
  row(
    '__index__',
    'index',
    'unary',
    'Return self converted to an integer, if self is suitable for use as an index into a list.',
  ),
  ...operator('add', 'add', 'inplaceAdd', '+'),
  ...operator('sub', 'subtract', 'inplaceSubtract', '-'),
  ...operator('mul', 'multiply', 'inplaceMultiply', '*'),
  ...operator('matmul', 'matrixMultiply', 'inplaceMatrixMultiply', '@'),
  ...operator('truediv', 'trueDivide', 'inplaceTrueDivide', '/'),
  ...operator('floordiv', 'floorDivide', 'inplaceFloorDivide', '//'),
  ...operator('mod', 'remainder', 'inplaceRemainder', '%'),
  ...operator('lshift', 'leftShift', 'inplaceLeftShift', '<<'),
  ...operator('rshift', 'rightShift', 'inplaceRightShift', '>>'),
  ...operator('and', 'and', 'inplaceAnd', '&'),
  ...operator('xor', 'xor', 'inplaceXor', '^'),
  ...operator('or', 'or', 'inplaceOr', '|'),
  row('__divmod__', 'divmod', 'binary', 'Return divmod(self, value).'),
  row('__rdivmod__', 'divmod', 'reflected', 'Return divmod(value, self).'),
  row('__pow__', 'power', 'power', 'Return pow(self, value, mod).'),
  row('__rpow__', 'power', 'reflected-power', 'Return pow(value, self, mod).'),
  row('__ipow__', 'inplacePower', 'inplace', 'Return self**=value.'),
  row('__add__', 'concat', 'concat', 'Return self+value.'),
  row('__mul__', 'repeat', 'repeat', 'Return self*value.'),
  row('__rmul__', 'repeat', 'repeat', 'Return value*self.'),
  row('__buffer__', 'buffer', 'buffer', 'Return a buffer object that exposes the underlying memory of the object.'),
];

/** Rows by slot: the dunders that can fill it. */
export const ROWS_BY_SLOT: ReadonlyMap<SlotName, readonly SlotRow[]> = groupRows((r) => r.slot);

/** The dunders that correspond to slots. */
export const SLOT_DUNDERS: ReadonlySet<string> = new Set(SLOT_ROWS.map((r) => r.dunder));

function groupRows<K>(key: (r: SlotRow) => K): Map<K, SlotRow[]> {
  const groups = new Map<K, SlotRow[]>();
  for (const r of SLOT_ROWS) {
    const group = groups.get(key(r));
    if (group === undefined) groups.set(key(r), [r]);
    else group.push(r);
  }
  return groups;
}
