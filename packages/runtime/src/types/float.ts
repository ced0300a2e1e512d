// float

import { PyObject } from '../object/object.js';
import { defineType } from '../object/define-type.js';

// ### Representation

/** An exact float. Instances of subclasses are PyBoxed around one of these. */
export class PyFloat extends PyObject {
  readonly value: number;
  constructor(value: number) {
    super();
    this.value = value;
  }
}

export const floatType = defineType({ name: 'float', doc: '', instances: PyFloat });
