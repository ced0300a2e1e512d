// The place where a parse stopped, as the rules for CPython's special words look at it: tokens around it, brackets, and
// whether a stretch of tokens is an expression.

import type { Expr, Span } from '../ast.js';
import { pythonParser } from '../grammar/load.js';
import { runParser } from '../grammar/run.js';
import { Lowering } from '../lower/lowering.js';
import { lowerScript } from '../lower/statements.js';
import { Source } from '../source.js';
import { PySyntaxError, parserErrorAt } from '../syntax-error.js';
import { errorAtLineEnd } from './next-token.js';
import type { Token } from './tokenizer.js';

/** How far to look for the end of an expression: each try is a parse. */
const maxExpressionTokens = 200;

const openers = new Set(['(', '[', '{']);
const closers = new Set([')', ']', '}']);

export class Failure {
  /** The first token of the logical line, behind indents and dedents. */
  readonly head: number;
  /** The innermost bracket open at the failing token within its logical line, or -1. */
  readonly bracket: number;
  /** Where the last error made here ends. */
  errorEnd = -1;

  constructor(
    readonly source: Source,
    readonly tokens: Token[],
    /** The token the parser could not take. */
    readonly index: number,
  ) {
    this.head = this.findHead();
    this.bracket = this.openerBefore(index);
  }

  private findHead(): number {
    let at = this.index;
    while (at > 0 && this.tokens[at - 1]!.type !== 'newline') at--;
    while (this.tokens[at]!.type === 'indent' || this.tokens[at]!.type === 'dedent') at++;
    return at;
  }

  /** The text of a token; empty when there is none. */
  text(index: number): string {
    const token = this.tokens[index];
    return token === undefined ? '' : this.source.text.slice(token.start, token.end);
  }

  /** The failing token. */
  get token(): Token {
    return this.tokens[this.index]!;
  }

  /** The span of a token; a newline at the end of the text counts as a character. */
  span(index: number): { start: number; end: number } {
    const { type, start, end } = this.tokens[index]!;
    return { start, end: type === 'newline' ? start + 1 : end };
  }

  /** An error from one token to another. */
  error(message: string, from: number, to = from): PySyntaxError {
    return this.errorAt(message, this.span(from).start, this.span(to).end);
  }

  errorAt(message: string, start: number, end: number): PySyntaxError {
    this.errorEnd = end;
    const isLineEnd = end === start + 1 && this.source.text.charCodeAt(start) === 0x0a;
    return isLineEnd
      ? errorAtLineEnd(this.source, start, message)
      : parserErrorAt(this.source, { start, end }, message);
  }

  /** The bracket that is open just before a token of this line, or -1. */
  openerBefore(index: number): number {
    let depth = 0;
    for (let at = index - 1; at >= this.head; at--) {
      const text = this.text(at);
      if (closers.has(text)) depth++;
      else if (openers.has(text) && depth-- === 0) return at;
    }
    return -1;
  }

  /** The tokens between two positions that stand in no bracket of their own. */
  outerTokens(from: number, to: number): number[] {
    const found: number[] = [];
    let depth = 0;
    for (let at = from; at < to; at++) {
      const text = this.text(at);
      if (closers.has(text)) depth--;
      if (depth === 0) found.push(at);
      if (openers.has(text)) depth++;
    }
    return found;
  }

  /** Where the expression that ends before the failing token begins: behind the last token that separates expressions. */
  expressionStart(): number {
    const from = this.bracket >= 0 ? this.bracket + 1 : this.head;
    let start = from;
    for (const at of this.outerTokens(from, this.index)) {
      if (separators.has(this.text(at))) start = at + 1;
    }
    while (this.text(start) === '*' || this.text(start) === '**') start++;
    return start;
  }

  /** Whether the bracket at an index is a call's. */
  isCall(bracket: number): boolean {
    if (this.text(bracket) !== '(') return false;
    const before = this.tokens[bracket - 1];
    if (before === undefined || bracket - 1 < this.head) return false;
    if (before.type === 'name') return !reserved.has(this.text(bracket - 1)) && this.text(bracket - 2) !== 'def';
    return (
      [')', ']', '}'].includes(this.text(bracket - 1)) || before.type === 'string' || before.type === 'formatted-end'
    );
  }

  /** The expression that the tokens from `from` up to `to` make, or null. */
  expression(from: number, to: number): Expr | null {
    if (from >= to) return null;
    const text = this.source.text.slice(this.tokens[from]!.start, this.tokens[to - 1]!.end);
    const source = new Source(`(${text}\n)`, '');
    const tree = runParser(pythonParser(), source.text);
    if (typeof tree === 'number') return null;
    try {
      const [statement] = lowerScript(new Lowering(source, tree));
      return statement?.kind === 'Expr' ? statement.value : null;
    } catch (error) {
      if (error instanceof PySyntaxError) return null;
      throw error;
    }
  }

  /** Where the node of the expression between two tokens begins and ends: inside its parentheses, if it has any. */
  nodeSpan(from: number, to: number): Span {
    const node = this.expression(from, to);
    const base = this.tokens[from]!.start - 1;
    if (node === null) return { start: this.tokens[from]!.start, end: this.tokens[to - 1]!.end };
    return { start: base + node.start, end: base + node.end };
  }

  /** The end (exclusive) of the longest expression that starts at a token, or -1. */
  longestExpression(from: number): number {
    let last = from;
    for (let depth = 0; last < this.tokens.length; last++) {
      const text = this.text(last);
      if (closers.has(text) && depth-- === 0) break;
      if (openers.has(text)) depth++;
      if (depth === 0 && (ends.has(text) || this.tokens[last]!.type === 'newline')) break;
      if (depth === 0 && this.tokens[last]!.type === 'end') break;
    }
    const longest = Math.min(last, from + maxExpressionTokens);
    for (let to = longest; to > from; to--) if (this.expression(from, to) !== null) return to;
    return -1;
  }
}

/** Tokens after which a new expression begins. */
const separators = new Set([
  ',',
  ':',
  '=',
  ':=',
  'else',
  'return',
  'yield',
  'from',
  'raise',
  'assert',
  'del',
  ';',
  '->',
]);
for (const operator of ['+=', '-=', '*=', '/=', '//=', '%=', '@=', '&=', '|=', '^=', '>>=', '<<=', '**=']) {
  separators.add(operator);
}

/** Tokens that no expression goes beyond. */
const ends = new Set([',', ':', '=', ':=', ';', 'for', 'async']);

const reserved = new Set(
  (
    'and as assert async await break class continue def del elif else except finally for from global if import in is ' +
    'lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
);
