// assert

import type { Assert } from '@heddle/frontend';
import { compileExpr } from '../compile.js';
import type { Exec } from '../completion.js';
import type { Context } from '../context.js';
import { compileTest } from '../expressions/boolean.js';
import { exceptions } from '../families.js';
import { compilePass } from './simple.js';

export function compileAssert(context: Context, node: Assert): Exec {
  if (context.unit.module.sourceOptions.optimize > 0) return compilePass();
  const test = compileTest(context, node.test);
  const message = node.msg === null ? null : compileExpr(context, node.msg);
  return context.pick(exceptions, 'assertion')(test, message, context.site(node.test, 'assert'));
}
