// The one error the front end throws: what CPython's compiler raises for a program it does not accept. The interpreter
// turns it into a Python exception of the class named by `kind`.

import type { Span } from './ast.js';
import type { Source } from './source.js';

export type SyntaxErrorKind = 'SyntaxError' | 'IndentationError' | 'TabError';

/** What CPython issues a SyntaxWarning for; the program is accepted unless a filter makes an error of it. */
export interface SyntaxWarning {
  readonly message: string;
  /** From 1. */
  readonly line: number;
  /** Offsets into the source's text: what the SyntaxError points at that a filter makes of this. */
  readonly start: number;
  readonly end: number;
}

/** Where the error is: lines from 1, offsets in characters from 1, as `SyntaxError.lineno` and `.offset` have them. */
export interface SyntaxErrorPlace {
  lineno: number;
  offset: number;
  endLineno: number;
  endOffset: number;
  /** The source line of `lineno`, with its newline when it has one. */
  text: string;
}

export class PySyntaxError extends Error {
  override readonly name = 'PySyntaxError';
  readonly kind: SyntaxErrorKind;
  readonly msg: string;
  readonly lineno: number;
  readonly offset: number;
  readonly endLineno: number;
  readonly endOffset: number;
  readonly text: string;

  constructor(kind: SyntaxErrorKind, msg: string, place: SyntaxErrorPlace) {
    super(msg);
    this.kind = kind;
    this.msg = msg;
    this.lineno = place.lineno;
    this.offset = place.offset;
    this.endLineno = place.endLineno;
    this.endOffset = place.endOffset;
    this.text = place.text;
  }
}

/**
 * The same as the parser reports it: for a construct of several lines CPython measures both columns on the first, so that
 * the end lies at most one beyond it.
 */
export function parserErrorAt(source: Source, span: Span, msg: string): PySyntaxError {
  const error = syntaxErrorAt(source, span, msg);
  if (error.endLineno === error.lineno) return error;
  const width = [...error.text.replace(/\n$/, '')].length;
  return new PySyntaxError('SyntaxError', msg, { ...error, endOffset: Math.min(error.endOffset, width + 1) });
}

/** A SyntaxError (or the kind given) that points at `span` of `source`. The caller throws it. */
export function syntaxErrorAt(
  source: Source,
  span: Span,
  msg: string,
  kind: SyntaxErrorKind = 'SyntaxError',
): PySyntaxError {
  const start = source.position(span.start);
  const end = source.position(span.end);
  return new PySyntaxError(kind, msg, {
    lineno: start.line,
    offset: start.column + 1,
    endLineno: end.line,
    endOffset: end.column + 1,
    text: source.lineText(start.line),
  });
}
