// Traceback entries and how they come about: a function's entry closure catches what leaves its frame and calls `unwind`,
// as does a `try` statement before it runs a handler. The position is looked up from the frame's `lasti` when it is shown.

import type { Frame } from '../object/frame.js';
import { PyObject } from '../object/object.js';
import { PyBaseException } from './exception.js';
import { makeException } from './raise.js';

export class PyTraceback extends PyObject {
  next: PyTraceback | null;
  readonly frame: Frame;
  /** The site in the frame; -1 when that is not known. */
  readonly lasti: number;
  /** A line given by a program that made the entry itself; -1 for that of the site. */
  readonly givenLine: number;
  constructor(next: PyTraceback | null, frame: Frame, lasti: number, givenLine = -1) {
    super();
    this.next = next;
    this.frame = frame;
    this.lasti = lasti;
    this.givenLine = givenLine;
  }
}

/**
 * Adds the traceback entry of `frame` to what was thrown through it, once, and returns the exception to throw on.
 * Whatever is not a Python exception becomes one (`fromHostError`).
 */
export function unwind(thrown: unknown, frame: Frame): PyBaseException {
  const exception = thrown instanceof PyBaseException ? thrown : fromHostError(thrown);
  if (exception.unwoundFrame !== frame) {
    exception.traceback = new PyTraceback(exception.traceback, frame, frame.lasti);
    exception.unwoundFrame = frame;
  }
  return exception;
}

/** V8's stack overflow is RecursionError, its refusal of a too long string or array MemoryError; the rest is the host's. */
export function fromHostError(error: unknown): PyBaseException {
  // At the end of the stack a regular expression that is compiled there fails with a SyntaxError of these words.
  if (error instanceof Error && error.message.includes('call stack'))
    return makeException('RecursionError', ['maximum recursion depth exceeded']);
  if (error instanceof RangeError) return makeException('MemoryError', []);
  const exception = makeException('SystemError', [`error in the host: ${hostErrorText(error)}`]);
  hostCauses.set(exception, error);
  return exception;
}

/** What a JavaScript error says: anything may be thrown, what cannot be made a string too. */
export function hostErrorText(error: unknown): string {
  try {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  } catch {
    return 'an object that cannot be shown';
  }
}

/** The JavaScript error behind a SystemError, for the API's `cause`. */
export const hostCauses = new WeakMap<PyBaseException, unknown>();
