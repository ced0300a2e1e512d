// Function objects.

import { type Frame, functionType, type PyCell, type PyCode, type PyDict, PyFunction } from '@heddle/runtime';

export function makeFunction(code: PyCode, globals: PyDict, closure: readonly PyCell[]): PyFunction {
  return new PyFunction(functionType.rootShape, code, globals, closure);
}

/** A function defined by the code that runs in `frame`. */
export function makeInner(frame: Frame, code: PyCode, closure: readonly PyCell[]): PyFunction {
  return new PyFunction(functionType.rootShape, code, frame.fn.globals, closure);
}
