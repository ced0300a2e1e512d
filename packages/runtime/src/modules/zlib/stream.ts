// What the two directions share: streams of pako (zlib in JavaScript) that are fed with input and drained of output, and zlib's
// errors. CPython: Modules/zlibmodule.c zlib_error, arrange_output_buffer.

import { Z_BUF_ERROR, Z_DATA_ERROR, Z_STREAM_ERROR, ZStream } from 'pako';
import { PyBaseException } from '../../errors/exception.js';
import { exceptionTypes } from '../../errors/raise.js';
import { defineType } from '../../object/define-type.js';
import { thread } from '../../object/frame.js';
import type { PyType } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { asSize } from '../../protocols/index.js';
import { checkSize } from '../../types/bytes/data.js';

// ### Constants

export const MAX_WBITS = 15;
export const DEF_MEM_LEVEL = 8;
export const DEF_BUF_SIZE = 16384;
export const DEFLATED = 8;

// ### Arguments

export const intOr = (value: Value | undefined, fallback: number): number =>
  value === undefined ? fallback : asSize(value, 'OverflowError');

// ### Errors

export const errorType: PyType = defineType({
  name: 'error',
  module: 'zlib',
  doc: '',
  base: () => exceptionTypes.Exception,
});

/** zlib.error for a status of a stream. */
export function raiseStatus(stream: ZStream, status: number, action: string): never {
  const explanation = stream.msg || STATUS_TEXTS.get(status);
  raiseZlibError(`Error ${status} ${action}${explanation === undefined ? '' : `: ${explanation}`}`);
}

export function raiseZlibError(message: string): never {
  const exception = new PyBaseException(errorType.rootShape, [message]);
  exception.context = thread.handled;
  throw exception;
}

/** The error for a stream that was ended before. */
export function raiseClosed(stream: ZStream, action: string): never {
  stream.msg = '';
  return raiseStatus(stream, Z_STREAM_ERROR, action);
}

const STATUS_TEXTS: ReadonlyMap<number, string> = new Map([
  [Z_BUF_ERROR, 'incomplete or truncated stream'],
  [Z_STREAM_ERROR, 'inconsistent stream state'],
  [Z_DATA_ERROR, 'invalid input data'],
]);

// ### Streams

/** A stream without input and room for output. pako wants its own copy of what may change under it. */
export function newStream(): ZStream {
  const stream = new ZStream();
  stream.input = NOTHING;
  stream.next_in = 0;
  stream.avail_in = 0;
  return stream;
}

const NOTHING = new Uint8Array(0);

export function feed(stream: ZStream, data: Uint8Array): void {
  stream.input = data;
  stream.next_in = 0;
  stream.avail_in = data.length;
}

/** What a stream has not taken of its input. */
export function restOf(stream: ZStream): Uint8Array {
  return stream.input.slice(stream.next_in, stream.next_in + stream.avail_in);
}

/** Collects output in blocks that grow. */
export class Output {
  private readonly blocks: Uint8Array[] = [];
  private size = 0;
  private nextBlock: number;
  private readonly limit: number;
  private current: Uint8Array | null = null;

  constructor(firstBlock: number, limit = Number.POSITIVE_INFINITY) {
    this.nextBlock = Math.max(firstBlock, 1);
    this.limit = limit;
  }

  /** Gives a stream room for output, where it has none; false when the limit is reached. */
  makeRoom(stream: ZStream): boolean {
    if (this.current !== null && stream.avail_out > 0) return true;
    this.keep(stream);
    const length = Math.min(this.nextBlock, this.limit - this.size);
    if (length <= 0) return false;
    checkSize(this.size + length);
    this.current = new Uint8Array(length);
    this.nextBlock = Math.min(this.nextBlock * 2, MAX_BLOCK);
    stream.output = this.current as Uint8Array<ArrayBuffer>;
    stream.next_out = 0;
    stream.avail_out = length;
    return true;
  }

  private keep(stream: ZStream): void {
    if (this.current === null) return;
    const used = this.current.subarray(0, stream.next_out);
    this.blocks.push(used);
    this.size += used.length;
    this.current = null;
  }

  /** All of it. */
  take(stream: ZStream): Uint8Array {
    this.keep(stream);
    stream.avail_out = 0;
    if (this.blocks.length === 1) return this.blocks[0]!.slice();
    const data = new Uint8Array(this.size);
    let at = 0;
    for (const block of this.blocks) {
      data.set(block, at);
      at += block.length;
    }
    return data;
  }
}

const MAX_BLOCK = 2 ** 20;

// ### Copies

/** A stream in the same state, which shares nothing with this one. */
export function copyStream(stream: ZStream): ZStream {
  return copyState(stream, new Map()) as ZStream;
}

function copyState(value: unknown, copies: Map<object, object>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const known = copies.get(value);
  if (known !== undefined) return known;
  if (ArrayBuffer.isView(value)) {
    // Views of one buffer stay views of one buffer.
    const view = value as Uint8Array;
    const buffer = copyState(view.buffer, copies) as ArrayBuffer;
    const Kind = view.constructor as Uint8ArrayConstructor;
    return remember(value, new Kind(buffer, view.byteOffset, view.length), copies);
  }
  if (value instanceof ArrayBuffer) return remember(value, value.slice(0), copies);
  const copy = remember(value, Array.isArray(value) ? [] : Object.create(Object.getPrototypeOf(value)), copies);
  for (const [key, field] of Object.entries(value)) (copy as Record<string, unknown>)[key] = copyState(field, copies);
  return copy;
}

function remember(value: object, copy: object, copies: Map<object, object>): object {
  copies.set(value, copy);
  return copy;
}
