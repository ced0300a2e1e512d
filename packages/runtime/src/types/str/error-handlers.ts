// The error handlers that are built in. Each is asked for what stands for a fault, by codecs with the fault itself and by
// programs (`codecs.lookup_error`) with an exception (modules/codecs/handler-functions.ts).
// CPython: Python/codecs.c PyCodec_StrictErrors …, PyCodec_SurrogatePassErrors.

import type { PyBaseException } from '../../errors/exception.js';
import { raiseTypeError } from '../../errors/raise.js';
import { currentState } from '../../importlib/state.js';
import type { PyStr } from '../../object/value.js';
import { strFromCodePoints } from '../wide-str.js';
import type { CodecFault, Replacement } from './codec-errors.js';
import { escapeCode } from './escape.js';
import { codePointAt } from './text.js';

export interface DecodeReplacement {
  readonly text: PyStr;
  readonly position: number;
}

/** `asError` makes the exception of the fault, for handlers that cannot deal with it. */
export interface BuiltinHandler {
  encode(fault: CodecFault<PyStr>, asError: () => PyBaseException): Replacement;
  decode(fault: CodecFault<Uint8Array>, asError: () => PyBaseException): DecodeReplacement;
  /** The text instead of `start` to `end`, for a UnicodeTranslateError. */
  translate: ((text: PyStr, start: number, end: number) => PyStr) | null;
}

function refuse(kind: string): never {
  return raiseTypeError(`don't know how to handle ${kind} in error callback`);
}

const refuseDecoding = (): never => refuse('UnicodeDecodeError');

function textOf(input: PyStr, start: number, end: number, textOfCode: (code: number) => string): string {
  let text = '';
  for (let i = start; i < end; i++) text += textOfCode(codePointAt(input, i));
  return text;
}

/** A handler that writes each character in ASCII. */
function escaping(textOfCode: (code: number) => string): BuiltinHandler['encode'] {
  return ({ input, start, end }) => ({ content: textOf(input, start, end, textOfCode), position: end });
}

// ### Each handler

const strict: BuiltinHandler = {
  encode: (_fault, asError) => {
    throw asError();
  },
  decode: (_fault, asError) => {
    throw asError();
  },
  translate: null,
};

const ignore: BuiltinHandler = {
  encode: ({ end }) => ({ content: '', position: end }),
  decode: ({ end }) => ({ text: '', position: end }),
  translate: () => '',
};

const replace: BuiltinHandler = {
  encode: ({ start, end }) => ({ content: '?'.repeat(end - start), position: end }),
  decode: ({ end }) => ({ text: '\ufffd', position: end }),
  translate: (_text, start, end) => '\ufffd'.repeat(end - start),
};

const xmlcharrefreplace: BuiltinHandler = {
  encode: escaping((code) => `&#${code};`),
  decode: refuseDecoding,
  translate: null,
};

const backslashreplace: BuiltinHandler = {
  encode: escaping(escapeCode),
  decode: ({ input, start, end }) => ({
    text: Array.from(input.subarray(start, end), escapeCode).join(''),
    position: end,
  }),
  translate: (text, start, end) => textOf(text, start, end, escapeCode),
};

const namereplace: BuiltinHandler = {
  encode: escaping((code) => {
    const name = currentState().compiler.nameOfCharacter(code);
    return name === null ? escapeCode(code) : `\\N{${name}}`;
  }),
  decode: refuseDecoding,
  translate: null,
};

const surrogateescape: BuiltinHandler = {
  encode: ({ input, start, end }, asError) => {
    const bytes = new Uint8Array(end - start);
    for (let i = start; i < end; i++) {
      const code = codePointAt(input, i);
      if (code < 0xdc80 || code > 0xdcff) throw asError();
      bytes[i - start] = code - 0xdc00;
    }
    return { content: bytes, position: end };
  },
  /** Bytes above 127 become lone surrogates; at most four at a time, as in CPython. */
  decode: ({ input, start, end }, asError) => {
    let at = start;
    while (at < end && at < start + 4 && input[at]! >= 0x80) at++;
    if (at === start) throw asError();
    return {
      text: strFromCodePoints(Uint32Array.from(input.subarray(start, at), (byte) => 0xdc00 + byte)),
      position: at,
    };
  },
  translate: null,
};

const surrogatepass: BuiltinHandler = {
  encode: ({ encoding, input, start, end }, asError) => {
    const unit = surrogateSize(encoding);
    const bytes: number[] = [];
    for (let i = start; i < end; i++) {
      const code = codePointAt(input, i);
      if (unit === 0 || code < 0xd800 || code > 0xdfff) throw asError();
      if (unit === 3) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
      else pushUnit(bytes, code, unit, !isBigEndian(encoding));
    }
    return { content: Uint8Array.from(bytes), position: end };
  },
  /** An encoded surrogate, which the UTF codecs otherwise refuse, becomes the lone surrogate. */
  decode: ({ encoding, input, start }, asError) => {
    const unit = surrogateSize(encoding);
    let code = 0;
    if (unit > 0 && start + unit <= input.length) {
      if (unit === 3) code = utf8Surrogate(input, start);
      else for (let i = 0; i < unit; i++) code += input[start + (isBigEndian(encoding) ? unit - 1 - i : i)]! * 256 ** i;
    }
    if (code < 0xd800 || code > 0xdfff) throw asError();
    return { text: strFromCodePoints(Uint32Array.of(code)), position: start + unit };
  },
  translate: null,
};

function utf8Surrogate(bytes: Uint8Array, at: number): number {
  const [a, b, c] = [bytes[at]!, bytes[at + 1]!, bytes[at + 2]!];
  if ((a & 0xf0) !== 0xe0 || (b & 0xc0) !== 0x80 || (c & 0xc0) !== 0x80) return 0;
  return ((a & 15) << 12) | ((b & 63) << 6) | (c & 63);
}

const isBigEndian = (encoding: string): boolean => /be$/i.test(encoding);

/** Bytes that a surrogate takes in the encoding; 0 where `surrogatepass` does not apply. */
function surrogateSize(encoding: string): number {
  const name = /^(?:utf[-_]?(8|16|32)(?:[-_]?[lb]e)?|cp65001)$/i.exec(encoding);
  if (name === null) return 0;
  return { 8: 3, 16: 2, 32: 4 }[name[1] ?? '8']!;
}

/** Appends a number as `size` bytes. */
export function pushUnit(bytes: number[], value: number, size: number, little: boolean): void {
  for (let i = 0; i < size; i++) bytes.push((value >>> (8 * (little ? i : size - 1 - i))) & 255);
}

// ### By name

const HANDLERS: ReadonlyMap<string, BuiltinHandler> = new Map(
  Object.entries({
    strict,
    ignore,
    replace,
    xmlcharrefreplace,
    backslashreplace,
    namereplace,
    surrogatepass,
    surrogateescape,
  }),
);

export const builtinHandlerNames: readonly string[] = [...HANDLERS.keys()];

export function builtinHandler(name: string): BuiltinHandler | undefined {
  return HANDLERS.get(name);
}
