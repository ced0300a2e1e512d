// `str(object)` and `str(bytes, encoding, errors)`. CPython: Objects/unicodeobject.c unicode_new_impl.

import { raiseTypeError } from '../../errors/raise.js';
import { bindConstructor } from '../../object/native-call.js';
import { PyBoxed } from '../../object/object.js';
import { type PyType, typeName } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { str, strValue } from '../../protocols/repr.js';
import { bytesDataOf } from '../bytes/data.js';
import { nameArgument } from './arguments.js';
import { decodeByName } from './codecs.js';
import { strOf } from './text.js';
import { strType } from './type.js';

/** The `construct` slot of str. */
export function constructStr(cls: PyType, args: Value[], names: readonly string[] | null, isNew = false): Value {
  if (args.length === 1 && names === null && cls === strType) return strValue(args[0]!);
  const text =
    args.length === 1 && names === null ? str(args[0]!) : textOfArguments(args, names, cls === strType && !isNew);
  return cls === strType ? text : new PyBoxed(cls.rootShape, text);
}

/** Calls of the type itself have words of their own. CPython: unicode_vectorcall. */
function textOfArguments(args: Value[], names: readonly string[] | null, isCall: boolean): PyStr {
  if (isCall && names === null && args.length > 3)
    raiseTypeError(`str expected at most 3 arguments, got ${args.length}`);
  const bound = bindConstructor('str', "(object='', encoding='utf-8', errors='strict')", args, names);
  const [object, encoding, errors] = bound as (Value | undefined)[];
  const encodingName = nameArgument('str', 'encoding', encoding, typeName);
  const errorsName = nameArgument('str', 'errors', errors, typeName);
  if (object === undefined) return '';
  if (encoding === undefined && errors === undefined) return str(object);
  return decodeObject(object, encodingName, errorsName);
}

/** The text of a bytes-like object. */
function decodeObject(object: Value, encoding: string | undefined, errors: string | undefined): PyStr {
  const data = bytesDataOf(object);
  if (data !== undefined) return decodeByName(data, encoding, errors);
  if (strOf(object) !== undefined) return raiseTypeError('decoding str is not supported');
  return raiseTypeError(`decoding to str: need a bytes-like object, ${typeName(object)} found`);
}
