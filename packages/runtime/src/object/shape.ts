// Shapes: which attribute an instance keeps at which index of its slots array. They are our own hidden classes: all
// instances that got the same attributes in the same order share one Shape object, so an attribute cache is one comparison
// of shapes and one array load, whatever V8 has seen elsewhere. Every type has its own root shape, so a shape also
// implies the type. An instance whose attributes are deleted, or that grows very large, goes into dictionary mode.

import { NO_SLOTS, type PyInstance } from './object.js';
import type { PyType } from './type.js';
import type { Value } from './value.js';

/** Instances with more attributes than this use a dictionary: a shape per attribute would cost more than it saves. */
const MAX_SLOTS = 128;

/** Keys that start so are not attributes but the storage of `__slots__` (types/member.ts): `__dict__` leaves them out. */
export const MEMBER_PREFIX = '\0';

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

  constructor(type: PyType, parent: Shape | null, name: string, isDictionary: boolean) {
    this.type = type;
    this.parent = parent;
    this.name = name;
    this.size = parent === null ? 0 : parent.size + 1;
    this.isDictionary = isDictionary;
    this.index = new Map(parent === null ? [] : parent.index);
    if (parent !== null) this.index.set(name, parent.size);
    this.transitions = new Map();
  }

  /** The slot of `name`, or -1. */
  lookup(name: string): number {
    return this.index.get(name) ?? -1;
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
  if (index < instance.slots.length) instance.slots[index] = value;
  else instance.slots.push(value);
  instance.shape = next;
}
