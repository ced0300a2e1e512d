// Statements that tell of themselves to `sys.settrace`, in bodies that are compiled for being watched (`Context.isObserved`).
// Each wraps the closure that does the work. What is told, and to whom, is the runtime's (types/observers.ts).

import type { ClassDef, ExceptHandler, Expr, FunctionDef, If, Pattern, Span, Stmt } from '@heddle/frontend';
import { call1, type Frame, forgetRaised, observeLine, observeRaised, thread, type Value } from '@heddle/runtime';
import { compileExpr } from '../compile.js';
import { type Case, CONTINUE, type Completion, type Eval, type Exec, SUSPEND, type Test } from '../completion.js';
import type { Context, Owner } from '../context.js';

/** Tells of the line at which a node stands. `isBack`: a loop comes back to it. */
type Teller = (frame: Frame, isBack: boolean) => void;

function teller(context: Context, node: Owner & Span): Teller {
  const { index } = context.site(node, 'line');
  const { line } = context.unit.module.source.position(node.start);
  return (frame, isBack) => observeLine(frame, index, line, isBack);
}

/**
 * A statement: its line, and what it raises. `state` is the slot that says whether a statement that can suspend is being gone
 * on with.
 */
export function traceStatement(context: Context, node: Stmt, exec: Exec, state = -1): Exec {
  if (node.kind === 'Global' || node.kind === 'Nonlocal' || isDocstring(context, node)) return exec;
  const tell = isDecorated(node) ? tellNothing : teller(context, node);
  const raises = node.kind === 'Raise' && node.exc !== null;
  return (frame) => {
    const isResumed = state >= 0 && frame.locals[state] !== undefined;
    if (!isResumed) tell(frame, false);
    if (raises) forgetRaised();
    try {
      return exec(frame);
    } catch (error) {
      throw observeRaised(frame, error);
    }
  };
}

/** Decorators are on lines of their own, to which it comes back to call them; the definition is told of before and after. */
export function traceDecorators(context: Context, node: FunctionDef | ClassDef, make: Eval): Eval {
  const tell = teller(context, node);
  const parts = node.decorator_list.map((decorator) => ({
    value: compileExpr(context, decorator),
    tell: teller(context, decorator),
  }));
  return (frame) => {
    const callables = parts.map((part) => {
      part.tell(frame, false);
      return part.value(frame);
    });
    tell(frame, false);
    let result = make(frame);
    for (const part of [...parts].reverse()) {
      part.tell(frame, false);
      if (thread.frame !== frame) thread.frame = frame;
      result = call1(callables.pop()!, result);
    }
    tell(frame, false);
    return result;
  };
}

function isDecorated(node: Stmt): boolean {
  return 'decorator_list' in node && node.decorator_list.length > 0;
}

function tellNothing(): void {}

/** The docstring of a function is no code. */
function isDocstring({ unit }: Context, node: Stmt): boolean {
  if (unit.code.kind !== 'function') return false;
  if (node.kind !== 'Expr' || node.value.kind !== 'Constant' || typeof node.value.value !== 'string') return false;
  const { body } = (unit as { node?: { body?: unknown } | null }).node ?? {};
  return Array.isArray(body) && body[0] === node;
}

/** The expression of a lambda or of `eval`. */
export function traceExpression(context: Context, node: Expr, evaluate: Eval): Eval {
  if (!context.isObserved) return evaluate;
  const tell = teller(context, node);
  return (frame) => {
    tell(frame, false);
    try {
      return evaluate(frame);
    } catch (error) {
      throw observeRaised(frame, error);
    }
  };
}

/** The test of an `elif`. */
export function traceTest(context: Context, node: If, test: Test): Test {
  const tell = teller(context, node);
  return (frame) => {
    tell(frame, false);
    return test(frame);
  };
}

/** A turn of a loop, after which it comes back to its header. */
export function traceTurn(context: Context, header: Expr, body: Exec): Exec {
  const tell = teller(context, header);
  return (frame) => {
    const completion = body(frame);
    if (completion === undefined || completion === CONTINUE) tell(frame, true);
    return completion;
  };
}

/** The body of a `with`, which is left at the line of the context manager. */
export function traceExit(context: Context, manager: Expr, body: Exec): Exec {
  const tell = teller(context, manager);
  return (frame) => {
    let completion: Completion;
    try {
      completion = body(frame);
    } catch (error) {
      tell(frame, false);
      throw error;
    }
    if (completion !== SUSPEND) tell(frame, false);
    return completion;
  };
}

/** An `except` clause: what its type is, or its body when there is none. */
export function traceHandler<T extends Value | Completion>(
  context: Context,
  node: ExceptHandler,
  part: (frame: Frame) => T,
): (frame: Frame) => T {
  const tell = teller(context, node);
  return (frame) => {
    tell(frame, false);
    return part(frame);
  };
}

/** A case of a `match` statement. */
export function traceCase(context: Context, pattern: Pattern, run: Case): Case {
  const tell = teller(context, pattern);
  return (frame, subject) => {
    tell(frame, false);
    return run(frame, subject);
  };
}
