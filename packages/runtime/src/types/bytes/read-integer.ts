// Integers in memory, as machines have them.

import { normalise, type PyInt } from '../../object/value.js';

/** The integer of `size` bytes (1, 2, 4 or 8) at a place. */
export function readInteger(memory: DataView, at: number, size: number, isSigned: boolean, little: boolean): PyInt {
  switch (size) {
    case 1:
      return isSigned ? memory.getInt8(at) : memory.getUint8(at);
    case 2:
      return isSigned ? memory.getInt16(at, little) : memory.getUint16(at, little);
    case 4:
      return isSigned ? memory.getInt32(at, little) : memory.getUint32(at, little);
    default:
      return normalise(isSigned ? memory.getBigInt64(at, little) : memory.getBigUint64(at, little));
  }
}
