// Decorators: evaluated top to bottom before the definition, applied bottom to top after it.

import type { ClassDef, FunctionDef } from '@heddle/frontend';
import { call1, thread, type Value } from '@heddle/runtime';
import { compileExpr } from '../compile.js';
import type { Eval } from '../completion.js';
import type { Context } from '../context.js';
import { traceDecorators } from '../instrument/trace.js';

/** The value of a definition: what `make` makes, decorated. */
export function compileDecorators(context: Context, node: FunctionDef | ClassDef, make: Eval): Eval {
  const { decorator_list: decorators } = node;
  if (decorators.length === 0) return make;
  if (context.isObserved) return traceDecorators(context, node, make);
  const parts = decorators.map((node) => ({
    value: compileExpr(context, node),
    site: context.site(node, 'decorator'),
  }));
  return (frame) => {
    const callables = parts.map((part) => part.value(frame));
    let result: Value = make(frame);
    for (let i = parts.length - 1; i >= 0; i--) {
      frame.lasti = parts[i]!.site.index;
      if (thread.frame !== frame) thread.frame = frame;
      result = call1(callables[i]!, result);
    }
    return result;
  };
}
