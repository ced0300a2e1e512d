// The _io module: all kinds of files. The standard streams and `open` are in the core (io/); what only programs that import io
// use is here, with the module itself. CPython: Modules/_io/_iomodule.c.

import { builtinFunction } from '../builtins/index.js';
import { exceptionTypes, raiseTypeError } from '../errors/raise.js';
import { unsupportedOperation } from '../errors/unsupported-operation.js';
import { commandFlag } from '../importlib/state.js';
import type { NativeSpec } from '../object/native.js';
import { argumentTypeName } from '../object/type.js';
import type { Value } from '../object/value.js';
import { strOf } from '../types/str/text.js';
import { bufferedIOBaseType, DEFAULT_BUFFER_SIZE, ioBaseType, rawIOBaseType, textIOBaseType } from './io/base.js';
import { bufferedPairType } from './io/buffered-pair.js';
import { bufferedRandomType, bufferedReaderType, bufferedWriterType } from './io/buffered-types.js';
import { bytesIOBufferType, bytesIOType } from './io/bytes-io.js';
import { fileIOType } from './io/file-io.js';
import { newlineDecoderType } from './io/newline-decoder-type.js';
import { open } from './io/open.js';
import { stringIOType } from './io/string-io.js';
import { textFileType, warnOfNoEncoding } from './io/text-types.js';
import { defineModule } from './module-spec.js';
import { intArgument } from './posix/arguments.js';

function openCode(path: Value): Value {
  if (strOf(path) === undefined)
    return raiseTypeError(`open_code() argument 'path' must be str, not ${argumentTypeName(path)}`);
  return open(path, 'rb');
}

const FUNCTIONS: readonly NativeSpec[] = [
  {
    name: 'open_code',
    signature: '(path)',
    doc: 'Open a file of source code.',
    impl: openCode,
  },
  {
    name: 'text_encoding',
    signature: '(encoding, stacklevel=2, /)',
    doc: 'The encoding itself, or "locale" (in UTF-8 mode "utf-8") for None.',
    impl: (encoding: Value, stackLevel: Value = 2) => {
      const level = intArgument(stackLevel);
      if (encoding !== null) return encoding;
      warnOfNoEncoding(level);
      return commandFlag('utf8_mode') !== 0 ? 'utf-8' : 'locale';
    },
  },
];

defineModule('_io', () => ({
  doc: 'Files of text and bytes: what io takes from the runtime.',
  functions: FUNCTIONS,
  types: {
    BlockingIOError: exceptionTypes.BlockingIOError,
    BufferedRWPair: bufferedPairType,
    BufferedRandom: bufferedRandomType,
    BufferedReader: bufferedReaderType,
    BufferedWriter: bufferedWriterType,
    BytesIO: bytesIOType,
    FileIO: fileIOType,
    IncrementalNewlineDecoder: newlineDecoderType,
    StringIO: stringIOType,
    TextIOWrapper: textFileType,
    UnsupportedOperation: unsupportedOperation,
    _BufferedIOBase: bufferedIOBaseType,
    _BytesIOBuffer: bytesIOBufferType,
    _IOBase: ioBaseType,
    _RawIOBase: rawIOBaseType,
    _TextIOBase: textIOBaseType,
  },
  attributes: () => ({ DEFAULT_BUFFER_SIZE, open: builtinFunction('open') }),
}));
