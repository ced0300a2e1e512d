// The type codes of marshal's format. CPython: Python/marshal.c.

/** The newest version of the format; 5 brought slices. */
export const VERSION = 5;
/** From this on, values that are met again are written as references. */
export const REFERENCES = 3;
/** From this on, ASCII strings and short tuples have forms of their own. */
export const SHORT_FORMS = 4;
/** From this on, floats are eight bytes; before, their text. */
export const BINARY_FLOATS = 2;

/** Set in the code of a value that references may refer to. */
export const FLAG_REF = 0x80;
/** Deeper values are refused. */
export const MAX_DEPTH = 1900;

export const CODE = {
  null: '0',
  none: 'N',
  false: 'F',
  true: 'T',
  stopIteration: 'S',
  ellipsis: '.',
  binaryFloat: 'g',
  float: 'f',
  binaryComplex: 'y',
  complex: 'x',
  long: 'l',
  int: 'i',
  bytes: 's',
  tuple: '(',
  smallTuple: ')',
  list: '[',
  dict: '{',
  unicode: 'u',
  interned: 't',
  ascii: 'a',
  asciiInterned: 'A',
  shortAscii: 'z',
  shortAsciiInterned: 'Z',
  set: '<',
  frozenSet: '>',
  slice: ':',
  reference: 'r',
} as const;
