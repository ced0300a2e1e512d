// The front end's errors as Python exceptions.

import {
  escapeErrorAt,
  literalLimits,
  PySyntaxError,
  Source,
  type SyntaxWarning,
  syntaxErrorAt,
} from '@heddle/frontend';
import {
  intLimits,
  isThrown,
  lineOfFile,
  makeException,
  makeStr,
  makeTuple,
  type PyBaseException,
  type Value,
  warnExplicit,
} from '@heddle/runtime';

/**
 * Runs `parse` and raises SyntaxError, IndentationError or TabError for what it rejects. An exception that keeps the `text`
 * can say which keyword was misspelled.
 */
export function withSyntaxErrors<T>(filename: string, parse: () => T, text: string | null = null): T {
  literalLimits.intDigits = intLimits.maxStrDigits;
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof PySyntaxError)) throw error;
    if (text !== null) emitWarnings({ source: new Source(text, filename), warnings: error.warnings });
    const exception = syntaxException(error, filename);
    if (text !== null && error.msg.startsWith('invalid syntax'))
      exception.fields.set('_metadata', makeTuple([0, 0, makeStr(text.endsWith('\n') ? text : `${text}\n`)]));
    throw exception;
  }
}

/** Python's SyntaxError with the fields of the front end's. CPython: Objects/exceptions.c SyntaxError_init. */
export function syntaxException(error: PySyntaxError, filename: string | null): PyBaseException {
  if (error.stage === 'unread') {
    const exception = makeException(error.kind, [makeStr(error.msg)]);
    exception.fields.set('msg', makeStr(error.msg));
    return exception;
  }
  const details: Value[] = [
    filename === null ? null : makeStr(filename),
    error.lineno,
    error.offset,
    lineOf(error, filename),
    error.endLineno,
    error.endOffset,
  ];
  // What the symbol table finds gets its place only when it has been made.
  const args = error.stage === 'symbols' ? [] : [makeTuple(details)];
  const exception = makeException(error.kind, [makeStr(error.msg), ...args]);
  const names = ['filename', 'lineno', 'offset', 'text', 'end_lineno', 'end_offset'];
  exception.fields.set('msg', makeStr(error.msg));
  for (const [index, name] of names.entries()) exception.fields.set(name, details[index]!);
  return exception;
}

/** After the parser the source is gone: its line is read from the file, if there is one. CPython: _PyErr_ProgramDecodedTextObject. */
function lineOf({ stage, text, lineno }: PySyntaxError, filename: string | null): Value {
  if (stage !== 'symbols' && stage !== 'code') return makeStr(text);
  const line = filename === null ? null : lineOfFile(filename, lineno);
  return line === null ? null : makeStr(line);
}

/** Issues the warnings about a source. One that the program's filters make an error is a SyntaxError at its place. */
export function emitWarnings({ source, warnings }: { source: Source; warnings: readonly SyntaxWarning[] }): void {
  for (const warning of warnings) {
    try {
      warnExplicit('SyntaxWarning', warning.message, source.filename, warning.line);
    } catch (error) {
      if (!isThrown(error, 'SyntaxWarning')) throw error;
      // As an error it does not speak of the future.
      const message = warning.message.replace(' Such sequences will not work in the future.', '');
      if (warning.escape !== undefined) throw syntaxException(escapeErrorAt(source, warning, message), source.filename);
      const stage = message.startsWith('invalid')
        ? 'tokenizer'
        : / escape sequence/.test(message)
          ? 'tokenizer'
          : 'code';
      throw syntaxException(syntaxErrorAt(source, warning, message, stage), source.filename);
    }
  }
}
