// Calls: method calls are one node with their attribute; plain calls go by number of arguments; stars and keywords build
// argument lists.

import type { Attribute, Call, Expr } from '@heddle/frontend';
import { mangle } from '@heddle/frontend';
import {
  append,
  boolType,
  intType,
  lengthInt,
  listType,
  NativeFunction,
  type NativeImplementation,
  PyFunction,
  PyMethod,
  PyType,
  strType,
  typeOf,
  type Value,
} from '@heddle/runtime';
import type { OwnedAttribute } from '../attributes/owned.js';
import { compileExpr } from '../compile.js';
import type { Eval } from '../completion.js';
import type { Context } from '../context.js';
import { calls, methods } from '../families.js';
import { type CallSite, type FunctionEntry, type MethodSite, NO_TYPE } from '../site.js';
import { compileSpreadCall } from './arguments.js';
import { type Places, placesOf } from './binding-plan.js';
import { initOf, isPlainClass, newOf } from './call-slow.js';
import type { Bind } from './calls.family.js';
import type { Known } from './methods.family.js';
import { compileSuperCall } from './super-call.js';

export function compileCall(context: Context, node: Call): Eval {
  if (context.isObserved) return compileSpreadCall(context, node);
  if (hasStars(node)) return compileSpreadCall(context, node);
  if (node.func.kind === 'Attribute') return compileMethodCall(context, node, node.func);
  const callee = compileExpr(context, node.func);
  const site = context.callSite(node);
  const args = compileArguments(context, node);
  const placed = context.isHot && context.caches ? placedCall(context, callee, args, site) : null;
  if (placed !== null) return placed;
  if (site.names !== null || args.length > 3) return context.pick(calls, 'callMany')(callee, args, site);
  return context.isHot ? specialisedCall(context, callee, args, site) : generalCall(context, callee, args, site);
}

/** `f(*args)` or `f(**mapping)`. */
export function hasStars({ args, keywords }: Call): boolean {
  return args.some((arg) => arg.kind === 'Starred') || keywords.some((keyword) => keyword.arg === null);
}

/** Positional arguments, then the values of keywords. */
export function compileArguments(context: Context, node: Call): Eval[] {
  const expressions: Expr[] = [...node.args, ...node.keywords.map((keyword) => keyword.value)];
  return expressions.map((expression) => compileExpr(context, expression));
}

function generalCall(context: Context, callee: Eval, args: readonly Eval[], site: CallSite): Eval {
  const [a, b, c] = args;
  switch (args.length) {
    case 0:
      return context.pick(calls, 'call0')(callee, site);
    case 1:
      return context.pick(calls, 'call1')(callee, a!, site);
    case 2:
      return context.pick(calls, 'call2')(callee, a!, b!, site);
    default:
      return context.pick(calls, 'call3')(callee, a!, b!, c!, site);
  }
}

/** At a hot site that has called one native function or one class only, the form for it. */
function specialisedCall(context: Context, callee: Eval, args: readonly Eval[], site: CallSite): Eval {
  const target = site.callee;
  const [a, b, c] = args;
  if (site.misses === 0 && target instanceof PyFunction) {
    if (args.length === 0) return context.pick(calls, 'callFunction0')(callee, target, site);
    if (args.length === 1) return context.pick(calls, 'callFunction1')(callee, a!, target, site);
    if (args.length === 2) return context.pick(calls, 'callFunction2')(callee, a!, b!, target, site);
    return context.pick(calls, 'callFunction3')(callee, a!, b!, c!, target, site);
  }
  const entry = site.misses === 0 && args.length > 0 ? directEntry(target, args.length) : null;
  if (entry !== null) {
    if (args.length === 1)
      return context.pick(calls, entry === lengthInt ? 'callLen' : 'callNative1')(callee, a!, target, entry, site);
    if (args.length === 2) return context.pick(calls, 'callNative2')(callee, a!, b!, target, entry, site);
    return context.pick(calls, 'callNative3')(callee, a!, b!, c!, target, entry, site);
  }
  if (site.misses === 0 && target instanceof PyType && (args.length === 1 || args.length === 2)) {
    const create = newOf(target);
    if (create !== null) return context.pick(calls, 'callNew')(callee, a!, b ?? null, target, create, site);
  }
  return generalCall(context, callee, args, site);
}

/**
 * At a hot site that has called one Python function, or the `__init__` of one class, the form that evaluates arguments into the
 * slots of the frame; null for the function's few arguments, or all but the last of them, for which it has entries.
 */
function placedCall(context: Context, callee: Eval, args: readonly Eval[], site: CallSite): Eval | null {
  const { callee: target, misses, names } = site;
  const { length } = args;
  if (misses !== 0) return null;
  if (target instanceof PyType && isPlainClass(target)) {
    const places = placesOf(initOf(target).code, length + 1, names);
    return context.pick(calls, 'construct')(callee, bindPlaced(context, args, places), args, places, target, site);
  }
  if (!(target instanceof PyFunction)) return null;
  const { code } = target;
  if (names === null && length < 4 && (code.takesExactly < 0 || code.takesExactly - length <= 1)) return null;
  const places = placesOf(code, length, names);
  return context.pick(calls, 'callPlaced')(callee, bindPlaced(context, args, places), args, places, site);
}

/** What takes `count` positional arguments for a callee of native code; null when there is no such thing. */
function directEntry(target: Value, count: number): NativeImplementation | null {
  if (target instanceof NativeFunction) return target.takes(count) ? target.entry : null;
  if (target instanceof PyType) return count === 1 ? target.callOne : null;
  const type = typeOf(target);
  const { call } = type.slots;
  return call === null || !type.isBuiltin || target instanceof PyMethod
    ? null
    : (...args: Value[]) => call(target, args, null);
}

function bindPlaced(context: Context, args: readonly Eval[], { slotOf, slots }: Places): Bind {
  return context.pick(calls, 'placed')(args, slotOf.slice(slotOf.length - args.length), slots);
}

// ### Method calls

function compileMethodCall(context: Context, node: Call, func: Attribute): Eval {
  const receiver = compileExpr(context, func.value);
  const name = mangle(context.scope.className, func.attr);
  const site = context.methodSite(node, func, name);
  const args = compileArguments(context, node);
  const general = methodCall(context, receiver, args, site);
  return site.names === null && context.caches
    ? (compileSuperCall(context, node, func, name, args, general) ?? general)
    : general;
}

function methodCall(context: Context, receiver: Eval, args: readonly Eval[], site: MethodSite): Eval {
  const { native } = site;
  if (context.isHot && context.caches && site.names === null && site.owned !== null && site.state === 'empty')
    return ownedCall(context, receiver, args, site, site.owned);
  if (!context.caches || site.names !== null || args.length > 2) {
    const { fn, names } = site;
    if (!context.isHot || !context.caches || fn === null || site.state !== 'mono')
      return context.pick(methods, 'methodMany')(receiver, args, site);
    const places = placesOf(fn.code, args.length + 1, names);
    return context.pick(methods, 'methodPlaced')(receiver, bindPlaced(context, args, places), args, places, site);
  }
  const known = context.isHot ? knownFunctions(site) : null;
  if (known !== null) return polymorphicCall(context, receiver, args, known, site);
  const isKnown = context.isHot && native !== null && site.state === 'mono';
  return isKnown && native.takes(args.length)
    ? nativeMethodCall(context, receiver, args, site)
    : generalMethodCall(context, receiver, args, site);
}

/** The receiver has been a module or a class. */
function ownedCall(
  context: Context,
  receiver: Eval,
  args: readonly Eval[],
  site: MethodSite,
  owned: OwnedAttribute,
): Eval {
  const { value } = owned;
  const [a, b] = args;
  const native = value instanceof NativeFunction && value.takes(args.length) ? value : null;
  if (args.length > 2)
    return native === null
      ? context.pick(methods, 'methodMany')(receiver, args, site)
      : context.pick(methods, 'ownedMany')(receiver, args, native, owned, site);
  if (native === null && !(value instanceof PyFunction)) return generalMethodCall(context, receiver, args, site);
  if (args.length === 0) return context.pick(methods, 'owned0')(receiver, native, owned, site);
  if (args.length === 1) return context.pick(methods, 'owned1')(receiver, a!, native, owned, site);
  return context.pick(methods, 'owned2')(receiver, a!, b!, native, owned, site);
}

/** Functions that receivers of several shapes have; null when there are not several. */
function knownFunctions({ entries }: MethodSite): Known | null {
  const known = entries.filter((entry): entry is FunctionEntry => entry.value instanceof PyFunction);
  const [first, second = first, third = second, fourth = third] = known;
  return known.length < 2 ? null : [first!, second!, third!, fourth!];
}

function polymorphicCall(
  context: Context,
  receiver: Eval,
  args: readonly Eval[],
  known: Known,
  site: MethodSite,
): Eval {
  const [a, b] = args;
  if (args.length === 0) return context.pick(methods, 'poly0')(receiver, known, site);
  if (args.length === 1) return context.pick(methods, 'poly1')(receiver, a!, known, site);
  return context.pick(methods, 'poly2')(receiver, a!, b!, known, site);
}

function nativeMethodCall(context: Context, receiver: Eval, args: readonly Eval[], site: MethodSite): Eval {
  const code = site.native!;
  const [a, b] = args;
  const kind = site.type === NO_TYPE ? 'native' : kindOfReceiver(site.type);
  if (kind === null) return generalMethodCall(context, receiver, args, site);
  if (code.impl === append && args.length === 1 && site.shape === listType.rootShape)
    return context.pick(methods, 'listAppend')(receiver, a!, site);
  if (args.length === 0) return context.pick(methods, `${kind}0`)(receiver, code, site);
  if (args.length === 1) return context.pick(methods, `${kind}1`)(receiver, a!, code, site);
  return context.pick(methods, `${kind}2`)(receiver, a!, b!, code, site);
}

/** The form for receivers without a shape; null for numbers that are JavaScript's, and for types that a program can change. */
function kindOfReceiver(type: PyType): 'str' | 'object' | null {
  if (type === strType) return 'str';
  return type === intType || type === boolType || !type.isBuiltin ? null : 'object';
}

function generalMethodCall(context: Context, receiver: Eval, args: readonly Eval[], site: MethodSite): Eval {
  const [a, b] = args;
  if (args.length === 0) return context.pick(methods, 'method0')(receiver, site);
  if (args.length === 1) return context.pick(methods, 'method1')(receiver, a!, site);
  return context.pick(methods, 'method2')(receiver, a!, b!, site);
}
