// Subscripts: lists and tuples by small ints and dicts by key in place at the sites that have met them, the rest through
// the protocol.

import type { Eval, Store } from '../completion.js';
import type { SubscriptSite } from '../site.js';
import type { FamilyRuntime } from '../threading/family-runtime.js';

export function subscriptFamily(rt: FamilyRuntime) {
  const { PyTuple, tupleType, listType, dictType, PyList, PyDict, subscriptSlow, subscriptStoreSlow } = rt;

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
    return (frame) => {
      const x = value(frame);
      const k = key(frame);
      if ((typeof k === 'number' || typeof k === 'string') && x instanceof PyDict && x.shape === dictType.rootShape) {
        const found = x.get(k);
        if (found !== undefined) return found;
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
    return (frame, v) => {
      const x = value(frame);
      const k = key(frame);
      if ((typeof k === 'number' || typeof k === 'string') && x instanceof PyDict && x.shape === dictType.rootShape)
        x.set(k, v);
      else subscriptStoreSlow(frame, site, x, k, v);
    };
  }

  return { load, loadDict, loadTuple, general, store, storeDict };
}
