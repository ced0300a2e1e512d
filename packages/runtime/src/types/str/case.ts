// Case: upper, lower, title, casefold … The engine's toUpperCase and toLowerCase apply Unicode's full mappings as Python
// does; title case and case folding, which JavaScript lacks, follow from them by rule, with the exceptions named below
// (both checked against CPython 3.14 over all code points).

import type { MethodSpec } from '../../object/define-type.js';
import type { PyStr, Value } from '../../object/value.js';
import { makeStr } from '../wide-str.js';
import { codesFor, ownStr, SHORT_TEXT, textOfCodes } from './text.js';
import { isCased, NEWER_RANGES } from './unicode.js';

const ASCII = /^[\0-\x7f]*$/;

/** Letters that have a case mapping in Unicode 17 and none in 16. */
const NEWER_CASE = /([\ua7ce\ua7cf\ua7d2-\ua7d5\u{16ea0}-\u{16eb8}\u{16ebb}-\u{16ed3}]+)/u;

/** In longer texts a regular expression is quicker than a loop. */
const SHORT = 40;

/** Before anything else: few texts need a look at the letters above. */
function isAscii(text: string): boolean {
  if (text.length > SHORT) return ASCII.test(text);
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 128) return false;
  return true;
}

/** `upper()` of a text. */
export function toUpper(text: string): string {
  if (isAscii(text) || !NEWER_CASE.test(text)) return text.toUpperCase();
  return aroundNewer(text, (part) => part.toUpperCase());
}

/** `lower()` of a text. */
export function toLower(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  if (text.includes('\u03a3') && MISTAKEN_CASE.test(text)) return lowerEach(text);
  return NEWER_CASE.test(text) ? aroundNewer(text, (part) => part.toLowerCase()) : text.toLowerCase();
}

/** Letters about whose being cased Unicode 16 and 17 differ, which decides on the form of a sigma beside them. */
const MISTAKEN_CASE = /[\u0295\ua7ce-\ua7d5\u{16ea0}-\u{16ed3}]/u;

function lowerEach(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; ) {
    const char = String.fromCodePoint(text.codePointAt(at)!);
    result += lowerAt(text, at, char);
    at += char.length;
  }
  return result;
}

function aroundNewer(text: string, map: (part: string) => string): string {
  return text
    .split(NEWER_CASE)
    .map((part, i) => (i % 2 === 0 ? map(part) : part))
    .join('');
}

// ### Title case

/** The title-case mapping of one character. CPython: _PyUnicode_ToTitleFull. */
function toTitle(char: string): string {
  const code = char.codePointAt(0)!;
  if (code < 0x80) return char.toUpperCase();
  const upper = toUpper(char);
  if (code >= 0x1c4 && code <= 0x1cc) return String.fromCharCode(code - ((code - 0x1c4) % 3) + 1);
  if (code >= 0x1f1 && code <= 0x1f3) return '\u01f2';
  // Georgian is written without capitals; Mtavruli is for words all in upper case.
  if (code >= 0x10d0 && code <= 0x10ff) return char;
  if (code >= 0x1f80 && code <= 0x1faf) return String.fromCharCode(code | 8);
  if (/[\u1fb3\u1fc3\u1ff3]/.test(char)) return String.fromCharCode(code + 9);
  if (/[\u1fbc\u1fcc\u1ffc\u0149]/.test(char)) return char === '\u0149' ? upper : char;
  const first = String.fromCodePoint(upper.codePointAt(0)!);
  return first.length === upper.length
    ? upper
    : first + upper.slice(first.length).replace('\u0399', '\u0345').toLowerCase();
}

/** What decides on the form of a sigma, as Unicode 16 has it. */
const CASED = `(?:(?![${NEWER_RANGES}])(?!\\p{Case_Ignorable})\\p{Cased}|\\u0295)`;
const IGNORABLE = `(?:(?![${NEWER_RANGES}])\\p{Case_Ignorable})`;
const BEFORE_FINAL_SIGMA = new RegExp(`${CASED}${IGNORABLE}*$`, 'u');
const AFTER_FINAL_SIGMA = new RegExp(`^${IGNORABLE}*${CASED}`, 'u');

/** The lower case of the character at `at` in `text`: a sigma that ends a word has its own form. */
function lowerAt(text: string, at: number, char: string): string {
  if (char !== '\u03a3') return toLower(char);
  const isFinal = BEFORE_FINAL_SIGMA.test(text.slice(0, at)) && !AFTER_FINAL_SIGMA.test(text.slice(at + 1));
  return isFinal ? '\u03c2' : '\u03c3';
}

function titleText(text: string): string {
  const ascii = recasedAscii(text, false);
  if (ascii !== null) return ascii;
  let result = '';
  let at = 0;
  let afterCased = false;
  for (const char of text) {
    result += afterCased ? lowerAt(text, at, char) : toTitle(char);
    afterCased = isCased(char);
    at += char.length;
  }
  return result;
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** `swapcase()`, or else `title()`, of a text that is all ASCII; null for another. */
function recasedAscii(text: string, isSwapped: boolean): string | null {
  let result = '';
  let afterCased = false;
  for (let start = 0; start < text.length; start += SHORT_TEXT) {
    const codes = codesFor(Math.min(text.length - start, SHORT_TEXT));
    for (let i = 0; i < codes.length; i++) {
      const code = text.charCodeAt(start + i);
      if (code >= 128) return null;
      const cased = isLetter(code);
      codes[i] = !cased ? code : isSwapped ? code ^ 32 : afterCased ? code | 32 : code & ~32;
      afterCased = cased;
    }
    result += textOfCodes(codes);
  }
  return result;
}

function capitalizeText(text: string): string {
  if (text === '') return text;
  const code = text.charCodeAt(0);
  if (code < 128) return String.fromCharCode(isLetter(code) ? code & ~32 : code) + toLower(text).slice(1);
  const first = String.fromCodePoint(text.codePointAt(0)!);
  return toTitle(first) + toLower(text).slice(toLower(first).length);
}

// ### Folding and swapping

/** Cherokee folds to upper case, its older form. */
const CHEROKEE = /[\u13a0-\u13fd\uab70-\uabbf]+/g;

/** Full case folding: the lower case of the upper case, but for a few letters. */
export function casefoldText(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text
    .split(/([\u0131\u1e9e\u13a0-\u13fd\uab70-\uabbf]+)/)
    .map((part, i) => (i % 2 === 0 ? toLower(toUpper(part)) : foldException(part)))
    .join('')
    .replace(/\u03c2/g, '\u03c3');
}

function foldException(text: string): string {
  return text.replace(/\u1e9e/g, 'ss').replace(CHEROKEE, (part) => part.toUpperCase());
}

function swapcaseText(text: string): string {
  const ascii = recasedAscii(text, true);
  if (ascii !== null) return ascii;
  let result = '';
  let at = 0;
  for (const char of text) {
    if (/\p{Uppercase}/u.test(char)) result += lowerAt(text, at, char);
    else result += /\p{Lowercase}/u.test(char) ? toUpper(char) : char;
    at += char.length;
  }
  return result;
}

// ### Method table

/** A method that maps the whole text. */
function mapping(name: string, map: (text: string) => string): MethodSpec {
  const impl = (self: Value): PyStr => {
    const s = ownStr(self);
    return typeof s === 'string' ? map(s) : makeStr(map(s.toString()));
  };
  return { name, signature: '($self, /)', impl };
}

export const caseMethods: readonly MethodSpec[] = [
  mapping('capitalize', capitalizeText),
  mapping('casefold', casefoldText),
  mapping('lower', toLower),
  mapping('swapcase', swapcaseText),
  mapping('title', titleText),
  mapping('upper', toUpper),
];
