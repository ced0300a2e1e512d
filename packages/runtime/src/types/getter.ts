// Objects that are called with one argument and need no call for it: itemgetter and its kin (modules/operator/getters.ts),
// which sorting, max and map ask for each item.

import { PyObject } from '../object/object.js';
import type { Value } from '../object/value.js';

export abstract class PyGetter extends PyObject {
  abstract apply(obj: Value): Value;
}
