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

export function entriesFamily(rt: FamilyRuntime) {
  const { Frame, thread, unwind, recursionError, finishLocals, isTaken } = rt;

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

  return { entry0, entry1, entry2, entry3, enter };
}
