// What to say of a program that is not accepted. The parser gives the offset of the first token that fits nowhere; the
// errors of the tokenizer come before all others, wherever they are (CPython: Parser/pegen_errors.c,
// _PyPegen_set_syntax_error and _PyPegen_tokenize_full_source_to_check_for_errors).

import { pythonParser } from '../grammar/load.js';
import { runParser } from '../grammar/run.js';
import { Lowering } from '../lower/lowering.js';
import { lowerScript } from '../lower/statements.js';
import { Source } from '../source.js';
import { PySyntaxError } from '../syntax-error.js';
import { explainFailure, unexpectedIndent } from './explanations.js';
import { type Token, type Tokens, tokenize } from './tokenizer.js';

/** The error for a parse that stopped at `offset`. */
export function findParseError(source: Source, offset: number): PySyntaxError {
  const tokens = tokenize(source);
  let index = failingIndex(tokens.tokens, offset);
  const indented = index < 0 ? null : unexpectedIndent(source, tokens.tokens, index);
  if (indented !== null) return indented;
  if (tokens.error !== null) return tokens.error.error;
  while (tokens.tokens[index]!.type === 'dedent') index++;
  const failing = tokens.tokens[index]!;
  const unclosed = findUnclosed(source, tokens, failing);
  if (unclosed !== null) return unclosed;
  const earlier = findEarlierError(source, tokens.tokens, index);
  return earlier ?? explainFailure(source, tokens.tokens, index);
}

/** An error found while lowering, unless the tokenizer has one. */
export function preferTokenError(source: Source, error: PySyntaxError): PySyntaxError {
  const tokenError = tokenize(source).error?.error;
  // An unexpected indent ends the parse before the tokenizer reads on.
  const isIndent = error.kind === 'IndentationError';
  return tokenError === undefined || (isIndent && error.lineno < tokenError.lineno) ? error : tokenError;
}

/** The index of the token at which the parser stopped: the first that ends after `offset`; -1 when tokens end before. */
function failingIndex(tokens: Token[], offset: number): number {
  let index = tokens.findIndex(
    (token) => token.end > offset || token.type === 'end' || (token.type === 'newline' && token.start >= offset),
  );
  // Indents and dedents stand before the token they belong to.
  while (index > 0 && tokens[index - 1]!.type === 'dedent' && tokens[index - 1]!.end >= offset) index--;
  return index;
}

function isLastToken(tokens: Token[], token: Token): boolean {
  const next = tokens[tokens.indexOf(token) + 1];
  return next === undefined || next.type === 'end' || next.type === 'dedent';
}

/** A bracket that is never closed is the error when the parser stopped on a later line, or at the end. */
function findUnclosed(source: Source, tokens: Tokens, failing: Token): PySyntaxError | null {
  const bracket = tokens.open[tokens.open.length - 1];
  if (bracket === undefined) return null;
  const line = source.lineOf(bracket.offset);
  // Looking for the words of an error at the last token, the parser reads on to the end.
  const isLast = failing.type === 'end' || isLastToken(tokens.tokens, failing);
  if (!isLast && source.lineOf(failing.start) <= line) return null;
  const { column } = source.position(bracket.offset);
  return new PySyntaxError('SyntaxError', `'${bracket.character}' was never closed`, {
    lineno: line,
    offset: column + 1,
    endLineno: line,
    endOffset: 0,
    text: source.lineText(line),
  });
}

/**
 * The parser reads on over what only lowering rejects (`f() = 1`), so such an error may stand before the place where it
 * stopped. Looks for one in the logical lines before that.
 */
function findEarlierError(source: Source, tokens: Token[], index: number): PySyntaxError | null {
  let line = index;
  while (line > 0 && tokens[line - 1]!.type !== 'newline') line--;
  while (tokens[line]!.type === 'indent' || tokens[line]!.type === 'dedent') line++;
  const cut = tokens[line]!.start;
  const prefix = new Source(`${source.text.slice(0, cut)}pass\n`, source.filename);
  const tree = runParser(pythonParser(), prefix.text);
  if (typeof tree === 'number') return null;
  try {
    lowerScript(new Lowering(prefix, tree));
  } catch (error) {
    if (!(error instanceof PySyntaxError)) throw error;
    return error.lineno < source.lineOf(cut) ? error : null;
  }
  return null;
}
