// The classes of bytes and bytearray, and the bytes behind a value. The types themselves are declared in ../bytes.ts and
// ../bytearray.ts; this module needs neither, so anything may import it.

import { isThrown } from '../../errors/matches.js';
import { makeException, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { PyInstance } from '../../object/object.js';
import type { Shape } from '../../object/shape.js';
import { PyType, typeName } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import {
  type BufferView,
  bytesView,
  checkResizable,
  lookupBuffer,
  type Resizable,
  SIMPLE,
  viewData,
} from '../../protocols/buffer.js';
import { asIndex } from '../../protocols/index.js';
import { isLongSearch, twoWaySearch } from '../str/two-way.js';
import {
  asciiData,
  copyData,
  copyInto,
  encoder,
  LARGEST_PART,
  newData,
  poolNow,
  reserve,
  SCRATCH_TEXT,
  scratch,
} from './memory.js';

// ### Representation

/**
 * Immutable: nobody writes to its bytes after construction. An array of just these is made when it is first asked for, because
 * V8 takes longer to make one than all the rest of a small object: most pieces are only counted, compared or put together again.
 */
export class PyBytes extends PyInstance {
  /** Where the bytes are, perhaps among others; null while only `text`, which is ASCII then, tells what they are. */
  private bytes: Uint8Array | null;
  /** Where they start in it; negative when it holds nothing else. */
  private start: number;
  readonly length: number;
  /** The text that this is the UTF-8 of, if that is known. */
  readonly text: string | null;
  constructor(shape: Shape, bytes: Uint8Array | null, start: number, length: number, text: string | null) {
    super(shape);
    this.bytes = bytes;
    this.start = start;
    this.length = length;
    this.text = text;
  }

  get data(): Uint8Array {
    return this.start < 0 ? this.bytes! : this.makeData();
  }

  /** Where the bytes start in a larger array, negative when they are not known to be in it. */
  startIn(array: Uint8Array): number {
    return this.bytes === array ? this.start : -1;
  }

  /** Copies the bytes to `at` in another array, without an array of just these. */
  copyTo(target: Uint8Array, at: number): void {
    const { bytes, start, length } = this;
    if (bytes === null || start < 0) copyInto(target, at, this.data, 0, length);
    else copyInto(target, at, bytes, start, start + length);
  }

  private makeData(): Uint8Array {
    const { bytes, start, length } = this;
    this.bytes =
      bytes === null ? asciiData(this.text!) : new Uint8Array(bytes.buffer, bytes.byteOffset + start, length);
    this.start = -1;
    return this.bytes;
  }
}

/** Mutable: the first `length` bytes of `buffer`; what is behind them is room to grow. */
export class PyByteArray extends PyInstance implements Resizable {
  buffer: Uint8Array;
  length: number;
  /** Above zero the size cannot be changed: someone works on a buffer of this. */
  exports: number;
  isViewed: boolean;
  constructor(shape: Shape, data: Uint8Array) {
    super(shape);
    this.buffer = data;
    this.length = data.length;
    this.exports = 0;
    this.isViewed = false;
  }

  /** The bytes; not a copy, and valid only until the next change of size. */
  view(): Uint8Array {
    return this.length === this.buffer.length ? this.buffer : this.buffer.subarray(0, this.length);
  }

  /** BufferError while a buffer of this is in use. */
  checkSizeMayChange(): void {
    if (this.exports > 0 || this.isViewed) checkResizable(this);
  }

  /** Makes the contents `size` bytes long; new bytes hold rubbish. */
  resize(size: number): void {
    if (size === this.length) return;
    this.checkSizeMayChange();
    if (size > this.buffer.length) {
      checkSize(size);
      const grown = new Uint8Array(size + (size >> 3) + (size < 9 ? 3 : 6));
      grown.set(this.view());
      this.buffer = grown;
    }
    this.length = size;
  }

  /** Takes over `data` as the new contents. */
  assign(data: Uint8Array): void {
    this.checkSizeMayChange();
    this.buffer = data;
    this.length = data.length;
  }
}

export const bytesType = new PyType('bytes', null, [], true);
export const byteArrayType = new PyType('bytearray', null, [], true);

// ### Construction

/** A bytes object that takes over `data`. */
export function makeBytes(data: Uint8Array, shape = bytesType.rootShape): PyBytes {
  return new PyBytes(shape, data, -1, data.length, null);
}

/** A bytes object of `length` bytes from `start` on in an array that nobody changes there any more. */
export function bytesWithin(data: Uint8Array, start: number, length: number): PyBytes {
  return new PyBytes(bytesType.rootShape, data, start, length, null);
}

/** The UTF-8 of a bare string. */
export function bytesOfText(text: string): PyBytes {
  if (text.length > SCRATCH_TEXT) return makeBytes(encoder.encode(text));
  const { written } = encoder.encodeInto(text, scratch);
  if (written === text.length) return new PyBytes(bytesType.rootShape, null, 0, written, text);
  return new PyBytes(bytesType.rootShape, copyData(scratch, 0, written), -1, written, text);
}

/** A bytearray that takes over `data`. */
export function makeByteArray(data: Uint8Array): PyByteArray {
  return new PyByteArray(byteArrayType.rootShape, data);
}

/** A new object of the same kind as `self`, never of a subclass. Takes over `data`. */
export function sameKind(self: Value, data: Uint8Array): PyBytes | PyByteArray {
  return self instanceof PyByteArray ? makeByteArray(data) : makeBytes(data);
}

let place = 0;

/** Where the room is that `roomFor` found last. */
export const placeNow = (): number => place;

/** Memory for `size` bytes, from `placeNow()` on, which `filled` makes an object of the same kind as `self`. */
export function roomFor(self: Value, size: number): Uint8Array {
  const isOwn = self instanceof PyByteArray || size > LARGEST_PART;
  place = isOwn ? 0 : reserve(size);
  return isOwn ? newData(size) : poolNow();
}

export function filled(self: Value, room: Uint8Array, start: number, size: number): PyBytes | PyByteArray {
  return self instanceof PyByteArray ? makeByteArray(room) : bytesWithin(room, start, size);
}

/** A copy of `data[start:end]`, an object of the same kind as `self`. */
export function cut(self: Value, data: Uint8Array, start: number, end: number): PyBytes | PyByteArray {
  const room = roomFor(self, end - start);
  const at = place;
  copyInto(room, at, data, start, end);
  return filled(self, room, at, end - start);
}

/** What a method that changes nothing returns: an exact bytes object itself, a copy of anything else. */
export function unchanged(self: Value): PyBytes | PyByteArray {
  if (self instanceof PyBytes && self.shape.type === bytesType) return self;
  const data = ownData(self);
  return cut(self, data, 0, data.length);
}

/** Longer byte arrays are refused with MemoryError. */
const MAX_SIZE = 2 ** 31 - 1;

/** MemoryError before an over-long array of bytes is made. */
export function checkSize(size: number): void {
  if (size > MAX_SIZE) throw makeException('MemoryError', []);
}

// ### Reading

/** The bytes of a bytes-like object, which the caller must not change or keep; undefined for anything else. */
export function bytesDataOf(value: Value | undefined): Uint8Array | undefined {
  if (value instanceof PyBytes) return value.data;
  if (value instanceof PyByteArray) return value.view();
  return value === undefined ? undefined : dataOfBuffer(value);
}

/** The bytes of anything else with a buffer. BufferError when they do not lie in one piece. */
function dataOfBuffer(value: Value): Uint8Array | undefined {
  const view = lookupBuffer(value, SIMPLE);
  if (view === undefined) return undefined;
  try {
    return viewData(view);
  } finally {
    view.release?.();
  }
}

/** The same, but undefined also when the bytes do not lie in one piece. */
export function contiguousDataOf(value: Value): Uint8Array | undefined {
  if (value instanceof PyBytes || value instanceof PyByteArray) return ownData(value);
  try {
    return dataOfBuffer(value);
  } catch (error) {
    if (isThrown(error, 'BufferError')) return undefined;
    throw error;
  }
}

/** The `buffer` slot of bytes. */
export function bytesBuffer(self: Value): BufferView {
  return bytesView(self, (self as PyBytes).data, true);
}

/** The `buffer` slot of bytearray. */
export function byteArrayBuffer(self: Value): BufferView {
  return bytesView(self, (self as PyByteArray).view(), false, self as PyByteArray);
}

/** `self` of a method of bytes or bytearray. */
export function ownData(self: Value): Uint8Array {
  return self instanceof PyBytes ? self.data : (self as PyByteArray).view();
}

/** The bytes of an argument that has to be bytes-like. */
export function requireData(value: Value): Uint8Array {
  const data = bytesDataOf(value);
  if (data === undefined) return raiseTypeError(`a bytes-like object is required, not '${typeName(value)}'`);
  return data;
}

/** One byte given as an integer. `noun` is how the ValueError names it. */
export function byteOf(value: Value, noun = 'byte'): number {
  const byte = typeof value === 'number' ? value : asIndex(value);
  if (byte < 0 || byte > 255) return raiseValueError(`${noun} must be in range(0, 256)`);
  return Number(byte);
}

/** The bytes of a text whose code units are all below 256. */
export function dataOfLatin1(text: string): Uint8Array {
  const data = newData(text.length);
  for (let i = 0; i < text.length; i++) data[i] = text.charCodeAt(i);
  return data;
}

/** `parts` one after the other, with `separator` between them. */
export function joinData(separator: Uint8Array, parts: readonly Uint8Array[]): Uint8Array {
  return ownData(joined(null, separator, parts));
}

/** The same for bytes objects; undefined when there is anything else among the parts. */
export function joinedBytes(separator: PyBytes, parts: readonly Value[]): PyBytes | undefined {
  let size = separator.length * Math.max(parts.length - 1, 0);
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    if (!(part instanceof PyBytes)) return undefined;
    size += part.length;
  }
  checkSize(size);
  const room = roomFor(separator, size);
  const start = place;
  let at = start;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as PyBytes;
    if (i > 0) {
      separator.copyTo(room, at);
      at += separator.length;
    }
    part.copyTo(room, at);
    at += part.length;
  }
  return bytesWithin(room, start, size);
}

/** The same as an object of the same kind as `self`. */
export function joined(self: Value, separator: Uint8Array, parts: readonly Uint8Array[]): PyBytes | PyByteArray {
  let size = separator.length * Math.max(parts.length - 1, 0);
  for (let i = 0; i < parts.length; i++) size += parts[i]!.length;
  checkSize(size);
  const room = roomFor(self, size);
  const start = place;
  let at = start;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    if (i > 0) {
      copyInto(room, at, separator, 0, separator.length);
      at += separator.length;
    }
    copyInto(room, at, part, 0, part.length);
    at += part.length;
  }
  return filled(self, room, start, size);
}

export const NO_BYTES = new Uint8Array(0);

/** Order as sequences of bytes: negative, zero or positive. */
export function compareData(x: Uint8Array, y: Uint8Array): number {
  const length = Math.min(x.length, y.length);
  for (let i = 0; i < length; i++) if (x[i] !== y[i]) return x[i]! - y[i]!;
  return x.length - y.length;
}

export function equalData(x: Uint8Array, y: Uint8Array): boolean {
  return x.length === y.length && compareData(x, y) === 0;
}

/** How far a byte is looked for one by one. */
const NEAR = 64;

/** The first position of `part` in `data[start:end]`, or -1. */
export function indexOfData(data: Uint8Array, part: Uint8Array, start: number, end: number): number {
  const { length } = part;
  if (length === 0) return start;
  if (isLongSearch(length, end - start))
    return twoWaySearch(
      (i) => data[i]!,
      (i) => part[i]!,
      length,
      start,
      end,
    );
  const last = end - length;
  if (length < 3) return indexOfFew(data, part, start, last);
  // A set of bytes, by their last five bits: when it has a byte's bit, the byte may be in `part`.
  let bits = 0;
  for (let i = 0; i < length; i++) bits |= 1 << part[i]!;
  const final = part[length - 1]!;
  for (let at = start; at <= last; ) {
    const byte = data[at + length - 1]!;
    // Nothing that has a byte which is not in `part`.
    if (((bits >>> byte) & 1) === 0) at += length;
    else if (byte === final && hasDataAt(data, part, at)) return at;
    else at++;
  }
  return -1;
}

/** By the first byte: for parts that are too short to pass over much. `last` is where they may begin. */
function indexOfFew(data: Uint8Array, part: Uint8Array, start: number, last: number): number {
  const first = part[0]!;
  for (let at = start; at <= last; at++) {
    // Asking the engine pays only for what is far away.
    const near = Math.min(at + NEAR, last + 1);
    while (at < near && data[at] !== first) at++;
    if (at === near) at = data.indexOf(first, at);
    if (at < 0 || at > last) return -1;
    if (hasDataAt(data, part, at)) return at;
  }
  return -1;
}

/** The last position of `part` in `data[start:end]`, or -1. */
export function lastIndexOfData(data: Uint8Array, part: Uint8Array, start: number, end: number): number {
  if (part.length > end - start) return -1;
  if (part.length === 0) return end;
  for (let at = end - part.length; at >= start; at--) if (data[at] === part[0] && hasDataAt(data, part, at)) return at;
  return -1;
}

/** True when `part` stands at `at` in `data`. */
export function hasDataAt(data: Uint8Array, part: Uint8Array, at: number): boolean {
  if (at < 0 || at + part.length > data.length) return false;
  for (let i = 0; i < part.length; i++) if (data[at + i] !== part[i]) return false;
  return true;
}
