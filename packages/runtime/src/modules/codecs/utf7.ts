// UTF-7 (RFC 2152): ASCII as it is, the rest in base64 of UTF-16 between `+` and `-`. CPython: Objects/unicodeobject.c
// PyUnicode_DecodeUTF7Stateful, _PyUnicode_EncodeUTF7.

import type { PyStr } from '../../object/value.js';
import { handleDecodeFault } from '../../types/str/codec-errors.js';
import { codePointAt, codePointLength } from '../../types/str/text.js';
import { strFromCodePoints } from '../../types/wide-str.js';
import type { Decoded } from './escapes.js';

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const PLUS = 43;
const MINUS = 45;
const base64Value = (code: number): number => (code < 128 ? BASE64.indexOf(String.fromCharCode(code)) : -1);

/** Characters that stand for themselves. */
const isDirect = (code: number): boolean =>
  code > 0 && code < 128 && /[\t\n\r !-*,-[\]-}]/.test(String.fromCharCode(code));

// ### Encoding

export function encodeUtf7(text: PyStr): string {
  let out = '';
  let bits = 0;
  let count = 0;
  let isShifted = false;
  const push = (unit: number): void => {
    bits = (bits << 16) | unit;
    for (count += 16; count >= 6; count -= 6) out += BASE64[(bits >> (count - 6)) & 63];
    bits &= (1 << count) - 1;
  };
  const leave = (next: number | null): void => {
    if (count > 0) out += BASE64[(bits << (6 - count)) & 63];
    bits = 0;
    count = 0;
    isShifted = false;
    // What would look like a part of the base64 has to be set apart.
    if (next === null || base64Value(next) >= 0 || next === MINUS) out += '-';
  };
  for (let i = 0; i < codePointLength(text); i++) {
    const code = codePointAt(text, i);
    if (isDirect(code)) {
      if (isShifted) leave(code);
      out += String.fromCharCode(code);
    } else if (code === PLUS && !isShifted) out += '+-';
    else {
      if (!isShifted) out += '+';
      isShifted = true;
      if (code > 0xffff) {
        push(0xd7c0 + (code >> 10));
        push(0xdc00 | (code & 0x3ff));
      } else push(code);
    }
  }
  if (isShifted) leave(null);
  return out;
}

// ### Decoding

class Utf7Decoder {
  private readonly data: Uint8Array;
  private readonly errors: string;
  private readonly out: number[] = [];
  private at = 0;
  /** Where the base64 part began, and how long `out` was then. */
  private shiftStart = 0;
  private shiftSize = 0;
  private isShifted = false;
  private bits = 0;
  private count = 0;
  private high = 0;

  constructor(data: Uint8Array, errors: string) {
    this.data = data;
    this.errors = errors;
  }

  decode(isFinal: boolean): Decoded {
    const { data, out } = this;
    while (this.at < data.length) {
      if (this.isShifted) this.shifted(data[this.at]!);
      else this.plain(data[this.at]!);
    }
    if (!this.isShifted) return this.result(this.at);
    if (!isFinal) {
      out.length = this.shiftSize;
      return this.result(this.shiftStart);
    }
    if (this.high !== 0 || this.count >= 6 || (this.count > 0 && this.bits !== 0)) {
      this.fault(this.shiftStart, data.length, 'unterminated shift sequence');
      while (this.at < data.length) this.plain(data[this.at]!);
    }
    return this.result(this.at);
  }

  private result(consumed: number): Decoded {
    return { text: strFromCodePoints(Uint32Array.from(this.out)), consumed };
  }

  private fault(start: number, end: number, reason: string): void {
    this.isShifted = false;
    this.at = handleDecodeFault(this.errors, { encoding: 'utf7', input: this.data, start, end, reason }, this.out);
  }

  private plain(byte: number): void {
    if (byte === PLUS) {
      this.shiftStart = this.at++;
      this.shiftSize = this.out.length;
      const next = this.data[this.at];
      if (next === MINUS) {
        this.at++;
        this.out.push(PLUS);
      } else if (next !== undefined && base64Value(next) < 0)
        this.fault(this.shiftStart, this.at + 1, 'ill-formed sequence');
      else {
        this.isShifted = true;
        this.bits = 0;
        this.count = 0;
        this.high = 0;
      }
    } else if (byte < 128) {
      this.at++;
      this.out.push(byte);
    } else this.fault(this.at, this.at + 1, 'unexpected special character');
  }

  private shifted(byte: number): void {
    const value = base64Value(byte);
    if (value >= 0) {
      this.at++;
      this.bits = (this.bits << 6) | value;
      this.count += 6;
      if (this.count >= 16) this.unit();
      return;
    }
    this.isShifted = false;
    if (this.count >= 6) {
      this.fault(this.shiftStart, this.at + 1, 'partial character in base64 sequence');
      return;
    }
    if (this.bits !== 0) {
      this.fault(this.shiftStart, this.at + 1, 'non-zero padding bits in base64 sequence');
      return;
    }
    if (this.high !== 0 && base64Value(byte) < 0) this.out.push(this.high);
    if (byte === MINUS) this.at++;
  }

  private unit(): void {
    this.count -= 16;
    const unit = (this.bits >> this.count) & 0xffff;
    this.bits &= (1 << this.count) - 1;
    const { high } = this;
    this.high = 0;
    if (high !== 0 && unit >= 0xdc00 && unit <= 0xdfff) this.out.push((high - 0xd7c0) * 0x400 + (unit & 0x3ff));
    else {
      if (high !== 0) this.out.push(high);
      if (unit >= 0xd800 && unit <= 0xdbff) this.high = unit;
      else this.out.push(unit);
    }
  }
}

export function decodeUtf7(data: Uint8Array, errors: string, isFinal: boolean): Decoded {
  return new Utf7Decoder(data, errors).decode(isFinal);
}
