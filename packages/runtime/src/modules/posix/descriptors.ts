// Functions on file descriptors: open, read, write and the rest. CPython: Modules/posixmodule.c os_open_impl, os_read_impl …

import { raise, raiseOverflowError, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import type { HostFile } from '../../host.js';
import { currentState } from '../../importlib/state.js';
import type { NativeSpec } from '../../object/native.js';
import type { Value } from '../../object/value.js';
import { usingBuffer, viewData } from '../../protocols/buffer.js';
import { asIndex, asSize } from '../../protocols/index.js';
import { itemsOf } from '../../protocols/iterate.js';
import { isTrue } from '../../protocols/truth.js';
import { makeBytes, requireData } from '../../types/bytes/data.js';
import { PyList } from '../../types/list.js';
import { defineStruct, makeStructSequence } from '../../types/struct-sequence.js';
import { makeTuple, PyTuple } from '../../types/tuple.js';
import { writableBuffer } from '../io/arguments.js';
import { descriptors, hostFiles } from '../io/descriptors.js';
import { hostOperation, raiseSystemError } from '../io/errors.js';
import { LOCALE_ENCODING } from '../io/text-types.js';
import { flushFiles } from '../io/unwritten.js';
import { descriptorOf, fileDescriptor, intArgument, pathArgument, pathAt } from './arguments.js';
import { absolutePath } from './directories.js';
import { makePipe } from './pipe.js';

const O_CLOEXEC = 0o2000000;

export const terminalSizeType = defineStruct({
  module: 'os',
  name: 'terminal_size',
  doc: 'Columns and lines of a terminal.',
  fields: ['columns', 'lines'],
  canConstruct: true,
});

const fileOf = (value: Value): HostFile => descriptors().file(intArgument(value));

/** Runs an operation on an open file. */
function withFile<T>(descriptor: Value, operation: (file: HostFile) => T): T {
  const file = fileOf(descriptor);
  return hostOperation(() => operation(file));
}

// ### Opening and closing

function open(path: Value, flags: Value, mode?: Value, directory?: Value): number {
  const argument = pathAt(pathArgument('open', 'path', path), directory);
  const bits = intArgument(flags);
  const permissions = mode === undefined ? 0o777 : intArgument(mode);
  flushFiles();
  const file = hostOperation(
    () => hostFiles(argument.value).open(argument.path, bits | O_CLOEXEC, permissions),
    argument.value,
  );
  return descriptors().add(file, absolutePath(argument.path));
}

function close(value: Value): null {
  descriptors().close(intArgument(value));
  return null;
}

/** What has nothing to do with the file only wants it open. */
function checkOpen(descriptor: Value): null {
  fileOf(descriptor);
  return null;
}

function closeRange(low: Value, high: Value): null {
  const table = descriptors();
  const end = Math.min(intArgument(high), 65_536);
  for (let descriptor = Math.max(0, intArgument(low)); descriptor < end; descriptor++)
    if (table.isOpen(descriptor)) table.close(descriptor);
  return null;
}

function dup2(from: Value, to: Value, inheritable?: Value): number {
  const [source, target] = [descriptorOf(from), descriptorOf(to)];
  if (source < 0 || target < 0) raiseSystemError('EBADF');
  descriptors().duplicateTo(source, target, inheritable === undefined || isTrue(inheritable));
  return target;
}

function pipe(): Value {
  return makeTuple(addPipe());
}

function addPipe(): number[] {
  return makePipe().map((end) => descriptors().add(end));
}

const O_NONBLOCK = 0o4000;

function pipe2(flags: Value): Value {
  const isBlocking = (intArgument(flags) & O_NONBLOCK) === 0;
  const ends = addPipe();
  for (const descriptor of ends) if (!isBlocking) descriptors().setBlocking(descriptor, false);
  return makeTuple(ends);
}

// ### Reading

const READ_MAX = 0x7ffff000;
/** A file may have less than is asked for; no more memory than this is taken before it is known. */
const READ_STEP = 16 * 1024 * 1024;

function readBytes(size: number, read: (target: Uint8Array) => number): Value {
  if (size < 0) raiseSystemError('EINVAL');
  const target = new Uint8Array(Math.min(size, READ_MAX, READ_STEP));
  const count = read(target);
  return makeBytes(count === target.length ? target : target.slice(0, count));
}

const read = (descriptor: Value, length: Value): Value =>
  readBytes(asSize(length, 'OverflowError'), (target) => withFile(descriptor, (file) => file.read(target)));

function readInto(descriptor: Value, buffer: Value): number {
  return usingBuffer(writableBuffer('readinto', buffer), (view) =>
    withFile(descriptor, (file) => file.read(viewData(view))),
  );
}

/** Runs an operation at a position and comes back. */
function atPosition<T>(descriptor: Value, offset: Value, operation: (file: HostFile) => T): T {
  const position = Number(asIndex(offset));
  return withFile(descriptor, (file) => {
    if (position < 0) raiseSystemError('EINVAL');
    const before = file.seek(0, 1);
    file.seek(position, 0);
    try {
      return operation(file);
    } finally {
      file.seek(before, 0);
    }
  });
}

const pread = (descriptor: Value, length: Value, offset: Value): Value =>
  readBytes(asSize(length, 'OverflowError'), (target) => atPosition(descriptor, offset, (file) => file.read(target)));

function buffersOf(title: string, buffers: Value): readonly Value[] {
  if (buffers instanceof PyList || buffers instanceof PyTuple) return itemsOf(buffers);
  return raiseTypeError(`${title}() arg 2 must be a sequence`);
}

function readv(descriptor: Value, buffers: Value): number {
  let total = 0;
  for (const buffer of buffersOf('readv', buffers)) {
    const size = usingBuffer(writableBuffer('readv', buffer), (view) => viewData(view).length);
    const count = readInto(descriptor, buffer);
    total += count;
    if (count < size) break;
  }
  return total;
}

// ### Writing

function write(descriptor: Value, data: Value): number {
  const number = intArgument(descriptor);
  const bytes = requireData(data);
  const file = descriptors().file(number);
  return hostOperation(() => file.write(bytes));
}

const writev = (descriptor: Value, buffers: Value): number =>
  buffersOf('writev', buffers).reduce<number>((total, buffer) => total + write(descriptor, buffer), 0);

const pwrite = (descriptor: Value, data: Value, offset: Value): number => {
  const bytes = requireData(data);
  return atPosition(descriptor, offset, (file) => file.write(bytes));
};

function sendfile(out: Value, from: Value, offset: Value, count: Value): number {
  const target = new Uint8Array(Math.min(asSize(count, 'OverflowError'), READ_STEP));
  const size =
    offset === null
      ? withFile(from, (file) => file.read(target))
      : atPosition(from, offset, (file) => file.read(target));
  return withFile(out, (file) => file.write(target.subarray(0, size)));
}

function copyFileRange(from: Value, to: Value, count: Value, fromOffset?: Value, toOffset?: Value): number {
  const size = asSize(count, 'OverflowError');
  if (size < 0) raiseValueError("negative value for 'count' not allowed");
  const target = new Uint8Array(Math.min(size, READ_STEP));
  const at = <T>(descriptor: Value, offset: Value | undefined, operation: (file: HostFile) => T): T =>
    offset === undefined || offset === null
      ? withFile(descriptor, operation)
      : atPosition(descriptor, offset, operation);
  const read = at(from, fromOffset, (file) => file.read(target));
  return at(to, toOffset, (file) => file.write(target.subarray(0, read)));
}

// ### Positions and sizes

function lseek(descriptor: Value, position: Value, whence: Value): number {
  const how = intArgument(whence);
  const offset = asIndex(position);
  if (typeof offset !== 'number') raiseOverflowError('int too large to convert to C long');
  return withFile(descriptor, (file) => file.seek(Number(offset), how));
}

function truncate(path: Value, length: Value): null {
  const argument = pathArgument('truncate', 'path', path, { descriptor: true });
  const size = Number(asIndex(length));
  if (argument.descriptor !== null) return ftruncate(argument.descriptor, size);
  flushFiles();
  if (size < 0) raiseSystemError('EINVAL', argument.value);
  hostOperation(() => hostFiles(argument.value).truncate(argument.path, size), argument.value);
  return null;
}

function ftruncate(descriptor: Value, length: Value): null {
  const size = Number(asIndex(length));
  withFile(descriptor, (file) => (size < 0 ? raiseSystemError('EINVAL') : file.truncate(size)));
  return null;
}

function fallocate(descriptor: Value, offset: Value, length: Value): null {
  const end = Number(asIndex(offset)) + Number(asIndex(length));
  withFile(descriptor, (file) => {
    if (file.status().size < end) file.truncate(end);
  });
  return null;
}

function sync(descriptor: Value): null {
  const number = fileDescriptor(descriptor);
  const file = descriptors().file(number);
  hostOperation(() => file.sync());
  return null;
}

// ### Terminals, flags

function terminalSize(descriptor?: Value): Value {
  const file = descriptors().file(descriptor === undefined ? 1 : intArgument(descriptor));
  const size = hostOperation(() => file.terminalSize()) ?? raiseSystemError('ENOTTY');
  return makeStructSequence(terminalSizeType, [size.columns, size.lines]);
}

function isTerminal(descriptor: Value): boolean {
  const number = intArgument(descriptor);
  return descriptors().isOpen(number) && descriptors().file(number).isTerminal;
}

function deviceEncoding(descriptor: Value): Value {
  return isTerminal(descriptor) ? LOCALE_ENCODING : null;
}

function setBlocking(descriptor: Value, value: Value): null {
  descriptors().setBlocking(intArgument(descriptor), isTrue(value));
  return null;
}

function setInheritable(descriptor: Value, value: Value): null {
  descriptors().setInheritable(intArgument(descriptor), isTrue(value));
  return null;
}

function randomBytes(size: number): Value {
  const { randomBytes: source } = currentState().host;
  if (source === null) return raise('NotImplementedError', '/dev/urandom (or equivalent) not found');
  return makeBytes(source(size));
}

function urandom(sizeValue: Value): Value {
  const size = asSize(sizeValue, 'OverflowError');
  return size < 0 ? raiseValueError('negative argument not allowed') : randomBytes(size);
}

// ### Table

const row = (name: string, signature: string, doc: string, impl: NativeSpec['impl']): NativeSpec => ({
  name,
  signature,
  doc,
  impl,
});

export const descriptorFunctions: readonly NativeSpec[] = [
  row('close', '(fd)', 'Close a file descriptor.', close),
  row(
    'closerange',
    '(fd_low, fd_high, /)',
    'Close the descriptors from fd_low up to, not including, fd_high, whether open or not.',
    closeRange,
  ),
  row(
    'copy_file_range',
    '(src, dst, count, offset_src=None, offset_dst=None)',
    'Copy count bytes from one file descriptor to another.',
    copyFileRange,
  ),
  row('device_encoding', '(fd)', 'The encoding of the terminal behind a descriptor, or None.', deviceEncoding),
  row('dup', '(fd, /)', 'Another descriptor of the same file, not inheritable.', (fd: Value) =>
    descriptors().duplicate(descriptorOf(fd)),
  ),
  row('dup2', '(fd, fd2, inheritable=True)', 'Duplicate file descriptor.', dup2),
  row('fdatasync', '(fd)', 'Have the content of a file written to its device.', sync),
  row('fsync', '(fd)', 'Force write of fd to disk.', sync),
  row('ftruncate', '(fd, length, /)', 'Cut off or extend an open file to a length in bytes.', ftruncate),
  row('get_blocking', '(fd, /)', 'Whether reading and writing wait.', (fd: Value) =>
    descriptors().isBlocking(intArgument(fd)),
  ),
  row('get_inheritable', '(fd, /)', 'Whether programs that are started get the descriptor.', (fd: Value) =>
    descriptors().isInheritable(intArgument(fd)),
  ),
  row('get_terminal_size', '(fd=<unrepresentable>, /)', 'The size of the terminal behind a descriptor.', terminalSize),
  row('getrandom', '(size, flags=0)', 'Obtain a series of random bytes.', (size: Value) => {
    const count = asSize(size, 'OverflowError');
    return count < 0 ? raiseSystemError('EINVAL') : randomBytes(count);
  }),
  row('isatty', '(fd, /)', 'Whether a terminal is behind the descriptor.', isTerminal),
  row(
    'lockf',
    '(fd, command, length, /)',
    'Lock, unlock or test a part of a file. Nobody else has it open here, so nothing is done.',
    checkOpen,
  ),
  row('lseek', '(fd, position, whence, /)', 'Set the position of a file descriptor.  Return the new position.', lseek),
  row(
    'open',
    '(path, flags, mode=511, *, dir_fd=None)',
    'Open a file for low level IO.  Returns a file descriptor (integer).',
    open,
  ),
  row('pipe', '()', 'Create a pipe.', pipe),
  row('pipe2', '(flags, /)', 'Create a pipe with flags set atomically.', pipe2),
  row(
    'posix_fadvise',
    '(fd, offset, length, advice, /)',
    'Say how a part of a file will be read. Nothing is done with it.',
    checkOpen,
  ),
  row(
    'posix_fallocate',
    '(fd, offset, length, /)',
    'Ensure a file has allocated at least a particular number of bytes on disk.',
    fallocate,
  ),
  row('pread', '(fd, length, offset, /)', 'Bytes of a file from an offset on; its position stays.', pread),
  row('pwrite', '(fd, buffer, offset, /)', 'Write bytes at an offset; the position of the file stays.', pwrite),
  row('read', '(fd, length, /)', 'At most length bytes from a descriptor; none at the end.', read),
  row('readinto', '(fd, buffer, /)', 'Fill a buffer from a descriptor; returns how many bytes came.', readInto),
  row('readv', '(fd, buffers, /)', 'Fill several buffers from a descriptor, one after the other.', readv),
  row(
    'sendfile',
    '(out_fd, in_fd, offset, count)',
    'Copy count bytes from file descriptor in_fd to file descriptor out_fd.',
    sendfile,
  ),
  row('set_blocking', '(fd, blocking, /)', 'Say whether reading and writing wait.', setBlocking),
  row(
    'set_inheritable',
    '(fd, inheritable, /)',
    'Say whether programs that are started get the descriptor.',
    setInheritable,
  ),
  row('sync', '()', 'Have all that is buffered written to the devices.', () => {
    flushFiles();
    return null;
  }),
  row('truncate', '(path, length)', 'Cut off or extend a file to a length in bytes.', truncate),
  row('urandom', '(size, /)', 'As many random bytes, good enough for keys.', urandom),
  row('write', '(fd, data, /)', 'Write bytes to a descriptor; returns how many were written.', write),
  row('writev', '(fd, buffers, /)', 'Write several buffers to a descriptor, one after the other.', writev),
];
