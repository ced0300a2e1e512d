// try with `except*`. Each clause gets the part of the group that it matches; what the clauses raise, and what none of them
// matches, is raised together at the end. PEP 654; CPython: Python/codegen.c codegen_try_star_except.

import type { ExceptHandler, Expr, Try } from '@heddle/frontend';
import { compileExpr } from '../compile.js';
import type { Exec } from '../completion.js';
import type { Context } from '../context.js';
import { storeBinding, unbindBinding } from '../expressions/name.js';
import { exceptions, tryStars } from '../families.js';
import { traceHandler } from '../instrument/trace.js';
import { compileBlock } from '../statements/block.js';
import { finallyEnd } from './try.js';
import type { StarHandler } from './try-star.family.js';

export function compileTryStar(context: Context, node: Try): Exec {
  return context.within(false, () => compileParts(context, node));
}

function compileParts(context: Context, node: Try): Exec {
  const handlers = node.handlers.map((handler) =>
    compileStarHandler(context, handler, handler.type!, compileBlock(context, handler.body)),
  );
  const orelse = node.orelse.length === 0 ? null : compileBlock(context, node.orelse);
  const run = context.pick(tryStars, 'tryStar')(compileBlock(context, node.body), handlers, orelse);
  if (node.finalbody.length === 0) return run;
  return context.pick(exceptions, 'tryFinally')(run, compileBlock(context, node.finalbody), finallyEnd(context, node));
}

/** One `except*` clause with its compiled body; `type` is what is left of its type without yields. */
export function compileStarHandler(context: Context, node: ExceptHandler, type: Expr, body: Exec): StarHandler {
  const { binding } = node;
  const plain = compileExpr(context, type);
  return {
    type: context.isObserved ? traceHandler(context, node, plain) : plain,
    store: binding === null ? null : storeBinding(context, binding),
    unbind: binding === null ? null : unbindBinding(context, binding),
    body,
    site: context.site(node, 'except*'),
  };
}
