// `with`, whose items may stand in parentheses that look like a tuple's.

import type { Expr, Stmt, WithItem } from '../ast.js';
import { setContext } from '../checks/targets.js';
import { lowerExpression, lowerStarred } from './expressions.js';
import type { Lowering } from './lowering.js';
import { Part } from './parts.js';
import { lowerStaticBlock } from './statements.js';

export function lowerWith(l: Lowering): Stmt {
  const start = l.cursor.from;
  const isAsync = l.first() === Part.Async;
  if (isAsync) l.next();
  l.next();
  const items = lowerParenthesizedItems(l) ?? lowerWithItems(l);
  const { body, end } = lowerStaticBlock(l, start);
  l.leave();
  return { kind: isAsync ? 'AsyncWith' : 'With', start, end, items, body };
}

/** `expression as target, ...` up to the body or the closing parenthesis. */
function lowerWithItems(l: Lowering): WithItem[] {
  const items: WithItem[] = [];
  l.part = l.current();
  while (l.part !== Part.Body && l.part !== Part.Close) {
    if (l.part === Part.Comma) {
      if (l.next() === Part.Body) l.fail({ start: l.cursor.from, end: l.cursor.from + 1 }, 'invalid syntax');
    } else if (l.part === Part.WithItem) {
      l.first();
      items.push(lowerWithItem(l));
      l.leave();
      l.next();
    } else items.push(lowerWithItem(l));
  }
  return items;
}

/** One item; goes on to the part after it. */
function lowerWithItem(l: Lowering): WithItem {
  const expression = lowerExpression(l);
  let target: Expr | null = null;
  if (l.next() === Part.As) {
    target = l.next() === Part.Star ? lowerStarred(l) : lowerExpression(l);
    setContext(l, target, 'Store');
    l.next();
  }
  return { kind: 'withitem', context_expr: expression, optional_vars: target };
}

/**
 * `with (a as b, c):`. In the tree these items look like a tuple or an expression in parentheses. They are items when
 * nothing follows the parenthesis and each element could be one; else null, and the cursor has not moved.
 */
function lowerParenthesizedItems(l: Lowering): WithItem[] | null {
  const { name } = l.cursor;
  if (name !== 'TupleExpression' && name !== 'ParenthesizedExpression') return null;
  if (!l.cursor.isBefore('Body') || !holdsWithItems(l)) return null;
  l.first();
  l.next();
  const items = lowerWithItems(l);
  l.leave();
  l.next();
  return items;
}

/** Whether every element in these parentheses is an expression or `expression as target`, and there is one. */
function holdsWithItems(l: Lowering): boolean {
  let count = 0;
  let fits = true;
  l.first();
  for (let part = l.next(); part !== Part.Close; part = l.next()) {
    const { name } = l.cursor;
    if (part === Part.Star || name === 'NamedExpression' || name === 'YieldExpression') fits = false;
    count++;
  }
  l.leave();
  return fits && count > 0;
}
