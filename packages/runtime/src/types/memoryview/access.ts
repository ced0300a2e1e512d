// Subscripts of a memoryview: which item or part a key means, reading and writing it, and all items as lists.
// CPython: Objects/memoryobject.c memory_subscript, memory_ass_sub, tolist_base.

import { raise, raiseIndexError, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { Ellipsis } from '../../object/object.js';
import type { Value } from '../../object/value.js';
import {
  type BufferView,
  copyView,
  FULL_READ_ONLY,
  getBuffer,
  itemCount,
  usingBuffer,
} from '../../protocols/buffer.js';
import { asSize, hasIndex } from '../../protocols/index.js';
import { makeList } from '../list.js';
import { PySlice, resolveSlice } from '../slice.js';
import { PyTuple } from '../tuple.js';
import { type ItemFormat, itemFormat } from './formats.js';

const raiseNotImplemented = (message: string): never => raise('NotImplementedError', message);

/** The view's format. NotImplementedError when its items cannot be read. */
export function requireFormat({ format }: BufferView): ItemFormat {
  return itemFormat(format) ?? raiseNotImplemented(`memoryview: format ${format} not supported`);
}

/** A view's memory for the item formats. */
export function dataViewOf({ memory }: Pick<BufferView, 'memory'>): DataView {
  return new DataView(memory.buffer, memory.byteOffset, memory.byteLength);
}

// ### Where an item is

/** Moves from `at` to item `index` of a dimension. */
function moveTo(view: BufferView, dimension: number, index: number, at: number): number {
  const size = view.shape[dimension]!;
  const from = index < 0 ? index + size : index;
  if (from < 0 || from >= size) return raiseIndexError(`index out of bounds on dimension ${dimension + 1}`);
  return at + from * view.strides[dimension]!;
}

function positionOf(view: BufferView, key: PyTuple): number {
  const dimensions = view.shape.length;
  const given = key.items.length;
  if (given < dimensions) raiseNotImplemented('sub-views are not implemented');
  if (given > dimensions) raiseTypeError(`cannot index ${dimensions}-dimension view with ${given}-element tuple`);
  return key.items.reduce<number>(
    (at, index, dimension) => moveTo(view, dimension, asSize(index, 'IndexError'), at),
    view.start,
  );
}

const isMultiIndex = (key: Value): key is PyTuple => key instanceof PyTuple && key.items.every(hasIndex);

const isMultiSlice = (key: Value): boolean =>
  key instanceof PyTuple && key.items.length > 0 && key.items.every((item) => item instanceof PySlice);

/** The part that a slice of the first dimension means. */
export function sliceView(view: BufferView, slice: PySlice): BufferView {
  const { start, step, count } = resolveSlice(slice, view.shape[0]!);
  const stride = view.strides[0]!;
  const { owner, memory, isReadOnly, format, itemSize, shape, strides, resizable, release } = view;
  const isFlat = shape.length === 1;
  return {
    owner,
    memory,
    start: view.start + start * stride,
    isReadOnly,
    format,
    itemSize,
    shape: isFlat ? [count] : [count, ...shape.slice(1)],
    strides: isFlat ? [stride * step] : [stride * step, ...strides.slice(1)],
    resizable,
    release,
  };
}

// ### Reading

/** `view[key]`: an item, or another view. */
export function readSubscript(view: BufferView, key: Value): Value | BufferView {
  const { shape } = view;
  if (shape.length === 0) {
    if (key === Ellipsis) return view;
    if (key instanceof PyTuple && key.items.length === 0) return readItem(view, view.start);
    return raiseTypeError('invalid indexing of 0-dim memory');
  }
  if (hasIndex(key)) {
    const index = asSize(key, 'IndexError');
    if (view.format === 'B' && shape.length === 1) return view.memory[moveTo(view, 0, index, view.start)]!;
    const format = requireFormat(view);
    if (shape.length > 1) return raiseNotImplemented('multi-dimensional sub-views are not implemented');
    return format.read(dataViewOf(view), moveTo(view, 0, index, view.start));
  }
  if (key instanceof PySlice) return sliceView(view, key);
  if (isMultiIndex(key)) {
    requireFormat(view);
    return readItem(view, positionOf(view, key));
  }
  if (isMultiSlice(key)) return raiseNotImplemented('multi-dimensional slicing is not implemented');
  return raiseInvalidKey();
}

function readItem(view: BufferView, at: number): Value {
  return requireFormat(view).read(dataViewOf(view), at);
}

function raiseInvalidKey(): never {
  return raiseTypeError('memoryview: invalid slice key');
}

/** All items, nested in lists as deep as there are dimensions. */
export function itemsAsLists(view: BufferView): Value {
  const format = requireFormat(view);
  const memory = dataViewOf(view);
  const { shape, strides } = view;
  const build = (dimension: number, from: number): Value => {
    if (dimension === shape.length) return format.read(memory, from);
    const items: Value[] = [];
    for (let i = 0; i < shape[dimension]!; i++) items.push(build(dimension + 1, from + i * strides[dimension]!));
    return makeList(items);
  };
  return build(0, view.start);
}

// ### Writing

/** Where an item waits whose value may run a program's code, which can release the view. */
const scratch = new Uint8Array(16);
const scratchView = new DataView(scratch.buffer);

/** `check` raises when the view was released meanwhile. */
function writeItem(view: BufferView, format: ItemFormat, at: number, value: Value, check: () => void): void {
  if (typeof value === 'object') {
    format.write(scratchView, 0, value);
    check();
    view.memory.set(scratch.subarray(0, format.size), at);
  } else {
    check();
    format.write(dataViewOf(view), at, value);
  }
}

/** `view[key] = value`, or `del view[key]` for an undefined value. */
export function writeSubscript(view: BufferView, key: Value, value: Value | undefined, check: () => void): void {
  const format = requireFormat(view);
  if (view.isReadOnly) raiseTypeError('cannot modify read-only memory');
  if (value === undefined) return raiseTypeError('cannot delete memory');
  const write = (at: number): void => writeItem(view, format, at, value, check);
  const dimensions = view.shape.length;
  if (dimensions === 0) {
    if (key === Ellipsis || (key instanceof PyTuple && key.items.length === 0)) return write(view.start);
    return raiseTypeError('invalid indexing of 0-dim memory');
  }
  if (hasIndex(key)) {
    if (dimensions > 1) raiseNotImplemented('sub-views are not implemented');
    return write(moveTo(view, 0, asSize(key, 'IndexError'), view.start));
  }
  if (key instanceof PySlice && dimensions === 1)
    return usingBuffer(getBuffer(value, FULL_READ_ONLY), (source) => {
      const target = sliceView(view, key);
      check();
      copyInto(target, source);
    });
  if (isMultiIndex(key)) return write(positionOf(view, key));
  if (key instanceof PySlice || isMultiSlice(key))
    raiseNotImplemented('memoryview slice assignments are currently restricted to ndim = 1');
  return raiseInvalidKey();
}

const plainFormat = (format: string): string => (format.startsWith('@') ? format.slice(1) : format);

function copyInto(target: BufferView, source: BufferView): void {
  const isAlike =
    source.shape.length === target.shape.length &&
    plainFormat(source.format) === plainFormat(target.format) &&
    source.itemSize === target.itemSize &&
    source.shape.every((size, i) => size === target.shape[i]);
  if (!isAlike) raiseValueError('memoryview assignment: lvalue and rvalue have different structures');
  const { memory, itemSize, start, strides } = target;
  const bytes = copyView(source);
  const count = itemCount(target);
  for (let i = 0; i < count; i++) memory.set(bytes.subarray(i * itemSize, (i + 1) * itemSize), start + i * strides[0]!);
}
