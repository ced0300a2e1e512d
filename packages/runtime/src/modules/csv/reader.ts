// csv.reader: records from lines. Each line goes through a machine whose states are those of CPython; runs of ordinary characters
// are taken at once. CPython: Modules/_csv.c parse_process_char, Reader_iternext.

import { defineType } from '../../object/define-type.js';
import { PyObject } from '../../object/object.js';
import { type PyType, typeName } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { iterate, nextSlot } from '../../protocols/iterate.js';
import { floatType } from '../../types/float.js';
import { makeList } from '../../types/list.js';
import { strOf } from '../../types/str/text.js';
import { makeStr, PyWideStr } from '../../types/wide-str.js';
import { dialectFor, type PyDialect, QUOTE } from './dialect.js';
import { raiseCsvError } from './error.js';

/** The longest field; `csv.field_size_limit`. */
export const fieldLimit = { value: 131072 };

type State =
  | 'start record'
  | 'start field'
  | 'escaped'
  | 'after escaped newline'
  | 'field'
  | 'quoted'
  | 'escaped in quotes'
  | 'quote in quotes'
  | 'end of line';

/** What stands for the end of a line. */
const END = '';

export class PyCsvReader extends PyObject {
  readonly dialect: PyDialect;
  lineNumber = 0;
  private readonly lines: Value;
  private readonly nextLine: (iterator: Value) => Value | undefined;
  private state: State = 'start record';
  private fields: Value[] = [];
  private field = '';
  private fieldLength = 0;
  private isUnquoted = true;

  constructor(lines: Value, dialect: PyDialect) {
    super();
    this.lines = iterate(lines);
    this.nextLine = nextSlot(this.lines);
    this.dialect = dialect;
  }

  next(): Value | undefined {
    this.fields = [];
    this.startField();
    this.state = 'start record';
    do {
      const line = this.nextLine(this.lines);
      if (line === undefined) {
        if (this.fieldLength === 0 && !this.isInQuotes()) return undefined;
        if (this.dialect.isStrict) raiseCsvError('unexpected end of data');
        this.save();
        break;
      }
      this.readLine(line);
    } while (!this.isAtStart());
    return makeList(this.fields);
  }

  private isInQuotes(): boolean {
    return this.state === 'quoted';
  }

  private isAtStart(): boolean {
    return this.state === 'start record';
  }

  private readLine(line: Value): void {
    const text = strOf(line);
    if (text === undefined)
      return raiseCsvError(
        `iterator should return strings, not ${typeName(line)} (the file should be opened in text mode)`,
      );
    this.lineNumber++;
    // One character at a time: of a wide string or with a wide delimiter an array, else the string itself.
    const isWide = text instanceof PyWideStr || this.dialect.delimiter.length > 1 || this.dialect.quote.length > 1;
    const chars: ArrayLike<string> = isWide ? Array.from(text.toString()) : text.toString();
    for (let i = 0; i < chars.length; ) i = this.takeRun(chars, i);
    this.take(END);
  }

  /** Takes the character at `i`, or as many as go on a field; gives the place after them. */
  private takeRun(chars: ArrayLike<string>, i: number): number {
    const { state } = this;
    if (state === 'field' || state === 'quoted') {
      let end = i;
      while (end < chars.length && this.isOrdinary(chars[end]!)) end++;
      if (end > i) {
        this.fieldLength += end - i;
        if (this.fieldLength > fieldLimit.value) this.tooLong();
        this.field +=
          typeof chars === 'string' ? chars.slice(i, end) : Array.prototype.slice.call(chars, i, end).join('');
        return end;
      }
    }
    this.take(chars[i]!);
    return i + 1;
  }

  /** True for a character that belongs to the field, whatever comes after it. */
  private isOrdinary(char: string): boolean {
    const { delimiter, quote, escapeChar } = this.dialect;
    if (char === escapeChar) return false;
    if (this.state === 'quoted') return char !== quote;
    return char !== delimiter && char !== '\n' && char !== '\r';
  }

  private take(char: string): void {
    const { dialect } = this;
    const { delimiter, escapeChar } = dialect;
    const isNewline = char === '\n' || char === '\r';
    const isEnd = char === END;
    const isQuote = char === dialect.quote && !isEnd && dialect.quoting !== QUOTE.NONE;
    const isEscape = char === escapeChar && !isEnd;
    switch (this.state) {
      case 'start record':
        if (isEnd) return;
        if (isNewline) {
          this.state = 'end of line';
          return;
        }
        this.state = 'start field';
        this.take(char);
        return;
      case 'start field':
        if (isNewline || isEnd) this.endField(isEnd);
        else if (isQuote) {
          this.isUnquoted = false;
          this.state = 'quoted';
        } else if (isEscape) this.state = 'escaped';
        else if (char === ' ' && dialect.skipsSpace) return;
        else if (char === delimiter) this.save();
        else {
          this.add(char);
          this.state = 'field';
        }
        return;
      case 'escaped':
        this.add(isEnd ? '\n' : char);
        this.state = isNewline ? 'after escaped newline' : 'field';
        return;
      case 'after escaped newline':
        if (isEnd) return;
        this.state = 'field';
        this.take(char);
        return;
      case 'field':
        if (isNewline || isEnd) this.endField(isEnd);
        else if (isEscape) this.state = 'escaped';
        else if (char === delimiter) {
          this.save();
          this.state = 'start field';
        } else this.add(char);
        return;
      case 'quoted':
        if (isEnd) return;
        if (isEscape) this.state = 'escaped in quotes';
        else if (isQuote) this.state = dialect.doubleQuote ? 'quote in quotes' : 'field';
        else this.add(char);
        return;
      case 'escaped in quotes':
        this.add(isEnd ? '\n' : char);
        this.state = 'quoted';
        return;
      case 'quote in quotes':
        if (isQuote) {
          this.add(char);
          this.state = 'quoted';
        } else if (char === delimiter) {
          this.save();
          this.state = 'start field';
        } else if (isNewline || isEnd) this.endField(isEnd);
        else if (dialect.isStrict) raiseCsvError(`'${delimiter}' expected after '${dialect.quote}'`);
        else {
          this.add(char);
          this.state = 'field';
        }
        return;
      case 'end of line':
        if (isEnd) this.state = 'start record';
        else if (!isNewline)
          raiseCsvError("new-line character seen in unquoted field - do you need to open the file with newline=''?");
        return;
    }
  }

  private endField(isEnd: boolean): void {
    this.save();
    this.state = isEnd ? 'start record' : 'end of line';
  }

  private add(char: string): void {
    if (this.fieldLength >= fieldLimit.value) this.tooLong();
    this.field += char;
    this.fieldLength++;
  }

  private tooLong(): never {
    return raiseCsvError(`field larger than field limit (${fieldLimit.value})`);
  }

  private startField(): void {
    this.field = '';
    this.fieldLength = 0;
    this.isUnquoted = true;
  }

  private save(): void {
    const { quoting } = this.dialect;
    const { field, isUnquoted } = this;
    this.startField();
    if (isUnquoted && field === '' && (quoting === QUOTE.NOTNULL || quoting === QUOTE.STRINGS)) this.fields.push(null);
    else if (isUnquoted && field !== '' && (quoting === QUOTE.NONNUMERIC || quoting === QUOTE.STRINGS))
      this.fields.push(floatType.slots.construct(floatType, [makeStr(field)], null));
    else this.fields.push(makeStr(field));
  }
}

export const readerType: PyType = defineType({
  name: 'reader',
  module: '_csv',
  makesInstances: false,
  doc: 'An iterator over the rows of a table in CSV, as lists.',
  instances: PyCsvReader,
  slots: { iter: (self) => self, iterNext: (self) => (self as PyCsvReader).next() },
  getset: [
    { name: 'dialect', doc: '', isMember: true, get: (self) => (self as PyCsvReader).dialect },
    { name: 'line_num', doc: '', isMember: true, get: (self) => (self as PyCsvReader).lineNumber },
  ],
});

/** `reader(iterable, dialect='excel', **options)`. */
export function makeReader(lines: Value, dialect: Value | undefined, options: Map<string, Value>): Value {
  return new PyCsvReader(lines, dialectFor(dialect, options));
}
