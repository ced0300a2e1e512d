// Node's file system for programs: `@heddle/interpreter/node-files`. Errors are Node's own, with `code`. The working directory
// and the mask for new files are kept here, because Node has them for the whole process and does not let Workers change them.

import './files.js';
import {
  accessSync,
  type BigIntStats,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  futimesSync,
  lchownSync,
  linkSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  openSync,
  type PathLike,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  realpathSync,
  renameSync,
  rmdirSync,
  type Stats,
  statfsSync,
  statSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { isatty, WriteStream } from 'node:tty';
import {
  type DirectoryEntry,
  decodeBytes,
  encodeStr,
  type FileStatus,
  type FileSystemSpace,
  type HostFile,
  type HostFiles,
  makeStr,
} from '@heddle/runtime';

/** An error as the system reports it. */
export class SystemFailure extends Error {
  readonly code: string;
  constructor(code: string, path = '') {
    super(path === '' ? code : `${code}: '${path}'`);
    this.code = code;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

// ### Open files

/**
 * A file of the process. Node has no `lseek`, so the position is kept here, and every read and write names it, unless the file
 * has none (a pipe, a terminal) or is shared with other processes (`position` is null then, the system's own is used).
 */
export class NodeFile implements HostFile {
  protected readonly fd: number;
  private position: number | null;
  private readonly appends: boolean;
  // Found out when first asked for.
  private terminal: boolean | undefined = undefined;
  private seekable: boolean | undefined = undefined;

  constructor(fd: number, position: number | null, appends: boolean) {
    this.fd = fd;
    this.position = position;
    this.appends = appends;
  }

  get isTerminal(): boolean {
    this.terminal ??= isatty(this.fd);
    return this.terminal;
  }

  get canSeek(): boolean {
    this.seekable ??= this.position !== null || fstatSync(this.fd).isFile();
    return this.seekable;
  }

  read(target: Uint8Array): number {
    if (target.length === 0) return 0;
    const count = readSync(this.fd, target, 0, target.length, this.position);
    if (this.position !== null) this.position += count;
    return count;
  }

  write(data: Uint8Array): number {
    if (data.length === 0) return 0;
    if (this.position === null) return writeSync(this.fd, data, 0, data.length);
    if (this.appends) {
      const count = writeSync(this.fd, data, 0, data.length);
      this.position = fstatSync(this.fd).size;
      return count;
    }
    const count = writeSync(this.fd, data, 0, data.length, this.position);
    this.position += count;
    return count;
  }

  seek(offset: number, whence: number): number {
    const base = whence === 0 ? 0 : whence === 1 ? this.currentPosition() : this.size();
    const target = base + offset;
    if (whence < 0 || whence > 2 || target < 0) {
      this.currentPosition();
      throw new SystemFailure('EINVAL');
    }
    if (this.position !== null || target !== this.currentPosition()) this.position = target;
    return target;
  }

  /** ESPIPE where there is none. */
  private currentPosition(): number {
    if (!this.canSeek) throw new SystemFailure('ESPIPE');
    return this.position ?? inheritedPosition(this.fd);
  }

  private size(): number {
    this.currentPosition();
    return fstatSync(this.fd).size;
  }

  /** The file for another process, at the position: `close` when it has it. */
  lend(): { fd: number; close: () => void } {
    if (this.position === null || this.position === 0) return { fd: this.fd, close: () => {} };
    const fd = reopen(this.fd, this.position);
    return { fd, close: () => closeSync(fd) };
  }

  truncate(size: number): void {
    ftruncateSync(this.fd, size);
  }
  status(): FileStatus {
    return statusOf(fstatSync(this.fd, { bigint: true }));
  }
  setMode(mode: number): void {
    fchmodSync(this.fd, mode);
  }
  setTimes(accessed: bigint, modified: bigint): void {
    futimesSync(this.fd, inSeconds(accessed), inSeconds(modified));
  }
  sync(): void {
    fsyncSync(this.fd);
  }
  terminalSize(): { columns: number; lines: number } | null {
    if (!this.isTerminal) return null;
    const [columns, lines] = new WriteStream(this.fd).getWindowSize();
    return { columns, lines };
  }
  close(): void {
    closeSync(this.fd);
  }
}

/** Where a file stands that the process was given: Linux tells it. */
function inheritedPosition(fd: number): number {
  try {
    return Number(/^pos:\s*(\d+)/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, 'latin1'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** Opens a file again, at a position that the system has to know: by appending, or by reading up to there. Linux can. */
function reopen(fd: number, position: number): number {
  const path = `/proc/self/fd/${fd}`;
  const flags = Number.parseInt(/^flags:\s*(\d+)/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, 'latin1'))![1]!, 8);
  const mode = flags & ACCESS_MODE;
  if (mode !== constants.O_RDONLY && position === fstatSync(fd).size) return openSync(path, mode | constants.O_APPEND);
  const copy = openSync(path, mode === constants.O_WRONLY ? constants.O_RDWR : mode);
  const skipped = new Uint8Array(Math.min(position, SKIPPED_AT_ONCE));
  for (let left = position; left > 0; ) {
    const count = readSync(copy, skipped, 0, Math.min(left, skipped.length), null);
    if (count === 0) break;
    left -= count;
  }
  return copy;
}

const SKIPPED_AT_ONCE = 1 << 20;

const NANOSECONDS = 1e9;
const inSeconds = (time: bigint): number => Number(time / 1000n) / (NANOSECONDS / 1000);

function statusOf(stats: BigIntStats): FileStatus {
  return {
    mode: Number(stats.mode),
    inode: stats.ino,
    device: stats.dev,
    links: Number(stats.nlink),
    user: Number(stats.uid),
    group: Number(stats.gid),
    size: Number(stats.size),
    accessed: stats.atimeNs,
    modified: stats.mtimeNs,
    changed: stats.ctimeNs,
    blockSize: Number(stats.blksize),
    blocks: Number(stats.blocks),
    special: stats.rdev,
  };
}

// ### Paths

const BYTE_SURROGATE = /[\udc80-\udcff]/;

/** A name that is not UTF-8 has to be given as bytes. */
function nodePath(path: string): PathLike {
  if (!BYTE_SURROGATE.test(path)) return path;
  const name = makeStr(path);
  return typeof name === 'string' ? name : Buffer.from(encodeStr(name, 'utf-8', 'surrogateescape'));
}

function nameOf(bytes: Uint8Array): string {
  return decodeBytes(bytes, 'utf-8', 'surrogateescape').toString();
}

/** What Node decodes names that are not UTF-8 with. */
const REPLACEMENT = '\ufffd';

/** Linux's flags of `open`, and this system's where they differ. */
const FLAGS: readonly (readonly [linux: number, here: number])[] = [
  [0o100, constants.O_CREAT],
  [0o200, constants.O_EXCL],
  [0o400, constants.O_NOCTTY ?? 0],
  [0o1000, constants.O_TRUNC],
  [0o2000, constants.O_APPEND],
  [0o4000, constants.O_NONBLOCK ?? 0],
  [0o10000, constants.O_DSYNC ?? 0],
  [0o200000, constants.O_DIRECTORY ?? 0],
  [0o400000, constants.O_NOFOLLOW ?? 0],
  [0o4010000, constants.O_SYNC ?? 0],
];
const ACCESS_MODE = 3;
const APPEND = 0o2000;

function systemFlags(flags: number): number {
  return FLAGS.reduce((all, [linux, here]) => ((flags & linux) === linux ? all | here : all), flags & ACCESS_MODE);
}

function kindOf(entry: {
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}): DirectoryEntry['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'directory';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

// ### The file system

class NodeFiles implements HostFiles {
  /** Null as long as it is the process's. */
  private directory: string | null = null;
  private mask: number | null = null;

  private resolve(path: string): PathLike {
    if (this.directory === null || path.startsWith('/')) return nodePath(path);
    if (path === '') throw new SystemFailure('ENOENT', path);
    return nodePath(`${this.directory}/${path}`);
  }

  read(path: string): Uint8Array | null {
    try {
      return readFileSync(this.resolve(path));
    } catch (error) {
      const code = codeOf(error);
      if (code === 'ENOENT' || code === 'ENOTDIR') return null;
      throw error;
    }
  }

  isFile(path: string): boolean {
    return this.statsOf(path)?.isFile() ?? false;
  }
  isDirectory(path: string): boolean {
    return this.statsOf(path)?.isDirectory() ?? false;
  }
  /** Null when there is no such file, or nobody can say: below a file, in a folder that may not be searched. */
  private statsOf(path: string): Stats | null {
    try {
      return statSync(this.resolve(path === '' ? '.' : path));
    } catch {
      return null;
    }
  }

  list(path: string): string[] {
    const names = readdirSync(this.resolve(path === '' ? '.' : path));
    if (names.some((name) => name.includes(REPLACEMENT)))
      return readdirSync(this.resolve(path === '' ? '.' : path), 'buffer')
        .map(nameOf)
        .sort();
    return names.sort();
  }

  entries(path: string): DirectoryEntry[] {
    const found = readdirSync(this.resolve(path), { withFileTypes: true });
    if (!found.some(({ name }) => name.includes(REPLACEMENT)))
      return found.map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
    const inBytes = readdirSync(this.resolve(path), { withFileTypes: true, encoding: 'buffer' });
    return inBytes.map((entry) => ({ name: nameOf(entry.name), kind: kindOf(entry) }));
  }

  open(path: string, flags: number, mode: number): HostFile {
    const resolved = this.resolve(path);
    const isNew = this.mask !== null && (flags & 0o100) !== 0 && !this.access(path, 0);
    const fd = openSync(resolved, systemFlags(flags), mode);
    if (isNew) fchmodSync(fd, mode & ~this.mask!);
    const stats = fstatSync(fd);
    const hasPosition = stats.isFile() || stats.isBlockDevice() || (stats.isCharacterDevice() && !isatty(fd));
    return new NodeFile(fd, hasPosition ? 0 : null, (flags & APPEND) !== 0);
  }

  status(path: string, follows: boolean): FileStatus {
    const resolved = this.resolve(path);
    return statusOf(follows ? statSync(resolved, { bigint: true }) : lstatSync(resolved, { bigint: true }));
  }

  access(path: string, mode: number): boolean {
    try {
      accessSync(this.resolve(path), mode);
      return true;
    } catch {
      return false;
    }
  }

  makeDirectory(path: string, mode: number): void {
    const resolved = this.resolve(path);
    mkdirSync(resolved, { mode });
    if (this.mask !== null) chmodSync(resolved, mode & ~this.mask);
  }
  removeDirectory(path: string): void {
    rmdirSync(this.resolve(path));
  }
  remove(path: string): void {
    const resolved = this.resolve(path);
    // Linux says so of folders, whatever Node does to find out.
    if (lstatSync(resolved).isDirectory()) throw new SystemFailure('EISDIR', path);
    unlinkSync(resolved);
  }
  rename(from: string, to: string): void {
    renameSync(this.resolve(from), this.resolve(to));
  }
  link(from: string, to: string, follows: boolean): void {
    const source = this.resolve(from);
    linkSync(follows ? realpathSync(source) : source, this.resolve(to));
  }
  symlink(target: string, path: string): void {
    symlinkSync(nodePath(target), this.resolve(path));
  }
  readLink(path: string): string {
    return nameOf(readlinkSync(this.resolve(path), 'buffer'));
  }
  truncate(path: string, size: number): void {
    truncateSync(this.resolve(path), size);
  }
  setMode(path: string, mode: number, follows: boolean): void {
    if (!follows) throw new SystemFailure('ENOTSUP', path);
    chmodSync(this.resolve(path), mode);
  }
  setOwner(path: string, user: number, group: number, follows: boolean): void {
    const { user: oldUser, group: oldGroup } = this.status(path, follows);
    const change = follows ? chownSync : lchownSync;
    change(this.resolve(path), user < 0 ? oldUser : user, group < 0 ? oldGroup : group);
  }
  setTimes(path: string, accessed: bigint, modified: bigint, follows: boolean): void {
    const change = follows ? utimesSync : lutimesSync;
    change(this.resolve(path), inSeconds(accessed), inSeconds(modified));
  }

  space(path: string): FileSystemSpace {
    const { bsize, blocks, bfree, bavail, files, ffree } = statfsSync(this.resolve(path));
    return { blockSize: bsize, blocks, free: bfree, available: bavail, files, freeFiles: ffree };
  }

  get modeMask(): number | null {
    return this.mask;
  }
  currentDirectory(): string {
    return this.directory ?? process.cwd();
  }
  changeDirectory(path: string): void {
    const resolved = this.resolve(path);
    if (!statSync(resolved).isDirectory()) throw new SystemFailure('ENOTDIR', path);
    accessSync(resolved, constants.X_OK);
    this.directory = nameOf(realpathSync(resolved, 'buffer'));
  }
  setModeMask(mask: number): number {
    const old = this.mask ?? process.umask();
    this.mask = mask;
    return old;
  }
}

/** The file system of the process, with a working directory of its own. */
export function createNodeFiles(): HostFiles {
  return new NodeFiles();
}
