// Running a codec over its input: what becomes of the places where it stops. `strict`, `ignore` and `replace` are done here;
// other error handlers are asked. CPython: Modules/cjkcodecs/multibytecodec.c multibytecodec_encode, multibytecodec_encerror,
// multibytecodec_decerror.

import type { PyBaseException } from '../../errors/exception.js';
import { raise, raiseIndexError, raiseRuntimeError, raiseTypeError } from '../../errors/raise.js';
import type { PyStr, Value } from '../../object/value.js';
import { call1 } from '../../protocols/call.js';
import { intValue } from '../../protocols/index.js';
import { PyBytes } from '../../types/bytes/data.js';
import { type CodecFault, decodeError, encodeError, moveException } from '../../types/str/codec-errors.js';
import { codecRegistry } from '../../types/str/codec-registry.js';
import { type BuiltinHandler, builtinHandler } from '../../types/str/error-handlers.js';
import { codePointLength, strOf, toCodePoints } from '../../types/str/text.js';
import { PyTuple } from '../../types/tuple.js';
import {
  BROKEN,
  ByteSink,
  type CodecState,
  type DecodeStep,
  DONE,
  type EncodeStep,
  INCOMPLETE,
  type MultibyteCodec,
  type Status,
} from './codec.js';

// ### Faults

interface Extent {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** What a status other than DONE says of the input. */
function extentOf(status: Status, at: number, length: number): Extent {
  if (status === BROKEN) raiseRuntimeError('internal codec error');
  if (status === INCOMPLETE) return { start: at, end: length, reason: 'incomplete multibyte sequence' };
  return { start: at, end: at + status, reason: 'illegal multibyte sequence' };
}

/** A handler that a program registered, or one that is built in. */
function handlerFor(errors: string): { registered: Value | undefined; builtin: BuiltinHandler | undefined } {
  const registered = codecRegistry().errorHandlers.get(errors);
  const builtin = registered === undefined ? builtinHandler(errors) : undefined;
  if (registered === undefined && builtin === undefined)
    return raise('LookupError', `unknown error handler name '${errors}'`);
  return { registered, builtin };
}

/** The exception that all faults of a run share: its arguments are those of the first. It is made when somebody wants it. */
class SharedException<Input> {
  private readonly make: (fault: CodecFault<Input>) => PyBaseException;
  private first: CodecFault<Input> | null = null;
  private exception: PyBaseException | null = null;

  constructor(make: (fault: CodecFault<Input>) => PyBaseException) {
    this.make = make;
  }

  next(fault: CodecFault<Input>): () => PyBaseException {
    const first = this.first ?? fault;
    this.first = first;
    return () => {
      this.exception ??= this.make(first);
      return moveException(this.exception, fault);
    };
  }
}

/** Where a handler wants to go on; negative positions count from the end. */
function resumeAt(given: number | bigint, length: number): number {
  // What does not fit is -1 to C.
  const isSize = given >= -(2 ** 63) && given < 2 ** 63;
  const position = isSize ? Number(given) + (given < 0 ? length : 0) : -1;
  if (position < 0 || position > length) raiseIndexError(`position ${position} from error handler out of bounds`);
  return position;
}

// ### Encoding

export interface EncodeMode {
  /** No more input comes. */
  readonly isFinal: boolean;
  /** Writes what leads back to the initial state, even after nothing. */
  readonly resets: boolean;
}

export const WHOLE: EncodeMode = { isFinal: true, resets: true };
export const PART: EncodeMode = { isFinal: false, resets: false };
const REPLACEMENT: EncodeMode = { isFinal: true, resets: false };

export interface Encoded {
  readonly bytes: Uint8Array;
  /** How many characters were taken; the rest may become a pair with what follows. */
  readonly taken: number;
}

export function encodeText(
  codec: MultibyteCodec,
  state: CodecState,
  text: PyStr,
  errors: string,
  { isFinal, resets }: EncodeMode,
): Encoded {
  const length = codePointLength(text);
  const out = new ByteSink(length === 0 ? 0 : length * 2);
  const step: EncodeStep = { input: toCodePoints(text), at: 0, out };
  const faults = new EncodeFaults(codec, state, text, errors);
  while (step.at < length) {
    const status = codec.encode(step, state, isFinal);
    if (status === DONE || (status === INCOMPLETE && !isFinal)) break;
    faults.handle(step, status);
  }
  if (resets) codec.finishEncoding(out, state);
  return { bytes: out.take(), taken: step.at };
}

/** The faults of one run. */
class EncodeFaults {
  private readonly codec: MultibyteCodec;
  private readonly state: CodecState;
  private readonly text: PyStr;
  private readonly errors: string;
  private readonly exceptions = new SharedException(encodeError);

  constructor(codec: MultibyteCodec, state: CodecState, text: PyStr, errors: string) {
    this.codec = codec;
    this.state = state;
    this.text = text;
    this.errors = errors;
  }

  handle(step: EncodeStep, status: Status): void {
    const { codec, errors, text } = this;
    const extent = extentOf(status, step.at, step.input.length);
    if (errors === 'replace') this.writeMark(step.out);
    if (errors === 'ignore' || errors === 'replace') step.at = extent.end;
    else this.ask(step, { encoding: codec.name, input: text, ...extent });
  }

  private writeMark(out: ByteSink): void {
    const mark: EncodeStep = { input: MARK, at: 0, out };
    if (this.codec.encode(mark, this.state, false) !== DONE) out.pushAll(MARK);
  }

  private ask(step: EncodeStep, fault: CodecFault<PyStr>): void {
    const asError = this.exceptions.next(fault);
    if (this.errors === 'strict') throw asError();
    const { registered, builtin } = handlerFor(this.errors);
    if (builtin !== undefined) {
      const { content, position } = builtin.encode(fault, asError);
      this.write(step.out, content);
      step.at = position;
      return;
    }
    const result = call1(registered!, asError());
    const items = result instanceof PyTuple && result.items.length === 2 ? result.items : [];
    const content = items[0] instanceof PyBytes ? items[0].data : strOf(items[0]);
    const position = items[1] === undefined ? undefined : intValue(items[1]);
    if (content === undefined || position === undefined)
      return raiseTypeError('encoding error handler must return (str, int) tuple');
    this.write(step.out, content);
    step.at = resumeAt(position, step.input.length);
  }

  private write(out: ByteSink, content: PyStr | Uint8Array): void {
    if (content instanceof Uint8Array) out.pushAll(content);
    else out.pushAll(encodeText(this.codec, this.state, content, 'strict', REPLACEMENT).bytes);
  }
}

const MARK = Uint32Array.of(0x3f);

// ### Decoding

/** The faults of one run. */
export class DecodeFaults {
  private readonly codec: MultibyteCodec;
  private readonly errors: string;
  private readonly exceptions = new SharedException(decodeFailure);

  constructor(codec: MultibyteCodec, errors: string) {
    this.codec = codec;
    this.errors = errors;
  }

  handle(step: DecodeStep, status: Status): void {
    const { codec, errors } = this;
    const extent = extentOf(status, step.at, step.input.length);
    if (errors === 'replace') step.out.push(0xfffd);
    if (errors === 'ignore' || errors === 'replace') step.at = extent.end;
    else this.ask(step, { encoding: codec.name, input: step.input, ...extent });
  }

  private ask(step: DecodeStep, fault: CodecFault<Uint8Array>): void {
    const asError = this.exceptions.next(fault);
    if (this.errors === 'strict') throw asError();
    const { registered, builtin } = handlerFor(this.errors);
    if (builtin !== undefined) {
      const { text, position } = builtin.decode(fault, asError);
      step.out.pushAll(toCodePoints(text));
      step.at = position;
      return;
    }
    const result = call1(registered!, asError());
    const items = result instanceof PyTuple && result.items.length === 2 ? result.items : [];
    const text = strOf(items[0]);
    const position = items[1] === undefined ? undefined : intValue(items[1]);
    if (text === undefined || position === undefined)
      return raiseTypeError('decoding error handler must return (str, int) tuple');
    step.out.pushAll(toCodePoints(text));
    step.at = resumeAt(position, step.input.length);
  }
}

/** Decodes what is complete. */
export function decodeComplete(codec: MultibyteCodec, state: CodecState, step: DecodeStep, faults: DecodeFaults): void {
  while (step.at < step.input.length) {
    const status = codec.decode(step, state);
    if (status === DONE || status === INCOMPLETE) break;
    faults.handle(step, status);
  }
}

/** Decodes everything. */
export function decodeAll(codec: MultibyteCodec, state: CodecState, step: DecodeStep, faults: DecodeFaults): void {
  while (step.at < step.input.length) {
    const status = codec.decode(step, state);
    if (status === DONE) break;
    faults.handle(step, status);
  }
}

/** An error about input that is kept for later. */
export function pendingError(codec: MultibyteCodec, input: Uint8Array, reason: string): PyBaseException {
  return decodeFailure({ encoding: codec.name, input, start: 0, end: input.length, reason });
}

/** The input may be that of a bytearray, which changes. */
function decodeFailure(fault: CodecFault<Uint8Array>): PyBaseException {
  return decodeError({ ...fault, input: fault.input.slice() });
}
