// try: `try/except/else/finally` is a try/finally around a try/except.

import type { ExceptHandler, Try } from '@heddle/frontend';
import { compileExpr } from '../compile.js';
import type { Exec } from '../completion.js';
import type { Context } from '../context.js';
import { storeBinding, unbindBinding } from '../expressions/name.js';
import { exceptions } from '../families.js';
import { traceHandler } from '../instrument/trace.js';
import type { Site } from '../site.js';
import { compileBlock } from '../statements/block.js';
import type { Handler } from './exceptions.family.js';
import { compileGuarded } from './guard.js';

export function compileTry(context: Context, node: Try): Exec {
  if (node.finalbody.length === 0) return compileTryExcept(context, node);
  const run = context.within(true, () => compileTryExcept(context, node));
  return context.pick(exceptions, 'tryFinally')(run, compileBlock(context, node.finalbody), finallyEnd(context, node));
}

/** Without its `finally`. */
function compileTryExcept(context: Context, node: Try): Exec {
  const run = compileGuarded(context, node);
  if (node.handlers.length === 0) return run;
  const handlers = node.handlers.map((handler) =>
    compileHandler(context, handler, compileBlock(context, handler.body)),
  );
  const orelse = node.orelse.length === 0 ? null : compileBlock(context, node.orelse);
  return context.pick(exceptions, 'tryExcept')(run, handlers, orelse);
}

/** The last statement of a finally block. */
export function finallyEnd(context: Context, node: Try): Site {
  return context.site(node.finalbody.at(-1)!, 'finally end');
}

/** One `except` clause with its compiled body. */
export function compileHandler(context: Context, node: ExceptHandler, body: Exec): Handler {
  const { binding } = node;
  const type = node.type === null ? null : compileExpr(context, node.type);
  const isTold = context.isObserved;
  return {
    type: isTold && type !== null ? traceHandler(context, node, type) : type,
    store: binding === null ? null : storeBinding(context, binding),
    unbind: binding === null ? null : unbindBinding(context, binding),
    body: isTold && type === null ? traceHandler(context, node, body) : body,
    site: context.site(node, 'except'),
  };
}
