// `open`: the mode, the options that go with it, and the layers of the file object. CPython: Modules/_io/_iomodule.c
// _io_open_impl.

import { raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { warn } from '../../errors/warn.js';
import { argumentTypeName } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { setAttribute } from '../../protocols/attribute.js';
import { callMethod } from '../../protocols/call.js';
import { asIndex, intValue } from '../../protocols/index.js';
import { repr } from '../../protocols/repr.js';
import { isTrue } from '../../protocols/truth.js';
import { strOf } from '../../types/str/text.js';
import { makeStr } from '../../types/wide-str.js';
import { DEFAULT_BUFFER_SIZE } from './base.js';
import { bufferedRandomType, bufferedReaderType, bufferedWriterType, makeBuffered } from './buffered-types.js';
import { makeFileIO, type PyFileIO } from './file-io.js';
import { fsPath } from './paths.js';
import { checkNewline, makeTextFile, optionalText, textEncoding } from './text-types.js';
import { flushFiles } from './unwritten.js';

interface OpenMode {
  /** As FileIO takes it. */
  readonly raw: string;
  readonly isBinary: boolean;
  readonly canRead: boolean;
  readonly canWrite: boolean;
}

/** Reads a mode such as `r`, `w+`, `rb`. ValueError in CPython's words when it is none. */
function parseMode(mode: string): OpenMode {
  const flags = new Set(mode);
  if (flags.size !== mode.length || !/^[rwxabt+]*$/.test(mode)) raiseValueError(`invalid mode: ${repr(mode)}`);
  if (flags.has('t') && flags.has('b')) raiseValueError("can't have text and binary mode at once");
  const kinds = [...flags].filter((flag) => 'rwxa'.includes(flag));
  if (kinds.length > 1) raiseValueError('must have exactly one of create/read/write/append mode');
  const kind = kinds[0];
  if (kind === undefined)
    return raiseValueError('Must have exactly one of create/read/write/append mode and at most one plus');
  const isUpdating = flags.has('+');
  return {
    raw: isUpdating ? `${kind}+` : kind,
    isBinary: flags.has('b'),
    canRead: kind === 'r' || isUpdating,
    canWrite: kind !== 'r' || isUpdating,
  };
}

/** The implementation of the built-in function `open`. */
export function open(
  file: Value,
  modeValue?: Value,
  bufferingValue?: Value,
  encodingValue?: Value,
  errorsValue?: Value,
  newlineValue?: Value,
  closefd?: Value,
  opener?: Value,
): Value {
  const modeText = modeValue === undefined ? 'r' : strOf(modeValue);
  if (modeText === undefined)
    return raiseTypeError(`open() argument 'mode' must be str, not ${argumentTypeName(modeValue!)}`);
  const buffering = bufferingValue === undefined ? -1 : Number(asIndex(bufferingValue));
  const encoding = optionalText('open', 'encoding', encodingValue);
  const errors = optionalText('open', 'errors', errorsValue);
  const newline = optionalText('open', 'newline', newlineValue);
  const path = intValue(file) === undefined ? fsPath(file) : file;
  const mode = parseMode(modeText.toString());
  if (mode.isBinary) refuseTextOptions(encoding, errors, newline);
  if (mode.isBinary && buffering === 1) warn('RuntimeWarning', LINES_OF_BYTES);
  flushFiles();
  const raw = makeFileIO(path, mode.raw, closefd === undefined || isTrue(closefd), opener ?? null);
  let top: Value = raw;
  try {
    const isLineBuffered = buffering === 1 && !mode.isBinary;
    const size = bufferSize(raw, buffering);
    if (size === 0) return mode.isBinary ? raw : raiseValueError("can't have unbuffered text I/O");
    const type =
      mode.canRead && mode.canWrite ? bufferedRandomType : mode.canRead ? bufferedReaderType : bufferedWriterType;
    top = makeBuffered(type, raw, size);
    if (mode.isBinary) return top;
    const text = makeTextFile(top, {
      encoding: textEncoding(encoding, errors),
      errors: errors ?? 'strict',
      newline: checkNewline(newline),
      lineBuffering: isLineBuffered || (buffering < 0 && isTerminal(raw)),
      writeThrough: false,
    });
    setAttribute(text, 'mode', makeStr(modeText.toString()));
    return text;
  } catch (error) {
    callMethod(top, 'close');
    throw error;
  }
}

const LINES_OF_BYTES =
  "line buffering (buffering=1) isn't supported in binary mode, the default buffer size will be used";

function isTerminal(raw: PyFileIO): boolean {
  return raw.file.isTerminal;
}

/** 0 for none. */
function bufferSize(raw: PyFileIO, buffering: number): number {
  if (buffering === 0) return 0;
  if (buffering > 1) return buffering;
  return Math.max(Math.min(raw.blockSize, 8 * 1024 * 1024), DEFAULT_BUFFER_SIZE);
}

function refuseTextOptions(encoding: string | null, errors: string | null, newline: string | null): void {
  if (encoding !== null) raiseValueError("binary mode doesn't take an encoding argument");
  if (errors !== null) raiseValueError("binary mode doesn't take an errors argument");
  if (newline !== null) raiseValueError("binary mode doesn't take a newline argument");
}
