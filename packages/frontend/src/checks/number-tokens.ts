// Where a number token ends and which numbers are none (CPython: Parser/lexer/lexer.c, tok_get_normal_mode and
// verify_end_of_number). A number may be followed by a keyword (`1if x else 2`), not by another letter.

import type { Position, Source } from '../source.js';
import { PySyntaxError } from '../syntax-error.js';

/** Of `if`, `in` and `is` CPython only looks at two letters. */
const keywordsAfterNumber = /(?:and|else|for|not|or)(?![A-Za-z0-9_\x80-\uffff])|i[fns]/y;
const digits = /[0-9](?:_?[0-9])*/y;

interface Radix {
  name: string;
  pattern: RegExp;
}

const radixes: Record<string, Radix> = {
  x: { name: 'hexadecimal', pattern: /[0-9a-fA-F]/ },
  o: { name: 'octal', pattern: /[0-7]/ },
  b: { name: 'binary', pattern: /[01]/ },
};

/** The end of the number that starts at `start`. Throws for a malformed one. */
export function numberEnd(source: Source, start: number): number {
  const { text } = source;
  const radix = text[start] === '0' ? radixes[(text[start + 1] ?? '').toLowerCase()] : undefined;
  if (radix) return prefixedEnd(source, start + 2, radix);
  return decimalEnd(source, start);
}

function prefixedEnd(source: Source, start: number, { name, pattern }: Radix): number {
  const { text } = source;
  let at = start;
  do {
    if (text[at] === '_') at++;
    const character = text[at] ?? '';
    if (!pattern.test(character)) {
      if (/[0-9]/.test(character)) fail(source, at + 1, `invalid digit '${character}' in ${name} literal`);
      fail(source, at, `invalid ${name} literal`);
    }
    while (pattern.test(text[at] ?? '')) at++;
  } while (text[at] === '_');
  const next = text[at] ?? '';
  if (/[0-9]/.test(next)) fail(source, at + 1, `invalid digit '${next}' in ${name} literal`);
  checkEnd(source, at, name);
  return at;
}

function decimalEnd(source: Source, start: number): number {
  const { text } = source;
  let at = start;
  let kind = 'decimal';
  if (text[at] !== '.') at = digitsEnd(source, at);
  const whole = at;
  let isFloat = false;
  if (text[at] === '.') {
    isFloat = true;
    at++;
    if (/[0-9]/.test(text[at] ?? '')) at = digitsEnd(source, at);
  }
  const exponent = exponentEnd(source, at);
  if (exponent !== at) isFloat = true;
  at = exponent;
  if (/[jJ]/.test(text[at] ?? '')) {
    isFloat = true;
    kind = 'imaginary';
    at++;
  }
  if (!isFloat) checkLeadingZeros(source, start, whole);
  checkEnd(source, at, kind);
  return at;
}

/** The end of digits that underscores may separate. */
function digitsEnd(source: Source, start: number): number {
  digits.lastIndex = start;
  const end = digits.exec(source.text) ? digits.lastIndex : start;
  if (source.text[end] === '_') fail(source, end + 1, 'invalid decimal literal');
  return end;
}

function exponentEnd(source: Source, at: number): number {
  const { text } = source;
  if (!/[eE]/.test(text[at] ?? '')) return at;
  const signed = /[-+]/.test(text[at + 1] ?? '');
  const first = at + (signed ? 2 : 1);
  if (/[0-9]/.test(text[first] ?? '')) return digitsEnd(source, first);
  if (signed) fail(source, first, 'invalid decimal literal');
  return at;
}

function checkLeadingZeros(source: Source, start: number, end: number): void {
  const spelled = source.text.slice(start, end);
  if (!/^0[0-9_]*[1-9]/.test(spelled)) return;
  const zeros = /^[0_]*/.exec(spelled)![0].length;
  const message = 'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers';
  // Its columns are counted in bytes.
  failAt(source, source.bytePosition(start), zeros, message);
}

/** What may follow a number: anything but a letter, except that keywords may. */
function checkEnd(source: Source, at: number, kind: string): void {
  if (!/[\p{XIDC}]/u.test(source.text[at] ?? '')) return;
  if (source.text.charCodeAt(at) > 0x7f) return;
  keywordsAfterNumber.lastIndex = at;
  if (keywordsAfterNumber.test(source.text)) return;
  fail(source, at, `invalid ${kind} literal`);
}

/** The error's column is that of the last character read. */
function fail(source: Source, after: number, message: string): never {
  return failAt(source, source.position(after - 1), 0, message);
}

function failAt(source: Source, place: Position, width: number, message: string): never {
  const offset = place.column + 1;
  const text = source.lineText(place.line);
  const endOffset = offset + width;
  const shown = { lineno: place.line, offset, endLineno: place.line, endOffset, text };
  throw new PySyntaxError('SyntaxError', message, shown, 'tokenizer');
}

/** What a number is called in the warning for a keyword right behind it (`1if x else 2`). */
export function numberKind(spelled: string): string {
  const radix = /^0([xob])/i.exec(spelled)?.[1]?.toLowerCase();
  if (radix !== undefined) return { x: 'hexadecimal', o: 'octal', b: 'binary' }[radix]!;
  return /j$/i.test(spelled) ? 'imaginary' : 'decimal';
}
