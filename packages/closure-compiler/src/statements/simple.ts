// Statements of one word, expression statements, and `return`.

import type { ExprStmt, Return } from '@heddle/frontend';
import { compileExpr } from '../compile.js';
import { BREAK, CONTINUE, type Exec } from '../completion.js';
import type { Context } from '../context.js';
import { compileAttempt } from '../exceptions/attempts.js';
import { blocks, names } from '../families.js';
import { calleeName } from '../loops/for.js';

const pass: Exec = () => undefined;
const breakLoop: Exec = () => BREAK;
const continueLoop: Exec = () => CONTINUE;

export const compilePass = (): Exec => pass;
export const compileBreak = (): Exec => breakLoop;
export const compileContinue = (): Exec => continueLoop;

/** An expression on its own; at a prompt (`context.unit.showValue`) its value goes to `sys.displayhook`. */
export function compileExprStmt(context: Context, node: ExprStmt): Exec {
  const { showValue } = context.unit;
  if (showValue !== null) {
    const value = compileExpr(context, node.value);
    return (frame) => {
      showValue(frame, value(frame));
      return undefined;
    };
  }
  if (node.value.kind === 'Constant') return pass;
  const attempt = compileAttempt(context, node.value, 'drop');
  if (attempt !== null) return attempt;
  const value = compileExpr(context, node.value);
  const name = calleeName(node.value);
  return name === null ? context.pick(blocks, 'expression')(value) : context.pick(blocks, 'callStatement')(value, name);
}

/** A return's completion is the value itself, so its closure is the expression's. */
export function compileReturn(context: Context, node: Return): Exec {
  if (node.value === null) return context.pick(names, 'constant')(null);
  return compileAttempt(context, node.value, 'return') ?? compileExpr(context, node.value);
}
