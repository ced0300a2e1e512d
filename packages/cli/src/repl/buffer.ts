// The text being edited and the cursor in it: every editing command as a plain function of the two. Nothing here knows of
// terminals, so it can be tested as it is.

const INDENT = '    ';
const WORD = /[\p{L}\p{N}_]/u;

export class EditBuffer {
  text = '';
  /** Offset of the cursor in `text`. */
  cursor = 0;
  /** What was last cut, for `yank`. */
  private cut = '';

  set(text: string): void {
    this.text = text;
    this.cursor = text.length;
  }

  get lineStart(): number {
    return this.text.lastIndexOf('\n', this.cursor - 1) + 1;
  }
  get lineEnd(): number {
    const end = this.text.indexOf('\n', this.cursor);
    return end < 0 ? this.text.length : end;
  }
  /** The part of the cursor's line before the cursor. */
  get beforeCursor(): string {
    return this.text.slice(this.lineStart, this.cursor);
  }
  get isOnFirstLine(): boolean {
    return this.lineStart === 0;
  }
  get isOnLastLine(): boolean {
    return this.lineEnd === this.text.length;
  }

  insert(text: string): void {
    this.text = this.text.slice(0, this.cursor) + text + this.text.slice(this.cursor);
    this.cursor += text.length;
  }

  /** A new line, indented like this one, and one step further after a colon. */
  insertNewline(): void {
    const line = this.beforeCursor;
    const indent = /^[ \t]*/.exec(line)![0];
    const opens = /:\s*(?:#.*)?$/.test(line);
    this.insert(`\n${indent}${opens ? INDENT : ''}`);
  }

  /** To the next multiple of four columns. */
  insertIndent(): void {
    this.insert(INDENT.slice(this.beforeCursor.length % INDENT.length));
  }

  /** In the indentation of a line, takes back one step of it. */
  backspace(): void {
    const before = this.beforeCursor;
    if (before !== '' && /^ +$/.test(before)) {
      const width = before.length % INDENT.length || INDENT.length;
      this.remove(this.cursor - width, this.cursor);
    } else this.remove(this.previous(this.cursor), this.cursor);
  }

  deleteForward(): void {
    this.remove(this.cursor, this.next(this.cursor));
  }

  left(): void {
    this.cursor = this.previous(this.cursor);
  }
  right(): void {
    this.cursor = this.next(this.cursor);
  }
  home(): void {
    this.cursor = this.lineStart;
  }
  end(): void {
    this.cursor = this.lineEnd;
  }
  textStart(): void {
    this.cursor = 0;
  }
  textEnd(): void {
    this.cursor = this.text.length;
  }
  wordLeft(): void {
    this.cursor = this.wordStart(this.cursor);
  }
  wordRight(): void {
    this.cursor = this.wordEnd(this.cursor);
  }

  /** To the same column of the line above; false when there is none. */
  up(): boolean {
    if (this.isOnFirstLine) return false;
    const column = this.cursor - this.lineStart;
    this.cursor = this.lineStart - 1;
    this.cursor = Math.min(this.lineStart + column, this.lineEnd);
    return true;
  }
  down(): boolean {
    if (this.isOnLastLine) return false;
    const column = this.cursor - this.lineStart;
    this.cursor = this.lineEnd + 1;
    this.cursor = Math.min(this.lineStart + column, this.lineEnd);
    return true;
  }

  /** Cuts to the end of the line; at its end, joins the next one. */
  cutToLineEnd(): void {
    const end = this.cursor === this.lineEnd ? this.next(this.cursor) : this.lineEnd;
    this.cutRange(this.cursor, end);
  }
  cutToLineStart(): void {
    this.cutRange(this.lineStart, this.cursor);
  }
  cutWordLeft(): void {
    this.cutRange(this.wordStart(this.cursor), this.cursor);
  }
  cutWordRight(): void {
    this.cutRange(this.cursor, this.wordEnd(this.cursor));
  }
  yank(): void {
    this.insert(this.cut);
  }

  /** Exchanges the characters around the cursor. */
  transpose(): void {
    const at = Math.min(this.cursor, this.lineEnd - 1);
    if (at <= this.lineStart) return;
    const pair = this.text[at]! + this.text[at - 1]!;
    this.text = this.text.slice(0, at - 1) + pair + this.text.slice(at + 1);
    this.cursor = at + 1;
  }

  /** Puts `word` in place of what stands between `start` and the cursor. */
  replaceBack(start: number, word: string): void {
    this.remove(start, this.cursor);
    this.insert(word);
  }

  private cutRange(start: number, end: number): void {
    this.cut = this.text.slice(start, end);
    this.remove(start, end);
  }

  private remove(start: number, end: number): void {
    this.text = this.text.slice(0, start) + this.text.slice(end);
    this.cursor = start;
  }

  /** Surrogate pairs are one step. */
  private previous(offset: number): number {
    if (offset === 0) return 0;
    return offset > 1 && this.text.codePointAt(offset - 2)! > 0xffff ? offset - 2 : offset - 1;
  }
  private next(offset: number): number {
    if (offset >= this.text.length) return offset;
    return this.text.codePointAt(offset)! > 0xffff ? offset + 2 : offset + 1;
  }

  private wordStart(offset: number): number {
    let i = offset;
    while (i > 0 && !WORD.test(this.text[i - 1]!)) i--;
    while (i > 0 && WORD.test(this.text[i - 1]!)) i--;
    return i;
  }
  private wordEnd(offset: number): number {
    let i = offset;
    while (i < this.text.length && !WORD.test(this.text[i]!)) i++;
    while (i < this.text.length && WORD.test(this.text[i]!)) i++;
    return i;
  }
}
