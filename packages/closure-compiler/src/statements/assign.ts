// Assignment statements.

import type { AnnAssign, Assign, Expr } from '@heddle/frontend';
import { compileAttributeAssign } from '../attributes/attribute.js';
import { compileExpr } from '../compile.js';
import type { Eval, Exec } from '../completion.js';
import type { Context } from '../context.js';
import { names, targets } from '../families.js';
import { compileExprStmt, compilePass } from './simple.js';
import { compileStore } from './targets.js';

export function compileAssign(context: Context, node: Assign): Exec {
  const [target] = node.targets;
  if (node.targets.length > 1) {
    const value = compileExpr(context, node.value);
    return context.pick(targets, 'assignMany')(
      node.targets.map((t) => compileStore(context, t)),
      value,
    );
  }
  if (isPair(target!) && isPair(node.value)) {
    const [a, b] = target.elts.map((t) => compileStore(context, t));
    const [x, y] = node.value.elts.map((e) => compileExpr(context, e));
    return context.pick(targets, 'assignPair')(a!, b!, x!, y!);
  }
  return assignOne(context, target!, compileExpr(context, node.value));
}

/** A tuple of two without stars. */
function isPair(node: Expr): node is Extract<Expr, { kind: 'Tuple' }> {
  return node.kind === 'Tuple' && node.elts.length === 2 && node.elts.every((element) => element.kind !== 'Starred');
}

/** `target = value`. */
export function assignOne(context: Context, target: Expr, value: Eval): Exec {
  if (target.kind === 'Name') {
    const binding = target.binding!;
    if (binding.kind === 'local') return context.pick(names, 'assignLocal')(binding.slot, value);
    const cells =
      binding.kind === 'global' && !context.unit.isSeparate ? context.unit.module.cells(binding.name) : null;
    if (cells !== null) return context.pick(names, 'assignGlobal')(cells.cell, value);
  }
  if (target.kind === 'Attribute' && context.caches) return compileAttributeAssign(context, target, value);
  return context.pick(names, 'assign')(compileStore(context, target), value);
}

/** The annotation is not evaluated here (PEP 649); without a value, an attribute's or subscript's parts are. */
export function compileAnnAssign(context: Context, node: AnnAssign): Exec {
  if (node.value !== null) return assignOne(context, node.target, compileExpr(context, node.value));
  if (node.target.kind === 'Name') return compilePass();
  return compileExprStmt(context, { kind: 'Expr', value: node.target.value, start: node.start, end: node.end });
}
