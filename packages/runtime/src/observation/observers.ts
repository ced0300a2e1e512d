// How functions that watch a program run are set, and how they are told (types/observers.ts). CPython: Python/legacy_tracing.c.

import type { PyBaseException } from '../errors/exception.js';
import { currentState } from '../importlib/state.js';
import { type Frame, thread } from '../object/frame.js';
import { NativeFunction, NativeMethod } from '../object/native.js';
import { PyCell } from '../object/object.js';
import { PyType, typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { call } from '../protocols/call.js';
import { PyClassMethod, PyStaticMethod } from '../types/class-methods.js';
import type { CodeBody } from '../types/code.js';
import { frameObject, type PyFrame } from '../types/frame.js';
import { PyFunction } from '../types/function.js';
import { PyMethod } from '../types/method.js';
import { PyModule } from '../types/module.js';
import type { ObserverKind } from '../types/observers.js';
import { PyProperty } from '../types/property.js';
import { Sink } from '../types/resumable.js';
import { makeTuple } from '../types/tuple.js';

// ### Setting them

/** Sets or, with null, removes a function. */
export function setObserver(kind: ObserverKind, fn: Value): void {
  const { observers } = thread;
  observers[kind] = fn;
  const isObserved = observers.trace !== null || observers.profile !== null;
  if (isObserved === observers.isObserved) return;
  observers.isObserved = isObserved;
  if (isObserved) for (const body of reachableBodies()) body.observe(true);
  else {
    for (const body of observers.bodies) body.observe(false);
    observers.bodies.clear();
  }
}

/**
 * The code that can be called from now on, as far as modules, classes, closures and the running frames lead to it; a body knows those
 * defined in it.
 */
function reachableBodies(): Set<CodeBody> {
  const bodies = new Set<CodeBody>();
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (value instanceof PyFunction) {
      bodies.add(value.code.body);
      for (const cell of value.closure) visit(cell.value);
    } else if (value instanceof PyCell) visit(value.value);
    else if (value instanceof PyType) for (const item of value.dict.values()) visit(item);
    else if (value instanceof PyMethod) visit(value.fn);
    else if (value instanceof PyStaticMethod || value instanceof PyClassMethod) visit(value.callable);
    else if (value instanceof PyProperty) for (const part of [value.getter, value.setter, value.deleter]) visit(part);
  };
  for (const [, module] of currentState().modules.entries()) {
    if (module instanceof PyModule) for (const [, value] of module.namespace.entries()) visit(value);
  }
  for (let frame: Frame | null = thread.frame; frame !== null && frame.fn !== null; frame = frame.back) {
    visit(frame.fn);
    const { locals } = frame;
    for (let i = 0; i < locals.length; i++) {
      const value: unknown = locals[i];
      visit(value);
      // A generator's yields are told of from now on, so it has to stop there.
      if (value instanceof Sink) locals[i] = undefined;
    }
  }
  return bodies;
}

// ### Telling them

/** Calls a function that watches; what happens in it is not told. When it fails, it is removed. */
function tell(kind: ObserverKind, fn: Value, frame: Frame, event: string, arg: Value): Value {
  const running = thread.frame;
  thread.frame = frame;
  thread.observers.isTelling = true;
  try {
    return call(fn, [frameObject(frame), event, arg], null);
  } catch (error) {
    setObserver(kind, null);
    frameObject(frame).trace = null;
    throw error;
  } finally {
    thread.observers.isTelling = false;
    thread.frame = running;
  }
}

/** A frame's own function is what it, or the function that was told of the call, returned. */
function tellTrace(view: PyFrame, event: string, arg: Value): void {
  const result = tell('trace', view.trace, view.frame, event, arg);
  if (result !== null) view.trace = result;
}

function isTraced(frame: Frame): PyFrame | null {
  if (thread.observers.trace === null || thread.observers.isTelling) return null;
  const view = frameObject(frame);
  return view.trace === null ? null : view;
}

export function tellCall(frame: Frame): void {
  if (thread.observers.isTelling) return;
  if (thread.observers.trace !== null) {
    const view = frameObject(frame);
    view.tracedLine = -1;
    const result = tell('trace', thread.observers.trace, frame, 'call', null);
    if (result !== null) view.trace = result;
  }
  if (thread.observers.profile !== null) tell('profile', thread.observers.profile, frame, 'call', null);
}

export function tellReturn(frame: Frame, value: Value): void {
  const view = isTraced(frame);
  if (view !== null) tellTrace(view, 'return', value);
  if (thread.observers.profile !== null && !thread.observers.isTelling)
    tell('profile', thread.observers.profile, frame, 'return', value);
}

export function tellLine(frame: Frame, line: number, isBack: boolean): void {
  const view = isTraced(frame);
  if (view === null) return;
  const isSame = view.tracedLine === line;
  view.tracedLine = line;
  if ((!isSame || isBack) && view.traceLines) tellTrace(view, 'line', null);
}

export function tellOpcode(frame: Frame): void {
  const view = isTraced(frame);
  if (view?.traceOpcodes === true) tellTrace(view, 'opcode', null);
}

/** The last exception that was told of, and where: on its way out of the frame it meets several statements. */
let told: PyBaseException | null = null;
let toldIn: Frame | null = null;

export function forgetRaised(): void {
  told = null;
}

export function tellRaised(frame: Frame, exception: PyBaseException): void {
  const view = isTraced(frame);
  if (view === null || (told === exception && toldIn === frame)) return;
  told = exception;
  toldIn = frame;
  tellTrace(view, 'exception', makeTuple([typeOf(exception), exception, exception.traceback]));
}

export function tellOfCall(frame: Frame, callee: Value, args: Value[], names: readonly string[] | null): Value {
  const { profile } = thread.observers;
  const native = nativeOf(callee);
  if (profile === null || native === null || thread.observers.isTelling) return call(callee, args, names);
  tell('profile', profile, frame, 'c_call', native);
  let result: Value;
  try {
    result = call(callee, args, names);
  } catch (error) {
    if (thread.observers.profile !== null) tell('profile', thread.observers.profile, frame, 'c_exception', native);
    throw error;
  }
  if (thread.observers.profile !== null) tell('profile', thread.observers.profile, frame, 'c_return', native);
  return result;
}

function nativeOf(callee: Value): Value | null {
  const fn = callee instanceof PyMethod ? callee.fn : callee;
  return fn instanceof NativeFunction || fn instanceof NativeMethod ? callee : null;
}
