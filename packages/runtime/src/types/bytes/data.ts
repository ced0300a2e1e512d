// The bytes behind a bytes-like object.

import { raiseTypeError } from '../../errors/raise.js';
import { typeName } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { PyByteArray } from '../bytearray.js';
import { PyBytes } from '../bytes.js';

/** The bytes of a bytes-like object, which the caller must not change or keep; undefined for anything else. */
export function bytesDataOf(value: Value): Uint8Array | undefined {
  if (value instanceof PyBytes) return value.data;
  if (value instanceof PyByteArray) return value.view();
  return undefined;
}

/** The bytes of an argument that has to be bytes-like. */
export function requireBytesData(value: Value): Uint8Array {
  const data = bytesDataOf(value);
  if (data === undefined) return raiseTypeError(`a bytes-like object is required, not '${typeName(value)}'`);
  return data;
}
