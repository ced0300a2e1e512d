// Pipes within one program: what is written to the one end comes out of the other. Nobody else can write, so reading from a
// pipe that is empty and open would wait for ever; it is an error instead.

import type { FileStatus, HostFile } from '../../host.js';
import { raiseSystemError } from '../io/errors.js';
import { StreamFile, statusOfStream } from '../io/stream-file.js';

const CAPACITY = 65_536;

class Pipe {
  parts: Uint8Array[] = [];
  size = 0;
  hasReader = true;
  hasWriter = true;
}

const STATUS = statusOfStream(0o010600, 4096);

class PipeEnd extends StreamFile {
  protected readonly pipe: Pipe;

  constructor(pipe: Pipe) {
    super(false);
    this.pipe = pipe;
  }

  status(): FileStatus {
    return STATUS;
  }
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
