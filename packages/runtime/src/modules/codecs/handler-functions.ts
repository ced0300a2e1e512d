// The built-in error handlers as functions of an exception, which `codecs.lookup_error` gives to programs.
// CPython: Python/codecs.c PyCodec_StrictErrors …

import { PyBaseException } from '../../errors/exception.js';
import { isThrown } from '../../errors/matches.js';
import { raiseTypeError } from '../../errors/raise.js';
import type { NativeFunction } from '../../object/native.js';
import { typeName } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { makeBytes, PyBytes } from '../../types/bytes/data.js';
import { type BuiltinHandler, builtinHandler, builtinHandlerNames } from '../../types/str/error-handlers.js';
import { codePointLength, strOf } from '../../types/str/text.js';
import { makeTuple } from '../../types/tuple.js';
import { makeFunction } from '../module-spec.js';

function refuse(exception: Value): never {
  return raiseTypeError(`don't know how to handle ${typeName(exception)} in error callback`);
}

/** `start` and `end` of the exception, within an object of this length. */
function place(exception: PyBaseException, length: number): [start: number, end: number] {
  const clip = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));
  const start = clip(Number(exception.field('start') ?? 0), 0, Math.max(length - 1, 0));
  const end = clip(Number(exception.field('end') ?? 0), Math.min(1, length), length);
  return [start, Math.max(start, end)];
}

function handle(handler: BuiltinHandler, exception: Value): Value {
  if (!(exception instanceof PyBaseException)) return refuse(exception);
  const object = exception.field('object');
  const fields = {
    encoding: String(exception.field('encoding') ?? ''),
    reason: String(exception.field('reason') ?? ''),
  };
  const asError = (): PyBaseException => exception;
  if (isThrown(exception, 'UnicodeDecodeError') && object instanceof PyBytes) {
    const [start, end] = place(exception, object.data.length);
    const { text, position } = handler.decode({ ...fields, input: object.data, start, end }, asError);
    return makeTuple([text, position]);
  }
  const input = strOf(object);
  if (input === undefined) return refuse(exception);
  const [start, end] = place(exception, codePointLength(input));
  if (isThrown(exception, 'UnicodeEncodeError')) {
    const { content, position } = handler.encode({ ...fields, input, start, end }, asError);
    return makeTuple([content instanceof Uint8Array ? makeBytes(content) : content, position]);
  }
  if (!isThrown(exception, 'UnicodeTranslateError') || handler.translate === null) return refuse(exception);
  return makeTuple([handler.translate(input, start, end), end]);
}

function raiseGiven(exception: Value): never {
  if (exception instanceof PyBaseException) throw exception;
  return raiseTypeError('codec must pass exception instance');
}

/** The functions by the names of the handlers. */
export function makeHandlerFunctions(): Map<string, NativeFunction> {
  return new Map(
    builtinHandlerNames.map((name) => {
      const handler = builtinHandler(name)!;
      const impl = name === 'strict' ? raiseGiven : (exception: Value): Value => handle(handler, exception);
      const suffix = name.startsWith('surrogate') ? '' : '_errors';
      return [name, makeFunction({ name: name + suffix, signature: '(exc, /)', doc: '', impl }, 'codecs')];
    }),
  );
}
