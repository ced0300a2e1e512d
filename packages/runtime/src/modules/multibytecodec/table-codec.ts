// Encodings without a state: what a table says, and what two of them say beyond it. CPython: Modules/cjkcodecs/_codecs_jp.c,
// _codecs_tw.c, _codecs_hk.c, _codecs_kr.c, _codecs_cn.c.

import type { DecodeStep, EncodeStep, MultibyteCodec, Status } from './codec.js';
import { type ByteSink, DONE, INCOMPLETE } from './codec.js';
import { codecTable } from './load-table.js';
import { type CodecTable, ILLEGAL, LEADS_TWO, SINGLE, STARTS_PAIR, WRONG } from './table.js';

export class TableCodec implements MultibyteCodec {
  readonly name: string;
  protected readonly table: CodecTable;

  constructor(name: string) {
    this.name = name;
    this.table = codecTable(name);
  }

  encode(step: EncodeStep, _state: unknown, isFinal: boolean): Status {
    const { table } = this;
    const { input, out } = step;
    while (step.at < input.length) {
      const character = input[step.at]!;
      const code = table.encoding(character);
      if (code >= STARTS_PAIR) {
        if (step.at + 1 === input.length && !isFinal) return INCOMPLETE;
        step.at += this.encodePair(step, code - STARTS_PAIR);
        continue;
      }
      if (code !== 0 || character === 0) out.pushCode(code);
      else if (!this.encodeOther(character, out)) return 1;
      step.at++;
    }
    return DONE;
  }

  /** Writes a character and the one that makes a pair with it, or `alone`; how many characters that were. */
  private encodePair({ input, at, out }: EncodeStep, alone: number): number {
    const pair = at + 1 < input.length ? this.table.pairEncoding(input[at]!, input[at + 1]!) : 0;
    out.pushCode(pair === 0 ? alone : pair);
    return pair === 0 ? 1 : 2;
  }

  decode(step: DecodeStep): Status {
    const { kinds, values, longValues } = this.table;
    const { input, out } = step;
    while (step.at < input.length) {
      const { at } = step;
      const first = input[at]!;
      const kind = kinds[first]!;
      if (kind === SINGLE) {
        out.push(values[first]!);
        step.at++;
        continue;
      }
      if (kind === ILLEGAL) return 1;
      const size = kind === LEADS_TWO ? 2 : 3;
      if (at + size > input.length) return INCOMPLETE;
      const value =
        size === 2 ? values[(first << 8) | input[at + 1]!]! : longValues[(input[at + 1]! << 8) | input[at + 2]!]!;
      if (value === WRONG) return size;
      if (value !== 0) {
        out.pushValue(value);
        step.at += size;
        continue;
      }
      const status = this.decodeOther(step);
      if (status !== DONE) return status;
    }
    return DONE;
  }

  /** Writes a character that the table does not have; false when nothing stands for it. */
  protected encodeOther(_character: number, _out: ByteSink): boolean {
    return false;
  }

  /** Takes one sequence whose first two or three bytes are not in the table. */
  protected decodeOther(_step: DecodeStep): Status {
    return 1;
  }

  // No state.
  startEncoding(): void {}
  finishEncoding(): void {}
  startDecoding(): void {}
  resetDecoding(): void {}
}

// ### GB 18030

/** Four bytes: 0x81–0xFE, 0x30–0x39, 0x81–0xFE, 0x30–0x39. They count through what two bytes do not encode. */
const DIGITS = 10;
const LETTERS = 126;
const SECOND_HALF = DIGITS * LETTERS * DIGITS;
/** Where the counting begins again, for the characters beyond the basic plane. */
const BEYOND = 15 * SECOND_HALF;

export class Gb18030Codec extends TableCodec {
  private madeRest: Uint16Array | null = null;

  /** The characters of the basic plane that have no sequence of two bytes, in order. */
  private get rest(): Uint16Array {
    if (this.madeRest === null) {
      const characters: number[] = [];
      for (let character = 0x80; character < 0x1_0000; character++)
        if ((character < 0xd800 || character > 0xdfff) && this.table.encoding(character) === 0)
          characters.push(character);
      this.madeRest = Uint16Array.from(characters);
    }
    return this.madeRest;
  }

  protected override encodeOther(character: number, out: ByteSink): boolean {
    const number = character > 0xffff ? character - 0x1_0000 + BEYOND : indexOf(this.rest, character);
    if (number < 0) return false;
    out.push(0x81 + Math.floor(number / SECOND_HALF));
    out.push(0x30 + (Math.floor(number / (LETTERS * DIGITS)) % DIGITS));
    out.push(0x81 + (Math.floor(number / DIGITS) % LETTERS));
    out.push(0x30 + (number % DIGITS));
    return true;
  }

  protected override decodeOther(step: DecodeStep): Status {
    const { input, at, out } = step;
    if (!isDigit(input[at + 1]!)) return 1;
    if (at + 4 > input.length) return INCOMPLETE;
    if (!isLetter(input[at]!) || !isLetter(input[at + 2]!) || !isDigit(input[at + 3]!)) return 1;
    const letters = (input[at]! - 0x81) * DIGITS + input[at + 1]! - 0x30;
    const number = (letters * LETTERS + input[at + 2]! - 0x81) * DIGITS + input[at + 3]! - 0x30;
    const character = number >= BEYOND ? number - BEYOND + 0x1_0000 : (this.rest[number] ?? 0);
    if (character === 0 || character > 0x10ffff) return 1;
    out.push(character);
    step.at += 4;
    return DONE;
  }
}

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
const isLetter = (byte: number): boolean => byte >= 0x81 && byte <= 0xfe;

function indexOf(sorted: Uint16Array, wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === wanted ? low : -1;
}

// ### EUC-KR

/** The parts of syllables, in the order of Unicode's syllables. They are in the row of the character set with this byte. */
const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
const FINALS = '\u3164ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';
const PARTS_ROW = 0xa4;
const FIRST_PART = 0x3131;
const FILLER = 0xd4;
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;

/** Syllables that KS X 1001 does not have are written as a filler and three parts. */
export class EucKrCodec extends TableCodec {
  protected override encodeOther(character: number, out: ByteSink): boolean {
    if (character < FIRST_SYLLABLE || character > LAST_SYLLABLE) return false;
    const number = character - FIRST_SYLLABLE;
    const vowelAndFinal = number % (VOWELS.length * FINALS.length);
    out.pushAll([PARTS_ROW, FILLER]);
    pushPart(out, INITIALS, Math.floor(number / (VOWELS.length * FINALS.length)));
    pushPart(out, VOWELS, Math.floor(vowelAndFinal / FINALS.length));
    pushPart(out, FINALS, vowelAndFinal % FINALS.length);
    return true;
  }

  protected override decodeOther(step: DecodeStep): Status {
    const { input, at, out } = step;
    if (input[at] !== PARTS_ROW || input[at + 1] !== FILLER) return 1;
    if (at + 8 > input.length) return INCOMPLETE;
    const initial = partAt(input, at + 2, INITIALS);
    const vowel = partAt(input, at + 4, VOWELS);
    const final = partAt(input, at + 6, FINALS);
    if (initial < 0 || vowel < 0 || final < 0) return 1;
    out.push(FIRST_SYLLABLE + (initial * VOWELS.length + vowel) * FINALS.length + final);
    step.at += 8;
    return DONE;
  }
}

function pushPart(out: ByteSink, parts: string, index: number): void {
  out.push(PARTS_ROW);
  out.push(0xa1 + parts.charCodeAt(index) - FIRST_PART);
}

/** The index of the part that two bytes stand for, -1 when it is none. */
function partAt(input: Uint8Array, at: number, parts: string): number {
  if (input[at] !== PARTS_ROW || input[at + 1]! < 0xa1) return -1;
  return parts.indexOf(String.fromCharCode(FIRST_PART + input[at + 1]! - 0xa1));
}
