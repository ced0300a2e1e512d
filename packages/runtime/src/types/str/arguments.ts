// Arguments of str and bytes methods: slice bounds, counts, and strings that must be strings.

import { raiseOverflowError, raiseTypeError } from '../../errors/raise.js';
import { typeName, typeOf } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { asClippedSize, asIndex } from '../../protocols/index.js';
import { strOf } from './text.js';

/** A start or end argument (None for an omitted one) as an index into `length` items, between 0 and `length` for an end. */
export function sliceBound(value: Value | undefined, length: number, fallback: number): number {
  if (value === undefined || value === null) return fallback;
  if (typeof value !== 'number' && typeOf(value).slots.index === null)
    return raiseTypeError('slice indices must be integers or None or have an __index__ method');
  const index = asClippedSize(value);
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
  return text.toString();
}

/** A count or width argument. OverflowError in the words of C's argument parser when it does not fit Py_ssize_t. */
export function countArgument(value: Value): number {
  if (typeof value === 'number') return value;
  const count = asIndex(value);
  if (count >= 2 ** 63 || count < -(2 ** 63)) raiseOverflowError('Python int too large to convert to C ssize_t');
  return Number(count);
}

/** An argument that CPython keeps in a C int, such as a tab size. */
export function intArgument(value: Value): number {
  const count = asIndex(value);
  if (count >= 2 ** 31 || count < -(2 ** 31)) raiseOverflowError('Python int too large to convert to C int');
  return Number(count);
}
