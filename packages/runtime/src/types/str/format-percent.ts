// `str % args`. CPython: Objects/unicodeobject.c PyUnicode_Format.

import { isThrown } from '../../errors/matches.js';
import { raiseOverflowError, raiseTypeError } from '../../errors/raise.js';
import type { PyInt, PyStr, Value } from '../../object/value.js';
import { asIndex } from '../../protocols/index.js';
import { ascii, asciiValue, repr, reprValue, str, strValue } from '../../protocols/repr.js';
import { fullTypeName } from '../object.js';
import { makeStr, strFromCodePoint } from '../wide-str.js';
import { type Converted, type PercentStyle, percentFormat } from './percent.js';
import { convertNumber } from './percent-number.js';
import type { Directive } from './percent-template.js';
import { codePointLength, strOf, substring } from './text.js';

/** `format % args`: `args` is a tuple of arguments, a mapping, or the only argument. */
export function formatPercent(format: PyStr, args: Value): Value {
  return percentFormat(format.toString(), args, strStyle);
}

const strStyle: PercentStyle = {
  noun: 'string',
  makeKey: makeStr,
  isText: (args) => strOf(args) !== undefined,
  convertPlain(type, value) {
    if (type === 's') return strValue(value);
    if (type === 'r') return reprValue(value);
    if (type === 'a') return asciiValue(value);
    return type === 'd' && typeof value === 'number' ? String(value) : undefined;
  },
  convert(directive, value) {
    switch (directive.type) {
      case 's':
        return textual(directive, str(value));
      case 'r':
        return textual(directive, repr(value));
      case 'a':
        return textual(directive, ascii(value));
      case 'c':
        return { sign: '', body: character(value), isNumber: false };
      default:
        return convertNumber(directive, value);
    }
  },
};

function textual({ precision }: Directive, text: PyStr): Converted {
  const body = precision >= 0 && precision < codePointLength(text) ? substring(text, 0, precision) : text;
  return { sign: '', body, isNumber: false };
}

function character(value: Value): PyStr {
  const text = strOf(value);
  if (text !== undefined) {
    if (codePointLength(text) === 1) return text;
    return raiseTypeError(`%c requires an int or a unicode character, not a string of length ${codePointLength(text)}`);
  }
  let code: PyInt;
  try {
    code = asIndex(value);
  } catch (error) {
    if (isThrown(error, 'TypeError'))
      return raiseTypeError(`%c requires an int or a unicode character, not ${fullTypeName(value)}`);
    throw error;
  }
  if (code < 0 || code > 0x10ffff) return raiseOverflowError('%c arg not in range(0x110000)');
  return strFromCodePoint(Number(code));
}
