// `sys.stdin`, `sys.stdout` and `sys.stderr`: text files over descriptors 0, 1 and 2. CPython: Python/pylifecycle.c
// create_stdio. Where the host has only functions for text, written text goes to them at once, past the layers below.

import { currentState } from '../../importlib/state.js';
import type { Value } from '../../object/value.js';
import { setAttribute } from '../../protocols/attribute.js';
import { DEFAULT_BUFFER_SIZE } from './base.js';
import { bufferedReaderType, bufferedWriterType, makeBuffered } from './buffered-types.js';
import { descriptors } from './descriptors.js';
import { makeFileIO } from './file-io.js';
import { TextOutputFile } from './standard-files.js';
import type { PyTextFile } from './text-file.js';
import { makeTextFile } from './text-types.js';

function inputStream(): PyTextFile {
  const raw = makeFileIO(0, 'r', false, null);
  setAttribute(raw, 'name', '<stdin>');
  const stream = makeTextFile(makeBuffered(bufferedReaderType, raw, DEFAULT_BUFFER_SIZE), {
    encoding: 'utf-8',
    errors: 'strict',
    newline: '\n',
    lineBuffering: false,
    writeThrough: false,
  });
  setAttribute(stream, 'mode', 'r');
  return stream;
}

function outputStream(descriptor: 1 | 2): PyTextFile {
  const file = descriptors().file(descriptor);
  const isUnbuffered = file instanceof TextOutputFile || currentState().host.isUnbuffered === true;
  const raw = makeFileIO(descriptor, 'w', false, null);
  const stream = makeTextFile(isUnbuffered ? raw : makeBuffered(bufferedWriterType, raw, DEFAULT_BUFFER_SIZE), {
    encoding: 'utf-8',
    errors: descriptor === 1 ? 'strict' : 'backslashreplace',
    newline: '\n',
    lineBuffering: descriptor === 2 || file.isTerminal,
    writeThrough: isUnbuffered,
  });
  setAttribute(raw, 'name', descriptor === 1 ? '<stdout>' : '<stderr>');
  setAttribute(stream, 'mode', 'w');
  if (file instanceof TextOutputFile) stream.sink = file;
  return stream;
}

/** New standard streams, by their names in `sys`. */
export function makeStreams(): Record<string, Value> {
  const { host } = currentState();
  const stdin = host.standardFiles === null && host.readLine === null ? null : inputStream();
  const stdout = outputStream(1);
  const stderr = outputStream(2);
  return { stdin, stdout, stderr, __stdin__: stdin, __stdout__: stdout, __stderr__: stderr };
}
