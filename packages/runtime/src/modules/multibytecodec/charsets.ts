// The character sets that ISO 2022 switches between. Their sequences are of seven-bit bytes, as one number; they are taken from
// the tables of encodings that have the same sets with the high bits on. CPython: Modules/cjkcodecs/_codecs_iso2022.c.

import { codecTable } from './load-table.js';
import { isInSecondPlane } from './shapes.js';
import { STARTS_PAIR } from './table.js';

export interface Charset {
  /** The byte that ends its escape sequence; with the high bit for a set of two bytes. */
  readonly mark: number;
  readonly width: 1 | 2;
  /** G0 and G1 are for all that follows, G2 for one character after an escape. */
  readonly plane: 0 | 1 | 2;
  /** The value of a sequence (table.ts), 0 when it means nothing. */
  decode(code: number): number;
  /** The sequence of a character, 0 when it is not in the set. */
  encode(character: number): number;
  /** The sequence of two characters; null when the set has no pairs. */
  encodePair: ((first: number, second: number) => number) | null;
  startsPair(character: number): boolean;
}

const TWO_BYTES = 0x80;
export const ASCII = markOf('B', 1);
export const ISO_8859_1 = markOf('A', 1);
export const ISO_8859_7 = markOf('F', 1);
export const JIS_X_0208 = markOf('B', 2);

function markOf(letter: string, width: 1 | 2): number {
  return letter.charCodeAt(0) + (width === 2 ? TWO_BYTES : 0);
}

function single(letter: string, decode: Charset['decode'], encode: Charset['encode']): Charset {
  return { mark: markOf(letter, 1), width: 1, plane: 0, decode, encode, encodePair: null, startsPair: () => false };
}

/** Two-byte sequences of EUC's table, or those of three bytes without the first. */
function double(letter: string, tableName: string, prefix = 0, plane: 0 | 1 = 0): Charset {
  const table = codecTable(tableName);
  return {
    mark: markOf(letter, 2),
    width: 2,
    plane,
    decode: (code) => (isInSet(code) ? table.meaningOf(prefix + (code | 0x8080)) : 0),
    encode: (character) => {
      const code = (table.encoding(character) & ~STARTS_PAIR) - prefix;
      return code <= 0xffff && isInSet(code - 0x8080) ? code & 0x7f7f : 0;
    },
    encodePair: null,
    startsPair: () => false,
  };
}

/** Sets have 94 rows and columns. */
const isInSet = (code: number): boolean => code >= 0x2121 && (code & 0xff) >= 0x21 && (code & 0xff) < 0x7f;

/** What EUC-JP writes before a third set. */
const THIRD_SET = 0x8f_0000;

// ### JIS X 0201

const YEN = 0xa5;
const OVERLINE = 0x203e;
const KATAKANA = 0xff61;

export const jisx0201Roman = (): Charset =>
  single(
    'J',
    (code) => (code === 0x5c ? YEN : code === 0x7e ? OVERLINE : code),
    (character) => (character === YEN ? 0x5c : character === OVERLINE ? 0x7e : 0),
  );

export const jisx0201Katakana = (): Charset =>
  single(
    'I',
    (code) => (code >= 0x21 && code <= 0x5f ? KATAKANA + code - 0x21 : 0),
    (character) => (character >= KATAKANA && character <= KATAKANA + 0x3e ? character - KATAKANA + 0x21 : 0),
  );

// ### Sets of two bytes

export const jisx0208 = (): Charset => double('B', 'euc_jp');
/** The first edition, from 1978; taken for the same. */
export const jisx0208Old = (): Charset => double('@', 'euc_jp');
export const jisx0212 = (): Charset => double('D', 'euc_jp', THIRD_SET);
export const gb2312 = (): Charset => double('A', 'gb2312');
export const ksx1001 = (plane: 0 | 1): Charset => double('C', 'cp949', 0, plane);

// ### JIS X 0213, of 2000 and of 2004

const TABLES = { 2000: 'euc_jisx0213', 2004: 'euc_jis_2004' } as const;
export type Edition = keyof typeof TABLES;

/** What EUC has as a full-width tilde. */
const TILDE_CODE = 0x2232;
const FULL_WIDTH_TILDE = 0xff5e;

export function jisx0213First(edition: Edition): Charset {
  const table = codecTable(TABLES[edition]);
  const set = double(edition === 2000 ? 'O' : 'Q', TABLES[edition]);
  return {
    ...set,
    decode: (code) => (code === TILDE_CODE ? 0x7e : set.decode(code)),
    encode: (character) => (character === FULL_WIDTH_TILDE ? 0 : set.encode(character)),
    encodePair: (first, second) => table.pairEncoding(first, second) & 0x7f7f,
    startsPair: (character) => table.encoding(character) >= STARTS_PAIR,
  };
}

/** In EUC it shares the third set with JIS X 0212, which has other rows. CPython decodes both editions as the later one. */
export function jisx0213Second(edition: Edition): Charset {
  const set = double('P', TABLES[edition], THIRD_SET);
  const later = double('P', TABLES[2004], THIRD_SET);
  const ownRow = (code: number): boolean => isInSecondPlane((code >>> 8) - 0x20);
  return {
    ...set,
    decode: (code) => (ownRow(code) ? later.decode(code) : 0),
    encode: (character) => {
      const code = set.encode(character);
      return ownRow(code) ? code : 0;
    },
  };
}

// ### Sets for one character

const never = (): number => 0;
export const iso8859Latin = (): Charset => ({ ...single('A', never, never), plane: 2 });
export const iso8859Greek = (): Charset => ({ ...single('F', never, never), plane: 2 });

/** The character for a byte of the set in G2, null when there is none. A seven-bit byte stands for the high half. */
export function decodeSecondSet(mark: number, byte: number): number | null {
  if (mark === ISO_8859_1) return byte < 0x80 ? byte + 0x80 : null;
  if (mark === ISO_8859_7) return greek(byte ^ 0x80);
  return byte < 0x80 ? byte : null;
}

/** ISO 8859-7 of 1987. */
function greek(byte: number): number | null {
  if (byte < 0xa0) return byte;
  const quotes = QUOTES.get(byte);
  if (quotes !== undefined) return quotes;
  if (MISSING.includes(byte)) return null;
  return byte < 0xb4 || AS_LATIN.includes(byte) ? byte : byte + GREEK;
}

const QUOTES: ReadonlyMap<number, number> = new Map([
  [0xa1, 0x2018],
  [0xa2, 0x2019],
  [0xaf, 0x2015],
]);
const MISSING = [0xa4, 0xa5, 0xaa, 0xae, 0xd2, 0xff];
const AS_LATIN = [0xb7, 0xbb, 0xbd];
/** From a byte of the set to its Greek letter. */
const GREEK = 0x2d0;
