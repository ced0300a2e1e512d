// repr and ascii of strings: quotes, backslash escapes, and which characters are printable.
// CPython: Objects/unicodeobject.c unicode_repr; "printable" is everything but Unicode's "Other" and "Separator"
// categories, space excepted.

import type { PyStr } from '../../object/value.js';
import { makeStr } from '../wide-str.js';
import { codePointAt, codePointLength, includes, substring } from './text.js';
import { isPrintable, isPrintableText } from './unicode.js';

/** In longer texts one regular expression is quicker than a loop. */
const SHORT = 64;

const PLAIN = /^[ -&(-[\]-~]*$/;

/** How what is not shown is written. */
function escaped(code: number): string {
  switch (code) {
    case 9:
      return '\\t';
    case 10:
      return '\\n';
    case 13:
      return '\\r';
    case 39:
      return "\\'";
    case 92:
      return '\\\\';
    default:
      return escapeCode(code);
  }
}

/** `repr(s)`. */
export function reprString(s: PyStr): PyStr {
  if (typeof s === 'string' && s.length <= SHORT) {
    const quick = quoted(s);
    if (quick !== null) return quick;
  } else if (typeof s === 'string') {
    if (PLAIN.test(s) || (!/['\\]/.test(s) && isPrintableText(s))) return `'${s}'`;
  }
  const quote = includes(s, "'") && !includes(s, '"') ? '"' : "'";
  const length = codePointLength(s);
  let result = quote;
  let done = 0;
  for (let i = 0; i < length; i++) {
    const code = codePointAt(s, i);
    if (isShown(code) && (code !== 39 || quote === '"')) continue;
    result += substring(s, done, i) + escaped(code);
    done = i + 1;
  }
  result += substring(s, done, length) + quote;
  return typeof s === 'string' ? result : makeStr(result);
}

/** The text between quotes; null when something in it has to be escaped. */
function quoted(s: string): string | null {
  let single = false;
  let double = false;
  for (let i = 0; i < s.length; i++) {
    const code = s.charCodeAt(i);
    if (code === 39) single = true;
    else if (code === 34) double = true;
    else if (!isShown(code)) return null;
  }
  if (single) return double ? null : `"${s}"`;
  return `'${s}'`;
}

/** Answers for characters that are not ASCII: asking the regular expressions takes long. */
const known = new Map<number, boolean>();
const MOST_KNOWN = 5000;

/** Does the character stand for itself? */
function isShown(code: number): boolean {
  if (code < 127) return code >= 32 && code !== 92;
  let answer = known.get(code);
  if (answer === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    answer = isPrintable(code);
    known.set(code, answer);
  }
  return answer;
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
