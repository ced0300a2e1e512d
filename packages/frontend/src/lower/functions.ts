// Function definitions, lambdas, parameters, type parameters and classes.

import type { Arg, Arguments, ClassDef, Expr, FunctionDef, Span, Stmt, TypeParam } from '../ast.js';
import { checkBoundName } from '../checks/names.js';
import { ParameterOrder } from '../checks/parameters.js';
import { checkDefaultOrder } from '../checks/repeated.js';
import { lowerArguments } from './calls.js';
import { lowerExpression, lowerStarred } from './expressions.js';
import type { Lowering } from './lowering.js';
import { Part } from './parts.js';
import { type Body, lowerBody } from './statements.js';

// ### Definitions

/** A FunctionDefinition, with or without `async`. */
export function lowerFunctionDef(l: Lowering, decorators: Expr[]): FunctionDef {
  const start = l.cursor.from;
  const isAsync = l.first() === Part.Async;
  if (isAsync) l.next();
  l.next();
  const nameSpan = { start: l.cursor.from, end: l.cursor.to };
  const name = l.identifier();
  const typeParams = l.next() === Part.TypeParams ? lowerTypeParams(l) : [];
  if (typeParams.length > 0) l.next();
  const args = lowerParameters(l);
  const returns = l.next() === Part.TypeDef ? lowerAnnotation(l) : null;
  if (returns !== null) l.next();
  const deferred = l.deferredBodies?.get(start) ?? null;
  // What stands for a body that was left out is no statement.
  const { body, end } =
    deferred === null || deferred.hasDocstring ? lowerScopeBody(l) : { body: [], end: deferred.end };
  l.leave();
  checkBoundName(l, name, { start, end });
  return {
    kind: isAsync ? 'AsyncFunctionDef' : 'FunctionDef',
    start,
    end,
    name,
    nameSpan,
    args,
    body,
    decorator_list: decorators,
    returns,
    type_params: typeParams,
    binding: null,
    scope: null,
    typeParamsScope: null,
    deferred,
  };
}

/** A ClassDefinition. */
export function lowerClassDef(l: Lowering, decorators: Expr[]): ClassDef {
  const start = l.cursor.from;
  l.first();
  l.next();
  const nameSpan = { start: l.cursor.from, end: l.cursor.to };
  const name = l.identifier();
  const typeParams = l.next() === Part.TypeParams ? lowerTypeParams(l) : [];
  const afterParams = typeParams.length > 0 ? l.next() : l.current();
  const list = afterParams === Part.ArgList ? lowerArguments(l, true) : { args: [], keywords: [] };
  if (afterParams === Part.ArgList) l.next();
  const { body, end } = lowerScopeBody(l);
  l.leave();
  checkBoundName(l, name, { start, end });
  return {
    kind: 'ClassDef',
    start,
    end,
    name,
    nameSpan,
    bases: list.args,
    keywords: list.keywords,
    body,
    decorator_list: decorators,
    type_params: typeParams,
    binding: null,
    scope: null,
    typeParamsScope: null,
  };
}

/** The body of a function or class: its blocks are counted anew. */
function lowerScopeBody(l: Lowering): Body {
  const outer = l.staticBlocks;
  l.staticBlocks = 0;
  const body = lowerBody(l);
  l.staticBlocks = outer;
  return body;
}

/** A DecoratedStatement: decorators, then a function or class. */
export function lowerDecorated(l: Lowering): Stmt {
  const decorators: Expr[] = [];
  for (let part = l.first(); part === Part.Decorator; part = l.next()) {
    l.first();
    l.next();
    decorators.push(lowerExpression(l));
    l.leave();
  }
  const isClass = l.cursor.name === 'ClassDefinition';
  const definition = isClass ? lowerClassDef(l, decorators) : lowerFunctionDef(l, decorators);
  l.leave();
  return definition;
}

/** `lambda parameters: body`. */
export function lowerLambda(l: Lowering): Expr {
  const { from, to } = l.cursor;
  l.first();
  const args = l.next() === Part.Params ? lowerParameters(l, true) : emptyArguments();
  if (l.current() === Part.Params) l.next();
  l.next();
  const body = lowerExpression(l);
  l.leave();
  return { kind: 'Lambda', start: from, end: to, args, body, scope: null };
}

// ### Parameters

function emptyArguments(): Arguments {
  return {
    kind: 'arguments',
    posonlyargs: [],
    args: [],
    vararg: null,
    kwonlyargs: [],
    kw_defaults: [],
    kwarg: null,
    defaults: [],
  };
}

/** The ParamList at the cursor: of a function in parentheses, of a lambda without. */
function lowerParameters(l: Lowering, isLambda = false): Arguments {
  const result = emptyArguments();
  if (l.first() === Part.End) return result;
  const order = new ParameterOrder(l);
  let keywordOnly = false;
  for (let part = l.part; part !== Part.End; part = l.part) {
    if (part === Part.Star) {
      keywordOnly = true;
      lowerStarParameter(l, result, order);
    } else if (part === Part.DoubleStar) {
      order.doubleStarred();
      l.next();
      result.kwarg = lowerParameter(l);
    } else if (part === Part.PositionalMarker) {
      order.marker();
      result.posonlyargs = result.args;
      result.args = [];
      l.next();
    } else if (part === Part.Other) lowerPlainParameter(l, result, keywordOnly, order);
    else l.next();
  }
  l.leave();
  order.finish(isLambda ? spanAfter(l) : null);
  return result;
}

/** `*`, `*args` or `*args: annotation`; goes on to the part after it. */
function lowerStarParameter(l: Lowering, result: Arguments, order: ParameterOrder): void {
  const span = { start: l.cursor.from, end: l.cursor.to };
  const isNamed = l.next() === Part.Other;
  order.starred(span, !isNamed);
  if (isNamed) result.vararg = lowerParameter(l, true);
}

/** The one character after the cursor's node and blanks: a lambda's colon. */
function spanAfter(l: Lowering): Span {
  let start = l.cursor.to;
  while (l.text.charCodeAt(start) === 0x20) start++;
  return { start, end: start + 1 };
}

/** A parameter with its default, if any. */
function lowerPlainParameter(l: Lowering, result: Arguments, keywordOnly: boolean, order: ParameterOrder): void {
  const arg = lowerParameter(l);
  let value: Expr | null = null;
  if (l.part === Part.AssignOp) {
    l.next();
    value = lowerExpression(l);
    l.next();
  }
  order.parameter(arg, value);
  if (keywordOnly) {
    result.kwonlyargs.push(arg);
    result.kw_defaults.push(value);
  } else {
    result.args.push(arg);
    if (value !== null) result.defaults.push(value);
  }
}

/** Name and annotation, which for `*args` may be starred; goes on to the part after them. */
function lowerParameter(l: Lowering, mayStar = false): Arg {
  const start = l.cursor.from;
  let end = l.cursor.to;
  const name = l.identifier();
  let annotation: Expr | null = null;
  if (l.next() === Part.TypeDef) {
    annotation = lowerAnnotation(l, mayStar);
    end = l.cursor.to;
    l.next();
  }
  checkBoundName(l, name, { start, end });
  return { kind: 'arg', start, end, arg: name, annotation, binding: null };
}

/** The expression of a TypeDef: after `:` or (where it has no node) `->`. */
export function lowerAnnotation(l: Lowering, mayStar = false): Expr {
  let part = l.first();
  if (part === Part.Colon) part = l.next();
  if (part === Part.Star && !mayStar) l.failHere();
  const annotation = part === Part.Star ? lowerStarred(l) : lowerExpression(l);
  l.leave();
  return annotation;
}

// ### Type parameters (PEP 695, 696)

/** The TypeParamList at the cursor. */
export function lowerTypeParams(l: Lowering): TypeParam[] {
  const params: TypeParam[] = [];
  l.first();
  for (let part = l.next(); part !== Part.Close; part = l.next()) {
    if (part !== Part.Comma) addTypeParam(l, params);
  }
  l.leave();
  return params;
}

function addTypeParam(l: Lowering, params: TypeParam[]): void {
  const param = lowerTypeParam(l);
  checkDefaultOrder(l, params.at(-1), param);
  checkBoundName(l, param.name, param);
  params.push(param);
}

function lowerTypeParam(l: Lowering): TypeParam {
  const { from: start, to: end } = l.cursor;
  const stars = l.first();
  if (stars === Part.Star || stars === Part.DoubleStar) l.next();
  const name = l.identifier();
  let part = l.next();
  let bound: Expr | null = null;
  if (part === Part.TypeDef) {
    bound = lowerAnnotation(l);
    part = l.next();
  }
  const value = part === Part.AssignOp ? lowerTypeDefault(l, stars === Part.Star) : null;
  l.leave();
  if (stars === Part.Star) return { kind: 'TypeVarTuple', start, end, name, default_value: value, binding: null };
  if (stars === Part.DoubleStar) return { kind: 'ParamSpec', start, end, name, default_value: value, binding: null };
  return { kind: 'TypeVar', start, end, name, bound, default_value: value, binding: null };
}

function lowerTypeDefault(l: Lowering, mayStar: boolean): Expr {
  if (l.next() !== Part.Star) return lowerExpression(l);
  return mayStar ? lowerStarred(l) : l.failHere();
}
