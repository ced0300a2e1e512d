// raise

import type { Raise } from '@heddle/frontend';
import { compileExpr } from '../compile.js';
import { type Exec, Raised } from '../completion.js';
import type { Context } from '../context.js';
import { exceptions } from '../families.js';
import { reraised } from './raising.js';

export function compileRaise(context: Context, node: Raise): Exec {
  const site = context.site(node);
  const { takesRaised } = context;
  if (node.exc === null) {
    return (frame) => {
      const exception = reraised(frame, site);
      if (takesRaised) return new Raised(exception);
      throw exception;
    };
  }
  const cause = node.cause === null ? null : compileExpr(context, node.cause);
  const form = takesRaised ? 'raiseWithin' : 'raise';
  return context.pick(exceptions, form)(compileExpr(context, node.exc), cause, site);
}
