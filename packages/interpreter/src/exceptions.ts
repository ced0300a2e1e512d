// Errors crossing the border between JavaScript and Python, in the direction of Python: whatever was thrown becomes a Python
// exception. The other direction is python-error.ts.

import { PySyntaxError } from '@heddle/frontend';
import {
  fromHostError,
  hostCauses,
  makeException,
  makeStr,
  makeTuple,
  PyBaseException,
  type Value,
} from '@heddle/runtime';
import { PythonError } from './python-error.js';

/** The Python exception for anything thrown while Python code was compiled or run. */
export function toPythonException(error: unknown): PyBaseException {
  if (error instanceof PyBaseException) return error;
  if (error instanceof PythonError) return error.exception;
  if (error instanceof PySyntaxError) return syntaxException(error, null);
  return fromHostError(error);
}

/**
 * The Python exception for what a JavaScript function threw that Python code called: a PythonError is the exception that it
 * carries, a stack overflow RecursionError, anything else RuntimeError with the error's name and message.
 */
export function fromHostFunction(error: unknown): PyBaseException {
  if (error instanceof PyBaseException) return error;
  if (error instanceof PythonError) return error.exception;
  if (error instanceof RangeError) return fromHostError(error);
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const exception = makeException('RuntimeError', [makeStr(text)]);
  hostCauses.set(exception, error);
  return exception;
}

/** Python's SyntaxError (IndentationError, TabError) with the fields of the front end's. CPython: Objects/exceptions.c. */
export function syntaxException(error: PySyntaxError, filename: string | null): PyBaseException {
  const details: Value[] = [
    filename === null ? null : makeStr(filename),
    error.lineno,
    error.offset,
    makeStr(error.text),
    error.endLineno,
    error.endOffset,
  ];
  const exception = makeException(error.kind, [makeStr(error.msg), makeTuple(details)]);
  const names = ['filename', 'lineno', 'offset', 'text', 'end_lineno', 'end_offset'];
  exception.fields.set('msg', makeStr(error.msg));
  for (const [index, name] of names.entries()) exception.fields.set(name, details[index]!);
  return exception;
}
