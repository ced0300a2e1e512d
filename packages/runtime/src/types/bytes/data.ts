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
import { asciiData, copyData, copyInto, encoder, newData, SCRATCH_TEXT, scratch } from './memory.js';

// ### Representation

/**
 * Immutable: nobody writes to `data` after construction. What a text was encoded to remembers the text, and has no memory of
 * its own before it is asked for: most of it is only counted, compared or decoded again.
 */
export class PyBytes extends PyInstance {
  /** Null while only `text`, which is ASCII then, tells what they are. */
  private bytes: Uint8Array | null;
  /** The text that this is the UTF-8 of, if that is known. */
  readonly text: string | null;
  constructor(shape: Shape, bytes: Uint8Array | null, text: string | null = null) {
    super(shape);
    this.bytes = bytes;
    this.text = text;
  }

  get data(): Uint8Array {
    if (this.bytes === null) this.bytes = asciiData(this.text!);
    return this.bytes;
  }

  get length(): number {
    return this.bytes === null ? this.text!.length : this.bytes.length;
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
export function makeBytes(data: Uint8Array): PyBytes {
  return new PyBytes(bytesType.rootShape, data);
}

/** The UTF-8 of a bare string. */
export function bytesOfText(text: string): PyBytes {
  if (text.length > SCRATCH_TEXT) return makeBytes(encoder.encode(text));
  const { written } = encoder.encodeInto(text, scratch);
  const isAscii = written === text.length;
  return new PyBytes(bytesType.rootShape, isAscii ? null : copyData(scratch, 0, written), text);
}

/** A bytearray that takes over `data`. */
export function makeByteArray(data: Uint8Array): PyByteArray {
  return new PyByteArray(byteArrayType.rootShape, data);
}

/** A new object of the same kind as `self`, never of a subclass. Takes over `data`. */
export function sameKind(self: Value, data: Uint8Array): PyBytes | PyByteArray {
  return self instanceof PyByteArray ? makeByteArray(data) : makeBytes(data);
}

/** What a method that changes nothing returns: an exact bytes object itself, a copy of anything else. */
export function unchanged(self: Value): PyBytes | PyByteArray {
  if (self instanceof PyBytes && self.shape.type === bytesType) return self;
  const data = ownData(self);
  return sameKind(self, copyData(data, 0, data.length));
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
  let size = separator.length * Math.max(parts.length - 1, 0);
  for (const part of parts) size += part.length;
  checkSize(size);
  const result = newData(size);
  let at = 0;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    if (i > 0) {
      copyInto(result, at, separator, 0, separator.length);
      at += separator.length;
    }
    copyInto(result, at, part, 0, part.length);
    at += part.length;
  }
  return result;
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

/** The first position of `part` in `data[start:end]`, or -1. */
export function indexOfData(data: Uint8Array, part: Uint8Array, start: number, end: number): number {
  if (part.length === 0) return start;
  if (isLongSearch(part.length, end - start))
    return twoWaySearch!(
      (i) => data[i]!,
      (i) => part[i]!,
      part.length,
      start,
      end,
    );
  const last = end - part.length;
  for (let at = data.indexOf(part[0]!, start); at >= 0 && at <= last; at = data.indexOf(part[0]!, at + 1))
    if (hasDataAt(data, part, at)) return at;
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
