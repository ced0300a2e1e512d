// Blocks of statements.

import type { Stmt } from '@heddle/frontend';
import { compileStmt } from '../compile.js';
import type { Exec } from '../completion.js';
import type { Context } from '../context.js';
import { blocks } from '../families.js';
import { compilePass } from './simple.js';

export function compileBlock(context: Context, body: readonly Stmt[]): Exec {
  return sequence(
    context,
    body
      .filter((statement) => context.isObserved || hasEffect(statement))
      .map((statement) => compileStmt(context, statement)),
  );
}

/** Statements that do nothing at run time get no closure; a lone constant is a docstring or as good as `pass`. */
function hasEffect(statement: Stmt): boolean {
  switch (statement.kind) {
    case 'Pass':
    case 'Global':
    case 'Nonlocal':
      return false;
    default:
      return true;
  }
}

/** Runs `parts` in order. */
export function sequence(context: Context, parts: readonly Exec[]): Exec {
  const [a, b, c, d] = parts;
  switch (parts.length) {
    case 0:
      return compilePass();
    case 1:
      return a!;
    case 2:
      return context.pick(blocks, 'block2')(a!, b!);
    case 3:
      return context.pick(blocks, 'block3')(a!, b!, c!);
    case 4:
      return context.pick(blocks, 'block4')(a!, b!, c!, d!);
    default:
      return parts.length <= 8 ? unrolled(context, parts) : nested(context, parts);
  }
}

function unrolled(context: Context, parts: readonly Exec[]): Exec {
  const padded = [...parts];
  while (padded.length < 8) padded.push(compilePass());
  const [a, b, c, d, e, f, g, h] = padded as [Exec, Exec, Exec, Exec, Exec, Exec, Exec, Exec];
  return context.pick(blocks, 'block8')(a, b, c, d, e, f, g, h);
}

/** Eight groups of nearly equal size. */
function nested(context: Context, parts: readonly Exec[]): Exec {
  const size = Math.max(8, Math.ceil(parts.length / 8));
  const groups: Exec[] = [];
  for (let i = 0; i < parts.length; i += size) groups.push(sequence(context, parts.slice(i, i + size)));
  return sequence(context, groups);
}
