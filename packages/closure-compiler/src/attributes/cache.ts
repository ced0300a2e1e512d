// What attribute sites do when their cache misses: find out whether the access can be remembered (an own attribute in a
// slot, or a class attribute found without a data descriptor in the way), remember it, and do it.

import {
  addSlot,
  deleteAttribute,
  type Frame,
  findAttribute,
  GetSet,
  genericDeleteAttribute,
  genericGetAttribute,
  genericSetAttribute,
  NativeMethod,
  PyFunction,
  PyInstance,
  PyMember,
  PyMethod,
  PyModule,
  PyProperty,
  PyType,
  propertyType,
  removeSlot,
  type Shape,
  SlotWrapper,
  setAttribute,
  thread,
  typeOf,
  typeType,
  type Value,
  withAttributeContext,
} from '@heddle/runtime';
import { type AttributeEntry, type AttributeSite, NO_SHAPE, POLY_LIMIT, type StoreEntry } from '../site.js';
import { findOwned } from './owned.js';

/** So many modules or classes a site tries to remember before it gives up. */
const OWNERS_TRIED = 8;

/** Undefined when there is no such attribute. */
export function attributeLoadUncached(frame: Frame, site: AttributeSite, x: Value): Value | undefined {
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
  return findAttribute(x, site.name);
}

export function attributeStoreUncached(frame: Frame, site: AttributeSite, x: Value, value: Value): void {
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
  setAttribute(x, site.name, value);
}

/** The shapes of an own attribute's instance before and after are remembered, unless `caches` is false. */
export function attributeDelete(frame: Frame, site: AttributeSite, x: Value, caches: boolean): void {
  if (caches && x instanceof PyInstance) {
    const { shape } = x;
    const { type } = shape;
    if (shape !== site.shape || type.version !== site.version) {
      const slot = type.slots.deleteAttribute === genericDeleteAttribute ? shape.find(site.name) : -1;
      site.next = slot < 0 ? null : shape.without(site.name);
      site.shape = shape;
      site.version = type.version;
      site.slot = slot;
    }
    if (site.next !== null) {
      removeSlot(x, site.slot, site.next);
      return;
    }
  }
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
  deleteAttribute(x, site.name);
}

// ### Loads

/** Undefined when there is no such attribute. */
export function attributeLoadSlow(frame: Frame, site: AttributeSite, x: Value): Value | undefined {
  if (x instanceof PyModule || x instanceof PyType) return loadOwned(frame, site, x);
  if (!(x instanceof PyInstance)) return loadComputed(frame, site, x);
  const known = findKnown(site.entries, x.shape);
  const entry = known ?? learn(site, x.shape);
  if (entry === null) return attributeLoadUncached(frame, site, x);
  switch (entry.kind) {
    case 'slot': {
      // Unbound when a `__slots__` member was deleted.
      const value = x.slots[entry.slot];
      return value === undefined ? attributeLoadUncached(frame, site, x) : value;
    }
    case 'value':
      return entry.value;
    case 'function':
      return new PyMethod(entry.value, x);
    case 'native':
      return (entry.value as NativeMethod).bind(x);
    case 'computed':
      frame.lasti = site.index;
      if (thread.frame !== frame) thread.frame = frame;
      return (entry.value as GetSet).get(x);
    case 'descriptor':
      frame.lasti = site.index;
      if (thread.frame !== frame) thread.frame = frame;
      return loadDescribed(site, entry.value, x);
    case 'property': {
      const getter = entry.value as PyFunction;
      frame.lasti = site.index;
      if (known !== null) return getter.code.entry1(getter, frame, x);
      // Only the first time does CPython look in from outside; then it, too, calls the getter from here.
      try {
        return getter.code.entry1(getter, frame, x);
      } catch (error) {
        throw withAttributeContext(error, x, site.name);
      }
    }
  }
}

/** An attribute of an object without a shape: what native code computes for its type is remembered. */
function loadComputed(frame: Frame, site: AttributeSite, x: Value): Value | undefined {
  if (!isComputed(site, typeOf(x))) return attributeLoadUncached(frame, site, x);
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
  try {
    return site.computed.get(x);
  } catch (error) {
    throw withAttributeContext(error, x, site.name);
  }
}

function isComputed(site: AttributeSite, type: PyType): site is AttributeSite & { computed: GetSet } {
  if (type !== site.type) {
    const isPlain = type === typeType || (type.isBuiltin && type.slots.getAttribute === genericGetAttribute);
    const attribute = isPlain ? type.lookup(site.name) : undefined;
    site.type = type;
    site.computed = attribute instanceof GetSet ? attribute : null;
  }
  return site.computed !== null;
}

/** What a descriptor of the type gives. Its class may have changed since it was remembered. */
function loadDescribed(site: AttributeSite, descriptor: Value, x: PyInstance): Value | undefined {
  const { descrGet, descrSet, descrDelete } = typeOf(descriptor).slots;
  if (descrGet === null || (descrSet === null && descrDelete === null)) return findAttribute(x, site.name);
  try {
    return descrGet(descriptor, x, x.shape.type);
  } catch (error) {
    throw withAttributeContext(error, x, site.name);
  }
}

function loadOwned(frame: Frame, site: AttributeSite, x: PyModule | PyType): Value | undefined {
  const { owned } = site;
  if (owned !== null && owned.owner === x) {
    const { value } = owned;
    if (value !== undefined) return value;
  }
  if (x.type === typeType && isComputed(site, typeType)) return loadComputed(frame, site, x);
  const value = attributeLoadUncached(frame, site, x);
  if (site.misses++ < OWNERS_TRIED) site.owned = findOwned(x, site.name);
  return value;
}

/** What a site remembers for `shape`. */
export function findKnown<T extends { shape: Shape; version: number }>(entries: readonly T[], shape: Shape): T | null {
  const { version } = shape.type;
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i]!;
    if (entry.shape === shape && entry.version === version) return entry;
  }
  return null;
}

function learn(site: AttributeSite, shape: Shape): AttributeEntry | null {
  if (site.state === 'mega') return null;
  const entry = findEntry(site.name, shape);
  if (entry !== null) remember(site, entry);
  return entry;
}

/** The slot in which instances of `shape` have the attribute `name`, or -1 when it is not simply there. */
export function ownSlot(name: string, shape: Shape): number {
  return findEntry(name, shape)?.slot ?? -1;
}

/** How instances of `shape` get `name`, when that is the same for all of them; else null. */
function findEntry(name: string, shape: Shape): AttributeEntry | null {
  const { type } = shape;
  if (shape.isDictionary || type.slots.getAttribute !== genericGetAttribute) return null;
  const attribute = type.lookup(name);
  const { version } = type;
  const own = (slot: number): AttributeEntry | null =>
    slot < 0 ? null : { shape, version, slot, kind: 'slot', value: null };
  const given = (kind: Exclude<AttributeEntry['kind'], 'slot'>, value: Value): AttributeEntry => ({
    shape,
    version,
    slot: -1,
    kind,
    value,
  });
  if (attribute === undefined) return own(shape.lookup(name));
  if (attribute instanceof PyMember) return own(shape.lookup(attribute.key));
  if (attribute instanceof PyProperty && attribute.type === propertyType)
    return attribute.getter instanceof PyFunction ? given('property', attribute.getter) : null;
  if (attribute instanceof GetSet) return given('computed', attribute);
  const { descrGet, descrSet, descrDelete } = typeOf(attribute).slots;
  if (descrSet !== null || descrDelete !== null) return descrGet === null ? null : given('descriptor', attribute);
  const slot = shape.lookup(name);
  if (slot >= 0) return own(slot);
  if (attribute instanceof PyFunction) return given('function', attribute);
  if (attribute instanceof NativeMethod && !(attribute instanceof SlotWrapper)) return given('native', attribute);
  return descrGet === null ? given('value', attribute) : null;
}

/** Own attributes of the first shape seen go into the site itself, where the closure looks; others into `entries`. */
function remember(site: AttributeSite, entry: AttributeEntry): void {
  site.misses++;
  if (site.entries.length >= POLY_LIMIT) {
    const live = site.entries.filter((e) => e.version === e.shape.type.version && e.shape !== entry.shape);
    site.entries = live;
    if (live.length >= POLY_LIMIT) {
      site.state = 'mega';
      return;
    }
  }
  site.state = site.state === 'empty' ? 'mono' : 'poly';
  if (entry.slot >= 0) {
    site.shape = entry.shape;
    site.version = entry.version;
    site.slot = entry.slot;
  }
  site.entries.push(entry);
}

// ### Stores

export function attributeStoreSlow(frame: Frame, site: AttributeSite, x: Value, value: Value): void {
  const known = x instanceof PyInstance ? findKnown(site.stores, x.shape) : null;
  if (known !== null) {
    if (known.next === null) (x as PyInstance).slots[known.slot] = value;
    else addSlot(x as PyInstance, known.next, value);
    return;
  }
  if (x instanceof PyInstance && site.descriptor !== null && site.version === x.shape.type.version) {
    const { descrSet } = typeOf(site.descriptor).slots;
    if (descrSet !== null) {
      frame.lasti = site.index;
      if (thread.frame !== frame) thread.frame = frame;
      descrSet(site.descriptor, x, value);
      return;
    }
  }
  const key = x instanceof PyInstance ? storeKey(site, x.shape) : null;
  if (key === null || !storeIn(site, x as PyInstance, key, value)) attributeStoreUncached(frame, site, x, value);
}

/** Stores under `key` what no descriptor takes; false when the instance has so many attributes that it is to become a dictionary. */
function storeIn(site: AttributeSite, x: PyInstance, key: string, value: Value): boolean {
  const { shape } = x;
  const slot = shape.lookup(key);
  if (slot < 0 && shape.isFull) return false;
  const next = slot < 0 ? shape.extend(key) : null;
  if (site.state !== 'mega') rememberStore(site, { shape, version: shape.type.version, slot, next });
  if (next === null) x.slots[slot] = value;
  else addSlot(x, next, value);
  return true;
}

/** The last goes into the site itself, where the closure looks; those before it into `stores`. */
function rememberStore(site: AttributeSite, entry: StoreEntry): void {
  site.misses++;
  if (site.state === 'empty') site.state = 'mono';
  else {
    const { shape, version, slot, next } = site;
    const others = site.stores.filter((each) => each.shape !== shape);
    const live = [...others, { shape, version, slot, next }].filter(
      (each) => each.shape !== entry.shape && each.version === each.shape.type.version,
    );
    site.state = live.length > POLY_LIMIT ? 'mega' : 'poly';
    site.stores = live.slice(0, POLY_LIMIT);
  }
  site.shape = entry.shape;
  site.version = entry.version;
  site.slot = entry.slot;
  site.next = entry.next;
}

/**
 * Under which key instances of `shape` keep what is stored: the attribute's name, or that of a `__slots__` member. Else null; a
 * descriptor that takes it is remembered.
 */
function storeKey(site: AttributeSite, shape: Shape): string | null {
  const { type } = shape;
  const { name } = site;
  site.descriptor = null;
  if (type.slots.setAttribute !== genericSetAttribute) return null;
  const attribute = type.lookup(name);
  if (attribute instanceof PyMember) return shape.isDictionary ? null : attribute.key;
  if (attribute !== undefined && typeOf(attribute).slots.descrSet !== null) {
    site.descriptor = attribute;
    site.shape = NO_SHAPE;
    site.version = type.version;
    return null;
  }
  return type.hasDict && !shape.isDictionary ? name : null;
}
