// FileIO: an open file of the host as raw bytes, under its descriptor. CPython: Modules/_io/fileio.c.

import { PyBaseException } from '../../errors/exception.js';
import { isThrown } from '../../errors/matches.js';
import { exceptionTypes, raise, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { reportUnraisable } from '../../errors/unraisable.js';
import { raiseUnsupported } from '../../errors/unsupported-operation.js';
import { issueWarning, placeInStack, warn } from '../../errors/warn.js';
import type { HostFile } from '../../host.js';
import { defineType, type GetSetSpec, type MethodSpec } from '../../object/define-type.js';
import { thread } from '../../object/frame.js';
import { bindConstructor } from '../../object/native-call.js';
import { PyInstance } from '../../object/object.js';
import { argumentTypeName, type PyType, typeName, typeOf } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { lookupAttribute, setAttribute } from '../../protocols/attribute.js';
import { usingBuffer, viewData } from '../../protocols/buffer.js';
import { call2 } from '../../protocols/call.js';
import { asIndex, intValue } from '../../protocols/index.js';
import { repr, reprGuard } from '../../protocols/repr.js';
import { isTrue } from '../../protocols/truth.js';
import { joinData, makeBytes, NO_BYTES, requireData } from '../../types/bytes/data.js';
import { PyFloat } from '../../types/float.js';
import { strOf } from '../../types/str/text.js';
import { makeStr } from '../../types/wide-str.js';
import { forgetFile, watchFile } from '../watched.js';
import { offsetOf, sizeArgument, writableBuffer } from './arguments.js';
import { closeBase, rawIOBaseType } from './base.js';
import { descriptors, hostFiles } from './descriptors.js';
import { hostOperation, raiseSystemError, systemErrorCode } from './errors.js';
import { isDirectoryMode, O_APPEND, O_CLOEXEC, O_CREAT, O_EXCL, O_RDWR, O_TRUNC, O_WRONLY } from './open-flags.js';
import { hostPath } from './paths.js';

// ### Representation

interface FileMode {
  readonly canRead: boolean;
  readonly canWrite: boolean;
  readonly creates: boolean;
  readonly appends: boolean;
  readonly truncates: boolean;
}

const NO_MODE: FileMode = { canRead: false, canWrite: false, creates: false, appends: false, truncates: false };

export class PyFileIO extends PyInstance {
  /** -1 while no file is open. */
  descriptor = -1;
  closesDescriptor = true;
  mode: FileMode = NO_MODE;
  blockSize = 0;
  finalizing: Value = false;

  get isClosed(): boolean {
    return this.descriptor < 0;
  }

  /** False when something else has closed the descriptor. */
  get isThere(): boolean {
    return descriptors().isOpen(this.descriptor);
  }

  /** The open file. ValueError when there is none. */
  get file(): HostFile {
    if (this.descriptor < 0) raiseValueError('I/O operation on closed file');
    return descriptors().file(this.descriptor);
  }

  /** At most `target.length` bytes; null when the file would block. */
  readInto(target: Uint8Array): number | null {
    const { file } = this;
    if (!this.mode.canRead) raiseUnsupported('File not open for reading');
    return unlessBlocking(this.descriptor, () => file.read(target));
  }

  write(data: Uint8Array): number | null {
    const { file } = this;
    if (!this.mode.canWrite) raiseUnsupported('File not open for writing');
    return unlessBlocking(this.descriptor, () => file.write(data));
  }

  seek(offset: number, whence: number): number {
    const { file } = this;
    return hostOperation(() => file.seek(offset, whence));
  }
}

/** Null where the file cannot do it at once, and is not to be waited for. */
function unlessBlocking(descriptor: number, operation: () => number): number | null {
  try {
    return operation();
  } catch (error) {
    if (systemErrorCode(error) === 'EAGAIN') return null;
    if (isThrown(error, 'BlockingIOError') && !descriptors().isBlocking(descriptor)) return null;
    return hostOperation(() => {
      throw error;
    });
  }
}

// ### Construction

function parseMode(text: string): FileMode {
  const kinds = text.match(/[rwax]/g) ?? [];
  const unknown = /[^rwaxb+]/.exec(text);
  if (unknown !== null) raiseValueError(`invalid mode: ${text}`);
  if (kinds.length !== 1 || (text.match(/\+/g) ?? []).length > 1)
    raiseValueError('Must have exactly one of create/read/write/append mode and at most one plus');
  const kind = kinds[0]!;
  const isBoth = text.includes('+');
  return {
    canRead: kind === 'r' || isBoth,
    canWrite: kind !== 'r' || isBoth,
    creates: kind === 'x',
    appends: kind === 'a',
    truncates: kind === 'w',
  };
}

function openFlags({ canRead, canWrite, creates, appends, truncates }: FileMode): number {
  const access = canRead && canWrite ? O_RDWR : canWrite ? O_WRONLY : 0;
  const made = creates ? O_EXCL | O_CREAT : truncates ? O_CREAT | O_TRUNC : appends ? O_APPEND | O_CREAT : 0;
  return access | made | O_CLOEXEC;
}

/** The descriptor that `file` is, or undefined when it names a file. */
function givenDescriptor(file: Value): number | undefined {
  const number = intValue(file);
  if (number === undefined || number > 0x7fffffff || number < -0x80000000) return undefined;
  if (typeof file === 'boolean') warn('RuntimeWarning', 'bool is used as a file descriptor');
  if (number < 0) raiseValueError('negative file descriptor');
  return Number(number);
}

function initialise(self: Value, args: Value[], names: readonly string[] | null): void {
  const io = self as PyFileIO;
  const [file, modeValue, closefd, opener] = bindConstructor(
    'FileIO',
    "(file, mode='r', closefd=True, opener=None)",
    args,
    names,
  ) as [Value, Value?, Value?, Value?];
  const mode = modeValue === undefined ? 'r' : strOf(modeValue)?.toString();
  if (mode === undefined)
    return raiseTypeError(`FileIO() argument 'mode' must be str, not ${argumentTypeName(modeValue!)}`);
  const closes = closefd === undefined || isTrue(closefd);
  openFile(io, file, mode, closes, opener ?? null);
}

/** What `FileIO(file, mode, closefd, opener)` does to a new or a closed object. */
export function openFile(io: PyFileIO, file: Value, modeText: string, closes: boolean, opener: Value): void {
  if (io.descriptor >= 0) release(io);
  const given = givenDescriptor(file);
  const path = given === undefined ? hostPath(file) : null;
  const mode = parseMode(modeText);
  if (path !== null && !closes) raiseValueError('Cannot use closefd=False with file name');
  io.mode = mode;
  io.closesDescriptor = closes;
  const flags = openFlags(mode);
  const isOwn = path !== null;
  io.descriptor = given ?? (opener === null ? openPath(path!, flags, file) : openByOpener(opener, file, flags));
  try {
    checkOpened(io, file);
    setAttribute(io, 'name', file);
    if (mode.appends && io.file.canSeek) io.seek(0, 2);
    if (closes && typeOf(io).isBuiltin) watchFile(io);
  } catch (error) {
    if (isOwn) release(io);
    else io.descriptor = -1;
    throw error;
  }
}

function openPath(path: string, flags: number, file: Value): number {
  const opened = hostOperation(() => hostFiles(file).open(path, flags, 0o666), file);
  return descriptors().add(opened);
}

function openByOpener(opener: Value, file: Value, flags: number): number {
  const result = call2(opener, file, flags);
  const descriptor = intValue(result);
  if (descriptor === undefined) return raiseTypeError('expected integer from opener');
  if (descriptor < 0) raiseValueError(`opener returned ${descriptor}`);
  return Number(descriptor);
}

/** A descriptor that stands for nothing, or for a folder, is no file. */
function checkOpened(io: PyFileIO, name: Value): void {
  if (!descriptors().isOpen(io.descriptor)) raiseSystemError('EBADF', name);
  const status = hostOperation(() => io.file.status(), name);
  if (isDirectoryMode(status.mode)) raiseSystemError('EISDIR', name);
  io.blockSize = status.blockSize > 1 ? status.blockSize : 0;
}

/** Closes the descriptor, if it is the object's own. */
function release(io: PyFileIO): void {
  const { descriptor } = io;
  io.descriptor = -1;
  forgetFile(io);
  if (io.closesDescriptor) descriptors().close(descriptor);
}

// ### Methods

const own = (self: Value): PyFileIO => self as PyFileIO;

/** Warns of a file that was forgotten before it was closed: `source`, which this one is the lowest layer of. */
function warnUnclosed(self: Value, source: Value): null {
  const io = own(self);
  if (io.isClosed || !io.closesDescriptor) return null;
  const { state } = thread;
  try {
    if (state !== null)
      issueWarning(
        state,
        exceptionTypes.ResourceWarning,
        makeStr(`unclosed file ${repr(source)}`),
        placeInStack(state, 1, []),
        source,
      );
  } catch (error) {
    if (isThrown(error, 'Warning')) reportUnraisable(error, 'Exception ignored in', self);
    else if (!(error instanceof PyBaseException)) throw error;
  }
  return null;
}

function close(self: Value): null {
  const io = own(self);
  try {
    closeBase(self);
  } finally {
    if (io.finalizing === true) warnUnclosed(self, self);
    if (io.descriptor >= 0) release(io);
  }
  return null;
}

/** The most that one system call reads. */
const READ_MAX = 0x7fffffff;

function read(self: Value, sizeValue?: Value): Value {
  const io = own(self);
  const { file } = io;
  if (!io.mode.canRead) raiseUnsupported('File not open for reading');
  const size = sizeArgument(sizeValue);
  if (size < 0) return readAll(self);
  // No more memory than the file can fill.
  const room = size > 65_536 ? Math.min(size, READ_MAX, bytesLeft(file, size)) : size;
  const target = new Uint8Array(room);
  const count = io.readInto(target);
  if (count === null) return null;
  return makeBytes(count === room ? target : target.slice(0, count));
}

/** How many bytes there may be from the position to the end of the file; `fallback` where that cannot be told. */
function bytesLeft(file: HostFile, fallback: number): number {
  try {
    const { size } = file.status();
    const position = file.seek(0, 1);
    return size > position ? Math.min(fallback, size - position + 1) : Math.min(fallback, 65_536);
  } catch {
    return fallback;
  }
}

const CHUNK = 65_536;

/** All the rest; null when nothing is there and the file would block. */
function readAll(self: Value): Value {
  const io = own(self);
  const { file } = io;
  if (!io.mode.canRead) raiseUnsupported('File not open for reading');
  const parts: Uint8Array[] = [];
  let room = bytesLeft(file, CHUNK);
  if (room < 1) room = CHUNK;
  for (;;) {
    const target = new Uint8Array(room);
    const count = io.readInto(target);
    if (count === null && parts.length === 0) return null;
    if (count === null || count === 0) break;
    parts.push(count === room ? target : target.subarray(0, count));
    room = count < room ? room - count : Math.min(room * 2, 8 * 1024 * 1024);
  }
  return makeBytes(parts.length === 1 ? parts[0]!.slice() : joinData(NO_BYTES, parts));
}

function readInto(self: Value, buffer: Value): Value {
  const io = own(self);
  if (io.isClosed) raiseValueError('I/O operation on closed file');
  if (!io.mode.canRead) raiseUnsupported('File not open for reading');
  return usingBuffer(writableBuffer('readinto', buffer), (view) => io.readInto(viewData(view)));
}

function write(self: Value, value: Value): Value {
  const io = own(self);
  if (io.isClosed) raiseValueError('I/O operation on closed file');
  if (!io.mode.canWrite) raiseUnsupported('File not open for writing');
  return io.write(requireData(value));
}

function seek(self: Value, position: Value, whence?: Value): Value {
  const io = own(self);
  if (io.isClosed) raiseValueError('I/O operation on closed file');
  const direction = whence === undefined ? 0 : Number(asIndex(whence));
  if (position instanceof PyFloat) raiseTypeError('an integer is required');
  return io.seek(offsetOf(position), direction);
}

function truncate(self: Value, sizeValue?: Value): Value {
  const io = own(self);
  const { file } = io;
  if (!io.mode.canWrite) raiseUnsupported('File not open for writing');
  const size = sizeValue === undefined || sizeValue === null ? io.seek(0, 1) : offsetOf(sizeValue);
  if (size < 0) raiseSystemError('EINVAL');
  hostOperation(() => file.truncate(size));
  return size;
}

function modeText({ canRead, canWrite, creates, appends }: FileMode): string {
  if (creates) return canRead ? 'xb+' : 'xb';
  if (appends) return canRead ? 'ab+' : 'ab';
  if (canRead && canWrite) return 'rb+';
  return canRead ? 'rb' : 'wb';
}

function fileRepr(self: Value): PyStr {
  const io = own(self);
  const type = typeOf(self).name;
  if (io.isClosed) return makeStr(`<${type} [closed]>`);
  const rest = `mode='${modeText(io.mode)}' closefd=${io.closesDescriptor ? 'True' : 'False'}`;
  const name = lookupAttribute(self, 'name');
  if (name === undefined) return makeStr(`<${type} fd=${io.descriptor} ${rest}>`);
  return makeStr(`<${type} name=${nameRepr(self, name)} ${rest}>`);
}

/** The repr of a file's name, which may be anything, even the file. */
export function nameRepr(self: Value, name: Value): PyStr {
  return (
    reprGuard(self, '', () => repr(name)) || raise('RuntimeError', `reentrant call inside ${typeName(self)}.__repr__`)
  );
}

/** CPython: _PyIOBase_cannot_pickle. */
export function refusePickling(self: Value): never {
  return raiseTypeError(`cannot pickle '${typeName(self)}' instances`);
}

const opened =
  <T>(use: (io: PyFileIO) => T) =>
  (self: Value): T => {
    const io = own(self);
    if (io.isClosed) raiseValueError('I/O operation on closed file');
    return use(io);
  };

const isTerminal = (io: PyFileIO): boolean => io.isThere && io.file.isTerminal;

const methods: readonly MethodSpec[] = [
  { name: '__getstate__', signature: '($self, /)', impl: refusePickling },
  { name: '_dealloc_warn', signature: '($self, object, /)', impl: warnUnclosed },
  { name: '_isatty_open_only', signature: '($self, /)', impl: opened(isTerminal) },
  { name: 'close', signature: '($self, /)', impl: close },
  { name: 'fileno', signature: '($self, /)', impl: opened((io) => io.descriptor) },
  { name: 'isatty', signature: '($self, /)', impl: opened(isTerminal) },
  { name: 'read', signature: '($self, size=-1, /)', impl: read },
  { name: 'readable', signature: '($self, /)', impl: opened((io) => io.mode.canRead) },
  { name: 'readall', signature: '($self, /)', impl: readAll },
  { name: 'readinto', signature: '($self, buffer, /)', impl: readInto },
  { name: 'seek', signature: '($self, pos, whence=0, /)', impl: seek },
  { name: 'seekable', signature: '($self, /)', impl: opened((io) => io.isThere && io.file.canSeek) },
  { name: 'tell', signature: '($self, /)', impl: opened((io) => io.seek(0, 1)) },
  { name: 'truncate', signature: '($self, size=None, /)', impl: truncate },
  { name: 'writable', signature: '($self, /)', impl: opened((io) => io.mode.canWrite) },
  { name: 'write', signature: '($self, b, /)', impl: write },
];

/** `_finalizing`: CPython's type has it, and so do those above it. */
export function finalizingAttribute<T extends { finalizing: Value }>(of: (self: Value) => T): GetSetSpec {
  return {
    name: '_finalizing',
    get: (self) => of(self).finalizing,
    set: (self, value) => {
      of(self).finalizing = value !== undefined && isTrue(value);
    },
  };
}

export const fileIOType: PyType = defineType({
  name: 'FileIO',
  module: '_io',
  base: rawIOBaseType,
  layout: 'FileIO',
  slots: {
    repr: fileRepr,
    construct: (cls) => new PyFileIO(cls.rootShape),
    init: initialise,
  },
  methods,
  getset: [
    { name: '_blksize', get: (self) => own(self).blockSize },
    finalizingAttribute(own),
    { name: 'closed', get: (self) => own(self).isClosed },
    { name: 'closefd', get: (self) => own(self).closesDescriptor },
    { name: 'mode', get: (self) => modeText(own(self).mode) },
  ],
});

/** A FileIO for a file that the caller has opened or names. */
export function makeFileIO(file: Value, mode: string, closes: boolean, opener: Value): PyFileIO {
  const io = new PyFileIO(fileIOType.rootShape);
  openFile(io, file, mode, closes, opener);
  return io;
}
