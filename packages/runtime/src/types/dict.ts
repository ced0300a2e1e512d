// dict: a JS Map on canonical keys (keys.ts): equal keys have one canonical primitive or object, so the Map does the hashing.

import { PyInstance } from '../object/object.js';
import type { Shape } from '../object/shape.js';
import { defineType } from '../object/define-type.js';
import type { Value } from '../object/value.js';
import { KeyTable } from './keys.js';

// ### Representation

export class PyDict extends PyInstance {
  /** From canonical key to value, in insertion order. */
  readonly map: Map<Value, Value>;
  /** Original keys that differ from their canonical form, and hash buckets; null until one is needed. */
  keys: KeyTable | null;

  constructor(shape: Shape = dictType.rootShape) {
    super(shape);
    this.map = new Map();
    this.keys = null;
  }

  getStr(name: string): Value | undefined {
    return this.map.get(name);
  }
  setStr(name: string, value: Value): void {
    this.map.set(name, value);
  }
}

export const dictType: ReturnType<typeof defineType> = defineType({ name: 'dict', doc: '' });
