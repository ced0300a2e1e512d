// The built-in types declared but not yet complete (define-type.ts). In a file without imports, so that it is there before the
// first type is declared, whichever module of the runtime is loaded first.

import type { TypeSpec } from './define-type.js';
import type { PyType } from './type.js';

export const pendingTypes: { type: PyType; spec: TypeSpec }[] = [];
