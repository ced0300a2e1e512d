// Assignment targets other than names and attributes, and assignment to several targets.

import type { Value } from '@heddle/runtime';
import type { Eval, Exec, Store } from '../completion.js';
import type { Site } from '../site.js';
import type { FamilyRuntime } from '../threading/family-runtime.js';

export function targetsFamily(rt: FamilyRuntime) {
  const { PyTuple, tupleType, unpackSlow, unpackStarredSlow } = rt;

  /** `a = b = value`: left to right. */
  function assignMany(stores: readonly Store[], value: Eval): Exec {
    return (frame) => {
      const v: Value = value(frame);
      for (let i = 0; i < stores.length; i++) stores[i]!(frame, v);
      return undefined;
    };
  }

  function unpack2(a: Store, b: Store, site: Site): Store {
    return (frame, value) => {
      const items =
        value instanceof PyTuple && value.shape === tupleType.rootShape && value.items.length === 2
          ? value.items
          : unpackSlow(frame, site, value, 2);
      a(frame, items[0]!);
      b(frame, items[1]!);
    };
  }

  function unpack(stores: readonly Store[], site: Site): Store {
    return (frame, value) => {
      const items =
        value instanceof PyTuple && value.shape === tupleType.rootShape && value.items.length === stores.length
          ? value.items
          : unpackSlow(frame, site, value, stores.length);
      for (let i = 0; i < stores.length; i++) stores[i]!(frame, items[i]!);
    };
  }

  /** `a, *b, c = value`: `before` and `after` count the targets around the starred one. */
  function unpackStarred(stores: readonly Store[], before: number, after: number, site: Site): Store {
    return (frame, value) => {
      const items = unpackStarredSlow(frame, site, value, before, after);
      for (let i = 0; i < stores.length; i++) stores[i]!(frame, items[i]!);
    };
  }

  /** `a, b = x, y` without making the tuple. */
  function assignPair(a: Store, b: Store, x: Eval, y: Eval): Exec {
    return (frame) => {
      const first = x(frame);
      const second = y(frame);
      a(frame, first);
      b(frame, second);
      return undefined;
    };
  }

  /** `obj.name op= value` and `obj[key] op= value`: the target's parts are kept in temporaries first. */
  function augmented(keepObject: Exec, keepKey: Exec | null, assign: Exec): Exec {
    return (frame) => {
      keepObject(frame);
      if (keepKey !== null) keepKey(frame);
      return assign(frame);
    };
  }

  return { assignMany, unpack2, unpack, unpackStarred, assignPair, augmented };
}
