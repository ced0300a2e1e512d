// Functions that watch a program run: `sys.settrace` and `sys.setprofile`. Code that nobody watches pays nothing: a body is
// compiled a second time for it (closure-compiler, instrument/), and only while a function is set do code objects have the
// entries that lead there (`CodeBody.observe`). What such code tells is here; how the functions are set and told comes with the
// library (observation/).

import type { PyBaseException } from '../errors/exception.js';
import { unwind } from '../errors/traceback.js';
import { latePart } from '../importlib/late-part.js';
import { type Frame, thread } from '../object/frame.js';
import type { Value } from '../object/value.js';
import { call } from '../protocols/call.js';
import type { CodeBody } from './code.js';

export type ObserverKind = 'trace' | 'profile';

export interface Observation {
  /** Sets or, with null, removes a function. */
  setObserver(kind: ObserverKind, fn: Value): void;
  tellCall(frame: Frame): void;
  tellReturn(frame: Frame, value: Value): void;
  tellLine(frame: Frame, line: number, isBack: boolean): void;
  tellOpcode(frame: Frame): void;
  tellRaised(frame: Frame, exception: PyBaseException): void;
  forgetRaised(): void;
  /** Calls what is no Python function, and tells the profiling function when it is a built-in one. */
  tellOfCall(frame: Frame, callee: Value, args: Value[], names: readonly string[] | null): Value;
  /** Calls a function of `sys.monitoring`. */
  monitor(name: string, args: readonly Value[]): Value;
}

export const observation = latePart<Observation>('_types');

/** A body got entries for being watched, which it must give up when that is over. */
export function noteObserved(body: CodeBody): void {
  thread.observers.bodies.add(body);
}

export function observeCall(frame: Frame): void {
  if (thread.observers.isObserved) observation().tellCall(frame);
}

export function observeReturn(frame: Frame, value: Value): void {
  if (thread.observers.isObserved) observation().tellReturn(frame, value);
}

/**
 * A statement begins; `lasti` is its site. A line is told of once, until another one of the frame is met, or until a loop comes
 * back to it (`isBack`).
 */
export function observeLine(frame: Frame, lasti: number, line: number, isBack: boolean): void {
  frame.lasti = lasti;
  if (thread.observers.isObserved) observation().tellLine(frame, line, isBack);
}

/** A call is done. Of single operations only these are told: pdb wants to know when its `set_trace` has returned. */
export function observeOpcode(frame: Frame): void {
  if (thread.observers.isObserved) observation().tellOpcode(frame);
}

/** A `raise` statement raises anew what was told of before. */
export function forgetRaised(): void {
  observation.ifLoaded()?.forgetRaised();
}

/** What was thrown out of a statement, as an exception that has its traceback entry. */
export function observeRaised(frame: Frame, error: unknown): PyBaseException {
  const exception = unwind(error, frame);
  if (thread.observers.isObserved) observation().tellRaised(frame, exception);
  return exception;
}

/** Calls what is no Python function, in code that is compiled for being watched. */
export function observedCall(frame: Frame, callee: Value, args: Value[], names: readonly string[] | null): Value {
  return thread.observers.isObserved ? observation().tellOfCall(frame, callee, args, names) : call(callee, args, names);
}
