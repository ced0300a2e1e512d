// A format of the struct module, read once into where each item is. CPython: Modules/_struct.c prepare_s, s_pack_internal,
// s_unpack_internal.

import type { Value } from '../../object/value.js';
import { makeBytes } from '../../types/bytes/data.js';
import { copyData, copyInto } from '../../types/bytes/memory.js';
import { alignmentOf, type Code, dataFor, NATIVE_CODES, STANDARD_CODES } from './codes.js';
import { raiseStructError } from './error.js';

/** The place of some values of one kind, or of one `s` or `p`. */
interface Run {
  readonly at: number;
  readonly char: string;
  /** Null for `s` and `p`. */
  readonly code: Code | null;
  /** How many values; 1 for `s` and `p`. */
  readonly count: number;
  /** The bytes of one value. */
  readonly size: number;
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
      runs.push({ at: size, char, code: null, count: 1, size: count });
      values++;
      size = checkSize(size + count);
    } else {
      const code = codes.get(char);
      if (code === undefined) return raiseStructError('bad char in struct format');
      const alignment = isNative ? alignmentOf(char, code.size) : 1;
      size = Math.ceil(size / alignment) * alignment;
      if (count > 0) runs.push({ at: size, char, code, count, size: code.size });
      values += count;
      size = checkSize(size + count * code.size);
    }
  }
  return { format, size, little: order !== '>' && order !== '!', runs, count: values };
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

function viewOf(data: Uint8Array): DataView {
  return new DataView(data.buffer, data.byteOffset, data.byteLength);
}

/** The values in `data` from `start` on. */
export function unpackItems(layout: Layout, data: Uint8Array, start: number): Value[] {
  if (layout.size > SMALL || isScratchUsed) return unpackFrom(layout, data, start, viewOf(data));
  for (let i = 0; i < layout.size; i++) scratch[i] = data[start + i]!;
  return unpackFrom(layout, scratch, 0, scratchView);
}

function unpackFrom(layout: Layout, data: Uint8Array, start: number, memory: DataView): Value[] {
  const values: Value[] = [];
  const { runs, little } = layout;
  for (let run = 0; run < runs.length; run++) {
    const { at, char, code, count, size } = runs[run]!;
    if (code !== null) for (let i = 0; i < count; i++) values.push(code.read(memory, start + at + i * size, little));
    else if (char === 's') values.push(makeBytes(copyData(data, start + at, start + at + size)));
    else {
      // The first byte says how many follow.
      const length = size === 0 ? 0 : Math.min(data[start + at]!, size - 1);
      values.push(makeBytes(copyData(data, start + at + 1, start + at + 1 + length)));
    }
  }
  return values;
}

/** Writes the values from index `first` on into `data` from `start` on; what lies between items becomes 0. */
export function packItems(
  layout: Layout,
  data: Uint8Array,
  start: number,
  values: readonly Value[],
  first: number,
): void {
  if (layout.size > SMALL || isScratchUsed) return packInto(layout, data, start, viewOf(data), values, first);
  isScratchUsed = true;
  try {
    packInto(layout, scratch, 0, scratchView, values, first);
  } finally {
    isScratchUsed = false;
    for (let i = 0; i < layout.size; i++) data[start + i] = scratch[i]!;
  }
}

function packInto(
  layout: Layout,
  data: Uint8Array,
  start: number,
  memory: DataView,
  values: readonly Value[],
  first: number,
): void {
  const { runs, size: total, little } = layout;
  if (total > SMALL) data.fill(0, start, start + total);
  else for (let i = 0; i < total; i++) data[start + i] = 0;
  let next = first;
  for (let run = 0; run < runs.length; run++) {
    const { at, char, code, count, size } = runs[run]!;
    if (code === null) packBytes(char, size, data, start + at, values[next++]!);
    else for (let i = 0; i < count; i++) code.write(memory, start + at + i * size, little, values[next++]!);
  }
}

function packBytes(char: string, size: number, data: Uint8Array, at: number, value: Value): void {
  const given = dataFor(char, value);
  if (char === 's') copyInto(data, at, given, 0, Math.min(given.length, size));
  else if (size > 0) {
    const length = Math.min(given.length, size - 1);
    data[at] = Math.min(length, 255);
    copyInto(data, at + 1, given, 0, length);
  }
}
