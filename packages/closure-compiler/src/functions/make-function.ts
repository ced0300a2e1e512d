// Function objects.

import { functionType, type PyCell, type PyCode, PyFunction, type PyNamespace } from '@heddle/runtime';

export function makeFunction(code: PyCode, globals: PyNamespace, closure: readonly PyCell[]): PyFunction {
  return new PyFunction(functionType.rootShape, code, globals, closure);
}
