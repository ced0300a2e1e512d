// `try` with its handlers.

import type { Expr, Stmt } from '../ast.js';
import { checkBoundName } from '../checks/names.js';
import { nextTokenError } from '../checks/next-token.js';
import { checkHandlers } from '../checks/repeated.js';
import { lowerExpressionList } from './expressions.js';
import type { Lowering } from './lowering.js';
import { Part } from './parts.js';
import { lowerArm, lowerBody, lowerStaticBlock } from './statements.js';

/** What CPython warns of inside `finally`, unless it stays inside. */
const leavingWords = /\b(?:return|break|continue)\b/;

export function lowerTry(l: Lowering): Stmt {
  const start = l.cursor.from;
  l.first();
  const node: Extract<Stmt, { kind: 'Try' | 'TryStar' }> = {
    kind: 'Try',
    start,
    end: 0,
    body: [],
    handlers: [],
    orelse: [],
    finalbody: [],
  };
  l.next();
  const main = lowerStaticBlock(l, start);
  node.body = main.body;
  node.end = main.end;
  for (let part = l.next(); part !== Part.End; part = l.next()) {
    if (part === Part.Except) lowerHandler(l, node);
    else {
      const arm = lowerArm(l);
      if (part === Part.Else) node.orelse = arm.body;
      else {
        node.finalbody = arm.body;
        if (leavingWords.test(l.text.slice(arm.body[0]?.start, arm.end))) l.isSuspicious = true;
      }
      node.end = arm.end;
    }
  }
  l.leave();
  if (node.handlers.length === 0 && node.finalbody.length === 0) {
    throw nextTokenError(l.source, main.end, "expected 'except' or 'finally' block");
  }
  checkHandlers(l, node.handlers);
  return node;
}

/** One `except` arm, from its keyword to its body. */
function lowerHandler(l: Lowering, node: Extract<Stmt, { kind: 'Try' | 'TryStar' }>): void {
  const start = l.cursor.from;
  let part = l.next();
  const isStar = part === Part.Star;
  const keywordEnd = isStar ? l.cursor.to : start + 'except'.length;
  if (isStar) part = l.next();
  if (node.handlers.length > 0 && isStar !== (node.kind === 'TryStar')) {
    l.fail({ start, end: keywordEnd }, "cannot have both 'except' and 'except*' on the same 'try'");
  }
  node.kind = isStar ? 'TryStar' : 'Try';
  let type: Expr | null = null;
  let name: string | null = null;
  if (part !== Part.Body) {
    type = lowerExpressionList(l);
    part = l.part;
  } else if (isStar) l.fail({ start: l.cursor.from, end: l.cursor.from + 1 }, 'expected one or more exception types');
  if (part === Part.As) {
    if (type !== null && type.kind === 'Tuple' && l.text.charCodeAt(type.start) !== 0x28) {
      l.fail(type, "multiple exception types must be parenthesized when using 'as'");
    }
    l.next();
    name = l.identifier();
    checkBoundName(l, name, { start, end: l.cursor.to });
    l.next();
  }
  const { body, end } = lowerBody(l);
  node.handlers.push({ kind: 'ExceptHandler', start, end, type, name, body, binding: null });
  node.end = end;
}
