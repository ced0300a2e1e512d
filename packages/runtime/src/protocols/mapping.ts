// Mappings as `**` and dict displays take them: anything with `keys()` and subscripts.

import type { Value } from '../object/value.js';
import { PyDict } from '../types/dict.js';
import { lookupAttribute } from './attribute.js';

/** True for dicts and for whatever has a `keys` method. */
export function isMapping(value: Value): boolean {
  return value instanceof PyDict || lookupAttribute(value, 'keys') !== undefined;
}
