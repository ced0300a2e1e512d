// Errors crossing the border between JavaScript and Python, in the direction of Python: whatever was thrown becomes a Python
// exception. The other direction is python-error.ts.

import { fromHostError, hostCauses, hostErrorText, makeException, PyBaseException } from '@heddle/runtime';
import { PythonError } from './python-error.js';

/** The Python exception for anything thrown while Python code was compiled or run. */
export function toPythonException(error: unknown): PyBaseException {
  if (error instanceof PyBaseException) return error;
  if (error instanceof PythonError) return error.unwrap();
  return fromHostError(error);
}

/**
 * The Python exception for what a JavaScript function threw that Python code called: a PythonError is the exception that it
 * carries, a stack overflow RecursionError, anything else RuntimeError with the error's name and message.
 */
export function fromHostFunction(error: unknown): PyBaseException {
  if (error instanceof PyBaseException) return error;
  if (error instanceof PythonError) return error.unwrap();
  if (isStackOverflow(error)) return fromHostError(error);
  const exception = makeException('RuntimeError', [hostErrorText(error)]);
  hostCauses.set(exception, error);
  return exception;
}

export function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes('call stack');
}
