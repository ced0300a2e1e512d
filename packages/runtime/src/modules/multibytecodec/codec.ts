// What a multibyte codec is: a step that takes as much of its input as it can and says why it stopped. What becomes of the place
// where it stopped is not its business (run.ts). CPython: Modules/cjkcodecs/multibytecodec.h.

/** All input is taken. */
export const DONE = 0;
/** The input ends within a sequence. */
export const INCOMPLETE = -1;
/** The state is none that the codec gets into by itself. */
export const BROKEN = -2;
/** Why a step stopped; a positive number counts the bytes or characters that are illegal. */
export type Status = number;

/** What a codec remembers between steps: programs see these bytes as a number (`getstate`). */
export type CodecState = Uint8Array;
export const STATE_SIZE = 8;

export interface MultibyteCodec {
  readonly name: string;
  startEncoding(state: CodecState): void;
  /** `isFinal` says that no more input comes. */
  encode(step: EncodeStep, state: CodecState, isFinal: boolean): Status;
  /** Writes what leads back to the initial state. */
  finishEncoding(out: ByteSink, state: CodecState): void;
  startDecoding(state: CodecState): void;
  decode(step: DecodeStep, state: CodecState): Status;
  resetDecoding(state: CodecState): void;
}

/** The characters to encode, how far the codec is, and what it has written. */
export interface EncodeStep {
  readonly input: Uint32Array;
  at: number;
  readonly out: ByteSink;
}

export interface DecodeStep {
  input: Uint8Array;
  at: number;
  readonly out: CharacterSink;
}

/** Bytes, as they come. */
export class ByteSink {
  private data: Uint8Array;
  private length = 0;

  constructor(expected: number) {
    this.data = new Uint8Array(expected + 16);
  }

  push(byte: number): void {
    if (this.length === this.data.length) this.grow(1);
    this.data[this.length++] = byte;
  }

  /** A sequence of one to three bytes, given as one number. */
  pushCode(code: number): void {
    if (code > 0xffff) this.push(code >>> 16);
    if (code > 0xff) this.push((code >>> 8) & 255);
    this.push(code & 255);
  }

  pushAll(bytes: ArrayLike<number>): void {
    if (this.length + bytes.length > this.data.length) this.grow(bytes.length);
    this.data.set(bytes, this.length);
    this.length += bytes.length;
  }

  private grow(more: number): void {
    const larger = new Uint8Array(this.data.length * 2 + more);
    larger.set(this.data);
    this.data = larger;
  }

  take(): Uint8Array {
    return this.data.slice(0, this.length);
  }
}

/** Code points, as they come. */
export class CharacterSink {
  private codePoints: Uint32Array;
  length = 0;

  constructor(expected: number) {
    this.codePoints = new Uint32Array(expected + 4);
  }

  push(code: number): void {
    if (this.length === this.codePoints.length) this.grow(1);
    this.codePoints[this.length++] = code;
  }

  /** One character or two, as tables have them (table.ts). */
  pushValue(value: number): void {
    if (value <= 0x10ffff) this.push(value);
    else {
      this.push(value >>> 16);
      this.push(value & 0xffff);
    }
  }

  pushAll(codePoints: Uint32Array): void {
    if (this.length + codePoints.length > this.codePoints.length) this.grow(codePoints.length);
    this.codePoints.set(codePoints, this.length);
    this.length += codePoints.length;
  }

  private grow(more: number): void {
    const larger = new Uint32Array(this.codePoints.length * 2 + more);
    larger.set(this.codePoints);
    this.codePoints = larger;
  }

  take(): Uint32Array {
    return this.codePoints.slice(0, this.length);
  }
}
