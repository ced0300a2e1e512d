// Method calls `x.m(…)`: one node, no bound method object. The guard is the receiver's shape and its type's version (for
// receivers without a shape: their kind of JavaScript value); then a Python method is entered directly, or a native one run.
// As in Python the method is looked up before the arguments are evaluated.

import type { Frame, NativeCode, NativeFunction, PyFunction, PyInstance, Value } from '@heddle/runtime';
import type { OwnedAttribute } from '../attributes/owned.js';
import type { Eval } from '../completion.js';
import type { FunctionEntry, MethodSite, Site } from '../site.js';
import type { FamilyRuntime } from '../threading/family-runtime.js';
import type { Places } from './binding-plan.js';
import type { Bind } from './calls.family.js';

/** What receivers of up to four shapes have (the last is there more than once when there are fewer). */
export type Known = readonly [FunctionEntry, FunctionEntry, FunctionEntry, FunctionEntry];

export function methodsFamily(rt: FamilyRuntime) {
  const {
    thread,
    listFull,
    listType,
    MAX_ITEMS,
    PyFunction,
    PyList,
    method0Slow,
    method1Slow,
    method2Slow,
    methodManySlow,
    callFound,
    callUnplaced,
    fillPlaces,
  } = rt;

  function method0(receiver: Eval, site: MethodSite): Eval {
    const lasti = site.index;
    return (frame) => {
      const x = receiver(frame);
      const shape = x === null ? null : (x as PyInstance).shape;
      if (shape === site.shape && site.version === shape.type.version && site.fn !== null) {
        frame.lasti = lasti;
        return site.fn.code.entry1(site.fn, frame, x);
      }
      return method0Slow(frame, site, x);
    };
  }

  function method1(receiver: Eval, a: Eval, site: MethodSite): Eval {
    const lasti = site.index;
    return (frame) => {
      const x = receiver(frame);
      const shape = x === null ? null : (x as PyInstance).shape;
      if (shape === site.shape && site.version === shape.type.version && site.fn !== null) {
        const { fn } = site;
        const y = a(frame);
        frame.lasti = lasti;
        return fn.code.entry2(fn, frame, x, y);
      }
      return method1Slow(frame, site, x, a);
    };
  }

  function method2(receiver: Eval, a: Eval, b: Eval, site: MethodSite): Eval {
    const lasti = site.index;
    return (frame) => {
      const x = receiver(frame);
      const shape = x === null ? null : (x as PyInstance).shape;
      if (shape === site.shape && site.version === shape.type.version && site.fn !== null) {
        const { fn } = site;
        const y = a(frame);
        const z = b(frame);
        frame.lasti = lasti;
        return fn.code.entry3(fn, frame, x, y, z);
      }
      return method2Slow(frame, site, x, a, b);
    };
  }

  function methodMany(receiver: Eval, args: readonly Eval[], site: MethodSite): Eval {
    return (frame) => {
      const x = receiver(frame);
      const shape = x === null ? null : (x as PyInstance).shape;
      if (shape !== site.shape || site.version !== shape.type.version) return methodManySlow(frame, site, x, args);
      const { method } = site;
      const values: Value[] = [x];
      for (let i = 0; i < args.length; i++) values.push(args[i]!(frame));
      return callFound(frame, site, method!, values);
    };
  }

  /** A hot site that has called only `fn`, whose slots `bind` makes. */
  function methodPlaced(receiver: Eval, bind: Bind, args: readonly Eval[], places: Places, site: MethodSite): Eval {
    const lasti = site.index;
    const { code } = places;
    return (frame) => {
      const x = receiver(frame);
      const shape = x === null ? null : (x as PyInstance).shape;
      const { fn } = site;
      if (shape !== site.shape || site.version !== shape.type.version || fn === null)
        return methodManySlow(frame, site, x, args);
      const locals = bind(frame);
      locals[0] = x;
      frame.lasti = lasti;
      return fillPlaces(fn, places, locals)
        ? code.enter(fn, frame, locals)
        : callUnplaced(fn, frame, places, locals, site.names);
    };
  }

  // A hot site whose receivers have been of a few shapes: each function has a call of its own, as V8 inlines no call of several.

  function poly0(receiver: Eval, known: Known, site: MethodSite): Eval {
    const lasti = site.index;
    const [first, second, third, fourth] = known;
    return (frame) => {
      const x = receiver(frame);
      const shape = x === null ? null : (x as PyInstance).shape;
      const entry =
        shape === first.shape
          ? first
          : shape === second.shape
            ? second
            : shape === third.shape
              ? third
              : shape === fourth.shape
                ? fourth
                : null;
      if (entry === null || entry.version !== shape!.type.version) return method0Slow(frame, site, x);
      const { value: fn } = entry;
      frame.lasti = lasti;
      if (entry === first) return fn.code.entry1(fn, frame, x);
      if (entry === second) return fn.code.entry1(fn, frame, x);
      if (entry === third) return fn.code.entry1(fn, frame, x);
      return fn.code.entry1(fn, frame, x);
    };
  }

  function poly1(receiver: Eval, a: Eval, known: Known, site: MethodSite): Eval {
    const lasti = site.index;
    const [first, second, third, fourth] = known;
    return (frame) => {
      const x = receiver(frame);
      const shape = x === null ? null : (x as PyInstance).shape;
      const entry =
        shape === first.shape
          ? first
          : shape === second.shape
            ? second
            : shape === third.shape
              ? third
              : shape === fourth.shape
                ? fourth
                : null;
      if (entry === null || entry.version !== shape!.type.version) return method1Slow(frame, site, x, a);
      const { value: fn } = entry;
      const y = a(frame);
      frame.lasti = lasti;
      if (entry === first) return fn.code.entry2(fn, frame, x, y);
      if (entry === second) return fn.code.entry2(fn, frame, x, y);
      if (entry === third) return fn.code.entry2(fn, frame, x, y);
      return fn.code.entry2(fn, frame, x, y);
    };
  }

  function poly2(receiver: Eval, a: Eval, b: Eval, known: Known, site: MethodSite): Eval {
    const lasti = site.index;
    const [first, second, third, fourth] = known;
    return (frame) => {
      const x = receiver(frame);
      const shape = x === null ? null : (x as PyInstance).shape;
      const entry =
        shape === first.shape
          ? first
          : shape === second.shape
            ? second
            : shape === third.shape
              ? third
              : shape === fourth.shape
                ? fourth
                : null;
      if (entry === null || entry.version !== shape!.type.version) return method2Slow(frame, site, x, a, b);
      const { value: fn } = entry;
      const y = a(frame);
      const z = b(frame);
      frame.lasti = lasti;
      if (entry === first) return fn.code.entry3(fn, frame, x, y, z);
      if (entry === second) return fn.code.entry3(fn, frame, x, y, z);
      if (entry === third) return fn.code.entry3(fn, frame, x, y, z);
      return fn.code.entry3(fn, frame, x, y, z);
    };
  }

  /** A hot site that has called one native method of a type with shapes, such as `list.append`. */
  function native0(receiver: Eval, code: NativeCode, site: MethodSite): Eval {
    const lasti = site.index;
    const impl = code.methodEntry;
    return (frame) => {
      const x = receiver(frame);
      const shape = x === null ? null : (x as PyInstance).shape;
      if (shape === site.shape && site.version === shape.type.version && site.native === code) {
        frame.lasti = lasti;
        if (thread.frame !== frame) thread.frame = frame;
        return impl(x);
      }
      return method0Slow(frame, site, x);
    };
  }

  function native1(receiver: Eval, a: Eval, code: NativeCode, site: MethodSite): Eval {
    const lasti = site.index;
    const impl = code.methodEntry;
    return (frame) => {
      const x = receiver(frame);
      const shape = x === null ? null : (x as PyInstance).shape;
      if (shape === site.shape && site.version === shape.type.version && site.native === code) {
        const y = a(frame);
        frame.lasti = lasti;
        if (thread.frame !== frame) thread.frame = frame;
        return impl(x, y);
      }
      return method1Slow(frame, site, x, a);
    };
  }

  function native2(receiver: Eval, a: Eval, b: Eval, code: NativeCode, site: MethodSite): Eval {
    const lasti = site.index;
    const impl = code.methodEntry;
    return (frame) => {
      const x = receiver(frame);
      const shape = x === null ? null : (x as PyInstance).shape;
      if (shape === site.shape && site.version === shape.type.version && site.native === code) {
        const y = a(frame);
        const z = b(frame);
        frame.lasti = lasti;
        if (thread.frame !== frame) thread.frame = frame;
        return impl(x, y, z);
      }
      return method2Slow(frame, site, x, a, b);
    };
  }

  /** A hot site that has called only `list.append` of exact lists: the item is pushed in place. */
  function listAppend(receiver: Eval, a: Eval, site: MethodSite): Eval {
    return (frame) => {
      const x = receiver(frame);
      if (x instanceof PyList && x.shape === listType.rootShape) {
        const y = a(frame);
        const { items } = x;
        if (items.length >= MAX_ITEMS) listFull(frame, site, x);
        items.push(y);
        return null;
      }
      return method1Slow(frame, site, x, a);
    };
  }

  /** A hot site whose receivers have been bare strings. */
  function str0(receiver: Eval, code: NativeCode, site: MethodSite): Eval {
    const lasti = site.index;
    const impl = code.methodEntry;
    return (frame) => {
      const x = receiver(frame);
      if (typeof x === 'string') {
        frame.lasti = lasti;
        if (thread.frame !== frame) thread.frame = frame;
        return impl(x);
      }
      return method0Slow(frame, site, x);
    };
  }

  function str1(receiver: Eval, a: Eval, code: NativeCode, site: MethodSite): Eval {
    const lasti = site.index;
    const impl = code.methodEntry;
    return (frame) => {
      const x = receiver(frame);
      if (typeof x === 'string') {
        const y = a(frame);
        frame.lasti = lasti;
        if (thread.frame !== frame) thread.frame = frame;
        return impl(x, y);
      }
      return method1Slow(frame, site, x, a);
    };
  }

  function str2(receiver: Eval, a: Eval, b: Eval, code: NativeCode, site: MethodSite): Eval {
    const lasti = site.index;
    const impl = code.methodEntry;
    return (frame) => {
      const x: Value = receiver(frame);
      if (typeof x === 'string') {
        const y = a(frame);
        const z = b(frame);
        frame.lasti = lasti;
        if (thread.frame !== frame) thread.frame = frame;
        return impl(x, y, z);
      }
      return method2Slow(frame, site, x, a, b);
    };
  }

  // A hot site whose receiver has been one module or class (attributes/owned.ts).

  function owned0(receiver: Eval, native: NativeFunction | null, owned: OwnedAttribute, site: MethodSite): Eval {
    const lasti = site.index;
    const { owner } = owned;
    const impl = native === null ? null : native.entry;
    return (frame) => {
      const x = receiver(frame);
      const fn = x === owner ? owned.value : undefined;
      if (fn === undefined) return method0Slow(frame, site, x);
      if (fn === native) {
        frame.lasti = lasti;
        if (thread.frame !== frame) thread.frame = frame;
        return impl!();
      }
      if (fn instanceof PyFunction) {
        frame.lasti = lasti;
        return fn.code.entry0(fn, frame);
      }
      return method0Slow(frame, site, x);
    };
  }

  function owned1(
    receiver: Eval,
    a: Eval,
    native: NativeFunction | null,
    owned: OwnedAttribute,
    site: MethodSite,
  ): Eval {
    const lasti = site.index;
    const { owner } = owned;
    const impl = native === null ? null : native.entry;
    return (frame) => {
      const x = receiver(frame);
      const fn = x === owner ? owned.value : undefined;
      if (fn === undefined) return method1Slow(frame, site, x, a);
      if (fn === native) {
        const y = a(frame);
        frame.lasti = lasti;
        if (thread.frame !== frame) thread.frame = frame;
        return impl!(y);
      }
      if (fn instanceof PyFunction) {
        const y = a(frame);
        frame.lasti = lasti;
        return fn.code.entry1(fn, frame, y);
      }
      return method1Slow(frame, site, x, a);
    };
  }

  function owned2(
    receiver: Eval,
    a: Eval,
    b: Eval,
    native: NativeFunction | null,
    owned: OwnedAttribute,
    site: MethodSite,
  ): Eval {
    const lasti = site.index;
    const { owner } = owned;
    const impl = native === null ? null : native.entry;
    return (frame) => {
      const x = receiver(frame);
      const fn = x === owner ? owned.value : undefined;
      if (fn === undefined) return method2Slow(frame, site, x, a, b);
      if (fn === native) {
        const y = a(frame);
        const z = b(frame);
        frame.lasti = lasti;
        if (thread.frame !== frame) thread.frame = frame;
        return impl!(y, z);
      }
      if (fn instanceof PyFunction) {
        const y = a(frame);
        const z = b(frame);
        frame.lasti = lasti;
        return fn.code.entry2(fn, frame, y, z);
      }
      return method2Slow(frame, site, x, a, b);
    };
  }

  function ownedMany(
    receiver: Eval,
    args: readonly Eval[],
    native: NativeFunction,
    owned: OwnedAttribute,
    site: MethodSite,
  ): Eval {
    const lasti = site.index;
    const { owner } = owned;
    const { arrayEntry, entry } = native;
    const blank: Value[] = args.map(() => null);
    return (frame) => {
      const x = receiver(frame);
      if (x !== owner || owned.value !== native) return methodManySlow(frame, site, x, args);
      const values = blank.slice();
      for (let i = 0; i < args.length; i++) values[i] = args[i]!(frame);
      frame.lasti = lasti;
      if (thread.frame !== frame) thread.frame = frame;
      return arrayEntry === null ? entry(...values) : arrayEntry(values);
    };
  }

  // A hot site whose receivers have been objects without a shape of one built-in type.

  function object0(receiver: Eval, code: NativeCode, site: MethodSite): Eval {
    const lasti = site.index;
    const impl = code.methodEntry;
    const { type } = site;
    return (frame) => {
      const x = receiver(frame);
      if (typeof x === 'object' && x !== null && x.type === type) {
        frame.lasti = lasti;
        if (thread.frame !== frame) thread.frame = frame;
        return impl(x);
      }
      return method0Slow(frame, site, x);
    };
  }

  function object1(receiver: Eval, a: Eval, code: NativeCode, site: MethodSite): Eval {
    const lasti = site.index;
    const impl = code.methodEntry;
    const { type } = site;
    return (frame) => {
      const x = receiver(frame);
      if (typeof x === 'object' && x !== null && x.type === type) {
        const y = a(frame);
        frame.lasti = lasti;
        if (thread.frame !== frame) thread.frame = frame;
        return impl(x, y);
      }
      return method1Slow(frame, site, x, a);
    };
  }

  function object2(receiver: Eval, a: Eval, b: Eval, code: NativeCode, site: MethodSite): Eval {
    const lasti = site.index;
    const impl = code.methodEntry;
    const { type } = site;
    return (frame) => {
      const x = receiver(frame);
      if (typeof x === 'object' && x !== null && x.type === type) {
        const y = a(frame);
        const z = b(frame);
        frame.lasti = lasti;
        if (thread.frame !== frame) thread.frame = frame;
        return impl(x, y, z);
      }
      return method2Slow(frame, site, x, a, b);
    };
  }

  /** `super().m(…)`: `find` gives the function, or null when the general form is to be taken. */
  function superMethod(
    find: (frame: Frame) => PyFunction | null,
    self: Eval,
    args: readonly Eval[],
    general: Eval,
    site: Site,
  ): Eval {
    const lasti = site.index;
    const [a, b] = args;
    switch (args.length) {
      case 0:
        return (frame) => {
          const fn = find(frame);
          if (fn === null) return general(frame);
          frame.lasti = lasti;
          return fn.code.entry1(fn, frame, self(frame));
        };
      case 1:
        return (frame) => {
          const fn = find(frame);
          if (fn === null) return general(frame);
          const x = self(frame);
          const y = a!(frame);
          frame.lasti = lasti;
          return fn.code.entry2(fn, frame, x, y);
        };
      case 2:
        return (frame) => {
          const fn = find(frame);
          if (fn === null) return general(frame);
          const x = self(frame);
          const y = a!(frame);
          const z = b!(frame);
          frame.lasti = lasti;
          return fn.code.entry3(fn, frame, x, y, z);
        };
      default:
        return (frame) => {
          const fn = find(frame);
          if (fn === null) return general(frame);
          const values: Value[] = [self(frame)];
          for (let i = 0; i < args.length; i++) values.push(args[i]!(frame));
          frame.lasti = lasti;
          return fn.code.entryN(fn, frame, values, null);
        };
    }
  }

  return {
    superMethod,
    listAppend,
    method0,
    method1,
    method2,
    methodMany,
    methodPlaced,
    native0,
    native1,
    native2,
    object0,
    object1,
    object2,
    owned0,
    owned1,
    owned2,
    ownedMany,
    poly0,
    poly1,
    poly2,
    str0,
    str1,
    str2,
  };
}
