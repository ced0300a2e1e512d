// Coders that take their input piece by piece, as files need them: for the encodings that are built in, and for any other
// through the codecs module. CPython: Lib/codecs.py IncrementalDecoder, Lib/encodings/utf_16.py, utf_8_sig.py.

import { raiseTypeError } from '../../errors/raise.js';
import { typeName } from '../../object/type.js';
import { normalise, type PyStr, type Value } from '../../object/value.js';
import { getAttribute } from '../../protocols/attribute.js';
import { call, callMethod } from '../../protocols/call.js';
import { asIndex } from '../../protocols/index.js';
import { bytesDataOf, joinData, makeBytes, NO_BYTES } from '../bytes/data.js';
import { makeTuple, PyTuple } from '../tuple.js';
import { makeStr } from '../wide-str.js';
import { type BuiltinCodecName, builtinCodecName, decodeBytes, encodeStr, textCodec } from './codecs.js';
import { strOf } from './text.js';
import { utf8SequenceSize, utf8ValidPrefix } from './utf8.js';

/** What a decoder has not decoded yet, and a number that says the rest. */
export interface DecoderState {
  readonly pending: Uint8Array;
  readonly flags: bigint;
}

export interface IncrementalDecoder {
  /** `isFinal` says that no more input comes. */
  decode(input: Uint8Array, isFinal: boolean): PyStr;
  reset(): void;
  getState(): DecoderState;
  setState(state: DecoderState): void;
}

export interface IncrementalEncoder {
  encode(text: PyStr): Uint8Array;
  reset(): void;
  /** `atStart` is false when what is written does not stand at the beginning: no byte order mark then. */
  setPosition(atStart: boolean): void;
}

// ### Decoders for the built-in encodings

/** Keeps the input that is not complete until more of it comes. */
abstract class BufferedDecoder implements IncrementalDecoder {
  protected readonly errors: string;
  protected pending: Uint8Array = NO_BYTES;

  constructor(errors: string) {
    this.errors = errors;
  }

  decode(input: Uint8Array, isFinal: boolean): PyStr {
    const data = this.pending.length === 0 ? input : joinData(NO_BYTES, [this.pending, input]);
    const complete = isFinal ? data.length : data.length - this.incompleteTail(data);
    const text = this.decodeComplete(data.subarray(0, complete));
    this.pending = data.slice(complete);
    return text;
  }

  reset(): void {
    this.pending = NO_BYTES;
  }
  getState(): DecoderState {
    return { pending: this.pending, flags: 0n };
  }
  setState({ pending }: DecoderState): void {
    this.pending = pending;
  }

  /** How many bytes at the end cannot be decoded without those that follow. */
  protected abstract incompleteTail(data: Uint8Array): number;
  protected abstract decodeComplete(data: Uint8Array): PyStr;
}

/** ASCII and Latin-1: every byte is complete. */
class SimpleDecoder extends BufferedDecoder {
  private readonly encoding: BuiltinCodecName;
  constructor(encoding: BuiltinCodecName, errors: string) {
    super(errors);
    this.encoding = encoding;
  }
  protected override incompleteTail(): number {
    return 0;
  }
  protected override decodeComplete(data: Uint8Array): PyStr {
    return decodeBytes(data, this.encoding, this.errors);
  }
}

class Utf8Decoder extends BufferedDecoder {
  protected override incompleteTail(data: Uint8Array): number {
    return utf8Tail(data);
  }
  protected override decodeComplete(data: Uint8Array): PyStr {
    return decodeBytes(data, 'utf-8', this.errors);
  }
}

/** The length of a sequence that breaks off at the end, 0 when the last one is complete or cannot become so. */
function utf8Tail(data: Uint8Array): number {
  const { length } = data;
  for (let back = 1; back <= 3 && back <= length; back++) {
    const byte = data[length - back]!;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const size = utf8SequenceSize(byte);
    return size > back && utf8ValidPrefix(data, length - back, size) === back ? back : 0;
  }
  return 0;
}

const UTF8_MARK = Uint8Array.of(0xef, 0xbb, 0xbf);

/** UTF-8 with a byte order mark that may stand at the beginning. */
class SignedUtf8Decoder extends Utf8Decoder {
  private atStart = true;

  override decode(input: Uint8Array, isFinal: boolean): PyStr {
    if (!this.atStart) return super.decode(input, isFinal);
    const data = joinData(NO_BYTES, [this.pending, input]);
    if (!isFinal && data.length < 3 && UTF8_MARK.subarray(0, data.length).every((byte, i) => byte === data[i])) {
      this.pending = data;
      return '';
    }
    this.atStart = false;
    this.pending = NO_BYTES;
    const isMarked = data.length >= 3 && UTF8_MARK.every((byte, i) => byte === data[i]);
    return super.decode(isMarked ? data.subarray(3) : data, isFinal);
  }

  override reset(): void {
    super.reset();
    this.atStart = true;
  }
  override getState(): DecoderState {
    return { pending: this.pending, flags: this.atStart ? 1n : 0n };
  }
  override setState(state: DecoderState): void {
    super.setState(state);
    this.atStart = state.flags !== 0n;
  }
}

/** UTF-16 and UTF-32; without a fixed byte order it is found out from the beginning. */
class WideDecoder extends BufferedDecoder {
  private readonly encoding: 'utf-16' | 'utf-32';
  private readonly fixedOrder: 'le' | 'be' | null;
  private order: 'le' | 'be' | null;

  constructor(encoding: 'utf-16' | 'utf-32', order: 'le' | 'be' | null, errors: string) {
    super(errors);
    this.encoding = encoding;
    this.fixedOrder = order;
    this.order = order;
  }

  private get unit(): number {
    return this.encoding === 'utf-16' ? 2 : 4;
  }

  protected override incompleteTail(data: Uint8Array): number {
    const order = this.order ?? (data.length >= this.unit ? byteOrderOf(data, this.unit) : null);
    return wideTail(data, this.unit, order !== 'be');
  }

  protected override decodeComplete(data: Uint8Array): PyStr {
    let start = 0;
    if (this.order === null && data.length >= this.unit) {
      const mark = byteOrderOf(data, this.unit);
      this.order = mark ?? 'le';
      if (mark !== null) start = this.unit;
    }
    return decodeBytes(data.subarray(start), `${this.encoding}-${this.order ?? 'le'}`, this.errors);
  }

  override reset(): void {
    super.reset();
    this.order = this.fixedOrder;
  }
  override getState(): DecoderState {
    if (this.fixedOrder !== null) return super.getState();
    return { pending: this.pending, flags: this.order === null ? 2n : this.order === 'be' ? 1n : 0n };
  }
  override setState(state: DecoderState): void {
    super.setState(state);
    if (this.fixedOrder === null) this.order = state.flags === 2n ? null : state.flags === 1n ? 'be' : 'le';
  }
}

/** How much of a unit, or of a surrogate pair, breaks off at the end. */
function wideTail(data: Uint8Array, unit: number, little: boolean): number {
  const odd = data.length % unit;
  const whole = data.length - odd;
  if (unit === 4 || whole < 2) return odd;
  const high = data[whole - (little ? 1 : 2)]!;
  return high >= 0xd8 && high < 0xdc ? odd + 2 : odd;
}

/** The byte order that a mark at the beginning shows; null when there is none. */
function byteOrderOf(data: Uint8Array, unit: number): 'le' | 'be' | null {
  const [a, b, c, d] = data as unknown as [number, number, number, number];
  if (a === 0xff && b === 0xfe && (unit === 2 || (c === 0 && d === 0))) return 'le';
  if (unit === 2) return a === 0xfe && b === 0xff ? 'be' : null;
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'be' : null;
}

function builtinDecoder(name: BuiltinCodecName, errors: string): IncrementalDecoder {
  switch (name) {
    case 'ascii':
    case 'latin-1':
      return new SimpleDecoder(name, errors);
    case 'utf-8':
      return new Utf8Decoder(errors);
    case 'utf-8-sig':
      return new SignedUtf8Decoder(errors);
    default: {
      const [, width, order = null] = name.split('-') as [string, '16' | '32', ('le' | 'be')?];
      return new WideDecoder(`utf-${width}`, order, errors);
    }
  }
}

// ### Encoders for the built-in encodings

class BuiltinEncoder implements IncrementalEncoder {
  /** The encoding at the beginning, and behind it. */
  private readonly first: BuiltinCodecName;
  private readonly rest: BuiltinCodecName;
  private readonly errors: string;
  private atStart = true;

  constructor(name: BuiltinCodecName, errors: string) {
    this.first = name;
    this.rest = name === 'utf-8-sig' ? 'utf-8' : name === 'utf-16' || name === 'utf-32' ? `${name}-le` : name;
    this.errors = errors;
  }

  encode(text: PyStr): Uint8Array {
    const data = encodeStr(text, this.atStart ? this.first : this.rest, this.errors);
    this.atStart = false;
    return data;
  }
  reset(): void {
    this.atStart = true;
  }
  setPosition(atStart: boolean): void {
    this.atStart = atStart;
  }
}

// ### Coders written in Python

/** A decoder object with the methods of `codecs.IncrementalDecoder`. */
export class ObjectDecoder implements IncrementalDecoder {
  private readonly decoder: Value;
  constructor(decoder: Value) {
    this.decoder = decoder;
  }

  decode(input: Uint8Array, isFinal: boolean): PyStr {
    return this.decodeObject(makeBytes(input), isFinal);
  }
  /** Decodes whatever object it is given. */
  decodeObject(input: Value, isFinal: boolean): PyStr {
    const text = callMethod(this.decoder, 'decode', input, isFinal);
    return strOf(text) ?? raiseTypeError(`decoder should return a string result, not '${typeName(text)}'`);
  }
  reset(): void {
    callMethod(this.decoder, 'reset');
  }
  getState(): DecoderState {
    const state = callMethod(this.decoder, 'getstate');
    if (!(state instanceof PyTuple)) return raiseTypeError('illegal decoder state');
    const [pending, flags] = state.items;
    if (state.items.length !== 2) return raiseTypeError('illegal decoder state');
    const data = bytesDataOf(pending);
    if (data === undefined)
      return raiseTypeError(
        `illegal decoder state: the first item should be a bytes object, not '${typeName(pending!)}'`,
      );
    return { pending: data, flags: BigInt(asIndex(flags!)) };
  }
  setState({ pending, flags }: DecoderState): void {
    callMethod(this.decoder, 'setstate', makeTuple([makeBytes(pending), normalise(flags)]));
  }
}

class ObjectEncoder implements IncrementalEncoder {
  private readonly encoder: Value;
  constructor(encoder: Value) {
    this.encoder = encoder;
  }

  encode(text: PyStr): Uint8Array {
    const data = callMethod(this.encoder, 'encode', text);
    return bytesDataOf(data) ?? raiseTypeError(`encoder should return a bytes object, not '${typeName(data)}'`);
  }
  reset(): void {
    callMethod(this.encoder, 'reset');
  }
  setPosition(atStart: boolean): void {
    if (atStart) callMethod(this.encoder, 'reset');
    else callMethod(this.encoder, 'setstate', 0);
  }
}

// ### Finding coders

export interface IncrementalCodec {
  /** True for UTF-8, which every text without surrogates can be encoded with. */
  readonly isPlainUtf8: boolean;
  makeDecoder(errors: string): IncrementalDecoder;
  makeEncoder(errors: string): IncrementalEncoder;
}

/** The codec of a text encoding. LookupError when there is none, or it does not turn text into bytes. */
export function incrementalCodec(encoding: string): IncrementalCodec {
  const name = builtinCodecName(encoding);
  if (name === undefined) return registeredCodec(encoding);
  return {
    isPlainUtf8: name === 'utf-8',
    makeDecoder: (errors) => builtinDecoder(name, errors),
    makeEncoder: (errors) => new BuiltinEncoder(name, errors),
  };
}

function registeredCodec(encoding: string): IncrementalCodec {
  const codec = textCodec(encoding, 'codecs.open()');
  const make = (name: string, errors: string): Value => call(getAttribute(codec, name), [makeStr(errors)], null);
  return {
    isPlainUtf8: false,
    makeDecoder: (errors) => new ObjectDecoder(make('incrementaldecoder', errors)),
    makeEncoder: (errors) => new ObjectEncoder(make('incrementalencoder', errors)),
  };
}
