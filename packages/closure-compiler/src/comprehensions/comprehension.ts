// Comprehensions. List, set and dict comprehensions run in the frame around them (PEP 709):
//
//   result = temporary = []
//   for target in iter:        # the first iter is evaluated in the enclosing scope
//       if condition:
//           temporary.append(element)
//
// A generator expression is a generator function of one parameter, the first iterator, whose body is the same loops with
// a `yield` inside.

import type { Comprehension, DictComp, Expr, For, ListComp, Scope, Stmt } from '@heddle/frontend';
import { makeList, makeSet, NO_PARAMETERS, type Parameters, PyCell, PyDict, type PyFunction } from '@heddle/runtime';
import { compileExpr } from '../compile.js';
import type { Eval, Exec } from '../completion.js';
import type { Context } from '../context.js';
import { compileTest } from '../expressions/boolean.js';
import { blocks, comprehensions } from '../families.js';
import { closureMaker } from '../functions/cells.js';
import { makeCode } from '../functions/make-code.js';
import { makeInner } from '../functions/make-function.js';
import { FunctionUnit } from '../functions/unit.js';
import { compileAsyncIterator, compileGeneratorBody } from '../generators/body.js';
import { traceTurn } from '../instrument/trace.js';
import { compileIterator, compileRunner, forLoopOver } from '../loops/for.js';

export function compileListComp(context: Context, node: ListComp): Eval {
  const slot = context.unit.temporary(node, 'result');
  return context.pick(comprehensions, 'list')(slot, compileAccumulation(context, node, slot));
}

export function compileSetComp(context: Context, node: ListComp): Eval {
  const slot = context.unit.temporary(node, 'result');
  return context.pick(comprehensions, 'set')(slot, compileAccumulation(context, node, slot));
}

export function compileDictComp(context: Context, node: DictComp): Eval {
  const slot = context.unit.temporary(node, 'result');
  return context.pick(comprehensions, 'dict')(slot, compileAccumulation(context, node, slot));
}

function compileAccumulation(context: Context, node: ListComp | DictComp, slot: number): Exec {
  return compileLoops(context, node, (c) => {
    const parts = node.kind === 'DictComp' ? [node.key, node.value] : [node.elt];
    return accumulator(
      c,
      node,
      slot,
      parts.map((part) => compileExpr(c, part)),
    );
  });
}

/** Adds the element, or key and value, to the result in `slot`. */
export function accumulator(context: Context, node: ListComp | DictComp, slot: number, parts: readonly Eval[]): Exec {
  // An element that cannot be hashed is where it fails, not the whole comprehension.
  const place = node.kind === 'DictComp' ? { start: node.key.start, end: node.value.end } : node.elt;
  const site = context.site(node, '', place);
  if (node.kind === 'DictComp') return context.pick(comprehensions, 'put')(slot, parts[0]!, parts[1]!, site);
  return context.pick(comprehensions, node.kind === 'SetComp' ? 'add' : 'append')(slot, parts[0]!, site);
}

/** Puts a new list, set or dict into `slot`. */
export function emptyResult(node: ListComp | DictComp, slot: number): Exec {
  const make =
    node.kind === 'DictComp' ? () => new PyDict() : node.kind === 'SetComp' ? () => makeSet([]) : () => makeList([]);
  return (frame) => {
    frame.locals[slot] = make();
    return undefined;
  };
}

/** The nested loops around `innermost`, with the comprehension's variables made fresh first. */
function compileLoops(context: Context, node: ListComp | DictComp, innermost: (context: Context) => Exec): Exec {
  const { generators } = node;
  const level = (c: Context, index: number): Exec => {
    if (index === generators.length) return innermost(c);
    const generator = generators[index]!;
    const start = compileIterator(c, generator, generator.iter);
    const run = compileRunner(
      c,
      generator,
      generator.iter,
      generator.target,
      (inner) => {
        const turn = conditions(inner, generator, level(inner, index + 1));
        return inner.isObserved ? traceTurn(inner, generator.iter, turn) : turn;
      },
      () => null,
    );
    return forLoopOver(c, generator.iter, start, run);
  };
  return freshVariables(node.scope!, level(context, 0));
}

function conditions(context: Context, generator: Comprehension, body: Exec): Exec {
  return generator.ifs.reduceRight(
    (rest, condition) => context.pick(blocks, 'ifThen')(compileTest(context, condition), rest),
    body,
  );
}

/** Makes new cells for variables that inner functions share, and unbinds all in the end: `locals()` shows them only inside. */
function freshVariables(scope: Scope, loop: Exec): Exec {
  const { ownSlots, freshCells } = scope;
  return (frame) => {
    const { locals } = frame;
    for (const slot of freshCells) locals[slot] = new PyCell(undefined);
    try {
      return loop(frame);
    } finally {
      for (const slot of ownSlots) locals[slot] = undefined;
    }
  };
}

// ### Generator expressions

/** The parameters of a generator expression's code. */
const FIRST_ITERATOR: Parameters = { ...NO_PARAMETERS, names: ['.0'], positional: 1 };

export function compileGeneratorExp(context: Context, node: ListComp): Eval {
  const unit = context.unit.nested(node, ({ module }) => {
    const scope = node.scope!;
    const code = makeCode(module, scope, { firstOffset: node.start, parameters: FIRST_ITERATOR });
    // Made once: temporaries belong to nodes, and a suspended generator may go on in the other tier.
    const body = loopStatements(node);
    const made = new FunctionUnit(module, code, scope, (inner) => compileGeneratorBody(inner, body));
    made.node = node;
    return made;
  });
  const closure = closureMaker(node.scope!);
  const first = node.generators[0]!;
  const compileFirst = first.is_async === 1 ? compileAsyncIterator : compileIterator;
  const iterator = compileFirst(context, node, first.iter);
  return (frame) => {
    const start = iterator(frame);
    const fn: PyFunction = makeInner(frame, unit.code, closure(frame));
    return fn.code.entry1(fn, frame, start);
  };
}

/** `for target in .0: if condition: yield element`, the first iterable being the parameter. */
function loopStatements(node: ListComp): Stmt[] {
  const { start, end } = node.elt;
  let body: Stmt[] = [{ kind: 'Expr', value: { kind: 'Yield', value: node.elt, start, end }, start, end }];
  for (let i = node.generators.length - 1; i >= 0; i--) {
    const { target, iter, ifs, is_async } = node.generators[i]!;
    for (const test of [...ifs].reverse())
      body = [{ kind: 'If', test, body, orelse: [], start: test.start, end: test.end }];
    const source: Expr =
      i > 0
        ? iter
        : {
            kind: 'Name',
            id: '.0',
            ctx: 'Load',
            binding: { kind: 'local', name: '.0', slot: 0 },
            start: iter.start,
            end: iter.end,
          };
    const loop: For = {
      kind: is_async === 1 ? 'AsyncFor' : 'For',
      target,
      iter: source,
      body,
      orelse: [],
      start: iter.start,
      end: iter.end,
    };
    body = [loop];
  }
  return body;
}
