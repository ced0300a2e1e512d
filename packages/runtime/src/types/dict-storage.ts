// The JavaScript class of dicts and its core operations; all dict methods (dict.ts) go through these. They are separate from
// the methods because subclasses (PyNamespace, PyInstanceDict) override them and must find the class loaded, whatever is
// loaded first: this file imports nothing that could lead back to it.

import { PyInstance } from '../object/object.js';
import type { Shape } from '../object/shape.js';
import { objectType, PyType } from '../object/type.js';
import type { Value } from '../object/value.js';
import { IntTable } from './int-table.js';
import { copyMap, type KeyedContainer, KeyTable, keyLookup } from './keys.js';
import { keyOfKeyword } from './wide-str.js';

/** Declared in dict.ts. */
export const dictType: PyType = new PyType('dict', null, [objectType], true);

/** True for a dict whose items nothing but its own methods computes: of no subclass. */
export function isExactDict(value: Value): value is PyDict {
  return value instanceof PyDict && value.type === dictType;
}

/** The Map of every dict that has none of its own. Nothing may be added to it. */
export const NO_MAP: Map<Value, Value> = new Map();

/** How many dicts have one Map since one was copied from another: each makes its own before it changes what is in it. */
interface Sharing {
  owners: number;
}

/** That of NO_MAP. */
const SHARED_BY_ALL: Sharing = { owners: Number.POSITIVE_INFINITY };

/** How many dicts with a Map have been cleared: iterators that find another Map know by it what has happened. */
export const clears = { count: 0 };

/**
 * A new dict has no storage. When the canonical key of its first key is a number, its items are in an IntTable until another
 * key comes; then, or from the first key on, they are in a Map, for good.
 */
export class PyDict extends PyInstance implements KeyedContainer {
  /** From canonical key to value, in insertion order; NO_MAP while there is no Map. */
  map: Map<Value, Value>;
  /** Null when no other dict has the Map. */
  share: Sharing | null;
  /** The items while all canonical keys are numbers; the Map is NO_MAP then, and `keys` is null. */
  ints: IntTable | null;
  /** Original keys that differ from their canonical form, and hash buckets; null until one is needed. */
  keys: KeyTable | null;

  constructor(shape: Shape = dictType.rootShape) {
    super(shape);
    this.map = NO_MAP;
    this.share = SHARED_BY_ALL;
    this.ints = null;
    this.keys = null;
  }

  get keyTitle(): 'dict key' {
    return 'dict key';
  }

  get size(): number {
    return this.ints === null ? this.map.size : this.ints.size;
  }

  get(key: Value): Value | undefined {
    if (typeof key === 'number' && this.ints !== null) return this.ints.get(key);
    if (typeof key === 'string' || typeof key === 'number') {
      const value = this.map.get(key);
      if (value !== undefined || this.keys === null || this.keys.buckets === null) return value;
    }
    return this.getOther(key);
  }

  private getOther(key: Value): Value | undefined {
    const canonical = keyLookup.canonicalIn(this, key);
    if (this.ints !== null) {
      if (canonical !== undefined) return typeof canonical === 'number' ? this.ints.get(canonical) : undefined;
      this.needMap();
    }
    if (canonical !== undefined) {
      const value = this.map.get(canonical);
      if (value !== undefined || this.keys === null || this.keys.buckets === null) return value;
    }
    const found = keyLookup.findHashed(this, key);
    return found === undefined ? undefined : this.map.get(found);
  }

  has(key: Value): boolean {
    return this.get(key) !== undefined;
  }

  set(key: Value, value: Value): void {
    if (typeof key === 'number' && this.ints !== null) this.ints.set(key, value);
    else this.setOther(key, value);
  }

  private setOther(key: Value, value: Value): void {
    if (this.map === NO_MAP) {
      if (this.setInt(key, value)) return;
      this.needMap();
    }
    const isPlain = this.keys === null && (typeof key === 'string' || typeof key === 'number');
    const canonical = isPlain ? key : keyLookup.intern(this, key);
    if (this.share !== null) this.needMap();
    this.map.set(canonical, value);
  }

  /** The value of a key; when it is not there, that of `value`, which is stored. The key is hashed once. */
  getOrSet(key: Value, value: Value): Value {
    if (typeof key === 'string' && this.keys === null && this.set === PyDict.prototype.set) {
      const found = this.map.get(key);
      if (found === undefined) this.setStr(key, value);
      return found === undefined ? value : found;
    }
    const isNumber = this.map === NO_MAP && keyLookup.number(key) !== undefined;
    if (isNumber || typeof key !== 'object' || key === null || this.set !== PyDict.prototype.set) {
      const found = this.get(key);
      if (found === undefined) this.set(key, value);
      return found === undefined ? value : found;
    }
    if (this.map === NO_MAP) this.needMap();
    const canonical = keyLookup.intern(this, key);
    const found = this.map.get(canonical);
    if (found === undefined) {
      if (this.share !== null) this.needMap();
      this.map.set(canonical, value);
    }
    return found === undefined ? value : found;
  }

  /** Sets an item of the IntTable, or starts one; false when the key needs a Map. */
  private setInt(key: Value, value: Value): boolean {
    const canonical = typeof key === 'string' ? undefined : keyLookup.number(key);
    if (canonical === undefined) return false;
    this.ints ??= new IntTable();
    this.ints.set(canonical, value, key);
    return true;
  }

  /** From here on there is a Map of this dict alone. */
  needMap(): void {
    const { ints, share } = this;
    if (ints !== null) this.map = ints.toMap();
    else if (this.map === NO_MAP) this.map = new Map();
    else if (share !== null && --share.owners > 0) this.map = copyMap(this.map);
    this.share = null;
    this.ints = null;
    ints?.originals.forEach((original, place) => {
      const key = ints.keys[place]!;
      if (original !== key && ints.values[place] !== undefined) this.noteOriginal(key, original);
    });
  }

  /** Removes a key; false when it is not there. */
  delete(key: Value): boolean {
    if (typeof key === 'number' && this.ints !== null) return this.ints.delete(key);
    if (this.keys === null && this.share === null && (typeof key === 'string' || typeof key === 'number'))
      return this.map.delete(key);
    return this.deleteOther(key);
  }

  /** Removes `key` and gives its value; undefined when it is not there. The key is hashed once. */
  take(key: Value): Value | undefined {
    if (this.delete !== PyDict.prototype.delete) {
      const value = this.get(key);
      if (value !== undefined) this.delete(key);
      return value;
    }
    if (typeof key === 'string' && this.keys === null && this.share === null) {
      const value = this.map.get(key);
      if (value !== undefined) this.map.delete(key);
      return value;
    }
    if (this.ints !== null) {
      const canonical = keyLookup.canonicalIn(this, key);
      if (canonical !== undefined) return typeof canonical === 'number' ? this.ints.take(canonical) : undefined;
      this.needMap();
    }
    return keyLookup.remove(this, key);
  }

  private deleteOther(key: Value): boolean {
    if (this.ints !== null) {
      const canonical = keyLookup.canonicalIn(this, key);
      if (canonical !== undefined) return typeof canonical === 'number' && this.ints.delete(canonical);
      this.needMap();
    }
    return keyLookup.remove(this, key) !== undefined;
  }

  /** `get` for a name known to be a bare string (or the text of a wide one). */
  getStr(name: string): Value | undefined {
    const value = this.map.get(name);
    if (value !== undefined || this.keys === null || this.keys.buckets === null) return value;
    return this.get(name);
  }

  /** A keyword argument becomes an item. */
  setKeyword(name: string, value: Value): void {
    const key = keyOfKeyword(name);
    if (typeof key === 'string') this.setStr(key, value);
    else this.set(key, value);
  }

  setStr(name: string, value: Value): void {
    if (this.keys === null && this.share === null) this.map.set(name, value);
    else this.set(name, value);
  }

  deleteStr(name: string): boolean {
    return this.keys === null && this.share === null ? this.map.delete(name) : this.delete(name);
  }

  clear(): void {
    if (this.ints !== null) this.ints.clear();
    else if (this.map !== NO_MAP) {
      clears.count++;
      if (this.share !== null) this.share.owners--;
      this.share = null;
      this.map = new Map();
    }
    if (this.keys !== null) this.keys.forget();
  }

  /** The key as first given for a canonical key. */
  originalKey(canonical: Value): Value {
    if (this.keys === null || this.keys.originals.size === 0) return canonical;
    const original = this.keys.originals.get(canonical);
    return original === undefined ? canonical : original;
  }

  noteOriginal(canonical: Value, original: Value): void {
    this.keys ??= new KeyTable();
    this.keys.originals.set(canonical, original);
  }

  /** The first key; undefined when the dict is empty. */
  firstKey(): Value | undefined {
    if (this.ints !== null) return this.ints.firstKey();
    const first = this.liveKeys().next();
    return first.done === true ? undefined : this.originalKey(first.value);
  }

  /** The keys in order. */
  keysArray(): Value[] {
    if (this.ints !== null) return this.ints.keysArray();
    const keys = [...this.map.keys()];
    return this.keys === null || this.keys.originals.size === 0 ? keys : keys.map(this.originalKey, this);
  }

  valuesArray(): Value[] {
    if (this.ints !== null) return this.ints.valuesArray();
    return [...this.map.values()];
  }

  /** Pairs of key and value in order, at the time of the call. */
  entries(): [Value, Value][] {
    if (this.ints !== null) return this.ints.entries();
    const result: [Value, Value][] = [];
    for (const entry of this.map) result.push(entry);
    if (this.keys !== null && this.keys.originals.size > 0)
      for (const entry of result) entry[0] = this.originalKey(entry[0]);
    return result;
  }

  /**
   * Live iterators over the keys, and over keys and values, from which dict iterators draw; keys come in canonical form, for
   * `originalKey`. They go on over changes of the dict: those that Python forbids are the caller's to notice. Only for dicts
   * without an IntTable, over which dict iterators go by themselves.
   */
  liveKeys(): IterableIterator<Value> {
    return this.map.keys();
  }
  liveEntries(): IterableIterator<[Value, Value]> {
    return this.map.entries();
  }

  /** Removes the last item and returns it; undefined when the dict is empty. */
  popLast(): [Value, Value] | undefined {
    if (this.ints !== null) return this.ints.popLast();
    if (this.map.size === 0) return undefined;
    if (this.keys === null && this.share === null && this.map.size <= FEW) return this.popLastOfFew();
    this.keys ??= new KeyTable();
    for (;;) {
      this.keys.order ??= [...this.map.keys()];
      const canonical = this.keys.order.pop();
      const value = canonical === undefined ? undefined : this.map.get(canonical);
      if (canonical === undefined) this.keys.order = null;
      else if (value !== undefined) {
        const key = this.originalKey(canonical);
        keyLookup.removeCanonical(this, canonical);
        return [key, value];
      }
    }
  }

  /**
   * So few keys are gone through each time, rather than kept for the next. The only item goes with its Map, since
   * making a new one is quicker than what the engine does to make this one smaller.
   */
  private popLastOfFew(): [Value, Value] {
    const { map } = this;
    let last: Value = null;
    for (const key of map.keys()) last = key;
    const value = map.get(last)!;
    if (map.size === 1 && this.constructor === PyDict) {
      clears.count++;
      this.map = new Map();
    } else map.delete(last);
    return [last, value];
  }

  /** A dict of exact type with the same items. */
  copy(): PyDict {
    const result = new PyDict();
    copyStorage(this, result);
    return result;
  }
}

/** So few items are copied at once. */
const FEW = 8;

/** Makes `target`, which must be empty, a copy of `source`. Only for dicts whose items are all in their own storage. */
export function copyStorage(source: PyDict, target: PyDict): void {
  const hadMap = target.map !== NO_MAP;
  target.ints = source.ints === null ? null : source.ints.copy();
  target.keys = source.keys === null ? null : source.keys.copy();
  if (source.keys !== null || (source.map.size < FEW && source.map !== NO_MAP)) {
    target.map = copyMap(source.map);
    target.share = null;
  } else {
    source.share ??= { owners: 1 };
    source.share.owners++;
    target.map = source.map;
    target.share = source.share;
  }
  // What had a Map keeps one: a search that goes on in this dict counts on it.
  if (hadMap && target.ints !== null) target.needMap();
}
