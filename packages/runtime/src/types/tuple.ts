// tuple

import { PyInstance } from '../object/object.js';
import type { Shape } from '../object/shape.js';
import { defineType } from '../object/define-type.js';
import type { Value } from '../object/value.js';

// ### Representation

export class PyTuple extends PyInstance {
  readonly items: readonly Value[];
  constructor(shape: Shape, items: readonly Value[]) {
    super(shape);
    this.items = items;
  }
}

// ### Construction

export function makeTuple(items: readonly Value[]): PyTuple {
  return new PyTuple(tupleType.rootShape, items);
}

export const tupleType = defineType({ name: 'tuple', doc: '' });
