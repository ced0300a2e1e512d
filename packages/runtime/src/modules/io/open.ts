// `open`: the mode, the options that go with it, and the file object. CPython: Modules/_io/_iomodule.c _io_open_impl.

import { makeOSError } from '../../errors/particular-exceptions.js';
import { raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { argumentTypeName, typeName } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { call0, lookupSpecial } from '../../protocols/call.js';
import { repr } from '../../protocols/repr.js';
import { PyBytes } from '../../types/bytes.js';
import { decodeBytes, encodeStr } from '../../types/str/codecs.js';
import { strOf } from '../../types/str/text.js';
import { type FileMode, FileStore } from './file-store.js';
import { makeBinaryFile, PyTextFile } from './files.js';
import { FileChannel } from './text-channel.js';

/** Reads a mode such as `r`, `w+`, `rb`. ValueError in CPython's words when it is none. */
export function parseMode(mode: string): FileMode {
  const flags = new Set(mode);
  if (flags.size !== mode.length || !/^[rwxabt+]*$/.test(mode)) raiseValueError(`invalid mode: ${repr(mode)}`);
  if (flags.has('t') && flags.has('b')) raiseValueError("can't have text and binary mode at once");
  const kinds = (['r', 'w', 'a', 'x'] as const).filter((kind) => flags.has(kind));
  if (kinds.length > 1) raiseValueError('must have exactly one of create/read/write/append mode');
  const create = kinds[0];
  if (create === undefined)
    return raiseValueError('Must have exactly one of create/read/write/append mode and at most one plus');
  return {
    text: mode,
    create,
    canRead: create === 'r' || flags.has('+'),
    canWrite: create !== 'r' || flags.has('+'),
    isBinary: flags.has('b'),
  };
}

/** The path that a str, bytes or path object names. */
export function pathOf(value: Value): string {
  const text = strOf(value);
  if (text !== undefined) return text.toString();
  if (value instanceof PyBytes) return decodeBytes(value.data, 'utf-8', 'surrogateescape').toString();
  const method = lookupSpecial(value, '__fspath__');
  if (method === undefined) return raiseTypeError(`expected str, bytes or os.PathLike object, not ${typeName(value)}`);
  const path = call0(method);
  if (strOf(path) !== undefined || path instanceof PyBytes) return pathOf(path);
  return raiseTypeError(`expected ${typeName(value)}.__fspath__() to return str or bytes, not ${typeName(path)}`);
}

function optionalText(value: Value | undefined, name: string): string | null {
  if (value === undefined || value === null) return null;
  const text = strOf(value);
  if (text === undefined)
    return raiseTypeError(`open() argument '${name}' must be str or None, not ${argumentTypeName(value)}`);
  return text.toString();
}

/** The implementation of the built-in function `open`. */
export function open(
  file: Value,
  modeValue?: Value,
  buffering?: Value,
  encodingValue?: Value,
  errorsValue?: Value,
  newlineValue?: Value,
): Value {
  const modeText = modeValue === undefined ? 'r' : strOf(modeValue);
  if (modeText === undefined)
    return raiseTypeError(`open() argument 'mode' must be str, not ${argumentTypeName(modeValue!)}`);
  const mode = parseMode(modeText.toString());
  const encoding = optionalText(encodingValue, 'encoding');
  const errors = optionalText(errorsValue, 'errors');
  const newline = optionalText(newlineValue, 'newline');
  if (mode.isBinary) refuseTextOptions(encoding, errors, newline);
  if (typeof file === 'number') throw makeOSError(9, 'Bad file descriptor', null);
  const store = new FileStore(pathOf(file), mode);
  if (mode.isBinary) return makeBinaryFile(store, file);
  checkTextOptions(encoding, errors, newline, buffering);
  const channel = new FileChannel(store, encoding ?? 'utf-8', errors ?? 'strict', newline);
  return new PyTextFile(channel, {
    name: file,
    mode: mode.text,
    encoding: encoding ?? 'UTF-8',
    errors: errors ?? 'strict',
    lineBuffering: false,
    buffer: makeBinaryFile(store, file),
  });
}

function refuseTextOptions(encoding: string | null, errors: string | null, newline: string | null): void {
  if (encoding !== null) raiseValueError("binary mode doesn't take an encoding argument");
  if (errors !== null) raiseValueError("binary mode doesn't take an errors argument");
  if (newline !== null) raiseValueError("binary mode doesn't take a newline argument");
}

/** As in CPython, these are looked at after the file has been opened. */
function checkTextOptions(
  encoding: string | null,
  errors: string | null,
  newline: string | null,
  buffering: Value | undefined,
): void {
  if (buffering === 0) raiseValueError("can't have unbuffered text I/O");
  if (newline !== null && !['', '\n', '\r', '\r\n'].includes(newline))
    raiseValueError(`illegal newline value: ${newline}`);
  // An unknown encoding is an error now, not when the first character is read.
  if (encoding !== null) encodeStr('', encoding, errors ?? 'strict');
}
