// CPython's tokenizer (Parser/lexer/lexer.c), for programs that do not parse and for prompts that want more lines. Valid
// programs never come here: the parser has its own tokens. Each error is thrown where CPython's tokenizer meets it,
// with its words and its place; what only the parser can know (an unclosed bracket) is left in the result.

import { failAtInvalidCharacter } from '../lower/identifiers.js';
import { Source } from '../source.js';
import { PySyntaxError, type SyntaxErrorKind, type SyntaxWarning } from '../syntax-error.js';
import { numberEnd, numberKind } from './number-tokens.js';

export type TokenType =
  | 'name'
  | 'number'
  | 'string'
  | 'op'
  | 'newline'
  | 'indent'
  | 'dedent'
  | 'field-text'
  | 'formatted-start'
  | 'formatted-end'
  | 'type-comment'
  | 'end';

export interface Token {
  type: TokenType;
  start: number;
  end: number;
  /** How many brackets are open behind it. */
  level: number;
}

export interface OpenBracket {
  character: string;
  offset: number;
}

/** Where the tokens ended before the text was whole. */
export type Unfinished = 'bracket' | 'triple-quoted string' | 'joined line';

export interface TokenError {
  error: PySyntaxError;
  /** What more text could repair. */
  unfinished: Unfinished | null;
  /** Whether the tokenizer raises it itself; of the others it only tells the parser. */
  isRaised: boolean;
  /** Whether it is in a formatted string. */
  isInFormatted: boolean;
  /** Whether the text ends here. */
  isAtEnd: boolean;
}

/** What the tokenizer warns of when it reads the token with this index. */
export interface TokenWarning {
  index: number;
  warning: SyntaxWarning;
}

export interface Tokens {
  tokens: Token[];
  /** Brackets still open at the end, outermost first. */
  open: OpenBracket[];
  error: TokenError | null;
  warnings: TokenWarning[];
  /** The `# type: ignore` comments: their lines, and what stands behind the word. */
  typeIgnores: { line: number; tag: string }[];
}

/** A formatted string being read: its quotes and how deep in fields the reader is. */
interface Formatted {
  start: number;
  quote: string;
  raw: boolean;
  letter: string;
  /** Number of brackets open where the string began. */
  level: number;
  /** For each open field: the bracket level just inside its brace, whether its format spec has begun, and had a field itself. */
  fields: { level: number; inSpec: boolean; hasField: boolean }[];
}

const maxNesting = 200;
const maxIndentation = 100;
/** Fields in format specs, in one string; formatted strings in each other. */
const maxFieldDepth = 3;
const maxFormatted = 149;
const closers: Record<string, string> = { ')': '(', ']': '[', '}': '{' };

const operators =
  /(?:\*\*=|\/\/=|>>=|<<=|\.\.\.|!=|->|:=|\*\*|\/\/|>>|<<|<=|>=|==|<>|[-+*/%@&|^=]=|[-+*/%@&|^~<>=.,:;()[\]{}!])/y;
const stringStart = /(?:[rRbBuUfFtT]{0,3})(?:'''|"""|'|")/y;
const word = /[A-Za-z_\u0080-\u{10ffff}][A-Za-z0-9_\u0080-\u{10ffff}]*/uy;

/** Throws the tokenizer's error, if there is one: called when a tree looks like one that CPython's tokenizer rejects. */
export function checkTokens(source: Source): void {
  const { error } = tokenize(source);
  if (error !== null) throw error.error;
}

/** The names and keywords of a text as far as it can be tokenized; none when that fails. */
export function nameTokens(text: string): { text: string; start: number; end: number }[] {
  const { tokens, error } = tokenize(new Source(text, '<names>'));
  if (error !== null && error.unfinished === null) return [];
  const names = tokens.filter(({ type }) => type === 'name');
  return names.map(({ start, end }) => ({ text: text.slice(start, end), start, end }));
}

/** How a text ends without a newline: a module gets one, an interactive statement a token for one, an expression none. */
export interface TokenizerOptions {
  mode: 'exec' | 'eval' | 'func_type' | 'single';
  /** Whether only a newline at the end of an interactive statement closes its blocks. */
  needsDedent: boolean;
  /** Whether comments that begin with `type:` are tokens. */
  typeComments?: boolean;
}

/** Tokenizes as far as it goes; an error ends it. */
export function tokenize(source: Source, options: TokenizerOptions = { mode: 'exec', needsDedent: false }): Tokens {
  const tokenizer = new Tokenizer(source, options);
  let error: TokenError | null = null;
  try {
    tokenizer.run();
  } catch (thrown) {
    if (!(thrown instanceof PySyntaxError)) throw thrown;
    const { unfinished, isInFormatted } = tokenizer;
    const isRaised = thrown.kind === 'SyntaxError' && thrown.stage === 'tokenizer';
    error = { error: thrown, unfinished, isRaised, isInFormatted, isAtEnd: unfinished !== null || tokenizer.isAtEnd };
  }
  const { tokens, open, warnings, typeIgnores } = tokenizer;
  return { tokens, open, error, warnings, typeIgnores };
}

class Tokenizer {
  readonly tokens: Token[] = [];
  readonly open: OpenBracket[] = [];
  readonly warnings: TokenWarning[] = [];
  readonly typeIgnores: Tokens['typeIgnores'] = [];
  unfinished: Unfinished | null = null;
  private readonly text: string;
  private at = 0;
  /** Where the last comment begins. */
  private comment = -1;
  private readonly indents = [{ normal: 0, alternative: 0 }];
  private readonly formatted: Formatted[] = [];

  constructor(
    private readonly source: Source,
    private readonly options: TokenizerOptions,
  ) {
    this.text = source.text;
  }

  private get isModule(): boolean {
    return this.options.mode === 'exec';
  }

  run(): void {
    let lineStart = true;
    while (true) {
      if (lineStart && this.open.length === 0 && this.formatted.length === 0) {
        if (!this.readIndentation()) break;
      }
      lineStart = this.readToken();
      if (this.at >= this.text.length && !this.isInText()) break;
    }
    if (this.formatted.length > 0 && this.open.length === 0) this.failUnterminatedFormatted();
    this.finish();
  }

  private finish(): void {
    const { length } = this.text;
    if (this.open.length > 0) this.unfinished = 'bracket';
    else this.finishLine();
    this.push('end', length, length);
  }

  private finishLine(): void {
    const { length } = this.text;
    const { mode, needsDedent } = this.options;
    const last = this.tokens[this.tokens.length - 1];
    const isEnded = last === undefined || last.type === 'newline' || last.type === 'dedent';
    if (this.isModule && !isEnded) this.push('newline', this.newlineStart(), length + 1);
    const dedent = () => {
      for (; this.indents.length > 1; this.indents.pop()) this.push('dedent', length, length);
    };
    if (this.isModule || this.text.endsWith('\n')) dedent();
    if (mode !== 'single' || last === undefined) return;
    this.push('newline', length, length);
    if (needsDedent || this.indents.length === 1) return;
    // Reading them, the parser forgets that it has made a newline of the end.
    dedent();
    this.push('newline', length, length);
  }

  private push(type: TokenType, start: number, end: number): void {
    this.tokens.push({ type, start, end, level: this.open.length });
  }

  /**
   * Whether a string goes on where the text ends: a module's text always ends with a newline, which ends short strings.
   * Formatted strings do not tell.
   */
  get isAtEnd(): boolean {
    return !this.isModule && this.at >= this.text.length && !this.isInText();
  }

  get isInFormatted(): boolean {
    return this.formatted.length > 0;
  }

  private isInText(): boolean {
    const top = this.formatted[this.formatted.length - 1];
    if (top === undefined) return false;
    const field = top.fields[top.fields.length - 1];
    return field === undefined || (field.inSpec && this.open.length === field.level);
  }

  /** One token or a stretch of blanks; says whether a logical line ended. */
  private readToken(): boolean {
    if (this.isInText()) {
      this.readFormattedText();
      return false;
    }
    const character = this.text[this.at];
    if (character === undefined) return false;
    if (character === ' ' || character === '\t' || character === '\f') this.at++;
    else if (character === '#') this.skipComment();
    else if (character === '\n') return this.readNewline();
    else if (character === '\\') this.readJoin();
    else this.readSolid(character);
    return false;
  }

  private skipComment(isWholeLine = false): void {
    const found = this.text.indexOf('\n', this.at);
    const end = found < 0 ? this.text.length : found;
    this.comment = this.at;
    if (this.options.typeComments === true) this.readTypeComment(end, isWholeLine);
    this.at = end;
  }

  private readTypeComment(end: number, isWholeLine: boolean): void {
    const [, head, ignored] =
      /^(#[ \t]*type:[ \t]*)(ignore(?![A-Za-z0-9\x80-\uffff]))?/.exec(this.text.slice(this.at, end)) ?? [];
    if (head === undefined) return;
    const start = this.at + head.length;
    if (ignored !== undefined) {
      const newline = isWholeLine ? '\n' : '';
      const tag = this.text.slice(start + ignored.length, end) + newline;
      this.typeIgnores.push({ line: this.source.lineOf(this.at), tag });
      return;
    }
    this.comment = -1;
    this.push('type-comment', start, end);
  }

  private readNewline(): boolean {
    const start = this.newlineStart();
    this.at++;
    if (this.open.length > 0 || this.formatted.length > 0) return false;
    this.push('newline', start, this.at);
    return true;
  }

  /** Where the token for the end of this line begins: a comment before it belongs to it. */
  private newlineStart(): number {
    const isBehindComment = this.comment >= 0 && !this.text.slice(this.comment, this.at).includes('\n');
    return isBehindComment ? this.comment : this.at;
  }

  /** Whether a backslash joins this line and another; at the very end there is none. */
  private joinsLines(): boolean {
    return this.text[this.at] === '\\' && this.text[this.at + 1] === '\n' && this.at + 2 < this.text.length;
  }

  private readJoin(): void {
    const { text } = this;
    if (this.joinsLines()) this.at += 2;
    else if ((this.isModule && this.at + 1 >= text.length) || text[this.at + 1] === '\n') {
      this.unfinished = 'joined line';
      this.fail('unexpected EOF while parsing', this.at + 1, 1, -1);
    } else {
      // At the end of the text nothing more is read, unless this line was joined to another.
      const isJoined = text[this.at - 1] === '\n' && text[this.at - 2] === '\\';
      const end = isJoined ? this.at + 1 : Math.min(this.at + 1, text.length - 1);
      this.fail('unexpected character after line continuation character', end, 1, 0);
    }
  }

  private readSolid(character: string): void {
    const start = this.at;
    if (this.tryString() || this.tryNumber(character)) return;
    word.lastIndex = start;
    const name = word.exec(this.text);
    if (name) {
      failAtInvalidCharacter(this.source, name[0], start);
      this.at = word.lastIndex;
      this.push('name', start, this.at);
      return;
    }
    operators.lastIndex = start;
    const operator = operators.exec(this.text)?.[0];
    if (operator === undefined) {
      // These three are tokens to CPython, of a kind that fits nowhere.
      if (character === '$' || character === '?' || character === '`') this.readForeign(start);
      else
        failAtInvalidCharacter(
          this.source,
          this.text.codePointAt(start)! > 0xffff ? this.text.slice(start, start + 2) : character,
          start,
        );
    } else this.readOperator(operator, start);
  }

  private readForeign(start: number): void {
    this.at = start + 1;
    this.push('op', start, this.at);
  }

  // ### Indentation

  /** Reads the white space of a line and makes indent and dedent tokens. False at the end of the text. */
  private readIndentation(): boolean {
    const columns = { normal: 0, alternative: 0 };
    let joined: typeof columns | null = null;
    const start = this.at;
    for (; ; this.at++) {
      const character = this.text[this.at];
      if (character === ' ') {
        columns.normal++;
        columns.alternative++;
      } else if (character === '\t') {
        columns.normal += 8 - (columns.normal % 8);
        columns.alternative++;
      } else if (character === '\f') columns.normal = columns.alternative = 0;
      else if (this.joinsLines()) {
        joined ??= columns.normal > 0 ? { ...columns } : null;
        this.at++;
      } else break;
    }
    const next = this.text[this.at];
    if (next === undefined) {
      if (!this.isModule && columns.normal > 0) this.compareIndentation(joined ?? columns, start);
      return false;
    }
    if (next === '#') {
      this.skipComment(true);
      // A type comment is a line of its own.
      if (this.tokens.at(-1)?.type === 'type-comment') return true;
    }
    if (this.text[this.at] === '\n' || this.at >= this.text.length) {
      this.at++;
      return this.at < this.text.length ? this.readIndentation() : false;
    }
    this.compareIndentation(joined ?? columns, start);
    return true;
  }

  private compareIndentation(columns: { normal: number; alternative: number }, start: number): void {
    const top = () => this.indents[this.indents.length - 1]!;
    if (columns.normal > top().normal) {
      if (this.indents.length >= maxIndentation) this.failLine('IndentationError', 'too many levels of indentation');
      if (columns.alternative <= top().alternative) this.failInconsistent();
      this.indents.push(columns);
      this.push('indent', start, this.at);
      return;
    }
    let dedents = 0;
    for (; columns.normal < top().normal; dedents++) this.indents.pop();
    if (columns.normal !== top().normal) this.failUnindent();
    if (columns.alternative !== top().alternative) this.failInconsistent();
    for (; dedents > 0; dedents--) this.push('dedent', this.at, this.at);
  }

  private failInconsistent(): never {
    return this.failLine('TabError', 'inconsistent use of tabs and spaces in indentation');
  }

  /** An error whose place is the whole line, as far as CPython tells. */
  private failLine(kind: SyntaxErrorKind, message: string): never {
    const line = this.source.lineOf(this.at);
    const text = this.source.lineText(line);
    throw new PySyntaxError(kind, message, { lineno: line, offset: 1, endLineno: line, endOffset: 0, text });
  }

  private failUnindent(): never {
    const line = this.source.lineOf(this.at);
    const text = this.source.lineText(line);
    const place = {
      lineno: line,
      offset: [...text.replace(/\n$/, '')].length + (this.isModule || text.endsWith('\n') ? 1 : 0),
      endLineno: line,
      endOffset: -1,
      text,
    };
    throw new PySyntaxError('IndentationError', 'unindent does not match any outer indentation level', place);
  }

  // ### Operators and brackets

  private readOperator(operator: string, start: number): void {
    this.at = start + operator.length;
    const field = this.currentField();
    const inField = field !== null && this.open.length === field.level;
    if (inField && (operator === ':' || operator === ':=')) {
      this.at = start + 1;
      field.inSpec = true;
    } else if (inField && operator.startsWith('!') && operator !== '!=') this.at = start + 1;
    if (operator === '(' || operator === '[' || operator === '{') this.openBracket(operator, start);
    else if (operator in closers) this.closeBracket(operator, start);
    this.push('op', start, this.at);
  }

  private currentField(): Formatted['fields'][number] | null {
    const top = this.formatted[this.formatted.length - 1];
    return top?.fields[top.fields.length - 1] ?? null;
  }

  private openBracket(character: string, offset: number): void {
    if (this.open.length >= maxNesting) this.fail('too many nested parentheses', offset);
    this.open.push({ character, offset });
  }

  private closeBracket(character: string, offset: number): void {
    const top = this.formatted[this.formatted.length - 1];
    const field = this.currentField();
    const prefix = top === undefined ? '' : `${top.letter}-string: `;
    if (this.open.length === 0) this.fail(`unmatched '${character}'`, offset);
    const opener = this.open[this.open.length - 1]!;
    if (field !== null && this.open.length === field.level && character !== '}') {
      this.fail(`${prefix}unmatched '${character}'`, offset);
    }
    if (closers[character] !== opener.character) this.failMismatch(character, opener, offset);
    this.open.pop();
    if (top !== undefined && field !== null && this.open.length < field.level) top.fields.pop();
  }

  private failMismatch(character: string, opener: OpenBracket, offset: number): never {
    const openLine = this.source.lineOf(opener.offset);
    const where = openLine === this.source.lineOf(offset) ? '' : ` on line ${openLine}`;
    return this.fail(
      `closing parenthesis '${character}' does not match opening parenthesis '${opener.character}'${where}`,
      offset,
    );
  }

  // ### Numbers and strings

  private tryNumber(character: string): boolean {
    const start = this.at;
    const isDigit = character >= '0' && character <= '9';
    if (!isDigit && !(character === '.' && /[0-9]/.test(this.text[start + 1] ?? ''))) return false;
    this.at = numberEnd(this.source, start);
    if (/[a-zA-Z]/.test(this.text[this.at] ?? '')) {
      const message = `invalid ${numberKind(this.text.slice(start, this.at))} literal`;
      const place = { line: this.source.lineOf(start), start: this.at - 1, end: this.at - 1 };
      this.warnings.push({ index: this.tokens.length, warning: { message, ...place } });
    }
    this.push('number', start, this.at);
    return true;
  }

  private tryString(): boolean {
    const start = this.at;
    stringStart.lastIndex = start;
    const opening = stringStart.exec(this.text)?.[0];
    if (opening === undefined) return false;
    const quote = opening.replace(/^[a-zA-Z]*/, '');
    const letters = opening.slice(0, opening.length - quote.length);
    if (!this.checkPrefix(letters, start)) return false;
    const lower = letters.toLowerCase();
    this.at = start + opening.length;
    if (/[ft]/.test(lower)) {
      const letter = lower.includes('t') ? 't' : 'f';
      const raw = lower.includes('r');
      if (this.formatted.length >= maxFormatted) this.fail('too many nested f-strings or t-strings', this.at - 1);
      this.formatted.push({ start, quote, raw, letter, level: this.open.length, fields: [] });
      this.push('formatted-start', start, this.at);
    } else this.readPlainString(start, quote);
    return true;
  }

  /** Whether letters before a quote are a prefix; throws when they are two that do not go together. */
  private checkPrefix(letters: string, start: number): boolean {
    const lower = letters.toLowerCase();
    if (new Set(lower).size !== lower.length) return false;
    const has = (letter: string) => lower.includes(letter);
    const clash = [
      ['u', 'b'],
      ['u', 'r'],
      ['u', 'f'],
      ['u', 't'],
      ['b', 'f'],
      ['b', 't'],
      ['f', 't'],
    ].find(([one, other]) => has(one!) && has(other!));
    if (clash === undefined) return true;
    const end = start + letters.length;
    return this.fail(`'${clash[0]}' and '${clash[1]}' prefixes are incompatible`, start, 1, end - start + 1);
  }

  private readPlainString(start: number, quote: string): void {
    const { text } = this;
    let escapedQuote = false;
    for (; this.at < text.length; this.at++) {
      const character = text[this.at]!;
      if (text.startsWith(quote, this.at)) {
        this.at += quote.length;
        this.push('string', start, this.at);
        return;
      }
      if (character === '\\') {
        this.at++;
        if (text[this.at] === quote[0]) escapedQuote = true;
      } else if (character === '\n' && quote.length === 1) break;
    }
    const outer = this.formatted[this.formatted.length - 1];
    if (outer?.quote === quote) this.fail(`${outer.letter}-string: expecting '}'`, start);
    this.failUnterminated(start, quote, '', escapedQuote);
  }

  private failUnterminated(start: number, quote: string, letter: string, escapedQuote: boolean): never {
    const end = Math.min(this.at, this.text.length);
    const last = this.text.endsWith('\n') && end === this.text.length ? end - 1 : end;
    const line = this.source.lineOf(last);
    const kind = `${quote.length === 3 ? 'triple-quoted ' : ''}${letter === '' ? '' : `${letter}-string `}`;
    const noun = letter === '' ? 'string literal' : 'literal';
    const hint = escapedQuote && quote.length === 1 && letter === '' ? '; perhaps you escaped the end quote?' : '';
    if (quote.length === 3) this.unfinished = 'triple-quoted string';
    else if (letter === '' && end === this.text.length && /\\\n?$/.test(this.text)) this.unfinished = 'joined line';
    this.fail(`unterminated ${kind}${noun} (detected at line ${line})${hint}`, start);
  }

  private failUnterminatedFormatted(): never {
    const top = this.formatted[this.formatted.length - 1]!;
    this.at = this.text.length;
    return this.failUnterminated(top.start, top.quote, top.letter, false);
  }

  /** Literal text of a formatted string or of a format spec, up to a field or the end. */
  private readFormattedText(): void {
    const { text } = this;
    const top = this.formatted[this.formatted.length - 1]!;
    const inSpec = top.fields.length > 0;
    const start = this.at;
    for (; this.at < text.length; this.at++) {
      const character = text[this.at]!;
      if (text.startsWith(top.quote, this.at)) {
        // A quote inside a format spec ends the string all the same; its field stays open.
        if (!inSpec || top.quote.length === 1) {
          this.endFormatted(top, start);
          return;
        }
      }
      if (character === '\n' && top.quote.length === 1) {
        this.failFormattedNewline(top);
      }
      if (character === '\\') this.at += this.escapeLength(top);
      else if (character === '{') {
        if (inSpec || text[this.at + 1] !== '{') {
          this.startField(top, start);
          return;
        }
        this.at++;
      } else if (character === '}') {
        if (inSpec) {
          this.endSpec(top, start);
          return;
        }
        if (text[this.at + 1] !== '}') {
          this.fail(`${top.letter}-string: single '}' is not allowed`, this.at);
        }
        this.at++;
      }
    }
    // A module's last line ends with a newline, written or not; a backslash takes it away.
    const isAtNewline = this.isModule && !text.endsWith('\n') && this.at === text.length;
    if (isAtNewline && top.quote.length === 1) this.failFormattedNewline(top);
    this.failUnterminated(top.start, top.quote, top.letter, false);
  }

  /** How much to skip beyond the backslash. */
  private escapeLength(top: Formatted): number {
    const next = this.text[this.at + 1];
    if (next === '{' || next === '}') return 0;
    if (next === 'N' && !top.raw && this.text[this.at + 2] === '{') {
      const close = this.text.indexOf('}', this.at);
      return close < 0 ? 2 : close - this.at;
    }
    return 1;
  }

  private endFormatted(top: Formatted, start: number): void {
    if (start < this.at) this.push('field-text', start, this.at);
    this.push('formatted-end', this.at, this.at + top.quote.length);
    this.at += top.quote.length;
    this.formatted.pop();
  }

  private startField(top: Formatted, start: number): void {
    if (start < this.at || this.text[this.at + 1] === '{') this.push('field-text', start, this.at);
    if (top.fields.length >= maxFieldDepth)
      this.fail(`${top.letter}-string: expressions nested too deeply`, this.at - 1);
    this.openBracket('{', this.at);
    this.push('op', this.at, this.at + 1);
    this.at++;
    const outer = top.fields.at(-1);
    if (outer !== undefined) outer.hasField = true;
    top.fields.push({ level: this.open.length, inSpec: false, hasField: false });
  }

  private endSpec(top: Formatted, start: number): void {
    // There is a text before the brace, if only an empty one.
    this.push('field-text', start, this.at);
    this.open.pop();
    this.push('op', this.at, this.at + 1);
    this.at++;
    top.fields.pop();
  }

  /** A newline in a string of one line: in a format spec that had no field it has an error of its own. */
  private failFormattedNewline(top: Formatted): never {
    const field = top.fields.at(-1);
    if (field === undefined || field.hasField) this.failUnterminated(top.start, top.quote, top.letter, false);
    const message = 'newlines are not allowed in format specifiers for single quoted';
    return this.fail(`${top.letter}-string: ${message} ${top.letter}-strings`, this.at);
  }

  // ### Errors

  /**
   * Throws an error at an offset. CPython's tokenizer shows the column after the character it read last, which `shift` from the
   * offset gives; `width` is how far the end lies beyond the start (-1 and 0 stand for themselves).
   */
  private fail(message: string, offset: number, shift = 1, width = 1): never {
    const { line, column } = this.source.position(offset);
    const start = column + shift;
    const endOffset = width <= 0 ? width : start + width - 1;
    const text = this.source.lineText(line);
    const place = { lineno: line, offset: start, endLineno: line, endOffset, text };
    // Without a width it is the parser that reports what the tokenizer stopped at.
    throw new PySyntaxError('SyntaxError', message, place, width <= 0 ? 'parser' : 'tokenizer');
  }
}
