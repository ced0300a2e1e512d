// Calls and what they share with class statements: argument lists.

import type { Expr, Keyword } from '../ast.js';
import { lowerExpression, lowerGenerators, lowerStarred } from './expressions.js';
import type { Lowering } from './lowering.js';
import { Part } from './parts.js';

/** Positional arguments (with `*iterables` among them) and keyword arguments (with `**mappings`). */
export interface ArgumentList {
  args: Expr[];
  keywords: Keyword[];
}

/** A call of `func`; the cursor is on the ArgList. The caller sets the span. */
export function lowerCall(l: Lowering, func: Expr): Expr {
  const { args, keywords } = lowerArguments(l);
  return { kind: 'Call', start: 0, end: 0, func, args, keywords };
}

/** The ArgList at the cursor. */
export function lowerArguments(l: Lowering): ArgumentList {
  const list: ArgumentList = { args: [], keywords: [] };
  const { from, to } = l.cursor;
  l.first();
  l.next();
  while (l.part !== Part.Close) {
    if (l.part === Part.Comma) l.next();
    else lowerArgument(l, list, from, to);
  }
  l.leave();
  return list;
}

/** One argument; goes on to the part after it. `from` and `to` are the list's, whose parentheses a lone generator takes. */
function lowerArgument(l: Lowering, list: ArgumentList, from: number, to: number): void {
  const part = l.part;
  if (part === Part.DoubleStar) lowerDoubleStarred(l, list);
  else if (part === Part.Star) list.args.push(lowerStarred(l));
  else {
    const isName = l.cursor.type.name === 'VariableName';
    const node = lowerExpression(l);
    const after = l.next();
    if (after === Part.AssignOp) {
      if (!isName || node.kind !== 'Name') l.failHere();
      lowerAssignedArgument(l, list, node);
    } else list.args.push(node);
    lowerGeneratorArgument(l, list, from, to);
    return;
  }
  l.next();
}

function lowerDoubleStarred(l: Lowering, list: ArgumentList): void {
  const start = l.cursor.from;
  l.next();
  const value = lowerExpression(l);
  list.keywords.push({ kind: 'keyword', start, end: l.cursor.to, arg: null, value });
}

/** `name=value` or `name := value`, from the operator on. */
function lowerAssignedArgument(l: Lowering, list: ArgumentList, name: Extract<Expr, { kind: 'Name' }>): void {
  const isWalrus = l.cursor.to - l.cursor.from === 2;
  l.next();
  const value = lowerExpression(l);
  const end = l.cursor.to;
  if (isWalrus) {
    name.ctx = 'Store';
    list.args.push({ kind: 'NamedExpr', start: name.start, end, target: name, value });
  } else list.keywords.push({ kind: 'keyword', start: name.start, end, arg: name.id, value });
  l.next();
}

/** `for` after an argument makes it a generator expression, which must stand alone. */
function lowerGeneratorArgument(l: Lowering, list: ArgumentList, from: number, to: number): void {
  if (l.part !== Part.For && l.part !== Part.Async) return;
  const elt = list.args.pop();
  if (elt === undefined) l.failHere("invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
  const generators = lowerGenerators(l);
  const alone = list.args.length === 0 && list.keywords.length === 0 && l.current() === Part.Close;
  const last = generators[generators.length - 1]!;
  if (!alone) {
    const end = last.ifs[last.ifs.length - 1]?.end ?? last.iter.end;
    l.fail({ start: elt.start, end }, 'Generator expression must be parenthesized');
  }
  list.args.push({ kind: 'GeneratorExp', start: from, end: to, elt, generators, scope: null });
}
