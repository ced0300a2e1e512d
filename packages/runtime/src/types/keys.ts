// Canonical keys: what a dict's or set's Map is keyed with.

import type { Value } from '../object/value.js';

export class KeyTable {
  readonly originals = new Map<Value, Value>();
}
