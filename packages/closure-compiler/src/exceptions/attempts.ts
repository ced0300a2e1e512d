// Operations that fail without JavaScript's throw, which costs V8 more than most handlers do: at a hot site in a `try` or
// `with` where the operation has failed before (`CodeUnit.raisers`). Such an operation gives undefined and leaves its exception
// in `thread.raised`; the statement around it ends with `Raised`. What fails in another way is thrown as ever.

import type { Call, Expr } from '@heddle/frontend';
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
import { call0Slow, call1Slow, call2Slow, call3Slow } from '../calls/call-slow.js';
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

/** The statement that returns what an expression gives; null when no attempt is made of it. So for the next two. */
export function attemptReturn(context: Context, node: Expr): Exec | null {
  const attempt = compileAttempt(context, node);
  if (attempt === null) return null;
  return (frame) => {
    const value = attempt(frame);
    return value === undefined ? failed() : value;
  };
}

export function attemptStatement(context: Context, node: Expr): Exec | null {
  const attempt = compileAttempt(context, node);
  if (attempt === null) return null;
  const name = calleeName(node);
  return (frame) => {
    const value = attempt(frame);
    if (value === undefined) return failed();
    if (name !== null) warnIfDropped(frame, value, name);
    return undefined;
  };
}

export function attemptAssign(context: Context, target: Expr, node: Expr): Exec | null {
  const attempt = compileAttempt(context, node);
  if (attempt === null) return null;
  const store = compileStore(context, target);
  return (frame) => {
    const value = attempt(frame);
    if (value === undefined) return failed();
    store(frame, value);
    return undefined;
  };
}

const failed = (): Raised => new Raised(takeRaised());

// ### Expressions

function compileAttempt(context: Context, node: Expr): Attempt | null {
  const { raisers } = context.unit;
  if (raisers === null || !context.isHot || !context.takesRaised || !context.caches) return null;
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
    case 'Call':
      return raisers.has(context.callSite(node).index) ? call(context, node) : null;
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

/** A call of a Python function, or of a built-in one that has a form for this; with positional arguments only. */
function call(context: Context, node: Call): Attempt | null {
  const { func, args, keywords } = node;
  const site = context.callSite(node);
  const { callee } = site;
  const isSimple = func.kind !== 'Attribute' && keywords.length === 0 && !args.some((arg) => arg.kind === 'Starred');
  if (!isSimple || args.length > 3) return null;
  if (callee instanceof PyFunction) {
    const parts = args.map((arg) => compileExpr(context, arg));
    return callFunction(compileExpr(context, func), parts, site);
  }
  const known = attempts.get(callee instanceof NativeFunction ? callee.code.impl : callee);
  if (known === undefined || args.length !== 1) return null;
  return callKnown(compileExpr(context, func), compileExpr(context, args[0]!), callee, known, site);
}

function callKnown(
  callee: Eval,
  a: Eval,
  known: Value,
  attempt: (x: Value) => Value | undefined,
  site: CallSite,
): Attempt {
  const lasti = site.index;
  return (frame) => {
    const fn = callee(frame);
    const x = a(frame);
    frame.lasti = lasti;
    if (fn instanceof PyFunction) return fn.code.entry1(fn, frame, x);
    if (fn !== known) return call1Slow(frame, site, fn, x);
    if (thread.frame !== frame) thread.frame = frame;
    return attempt(x);
  };
}

function callFunction(callee: Eval, args: readonly Eval[], site: CallSite): Attempt {
  const lasti = site.index;
  const { length } = args;
  const [a, b, c] = args;
  return (frame) => {
    const fn = callee(frame);
    const x = length > 0 ? a!(frame) : null;
    const y = length > 1 ? b!(frame) : null;
    const z = length > 2 ? c!(frame) : null;
    frame.lasti = lasti;
    if (fn instanceof PyFunction) return callTaking(frame, fn, length, x, y, z);
    if (length === 0) return call0Slow(frame, site, fn);
    if (length === 1) return call1Slow(frame, site, fn, x);
    return length === 2 ? call2Slow(frame, site, fn, x, y) : call3Slow(frame, site, fn, x, y, z);
  };
}

/** Calls `fn` so that its entry may keep what leaves it (`isTaken`). */
function callTaking(frame: Frame, fn: PyFunction, length: number, x: Value, y: Value, z: Value): Value | undefined {
  const { taker, taken } = thread;
  thread.taker = frame;
  thread.taken = fn;
  try {
    if (length === 0) return fn.code.entry0(fn, frame);
    if (length === 1) return fn.code.entry1(fn, frame, x);
    return length === 2 ? fn.code.entry2(fn, frame, x, y) : fn.code.entry3(fn, frame, x, y, z);
  } finally {
    thread.taker = taker;
    thread.taken = taken;
  }
}
