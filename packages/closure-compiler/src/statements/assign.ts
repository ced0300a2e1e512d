// Assignment statements.

import type { AnnAssign, Assign, Attribute, Expr, Subscript } from '@heddle/frontend';
import { compileAnnotated } from '../annotations/variables.js';
import { compileAttributeAssign } from '../attributes/attribute.js';
import { compileExpr } from '../compile.js';
import type { Eval, Exec } from '../completion.js';
import type { Context } from '../context.js';
import { compileAttempt } from '../exceptions/attempts.js';
import { names, targets } from '../families.js';
import { sequence } from './block.js';
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
  return compileAttempt(context, node.value, target!) ?? assignOne(context, target!, compileExpr(context, node.value));
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

/**
 * The annotation is not evaluated here (annotations/variables.ts). Without a value, the parts of an attribute or subscript
 * are.
 */
export function compileAnnAssign(context: Context, node: AnnAssign): Exec {
  const parts: Exec[] = [];
  if (node.value !== null) parts.push(assignOne(context, node.target, compileExpr(context, node.value)));
  else if (node.target.kind !== 'Name') parts.push(evaluateParts(context, node.target));
  const annotated = compileAnnotated(context, node);
  if (annotated !== null) parts.push(annotated);
  return sequence(context, parts);
}

function evaluateParts(context: Context, target: Attribute | Subscript): Exec {
  const value = compileExpr(context, target.value);
  const slice = target.kind === 'Subscript' ? compileExpr(context, target.slice) : null;
  return (frame) => {
    value(frame);
    if (slice !== null) slice(frame);
    return undefined;
  };
}
