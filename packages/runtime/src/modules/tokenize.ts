// The _tokenize module: the tokens of a source, for the tokenize module. CPython: Python/Python-tokenize.c.

import { isStopIteration } from '../errors/matches.js';
import { type ExceptionName, makeException, raiseTypeError } from '../errors/raise.js';
import { defineType } from '../object/define-type.js';
import { bindConstructor } from '../object/native-call.js';
import { PyObject } from '../object/object.js';
import { typeName, typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { call0 } from '../protocols/call.js';
import { isTrue } from '../protocols/truth.js';
import { bytesDataOf } from '../types/bytes.js';
import { decodeBytes } from '../types/str/codecs.js';
import { strOf } from '../types/str/text.js';
import { makeTuple } from '../types/tuple.js';
import { makeStr } from '../types/wide-str.js';
import { defineModule } from './module-spec.js';
import { END_MESSAGE, Lexer } from './tokenize/lexer.js';
import { OPERATORS, TOKEN, type Token, TokenError } from './tokenize/token.js';

class TokenizerIterator extends PyObject {
  private readonly readLine: Value;
  private readonly encoding: string | null;
  private readonly hasExtraTokens: boolean;
  private lexer: Lexer | null = null;
  private isDone = false;

  constructor(readLine: Value, encoding: string | null, hasExtraTokens: boolean) {
    super();
    this.readLine = readLine;
    this.encoding = encoding;
    this.hasExtraTokens = hasExtraTokens;
  }

  next(): Value | undefined {
    if (this.isDone) return undefined;
    this.lexer ??= new Lexer(this.readAll(), !this.hasExtraTokens);
    try {
      for (;;) {
        const token = this.lexer.next();
        if (token.type === TOKEN.endMarker) this.isDone = true;
        if (this.hasExtraTokens) return this.withExtraTokens(this.lexer, token);
        if (token.type !== TOKEN.comment && token.type !== TOKEN.nl) return this.plain(this.lexer, token);
      }
    } catch (error) {
      if (!(error instanceof TokenError)) throw error;
      this.isDone = true;
      throw syntaxError(error, this.lexer);
    }
  }

  /** The lines until `readline` gives none. */
  private readAll(): string {
    const lines: string[] = [];
    for (;;) {
      const line = this.readOne();
      if (line === '') return checkNul(lines.join(''));
      lines.push(line);
    }
  }

  private readOne(): string {
    let line: Value;
    try {
      line = call0(this.readLine);
    } catch (error) {
      if (isStopIteration(error)) return '';
      throw error;
    }
    if (this.encoding === null) {
      const text = strOf(line);
      return text?.toString() ?? raiseTypeError(`readline() returned a non-string object`);
    }
    const data = bytesDataOf(line);
    if (data === undefined) return raiseTypeError(`readline() returned a non-bytes object`);
    return decodeBytes(data, this.encoding, 'replace').toString();
  }

  // ### What a token becomes

  private withExtraTokens({ scanner }: Lexer, token: Token): Value {
    const { type, startLine, endLine, start, end } = token;
    const isTrailing = type === TOKEN.endMarker || (type === TOKEN.dedent && scanner.isAtEnd);
    if (isTrailing) return row(type, '', [startLine + 1, 0], [startLine + 1, 0], '');
    const isEmpty = type === TOKEN.dedent || (isNewline(type) && scanner.isImplicit && scanner.isAtEnd);
    const line = scanner.linesText(hasLines(type) ? startLine : endLine, endLine);
    return row(
      type,
      isEmpty ? '' : token.text,
      [startLine + 1, scanner.column(startLine, start)],
      [endLine + 1, scanner.column(endLine, end)],
      line,
    );
  }

  private plain({ scanner }: Lexer, token: Token): Value {
    const { type, text, startLine, endLine, start, end } = token;
    const exact = type === TOKEN.op ? (OPERATORS.get(text === '<>' ? '!=' : text) ?? TOKEN.op) : type;
    const hasPlace = type !== TOKEN.indent && type !== TOKEN.dedent && type !== TOKEN.endMarker;
    const line = scanner.linesText(hasLines(type) ? startLine : endLine, endLine);
    if (!hasPlace) {
      const last = Math.max(1, Math.min(endLine + 1, scanner.lineStarts.length - 1));
      return row(exact, '', [last, -1], [last, -1], endLine < last ? line : scanner.linesText(last - 1, last - 1));
    }
    const isQuiet = type === TOKEN.newline;
    const startColumn = scanner.column(startLine, start);
    return row(
      exact,
      isQuiet ? '' : text,
      [startLine + 1, startColumn],
      [endLine + 1, isQuiet ? startColumn : scanner.column(endLine, end)],
      line,
    );
  }
}

const isNewline = (type: number): boolean => type === TOKEN.newline || type === TOKEN.nl;
/** Tokens that may be of several lines, all of which are shown. */
const hasLines = (type: number): boolean =>
  type === TOKEN.string || type === TOKEN.fstringMiddle || type === TOKEN.tstringMiddle;

function row(type: number, text: string, start: [number, number], end: [number, number], line: string): Value {
  return makeTuple([type, makeStr(text), makeTuple(start), makeTuple(end), makeStr(line)]);
}

function checkNul(source: string): string {
  const at = source.indexOf('\0');
  if (at < 0) return source;
  const line = source.slice(0, at).split('\n').length;
  const text = source.slice(source.lastIndexOf('\n', at) + 1, at);
  throw makeSyntaxError('SyntaxError', 'source code cannot contain null bytes', [line, 0, text, line, 0]);
}

function syntaxError(error: TokenError, { scanner }: Lexer): Value {
  const line = error.line + 1;
  const text = scanner.linesText(error.line, error.line).replace(/\r?\n$/, '');
  if (error.hasRange)
    return makeSyntaxError(error.kind, error.message, [line, error.column, text, line, error.endColumn]);
  if (error.message === END_MESSAGE)
    return makeSyntaxError(error.kind, error.message, [line, error.column, null, line, null]);
  return makeSyntaxError(error.kind, error.message, [line, error.column, text, null, null]);
}

type Place = [line: number, column: number, text: string | null, endLine: number | null, endColumn: number | null];

function makeSyntaxError(kind: ExceptionName, message: string, [line, column, text, endLine, endColumn]: Place) {
  const shown = text === null ? null : makeStr(text);
  const info = makeTuple(['<string>', line, column, shown, endLine, endColumn]);
  const exception = makeException(kind, [makeStr(message), info]);
  const fields = { msg: makeStr(message), filename: '<string>', lineno: line, offset: column, text: shown };
  for (const [name, value] of Object.entries(fields)) exception.fields.set(name, value);
  exception.fields.set('end_lineno', endLine);
  exception.fields.set('end_offset', endColumn);
  return exception;
}

// ### Table

function construct(args: Value[], names: readonly string[] | null): TokenizerIterator {
  const [readLine, encoding, extra] = bindConstructor(
    'tokenizeriter',
    '(readline, /, *, encoding=None, extra_tokens=False)',
    args,
    names,
  ) as [Value, Value | undefined, Value | undefined];
  if (typeOf(readLine).slots.call === null) raiseTypeError(`'${typeName(readLine)}' object is not callable`);
  const name = encoding === undefined || encoding === null ? null : String(strOf(encoding));
  return new TokenizerIterator(readLine, name, extra !== undefined && isTrue(extra));
}

const tokenizerType = defineType({
  name: 'TokenizerIter',
  module: '_tokenize',
  doc: '',
  instances: TokenizerIterator,
  isBaseType: false,
  slots: {
    construct: (_cls, args, names) => construct(args, names),
    iter: (self) => self,
    iterNext: (self) => (self as TokenizerIterator).next(),
  },
});

defineModule('_tokenize', () => ({ doc: '', types: { TokenizerIter: tokenizerType } }));
