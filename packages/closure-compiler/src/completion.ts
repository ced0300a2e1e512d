// What closures are and how they end. An Exec gives `undefined` when the statement went on normally; a value when it
// returned; otherwise one of the signals below. None of these is a JavaScript exception, so control flow stays cheap and
// V8 can inline through it. Python exceptions are thrown, but for those that a statement around the `raise` takes (`Raised`).

import type { Frame, PyBaseException, Value } from '@heddle/runtime';

/** Computes an expression's value. */
export type Eval = (frame: Frame) => Value;
/** Computes an expression's truth without making a Python bool. */
export type Test = (frame: Frame) => boolean;
/** Stores a value into an assignment target. */
export type Store = (frame: Frame, value: Value) => void;
/** Tries a pattern of a `match` statement on a value: true when it matches. */
export type Match = (frame: Frame, subject: Value) => boolean;
/** Runs a `match` statement from one of its cases on. */
export type Case = (frame: Frame, subject: Value) => Completion;
/** Runs a statement. */
export type Exec = (frame: Frame) => Completion;
export type Completion = undefined | Value | Signal;

/** A way of leaving a statement that is not returning a value. */
export class Signal {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
  /** Makes Signal and PyObject structurally different types. */
  declare readonly signal: true;
}

export const BREAK = new Signal('break');
export const CONTINUE = new Signal('continue');
/** A generator gives up control: its frame holds where to go on, `thread.transfer` the value that goes out. */
export const SUSPEND = new Signal('suspend');

/** A `raise` inside a `try` or `with` of the same code, which then catches it without JavaScript's slow throw. */
export class Raised extends Signal {
  readonly exception: PyBaseException;
  constructor(exception: PyBaseException) {
    super('raised');
    this.exception = exception;
  }
}

/** The value a function returns when its body ended with `completion`. */
export function returnValue(completion: Completion): Value {
  return completion === undefined ? null : (completion as Value);
}
