// What the matcher asks about one character: its category, its simple lower and upper case. Answers for Latin-1 come from
// tables, for the rest of Unicode from the functions behind the str methods. CPython: Modules/_sre/sre.c, "character
// predicates" and "lower".

import { toLower, toUpper } from '../../types/str/case.js';
import { isAlnumText, isDecimalText, isSpaceCode } from '../../types/str/unicode.js';
import type { Category } from './constants.js';

// ### Categories

const isAsciiDigit = (code: number): boolean => code >= 48 && code <= 57;
const isAsciiSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);
const isAsciiWord = (code: number): boolean =>
  isAsciiDigit(code) || code === 95 || (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const LINE_BREAKS: ReadonlySet<number> = new Set([10, 11, 12, 13, 28, 29, 30, 0x85, 0x2028, 0x2029]);

const TESTS: Readonly<Record<Category, (code: number) => boolean>> = {
  DIGIT: isAsciiDigit,
  SPACE: isAsciiSpace,
  WORD: isAsciiWord,
  LINEBREAK: (code) => code === 10,
  UNI_DIGIT: (code) => isAsciiDigit(code) || (code > 127 && isDecimalText(String.fromCodePoint(code))),
  UNI_SPACE: isSpaceCode,
  UNI_WORD: (code) => isAsciiWord(code) || (code > 127 && isAlnumText(String.fromCodePoint(code))),
  UNI_LINEBREAK: (code) => LINE_BREAKS.has(code),
};

export function isInCategory(category: Category, code: number): boolean {
  return TESTS[category](code);
}

const categoryRanges = new Map<Category, readonly number[]>();

/**
 * The characters of a category up to U+FFFF, surrogates excepted: first and last of each run, one after the other. Made
 * once, and only for a pattern that meets text outside ASCII.
 */
export function rangesOfCategory(category: Category): readonly number[] {
  let ranges = categoryRanges.get(category);
  if (ranges === undefined) {
    ranges = rangesWhere(TESTS[category]);
    categoryRanges.set(category, ranges);
  }
  return ranges;
}

/** The runs of characters up to U+FFFF, surrogates excepted, for which `test` holds. */
export function rangesWhere(test: (code: number) => boolean): number[] {
  const ranges: number[] = [];
  let inside = false;
  for (let code = 0; code < 0x10000; code++) {
    const holds = (code < 0xd800 || code > 0xdfff) && test(code);
    if (holds === inside) continue;
    inside = holds;
    ranges.push(holds ? code : code - 1);
  }
  if (inside) ranges.push(0xffff);
  return ranges;
}

/** `\w` in Unicode and in ASCII patterns, for what stands on both sides of a `\b`. */
export function isWord(code: number, unicode: boolean): boolean {
  if (code < 128) return ASCII_WORD[code] === 1;
  return unicode && isUnicodeWord(code);
}

const ASCII_WORD: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => (isAsciiWord(code) ? 1 : 0));
/** Pages of 256 characters, made when first asked for. */
const wordPages: (Uint8Array | undefined)[] = [];

function isUnicodeWord(code: number): boolean {
  const page = wordPages[code >> 8];
  if (page !== undefined) return page[code & 255] === 1;
  const first = code & ~255;
  wordPages[code >> 8] = Uint8Array.from({ length: 256 }, (_, i) => (TESTS.UNI_WORD(first + i) ? 1 : 0));
  return isUnicodeWord(code);
}

// ### Case

/** How a pattern compares characters when case does not count. */
export type Fold = 'ascii' | 'unicode' | 'locale';

export function asciiLower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

export function asciiUpper(code: number): number {
  return code >= 97 && code <= 122 ? code - 32 : code;
}

/** The lower case: one character, the first of those that some have. CPython: _PyUnicode_ToLowercase. */
export function unicodeLower(code: number): number {
  if (code < 128) return asciiLower(code);
  return toLower(String.fromCodePoint(code)).codePointAt(0)!;
}

/** The upper case, in the same way. */
export function unicodeUpper(code: number): number {
  if (code < 128) return asciiUpper(code);
  return toUpper(String.fromCodePoint(code)).codePointAt(0)!;
}

/** What a character is compared by. */
export function foldCode(fold: Fold, code: number): number {
  return fold === 'unicode' ? unicodeLower(code) : asciiLower(code);
}

let unfoldings: ReadonlyMap<number, readonly number[]> | null = null;

/** Characters that differ from `lower` and have it as their lower case. */
export function unfold(lower: number): readonly number[] {
  unfoldings ??= makeUnfoldings();
  return unfoldings.get(lower) ?? [];
}

/** Every character with a lower case of its own, once from each plane that has any. */
export function casedCodes(): readonly number[] {
  unfoldings ??= makeUnfoldings();
  return [...unfoldings.values()].flat();
}

function makeUnfoldings(): ReadonlyMap<number, readonly number[]> {
  const map = new Map<number, number[]>();
  const add = (code: number): void => {
    const lower = unicodeLower(code);
    if (lower === code) return;
    const same = map.get(lower);
    if (same === undefined) map.set(lower, [code]);
    else same.push(code);
  };
  for (let code = 0; code < 0xd800; code++) if (mayHaveLower(code)) add(code);
  for (let code = 0xe000; code < 0x10000; code++) if (mayHaveLower(code)) add(code);
  for (let code = 0x10000; code < 0x20000; code++) if (mayHaveLower(code)) add(code);
  return map;
}

const CASED = /[\p{Changes_When_Lowercased}]/u;

/** Skips the scripts without case, which are nearly all characters. */
function mayHaveLower(code: number): boolean {
  if (code >= 0x3000 && code < 0xa000) return false;
  if (code >= 0xac00 && code < 0xd800) return false;
  return CASED.test(String.fromCodePoint(code));
}
