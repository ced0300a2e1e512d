// An open file of a file system in memory.

import type { FileStatus, HostFile } from '../host.js';
import { type DirectoryNode, type FileNode, fail, statusOfNode, touch } from './memory-nodes.js';

const O_APPEND = 0o2000;

export class MemoryFile implements HostFile {
  readonly isTerminal = false;
  readonly canSeek = true;
  private readonly node: FileNode | DirectoryNode;
  private readonly canRead: boolean;
  private readonly canWrite: boolean;
  private readonly appends: boolean;
  private readonly now: () => bigint;
  private position = 0;

  constructor(node: FileNode | DirectoryNode, flags: number, now: () => bigint) {
    this.node = node;
    this.canRead = (flags & 3) !== 1;
    this.canWrite = (flags & 3) !== 0;
    this.appends = (flags & O_APPEND) !== 0;
    this.now = now;
  }

  private get file(): FileNode {
    return this.node.kind === 'file' ? this.node : fail('EISDIR', '');
  }

  read(target: Uint8Array): number {
    if (!this.canRead) return fail('EBADF', '');
    const { data, size } = this.file;
    const count = Math.max(0, Math.min(target.length, size - this.position));
    target.set(data.subarray(this.position, this.position + count));
    this.position += count;
    return count;
  }

  write(bytes: Uint8Array): number {
    if (!this.canWrite) return fail('EBADF', '');
    const { file } = this;
    if (this.appends) this.position = file.size;
    const end = this.position + bytes.length;
    if (end > file.size) resize(file, end);
    file.data.set(bytes, this.position);
    this.position = end;
    touch(file, this.now());
    return bytes.length;
  }

  seek(offset: number, whence: number): number {
    const base = whence === 0 ? 0 : whence === 1 ? this.position : this.node.kind === 'file' ? this.node.size : 0;
    const target = base + offset;
    if (whence < 0 || whence > 2 || target < 0) return fail('EINVAL', '');
    this.position = target;
    return target;
  }

  truncate(size: number): void {
    if (!this.canWrite || size < 0) return fail('EINVAL', '');
    resize(this.file, size);
    touch(this.file, this.now());
  }

  status(): FileStatus {
    return statusOfNode(this.node);
  }
  setMode(mode: number): void {
    this.node.mode = mode & 0o7777;
    this.node.changed = this.now();
  }
  setTimes(accessed: bigint, modified: bigint): void {
    Object.assign(this.node, { accessed, modified, changed: this.now() });
  }
  sync(): void {}
  terminalSize(): null {
    return null;
  }
  close(): void {}
}

/** Makes a file longer, by zeros, or shorter. */
function resize(file: FileNode, size: number): void {
  if (size > file.data.length) {
    const grown = new Uint8Array(Math.max(size, file.data.length * 2));
    grown.set(file.data.subarray(0, file.size));
    file.data = grown;
  } else if (size > file.size) file.data.fill(0, file.size, size);
  file.size = size;
}
