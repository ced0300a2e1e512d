// What a codec does with what it cannot encode or decode: the error handlers `strict`, `ignore`, `replace` … by name, and
// the exceptions of `strict`. CPython: Python/codecs.c PyCodec_StrictErrors …, PyCodec_SurrogatePassErrors.

import type { PyBaseException } from '../../errors/exception.js';
import { makeException, raise, raiseTypeError } from '../../errors/raise.js';
import { currentState } from '../../importlib/state.js';
import type { PyInt, PyStr, Value } from '../../object/value.js';
import { call1 } from '../../protocols/call.js';
import { intValue } from '../../protocols/index.js';
import { makeBytes, PyBytes } from '../bytes.js';
import { PyTuple } from '../tuple.js';
import { registeredHandler } from './codec-registry.js';
import { escapeCode } from './escape.js';
import { codePointAt, codePointLength, strOf, toCodePoints } from './text.js';

/** The part of the input that a codec cannot handle. */
export interface CodecFault<Input> {
  /** Name of the codec as errors show it. */
  encoding: string;
  input: Input;
  start: number;
  end: number;
  reason: string;
}

function unicodeError(name: 'UnicodeDecodeError' | 'UnicodeEncodeError', fault: CodecFault<Value>): PyBaseException {
  const { encoding, input, start, end, reason } = fault;
  const exception = makeException(name, [encoding, input, start, end, reason]);
  exception.fields.set('encoding', encoding);
  exception.fields.set('object', input);
  exception.fields.set('start', start);
  exception.fields.set('end', end);
  exception.fields.set('reason', reason);
  return exception;
}

export function raiseDecodeError(fault: CodecFault<Uint8Array>): never {
  throw unicodeError('UnicodeDecodeError', { ...fault, input: makeBytes(fault.input) });
}

export function raiseEncodeError(fault: CodecFault<PyStr>): never {
  throw unicodeError('UnicodeEncodeError', fault);
}

// ### Decoding

/** Appends to `out` what stands for the bytes in question; the position after them. */
export function handleDecodeFault(errors: string, fault: CodecFault<Uint8Array>, out: number[]): number {
  const { input, start, end } = fault;
  switch (errors) {
    case 'strict':
      return raiseDecodeError(fault);
    case 'ignore':
      return end;
    case 'replace':
      out.push(0xfffd);
      return end;
    case 'backslashreplace':
      for (let i = start; i < end; i++) for (const char of escapeCode(input[i]!)) out.push(char.charCodeAt(0));
      return end;
    case 'surrogateescape':
      return escapeBytes(fault, out);
    case 'surrogatepass':
      return passSurrogate(fault, out);
    case 'xmlcharrefreplace':
    case 'namereplace':
      return raiseTypeError("don't know how to handle UnicodeDecodeError in error callback");
    default:
      return decodeByHandler(errors, fault, out);
  }
}

/** Asks a handler that the program has registered. */
function decodeByHandler(errors: string, fault: CodecFault<Uint8Array>, out: number[]): number {
  const handler = registeredHandler(errors) ?? raiseUnknownHandler(errors);
  const exception = unicodeError('UnicodeDecodeError', { ...fault, input: makeBytes(fault.input) });
  const [replacement, next] = handlerResult(handler, exception);
  const text = strOf(replacement);
  if (text === undefined || next === undefined)
    return raiseTypeError('decoding error handler must return (str, int) tuple');
  for (const code of toCodePoints(text)) out.push(code);
  return position(next, fault.input.length);
}

/** The two items that a handler returned; undefined when it did not return a tuple of two, of which the second is an int. */
function handlerResult(handler: Value, exception: PyBaseException): [Value | undefined, PyInt | undefined] {
  const result = call1(handler, exception);
  if (!(result instanceof PyTuple) || result.items.length !== 2) return [undefined, undefined];
  return [result.items[0], intValue(result.items[1]!)];
}

/** Where a handler wants to go on: from the end when negative. */
function position(next: PyInt, length: number): number {
  const at = next < 0 ? Number(next) + length : Number(next);
  if (at < 0 || at > length) return raise('IndexError', `position ${next} from error handler out of bounds`);
  return at;
}

export function raiseUnknownHandler(errors: string): never {
  return raise('LookupError', `unknown error handler name '${errors}'`);
}

/** Bytes above 127 become lone surrogates; at most four at a time, as in CPython. */
function escapeBytes(fault: CodecFault<Uint8Array>, out: number[]): number {
  let at = fault.start;
  while (at < fault.end && at < fault.start + 4 && fault.input[at]! >= 0x80) out.push(0xdc00 + fault.input[at++]!);
  return at === fault.start ? raiseDecodeError(fault) : at;
}

/** An encoded surrogate, which the UTF codecs otherwise refuse, becomes the lone surrogate. */
function passSurrogate(fault: CodecFault<Uint8Array>, out: number[]): number {
  const { encoding, input, start } = fault;
  const unit = surrogateSize(encoding);
  let code = 0;
  if (start + unit <= input.length) {
    if (encoding === 'utf-8') code = utf8Surrogate(input, start);
    else for (let i = 0; i < unit; i++) code += input[start + (encoding.endsWith('le') ? i : unit - 1 - i)]! * 256 ** i;
  }
  if (unit === 0 || code < 0xd800 || code > 0xdfff) return raiseDecodeError(fault);
  out.push(code);
  return start + unit;
}

function utf8Surrogate(bytes: Uint8Array, at: number): number {
  const [a, b, c] = [bytes[at]!, bytes[at + 1]!, bytes[at + 2]!];
  if ((a & 0xf0) !== 0xe0 || (b & 0xc0) !== 0x80 || (c & 0xc0) !== 0x80) return 0;
  return ((a & 15) << 12) | ((b & 63) << 6) | (c & 63);
}

/** Bytes that a surrogate takes in the encoding; 0 where `surrogatepass` does not apply. */
function surrogateSize(encoding: string): number {
  if (encoding === 'utf-8') return 3;
  if (encoding.startsWith('utf-16')) return 2;
  return encoding.startsWith('utf-32') ? 4 : 0;
}

// ### Encoding

/** What stands for what cannot be encoded: text still to be encoded, or bytes to be written as they are; and where to go on. */
export interface EncodeReplacement {
  readonly content: PyStr | number[];
  readonly next: number;
}

export function handleEncodeFault(errors: string, fault: CodecFault<PyStr>): EncodeReplacement {
  const content = encodeReplacement(errors, fault);
  return content === undefined ? encodeByHandler(errors, fault) : { content, next: fault.end };
}

/** Asks a handler that the program has registered. */
function encodeByHandler(errors: string, fault: CodecFault<PyStr>): EncodeReplacement {
  const handler = registeredHandler(errors) ?? raiseUnknownHandler(errors);
  const [replacement, next] = handlerResult(handler, unicodeError('UnicodeEncodeError', fault));
  const text = strOf(replacement);
  const content = text === undefined && replacement instanceof PyBytes ? Array.from(replacement.data) : text;
  if (content === undefined || next === undefined)
    return raiseTypeError('encoding error handler must return (str/bytes, int) tuple');
  return { content, next: position(next, codePointLength(fault.input)) };
}

/** What a built-in handler puts in the place; undefined for others. */
function encodeReplacement(errors: string, fault: CodecFault<PyStr>): string | number[] | undefined {
  switch (errors) {
    case 'strict':
      return raiseEncodeError(fault);
    case 'ignore':
      return '';
    case 'replace':
      return '?'.repeat(fault.end - fault.start);
    case 'backslashreplace':
      return faultText(fault, escapeCode);
    case 'xmlcharrefreplace':
      return faultText(fault, (code) => `&#${code};`);
    case 'surrogateescape':
      return unescapeBytes(fault);
    case 'surrogatepass':
      return encodeSurrogates(fault);
    case 'namereplace':
      return faultText(fault, (code) => nameEscape(code));
    default:
      return undefined;
  }
}

function faultText({ input, start, end }: CodecFault<PyStr>, textOf: (code: number) => string): string {
  let text = '';
  for (let i = start; i < end; i++) text += textOf(codePointAt(input, i));
  return text;
}

/** `\N{NAME}`, or a numeric escape for what has no name. */
function nameEscape(code: number): string {
  const name = currentState().compiler.nameOfCharacter(code);
  return name === null ? escapeCode(code) : `\\N{${name}}`;
}

function unescapeBytes(fault: CodecFault<PyStr>): number[] {
  const bytes: number[] = [];
  for (let i = fault.start; i < fault.end; i++) {
    const code = codePointAt(fault.input, i);
    if (code < 0xdc80 || code > 0xdcff) raiseEncodeError(fault);
    bytes.push(code - 0xdc00);
  }
  return bytes;
}

function encodeSurrogates(fault: CodecFault<PyStr>): number[] {
  const unit = surrogateSize(fault.encoding);
  const bytes: number[] = [];
  for (let i = fault.start; i < fault.end; i++) {
    const code = codePointAt(fault.input, i);
    if (unit === 0 || code < 0xd800 || code > 0xdfff) raiseEncodeError(fault);
    if (unit === 3) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else pushUnit(bytes, code, unit, !fault.encoding.endsWith('be'));
  }
  return bytes;
}

/** Appends a number as `size` bytes. */
export function pushUnit(bytes: number[], value: number, size: number, little: boolean): void {
  for (let i = 0; i < size; i++) bytes.push((value >>> (8 * (little ? i : size - 1 - i))) & 255);
}
