// The constants of a code object in the order of `co_consts`. CPython's compiler drops those that no instruction loads: the first
// one stays whatever it is, small ints are loaded without (Python/flowgraph.c remove_unused_consts, LOAD_SMALL_INT).

import { PyFloat, repr, typeOf, type Value } from '@heddle/runtime';

const MAX_SMALL_INT = 256;

interface Entry {
  readonly value: Value;
  isUsed: boolean;
}

export class ConstantPool {
  private readonly entries = new Map<unknown, Entry>();
  /** What the optimiser makes of several constants comes after all others. */
  private readonly folded: Value[] = [];

  /** A constant that may be left out again. */
  add(value: Value): Entry {
    const key = keyOf(value);
    let entry = this.entries.get(key);
    if (entry === undefined) {
      entry = { value, isUsed: false };
      this.entries.set(key, entry);
    }
    return entry;
  }

  /** A constant that is loaded. */
  use(value: Value): void {
    const entry = this.add(value);
    if (typeof value !== 'number' || value < 0 || value > MAX_SMALL_INT) entry.isUsed = true;
  }

  addFolded(value: Value): void {
    this.folded.push(value);
  }

  values(): Value[] {
    const kept = [...this.entries.values()].filter((entry, i) => entry.isUsed || i === 0).map((entry) => entry.value);
    const keys = new Set(kept.map(keyOf));
    for (const value of this.folded) {
      const key = keyOf(value);
      if (keys.has(key) || (typeof value === 'number' && value >= 0 && value <= MAX_SMALL_INT)) continue;
      keys.add(key);
      kept.push(value);
    }
    return kept;
  }
}

/** Equal constants of one type are one; -0.0 and 0.0 are two. */
function keyOf(value: Value): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof PyFloat) return Object.is(value.value, -0) ? 'float -0.0' : `float ${value.value}`;
  const { name } = typeOf(value);
  return name === 'code' ? value : `${name} ${repr(value)}`;
}
