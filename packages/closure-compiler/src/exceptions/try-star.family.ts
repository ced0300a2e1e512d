// try with `except*`, and its twin for generators. While a clause runs, the part it matches is the thread's `handled`
// exception, and stays so while the type of the next clause is computed.

import type { Frame, PyBaseException, SlotValue } from '@heddle/runtime';
import type { Completion, Eval, Exec, Store } from '../completion.js';
import type { Site } from '../site.js';
import type { FamilyRuntime } from '../threading/family-runtime.js';

/** One `except*` clause; `store` and `unbind` belong to `as name`. */
export interface StarHandler {
  type: Eval;
  store: Store | null;
  unbind: Exec | null;
  body: Exec;
  site: Site;
}

/** A clause that may suspend; `before` computes what its type needs: the yields taken out of it. */
export interface ResumableStarHandler extends StarHandler {
  before: Exec;
}

/** Where a `try` stands among its clauses. */
interface Progress {
  index: number;
  original: PyBaseException;
  rest: PyBaseException | null;
  /** What the clause matched whose body was suspended; null when it was suspended before its type. */
  match: PyBaseException | null;
  handled: PyBaseException;
  raised: PyBaseException[];
}

export function tryStarsFamily(rt: FamilyRuntime) {
  const { SUSPEND, thread, unwind, matchGroup, remainingGroup, leavingGroup } = rt;

  function tryStar(body: Exec, handlers: readonly StarHandler[], orelse: Exec | null): Exec {
    const handle = (frame: Frame, original: PyBaseException): Completion => {
      const raised: PyBaseException[] = [];
      let rest: PyBaseException | null = original;
      const previous = thread.handled;
      thread.handled = original;
      try {
        for (let i = 0; i < handlers.length; i++) {
          const { type, store, unbind, body: run, site } = handlers[i]!;
          const parts = matchGroup(frame, site, rest, type(frame));
          rest = parts.rest;
          if (parts.match === null) continue;
          thread.handled = parts.match;
          if (store !== null) store(frame, parts.match);
          try {
            run(frame);
          } catch (error) {
            raised.push(unwind(error, frame));
          }
          if (unbind !== null) unbind(frame);
        }
        const remaining = remainingGroup(original, raised, rest);
        if (remaining === null) return undefined;
        throw leavingGroup(frame, remaining);
      } finally {
        thread.handled = previous;
      }
    };
    return (frame) => {
      let completion: Completion;
      try {
        completion = body(frame);
      } catch (error) {
        return handle(frame, unwind(error, frame));
      }
      if (completion !== undefined || orelse === null) return completion;
      return orelse(frame);
    };
  }

  /** States: 1 body, 2 orelse, or the progress among the clauses. */
  function resumableTryStar(body: Exec, handlers: readonly ResumableStarHandler[], orelse: Exec, state: number): Exec {
    /** Runs one clause from where it stands; true when it was suspended. */
    const runClause = (frame: Frame, progress: Progress): boolean => {
      const { before, type, store, unbind, body: run, site } = handlers[progress.index]!;
      if (progress.match === null) {
        if (before(frame) !== undefined) return true;
        const { match, rest } = matchGroup(frame, site, progress.rest, type(frame));
        progress.rest = rest;
        if (match === null) return false;
        progress.match = match;
        progress.handled = match;
        thread.handled = match;
        if (store !== null) store(frame, match);
      }
      try {
        if (run(frame) === SUSPEND) return true;
      } catch (error) {
        progress.raised.push(unwind(error, frame));
      }
      progress.match = null;
      if (unbind !== null) unbind(frame);
      return false;
    };
    const handle = (frame: Frame, progress: Progress): Completion => {
      const previous = thread.handled;
      thread.handled = progress.handled;
      try {
        for (; progress.index < handlers.length; progress.index++) {
          if (runClause(frame, progress)) {
            frame.locals[state] = progress as unknown as SlotValue;
            return SUSPEND;
          }
        }
        const remaining = remainingGroup(progress.original, progress.raised, progress.rest);
        if (remaining === null) return undefined;
        throw leavingGroup(frame, remaining);
      } finally {
        thread.handled = previous;
      }
    };
    return (frame) => {
      const { locals } = frame;
      const at = locals[state] as unknown as number | Progress | undefined;
      locals[state] = undefined;
      if (typeof at === 'object') return handle(frame, at);
      if (at !== 2) {
        let completion: Completion;
        try {
          completion = body(frame);
        } catch (error) {
          const original = unwind(error, frame);
          return handle(frame, { index: 0, original, rest: original, match: null, handled: original, raised: [] });
        }
        if (completion === SUSPEND) locals[state] = 1;
        if (completion !== undefined) return completion;
      }
      const completion = orelse(frame);
      if (completion === SUSPEND) locals[state] = 2;
      return completion;
    };
  }

  return { tryStar, resumableTryStar };
}
