// The JavaScript class of collections.OrderedDict: a dict whose Map leads to nodes of a doubly linked list, so that either end,
// and moving a key to either end, costs constant time. CPython: Objects/odictobject.c.

import { PyObject } from '../../object/object.js';
import type { Shape } from '../../object/shape.js';
import type { Value } from '../../object/value.js';
import { PyDict } from '../../types/dict-storage.js';
import { keyLookup } from '../../types/keys.js';

/** An entry. It is a PyObject only so that the Map of a PyDict can hold it; no program sees one. */
export class OrderedEntry extends PyObject {
  readonly key: Value;
  readonly canonical: Value;
  value: Value;
  before: OrderedEntry | null = null;
  after: OrderedEntry | null = null;

  constructor(key: Value, canonical: Value, value: Value) {
    super();
    this.key = key;
    this.canonical = canonical;
    this.value = value;
  }
}

export class PyOrderedDict extends PyDict {
  first: OrderedEntry | null = null;
  last: OrderedEntry | null = null;
  /** Counts changes of the keys or their order, for iterators to notice. */
  version = 0;

  constructor(shape: Shape) {
    super(shape);
    this.needMap();
  }

  /** The entry of a key, if it is there. */
  entry(key: Value): OrderedEntry | undefined {
    if (typeof key === 'string' || typeof key === 'number') {
      const entry = this.map.get(key) as OrderedEntry | undefined;
      if (entry !== undefined || this.keys === null || this.keys.buckets === null) return entry;
    }
    const canonical = keyLookup.find(this, key);
    return canonical === undefined ? undefined : (this.map.get(canonical) as OrderedEntry | undefined);
  }

  override get(key: Value): Value | undefined {
    return this.entry(key)?.value;
  }

  override set(key: Value, value: Value): void {
    const canonical = this.isPlain(key) ? key : keyLookup.intern(this, key);
    const known = this.map.get(canonical) as OrderedEntry | undefined;
    if (known === undefined) this.append(key, canonical, value);
    else known.value = value;
  }

  /** Nothing can be equal to the key but itself. */
  isPlain(key: Value): boolean {
    return this.keys === null && (typeof key === 'string' || typeof key === 'number');
  }

  private append(key: Value, canonical: Value, value: Value): void {
    const entry = new OrderedEntry(key, canonical, value);
    this.map.set(canonical, entry);
    this.link(entry, true);
  }

  /** As `set`, for a key that was not there when it was last looked for. */
  add(key: Value, value: Value): void {
    if (this.isPlain(key)) this.append(key, key, value);
    else this.set(key, value);
  }

  override delete(key: Value): boolean {
    const entry = this.entry(key);
    if (entry === undefined) return false;
    this.remove(entry);
    return true;
  }

  /** Removes an entry that is there. */
  remove(entry: OrderedEntry): void {
    keyLookup.removeCanonical(this, entry.canonical);
    this.unlink(entry);
  }

  /** Moves an entry to one of the ends. */
  moveTo(entry: OrderedEntry, last: boolean): void {
    if (entry === (last ? this.last : this.first)) return;
    this.unlink(entry);
    this.link(entry, last);
  }

  private link(entry: OrderedEntry, last: boolean): void {
    this.version++;
    if (this.first === null || this.last === null) {
      this.first = entry;
      this.last = entry;
    } else if (last) {
      entry.before = this.last;
      this.last.after = entry;
      this.last = entry;
    } else {
      entry.after = this.first;
      this.first.before = entry;
      this.first = entry;
    }
  }

  private unlink(entry: OrderedEntry): void {
    this.version++;
    if (entry.before === null) this.first = entry.after;
    else entry.before.after = entry.after;
    if (entry.after === null) this.last = entry.before;
    else entry.after.before = entry.before;
    entry.before = null;
    entry.after = null;
  }

  override getStr(name: string): Value | undefined {
    return this.get(name);
  }

  override setStr(name: string, value: Value): void {
    this.set(name, value);
  }

  override deleteStr(name: string): boolean {
    return this.delete(name);
  }

  override clear(): void {
    super.clear();
    this.first = null;
    this.last = null;
    this.version++;
  }

  private ordered<T>(pick: (entry: OrderedEntry) => T): T[] {
    const result: T[] = [];
    for (let entry = this.first; entry !== null; entry = entry.after) result.push(pick(entry));
    return result;
  }

  override firstKey(): Value | undefined {
    return this.first?.key;
  }

  override keysArray(): Value[] {
    return this.ordered((entry) => entry.key);
  }

  override valuesArray(): Value[] {
    return this.ordered((entry) => entry.value);
  }

  override entries(): [Value, Value][] {
    return this.ordered((entry) => [entry.key, entry.value]);
  }

  override liveKeys(): IterableIterator<Value> {
    return this.ordered((entry) => entry.canonical).values();
  }

  override liveEntries(): IterableIterator<[Value, Value]> {
    return this.ordered((entry): [Value, Value] => [entry.canonical, entry.value]).values();
  }

  override popLast(): [Value, Value] | undefined {
    const entry = this.last;
    if (entry === null) return undefined;
    this.remove(entry);
    return [entry.key, entry.value];
  }

  /** As `dict.copy` has it: a dict. */
  override copy(): PyDict {
    const copy = new PyDict();
    for (const [key, value] of this.entries()) copy.set(key, value);
    return copy;
  }
}
