// Writing to a file descriptor, synchronously, from the program's thread: what was written is out when the process ends,
// however it ends. Programs write through files.ts; the command's own words go by `Output`.

import { writeSync } from 'node:fs';

/** Text of the command itself: tracebacks, prompts, dumps. */
export class Output {
  private readonly fd: number;

  constructor(fd: number) {
    this.fd = fd;
  }

  write(text: string): void {
    try {
      writeAll(this.fd, Buffer.from(text, 'utf8'));
    } catch (error) {
      // There is nobody left to tell.
      if (errorCode(error) !== 'EPIPE') throw error;
    }
  }
}

/** Writes all of `data`, waiting while a pipe or terminal that does not block is full. */
export function writeAll(fd: number, data: Uint8Array): void {
  let offset = 0;
  while (offset < data.length) {
    try {
      offset += writeSync(fd, data, offset);
    } catch (error) {
      const code = errorCode(error);
      if (code === 'EAGAIN') pause(1);
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
