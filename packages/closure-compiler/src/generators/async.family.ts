// `async for` and `async with`: resumable closures like those of resumable.family.ts, which also wait for what the methods of
// the protocol give.

import type { Value } from '@heddle/runtime';
import type { Completion, Eval, Exec, Store } from '../completion.js';
import type { Site } from '../site.js';
import type { FamilyRuntime } from '../threading/family-runtime.js';
import type { AsyncContext } from './delegation.js';

export function asyncFamily(rt: FamilyRuntime) {
  const { SUSPEND, BREAK, CONTINUE, unwind, asyncItem, asyncIterateSlow, beginAsyncWith, waitForEnter, waitForExit } =
    rt;

  function asyncIterator(iterable: Eval, site: Site): Eval {
    return (frame) => asyncIterateSlow(frame, site, iterable(frame));
  }

  /** The iterator lies in the slot `kept`, what the next item is awaited from in `awaited`. States: 0 waiting, 1 body, 2 orelse. */
  function asyncFor(
    start: Eval,
    store: Store,
    body: Exec,
    orelse: Exec,
    state: number,
    kept: number,
    awaited: number,
    site: Site,
  ): Exec {
    return (frame) => {
      const { locals } = frame;
      let at = locals[state] as number | undefined;
      locals[state] = undefined;
      if (at === undefined) locals[kept] = start(frame);
      if (at !== 2) {
        const iterator = locals[kept] as Value;
        for (;;) {
          if (at !== 1) {
            const item = asyncItem(frame, site, iterator, awaited, at === 0);
            if (item === SUSPEND) {
              locals[state] = 0;
              return SUSPEND;
            }
            if (item === undefined) break;
            store(frame, item as Value);
          }
          at = undefined;
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

  /** The state is the context, which knows its phase. */
  function asyncWithItem(manager: Eval, store: Store | null, body: Exec, site: Site, state: number): Exec {
    return (frame) => {
      const { locals } = frame;
      const suspended = locals[state] as unknown as AsyncContext | undefined;
      locals[state] = undefined;
      let resumed = suspended !== undefined;
      const context = suspended ?? beginAsyncWith(frame, site, manager(frame));
      if (context.phase === 'entering') {
        if (!waitForEnter(frame, site, context, resumed)) {
          locals[state] = context.asSlot();
          return SUSPEND;
        }
        resumed = false;
      }
      if (context.phase === 'inside') {
        let completion: Completion;
        try {
          if (!resumed && store !== null) store(frame, context.value);
          completion = body(frame);
        } catch (error) {
          context.exception = unwind(error, frame);
        }
        if (completion === SUSPEND) {
          locals[state] = context.asSlot();
          return SUSPEND;
        }
        context.completion = completion;
        context.phase = 'leaving';
        resumed = false;
      }
      if (waitForExit(frame, site, context, resumed)) return context.completion;
      locals[state] = context.asSlot();
      return SUSPEND;
    };
  }

  return { asyncIterator, asyncFor, asyncWithItem };
}
