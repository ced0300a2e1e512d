// Comprehensions that can suspend, in coroutines and generators:
//
//   temporary = [element async for target in iter if condition]
//
// The loops are those of `for` and `async for` statements that can suspend; what suspends in element, conditions and further
// iterables has been taken out of them as the Normaliser does it for statements. (comprehensions/comprehension.ts has the others.)

import type { Comprehension, DictComp, Expr, ListComp, Span, Stmt } from '@heddle/frontend';
import { PyCell } from '@heddle/runtime';
import { compileExpr } from '../compile.js';
import type { Exec } from '../completion.js';
import { accumulator, emptyResult } from '../comprehensions/comprehension.js';
import type { Context } from '../context.js';
import { compileTest } from '../expressions/boolean.js';
import { asynchronous, resumable } from '../families.js';
import { compileIterator } from '../loops/for.js';
import { compilePass } from '../statements/simple.js';
import { compileStore } from '../statements/targets.js';
import { compileAsyncIterator, compileParts, forLoop, resumableSequence } from './body.js';
import { Normaliser } from './normalise.js';

/** Runs the comprehension and puts its result into the slot `target`. */
export function compileResumableComprehension(context: Context, node: ListComp | DictComp, target: number): Exec {
  const result = context.unit.temporary(node, 'result');
  const make = emptyResult(node, result);
  const { ownSlots, freshCells } = node.scope!;
  const start: Exec = (frame) => {
    // An earlier run may have been left by an exception.
    for (const slot of ownSlots) frame.locals[slot] = undefined;
    for (const slot of freshCells) frame.locals[slot] = new PyCell(undefined);
    return make(frame);
  };
  const finish: Exec = ({ locals }) => {
    locals[target] = locals[result];
    locals[result] = undefined;
    for (const slot of ownSlots) locals[slot] = undefined;
    return undefined;
  };
  return sequenceOf(context, node, 'whole', [start, compileLevel(context, node, 0), finish]);
}

/** The loop of one `for` clause with all that is inside it. */
function compileLevel(context: Context, node: ListComp | DictComp, index: number): Exec {
  const generator = node.generators[index];
  if (generator === undefined) return compileElement(context, node);
  const { before, value: iter } = taken(context, node, `iterable ${index}`, generator.iter);
  const loop = compileLoop(context, generator, iter, compileConditions(context, node, index, 0));
  return sequenceOf(context, generator, 'level', [...compileParts(context, before), loop]);
}

function compileLoop(context: Context, generator: Comprehension, iter: Expr, inside: Exec): Exec {
  const { unit } = context;
  const { target, body: store } = unit.once(generator, 'target', () =>
    new Normaliser(unit).deferTarget(generator.target, []),
  );
  const body = sequenceOf(context, generator, 'body', [...compileParts(context, store), inside]);
  const state = unit.temporary(generator, 'state');
  const kept = unit.temporary(generator, 'iterator');
  const site = context.site(iter, 'next');
  const into = compileStore(context, target);
  if (generator.is_async === 0) {
    const start = compileIterator(context, generator, iter);
    return forLoop(context, iter, start, kept, (from) =>
      context.pick(resumable, 'forLoop')(from, into, body, compilePass(), state, kept, site),
    );
  }
  const start = compileAsyncIterator(context, generator, iter);
  const awaited = unit.temporary(generator, 'awaited');
  return forLoop(context, iter, start, kept, (from) =>
    context.pick(asynchronous, 'asyncFor')(from, into, body, compilePass(), state, kept, awaited, site),
  );
}

/** The conditions of a clause from the given one on, with what they guard. */
function compileConditions(context: Context, node: ListComp | DictComp, index: number, from: number): Exec {
  const condition = node.generators[index]!.ifs[from];
  if (condition === undefined) return compileLevel(context, node, index + 1);
  const { before, value } = context.unit.once(condition, 'condition', () =>
    new Normaliser(context.unit).test(condition),
  );
  const rest = compileConditions(context, node, index, from + 1);
  const state = context.unit.temporary(condition, 'state');
  const test = context.pick(resumable, 'ifElse')(compileTest(context, value), rest, compilePass(), state);
  return sequenceOf(context, condition, 'whole', [...compileParts(context, before), test]);
}

function compileElement(context: Context, node: ListComp | DictComp): Exec {
  const { unit } = context;
  const parts = node.kind === 'DictComp' ? [node.key, node.value] : [node.elt];
  const { before, values } = unit.once(node, 'element', () => new Normaliser(unit).expressions(parts));
  const evals = values.map((value) => compileExpr(context, value));
  const add = accumulator(context, node, unit.temporary(node, 'result'), evals);
  return sequenceOf(context, node, 'element', [...compileParts(context, before), add]);
}

/** An expression without what suspends in it, and the statements with that. */
function taken(context: Context, owner: Span, role: string, expr: Expr): { before: Stmt[]; value: Expr } {
  return context.unit.once(owner, role, () => new Normaliser(context.unit).expression(expr));
}

function sequenceOf(context: Context, owner: Span | Comprehension, role: string, parts: readonly Exec[]): Exec {
  const place = context.unit.once(owner, `${role} place`, (): Span => ({ start: 0, end: 0 }));
  return resumableSequence(context, place, parts);
}
