// The JavaScript classes of set and frozenset and their core operations: an IntSet while all elements are small ints, else a Map
// from canonical key (keys.ts) to the element as first given. Methods are in set.ts.

import { PyInstance } from '../object/object.js';
import type { Shape } from '../object/shape.js';
import type { Value } from '../object/value.js';
import { NO_MAP } from './dict-storage.js';
import { grownSize, IntSet, isFull, isSmallInt, SMALLEST_TABLE, tableSizeFor } from './int-set.js';
import { copyMap, type KeyedContainer, type KeyTable, keyLookup } from './keys.js';

/** More than a set has elements. V8 keeps a number of this size in the object itself. */
const MANY = 2 ** 30 - 1;

/** CPython's hash table for the elements of a Map, as far as the order of iteration depends on it (set-order.ts). */
export class TableNotes {
  /** The elements in that order, or null when it is not known. Those removed since may still be in it; it is never written to. */
  order: Value[] | null;
  /** The IntSet from which the first elements came. */
  readonly base: IntSet | null;
  /** The number of slots, and how many of them have been used. */
  size: number;
  fill: number;
  /** Where `pop` goes on in the order. */
  popIndex: number;
  /** Elements popped since the order was last worked out. */
  pops: number;
  /** Where `pop` goes on in the Map. It need not start again: what comes before it has been popped. */
  popper: Iterator<Value> | null;

  constructor(size: number, fill: number, base: IntSet | null) {
    this.order = null;
    this.base = base;
    this.size = size;
    this.fill = fill;
    this.popIndex = 0;
    this.pops = MANY;
    this.popper = null;
  }
}

/** A new set has no storage. When its first element is no small int, or a later one is none, its elements are in a Map for good. */
export abstract class PyAnySet extends PyInstance implements KeyedContainer {
  /** NO_MAP while there is no Map. */
  map: Map<Value, Value>;
  /** The elements while all are small ints; the Map is NO_MAP then, and `keys` is null. */
  ints: IntSet | null;
  keys: KeyTable | null;
  /** Null while CPython's table is the smallest. */
  table: TableNotes | null;
  /** While it is: the slots that have been used, less the elements. */
  private removed: number;
  /** The hash of a frozenset once computed. */
  hash: number | bigint | null;

  constructor(shape: Shape) {
    super(shape);
    this.map = NO_MAP;
    this.ints = null;
    this.keys = null;
    this.table = null;
    this.removed = 0;
    this.hash = null;
  }

  get keyTitle(): 'set element' {
    return 'set element';
  }

  get size(): number {
    return this.ints === null ? this.map.size : this.ints.size;
  }

  has(element: Value): boolean {
    if (typeof element === 'number' && this.ints !== null) return this.ints.has(element);
    if (this.keys === null && (typeof element === 'string' || typeof element === 'number'))
      return this.map.has(element);
    return this.hasOther(element);
  }

  private hasOther(element: Value): boolean {
    if (this.ints !== null) {
      const canonical = keyLookup.canonicalIn(this, element);
      if (canonical !== undefined) return typeof canonical === 'number' && this.ints.has(canonical);
      this.needMap();
    }
    const number = this.keys === null ? keyLookup.number(element) : undefined;
    if (number !== undefined) return this.map.has(number);
    const found = keyLookup.find(this, element);
    return found !== undefined && this.map.has(found);
  }

  /** Adds an element; one that is already there stays as it is. */
  add(element: Value): void {
    if (typeof element === 'number' && this.ints !== null && isSmallInt(element)) this.ints.add(element);
    else if (typeof element === 'string' && this.keys === null) this.addStr(element);
    else this.addOther(element);
  }

  private addStr(element: string): void {
    if (this.map === NO_MAP) this.needMap();
    const { map } = this;
    const { size } = map;
    map.set(element, element);
    if (map.size !== size) this.noteAdded();
  }

  private addOther(element: Value): void {
    if (this.map === NO_MAP) {
      if (this.addInt(element)) return;
      this.needMap();
    }
    const number = this.keys === null ? keyLookup.number(element) : undefined;
    const canonical = number === undefined ? keyLookup.intern(this, element) : number;
    if (this.map.size === 0 || !this.map.has(canonical)) this.append(canonical, element);
  }

  /** Starts an IntSet, or finds an element in it that equals an int; false when the element needs a Map. */
  private addInt(element: Value): boolean {
    if (this.ints === null || typeof element === 'number') {
      if (typeof element !== 'number' || !isSmallInt(element)) return false;
      this.ints = new IntSet();
      this.ints.add(element);
      return true;
    }
    const canonical = keyLookup.canonicalIn(this, element);
    return typeof canonical === 'number' && this.ints.has(canonical);
  }

  /** Adds an element that is not there to the Map. */
  append(canonical: Value, element: Value): void {
    this.map.set(canonical, element);
    this.noteAdded();
  }

  private noteAdded(): void {
    const { table } = this;
    const { size } = this.map;
    if (table === null) {
      if (isFull(size + this.removed, SMALLEST_TABLE)) this.table = new TableNotes(grownSize(size), size, null);
      return;
    }
    table.order = null;
    table.fill++;
    if (!isFull(table.fill, table.size)) return;
    table.size = grownSize(size);
    table.fill = size;
  }

  needTable(): TableNotes {
    this.table ??= new TableNotes(SMALLEST_TABLE, this.size + this.removed, null);
    return this.table;
  }

  needMap(): void {
    const { ints } = this;
    this.map = ints === null ? new Map() : ints.toMap();
    if (ints !== null) this.table = new TableNotes(ints.slots.length, ints.fill, ints);
    this.ints = null;
  }

  /** Makes room before `count` elements of a set or dict are added at once. CPython: set_merge. */
  reserve(count: number): void {
    if (this.ints !== null) this.ints.reserve(count);
    else if (isFull((this.table?.fill ?? this.size + this.removed) + count, this.table?.size ?? SMALLEST_TABLE)) {
      const { size } = this;
      if (size === 0 && this.map === NO_MAP) {
        this.ints = new IntSet();
        this.ints.reserve(count);
        return;
      }
      const table = this.needTable();
      table.size = tableSizeFor((size + count) * 2);
      table.fill = size;
      table.order = null;
    }
  }

  /** Removes an element; false when it is not there. */
  delete(element: Value): boolean {
    if (typeof element === 'number' && this.ints !== null) return this.ints.delete(element);
    const isPlain = this.keys === null && (typeof element === 'string' || typeof element === 'number');
    const deleted = isPlain ? this.map.delete(element) : this.deleteOther(element);
    if (deleted) this.removed++;
    return deleted;
  }

  /** Removes what has one of these canonical keys. Only for a set in a Map without hash buckets. */
  deleteKeys(keys: Iterable<Value>): void {
    const { map } = this;
    const { size } = map;
    for (const key of keys) map.delete(key);
    this.removed += size - map.size;
  }

  private deleteOther(element: Value): boolean {
    if (this.ints !== null) {
      const canonical = keyLookup.canonicalIn(this, element);
      if (canonical !== undefined) return typeof canonical === 'number' && this.ints.delete(canonical);
      this.needMap();
    }
    const number = this.keys === null ? keyLookup.number(element) : undefined;
    if (number !== undefined) return this.map.delete(number);
    return keyLookup.remove(this, element) !== undefined;
  }

  clear(): void {
    if (this.ints !== null) this.ints.clear();
    else if (this.map !== NO_MAP) this.map.clear();
    this.table = null;
    this.removed = 0;
    if (this.keys !== null) this.keys.forget();
  }

  originalKey(canonical: Value): Value {
    return this.map.get(canonical)!;
  }

  /** The Map itself holds the elements as given. */
  noteOriginal(): void {}

  /** The elements as they are stored. */
  values(): Iterable<Value> {
    return this.ints === null ? this.map.values() : this.ints.elements();
  }

  elements(): Value[] {
    return [...this.values()];
  }

  /** Makes this set, which must be empty, a copy of another. */
  copyFrom(other: PyAnySet): void {
    const { size } = other;
    if (size === 0) return;
    if (other.ints !== null && this.map === NO_MAP) {
      this.ints ??= new IntSet();
      this.ints.addAll(other.ints);
      return;
    }
    this.reserve(size);
    // The room is in an IntSet, as it is not known what comes.
    if (this.ints !== null) this.table = new TableNotes(this.ints.slots.length, size, null);
    this.ints = null;
    this.map = other.ints === null ? copyMap(other.map) : other.ints.toMap();
    this.keys = other.keys === null ? null : other.keys.copy();
    this.removed = 0;
    if (this.table === null) return;
    this.table.fill = size;
    if (other.table !== null && this.table.size === other.table.size) this.table.order = other.table.order;
  }

  /** Takes over all that another set has, which must not be used any more. */
  become(other: PyAnySet): void {
    // What has a Map keeps one: a comparison that changes a set may be what the set waits for.
    if (this.map !== NO_MAP && other.map === NO_MAP) other.needMap();
    if (this.ints !== null && other.ints !== null) other.ints.finger = this.ints.finger;
    this.map = other.map;
    this.ints = other.ints;
    this.keys = other.keys;
    this.table = other.table;
    this.removed = other.removed;
  }
}

export class PySet extends PyAnySet {}
export class PyFrozenSet extends PyAnySet {}
