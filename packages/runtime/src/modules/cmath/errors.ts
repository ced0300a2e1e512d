// The errors of cmath: an argument outside a function's domain, and a result too large for a float.

import { raiseOverflowError, raiseValueError } from '../../errors/raise.js';
import type { PyComplex } from '../../types/complex.js';

export function raiseDomain(): never {
  return raiseValueError('math domain error');
}

/** A result of finite arguments, which must not be infinite. */
export function checkRange(z: PyComplex): PyComplex {
  return Math.abs(z.real) === Infinity || Math.abs(z.imag) === Infinity ? raiseOverflowError('math range error') : z;
}
