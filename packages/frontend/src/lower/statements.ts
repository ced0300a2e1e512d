// Statements: one lowerer per node type. A compound statement ends where its last token ends, which the tree (whose
// bodies reach to the next line) does not say; lowerBody finds it.

import type { Alias, Expr, ExprStmt, MatchCase, Stmt, WithItem } from '../ast.js';
import { checkDeeper, checkSame, indentationBefore, isIndentedBy, isOneLogicalLine } from '../checks/indentation.js';
import { describeExpression, setContext } from '../checks/targets.js';
import { tableByNodeType } from '../grammar/load.js';
import {
  lowerElements,
  lowerExpression,
  lowerExpressionList,
  lowerName,
  lowerStarred,
  lowerYield,
  operatorNamed,
} from './expressions.js';
import { lowerAnnotation, lowerClassDef, lowerDecorated, lowerFunctionDef, lowerTypeParams } from './functions.js';
import type { Lowering } from './lowering.js';
import { Part } from './parts.js';
import { lowerCasePattern } from './patterns.js';

type StatementLowerer = (l: Lowering) => Stmt;

let table: StatementLowerer[] | null = null;

/** Lowers the statement at the cursor (not a StatementGroup). */
function lowerStatement(l: Lowering): Stmt {
  table ??= makeTable();
  return table[l.cursor.type.id]!(l);
}

function makeTable(): StatementLowerer[] {
  const byName: Record<string, StatementLowerer> = {
    AssertStatement: lowerAssert,
    AssignStatement: lowerAssign,
    BreakStatement: (l) => ({ kind: 'Break', start: l.cursor.from, end: l.cursor.to }),
    ClassDefinition: (l) => lowerClassDef(l, []),
    ContinueStatement: (l) => ({ kind: 'Continue', start: l.cursor.from, end: l.cursor.to }),
    DecoratedStatement: lowerDecorated,
    DeleteStatement: lowerDelete,
    ExpressionStatement: lowerExpressionStatement,
    ForStatement: lowerFor,
    FunctionDefinition: (l) => lowerFunctionDef(l, []),
    IfStatement: lowerIf,
    ImportStatement: lowerImport,
    MatchStatement: lowerMatch,
    PassStatement: (l) => ({ kind: 'Pass', start: l.cursor.from, end: l.cursor.to }),
    RaiseStatement: lowerRaise,
    ReturnStatement: lowerReturn,
    ScopeStatement: lowerScopeStatement,
    TryStatement: lowerTry,
    TypeDefinition: lowerTypeAlias,
    UpdateStatement: lowerAugAssign,
    WhileStatement: lowerWhile,
    WithStatement: lowerWith,
    YieldStatement: lowerYieldStatement,
  };
  return tableByNodeType<StatementLowerer>(byName, (l) => l.failHere());
}

// ### Blocks

/** Statements and the end of their last token. */
export interface Body {
  body: Stmt[];
  end: number;
}

/** The statements of a module: the children of the Script node the cursor is on. */
export function lowerScript(l: Lowering): Stmt[] {
  const body: Stmt[] = [];
  if (l.first() === Part.End) return body;
  lowerStatements(l, body, '');
  l.leave();
  return body;
}

/** The Body node at the cursor: one line after the colon, or an indented block. */
export function lowerBody(l: Lowering): Body {
  const body: Stmt[] = [];
  const outer = l.indentation;
  l.first();
  const colonEnd = l.cursor.to;
  l.next();
  const { from } = l.cursor;
  const inner = isOneLogicalLine(l.text, colonEnd, from) ? null : indentationBefore(l.text, from);
  if (inner !== null) {
    checkDeeper(l.source, from, outer, inner);
    l.indentation = inner;
  }
  const end = lowerStatements(l, body, inner);
  l.indentation = outer;
  l.leave();
  return { body, end };
}

/** The statements from the cursor's node on, whose lines start with `indentation`; gives the end of the last token. */
function lowerStatements(l: Lowering, body: Stmt[], indentation: string | null): number {
  let end = 0;
  do {
    const { from } = l.cursor;
    if (indentation !== null && !isIndentedBy(l.text, from, indentation)) checkSame(l.source, from, indentation);
    if (l.cursor.type.name === 'StatementGroup') end = lowerStatementGroup(l, body);
    else {
      const statement = lowerStatement(l);
      body.push(statement);
      end = statement.end;
    }
  } while (l.cursor.nextSibling());
  return end;
}

/** `a; b;`: the end is that of the last semicolon when the line ends in one. */
function lowerStatementGroup(l: Lowering, body: Stmt[]): number {
  let end = 0;
  for (let part = l.first(); part !== Part.End; part = l.next()) {
    if (part !== Part.Semicolon) body.push(lowerStatement(l));
    end = l.cursor.to;
  }
  l.leave();
  return end;
}

/** An `else` or `finally` arm: the cursor goes from the keyword to its body. */
function lowerArm(l: Lowering): Body {
  l.next();
  return lowerBody(l);
}

// ### Simple statements

function lowerExpressionStatement(l: Lowering): ExprStmt {
  const { from, to } = l.cursor;
  l.first();
  const value = lowerExpressionList(l);
  l.leave();
  return { kind: 'Expr', start: from, end: to, value };
}

function lowerYieldStatement(l: Lowering): Stmt {
  const { from, to } = l.cursor;
  return { kind: 'Expr', start: from, end: to, value: lowerYield(l) };
}

function lowerAssign(l: Lowering): Stmt {
  const { from, to } = l.cursor;
  l.first();
  const simple = l.cursor.type.name === 'VariableName';
  const parenthesized = l.cursor.type.name === 'ParenthesizedExpression';
  const first = lowerExpressionList(l);
  const node =
    l.part === Part.TypeDef
      ? lowerAnnAssign(l, first, simple && !parenthesized, from, to)
      : lowerPlainAssign(l, first, from, to);
  l.leave();
  return node;
}

function lowerPlainAssign(l: Lowering, first: Expr, start: number, end: number): Stmt {
  const targets: Expr[] = [];
  let value = first;
  while (l.part === Part.AssignOp) {
    targets.push(value);
    l.next();
    value = lowerExpressionList(l);
  }
  for (const target of targets) setContext(l.source, target, 'Store');
  return { kind: 'Assign', start, end, targets, value };
}

function lowerAnnAssign(l: Lowering, target: Expr, simple: boolean, start: number, end: number): Stmt {
  if (target.kind !== 'Name' && target.kind !== 'Attribute' && target.kind !== 'Subscript') {
    const single = target.kind === 'List' || target.kind === 'Tuple';
    const message = single
      ? `only single target (not ${describeExpression(target)}) can be annotated`
      : 'illegal target for annotation';
    l.fail(target, message);
  }
  target.ctx = 'Store';
  const annotation = lowerAnnotation(l);
  let value: Expr | null = null;
  if (l.next() === Part.AssignOp) {
    l.next();
    value = lowerExpressionList(l);
    if (l.part === Part.AssignOp) l.failHere();
  }
  return { kind: 'AnnAssign', start, end, target, annotation, value, simple: simple ? 1 : 0 };
}

function lowerAugAssign(l: Lowering): Stmt {
  const { from, to } = l.cursor;
  l.first();
  const target = lowerExpressionList(l);
  if (target.kind !== 'Name' && target.kind !== 'Attribute' && target.kind !== 'Subscript') {
    l.fail(target, `'${describeExpression(target)}' is an illegal expression for augmented assignment`);
  }
  target.ctx = 'Store';
  const op = operatorNamed(l.nodeText().slice(0, -1));
  l.next();
  const value = lowerExpressionList(l);
  l.leave();
  return { kind: 'AugAssign', start: from, end: to, target, op, value };
}

function lowerDelete(l: Lowering): Stmt {
  const { from, to } = l.cursor;
  l.first();
  l.next();
  const targets = lowerElements(l).elements;
  for (const target of targets) setContext(l.source, target, 'Del');
  l.leave();
  return { kind: 'Delete', start: from, end: to, targets };
}

function lowerReturn(l: Lowering): Stmt {
  const { from, to } = l.cursor;
  l.first();
  const value = l.next() === Part.End ? null : lowerExpressionList(l);
  l.leave();
  return { kind: 'Return', start: from, end: to, value };
}

function lowerRaise(l: Lowering): Stmt {
  const { from, to } = l.cursor;
  l.first();
  const exc = l.next() === Part.End ? null : lowerExpression(l);
  let cause: Expr | null = null;
  if (exc !== null && l.next() === Part.From) {
    l.next();
    cause = lowerExpression(l);
  }
  l.leave();
  return { kind: 'Raise', start: from, end: to, exc, cause };
}

function lowerAssert(l: Lowering): Stmt {
  const { from, to } = l.cursor;
  l.first();
  l.next();
  const test = lowerExpression(l);
  let msg: Expr | null = null;
  if (l.next() === Part.Comma) {
    l.next();
    msg = lowerExpression(l);
  }
  l.leave();
  return { kind: 'Assert', start: from, end: to, test, msg };
}

function lowerScopeStatement(l: Lowering): Stmt {
  const { from, to } = l.cursor;
  const names: string[] = [];
  l.first();
  const kind = l.firstCode() === 0x67 ? 'Global' : 'Nonlocal';
  while (l.next() !== Part.End) if (l.part === Part.Other) names.push(l.identifier());
  l.leave();
  return { kind, start: from, end: to, names };
}

function lowerTypeAlias(l: Lowering): Stmt {
  const { from, to } = l.cursor;
  l.first();
  l.next();
  const name = lowerName(l);
  name.ctx = 'Store';
  const typeParams = l.next() === Part.TypeParams ? lowerTypeParams(l) : [];
  if (typeParams.length > 0) l.next();
  const value = lowerExpression(l);
  l.leave();
  return {
    kind: 'TypeAlias',
    start: from,
    end: to,
    name,
    type_params: typeParams,
    value,
    typeParamsScope: null,
    scope: null,
  };
}

// ### Imports

function lowerImport(l: Lowering): Stmt {
  const { from, to } = l.cursor;
  const isFrom = l.first() === Part.From;
  let node: Stmt;
  if (isFrom) {
    const { module, level } = lowerImportedModule(l);
    node = { kind: 'ImportFrom', start: from, end: to, module, names: lowerAliases(l), level };
  } else node = { kind: 'Import', start: from, end: to, names: lowerAliases(l) };
  l.leave();
  return node;
}

/** The dots and dotted name after `from`; ends on `import`. */
function lowerImportedModule(l: Lowering): { module: string | null; level: number } {
  let level = 0;
  let module: string | null = null;
  for (let part = l.next(); part !== Part.Import; part = l.next()) {
    if (part === Part.Ellipsis) level += 3;
    else if (part !== Part.Dot) module = module === null ? l.identifier() : `${module}.${l.identifier()}`;
    else if (module === null) level++;
  }
  return { module, level };
}

/** The names after `import`, which the cursor is on. */
function lowerAliases(l: Lowering): Alias[] {
  const names: Alias[] = [];
  l.next();
  while (l.part !== Part.End) {
    if (l.part === Part.Star) {
      names.push({ kind: 'alias', start: l.cursor.from, end: l.cursor.to, name: '*', asname: null, binding: null });
      l.next();
    } else if (l.part === Part.Other) names.push(lowerAlias(l));
    else l.next();
  }
  return names;
}

/** `a.b.c as d`; goes on to the part after it. */
function lowerAlias(l: Lowering): Alias {
  const start = l.cursor.from;
  let end = l.cursor.to;
  let name = l.identifier();
  for (let part = l.next(); part === Part.Dot; part = l.next()) {
    l.next();
    name += `.${l.identifier()}`;
    end = l.cursor.to;
  }
  let asname: string | null = null;
  if (l.part === Part.As) {
    l.next();
    asname = l.identifier();
    end = l.cursor.to;
    l.next();
  }
  return { kind: 'alias', start, end, name, asname, binding: null };
}

// ### Compound statements

/** `if` with its `elif` arms, which become nested Ifs. */
function lowerIf(l: Lowering): Stmt {
  const arms: { start: number; test: Expr; body: Stmt[] }[] = [];
  let orelse: Stmt[] = [];
  let end = 0;
  for (let part = l.first(); part !== Part.End; part = l.next()) {
    const start = l.cursor.from;
    l.next();
    const test = part === Part.Else ? null : lowerExpression(l);
    if (test !== null) l.next();
    const arm = lowerBody(l);
    end = arm.end;
    if (test === null) orelse = arm.body;
    else arms.push({ start, test, body: arm.body });
  }
  l.leave();
  for (let i = arms.length - 1; i > 0; i--) orelse = [{ kind: 'If', ...arms[i]!, end, orelse }];
  const { start, test, body } = arms[0]!;
  return { kind: 'If', start, end, test, body, orelse };
}

function lowerWhile(l: Lowering): Stmt {
  const start = l.cursor.from;
  l.first();
  l.next();
  const test = lowerExpression(l);
  l.next();
  const loop = lowerBody(l);
  const orelse = l.next() === Part.Else ? lowerArm(l) : { body: [], end: loop.end };
  l.leave();
  return { kind: 'While', start, end: orelse.end, test, body: loop.body, orelse: orelse.body };
}

function lowerFor(l: Lowering): Stmt {
  const start = l.cursor.from;
  const isAsync = l.first() === Part.Async;
  if (isAsync) l.next();
  l.next();
  const target = lowerExpressionList(l);
  setContext(l.source, target, 'Store');
  l.next();
  const iter = lowerExpressionList(l);
  const loop = lowerBody(l);
  const orelse = l.next() === Part.Else ? lowerArm(l) : { body: [], end: loop.end };
  l.leave();
  const kind = isAsync ? 'AsyncFor' : 'For';
  return { kind, start, end: orelse.end, target, iter, body: loop.body, orelse: orelse.body };
}

function lowerTry(l: Lowering): Stmt {
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
  const main = lowerArm(l);
  node.body = main.body;
  node.end = main.end;
  for (let part = l.next(); part !== Part.End; part = l.next()) {
    if (part === Part.Except) lowerHandler(l, node);
    else {
      const arm = lowerArm(l);
      if (part === Part.Else) node.orelse = arm.body;
      else node.finalbody = arm.body;
      node.end = arm.end;
    }
  }
  l.leave();
  if (node.handlers.length === 0 && node.finalbody.length === 0) {
    l.fail({ start: node.end, end: node.end }, "expected 'except' or 'finally' block");
  }
  return node;
}

/** One `except` arm, from its keyword to its body. */
function lowerHandler(l: Lowering, node: Extract<Stmt, { kind: 'Try' | 'TryStar' }>): void {
  const start = l.cursor.from;
  let part = l.next();
  const isStar = part === Part.Star;
  if (isStar) part = l.next();
  if (node.handlers.length > 0 && isStar !== (node.kind === 'TryStar')) {
    l.fail({ start, end: start }, "cannot have both 'except' and 'except*' on the same 'try'");
  }
  node.kind = isStar ? 'TryStar' : 'Try';
  let type: Expr | null = null;
  let name: string | null = null;
  if (part !== Part.Body) {
    type = lowerExpressionList(l);
    part = l.part;
  }
  if (part === Part.As) {
    l.next();
    name = l.identifier();
    l.next();
  }
  const { body, end } = lowerBody(l);
  node.handlers.push({ kind: 'ExceptHandler', start, end, type, name, body, binding: null });
  node.end = end;
}

function lowerWith(l: Lowering): Stmt {
  const start = l.cursor.from;
  const isAsync = l.first() === Part.Async;
  if (isAsync) l.next();
  l.next();
  const items = lowerParenthesizedItems(l) ?? lowerWithItems(l);
  const { body, end } = lowerBody(l);
  l.leave();
  return { kind: isAsync ? 'AsyncWith' : 'With', start, end, items, body };
}

/** `expression as target, ...` up to the body or the closing parenthesis. */
function lowerWithItems(l: Lowering): WithItem[] {
  const items: WithItem[] = [];
  l.part = l.current();
  while (l.part !== Part.Body && l.part !== Part.Close) {
    if (l.part === Part.Comma) l.next();
    else if (l.part === Part.WithItem) {
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
    setContext(l.source, target, 'Store');
    l.next();
  }
  return { kind: 'withitem', context_expr: expression, optional_vars: target };
}

/**
 * `with (a as b, c):`. In the tree these items look like a tuple or an expression in parentheses. They are items when
 * nothing follows the parenthesis and each element could be one; else null, and the cursor has not moved.
 */
function lowerParenthesizedItems(l: Lowering): WithItem[] | null {
  const { name } = l.cursor.type;
  if (name !== 'TupleExpression' && name !== 'ParenthesizedExpression') return null;
  if (l.next() !== Part.Body) {
    l.cursor.prevSibling();
    return null;
  }
  l.cursor.prevSibling();
  if (!holdsWithItems(l)) return null;
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
    const { name } = l.cursor.type;
    if (part === Part.Star || name === 'NamedExpression' || name === 'YieldExpression') fits = false;
    count++;
  }
  l.leave();
  return fits && count > 0;
}

function lowerMatch(l: Lowering): Stmt {
  const start = l.cursor.from;
  l.first();
  l.next();
  const subject = lowerExpressionList(l);
  const cases: MatchCase[] = [];
  let end = 0;
  for (let part = l.first(); part !== Part.End; part = l.next()) {
    if (part === Part.Colon) continue;
    const clause = lowerMatchClause(l);
    cases.push(clause.node);
    end = clause.end;
  }
  l.leave();
  l.leave();
  return { kind: 'Match', start, end, subject, cases };
}

function lowerMatchClause(l: Lowering): { node: MatchCase; end: number } {
  l.first();
  l.next();
  const pattern = lowerCasePattern(l);
  let guard: Expr | null = null;
  if (l.part === Part.Guard) {
    l.first();
    l.next();
    guard = lowerExpression(l);
    l.leave();
    l.next();
  }
  const { body, end } = lowerBody(l);
  l.leave();
  return { node: { kind: 'match_case', pattern, guard, body }, end };
}
