// Errors that CPython reports at the token after a construct, which lowering has no node for.

import type { Source } from '../source.js';
import { PySyntaxError, syntaxErrorAt } from '../syntax-error.js';

const blanksAndLines = /(?:[ \t\f\n]|\\\n|#.*)*/y;
/** A word, the start of an f- or t-string, or one character of anything else. */
const token = /(?:[ft]r?|r[ft])(?:'''|"""|['"])|[\p{XIDC}]+|\S/iuy;

const blanks = /(?:[ \t\f]|\\\n|#.*)*/y;

/** An error at the end of a line: one character wide, on that line. */
export function errorAtLineEnd(source: Source, offset: number, message: string): PySyntaxError {
  const { line, column } = source.position(offset);
  const place = { lineno: line, offset: column + 1, endLineno: line, endOffset: column + 2 };
  return new PySyntaxError('SyntaxError', message, { ...place, text: source.lineText(line) });
}

/** An error at the first token after `offset`, where the end of a line is a token too. */
export function errorAtNextToken(source: Source, offset: number, message: string): PySyntaxError {
  blanks.lastIndex = offset;
  blanks.exec(source.text);
  const start = blanks.lastIndex;
  token.lastIndex = start;
  const found = token.exec(source.text);
  if (found === null) return errorAtLineEnd(source, start, message);
  return syntaxErrorAt(source, { start, end: start + found[0].length }, message);
}

/** An error at the first token after `offset`; at the end of the text, after its last line. */
export function nextTokenError(source: Source, offset: number, message: string): PySyntaxError {
  blanksAndLines.lastIndex = offset;
  blanksAndLines.exec(source.text);
  const start = blanksAndLines.lastIndex;
  token.lastIndex = start;
  const found = token.exec(source.text);
  if (found !== null) return syntaxErrorAt(source, { start, end: start + found[0].length }, message);
  const line = source.lineCount;
  const text = source.lineText(line);
  const place = { lineno: line, offset: [...text.replace(/\n$/, '')].length + 1, endLineno: line, endOffset: -1, text };
  return new PySyntaxError('SyntaxError', message, place);
}
