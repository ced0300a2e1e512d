// bytes: an immutable sequence of bytes over a Uint8Array that nobody writes to after construction. What bytes and
// bytearray share (search, split, case, formatting) is in bytes/; this file has the class, the constructor and the type.

import { defineType } from '../object/define-type.js';
import { PyInstance } from '../object/object.js';
import type { Shape } from '../object/shape.js';
import { constructBytes } from './bytes/construct.js';
import { bytesMethods } from './bytes/methods.js';
import { bytesSlots } from './bytes/slots.js';

// ### Representation

export class PyBytes extends PyInstance {
  readonly data: Uint8Array;
  constructor(shape: Shape, data: Uint8Array) {
    super(shape);
    this.data = data;
  }
}

// ### Construction

/** A bytes object that takes over `data`. */
export function makeBytes(data: Uint8Array): PyBytes {
  return new PyBytes(bytesType.rootShape, data);
}

export const bytesType: ReturnType<typeof defineType> = defineType({
  name: 'bytes',
  doc:
    'bytes(iterable_of_ints) -> bytes\nbytes(string, encoding[, errors]) -> bytes\n' +
    'bytes(bytes_or_buffer) -> immutable copy of bytes_or_buffer\nbytes(int) -> bytes object of that many zero bytes\n' +
    'bytes() -> empty bytes object',
  layout: 'bytes',
  slots: { ...bytesSlots, construct: constructBytes },
  methods: bytesMethods,
});
