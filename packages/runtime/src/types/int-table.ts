// The items of a dict whose keys are all ints or have numbers as canonical keys: a hash table with open addressing over arrays
// of keys and values in order of insertion, several times as fast as a JS Map. It grows, and drops the places of removed
// items, exactly when CPython 3.14's does, so that programs which change a dict while they iterate over it see what they see there.
// CPython: Objects/dictobject.c lookdict_index, insertdict, dictresize.
//
// A removed item keeps its key and its slot of the index; its value is undefined. When the key comes again, the slot is
// pointed to the new place at the end. Slots are never emptied, so every search for a key ends at the same slot. `popLast`
// gives places back: a slot that still points to one either finds another key there and goes on, or finds no value.

import type { Value } from '../object/value.js';
import { keyLookup } from './keys.js';

/** Slots of CPython's smallest table. Two thirds of the slots of a table can be used. */
const SMALLEST = 8;
/** A table that CPython gives no more slots has no index: its keys are compared one by one. */
const UNINDEXED = 16;
/** Larger tables get as many slots as CPython's, smaller ones twice as many, and so grow half as often. */
const LARGE = 1 << 16;
/** With more items, growing may end the process: V8 has a limit for arrays. */
const MAX_ITEMS = 2 ** 25;

/** Arrays that many times as long as the items in them are cut when places are dropped. */
const SPARSE = 8;

const PERTURB_SHIFT = 5;
const TWO_TO_32 = 2 ** 32;
/** 2 ** 32 divided by the golden ratio: multiplying by it spreads bits upwards. */
const SPREAD = 0x9e3779b1;

const usable = (slots: number): number => Math.floor((slots * 2) / 3);

const NO_INDEX: Int32Array = new Int32Array(1).fill(-1);

/** An empty array that V8 takes to hold objects: arrays of ints and of doubles would make each access check for three kinds. */
function emptyArray<T>(): (T | null)[] {
  const array: (T | null)[] = [null];
  array.pop();
  return array;
}

export class IntTable {
  /** Places by slot, -1 where free; NO_INDEX, which has one free slot, while the table is small. */
  private index: Int32Array;
  /** The number of slots less one; 0 when there is no index. */
  private mask: number;
  /** By place, in order of insertion. Only the first `count` places are in use. */
  keys: number[];
  /** The keys as first given by place: `keys` itself as long as all are ints. */
  originals: Value[];
  values: (Value | undefined)[];
  count: number;
  /** The number of items: places in use that have a value. */
  size: number;
  /** No place before this one has a value. */
  start: number;
  /** How many items can be appended before the table grows. */
  private room: number;
  /** Whether a place was given back since the index was made, so that slots may have no key of their own. */
  private hasStaleSlots: boolean;

  constructor() {
    this.index = NO_INDEX;
    this.mask = 0;
    this.keys = emptyArray<number>() as number[];
    this.originals = this.keys;
    this.values = emptyArray<Value>();
    this.count = 0;
    this.size = 0;
    this.start = 0;
    this.room = usable(SMALLEST);
    this.hasStaleSlots = false;
  }

  get(key: number): Value | undefined {
    const place = this.index[key & this.mask]!;
    return place >= 0 && this.keys[place] === key ? this.values[place] : this.getFar(key);
  }

  private getFar(key: number): Value | undefined {
    const place = this.find(key);
    return place < 0 ? undefined : this.values[place];
  }

  set(key: number, value: Value, original: Value = key): void {
    const place = this.index[key & this.mask]!;
    if (place >= 0 && this.keys[place] === key && this.values[place] !== undefined) this.values[place] = value;
    else this.setFar(key, value, original);
  }

  private setFar(key: number, value: Value, original: Value): void {
    const slot = this.mask === 0 ? 0 : this.slotOf(key);
    const place = this.mask === 0 ? this.scan(key) : this.index[slot]!;
    if (place >= 0 && this.values[place] !== undefined) this.values[place] = value;
    else this.append(slot, key, value, original);
  }

  private append(slot: number, key: number, value: Value, original: Value): void {
    let free = slot;
    if (this.room === 0) {
      this.grow();
      if (this.mask !== 0) free = this.slotOf(key);
    }
    const { count, keys, values } = this;
    if (this.mask !== 0) this.index[free] = count;
    if (original !== key && this.originals === keys) this.originals = keys.slice();
    if (this.originals !== keys) this.originals[count] = original;
    if (count === keys.length) {
      keys.push(key);
      values.push(value);
    } else {
      keys[count] = key;
      values[count] = value;
    }
    this.count = count + 1;
    this.size++;
    this.room--;
  }

  /** Removes a key; false when it is not there. */
  delete(key: number): boolean {
    return this.take(key) !== undefined;
  }

  /** Removes a key and gives its value; undefined when it is not there. */
  take(key: number): Value | undefined {
    const place = this.find(key);
    const value = place < 0 ? undefined : this.values[place];
    if (value === undefined) return undefined;
    this.values[place] = undefined;
    this.size--;
    if (place === this.start) this.start++;
    return value;
  }

  /** Removes the last item and returns it; undefined when there is none. */
  popLast(): [Value, Value] | undefined {
    if (this.size === 0) return undefined;
    let place = this.count - 1;
    while (this.values[place] === undefined) place--;
    const item: [Value, Value] = [this.originals[place]!, this.values[place]!];
    this.values[place] = undefined;
    this.count = place;
    this.size--;
    this.hasStaleSlots = true;
    if (this.start > place) this.start = place;
    return item;
  }

  clear(): void {
    this.index = NO_INDEX;
    this.mask = 0;
    this.keys = emptyArray<number>() as number[];
    this.originals = this.keys;
    this.values = emptyArray<Value>();
    this.count = 0;
    this.size = 0;
    this.start = 0;
    this.room = usable(SMALLEST);
    this.hasStaleSlots = false;
  }

  /** CPython: clone_combined_dict_keys, or dict_merge when too many items have been removed. */
  copy(): IntTable {
    const copy = new IntTable();
    copy.index = this.mask === 0 ? NO_INDEX : this.index.slice();
    copy.mask = this.mask;
    copy.keys = this.keys.slice();
    copy.originals = this.originals === this.keys ? copy.keys : this.originals.slice();
    copy.values = this.values.slice();
    copy.count = this.count;
    copy.size = this.size;
    copy.start = this.start;
    copy.room = this.room;
    copy.hasStaleSlots = this.hasStaleSlots;
    if (copy.size * 3 < copy.count * 2) copy.grow();
    return copy;
  }

  /** The first place from `place` on that has a value; -1 when there is none. */
  placeFrom(place: number): number {
    const { values, count } = this;
    for (let at = place; at < count; at++) if (values[at] !== undefined) return at;
    return -1;
  }

  /** The first key; undefined when there is none. */
  firstKey(): Value | undefined {
    if (this.size === 0) return undefined;
    this.start = this.placeFrom(this.start);
    return this.originals[this.start];
  }

  keysArray(): Value[] {
    const { originals, values, count } = this;
    if (this.size === count) return originals.slice(0, count);
    const result: Value[] = [];
    for (let place = this.start; place < count; place++)
      if (values[place] !== undefined) result.push(originals[place]!);
    return result;
  }

  valuesArray(): Value[] {
    const { values, count } = this;
    if (this.size === count) return values.slice(0, count) as Value[];
    const result: Value[] = [];
    for (let place = this.start; place < count; place++) {
      const value = values[place];
      if (value !== undefined) result.push(value);
    }
    return result;
  }

  entries(): [Value, Value][] {
    const result: [Value, Value][] = [];
    for (let at = this.placeFrom(this.start); at >= 0; at = this.placeFrom(at + 1))
      result.push([this.originals[at]!, this.values[at]!]);
    return result;
  }

  /** The number of items before a place; those that come behind the last place may be in a Map by now. */
  sizeBefore(place: number): number {
    let size = Math.max(0, place - this.count);
    for (let at = this.placeFrom(this.start); at >= 0 && at < place; at = this.placeFrom(at + 1)) size++;
    return size;
  }

  toMap(): Map<Value, Value> {
    const map = new Map<Value, Value>();
    for (let at = this.placeFrom(this.start); at >= 0; at = this.placeFrom(at + 1))
      map.set(this.keys[at]!, this.values[at]!);
    return map;
  }

  // ### Searching

  /** The place of a key, whose item may have been removed; -1 when there is none. */
  private find(key: number): number {
    return this.mask === 0 ? this.scan(key) : this.index[this.slotOf(key)]!;
  }

  /** `find` without an index, from the end: a key that came again has an earlier place too. */
  private scan(key: number): number {
    const { keys } = this;
    for (let place = this.count - 1; place >= 0; place--) if (keys[place] === key) return place;
    return -1;
  }

  /** The slot that points to a key's place, or a free one for it. */
  private slotOf(key: number): number {
    const { index, keys, mask } = this;
    let slot = key & mask;
    let place = index[slot]!;
    if (place < 0 || keys[place] === key) return slot;
    let perturb = highBits(key);
    for (;;) {
      perturb >>>= PERTURB_SHIFT;
      slot = (slot * 5 + perturb + 1) & mask;
      place = index[slot]!;
      if (place < 0 || keys[place] === key) return slot;
    }
  }

  // ### Growing

  /** Drops the places of removed items and makes room for as many items as there are, or more. */
  private grow(): void {
    if (this.size > MAX_ITEMS) keyLookup.tooMany();
    let slots = SMALLEST;
    while (slots < this.size * 3) slots *= 2;
    this.room = usable(slots) - this.size;
    if (this.size !== this.count || this.hasStaleSlots) this.compact();
    else if (slots <= this.index.length) return;
    if (slots <= UNINDEXED) {
      this.index = NO_INDEX;
      this.mask = 0;
    } else this.rebuildIndex(slots < LARGE ? slots * 2 : slots);
  }

  private compact(): void {
    const { keys, originals, values, count } = this;
    let to = 0;
    for (let place = this.start; place < count; place++) {
      const value = values[place];
      if (value === undefined) continue;
      keys[to] = keys[place]!;
      if (originals !== keys) originals[to] = originals[place]!;
      values[to++] = value;
    }
    if (to * SPARSE < keys.length) {
      keys.length = to;
      originals.length = to;
      values.length = to;
    } else values.fill(undefined, to, count);
    this.count = to;
    this.start = 0;
    this.hasStaleSlots = false;
  }

  private rebuildIndex(slots: number): void {
    const index = this.index.length === slots ? this.index.fill(-1) : new Int32Array(slots).fill(-1);
    const mask = slots - 1;
    const { keys, count } = this;
    for (let place = 0; place < count; place++) {
      const key = keys[place]!;
      const slot = key & mask;
      index[index[slot]! < 0 ? slot : freeSlot(index, key)] = place;
    }
    this.index = index;
    this.mask = mask;
  }
}

/** What a search goes on with when the low bits of a key have led to another one. */
function highBits(key: number): number {
  if ((key | 0) === key) return key >>> 0;
  return (key ^ Math.imul(Math.floor(key / TWO_TO_32), SPREAD)) >>> 0;
}

function freeSlot(index: Int32Array, key: number): number {
  const mask = index.length - 1;
  let slot = key & mask;
  let perturb = highBits(key);
  do {
    perturb >>>= PERTURB_SHIFT;
    slot = (slot * 5 + perturb + 1) & mask;
  } while (index[slot]! >= 0);
  return slot;
}
