// What a syntax tree must say to be compiled, beyond having the right fields. Errors that the compiler finds in any tree are not
// among it. CPython: Python/ast.c, _PyAST_Validate. Patterns are in validate-patterns.ts.

import type {
  Arguments,
  Comprehension,
  ConstantValue,
  Context,
  Expr,
  FunctionType,
  Keyword,
  Mod,
  Span,
  Stmt,
  TypeParam,
} from '@heddle/frontend';
import {
  Ellipsis,
  PyBytes,
  PyComplex,
  PyFrozenSet,
  PyTuple,
  raise,
  raiseTypeError,
  raiseValueError,
  toArray,
  typeName,
  type Value,
} from '@heddle/runtime';
import { nodeClass } from '@heddle/runtime/ast';
import { unpackPlace } from './tree-source.js';
import { validatePattern } from './validate-patterns.js';

/** Raises ValueError or TypeError for what no parser would give. */
export function validateTree(mod: Mod | FunctionType): void {
  if (mod.kind === 'FunctionType') {
    validateExprs(mod.argtypes, 'Load');
    validateExpr(mod.returns, 'Load');
  } else if (mod.kind === 'Expression') validateExpr(mod.body, 'Load');
  else validateStatements(mod.body);
}

// ### Places and names

export function validatePlace(span: Span): void {
  const { line, column } = unpackPlace(span.start);
  const { line: endLine, column: endColumn } = unpackPlace(span.end);
  if (line > endLine) raiseValueError(`AST node line range (${line}, ${endLine}) is not valid`);
  if ((line < 0 && endLine !== line) || (column < 0 && column !== endColumn))
    raiseValueError(
      `AST node column range (${column}, ${endColumn}) for line range (${line}, ${endLine}) is not valid`,
    );
  if (line === endLine && column > endColumn)
    raiseValueError(`line ${line}, column ${column}-${endColumn} is not a valid range`);
}

/** A name that is a keyword for a constant would not be looked up. */
export function validateName(name: string | null): void {
  if (name === 'None' || name === 'True' || name === 'False')
    raiseValueError(`identifier field can't represent '${name}' constant`);
}

function requireItems(items: readonly unknown[], what: string, owner: string): void {
  if (items.length === 0) raiseValueError(`empty ${what} on ${owner}`);
}

// ### Statements

function validateStatements(statements: readonly Stmt[]): void {
  for (const statement of statements) {
    if ((statement as Stmt | null) === null) raiseValueError('None disallowed in statement list');
    validateStmt(statement);
  }
}

function validateBody(body: readonly Stmt[], owner: string): void {
  requireItems(body, 'body', owner);
  validateStatements(body);
}

function validateStmt(node: Stmt): void {
  validatePlace(node);
  switch (node.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      validateBody(node.body, node.kind);
      validateTypeParams(node.type_params);
      validateArguments(node.args);
      validateExprs(node.decorator_list, 'Load');
      validateOptional(node.returns);
      break;
    case 'ClassDef':
      validateBody(node.body, node.kind);
      validateTypeParams(node.type_params);
      validateExprs(node.bases, 'Load');
      validateKeywords(node.keywords);
      validateExprs(node.decorator_list, 'Load');
      break;
    case 'Return':
      validateOptional(node.value);
      break;
    case 'Delete':
      requireItems(node.targets, 'targets', node.kind);
      validateExprs(node.targets, 'Del');
      break;
    case 'Assign':
      requireItems(node.targets, 'targets', node.kind);
      validateExprs(node.targets, 'Store');
      validateExpr(node.value, 'Load');
      break;
    case 'AugAssign':
      validateExpr(node.target, 'Store');
      validateExpr(node.value, 'Load');
      checkAugmentedTarget(node.target);
      break;
    case 'AnnAssign':
      if (node.target.kind !== 'Name' && node.simple) raiseTypeError('AnnAssign with simple non-Name target');
      validateExpr(node.target, 'Store');
      validateOptional(node.value);
      validateExpr(node.annotation, 'Load');
      break;
    case 'TypeAlias':
      if ((node.name as Expr).kind !== 'Name') raiseTypeError('TypeAlias with non-Name name');
      validateExpr(node.name, 'Store');
      validateTypeParams(node.type_params);
      validateExpr(node.value, 'Load');
      break;
    case 'For':
    case 'AsyncFor':
      validateExpr(node.target, 'Store');
      validateExpr(node.iter, 'Load');
      validateBody(node.body, node.kind);
      validateStatements(node.orelse);
      break;
    case 'While':
    case 'If':
      validateExpr(node.test, 'Load');
      validateBody(node.body, node.kind);
      validateStatements(node.orelse);
      break;
    case 'With':
    case 'AsyncWith':
      requireItems(node.items, 'items', node.kind);
      for (const item of node.items) {
        validateExpr(item.context_expr, 'Load');
        if (item.optional_vars !== null) validateExpr(item.optional_vars, 'Store');
      }
      validateBody(node.body, node.kind);
      break;
    case 'Match':
      validateExpr(node.subject, 'Load');
      requireItems(node.cases, 'cases', node.kind);
      for (const { pattern, guard, body } of node.cases) {
        validatePattern(pattern, false);
        validateOptional(guard);
        validateBody(body, 'match_case');
      }
      break;
    case 'Raise':
      if (node.exc === null && node.cause !== null) raiseValueError('Raise with cause but no exception');
      validateOptional(node.exc);
      validateOptional(node.cause);
      break;
    case 'Try':
    case 'TryStar':
      validateTry(node);
      break;
    case 'Assert':
      validateExpr(node.test, 'Load');
      validateOptional(node.msg);
      break;
    case 'ImportFrom':
      if (node.level < 0) raiseValueError('Negative ImportFrom level');
      requireItems(node.names, 'names', node.kind);
      break;
    case 'Import':
    case 'Global':
    case 'Nonlocal':
      requireItems(node.names, 'names', node.kind);
      break;
    case 'Expr':
      validateExpr(node.value, 'Load');
      break;
    default:
  }
}

/** CPython notices it only when it makes code. */
function checkAugmentedTarget(target: Expr): void {
  if (target.kind === 'Name' || target.kind === 'Attribute' || target.kind === 'Subscript') return;
  const number = nodeClass('expr').members!.indexOf(target.kind) + 1;
  raise('SystemError', `invalid node type (${number}) for augmented assignment`);
}

function validateTry(node: Extract<Stmt, { kind: 'Try' | 'TryStar' }>): void {
  validateBody(node.body, node.kind);
  if (node.handlers.length === 0 && node.finalbody.length === 0)
    raiseValueError(`${node.kind} has neither except handlers nor finalbody`);
  if (node.handlers.length === 0 && node.orelse.length > 0)
    raiseValueError(`${node.kind} has orelse but no except handlers`);
  for (const handler of node.handlers) {
    validatePlace(handler);
    validateOptional(handler.type);
    validateBody(handler.body, 'ExceptHandler');
  }
  validateStatements(node.finalbody);
  validateStatements(node.orelse);
}

function validateTypeParams(params: readonly TypeParam[]): void {
  for (const param of params) {
    validatePlace(param);
    validateName(param.name);
    if (param.kind === 'TypeVar') validateOptional(param.bound);
    validateOptional(param.default_value);
  }
}

function validateArguments(args: Arguments): void {
  for (const arg of [...args.posonlyargs, ...args.args]) validateOptional(arg.annotation);
  validateOptional(args.vararg?.annotation ?? null);
  for (const arg of args.kwonlyargs) validateOptional(arg.annotation);
  validateOptional(args.kwarg?.annotation ?? null);
  if (args.defaults.length > args.posonlyargs.length + args.args.length)
    raiseValueError('more positional defaults than args on arguments');
  if (args.kw_defaults.length !== args.kwonlyargs.length)
    raiseValueError('length of kwonlyargs is not the same as kw_defaults on arguments');
  validateExprs(args.defaults, 'Load');
  for (const value of args.kw_defaults) validateOptional(value);
}

function validateKeywords(keywords: readonly Keyword[]): void {
  for (const keyword of keywords) validateExpr(keyword.value, 'Load');
}

// ### Expressions

function validateOptional(node: Expr | null): void {
  if (node !== null) validateExpr(node, 'Load');
}

function validateExprs(nodes: readonly Expr[], ctx: Context): void {
  for (const node of nodes) {
    if ((node as Expr | null) === null) raiseValueError('None disallowed in expression list');
    validateExpr(node, ctx);
  }
}

/** True for the expressions that say how they are used; Name values are checked on the way. */
function checkContext(node: Expr, ctx: Context): void {
  switch (node.kind) {
    case 'Attribute':
    case 'Subscript':
    case 'Starred':
    case 'Name':
    case 'List':
    case 'Tuple':
      if (node.kind === 'Name') validateName(node.id);
      if (node.ctx !== ctx) raiseValueError(`expression must have ${ctx} context but has ${node.ctx} instead`);
      return;
    default:
      if (ctx !== 'Load') raiseValueError(`expression which can't be assigned to in ${ctx} context`);
  }
}

export function validateExpr(node: Expr, ctx: Context): void {
  validatePlace(node);
  checkContext(node, ctx);
  switch (node.kind) {
    case 'BoolOp':
      if (node.values.length < 2) raiseValueError('BoolOp with less than 2 values');
      validateExprs(node.values, 'Load');
      break;
    case 'NamedExpr':
      if ((node.target as Expr).kind !== 'Name') raiseTypeError('NamedExpr target must be a Name');
      validateExpr(node.value, 'Load');
      break;
    case 'BinOp':
      validateExpr(node.left, 'Load');
      validateExpr(node.right, 'Load');
      break;
    case 'UnaryOp':
      validateExpr(node.operand, 'Load');
      break;
    case 'Lambda':
      validateArguments(node.args);
      validateExpr(node.body, 'Load');
      break;
    case 'IfExp':
      validateExpr(node.test, 'Load');
      validateExpr(node.body, 'Load');
      validateExpr(node.orelse, 'Load');
      break;
    case 'Dict':
      if (node.keys.length !== node.values.length)
        raiseValueError("Dict doesn't have the same number of keys as values");
      for (const key of node.keys) validateOptional(key);
      validateExprs(node.values, 'Load');
      break;
    case 'Set':
      validateExprs(node.elts, 'Load');
      break;
    case 'List':
    case 'Tuple':
      validateExprs(node.elts, ctx);
      break;
    case 'ListComp':
    case 'SetComp':
    case 'GeneratorExp':
      validateComprehensions(node.generators);
      validateExpr(node.elt, 'Load');
      break;
    case 'DictComp':
      validateComprehensions(node.generators);
      validateExpr(node.key, 'Load');
      validateExpr(node.value, 'Load');
      break;
    case 'Yield':
      validateOptional(node.value);
      break;
    case 'YieldFrom':
    case 'Await':
    case 'Attribute':
      validateExpr(node.value, 'Load');
      break;
    case 'Starred':
      validateExpr(node.value, ctx);
      break;
    case 'Compare':
      validateCompare(node);
      break;
    case 'Call':
      validateExpr(node.func, 'Load');
      validateExprs(node.args, 'Load');
      validateKeywords(node.keywords);
      break;
    case 'Constant':
      validateConstant(node.value);
      break;
    case 'JoinedStr':
    case 'TemplateStr':
      validateExprs(node.values, 'Load');
      break;
    case 'FormattedValue':
    case 'Interpolation':
      validateExpr(node.value, 'Load');
      validateOptional(node.format_spec);
      checkConversion(node.conversion);
      break;
    case 'Subscript':
      validateExpr(node.slice, 'Load');
      validateExpr(node.value, 'Load');
      break;
    case 'Slice':
      validateOptional(node.lower);
      validateOptional(node.upper);
      validateOptional(node.step);
      break;
    default:
  }
}

function validateComprehensions(generators: readonly Comprehension[]): void {
  if (generators.length === 0) raiseValueError('comprehension with no generators');
  for (const { target, iter, ifs } of generators) {
    validateExpr(target, 'Store');
    validateExpr(iter, 'Load');
    validateExprs(ifs, 'Load');
  }
}

function validateCompare({ left, ops, comparators }: Extract<Expr, { kind: 'Compare' }>): void {
  if (comparators.length === 0) raiseValueError('Compare with no comparators');
  if (comparators.length !== ops.length) raiseValueError('Compare has a different number of comparators and operands');
  validateExprs(comparators, 'Load');
  validateExpr(left, 'Load');
}

/** `!s`, `!r`, `!a` or none; CPython notices it only when it makes code. */
function checkConversion(conversion: number): void {
  if (![-1, 's'.charCodeAt(0), 'r'.charCodeAt(0), 'a'.charCodeAt(0)].includes(conversion))
    raise('SystemError', `Unrecognized conversion character ${conversion}`);
}

// ### Constants

export function validateConstant(constant: ConstantValue): void {
  if (constant !== null && typeof constant === 'object' && constant.type === 'object')
    validateValue(constant.value as Value);
}

function validateValue(value: Value): void {
  if (value === null || typeof value !== 'object' || value === Ellipsis) return;
  const isExact = value.type.isBuiltin;
  if (isExact && (value instanceof PyBytes || value instanceof PyComplex)) return;
  if (isExact && (value instanceof PyTuple || value instanceof PyFrozenSet)) toArray(value).forEach(validateValue);
  else raiseTypeError(`got an invalid type in Constant: ${typeName(value)}`);
}
