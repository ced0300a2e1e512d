// A program that is not accepted, as CPython's parser goes through it: the tokens, how far they have been read, and what was
// tried where. It reads tokens only as they are needed, since what the tokenizer finds counts when it is reached, and an
// error tells of the last token read. (CPython: Parser/pegen.c and pegen_errors.c.)

import { isKeyword } from '../checks/names.js';
import type { Token, Tokens } from '../checks/tokenizer.js';
import type { Source } from '../source.js';
import { PySyntaxError, type SyntaxErrorKind, type SyntaxWarning } from '../syntax-error.js';

/** A stretch of the program that was recognised: a token (`kind` is then `token`) or a node, with what its rule names. */
export interface Piece {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: Value | string | number;
}

/** What a rule makes: null stands for what is optional and not there. */
export type Value = Piece | Value[] | null;

interface Remembered {
  value: Value | undefined;
  end: number;
}

const softKeywords = new Set(['_', 'case', 'match', 'type']);
/** Tokens that CPython gives no column. */
function isPlaceless({ type, start, end }: Token): boolean {
  return type === 'indent' || type === 'dedent' || type === 'end' || (type === 'newline' && start === end);
}

export class FailedParser {
  /** The next token to take. */
  mark = 0;
  /** How many tokens have been read. */
  fill = 0;
  /** Whether the rules for mistakes are tried. */
  isSecond = false;
  /** Whether what stopped the parser came from the tokenizer. */
  isTokenError = false;
  readonly warnings: SyntaxWarning[] = [];
  readonly text: string;
  private readonly keys: string[];
  private memo: (Map<number, Remembered> | undefined)[] = [];

  constructor(
    readonly source: Source,
    readonly read: Tokens,
    /** The minor version of the language: `feature_version`. */
    readonly version: number,
    /** Whether a last line without a newline gets one: in a module. */
    readonly isModule: boolean,
  ) {
    this.text = source.text;
    this.keys = keysOf(source.text, read.tokens);
  }

  /** For the second pass: everything is tried again, and what was read stays read. */
  restart(): void {
    this.mark = 0;
    this.isSecond = true;
    this.memo = [];
  }

  memoAt(mark: number): Map<number, Remembered> {
    this.memo[mark] ??= new Map();
    return this.memo[mark];
  }

  // ### Tokens

  /** Reads up to the next token. What the tokenizer stopped at is thrown when it is reached. */
  private reach(): void {
    if (this.mark < this.fill) return;
    const { tokens, error } = this.read;
    this.warnOfTokens(this.mark, this.mark + 1);
    const isMissing = this.mark >= tokens.length;
    if (isMissing || (error === null && this.read.open.length > 0 && tokens[this.mark]!.type === 'end')) {
      this.isTokenError = true;
      // At the end of the text an open bracket counts most.
      const isAtEnd = error === null || (error.unfinished === 'joined line' && !error.isRaised);
      if (isAtEnd && this.read.open.length > 0) throw this.unclosed();
      throw error!.isRaised ? error!.error : this.withLine(error!.error);
    }
    this.fill = this.mark + 1;
  }

  /** Notes what the tokenizer warns of when it reads these tokens. */
  warnOfTokens(from: number, to: number): void {
    for (const { index, warning } of this.read.warnings) {
      if (index >= from && index < to) this.warnings.push(warning);
    }
  }

  /** The same error, with the line as the parser has it. */
  withLine(error: PySyntaxError): PySyntaxError {
    const text = this.lineText(error.lineno, false);
    return new PySyntaxError(error.kind, error.msg, { ...error, text }, 'read');
  }

  take(key: string): Piece | undefined {
    this.reach();
    const { isBarry } = this.source;
    if (this.keys[this.mark] !== (isBarry && key === '!=' ? '<>' : key)) {
      if (isBarry && key === '!=' && this.keys[this.mark] === key)
        throw this.errorAtLast("with Barry as BDFL, use '<>' instead of '!='");
      return undefined;
    }
    return this.taken(nodeTokens[key] ?? 'token');
  }

  /** A word that is a keyword in some places only. */
  takeWord(word: string): Piece | undefined {
    this.reach();
    return this.keys[this.mark] === 'NAME' && this.textOf(this.mark) === word ? this.taken('token') : undefined;
  }

  takeSoftKeyword(): Piece | undefined {
    this.reach();
    return this.keys[this.mark] === 'NAME' && softKeywords.has(this.textOf(this.mark))
      ? this.taken('token')
      : undefined;
  }

  private taken(kind: string): Piece {
    const { start, end } = this.read.tokens[this.mark++]!;
    return { kind, start, end };
  }

  textOf(index: number): string {
    const { start, end } = this.read.tokens[index]!;
    return this.text.slice(start, end);
  }

  /** The node made of the tokens from one on to the last taken. */
  piece(kind: string, from: number, fields: Record<string, Value>): Piece {
    const { tokens } = this.read;
    return { ...fields, kind, start: tokens[from]!.start, end: tokens[Math.max(this.mark - 1, from)]!.end };
  }

  // ### Where reading stopped

  /** Offset behind the last token read, and its line. */
  get cursor(): { offset: number; line: number } {
    const token = this.read.tokens[this.fill - 1];
    if (token === undefined) return { offset: 0, line: this.source.lineCount };
    return { offset: token.end, line: this.lineOfToken(token) };
  }

  private lineOfToken({ type, start, end }: Token): number {
    const { source } = this;
    if (type === 'end') return source.lineCount;
    if (type === 'newline' || type === 'dedent') return Math.min(source.lineOf(start), source.lineCount);
    return source.lineOf(Math.max(end - 1, start));
  }

  // ### Errors

  /** At a token that is known: those without a column are at column 0. */
  errorAtToken(index: number, message: string): PySyntaxError {
    const token = this.read.tokens[index]!;
    if (!isPlaceless(token)) return this.errorAt(message, token.start, token.end);
    const line = this.lineOfToken(token);
    return this.error('SyntaxError', message, { line, offset: 0, endLine: line, endOffset: 0 });
  }

  /** At the last token read, or another one: those without a column are where the tokenizer is. */
  errorAtLast(message: string, kind: SyntaxErrorKind = 'SyntaxError', index = this.fill - 1): PySyntaxError {
    const token = this.read.tokens[index]!;
    if (!isPlaceless(token)) return this.errorAt(message, token.start, token.end, kind);
    const { source } = this;
    const line = this.lineOfToken(token);
    const lineStart = line === 0 ? 0 : source.lineStart(line);
    const needsNewline = this.isModule && token.end === this.text.length && !this.text.endsWith('\n') ? 1 : 0;
    const offset = [...this.text.slice(lineStart, token.end)].length + needsNewline;
    return this.error(kind, message, { line, offset, endLine: line, endOffset: -1 });
  }

  errorAt(message: string, start: number, end: number, kind: SyntaxErrorKind = 'SyntaxError'): PySyntaxError {
    const { source } = this;
    const from = source.position(start);
    // A newline, even one that the text lacks, belongs to the line it ends.
    const isNewline = end > this.text.length || (end > start && this.text[end - 1] === '\n');
    const last = source.position(isNewline ? end - 1 : end);
    const to = isNewline ? { line: last.line, column: last.column + 1 } : last;
    return this.error(kind, message, {
      line: from.line,
      offset: from.column + 1,
      endLine: to.line,
      endOffset: to.column + 1,
    });
  }

  /** From a place on to where reading stopped. */
  errorFrom(message: string, start: number): PySyntaxError {
    const from = this.source.position(start);
    const { offset, line } = this.cursor;
    const isBeyond = offset > this.text.length ? 1 : 0;
    const endOffset = [...this.text.slice(this.source.lineStart(line), offset)].length + isBeyond;
    return this.error('SyntaxError', message, { line: from.line, offset: from.column + 1, endLine: line, endOffset });
  }

  error(
    kind: SyntaxErrorKind,
    message: string,
    place: { line: number; offset: number; endLine: number; endOffset: number },
  ): PySyntaxError {
    const { line, offset, endLine } = place;
    // The line that is being read comes with its newline.
    const isBehind = this.cursor.line > line;
    const text = this.lineText(line, isBehind);
    // The end is measured on the first line.
    const endOffset = endLine === line ? place.endOffset : Math.min(place.endOffset, [...text].length + 1);
    return new PySyntaxError(kind, message, { lineno: line, offset, endLineno: endLine, endOffset, text }, 'read');
  }

  private lineText(line: number, isBehind: boolean): string {
    if (line === 0) return '';
    const text = this.source.lineText(line);
    if (isBehind) return text.replace(/\n$/, '');
    return this.isModule && !text.endsWith('\n') ? `${text}\n` : text;
  }

  /** The error for the innermost bracket that is still open. */
  unclosed(): PySyntaxError {
    const { character, offset } = this.read.open.at(-1)!;
    const { line, column } = this.source.position(offset);
    const place = { lineno: line, offset: column + 1, endLineno: line, endOffset: 0 };
    const text = this.lineText(line, this.source.lineCount > line);
    return new PySyntaxError('SyntaxError', `'${character}' was never closed`, { ...place, text }, 'read');
  }
}

/** Tokens that are nodes by themselves. */
const nodeTokens: Record<string, string> = { NAME: 'Name', NUMBER: 'Constant' };

function keysOf(text: string, tokens: readonly Token[]): string[] {
  const letters: string[] = [];
  return tokens.map(({ type, start, end }) => {
    const spelled = text.slice(start, end);
    switch (type) {
      case 'name':
        return isKeyword(spelled) ? spelled : 'NAME';
      case 'op':
        return spelled;
      case 'formatted-start':
        letters.push(/t/i.test(spelled) ? 'T' : 'F');
        return `${letters.at(-1)}STRING_START`;
      case 'field-text':
        return `${letters.at(-1)}STRING_MIDDLE`;
      case 'formatted-end':
        return `${letters.pop()}STRING_END`;
      case 'end':
        return 'ENDMARKER';
      default:
        return type.toUpperCase().replace('-', '_');
    }
  });
}
