// str: the type, and what other modules need of strings. The folder: text.ts holds the operations on the two forms of a
// string, slots.ts the protocols, the rest the methods by theme; each theme file ends with its method table.

import { defineType } from '../../object/define-type.js';
import { setPrimitiveType } from '../../object/type.js';
import { PyWideStr } from '../wide-str.js';
import { constructStr } from './construct.js';
import { strSlots } from './slots.js';

export { escapeNonAscii, reprString } from './escape.js';
export { formatPercent } from './format-percent.js';
export { PyStrIterator, strIterNext } from './iterator.js';
export { strGetItem, strHash, strSlice } from './slots.js';
export {
  codePointLength,
  joinStrings,
  strCompare,
  strConcat,
  strEqual,
  strOf,
  strRepeat,
} from './text.js';

export const strType = defineType({
  name: 'str',
  doc:
    "str(object='') -> str\nstr(bytes_or_buffer[, encoding[, errors]]) -> str\n\n" +
    'The text of an object: its __str__, or its __repr__ without one. With an encoding or an error handler the object\n' +
    "must be bytes-like and is decoded; the defaults are 'utf-8' and 'strict'.",
  instances: PyWideStr,
  slots: { ...strSlots, construct: constructStr },
  methods: [],
});
setPrimitiveType('str', strType);
