// CPython's special words for common mistakes, by the tokens around the place where the parser stopped. These rules run
// only for programs that do not parse (CPython: Grammar/python.gram, the invalid_ rules). The first that fits gives the
// error, so their order matters.

import type { Expr } from '../ast.js';
import type { Source } from '../source.js';
import { PySyntaxError } from '../syntax-error.js';
import { Failure } from './failure.js';
import { explainFieldEnd, explainFormattedString } from './formatted-strings.js';
import { isKeyword } from './names.js';
import { describeExpression } from './targets.js';
import type { Token } from './tokenizer.js';
import { badTypeParameters } from './type-params.js';

type Rule = (failure: Failure) => PySyntaxError | null;

/** The error for the token at `index`, which fits nowhere, and the offset where what it points at ends. */
export function explainFailure(source: Source, tokens: Token[], index: number): { error: PySyntaxError; end: number } {
  const failure = new Failure(source, tokens, index);
  for (const rule of rules) {
    const error = rule(failure);
    if (error !== null) return { error, end: failure.errorEnd };
  }
  return { error: failure.error('invalid syntax', index), end: failure.errorEnd };
}

// ### Indentation

/** The error for an indented line where no block is expected, if the token at `index` is its indent. */
export function unexpectedIndent(source: Source, tokens: Token[], index: number): PySyntaxError | null {
  const token = tokens[index]!;
  if (token.type !== 'indent') return null;
  const { line, column } = source.position(token.end);
  const place = { lineno: line, offset: column, endLineno: line, endOffset: -1, text: source.lineText(line) };
  return new PySyntaxError('IndentationError', 'unexpected indent', place);
}

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
const missingBlock: Rule = ({ source, tokens, index }) => {
  let at = index;
  while (at > 0 && tokens[at - 1]!.type === 'dedent') at--;
  if (at < 2 || tokens[at - 1]!.type !== 'newline') return null;
  const header = new Failure(source, tokens, at - 2);
  if (header.text(at - 2) !== ':') return null;
  const isAsync = header.text(header.head) === 'async';
  let keyword = header.text(isAsync ? header.head + 1 : header.head);
  if (keyword === 'except' && header.text(header.head + 1) === '*') keyword = 'except*';
  const name = blockNames[keyword];
  if (name === undefined) return null;
  const line = source.lineOf(tokens[header.head]!.start);
  const message = `expected an indented block after ${name} on line ${line}`;
  return new PySyntaxError('IndentationError', message, placeOfNextToken(source, tokens, index));
};

/** Where the token stands (its dedent, when there is one, has a column but no width); at the end of the text, after the last line. */
function placeOfNextToken(source: Source, tokens: Token[], index: number) {
  const token = tokens[index]!;
  if (token.type === 'end') {
    const line = source.lineCount;
    const text = source.lineText(line);
    const offset = [...text.replace(/\n$/, '')].length + 1;
    return { lineno: line, offset, endLineno: line, endOffset: -1, text };
  }
  const start = source.position(token.start);
  const end = source.position(token.end);
  const text = source.lineText(start.line);
  if (tokens[index - 1]!.type === 'dedent') {
    return { lineno: start.line, offset: start.column, endLineno: start.line, endOffset: -1, text };
  }
  // A string of several lines is measured on its first.
  const width = [...text.replace(/\n$/, '')].length + 1;
  const endOffset = end.line === start.line ? end.column + 1 : Math.min(end.column + 1, width);
  return { lineno: start.line, offset: start.column + 1, endLineno: end.line, endOffset, text };
}

/** A `try` block after which neither `except` nor `finally` stands at its own indentation. */
const unfinishedTry: Rule = (failure) => {
  const { tokens, head } = failure;
  if (['except', 'finally'].includes(failure.text(head))) return null;
  let depth = 0;
  for (let at = head - 1; at >= 0; at--) {
    const { type } = tokens[at]!;
    if (type === 'dedent') depth++;
    else if (type === 'indent') depth--;
    else if (
      depth === 0 &&
      type !== 'newline' &&
      (at === 0 || ['newline', 'indent', 'dedent'].includes(tokens[at - 1]!.type))
    ) {
      return failure.text(at) === 'try' ? failure.error("expected 'except' or 'finally' block", head) : null;
    }
    if (depth < 0) return null;
  }
  return null;
};

// ### Headers

/** Headers whose colon CPython demands whatever stands in its place; for the others only at the end of the line. */
const strictHeaders = new Set(['else', 'try', 'finally', 'def']);
const looseHeaders = new Set(['if', 'elif', 'while', 'for', 'except', 'with', 'class', 'match', 'case']);

const missingColon: Rule = (failure) => {
  const { tokens, index } = failure;
  const head = failure.text(failure.head) === 'async' ? failure.head + 1 : failure.head;
  const keyword = failure.text(head);
  const atLineEnd = failure.token.type === 'newline';
  const demands = strictHeaders.has(keyword) || (looseHeaders.has(keyword) && atLineEnd);
  if (!demands || index === head || failure.bracket >= 0) return null;
  if (hasColon(failure, head) || !isWholeHeader(failure, keyword, head)) return null;
  const arrow = failure.text(index - 1) === '->' ? index - 1 : index;
  return tokens[index - 1] === undefined ? null : failure.error("expected ':'", arrow);
};

/** Whether what stands before the failing token could end a header. */
function isWholeHeader(failure: Failure, keyword: string, head: number): boolean {
  const { index } = failure;
  const outer = failure.outerTokens(head + 1, index).map((at) => failure.text(at));
  if (keyword === 'else' || keyword === 'try' || keyword === 'finally') return index === head + 1;
  if (keyword === 'except' && index === head + 1) return true;
  if (index === head + 1) return false;
  if (keyword === 'def')
    return outer.includes(')') && [')', '->'].includes(outer[outer.length - 1]!) ? true : outer.includes('->');
  if (keyword === 'class') return failure.tokens[head + 1]!.type === 'name' && !isKeyword(failure.text(head + 1));
  if (keyword === 'for') return outer.includes('in') && outer[outer.length - 1] !== 'in';
  const last = failure.tokens[index - 1]!;
  return last.type !== 'op' || [')', ']', '}', '...'].includes(failure.text(index - 1));
}

/** Whether a colon that could end the header stands before the failing token (not a lambda's or in brackets). */
function hasColon(failure: Failure, head: number): boolean {
  let lambdas = 0;
  for (const at of failure.outerTokens(head, failure.index)) {
    const text = failure.text(at);
    if (text === 'lambda') lambdas++;
    else if (text === ':' && lambdas-- === 0) return true;
  }
  return false;
}

/** `def f() -> x[,]:`: behind the longest expression CPython wants the colon. */
const missingColonAfterReturns: Rule = (failure) => {
  const head = failure.text(failure.head) === 'async' ? failure.head + 1 : failure.head;
  if (failure.text(head) !== 'def') return null;
  const arrow = failure.outerTokens(head, failure.index).find((at) => failure.text(at) === '->');
  if (arrow === undefined || arrow === failure.index - 1 || hasColon(failure, head)) return null;
  const end = failure.longestExpression(arrow + 1);
  return end < 0 || end > failure.index ? null : failure.error("expected ':'", end);
};

/** `def f:` without its parentheses, or with type parameters that are none. */
const missingParameters: Rule = (failure) => {
  const head = failure.text(failure.head) === 'async' ? failure.head + 1 : failure.head;
  if (failure.text(head) !== 'def' || failure.tokens[head + 1]?.type !== 'name') return null;
  if (failure.index === head + 2) return failure.error("expected '('", failure.index);
  if (failure.text(head + 2) !== '[' || failure.bracket !== head + 2) return null;
  return failure.error("expected '('", head + 2);
};

/** Defaults and parentheses where parameters have none. */
const badParameter: Rule = (failure) => {
  const { index, bracket } = failure;
  const isParameters = bracket >= 2 && (failure.text(bracket - 2) === 'def' || failure.text(bracket - 1) === ']');
  if (!isParameters || failure.text(failure.head + (failure.text(failure.head) === 'async' ? 1 : 0)) !== 'def')
    return null;
  if (failure.text(index) === '=' && failure.tokens[index - 1]!.type === 'name') {
    const star = failure.text(index - 2);
    if (star === '*') return failure.error('var-positional argument cannot have default value', index);
    if (star === '**') return failure.error('var-keyword argument cannot have default value', index);
  }
  const ends = failure.text(index) === ')' || failure.text(index) === ',';
  if (ends && failure.text(index - 1) === '=') return failure.error('expected default value expression', index - 1);
  if (failure.text(index) !== '(' || (index - 1 !== bracket && failure.text(index - 1) !== ',')) return null;
  let close = index + 1;
  while (failure.tokens[close]?.type === 'name' || failure.text(close) === ',') close++;
  const isList = failure.text(close) === ')' && failure.tokens[index + 1]!.type === 'name';
  return !isList ? null : failure.error('Function parameters cannot be parenthesized', index, close);
};

// ### Statements

/** `print x`, `exec x`: statements of Python 2. */
const legacyStatement: Rule = (failure) => {
  const { index } = failure;
  const name = failure.text(index - 1);
  if ((name !== 'print' && name !== 'exec') || failure.text(index - 2) === '.') return null;
  let end = failure.longestExpression(index);
  if (end < 0) return null;
  while (failure.text(end) === ',') {
    const next = failure.longestExpression(end + 1);
    if (next < 0) break;
    end = next;
  }
  return failure.error(`Missing parentheses in call to '${name}'. Did you mean ${name}(...)?`, index - 1, end - 1);
};

const badImport: Rule = (failure) => {
  const { index } = failure;
  const keyword = failure.text(failure.head);
  if (keyword !== 'import' && keyword !== 'from') return null;
  const { start, type } = failure.token;
  if (type === 'newline' && failure.text(index - 1) === 'import') {
    return failure.errorAt("Expected one or more names after 'import'", start, start);
  }
  if (failure.text(index - 2) === 'as' && failure.text(index) === '.') {
    return importTarget(failure, index - 1);
  }
  return failure.text(index - 1) === 'as' ? importTarget(failure, index) : null;
};

function importTarget(failure: Failure, from: number): PySyntaxError | null {
  const end = failure.longestExpression(from);
  const target = end < 0 ? null : failure.expression(from, end);
  if (target === null) return null;
  return failure.error(`cannot use ${describeExpression(target)} as import target`, from, end - 1);
}

/** `except A as b.c`. */
const badExceptTarget: Rule = (failure) => {
  const { index } = failure;
  if (failure.text(failure.head) !== 'except') return null;
  const from = failure.text(index - 1) === 'as' ? index : failure.text(index - 2) === 'as' ? index - 1 : -1;
  const end = from < 0 ? -1 : failure.longestExpression(from);
  const target = end < 0 ? null : failure.expression(from, end);
  if (target === null || target.kind === 'Name') return null;
  const word = failure.text(failure.head + 1) === '*' ? 'except*' : 'except';
  return failure.error(`cannot use ${word} statement with ${describeExpression(target)}`, from, end - 1);
};

const badPatternTarget: Rule = (failure) => {
  const { index } = failure;
  if (failure.text(failure.head) !== 'case') return null;
  const from = failure.text(index - 1) === 'as' ? index : failure.text(index - 2) === 'as' ? index - 1 : -1;
  if (from < 0) return null;
  const end = failure.longestExpression(from);
  const target = end < 0 ? null : failure.expression(from, end);
  if (target === null || target.kind === 'Name') return null;
  return failure.error(`cannot use ${describeExpression(target)} as pattern target`, from, end - 1);
};

const deletedStar: Rule = (failure) => {
  if (failure.text(failure.index) !== '*' || failure.text(failure.head) !== 'del') return null;
  const end = failure.longestExpression(failure.index + 1);
  return end < 0 ? null : failure.error('cannot delete starred', failure.index, end - 1);
};

const assignedYield: Rule = (failure) => {
  if (failure.text(failure.index) !== '=') return null;
  let from = failure.index;
  while (from > failure.head && failure.text(from) !== 'yield') from--;
  const before = failure.text(from - 1);
  const isStatement = from === failure.head || before === ':' || before === ';' || before === '=';
  if (failure.text(from) !== 'yield' || !isStatement || failure.bracket >= 0) return null;
  return failure.error('assignment to yield expression not possible', from, failure.index - 1);
};

const compoundWords = new Set([...strictHeaders, ...looseHeaders, 'async', '@']);

/** `f(): ` and what is no annotation, or `f(): int` where the target is wrong. */
const badAnnotation: Rule = (failure) => {
  const { head, index, bracket } = failure;
  if (bracket >= 0 || compoundWords.has(failure.text(head))) return null;
  const outer = failure.outerTokens(head, index);
  const colon = outer.find((at) => failure.text(at) === ':');
  if (colon === undefined || outer.some((at) => failure.text(at) === 'lambda')) return null;
  const target = failure.expression(head, colon);
  if (target === null || ['Name', 'Attribute', 'Subscript'].includes(target.kind)) return null;
  if (failure.longestExpression(colon + 1) < 0) return failure.error('invalid syntax', colon);
  return failure.error('illegal target for annotation', head, colon - 1);
};

/** `a, b c = d`: reading on for an annotation, CPython meets `c = d` as an expression. */
const tupleThenEquals: Rule = (failure) => {
  const { head, index, bracket, tokens } = failure;
  if (bracket >= 0 || compoundWords.has(failure.text(head)) || isKeyword(failure.text(head))) return null;
  if (failure.text(index) === ',' || !failure.outerTokens(head, index).some((at) => failure.text(at) === ','))
    return null;
  let end = index;
  while (tokens[end] !== undefined && tokens[end]!.type !== 'newline') end++;
  const equals = failure.outerTokens(index, end).find((at) => failure.text(at) === '=');
  if (equals === undefined || tokens[equals - 1]!.type !== 'name' || failure.text(equals - 2) === '.') return null;
  const value = bitwiseOrEnd(failure, equals + 1);
  if (value < 0 || failure.text(value) === '=') return null;
  const { start } = failure.tokens[equals - 1]!;
  const { end: valueEnd } = failure.nodeSpan(equals + 1, value);
  return failure.errorAt("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", start, valueEnd);
};

// ### Calls

const badArgument: Rule = (failure) => {
  const { index, bracket } = failure;
  if (bracket < 0 || !failure.isCall(bracket)) return null;
  const text = failure.text(index);
  if (text === '=') return assignedArgument(failure);
  const ends = text === ')' || text === ',';
  if (ends && failure.text(index - 1) === '=' && failure.tokens[index - 2]!.type === 'name') {
    return failure.error('expected argument value expression', index - 2, index - 1);
  }
  return null;
};

/** `f(a.b=1)`, `f(None=1)`. */
function assignedArgument(failure: Failure): PySyntaxError | null {
  const { index, bracket } = failure;
  let from = bracket + 1;
  for (const at of failure.outerTokens(bracket + 1, index)) if (failure.text(at) === ',') from = at + 1;
  if (failure.outerTokens(from, index).some((at) => failure.text(at) === 'for')) return null;
  const node = failure.expression(from, index);
  if (node === null || node.kind === 'Name') return parenthesizedName(failure, node, from);
  const word = failure.text(from);
  if (from === index - 1 && (word === 'None' || word === 'True' || word === 'False')) {
    return failure.error(`cannot assign to ${word}`, from, index);
  }
  return failure.error(containsAssignment, from, index);
}

const containsAssignment = 'expression cannot contain assignment, perhaps you meant "=="?';

function parenthesizedName(failure: Failure, node: Expr | null, from: number): PySyntaxError | null {
  if (node === null || failure.text(from) !== '(') return null;
  let inner = from;
  while (failure.text(inner) === '(') inner++;
  return failure.error(containsAssignment, inner, failure.index);
}

// ### Expressions

/** `=` where only a named expression can be: `if x = 1:`, `[f() = 1]`. */
const assignedExpression: Rule = (failure) => {
  const { index, bracket } = failure;
  if (failure.text(index) !== '=') return null;
  const from = namedExpressionStart(failure);
  if (from < 0) return null;
  const target = failure.expression(from, index);
  const end = bitwiseOrEnd(failure, index + 1);
  if (target === null || end < 0 || failure.text(end) === '=' || failure.text(end) === ':=') return null;
  if (bracket >= 0 && failure.isCall(bracket)) return null;
  if (from === index - 1 && target.kind === 'Name') {
    const value = failure.nodeSpan(index + 1, end);
    const { start } = failure.tokens[from]!;
    return failure.errorAt("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", start, value.end);
  }
  return isBitwiseOr(target) ? hereError(failure, target, from) : null;
};

function hereError(failure: Failure, target: Expr, from: number): PySyntaxError {
  const what = describeExpression(target);
  return failure.error(`cannot assign to ${what} here. Maybe you meant '==' instead of '='?`, from, failure.index - 1);
}

/** Whether an expression without parentheses is one that `bitwise_or` covers and that starts no target. */
function isBitwiseOr(node: Expr): boolean {
  if (node.kind === 'Constant') return typeof node.value !== 'boolean' && node.value !== null;
  if (node.kind === 'UnaryOp') return node.op !== 'Not';
  return !['BoolOp', 'Compare', 'GeneratorExp', 'IfExp', 'Lambda', 'List', 'NamedExpr', 'Tuple'].includes(node.kind);
}

function namedExpressionStart(failure: Failure): number {
  const { bracket, head, index } = failure;
  if (bracket < 0) {
    return ['if', 'elif', 'while'].includes(failure.text(head)) ? head + 1 : -1;
  }
  let from = bracket + 1;
  for (const at of failure.outerTokens(bracket + 1, index)) if (failure.text(at) === ',') from = at + 1;
  return from;
}

/** The end of the longest expression from a token on that holds no comparison and no boolean operator outside brackets. */
function bitwiseOrEnd(failure: Failure, from: number): number {
  const end = failure.longestExpression(from);
  if (end < 0) return -1;
  const stops = new Set(['and', 'or', 'not', 'in', 'is', 'if', '<', '>', '==', '!=', '<=', '>=']);
  const stop = failure.outerTokens(from, end).find((at) => stops.has(failure.text(at)));
  return stop === undefined ? end : stop === from ? -1 : stop;
}

/** Whether the failing token stands behind the `for` of a comprehension, where `expression` is not what is looked for. */
function isInComprehension(failure: Failure): boolean {
  const { bracket, index } = failure;
  return bracket >= 0 && failure.outerTokens(bracket + 1, index).some((at) => failure.text(at) === 'for');
}

/** `a if b` without `else`. */
const missingElse: Rule = (failure) => {
  const { index } = failure;
  const from = failure.expressionStart();
  const outer = failure.outerTokens(from, index);
  const at = outer.find((token) => failure.text(token) === 'if');
  if (at === undefined || at === from || isInComprehension(failure)) return null;
  let end = index;
  while (end > at + 1 && failure.expression(at + 1, end) === null) end--;
  if (end === at + 1 || failure.text(end) === ':' || failure.text(end) === 'else') return null;
  if (failure.expression(from, at) === null) return null;
  const { start } = failure.nodeSpan(from, at);
  return failure.errorAt("expected 'else' after 'if' expression", start, failure.nodeSpan(at + 1, end).end);
};

/** `a if b else` and no expression. */
const emptyElse: Rule = (failure) => {
  const { index, head } = failure;
  if (failure.text(index - 1) !== 'else' || index - 1 === head || failure.text(head) === 'else') return null;
  return failure.error("expected expression after 'else', but statement is given", index);
};

/** `f(a[])`: CPython takes the empty brackets for a list beside `a`. */
const emptySubscript: Rule = ({ source, tokens, index }) => {
  const at = new Failure(source, tokens, Math.max(index - 1, 0));
  const isEmpty = source.text[tokens[index]!.start] === ']' && at.text(index - 1) === '[' && at.bracket >= 0;
  return isEmpty ? missingComma(at) : null;
};

/** Names and numbers between two strings, as after a quote too many. */
const brokenString: Rule = (failure) => {
  const { index, tokens } = failure;
  if (tokens[index - 1]?.type !== 'string') return null;
  let end = index;
  while (tokens[end]?.type === 'name' && !isKeyword(failure.text(end))) end++;
  if (end === index) end = failure.longestExpression(index);
  const isBetween = end > index && tokens[end]?.type === 'string';
  return isBetween ? failure.error('invalid syntax. Is this intended to be part of the string?', index, end - 1) : null;
};

/** Two expressions side by side in brackets. */
const missingComma: Rule = (failure) => {
  const { bracket } = failure;
  // `a not b`: the parser stops behind the `not`, with which the second expression begins.
  const index = failure.text(failure.index - 1) === 'not' ? failure.index - 1 : failure.index;
  if (bracket < 0 || isParameterList(failure)) return null;
  const from = failure.expressionStart();
  const first = failure.text(from);
  const isSoft = first === 'match' || first === 'case' || first === 'type' || first === '_';
  const isPrefix = failure.tokens[from]!.type === 'name' && !isKeyword(first) && isStringStart(failure, from + 1);
  const star = failure.text(from - 1);
  const isUnpacked = (star === '*' || star === '**') && !failure.isCall(bracket);
  if (isSoft || isPrefix || isUnpacked || failure.outerTokens(from, index).some((at) => failure.text(at) === 'for'))
    return null;
  const left = failure.expression(from, index);
  if (left === null || left.kind === 'Lambda' || left.kind === 'IfExp') return null;
  const end = failure.longestExpression(index);
  if (end < 0) return null;
  const { start } = failure.nodeSpan(from, index);
  return failure.errorAt('invalid syntax. Perhaps you forgot a comma?', start, failure.nodeSpan(index, end).end);
};

function isStringStart(failure: Failure, at: number): boolean {
  const type = failure.tokens[at]!.type;
  return type === 'string';
}

function isParameterList(failure: Failure): boolean {
  const { head, bracket } = failure;
  if (failure.text(bracket) === '[' && ['class', 'type'].includes(failure.text(bracket - 2))) return true;
  const keyword = failure.text(head) === 'async' ? head + 1 : head;
  if (failure.text(head) === 'from' || failure.text(head) === 'import' || failure.text(head) === 'case') return true;
  const before = failure.text(failure.expressionStart() - 1);
  if (before === ':' || before === '=') return false;
  return failure.text(keyword) === 'def' && (bracket === keyword + 2 || failure.text(bracket - 1) === ']');
}

// ### Displays

/** `[*]`. */
const loneStar: Rule = (failure) => {
  const { index, bracket } = failure;
  const isStar = failure.text(index - 1) === '*' && (index - 2 === bracket || failure.text(index - 2) === ',');
  const isOperand =
    failure.token.type !== 'op' || ['(', '[', '{', '-', '+', '~', '*', '...'].includes(failure.text(index));
  if (bracket < 0 || !isStar || isOperand) return null;
  return failure.error('Invalid star expression', index);
};

/** `[a for b c]`. */
const missingIn: Rule = (failure) => {
  const { index, bracket } = failure;
  if (bracket < 0) return null;
  const words = failure.outerTokens(bracket + 1, index).map((at) => failure.text(at));
  const after = words.slice(words.lastIndexOf('for') + 1);
  const isOpen = words.includes('for') && after.length > 0 && !after.includes('in');
  return isOpen ? failure.error("'in' expected after for-loop variables", index) : null;
};

const badDictionary: Rule = (failure) => {
  const { source, index, bracket } = failure;
  if (bracket < 0 || failure.text(bracket) !== '{') return null;
  const outer = failure.outerTokens(bracket + 1, index);
  const text = failure.text(index);
  const isEnd = text === '}' || text === ',';
  if (isEnd && failure.text(index - 1) === ':') {
    return failure.error("expression expected after dictionary key and ':'", index - 1);
  }
  let from = bracket + 1;
  for (const at of outer) if (failure.text(at) === ',') from = at + 1;
  const isDict = failure
    .outerTokens(bracket + 1, from)
    .some((at) => failure.text(at) === ':' || failure.text(at) === '**');
  if (!isDict || failure.text(from) === '**' || failure.expression(from, index) === null) return null;
  const key = source.position(failure.tokens[index - 1]!.end);
  const place = { lineno: key.line, offset: key.column, endLineno: key.line, endOffset: 0 };
  const lineText = source.lineText(key.line);
  return new PySyntaxError('SyntaxError', "':' expected after dictionary key", { ...place, text: lineText });
};

/** `[a, b for c in d]`. */
const bareComprehensionTarget: Rule = (failure) => {
  const { index, bracket } = failure;
  const text = failure.text(index);
  if ((text !== 'for' && text !== 'async') || bracket < 0 || failure.text(bracket) === '(') return null;
  const hasComma = failure.outerTokens(bracket + 1, index).some((at) => failure.text(at) === ',');
  if (!hasComma || failure.expression(bracket + 1, index) === null) return null;
  return failure.error('did you forget parentheses around the comprehension target?', bracket + 1, index - 1);
};

const rules: Rule[] = [
  missingBlock,
  unfinishedTry,
  explainFormattedString,
  badImport,
  badPatternTarget,
  badExceptTarget,
  badTypeParameters,
  missingParameters,
  badParameter,
  missingElse,
  emptyElse,
  legacyStatement,
  badArgument,
  loneStar,
  missingIn,
  badDictionary,
  brokenString,
  missingComma,
  emptySubscript,
  missingColonAfterReturns,
  bareComprehensionTarget,
  assignedExpression,
  assignedYield,
  deletedStar,
  missingColon,
  badAnnotation,
  tupleThenEquals,
  explainFieldEnd,
];
