// What `id(x)` gives for objects. An instance keeps its id itself, in the last place of its slots array, behind the attributes:
// a WeakMap takes 300 ns for each new object. Other objects, and instances in dictionary mode, have theirs in a WeakMap.

import { PyInstance } from './object.js';
import { makeSlots } from './shape.js';
import type { Value } from './value.js';

const identities = new WeakMap<object, number>();
/** Ids are multiples of this from there on. The main thread's number looks like the first (modules/thread/ident.ts). */
export const IDENTITY_STEP = 16;
export const FIRST_IDENTITY = 0x7f0000000000;
let nextIdentity = FIRST_IDENTITY + 0x1000;

function newIdentity(): number {
  const identity = nextIdentity;
  nextIdentity += IDENTITY_STEP;
  return identity;
}

/** `id(obj)` of an object that is not a JS primitive: unique while it lives. */
export function identityOf(obj: object): number {
  if (obj instanceof PyInstance && !obj.shape.isDictionary) return keptIdentity(obj) ?? keepIdentity(obj);
  let identity = identities.get(obj);
  if (identity === undefined) {
    identity = newIdentity();
    identities.set(obj, identity);
  }
  return identity;
}

/** The id in the slots of an instance that is not in dictionary mode. */
function keptIdentity({ shape, slots }: PyInstance): number | undefined {
  const last = slots.length - 1;
  const kept = last < shape.size ? undefined : slots[last];
  return typeof kept === 'number' ? kept : undefined;
}

function keepIdentity(obj: PyInstance): number {
  const { type, size } = obj.shape;
  const identity = newIdentity();
  if (obj.slots.length <= size) {
    const slots: Value[] = makeSlots(Math.max(type.expectedSlots, size + 1));
    for (let i = 0; i < size; i++) slots[i] = obj.slots[i]!;
    // The next instances of the type shall have room for theirs.
    type.expectedSlots = slots.length;
    obj.slots = slots;
  }
  obj.slots[obj.slots.length - 1] = identity;
  return identity;
}

/** Before an instance goes into dictionary mode. */
export function moveIdentity(obj: PyInstance): void {
  const identity = keptIdentity(obj);
  if (identity !== undefined) identities.set(obj, identity);
}
