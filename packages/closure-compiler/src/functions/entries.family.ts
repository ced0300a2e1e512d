// The entries of functions: they check the recursion limit, make the frame, run the body, turn its completion into the
// result, and add the traceback entry of what leaves. One per number of arguments; `make` builds the slot array of the
// right length (locals.family.ts).

import type { Frame as FrameType, PyFunction, SlotValue, Value } from '@heddle/runtime';
import type { Exec } from '../completion.js';
import type { FamilyRuntime } from '../threading/family-runtime.js';

export type Make0 = () => SlotValue[];
export type Make1 = (a: Value) => SlotValue[];
export type Make2 = (a: Value, b: Value) => SlotValue[];
export type Make3 = (a: Value, b: Value, c: Value) => SlotValue[];

type Enter = PyFunction['code']['enter'];
type EntryN = PyFunction['code']['entryN'];

export function entriesFamily(rt: FamilyRuntime) {
  const {
    Frame,
    thread,
    unwind,
    recursionError,
    finishLocals,
    isTaken,
    bindArguments,
    keywordDict,
    makeSlots,
    makeTuple,
    PyDict,
  } = rt;

  function entry0(body: Exec, make: Make0) {
    return (fn: PyFunction, back: FrameType): Value => {
      const depth = back.depth + 1;
      if (depth > thread.recursionLimit) recursionError();
      const frame = new Frame(fn, back, depth, make());
      try {
        const completion = body(frame);
        return completion === undefined ? null : (completion as Value);
      } catch (error) {
        const exception = unwind(error, frame);
        if (isTaken(frame, exception)) return undefined as never;
        throw exception;
      }
    };
  }

  function entry1(body: Exec, make: Make1) {
    return (fn: PyFunction, back: FrameType, a: Value): Value => {
      const depth = back.depth + 1;
      if (depth > thread.recursionLimit) recursionError();
      const frame = new Frame(fn, back, depth, make(a));
      try {
        const completion = body(frame);
        return completion === undefined ? null : (completion as Value);
      } catch (error) {
        const exception = unwind(error, frame);
        if (isTaken(frame, exception)) return undefined as never;
        throw exception;
      }
    };
  }

  function entry2(body: Exec, make: Make2) {
    return (fn: PyFunction, back: FrameType, a: Value, b: Value): Value => {
      const depth = back.depth + 1;
      if (depth > thread.recursionLimit) recursionError();
      const frame = new Frame(fn, back, depth, make(a, b));
      try {
        const completion = body(frame);
        return completion === undefined ? null : (completion as Value);
      } catch (error) {
        const exception = unwind(error, frame);
        if (isTaken(frame, exception)) return undefined as never;
        throw exception;
      }
    };
  }

  function entry3(body: Exec, make: Make3) {
    return (fn: PyFunction, back: FrameType, a: Value, b: Value, c: Value): Value => {
      const depth = back.depth + 1;
      if (depth > thread.recursionLimit) recursionError();
      const frame = new Frame(fn, back, depth, make(a, b, c));
      try {
        const completion = body(frame);
        return completion === undefined ? null : (completion as Value);
      } catch (error) {
        const exception = unwind(error, frame);
        if (isTaken(frame, exception)) return undefined as never;
        throw exception;
      }
    };
  }

  /** With all parameters bound by `bindArguments`. */
  function enter(body: Exec, slots: number) {
    return (fn: PyFunction, back: FrameType, locals: SlotValue[]): Value => {
      const depth = back.depth + 1;
      if (depth > thread.recursionLimit) recursionError();
      const frame = new Frame(fn, back, depth, finishLocals(locals, slots));
      try {
        const completion = body(frame);
        return completion === undefined ? null : (completion as Value);
      } catch (error) {
        const exception = unwind(error, frame);
        if (isTaken(frame, exception)) return undefined as never;
        throw exception;
      }
    };
  }

  /** With any arguments, which `bindArguments` gives to the parameters. */
  function entryAny(enter: Enter, slots: number) {
    return (fn: PyFunction, back: FrameType, args: Value[], names: readonly string[] | null): Value => {
      thread.frame = back;
      return enter(fn, back, bindArguments(fn, args, names, slots));
    };
  }

  /** The entries of a function whose only parameters are `*args`, `**kwargs` or both; `entryAny` is for arguments that do not fit. */
  function entryStars(enter: Enter, entryAny: EntryN, takesPositional: boolean, takesNames: boolean, slots: number) {
    const start = (fn: PyFunction, back: FrameType, values: Value[], names: InstanceType<typeof PyDict> | null) => {
      const locals: SlotValue[] = makeSlots(slots);
      if (takesPositional) locals[0] = makeTuple(values);
      if (takesNames) locals[takesPositional ? 1 : 0] = names === null ? new PyDict() : names;
      return enter(fn, back, locals);
    };
    const few = (fn: PyFunction, back: FrameType, values: Value[]) =>
      takesPositional || values.length === 0 ? start(fn, back, values, null) : entryAny(fn, back, values, null);
    return {
      entry0: (fn: PyFunction, back: FrameType) => few(fn, back, []),
      entry1: (fn: PyFunction, back: FrameType, a: Value) => few(fn, back, [a]),
      entry2: (fn: PyFunction, back: FrameType, a: Value, b: Value) => few(fn, back, [a, b]),
      entry3: (fn: PyFunction, back: FrameType, a: Value, b: Value, c: Value) => few(fn, back, [a, b, c]),
      entryN: (fn: PyFunction, back: FrameType, args: Value[], names: readonly string[] | null) => {
        const given = names === null ? args.length : args.length - names.length;
        if ((names !== null && !takesNames) || (given > 0 && !takesPositional)) return entryAny(fn, back, args, names);
        return start(fn, back, args.slice(0, given), names === null ? null : keywordDict(names, args, given));
      },
    };
  }

  /** The entries by number of arguments of what has only one for an array of them. */
  function spread(entryN: EntryN) {
    return {
      entry0: (fn: PyFunction, back: FrameType) => entryN(fn, back, [], null),
      entry1: (fn: PyFunction, back: FrameType, a: Value) => entryN(fn, back, [a], null),
      entry2: (fn: PyFunction, back: FrameType, a: Value, b: Value) => entryN(fn, back, [a, b], null),
      entry3: (fn: PyFunction, back: FrameType, a: Value, b: Value, c: Value) => entryN(fn, back, [a, b, c], null),
    };
  }

  /** The entries of generators and coroutines: `owner` is what they make. */
  function entryOwner(owner: new (fn: PyFunction, frame: FrameType) => Value, slots: number) {
    return {
      enter: (fn: PyFunction, back: FrameType, locals: SlotValue[]) =>
        new owner(fn, new Frame(fn, back, 0, finishLocals(locals, slots))),
      entryN: (fn: PyFunction, back: FrameType, args: Value[], names: readonly string[] | null) => {
        thread.frame = back;
        return new owner(fn, new Frame(fn, back, 0, bindArguments(fn, args, names, slots)));
      },
    };
  }

  return { entry0, entry1, entry2, entry3, enter, entryAny, entryStars, spread, entryOwner };
}
