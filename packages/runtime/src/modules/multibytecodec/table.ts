// The table of an encoding: what one, two or three bytes mean, and the bytes of each character. Sequences of bytes are numbers
// here (0xA4A2 for two bytes), and so is what they mean, a `value`: a code point, or for two characters (a letter and the mark
// that combines with it) the first times 65536 plus the second. 0 stands for nothing.

import type { PackedTable } from './packed-table.js';

/** What a first byte is. */
export const ILLEGAL = 0;
export const SINGLE = 1;
export const LEADS_TWO = 2;
export const LEADS_THREE = 3;

/** The value of a sequence that is wrong as a whole, not only its first byte. */
export const WRONG = 0x11_0000;

/** In what `encoding` gives: another character may follow that makes a pair with this one. */
export const STARTS_PAIR = 0x8000_0000;

/** The byte that a sequence of three begins with. Only the second and third are in the index of such a sequence. */
const THREE = 0x8f_0000;
const PAGE = 256;

export class CodecTable {
  /** By first byte. */
  readonly kinds: Uint8Array;
  /** By one or two bytes. */
  readonly values: Uint32Array;
  /** By the last two of three bytes. */
  readonly longValues: Uint32Array;
  /** By code point, in pages of 256; made when a page has something. */
  private readonly pages: (Uint32Array | undefined)[] = [];
  private readonly pairs = new Map<number, number>();

  /** `base`: what the changes apply to; `place` says where its sequences are in this table, 0 for nowhere. */
  constructor(packed: PackedTable, base: CodecTable | null, place: ((code: number) => number) | null) {
    this.kinds = packed.kinds;
    if (base !== null && place === null) {
      this.values = base.values.slice();
      this.longValues = base.longValues.slice();
    } else {
      this.values = new Uint32Array(0x1_0000);
      this.longValues = new Uint32Array(0x1_0000);
      base?.eachSequence((code, value) => {
        const placed = place!(code);
        if (placed !== 0) this.setValue(placed, value);
      });
    }
    for (const [code, value] of packed.values) this.setValue(code, value);
    this.fillEncodings();
    for (const [value, code] of packed.encodings) this.setEncoding(value, code);
  }

  private setValue(code: number, value: number): void {
    if (code >= THREE) this.longValues[code - THREE] = value;
    else this.values[code] = value;
  }

  /** The value of a sequence, 0 when it means nothing. */
  meaningOf(code: number): number {
    const value = code >= THREE ? this.longValues[code - THREE]! : this.values[code]!;
    return value === WRONG ? 0 : value;
  }

  /** In the order of their numbers. */
  eachSequence(visit: (code: number, value: number) => void): void {
    const { longValues, values } = this;
    const isMeant = (value: number): boolean => value !== 0 && value !== WRONG;
    for (let code = 1; code < values.length; code++) if (isMeant(values[code]!)) visit(code, values[code]!);
    for (let code = 0; code < longValues.length; code++)
      if (isMeant(longValues[code]!)) visit(THREE + code, longValues[code]!);
  }

  /** Where several sequences mean the same, the first is written, unless the table says otherwise. */
  private fillEncodings(): void {
    this.eachSequence((code, value) => {
      if (this.encodingOfValue(value) === 0) this.setEncoding(value, code);
    });
  }

  private setEncoding(value: number, code: number): void {
    if (value > 0x10ffff) {
      this.pairs.set(value, code);
      const first = value >>> 16;
      this.setPage(first, (this.encoding(first) | STARTS_PAIR) >>> 0);
    } else this.setPage(value, code + (this.encoding(value) >= STARTS_PAIR ? STARTS_PAIR : 0));
  }

  private setPage(character: number, encoding: number): void {
    this.pages[character >>> 8] ??= new Uint32Array(PAGE);
    this.pages[character >>> 8]![character & 255] = encoding;
  }

  encodingOfValue(value: number): number {
    return value > 0x10ffff ? (this.pairs.get(value) ?? 0) : this.encoding(value) & ~STARTS_PAIR;
  }

  /** The sequence for a character, 0 when there is none (but for U+0000), perhaps with STARTS_PAIR. */
  encoding(character: number): number {
    const page = this.pages[character >>> 8];
    return page === undefined ? 0 : page[character & 255]!;
  }

  /** The sequence for two characters, 0 when they are no pair. CPython looks at 16 bits of the second. */
  pairEncoding(first: number, second: number): number {
    return this.pairs.get(first * 0x1_0000 + (second & 0xffff)) ?? 0;
  }
}
