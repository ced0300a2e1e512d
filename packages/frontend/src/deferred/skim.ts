// Finds the function bodies of a module that need not be parsed before the function is called. Reading over a body is thirty
// times faster than parsing it, and most functions of a library are never called. Only for sources that are known to be
// right: an error in a body would be found too late.
//
// A body is left out when nothing around the function depends on what is in it: the function stands in the module or in
// classes (not in another function, whose variables it could capture), has no type parameters around it, does not use the
// class's cell (`super`, `__class__`), and is no generator. A docstring stays: it is asked for without a call.

/** A body that is left out, as offsets. */
export interface DeferredBody {
  /** Of `def`, or of `async` before it. */
  readonly start: number;
  /** What is left out begins here, after the docstring if there is one. */
  readonly from: number;
  /** The end of the body's last line. */
  readonly end: number;
  readonly hasDocstring: boolean;
}

const SPACE = 32;
const TAB = 9;
const NEWLINE = 10;
const FORM_FEED = 12;
const BACKSLASH = 92;
const HASH = 35;
const COLON = 58;
const DOUBLE_QUOTE = 34;
const QUOTE = 39;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

/** What a function that is a generator, or that reads its class's cell, has in its body. */
const NEEDED_NOW = /\b(?:yield|super|__class__|__classdict__)\b/;
/** A body shorter than this is parsed as quickly as it is left out. */
const SHORTEST = 60;

/** The bodies in `text`, in order; null when `text` is not what a valid module looks like. */
export function findDeferrable(text: string): DeferredBody[] | null {
  const skimmer = new Skimmer(text);
  return skimmer.module() ? skimmer.found : null;
}

/** `text` with the bodies blanked out, of the same length: each is one name (none after a docstring), and one line. */
export function withoutBodies(text: string, bodies: readonly DeferredBody[]): string {
  let result = '';
  let done = 0;
  for (const { from, end, hasDocstring } of bodies) {
    const blank = `${' '.repeat(end - from - 2)}\n`;
    result += `${text.slice(done, from)}${hasDocstring ? ' ' : 'x'}${blank}`;
    done = end;
  }
  return result + text.slice(done);
}

/** The attributes that a body assigns to through `self`, as far as its text shows it. */
export function assignedThroughSelf(text: string, { from, end }: DeferredBody): string[] {
  const found = text
    .slice(from, end)
    .matchAll(/\bself\.(\w+)(?=[ \t]*(?:,[ \t]*self\.\w+[ \t]*)*(?:=[^=]|:[^=\n]*=[^=]))/g);
  return [...found].map(([, name]) => name!);
}

class Skimmer {
  readonly found: DeferredBody[] = [];
  private readonly text: string;
  private at = 0;
  /** Set when something does not end. */
  private isBroken = false;

  constructor(text: string) {
    this.text = text;
  }

  /** Reads all statements; false when they make no sense. */
  module(): boolean {
    /** Indentations of generic classes around the current line: what is in them uses their parameters. */
    const generic: number[] = [];
    while (this.toNextLine()) {
      const indent = this.at - this.lineStart();
      while (generic.length > 0 && indent <= generic.at(-1)!) generic.pop();
      const word = this.word();
      if (word === 'class' && this.isGeneric()) generic.push(indent);
      if (word === 'def' || word === 'async') this.definition(indent, generic.length > 0);
      else this.skipLine(false);
      if (this.isBroken) return false;
    }
    return true;
  }

  // ### Lines

  /** Moves to the first token of the next line that is not blank; false at the end. */
  private toNextLine(): boolean {
    const { text } = this;
    for (;;) {
      const c = text.charCodeAt(this.at);
      if (c === HASH) this.skipComment();
      else if (c === SPACE || c === TAB || c === NEWLINE || c === FORM_FEED) this.at++;
      else if (c === BACKSLASH && text.charCodeAt(this.at + 1) === NEWLINE) this.at += 2;
      else return this.at < text.length;
    }
  }

  private lineStart(): number {
    return this.text.lastIndexOf('\n', this.at - 1) + 1;
  }

  private word(): string {
    return /^\w*/.exec(this.text.slice(this.at, this.at + 8))![0];
  }

  private isGeneric(): boolean {
    return /^class\s+\w+\s*\[/.test(this.text.slice(this.at, this.at + 200));
  }

  private skipComment(): void {
    const end = this.text.indexOf('\n', this.at);
    this.at = end < 0 ? this.text.length : end;
  }

  /** Moves past the end of a logical line, or to a colon outside brackets when asked to; true when it found that. */
  private skipLine(stopsAtColon: boolean): boolean {
    const { text } = this;
    let depth = 0;
    while (this.at < text.length) {
      const c = text.charCodeAt(this.at);
      if (c === NEWLINE && depth === 0) {
        this.at++;
        return false;
      }
      if (c === COLON && depth === 0 && stopsAtColon) return true;
      if (isOpening(c)) depth++;
      else if (isClosing(c)) depth--;
      this.skipToken(c);
    }
    if (depth !== 0) this.isBroken = true;
    return false;
  }

  /** Moves past a character, or past a whole word, string or comment that begins with it. */
  private skipToken(c: number): void {
    if (isWordPart(c)) this.skipWord();
    else if (c === HASH) this.skipComment();
    else if (c === DOUBLE_QUOTE || c === QUOTE) this.skipString(false);
    else if (c === BACKSLASH) this.at += 2;
    else this.at++;
  }

  /** A word, with the string that it is the prefix of. */
  private skipWord(): void {
    const { text } = this;
    const start = this.at;
    while (isWordPart(text.charCodeAt(this.at))) this.at++;
    const c = text.charCodeAt(this.at);
    if (c !== DOUBLE_QUOTE && c !== QUOTE) return;
    const prefix = text.slice(start, this.at);
    if (/^[bfrtu]{1,2}$/i.test(prefix)) this.skipString(/[ft]/i.test(prefix));
  }

  // ### Strings

  /** `isFormatted`: an f-string or t-string, in whose expressions any strings may stand. */
  private skipString(isFormatted: boolean): void {
    const { text } = this;
    const quote = text[this.at]!;
    const closing = text.startsWith(quote.repeat(3), this.at) ? quote.repeat(3) : quote;
    this.at += closing.length;
    while (!text.startsWith(closing, this.at)) {
      const c = text.charCodeAt(this.at);
      if (this.at >= text.length || (c === NEWLINE && closing.length === 1)) {
        this.isBroken = true;
        this.at = text.length;
        return;
      }
      if (c === BACKSLASH) this.skipEscape(isFormatted);
      else if (isFormatted && c === OPEN_BRACE) this.skipBrace();
      else this.at++;
    }
    this.at += closing.length;
  }

  /** In a formatted string a brace after a backslash still counts; `\N{…}` is a name. */
  private skipEscape(isFormatted: boolean): void {
    const next = this.text.charCodeAt(this.at + 1);
    if (isFormatted && this.text.startsWith('N{', this.at + 1)) this.at = this.text.indexOf('}', this.at) + 1;
    else this.at += isFormatted && (next === OPEN_BRACE || next === CLOSE_BRACE) ? 1 : 2;
  }

  private skipBrace(): void {
    const { text } = this;
    if (text.charCodeAt(this.at + 1) === OPEN_BRACE) {
      this.at += 2;
      return;
    }
    let depth = 0;
    while (this.at < text.length) {
      const c = text.charCodeAt(this.at);
      if (c === COLON && depth === 1) return this.skipFormat();
      if (isOpening(c)) depth++;
      else if (isClosing(c)) depth--;
      this.skipToken(c);
      if (depth === 0) return;
    }
  }

  /** What follows the colon of a replacement field, to its closing brace. */
  private skipFormat(): void {
    const { text } = this;
    while (this.at < text.length) {
      const c = text.charCodeAt(this.at);
      if (c === OPEN_BRACE) this.skipBrace();
      else this.at++;
      if (c === CLOSE_BRACE) return;
    }
  }

  // ### Functions

  private definition(indent: number, isInGeneric: boolean): void {
    const { text } = this;
    const start = this.at;
    const head = /^(?:async\s+)?def\s+\w+\s*(\[)?/.exec(text.slice(start, start + 200));
    if (head === null || !this.skipLine(true)) {
      // `async for` and the like, or no function at all.
      if (head !== null) this.isBroken = true;
      else this.skipLine(false);
      return;
    }
    this.at++;
    const isGeneric = isInGeneric || head[1] !== undefined;
    if (this.isBlockNext()) this.body(start, indent, isGeneric);
    else this.skipLine(false);
  }

  /** Whether the line ends here, up to a comment. */
  private isBlockNext(): boolean {
    const { text } = this;
    while (text.charCodeAt(this.at) === SPACE || text.charCodeAt(this.at) === TAB) this.at++;
    if (text.charCodeAt(this.at) === HASH) this.skipComment();
    return text.charCodeAt(this.at) === NEWLINE;
  }

  private body(start: number, indent: number, isGeneric: boolean): void {
    const { text } = this;
    if (!this.toNextLine()) {
      this.isBroken = true;
      return;
    }
    let from = this.at;
    let end = from;
    let hasDocstring = false;
    let isFirst = true;
    // Lines that stand deeper than the function belong to it; comments and blank lines after them do not.
    do {
      if (this.at - this.lineStart() <= indent) break;
      const isString = isFirst && this.isPlainString();
      this.skipLine(false);
      end = this.at;
      if (isString && this.isOneString(from, end)) {
        hasDocstring = true;
        from = end;
      }
      isFirst = false;
    } while (this.toNextLine());
    this.at = end;
    if (isGeneric || end - from < SHORTEST || NEEDED_NOW.test(text.slice(from, end))) return;
    this.found.push({ start, from, end, hasDocstring });
  }

  private isPlainString(): boolean {
    return /^[rRuU]?["']/.test(this.text.slice(this.at, this.at + 2));
  }

  /** Whether a logical line is one string and nothing else: a docstring may be of several, which are left to the parser. */
  private isOneString(from: number, end: number): boolean {
    const after = this.at;
    this.at = from;
    this.skipToken(this.text.charCodeAt(from));
    const rest = this.text.slice(this.at, end);
    this.at = after;
    return /^[ \t]*(?:#.*)?\n?$/.test(rest);
  }
}

const isOpening = (c: number): boolean => c === 40 || c === 91 || c === OPEN_BRACE;
const isClosing = (c: number): boolean => c === 41 || c === 93 || c === CLOSE_BRACE;
const isWordPart = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 95 || c >= 128;
