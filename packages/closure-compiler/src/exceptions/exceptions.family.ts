// try, with, raise, assert. A Python exception is a thrown JavaScript value; catching it first adds this frame's traceback
// entry (`unwind`). While a handler or a finally block runs, the exception is the thread's `handled` one.

import type { PyBaseException, Value } from '@heddle/runtime';
import type { Completion, Eval, Exec, Store, Test } from '../completion.js';
import type { Site } from '../site.js';
import type { FamilyRuntime } from '../threading/family-runtime.js';

/** One `except` clause: `type` is null for a bare one; `store` and `unbind` belong to `as name`. */
export interface Handler {
  type: Eval | null;
  store: Store | null;
  unbind: Exec | null;
  body: Exec;
  site: Site;
}

export function exceptionsFamily(rt: FamilyRuntime) {
  const { thread, unwind, leaving, handlerMatches, raised, Raised, assertionFailed, enterContext, exitContext } = rt;

  function tryExcept(body: Exec, handlers: readonly Handler[], orelse: Exec | null): Exec {
    return (frame) => {
      let completion: Completion;
      let exception: PyBaseException | null = null;
      try {
        completion = body(frame);
        if (completion instanceof Raised) exception = unwind(completion.exception, frame);
      } catch (error) {
        exception = unwind(error, frame);
      }
      if (exception !== null) {
        for (let i = 0; i < handlers.length; i++) {
          const { type, store, unbind, body: run, site } = handlers[i]!;
          const previous = thread.handled;
          thread.handled = exception;
          try {
            if (type !== null && !handlerMatches(frame, site, exception, type(frame))) continue;
            if (store === null || unbind === null) return run(frame);
            store(frame, exception);
            try {
              return run(frame);
            } finally {
              unbind(frame);
            }
          } finally {
            thread.handled = previous;
          }
        }
        throw leaving(frame, exception);
      }
      if (completion !== undefined || orelse === null) return completion;
      return orelse(frame);
    };
  }

  /** `end` is the last statement of the finally block: an exception goes on from there. */
  function tryFinally(body: Exec, final: Exec, end: Site): Exec {
    return (frame) => {
      let completion: Completion;
      let exception: PyBaseException | null = null;
      try {
        completion = body(frame);
        if (completion instanceof Raised) exception = unwind(completion.exception, frame);
      } catch (error) {
        exception = unwind(error, frame);
      }
      if (exception !== null) {
        const previous = thread.handled;
        thread.handled = exception;
        try {
          completion = final(frame);
        } finally {
          thread.handled = previous;
        }
        if (completion !== undefined) return completion;
        frame.lasti = end.index;
        throw leaving(frame, exception);
      }
      const last = final(frame);
      return last === undefined ? completion : last;
    };
  }

  function withItem(context: Eval, store: Store | null, body: Exec, site: Site): Exec {
    return (frame) => {
      const manager = enterContext(frame, site, context(frame));
      let completion: Completion;
      let exception: PyBaseException | null = null;
      try {
        if (store !== null) store(frame, manager.value);
        completion = body(frame);
        if (completion instanceof Raised) exception = unwind(completion.exception, frame);
      } catch (error) {
        exception = unwind(error, frame);
      }
      if (exception !== null) {
        if (exitContext(frame, site, manager, exception)) return undefined;
        throw leaving(frame, exception);
      }
      exitContext(frame, site, manager, null);
      return completion;
    };
  }

  function raise(exception: Eval, cause: Eval | null, site: Site): Exec {
    return (frame) => {
      const value: Value = exception(frame);
      throw raised(frame, site, value, cause === null ? undefined : cause(frame));
    };
  }

  /** With a statement around it that takes what is raised. */
  function raiseWithin(exception: Eval, cause: Eval | null, site: Site): Exec {
    return (frame) => {
      const value: Value = exception(frame);
      return new Raised(raised(frame, site, value, cause === null ? undefined : cause(frame)));
    };
  }

  function assertion(test: Test, message: Eval | null, site: Site): Exec {
    return (frame) => {
      if (test(frame)) return undefined;
      return assertionFailed(frame, site, message === null ? undefined : message(frame));
    };
  }

  return { tryExcept, tryFinally, withItem, raise, raiseWithin, assertion };
}
