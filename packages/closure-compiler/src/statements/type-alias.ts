// type X = …

import type { TypeAlias } from '@heddle/frontend';
import { makeStr, makeTypeAlias } from '@heddle/runtime';
import { compileLazily } from '../annotations/evaluator.js';
import { compileGeneric, type MakeGeneric } from '../classes/type-params.js';
import { compileExpr } from '../compile.js';
import type { Eval, Exec } from '../completion.js';
import type { Context } from '../context.js';
import { storeBinding } from '../expressions/name.js';
import { names } from '../families.js';

export function compileTypeAlias(context: Context, node: TypeAlias): Exec {
  const store = storeBinding(context, node.name.binding!);
  const value = node.type_params.length === 0 ? plainAlias(context, node) : genericAlias(context, node);
  return context.pick(names, 'assign')(store, value);
}

function plainAlias(context: Context, node: TypeAlias): Eval {
  const name = makeStr(node.name.id);
  const evaluate = compileValue(context, node);
  return (frame) => makeTypeAlias(name, [], evaluate(frame));
}

function genericAlias(context: Context, node: TypeAlias): Eval {
  const name = makeStr(node.name.id);
  return compileGeneric(context, node, null, (inner): MakeGeneric => {
    const evaluate = compileValue(inner, node);
    return (frame, parameters) => makeTypeAlias(name, parameters.items, evaluate(frame));
  });
}

function compileValue(context: Context, node: TypeAlias) {
  const { value } = node;
  return compileLazily(context, node, 'value', node.scope!, value, (inner) => compileExpr(inner, value));
}
