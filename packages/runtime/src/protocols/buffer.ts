// The buffer protocol: how an object shows the memory it keeps its data in, as bytes with a structure (PEP 3118, PEP 688).
// Built-in types declare the `buffer` slot; classes written in Python define `__buffer__`, which gives a memoryview.
// What only wants bytes asks `bytesDataOf` or `requireData` (types/bytes/data.ts). CPython: Objects/abstract.c PyObject_GetBuffer.
//
// CPython refuses to resize an object while a buffer of it exists. Here nothing tells when a forgotten memoryview is gone, so
// that holds only while native code works on a buffer, a `with` block has a memoryview, or a variable is seen to hold one
// (types/memoryview/alive.ts).

import { raise, raiseTypeError } from '../errors/raise.js';
import { typeName, typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { copyData } from '../types/bytes/memory.js';

/** What a consumer asks for. CPython: PyBUF_WRITABLE …; Python: inspect.BufferFlags. */
export const WRITABLE = 1;
export const FULL_READ_ONLY = 0x11c;
export const SIMPLE = 0;

/** An object that must not change its size while a buffer of it is in use (`checkResizable`). */
export interface Resizable {
  /** How many buffers are in use for certain. */
  exports: number;
  /** True when there may be memoryviews besides. */
  isViewed: boolean;
}

/** A view of an object's memory. */
export interface BufferView {
  /** The object whose memory it is. */
  readonly owner: Value;
  readonly memory: Uint8Array;
  /** Where in `memory` the first item is. */
  readonly start: number;
  readonly isReadOnly: boolean;
  /** As the struct module has it. */
  readonly format: string;
  readonly itemSize: number;
  readonly shape: readonly number[];
  /** Distances in bytes between neighbouring items, one for each dimension. */
  readonly strides: readonly number[];
  /** What must keep its size while the view is in use; null for anything of fixed size. */
  readonly resizable: Resizable | null;
  /** Called when the view is not used any more. */
  readonly release: (() => void) | null;
}

/** A view of all of `memory` as unsigned bytes. */
export function bytesView(
  owner: Value,
  memory: Uint8Array,
  isReadOnly: boolean,
  resizable: Resizable | null = null,
): BufferView {
  const shape = [memory.length];
  return {
    owner,
    memory,
    start: 0,
    isReadOnly,
    format: 'B',
    itemSize: 1,
    shape,
    strides: [1],
    resizable,
    release: null,
  };
}

/** A view of `x`, or undefined when it has no buffer. BufferError when its buffer is not as asked for. */
export function lookupBuffer(x: Value, flags: number): BufferView | undefined {
  const slot = typeof x === 'object' && x !== null ? typeOf(x).slots.buffer : null;
  if (slot === null) return undefined;
  const view = slot(x, flags);
  if ((flags & WRITABLE) !== 0 && view.isReadOnly) raise('BufferError', 'Object is not writable.');
  return view;
}

/** A view of `x`. TypeError when it has no buffer. */
export function getBuffer(x: Value, flags: number): BufferView {
  return lookupBuffer(x, flags) ?? raiseTypeError(`a bytes-like object is required, not '${typeName(x)}'`);
}

/** True when `x` has a buffer. */
export function hasBuffer(x: Value): boolean {
  return typeof x === 'object' && x !== null && typeOf(x).slots.buffer !== null;
}

/** The number of items. */
export function itemCount(view: BufferView): number {
  const { shape } = view;
  return shape.length === 1 ? shape[0]! : shape.reduce((product, size) => product * size, 1);
}

/** True when the items lie one after the other, the last index changing fastest (`C`) or the first (`F`). */
export function isContiguous({ shape, strides, itemSize }: BufferView, order: 'C' | 'F'): boolean {
  if (shape.includes(0)) return true;
  let expected = itemSize;
  const last = shape.length - 1;
  for (let i = 0; i <= last; i++) {
    const at = order === 'C' ? last - i : i;
    if (shape[at]! > 1 && strides[at] !== expected) return false;
    expected *= shape[at]!;
  }
  return true;
}

/** The bytes of a contiguous view: not a copy. BufferError when there are gaps between its items. */
export function viewData(view: BufferView): Uint8Array {
  if (!isContiguous(view, 'C')) raise('BufferError', 'memoryview: underlying buffer is not C-contiguous');
  const { memory, start } = view;
  const size = itemCount(view) * view.itemSize;
  return start === 0 && size === memory.length ? memory : memory.subarray(start, start + size);
}

/** The bytes of a view, items in the order of their indexes (`C`) or with the first index changing fastest (`F`): a copy. */
export function copyView(view: BufferView, order: 'C' | 'F' = 'C'): Uint8Array {
  const { memory, start, itemSize, shape, strides } = view;
  const isPlain = shape.length === 1 && strides[0] === itemSize;
  if (isPlain || isContiguous(view, order)) return copyData(memory, start, start + itemCount(view) * itemSize);
  const result = new Uint8Array(itemCount(view) * itemSize);
  const dimensions = shape.map((_, i) => (order === 'C' ? i : shape.length - 1 - i));
  let at = 0;
  const copy = (depth: number, from: number): void => {
    const dimension = dimensions[depth];
    if (dimension === undefined) {
      for (let i = 0; i < itemSize; i++) result[at++] = memory[from + i]!;
      return;
    }
    for (let i = 0; i < shape[dimension]!; i++) copy(depth + 1, from + i * strides[dimension]!);
  };
  copy(0, start);
  return result;
}

/** Runs `action` while nothing may resize what the view is of, and gives the view back afterwards. */
export function usingBuffer<T>(view: BufferView, action: (view: BufferView) => T): T {
  const { resizable } = view;
  if (resizable !== null) resizable.exports++;
  try {
    return action(view);
  } finally {
    if (resizable !== null) resizable.exports--;
    view.release?.();
  }
}

/** BufferError while a buffer of the object is in use. */
export function checkResizable(
  resizable: Resizable,
  message = 'Existing exports of data: object cannot be re-sized',
): void {
  if (resizable.exports > 0 || (resizable.isViewed && memoryViews.isViewHeld(resizable))) raise('BufferError', message);
  resizable.isViewed = false;
}

/** What the slots need of memoryview: types/memoryview.ts fills it, since it loads after them. */
export const memoryViews = {} as {
  /** A memoryview of a view. */
  make(view: BufferView): Value;
  /** A view of a memoryview that is not released; undefined for anything else. */
  viewOf(value: Value, flags: number): BufferView | undefined;
  /** Whether a variable holds a memoryview of the object. */
  isViewHeld(resizable: Resizable): boolean;
};
