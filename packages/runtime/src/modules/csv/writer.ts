// csv.writer: lines from records. CPython: Modules/_csv.c csv_writerow, join_append_data.

import { isThrown } from '../../errors/matches.js';
import { raiseTypeError } from '../../errors/raise.js';
import { defineType } from '../../object/define-type.js';
import { PyObject } from '../../object/object.js';
import { type PyType, typeName, typeOf } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { lookupAttribute } from '../../protocols/attribute.js';
import { call1 } from '../../protocols/call.js';
import { forEachItem, iterate } from '../../protocols/iterate.js';
import { str } from '../../protocols/repr.js';
import { complexValue } from '../../types/complex.js';
import { strOf } from '../../types/str/text.js';
import { makeStr } from '../../types/wide-str.js';
import { dialectFor, type PyDialect, QUOTE } from './dialect.js';
import { raiseCsvError } from './error.js';

/** A record while it is put together. */
class Line {
  private readonly dialect: PyDialect;
  text = '';
  private count = 0;

  constructor(dialect: PyDialect) {
    this.dialect = dialect;
  }

  /** Adds a field; undefined is None. */
  add(field: string | undefined, quoted: boolean): void {
    const { dialect } = this;
    let isQuoted = quoted;
    const isEmpty = field === undefined || field === '';
    if (isEmpty && dialect.delimiter === ' ' && dialect.skipsSpace) {
      if (dialect.quoting === QUOTE.NONE || (field === undefined && quotesOnlyGiven(dialect)))
        raiseCsvError('empty field must be quoted if delimiter is a space and skipinitialspace is true');
      isQuoted = true;
    }
    let body = '';
    for (const char of field ?? '') {
      if (this.isSpecial(char)) {
        let escapes = dialect.quoting === QUOTE.NONE;
        if (!escapes) {
          if (char === dialect.quote) {
            if (dialect.doubleQuote) body += char;
            else escapes = true;
          } else if (char === dialect.escapeChar) escapes = true;
          if (!escapes) isQuoted = true;
        }
        if (escapes) {
          if (dialect.escapeChar === '') raiseCsvError('need to escape, but no escapechar set');
          body += dialect.escapeChar;
        }
      }
      body += char;
    }
    if (this.count++ > 0) this.text += dialect.delimiter;
    this.text += isQuoted ? `${dialect.quote}${body}${dialect.quote}` : body;
  }

  private isSpecial(char: string): boolean {
    const { delimiter, escapeChar, quote, lineTerminator } = this.dialect;
    if (char === delimiter || char === escapeChar || char === quote || char === '\n' || char === '\r') return true;
    return lineTerminator.includes(char);
  }

  /** A record of one empty field must not look like one without fields. */
  finish(isNone: boolean): string {
    const { dialect } = this;
    if (this.count > 0 && this.text === '') {
      if (dialect.quoting === QUOTE.NONE || (isNone && quotesOnlyGiven(dialect)))
        raiseCsvError('single empty field record must be quoted');
      this.text = `${dialect.quote}${dialect.quote}`;
    }
    return this.text + dialect.lineTerminator;
  }
}

/** True for the modes in which what is not quoted stands for None. */
const quotesOnlyGiven = ({ quoting }: PyDialect): boolean => quoting === QUOTE.STRINGS || quoting === QUOTE.NOTNULL;

class PyCsvWriter extends PyObject {
  readonly dialect: PyDialect;
  private readonly write: Value;

  constructor(write: Value, dialect: PyDialect) {
    super();
    this.write = write;
    this.dialect = dialect;
  }

  writeRow(row: Value): Value {
    const line = new Line(this.dialect);
    let isNone = false;
    forEachItem(fieldsOf(row), (field) => {
      isNone = field === null;
      const text = field === null ? undefined : String(strOf(field) ?? str(field));
      line.add(text, this.quotes(field));
    });
    return call1(this.write, makeStr(line.finish(isNone)));
  }

  private quotes(field: Value): boolean {
    switch (this.dialect.quoting) {
      case QUOTE.NONNUMERIC:
        return !isNumber(field);
      case QUOTE.ALL:
        return true;
      case QUOTE.STRINGS:
        return strOf(field) !== undefined;
      case QUOTE.NOTNULL:
        return field !== null;
      default:
        return false;
    }
  }
}

/** CPython: PyNumber_Check. */
function isNumber(value: Value): boolean {
  const { int, float, index } = typeOf(value).slots;
  return int !== null || float !== null || index !== null || complexValue(value) !== undefined;
}

function fieldsOf(row: Value): Value {
  try {
    return iterate(row);
  } catch (error) {
    if (!isThrown(error, 'TypeError')) throw error;
    return raiseCsvError(`iterable expected, not ${typeName(row)}`);
  }
}

export const writerType: PyType = defineType({
  name: 'writer',
  module: '_csv',
  makesInstances: false,
  doc: 'What writes rows as lines of CSV.',
  instances: PyCsvWriter,
  methods: [
    {
      name: 'writerow',
      signature: '($self, row, /)',
      doc: 'Write the fields of an iterable as one row.',
      impl: (self: PyCsvWriter, row: Value) => self.writeRow(row),
    },
    {
      name: 'writerows',
      signature: '($self, rows, /)',
      doc: 'Write each iterable of an iterable as a row.',
      impl: (self: PyCsvWriter, rows: Value) => {
        forEachItem(rows, (row) => {
          self.writeRow(row);
        });
        return null;
      },
    },
  ],
  getset: [{ name: 'dialect', doc: '', isMember: true, get: (self) => (self as PyCsvWriter).dialect }],
});

/** `writer(file, dialect='excel', **options)`. */
export function makeWriter(file: Value, dialect: Value | undefined, options: Map<string, Value>): Value {
  const checked = dialectFor(dialect, options);
  const write = lookupAttribute(file, 'write');
  if (write === undefined || typeOf(write).slots.call === null)
    return raiseTypeError('argument 1 must have a "write" method');
  return new PyCsvWriter(write, checked);
}
