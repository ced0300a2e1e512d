// What each type code of array means: how many bytes an item takes, which JavaScript array they lie in, how an item becomes a
// Python value and which values can become items. Sizes are those of a 64-bit Linux. CPython: Modules/arraymodule.c
// descriptors, b_setitem ….

import { raiseOverflowError, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { argumentTypeName, typeName } from '../../object/type.js';
import { normalise, type PyInt, type Value } from '../../object/value.js';
import { asIndex } from '../../protocols/index.js';
import { toDouble } from '../../types/float/convert.js';
import { PyFloat } from '../../types/float.js';
import { codePointAt, codePointLength, strOf } from '../../types/str/text.js';
import { strFromCodePoint } from '../../types/wide-str.js';

/** A typed array; which one the code says. Only what `convert` gave may be put into it. */
export interface Items {
  readonly length: number;
  [index: number]: number | bigint;
  copyWithin(to: number, start: number, end: number): unknown;
}

export interface ArrayCode {
  readonly code: string;
  /** What a memoryview of the array calls the format. */
  readonly format: string;
  readonly itemSize: number;
  /** The kind of integers: whether signed ones; null for anything else. */
  readonly isSigned: boolean | null;
  readonly isText: boolean;
  /** How pickles call the representation. CPython: enum machine_format_code. */
  readonly machineFormat: number;
  view(memory: ArrayBuffer): Items;
  read(items: Items, index: number): Value;
  /** TypeError or OverflowError when the value cannot be an item. May run Python code. */
  convert(value: Value): number | bigint;
}

// ### Integers

const LONG_LIMIT = 2n ** 63n;

/** A C long. */
function longOf(value: Value): PyInt {
  const number = typeof value === 'number' ? value : asIndex(value);
  if (number >= LONG_LIMIT || number < -LONG_LIMIT) raiseOverflowError('Python int too large to convert to C long');
  return number;
}

/** What goes into a C int or short on the way; its bounds are complained about first. */
interface Detour {
  readonly title: string;
  readonly bits: number;
}

const SHORT: Detour = { title: 'signed short integer', bits: 16 };
const INT: Detour = { title: 'signed integer', bits: 32 };

function bounded(number: PyInt, title: string, low: number, high: number): number {
  if (number > high) raiseOverflowError(`${title} is greater than maximum`);
  if (number < low) raiseOverflowError(`${title} is less than minimum`);
  return Number(number);
}

function smallInteger(title: string, bits: number, signed: boolean, detour: Detour | null) {
  const low = signed ? -(2 ** (bits - 1)) : 0;
  const high = low + 2 ** bits - 1;
  return (value: Value): number => {
    const number = longOf(value);
    if (number >= low && number <= high) return Number(number);
    if (detour !== null) bounded(number, detour.title, -(2 ** (detour.bits - 1)), 2 ** (detour.bits - 1) - 1);
    return bounded(number, title, low, high);
  };
}

/** CPython: II_setitem, LL_setitem, PyLong_AsUnsignedLong. */
function unsignedLongOf(value: Value): PyInt {
  const number = typeof value === 'number' ? value : asIndex(value);
  if (number < 0) raiseOverflowError("can't convert negative value to unsigned int");
  if (number >= 2n * LONG_LIMIT) raiseOverflowError('Python int too large to convert to C unsigned long');
  return number;
}

function unsignedIntOf(value: Value): number {
  const number = unsignedLongOf(value);
  return number > 0xffffffff ? raiseOverflowError('unsigned int is greater than maximum') : Number(number);
}

function longLongOf(value: Value): bigint {
  const number = asIndex(value);
  if (number >= LONG_LIMIT || number < -LONG_LIMIT) raiseOverflowError('int too big to convert');
  return BigInt(number);
}

function unsignedLongLongOf(value: Value): bigint {
  const number = asIndex(value);
  if (number < 0) raiseOverflowError("can't convert negative int to unsigned");
  if (number >= 2n * LONG_LIMIT) raiseOverflowError('int too big to convert');
  return BigInt(number);
}

const readNumber = (items: Items, index: number): Value => items[index] as number;
const readBig = (items: Items, index: number): Value => normalise(items[index] as bigint);
const readFloat = (items: Items, index: number): Value => new PyFloat(items[index] as number);

// ### Text

const LAST_CODE_POINT = 0x10ffff;

function readCharacter(items: Items, index: number): Value {
  const code = items[index] as number;
  return code > LAST_CODE_POINT ? raiseValueError('chr() arg not in range(0x110000)') : strFromCodePoint(code);
}

function characterOf(value: Value): number {
  const text = strOf(value);
  if (text === undefined) return raiseTypeError(`array item must be a unicode character, not ${typeName(value)}`);
  const length = codePointLength(text);
  return length === 1
    ? codePointAt(text, 0)
    : raiseTypeError(`array item must be a unicode character, not a string of length ${length}`);
}

// ### By code

type Row = Omit<ArrayCode, 'code' | 'format' | 'isText' | 'isSigned' | 'read'> &
  Partial<Pick<ArrayCode, 'read' | 'isSigned'>>;

function define(code: string, row: Row): ArrayCode {
  const isText = code === 'u' || code === 'w';
  return { code, format: isText ? 'w' : code, isText, isSigned: null, read: readNumber, ...row };
}

const character: Row = {
  itemSize: 4,
  machineFormat: 20,
  view: (memory) => new Uint32Array(memory),
  read: readCharacter,
  convert: characterOf,
};

const long = (machineFormat: number, isSigned: boolean, convert: (value: Value) => bigint): Row => ({
  itemSize: 8,
  machineFormat,
  isSigned,
  view: (memory) => (isSigned ? new BigInt64Array(memory) : new BigUint64Array(memory)),
  read: readBig,
  convert,
});

function integer(machineFormat: number, isSigned: boolean, itemSize: number, convert: (value: Value) => number): Row {
  const kinds = isSigned ? [Int8Array, Int16Array, Int32Array] : [Uint8Array, Uint16Array, Uint32Array];
  const Kind = kinds[Math.log2(itemSize)]!;
  return { itemSize, machineFormat, isSigned, view: (memory) => new Kind(memory), convert };
}

/** In CPython's order, which matters to `codeOfIntegers`. */
const CODES: readonly ArrayCode[] = [
  define('b', integer(1, true, 1, smallInteger('signed char', 8, true, SHORT))),
  define('B', integer(0, false, 1, smallInteger('unsigned byte integer', 8, false, null))),
  define('u', character),
  define('w', character),
  define('h', integer(4, true, 2, smallInteger('signed short integer', 16, true, null))),
  define('H', integer(2, false, 2, smallInteger('unsigned short', 16, false, INT))),
  define('i', integer(8, true, 4, smallInteger('signed integer', 32, true, null))),
  define('I', integer(6, false, 4, unsignedIntOf)),
  define(
    'l',
    long(12, true, (value) => BigInt(longOf(value))),
  ),
  define(
    'L',
    long(10, false, (value) => BigInt(unsignedLongOf(value))),
  ),
  define('q', long(12, true, longLongOf)),
  define('Q', long(10, false, unsignedLongLongOf)),
  define('f', {
    itemSize: 4,
    machineFormat: 14,
    view: (memory) => new Float32Array(memory),
    read: readFloat,
    convert: toDouble,
  }),
  define('d', {
    itemSize: 8,
    machineFormat: 16,
    view: (memory) => new Float64Array(memory),
    read: readFloat,
    convert: toDouble,
  }),
];

/** The characters of all type codes. */
export const TYPE_CODES = CODES.map(({ code }) => code).join('');

export function arrayCode(character: number): ArrayCode | undefined {
  return CODES.find(({ code }) => code.charCodeAt(0) === character);
}

/** The last code of integers of a size. */
export function codeOfIntegers(itemSize: number, isSigned: boolean): ArrayCode | undefined {
  return CODES.findLast((code) => code.itemSize === itemSize && code.isSigned === isSigned);
}

/** The character that a type code is given as. CPython: getargs.c 'C'; its generated code has a colon in one message. */
export function characterArgument(value: Value, callee: string, number: number, colon = ''): number {
  const text = strOf(value);
  if (text === undefined)
    return raiseTypeError(`${callee}() argument ${number} must be a unicode character, not ${argumentTypeName(value)}`);
  const length = codePointLength(text);
  if (length === 1) return codePointAt(text, 0);
  return raiseTypeError(
    `${callee}()${colon} argument ${number} must be a unicode character, not a string of length ${length}`,
  );
}
