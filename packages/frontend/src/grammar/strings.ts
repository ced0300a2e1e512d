// What stands in string literals, after the quotes that open them: text, escapes, replacement fields, the closing quotes. Which
// of these may come is known by the kind of the string. The rules are @lezer/python's, but that a short string must end on its
// line, that a backslash before a field of a formatted string stands for itself, and that a long text is one token.

import * as terms from './tables/parser.terms.js';

/** What a string is, as bits. */
export const IN_STRING = 2;
export const DOUBLE_QUOTED = 4;
export const LONG = 8;
export const RAW = 16;
export const FORMATTED = 32;

/** The kinds of strings by the tokens that open them. */
export const stringKinds: ReadonlyMap<number, number> = new Map([
  [terms.stringStart, 0],
  [terms.stringStartD, DOUBLE_QUOTED],
  [terms.stringStartL, LONG],
  [terms.stringStartLD, LONG | DOUBLE_QUOTED],
  [terms.stringStartR, RAW],
  [terms.stringStartRD, RAW | DOUBLE_QUOTED],
  [terms.stringStartRL, RAW | LONG],
  [terms.stringStartRLD, RAW | LONG | DOUBLE_QUOTED],
  [terms.stringStartF, FORMATTED],
  [terms.stringStartFD, FORMATTED | DOUBLE_QUOTED],
  [terms.stringStartFL, FORMATTED | LONG],
  [terms.stringStartFLD, FORMATTED | LONG | DOUBLE_QUOTED],
  [terms.stringStartFR, FORMATTED | RAW],
  [terms.stringStartFRD, FORMATTED | RAW | DOUBLE_QUOTED],
  [terms.stringStartFRL, FORMATTED | RAW | LONG],
  [terms.stringStartFRLD, FORMATTED | RAW | LONG | DOUBLE_QUOTED],
]);

const NEWLINE = 10;
const QUOTE = 39;
const DOUBLE_QUOTE = 34;
const BACKSLASH = 92;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

/** The end of the text that begins at `start`; `start` itself when something else begins there. */
export function textEnd(text: string, start: number, kind: number): number {
  const quote = (kind & DOUBLE_QUOTED) !== 0 ? DOUBLE_QUOTE : QUOTE;
  const isLong = (kind & LONG) !== 0;
  const isRaw = (kind & RAW) !== 0;
  const isFormatted = (kind & FORMATTED) !== 0;
  const { length } = text;
  let at = start;
  while (at < length) {
    const c = text.charCodeAt(at);
    if (c === quote) {
      if (!isLong || (text.charCodeAt(at + 1) === quote && text.charCodeAt(at + 2) === quote)) break;
    } else if (c === BACKSLASH) {
      if (!isRaw) break;
      // A backslash keeps the quote after it from ending the string.
      if (at + 1 < length && !(isFormatted && text.charCodeAt(at + 1) === OPEN_BRACE)) at++;
    } else if (c === NEWLINE) {
      if (!isLong) break;
    } else if (c === OPEN_BRACE && isFormatted) {
      if (text.charCodeAt(at + 1) !== OPEN_BRACE) break;
      at++;
    }
    at++;
  }
  return at;
}

/** What begins at `start` and is no text. */
export function partAt(text: string, start: number, kind: number): number {
  const c = text.charCodeAt(start);
  if (c === OPEN_BRACE && (kind & FORMATTED) !== 0) return terms.replacementStart;
  if (c === BACKSLASH && (kind & RAW) === 0) return terms.Escape;
  return c === QUOTE || c === DOUBLE_QUOTE ? terms.stringEnd : 0;
}

/** The end of the escape at `start`; what it lacks is found later (lower/literals.ts). */
export function escapeEnd(text: string, start: number, kind: number): number {
  const at = start + 1;
  const c = at < text.length ? text[at]! : '';
  if (c === '' || (c === '{' && (kind & FORMATTED) !== 0)) return at;
  if (c === 'o') return skipWhile(text, at + 1, 2, isOctal);
  if (c === 'x') return skipWhile(text, at + 1, 2, isHex);
  if (c === 'u') return skipWhile(text, at + 1, 4, isHex);
  if (c === 'U') return skipWhile(text, at + 1, 8, isHex);
  if (c !== 'N' || text.charCodeAt(at + 1) !== OPEN_BRACE) return at + 1;
  const end = skipWhile(text, at + 2, text.length, isPartOfName);
  return text.charCodeAt(end) === CLOSE_BRACE ? end + 1 : end;
}

function skipWhile(text: string, start: number, count: number, test: (c: number) => boolean): number {
  let at = start;
  while (at < text.length && at - start < count && test(text.charCodeAt(at))) at++;
  return at;
}

const isOctal = (c: number): boolean => c >= 48 && c <= 55;
const isHex = (c: number): boolean => (c >= 48 && c <= 57) || (c >= 65 && c <= 70) || (c >= 97 && c <= 102);
const isPartOfName = (c: number): boolean => c !== CLOSE_BRACE && c !== QUOTE && c !== DOUBLE_QUOTE && c !== NEWLINE;
