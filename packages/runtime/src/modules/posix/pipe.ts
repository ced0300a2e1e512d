// Pipes within one program: what is written to the one end comes out of the other. Nobody else can write, so reading from a
// pipe that is empty and open would wait for ever; it is an error instead.

import type { FileStatus, HostFile } from '../../host.js';
import { raiseSystemError } from '../io/errors.js';

const CAPACITY = 65_536;

class Pipe {
  parts: Uint8Array[] = [];
  size = 0;
  hasReader = true;
  hasWriter = true;
}

const STATUS: FileStatus = {
  mode: 0o010600,
  inode: 0n,
  device: 0n,
  links: 1,
  user: 0,
  group: 0,
  size: 0,
  accessed: 0n,
  modified: 0n,
  changed: 0n,
  blockSize: 4096,
  blocks: 0,
  special: 0n,
};

class PipeEnd implements HostFile {
  readonly isTerminal = false;
  readonly canSeek = false;
  protected readonly pipe: Pipe;
  constructor(pipe: Pipe) {
    this.pipe = pipe;
  }
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
  status(): FileStatus {
    return STATUS;
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

class ReadEnd extends PipeEnd {
  override read(target: Uint8Array): number {
    const { pipe } = this;
    if (pipe.size === 0 && pipe.hasWriter) raiseSystemError('EAGAIN');
    let count = 0;
    while (count < target.length && pipe.parts.length > 0) {
      const part = pipe.parts[0]!;
      const taken = part.subarray(0, target.length - count);
      target.set(taken, count);
      count += taken.length;
      if (taken.length === part.length) pipe.parts.shift();
      else pipe.parts[0] = part.subarray(taken.length);
    }
    pipe.size -= count;
    return count;
  }
  override close(): void {
    this.pipe.hasReader = false;
  }
}

class WriteEnd extends PipeEnd {
  override write(data: Uint8Array): number {
    const { pipe } = this;
    if (!pipe.hasReader) raiseSystemError('EPIPE');
    const room = CAPACITY - pipe.size;
    if (room === 0 && data.length > 0) raiseSystemError('EAGAIN');
    const taken = data.slice(0, room);
    if (taken.length > 0) pipe.parts.push(taken);
    pipe.size += taken.length;
    return taken.length;
  }
  override close(): void {
    this.pipe.hasWriter = false;
  }
}

/** The two ends of a new pipe: for reading, for writing. */
export function makePipe(): [HostFile, HostFile] {
  const pipe = new Pipe();
  return [new ReadEnd(pipe), new WriteEnd(pipe)];
}
