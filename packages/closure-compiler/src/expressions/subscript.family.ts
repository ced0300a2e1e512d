// Subscripts: lists and tuples by small ints and dicts by key in place at the sites that have met them, the rest through
// the protocol.

import type { Frame, Value } from '@heddle/runtime';
import type { Eval, Store } from '../completion.js';
import type { SubscriptSite } from '../site.js';
import type { FamilyRuntime } from '../threading/family-runtime.js';

/** A slot of a type; the value is given to stores only, and what others than loads return has no meaning. */
export type SlotAccess = (x: Value, key: Value, value: Value) => Value;
export type SlowAccess = (frame: Frame, site: SubscriptSite, x: Value, key: Value, value: Value) => Value;
export type SlotEval = (frame: Frame, value: Value) => Value;

export function subscriptFamily(rt: FamilyRuntime) {
  const {
    thread,
    PyTuple,
    tupleType,
    listType,
    dictType,
    PyList,
    PyDict,
    missingKey,
    subscriptSlow,
    subscriptStoreSlow,
  } = rt;

  function load(value: Eval, key: Eval, site: SubscriptSite): Eval {
    return (frame) => {
      const x = value(frame);
      const k = key(frame);
      if (typeof k === 'number' && x instanceof PyList && x.shape === listType.rootShape) {
        const { items } = x;
        if (k >= 0 && k < items.length) return items[k]!;
      }
      return subscriptSlow(frame, site, x, k);
    };
  }

  function loadDict(value: Eval, key: Eval, site: SubscriptSite): Eval {
    const { getItem } = dictType.slots;
    const lasti = site.index;
    return (frame) => {
      const x = value(frame);
      const k = key(frame);
      const isPlain = typeof k === 'number' || typeof k === 'string';
      // Another key is looked for once only, as its class may see that.
      if (x instanceof PyDict && (x.shape === dictType.rootShape || (isPlain && x.type.slots.getItem === getItem))) {
        if (!isPlain) {
          frame.lasti = lasti;
          if (thread.frame !== frame) thread.frame = frame;
        }
        const found = x.get(k);
        if (found !== undefined) return found;
        // Thrown from here and not below: each JavaScript frame that is left costs.
        if (x.shape === dictType.rootShape) throw missingKey(frame, site, k);
      }
      return subscriptSlow(frame, site, x, k);
    };
  }

  function loadTuple(value: Eval, key: Eval, site: SubscriptSite): Eval {
    return (frame) => {
      const x = value(frame);
      const k = key(frame);
      if (typeof k === 'number' && x instanceof PyTuple && x.shape === tupleType.rootShape) {
        const { items } = x;
        if (k >= 0 && k < items.length) return items[k]!;
      }
      return subscriptSlow(frame, site, x, k);
    };
  }

  /** A hot site whose containers have been objects of one built-in type: loads, stores, or deletes. */
  function slot(value: Eval, key: Eval, run: SlotAccess, slow: SlowAccess, site: SubscriptSite): SlotEval {
    const lasti = site.index;
    const { type } = site;
    return (frame, v) => {
      const x = value(frame);
      const k = key(frame);
      if (typeof x === 'object' && x !== null && x.type === type) {
        frame.lasti = lasti;
        if (thread.frame !== frame) thread.frame = frame;
        return run(x, k, v);
      }
      return slow(frame, site, x, k, v);
    };
  }

  function general(value: Eval, key: Eval, site: SubscriptSite): Eval {
    return (frame) => {
      const x = value(frame);
      return subscriptSlow(frame, site, x, key(frame));
    };
  }

  function store(value: Eval, key: Eval, site: SubscriptSite): Store {
    return (frame, v) => {
      const x = value(frame);
      const k = key(frame);
      if (typeof k === 'number' && x instanceof PyList && x.shape === listType.rootShape) {
        const { items } = x;
        if (k >= 0 && k < items.length) {
          items[k] = v;
          return;
        }
      }
      subscriptStoreSlow(frame, site, x, k, v);
    };
  }

  function storeDict(value: Eval, key: Eval, site: SubscriptSite): Store {
    const { setItem } = dictType.slots;
    return (frame, v) => {
      const x = value(frame);
      const k = key(frame);
      if (
        (typeof k === 'number' || typeof k === 'string') &&
        x instanceof PyDict &&
        (x.shape === dictType.rootShape || x.type.isBuiltin || x.type.slots.setItem === setItem)
      )
        x.set(k, v);
      else if (k instanceof PyTuple && x instanceof PyDict && x.shape === dictType.rootShape) {
        frame.lasti = site.index;
        if (thread.frame !== frame) thread.frame = frame;
        x.set(k, v);
      } else subscriptStoreSlow(frame, site, x, k, v);
    };
  }

  return { load, loadDict, loadTuple, slot, general, store, storeDict };
}
