// The numbers of the compiled form of a pattern that Python's `re._compiler` makes and `_sre.compile` reads: opcodes,
// positions, categories, flags. CPython: Lib/re/_constants.py, which must have the same MAGIC.

export const MAGIC = 20230612;
/** Bytes of one code. */
export const CODE_SIZE = 4;
/** "Any number of times". */
export const MAX_REPEAT = 0xffffffff;
export const MAX_GROUPS = 0x3fffffff;
export const MAX_CODE = 0xffffffff;

/** Opcodes in the order of their numbers. */
const OPCODES = [
  'FAILURE',
  'SUCCESS',
  'ANY',
  'ANY_ALL',
  'ASSERT',
  'ASSERT_NOT',
  'AT',
  'BRANCH',
  'CATEGORY',
  'CHARSET',
  'BIGCHARSET',
  'GROUPREF',
  'GROUPREF_EXISTS',
  'IN',
  'INFO',
  'JUMP',
  'LITERAL',
  'MARK',
  'MAX_UNTIL',
  'MIN_UNTIL',
  'NOT_LITERAL',
  'NEGATE',
  'RANGE',
  'REPEAT',
  'REPEAT_ONE',
  'SUBPATTERN',
  'MIN_REPEAT_ONE',
  'ATOMIC_GROUP',
  'POSSESSIVE_REPEAT',
  'POSSESSIVE_REPEAT_ONE',
  'GROUPREF_IGNORE',
  'IN_IGNORE',
  'LITERAL_IGNORE',
  'NOT_LITERAL_IGNORE',
  'GROUPREF_LOC_IGNORE',
  'IN_LOC_IGNORE',
  'LITERAL_LOC_IGNORE',
  'NOT_LITERAL_LOC_IGNORE',
  'GROUPREF_UNI_IGNORE',
  'IN_UNI_IGNORE',
  'LITERAL_UNI_IGNORE',
  'NOT_LITERAL_UNI_IGNORE',
  'RANGE_UNI_IGNORE',
] as const;
export type Opcode = (typeof OPCODES)[number];

/** The name of an opcode; undefined for a number that is none. */
export function opcodeName(code: number): Opcode | undefined {
  return OPCODES[code];
}

/** What `AT` asks of a position, in the order of the numbers. */
const POSITIONS = [
  'BEGINNING',
  'BEGINNING_LINE',
  'BEGINNING_STRING',
  'BOUNDARY',
  'NON_BOUNDARY',
  'END',
  'END_LINE',
  'END_STRING',
  'LOC_BOUNDARY',
  'LOC_NON_BOUNDARY',
  'UNI_BOUNDARY',
  'UNI_NON_BOUNDARY',
] as const;
export type Position = (typeof POSITIONS)[number];

export function positionName(code: number): Position | undefined {
  return POSITIONS[code];
}

/** Kinds of characters, in the order of the numbers; an odd number negates the one before it. */
const CATEGORIES = [
  'DIGIT',
  'SPACE',
  'WORD',
  'LINEBREAK',
  // The locale is always "C": beyond ASCII nothing is a letter.
  'WORD',
  'UNI_DIGIT',
  'UNI_SPACE',
  'UNI_WORD',
  'UNI_LINEBREAK',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** The category with the number `code` (without its negation). */
export function categoryName(code: number): Category | undefined {
  return CATEGORIES[code >> 1];
}

export const FLAG_NAMES: readonly (readonly [number, string])[] = [
  [2, 're.IGNORECASE'],
  [4, 're.LOCALE'],
  [8, 're.MULTILINE'],
  [16, 're.DOTALL'],
  [32, 're.UNICODE'],
  [64, 're.VERBOSE'],
  [128, 're.DEBUG'],
  [256, 're.ASCII'],
];
export const FLAG_UNICODE = 32;
/** LOCALE, UNICODE and ASCII exclude each other. */
export const TYPE_FLAGS = 4 | FLAG_UNICODE | 256;
