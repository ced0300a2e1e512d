// ISO 2022: escape sequences name character sets, and bytes stand for characters of the set that was named last. The state's
// bytes are the marks of the sets G0 to G3, then flags. CPython: Modules/cjkcodecs/_codecs_iso2022.c.

import {
  ASCII,
  type Charset,
  decodeSecondSet,
  gb2312,
  ISO_8859_1,
  ISO_8859_7,
  iso8859Greek,
  iso8859Latin,
  JIS_X_0208,
  jisx0201Katakana,
  jisx0201Roman,
  jisx0208,
  jisx0208Old,
  jisx0212,
  jisx0213First,
  jisx0213Second,
  ksx1001,
} from './charsets.js';
import {
  BROKEN,
  type ByteSink,
  type CodecState,
  type DecodeStep,
  DONE,
  type EncodeStep,
  INCOMPLETE,
  type MultibyteCodec,
  type Status,
} from './codec.js';

const ESC = 0x1b;
const SHIFT_OUT = 0x0e;
const SHIFT_IN = 0x0f;
const NEWLINE = 0x0a;
const [PARENTHESIS, CLOSING, DOLLAR, DOT, AMPERSAND, AT, LETTER_N] = [0x28, 0x29, 0x24, 0x2e, 0x26, 0x40, 0x4e];
/** Longer escape sequences are not looked at to their end. */
const MAX_ESCAPE = 16;

/** Where the flags are in the state, and what they are. */
const FLAGS = 4;
const SHIFTED = 1;
/** In an escape sequence that is none of ours, which is passed on. */
const IN_ESCAPE = 2;

interface Variant {
  /** In the order in which they are tried. */
  readonly charsets: readonly (() => Charset)[];
  /** Bytes that switch to G1 and back. */
  readonly shifts: boolean;
  /** An escape sequence before a character of G2. */
  readonly hasSecondSet: boolean;
}

const japanese = (...charsets: (() => Charset)[]): Variant => ({ charsets, shifts: false, hasSecondSet: false });

const VARIANTS: Readonly<Record<string, Variant>> = {
  iso2022_kr: { charsets: [() => ksx1001(1)], shifts: true, hasSecondSet: false },
  iso2022_jp: japanese(jisx0208, jisx0201Roman, jisx0208Old),
  iso2022_jp_1: japanese(jisx0208, jisx0212, jisx0201Roman, jisx0208Old),
  iso2022_jp_2: {
    charsets: [jisx0208, jisx0212, () => ksx1001(0), gb2312, jisx0201Roman, jisx0208Old, iso8859Latin, iso8859Greek],
    shifts: false,
    hasSecondSet: true,
  },
  iso2022_jp_2004: japanese(
    jisx0208,
    () => jisx0213First(2004),
    () => jisx0213Second(2004),
  ),
  iso2022_jp_3: japanese(
    jisx0208,
    () => jisx0213First(2000),
    () => jisx0213Second(2000),
  ),
  iso2022_jp_ext: japanese(jisx0208, jisx0212, jisx0201Roman, jisx0201Katakana, jisx0208Old),
};

export const ISO_2022_NAMES: readonly string[] = Object.keys(VARIANTS);

export class Iso2022Codec implements MultibyteCodec {
  readonly name: string;
  private readonly charsets: readonly Charset[];
  private readonly byMark: ReadonlyMap<number, Charset>;
  private readonly variant: Variant;
  /** The set that has pairs of characters. */
  private readonly paired: Charset | undefined;

  constructor(name: string) {
    this.name = name;
    this.variant = VARIANTS[name]!;
    this.charsets = this.variant.charsets.map((make) => make());
    this.byMark = new Map(this.charsets.map((charset) => [charset.mark, charset]));
    this.paired = this.charsets.find(({ encodePair }) => encodePair !== null);
  }

  // ### Encoding

  startEncoding(state: CodecState): void {
    state[0] = ASCII;
    state[1] = ASCII;
    state[FLAGS] = 0;
  }

  finishEncoding(out: ByteSink, state: CodecState): void {
    shiftIn(out, state);
    this.designateAscii(out, state);
  }

  private designateAscii(out: ByteSink, state: CodecState): void {
    if (state[0] === ASCII) return;
    out.pushAll([ESC, PARENTHESIS, ASCII]);
    state[0] = ASCII;
  }

  encode(step: EncodeStep, state: CodecState, isFinal: boolean): Status {
    const { input, out } = step;
    while (step.at < input.length) {
      const character = input[step.at]!;
      if (character < 0x80) {
        this.designateAscii(out, state);
        shiftIn(out, state);
        out.push(character);
        step.at++;
        continue;
      }
      const status = this.paired?.startsPair(character)
        ? this.encodePair(step, state, this.paired, isFinal)
        : this.encodeOne(step, state);
      if (status !== DONE) return status;
    }
    return DONE;
  }

  /** A character that may make a pair with the next one. */
  private encodePair(step: EncodeStep, state: CodecState, charset: Charset, isFinal: boolean): Status {
    const { input, at, out } = step;
    if (at + 1 === input.length) return isFinal ? this.encodeOne(step, state) : INCOMPLETE;
    const code = charset.encodePair!(input[at]!, input[at + 1]!);
    if (code === 0) return this.encodeOne(step, state);
    designate(out, state, charset);
    out.pushCode(code);
    step.at += 2;
    return DONE;
  }

  private encodeOne(step: EncodeStep, state: CodecState): Status {
    const character = step.input[step.at]!;
    for (const charset of this.charsets) {
      const code = charset.encode(character);
      if (code === 0) continue;
      designate(step.out, state, charset);
      step.out.pushCode(code);
      step.at++;
      return DONE;
    }
    return 1;
  }

  // ### Decoding

  startDecoding(state: CodecState): void {
    state[0] = ASCII;
    state[1] = ASCII;
    state[2] = ASCII;
    state[FLAGS] = 0;
  }

  resetDecoding(state: CodecState): void {
    state[0] = ASCII;
    state[FLAGS]! &= ~SHIFTED;
  }

  decode(step: DecodeStep, state: CodecState): Status {
    const { input, out } = step;
    while (step.at < input.length) {
      const byte = input[step.at]!;
      if ((state[FLAGS]! & IN_ESCAPE) !== 0) {
        out.push(byte);
        step.at++;
        if (endsEscape(byte)) state[FLAGS]! &= ~IN_ESCAPE;
        continue;
      }
      const status = byte === ESC ? this.decodeEscape(step, state) : this.decodeByte(step, state, byte);
      if (status !== DONE) return status;
    }
    return DONE;
  }

  private decodeByte(step: DecodeStep, state: CodecState, byte: number): Status {
    const { shifts } = this.variant;
    if (shifts && (byte === SHIFT_IN || byte === SHIFT_OUT)) {
      if (byte === SHIFT_IN) state[FLAGS]! &= ~SHIFTED;
      else state[FLAGS]! |= SHIFTED;
      step.at++;
      return DONE;
    }
    if (byte === NEWLINE) state[FLAGS]! &= ~SHIFTED;
    if (byte >= 0x80) return 1;
    const mark = (state[FLAGS]! & SHIFTED) !== 0 ? state[1]! : state[0]!;
    if (byte < 0x20 || mark === ASCII) {
      step.out.push(byte);
      step.at++;
      return DONE;
    }
    return this.decodeCharacter(step, this.byMark.get(mark));
  }

  private decodeCharacter(step: DecodeStep, charset: Charset | undefined): Status {
    const { input, at, out } = step;
    if (charset === undefined) return BROKEN;
    const { width } = charset;
    if (at + width > input.length) return INCOMPLETE;
    // A second byte with the high bit is in no set.
    const isSevenBit = width === 1 || input[at + 1]! < 0x80;
    const value = isSevenBit ? charset.decode(width === 1 ? input[at]! : (input[at]! << 8) | input[at + 1]!) : 0;
    if (value === 0) return width;
    out.pushValue(value);
    step.at += width;
    return DONE;
  }

  private decodeEscape(step: DecodeStep, state: CodecState): Status {
    const { input, at, out } = step;
    if (at + 1 === input.length) return INCOMPLETE;
    const second = input[at + 1]!;
    if ([PARENTHESIS, CLOSING, DOLLAR, DOT, AMPERSAND].includes(second)) return this.designated(step, state);
    if (this.variant.hasSecondSet && second === LETTER_N) return decodeSecond(step, state);
    out.push(ESC);
    state[FLAGS]! |= IN_ESCAPE;
    step.at++;
    return DONE;
  }

  /** An escape sequence that names a set. */
  private designated(step: DecodeStep, state: CodecState): Status {
    const { input, at } = step;
    const length = this.escapeLength(input.subarray(at));
    if (length === INCOMPLETE) return INCOMPLETE;
    if (length > MAX_ESCAPE) return 1;
    const named = this.parseEscape(input.subarray(at, at + length));
    if (named === null) return length;
    state[named.plane] = named.mark;
    step.at += length;
    return DONE;
  }

  /** Up to the letter that ends it; INCOMPLETE when that is not there yet, beyond the limit when it does not come. */
  private escapeLength(rest: Uint8Array): number {
    for (let i = 1; i < MAX_ESCAPE; i++) {
      if (i >= rest.length) return INCOMPLETE;
      if (endsEscape(rest[i]!)) return i + 1;
      // The announcement of a new edition of JIS X 0208, with the escape sequence that follows it.
      if (!this.variant.shifts && rest[i] === AMPERSAND && rest[i + 1] === AT) i += 2;
    }
    return MAX_ESCAPE + 1;
  }

  private parseEscape(sequence: Uint8Array): { mark: number; plane: 0 | 1 | 2 } | null {
    const parsed = parse(sequence, this.variant);
    return parsed !== null && (parsed.mark === ASCII || this.byMark.has(parsed.mark)) ? parsed : null;
  }
}

// ### Escape sequences

const endsEscape = (byte: number): boolean => byte >= AT && byte <= 0x5a;

function parse(sequence: Uint8Array, variant: Variant): { mark: number; plane: 0 | 1 | 2 } | null {
  const [, second, third, fourth] = sequence as unknown as [number, number, number, number];
  if (sequence.length === 3) {
    if (second === DOLLAR) return { mark: third | 0x80, plane: 0 };
    if (second === PARENTHESIS) return { mark: third, plane: 0 };
    if (second === CLOSING) return { mark: third, plane: 1 };
    return variant.hasSecondSet && second === DOT ? { mark: third, plane: 2 } : null;
  }
  if (sequence.length === 4 && second === DOLLAR) {
    if (third === PARENTHESIS) return { mark: fourth | 0x80, plane: 0 };
    return third === CLOSING ? { mark: fourth | 0x80, plane: 1 } : null;
  }
  const isAnnounced =
    sequence.length === 6 && !variant.shifts && fourth === ESC && sequence[4] === DOLLAR && sequence[5] === ASCII;
  return isAnnounced ? { mark: JIS_X_0208, plane: 0 } : null;
}

function decodeSecond(step: DecodeStep, state: CodecState): Status {
  const { input, at, out } = step;
  if (at + 3 > input.length) return INCOMPLETE;
  const mark = state[2]!;
  if (mark !== ASCII && mark !== ISO_8859_1 && mark !== ISO_8859_7) return BROKEN;
  const character = decodeSecondSet(mark, input[at + 2]!);
  if (character === null) return 3;
  out.push(character);
  step.at += 3;
  return DONE;
}

/** Names a set, if it is not the one named last, and shifts to where it is. */
function designate(out: ByteSink, state: CodecState, charset: Charset): void {
  const { mark, plane, width } = charset;
  if (plane === 0) shiftIn(out, state);
  if (state[plane] !== mark) {
    out.push(ESC);
    if (width === 2) out.push(DOLLAR);
    if (mark !== JIS_X_0208) out.push(plane === 0 ? PARENTHESIS : CLOSING);
    out.push(mark & 0x7f);
    state[plane] = mark;
  }
  if (plane !== 0 && (state[FLAGS]! & SHIFTED) === 0) {
    out.push(SHIFT_OUT);
    state[FLAGS]! |= SHIFTED;
  }
}

function shiftIn(out: ByteSink, state: CodecState): void {
  if ((state[FLAGS]! & SHIFTED) === 0) return;
  out.push(SHIFT_IN);
  state[FLAGS]! &= ~SHIFTED;
}
