// What `id(x)` gives for objects. An instance keeps its id itself, in the last place of its slots array, behind the attributes:
// a WeakMap takes 300 ns for each new object. Other objects, and instances in dictionary mode, have theirs in a WeakMap. In the
// same place is what `__dict__` gave (types/instance-dict.ts), which then has the id.

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
  if (obj instanceof PyInstance && !obj.shape.isDictionary) return ownIdentity(obj);
  let identity = identities.get(obj);
  if (identity === undefined) {
    identity = newIdentity();
    identities.set(obj, identity);
  }
  return identity;
}

/** What `__dict__` gives for an instance, with the instance's id when that has been asked for. */
export interface InstanceView {
  identity: number | undefined;
}

const views = new WeakMap<PyInstance, InstanceView>();

function ownIdentity(obj: PyInstance): number {
  const kept = keptBehind(obj);
  if (typeof kept === 'number') return kept;
  const identity = kept?.identity ?? newIdentity();
  if (kept === undefined) keepBehind(obj, identity);
  else kept.identity = identity;
  return identity;
}

/** What `__dict__` gave for an instance. */
export function viewOf(obj: PyInstance): InstanceView | undefined {
  if (obj.shape.isDictionary) return views.get(obj);
  const kept = keptBehind(obj);
  return typeof kept === 'number' ? undefined : kept;
}

export function keepView(obj: PyInstance, view: InstanceView): void {
  if (obj.shape.isDictionary) views.set(obj, view);
  else {
    view.identity = keptBehind(obj) as number | undefined;
    keepBehind(obj, view);
  }
}

/** What is in the slots of an instance that is not in dictionary mode, behind the attributes. */
function keptBehind({ shape, slots }: PyInstance): number | InstanceView | undefined {
  const last = slots.length - 1;
  return last < shape.size ? undefined : (slots[last] as unknown as number | InstanceView | undefined);
}

function keepBehind(obj: PyInstance, kept: number | InstanceView): void {
  const { type, size } = obj.shape;
  if (obj.slots.length <= size) {
    const slots: Value[] = makeSlots(Math.max(type.expectedSlots, size + 1));
    for (let i = 0; i < size; i++) slots[i] = obj.slots[i]!;
    // The next instances of the type shall have room for theirs.
    type.expectedSlots = slots.length;
    obj.slots = slots;
  }
  obj.slots[obj.slots.length - 1] = kept as unknown as Value;
}

/** Before an instance goes into dictionary mode. */
export function moveIdentity(obj: PyInstance): void {
  const kept = keptBehind(obj);
  if (kept === undefined) return;
  if (typeof kept === 'object') views.set(obj, kept);
  const identity = typeof kept === 'object' ? kept.identity : kept;
  if (identity !== undefined) identities.set(obj, identity);
}
