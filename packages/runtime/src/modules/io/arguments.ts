// What the methods of file objects do with their arguments, and how file objects are asked about themselves.
// CPython: Modules/_io/_iomodule.c _Py_convert_optional_to_ssize_t, Modules/_io/iobase.c _PyIOBase_check_readable …

import { isThrown } from '../../errors/matches.js';
import { raise, raiseTypeError } from '../../errors/raise.js';
import { raiseUnsupported } from '../../errors/unsupported-operation.js';
import { typeName } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { getAttribute } from '../../protocols/attribute.js';
import { type BufferView, lookupBuffer, WRITABLE } from '../../protocols/buffer.js';
import { callMethod } from '../../protocols/call.js';
import { asIndex, asSize, hasIndex } from '../../protocols/index.js';
import { isTrue } from '../../protocols/truth.js';
import { PyBytes } from '../../types/bytes/data.js';
import { raiseClosed } from './errors.js';

/** A size argument: -1 for None or none. */
export function sizeArgument(value: Value | undefined): number {
  if (value === undefined || value === null) return -1;
  if (typeof value === 'number') return value;
  if (!hasIndex(value)) raiseTypeError(`argument should be integer or None, not '${typeName(value)}'`);
  return asSize(value, 'OverflowError');
}

/** A position or length that a method of a program's own class returned. */
export function offsetOf(value: Value): number {
  if (typeof value === 'number') return value;
  const offset = asIndex(value);
  if (typeof offset === 'number') return offset;
  return raise('ValueError', `cannot fit '${typeName(value)}' into an offset-sized integer`);
}

/** The memory that a `readinto` fills. TypeError when it cannot be written to. */
export function writableBuffer(method: string, value: Value): BufferView {
  try {
    const view = lookupBuffer(value, WRITABLE);
    if (view !== undefined) return view;
  } catch (error) {
    if (!isThrown(error, 'BufferError')) throw error;
  }
  return raiseTypeError(`${method}() argument must be read-write bytes-like object, not ${bufferTypeName(value)}`);
}

function bufferTypeName(value: Value): string {
  return value === null ? 'None' : typeName(value);
}

/** ValueError when the file says that it is closed. */
export function checkClosed(file: Value): void {
  if (isTrue(getAttribute(file, 'closed'))) raiseClosed();
}

/** UnsupportedOperation unless the file's method of that name gives True. */
export function checkAble(file: Value, ability: 'readable' | 'seekable' | 'writable'): void {
  if (callMethod(file, ability) !== true) raiseUnsupported(`File or stream is not ${ability}.`);
}

/** Bytes that a method returned; `raise` says what happens with anything else. */
export function returnedBytes(value: Value, otherwise: (typeName: string) => never): Uint8Array {
  return value instanceof PyBytes ? value.data : otherwise(typeName(value));
}
