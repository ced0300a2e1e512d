// for: the iterable is evaluated by `start`, the turns are run by a Runner (loops.family.ts).

import type { Expr, For } from '@heddle/frontend';
import { compileExpr } from '../compile.js';
import type { Eval, Exec } from '../completion.js';
import type { Context, Owner } from '../context.js';
import { loops } from '../families.js';
import { traceTurn } from '../instrument/trace.js';
import { Site } from '../site.js';
import { compileBlock } from '../statements/block.js';
import { compileStore } from '../statements/targets.js';
import type { Runner } from './control.js';

export function compileFor(context: Context, node: For): Exec {
  return forLoopOver(context, node.iter, compileIterator(context, node, node.iter), forRunner(context, node));
}

/** The loop over the iterator that `start` gives for `iter`. */
export function forLoopOver(context: Context, iter: Expr, start: Eval, run: Runner): Exec {
  const name = calleeName(iter);
  if (name === null) return context.pick(loops, 'forLoop')(start, run);
  return context.pick(loops, 'forLoopOverCall')(start, run, name);
}

/** What a call calls, or the name of a generator expression's code: what makes a generator that nobody else may have. */
export function calleeName(node: Expr): string | null {
  if (node.kind === 'GeneratorExp') return '<genexpr>';
  if (node.kind !== 'Call') return null;
  const { func } = node;
  return func.kind === 'Name' ? func.id : func.kind === 'Attribute' ? func.attr : null;
}

function forRunner(context: Context, node: For): Runner {
  const orelse = (c: Context) => (node.orelse.length === 0 ? null : compileBlock(c, node.orelse));
  return compileRunner(context, node, node.iter, node.target, (c) => compileLoopBody(c, node), orelse);
}

function compileLoopBody(context: Context, node: For): Exec {
  const body = compileBlock(context, node.body);
  return context.isObserved ? traceTurn(context, node.iter, body) : body;
}

/** Evaluates an iterable and gives its iterator. */
export function compileIterator(context: Context, owner: Owner, node: Expr): Eval {
  return iteratorOf(context, owner, node, compileExpr(context, node));
}

export function iteratorOf(context: Context, owner: Owner, node: Expr, iterable: Eval): Eval {
  const site = context.unit.site(owner, 'iterate', context.span(node), (index, s) => new Site(index, s));
  return context.pick(loops, 'iterator')(iterable, site);
}

/**
 * The runner of a loop over an iterator. In the cold tier it counts its turns and goes over to one compiled in the hot
 * tier; `body` and `orelse` compile the loop's parts in the tier they are given.
 */
export function compileRunner(
  context: Context,
  owner: Owner,
  iter: Expr,
  target: Expr,
  body: (context: Context) => Exec,
  orelse: (context: Context) => Exec | null,
): Runner {
  const control = context.loopControl<Runner>(owner, iter);
  const store = compileStore(context, target);
  if (!context.isHot && context.rethreads) {
    const hot = context.heated();
    control.compileHot = () => compileRunner(hot, owner, iter, target, body, orelse);
    return context.pick(loops, 'runForCold')(store, body(context), orelse(context), control);
  }
  if (target.kind === 'Name' && target.binding!.kind === 'local')
    return context.pick(loops, 'runForLocal')(target.binding!.slot, body(context), orelse(context), control);
  return context.pick(loops, 'runFor')(store, body(context), orelse(context), control);
}
