// Iterators that can give all that is left at once (itertools): lists and the like are filled from them without a call for
// each item.

import { PyInstance } from '../object/object.js';
import type { Value } from '../object/value.js';

export abstract class PyBulkIterator extends PyInstance {
  /** The items that are left, in a new array. */
  abstract rest(): Value[];
}
