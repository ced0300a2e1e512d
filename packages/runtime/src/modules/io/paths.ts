// Names of files as programs give them: str, bytes, or anything with `__fspath__`. CPython: Modules/posixmodule.c
// PyOS_FSPath, Objects/unicodeobject.c PyUnicode_FSConverter.

import { raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { typeName } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { call0, lookupSpecial } from '../../protocols/call.js';
import { PyBytes } from '../../types/bytes/data.js';
import { decodeBytes, encodeStr } from '../../types/str/codecs.js';
import { strOf } from '../../types/str/text.js';

/** `os.fspath(value)`: a str or bytes. */
export function fsPath(value: Value): Value {
  if (strOf(value) !== undefined || value instanceof PyBytes) return value;
  const method = lookupSpecial(value, '__fspath__');
  if (method === undefined || method === null)
    return raiseTypeError(`expected str, bytes or os.PathLike object, not ${typeName(value)}`);
  const path = call0(method);
  if (strOf(path) !== undefined || path instanceof PyBytes) return path;
  return raiseTypeError(`expected ${typeName(value)}.__fspath__() to return str or bytes, not ${typeName(path)}`);
}

/** The text of a path for the host: bytes that are not UTF-8 become lone surrogates. ValueError when it holds a null. */
export function hostPath(value: Value): string {
  const path = fsPath(value);
  const text = path instanceof PyBytes ? decodeFileName(path.data) : strOf(path)!;
  if (text.toString().includes('\0')) raiseValueError('embedded null byte');
  // Surrogates that stand for no byte cannot be encoded.
  if (typeof text !== 'string') encodeFileName(text);
  return text.toString();
}

export function decodeFileName(bytes: Uint8Array): PyStr {
  return decodeBytes(bytes, 'utf-8', 'surrogateescape');
}

export function encodeFileName(name: PyStr): Uint8Array {
  return encodeStr(name, 'utf-8', 'surrogateescape');
}
