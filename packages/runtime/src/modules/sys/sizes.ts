// sys.getsizeof: what CPython would need, roughly. CPython: Python/sysmodule.c _PySys_GetSizeOf.

import { isThrown } from '../../errors/matches.js';
import { raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { introspection } from '../../object/introspection.js';
import { isInstance, typeOf } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { call0, lookupSpecial } from '../../protocols/call.js';
import { asSize } from '../../protocols/index.js';
import { intType } from '../../types/int.js';

/** What `__sizeof__` says, and what the garbage collector and the attributes take in front of the object. */
export function getSizeOf(x: Value, fallback?: Value): Value {
  try {
    const method = lookupSpecial(x, '__sizeof__');
    const size = asSizeOf(method === undefined ? raiseTypeError("object doesn't define __sizeof__") : call0(method));
    if (size < 0) raiseValueError('__sizeof__() should return >= 0');
    return size + introspection().headerSize(typeOf(x));
  } catch (error) {
    if (fallback !== undefined && isThrown(error, 'TypeError')) return fallback;
    throw error;
  }
}

function asSizeOf(size: Value): number {
  return isInstance(size, intType) ? asSize(size, 'OverflowError') : raiseTypeError('an integer is required');
}
