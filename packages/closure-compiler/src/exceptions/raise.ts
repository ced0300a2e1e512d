// raise

import type { Raise } from '@heddle/frontend';
import { compileExpr } from '../compile.js';
import type { Exec } from '../completion.js';
import type { Context } from '../context.js';
import { exceptions } from '../families.js';
import { reraise } from './raising.js';

export function compileRaise(context: Context, node: Raise): Exec {
  const site = context.site(node);
  if (node.exc === null) return (frame) => reraise(frame, site);
  const cause = node.cause === null ? null : compileExpr(context, node.cause);
  return context.pick(exceptions, 'raise')(compileExpr(context, node.exc), cause, site);
}
