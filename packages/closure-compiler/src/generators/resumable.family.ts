// Statements that can suspend. Each keeps where it stopped in a slot of its own: unbound when it is not suspended. Resuming
// runs the root closure again, and each of these goes straight to its place; the slot is cleared on the way, so an
// exception leaves nothing behind. Design and measurements: docs/generators.md.

import type { PyBaseException, Sink, SlotValue, Value } from '@heddle/runtime';
import type { Completion, Eval, Exec, Store, Test } from '../completion.js';
import type { Handler } from '../exceptions/exceptions.family.js';
import type { EnteredContext } from '../exceptions/raising.js';
import type { Site } from '../site.js';
import type { FamilyRuntime } from '../threading/family-runtime.js';

/** A handler that was suspended, and the exception it handles. */
interface SuspendedHandler {
  index: number;
  exception: PyBaseException;
}

/** A finally block that was suspended, and what is to happen after it. */
interface SuspendedFinally {
  completion: Completion;
  exception: PyBaseException | null;
}

export function resumableFamily(rt: FamilyRuntime) {
  const {
    SUSPEND,
    BREAK,
    CONTINUE,
    ListIterator,
    PyAsyncGenerator,
    PyGenerator,
    RangeIterator,
    thread,
    unwind,
    leaving,
    handlerMatches,
    enterContext,
    exitContext,
    loopStep,
    delegate,
    continueDelegation,
    raiseThrown,
    isTemporary,
    closeTemporary,
  } = rt;

  /** `target = yield value`; without a target the sent value is dropped. What lies in the slot `sink` may take the value. */
  function yieldValue(value: Eval, state: number, target: number, sink: number, site: Site): Exec {
    return (frame) => {
      const { locals } = frame;
      if (locals[state] === undefined) {
        const v = value(frame);
        frame.lasti = site.index;
        const taker = locals[sink] as unknown as Sink | undefined;
        if (taker?.take(v)) {
          if (target >= 0) locals[target] = null;
          return undefined;
        }
        locals[state] = true;
        thread.yielded = v;
        return SUSPEND;
      }
      locals[state] = undefined;
      frame.lasti = site.index;
      const { thrown } = thread;
      if (thrown !== null) {
        thread.thrown = null;
        return raiseThrown(thrown);
      }
      if (target >= 0) locals[target] = thread.sent;
      return undefined;
    };
  }

  /** `target = yield from value` and `target = await value`: the state is the iterator that `start` finds. */
  function delegation(
    value: Eval,
    start: (value: Value) => Value,
    state: number,
    target: number,
    sink: number,
    site: Site,
  ): Exec {
    return (frame) => {
      const { locals } = frame;
      const takerNow = () => locals[sink] as unknown as Sink | undefined;
      let iterator = locals[state] as Value | undefined;
      let yielded: Value | undefined;
      if (iterator === undefined) {
        const v = value(frame);
        frame.lasti = site.index;
        if (thread.frame !== frame) thread.frame = frame;
        iterator = start(v);
        yielded = delegate(iterator, null, takerNow());
      } else {
        locals[state] = undefined;
        frame.lasti = site.index;
        if (thread.frame !== frame) thread.frame = frame;
        yielded = continueDelegation(iterator, takerNow());
      }
      while (yielded !== undefined && takerNow()?.take(yielded)) yielded = delegate(iterator, null, takerNow());
      if (yielded !== undefined) {
        locals[state] = iterator;
        thread.delegate = iterator;
        thread.yielded = yielded;
        return SUSPEND;
      }
      if (target >= 0) locals[target] = thread.result;
      return undefined;
    };
  }

  function block(parts: readonly Exec[], state: number): Exec {
    return (frame) => {
      const { locals } = frame;
      let i = 0;
      if (locals[state] !== undefined) {
        i = locals[state] as number;
        locals[state] = undefined;
      }
      for (; i < parts.length; i++) {
        const completion = parts[i]!(frame);
        if (completion !== undefined) {
          if (completion === SUSPEND) locals[state] = i;
          return completion;
        }
      }
      return undefined;
    };
  }

  function ifElse(test: Test, body: Exec, orelse: Exec, state: number): Exec {
    return (frame) => {
      const { locals } = frame;
      let taken: boolean;
      if (locals[state] === undefined) taken = test(frame);
      else {
        taken = locals[state] as boolean;
        locals[state] = undefined;
      }
      const completion = taken ? body(frame) : orelse(frame);
      if (completion === SUSPEND) locals[state] = taken;
      return completion;
    };
  }

  /** `before` runs before each test: it holds the yields taken out of the test. States: 0 before, 1 body, 2 orelse. */
  function whileLoop(before: Exec, test: Test, body: Exec, orelse: Exec, state: number): Exec {
    return (frame) => {
      const { locals } = frame;
      let at = 0;
      if (locals[state] !== undefined) {
        at = locals[state] as number;
        locals[state] = undefined;
      }
      while (at !== 2) {
        if (at === 0) {
          const completion = before(frame);
          if (completion !== undefined) {
            locals[state] = 0;
            return completion;
          }
          if (!test(frame)) break;
        }
        at = 0;
        const completion = body(frame);
        if (completion !== undefined) {
          if (completion === SUSPEND) locals[state] = 1;
          if (completion === BREAK) return undefined;
          if (completion !== CONTINUE) return completion;
        }
      }
      const completion = orelse(frame);
      if (completion === SUSPEND) locals[state] = 2;
      return completion;
    };
  }

  /** The iterator lies in the slot `kept`. States: 1 body, 2 orelse. */
  function forLoop(start: Eval, store: Store, body: Exec, orelse: Exec, state: number, kept: number, site: Site): Exec {
    return (frame) => {
      const { locals } = frame;
      const at = locals[state] as number | undefined;
      locals[state] = undefined;
      if (at === undefined) locals[kept] = start(frame);
      if (at !== 2) {
        const iterator = locals[kept] as Value;
        const next = loopStep(iterator);
        let resumed = at === 1;
        for (;;) {
          if (!resumed) {
            let value: Value | undefined;
            if (iterator instanceof RangeIterator || iterator instanceof ListIterator) value = iterator.next();
            else {
              frame.lasti = site.index;
              if (thread.frame !== frame) thread.frame = frame;
              value = next(iterator);
            }
            if (value === undefined) break;
            store(frame, value);
          }
          resumed = false;
          const completion = body(frame);
          if (completion !== undefined) {
            if (completion === SUSPEND) locals[state] = 1;
            if (completion === BREAK) return undefined;
            if (completion !== CONTINUE) return completion;
          }
        }
        locals[kept] = undefined;
      }
      const completion = orelse(frame);
      if (completion === SUSPEND) locals[state] = 2;
      return completion;
    };
  }

  /** Marks the iterator of a loop over what a call of something named `name` gives, when only the loop refers to it. */
  function temporary(start: Eval, name: string): Eval {
    return (frame) => {
      const made = thread.resumablesMade;
      const iterator = start(frame);
      if (iterator instanceof PyGenerator || iterator instanceof PyAsyncGenerator)
        iterator.isTemporary = isTemporary(frame, iterator, name, made);
      return iterator;
    };
  }

  /** A loop that closes such an iterator when it ends early, in the slot `kept`. */
  function closingLoop(loop: Exec, kept: number): Exec {
    return (frame) => {
      let completion: Completion;
      try {
        completion = loop(frame);
      } finally {
        const iterator = completion === SUSPEND ? undefined : frame.locals[kept];
        if (iterator instanceof PyGenerator || iterator instanceof PyAsyncGenerator)
          if (iterator.isTemporary) closeTemporary(frame, iterator);
      }
      return completion;
    };
  }

  /** States: 1 body, 2 orelse, or the suspended handler. */
  function tryExcept(body: Exec, handlers: readonly Handler[], orelse: Exec, state: number): Exec {
    const runHandler = (frame: Parameters<Exec>[0], index: number, exception: PyBaseException): Completion => {
      const { body: run, unbind } = handlers[index]!;
      const previous = thread.handled;
      let completion: Completion;
      thread.handled = exception;
      try {
        completion = run(frame);
      } finally {
        thread.handled = previous;
        if (unbind !== null && completion !== SUSPEND) unbind(frame);
      }
      if (completion === SUSPEND) frame.locals[state] = { index, exception } as unknown as SlotValue;
      return completion;
    };
    const handle = (frame: Parameters<Exec>[0], exception: PyBaseException): Completion => {
      for (let i = 0; i < handlers.length; i++) {
        const { type, store, site } = handlers[i]!;
        const previous = thread.handled;
        thread.handled = exception;
        try {
          if (type !== null && !handlerMatches(frame, site, exception, type(frame))) continue;
          if (store !== null) store(frame, exception);
        } finally {
          thread.handled = previous;
        }
        return runHandler(frame, i, exception);
      }
      throw leaving(frame, exception);
    };
    return (frame) => {
      const { locals } = frame;
      const at = locals[state] as unknown as number | SuspendedHandler | undefined;
      locals[state] = undefined;
      if (typeof at === 'object') return runHandler(frame, at.index, at.exception);
      if (at !== 2) {
        let completion: Completion;
        try {
          completion = body(frame);
        } catch (error) {
          return handle(frame, unwind(error, frame));
        }
        if (completion === SUSPEND) locals[state] = 1;
        if (completion !== undefined) return completion;
      }
      const completion = orelse(frame);
      if (completion === SUSPEND) locals[state] = 2;
      return completion;
    };
  }

  /** States: 1 body, or the suspended finally block. */
  function tryFinally(body: Exec, final: Exec, state: number, end: Site): Exec {
    const runFinally = (
      frame: Parameters<Exec>[0],
      completion: Completion,
      exception: PyBaseException | null,
    ): Completion => {
      const previous = thread.handled;
      if (exception !== null) thread.handled = exception;
      let last: Completion;
      try {
        last = final(frame);
      } finally {
        thread.handled = previous;
      }
      if (last === SUSPEND) frame.locals[state] = { completion, exception } as unknown as SlotValue;
      if (last !== undefined) return last;
      if (exception !== null) {
        frame.lasti = end.index;
        throw leaving(frame, exception);
      }
      return completion;
    };
    return (frame) => {
      const { locals } = frame;
      const at = locals[state] as unknown as number | SuspendedFinally | undefined;
      locals[state] = undefined;
      if (typeof at === 'object') return runFinally(frame, at.completion, at.exception);
      let completion: Completion;
      try {
        completion = body(frame);
      } catch (error) {
        return runFinally(frame, undefined, unwind(error, frame));
      }
      if (completion === SUSPEND) {
        locals[state] = 1;
        return completion;
      }
      return runFinally(frame, completion, null);
    };
  }

  /** The state is the entered context. */
  function withItem(context: Eval, store: Store | null, body: Exec, site: Site, state: number): Exec {
    return (frame) => {
      const { locals } = frame;
      let entered = locals[state] as unknown as EnteredContext | undefined;
      locals[state] = undefined;
      let completion: Completion;
      const fresh = entered === undefined;
      entered ??= enterContext(frame, site, context(frame));
      try {
        if (fresh && store !== null) store(frame, entered.value);
        completion = body(frame);
      } catch (error) {
        const exception = unwind(error, frame);
        if (exitContext(frame, site, entered, exception)) return undefined;
        throw leaving(frame, exception);
      }
      if (completion === SUSPEND) locals[state] = entered as unknown as SlotValue;
      else exitContext(frame, site, entered, null);
      return completion;
    };
  }

  return {
    yieldValue,
    delegation,
    block,
    ifElse,
    whileLoop,
    forLoop,
    temporary,
    closingLoop,
    tryExcept,
    tryFinally,
    withItem,
  };
}
