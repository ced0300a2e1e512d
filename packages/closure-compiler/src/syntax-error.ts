// The front end's errors as Python exceptions.

import { PySyntaxError } from '@heddle/frontend';
import { makeException, makeStr, makeTuple, type PyBaseException, type Value } from '@heddle/runtime';

/** Runs `parse` and raises SyntaxError, IndentationError or TabError for what it rejects. */
export function withSyntaxErrors<T>(filename: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw error instanceof PySyntaxError ? syntaxException(error, filename) : error;
  }
}

/** Python's SyntaxError with the fields of the front end's. CPython: Objects/exceptions.c SyntaxError_init. */
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
