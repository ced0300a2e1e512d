// The file objects that `open` gives and that `sys.stdout` is: text files (TextIOWrapper) over a TextChannel, binary ones
// (BufferedReader, BufferedWriter, BufferedRandom) over a FileStore. CPython: Modules/_io/.

import { raiseTypeError } from '../../errors/raise.js';
import { defineType, type GetSetSpec, type MethodSpec } from '../../object/define-type.js';
import { PyInstance } from '../../object/object.js';
import type { Shape } from '../../object/shape.js';
import { argumentTypeName, type PyType, typeName, typeOf } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { asSize, intValue } from '../../protocols/index.js';
import { forEachItem } from '../../protocols/iterate.js';
import { repr } from '../../protocols/repr.js';
import { requireData } from '../../types/bytes/data.js';
import { makeBytes } from '../../types/bytes.js';
import { DICT_ATTRIBUTE } from '../../types/dict-attribute.js';
import { makeList } from '../../types/list.js';
import { codePointLength, strOf } from '../../types/str/text.js';
import { makeStr } from '../../types/wide-str.js';
import { raiseClosed, raiseUnsupported } from './errors.js';
import { FileStore } from './file-store.js';
import type { TextChannel } from './text-channel.js';

// ### Representation

export class PyTextFile extends PyInstance {
  readonly channel: TextChannel;
  readonly name: Value;
  readonly mode: string;
  readonly encoding: string;
  readonly errors: string;
  readonly lineBuffering: boolean;
  /** The `buffer` attribute, or null. */
  readonly buffer: Value;
  closed: boolean;

  constructor(channel: TextChannel, init: TextFileInit) {
    super(textFileType.rootShape);
    this.channel = channel;
    this.name = init.name;
    this.mode = init.mode;
    this.encoding = init.encoding;
    this.errors = init.errors;
    this.lineBuffering = init.lineBuffering;
    this.buffer = init.buffer;
    this.closed = false;
  }
}

export type TextFileInit = Pick<PyTextFile, 'name' | 'mode' | 'encoding' | 'errors' | 'lineBuffering' | 'buffer'>;

export class PyBinaryFile extends PyInstance {
  readonly store: FileStore;
  readonly name: Value;
  closed: boolean;

  constructor(shape: Shape, store: FileStore, name: Value) {
    super(shape);
    this.store = store;
    this.name = name;
    this.closed = false;
  }
}

/** The binary file object for a store: its type depends on the mode. */
export function makeBinaryFile(store: FileStore, name: Value): PyBinaryFile {
  const { canRead, canWrite } = store.mode;
  const type = canRead && canWrite ? bufferedRandomType : canRead ? bufferedReaderType : bufferedWriterType;
  return new PyBinaryFile(type.rootShape, store, name);
}

// ### What both kinds need

/** The size argument of read and readline: -1 for all. */
function sizeArgument(value: Value | undefined): number {
  if (value === undefined || value === null) return -1;
  if (intValue(value) === undefined) raiseTypeError(`argument should be integer or None, not '${typeName(value)}'`);
  return asSize(value, 'OverflowError');
}

function text(self: Value): PyTextFile {
  const file = self as PyTextFile;
  if (file.closed) raiseClosed();
  return file;
}

function readable(self: Value): TextChannel {
  const { channel } = text(self);
  if (!channel.canRead) raiseUnsupported('not readable');
  return channel;
}

function binary(self: Value): FileStore {
  const file = self as PyBinaryFile;
  if (file.closed) raiseClosed();
  return file.store;
}

function readableStore(self: Value): FileStore {
  const store = binary(self);
  if (!store.mode.canRead) raiseUnsupported('read');
  return store;
}

/** Lines until there are none, or until `hint` characters or bytes are exceeded. */
function readLines(next: () => Value | undefined, size: (line: Value) => number, hint: number): Value {
  const lines: Value[] = [];
  let total = 0;
  for (let line = next(); line !== undefined; line = next()) {
    lines.push(line);
    total += size(line);
    if (hint > 0 && total >= hint) break;
  }
  return makeList(lines);
}

const self = (file: Value): Value => file;
const notTerminal = (): boolean => false;
const isTerminal = (file: Value): boolean => text(file).channel.isTerminal;

// ### Text files

/** Writes a str to a text file; the number of characters. */
export function writeText(file: PyTextFile, value: Value): number {
  const { channel } = text(file);
  const written = strOf(value);
  if (written === undefined) return raiseTypeError(`write() argument must be str, not ${argumentTypeName(value)}`);
  if (!channel.canWrite) raiseUnsupported('not writable');
  channel.write(written);
  return codePointLength(written);
}

function nextLine(file: Value): PyStr | undefined {
  const line = readable(file).readLine(-1);
  return line === '' ? undefined : line;
}

function closeText(file: Value): null {
  const target = file as PyTextFile;
  if (!target.closed) {
    target.closed = true;
    target.channel.close();
  }
  return null;
}

function textRepr(value: Value): PyStr {
  const file = value as PyTextFile;
  return makeStr(`<_io.TextIOWrapper name=${repr(file.name)} mode='${file.mode}' encoding='${file.encoding}'>`);
}

function reconfigure(file: Value): null {
  text(file);
  return null;
}

const textMethods: readonly MethodSpec[] = [
  { name: '__enter__', signature: '($self, /)', doc: 'The file itself.', impl: (file: Value) => text(file) },
  { name: '__exit__', signature: '($self, /, *args)', doc: 'Closes the file.', impl: closeText },
  { name: 'close', signature: '($self, /)', doc: 'Flushes and closes the file.', impl: closeText },
  {
    name: 'fileno',
    signature: '($self, /)',
    doc: 'A number for the file.',
    impl: (f: Value) => text(f).channel.descriptor,
  },
  {
    name: 'flush',
    signature: '($self, /)',
    doc: 'Writes out what is held back.',
    impl: (file: Value) => {
      text(file).channel.flush();
      return null;
    },
  },
  { name: 'isatty', signature: '($self, /)', doc: 'Whether this is a terminal.', impl: isTerminal },
  {
    name: 'read',
    signature: '($self, size=-1, /)',
    doc: 'Reads at most size characters, all that are left by default.',
    impl: (file: Value, size?: Value) => readable(file).read(sizeArgument(size)),
  },
  {
    name: 'readable',
    signature: '($self, /)',
    doc: 'Whether it can be read.',
    impl: (f: Value) => text(f).channel.canRead,
  },
  {
    name: 'readline',
    signature: '($self, size=-1, /)',
    doc: 'Reads a line with its newline.',
    impl: (file: Value, size?: Value) => readable(file).readLine(sizeArgument(size)),
  },
  {
    name: 'readlines',
    signature: '($self, hint=-1, /)',
    doc: 'A list of the lines that are left.',
    impl: (file: Value, hint?: Value) =>
      readLines(
        () => nextLine(file),
        (line) => codePointLength(line as PyStr),
        sizeArgument(hint),
      ),
  },
  {
    name: 'reconfigure',
    signature: '($self, /, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None)',
    doc: 'Accepted without effect: streams are written through.',
    impl: reconfigure,
  },
  {
    name: 'seek',
    signature: '($self, cookie, whence=0, /)',
    doc: 'Moves to a position that tell gave.',
    impl: (file: Value, offset: Value, whence?: Value) =>
      text(file).channel.seek(asSize(offset, 'OverflowError'), whence === undefined ? 0 : asSize(whence)),
  },
  {
    name: 'seekable',
    signature: '($self, /)',
    doc: 'Whether seek works.',
    impl: (f: Value) => text(f).channel.canSeek,
  },
  { name: 'tell', signature: '($self, /)', doc: 'The current position.', impl: (f: Value) => text(f).channel.tell() },
  {
    name: 'truncate',
    signature: '($self, pos=None, /)',
    doc: 'Cuts the file off at a position.',
    impl: (file: Value, size?: Value) =>
      text(file).channel.truncate(size === undefined || size === null ? null : asSize(size)),
  },
  {
    name: 'writable',
    signature: '($self, /)',
    doc: 'Whether it can be written.',
    impl: (f: Value) => text(f).channel.canWrite,
  },
  { name: 'write', signature: '($self, text, /)', doc: 'Writes a string; its length.', impl: writeText },
  {
    name: 'writelines',
    signature: '($self, lines, /)',
    doc: 'Writes strings; no newlines are added.',
    impl: (file: Value, lines: Value) => {
      forEachItem(lines, (line) => void writeText(file as PyTextFile, line));
      return null;
    },
  },
];

const textAttribute = (name: string, doc: string, get: (file: PyTextFile) => Value): GetSetSpec => ({
  name,
  doc,
  get: (file) => get(file as PyTextFile),
});

export const textFileType: PyType = defineType({
  name: 'TextIOWrapper',
  module: '_io',
  doc: 'Character and line based layer over a file.',
  layout: 'TextIOWrapper',
  hasDict: true,
  slots: {
    repr: textRepr,
    iter: self,
    iterNext: nextLine,
    construct: () => raiseTypeError("cannot create '_io.TextIOWrapper' instances"),
  },
  methods: textMethods,
  getset: [
    DICT_ATTRIBUTE,
    textAttribute('buffer', 'The binary file below.', (file) => file.buffer),
    textAttribute('closed', 'Whether it is closed.', (file) => file.closed),
    textAttribute('encoding', 'The encoding.', (file) => file.encoding),
    textAttribute('errors', 'How encoding errors are handled.', (file) => file.errors),
    textAttribute('line_buffering', 'Whether lines are written at once.', (file) => file.lineBuffering),
    textAttribute('mode', 'The mode.', (file) => file.mode),
    textAttribute('name', 'The name.', (file) => file.name),
    textAttribute('newlines', 'The line ends met; not recorded.', () => null),
  ],
});

// ### Binary files

function writeBytes(file: Value, value: Value): number {
  const store = binary(file);
  if (strOf(value) !== undefined) raiseTypeError("a bytes-like object is required, not 'str'");
  const data = requireData(value);
  if (!store.mode.canWrite) raiseUnsupported('write');
  store.write(data);
  return data.length;
}

function nextBytes(file: Value): Value | undefined {
  const line = readableStore(file).readLine(-1);
  return line.length === 0 ? undefined : makeBytes(line);
}

function readInto(file: Value, buffer: Value): number {
  const target = requireData(buffer);
  const bytes = readableStore(file).read(target.length);
  target.set(bytes);
  return bytes.length;
}

function closeBinary(file: Value): null {
  const target = file as PyBinaryFile;
  if (!target.closed) {
    target.closed = true;
    target.store.close();
  }
  return null;
}

function enterBinary(file: Value): Value {
  binary(file);
  return file;
}

const readBytes = (file: Value, size?: Value): Value => makeBytes(readableStore(file).read(sizeArgument(size)));

const binaryMethods: readonly MethodSpec[] = [
  { name: '__enter__', signature: '($self, /)', doc: 'The file itself.', impl: enterBinary },
  { name: '__exit__', signature: '($self, /, *args)', doc: 'Closes the file.', impl: closeBinary },
  { name: 'close', signature: '($self, /)', doc: 'Flushes and closes the file.', impl: closeBinary },
  { name: 'fileno', signature: '($self, /)', doc: 'A number for the file.', impl: (f: Value) => binary(f).descriptor },
  {
    name: 'flush',
    signature: '($self, /)',
    doc: 'Writes out what is held back.',
    impl: (file: Value) => {
      binary(file).flush();
      return null;
    },
  },
  { name: 'isatty', signature: '($self, /)', doc: 'Whether this is a terminal.', impl: notTerminal },
  { name: 'read', signature: '($self, size=-1, /)', doc: 'Reads at most size bytes, all by default.', impl: readBytes },
  { name: 'read1', signature: '($self, size=-1, /)', doc: 'Reads at most size bytes.', impl: readBytes },
  {
    name: 'readable',
    signature: '($self, /)',
    doc: 'Whether it can be read.',
    impl: (f: Value) => binary(f).mode.canRead,
  },
  {
    name: 'readinto',
    signature: '($self, buffer, /)',
    doc: 'Reads into a buffer; the number of bytes.',
    impl: readInto,
  },
  {
    name: 'readline',
    signature: '($self, size=-1, /)',
    doc: 'Reads a line with its newline.',
    impl: (file: Value, size?: Value) => makeBytes(readableStore(file).readLine(sizeArgument(size))),
  },
  {
    name: 'readlines',
    signature: '($self, hint=-1, /)',
    doc: 'A list of the lines that are left.',
    impl: (file: Value, hint?: Value) =>
      readLines(
        () => nextBytes(file),
        (line) => requireData(line).length,
        sizeArgument(hint),
      ),
  },
  {
    name: 'seek',
    signature: '($self, target, whence=0, /)',
    doc: 'Moves to a position, from the start, here or the end.',
    impl: (file: Value, offset: Value, whence?: Value) =>
      binary(file).seek(asSize(offset, 'OverflowError'), whence === undefined ? 0 : asSize(whence)),
  },
  {
    name: 'seekable',
    signature: '($self, /)',
    doc: 'Whether seek works.',
    impl: (f: Value) => binary(f) instanceof FileStore,
  },
  { name: 'tell', signature: '($self, /)', doc: 'The current position.', impl: (f: Value) => binary(f).position },
  {
    name: 'truncate',
    signature: '($self, pos=None, /)',
    doc: 'Cuts the file off at a position.',
    impl: (file: Value, size?: Value) =>
      binary(file).truncate(size === undefined || size === null ? binary(file).position : asSize(size)),
  },
  {
    name: 'writable',
    signature: '($self, /)',
    doc: 'Whether it can be written.',
    impl: (f: Value) => binary(f).mode.canWrite,
  },
  { name: 'write', signature: '($self, buffer, /)', doc: 'Writes bytes; how many.', impl: writeBytes },
  {
    name: 'writelines',
    signature: '($self, lines, /)',
    doc: 'Writes bytes objects.',
    impl: (file: Value, lines: Value) => {
      forEachItem(lines, (line) => void writeBytes(file, line));
      return null;
    },
  },
];

function defineBinaryType(name: string): PyType {
  return defineType({
    name,
    module: '_io',
    doc: 'A binary file.',
    layout: 'BufferedFile',
    hasDict: true,
    slots: {
      repr: (file) => makeStr(`<${typeOf(file).name} name=${repr((file as PyBinaryFile).name)}>`),
      iter: self,
      iterNext: nextBytes,
      construct: () => raiseTypeError(`cannot create '_io.${name}' instances`),
    },
    methods: binaryMethods,
    getset: [
      DICT_ATTRIBUTE,
      { name: 'closed', doc: 'Whether it is closed.', get: (file) => (file as PyBinaryFile).closed },
      { name: 'mode', doc: 'The mode.', get: (file) => (file as PyBinaryFile).store.mode.text },
      { name: 'name', doc: 'The name.', get: (file) => (file as PyBinaryFile).name },
    ],
  });
}

export const bufferedReaderType: PyType = defineBinaryType('BufferedReader');
export const bufferedWriterType: PyType = defineBinaryType('BufferedWriter');
export const bufferedRandomType: PyType = defineBinaryType('BufferedRandom');
