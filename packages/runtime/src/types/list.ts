// list

import { PyInstance } from '../object/object.js';
import type { Shape } from '../object/shape.js';
import { defineType } from '../object/define-type.js';
import type { Value } from '../object/value.js';

// ### Representation

export class PyList extends PyInstance {
  items: Value[];
  constructor(shape: Shape, items: Value[]) {
    super(shape);
    this.items = items;
  }
}

// ### Construction

/** A list that takes over `items`. */
export function makeList(items: Value[]): PyList {
  return new PyList(listType.rootShape, items);
}

export const listType = defineType({ name: 'list', doc: '' });
