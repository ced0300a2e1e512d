// UTF-7: ASCII, with other characters as UTF-16 in base 64 between `+` and `-`.
// CPython: Objects/unicodeobject.c PyUnicode_DecodeUTF7Stateful, _PyUnicode_EncodeUTF7.

import type { PyStr } from '../../object/value.js';
import { Decoding } from '../../types/str/codec-errors.js';
import { codePointAt, codePointLength } from '../../types/str/text.js';
import type { Decoded } from '../../types/str/utf8.js';
import { strFromCodePoints } from '../../types/wide-str.js';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const PLUS = 43;
const MINUS = 45;

/** The value of a base 64 digit, -1 for another character. */
function digitValue(code: number): number {
  return code < 128 ? DIGITS.indexOf(String.fromCharCode(code)) : -1;
}

// ### Encoding

/** Written as they are: ASCII but for control characters, `+`, `\` and `~`. */
function isDirect(code: number): boolean {
  if (code < 32) return code === 9 || code === 10 || code === 13;
  return code < 126 && code !== PLUS && code !== 92;
}

export function encodeUtf7(s: PyStr): Uint8Array {
  let out = '';
  let shifted = false;
  let bits = 0;
  let buffer = 0;
  const put = (unit: number): void => {
    buffer = (buffer << 16) | unit;
    for (bits += 16; bits >= 6; bits -= 6) out += DIGITS[(buffer >> (bits - 6)) & 63]!;
    buffer &= (1 << bits) - 1;
  };
  const unshift = (): void => {
    if (bits > 0) out += DIGITS[(buffer << (6 - bits)) & 63]!;
    bits = 0;
    buffer = 0;
    shifted = false;
  };
  const length = codePointLength(s);
  for (let i = 0; i < length; i++) {
    const code = codePointAt(s, i);
    if (isDirect(code)) {
      // What could be taken for a digit needs the end to be marked.
      if (shifted) {
        unshift();
        if (digitValue(code) >= 0 || code === MINUS) out += '-';
      }
      out += String.fromCharCode(code);
    } else if (code === PLUS && !shifted) out += '+-';
    else {
      if (!shifted) out += '+';
      shifted = true;
      if (code > 0xffff) put(0xd7c0 + (code >> 10));
      put(code > 0xffff ? 0xdc00 | (code & 0x3ff) : code);
    }
  }
  if (shifted) {
    unshift();
    out += '-';
  }
  return Uint8Array.from(out, (char) => char.charCodeAt(0));
}

// ### Decoding

class Utf7Decoder {
  private readonly run: Decoding;
  private at: number;
  private shifted: boolean;
  private bits: number;
  private buffer: number;
  /** The first half of a pair that waits for the second; 0 for none. */
  private surrogate: number;
  /** Where the last `+` stands, and how much there was before it. */
  private start: number;
  private before: number;

  constructor(run: Decoding) {
    this.run = run;
    this.at = 0;
    this.shifted = false;
    this.bits = 0;
    this.buffer = 0;
    this.surrogate = 0;
    this.start = 0;
    this.before = 0;
  }

  decode(): Decoded {
    const { run } = this;
    do {
      while (this.at < run.input.length) this.step(run.input[this.at]!);
    } while (run.final && this.shifted && this.finish());
    // An unfinished section is left for the next call.
    if (this.shifted && !run.final) run.out.length = this.before;
    const consumed = this.shifted && !run.final ? this.start : this.at;
    return { text: strFromCodePoints(Uint32Array.from(run.out)), consumed };
  }

  private step(byte: number): void {
    if (this.shifted) {
      const value = digitValue(byte);
      if (value >= 0) this.addDigit(value);
      else this.leave(byte);
    } else if (byte === PLUS) this.enter();
    else if (byte <= 127) {
      this.at++;
      this.run.out.push(byte);
    } else {
      this.start = this.at++;
      this.fault('unexpected special character');
    }
  }

  private fault(reason: string): void {
    this.at = this.run.fault(this.start, this.at, reason);
  }

  private enter(): void {
    const { input } = this.run;
    this.start = this.at++;
    if (this.at < input.length && input[this.at] === MINUS) {
      this.at++;
      this.run.out.push(PLUS);
    } else if (this.at < input.length && digitValue(input[this.at]!) < 0) {
      this.at++;
      this.fault('ill-formed sequence');
    } else {
      this.shifted = true;
      this.surrogate = 0;
      this.before = this.run.out.length;
      this.bits = 0;
      this.buffer = 0;
    }
  }

  private addDigit(value: number): void {
    this.at++;
    this.buffer = (this.buffer << 6) | value;
    this.bits += 6;
    if (this.bits < 16) return;
    this.bits -= 16;
    const unit = this.buffer >> this.bits;
    this.buffer &= (1 << this.bits) - 1;
    this.addUnit(unit);
  }

  private addUnit(unit: number): void {
    const { out } = this.run;
    if (this.surrogate !== 0) {
      const high = this.surrogate;
      this.surrogate = 0;
      if (unit >= 0xdc00 && unit <= 0xdfff) {
        out.push((high - 0xd7c0) * 0x400 + (unit & 0x3ff));
        return;
      }
      out.push(high);
    }
    if (unit >= 0xd800 && unit <= 0xdbff) this.surrogate = unit;
    else out.push(unit);
  }

  private leave(byte: number): void {
    this.shifted = false;
    if (this.bits >= 6 || (this.bits > 0 && this.buffer !== 0)) {
      this.at++;
      this.fault(this.bits >= 6 ? 'partial character in shift sequence' : 'non-zero padding bits in shift sequence');
      return;
    }
    if (this.surrogate !== 0 && byte <= 127 && byte !== PLUS) this.run.out.push(this.surrogate);
    this.surrogate = 0;
    if (byte === MINUS) this.at++;
  }

  /** At the end of all input, in a section; true when there is more to decode after an error. */
  private finish(): boolean {
    this.shifted = false;
    if (this.surrogate === 0 && this.bits < 6 && this.buffer === 0) return false;
    this.at = this.run.fault(this.start, this.run.input.length, 'unterminated shift sequence');
    return this.at < this.run.input.length;
  }
}

export function decodeUtf7(bytes: Uint8Array, errors: string, final: boolean): Decoded {
  return new Utf7Decoder(new Decoding('utf7', bytes, errors, final)).decode();
}
