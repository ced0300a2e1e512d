// A format of the struct module, read once into where each item is. CPython: Modules/_struct.c prepare_s, s_pack_internal,
// s_unpack_internal.

import type { Value } from '../../object/value.js';
import { bytesWithin, cut, makeBytes, type PyBytes } from '../../types/bytes/data.js';
import { copyInto, LARGEST_PART, newData, poolNow, reserve } from '../../types/bytes/memory.js';
import { PyFloat } from '../../types/float.js';
import { alignmentOf, type Code, dataFor, double, NATIVE_CODES, STANDARD_CODES } from './codes.js';
import { raiseStructError } from './error.js';

// How items are read and written. Constants rather than an enum, whose object is asked for its members each time; those of the
// integers of up to four bytes are their sizes, doubled, less one when they have a sign.

/** By the functions of the code. */
const OTHER = 0;
const INT8 = 1;
const UINT8 = 2;
const INT16 = 3;
const UINT16 = 4;
const INT32 = 7;
const UINT32 = 8;
const DOUBLE = 9;
const BYTES = 10;
/** `p` */
const COUNTED = 11;

/** The place of some values of one kind, or of one `s` or `p`. */
interface Run {
  readonly kind: number;
  readonly at: number;
  readonly char: string;
  /** Null for `s` and `p`. */
  readonly code: Code | null;
  /** How many values; 1 for `s` and `p`. */
  readonly count: number;
  /** The bytes of one value. */
  readonly size: number;
  /** The bounds of integers. */
  readonly least: number;
  readonly most: number;
}

export interface Layout {
  readonly format: string;
  readonly size: number;
  readonly little: boolean;
  readonly runs: readonly Run[];
  /** How many values there are. */
  readonly count: number;
}

/** The first size that is too large, as a double. */
const SIZE_LIMIT = 2 ** 63;

function checkSize(size: number): number {
  return size >= SIZE_LIMIT ? raiseStructError('total struct size too long') : size;
}

export function parseFormat(format: string): Layout {
  const order = /^[@=<>!]/.exec(format)?.[0] ?? '';
  const isNative = order === '' || order === '@';
  const codes = isNative ? NATIVE_CODES : STANDARD_CODES;
  if (format.includes('\0')) raiseStructError('embedded null character');
  const runs: Run[] = [];
  let values = 0;
  let size = 0;
  let at = order.length;
  while (at < format.length) {
    if (/[ \t\n\v\f\r]/.test(format[at]!)) {
      at++;
      continue;
    }
    const digits = /^\d*/.exec(format.slice(at))![0];
    at += digits.length;
    const count = digits === '' ? 1 : checkSize(Number(digits));
    const char = format[at++];
    if (char === undefined) return raiseStructError('repeat count given without format specifier');
    if (char === 'x') size = checkSize(size + count);
    else if (char === 's' || char === 'p') {
      const kind = char === 's' ? BYTES : COUNTED;
      runs.push({ kind, at: size, char, code: null, count: 1, size: count, least: 0, most: 0 });
      values++;
      size = checkSize(size + count);
    } else {
      const code = codes.get(char);
      if (code === undefined) return raiseStructError('bad char in struct format');
      const alignment = isNative ? alignmentOf(char, code.size) : 1;
      size = Math.ceil(size / alignment) * alignment;
      if (count > 0) runs.push(runOf(code, char, size, count));
      values += count;
      size = checkSize(size + count * code.size);
    }
  }
  return { format, size, little: order !== '>' && order !== '!', runs, count: values };
}

function runOf(code: Code, char: string, at: number, count: number): Run {
  const { least = 0, most = 0, size } = code;
  const kind = code === double ? DOUBLE : most === 0 || size > 4 ? OTHER : size * 2 - (least < 0 ? 1 : 0);
  return { kind, at, char, code, count, size, least, most };
}

/**
 * Small records are read and written through bytes of our own: a DataView of a small Uint8Array makes V8 move its bytes out of
 * the heap, which takes longer than all the rest.
 */
const SMALL = 64;
const scratch = new Uint8Array(SMALL);
const scratchView = new DataView(scratch.buffer);
/** True while items are written: `__index__` of one may pack others. */
let isScratchUsed = false;

/** The pool of small bytes that was last used here. */
let known: Uint8Array = new Uint8Array(0);
let knownView = viewOf(known);

function viewOf(data: Uint8Array): DataView {
  return new DataView(data.buffer, data.byteOffset, data.byteLength);
}

// ### Reading

/** The values in bytes as long as the layout. */
export function unpackBytes(layout: Layout, bytes: PyBytes): Value[] {
  const start = bytes.startIn(known);
  return start < 0 ? unpackItems(layout, bytes.data, 0) : readItems(layout, known, start, knownView);
}

/** The values in `data` from `start` on. */
export function unpackItems(layout: Layout, data: Uint8Array, start: number): Value[] {
  if (layout.size > SMALL || isScratchUsed) return readItems(layout, data, start, viewOf(data));
  for (let i = 0; i < layout.size; i++) scratch[i] = data[start + i]!;
  return readItems(layout, scratch, 0, scratchView);
}

/** Of this kind and length are the arrays that tuples have from the start. */
const SIZED: readonly Value[] = Array.from({ length: 64 }, () => null);

function readItems(layout: Layout, data: Uint8Array, start: number, memory: DataView): Value[] {
  const values: Value[] = layout.count <= SIZED.length ? SIZED.slice(0, layout.count) : [];
  const { runs, little } = layout;
  let next = 0;
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i]!;
    const { count, size } = run;
    let at = start + run.at;
    for (let left = count; left > 0; left--) {
      values[next++] = readItem(run, data, memory, at, little);
      at += size;
    }
  }
  return values;
}

function readItem(run: Run, data: Uint8Array, memory: DataView, at: number, little: boolean): Value {
  switch (run.kind) {
    case INT8:
      return memory.getInt8(at);
    case UINT8:
      return memory.getUint8(at);
    case INT16:
      return memory.getInt16(at, little);
    case UINT16:
      return memory.getUint16(at, little);
    case INT32:
      return memory.getInt32(at, little);
    case UINT32:
      return memory.getUint32(at, little);
    case DOUBLE:
      return new PyFloat(memory.getFloat64(at, little));
    case OTHER:
      return run.code!.read(memory, at, little);
    default:
      return readBytes(run.kind, run.size, data, at);
  }
}

function readBytes(kind: number, size: number, data: Uint8Array, at: number): Value {
  // In the pool is what belongs to a bytes object, so that nobody changes it.
  if (kind === BYTES) return data === known ? bytesWithin(data, at, size) : cut(null, data, at, at + size);
  // The first byte says how many follow.
  const length = size === 0 ? 0 : Math.min(data[at]!, size - 1);
  return cut(null, data, at + 1, at + 1 + length);
}

// ### Writing

/** The bytes of the values from index `first` on. */
export function packBytes(layout: Layout, values: readonly Value[], first: number): PyBytes {
  const { size } = layout;
  if (size > LARGEST_PART) {
    const data = newData(size);
    writeItems(layout, data, 0, viewOf(data), values, first);
    return makeBytes(data);
  }
  const start = reserve(size);
  if (known !== poolNow()) {
    known = poolNow();
    knownView = viewOf(known);
  }
  const data = known;
  writeItems(layout, data, start, knownView, values, first);
  return bytesWithin(data, start, size);
}

/** Writes the values from index `first` on into `data` from `start` on; what lies between items becomes 0. */
export function packItems(
  layout: Layout,
  data: Uint8Array,
  start: number,
  values: readonly Value[],
  first: number,
): void {
  const { size } = layout;
  if (size > SMALL || isScratchUsed) {
    data.fill(0, start, start + size);
    return writeItems(layout, data, start, viewOf(data), values, first);
  }
  isScratchUsed = true;
  try {
    for (let i = 0; i < size; i++) scratch[i] = 0;
    writeItems(layout, scratch, 0, scratchView, values, first);
  } finally {
    isScratchUsed = false;
    for (let i = 0; i < size; i++) data[start + i] = scratch[i]!;
  }
}

function writeItems(
  layout: Layout,
  data: Uint8Array,
  start: number,
  memory: DataView,
  values: readonly Value[],
  first: number,
): void {
  const { runs, little } = layout;
  let next = first;
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i]!;
    const { count, kind, size } = run;
    let at = start + run.at;
    for (let left = count; left > 0; left--) {
      const value = values[next++]!;
      if (kind !== OTHER && kind <= UINT32 && typeof value === 'number' && value >= run.least && value <= run.most)
        writeInteger(size, memory, at, little, value);
      else if (kind === DOUBLE && value instanceof PyFloat) memory.setFloat64(at, value.value, little);
      else if (run.code !== null) run.code.write(memory, at, little, value);
      else writeBytes(run, data, at, value);
      at += size;
    }
  }
}

function writeInteger(size: number, memory: DataView, at: number, little: boolean, value: number): void {
  if (size === 4) memory.setInt32(at, value, little);
  else if (size === 2) memory.setInt16(at, value, little);
  else memory.setInt8(at, value);
}

function writeBytes({ char, kind, size }: Run, data: Uint8Array, at: number, value: Value): void {
  const given = dataFor(char, value);
  if (kind === BYTES) copyInto(data, at, given, 0, Math.min(given.length, size));
  else if (size > 0) {
    const length = Math.min(given.length, size - 1);
    data[at] = Math.min(length, 255);
    copyInto(data, at + 1, given, 0, length);
  }
}
