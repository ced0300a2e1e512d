// The JavaScript class of collections.deque: a ring in an array whose length is a power of two, so that both ends are reached
// in constant time and an index by one addition. `version` counts changes, for iterators and searches to notice.

import { PyInstance } from '../../object/object.js';
import type { Shape } from '../../object/shape.js';
import type { Value } from '../../object/value.js';
import { checkCount, MAX_ITEMS } from '../../types/sequence.js';

const SMALLEST = 8;
const EMPTY = undefined as unknown as Value;

export class PyDeque extends PyInstance {
  /** Unused places hold undefined. */
  private ring: Value[] = newRing(SMALLEST);
  private head = 0;
  size = 0;
  /** The most items it may have; Infinity for no limit. */
  limit = Number.POSITIVE_INFINITY;
  version = 0;

  constructor(shape: Shape, limit = Number.POSITIVE_INFINITY) {
    super(shape);
    this.limit = limit;
  }

  /** The item at an index that is in range. */
  at(index: number): Value {
    return this.ring[(this.head + index) & (this.ring.length - 1)]!;
  }

  /** How many items from the first on are identical. */
  samePrefix(other: PyDeque): number {
    const { ring, head } = this;
    const { ring: otherRing, head: otherHead } = other;
    const mask = ring.length - 1;
    const otherMask = otherRing.length - 1;
    const end = Math.min(this.size, other.size);
    let i = 0;
    while (i < end && ring[(head + i) & mask] === otherRing[(otherHead + i) & otherMask]) i++;
    return i;
  }

  put(index: number, value: Value): void {
    this.ring[(this.head + index) & (this.ring.length - 1)] = value;
  }

  append(value: Value, limit = this.limit): void {
    this.version++;
    if (this.size >= limit) {
      if (limit === 0) return;
      this.removeFirst();
    } else if (this.size === this.ring.length) this.resize(this.ring.length * 2);
    this.ring[(this.head + this.size) & (this.ring.length - 1)] = value;
    this.size++;
  }

  appendLeft(value: Value, limit = this.limit): void {
    this.version++;
    if (this.size >= limit) {
      if (limit === 0) return;
      this.removeLast();
    } else if (this.size === this.ring.length) this.resize(this.ring.length * 2);
    this.head = (this.head - 1) & (this.ring.length - 1);
    this.ring[this.head] = value;
    this.size++;
  }

  /** Removes the first item, of which there must be one. */
  shift(): Value {
    this.version++;
    const item = this.removeFirst();
    if (this.size * 4 < this.ring.length && this.ring.length > SMALLEST) this.resize(this.ring.length / 2);
    return item;
  }

  /** Removes the last item, of which there must be one. */
  pop(): Value {
    this.version++;
    const item = this.removeLast();
    if (this.size * 4 < this.ring.length && this.ring.length > SMALLEST) this.resize(this.ring.length / 2);
    return item;
  }

  private removeFirst(): Value {
    const item = this.ring[this.head]!;
    this.ring[this.head] = EMPTY;
    this.head = (this.head + 1) & (this.ring.length - 1);
    this.size--;
    return item;
  }

  private removeLast(): Value {
    this.size--;
    const place = (this.head + this.size) & (this.ring.length - 1);
    const item = this.ring[place]!;
    this.ring[place] = EMPTY;
    return item;
  }

  private resize(length: number): void {
    if (length > MAX_ITEMS) checkCount(length);
    const items = this.toArray();
    for (let i = items.length; i < length; i++) items.push(EMPTY);
    this.ring = items;
    this.head = 0;
  }

  clear(): void {
    if (this.size === 0) return;
    this.version++;
    this.ring = newRing(SMALLEST);
    this.head = 0;
    this.size = 0;
  }

  /** The items in order. */
  toArray(): Value[] {
    const end = this.head + this.size;
    const { length } = this.ring;
    if (end <= length) return this.ring.slice(this.head, end);
    return this.ring.slice(this.head).concat(this.ring.slice(0, end - length));
  }

  /** Takes these items, at most as many as its limit allows, in place of its own. */
  replace(items: readonly Value[]): void {
    this.version++;
    let length = SMALLEST;
    while (length < items.length) length *= 2;
    const ring = items.slice();
    while (ring.length < length) ring.push(EMPTY);
    this.ring = ring;
    this.head = 0;
    this.size = items.length;
  }

  /** Iterators do not mind. */
  reverse(): void {
    this.replace(this.toArray().reverse());
    this.version--;
  }

  /** Turns by `n` to the right, to the left when it is negative. */
  rotate(n: number): void {
    if (this.size < 2) return;
    this.version++;
    let steps = n % this.size;
    if (steps > this.size / 2) steps -= this.size;
    else if (steps < -this.size / 2) steps += this.size;
    // A full ring needs no moving.
    if (this.size === this.ring.length) {
      this.head = (this.head - steps) & (this.ring.length - 1);
      return;
    }
    for (; steps > 0; steps--) {
      const item = this.removeLast();
      this.head = (this.head - 1) & (this.ring.length - 1);
      this.ring[this.head] = item;
      this.size++;
    }
    for (; steps < 0; steps++) {
      const item = this.removeFirst();
      this.ring[(this.head + this.size) & (this.ring.length - 1)] = item;
      this.size++;
    }
  }

  insert(index: number, value: Value): void {
    this.rotate(-index);
    this.appendLeft(value);
    this.rotate(index);
  }

  remove(index: number): void {
    this.rotate(-index);
    this.shift();
    this.rotate(index);
  }
}

function newRing(length: number): Value[] {
  const ring: Value[] = [];
  for (let i = 0; i < length; i++) ring.push(EMPTY);
  return ring;
}
