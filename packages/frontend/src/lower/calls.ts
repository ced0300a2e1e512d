// Calls and what they share with class statements: argument lists.

import type { Expr, Keyword } from '../ast.js';
import { checkBoundName } from '../checks/names.js';
import { checkRepeated } from '../checks/repeated.js';
import { isUncallable } from '../checks/warnings.js';
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
  if (isUncallable(func)) l.isSuspicious = true;
  return { kind: 'Call', start: 0, end: 0, func, args, keywords };
}

/** The ArgList at the cursor. */
export function lowerArguments(l: Lowering, isClass = false): ArgumentList {
  const list: ArgumentList = { args: [], keywords: [] };
  const { from, to } = l.cursor;
  let comma = from;
  l.first();
  l.next();
  while (l.part !== Part.Close) {
    if (l.part === Part.Comma) {
      comma = l.cursor.from;
      l.next();
    } else {
      const positional = list.args.length;
      lowerArgument(l, list, from, to, isClass);
      if (list.keywords.length > 0 && list.args.length > positional) checkOrder(l, list, comma, to);
    }
  }
  l.leave();
  if (list.keywords.length > 1) checkRepeated(l, list.keywords);
  return list;
}

/** The last positional argument follows a keyword argument: allowed for `*iterable` unless a `**mapping` came before. */
function checkOrder(l: Lowering, list: ArgumentList, comma: number, end: number): void {
  const last = list.args[list.args.length - 1]!;
  const afterMapping = list.keywords.some((keyword) => keyword.arg === null);
  if (last.kind !== 'Starred') {
    const message = `positional argument follows keyword argument${afterMapping ? ' unpacking' : ''}`;
    l.fail({ start: end - 1, end }, message);
  } else if (afterMapping) {
    l.fail({ start: comma, end: last.end }, 'iterable argument unpacking follows keyword argument unpacking');
  }
}

/** One argument; goes on to the part after it. `from` and `to` are the list's, whose parentheses a lone generator takes. */
function lowerArgument(l: Lowering, list: ArgumentList, from: number, to: number, isClass: boolean): void {
  const part = l.part;
  if (part === Part.DoubleStar) lowerDoubleStarred(l, list);
  else if (part === Part.Star) list.args.push(lowerStarred(l));
  else {
    const isName = l.cursor.name === 'VariableName';
    const node = lowerExpression(l);
    const after = l.next();
    if (after === Part.AssignOp) {
      if (!isName || node.kind !== 'Name') l.failHere();
      lowerAssignedArgument(l, list, node);
    } else list.args.push(node);
    const isGenerator = l.current() === Part.For || l.current() === Part.Async;
    if (isGenerator && isClass) l.failHere();
    if (isGenerator) lowerGeneratorArgument(l, list, from, to);
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
  checkBoundName(l, name.id, { start: name.start, end });
  l.next();
}

/** `for` after an argument makes it a generator expression, which must stand alone. */
function lowerGeneratorArgument(l: Lowering, list: ArgumentList, from: number, to: number): void {
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
