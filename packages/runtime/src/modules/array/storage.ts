// The memory of an array.array: the first `length` items of a typed array that has room to grow. Where items are moved they
// are moved as bytes, since that is the same for all type codes. CPython: Modules/arraymodule.c array_resize.

import { makeException } from '../../errors/raise.js';
import { PyInstance } from '../../object/object.js';
import type { Shape } from '../../object/shape.js';
import type { Value } from '../../object/value.js';
import { checkResizable, type Resizable } from '../../protocols/buffer.js';
import type { ArrayCode, Items } from './codes.js';

/** Arrays of more bytes are refused with MemoryError. */
const MAX_BYTES = 2 ** 31 - 1;

/** MemoryError before an over-long array is made. */
export function checkBytes(size: number): void {
  if (size > MAX_BYTES) throw makeException('MemoryError', []);
}

export class PyArray extends PyInstance implements Resizable {
  readonly code: ArrayCode;
  private memory: Uint8Array<ArrayBuffer>;
  /** The same memory, item by item. */
  items: Items;
  length: number;
  exports: number;
  isViewed: boolean;

  /** Takes over `data`, which holds whole items and starts where its buffer does. */
  constructor(shape: Shape, code: ArrayCode, data: Uint8Array<ArrayBuffer>) {
    super(shape);
    this.code = code;
    this.memory = data;
    this.items = code.view(data.buffer);
    this.length = data.length / code.itemSize;
    this.exports = 0;
    this.isViewed = false;
  }

  get size(): number {
    return this.length * this.code.itemSize;
  }

  /** The bytes of the items; not a copy, and valid only until the next change of size. */
  bytes(): Uint8Array {
    return this.memory.subarray(0, this.size);
  }

  /** The bytes of some items: a copy. */
  slice(start: number, stop: number): Uint8Array<ArrayBuffer> {
    return this.memory.slice(start * this.code.itemSize, stop * this.code.itemSize);
  }

  at(index: number): Value {
    return this.code.read(this.items, index);
  }

  toArray(): Value[] {
    const { items, length, code } = this;
    const values: Value[] = [];
    for (let i = 0; i < length; i++) values.push(code.read(items, i));
    return values;
  }

  /** BufferError while a buffer of this is in use. */
  checkSizeMayChange(): void {
    if (this.exports > 0 || this.isViewed) checkResizable(this, 'cannot resize an array that is exporting buffers');
  }

  /** Makes the array `length` items long; new ones hold rubbish. */
  resize(length: number): void {
    if (length === this.length) return;
    this.checkSizeMayChange();
    const { itemSize } = this.code;
    if (length > this.items.length) {
      checkBytes(length * itemSize);
      const grown = new Uint8Array((length + (length >> 4) + (length < 8 ? 3 : 7)) * itemSize);
      grown.set(this.bytes());
      this.memory = grown;
      this.items = this.code.view(grown.buffer);
    }
    this.length = length;
  }

  append(item: number | bigint): void {
    const at = this.length;
    this.resize(at + 1);
    this.items[at] = item;
  }

  /** Sets an item; one that is gone by now is forgotten. */
  put(place: number, item: number | bigint): void {
    if (place < this.length) this.items[place] = item;
  }

  /** Replaces `count` items from `start` on by those whose bytes are `data`, which may be part of the array itself. */
  splice(start: number, count: number, data: Uint8Array): void {
    const { itemSize } = this.code;
    const inserted = data.length / itemSize;
    const source = data.buffer === this.memory.buffer ? data.slice() : data;
    const before = this.length;
    const after = before - count + inserted;
    if (after !== before) this.checkSizeMayChange();
    if (after > before) this.resize(after);
    this.memory.copyWithin((start + inserted) * itemSize, (start + count) * itemSize, before * itemSize);
    this.memory.set(source, start * itemSize);
    if (after < before) this.resize(after);
  }
}
