// The elements of a set that are all small ints: CPython's own hash table, so that their order is CPython's in every case, in an
// array of the ints themselves. Copies are copies of the array. Finding a slot serves set-order.ts as well, for tables whose
// slots hold other numbers. CPython: Objects/setobject.c.

import type { Value } from '../object/value.js';
import { keyLookup } from './keys.js';

/** What slots hold that no int was in, and those whose int was removed. Both are less than all ints that a table can have. */
export const FREE = -0x40000000;
export const REMOVED = FREE + 1;

/** True for what a slot holds when it is one of the ints. */
export const isElement = (slot: number): boolean => slot > REMOVED;

/** Sizes of CPython's tables. */
export const SMALLEST_TABLE = 8;
/** Sets with more elements double their table instead of quadrupling it. */
const LARGE_SET = 50000;
/** V8 would make something slow of a larger array. */
const MAX_TABLE = 2 ** 25;

const LINEAR_PROBES = 9;
const PERTURB_SHIFT = 5;

/** True for ints that such a table can have. With the marks they are small enough for V8 to keep them in an array itself. */
export const isSmallInt = (x: number): boolean => (x << 2) >> 2 === x;

/** Free tables of sizes up to SMALL by the logarithm of their size: copying an array is many times as fast as filling one. */
const freeTables: number[][] = [];
const SMALL = 4096;

export function freeTable(size: number): number[] {
  const table = freeTables[Math.clz32(size)];
  if (table !== undefined) return table.slice();
  const filled = new Array<number>(size).fill(FREE);
  if (size <= SMALL) freeTables[Math.clz32(size)] = filled.slice();
  return filled;
}

/** A free table of the smallest size. V8 makes such an array in place, but not one of constants, which it would share and copy. */
const smallestTable = (free: number): number[] => [free, free, free, free, free, free, free, free];

/** The size of a table for more than `count` elements. CPython: set_table_resize. */
export function tableSizeFor(count: number): number {
  let size = SMALLEST_TABLE;
  while (size <= count) size *= 2;
  if (size > MAX_TABLE) keyLookup.tooMany();
  return size;
}

/** The size to which a table with that many elements grows. */
export const grownSize = (count: number): number => tableSizeFor(count > LARGE_SET ? count * 2 : count * 4);

/** True when a table is so full with `fill` slots used that it must grow. */
export const isFull = (fill: number, size: number): boolean => fill * 5 >= (size - 1) * 3;

/**
 * The slot that holds `value`, or the one for it: the last on the way to a free one whose element was removed, else that one.
 * `low` and `high` are the halves of its hash. CPython: set_add_entry.
 */
export function slotFor(slots: readonly number[], value: number, low: number, high: number): number {
  const mask = slots.length - 1;
  let slot = low & mask;
  let perturb = low;
  let rest = high;
  let removed = -1;
  for (;;) {
    const last = slot + LINEAR_PROBES <= mask ? slot + LINEAR_PROBES : slot;
    for (let at = slot; at <= last; at++) {
      const found = slots[at]!;
      if (found === value) return at;
      if (found === REMOVED) removed = at;
      if (found === FREE) return removed < 0 ? at : removed;
    }
    perturb = (perturb >>> PERTURB_SHIFT) | (rest << (32 - PERTURB_SHIFT));
    rest >>>= PERTURB_SHIFT;
    slot = (slot * 5 + 1 + (perturb >>> 0)) & mask;
  }
}

/** The hash of an int; the search for it begins at the slot that its low bits tell. */
const hashOf = (key: number): number => (key === -1 ? -2 : key);

/** The slot for an int in a table of ints. */
function slotOf(slots: readonly number[], key: number): number {
  const hash = hashOf(key);
  const found = slots[hash & (slots.length - 1)];
  return found === key || found === FREE ? hash & (slots.length - 1) : slotFor(slots, key, hash, hash >> 31);
}

/** How large a table of `size` slots without elements is once `count` are added to it one by one. */
function sizeAfterAdding(count: number, size: number): number {
  let result = size;
  for (;;) {
    const full = Math.ceil(((result - 1) * 3) / 5);
    if (count < full) return result;
    result = grownSize(full);
  }
}

/** Where `select` notes what it has chosen from tables that are not larger than SMALL. */
const chosen = new Int32Array(SMALL);

/** Chooses from a table the ints that another of the same size has, or has not, in the same slot; says how many there are. */
function chooseBySlot(slots: readonly number[], others: readonly number[], wanted: boolean): number {
  let count = 0;
  for (let slot = 0; slot < slots.length; slot++) {
    const key = slots[slot]!;
    if (key > REMOVED && (others[slot] === key) === wanted) chosen[count++] = key;
  }
  return count;
}

export class IntSet {
  slots: number[];
  /** The number of elements. */
  size: number;
  /** The number of slots that are not free. */
  fill: number;
  /** The slot at which `pop` goes on. */
  finger: number;
  /** True when each int is in the slot where the search for it begins: then its order of insertion does not matter. */
  private isDirect: boolean;

  constructor() {
    this.slots = smallestTable(FREE);
    this.size = 0;
    this.fill = 0;
    this.finger = 0;
    this.isDirect = true;
  }

  has(key: number): boolean {
    const { slots } = this;
    const found = slots[hashOf(key) & (slots.length - 1)]!;
    if (found === key) return key > REMOVED;
    return found !== FREE && slots[slotOf(slots, key)] === key && key > REMOVED;
  }

  /** The slot of an int, -1 when it is not there. */
  indexOf(key: number): number {
    return this.has(key) ? slotOf(this.slots, key) : -1;
  }

  add(key: number): void {
    const { slots } = this;
    let slot = hashOf(key) & (slots.length - 1);
    let found = slots[slot];
    if (found === key) return;
    if (found !== FREE) {
      slot = slotOf(slots, key);
      found = slots[slot];
      if (found === key) return;
      this.isDirect = false;
    }
    slots[slot] = key;
    this.size++;
    if (found === FREE && isFull(++this.fill, slots.length)) this.resize(grownSize(this.size));
  }

  /** Removes an int; false when it is not there. */
  delete(key: number): boolean {
    const slot = this.indexOf(key);
    if (slot < 0) return false;
    this.slots[slot] = REMOVED;
    this.size--;
    return true;
  }

  /** Removes an int of a table that has some. */
  pop(): number {
    const { slots } = this;
    let slot = this.finger & (slots.length - 1);
    while (slots[slot]! <= REMOVED) slot = (slot + 1) & (slots.length - 1);
    const key = slots[slot]!;
    slots[slot] = REMOVED;
    this.size--;
    this.finger = slot + 1;
    return key;
  }

  clear(): void {
    this.slots = smallestTable(FREE);
    this.size = 0;
    this.fill = 0;
    this.isDirect = true;
  }

  /** The ints in order, from a slot on. */
  elements(from = 0): number[] {
    const { slots } = this;
    const elements: number[] = [];
    for (let slot = from; slot < slots.length; slot++) {
      const key = slots[slot]!;
      if (key > REMOVED) elements.push(key);
    }
    return elements;
  }

  toMap(): Map<Value, Value> {
    const map = new Map<Value, Value>();
    for (const key of this.elements()) map.set(key, key);
    return map;
  }

  private resize(size: number): void {
    const { slots } = this;
    this.slots = freeTable(size);
    this.fill = 0;
    this.isDirect = true;
    this.insert(slots);
  }

  /** Adds the ints of a table to one that has none of them and room enough. */
  private insert(from: readonly number[]): void {
    const { slots } = this;
    for (let slot = 0; slot < from.length; slot++) {
      const key = from[slot]!;
      if (key <= REMOVED) continue;
      const first = hashOf(key) & (slots.length - 1);
      if (slots[first] === FREE) slots[first] = key;
      else {
        slots[slotOf(slots, key)] = key;
        this.isDirect = false;
      }
    }
    this.fill = this.size;
  }

  /** Drops the marks of removed ints when there are many. CPython: set_difference_update_internal. */
  tidy(): void {
    if (this.fill - this.size > (this.slots.length - 1) >> 2) this.resize(grownSize(this.size));
  }

  /** Makes room before `count` elements are added at once. */
  reserve(count: number): void {
    if (isFull(this.fill + count, this.slots.length)) this.resize(tableSizeFor((this.size + count) * 2));
  }

  /** Adds the elements of another table. CPython: set_merge. */
  addAll(other: IntSet): void {
    if (other.size === 0) return;
    this.reserve(other.size);
    const { slots } = other;
    if (this.fill > 0) {
      for (let slot = 0; slot < slots.length; slot++) if (slots[slot]! > REMOVED) this.add(slots[slot]!);
      return;
    }
    this.size = other.size;
    if (slots.length === this.slots.length && other.fill === other.size) {
      this.slots = slots.slice();
      this.fill = other.fill;
      this.isDirect = other.isDirect;
    } else this.insert(slots);
  }

  /** A copy, to which `count` elements shall be added at once: as `addAll` and `reserve` make it, but it may skip a size. */
  copyFor(count: number): IntSet {
    const copy = new IntSet();
    const size = isFull(this.size, SMALLEST_TABLE) ? tableSizeFor(this.size * 2) : SMALLEST_TABLE;
    const total = this.size + count;
    const isSame = this.slots.length === (isFull(total, size) ? tableSizeFor(total * 2) : size);
    if (isSame && this.isDirect && this.fill === this.size) {
      copy.slots = this.slots.slice();
      copy.size = this.size;
      copy.fill = this.size;
    } else copy.addAll(this);
    copy.reserve(count);
    return copy;
  }

  /** Removes the ints of another table, and adds those that were not there. */
  toggle(other: IntSet): void {
    const from = other.slots;
    for (let slot = 0; slot < from.length; slot++) {
      const key = from[slot]!;
      if (key <= REMOVED) continue;
      const { slots } = this;
      const first = hashOf(key) & (slots.length - 1);
      if (slots[first] === key) {
        slots[first] = REMOVED;
        this.size--;
      } else if (slots[first] === FREE || !this.delete(key)) this.add(key);
    }
  }

  /** True when `other` has, or has not, some int of this table. */
  some(other: IntSet, wanted: boolean): boolean {
    const { slots } = this;
    for (let slot = 0; slot < slots.length; slot++) {
      const key = slots[slot]!;
      if (key > REMOVED && other.has(key) === wanted) return true;
    }
    return false;
  }

  /** Adds those ints of `source` that `other` has, or has not. */
  select(source: IntSet, other: IntSet, wanted: boolean): void {
    const { slots } = source;
    const isSmall = slots.length <= SMALL;
    let count = 0;
    if (isSmall && source.isDirect && other.isDirect && other.slots.length === slots.length)
      count = chooseBySlot(slots, other.slots, wanted);
    else
      for (let slot = 0; slot < slots.length; slot++) {
        const key = slots[slot]!;
        if (key <= REMOVED || other.has(key) !== wanted) continue;
        if (isSmall) chosen[count++] = key;
        else this.add(key);
      }
    if (this.fill > 0 || !this.addDirectly(count)) for (let i = 0; i < count; i++) this.add(chosen[i]!);
  }

  /** Adds the first ints of `chosen` to a table of the size that it would grow to; false when they do not come out direct. */
  private addDirectly(count: number): boolean {
    const slots = freeTable(sizeAfterAdding(count, this.slots.length));
    const mask = slots.length - 1;
    for (let i = 0; i < count; i++) {
      const key = chosen[i]!;
      const first = hashOf(key) & mask;
      if (slots[first] !== FREE) return false;
      slots[first] = key;
    }
    this.slots = slots;
    this.size = count;
    this.fill = count;
    return true;
  }
}
