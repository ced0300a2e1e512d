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

/** A new set has no storage. When its first element is no small int, or a later one is none, its elements are in a Map for good. */
export abstract class PyAnySet extends PyInstance implements KeyedContainer {
  /** NO_MAP while there is no Map. */
  map: Map<Value, Value>;
  /** The elements while all are small ints; the Map is NO_MAP then, and `keys` is null. */
  ints: IntSet | null;
  keys: KeyTable | null;
  /**
   * The elements of the Map in the order in which iteration shows them (set-order.ts), or null when it is not known. Elements
   * removed since may still be in it; it is never written to.
   */
  order: Value[] | null;
  /** The IntSet from which the first elements of the Map came. */
  base: IntSet | null;
  /** The size of CPython's hash table for the Map, which that order depends on, and how many of its slots have been used. */
  tableSize: number;
  fill: number;
  /** Where `pop` goes on in that order. */
  popIndex: number;
  /** Elements popped since the order was last worked out. */
  pops: number;
  /** Where `pop` goes on in the Map. It need not start again: what comes before it has been popped. */
  popper: Iterator<Value> | null;

  constructor(shape: Shape) {
    super(shape);
    this.map = NO_MAP;
    this.ints = null;
    this.keys = null;
    this.order = null;
    this.base = null;
    this.tableSize = SMALLEST_TABLE;
    this.fill = 0;
    this.popIndex = 0;
    this.pops = MANY;
    this.popper = null;
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
    else this.addOther(element);
  }

  private addOther(element: Value): void {
    if (this.map === NO_MAP) {
      if (this.addInt(element)) return;
      this.needMap();
    }
    if (this.keys === null && typeof element === 'string') {
      const { size } = this.map;
      this.map.set(element, element);
      if (this.map.size !== size) this.noteAdded();
    } else {
      const number = this.keys === null ? keyLookup.number(element) : undefined;
      const canonical = number === undefined ? keyLookup.intern(this, element) : number;
      if (this.map.size === 0 || !this.map.has(canonical)) this.append(canonical, element);
    }
  }

  /** Starts an IntSet, or finds an element in it that equals an int; false when the element needs a Map. */
  private addInt(element: Value): boolean {
    if (typeof element === 'string') return false;
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
    this.order = null;
    this.fill++;
    if (!isFull(this.fill, this.tableSize)) return;
    this.tableSize = grownSize(this.map.size);
    this.fill = this.map.size;
  }

  needMap(): void {
    const { ints } = this;
    this.setMap(ints === null ? new Map() : ints.toMap());
    this.base = ints;
  }

  /** From here on there is a Map. */
  private setMap(map: Map<Value, Value>): void {
    this.map = map;
    if (this.ints === null) return;
    this.tableSize = this.ints.slots.length;
    this.fill = this.ints.fill;
    this.ints = null;
  }

  /** Makes room before `count` elements of a set or dict are added at once. CPython: set_merge. */
  reserve(count: number): void {
    if (this.ints !== null) this.ints.reserve(count);
    else if (isFull(this.fill + count, this.tableSize)) {
      if (this.map === NO_MAP) this.ints = new IntSet();
      this.ints?.reserve(count);
      this.tableSize = tableSizeFor((this.map.size + count) * 2);
      this.fill = this.map.size;
      this.order = null;
    }
  }

  /** Removes an element; false when it is not there. */
  delete(element: Value): boolean {
    if (typeof element === 'number' && this.ints !== null) return this.ints.delete(element);
    if (this.keys === null && (typeof element === 'string' || typeof element === 'number'))
      return this.map.delete(element);
    return this.deleteOther(element);
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
    else this.map.clear();
    this.order = null;
    this.base = null;
    this.tableSize = SMALLEST_TABLE;
    this.fill = 0;
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
    if (other.size === 0) return;
    if (other.ints !== null && this.map === NO_MAP) {
      this.ints ??= new IntSet();
      this.ints.addAll(other.ints);
      return;
    }
    this.reserve(other.size);
    this.setMap(other.ints === null ? copyMap(other.map) : other.ints.toMap());
    this.keys = other.keys === null ? null : other.keys.copy();
    this.fill = other.size;
    this.order = this.tableSize === other.tableSize ? other.order : null;
  }

  /** Takes over all that another set has, which must not be used any more. */
  become(other: PyAnySet): void {
    // What has a Map keeps one: a comparison that changes a set may be what the set waits for.
    if (this.map !== NO_MAP && other.map === NO_MAP) other.needMap();
    if (this.ints !== null && other.ints !== null) other.ints.finger = this.ints.finger;
    this.map = other.map;
    this.ints = other.ints;
    this.keys = other.keys;
    this.tableSize = other.tableSize;
    this.fill = other.fill;
    this.base = other.base;
    this.order = other.order;
    this.popIndex = 0;
    this.popper = null;
  }
}

export class PySet extends PyAnySet {}
export class PyFrozenSet extends PyAnySet {
  /** The hash once computed. */
  hash: number | bigint | null;

  constructor(shape: Shape) {
    super(shape);
    this.hash = null;
  }
}
