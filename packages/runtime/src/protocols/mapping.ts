// Mappings as `**` and dict displays take them: anything with `keys()` and subscripts.

import { raiseTypeError } from '../errors/raise.js';
import { typeName } from '../object/type.js';
import type { Value } from '../object/value.js';
import { dictType, PyDict } from '../types/dict.js';
import { lookupAttribute } from './attribute.js';
import { call0 } from './call.js';
import { toArray } from './iterate.js';
import { getItem } from './subscript.js';

/** True for dicts and for whatever has a `keys` method. */
export function isMapping(value: Value): boolean {
  return value instanceof PyDict || lookupAttribute(value, 'keys') !== undefined;
}

/** The entries of a mapping, in its order. TypeError when it has no `keys`. */
export function mappingEntries(value: Value): Iterable<[Value, Value]> {
  // CPython: Objects/dictobject.c dict_merge.
  if (value instanceof PyDict && (value.type.isBuiltin || value.type.slots.iter === dictType.slots.iter))
    return value.entries();
  const keys = lookupAttribute(value, 'keys');
  if (keys === undefined) return raiseTypeError(`'${typeName(value)}' object is not a mapping`);
  return toArray(call0(keys)).map((key): [Value, Value] => [key, getItem(value, key)]);
}
