// f-strings and t-strings, whose text and expressions take turns: a stack of the literals that are open, each of which is
// either in its text or in an expression. CPython: Parser/lexer/lexer.c tok_get_fstring_mode.

import { END, type Scanner } from './scanner.js';
import { TOKEN, type Token, TokenError } from './token.js';

interface Literal {
  readonly letter: 'f' | 't';
  readonly isRaw: boolean;
  readonly quote: string;
  readonly size: number;
  readonly start: number;
  readonly line: number;
  isInText: boolean;
  isInFormat: boolean;
  /** Directly after the colon of an expression, not after another expression in its format. */
  isAfterColon: boolean;
  /** Open brackets in the literal's expressions, and how many were open where each expression began. */
  depth: number;
  readonly expressions: number[];
}

const MOST_NESTED = 150;

export class LiteralModes {
  private readonly scanner: Scanner;
  private readonly open: Literal[] = [];

  constructor(scanner: Scanner) {
    this.scanner = scanner;
  }

  get isInText(): boolean {
    return this.open.at(-1)?.isInText ?? false;
  }

  get isInExpression(): boolean {
    return this.open.length > 0 && !this.isInText;
  }

  /** The scanner is at the quote that follows `prefix`. */
  begin(start: number, prefix: string): Token {
    const { scanner } = this;
    const quote = scanner.peek();
    const size = scanner.peek(1) === quote && scanner.peek(2) === quote ? 3 : 1;
    scanner.at += size;
    const letter = /f/i.test(prefix) ? 'f' : 't';
    const { line } = scanner;
    const literal = { letter, isRaw: /r/i.test(prefix), quote, size, start, line, isInText: true } as const;
    this.open.push({ ...literal, isInFormat: false, isAfterColon: false, depth: 0, expressions: [] });
    return this.token(letter === 'f' ? TOKEN.fstringStart : TOKEN.tstringStart, start, line);
  }

  // ### Text

  next(): Token {
    const { scanner } = this;
    const literal = this.open.at(-1)!;
    const start = scanner.at;
    if (scanner.peek() === '{' && scanner.peek(1) !== '{') return this.beginExpression(literal);
    if (this.isClosing(literal)) {
      scanner.at += literal.size;
      this.open.pop();
      return this.token(literal.letter === 'f' ? TOKEN.fstringEnd : TOKEN.tstringEnd, start, scanner.line);
    }
    return this.middle(literal, start);
  }

  private isClosing({ quote, size }: Literal): boolean {
    const { scanner } = this;
    return scanner.peek() === quote && (size === 1 || (scanner.peek(1) === quote && scanner.peek(2) === quote));
  }

  private beginExpression(literal: Literal): Token {
    const { scanner } = this;
    const start = scanner.at;
    literal.isInText = false;
    literal.expressions.push(literal.depth);
    if (literal.expressions.length >= MOST_NESTED)
      scanner.fail(`${literal.letter}-string: expressions nested too deeply`);
    literal.depth++;
    literal.isInFormat = false;
    literal.isAfterColon = false;
    scanner.at++;
    return this.token(TOKEN.op, start, scanner.line);
  }

  private middle(literal: Literal, start: number): Token {
    const { scanner } = this;
    const { line } = scanner;
    const isInFormat = literal.isInFormat && literal.expressions.length > 0;
    const type = literal.letter === 'f' ? TOKEN.fstringMiddle : TOKEN.tstringMiddle;
    for (;;) {
      const c = scanner.peek();
      if (c === END || (literal.size === 1 && c === '\n')) {
        if (c === '\n' && isInFormat && literal.isAfterColon) this.failNewline(literal);
        this.failText(literal);
      }
      if (this.isClosing(literal)) return this.token(type, start, line);
      if (c === '{' || c === '}') {
        const isDouble = scanner.peek(1) === c && !isInFormat;
        if (!isDouble) {
          // What ends here is the expression that the format belongs to, or nothing.
          if (c === '}') literal.isInText = false;
          return this.token(type, start, line);
        }
        scanner.at++;
        const token = this.token(type, start, line);
        scanner.at++;
        return token;
      }
      scanner.take();
      if (c === '\\') this.escape(literal);
    }
  }

  /** After a backslash: the next character stands for itself, but braces still count; `\N{…}` is taken whole. */
  private escape({ isRaw }: Literal): void {
    const { scanner } = this;
    if (scanner.peek() === '\r') scanner.at++;
    const c = scanner.peek();
    if (c === '{' || c === '}' || c === END) return;
    scanner.take();
    if (isRaw || c !== 'N' || scanner.peek() !== '{') return;
    while (!['}', '\n', END].includes(scanner.peek())) scanner.at++;
    if (scanner.peek() === '}') scanner.at++;
  }

  private failNewline({ letter }: Literal): never {
    const { scanner } = this;
    const { line, at } = scanner;
    const kind = `${letter}-string`;
    const message = `${kind}: newlines are not allowed in format specifiers for single quoted ${kind}s`;
    throw new TokenError('SyntaxError', message, line, scanner.column(line, at) + 1, true);
  }

  private failText({ letter, size, line, start }: Literal): never {
    const { scanner } = this;
    const detected = scanner.isAtEnd ? scanner.line : scanner.line + 1;
    const kind = size === 3 ? `triple-quoted ${letter}-string` : `${letter}-string`;
    const message = `unterminated ${kind} literal (detected at line ${detected})`;
    throw new TokenError('SyntaxError', message, line, scanner.column(line, start) + 1, true);
  }

  private token(type: number, start: number, startLine: number): Token {
    const { scanner } = this;
    const text = scanner.text.slice(start, scanner.at);
    return { type, text, start, end: scanner.at, startLine, endLine: scanner.line };
  }

  // ### Expressions

  /** Whether `c` ends the expression part: it is no part of a longer operator then. */
  endsExpression(c: string): boolean {
    return (
      this.isInExpression &&
      this.isOutermost() &&
      (c === ':' || c === '}' || (c === '!' && this.scanner.peek(1) !== '='))
    );
  }

  private isOutermost(): boolean {
    const { depth, expressions } = this.open.at(-1)!;
    return depth === (expressions.at(-1) ?? -1) + 1;
  }

  /** The message when a string that does not end may be the end of the literal around it, or null. */
  missingBrace(quote: string, size: number): string | null {
    const literal = this.open.at(-1);
    if (literal === undefined || literal.quote !== quote || literal.size !== size) return null;
    return `${literal.letter}-string: expecting '}'`;
  }

  /** What is wrong with a closing bracket of another kind than the open one; null when nothing special is. */
  unmatched(c: string): string | null {
    const literal = this.open.at(-1);
    return literal !== undefined && !literal.isInText && this.isOutermost()
      ? `${literal.letter}-string: unmatched '${c}'`
      : null;
  }

  beforeOperator(c: string): void {
    const { letter, depth } = this.open.at(-1)!;
    const { scanner } = this;
    if (c !== '}' || depth > 0) return;
    throw new TokenError(
      'SyntaxError',
      `${letter}-string: single '}' is not allowed`,
      scanner.line,
      scanner.column(scanner.line, scanner.at) + 1,
      true,
    );
  }

  /** The operator, of that length, has been taken. */
  afterOperator(c: string, length: number): void {
    const literal = this.open.at(-1)!;
    if (c === ':' && length === 1 && this.isOutermost()) {
      literal.isInText = true;
      literal.isInFormat = true;
      literal.isAfterColon = true;
    } else if ('([{'.includes(c)) literal.depth++;
    else if (')]}'.includes(c)) {
      literal.depth--;
      if (c !== '}' || literal.depth !== literal.expressions.at(-1)) return;
      literal.expressions.pop();
      literal.isInText = true;
      literal.isInFormat = literal.expressions.length > 0;
    }
  }
}
