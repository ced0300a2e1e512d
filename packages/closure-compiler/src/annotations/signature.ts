// The annotations of a function's parameters and result: evaluated by its `__annotate__`, or, after
// `from __future__ import annotations`, kept as text.

import { type Arg, type Expr, type FunctionDef, mangle } from '@heddle/frontend';
import { type Frame, makeStr, PyDict, type PyFunction } from '@heddle/runtime';
import { compileExpr } from '../compile.js';
import type { Eval } from '../completion.js';
import type { Context } from '../context.js';
import { names } from '../families.js';
import { unpackSlow } from '../statements/unpack.js';
import { treeForms } from '../tree-forms.js';
import { compileEvaluator } from './evaluator.js';

/** Gives a function just made its annotations; null when it has none. */
export function compileSignature(context: Context, node: FunctionDef): ((fn: PyFunction, frame: Frame) => void) | null {
  const { annotations, futureAnnotations, className } = node.scope!;
  if (annotations === null) return null;
  const entries = annotationsOf(node).map(({ name, value }) => ({ name: mangle(className, name), value }));
  const make = compileEvaluator(context, node, 'annotate', {
    scope: annotations,
    place: node,
    parameter: 'format',
    compile: (inner) => compileEntries(inner, entries, futureAnnotations),
  });
  return (fn, frame) => {
    fn.annotate = make(frame);
  };
}

interface Annotation {
  name: string;
  value: Expr;
}

/** In the order of `__annotations__`: positional-only parameters come second there. */
function annotationsOf(node: FunctionDef): Annotation[] {
  const { args } = node;
  const parameters = [...args.args, ...args.posonlyargs, args.vararg, ...args.kwonlyargs, args.kwarg];
  const entries = parameters.flatMap((arg: Arg | null): Annotation[] =>
    arg === null || arg.annotation === null ? [] : [{ name: arg.arg, value: arg.annotation }],
  );
  return node.returns === null ? entries : [...entries, { name: 'return', value: node.returns }];
}

function compileEntries(context: Context, entries: readonly Annotation[], asText: boolean): Eval {
  const compile = (value: Expr): Eval =>
    asText ? context.pick(names, 'constant')(makeStr(treeForms().unparse(value))) : compileAnnotation(context, value);
  const parts = entries.map(({ name, value }): [string, Eval] => [name, compile(value)]);
  return (frame) => {
    const dict = new PyDict();
    for (const [name, value] of parts) dict.setStr(name, value(frame));
    return dict;
  };
}

/** `*args: *Ts` has as its annotation the one item that unpacking `Ts` gives. */
function compileAnnotation(context: Context, node: Expr): Eval {
  if (node.kind !== 'Starred') return compileExpr(context, node);
  const value = compileExpr(context, node.value);
  const site = context.site(node, 'unpack');
  return (frame) => unpackSlow(frame, site, value(frame), 1)[0]!;
}
