// if

import type { If } from '@heddle/frontend';
import type { Exec } from '../completion.js';
import type { Context } from '../context.js';
import { compileTest } from '../expressions/boolean.js';
import { blocks } from '../families.js';
import { traceTest } from '../instrument/trace.js';
import { compileBlock } from './block.js';

export function compileIf(context: Context, node: If): Exec {
  // `elif` chains are nested in `orelse`: compile from the last arm up, without recursion.
  const arms: If[] = [node];
  for (let last = node; last.orelse.length === 1 && last.orelse[0]!.kind === 'If'; ) {
    last = last.orelse[0] as If;
    arms.push(last);
  }
  const last = arms.at(-1)!;
  let orelse: Exec | null = last.orelse.length === 0 ? null : compileBlock(context, last.orelse);
  for (const arm of arms.reverse()) {
    const plain = compileTest(context, arm.test);
    const test = context.isObserved && arm !== node ? traceTest(context, arm, plain) : plain;
    const body = compileBlock(context, arm.body);
    orelse =
      orelse === null ? context.pick(blocks, 'ifThen')(test, body) : context.pick(blocks, 'ifElse')(test, body, orelse);
  }
  return orelse!;
}
