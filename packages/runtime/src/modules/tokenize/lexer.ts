// Source text to tokens as the tokenize module shows them: with comments, blank lines and all operators as OP, and more
// liberal than the parser: unknown characters pass, and so do unmatched brackets and leading zeros unless it is told to be
// strict. CPython: Parser/lexer/lexer.c, where `tok_extra_tokens` is what is not strict.

import { isIdentifierText, isPrintable } from '../../types/str/unicode.js';
import { LiteralModes } from './literal-modes.js';
import { scanNumber } from './numbers.js';
import { END, Scanner } from './scanner.js';
import { LONGEST_OPERATOR, OPERATORS, TOKEN, type Token, TokenError } from './token.js';

/** The source ends where more must come. */
export const END_MESSAGE = 'unexpected EOF in multi-line statement';
const TAB_SIZE = 8;
const MOST_INDENTS = 100;
const MOST_BRACKETS = 200;
const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
const NAME_START = /[A-Za-z_\u0080-\uffff]/;
const NAME_PART = /[A-Za-z0-9_\u0080-\uffff]/;
const STRING_PREFIX = /^(?:[bu]?r?|r?b?|[ft]r?|r[ft])$/i;

export class Lexer {
  readonly scanner: Scanner;
  private readonly modes: LiteralModes;
  /** Columns of the enclosing blocks, counted with tabs of eight and of one. */
  private readonly indents = [{ column: 0, alternative: 0 }];
  /** INDENTs (positive) or DEDENTs (negative) still to be given. */
  private pending = 0;
  private isLineStart = true;
  private isBlank = false;
  /** A comment stood alone on its line: the newline after it is no NEWLINE. */
  private isAfterComment = false;
  /** The open brackets, with their lines. */
  private readonly brackets: { bracket: string; line: number }[] = [];
  private readonly isStrict: boolean;

  constructor(source: string, isStrict: boolean) {
    this.scanner = new Scanner(source);
    this.isStrict = isStrict;
    this.modes = new LiteralModes(this.scanner);
  }

  next(): Token {
    if (this.modes.isInText) return this.literalText();
    for (;;) {
      if (this.isLineStart) this.startLine();
      if (this.pending !== 0) return this.indentation();
      const token = this.nextOnLine();
      if (token !== null) return token;
    }
  }

  private literalText(): Token {
    const token = this.modes.next();
    if (token.type === TOKEN.op) this.openBracket('{');
    return token;
  }

  // ### Indentation

  private startLine(): void {
    const { scanner } = this;
    this.isLineStart = false;
    this.isBlank = false;
    const { column, alternative } = this.measure();
    const c = scanner.peek();
    if (c === '#' || c === '\n' || (c === '\r' && scanner.peek(1) === '\n')) {
      this.isBlank = true;
      return;
    }
    if (this.brackets.length === 0) this.compareIndent(column, alternative);
  }

  /** Moves past the white space of a line; of continued lines the first one counts. */
  private measure(): { column: number; alternative: number } {
    const { scanner } = this;
    let column = 0;
    let alternative = 0;
    let continued: number | null = null;
    for (; ; scanner.at++) {
      const c = scanner.peek();
      if (c === ' ') {
        column++;
        alternative++;
      } else if (c === '\t') {
        column = (Math.floor(column / TAB_SIZE) + 1) * TAB_SIZE;
        alternative++;
      } else if (c === '\f') {
        column = 0;
        alternative = 0;
      } else if (c === '\\') {
        continued ??= column;
        this.continueLine(false);
        scanner.at--;
      } else break;
    }
    return { column: continued ?? column, alternative: continued ?? alternative };
  }

  private compareIndent(column: number, alternative: number): void {
    const { indents } = this;
    let top = indents.at(-1)!;
    if (column === top.column) {
      if (alternative !== top.alternative) this.failTabs();
    } else if (column > top.column) {
      if (indents.length >= MOST_INDENTS) this.failIndent('IndentationError', 'too many levels of indentation');
      if (alternative <= top.alternative) this.failTabs();
      indents.push({ column, alternative });
      this.pending = 1;
    } else {
      while (column < top.column) {
        indents.pop();
        this.pending--;
        top = indents.at(-1)!;
      }
      if (column !== top.column)
        this.failIndent('IndentationError', 'unindent does not match any outer indentation level');
      if (alternative !== top.alternative) this.failTabs();
    }
  }

  private failTabs(): never {
    return this.failIndent('TabError', 'inconsistent use of tabs and spaces in indentation');
  }

  /** These point to the end of the line. */
  private failIndent(kind: 'IndentationError' | 'TabError', message: string): never {
    const { scanner } = this;
    const end = scanner.lineStarts[scanner.line + 1]!;
    throw new TokenError(kind, message, scanner.line, scanner.column(scanner.line, end), false);
  }

  private indentation(): Token {
    const { scanner } = this;
    if (this.pending < 0) {
      this.pending++;
      return this.token(TOKEN.dedent, scanner.at);
    }
    this.pending--;
    return this.token(TOKEN.indent, scanner.lineStarts[scanner.line]!);
  }

  // ### Within a line

  /** A token, or null when the line ended without one. */
  private nextOnLine(): Token | null {
    const { scanner } = this;
    while (' \t\f'.includes(scanner.peek()) && !scanner.isAtEnd) scanner.at++;
    const start = scanner.at;
    const c = scanner.peek();
    if (c === END) return this.endOfSource();
    if (c === '#') return this.comment(start);
    if (NAME_START.test(c)) return this.nameOrString(start);
    if (c === '\n' || (c === '\r' && scanner.peek(1) === '\n')) return this.newline(start);
    if (isDigit(c) || (c === '.' && isDigit(scanner.peek(1)))) {
      scanNumber(scanner, this.isStrict);
      return this.token(TOKEN.number, start);
    }
    if (c === '"' || c === "'") return this.string(start, '');
    if (c === '\\') {
      this.continueLine(true);
      return null;
    }
    return this.operator(start);
  }

  private token(type: number, start: number, startLine = this.scanner.line): Token {
    const { scanner } = this;
    const text = scanner.text.slice(start, scanner.at);
    return { type, text, start, end: scanner.at, startLine, endLine: scanner.line };
  }

  private endOfSource(): Token {
    if (this.modes.isInExpression) this.failEnd(true);
    if (this.brackets.length > 0) this.failEnd(false);
    return this.token(TOKEN.endMarker, this.scanner.at);
  }

  /** The source ends where more must come, after something on its last line or not. */
  private failEnd(isWithinLine: boolean): never {
    const { scanner } = this;
    const line = Math.max(0, scanner.line - 1);
    const column = isWithinLine ? scanner.column(line, scanner.at) : 0;
    throw new TokenError('SyntaxError', END_MESSAGE, line, column, false);
  }

  private comment(start: number): Token {
    const { scanner } = this;
    while (!['\n', '\r', END].includes(scanner.peek())) scanner.at++;
    this.isAfterComment = this.isBlank;
    return this.token(TOKEN.comment, start);
  }

  private newline(start: number): Token {
    const { scanner } = this;
    const isQuiet = this.isBlank || this.brackets.length > 0 || this.isAfterComment;
    const { line } = scanner;
    if (scanner.peek() === '\r') scanner.at++;
    scanner.at++;
    const token = this.token(isQuiet ? TOKEN.nl : TOKEN.newline, start, line);
    scanner.line++;
    this.isAfterComment = false;
    this.isLineStart = true;
    return token;
  }

  /** A backslash at the end of a line. */
  private continueLine(isWithinLine: boolean): void {
    const { scanner } = this;
    scanner.at++;
    if (scanner.peek() === '\r') scanner.at++;
    if (scanner.peek() !== '\n') {
      const column = scanner.column(scanner.line, scanner.at);
      const message = 'unexpected character after line continuation character';
      throw new TokenError('SyntaxError', message, scanner.line, column + 2, false);
    }
    scanner.take();
    if (scanner.isAtEnd) this.failEnd(isWithinLine);
  }

  private nameOrString(start: number): Token {
    const { scanner } = this;
    while (NAME_PART.test(scanner.peek())) scanner.at++;
    const text = scanner.text.slice(start, scanner.at);
    const c = scanner.peek();
    if ((c === '"' || c === "'") && STRING_PREFIX.test(text)) return this.string(start, text);
    if (this.isStrict) this.checkName(start, text);
    return this.token(TOKEN.name, start);
  }

  private checkName(start: number, text: string): void {
    if (isIdentifierText(text)) return;
    const { scanner } = this;
    let before = '';
    for (const character of text) {
      before += character;
      if (isIdentifierText(before)) continue;
      const code = character.codePointAt(0)!;
      const hex = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
      scanner.at = start + before.length;
      scanner.fail(
        isPrintable(code) ? `invalid character '${character}' (${hex})` : `invalid non-printable character ${hex}`,
      );
    }
  }

  private string(start: number, prefix: string): Token {
    if (/[ft]/i.test(prefix)) return this.modes.begin(start, prefix);
    const { line } = this.scanner;
    this.scanString(start);
    return this.token(TOKEN.string, start, line);
  }

  private scanString(start: number): void {
    const { scanner } = this;
    const { line } = scanner;
    const quote = scanner.peek();
    const size = scanner.peek(1) === quote && scanner.peek(2) === quote ? 3 : 1;
    scanner.at += size;
    let hasEscapedQuote = false;
    for (let closing = 0; closing < size; ) {
      const c = scanner.peek();
      if (c === END || (size === 1 && c === '\n')) this.failString(start, line, size, hasEscapedQuote);
      scanner.take();
      closing = c === quote ? closing + 1 : 0;
      if (c !== '\\') continue;
      if (scanner.peek() === quote) hasEscapedQuote = true;
      if (scanner.peek() === '\r') scanner.at++;
      if (!scanner.isAtEnd) scanner.take();
    }
  }

  private failString(start: number, line: number, size: number, hasEscapedQuote: boolean): never {
    const { scanner } = this;
    const column = scanner.column(line, start) + 1;
    const missing = this.modes.missingBrace(scanner.text[start]!, size);
    if (missing !== null) throw new TokenError('SyntaxError', missing, line, column, true);
    const detected = scanner.isAtEnd ? scanner.line : scanner.line + 1;
    const kind = size === 3 ? 'triple-quoted string' : 'string';
    const hint = hasEscapedQuote && size === 1 ? '; perhaps you escaped the end quote' : '';
    const message = `unterminated ${kind} literal (detected at line ${detected})${hint}`;
    throw new TokenError('SyntaxError', message, line, column, true);
  }

  private operator(start: number): Token {
    const { scanner } = this;
    const c = scanner.peek();
    if (this.modes.isInExpression) this.modes.beforeOperator(c);
    let length = this.modes.endsExpression(c) ? 1 : LONGEST_OPERATOR;
    const isOperator = (size: number): boolean => {
      const text = scanner.text.slice(start, start + size);
      return OPERATORS.has(text) || text === '<>';
    };
    while (length > 1 && !isOperator(length)) length--;
    // Unknown characters pass as operators; a carriage return takes the next one with it.
    scanner.at +=
      length === 1 && c === '\r' ? 2 : length === 1 && scanner.text.codePointAt(start)! > 0xffff ? 2 : length;
    if ('([{'.includes(c)) this.openBracket(c);
    else if (')]}'.includes(c)) this.closeBracket(c);
    if (this.modes.isInExpression) this.modes.afterOperator(c, length);
    return this.token(TOKEN.op, start);
  }

  private openBracket(bracket: string): void {
    if (this.brackets.length >= MOST_BRACKETS) this.scanner.fail('too many nested parentheses');
    this.brackets.push({ bracket, line: this.scanner.line });
  }

  /** The bracket has been taken. */
  private closeBracket(c: string): void {
    const { scanner } = this;
    const open = this.brackets.pop();
    if (!this.isStrict || open?.bracket === OPENING[c]) return;
    if (open === undefined) return scanner.fail(`unmatched '${c}'`);
    const inLiteral = this.modes.unmatched(c);
    if (inLiteral !== null) return scanner.fail(inLiteral);
    const where = open.line === scanner.line ? '' : ` on line ${open.line + 1}`;
    scanner.fail(`closing parenthesis '${c}' does not match opening parenthesis '${open.bracket}'${where}`);
  }
}

const isDigit = (c: string): boolean => c >= '0' && c <= '9';
