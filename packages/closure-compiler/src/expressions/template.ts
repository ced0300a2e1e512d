// Template strings: their literal parts are known when the code is compiled; fields become Interpolation objects. PEP 750.

import type { Interpolation, TemplateStr } from '@heddle/frontend';
import { makeTuple, type PyStr, strConcat, type Value } from '@heddle/runtime';
import { compileExpr } from '../compile.js';
import type { Eval } from '../completion.js';
import type { Context } from '../context.js';
import { display } from '../families.js';
import { constantValue } from './literal.js';

export function compileTemplateStr(context: Context, node: TemplateStr): Eval {
  const strings: PyStr[] = [''];
  const interpolations: Eval[] = [];
  for (const value of node.values) {
    if (value.kind === 'Constant') strings.push(strConcat(strings.pop()!, constantValue(value.value) as PyStr));
    else {
      interpolations.push(compileExpr(context, value));
      strings.push('');
    }
  }
  return context.pick(display, 'template')(makeTuple(strings), interpolations);
}

export function compileInterpolation(context: Context, node: Interpolation): Eval {
  const spec = node.format_spec === null ? null : compileExpr(context, node.format_spec);
  const conversion: Value = node.conversion < 0 ? null : String.fromCharCode(node.conversion);
  const expression = constantValue(node.str);
  return context.pick(display, 'interpolation')(compileExpr(context, node.value), expression, conversion, spec);
}
