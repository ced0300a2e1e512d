// Type parameters (PEP 695): `def f[T](…)`, `class C[T]: …` and `type X[T] = …` run in a scope of their own, a function that is
// called at once. It makes the type variables, whose bounds and defaults are evaluated when they are asked for:
//
//   def f[T: bound](x=default): …          def <generic parameters of f>(.defaults):
//                                              T = TypeVar('T', lambda: bound)
//                                              f = make the function, with .defaults
//                                              f.__type_params__ = (T,)
//                                              return f
//                                          f = <generic parameters of f>((default,))
//
// CPython: Python/codegen.c codegen_type_params.

import type { ClassDef, Expr, FunctionDef, Scope, TypeAlias, TypeParam } from '@heddle/frontend';
import {
  type Frame,
  makeParamSpec,
  makeStr,
  makeTuple,
  makeTypeVar,
  makeTypeVarTuple,
  type PyFunction,
  type PyTuple,
  type SlotValue,
  thread,
  type Value,
} from '@heddle/runtime';
import { compileLazily } from '../annotations/evaluator.js';
import { compileExpr } from '../compile.js';
import type { Eval } from '../completion.js';
import type { Context } from '../context.js';
import { storeBinding } from '../expressions/name.js';
import { cellPrologue, closureMaker } from '../functions/cells.js';
import { makeCode } from '../functions/make-code.js';
import { makeInner } from '../functions/make-function.js';
import { FunctionUnit } from '../functions/unit.js';
import { unpackSlow } from '../statements/unpack.js';

type Generic = FunctionDef | ClassDef | TypeAlias;

/** What is made in the scope of type parameters: from its frame, the parameters, and what was handed in. */
export type MakeGeneric = (frame: Frame, parameters: PyTuple, given: Value) => Value;

/** Calls what `compile` gives in the scope of `node`'s type parameters; `given` is evaluated outside of it. */
export function compileGeneric(
  context: Context,
  node: Generic,
  given: Eval | null,
  compile: (inner: Context) => MakeGeneric,
): Eval {
  const scope = node.typeParamsScope!;
  const { code } = context.unit.nested(
    node,
    (outer) => {
      const form = { firstOffset: node.start };
      const body = (inner: Context) => genericBody(inner, node, compile);
      return new FunctionUnit(outer.module, makeCode(outer.module, scope, form), scope, body);
    },
    'type parameters',
  );
  const closure = closureMaker(scope);
  const site = context.site(node, 'type parameters');
  return (frame) => {
    const locals: SlotValue[] = [];
    while (locals.length < scope.slots.length) locals.push(undefined);
    locals.push(given === null ? null : given(frame));
    const fn = makeInner(frame, code, closure(frame));
    frame.lasti = site.index;
    if (thread.frame !== frame) thread.frame = frame;
    return code.enter(fn, frame, locals);
  };
}

function genericBody(context: Context, node: Generic, compile: (inner: Context) => MakeGeneric): Eval {
  const given = givenSlot(context, node);
  const make = compile(context);
  const prologue = cellPrologue(context.scope);
  const parameters = node.type_params.map((parameter) => compileTypeParam(context, parameter));
  return (frame) => {
    if (prologue !== null) prologue(frame);
    const values = makeTuple(parameters.map((parameter) => parameter(frame)));
    return make(frame, values, frame.locals[given] as Value);
  };
}

/** What was handed in comes after the scope's own variables; it must be the first temporary that is asked for. */
function givenSlot(context: Context, node: Generic): number {
  const slot = context.unit.temporary(node, 'given');
  if (slot !== context.scope.slots.length) throw new Error('the slot after the variables is taken');
  return slot;
}

// ### The parameters

function compileTypeParam(context: Context, node: TypeParam): Eval {
  const make = compileMake(context, node);
  const store = storeBinding(context, node.binding!);
  return (frame) => {
    const parameter = make(frame);
    store(frame, parameter);
    return parameter;
  };
}

function compileMake(context: Context, node: TypeParam): Eval {
  const name = makeStr(node.name);
  const defaultValue = lazily(context, node, 'default', node.default_value, node.defaultScope);
  switch (node.kind) {
    case 'TypeVar': {
      const bound = lazily(context, node, 'bound', node.bound, node.boundScope);
      const isConstrained = node.bound?.kind === 'Tuple';
      return (frame) => {
        const evaluate = bound(frame);
        const [upper, constraints] = isConstrained ? [null, evaluate] : [evaluate, null];
        return makeTypeVar(name, upper, constraints, defaultValue(frame));
      };
    }
    case 'ParamSpec':
      return (frame) => makeParamSpec(name, defaultValue(frame));
    case 'TypeVarTuple':
      return (frame) => makeTypeVarTuple(name, defaultValue(frame));
  }
}

/** The function that evaluates an expression of a type parameter, or None when there is no expression. */
function lazily(
  context: Context,
  node: TypeParam,
  role: string,
  value: Expr | null,
  scope: Scope | undefined,
): (frame: Frame) => PyFunction | null {
  if (value === null || scope === undefined) return () => null;
  return compileLazily(context, node, role, scope, value, (inner) => compileUnstarred(inner, value));
}

/** The default of a TypeVarTuple may be `*tuple[int, str]`: the one item that unpacking it gives. */
function compileUnstarred(context: Context, node: Expr): Eval {
  if (node.kind !== 'Starred') return compileExpr(context, node);
  const value = compileExpr(context, node.value);
  const site = context.site(node, 'unpack');
  return (frame) => unpackSlow(frame, site, value(frame), 1)[0]!;
}
