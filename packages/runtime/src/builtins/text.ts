// Built-in functions about text: ascii, chr, format, ord, repr. CPython: Python/bltinmodule.c.

import { raiseTypeError, raiseValueError } from '../errors/raise.js';
import type { NativeSpec } from '../object/native.js';
import { typeName } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { formatted } from '../protocols/format.js';
import { asIndex } from '../protocols/index.js';
import { asciiValue, reprValue } from '../protocols/repr.js';
import { ownData, PyByteArray, PyBytes } from '../types/bytes/data.js';
import { argumentTypeName } from '../types/str/arguments.js';
import { codePointAt, codePointLength, strOf } from '../types/str/text.js';
import { strFromCodePoint } from '../types/wide-str.js';

function chr(i: Value): PyStr {
  const code = asIndex(i);
  if (code < 0 || code > 0x10ffff) return raiseValueError('chr() arg not in range(0x110000)');
  return strFromCodePoint(Number(code));
}

function ord(c: Value): number {
  const text = strOf(c);
  const data = c instanceof PyBytes || c instanceof PyByteArray ? ownData(c) : undefined;
  if (text === undefined && data === undefined)
    return raiseTypeError(`ord() expected string of length 1, but ${typeName(c)} found`);
  const size = text === undefined ? data!.length : codePointLength(text);
  if (size !== 1) return raiseTypeError(`ord() expected a character, but string of length ${size} found`);
  return text === undefined ? data![0]! : codePointAt(text, 0);
}

function formatValue(value: Value, spec?: Value): Value {
  if (spec === undefined) return formatted(value, '');
  if (strOf(spec) === undefined)
    return raiseTypeError(`format() argument 2 must be str, not ${argumentTypeName(spec)}`);
  return formatted(value, spec);
}

export const textFunctions: readonly NativeSpec[] = [
  { name: 'ascii', signature: '(obj, /)', impl: asciiValue },
  { name: 'chr', signature: '(i, /)', impl: chr },
  { name: 'format', signature: "(value, format_spec='', /)", impl: formatValue },
  { name: 'ord', signature: '(character, /)', impl: ord },
  { name: 'repr', signature: '(obj, /)', impl: reprValue },
];
