// Arguments of str and bytes methods: slice bounds, counts, and strings that must be strings.

import { raiseOverflowError, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { typeName, typeOf } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { asClippedSize, asIndex } from '../../protocols/index.js';
import { strOf } from './text.js';
import { encodeUtf8 } from './utf8.js';

/** A start or end argument (None for an omitted one) as an index into `length` items, between 0 and `length` for an end. */
export function sliceBound(value: Value | undefined, length: number, fallback: number): number {
  return fromEnd(sliceIndex(value, fallback), length);
}

/** A start or end argument as it was given. */
export function sliceIndex(value: Value | undefined, fallback: number): number {
  if (value === undefined || value === null) return fallback;
  if (typeof value !== 'number' && typeOf(value).slots.index === null)
    return raiseTypeError('slice indices must be integers or None or have an __index__ method');
  return asClippedSize(value);
}

/** A negative index counts from the end. */
export function fromEnd(index: number, length: number): number {
  return index < 0 ? Math.max(index + length, 0) : index;
}

/** An argument that must be a str, or TypeError `title argument must be str, not int`; title is e.g. `replace() argument 1`. */
export function strArgument(title: string, value: Value): PyStr {
  if (typeof value === 'string') return value;
  const text = strOf(value);
  if (text === undefined) return raiseTypeError(`${title} must be str, not ${argumentTypeName(value)}`);
  return text;
}

/** How the argument parser names the type of a wrong argument. */
export function argumentTypeName(value: Value): string {
  return value === null ? 'None' : typeName(value);
}

/** An argument that names an encoding or an error handler; undefined when it was omitted. */
export function nameArgument(
  title: string,
  parameter: string,
  value: Value | undefined,
  nameOf: (value: Value) => string = argumentTypeName,
): string | undefined {
  if (value === undefined) return undefined;
  const text = strOf(value);
  if (text === undefined) return raiseTypeError(`${title}() argument '${parameter}' must be str, not ${nameOf(value)}`);
  return plainText(text);
}

/** A text that CPython hands to C as UTF-8: UnicodeEncodeError for lone surrogates, ValueError for a null character. */
export function plainText(text: PyStr): string {
  encodeUtf8(text, 'strict');
  const plain = text.toString();
  return plain.includes('\0') ? raiseValueError('embedded null character') : plain;
}

/** A count or width argument. OverflowError in the words of C's argument parser when it does not fit Py_ssize_t. */
export function countArgument(value: Value): number {
  if (typeof value === 'number') return value;
  const count = asIndex(value);
  if (count >= 2 ** 63 || count < -(2 ** 63)) raiseOverflowError('Python int too large to convert to C ssize_t');
  return Number(count);
}

/** An argument that CPython keeps in a C long. */
export function longArgument(value: Value): number {
  const number = asIndex(value);
  if (number >= 2 ** 63 || number < -(2 ** 63)) raiseOverflowError('Python int too large to convert to C long');
  return Number(number);
}

/** An argument that CPython keeps in a C int, such as a tab size. */
export function intArgument(value: Value): number {
  const count = asIndex(value);
  if (count >= 2 ** 31 || count < -(2 ** 31)) raiseOverflowError('Python int too large to convert to C int');
  return Number(count);
}
