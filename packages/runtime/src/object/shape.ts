// Shapes: which attribute an instance keeps at which index of its slots array. They are our own hidden classes: all
// instances that got the same attributes in the same order share one Shape object, so an attribute cache is one comparison
// of shapes and one array load, whatever V8 has seen elsewhere. Every type has its own root shape, so a shape also
// implies the type. An instance that grows very large goes into dictionary mode, as do those of a class that deletes attributes
// in ever new ways.

import { NO_SLOTS, type PyInstance } from './object.js';
import type { PyType } from './type.js';
import type { Value } from './value.js';

/** Instances with more attributes than this use a dictionary: a shape per attribute would cost more than it saves. */
const MAX_SLOTS = 128;

/** So many ways in which instances of one type lose attributes are kept as shapes, which a class may use up that is used as a dict. */
const MAX_REMOVALS = 32;
/** The shapes of larger instances are too expensive for that. */
const MAX_TO_REMOVE_FROM = 16;

/** Keys that start so are not attributes but the storage of `__slots__` (types/member.ts): `__dict__` leaves them out. */
export const MEMBER_PREFIX = '\0';

/** What `find` says of names that the type has, and the instance may have as well. */
const OF_BOTH = -2;
/** What it says of names that only the type has. */
export const OF_TYPE = -3;

/** Programs that make up names must not fill the memory with what was found under them. */
const MAX_FOUND = 2000;

export class Shape {
  readonly type: PyType;
  readonly parent: Shape | null;
  /** The attribute this shape adds to its parent's. */
  readonly name: string;
  /** Number of slots in use. */
  readonly size: number;
  readonly isDictionary: boolean;
  private readonly index: Map<string, number>;
  private readonly transitions: Map<string, Shape>;
  private removals: Map<string, Shape> | null;
  /** What `find` has given since the type had the version `foundVersion`. */
  private found: Map<string, number> | null;
  private foundVersion: number;

  constructor(type: PyType, parent: Shape | null, name: string, isDictionary: boolean) {
    this.type = type;
    this.parent = parent;
    this.name = name;
    this.size = parent === null ? 0 : parent.size + 1;
    this.isDictionary = isDictionary;
    this.index = new Map(parent === null ? [] : parent.index);
    if (parent !== null) this.index.set(name, parent.size);
    this.transitions = new Map();
    this.removals = null;
    this.found = null;
    this.foundVersion = -1;
  }

  /** The slot of `name`, or -1. */
  lookup(name: string): number {
    return this.index.get(name) ?? -1;
  }

  /** The slot of `name` where only the instance has it, -1 where nobody has it, OF_TYPE or OF_BOTH where the type has a say. */
  find(name: string): number {
    if (this.isDictionary) return OF_BOTH;
    if (this.found === null || this.foundVersion !== this.type.version) {
      this.found = new Map();
      this.foundVersion = this.type.version;
    }
    let slot = this.found.get(name);
    if (slot === undefined) {
      if (this.found.size >= MAX_FOUND) this.found.clear();
      slot = this.lookup(name);
      if (this.type.lookup(name) !== undefined) slot = slot < 0 ? OF_TYPE : OF_BOTH;
      this.found.set(name, slot);
    }
    return slot;
  }

  /** Attribute names in the order they were set. */
  names(): IterableIterator<string> {
    return this.index.keys();
  }

  /** The shape of an instance of this shape that also got `name`. */
  extend(name: string): Shape {
    let next = this.transitions.get(name);
    if (next === undefined) {
      next = new Shape(this.type, this, name, false);
      this.transitions.set(name, next);
    }
    return next;
  }

  /** The shape of an instance of this shape that has lost `name`; null when that would be one too many. */
  without(name: string): Shape | null {
    if (name === this.name) return this.parent;
    const known = this.removals?.get(name);
    if (known !== undefined) return known;
    const { type } = this;
    if (this.size > MAX_TO_REMOVE_FROM || ++type.removals > MAX_REMOVALS) return null;
    let shape = type.rootShape;
    for (const each of this.names()) if (each !== name) shape = shape.extend(each);
    this.removals ??= new Map();
    this.removals.set(name, shape);
    return shape;
  }

  get isFull(): boolean {
    return this.size >= MAX_SLOTS;
  }
}

/**
 * An array for `size` attributes about to be stored. V8 would give a growing `[]` room for 17 elements; literals of the
 * right length keep instances small and their elements packed.
 */
export function makeSlots(size: number): Value[] {
  const hole = undefined as unknown as Value;
  switch (size) {
    case 0:
      return NO_SLOTS;
    case 1:
      return [hole];
    case 2:
      return [hole, hole];
    case 3:
      return [hole, hole, hole];
    case 4:
      return [hole, hole, hole, hole];
    case 5:
      return [hole, hole, hole, hole, hole];
    case 6:
      return [hole, hole, hole, hole, hole, hole];
    default: {
      const slots: Value[] = [hole, hole, hole, hole, hole, hole, hole];
      while (slots.length < size) slots.push(hole);
      return slots;
    }
  }
}

/** Stores the first value of a new attribute: `next` is the shape that `instance.shape.extend(name)` gave. */
export function addSlot(instance: PyInstance, next: Shape, value: Value): void {
  const index = next.size - 1;
  const type = next.type;
  if (next.size > type.expectedSlots) type.expectedSlots = next.size;
  if (instance.slots === NO_SLOTS) instance.slots = makeSlots(type.expectedSlots);
  const { slots } = instance;
  if (index < slots.length) {
    // In the last place may be the instance's id, which moves on (identity.ts).
    const kept = slots[index];
    slots[index] = value;
    if (kept !== undefined) slots.push(kept);
  } else slots.push(value);
  instance.shape = next;
}

/** Removes the attribute in slot `index`: `next` is the shape that `instance.shape.without(name)` gave. */
export function removeSlot(instance: PyInstance, index: number, next: Shape): void {
  const { slots } = instance;
  for (let i = index; i < next.size; i++) slots[i] = slots[i + 1]!;
  slots[next.size] = undefined as unknown as Value;
  instance.shape = next;
}
