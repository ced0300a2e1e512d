// def and lambda: the code object is made once per syntax node, a function object each time the definition runs.

import {
  type Arguments,
  type Expr,
  type FunctionDef,
  type Lambda,
  mangle,
  type Scope,
  type Stmt,
} from '@heddle/frontend';
import { type Frame, type Parameters, PyDict, type PyFunction, type Value } from '@heddle/runtime';
import { compileSignature } from '../annotations/signature.js';
import { compileExpr } from '../compile.js';
import type { Eval, Exec } from '../completion.js';
import type { CodeUnit, Context } from '../context.js';
import { storeBinding } from '../expressions/name.js';
import { names } from '../families.js';
import { compileGeneratorBody } from '../generators/body.js';
import { compileBlock, sequence } from '../statements/block.js';
import { cellPrologue, closureMaker } from './cells.js';
import { compileDecorators } from './decorators.js';
import { deletedSlots } from './deleted.js';
import { docstring } from './docstring.js';
import { makeCode } from './make-code.js';
import { makeInner } from './make-function.js';
import { FunctionUnit } from './unit.js';

export function compileFunctionDef(context: Context, node: FunctionDef): Exec {
  const unit = context.unit.nested(node, (outer) => functionUnit(outer, node));
  const make = annotated(functionMaker(context, node.args, node.scope!, unit), compileSignature(context, node));
  const value = compileDecorators(context, node.decorator_list, make);
  return context.pick(names, 'assign')(storeBinding(context, node.binding!), value);
}

/** The function that `make` makes, with annotations. */
function annotated(make: FunctionMaker, annotate: ReturnType<typeof compileSignature>): FunctionMaker {
  if (annotate === null) return make;
  return (frame) => {
    const fn = make(frame);
    annotate(fn, frame);
    return fn;
  };
}

export function compileLambda(context: Context, node: Lambda): Eval {
  const unit = context.unit.nested(node, (outer) => lambdaUnit(outer, node));
  return functionMaker(context, node.args, node.scope!, unit);
}

// ### Code objects

function functionUnit(outer: CodeUnit, node: FunctionDef): FunctionUnit {
  const doc = docstring(outer.module, node.body);
  const code = makeCode(outer.module, node.scope!, {
    firstOffset: (node.decorator_list[0] ?? node).start,
    parameters: parametersOf(node.scope!, node.args),
    doc,
  });
  const unit = new FunctionUnit(outer.module, code, node.scope!, (context) => functionBody(context, node.body));
  for (const slot of deletedSlots(node.body)) unit.deletedSlots.add(slot);
  return unit;
}

function lambdaUnit(outer: CodeUnit, node: Lambda): FunctionUnit {
  const code = makeCode(outer.module, node.scope!, {
    firstOffset: node.start,
    parameters: parametersOf(node.scope!, node.args),
  });
  const { start, end } = node.body;
  const body: Stmt[] = [{ kind: 'Return', value: node.body, start, end }];
  return new FunctionUnit(outer.module, code, node.scope!, (context) =>
    code.isGenerator ? functionBody(context, body) : withCells(context, compileExpr(context, node.body)),
  );
}

function functionBody(context: Context, body: readonly Stmt[]): Exec {
  const { code } = context.unit;
  if (code.isGenerator || code.isCoroutine) return withCells(context, compileGeneratorBody(context, body));
  return withCells(context, compileBlock(context, body));
}

function withCells(context: Context, body: Exec): Exec {
  const prologue = cellPrologue(context.scope);
  if (prologue === null || context.unit.code.isGenerator || context.unit.code.isCoroutine) return body;
  return sequence(context, [prologue, body]);
}

function parametersOf(scope: Scope, args: Arguments): Parameters {
  const positional = args.posonlyargs.length + args.args.length;
  const count = positional + args.kwonlyargs.length + (args.vararg === null ? 0 : 1) + (args.kwarg === null ? 0 : 1);
  return {
    names: scope.slots.slice(0, count),
    positionalOnly: args.posonlyargs.length,
    positional,
    keywordOnly: args.kwonlyargs.length,
    hasVarPositional: args.vararg !== null,
    hasVarKeyword: args.kwarg !== null,
  };
}

// ### Function objects

type FunctionMaker = (frame: Frame) => PyFunction;

/** Evaluates defaults, then makes the function. */
function functionMaker(context: Context, args: Arguments, scope: Scope, unit: FunctionUnit): FunctionMaker {
  const { code } = unit;
  const closure = closureMaker(scope);
  const defaults = args.defaults.map((value) => compileExpr(context, value));
  const keywordDefaults = compileKeywordDefaults(context, args);
  if (defaults.length === 0 && keywordDefaults === null) return (frame) => makeInner(frame, code, closure(frame));
  return (frame) => {
    const values = defaults.map((value) => value(frame));
    const keywords = keywordDefaults === null ? null : keywordDefaults(frame);
    const fn: PyFunction = makeInner(frame, code, closure(frame));
    fn.defaults = values;
    fn.keywordDefaults = keywords;
    return fn;
  };
}

function compileKeywordDefaults(context: Context, args: Arguments): ((frame: Frame) => PyDict) | null {
  const given = args.kw_defaults.flatMap((value: Expr | null, i): [string, Eval][] =>
    value === null ? [] : [[mangle(context.scope.className, args.kwonlyargs[i]!.arg), compileExpr(context, value)]],
  );
  if (given.length === 0) return null;
  return (frame) => {
    const dict = new PyDict();
    for (const [name, value] of given) dict.setStr(name, value(frame) as Value);
    return dict;
  };
}
