// Calls with positional arguments. A Python function is entered directly by arity; the callee's entry is read from its code
// object, so a re-threaded callee is entered in its new form. Everything else goes to the slow functions in call-slow.ts,
// or, at hot sites with evidence, through the forms for one native function or one class.

import type {
  Frame,
  NativeImplementation,
  PyFunction as PyFunctionType,
  PyObject,
  PyType,
  SlotValue,
  Value,
} from '@heddle/runtime';
import type { Eval } from '../completion.js';
import type { CallSite } from '../site.js';
import type { FamilyRuntime } from '../threading/family-runtime.js';
import type { Argument } from './arguments.js';
import type { Places } from './binding-plan.js';

/** Makes the slots of a frame with the arguments in their places. */
export type Bind = (frame: Frame) => SlotValue[];

export function callsFamily(rt: FamilyRuntime) {
  const {
    MAX_ITEMS,
    PyFunction,
    exactLength,
    thread,
    addPositional,
    spreadCall,
    call0Slow,
    call1Slow,
    call2Slow,
    call3Slow,
    callAny,
    callChanged,
    callUnplaced,
    fillPlaces,
    makeSlots,
    makeInstance,
    checkInit,
    checkNew,
    observe,
  } = rt;

  function call0(callee: Eval, site: CallSite): Eval {
    const lasti = site.index;
    return (frame) => {
      const fn = callee(frame);
      frame.lasti = lasti;
      if (fn instanceof PyFunction) {
        if (fn !== site.callee) observe(site, fn);
        return fn.code.entry0(fn, frame);
      }
      return call0Slow(frame, site, fn);
    };
  }

  function call1(callee: Eval, a: Eval, site: CallSite): Eval {
    const lasti = site.index;
    return (frame) => {
      const fn = callee(frame);
      const x = a(frame);
      frame.lasti = lasti;
      if (fn instanceof PyFunction) {
        if (fn !== site.callee) observe(site, fn);
        return fn.code.entry1(fn, frame, x);
      }
      return call1Slow(frame, site, fn, x);
    };
  }

  function call2(callee: Eval, a: Eval, b: Eval, site: CallSite): Eval {
    const lasti = site.index;
    return (frame) => {
      const fn = callee(frame);
      const x = a(frame);
      const y = b(frame);
      frame.lasti = lasti;
      if (fn instanceof PyFunction) {
        if (fn !== site.callee) observe(site, fn);
        return fn.code.entry2(fn, frame, x, y);
      }
      return call2Slow(frame, site, fn, x, y);
    };
  }

  function call3(callee: Eval, a: Eval, b: Eval, c: Eval, site: CallSite): Eval {
    const lasti = site.index;
    return (frame) => {
      const fn = callee(frame);
      const x = a(frame);
      const y = b(frame);
      const z = c(frame);
      frame.lasti = lasti;
      if (fn instanceof PyFunction) {
        if (fn !== site.callee) observe(site, fn);
        return fn.code.entry3(fn, frame, x, y, z);
      }
      return call3Slow(frame, site, fn, x, y, z);
    };
  }

  /** A hot site that has called only `known`. */
  function callFunction0(callee: Eval, known: PyFunctionType, site: CallSite): Eval {
    const lasti = site.index;
    return (frame) => {
      const fn = callee(frame);
      frame.lasti = lasti;
      if (fn === known) return known.code.entry0(known, frame);
      if (fn instanceof PyFunction) return fn.code.entry0(fn, frame);
      return call0Slow(frame, site, fn);
    };
  }

  /** A hot site that has called only `known`. */
  function callFunction1(callee: Eval, a: Eval, known: PyFunctionType, site: CallSite): Eval {
    const lasti = site.index;
    return (frame) => {
      const fn = callee(frame);
      const x = a(frame);
      frame.lasti = lasti;
      if (fn === known) return known.code.entry1(known, frame, x);
      if (fn instanceof PyFunction) return fn.code.entry1(fn, frame, x);
      return call1Slow(frame, site, fn, x);
    };
  }

  /** A hot site that has called only `known`. */
  function callFunction2(callee: Eval, a: Eval, b: Eval, known: PyFunctionType, site: CallSite): Eval {
    const lasti = site.index;
    return (frame) => {
      const fn = callee(frame);
      const x = a(frame);
      const y = b(frame);
      frame.lasti = lasti;
      if (fn === known) return known.code.entry2(known, frame, x, y);
      if (fn instanceof PyFunction) return fn.code.entry2(fn, frame, x, y);
      return call2Slow(frame, site, fn, x, y);
    };
  }

  /** A hot site that has called only `known`. */
  function callFunction3(callee: Eval, a: Eval, b: Eval, c: Eval, known: PyFunctionType, site: CallSite): Eval {
    const lasti = site.index;
    return (frame) => {
      const fn = callee(frame);
      const x = a(frame);
      const y = b(frame);
      const z = c(frame);
      frame.lasti = lasti;
      if (fn === known) return known.code.entry3(known, frame, x, y, z);
      if (fn instanceof PyFunction) return fn.code.entry3(fn, frame, x, y, z);
      return call3Slow(frame, site, fn, x, y, z);
    };
  }

  /** Any number of positional arguments and keywords; `site.names` are the keywords, their values last. */
  function callMany(callee: Eval, args: readonly Eval[], site: CallSite): Eval {
    return (frame) => callAny(frame, site, callee(frame), args);
  }

  /** Arguments put where a plan has their slots. */
  function placed(args: readonly Eval[], slotOf: readonly number[], slots: number) {
    const { length } = args;
    const [a, b, c, d] = args;
    const [p, q, r, s] = slotOf as [number, number, number, number];
    return (frame: Frame): SlotValue[] => {
      const locals: SlotValue[] = makeSlots(slots);
      if (length > 0) locals[p] = a!(frame);
      if (length > 1) locals[q] = b!(frame);
      if (length > 2) locals[r] = c!(frame);
      if (length > 3) locals[s] = d!(frame);
      for (let i = 4; i < length; i++) locals[slotOf[i]!] = args[i]!(frame);
      return locals;
    };
  }

  /** A hot site that has called only one function, or others with its code. */
  function callPlaced(callee: Eval, bind: Bind, args: readonly Eval[], places: Places, site: CallSite): Eval {
    const lasti = site.index;
    const { code } = places;
    return (frame) => {
      const fn = callee(frame);
      if (!(fn instanceof PyFunction) || fn.code !== code) return callAny(frame, site, fn, args);
      const locals = bind(frame);
      frame.lasti = lasti;
      return fillPlaces(fn, places, locals)
        ? code.enter(fn, frame, locals)
        : callUnplaced(fn, frame, places, locals, site.names);
    };
  }

  /** A hot site that has made instances of only `cls`, whose `__init__` is a Python function. */
  function construct(
    callee: Eval,
    bind: Bind,
    args: readonly Eval[],
    places: Places,
    cls: PyType,
    site: CallSite,
  ): Eval {
    const lasti = site.index;
    const { version } = cls;
    const { code } = places;
    const init = cls.lookup('__init__') as PyFunctionType;
    return (frame) => {
      const fn = callee(frame);
      if (fn !== cls || cls.version !== version) return callAny(frame, site, fn, args);
      const locals = bind(frame);
      frame.lasti = lasti;
      if (cls.version !== version) return callChanged(frame, site, cls, places, locals);
      const self = makeInstance(cls);
      locals[0] = self;
      const result = fillPlaces(init, places, locals)
        ? code.enter(init, frame, locals)
        : callUnplaced(init, frame, places, locals, site.names);
      return checkInit(result, self);
    };
  }

  /** With `*iterable`, and perhaps a `**mapping`; `only` is a `*iterable` without other positional arguments. */
  function callSpread(
    callee: Eval,
    only: Eval | null,
    args: readonly Argument[],
    mapping: Eval | null,
    site: CallSite,
  ): Eval {
    return (frame) => {
      const fn = callee(frame);
      const star = only === null ? undefined : only(frame);
      const values: Value[] = [];
      for (let i = 0; i < args.length; i++) addPositional(frame, site, args[i]!, args[i]!.value(frame), values);
      return spreadCall(frame, site, fn, star, values, mapping === null ? undefined : mapping(frame));
    };
  }

  // A hot site that has called only `known`, for which `entry` takes the arguments.

  function callNative1(callee: Eval, a: Eval, known: Value, entry: NativeImplementation, site: CallSite): Eval {
    const lasti = site.index;
    return (frame) => {
      const fn = callee(frame);
      const x = a(frame);
      frame.lasti = lasti;
      if (fn === known) {
        if (thread.frame !== frame) thread.frame = frame;
        return entry(x);
      }
      if (fn instanceof PyFunction) return fn.code.entry1(fn, frame, x);
      return call1Slow(frame, site, fn, x);
    };
  }

  /** A hot site that has called only `len`, whose `entry` knows no type where this has met one or two. */
  function callLen(callee: Eval, a: Eval, known: Value, entry: NativeImplementation, site: CallSite): Eval {
    const lasti = site.index;
    return (frame) => {
      const fn = callee(frame);
      const x = a(frame);
      frame.lasti = lasti;
      if (fn !== known) return call1Slow(frame, site, fn, x);
      if (thread.frame !== frame) thread.frame = frame;
      const slot = typeof x === 'object' && x !== null ? (x as PyObject).type.slots.length : null;
      if (slot === null) return entry(x);
      const size = slot(x);
      return size >= 0 && size <= MAX_ITEMS ? size : exactLength(x, size);
    };
  }

  function callNative2(
    callee: Eval,
    a: Eval,
    b: Eval,
    known: Value,
    entry: NativeImplementation,
    site: CallSite,
  ): Eval {
    const lasti = site.index;
    return (frame) => {
      const fn = callee(frame);
      const x = a(frame);
      const y = b(frame);
      frame.lasti = lasti;
      if (fn === known) {
        if (thread.frame !== frame) thread.frame = frame;
        return entry(x, y);
      }
      if (fn instanceof PyFunction) return fn.code.entry2(fn, frame, x, y);
      return call2Slow(frame, site, fn, x, y);
    };
  }

  function callNative3(
    callee: Eval,
    a: Eval,
    b: Eval,
    c: Eval,
    known: Value,
    entry: NativeImplementation,
    site: CallSite,
  ): Eval {
    const lasti = site.index;
    return (frame) => {
      const fn = callee(frame);
      const x = a(frame);
      const y = b(frame);
      const z = c(frame);
      frame.lasti = lasti;
      if (fn === known) {
        if (thread.frame !== frame) thread.frame = frame;
        return entry(x, y, z);
      }
      if (fn instanceof PyFunction) return fn.code.entry3(fn, frame, x, y, z);
      return call3Slow(frame, site, fn, x, y, z);
    };
  }

  /** A hot site that has called only `cls`, whose instances `create` makes, with one or two arguments. */
  function callNew(callee: Eval, a: Eval, b: Eval | null, cls: PyType, create: PyFunctionType, site: CallSite): Eval {
    const lasti = site.index;
    const { version } = cls;
    return (frame) => {
      const fn = callee(frame);
      const x = a(frame);
      const y = b === null ? null : b(frame);
      frame.lasti = lasti;
      if (fn === cls && cls.version === version) {
        const { code } = create;
        const made = b === null ? code.entry2(create, frame, cls, x) : code.entry3(create, frame, cls, x, y);
        return made !== null && (made as PyObject).type === cls ? made : checkNew(cls, made, b === null ? [x] : [x, y]);
      }
      return b === null ? call1Slow(frame, site, fn, x) : call2Slow(frame, site, fn, x, y);
    };
  }

  return {
    call0,
    call1,
    call2,
    call3,
    callFunction0,
    callFunction1,
    callFunction2,
    callFunction3,
    callMany,
    callPlaced,
    callSpread,
    callNative1,
    callLen,
    callNative2,
    callNative3,
    construct,
    placed,
    callNew,
  };
}
