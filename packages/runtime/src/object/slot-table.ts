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
}

const row = (dunder: string, slot: SlotName, form: SlotForm): SlotRow => ({ dunder, slot, form });

function operator(name: string, slot: SlotName, inplace: SlotName): SlotRow[] {
  return [
    row(`__${name}__`, slot, 'binary'),
    row(`__r${name}__`, slot, 'reflected'),
    row(`__i${name}__`, inplace, 'inplace'),
  ];
}

export const SLOT_ROWS: readonly SlotRow[] = [
  row('__repr__', 'repr', 'text'),
  row('__str__', 'str', 'text'),
  row('__hash__', 'hash', 'hash'),
  row('__call__', 'call', 'call'),
  row('__getattribute__', 'getAttribute', 'get-attribute'),
  row('__setattr__', 'setAttribute', 'set-attribute'),
  row('__delattr__', 'deleteAttribute', 'delete-attribute'),
  row('__lt__', 'lt', 'comparison'),
  row('__le__', 'le', 'comparison'),
  row('__eq__', 'eq', 'comparison'),
  row('__ne__', 'ne', 'comparison'),
  row('__gt__', 'gt', 'comparison'),
  row('__ge__', 'ge', 'comparison'),
  row('__iter__', 'iter', 'unary'),
  row('__next__', 'iterNext', 'next'),
  row('__await__', 'await', 'unary'),
  row('__aiter__', 'asyncIter', 'unary'),
  row('__anext__', 'asyncNext', 'unary'),
  row('__get__', 'descrGet', 'descr-get'),
  row('__set__', 'descrSet', 'descr-set'),
  row('__delete__', 'descrDelete', 'descr-delete'),
  row('__init__', 'init', 'init'),
  row('__bool__', 'bool', 'truth'),
  row('__len__', 'length', 'length'),
  row('__getitem__', 'getItem', 'get-item'),
  row('__setitem__', 'setItem', 'set-item'),
  row('__delitem__', 'deleteItem', 'delete-item'),
  row('__contains__', 'contains', 'contains'),
  row('__neg__', 'negative', 'unary'),
  row('__pos__', 'positive', 'unary'),
  row('__abs__', 'absolute', 'unary'),
  row('__invert__', 'invert', 'unary'),
  row('__int__', 'int', 'unary'),
  row('__float__', 'float', 'unary'),
  row('__index__', 'index', 'unary'),
  ...operator('add', 'add', 'inplaceAdd'),
  ...operator('sub', 'subtract', 'inplaceSubtract'),
  ...operator('mul', 'multiply', 'inplaceMultiply'),
  ...operator('matmul', 'matrixMultiply', 'inplaceMatrixMultiply'),
  ...operator('truediv', 'trueDivide', 'inplaceTrueDivide'),
  ...operator('floordiv', 'floorDivide', 'inplaceFloorDivide'),
  ...operator('mod', 'remainder', 'inplaceRemainder'),
  ...operator('lshift', 'leftShift', 'inplaceLeftShift'),
  ...operator('rshift', 'rightShift', 'inplaceRightShift'),
  ...operator('and', 'and', 'inplaceAnd'),
  ...operator('xor', 'xor', 'inplaceXor'),
  ...operator('or', 'or', 'inplaceOr'),
  row('__divmod__', 'divmod', 'binary'),
  row('__rdivmod__', 'divmod', 'reflected'),
  row('__pow__', 'power', 'power'),
  row('__rpow__', 'power', 'reflected-power'),
  row('__ipow__', 'inplacePower', 'inplace'),
  row('__add__', 'concat', 'concat'),
  row('__mul__', 'repeat', 'repeat'),
  row('__rmul__', 'repeat', 'repeat'),
  row('__buffer__', 'buffer', 'buffer'),
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
