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
import { isKeyword } from './names.js';
import { type Token, type Tokens, tokenize } from './tokenizer.js';

/** The error for a parse that stopped at `offset`. */
export function findParseError(source: Source, offset: number): PySyntaxError {
  const tokens = tokenize(source);
  const stopped = failingIndex(tokens.tokens, offset);
  const parsed = firstMisfit(source, tokens.tokens, stopped < 0 ? tokens.tokens.length : stopped);
  const index = tokens.misfit === null ? parsed : Math.min(parsed, tokens.misfit);
  const indented = findUnexpectedIndent(source, tokens.tokens, index);
  if (indented !== null) return indented;
  // What the tokenizer reports by itself comes first wherever it is; errors of indentation only when they are reached.
  if (tokens.error !== null && (index >= tokens.tokens.length || tokens.error.error.kind === 'SyntaxError'))
    return tokens.error.error;
  const unclosed = index === tokens.misfit ? null : findUnclosed(source, tokens, index);
  if (unclosed !== null) return unclosed;
  const earlier = findEarlierError(source, tokens.tokens, index);
  if (earlier !== null) return earlier;
  const { error, end } = explainFailure(source, tokens.tokens, index);
  // Looking for special words, the parser reads one token on.
  const next = tokens.tokens.findIndex((token) => token.start >= end);
  return (
    (readsOn(error) && next >= 0 && index !== tokens.misfit ? findUnclosed(source, tokens, next, false) : null) ?? error
  );
}

/** An error found while lowering, unless the tokenizer has one. */
export function preferTokenError(source: Source, error: PySyntaxError): PySyntaxError {
  const tokenError = tokenize(source).error?.error;
  if (tokenError === undefined) return error;
  // An unexpected indent ends the parse before the tokenizer reads on; errors of indentation count when they are reached.
  const isReached = tokenError.lineno <= error.lineno;
  const isOverriding = tokenError.kind === 'SyntaxError' && error.kind !== 'IndentationError';
  return isReached || isOverriding ? tokenError : error;
}

/**
 * The parser takes any word after a dot, CPython no keyword: the first such before `index`, else `index`. Dedents are
 * passed over.
 */
function firstMisfit(source: Source, tokens: Token[], index: number): number {
  const text = (at: number) => source.text.slice(tokens[at]!.start, tokens[at]!.end);
  for (let at = 1; at < index; at++) {
    const isAttribute = tokens[at]!.type === 'name' && tokens[at - 1]!.type === 'op' && text(at - 1) === '.';
    if (isAttribute && isKeyword(text(at)) && text(at) !== 'import') return at;
  }
  let misfit = index;
  while (tokens[misfit]?.type === 'dedent') misfit++;
  return misfit;
}

/** The first indented line up to `index` that follows no header. */
function findUnexpectedIndent(source: Source, tokens: Token[], index: number): PySyntaxError | null {
  for (let at = 0; at <= index && at < tokens.length; at++) {
    if (tokens[at]!.type !== 'indent') continue;
    const header = tokens[at - 2];
    const follows = header !== undefined && source.text.slice(header.start, header.end) === ':';
    if (!follows) return unexpectedIndent(source, tokens, at);
  }
  return null;
}

/** The index of the token at which the parser stopped: the first that ends after `offset`; -1 when tokens end before. */
function failingIndex(tokens: Token[], offset: number): number {
  return tokens.findIndex(
    (token) => token.end > offset || token.type === 'end' || (token.type === 'newline' && token.start >= offset),
  );
}

/** Whether CPython has read a token more than the error shows when it raises it. */
function readsOn(error: PySyntaxError): boolean {
  if (error.kind !== 'SyntaxError') return false;
  return !/^(invalid syntax|expected ':'|expression cannot contain assignment.*)$/.test(error.msg);
}

function isLastToken(tokens: Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next !== undefined && (next.type === 'end' || next.type === 'dedent');
}

/** A bracket that is never closed is the error when the parser has read on to a later line, or to the end. */
function findUnclosed(source: Source, tokens: Tokens, lastRead: number, isFailing = true): PySyntaxError | null {
  const last = tokens.tokens[lastRead]!;
  const bracket = tokens.open[tokens.open.length - 1];
  if (bracket === undefined) return null;
  const line = source.lineOf(bracket.offset);
  // Looking for the words of an error at the last token, the parser reads on to the end.
  const isLast = last.type === 'end' || (isFailing && isLastToken(tokens.tokens, lastRead));
  if (!isLast && source.lineOf(last.start) <= line) return null;
  const { column } = source.position(bracket.offset);
  const place = { lineno: line, offset: column + 1, endLineno: line, endOffset: 0, text: source.lineText(line) };
  // A line behind it is taken from the tokenizer's buffer, without its newline.
  const stage = source.lineOf(last.start) > line ? 'tokenizer' : 'parser';
  return new PySyntaxError('SyntaxError', `'${bracket.character}' was never closed`, place, stage);
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
