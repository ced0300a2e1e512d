// The built-in error handlers as functions, which `codecs.lookup_error` gives: from an exception to what stands in the place and
// where to go on. CPython: Python/codecs.c PyCodec_IgnoreErrors …

import { PyBaseException } from '../../errors/exception.js';
import { isThrown } from '../../errors/matches.js';
import { raiseTypeError } from '../../errors/raise.js';
import type { NativeFunction } from '../../object/native.js';
import { typeName } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { PyBytes } from '../../types/bytes/data.js';
import { makeBytes } from '../../types/bytes.js';
import { handleDecodeFault, handleEncodeFault } from '../../types/str/codec-errors.js';
import { escapeCode } from '../../types/str/escape.js';
import { codePointAt, codePointLength, strOf } from '../../types/str/text.js';
import { makeTuple } from '../../types/tuple.js';
import { makeStr, strFromCodePoints } from '../../types/wide-str.js';
import { makeFunction } from '../module-spec.js';

type UnicodeErrorName = 'UnicodeEncodeError' | 'UnicodeDecodeError' | 'UnicodeTranslateError';

/** Which exceptions each handler takes. */
const TAKES: Readonly<Record<string, readonly UnicodeErrorName[]>> = {
  ignore: ['UnicodeEncodeError', 'UnicodeDecodeError', 'UnicodeTranslateError'],
  replace: ['UnicodeEncodeError', 'UnicodeDecodeError', 'UnicodeTranslateError'],
  xmlcharrefreplace: ['UnicodeEncodeError'],
  backslashreplace: ['UnicodeEncodeError', 'UnicodeDecodeError', 'UnicodeTranslateError'],
  namereplace: ['UnicodeEncodeError'],
  surrogatepass: ['UnicodeEncodeError', 'UnicodeDecodeError'],
  surrogateescape: ['UnicodeEncodeError', 'UnicodeDecodeError'],
};

/** The part in question, clipped to the input as CPython does. */
function rangeOf(exception: PyBaseException, size: number): { start: number; end: number } {
  const number = (name: string): number => Number(exception.field(name) ?? 0);
  const start = Math.max(0, Math.min(number('start'), size - 1));
  return { start, end: Math.min(Math.max(number('end'), 1), Math.max(size, 1)) };
}

function handle(name: string, exception: Value): Value {
  const kind = TAKES[name]!.find((each) => isThrown(exception, each));
  if (kind === undefined || !(exception instanceof PyBaseException))
    return raiseTypeError(`don't know how to handle ${typeName(exception)} in error callback`);
  const encoding = String(exception.field('encoding') ?? '');
  const reason = String(exception.field('reason') ?? '');
  const object = exception.field('object') ?? null;
  if (kind === 'UnicodeDecodeError') {
    const input = object instanceof PyBytes ? object.data : new Uint8Array(0);
    const { start, end } = rangeOf(exception, input.length);
    const out: number[] = [];
    const next = handleDecodeFault(name, { encoding: plainName(encoding), input, start, end, reason }, out);
    return makeTuple([strFromCodePoints(Uint32Array.from(out)), next]);
  }
  const input = strOf(object) ?? '';
  const { start, end } = rangeOf(exception, codePointLength(input));
  if (kind === 'UnicodeTranslateError') return makeTuple([translated(name, input, start, end), end]);
  const { content, next } = handleEncodeFault(name, { encoding: plainName(encoding), input, start, end, reason });
  return makeTuple([Array.isArray(content) ? makeBytes(Uint8Array.from(content)) : content, next]);
}

/** An encoding's name as the codecs themselves give it. */
function plainName(encoding: string): string {
  const name = encoding.toLowerCase().replace(/_/g, '-');
  if (/^utf-?8$|^cp-?65001$/.test(name)) return 'utf-8';
  const [, width, order = ''] = /^utf-?(16|32)-?(le|be)?$/.exec(name) ?? [];
  return width === undefined ? name : order === '' ? `utf-${width}` : `utf-${width}-${order}`;
}

function translated(name: string, input: PyStr, start: number, end: number): PyStr {
  if (name === 'ignore') return '';
  if (name === 'replace') return '\ufffd'.repeat(Math.max(0, end - start));
  let text = '';
  for (let i = start; i < end; i++) text += escapeCode(codePointAt(input, i));
  return makeStr(text);
}

function raiseStrict(exception: Value): never {
  if (exception instanceof PyBaseException) throw exception;
  return raiseTypeError('codec must pass exception instance');
}

const functionOf = (name: string, impl: (exception: Value) => Value): NativeFunction =>
  makeFunction({ name: `${name}_errors`, signature: '(exception, /)', doc: '', impl }, 'codecs');

/** The handlers by their names. */
export const builtinHandlers: ReadonlyMap<string, NativeFunction> = new Map([
  ['strict', functionOf('strict', raiseStrict)],
  ...Object.keys(TAKES).map((name) => [name, functionOf(name, (exception) => handle(name, exception))] as const),
]);
