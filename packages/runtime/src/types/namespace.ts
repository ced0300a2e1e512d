// Module namespaces: dicts whose string-keyed values live in cells, so that a compiled global load captures the cell and
// costs one load and one check. A cell stays the name's for ever; `undefined` in it means the name is not bound now.

import type { Value } from '../object/value.js';
import { PyDict } from './dict.js';

export class GlobalCell {
  readonly name: string;
  value: Value | undefined;
  constructor(name: string) {
    this.name = name;
    this.value = undefined;
  }
}

export class PyNamespace extends PyDict {}
