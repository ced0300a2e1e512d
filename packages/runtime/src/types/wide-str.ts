// Strings that hold code points outside the BMP, or lone surrogates: a sequence of code points. All other strings are bare
// JavaScript strings, in which a code unit is a code point. `makeStr` picks the form; everything that makes a string from
// outside, or joins parts that may be wide, goes through it. A PyWideStr always needs to be one: no string has two forms.

import { PyObject } from '../object/object.js';
import type { PyStr } from '../object/value.js';

// V8 answers at once for one-byte strings, which cannot match.
const SURROGATE = /[\ud800-\udfff]/;

/** From this length on it pays to know where the wide characters are. */
const WORTH_INDEXING = 64;

export class PyWideStr extends PyObject {
  readonly codePoints: Uint32Array;
  private text: string | null;
  /** Where the characters are that make it wide; null when that is not worth knowing, undefined when it was not asked yet. */
  private places: Uint32Array | null | undefined;

  constructor(codePoints: Uint32Array) {
    super();
    this.codePoints = codePoints;
    this.text = null;
    this.places = undefined;
  }

  /**
   * `self[start:end]`, for bounds within the string. Parts of a long text with few wide characters are mostly bare: they are
   * cut out of its UTF-16 form, which is much quicker than making them of code points.
   */
  slice(start: number, end: number): PyStr {
    const { codePoints } = this;
    if (codePoints.length < WORTH_INDEXING) return strFromCodePoints(codePoints.slice(start, end));
    if (this.places === undefined) this.places = findPlaces(codePoints);
    const { places } = this;
    if (places === null) return strFromCodePoints(codePoints.slice(start, end));
    const before = countBelow(places, start);
    if (before < places.length && places[before]! < end) return new PyWideStr(codePoints.slice(start, end));
    return this.toString().substring(start + before, end + before);
  }

  /**
   * The same string in UTF-16; lone surrogates stay as they are. Equal wide strings have equal texts, and different ones
   * have different texts unless a lone high surrogate stands before a lone low one.
   */
  override toString(): string {
    if (this.text === null) this.text = textOfCodePoints(this.codePoints);
    return this.text;
  }
}

/** The keyword names met that are no bare strings. Most programs have none, so that `keyOfKeyword` costs nothing. */
const wideKeywords = new Set<string>();

/** A str as the name of a keyword argument, which is UTF-16 whatever it holds. */
export function keywordOf(text: PyStr): string {
  if (typeof text === 'string') return text;
  const name = text.toString();
  wideKeywords.add(name);
  return name;
}

/** The str that a keyword's name is as a key of a dict. */
export function keyOfKeyword(name: string): PyStr {
  return wideKeywords.size > 0 && wideKeywords.has(name) ? makeStr(name) : name;
}

/** The indexes of the characters outside the BMP when these are few; null when they are not, or there are lone surrogates. */
function findPlaces(codePoints: Uint32Array): Uint32Array | null {
  let count = 0;
  for (let i = 0; i < codePoints.length; i++) if (isWide(codePoints[i]!)) count++;
  if (count * 4 > codePoints.length) return null;
  const places = new Uint32Array(count);
  let size = 0;
  for (let i = 0; i < codePoints.length; i++) {
    const code = codePoints[i]!;
    if (!isWide(code)) continue;
    if (code <= 0xffff) return null;
    places[size++] = i;
  }
  return places;
}

/** How many of the ascending `places` are below `index`. */
function countBelow(places: Uint32Array, index: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Arguments to one `String.fromCodePoint` call: well below every engine's limit. */
const CHUNK = 8192;

function textOfCodePoints(codePoints: Uint32Array): string {
  if (codePoints.length <= CHUNK) return String.fromCodePoint(...codePoints);
  const parts: string[] = [];
  for (let i = 0; i < codePoints.length; i += CHUNK)
    parts.push(String.fromCodePoint(...codePoints.subarray(i, i + CHUNK)));
  return parts.join('');
}

/** The Python string of a UTF-16 text. */
export function makeStr(text: string): PyStr {
  return SURROGATE.test(text) ? new PyWideStr(codePointsOfText(text)) : text;
}

/** The code points of a UTF-16 text; lone surrogates count as one each. */
export function codePointsOfText(text: string): Uint32Array {
  const result = new Uint32Array(text.length);
  let size = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i)!;
    if (code > 0xffff) i++;
    result[size++] = code;
  }
  return size === result.length ? result : result.slice(0, size);
}

/** The Python string of these code points, which it may keep: the caller must not change them afterwards. */
export function strFromCodePoints(codePoints: Uint32Array): PyStr {
  for (let i = 0; i < codePoints.length; i++) if (isWide(codePoints[i]!)) return new PyWideStr(codePoints);
  return textOfCodePoints(codePoints);
}

/** The Python string of one code point. */
export function strFromCodePoint(code: number): PyStr {
  return isWide(code) ? new PyWideStr(Uint32Array.of(code)) : String.fromCharCode(code);
}

/** True when a string with this code point has to be wide. */
export function isWide(code: number): boolean {
  return code >= 0xd800 && (code <= 0xdfff || code > 0xffff);
}
