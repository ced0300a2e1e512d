// Loops. A `for` loop is made of `iterator`, which evaluates the iterable, and a Runner that turns until the iterator ends.
// A cold runner counts its back edges, and past the limit hands the rest of the loop to a runner made of private factory
// copies (LoopControl.hot): the loop is re-threaded while it runs. What a loop has done so far lies in its iterator, so the
// new runner goes on where the old one stopped. Ranges and lists are walked in place.

import type { Eval, Exec, Store, Test } from '../completion.js';
import type { Site } from '../site.js';
import type { FamilyRuntime } from '../threading/family-runtime.js';
import type { LoopControl, Runner } from './control.js';

export function loopsFamily(rt: FamilyRuntime) {
  const {
    BREAK,
    CONTINUE,
    ListIterator,
    PyGenerator,
    RangeIterator,
    thread,
    loopNext,
    loopStep,
    iterateSlow,
    runOverGenerator,
  } = rt;

  function runWhile(test: Test, body: Exec, orelse: Exec | null): Exec {
    return (frame) => {
      while (test(frame)) {
        const completion = body(frame);
        if (completion !== undefined) {
          if (completion === BREAK) return undefined;
          if (completion !== CONTINUE) return completion;
        }
      }
      return orelse === null ? undefined : orelse(frame);
    };
  }

  function runWhileCold(test: Test, body: Exec, orelse: Exec | null, control: LoopControl<Exec>): Exec {
    return (frame) => {
      while (test(frame)) {
        const completion = body(frame);
        if (completion !== undefined) {
          if (completion === BREAK) return undefined;
          if (completion !== CONTINUE) return completion;
        }
        if (++control.heat > control.limit) return control.hot()(frame);
      }
      return orelse === null ? undefined : orelse(frame);
    };
  }

  function forLoop(start: Eval, run: Runner): Exec {
    return (frame) => run(frame, start(frame));
  }

  /** A loop over what a call of something named `name` gives; `run` stands once here, so that it can be inlined. */
  function forLoopOverCall(start: Eval, run: Runner, name: string): Exec {
    return (frame) => {
      const made = thread.resumablesMade;
      const iterator = start(frame);
      if (iterator instanceof PyGenerator) return runOverGenerator(frame, iterator, run, name, made);
      return run(frame, iterator);
    };
  }

  function iterator(iterable: Eval, site: Site): Eval {
    return (frame) => iterateSlow(frame, site, iterable(frame));
  }

  /** The target is a slot. */
  function runForLocal(slot: number, body: Exec, orelse: Exec | null, site: Site): Runner {
    return (frame, iterator) => {
      const { locals } = frame;
      if (iterator instanceof RangeIterator) {
        const { step } = iterator;
        while (iterator.left > 0) {
          const { value } = iterator;
          iterator.left--;
          iterator.value = value + step;
          locals[slot] = value;
          const completion = body(frame);
          if (completion !== undefined) {
            if (completion === BREAK) return undefined;
            if (completion !== CONTINUE) return completion;
          }
        }
      } else if (iterator instanceof ListIterator) {
        for (let value = iterator.next(); value !== undefined; value = iterator.next()) {
          locals[slot] = value;
          const completion = body(frame);
          if (completion !== undefined) {
            if (completion === BREAK) return undefined;
            if (completion !== CONTINUE) return completion;
          }
        }
      } else {
        const next = loopStep(iterator);
        for (;;) {
          frame.lasti = site.index;
          if (thread.frame !== frame) thread.frame = frame;
          const value = next(iterator);
          if (value === undefined) break;
          locals[slot] = value;
          const completion = body(frame);
          if (completion !== undefined) {
            if (completion === BREAK) return undefined;
            if (completion !== CONTINUE) return completion;
          }
        }
      }
      return orelse === null ? undefined : orelse(frame);
    };
  }

  function runFor(store: Store, body: Exec, orelse: Exec | null, site: Site): Runner {
    return (frame, iterator) => {
      if (iterator instanceof RangeIterator) {
        for (let value = iterator.next(); value !== undefined; value = iterator.next()) {
          store(frame, value);
          const completion = body(frame);
          if (completion !== undefined) {
            if (completion === BREAK) return undefined;
            if (completion !== CONTINUE) return completion;
          }
        }
      } else {
        const next = loopStep(iterator);
        for (;;) {
          frame.lasti = site.index;
          if (thread.frame !== frame) thread.frame = frame;
          const value = next(iterator);
          if (value === undefined) break;
          store(frame, value);
          const completion = body(frame);
          if (completion !== undefined) {
            if (completion === BREAK) return undefined;
            if (completion !== CONTINUE) return completion;
          }
        }
      }
      return orelse === null ? undefined : orelse(frame);
    };
  }

  function runForCold(store: Store, body: Exec, orelse: Exec | null, control: LoopControl<Runner>): Runner {
    return (frame, iterator) => {
      for (
        let value = loopNext(frame, control, iterator);
        value !== undefined;
        value = loopNext(frame, control, iterator)
      ) {
        store(frame, value);
        const completion = body(frame);
        if (completion !== undefined) {
          if (completion === BREAK) return undefined;
          if (completion !== CONTINUE) return completion;
        }
        if (++control.heat > control.limit) return control.hot()(frame, iterator);
      }
      return orelse === null ? undefined : orelse(frame);
    };
  }

  return { runWhile, runWhileCold, forLoop, forLoopOverCall, iterator, runForLocal, runFor, runForCold };
}
