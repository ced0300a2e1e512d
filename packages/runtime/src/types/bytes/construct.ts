// The constructors `bytes(source, encoding, errors)` and `bytearray(…)`. CPython: Objects/bytesobject.c bytes_new_impl.

import { isThrown } from '../../errors/matches.js';
import { raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { bindConstructor } from '../../object/native-call.js';
import { type PyType, typeName, typeOf } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import {
  type BufferView,
  copyView,
  FULL_READ_ONLY,
  isContiguous,
  itemCount,
  lookupBuffer,
  memoryViews,
  usingBuffer,
} from '../../protocols/buffer.js';
import { call0, lookupSpecial } from '../../protocols/call.js';
import { asSize, hasIndex } from '../../protocols/index.js';
import { forEachItem, iterateOrRaise, iteratesDirectly, nextSlot } from '../../protocols/iterate.js';
import { askLength } from '../../protocols/length-hint.js';
import { nameArgument } from '../str/arguments.js';
import { encodeByName } from '../str/codecs.js';
import { strOf } from '../str/text.js';
import { byteOf, bytesType, checkSize, cut, makeBytes, NO_BYTES, PyBytes } from './data.js';

const SIGNATURE = "(source=b'', encoding='utf-8', errors='strict')";

/** The `construct` slot of bytes. */
export function constructBytes(cls: PyType, args: Value[], names: readonly string[] | null): Value {
  if (args.length === 1 && names === null && cls === bytesType) return bytesOfSource(args[0]!);
  const bound = bindConstructor('bytes', SIGNATURE, args, names) as (Value | undefined)[];
  const [source, encoding, errors] = bound;
  if (cls === bytesType && source !== undefined && encoding === undefined && errors === undefined)
    return bytesOfSource(source);
  const special = source === undefined || encoding !== undefined ? undefined : ownBytes(source);
  const data = special?.data ?? sourceData('bytes', source, encoding, errors);
  return (cls === bytesType && special) || makeBytes(data, cls.rootShape);
}

/** `bytes(source)`. */
export function bytesOfSource(source: Value): PyBytes {
  if (source instanceof PyBytes && source.shape.type === bytesType) return source;
  // A memoryview has no `__bytes__`, and nothing runs while it is copied.
  const view = memoryViews.viewOf(source, FULL_READ_ONLY);
  if (view !== undefined) return copyOf(view);
  return ownBytes(source) ?? copyOfBuffer(source) ?? makeBytes(sourceData('bytes', source, undefined, undefined));
}

/** A copy of the bytes of anything but a number that has a buffer; undefined when it has none. */
function copyOfBuffer(source: Value): PyBytes | undefined {
  const view = strOf(source) !== undefined || hasIndex(source) ? undefined : lookupBuffer(source, FULL_READ_ONLY);
  if (view === undefined) return undefined;
  return usingBuffer(view, copyOf);
}

function copyOf(view: BufferView): PyBytes {
  if (!isContiguous(view, 'C')) return makeBytes(copyView(view));
  const { memory, start, itemSize } = view;
  return cut(null, memory, start, start + itemCount(view) * itemSize) as PyBytes;
}

/** What `__bytes__` gives, or undefined when there is none; bytes count as they are. */
export function bytesOfObject(value: Value): PyBytes | undefined {
  return value instanceof PyBytes ? undefined : ownBytes(value);
}

/** What `__bytes__` of anything but exact bytes gives. */
export function ownBytes(value: Value): PyBytes | undefined {
  if (value instanceof PyBytes && value.shape.type === bytesType) return undefined;
  const method = lookupSpecial(value, '__bytes__');
  if (method === undefined) return undefined;
  const result = call0(method);
  if (!(result instanceof PyBytes)) return raiseTypeError(`__bytes__ returned non-bytes (type ${typeName(result)})`);
  return result;
}

/** The bytes that the arguments of a constructor mean: a fresh array. */
export function sourceData(
  title: 'bytes' | 'bytearray',
  source: Value | undefined,
  encoding: Value | undefined,
  errors: Value | undefined,
  take?: (item: Value) => void,
): Uint8Array {
  const encodingName = nameArgument(title, 'encoding', encoding);
  const errorsName = nameArgument(title, 'errors', errors);
  const text = strOf(source);
  if (text !== undefined) {
    if (encoding === undefined) return raiseTypeError('string argument without an encoding');
    return encodeByName(text, encodingName, errorsName);
  }
  if (encoding !== undefined) return raiseTypeError('encoding without a string argument');
  if (errors !== undefined) return raiseTypeError('errors without a string argument');
  return source === undefined ? NO_BYTES : dataOfObject(title, source, take);
}

/** The bytes that the constructor makes of anything but a str. With `take` items go there instead. */
export function dataOfObject(title: 'bytes' | 'bytearray', source: Value, take?: (item: Value) => void): Uint8Array {
  const counted = hasIndex(source) ? zeros(source) : undefined;
  if (counted !== undefined) return counted;
  const view = lookupBuffer(source, FULL_READ_ONLY);
  if (view !== undefined) return usingBuffer(view, (used) => copyView(used));
  if (take === undefined) return itemsData(title, source);
  forEachItem(source, take, refusalOf(title, source));
  return NO_BYTES;
}

/** That many zero bytes; undefined for an object whose `__index__` raises TypeError, which may still have a buffer or items. */
function zeros(source: Value): Uint8Array | undefined {
  let size: number;
  try {
    size = asSize(source, 'OverflowError');
  } catch (error) {
    if (isThrown(error, 'TypeError')) return undefined;
    throw error;
  }
  if (size < 0) return raiseValueError('negative count');
  checkSize(size);
  return new Uint8Array(size);
}

const refusalOf = (title: string, source: Value): string => `cannot convert '${typeName(source)}' object to ${title}`;

/** The bytes that an iterable of integers gives; TypeError with `refusal` for anything else. */
export function itemsData(
  title: 'bytes' | 'bytearray',
  source: Value,
  refusal = refusalOf(title, source),
  asksLength = title === 'bytes',
): Uint8Array {
  const bytes: number[] = [];
  const noun = title === 'bytes' ? 'bytes' : 'byte';
  if (iteratesDirectly(source) && typeOf(source).isBuiltin)
    forEachItem(source, (item) => void bytes.push(byteOf(item, noun)));
  else {
    const iterator = iterateOrRaise(source, refusal);
    if (asksLength) askLength(source);
    const next = nextSlot(iterator);
    for (let item = next(iterator); item !== undefined; item = next(iterator)) bytes.push(byteOf(item, noun));
  }
  return Uint8Array.from(bytes);
}
