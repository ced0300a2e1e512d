// What a dict or set knows about its keys beyond its Map. A Map is keyed with canonical keys, for which JavaScript's equality
// is Python's: most keys are their own canonical form, or become a primitive (canonical-key.ts). The rest, objects with
// a `__hash__` and `__eq__` of their own, are found through hash buckets, and the first of several equal ones is the canonical
// key. A container has a KeyTable only once it needs one.

import type { PyInt, Value } from '../object/value.js';

/** A copy of a Map, in two thirds of the time that `new Map(map)` takes. */
export function copyMap(map: ReadonlyMap<Value, Value>): Map<Value, Value> {
  const copy = new Map<Value, Value>();
  for (const [key, value] of map) copy.set(key, value);
  return copy;
}

/** Several canonical keys with one hash. A hash that only one key has leads to the key itself. */
export class Bucket {
  readonly keys: Value[];
  constructor(keys: Value[]) {
    this.keys = keys;
  }
}

export class KeyTable {
  /** The key as first given, where it differs from its canonical form (`True`, `1.0`, a tuple). Unused in sets, whose Map holds it. */
  originals: Map<Value, Value>;
  /**
   * Canonical keys by hash, or null until an object with its own hash has been looked up. From then on it has all keys of
   * the container, since such an object may equal any of them (`Fraction(1, 2) == 0.5`).
   */
  buckets: Map<PyInt, Value | Bucket> | null;
  /** The hash of each key in `buckets`, or null until it is needed: `__hash__` must not be called again to find it. */
  hashes: Map<Value, PyInt> | null;
  /** Canonical keys in insertion order with stale ones among them: the stack of `popitem`. Null until that is called. */
  order: Value[] | null;

  constructor() {
    this.originals = new Map();
    this.buckets = null;
    this.hashes = null;
    this.order = null;
  }

  copy(): KeyTable {
    const copy = new KeyTable();
    copy.originals = copyMap(this.originals);
    if (this.buckets !== null) {
      copy.buckets = new Map();
      for (const [hash, entry] of this.buckets)
        copy.buckets.set(hash, entry instanceof Bucket ? new Bucket(entry.keys.slice()) : entry);
    }
    return copy;
  }

  /** After all keys were removed. */
  forget(): void {
    this.originals.clear();
    this.buckets = this.buckets === null ? null : new Map();
    this.hashes?.clear();
    this.order = this.order === null ? null : [];
  }
}

/** A dict or set as key lookup sees it. */
export interface KeyedContainer {
  map: Map<Value, Value>;
  keys: KeyTable | null;
  /** Not null when other containers have the same Map; `needMap` ends that. */
  share?: object | null;
  needMap(): void;
  /** How errors name a key of it. */
  readonly keyTitle: 'dict key' | 'set element';
  /** The key as first given for a canonical key that is present. */
  originalKey(canonical: Value): Value;
  /** Remembers the key as given for a new canonical key that differs from it. */
  noteOriginal(canonical: Value, original: Value): void;
}

/**
 * Key lookup for all but strings and small ints in plain containers. canonical-key.ts installs it: it needs hashing and
 * comparison, which need everything else, and the classes of containers must be loaded before what depends on them.
 */
export const keyLookup = {} as {
  /** The canonical key of a value that has one by itself, else undefined. */
  canonical(key: Value): Value | undefined;
  /** The same for a key of `container`. TypeError when it is unhashable and that can be told without hash buckets. */
  canonicalIn(container: KeyedContainer, key: Value): Value | undefined;
  /** The canonical key of a value if it is a number and no class is to be asked. */
  number(key: Value): number | undefined;
  /** The canonical key of `key` in `container`; undefined when it cannot be there. TypeError when it is unhashable. */
  find(container: KeyedContainer, key: Value): Value | undefined;
  /** The same for a key that is not there under a canonical key of its own. */
  findHashed(container: KeyedContainer, key: Value): Value | undefined;
  /** The canonical key under which to store `key`; registers it when it is new. */
  intern(container: KeyedContainer, key: Value): Value;
  /** Removes `key` and gives what the Map had for it; undefined when it is not there. */
  remove(container: KeyedContainer, key: Value): Value | undefined;
  /** Removes a canonical key that is there. */
  removeCanonical(container: KeyedContainer, canonical: Value): void;
  /** Calls `f(x, y)`, which looks up keys of `source` in other containers, so that their hashes are not computed again. */
  withHashesOf<X, Y, R>(source: KeyedContainer, f: (x: X, y: Y) => R, x: X, y: Y): R;
  /** `hash(key)`, within `withHashesOf` the known one. */
  hash(key: Value): PyInt;
  /** Calls `f`, which looks up `key`; its hash is computed once, before. */
  withHash(key: Value, f: () => void): void;
  /** The text of a key that is a str or compares as one, else undefined. */
  nameOf(key: Value): string | undefined;
  /** The str whose text is `name`. */
  nameValue(name: string): Value;
  /** MemoryError for a container that must not grow any more. */
  tooMany(): never;
};
