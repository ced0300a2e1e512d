// The state of a text file (TextIOWrapper), how it is set up, and writing. Text is encoded and kept until there is enough of it,
// then handed to the binary file below. Reading is in text-reading.ts, positions are in text-position.ts.
// CPython: Modules/_io/textio.c.

import { raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { raiseUnsupported } from '../../errors/unsupported-operation.js';
import { type LineSource, PyTextStream } from '../../host/text-stream.js';
import { typeName, typeOf } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { getAttribute, lookupAttribute } from '../../protocols/attribute.js';
import { callMethod } from '../../protocols/call.js';
import { isTrue } from '../../protocols/truth.js';
import { bytesDataOf, joinData, makeBytes, NO_BYTES } from '../../types/bytes/data.js';
import { encodeStr } from '../../types/str/codecs.js';
import {
  type DecoderState,
  type IncrementalCodec,
  type IncrementalDecoder,
  type IncrementalEncoder,
  incrementalCodec,
} from '../../types/str/incremental.js';
import { codePointLength, substring } from '../../types/str/text.js';
import { makeStr } from '../../types/wide-str.js';
import { watchFile } from '../watched.js';
import { PyBuffered } from './buffered.js';
import { writeData } from './buffered-types.js';
import { descriptors } from './descriptors.js';
import { raiseClosed } from './errors.js';
import { PyFileIO } from './file-io.js';
import { NewlineDecoder } from './newline-decoder.js';
import { LineInputFile, type TextOutputFile } from './standard-files.js';
import { forgetUnwritten, rememberUnwritten } from './unwritten.js';

/** How many bytes are read at a time, and kept before they are written. */
const CHUNK_SIZE = 8192;

/** Where the decoder stood, and what it was given since: `tell` needs both. */
export interface Snapshot {
  readonly flags: bigint;
  readonly input: Uint8Array;
}

export interface TextOptions {
  readonly encoding: string;
  readonly errors: string;
  readonly newline: string | null;
  readonly lineBuffering: boolean;
  readonly writeThrough: boolean;
}

export class PyTextFile extends PyTextStream {
  state: 'new' | 'ready' | 'detached' = 'new';
  /** The binary file below. */
  buffer: Value = null;
  /** The same when it is one of the built-in types, whose methods need no lookup. */
  direct: PyBuffered | null = null;
  /** Where text goes without being encoded: the host's own standard output. */
  sink: TextOutputFile | null = null;
  encoding = '';
  errors = 'strict';
  lineBuffering = false;
  writeThrough = false;
  finalizing: Value = false;
  chunkSize = CHUNK_SIZE;

  // Newlines, as `open`'s argument says: `readNewline` is null where all three end a line.
  readNewline: string | null = null;
  private translatesRead = true;
  /** What `\n` becomes; null when it stays. */
  private writeNewline: string | null = null;

  decoder: IncrementalDecoder | null = null;
  encoder: IncrementalEncoder | null = null;
  /** True when text without surrogates can be encoded later: nothing can fail then. */
  private isPlainUtf8 = false;

  // Written, but not handed on: `pendingText` comes after `pendingData`.
  private pendingText = '';
  private pendingData: Uint8Array[] = [];
  private pendingSize = 0;

  // Read, but not given out.
  decoded: PyStr = '';
  used = 0;
  snapshot: Snapshot | null = null;
  /** Bytes per character of the last chunk. */
  ratio = 0;

  canSeek = false;
  /** False while lines are iterated over: keeping snapshots would cost too much. */
  canTell = false;
  hasReadOnce = false;

  // ### Setting up

  initialise(buffer: Value, codec: IncrementalCodec, options: TextOptions): void {
    this.state = 'new';
    this.encoding = options.encoding;
    this.errors = options.errors;
    this.lineBuffering = options.lineBuffering;
    this.writeThrough = options.writeThrough;
    this.sink = null;
    this.pendingText = '';
    this.pendingData = [];
    this.pendingSize = 0;
    this.forgetDecoded();
    this.ratio = 0;
    this.setNewline(options.newline);
    this.buffer = buffer;
    this.setCoders(codec);
    this.direct = buffer instanceof PyBuffered && typeOf(buffer).isBuiltin ? buffer : null;
    this.canSeek = this.ask('seekable');
    this.canTell = this.canSeek;
    this.hasReadOnce = lookupAttribute(buffer, 'read1') !== undefined;
    this.placeEncoder();
    this.findOutIfSimple();
    this.state = 'ready';
    if (this.isOwner && typeOf(this).isBuiltin) watchFile(this);
  }

  private get isOwner(): boolean {
    const { buffer } = this;
    return buffer instanceof PyBuffered ? buffer.isOwner : !(buffer instanceof PyFileIO) || buffer.closesDescriptor;
  }

  private ask(method: 'readable' | 'writable' | 'seekable'): boolean {
    return isTrue(callMethod(this.buffer, method));
  }

  setNewline(newline: string | null): void {
    const isUniversal = newline === null || newline === '';
    this.readNewline = isUniversal ? null : newline;
    this.translatesRead = newline === null;
    this.writeNewline = isUniversal || newline === '\n' ? null : newline;
  }

  /** True when lines end with `\n` and nothing else, because the others have been translated or do not count. */
  get endsLinesWithLineFeed(): boolean {
    return this.translatesRead || this.readNewline === '\n';
  }

  private setCoders(codec: IncrementalCodec): void {
    this.decoder = null;
    if (this.ask('readable')) {
      const decoder = codec.makeDecoder(upToNull(this.errors));
      this.decoder = this.readNewline === null ? new NewlineDecoder(decoder, this.translatesRead) : decoder;
    }
    this.encoder = this.ask('writable') ? codec.makeEncoder(upToNull(this.errors)) : null;
    this.isPlainUtf8 = codec.isPlainUtf8;
  }

  /** An encoder that writes a mark at the beginning must know when it is not there. */
  private placeEncoder(): void {
    if (!this.canSeek || this.encoder === null) return;
    if (callMethod(this.buffer, 'tell') !== 0) this.encoder.setPosition(false);
  }

  /** Changes encoding, error handler and newlines; `undefined` leaves them. */
  reconfigure(encoding: string | undefined, errors: string | undefined, newline: string | null | undefined): void {
    if (newline !== undefined) this.setNewline(newline);
    if (encoding === undefined && errors === undefined && newline === undefined) return;
    const codec = incrementalCodec(upToNull(encoding ?? this.encoding));
    this.errors = errors ?? (encoding === undefined ? this.errors : 'strict');
    this.encoding = encoding ?? this.encoding;
    this.sink = null;
    this.setCoders(codec);
    this.placeEncoder();
    this.findOutIfSimple();
  }

  // ### State

  /** ValueError unless there is a binary file below. */
  checkAttached(): void {
    if (this.state === 'detached') raiseValueError('underlying buffer has been detached');
    this.checkInitialised();
  }

  checkInitialised(): void {
    if (this.state === 'new') raiseValueError('I/O operation on uninitialized object');
  }

  /** ValueError when there is no file, or it is closed. */
  checkOpen(): void {
    this.checkAttached();
    if (typeOf(this).isBuiltin ? this.isBufferClosed : isTrue(getAttribute(this, 'closed'))) raiseClosed();
  }

  private get isBufferClosed(): boolean {
    if (this.direct !== null) return this.direct.isClosed;
    const { buffer } = this;
    return buffer instanceof PyFileIO ? buffer.isClosed : isTrue(getAttribute(buffer, 'closed'));
  }

  detach(): Value {
    const { buffer } = this;
    this.buffer = null;
    this.direct = null;
    this.sink = null;
    this.isSimple = false;
    this.state = 'detached';
    return buffer;
  }

  // ### Writing

  /** True when writing a text without surrogates is no more than keeping it. */
  private isSimple = false;

  private findOutIfSimple(): void {
    this.isSimple =
      typeOf(this).isBuiltin &&
      this.direct !== null &&
      this.encoder !== null &&
      this.decoder === null &&
      this.isPlainUtf8 &&
      this.writeNewline === null;
  }

  /** Writes text; it stays here until there is a chunk of it, or a line when lines are written at once. */
  write(written: PyStr): void {
    const text = this.withHeld(written);
    if (this.isSimple && typeof text === 'string' && text.length < this.chunkSize && this.pendingSize > 0) {
      this.writeSimply(text);
      return;
    }
    this.checkOpen();
    if (this.sink !== null) {
      this.writeToSink(this.sink, text);
      return;
    }
    const { encoder } = this;
    if (encoder === null) return raiseUnsupported('not writable');
    const hasLineEnd = this.lineBuffering && /[\r\n]/.test(text.toString());
    this.keep(this.writeNewline === null ? text : replaceNewlines(text, this.writeNewline), encoder);
    if (this.pendingSize >= this.chunkSize || hasLineEnd || this.writeThrough) this.handOn();
    if (hasLineEnd) this.flushBuffer();
    // Without a snapshot nothing can be read twice: what was decoded is still to be given out.
    if (this.snapshot !== null) this.forgetDecoded();
    this.decoder?.reset();
  }

  /** The path of nearly all that is printed. */
  private writeSimply(text: string): void {
    if (this.direct!.isClosed) raiseClosed();
    this.pendingText += text;
    this.pendingSize += text.length;
    if (this.lineBuffering && /[\r\n]/.test(text)) {
      this.handOn();
      this.flushBuffer();
    } else if (this.pendingSize >= this.chunkSize || this.writeThrough) this.handOn();
  }

  private writeToSink(sink: TextOutputFile, text: PyStr): void {
    // Lone surrogates are an error of the encoding, or become something else.
    if (typeof text === 'string') sink.emit(text);
    else sink.write(encodeStr(text, 'utf-8', this.errors));
  }

  private keep(text: PyStr, encoder: IncrementalEncoder): void {
    if (this.pendingSize === 0 && this.direct !== null && this.direct.isOverHostFile) rememberUnwritten(this);
    if (this.isPlainUtf8 && typeof text === 'string') {
      if (text.length >= this.chunkSize) this.handAllOn();
      this.pendingText += text;
      this.pendingSize += text.length;
      return;
    }
    const data = encoder.encode(text);
    if (data.length >= this.chunkSize) this.handAllOn();
    this.encodePending();
    this.pendingData.push(data);
    this.pendingSize += data.length;
  }

  private encodePending(): void {
    if (this.pendingText === '') return;
    this.pendingData.push(encodeStr(this.pendingText, 'utf-8', 'strict'));
    this.pendingText = '';
  }

  /** The same until nothing is kept: the binary file's `write` may write text here. */
  private handAllOn(): void {
    while (this.pendingSize > 0) this.handOn();
  }

  /** Hands everything that is kept to the binary file. */
  handOn(): void {
    if (this.pendingSize === 0 && this.pendingText === '') return;
    if (this.isSimple && this.pendingData.length === 0 && this.direct!.keepText(this.pendingText)) {
      this.pendingText = '';
      this.pendingSize = 0;
      forgetUnwritten(this);
      if (this.direct!.isOverHostFile) rememberUnwritten(this.direct!);
      return;
    }
    this.encodePending();
    const parts = this.pendingData;
    this.pendingData = [];
    this.pendingSize = 0;
    forgetUnwritten(this);
    const data = parts.length === 1 ? parts[0]! : joinData(NO_BYTES, parts);
    if (this.direct !== null) writeData(this.direct, data);
    else callMethod(this.buffer, 'write', makeBytes(data));
  }

  get writesToHost(): boolean {
    return this.sink !== null;
  }

  flushBuffer(): void {
    callMethod(this.buffer, 'flush');
  }

  // ### Reading: the state of it

  lineSource(): LineSource | null {
    if (this.direct === null || this.hasDecoded || !this.direct.isOverDescriptor(0)) return null;
    const file = descriptors().isOpen(0) ? descriptors().file(0) : null;
    return file instanceof LineInputFile ? file : null;
  }

  get hasDecoded(): boolean {
    return this.used < codePointLength(this.decoded);
  }

  forgetDecoded(): void {
    this.decoded = '';
    this.used = 0;
    this.snapshot = null;
  }

  /** At most `count` of the characters that are decoded, all for a negative count. */
  takeDecoded(count: number): PyStr {
    const available = codePointLength(this.decoded) - this.used;
    const taken = count < 0 || count > available ? available : count;
    const text =
      this.used === 0 && taken === available ? this.decoded : substring(this.decoded, this.used, this.used + taken);
    this.used += taken;
    return text;
  }

  /** The bytes of the next chunk. */
  readBytes(size: number): Uint8Array {
    if (this.direct?.canRead) {
      this.direct.check('read of closed file');
      return this.direct.readOnce(size);
    }
    const method = this.hasReadOnce ? 'read1' : 'read';
    const chunk = callMethod(this.buffer, method, size);
    const data = bytesDataOf(chunk);
    if (data === undefined)
      return raiseTypeError(
        `underlying ${method}() should have returned a bytes-like object, not '${typeName(chunk)}'`,
      );
    return data;
  }

  decoderState(): DecoderState {
    return this.decoder!.getState();
  }
}

/** What C takes a text for that may have null characters. */
export function upToNull<T extends string | null>(text: T): T {
  return (text?.split('\0', 1)[0] ?? null) as T;
}

function replaceNewlines(text: PyStr, newline: string): PyStr {
  const plain = text.toString();
  return plain.includes('\n') ? makeStr(plain.replaceAll('\n', newline)) : text;
}
