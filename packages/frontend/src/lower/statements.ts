// Statements: one lowerer per node type. A compound statement ends where its last token ends, which the tree (whose
// bodies reach to the next line) does not say; lowerBody finds it. Assignments, imports, `with` and `try` have files of
// their own.

import type { Expr, ExprStmt, MatchCase, Stmt } from '../ast.js';
import { checkDeeper, checkSame, indentationBefore, isIndentedBy, isOneLogicalLine } from '../checks/indentation.js';
import { checkBoundName } from '../checks/names.js';
import { checkCases } from '../checks/patterns.js';
import { setContext } from '../checks/targets.js';
import { checkTokens } from '../checks/tokenizer.js';
import { tableByNodeType } from '../grammar/load.js';
import { lowerAssign, lowerAugAssign, lowerDelete } from './assignments.js';
import { lowerExpression, lowerExpressionList, lowerName, lowerValueList, lowerYield } from './expressions.js';
import { lowerClassDef, lowerDecorated, lowerFunctionDef, lowerTypeParams } from './functions.js';
import { lowerImport } from './imports.js';
import type { Lowering } from './lowering.js';
import { Part } from './parts.js';
import { lowerCasePattern } from './patterns.js';
import { lowerTry } from './try-statements.js';
import { lowerWith } from './with-statements.js';

type StatementLowerer = (l: Lowering) => Stmt;

let table: StatementLowerer[] | null = null;

/** Lowers the statement at the cursor (not a StatementGroup). */
function lowerStatement(l: Lowering): Stmt {
  table ??= makeTable();
  return table[l.cursor.type]!(l);
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

/** CPython's tokenizer allows 99 levels; one more, and it is asked. */
const maxIndentation = 100;

/** CPython: CO_MAXBLOCKS, less what the compiler keeps for itself. */
const maxStaticBlocks = 21;

/** Statements and the end of their last token. */
export interface Body {
  body: Stmt[];
  end: number;
}

/**
 * The statements of a module: the children of the Script node the cursor is on. `indentation` is what its lines start with,
 * when it is a part of a script.
 */
export function lowerScript(l: Lowering, indentation = ''): Stmt[] {
  const body: Stmt[] = [];
  if (l.first() === Part.End) return body;
  l.indentation = indentation;
  lowerStatements(l, body, indentation);
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
    if (++l.indentationDepth === maxIndentation) checkTokens(l.source);
  }
  const end = lowerStatements(l, body, inner);
  if (inner !== null) l.indentationDepth--;
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
    if (l.cursor.name === 'StatementGroup') end = lowerStatementGroup(l, body);
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

/** The body of a loop, `with` or `try`, which CPython's compiler nests to a limit within a function. */
export function lowerStaticBlock(l: Lowering, start: number): Body {
  const depth = ++l.staticBlocks;
  const block = lowerBody(l);
  l.staticBlocks--;
  if (depth === maxStaticBlocks + 1) l.defer({ start, end: block.end }, 'too many statically nested blocks');
  return block;
}

/** An `else` or `finally` arm: the cursor goes from the keyword to its body. */
export function lowerArm(l: Lowering): Body {
  l.next();
  return lowerBody(l);
}

// ### Simple statements

function lowerExpressionStatement(l: Lowering): ExprStmt {
  const { from, to } = l.cursor;
  l.first();
  const value = lowerValueList(l);
  l.leave();
  return { kind: 'Expr', start: from, end: to, value };
}

function lowerYieldStatement(l: Lowering): Stmt {
  const { from, to } = l.cursor;
  return { kind: 'Expr', start: from, end: to, value: lowerYield(l) };
}

function lowerReturn(l: Lowering): Stmt {
  const { from, to } = l.cursor;
  l.first();
  const value = l.next() === Part.End ? null : lowerValueList(l);
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
  if (test.kind === 'Tuple' && test.elts.length > 0) l.isSuspicious = true;
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
  checkBoundName(l, name.id, name);
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
  const loop = lowerStaticBlock(l, start);
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
  setContext(l, target, 'Store');
  l.next();
  const iter = lowerValueList(l);
  const loop = lowerStaticBlock(l, start);
  const orelse = l.next() === Part.Else ? lowerArm(l) : { body: [], end: loop.end };
  l.leave();
  const kind = isAsync ? 'AsyncFor' : 'For';
  return { kind, start, end: orelse.end, target, iter, body: loop.body, orelse: orelse.body };
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
  checkCases(l, cases);
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
