// Bodies of generators: the statements that can suspend become resumable closures (resumable.family.ts), all others stay
// the ordinary ones.

import type { ExceptHandler, Expr, For, Span, Stmt, Try, While } from '@heddle/frontend';
import { awaitOperand, delegateOf } from '@heddle/runtime';
import { compileExpr, compilePlainStmt, compileStmt } from '../compile.js';
import type { Eval, Exec } from '../completion.js';
import type { Context, Owner } from '../context.js';
import { compileHandler, finallyEnd } from '../exceptions/try.js';
import { compileStarHandler } from '../exceptions/try-star.js';
import { compileTest } from '../expressions/boolean.js';
import { asynchronous, names, resumable, tryStars } from '../families.js';
import { cellPrologue } from '../functions/cells.js';
import { traceExit, traceStatement, traceTurn } from '../instrument/trace.js';
import { calleeName, compileIterator } from '../loops/for.js';
import { compileResumableMatch } from '../patterns/match.js';
import { Site } from '../site.js';
import { sequence } from '../statements/block.js';
import { compilePass } from '../statements/simple.js';
import { compileStore } from '../statements/targets.js';
import { compileResumableComprehension } from './comprehension.js';
import { containsYield } from './contains-yield.js';
import { Normaliser } from './normalise.js';

/** The closure that runs a generator's frame from wherever it stands; `before` runs when it is started. */
export function compileGeneratorBody(context: Context, body: readonly Stmt[], before: readonly Exec[] = []): Exec {
  const prologue = cellPrologue(context.scope);
  const parts = [...before, ...compileParts(context, body)];
  if (prologue !== null) parts.unshift(prologue);
  return resumableSequence(context, GENERATOR_BODY, parts);
}

/** Stands for the whole body where a node is asked for. */
const GENERATOR_BODY: Span = { start: 0, end: 0 };

function compileBody(context: Context, owner: Span, role: string, body: readonly Stmt[]): Exec {
  return resumableSequence(
    context,
    context.unit.once(owner, role, () => ({ start: owner.start, end: owner.end })),
    compileParts(context, body),
  );
}

/** One closure per statement that can suspend, one for each run of those that cannot. */
export function compileParts(context: Context, body: readonly Stmt[]): Exec[] {
  const parts: Exec[] = [];
  let plain: Exec[] = [];
  const flush = (): void => {
    if (plain.length > 0) parts.push(sequence(context, plain));
    plain = [];
  };
  for (const node of body) {
    for (const statement of normalised(context, node)) {
      if (containsYield(statement)) {
        flush();
        const exec = compileResumable(context, statement);
        const state = context.unit.temporary(statement, 'state');
        parts.push(context.isObserved ? traceStatement(context, node, exec, state) : exec);
      } else if (context.isObserved) plain.push(traceStatement(context, node, compilePlainStmt(context, statement)));
      else plain.push(compileStmt(context, statement));
    }
  }
  flush();
  return parts;
}

function normalised(context: Context, node: Stmt): Stmt[] {
  if (!containsYield(node)) return [node];
  return context.unit.once(node, 'normalised', () => new Normaliser(context.unit).statement(node));
}

export function resumableSequence(context: Context, owner: Span, parts: readonly Exec[]): Exec {
  if (parts.length === 0) return compilePass();
  if (parts.length === 1) return parts[0]!;
  return context.pick(resumable, 'block')(parts, context.unit.temporary(owner, 'block'));
}

function compileResumable(context: Context, node: Stmt): Exec {
  const state = context.unit.temporary(node, 'state');
  switch (node.kind) {
    case 'Assign':
      return compileSuspension(context, node.targets[0]!, node.value, state);
    case 'If': {
      const body = compileBody(context, node, 'body', node.body);
      const orelse = compileBody(context, node, 'orelse', node.orelse);
      return context.pick(resumable, 'ifElse')(compileTest(context, node.test), body, orelse, state);
    }
    case 'While': {
      const { before, value } = context.unit.once(node, 'test', () => new Normaliser(context.unit).test(node.test));
      const prelude = compileBody(context, node, 'before', before);
      const body = compileTurn(context, node, node.test);
      const orelse = compileBody(context, node, 'orelse', node.orelse);
      return context.pick(resumable, 'whileLoop')(prelude, compileTest(context, value), body, orelse, state);
    }
    case 'For':
      return compileResumableFor(context, node, state);
    case 'AsyncFor':
      return compileAsyncFor(context, node, state);
    case 'Try':
      return compileResumableTry(context, node, state);
    case 'TryStar':
      return compileResumableTryStar(context, node, state);
    case 'Match':
      return compileResumableMatch(
        context,
        node,
        state,
        (owner, role, body) => compileBody(context, owner, role, body),
        (guard) => new Normaliser(context.unit).test(guard),
      );
    case 'With':
    case 'AsyncWith': {
      const { context_expr, optional_vars } = node.items[0]!;
      const manager = compileExpr(context, context_expr);
      const store = optional_vars === null ? null : compileStore(context, optional_vars);
      const rest = node.items.slice(1);
      const inner = rest.length === 0 ? node.body : [context.unit.once(node, 'rest', () => ({ ...node, items: rest }))];
      const plain = compileBody(context, node, 'body', inner);
      const body = context.isObserved ? traceExit(context, context_expr, plain) : plain;
      const make =
        node.kind === 'With' ? context.pick(resumable, 'withItem') : context.pick(asynchronous, 'asyncWithItem');
      return make(manager, store, body, context.site(context_expr, 'with'), state);
    }
    default:
      return compileStmt(context, node);
  }
}

/** `temporary = yield …` and the like: normalising leaves what suspends only there. */
function compileSuspension(context: Context, target: Expr, value: Expr, state: number): Exec {
  const slot = target.kind === 'Name' && target.binding?.kind === 'local' ? target.binding.slot : -1;
  switch (value.kind) {
    case 'Yield': {
      const operand: Eval =
        value.value === null ? context.pick(names, 'constant')(null) : compileExpr(context, value.value);
      return context.pick(resumable, 'yieldValue')(
        operand,
        state,
        slot,
        context.unit.ownSlot('sink'),
        context.site(value, 'yield'),
      );
    }
    case 'YieldFrom':
    case 'Await': {
      const start = value.kind === 'Await' ? awaitOperand : delegateOf;
      const operand = compileExpr(context, value.value);
      return context.pick(resumable, 'delegation')(
        operand,
        start,
        state,
        slot,
        context.unit.ownSlot('sink'),
        context.site(value, 'yield'),
      );
    }
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
      return compileResumableComprehension(context, value, slot);
    default:
      return compileExpr(context, value);
  }
}

/** The body of a loop. */
function compileTurn(context: Context, node: For | While, header: Expr): Exec {
  const body = compileBody(context, node, 'body', node.body);
  return context.isObserved ? traceTurn(context, header, body) : body;
}

function compileResumableFor(context: Context, node: For, state: number): Exec {
  const kept = context.unit.temporary(node, 'iterator');
  return forLoop(context, node.iter, compileIterator(context, node, node.iter), kept, (start) =>
    context.pick(resumable, 'forLoop')(
      start,
      compileStore(context, node.target),
      compileTurn(context, node, node.iter),
      compileBody(context, node, 'orelse', node.orelse),
      state,
      kept,
      context.site(node.iter, 'next'),
    ),
  );
}

/** The loop that `make` makes, whose iterator lies in the slot `kept`; closes a generator that nobody else has. */
export function forLoop(context: Context, iter: Expr, start: Eval, kept: number, make: (start: Eval) => Exec): Exec {
  const name = calleeName(iter);
  if (name === null) return make(start);
  return context.pick(resumable, 'closingLoop')(make(context.pick(resumable, 'temporary')(start, name)), kept);
}

function compileAsyncFor(context: Context, node: For, state: number): Exec {
  const kept = context.unit.temporary(node, 'iterator');
  return forLoop(context, node.iter, compileAsyncIterator(context, node, node.iter), kept, (start) =>
    context.pick(asynchronous, 'asyncFor')(
      start,
      compileStore(context, node.target),
      compileTurn(context, node, node.iter),
      compileBody(context, node, 'orelse', node.orelse),
      state,
      kept,
      context.unit.temporary(node, 'awaited'),
      context.site(node.iter, 'next'),
    ),
  );
}

/** Evaluates what is iterated over asynchronously and gives its iterator. That of a generator expression has one already. */
export function compileAsyncIterator(context: Context, owner: Owner, node: Expr): Eval {
  const iterable = compileExpr(context, node);
  if (node.kind === 'Name' && node.id === '.0') return iterable;
  const site = context.unit.site(owner, 'iterate', context.span(node), (index, s) => new Site(index, s));
  return context.pick(asynchronous, 'asyncIterator')(iterable, site);
}

function compileResumableTry(context: Context, node: Try, state: number): Exec {
  let run = compileBody(context, node, 'body', node.body);
  if (node.handlers.length > 0) {
    const handlers = node.handlers.map((handler: ExceptHandler) =>
      compileHandler(context, handler, compileBody(context, handler, 'body', handler.body)),
    );
    const orelse = compileBody(context, node, 'orelse', node.orelse);
    run = context.pick(resumable, 'tryExcept')(run, handlers, orelse, state);
  }
  if (node.finalbody.length === 0) return run;
  const final = compileBody(context, node, 'final', node.finalbody);
  return context.pick(resumable, 'tryFinally')(
    run,
    final,
    context.unit.temporary(node, 'finally'),
    finallyEnd(context, node),
  );
}

function compileResumableTryStar(context: Context, node: Try, state: number): Exec {
  const handlers = node.handlers.map((handler) => {
    const { before, value } = context.unit.once(handler, 'type', () =>
      new Normaliser(context.unit).expression(handler.type!),
    );
    const body = compileBody(context, handler, 'body', handler.body);
    const clause = compileStarHandler(context, handler, value, body);
    return { ...clause, before: compileBody(context, handler, 'before', before) };
  });
  const body = compileBody(context, node, 'body', node.body);
  const orelse = compileBody(context, node, 'orelse', node.orelse);
  const run = context.pick(tryStars, 'resumableTryStar')(body, handlers, orelse, state);
  if (node.finalbody.length === 0) return run;
  const final = compileBody(context, node, 'final', node.finalbody);
  return context.pick(resumable, 'tryFinally')(
    run,
    final,
    context.unit.temporary(node, 'finally'),
    finallyEnd(context, node),
  );
}
