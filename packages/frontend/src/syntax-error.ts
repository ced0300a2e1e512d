// The one error the front end throws: what CPython's compiler raises for a program it does not accept. The interpreter
// turns it into a Python exception of the class named by `kind`.

import type { Span } from './ast.js';
import type { Source } from './source.js';

export type SyntaxErrorKind = '_IncompleteInputError' | 'SyntaxError' | 'IndentationError' | 'TabError';
/**
 * Which part of CPython finds the error, since each tells something else of the place: the tokenizer and the parser have the
 * line at hand, with its newline or without (`read`: as it is given); before that (`unread`) there is no place; the symbol table and the code generator look for it in the file.
 */
export type SyntaxErrorStage = 'unread' | 'tokenizer' | 'parser' | 'read' | 'symbols' | 'code';

/** What CPython issues a SyntaxWarning for; the program is accepted unless a filter makes an error of it. */
export interface SyntaxWarning {
  readonly message: string;
  /** From 1. */
  readonly line: number;
  /** Offsets into the source's text: what the SyntaxError points at that a filter makes of this. */
  readonly start: number;
  readonly end: number;
  /** Of an escape: how many lines after that of `start` it is, how many bytes from the start of the line, and the end of its token. */
  readonly escape?: { lines: number; column: number; last: number } | undefined;
}

/** Where the error is: lines from 1, offsets in characters from 1, as `SyntaxError.lineno` and `.offset` have them. */
export interface SyntaxErrorPlace {
  lineno: number;
  offset: number;
  endLineno: number;
  endOffset: number;
  /** The source line of `lineno`. */
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
  /** The source line. */
  readonly text: string;
  readonly stage: SyntaxErrorStage;
  /** What CPython has warned of before it finds the error. */
  warnings: readonly SyntaxWarning[] = [];

  constructor(kind: SyntaxErrorKind, msg: string, place: SyntaxErrorPlace, stage: SyntaxErrorStage = 'parser') {
    super(msg);
    this.kind = kind;
    this.msg = msg;
    this.lineno = place.lineno;
    this.offset = place.offset;
    this.endLineno = place.endLineno;
    this.endOffset = place.endOffset;
    const line = place.text.replace(/\n$/, '');
    if (stage === 'read') this.text = place.text;
    else this.text = stage === 'tokenizer' || line === '' ? line : `${line}\n`;
    this.stage = stage;
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

/** The SyntaxError for a bad escape, which may seem to be behind the end of its line. */
export function escapeErrorAt(source: Source, warning: SyntaxWarning, msg: string): PySyntaxError {
  const { line } = warning;
  const { column, last } = warning.escape!;
  const text = source.lineText(Math.min(line, source.lineOf(last))).replace(/\n?$/, '\n');
  const bytes = new TextEncoder().encode(text);
  const place = (at: number) =>
    [...new TextDecoder().decode(bytes.subarray(0, at))].length + (at > bytes.length ? 1 : 0);
  const shown = { lineno: line, offset: place(column + 1), endLineno: line, endOffset: place(column + 3), text };
  return new PySyntaxError('SyntaxError', msg, shown);
}

/** A SyntaxError that points at `span` of `source`. The caller throws it. What comes after the parser counts columns in bytes. */
export function syntaxErrorAt(
  source: Source,
  span: Span,
  msg: string,
  stage: SyntaxErrorStage = 'parser',
): PySyntaxError {
  const isCompilers = stage === 'symbols' || stage === 'code';
  const place = (at: number) => (isCompilers ? source.bytePosition(at) : source.position(at));
  const [start, end] = [place(span.start), place(span.end)];
  const shown = {
    lineno: start.line,
    offset: start.column + 1,
    endLineno: end.line,
    endOffset: end.column + 1,
    text: source.lineText(start.line),
  };
  return new PySyntaxError('SyntaxError', msg, shown, stage);
}
