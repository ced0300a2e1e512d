// What a codec does with what it cannot encode or decode: the error handlers `strict`, `ignore`, `replace` … by name, those that
// programs register, and the exceptions. `Decoding` and `Encoding` are one run of a codec each.
// CPython: Objects/unicodeobject.c unicode_decode_call_errorhandler_writer, unicode_encode_call_errorhandler.

import type { PyBaseException } from '../../errors/exception.js';
import { makeException, raise, raiseIndexError, raiseTypeError } from '../../errors/raise.js';
import type { PyStr, Value } from '../../object/value.js';
import { call1 } from '../../protocols/call.js';
import { makeBytes, PyBytes } from '../bytes/data.js';
import { PyTuple } from '../tuple.js';
import { countArgument } from './arguments.js';
import { codecRegistry } from './codec-registry.js';
import { builtinHandler } from './error-handlers.js';
import { codePointAt, codePointLength, strOf } from './text.js';

// ### Faults

/** The part of the input that a codec cannot handle. */
export interface CodecFault<Input> {
  /** Name of the codec as errors show it. */
  readonly encoding: string;
  readonly input: Input;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
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

export function decodeError(fault: CodecFault<Uint8Array>): PyBaseException {
  return unicodeError('UnicodeDecodeError', { ...fault, input: makeBytes(fault.input) });
}

export function encodeError(fault: CodecFault<PyStr>): PyBaseException {
  return unicodeError('UnicodeEncodeError', fault);
}

export function raiseEncodeError(fault: CodecFault<PyStr>): never {
  throw encodeError(fault);
}

/** The handler that a program registered. LookupError for a name that nobody knows. */
function registeredHandler(errors: string): Value {
  return codecRegistry().errorHandlers.get(errors) ?? raise('LookupError', `unknown error handler name '${errors}'`);
}

/** LookupError for a name that nobody knows. */
export function checkHandler(errors: string): void {
  if (builtinHandler(errors) === undefined) registeredHandler(errors);
}

/** An exception that is handed to a handler again and again, with the place of the fault at hand. */
export function moveException(
  exception: PyBaseException,
  { start, end, reason }: CodecFault<unknown>,
): PyBaseException {
  exception.fields.set('start', start);
  exception.fields.set('end', end);
  exception.fields.set('reason', reason);
  return exception;
}

/** Where a handler wants to go on; negative positions count from the end. */
function resumeAt(value: Value, length: number): number {
  const given = countArgument(value);
  const position = given < 0 ? given + length : given;
  if (position < 0 || position > length) raiseIndexError(`position ${position} from error handler out of bounds`);
  return position;
}

// ### Decoding

/** One run of a decoder. */
export class Decoding {
  readonly encoding: string;
  readonly errors: string;
  /** False when more input will come: an incomplete end is left for then. */
  readonly final: boolean;
  /** The bytes; a handler may put others in their place. */
  input: Uint8Array;
  /** The code points so far. */
  readonly out: number[];
  private exception: PyBaseException | null;

  constructor(encoding: string, input: Uint8Array, errors: string, final: boolean) {
    this.encoding = encoding;
    this.errors = errors;
    this.final = final;
    this.input = input;
    this.out = [];
    this.exception = null;
  }

  /** Has the error handler deal with some bytes; the position after them. */
  fault(start: number, end: number, reason: string): number {
    const { encoding, errors, input } = this;
    const fault = { encoding, input, start, end, reason };
    if (errors === 'strict') throw decodeError(fault);
    const builtin = builtinHandler(errors);
    if (builtin === undefined) return this.askHandler(fault);
    const replacement = builtin.decode(fault, () => decodeError(fault));
    this.push(replacement.text);
    return replacement.position;
  }

  private askHandler(fault: CodecFault<Uint8Array>): number {
    const handler = registeredHandler(this.errors);
    this.exception = this.exception === null ? decodeError(fault) : moveException(this.exception, fault);
    const result = call1(handler, this.exception);
    const text = result instanceof PyTuple && result.items.length === 2 ? strOf(result.items[0]) : undefined;
    if (text === undefined) return raiseTypeError('decoding error handler must return (str, int) tuple');
    const object = this.exception.field('object');
    if (!(object instanceof PyBytes)) return raiseTypeError("UnicodeDecodeError 'object' attribute must be a bytes");
    this.input = object.data;
    const position = resumeAt((result as PyTuple).items[1]!, this.input.length);
    this.push(text);
    return position;
  }

  private push(text: PyStr): void {
    for (let i = 0; i < codePointLength(text); i++) this.out.push(codePointAt(text, i));
  }
}

// ### Encoding

/** What an error handler gives: text still to be encoded, or bytes to be written as they are, and where to go on. */
export interface Replacement {
  readonly content: PyStr | Uint8Array;
  readonly position: number;
}

/** One run of an encoder. */
export class Encoding {
  readonly encoding: string;
  readonly input: PyStr;
  readonly errors: string;
  private exception: PyBaseException | null;

  constructor(encoding: string, input: PyStr, errors: string) {
    this.encoding = encoding;
    this.input = input;
    this.errors = errors;
    this.exception = null;
  }

  /** Has the error handler deal with some characters. */
  fault(start: number, end: number, reason: string): Replacement {
    const fault = { encoding: this.encoding, input: this.input, start, end, reason };
    if (this.errors === 'strict') return raiseEncodeError(fault);
    const builtin = builtinHandler(this.errors);
    if (builtin === undefined) return this.askHandler(fault);
    return builtin.encode(fault, () => encodeError(fault));
  }

  /** For what the handler gave and this encoding cannot take: the error that the fault itself is. */
  refuse(start: number, end: number, reason: string): never {
    return raiseEncodeError({ encoding: this.encoding, input: this.input, start, end, reason });
  }

  private askHandler(fault: CodecFault<PyStr>): Replacement {
    const handler = registeredHandler(this.errors);
    if (this.exception === null) this.exception = encodeError(fault);
    else moveException(this.exception, fault);
    const result = call1(handler, this.exception);
    const content = result instanceof PyTuple && result.items.length === 2 ? contentOf(result.items[0]!) : undefined;
    if (content === undefined) return raiseTypeError('encoding error handler must return (str/bytes, int) tuple');
    return { content, position: resumeAt((result as PyTuple).items[1]!, codePointLength(this.input)) };
  }
}

function contentOf(value: Value): PyStr | Uint8Array | undefined {
  return value instanceof PyBytes ? value.data : strOf(value);
}
