// bytes: its slots and methods, put together. Only the list of built-in types imports this module; see ../bytes.ts.

import { declareType } from '../../object/define-type.js';
import { constructBytes } from './construct.js';
import { bytesType } from './data.js';
import { bytesMethods, bytesOnlyMethods } from './methods.js';
import { bytesOnlySlots, bytesSlots } from './slots.js';

declareType(bytesType, {
  name: 'bytes',
  matchesSelf: true,
  doc:
    'bytes(iterable_of_ints) -> bytes\nbytes(string, encoding[, errors]) -> bytes\n' +
    'bytes(bytes_or_buffer) -> immutable copy of bytes_or_buffer\nbytes(int) -> bytes object of that many zero bytes\n' +
    'bytes() -> empty bytes object',
  layout: 'bytes',
  slots: { ...bytesSlots, ...bytesOnlySlots, construct: constructBytes },
  methods: [...bytesMethods, ...bytesOnlyMethods],
});
