// Statements: one lowerer per node type. A compound statement ends where its last token ends, which the tree (whose
// bodies reach to the next line) does not say; lowerBody finds it.

import type { Alias, ExceptHandler, Expr, ExprStmt, MatchCase, Stmt, WithItem } from '../ast.js';
import { isFutureImport } from '../checks/future.js';
import { checkDeeper, checkSame, indentationBefore, isIndentedBy, isOneLogicalLine } from '../checks/indentation.js';
import { checkBoundName } from '../checks/names.js';
import { errorAtNextToken, nextTokenError } from '../checks/next-token.js';
import { checkCases } from '../checks/patterns.js';
import { describeExpression, setContext } from '../checks/targets.js';
import { checkTokens } from '../checks/tokenizer.js';
import { tableByNodeType } from '../grammar/load.js';
import {
  lowerElements,
  lowerExpression,
  lowerExpressionList,
  lowerName,
  lowerStarred,
  lowerValueList,
  lowerYield,
  operatorNamed,
  rejectStarred,
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
function lowerStaticBlock(l: Lowering, start: number): Body {
  const depth = ++l.staticBlocks;
  const block = lowerBody(l);
  l.staticBlocks--;
  if (depth === maxStaticBlocks + 1) l.defer({ start, end: block.end }, 'too many statically nested blocks');
  return block;
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
  const value = lowerValueList(l);
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
  const simple = l.cursor.name === 'VariableName';
  const parenthesized = l.cursor.name === 'ParenthesizedExpression';
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
  if (targets.length === 1) checkMistakenEquals(l, targets[0]!, value);
  for (const target of targets) {
    const isYield = target.kind === 'Yield' || target.kind === 'YieldFrom';
    if (isYield && !isAfterParenthesis(l, target)) l.fail(target, 'assignment to yield expression not possible');
    setContext(l, target, 'Store');
  }
  if (value.kind === 'Starred') rejectStarred(l, value);
  return { kind: 'Assign', start, end, targets, value };
}

/**
 * `f() = 1`: CPython suggests `==` when the last thing before the only `=` is no target and what follows could be
 * compared with it.
 */
function checkMistakenEquals(l: Lowering, target: Expr, value: Expr): void {
  const isBareTuple = target.kind === 'Tuple' && l.text.charCodeAt(target.start) !== 0x28;
  const last = isBareTuple ? target.elts[target.elts.length - 1]! : target;
  const notCompared =
    value.kind === 'Lambda' || value.kind === 'Yield' || value.kind === 'YieldFrom' || value.kind === 'Starred';
  if (isBareTuple && last.kind === 'Name' && target.elts.some((element) => isMistakenTarget(l, element))) {
    const span = { start: last.start, end: comparedEnd(value) };
    l.fail(span, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
  }
  if (notCompared || (value.kind === 'UnaryOp' && value.op === 'Not') || !isMistakenTarget(l, last)) return;
  l.fail(last, `cannot assign to ${describeExpression(last)} here. Maybe you meant '==' instead of '='?`);
}

/** Whether an opening parenthesis stands right before a node. */
function isAfterParenthesis(l: Lowering, node: Expr): boolean {
  return l.text.charCodeAt(node.start - 1) === 0x28;
}

/** Where the first operand of a value ends, as far as CPython's `bitwise_or` goes. */
function comparedEnd(value: Expr): number {
  if (value.kind === 'Compare') return comparedEnd(value.left);
  if (value.kind === 'BoolOp') return comparedEnd(value.values[0]!);
  if (value.kind === 'IfExp') return comparedEnd(value.body);
  return value.kind === 'Tuple' ? comparedEnd(value.elts[0] ?? value) : value.end;
}

function isMistakenTarget(l: Lowering, node: Expr): boolean {
  switch (node.kind) {
    case 'Attribute':
    case 'GeneratorExp':
    case 'List':
    case 'Name':
    case 'Starred':
    case 'Subscript':
    case 'Tuple':
      return false;
    case 'BoolOp':
    case 'Compare':
    case 'IfExp':
    case 'Lambda':
      return isAfterParenthesis(l, node);
    case 'Constant':
      return node.value !== null && typeof node.value !== 'boolean';
    case 'UnaryOp':
      return node.op !== 'Not' || isAfterParenthesis(l, node);
    default:
      return true;
  }
}

function lowerAnnAssign(l: Lowering, target: Expr, simple: boolean, start: number, end: number): Stmt {
  if (target.kind !== 'Name' && target.kind !== 'Attribute' && target.kind !== 'Subscript') {
    const single = target.kind === 'List' || target.kind === 'Tuple';
    const message = single
      ? `only single target (not ${describeExpression(target)}) can be annotated`
      : 'illegal target for annotation';
    // A tuple without parentheses is known by its first element.
    const isBare = target.kind === 'Tuple' && l.text.charCodeAt(target.start) !== 0x28;
    l.fail(isBare ? target.elts[0]! : target, message);
  }
  target.ctx = 'Store';
  const annotation = lowerAnnotation(l);
  let value: Expr | null = null;
  if (l.next() === Part.AssignOp) {
    l.next();
    value = lowerValueList(l);
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
  const value = lowerValueList(l);
  l.leave();
  return { kind: 'AugAssign', start: from, end: to, target, op, value };
}

function lowerDelete(l: Lowering): Stmt {
  const { from, to } = l.cursor;
  l.first();
  l.next();
  const targets = lowerElements(l).elements;
  for (const target of targets) setContext(l, target, 'Del');
  l.leave();
  return { kind: 'Delete', start: from, end: to, targets };
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
    node = { kind: 'ImportFrom', start: from, end: to, module, names: lowerAliases(l, true), level };
  } else node = { kind: 'Import', start: from, end: to, names: lowerAliases(l, false) };
  l.leave();
  if (isFutureImport(node)) l.futureImports.push(node);
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
function lowerAliases(l: Lowering, isFrom: boolean): Alias[] {
  const names: Alias[] = [];
  const isBare = l.next() !== Part.Open;
  if (!isBare && !isFrom) l.failHere();
  while (l.part !== Part.End) {
    if (l.part === Part.Star) {
      names.push({ kind: 'alias', start: l.cursor.from, end: l.cursor.to, name: '*', asname: null, binding: null });
      l.next();
    } else if (l.part === Part.Other) names.push(lowerAlias(l, isFrom));
    else {
      const { to } = l.cursor;
      const isComma = l.part === Part.Comma;
      if (l.next() === Part.End && isComma && isBare) failTrailingComma(l, to, isFrom);
    }
  }
  return names;
}

function failTrailingComma(l: Lowering, end: number, isFrom: boolean): never {
  const message = isFrom ? 'trailing comma not allowed without surrounding parentheses' : 'invalid syntax';
  throw errorAtNextToken(l.source, end, message);
}

/** `a.b.c as d`; goes on to the part after it. */
function lowerAlias(l: Lowering, isFrom: boolean): Alias {
  const start = l.cursor.from;
  let end = l.cursor.to;
  let name = l.identifier();
  for (let part = l.next(); part === Part.Dot; part = l.next()) {
    if (isFrom) l.failHere();
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
  checkBoundName(l, asname ?? name, { start, end });
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
  l.next();
  const main = lowerStaticBlock(l, start);
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
    throw nextTokenError(l.source, main.end, "expected 'except' or 'finally' block");
  }
  checkHandlers(l, node.handlers);
  return node;
}

/** Only the last handler may catch everything. */
function checkHandlers(l: Lowering, handlers: ExceptHandler[]): void {
  const bare = handlers.findIndex((handler) => handler.type === null);
  if (bare >= 0 && bare < handlers.length - 1) l.defer(handlers[bare]!, "default 'except:' must be last");
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

function lowerWith(l: Lowering): Stmt {
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
