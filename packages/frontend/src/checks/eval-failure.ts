// Text that should be one expression and is more: the error is at the first token that no expression takes, without
// special words (CPython: Grammar/python.gram, `eval`).

import type { Source } from '../source.js';
import { PySyntaxError } from '../syntax-error.js';
import { Failure } from './failure.js';
import { tokenize } from './tokenizer.js';

/** The error for a text to evaluate, or null when it is a list of expressions as far as its tokens tell. */
export function findEvalError(source: Source): PySyntaxError | null {
  const { tokens, error } = tokenize(source);
  if (error !== null) return error.error;
  if (tokens[0]!.type === 'end') return emptyTextError();
  const failure = new Failure(source, tokens, 0);
  let at = 0;
  for (;;) {
    const end = failure.text(at) === '*' ? -1 : failure.longestExpression(at);
    if (end < 0) return failure.error('invalid syntax', at);
    at = end;
    if (failure.text(at) !== ',') break;
    at++;
    if (isLineEnd(failure, at)) break;
  }
  while (tokens[at]!.type === 'newline') at++;
  return tokens[at]!.type === 'end' ? null : failure.error('invalid syntax', at);
}

/** Nothing was read, so the error is on no line. */
function emptyTextError(): PySyntaxError {
  const place = { lineno: 0, offset: 0, endLineno: 0, endOffset: 0, text: '' };
  return new PySyntaxError('SyntaxError', 'invalid syntax', place);
}

function isLineEnd(failure: Failure, at: number): boolean {
  const { type } = failure.tokens[at]!;
  return type === 'newline' || type === 'end';
}
