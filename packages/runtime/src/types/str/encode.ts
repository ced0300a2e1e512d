// str.encode, and what pickling and formatting ask of a str.

import { raiseTypeError } from '../../errors/raise.js';
import type { MethodSpec } from '../../object/define-type.js';
import type { Value } from '../../object/value.js';
import { formatStrValue } from '../../protocols/format.js';
import { bytesOfText, makeBytes, type PyBytes } from '../bytes/data.js';
import { makeTuple, type PyTuple } from '../tuple.js';
import { argumentTypeName, nameArgument } from './arguments.js';
import { encodeByName, nameCheck } from './codecs.js';
import { ownStr, strOf } from './text.js';

function encode(self: Value, encoding?: Value, errors?: Value): PyBytes {
  const encodingName = nameArgument('encode', 'encoding', encoding);
  const errorsName = nameArgument('encode', 'errors', errors);
  const s = ownStr(self);
  nameCheck.run?.(encodingName ?? 'utf-8', errorsName);
  if (typeof s === 'string' && (encodingName === undefined || encodingName === 'utf-8')) return bytesOfText(s);
  return makeBytes(encodeByName(s, encodingName, errorsName));
}

/** `str.__format__`. */
function formatSelf(self: Value, spec: Value): Value {
  const text = strOf(spec);
  if (text === undefined) return raiseTypeError(`__format__() argument must be str, not ${argumentTypeName(spec)}`);
  return formatStrValue(ownStr(self), self, text);
}

function getnewargs(self: Value): PyTuple {
  return makeTuple([ownStr(self)]);
}

export const encodeMethods: readonly MethodSpec[] = [
  { name: '__format__', signature: '($self, format_spec, /)', impl: formatSelf },
  { name: '__getnewargs__', signature: '($self, /)', impl: getnewargs },
  { name: 'encode', signature: "($self, /, encoding='utf-8', errors='strict')", impl: encode },
];
