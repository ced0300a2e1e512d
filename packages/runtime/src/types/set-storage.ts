// The JavaScript classes of set and frozenset and their core operations: a Map from canonical key (keys.ts) to the element
// as first given. Methods are in set.ts.

import { PyInstance } from '../object/object.js';
import type { Shape } from '../object/shape.js';
import type { Value } from '../object/value.js';
import { type KeyedContainer, type KeyTable, keyLookup } from './keys.js';

export abstract class PyAnySet extends PyInstance implements KeyedContainer {
  map: Map<Value, Value>;
  keys: KeyTable | null;
  /**
   * The elements in the order in which iteration shows them (set-order.ts), or null when it is not known. Elements removed
   * since may still be in it; it is never written to.
   */
  order: Value[] | null;
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
    if (!this.map.has(canonical)) {
      this.map.set(canonical, element);
      this.order = null;
    }
  }

  /** Removes an element; false when it is not there. */
  delete(element: Value): boolean {
    if (this.keys === null && (typeof element === 'string' || typeof element === 'number'))
      return this.map.delete(element);
    return keyLookup.remove(this, element);
  }

  clear(): void {
    this.map.clear();
    this.order = null;
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
    this.map = new Map(other.map);
    this.keys = other.keys === null ? null : other.keys.copy();
    this.order = other.order;
  }
}

export class PySet extends PyAnySet {}
export class PyFrozenSet extends PyAnySet {
  /** The hash once computed. */
  hash: number | bigint | null = null;
}
