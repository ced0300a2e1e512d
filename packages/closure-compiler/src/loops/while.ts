// while

import type { While } from '@heddle/frontend';
import type { Exec } from '../completion.js';
import type { Context } from '../context.js';
import { compileTest } from '../expressions/boolean.js';
import { loops } from '../families.js';
import { traceTurn } from '../instrument/trace.js';
import { compileBlock } from '../statements/block.js';

export function compileWhile(context: Context, node: While): Exec {
  const test = compileTest(context, node.test);
  const plain = compileBlock(context, node.body);
  const body = context.isObserved ? traceTurn(context, node.test, plain) : plain;
  const orelse = node.orelse.length === 0 ? null : compileBlock(context, node.orelse);
  if (context.isHot || !context.rethreads) return context.pick(loops, 'runWhile')(test, body, orelse);
  const control = context.loopControl<Exec>(node, node.test);
  const hot = context.heated();
  control.compileHot = () => compileWhile(hot, node);
  return context.pick(loops, 'runWhileCold')(test, body, orelse, control);
}
