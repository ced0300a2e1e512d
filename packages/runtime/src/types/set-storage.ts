// The JavaScript classes of set and frozenset and their core operations: a Map from canonical key (keys.ts) to the element
// as first given. Methods are in set.ts.

import { PyInstance } from '../object/object.js';
import type { Shape } from '../object/shape.js';
import type { Value } from '../object/value.js';
import { copyMap, type KeyedContainer, type KeyTable, keyLookup } from './keys.js';

/** Sizes of CPython's tables. */
export const SMALLEST_TABLE = 8;
/** Sets with more elements double their table instead of quadrupling it. */
export const LARGE_TABLE = 50000;

/** The size of a table for more than `count` elements. CPython: set_table_resize. */
export function tableSizeFor(count: number): number {
  let size = SMALLEST_TABLE;
  while (size <= count) size *= 2;
  return size;
}

export abstract class PyAnySet extends PyInstance implements KeyedContainer {
  map: Map<Value, Value>;
  keys: KeyTable | null;
  /**
   * The elements in the order in which iteration shows them (set-order.ts), or null when it is not known. Elements removed
   * since may still be in it; it is never written to.
   */
  order: Value[] | null;
  /** The size of CPython's hash table for this set, which that order depends on, and how many of its slots have been used. */
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
    this.map = new Map();
    this.keys = null;
    this.order = null;
    this.tableSize = SMALLEST_TABLE;
    this.fill = 0;
    this.popIndex = 0;
    this.pops = Number.POSITIVE_INFINITY;
    this.popper = null;
  }

  get keyTitle(): 'set element' {
    return 'set element';
  }

  get size(): number {
    return this.map.size;
  }

  has(element: Value): boolean {
    if (this.keys === null && (typeof element === 'string' || typeof element === 'number'))
      return this.map.has(element);
    const found = keyLookup.find(this, element);
    return found !== undefined && this.map.has(found);
  }

  /** Adds an element; one that is already there stays as it is. */
  add(element: Value): void {
    const canonical =
      this.keys === null && (typeof element === 'string' || typeof element === 'number')
        ? element
        : keyLookup.intern(this, element);
    if (!this.map.has(canonical)) this.append(canonical, element);
  }

  /** Adds an element that is not there. */
  append(canonical: Value, element: Value): void {
    this.map.set(canonical, element);
    this.order = null;
    this.fill++;
    if (this.fill * 5 >= (this.tableSize - 1) * 3) this.growTable();
  }

  private growTable(): void {
    const { size } = this.map;
    this.tableSize = tableSizeFor(size > LARGE_TABLE ? size * 2 : size * 4);
    this.fill = size;
  }

  /** Makes room before `count` elements of a set or dict are added at once. CPython: set_merge. */
  reserve(count: number): void {
    if ((this.fill + count) * 5 < (this.tableSize - 1) * 3) return;
    this.tableSize = tableSizeFor((this.map.size + count) * 2);
    this.fill = this.map.size;
    this.order = null;
  }

  /** Removes an element; false when it is not there. */
  delete(element: Value): boolean {
    if (this.keys === null && (typeof element === 'string' || typeof element === 'number'))
      return this.map.delete(element);
    return keyLookup.remove(this, element) !== undefined;
  }

  clear(): void {
    this.map.clear();
    this.order = null;
    this.tableSize = SMALLEST_TABLE;
    this.fill = 0;
    if (this.keys !== null) this.keys.forget();
  }

  originalKey(canonical: Value): Value {
    return this.map.get(canonical)!;
  }

  /** The Map itself holds the elements as given. */
  noteOriginal(): void {}

  /** The elements in the order of the Map, as a new array. */
  elements(): Value[] {
    return [...this.map.values()];
  }

  /** Makes this set, which must be empty, a copy of another. */
  copyFrom(other: PyAnySet): void {
    this.reserve(other.size);
    this.map = copyMap(other.map);
    this.keys = other.keys === null ? null : other.keys.copy();
    this.fill = other.size;
    this.order = this.tableSize === other.tableSize ? other.order : null;
  }

  /** Takes over all that another set has, which must not be used any more. */
  become(other: PyAnySet): void {
    this.map = other.map;
    this.keys = other.keys;
    this.tableSize = other.tableSize;
    this.fill = other.fill;
    this.order = other.order;
    this.popIndex = 0;
    this.popper = null;
  }
}

export class PySet extends PyAnySet {}
export class PyFrozenSet extends PyAnySet {
  /** The hash once computed. */
  hash: number | bigint | null = null;
}
