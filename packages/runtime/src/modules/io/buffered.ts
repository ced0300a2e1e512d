// The algorithm of buffered files: one piece of memory between the program and a raw file, holding what was read ahead or
// what is to be written. `position` is where the program is in it, `rawPosition` where the raw file is. Raw files are asked
// through their methods, but for a FileIO, which is called directly. CPython: Modules/_io/bufferedio.c.

import { PyBaseException } from '../../errors/exception.js';
import { isThrown, setCause } from '../../errors/matches.js';
import { makeOSError } from '../../errors/particular-exceptions.js';
import { makeException, raise, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { thread } from '../../object/frame.js';
import { PyInstance } from '../../object/object.js';
import { typeOf } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { getAttribute, lookupAttribute } from '../../protocols/attribute.js';
import { bytesView } from '../../protocols/buffer.js';
import { call0, callMethod } from '../../protocols/call.js';
import { asSize } from '../../protocols/index.js';
import { repr } from '../../protocols/repr.js';
import { isTrue } from '../../protocols/truth.js';
import { joinData, NO_BYTES, PyBytes } from '../../types/bytes/data.js';
import { makeMemoryView } from '../../types/memoryview.js';
import { watchFile } from '../watched.js';
import { offsetOf } from './arguments.js';
import { fileIOType, PyFileIO } from './file-io.js';

/** What reading gives when nothing is there yet: the raw file would block. */
export const WOULD_BLOCK = -2;
/** `readEnd` and `writeEnd` when the memory holds nothing of the kind. */
const INVALID = -1;
const NEWLINE = 10;
const EAGAIN = 11;
/** Of UTF-8 for a unit of UTF-16. */
const MOST_BYTES_PER_UNIT = 3;

// All hosts have it; TypeScript's library for the language alone does not know it.
declare class TextEncoder {
  encodeInto(text: string, target: Uint8Array): { written: number };
}
const encoder = new TextEncoder();

export class PyBuffered extends PyInstance {
  state: 'new' | 'ready' | 'detached' = 'new';
  raw: Value = null;
  /** The raw file when it is exactly a FileIO, whose methods need no lookup. */
  private direct: PyFileIO | null = null;
  canRead = false;
  canWrite = false;
  finalizing: Value = false;
  private size = 0;
  /** Made when it is first needed, gone once closed. */
  private memory: Uint8Array = NO_BYTES;
  private isGone = false;
  private position = 0;
  private rawPosition = 0;
  private readEnd = INVALID;
  private writePosition = 0;
  private writeEnd = INVALID;
  /** Where the raw file says it is; -1 when not known. */
  private absolutePosition = -1;
  /** `thread.interruptions` while an action is under way, else -1. */
  private busySince = -1;

  // ### Construction, state

  initialise(raw: Value, size: number, canRead: boolean, canWrite: boolean): void {
    if (size <= 0) raiseValueError('buffer size must be strictly positive');
    this.raw = raw;
    this.direct = raw instanceof PyFileIO && typeOf(raw) === fileIOType ? raw : null;
    this.canRead = canRead;
    this.canWrite = canWrite;
    this.size = size;
    this.memory = NO_BYTES;
    this.isGone = false;
    this.position = 0;
    this.absolutePosition = -1;
    this.forgetRead();
    this.forgetWritten();
    this.refreshPosition();
    this.state = 'ready';
    if (this.isOwner && typeOf(this).isBuiltin) watchFile(this);
  }

  /** ValueError unless there is a raw file. */
  checkReady(): void {
    if (this.state === 'detached') raiseValueError('raw stream has been detached');
    if (this.state === 'new') raiseValueError('I/O operation on uninitialized object');
  }

  get isClosed(): boolean {
    if (this.isGone) return true;
    return this.direct !== null ? this.direct.isClosed : this.isRawClosed;
  }

  get isRawClosed(): boolean {
    return isTrue(getAttribute(this.raw, 'closed'));
  }

  /** ValueError when there is no raw file, or when it is closed and nothing read ahead is left. */
  check(message: string): void {
    this.checkReady();
    if (this.isClosed && this.ahead === 0) raiseValueError(message);
  }

  /** Gives up the memory, and what was read ahead. */
  dispose(): void {
    this.memory = NO_BYTES;
    this.forgetRead();
    this.isGone = true;
  }

  detach(): Value {
    const { raw } = this;
    this.raw = null;
    this.direct = null;
    this.state = 'detached';
    return raw;
  }

  /** Runs `action` unless one is running already: a raw file's method, or a signal handler, may come back here. */
  exclusively<T>(action: () => T): T {
    if (this.isBusy) raise('RuntimeError', `reentrant call inside ${repr(this)}`);
    this.busySince = thread.interruptions;
    try {
      return action();
    } finally {
      this.busySince = -1;
    }
  }

  private get isBusy(): boolean {
    return this.busySince === thread.interruptions;
  }

  private buffer(): Uint8Array {
    if (this.memory.length === 0) this.memory = new Uint8Array(this.size);
    return this.memory;
  }

  /** False when closing this file would not close what the host has opened. */
  get isOwner(): boolean {
    return this.direct === null || this.direct.closesDescriptor;
  }

  /** True when the raw file is one of the host's, but no standard stream. */
  get isOverHostFile(): boolean {
    return this.direct !== null && this.direct.descriptor > 2;
  }

  isOverDescriptor(descriptor: number): boolean {
    return this.direct !== null && this.direct.descriptor === descriptor;
  }

  get bufferSize(): number {
    return this.size;
  }

  get hasUnwritten(): boolean {
    return this.canWrite && this.writeEnd !== INVALID && this.writePosition < this.writeEnd;
  }

  // ### Positions

  private get holdsRead(): boolean {
    return this.canRead && this.readEnd !== INVALID;
  }
  private get holdsWritten(): boolean {
    return this.canWrite && this.writeEnd !== INVALID;
  }

  /** How many bytes have been read ahead. */
  private get ahead(): number {
    return this.holdsRead ? this.readEnd - this.position : 0;
  }

  /** How far the raw file is beyond the program's position. */
  private get rawOffset(): number {
    return (this.holdsRead || this.holdsWritten) && this.rawPosition >= 0 ? this.rawPosition - this.position : 0;
  }

  private moveTo(position: number): void {
    this.position = position;
    if (this.holdsRead && this.readEnd < position) this.readEnd = position;
  }

  private forgetRead(): void {
    this.readEnd = INVALID;
  }
  private forgetWritten(): void {
    this.writePosition = 0;
    this.writeEnd = INVALID;
  }

  // ### The raw file

  private rawTell(): number {
    return this.keepPosition(this.direct !== null ? this.direct.seek(0, 1) : offsetOf(callMethod(this.raw, 'tell')));
  }

  private rawSeek(offset: number, whence: number): number {
    return this.keepPosition(
      this.direct !== null ? this.direct.seek(offset, whence) : offsetOf(callMethod(this.raw, 'seek', offset, whence)),
    );
  }

  private keepPosition(position: number): number {
    if (position < 0) raise('OSError', `Raw stream returned invalid position ${position}`);
    this.absolutePosition = position;
    return position;
  }

  /** Reads into `target`; the number of bytes, or WOULD_BLOCK. */
  private rawRead(target: Uint8Array): number {
    const count = this.direct !== null ? (this.direct.readInto(target) ?? WOULD_BLOCK) : this.readByMethod(target);
    if (count > 0 && this.absolutePosition !== -1) this.absolutePosition += count;
    return count;
  }

  private readByMethod(target: Uint8Array): number {
    const view = makeMemoryView(bytesView(null, target, false));
    const result = callMethod(this.raw, 'readinto', view);
    view.release();
    if (result === null) return WOULD_BLOCK;
    const count = rawCount(result);
    if (count < 0 || count > target.length)
      raise(
        'OSError',
        `raw readinto() returned invalid length ${count} (should have been between 0 and ${target.length})`,
      );
    return count;
  }

  private rawWrite(data: Uint8Array): number {
    const count = this.direct !== null ? (this.direct.write(data) ?? WOULD_BLOCK) : this.writeByMethod(data);
    if (count > 0 && this.absolutePosition !== -1) this.absolutePosition += count;
    return count;
  }

  private writeByMethod(data: Uint8Array): number {
    const view = makeMemoryView(bytesView(null, data, true));
    const result = callMethod(this.raw, 'write', view);
    view.release();
    if (result === null) return WOULD_BLOCK;
    const count = asSize(result, 'OverflowError');
    if (count < 0 || count > data.length)
      raise('OSError', `raw write() returned invalid length ${count} (should have been between 0 and ${data.length})`);
    return count;
  }

  // ### Reading

  /** Reads on behind what was read ahead, as much as there is room for. */
  private fill(): number {
    const start = this.holdsRead ? this.readEnd : 0;
    const count = this.rawRead(this.buffer().subarray(start));
    if (count > 0) {
      this.readEnd = start + count;
      this.rawPosition = start + count;
    }
    return count;
  }

  /** The next bytes of what was read ahead: a copy. */
  private take(count: number): Uint8Array {
    const start = this.position;
    this.position += count;
    return this.memory.slice(start, start + count);
  }

  /** `size` bytes, fewer at the end; null when none is there and the raw file would block. */
  read(size: number): Uint8Array | null {
    if (size <= this.ahead) return this.take(size);
    return this.exclusively(() => this.readMore(size));
  }

  private readMore(size: number): Uint8Array | null {
    const result = new Uint8Array(size);
    let at = this.ahead;
    if (at > 0) result.set(this.take(at));
    if (this.canWrite) this.flushAndRewind();
    this.forgetRead();
    // Whole blocks go past the memory.
    while (size - at >= this.size) {
      const count = this.rawRead(result.subarray(at, at + this.wholeBlocks(size - at)));
      if (count <= 0) return shortRead(result, at, count);
      at += count;
    }
    this.position = 0;
    this.rawPosition = 0;
    this.readEnd = 0;
    // No more is asked for than is needed: the raw file may be a socket that would wait for it.
    while (at < size && this.readEnd < this.size) {
      const count = this.fill();
      if (count <= 0) return shortRead(result, at, count);
      const taken = Math.min(size - at, count);
      result.set(this.memory.subarray(this.position, this.position + taken), at);
      this.position += taken;
      at += taken;
    }
    return at === size ? result : result.slice(0, at);
  }

  private wholeBlocks(size: number): number {
    return size - (size % this.size);
  }

  /** All the rest, as bytes or as what the raw file's method gave. */
  readAll(): Uint8Array | null {
    const first = this.ahead > 0 ? this.take(this.ahead) : null;
    if (this.canWrite) this.flushAndRewind();
    this.forgetRead();
    const readAll = lookupAttribute(this.raw, 'readall');
    const rest = readAll === undefined ? this.readUntilEnd() : this.readByReadAll(readAll);
    if (first === null) return rest;
    return rest === null ? first : joinData(NO_BYTES, [first, rest]);
  }

  private readByReadAll(readAll: Value): Uint8Array | null {
    const data = call0(readAll);
    if (data === null) return null;
    if (!(data instanceof PyBytes)) return raiseTypeError('readall() should return bytes');
    // Where the raw file is now must be asked again.
    this.absolutePosition = -1;
    return data.data;
  }

  private readUntilEnd(): Uint8Array | null {
    const parts: Uint8Array[] = [];
    for (;;) {
      const data = callMethod(this.raw, 'read');
      if (data !== null && !(data instanceof PyBytes)) return raiseTypeError('read() should return bytes');
      if (data === null && parts.length === 0) return null;
      if (data === null || data.data.length === 0) return joinData(NO_BYTES, parts);
      parts.push(data.data);
      if (this.absolutePosition !== -1) this.absolutePosition += data.data.length;
    }
  }

  /** What is there after at most one read of the raw file. */
  readOnce(size: number): Uint8Array {
    if (size === 0) return NO_BYTES;
    if (this.ahead > 0) return this.take(Math.min(this.ahead, size));
    return this.exclusively(() => {
      if (this.canWrite) this.flushAndRewind();
      this.forgetRead();
      const result = new Uint8Array(size);
      const count = Math.max(0, this.rawRead(result));
      return count === size ? result : result.slice(0, count);
    });
  }

  /** Fills `target`, with `once` by at most one read of the raw file; null when nothing is there yet. */
  readInto(target: Uint8Array, once: boolean): number | null {
    let at = Math.min(this.ahead, target.length);
    if (at > 0) target.set(this.take(at));
    if (at === target.length) return at;
    return this.exclusively(() => {
      if (this.canWrite) this.flushAndRewind();
      this.forgetRead();
      this.position = 0;
      while (at < target.length) {
        const count = this.readPart(target.subarray(at), once && at > 0);
        if (count === 0 || (count === WOULD_BLOCK && at > 0)) break;
        if (count === WOULD_BLOCK) return null;
        at += count;
        if (once) break;
      }
      return at;
    });
  }

  private readPart(target: Uint8Array, isSatisfied: boolean): number {
    // What is larger than the memory goes past it.
    if (target.length > this.size) return this.rawRead(target);
    if (isSatisfied) return 0;
    const count = this.fill();
    if (count <= 0) return count;
    const taken = Math.min(count, target.length);
    target.set(this.memory.subarray(this.position, this.position + taken));
    this.position += taken;
    return taken;
  }

  /** What was read ahead, without moving; reads once when that is nothing. */
  peek(): Uint8Array {
    if (this.ahead > 0) return this.memory.slice(this.position, this.readEnd);
    this.forgetRead();
    const count = Math.max(0, this.fill());
    this.position = 0;
    return this.memory.slice(0, count);
  }

  /** A line with its newline, at most `limit` bytes of it when that is not negative. */
  readLine(limit: number): Uint8Array {
    const ready = limit >= 0 ? Math.min(limit, this.ahead) : this.ahead;
    const found = this.lineLength(ready);
    if (found > 0) return this.take(found);
    if (ready === limit) return this.take(ready);
    return this.exclusively(() => this.readLongLine(ready, limit));
  }

  /** The length of the line within the next `count` bytes, 0 when it does not end there. */
  private lineLength(count: number): number {
    if (count <= 0) return 0;
    const newline = this.memory.indexOf(NEWLINE, this.position);
    return newline < 0 || newline >= this.position + count ? 0 : newline + 1 - this.position;
  }

  private readLongLine(ready: number, limit: number): Uint8Array {
    const parts: Uint8Array[] = [];
    let left = limit;
    if (ready > 0) {
      parts.push(this.take(ready));
      if (left >= 0) left -= ready;
    }
    if (this.canWrite) this.flushAndRewind();
    for (;;) {
      this.forgetRead();
      const filled = this.fill();
      if (filled <= 0) break;
      this.position = 0;
      const count = left >= 0 ? Math.min(left, filled) : filled;
      const found = this.lineLength(count);
      parts.push(this.take(found > 0 ? found : count));
      if (found > 0 || count === left) break;
      if (left >= 0) left -= count;
    }
    return parts.length === 1 ? parts[0]! : joinData(NO_BYTES, parts);
  }

  // ### Writing

  /** Keeps `data`, or as much of it as is not written at once; all of its length. */
  write(data: Uint8Array): number {
    if (!this.holdsRead && !this.holdsWritten) {
      this.position = 0;
      this.rawPosition = 0;
    }
    const room = this.size - this.position;
    if (data.length <= room && data.length < this.size) {
      this.keep(data);
      return data.length;
    }
    if (!this.makeRoom(data)) return data.length;
    if (this.rawOffset !== 0) {
      const offset = this.rawOffset;
      this.rawSeek(-offset, 1);
      this.rawPosition -= offset;
    }
    const rest = this.writeBlocks(data);
    if (this.canRead) this.forgetRead();
    this.buffer().set(rest);
    this.writePosition = 0;
    this.writeEnd = rest.length;
    this.moveTo(rest.length);
    this.rawPosition = 0;
    return data.length;
  }

  private keep(data: Uint8Array): void {
    this.buffer().set(data, this.position);
    this.countKept(data.length);
  }

  private countKept(size: number): void {
    if (!this.holdsWritten || this.writePosition > this.position) this.writePosition = this.position;
    this.moveTo(this.position + size);
    if (this.writeEnd < this.position) this.writeEnd = this.position;
  }

  /** Keeps text as UTF-8, without making bytes of it elsewhere first; false when there may be too little room. */
  keepText(text: string): boolean {
    if (this.isBusy || this.isClosed) return false;
    if (!this.holdsRead && !this.holdsWritten) {
      this.position = 0;
      this.rawPosition = 0;
    }
    if (text.length * MOST_BYTES_PER_UNIT >= this.size - this.position) return false;
    this.countKept(encoder.encodeInto(text, this.buffer().subarray(this.position)).written);
    return true;
  }

  /** Writes what is kept. False when that blocked, but `data` found room all the same. */
  private makeRoom(data: Uint8Array): boolean {
    try {
      this.flushWritten();
      return true;
    } catch (error) {
      if (!isThrown(error, 'BlockingIOError')) throw error;
      const { memory } = this;
      if (this.canRead) this.forgetRead();
      memory.copyWithin(0, this.writePosition, this.writeEnd);
      this.writeEnd -= this.writePosition;
      this.rawPosition -= this.writePosition;
      this.position -= this.writePosition;
      this.writePosition = 0;
      const room = this.size - this.writeEnd;
      memory.set(data.subarray(0, room), this.writeEnd);
      const kept = Math.min(room, data.length);
      this.writeEnd += kept;
      this.position += kept;
      if (kept < data.length) raiseWouldBlock(kept);
      return false;
    }
  }

  /** Writes blocks that are larger than the memory; what is left of `data`. */
  private writeBlocks(data: Uint8Array): Uint8Array {
    let at = 0;
    while (data.length - at > this.size) {
      const count = this.rawWrite(data.subarray(at));
      if (count === WOULD_BLOCK) {
        this.buffer().set(data.subarray(at, at + this.size));
        this.rawPosition = 0;
        this.moveTo(this.size);
        this.writePosition = 0;
        this.writeEnd = this.size;
        raiseWouldBlock(at + this.size);
      }
      at += count;
    }
    return data.subarray(at);
  }

  /** Writes all that is kept. BlockingIOError when the raw file does not take it. */
  private flushWritten(): void {
    if (this.hasUnwritten) {
      const rewind = this.rawOffset + (this.position - this.writePosition);
      if (rewind !== 0) {
        this.rawSeek(-rewind, 1);
        this.rawPosition -= rewind;
      }
      while (this.writePosition < this.writeEnd) {
        const count = this.rawWrite(this.memory.subarray(this.writePosition, this.writeEnd));
        if (count === WOULD_BLOCK) raiseWouldBlock(0);
        this.writePosition += count;
        this.rawPosition = this.writePosition;
      }
    }
    this.forgetWritten();
  }

  /** Writes what is kept, and puts the raw file to where the program is. */
  flushAndRewind(): void {
    if (this.canWrite) this.flushWritten();
    if (!this.canRead) return;
    this.rawSeek(-this.rawOffset, 1);
    this.forgetRead();
  }

  // ### Moving

  tell(): number {
    return Math.max(0, this.rawTell() - this.rawOffset);
  }

  seek(offset: number, whence: number): number {
    const inside = whence === 2 || !this.canRead ? null : this.seekInside(offset, whence);
    if (inside !== null) return inside;
    return this.exclusively(() => {
      if (this.canWrite) this.flushWritten();
      const position = this.rawSeek(whence === 1 ? offset - this.rawOffset : offset, whence);
      this.rawPosition = INVALID;
      if (this.canRead) this.forgetRead();
      return position;
    });
  }

  /** Moves within what was read ahead, if that is possible. */
  private seekInside(offset: number, whence: number): number | null {
    const current = this.absolutePosition !== -1 ? this.absolutePosition : this.rawTell();
    const { ahead } = this;
    if (ahead <= 0) return null;
    const distance = whence === 0 ? offset - (current - this.rawOffset) : offset;
    if (distance < -this.position || distance > ahead) return null;
    this.position += distance;
    return Math.max(0, current - ahead + distance);
  }

  /** Asks the raw file where it is, which may not know. */
  refreshPosition(): void {
    if (this.direct?.isClosed === false && !this.direct.file.canSeek) return;
    try {
      this.rawTell();
    } catch (error) {
      if (!(error instanceof PyBaseException)) throw error;
    }
  }
}

function shortRead(result: Uint8Array, at: number, count: number): Uint8Array | null {
  return count === 0 || at > 0 ? result.slice(0, at) : null;
}

/** What a raw file's `readinto` returned; anything but an int is an OSError. */
function rawCount(result: Value): number {
  try {
    return asSize(result, 'OverflowError');
  } catch (error) {
    if (!(error instanceof PyBaseException)) throw error;
    const exception = makeException('OSError', ['raw readinto() failed']);
    setCause(exception, error);
    throw exception;
  }
}

function raiseWouldBlock(written: number): never {
  throw makeOSError(EAGAIN, 'write could not complete without blocking', written);
}
