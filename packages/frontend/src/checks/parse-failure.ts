// What to say of a program that does not parse. The parser gives the offset of the first token that fits nowhere;
// this file finds CPython's words for it.

import type { Source } from '../source.js';
import { type PySyntaxError, syntaxErrorAt } from '../syntax-error.js';

/** The error for a parse that stopped at `offset`. */
export function diagnoseParseFailure(source: Source, offset: number): PySyntaxError {
  const token = /[\p{XIDC}]+|\S/uy;
  token.lastIndex = offset;
  const length = token.exec(source.text)?.[0].length ?? 0;
  return syntaxErrorAt(source, { start: offset, end: offset + length }, 'invalid syntax');
}
