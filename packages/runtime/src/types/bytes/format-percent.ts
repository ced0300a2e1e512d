// `bytes % args`. CPython: Objects/bytesobject.c _PyBytes_FormatEx.

import { isThrown } from '../../errors/matches.js';
import { raiseOverflowError, raiseTypeError } from '../../errors/raise.js';
import { typeName } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { copyView, FULL_READ_ONLY, lookupBuffer, usingBuffer } from '../../protocols/buffer.js';
import { asIndex, hasIndex } from '../../protocols/index.js';
import { ascii } from '../../protocols/repr.js';
import { fullTypeName } from '../object.js';
import { latin1Text } from '../str/codecs.js';
import { type Converted, type PercentStyle, percentFormat } from '../str/percent.js';
import { convertNumber } from '../str/percent-number.js';
import type { Directive } from '../str/percent-template.js';
import { strOf } from '../str/text.js';
import { bytesOfObject } from './construct.js';
import { bytesDataOf, dataOfLatin1, makeBytes, ownData, PyByteArray, PyBytes } from './data.js';

/** The bytes of `format % args`. */
export function formatPercentBytes(format: Uint8Array, args: Value): Uint8Array {
  return dataOfLatin1(percentFormat(latin1Text(format), args, bytesStyle) as string);
}

const bytesStyle: PercentStyle = {
  noun: 'bytes',
  makeKey: (text) => makeBytes(dataOfLatin1(text)),
  isText: (args) => args instanceof PyBytes || args instanceof PyByteArray || strOf(args) !== undefined,
  convertPlain: (type, value) => (type === 'd' && typeof value === 'number' ? String(value) : undefined),
  convert(directive, value) {
    switch (directive.type) {
      case 's':
      case 'b':
        return textual(directive, bytesText(value));
      case 'r':
      case 'a':
        return textual(directive, ascii(value));
      case 'c':
        return { sign: '', body: byteText(value), isNumber: false };
      default:
        return number(directive, value);
    }
  },
};

function textual({ precision }: Directive, text: string): Converted {
  return { sign: '', body: precision < 0 ? text : text.slice(0, precision), isNumber: false };
}

function bytesText(value: Value): string {
  if (value instanceof PyBytes || value instanceof PyByteArray) return latin1Text(ownData(value));
  const data = bytesOfObject(value)?.data;
  if (data !== undefined) return latin1Text(data);
  const view = lookupBuffer(value, FULL_READ_ONLY);
  if (view !== undefined) return usingBuffer(view, (used) => latin1Text(copyView(used)));
  return raiseTypeError(
    `%b requires a bytes-like object, or an object that implements __bytes__, not '${typeName(value)}'`,
  );
}

function byteText(value: Value): string {
  const data = bytesDataOf(value);
  if (data !== undefined) {
    if (data.length === 1) return String.fromCharCode(data[0]!);
    const size = `a ${typeName(value)} object of length ${data.length}`;
    return raiseTypeError(`%c requires an integer in range(256) or a single byte, not ${size}`);
  }
  if (!hasIndex(value))
    return raiseTypeError(`%c requires an integer in range(256) or a single byte, not ${fullTypeName(value)}`);
  const code = asIndex(value);
  if (code < 0 || code > 255) return raiseOverflowError('%c arg not in range(256)');
  return String.fromCharCode(Number(code));
}

/** As for str, but whatever `__float__` raises is replaced. CPython: formatfloat. */
function number(directive: Directive, value: Value): Converted | undefined {
  try {
    return convertNumber(directive, value);
  } catch (error) {
    if (/[eEfFgG]/.test(directive.type) && isThrown(error, 'BaseException'))
      return raiseTypeError(`float argument required, not ${typeName(value)}`);
    throw error;
  }
}
