// Truth value testing. Library reference, "Truth Value Testing"; CPython: Objects/object.c PyObject_IsTrue.

import { typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';

export function isTrue(value: Value): boolean {
  switch (typeof value) {
    case 'boolean':
      return value;
    case 'number':
      return value !== 0;
    case 'string':
      return value !== '';
    case 'bigint':
      return true;
    default:
      return value !== null && isTrueObject(value);
  }
}

function isTrueObject(value: Value): boolean {
  const { slots } = typeOf(value);
  if (slots.bool !== null) return slots.bool(value);
  if (slots.length !== null) return slots.length(value) !== 0;
  return true;
}
