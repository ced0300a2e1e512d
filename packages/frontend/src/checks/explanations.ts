// CPython's special words for common mistakes, by the tokens around the place where the parser stopped. These rules run
// only for programs that do not parse (CPython: Grammar/python.gram, the invalid_ rules).

import type { Source } from '../source.js';
import { PySyntaxError, syntaxErrorAt } from '../syntax-error.js';
import type { Token } from './tokenizer.js';

/** What a rule looks at. */
interface Failure {
  source: Source;
  tokens: Token[];
  /** The token the parser could not take. */
  index: number;
}

type Rule = (failure: Failure) => PySyntaxError | null;

/** The error for the token at `index`, which fits nowhere. */
export function explainFailure(source: Source, tokens: Token[], index: number): PySyntaxError {
  const failure = { source, tokens, index };
  for (const rule of rules) {
    const error = rule(failure);
    if (error !== null) return error;
  }
  return syntaxErrorAt(source, tokenSpan(failure), 'invalid syntax');
}

function tokenSpan({ tokens, index }: Failure): { start: number; end: number } {
  const token = tokens[index]!;
  return { start: token.start, end: token.type === 'newline' ? token.start + 1 : token.end };
}

function textOf({ source, tokens }: Failure, index: number): string {
  const token = tokens[index];
  return token === undefined ? '' : source.text.slice(token.start, token.end);
}

// ### Indentation

/** The first token of the logical line that holds the token at `index`. */
function lineStartIndex(tokens: Token[], index: number): number {
  let at = index;
  while (at > 0 && tokens[at - 1]!.type !== 'newline') at--;
  while (tokens[at]!.type === 'indent' || tokens[at]!.type === 'dedent') at++;
  return at;
}

const unexpectedIndent: Rule = ({ source, tokens, index }) => {
  const token = tokens[index]!;
  if (token.type !== 'indent') return null;
  const line = source.lineOf(token.end);
  const offset = source.position(token.end).column;
  const place = { lineno: line, offset, endLineno: line, endOffset: -1, text: source.lineText(line) };
  return new PySyntaxError('IndentationError', 'unexpected indent', place);
};

const blockNames: Record<string, string> = {
  class: 'class definition',
  def: 'function definition',
  except: "'except' statement",
  'except*': "'except*' statement",
  finally: "'finally' statement",
  for: "'for' statement",
  if: "'if' statement",
  elif: "'elif' statement",
  else: "'else' statement",
  match: "'match' statement",
  case: "'case' statement",
  try: "'try' statement",
  while: "'while' statement",
  with: "'with' statement",
};

/** A header that ends in a colon, and no indented line after it. */
const missingBlock: Rule = (failure) => {
  const { source, tokens, index } = failure;
  let at = index;
  while (at > 0 && tokens[at - 1]!.type === 'dedent') at--;
  if (tokens[at - 1]?.type !== 'newline' || textOf(failure, at - 2) !== ':') return null;
  let head = lineStartIndex(tokens, at - 2);
  const start = head;
  if (textOf(failure, head) === 'async') head++;
  let keyword = textOf(failure, head);
  if (keyword === 'except' && textOf(failure, head + 1) === '*') keyword = 'except*';
  const name = blockNames[keyword];
  if (name === undefined) return null;
  const message = `expected an indented block after ${name} on line ${source.lineOf(tokens[start]!.start)}`;
  return new PySyntaxError('IndentationError', message, placeOfNextToken(failure));
};

/** Where the first token that is no dedent stands; at the end of the text, after the last line. */
function placeOfNextToken({ source, tokens, index }: Failure) {
  let at = index;
  while (tokens[at]!.type === 'dedent') at++;
  const token = tokens[at]!;
  if (token.type === 'end') {
    const line = source.lineCount;
    const text = source.lineText(line);
    const offset = [...text.replace(/\n$/, '')].length + 1;
    return { lineno: line, offset, endLineno: line, endOffset: -1, text };
  }
  const start = source.position(token.start);
  const end = source.position(token.end);
  const text = source.lineText(start.line);
  return { lineno: start.line, offset: start.column + 1, endLineno: end.line, endOffset: end.column + 1, text };
}

// ### Missing punctuation

const headers = new Set(['if', 'elif', 'else', 'while', 'for', 'try', 'except', 'finally', 'with', 'def', 'class']);
const softHeaders = new Set(['match', 'case']);

/** `if x` without its colon: the failing token ends the header's line, or an `=` stands where the colon should. */
const missingColon: Rule = (failure) => {
  const { source, tokens, index } = failure;
  let head = lineStartIndex(tokens, index);
  if (head >= index) return null;
  if (textOf(failure, head) === 'async') head++;
  const keyword = textOf(failure, head);
  const atLineEnd = tokens[index]!.type === 'newline';
  if (!headers.has(keyword) && !(softHeaders.has(keyword) && atLineEnd && tokens[head + 1]!.type !== 'newline'))
    return null;
  if (depthAt(failure, head, index) > 0 || hasColon(failure, head, index)) return null;
  const always =
    keyword === 'else' || keyword === 'try' || keyword === 'finally' || keyword === 'def' || keyword === 'class';
  if (!atLineEnd && !always) return null;
  if (keyword === 'def' && !hasParameters(failure, head, index)) return null;
  return syntaxErrorAt(source, tokenSpan(failure), "expected ':'");
};

function hasParameters(failure: Failure, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (textOf(failure, at) === ')') return true;
  return false;
}

/** `def f:` without its parentheses. */
const missingParameters: Rule = (failure) => {
  const { source, tokens, index } = failure;
  const isName = tokens[index - 1]?.type === 'name' && textOf(failure, index - 2) === 'def';
  return isName ? syntaxErrorAt(source, tokens[index]!, "expected '('") : null;
};

/** Brackets open between two tokens. */
function depthAt(failure: Failure, from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; at++) {
    const text = textOf(failure, at);
    if (text === '(' || text === '[' || text === '{') depth++;
    else if (text === ')' || text === ']' || text === '}') depth--;
  }
  return depth;
}

/** Whether a colon that could end the header stands between two tokens (not a lambda's or in brackets). */
function hasColon(failure: Failure, from: number, to: number): boolean {
  let lambdas = 0;
  for (let at = from; at < to; at++) {
    const text = textOf(failure, at);
    if (text === 'lambda') lambdas++;
    else if (text === ':' && depthAt(failure, from, at) === 0) {
      if (lambdas === 0) return true;
      lambdas--;
    }
  }
  return false;
}

const legacyStatement: Rule = (failure) => {
  const { source, tokens, index } = failure;
  const head = lineStartIndex(tokens, index);
  const name = textOf(failure, index - 1);
  if (head !== index - 1 || (name !== 'print' && name !== 'exec') || tokens[index]!.type === 'op') return null;
  let last = index;
  while (tokens[last + 1]!.type !== 'newline' && textOf(failure, last + 1) !== ';') last++;
  const span = { start: tokens[head]!.start, end: tokens[last]!.end };
  return syntaxErrorAt(source, span, `Missing parentheses in call to '${name}'. Did you mean ${name}(...)?`);
};

// ### Formatted strings

/** The field an error is in: its opening brace is the last one open inside a formatted string. */
const emptyField: Rule = (failure) => {
  const { source, tokens, index } = failure;
  const before = tokens[index - 1];
  const opener = tokens[index - 2]?.type;
  const isField =
    textOf(failure, index - 1) === '{' &&
    (opener === 'formatted-start' || opener === 'field-text' || isInFormatted(failure));
  if (before === undefined || !isField) return null;
  const text = textOf(failure, index);
  if (text === '}' || text === '!' || text === ':' || text === '=') {
    const letter = formattedLetter(failure);
    const message = `${letter}-string: valid expression required before '${text}'`;
    return syntaxErrorAt(source, tokens[index]!, message);
  }
  return null;
};

function isInFormatted(failure: Failure): boolean {
  return formattedLetter(failure) !== null;
}

/** `f` or `t` for the innermost formatted string around the failing token, else null. */
function formattedLetter({ source, tokens, index }: Failure): string | null {
  let depth = 0;
  for (let at = index - 1; at >= 0; at--) {
    const { type, start, end } = tokens[at]!;
    if (type === 'formatted-end') depth++;
    else if (type === 'formatted-start') {
      if (depth === 0) return /t/i.test(source.text.slice(start, end)) ? 't' : 'f';
      depth--;
    }
  }
  return null;
}

const rules: Rule[] = [missingBlock, unexpectedIndent, missingColon, missingParameters, legacyStatement, emptyField];
