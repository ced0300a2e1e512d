// Operations that fail without JavaScript's throw, which costs V8 more than most handlers do: at a hot site in a `try` or
// `with` where the operation has failed before (`CodeUnit.raisers`). Such an operation gives undefined and leaves its exception
// in `thread.raised`; the statement around it ends with `Raised`. What fails in another way is thrown as ever.

import type { Expr } from '@heddle/frontend';
import {
  attempts,
  dictType,
  type Frame,
  NativeFunction,
  noAttribute,
  PyDict,
  PyFunction,
  takeRaised,
  thread,
  type Value,
  warnIfDropped,
} from '@heddle/runtime';
import { siteOf } from '../attributes/attribute.js';
import { attributeLoadSlow } from '../attributes/cache.js';
import { compileArguments, hasStars } from '../calls/call.js';
import { callManySlow } from '../calls/call-slow.js';
import { compileExpr } from '../compile.js';
import { type Eval, type Exec, Raised } from '../completion.js';
import type { CodeUnit, Context } from '../context.js';
import { missingKey, subscriptSlow } from '../expressions/subscripts.js';
import { calleeName } from '../loops/for.js';
import type { AttributeSite, CallSite, SubscriptSite } from '../site.js';
import { compileStore } from '../statements/targets.js';

/** Computes an expression's value; undefined when what it raised is in `thread.raised`. */
type Attempt = (frame: Frame) => Value | undefined;

// ### Evidence

/** The body of a `try` or `with`, which notes in the cold tier what raises there. */
export function notingRaisers(context: Context, body: Exec): Exec {
  return context.rethreads && !context.isHot ? noting(context.unit, body) : body;
}

function noting(unit: CodeUnit, body: Exec): Exec {
  return (frame) => {
    try {
      return body(frame);
    } catch (error) {
      unit.raisers ??= new Set();
      unit.raisers.add(frame.lasti);
      throw error;
    }
  };
}

// ### Statements

/**
 * The statement that makes an attempt of `node` and stores what it gives in the target `end`, returns or drops it; null when it is
 * to be compiled as ever.
 */
export function compileAttempt(context: Context, node: Expr, end: Expr | 'return' | 'drop'): Exec | null {
  const { raisers } = context.unit;
  if (raisers === null || !context.isHot || !context.takesRaised || !context.caches) return null;
  const attempt = attemptOf(context, node, raisers);
  if (attempt === null) return null;
  const store = typeof end === 'string' ? null : compileStore(context, end);
  const name = end === 'drop' ? calleeName(node) : null;
  return (frame) => {
    const value = attempt(frame);
    if (value === undefined) return new Raised(takeRaised());
    if (end === 'return') return value;
    if (store !== null) store(frame, value);
    else if (name !== null) warnIfDropped(frame, value, name);
    return undefined;
  };
}

// ### Expressions

function attemptOf(context: Context, node: Expr, raisers: ReadonlySet<number>): Attempt | null {
  switch (node.kind) {
    case 'Attribute': {
      const site = siteOf(context, node, '');
      return raisers.has(site.index) ? attribute(compileExpr(context, node.value), site) : null;
    }
    case 'Subscript': {
      const site = context.subscriptSite(node, '');
      if (!raisers.has(site.index)) return null;
      return item(compileExpr(context, node.value), compileExpr(context, node.slice), site);
    }
    case 'Call': {
      const site = context.callSite(node);
      if (!raisers.has(site.index) || node.func.kind === 'Attribute' || hasStars(node)) return null;
      return call(compileExpr(context, node.func), compileArguments(context, node), site);
    }
    default:
      return null;
  }
}

function attribute(object: Eval, site: AttributeSite): Attempt {
  return (frame) => {
    const x = object(frame);
    const value = attributeLoadSlow(frame, site, x);
    if (value === undefined) thread.raised = noAttribute(x, site.name);
    return value;
  };
}

function item(container: Eval, key: Eval, site: SubscriptSite): Attempt {
  return (frame) => {
    const x = container(frame);
    const k = key(frame);
    if (x instanceof PyDict && x.shape === dictType.rootShape && (typeof k === 'string' || typeof k === 'number')) {
      const value = x.get(k);
      if (value === undefined) thread.raised = missingKey(frame, site, k);
      return value;
    }
    return subscriptSlow(frame, site, x, k);
  };
}

function call(callee: Eval, args: readonly Eval[], site: CallSite): Attempt {
  const lasti = site.index;
  const known = site.callee;
  const attempt =
    args.length === 1 && site.names === null
      ? attempts.get(known instanceof NativeFunction ? known.code.impl : known)
      : undefined;
  return (frame) => {
    const fn = callee(frame);
    const values: Value[] = [];
    for (let i = 0; i < args.length; i++) values.push(args[i]!(frame));
    frame.lasti = lasti;
    if (fn instanceof PyFunction) return callTaking(frame, fn, values, site.names);
    if (attempt === undefined || fn !== known) return callManySlow(frame, site, fn, values);
    if (thread.frame !== frame) thread.frame = frame;
    return attempt(values[0]!);
  };
}

/** Calls `fn` so that its entry may keep what leaves it (`isTaken`). */
function callTaking(frame: Frame, fn: PyFunction, values: Value[], names: readonly string[] | null): Value | undefined {
  const { taker, taken } = thread;
  thread.taker = frame;
  thread.taken = fn;
  try {
    return fn.code.entryN(fn, frame, values, names);
  } finally {
    thread.taker = taker;
    thread.taken = taken;
  }
}
