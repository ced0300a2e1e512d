// with: several items are nested statements.

import type { With } from '@heddle/frontend';
import { compileExpr } from '../compile.js';
import type { Exec } from '../completion.js';
import type { Context } from '../context.js';
import { exceptions } from '../families.js';
import { traceExit } from '../instrument/trace.js';
import { compileStore } from '../statements/targets.js';
import { compileGuarded } from './guard.js';

export function compileWith(context: Context, node: With): Exec {
  return node.items.reduceRight(
    (body, { context_expr, optional_vars }) => {
      const store = optional_vars === null ? null : compileStore(context, optional_vars);
      const manager = compileExpr(context, context_expr);
      const block = context.isObserved ? traceExit(context, context_expr, body) : body;
      return context.pick(exceptions, 'withItem')(manager, store, block, context.site(context_expr, 'with'));
    },
    compileGuarded(context, node),
  );
}
