// A program's text as the parser sees it, and the way from its UTF-16 offsets to the lines and columns that Python
// shows. Normalisation happens once, here: CRLF and CR become LF (CPython:
// Parser/tokenizer/helpers.c, translate_newlines), so nothing later meets another line ending.

/** A place in the source: `line` from 1, `column` from 0 in characters (code points), as tracebacks count. */
export interface Position {
  line: number;
  column: number;
}

/** V8 keeps texts without these in one byte for each character. */
const WIDE = /[^\0-\xff]/;

const BARRY = /^from\s+__future__\s+import\s*(?:\([^)]*|[^\n;(]*)\bbarry_as_FLUFL/m;

export class Source {
  readonly filename: string;
  /** The normalised text: offsets of the tree are offsets into this string. */
  readonly text: string;
  // Made when a position is first asked for: most modules of a program are never part of a traceback.
  private starts: number[] | null = null;
  private ascii: boolean | null = null;
  private wide: boolean | null = null;
  /** Whether unequal is spelled `<>`: after `from __future__ import barry_as_FLUFL`. */
  readonly isBarry: boolean;

  constructor(text: string, filename: string, isBarry = text.includes('barry_as_FLUFL') && BARRY.test(text)) {
    this.filename = filename;
    this.text = normaliseText(text);
    this.isBarry = isBarry;
  }

  /** Offset of the start of each line; the first is 0. */
  private get lineStarts(): number[] {
    this.starts ??= findLineStarts(this.text);
    return this.starts;
  }

  /** True when every code unit is ASCII: then a column is a plain difference of offsets. */
  get isAscii(): boolean {
    this.ascii ??= /^[\0-\x7f]*$/.test(this.text);
    return this.ascii;
  }

  /**
   * A part of the text that the program keeps, in the engine's narrow form if it can be: a slice of a text with any character
   * beyond Latin-1 has two bytes for each, and so has all that is made of it, which makes searching and encoding slower.
   */
  literal(start: number, end: number): string {
    this.wide ??= WIDE.test(this.text);
    const part = this.text.slice(start, end);
    return this.wide && !WIDE.test(part) ? JSON.parse(JSON.stringify(part)) : part;
  }

  /** The number of lines; a text that ends in a newline does not count the empty line after it. */
  get lineCount(): number {
    const { lineStarts, text } = this;
    return text.endsWith('\n') || text === '' ? lineStarts.length - 1 : lineStarts.length;
  }

  /** The line (from 1) that holds `offset`. */
  lineOf(offset: number): number {
    const { lineStarts } = this;
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (lineStarts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** Offset of the first character of `line` (from 1). */
  lineStart(line: number): number {
    return this.lineStarts[line - 1] ?? this.text.length;
  }

  /** Line and character column of `offset`. */
  position(offset: number): Position {
    const line = this.lineOf(offset);
    const start = this.lineStarts[line - 1]!;
    return { line, column: this.isAscii ? offset - start : countCharacters(this.text, start, offset) };
  }

  /** Line and UTF-8 byte column of `offset`: what `ast` nodes carry as `lineno` and `col_offset`. */
  bytePosition(offset: number): Position {
    const line = this.lineOf(offset);
    const start = this.lineStarts[line - 1]!;
    return { line, column: this.isAscii ? offset - start : countBytes(this.text, start, offset) };
  }

  /** The text of `line` (from 1) with its newline, if it has one. */
  lineText(line: number): string {
    const start = this.lineStart(line);
    const end = this.text.indexOf('\n', start);
    return end < 0 ? this.text.slice(start) : this.text.slice(start, end + 1);
  }

  /** The source text between two offsets. */
  slice(start: number, end: number): string {
    return this.text.slice(start, end);
  }
}

function normaliseText(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function countCharacters(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) if (!isLowSurrogateOfPair(text, i, start)) count++;
  return count;
}

function countBytes(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    // The two halves of a pair make four bytes: three for the first, one for the second.
    if (unit < 0x80 || isLowSurrogateOfPair(text, i, start)) count += 1;
    else count += unit < 0x800 ? 2 : 3;
  }
  return count;
}

function isLowSurrogateOfPair(text: string, index: number, start: number): boolean {
  if (index === start || (text.charCodeAt(index) & 0xfc00) !== 0xdc00) return false;
  return (text.charCodeAt(index - 1) & 0xfc00) === 0xd800;
}
