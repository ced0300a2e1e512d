// The base of files that are no files on a disk: bytes go through them once, so there are no positions and no size.

import type { FileStatus, HostFile } from '../../host.js';
import { raiseSystemError } from './errors.js';

/** The status of a file without content and owner; `mode` says what it is. */
export function statusOfStream(mode: number, blockSize: number): FileStatus {
  return {
    mode,
    inode: 0n,
    device: 0n,
    links: 1,
    user: 0,
    group: 0,
    size: 0,
    accessed: 0n,
    modified: 0n,
    changed: 0n,
    blockSize,
    blocks: 0,
    special: 0n,
  };
}

export abstract class StreamFile implements HostFile {
  readonly isTerminal: boolean;
  readonly canSeek = false;

  constructor(isTerminal: boolean) {
    this.isTerminal = isTerminal;
  }

  abstract status(): FileStatus;
  read(_target: Uint8Array): number {
    return raiseSystemError('EBADF');
  }
  write(_data: Uint8Array): number {
    return raiseSystemError('EBADF');
  }
  seek(): number {
    return raiseSystemError('ESPIPE');
  }
  truncate(): void {
    raiseSystemError('EINVAL');
  }
  setMode(): void {}
  setTimes(): void {}
  sync(): void {
    raiseSystemError('EINVAL');
  }
  terminalSize(): null {
    return null;
  }
  close(): void {}
}
