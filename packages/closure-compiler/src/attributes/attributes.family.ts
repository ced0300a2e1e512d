// Attribute loads and stores. A hit is one comparison of shapes, one of the type's version, one array access.

import type { GetSet, NativeMethod, PyFunction, PyInstance, Shape, Value } from '@heddle/runtime';
import type { Eval, Exec, Store } from '../completion.js';
import type { AttributeEntry, AttributeSite } from '../site.js';
import type { FamilyRuntime } from '../threading/family-runtime.js';

export function attributesFamily(rt: FamilyRuntime) {
  const {
    attributeLoadSlow,
    attributeLoadUncached,
    attributeStoreSlow,
    attributeStoreUncached,
    addSlot,
    noAttribute,
    PyMethod,
    thread,
  } = rt;

  function load(value: Eval, site: AttributeSite): Eval {
    return (frame) => {
      const x = value(frame);
      const shape = x === null ? null : (x as PyInstance).shape;
      if (shape === site.shape && site.version === shape.type.version) {
        const found: Value | undefined = (x as PyInstance).slots[site.slot];
        if (found !== undefined) return found;
      }
      const found = attributeLoadSlow(frame, site, x);
      // Thrown from here and not below: each JavaScript frame that is left costs.
      if (found === undefined) throw noAttribute(x, site.name);
      return found;
    };
  }

  /** A hot site that has found only `entry`, which is of a type, or of one shape of it. */
  function loadGiven(
    value: Eval,
    { shape: known, version, value: given, kind }: AttributeEntry,
    site: AttributeSite,
  ): Eval {
    const lasti = site.index;
    const { name } = site;
    const isData = kind === 'property' || kind === 'computed' || kind === 'descriptor';
    return (frame) => {
      const x = value(frame);
      const shape: Shape | null | undefined = x === null ? null : (x as PyInstance).shape;
      if ((shape === known || (isData && shape)) && version === shape.type.version) {
        if (kind === 'function') return new PyMethod(given, x);
        if (kind === 'native') return (given as NativeMethod).bind(x);
        if (kind === 'value') return given;
        frame.lasti = lasti;
        if (kind === 'property') return (given as PyFunction).code.entry1(given as PyFunction, frame, x);
        if (thread.frame !== frame) thread.frame = frame;
        if (kind === 'computed') return (given as GetSet).get(x);
      }
      const found = attributeLoadSlow(frame, site, x);
      if (found === undefined) throw noAttribute(x, name);
      return found;
    };
  }

  function loadUncached(value: Eval, site: AttributeSite): Eval {
    return (frame) => {
      const x = value(frame);
      const found = attributeLoadUncached(frame, site, x);
      if (found === undefined) throw noAttribute(x, site.name);
      return found;
    };
  }

  function store(object: Eval, site: AttributeSite): Store {
    return (frame, value) => {
      const x = object(frame);
      const shape = x === null ? null : (x as PyInstance).shape;
      if (shape === site.shape && site.version === shape.type.version) {
        if (site.next === null) (x as PyInstance).slots[site.slot] = value;
        else addSlot(x as PyInstance, site.next, value);
      } else attributeStoreSlow(frame, site, x, value);
    };
  }

  function storeUncached(object: Eval, site: AttributeSite): Store {
    return (frame, value) => attributeStoreUncached(frame, site, object(frame), value);
  }

  /** `object.name = value` as a statement: the value is evaluated first. */
  function assign(object: Eval, value: Eval, site: AttributeSite): Exec {
    return (frame) => {
      const v: Value = value(frame);
      const x = object(frame);
      const shape = x === null ? null : (x as PyInstance).shape;
      if (shape === site.shape && site.version === shape.type.version) {
        if (site.next === null) (x as PyInstance).slots[site.slot] = v;
        else addSlot(x as PyInstance, site.next, v);
      } else attributeStoreSlow(frame, site, x, v);
      return undefined;
    };
  }

  return { load, loadGiven, loadUncached, store, storeUncached, assign };
}
