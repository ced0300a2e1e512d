// Writing to a file descriptor, synchronously, from the program's thread: what a program printed is out when the process
// ends, however it ends. Standard output is buffered as CPython's is: by line on a terminal, in blocks otherwise.

import { writeSync } from 'node:fs';

/** CPython's buffer is 8 KiB; fewer system calls cost less, and no reader can tell. */
const BLOCK = 65_536;

/** Exit status when standard output cannot be written. CPython: Python/pylifecycle.c flush_std_files. */
const BROKEN_OUTPUT_STATUS = 120;

export type Buffering = 'none' | 'line' | 'block';

export class Output {
  private readonly fd: number;
  private readonly buffering: Buffering;
  private pending = '';

  constructor(fd: number, buffering: Buffering) {
    this.fd = fd;
    this.buffering = buffering;
  }

  write(text: string): void {
    this.pending += text;
    if (this.buffering === 'block' ? this.pending.length >= BLOCK : this.buffering === 'none' || text.includes('\n'))
      this.flush();
  }

  flush(): void {
    const text = this.pending;
    if (text === '') return;
    this.pending = '';
    writeAll(this.fd, Buffer.from(text, 'utf8'));
  }
}

/** Writes all of `data`, waiting while a pipe or terminal that does not block is full. */
function writeAll(fd: number, data: Uint8Array): void {
  let offset = 0;
  while (offset < data.length) {
    try {
      offset += writeSync(fd, data, offset);
    } catch (error) {
      const code = errorCode(error);
      if (code === 'EAGAIN') pause(1);
      else if (code === 'EPIPE') process.exit(BROKEN_OUTPUT_STATUS);
      else if (code !== 'EINTR') throw error;
    }
  }
}

export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

const waiting = new Int32Array(new SharedArrayBuffer(4));

/** Lets the thread sleep. An interrupt (interrupt.ts) ends the sleep at once. */
export function pause(milliseconds: number): void {
  Atomics.wait(waiting, 0, 0, milliseconds);
}
