// Strings that hold code points outside the BMP, or lone surrogates: a sequence of code points. All other strings are bare
// JavaScript strings, in which a code unit is a code point. `makeStr` picks the form; everything that makes a string from
// outside, or joins parts that may be wide, goes through it.

import { PyObject } from '../object/object.js';
import type { PyStr } from '../object/value.js';

const SURROGATE = /[\ud800-\udfff]/;

export class PyWideStr extends PyObject {
  readonly codePoints: Uint32Array;
  private text: string | null;

  constructor(codePoints: Uint32Array) {
    super();
    this.codePoints = codePoints;
    this.text = null;
  }

  /** The same string in UTF-16; lone surrogates stay as they are. Equal wide strings have equal texts, so it serves as key. */
  override toString(): string {
    if (this.text === null) {
      const parts: string[] = [];
      for (let i = 0; i < this.codePoints.length; i += 8192)
        parts.push(String.fromCodePoint(...this.codePoints.subarray(i, i + 8192)));
      this.text = parts.join('');
    }
    return this.text;
  }
}

/** The Python string of a UTF-16 text. */
export function makeStr(text: string): PyStr {
  return SURROGATE.test(text) ? new PyWideStr(Uint32Array.from(text, (c) => c.codePointAt(0)!)) : text;
}
