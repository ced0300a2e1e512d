// What a case captures. A pattern binds its names only when the whole of it has matched, so what is captured on the way is
// kept in temporaries of the case and stored at the end, in the order of the captures. A capture after which nothing can
// fail any more stores its name at once. CPython: Python/codegen.c pattern_context, codegen_match_inner.

import type { Binding, Pattern } from '@heddle/frontend';
import type { Match } from '../completion.js';
import type { Context } from '../context.js';
import { storeBinding } from '../expressions/name.js';
import { patterns } from '../families.js';

export class Captures {
  private readonly context: Context;
  /** The pattern of the case, which owns the temporaries. */
  private readonly owner: Pattern;
  /** The temporaries in use with the variables they are for, in the order of capture. */
  private readonly kept = new Map<string, { slot: number; binding: Binding }>();

  constructor(context: Context, owner: Pattern) {
    this.context = context;
    this.owner = owner;
  }

  /** Captures the subject for the variable of `binding`; `isLast` when nothing after it can fail. */
  capture(binding: Binding, isLast: boolean): Match {
    const { context } = this;
    // Where the order of stores can be seen (a namespace), one that is stored at once must not overtake kept ones.
    if (isLast && (binding.kind === 'local' || this.kept.size === 0) && !this.kept.has(binding.name)) {
      if (binding.kind === 'local') return context.pick(patterns, 'captureLocal')(binding.slot);
      return context.pick(patterns, 'capture')(storeBinding(context, binding));
    }
    const slot = context.unit.temporary(this.owner, `capture ${binding.name}`);
    this.kept.set(binding.name, { slot, binding });
    return context.pick(patterns, 'captureLocal')(slot);
  }

  /** `match` followed by the stores of what was kept. */
  storeAfter(match: Match): Match {
    const { context } = this;
    let result = match;
    for (const { slot, binding } of this.kept.values())
      result = context.pick(patterns, 'storeAfter')(result, slot, storeBinding(context, binding));
    return result;
  }
}
