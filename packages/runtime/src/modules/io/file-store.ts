// The bytes behind a file object. A file that is only written is appended to on flush; one that is read, or sought in, is
// held whole in memory and written back whole. Hosts need no more than read and write (host.ts HostFiles) for that.

import { makeOSError } from '../../errors/particular-exceptions.js';
import { raiseValueError } from '../../errors/raise.js';
import type { HostFiles } from '../../host.js';
import { thread } from '../../object/frame.js';
import type { Value } from '../../object/value.js';
import { makeStr } from '../../types/wide-str.js';
import { EACCES, hostOperation, raiseSystemError, raiseUnsupported } from './errors.js';

/** What `open`'s mode says. */
export interface FileMode {
  readonly text: string;
  readonly create: 'r' | 'w' | 'a' | 'x';
  readonly canRead: boolean;
  readonly canWrite: boolean;
  readonly isBinary: boolean;
}

const EMPTY = new Uint8Array(0);
/** Written files that are still open: flushed when any file is opened, and at the end of the program. */
const unflushed = new Set<FileStore>();
let nextDescriptor = 3;

/** Writes out what all open files hold back. */
export function flushFiles(): void {
  for (const store of unflushed) store.flush();
}

function hostFiles(filename: Value): HostFiles {
  const files = thread.state?.host.files ?? null;
  if (files === null) throw makeOSError(EACCES, 'Permission denied', filename);
  return files;
}

export class FileStore {
  readonly path: string;
  readonly mode: FileMode;
  readonly descriptor: number;
  private readonly files: HostFiles;
  /** The content, longer than `size` while it grows; null while the file is only appended to. */
  private data: Uint8Array | null;
  private size: number;
  position: number;
  private pending: Uint8Array[];
  private isDirty: boolean;

  /** Opens a file. OSError when that fails. */
  constructor(path: string, mode: FileMode) {
    const filename = makeStr(path);
    this.files = hostFiles(filename);
    this.path = path;
    this.mode = mode;
    flushFiles();
    const { data, size } = this.openData(filename);
    this.data = data;
    this.size = size;
    this.position = mode.create === 'a' ? size : 0;
    this.pending = [];
    this.isDirty = false;
    this.descriptor = nextDescriptor++;
    if (mode.canWrite) unflushed.add(this);
  }

  private openData(filename: Value): { data: Uint8Array | null; size: number } {
    const { files, path, mode } = this;
    return hostOperation(filename, () => {
      if (files.isDirectory(path)) raiseSystemError('EISDIR', filename);
      const exists = files.isFile(path);
      if (mode.create === 'x' && exists) raiseSystemError('EEXIST', filename);
      if (mode.create === 'r') {
        const data = files.read(path);
        return data === null ? raiseSystemError('ENOENT', filename) : { data, size: data.length };
      }
      if (mode.create === 'a' && exists) {
        const data = files.read(path) ?? EMPTY;
        return { data: mode.canRead ? data : null, size: data.length };
      }
      files.write(path, EMPTY, false);
      return { data: mode.canRead ? EMPTY : null, size: 0 };
    });
  }

  /** At most `count` bytes from the position, all that are left for a negative count. */
  read(count: number): Uint8Array {
    const data = this.content();
    const end = count < 0 ? this.size : Math.min(this.size, this.position + count);
    const result = data.slice(Math.min(this.position, end), end);
    this.position = Math.max(this.position, end);
    return result;
  }

  /** A line with its newline, at most `limit` bytes of it. */
  readLine(limit: number): Uint8Array {
    const newline = this.content().indexOf(10, this.position);
    const length = (newline < 0 || newline >= this.size ? this.size : newline + 1) - this.position;
    return this.read(limit >= 0 ? Math.min(limit, length) : Math.max(0, length));
  }

  write(bytes: Uint8Array): void {
    if (this.mode.create === 'a') this.position = this.size;
    const end = this.position + bytes.length;
    if (this.data === null) this.pending.push(bytes.slice());
    else this.overwrite(bytes, end);
    this.position = end;
    this.size = Math.max(this.size, end);
  }

  private overwrite(bytes: Uint8Array, end: number): void {
    this.reserve(end);
    this.data!.set(bytes, this.position);
    this.isDirty = true;
  }

  private reserve(size: number): void {
    const data = this.data!;
    // A file read from the host is the host's own array: it is copied before it is changed.
    if (data.length >= size && this.isDirty) return;
    const grown = new Uint8Array(Math.max(size, this.size, this.isDirty ? data.length * 2 : 0));
    grown.set(data.subarray(0, this.size));
    this.data = grown;
  }

  /** The whole content; loads that of a file that was only appended to so far. */
  private content(): Uint8Array {
    if (this.data === null) {
      this.flush();
      this.data = hostOperation(makeStr(this.path), () => this.files.read(this.path)) ?? EMPTY;
    }
    return this.data;
  }

  /** Moves to `offset` from the start (0), the position (1) or the end (2); gives the new position. */
  seek(offset: number, whence: number): number {
    const base = whence === 0 ? 0 : whence === 1 ? this.position : this.size;
    const target = base + offset;
    if (target < 0) raiseValueError(`negative seek position ${target}`);
    this.content();
    this.position = target;
    return target;
  }

  truncate(size: number): number {
    if (!this.mode.canWrite) raiseUnsupported('truncate');
    this.content();
    this.reserve(size);
    this.data!.fill(0, Math.min(size, this.size), size);
    this.data = this.data!.slice(0, size);
    this.size = size;
    this.isDirty = true;
    return size;
  }

  flush(): void {
    if (this.pending.length > 0) {
      const bytes = join(this.pending);
      this.pending = [];
      hostOperation(makeStr(this.path), () => this.files.write(this.path, bytes, true));
    }
    if (!this.isDirty) return;
    const bytes = this.data!.slice(0, this.size);
    hostOperation(makeStr(this.path), () => this.files.write(this.path, bytes, false));
    this.data = bytes;
    this.isDirty = false;
  }

  close(): void {
    unflushed.delete(this);
    this.flush();
  }
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const result = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    result.set(part, at);
    at += part.length;
  }
  return result;
}
