// Folders, names and links: listing, making, removing, renaming. CPython: Modules/posixmodule.c os_listdir_impl …

import { raiseTypeError } from '../../errors/raise.js';
import type { NativeSpec } from '../../object/native.js';
import type { Value } from '../../object/value.js';
import { isTrue } from '../../protocols/truth.js';
import { makeBytes } from '../../types/bytes.js';
import { makeList } from '../../types/list.js';
import { makeStr } from '../../types/wide-str.js';
import { descriptors, hostFiles } from '../io/descriptors.js';
import { hostOperation, raiseSystemError } from '../io/errors.js';
import { encodeFileName } from '../io/paths.js';
import { flushFiles } from '../io/unwritten.js';
import { fileDescriptor, intArgument, nameValue, type PathArgument, pathArgument, pathAt } from './arguments.js';

/** The path of a folder given by name or by a descriptor. */
export function folderPath(argument: PathArgument): string {
  if (argument.descriptor === null) return argument.path;
  if (!descriptors().isOpen(argument.descriptor)) raiseSystemError('EBADF', argument.value);
  return descriptors().folder(argument.descriptor) ?? raiseSystemError('ENOTDIR', argument.value);
}

function listdir(path?: Value): Value {
  const argument = pathArgument('listdir', 'path', path ?? null, { descriptor: true, none: true });
  flushFiles();
  const names = hostOperation(() => hostFiles(argument.value).list(folderPath(argument)), argument.value);
  return makeList(names.map((name) => nameValue(name, argument.isBytes)));
}

function mkdir(path: Value, mode?: Value, directory?: Value): null {
  const argument = pathAt(pathArgument('mkdir', 'path', path), directory);
  const bits = mode === undefined ? 0o777 : intArgument(mode);
  hostOperation(() => hostFiles(argument.value).makeDirectory(argument.path, bits), argument.value);
  return null;
}

function rmdir(path: Value, directory?: Value): null {
  const argument = pathAt(pathArgument('rmdir', 'path', path), directory);
  hostOperation(() => hostFiles(argument.value).removeDirectory(argument.path), argument.value);
  return null;
}

const removing = (title: string): NativeSpec => ({
  name: title,
  signature: '(path, *, dir_fd=None)',
  doc: 'Delete a file, like unlink().',
  impl: (path: Value, directory?: Value) => {
    const argument = pathAt(pathArgument(title, 'path', path), directory);
    flushFiles();
    hostOperation(() => hostFiles(argument.value).remove(argument.path), argument.value);
    return null;
  },
});

const renaming = (title: string): NativeSpec => ({
  name: title,
  signature: '(src, dst, *, src_dir_fd=None, dst_dir_fd=None)',
  doc: 'Rename a file or directory.',
  impl: (from: Value, to: Value, fromDirectory?: Value, toDirectory?: Value) => {
    const source = pathAt(pathArgument(title, 'src', from), fromDirectory);
    const target = pathAt(pathArgument(title, 'dst', to), toDirectory);
    if (source.isBytes !== target.isBytes) raiseTypeError(`${title}: src and dst must be the same type`);
    flushFiles();
    hostOperation(() => hostFiles(source.value).rename(source.path, target.path), source.value, target.value);
    return null;
  },
});

function link(from: Value, to: Value, fromDirectory?: Value, toDirectory?: Value, follow?: Value): null {
  const source = pathAt(pathArgument('link', 'src', from), fromDirectory);
  const target = pathAt(pathArgument('link', 'dst', to), toDirectory);
  const follows = follow !== undefined && isTrue(follow);
  flushFiles();
  hostOperation(() => hostFiles(source.value).link(source.path, target.path, follows), source.value, target.value);
  return null;
}

function symlink(target: Value, path: Value, _isDirectory?: Value, directory?: Value): null {
  const source = pathArgument('symlink', 'src', target);
  const place = pathAt(pathArgument('symlink', 'dst', path), directory);
  hostOperation(() => hostFiles(place.value).symlink(source.path, place.path), source.value, place.value);
  return null;
}

function readlink(path: Value, directory?: Value): Value {
  const argument = pathAt(pathArgument('readlink', 'path', path), directory);
  const target = hostOperation(() => hostFiles(argument.value).readLink(argument.path), argument.value);
  return nameValue(target, argument.isBytes);
}

function chdir(path: Value): null {
  const argument = pathArgument('chdir', 'path', path, { descriptor: true });
  hostOperation(() => hostFiles(argument.value).changeDirectory(folderPath(argument)), argument.value);
  return null;
}

function fchdir(value: Value): null {
  const folder = descriptors().folder(fileDescriptor(value)) ?? raiseSystemError('ENOTDIR');
  hostOperation(() => hostFiles().changeDirectory(folder));
  return null;
}

/** The working directory; programs without files are in the root. */
function workingDirectory(): string {
  return hostOperation(() => hostFiles().currentDirectory());
}

/** A folder's descriptor remembers where it is. */
export function absolutePath(path: string): string {
  return path.startsWith('/') ? path : `${workingDirectory()}/${path}`;
}

export const directoryFunctions: readonly NativeSpec[] = [
  { name: 'chdir', signature: '(path)', doc: 'Make a directory the current one.', impl: chdir },
  { name: 'fchdir', signature: '(fd)', doc: 'Make the directory of a descriptor the current one.', impl: fchdir },
  {
    name: 'getcwd',
    signature: '()',
    doc: 'The current directory, as a str.',
    impl: () => makeStr(workingDirectory()),
  },
  {
    name: 'getcwdb',
    signature: '()',
    doc: 'The current directory, as bytes.',
    impl: () => makeBytes(encodeFileName(makeStr(workingDirectory()))),
  },
  {
    name: 'link',
    signature: '(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=(os.name != "nt"))',
    doc: 'Create a hard link to a file.',
    impl: link,
  },
  {
    name: 'listdir',
    signature: '(path=None)',
    doc: 'The names of what is in a directory, in any order, without . and ...',
    impl: listdir,
  },
  { name: 'mkdir', signature: '(path, mode=511, *, dir_fd=None)', doc: 'Create a directory.', impl: mkdir },
  {
    name: 'readlink',
    signature: '(path, *, dir_fd=None)',
    doc: 'Where a symbolic link points.',
    impl: readlink,
  },
  removing('remove'),
  renaming('rename'),
  renaming('replace'),
  { name: 'rmdir', signature: '(path, *, dir_fd=None)', doc: 'Remove a directory.', impl: rmdir },
  {
    name: 'symlink',
    signature: '(src, dst, target_is_directory=False, *, dir_fd=None)',
    doc: 'Make dst a symbolic link to src.',
    impl: symlink,
  },
  removing('unlink'),
];
