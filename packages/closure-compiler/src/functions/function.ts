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
import {
  type Frame,
  makeTuple,
  type Parameters,
  type PyCode,
  PyDict,
  type PyFunction,
  type PyTuple,
  type Value,
} from '@heddle/runtime';
import { compileSignature } from '../annotations/signature.js';
import { compileGeneric, type MakeGeneric } from '../classes/type-params.js';
import { compileExpr } from '../compile.js';
import type { Eval, Exec } from '../completion.js';
import type { CodeUnit, Context } from '../context.js';
import { storeBinding } from '../expressions/name.js';
import { names } from '../families.js';
import { compileGeneratorBody } from '../generators/body.js';
import { traceExpression } from '../instrument/trace.js';
import { compileBlock, sequence } from '../statements/block.js';
import { cellPrologue, closureMaker } from './cells.js';
import { compileDecorators } from './decorators.js';
import { docstring } from './docstring.js';
import { makeCode } from './make-code.js';
import { makeInner } from './make-function.js';
import { FunctionUnit } from './unit.js';

export function compileFunctionDef(context: Context, node: FunctionDef): Exec {
  const make = node.type_params.length === 0 ? compilePlain(context, node) : compileGenericFunction(context, node);
  const value = compileDecorators(context, node, make);
  return context.pick(names, 'assign')(storeBinding(context, node.binding!), value);
}

function compilePlain(context: Context, node: FunctionDef): Eval {
  const make = functionMaker(node.scope!, nestedUnit(context, node), compileDefaults(context, node.args));
  const annotate = compileSignature(context, node);
  if (annotate === null) return make;
  return (frame) => {
    const fn = make(frame);
    annotate(fn, frame);
    return fn;
  };
}

/** The defaults are evaluated outside the scope of the type parameters. */
function compileGenericFunction(context: Context, node: FunctionDef): Eval {
  const defaults = compileDefaults(context, node.args);
  return compileGeneric(context, node, packDefaults(defaults), (inner): MakeGeneric => {
    const make = functionMaker(node.scope!, nestedUnit(inner, node), null);
    const annotate = compileSignature(inner, node);
    return (frame, parameters, given) => {
      const fn = make(frame);
      unpackDefaults(fn, given);
      if (annotate !== null) annotate(fn, frame);
      fn.typeParams = parameters;
      return fn;
    };
  });
}

function nestedUnit(context: Context, node: FunctionDef): FunctionUnit {
  return context.unit.nested(node, (outer) => functionUnit(outer, node));
}

export function compileLambda(context: Context, node: Lambda): Eval {
  const unit = context.unit.nested(node, (outer) => lambdaUnit(outer, node));
  return functionMaker(node.scope!, unit, compileDefaults(context, node.args));
}

// ### Code objects

function functionUnit(outer: CodeUnit, node: FunctionDef): FunctionUnit {
  const doc = docstring(outer.module, node.body);
  const code = makeCode(outer.module, node.scope!, {
    firstOffset: (node.decorator_list[0] ?? node).start,
    parameters: parametersOf(node.scope!, node.args),
    doc,
  });
  if (node.deferred) return deferredUnit(outer, code, node);
  const unit = new FunctionUnit(outer.module, code, node.scope!, (context) => functionBody(context, node.body));
  unit.node = node;
  return unit;
}

/** The unit of a function whose body has still to be parsed: at its first call, or when Python asks what is in it. */
function deferredUnit(outer: CodeUnit, code: PyCode, node: FunctionDef): FunctionUnit {
  const scope = node.scope!;
  const unit = new FunctionUnit(outer.module, code, scope, (context) => {
    context.unit.complete();
    return functionBody(context, node.body);
  });
  unit.completeWith = (completed) => {
    if (node.deferred) node.complete!();
    completed.code.cellSlots = scope.cellSlots;
    completed.slotCount = Math.max(completed.slotCount, scope.slots.length);
  };
  return unit;
}

function lambdaUnit(outer: CodeUnit, node: Lambda): FunctionUnit {
  const code = makeCode(outer.module, node.scope!, {
    firstOffset: node.start,
    parameters: parametersOf(node.scope!, node.args),
  });
  const { start, end } = node.body;
  const body: Stmt[] = [{ kind: 'Return', value: node.body, start, end }];
  const unit = new FunctionUnit(outer.module, code, node.scope!, (context) =>
    code.isGenerator
      ? functionBody(context, body)
      : withCells(context, traceExpression(context, node.body, compileExpr(context, node.body))),
  );
  unit.node = node;
  return unit;
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
function functionMaker(scope: Scope, unit: FunctionUnit, defaults: Defaults | null): FunctionMaker {
  const { code } = unit;
  const closure = closureMaker(scope);
  if (defaults === null) return (frame) => makeInner(frame, code, closure(frame));
  const { positional, keyword } = defaults;
  return (frame) => {
    const values = positional.map((value) => value(frame));
    const keywords = keyword === null ? null : keyword(frame);
    const fn: PyFunction = makeInner(frame, code, closure(frame));
    fn.defaults = values;
    fn.keywordDefaults = keywords;
    return fn;
  };
}

// ### Defaults

interface Defaults {
  positional: readonly Eval[];
  keyword: ((frame: Frame) => PyDict) | null;
}

/** Null when there are none. */
function compileDefaults(context: Context, args: Arguments): Defaults | null {
  const positional = args.defaults.map((value) => compileExpr(context, value));
  const keyword = compileKeywordDefaults(context, args);
  return positional.length === 0 && keyword === null ? null : { positional, keyword };
}

/** The defaults as one value, to be handed into the scope of type parameters. */
function packDefaults(defaults: Defaults | null): Eval | null {
  if (defaults === null) return null;
  const { positional, keyword } = defaults;
  return (frame) => {
    const values = makeTuple(positional.map((value) => value(frame)));
    return makeTuple([values, keyword === null ? null : keyword(frame)]);
  };
}

function unpackDefaults(fn: PyFunction, packed: Value): void {
  if (packed === null) return;
  const [positional, keyword] = (packed as PyTuple).items as [PyTuple, PyDict | null];
  fn.defaults = positional.items;
  fn.keywordDefaults = keyword;
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
