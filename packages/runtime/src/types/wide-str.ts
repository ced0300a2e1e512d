// Strings that hold code points outside the BMP, or lone surrogates: a sequence of code points. All other strings are bare
// JavaScript strings, in which a code unit is a code point. `makeStr` picks the form; everything that makes a string from
// outside, or joins parts that may be wide, goes through it. A PyWideStr always needs to be one: no string has two forms.

import { PyObject } from '../object/object.js';
import type { PyStr } from '../object/value.js';

// V8 answers at once for one-byte strings, which cannot match.
const SURROGATE = /[\ud800-\udfff]/;

export class PyWideStr extends PyObject {
  readonly codePoints: Uint32Array;
  private text: string | null;

  constructor(codePoints: Uint32Array) {
    super();
    this.codePoints = codePoints;
    this.text = null;
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

/** Arguments to one `String.fromCodePoint` call: well below every engine's limit. */
const CHUNK = 8192;

function textOfCodePoints(codePoints: Uint32Array): string {
  if (codePoints.length <= CHUNK) return String.fromCodePoint(...codePoints);
  const parts: string[] = [];
  for (let i = 0; i < codePoints.length; i += CHUNK)
    parts.push(String.fromCodePoint(...codePoints.subarray(i, i + CHUNK)));
  return parts.join('');
}

/** True when `text` has surrogate code units, and so is no bare Python string. */
export function hasSurrogates(text: string): boolean {
  return SURROGATE.test(text);
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
