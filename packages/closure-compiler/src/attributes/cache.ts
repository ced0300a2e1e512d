// What attribute sites do when their cache misses: find out whether the access can be remembered (an own attribute in a
// slot, or a class attribute found without a data descriptor in the way), remember it, and do it.

import {
  type Frame,
  genericGetAttribute,
  genericSetAttribute,
  getAttribute,
  PyFunction,
  PyInstance,
  PyMethod,
  type Shape,
  setAttribute,
  thread,
  typeOf,
  deleteAttribute,
  type Value,
} from '@heddle/runtime';
import { type AttributeEntry, type AttributeSite, POLY_LIMIT } from '../site.js';

export function attributeLoadUncached(frame: Frame, site: AttributeSite, x: Value): Value {
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
  return getAttribute(x, site.name);
}

export function attributeStoreUncached(frame: Frame, site: AttributeSite, x: Value, value: Value): void {
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
  setAttribute(x, site.name, value);
}

export function attributeDelete(frame: Frame, site: AttributeSite, x: Value): void {
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
  deleteAttribute(x, site.name);
}

// ### Loads

export function attributeLoadSlow(frame: Frame, site: AttributeSite, x: Value): Value {
  if (!(x instanceof PyInstance)) return attributeLoadUncached(frame, site, x);
  const { shape } = x;
  const { version } = shape.type;
  for (const entry of site.entries)
    if (entry.shape === shape && entry.version === version) return loadEntry(entry, x);
  if (site.state !== 'mega') {
    const entry = findEntry(site.name, shape);
    if (entry !== null) {
      remember(site, entry);
      return loadEntry(entry, x);
    }
  }
  return attributeLoadUncached(frame, site, x);
}

function loadEntry(entry: AttributeEntry, x: PyInstance): Value {
  if (entry.slot >= 0) return x.slots[entry.slot]!;
  return entry.bind ? new PyMethod(entry.value, x) : entry.value;
}

/** How instances of `shape` get `name`, when that is the same for all of them; else null. */
function findEntry(name: string, shape: Shape): AttributeEntry | null {
  const { type } = shape;
  if (shape.isDictionary || type.slots.getAttribute !== genericGetAttribute) return null;
  const attribute = type.lookup(name);
  const slot = shape.lookup(name);
  const { version } = type;
  if (attribute === undefined) return slot < 0 ? null : { shape, version, slot, value: null, bind: false };
  const slots = typeOf(attribute).slots;
  if (slots.descrSet !== null || slots.descrDelete !== null) return null;
  if (slot >= 0) return { shape, version, slot, value: null, bind: false };
  if (attribute instanceof PyFunction) return { shape, version, slot: -1, value: attribute, bind: true };
  return slots.descrGet === null ? { shape, version, slot: -1, value: attribute, bind: false } : null;
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
  if (x instanceof PyInstance && canStore(x, site.name)) {
    const { shape } = x;
    const slot = shape.lookup(site.name);
    if (slot >= 0 || !shape.isFull) {
      site.misses++;
      site.state = site.state === 'empty' ? 'mono' : 'poly';
      site.shape = shape;
      site.version = shape.type.version;
      site.slot = slot;
      site.next = slot >= 0 ? null : shape.extend(site.name);
    }
  }
  attributeStoreUncached(frame, site, x, value);
}

function canStore(x: PyInstance, name: string): boolean {
  const { type } = x.shape;
  if (x.shape.isDictionary || !type.hasDict || type.slots.setAttribute !== genericSetAttribute) return false;
  const attribute = type.lookup(name);
  return attribute === undefined || typeOf(attribute).slots.descrSet === null;
}

