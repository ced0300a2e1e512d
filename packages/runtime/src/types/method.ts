// Bound methods: a callable and the instance it is called with.

import { PyObject } from '../object/object.js';
import type { Value } from '../object/value.js';

export class PyMethod extends PyObject {
  readonly fn: Value;
  readonly self: Value;
  constructor(fn: Value, self: Value) {
    super();
    this.fn = fn;
    this.self = self;
  }
}
