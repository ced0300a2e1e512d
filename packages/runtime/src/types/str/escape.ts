// repr and ascii of strings: quotes, backslash escapes, and which characters are printable.
// CPython: Objects/unicodeobject.c unicode_repr; "printable" is everything but Unicode's "Other" and "Separator"
// categories, space excepted.

import type { PyStr } from '../../object/value.js';
import { makeStr } from '../wide-str.js';
import { codePointAt, codePointLength, includes } from './text.js';
import { isPrintable, isPrintableText } from './unicode.js';

const PLAIN = /^[ -&(-[\]-~]*$/;
const NAMED: ReadonlyMap<number, string> = new Map([
  [9, '\\t'],
  [10, '\\n'],
  [13, '\\r'],
  [92, '\\\\'],
]);

/** `repr(s)`. */
export function reprString(s: PyStr): PyStr {
  if (typeof s === 'string' && PLAIN.test(s)) return `'${s}'`;
  if (typeof s === 'string' && !/['\\]/.test(s) && isPrintableText(s)) return `'${s}'`;
  const quote = includes(s, "'") && !includes(s, '"') ? '"' : "'";
  const parts: string[] = [quote];
  for (let i = 0; i < codePointLength(s); i++) parts.push(escaped(codePointAt(s, i), quote));
  parts.push(quote);
  return makeStr(parts.join(''));
}

function escaped(code: number, quote: string): string {
  const named = NAMED.get(code);
  if (named !== undefined) return named;
  if (code < 127 ? code >= 32 : isPrintable(code)) {
    const char = String.fromCodePoint(code);
    return char === quote ? `\\${char}` : char;
  }
  return escapeCode(code);
}

/** `\xhh`, `\uhhhh` or `\Uhhhhhhhh`, whichever is the shortest that fits. */
export function escapeCode(code: number): string {
  const hex = code.toString(16);
  if (code < 0x100) return `\\x${hex.padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}

/** `text` with everything that is not ASCII escaped, as `ascii()` does with a repr. */
export function escapeNonAscii(text: PyStr): string {
  if (typeof text !== 'string') return Array.from(text.codePoints, asciiOf).join('');
  return text.replace(/[^\0-\x7f]/g, (char) => escapeCode(char.charCodeAt(0)));
}

const asciiOf = (code: number): string => (code < 0x80 ? String.fromCharCode(code) : escapeCode(code));
