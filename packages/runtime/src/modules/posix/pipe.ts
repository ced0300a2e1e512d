// Pipes within one program: what is written to the one end comes out of the other. Nobody else can write, so reading from a
// pipe that is empty and open would wait for ever; it is an error instead. When another process is to get one of the ends, a
// pipe of the host takes the place of this one (`hostEnds`), with what is in it.

import type { FileStatus, HostFile, HostProcesses } from '../../host.js';
import { raiseSystemError } from '../io/errors.js';
import { StreamFile, statusOfStream } from '../io/stream-file.js';

const CAPACITY = 65_536;

class Pipe {
  parts: Uint8Array[] = [];
  size = 0;
  hasReader = true;
  hasWriter = true;
  /** The host's ends, for reading and for writing, once the pipe leads out of the program. */
  ends: readonly [HostFile, HostFile] | null = null;

  moveTo(ends: readonly [HostFile, HostFile]): void {
    const [reader, writer] = ends;
    for (const part of this.parts) writer.write(part);
    this.parts = [];
    if (!this.hasReader) reader.close();
    if (!this.hasWriter) writer.close();
    this.ends = ends;
  }
}

const STATUS = statusOfStream(0o010600, 4096);

abstract class PipeEnd extends StreamFile {
  readonly pipe: Pipe;

  constructor(pipe: Pipe) {
    super(false);
    this.pipe = pipe;
  }

  /** This end of the host's pipe; null as long as there is none. */
  abstract readonly outer: HostFile | null;
  protected abstract isReadyInside(): boolean;

  get hasOthers(): boolean {
    return this.outer !== null;
  }
  status(): FileStatus {
    return this.outer?.status() ?? STATUS;
  }
  isReady(operation: 'reading' | 'writing'): boolean {
    return this.outer?.isReady?.(operation) ?? this.isReadyInside();
  }
}

class ReadEnd extends PipeEnd {
  get outer(): HostFile | null {
    return this.pipe.ends?.[0] ?? null;
  }
  protected isReadyInside(): boolean {
    return this.pipe.size > 0 || !this.pipe.hasWriter;
  }
  override read(target: Uint8Array): number {
    const { pipe, outer } = this;
    if (outer !== null) return outer.read(target);
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
    this.outer?.close();
  }
}

class WriteEnd extends PipeEnd {
  get outer(): HostFile | null {
    return this.pipe.ends?.[1] ?? null;
  }
  protected isReadyInside(): boolean {
    return this.pipe.size < CAPACITY || !this.pipe.hasReader;
  }
  override write(data: Uint8Array): number {
    const { pipe, outer } = this;
    if (outer !== null) return outer.write(data);
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
    this.outer?.close();
  }
}

/** The two ends of a new pipe: for reading, for writing. */
export function makePipe(): [HostFile, HostFile] {
  const pipe = new Pipe();
  return [new ReadEnd(pipe), new WriteEnd(pipe)];
}

/** These files as another process can be given them: pipes within the program become the host's. */
export function hostEnds(files: readonly HostFile[], processes: HostProcesses): HostFile[] {
  const inner = files.flatMap((file) => (file instanceof PipeEnd && file.outer === null ? [file.pipe] : []));
  const pipes = [...new Set(inner)];
  const made = pipes.length === 0 ? [] : processes.makePipes(pipes.length);
  pipes.forEach((pipe, index) => {
    pipe.moveTo(made[index]!);
  });
  return files.map((file) => (file instanceof PipeEnd ? file.outer! : file));
}
