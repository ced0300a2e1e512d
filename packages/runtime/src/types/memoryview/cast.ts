// `memoryview.cast`: the same memory with another item format or shape. CPython: Objects/memoryobject.c memory_cast_impl.

import { raiseTypeError, raiseValueError } from '../../errors/raise.js';
import type { PyStr, Value } from '../../object/value.js';
import { type BufferView, isContiguous, itemCount } from '../../protocols/buffer.js';
import { intValue } from '../../protocols/index.js';
import { PyList } from '../list.js';
import { encodeByName } from '../str/codecs.js';
import { PyTuple } from '../tuple.js';
import { type ItemFormat, itemFormat } from './formats.js';

const MOST_DIMENSIONS = 64;

/** `view` with items of `format`, and with a shape unless that is undefined. */
export function castView(view: BufferView, format: PyStr, shape: Value | undefined): BufferView {
  if (!isContiguous(view, 'C')) raiseTypeError('memoryview: casts are restricted to C-contiguous views');
  if ((shape !== undefined || view.shape.length !== 1) && view.shape.includes(0))
    raiseTypeError('memoryview: cannot cast view with zeros in shape or strides');
  const dimensions = shape === undefined ? null : shapeItems(view, shape);
  const flat = castFormat(view, format);
  return dimensions === null ? flat : castShape(flat, dimensions);
}

function shapeItems(view: BufferView, shape: Value): readonly Value[] {
  if (!(shape instanceof PyList || shape instanceof PyTuple)) return raiseTypeError('shape must be a list or a tuple');
  const { items } = shape;
  if (items.length > MOST_DIMENSIONS)
    raiseValueError(`memoryview: number of dimensions must not exceed ${MOST_DIMENSIONS}`);
  if (view.shape.length !== 1 && items.length !== 1) raiseTypeError('memoryview: cast must be 1D -> ND or ND -> 1D');
  return items;
}

function castFormat(view: BufferView, text: PyStr): BufferView {
  encodeByName(text, 'ascii', 'strict');
  const from = nativeFormat(view.format, 'source');
  const format = text.toString();
  const to = nativeFormat(format, 'destination');
  if (!from.isByte && !to.isByte) raiseTypeError('memoryview: cannot cast between two non-byte formats');
  const size = itemCount(view) * view.itemSize;
  if (size % to.size !== 0) raiseTypeError('memoryview: length is not a multiple of itemsize');
  return { ...view, format, itemSize: to.size, shape: [size / to.size], strides: [to.size] };
}

function nativeFormat(format: string, which: 'source' | 'destination'): ItemFormat {
  return (
    itemFormat(format) ??
    raiseValueError(
      `memoryview: ${which} format must be a native single character format prefixed with an optional '@'`,
    )
  );
}

function castShape(view: BufferView, items: readonly Value[]): BufferView {
  const shape = items.map(dimensionSize);
  const size = shape.reduce((product, each) => product * each, view.itemSize);
  if (size >= 2 ** 63) raiseValueError('memoryview.cast(): product(shape) > SSIZE_MAX');
  if (size !== itemCount(view) * view.itemSize) raiseTypeError('memoryview: product(shape) * itemsize != buffer size');
  return { ...view, shape, strides: stridesOf(shape, view.itemSize) };
}

function dimensionSize(item: Value): number {
  const size = intValue(item);
  if (size === undefined) return raiseTypeError('memoryview.cast(): elements of shape must be integers');
  if (size <= 0) return raiseValueError('memoryview.cast(): elements of shape must be integers > 0');
  return Number(size);
}

function stridesOf(shape: readonly number[], itemSize: number): number[] {
  const strides: number[] = [];
  let stride = itemSize;
  for (let i = shape.length - 1; i >= 0; i--) {
    strides.unshift(stride);
    stride *= shape[i]!;
  }
  return strides;
}
