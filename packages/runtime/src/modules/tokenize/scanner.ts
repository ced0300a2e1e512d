// The source as the lexer walks over it: a place, the lines, and errors about the place.

import { TokenError } from './token.js';

/** What `peek` gives at the end of the source. */
export const END = '';

export class Scanner {
  readonly text: string;
  at = 0;
  /** The line of `at`, from 0; `newline` keeps it. */
  line = 0;
  /** Where each line starts. */
  readonly lineStarts: number[] = [0];
  /** True when the last line had no newline, so that one was added. */
  readonly isImplicit: boolean;

  constructor(source: string) {
    this.isImplicit = source !== '' && !source.endsWith('\n');
    this.text = this.isImplicit ? `${source}\n` : source;
    for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1)) this.lineStarts.push(at + 1);
  }

  /** The character that many places on. */
  peek(distance = 0): string {
    return this.text[this.at + distance] ?? END;
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** Takes one character, and keeps count of the lines. */
  take(): string {
    const c = this.peek();
    this.at++;
    if (c === '\n') this.line++;
    return c;
  }

  /** The lines from one to another, with the newline of the last; not the one that was added. */
  linesText(first: number, last: number): string {
    const text = this.text.slice(this.lineStarts[first], this.lineStarts[last + 1]);
    return this.isImplicit && last === this.lineStarts.length - 2 ? text.slice(0, -1) : text;
  }

  /** Characters between the start of its line and a place. */
  column(line: number, offset: number): number {
    let count = 0;
    for (let at = this.lineStarts[line]!; at < offset; count++) at += this.text.codePointAt(at)! > 0xffff ? 2 : 1;
    return count;
  }

  /** A SyntaxError that ends where the scanner is. */
  fail(message: string): never {
    throw new TokenError('SyntaxError', message, this.line, this.column(this.line, this.at), true);
  }
}
