// Comprehensions: the loops are ordinary loops (loops/for.ts) whose innermost body adds an item to the result, which lies in
// a temporary slot of the frame around, which does not go on to hold it.

import type { PyDict, PyList, PySet } from '@heddle/runtime';
import type { Eval, Exec } from '../completion.js';
import type { Site } from '../site.js';
import type { FamilyRuntime } from '../threading/family-runtime.js';

export function comprehensionsFamily(rt: FamilyRuntime) {
  const { makeList, makeSet, MAX_ITEMS, PyDict, dictSet, listFull, setAdd } = rt;

  function append(slot: number, element: Eval, site: Site): Exec {
    return (frame) => {
      const value = element(frame);
      const list = frame.locals[slot] as PyList;
      const { items } = list;
      if (items.length >= MAX_ITEMS) listFull(frame, site, list);
      items.push(value);
      return undefined;
    };
  }

  function add(slot: number, element: Eval, site: Site): Exec {
    return (frame) => {
      setAdd(frame, site, frame.locals[slot] as PySet, element(frame));
      return undefined;
    };
  }

  function put(slot: number, key: Eval, value: Eval, site: Site): Exec {
    return (frame) => {
      const k = key(frame);
      dictSet(frame, site, frame.locals[slot] as PyDict, k, value(frame));
      return undefined;
    };
  }

  function list(slot: number, loop: Exec): Eval {
    return (frame) => {
      const result = makeList([]);
      frame.locals[slot] = result;
      loop(frame);
      frame.locals[slot] = undefined;
      return result;
    };
  }

  function set(slot: number, loop: Exec): Eval {
    return (frame) => {
      const result = makeSet([]);
      frame.locals[slot] = result;
      loop(frame);
      frame.locals[slot] = undefined;
      return result;
    };
  }

  function dict(slot: number, loop: Exec): Eval {
    return (frame) => {
      const result = new PyDict();
      frame.locals[slot] = result;
      loop(frame);
      frame.locals[slot] = undefined;
      return result;
    };
  }

  return { append, add, put, list, set, dict };
}
