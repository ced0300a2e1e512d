// Reading lines from standard input, synchronously. A terminal is read without blocking, with short pauses: a thread that
// blocks in a read could not be interrupted by Ctrl-C.

import { constants, openSync, readSync } from 'node:fs';
import { isatty } from 'node:tty';
import { errorCode, pause } from './output.js';

const CHUNK = 65_536;
const POLL_MS = 15;
const NEWLINE = 10;

export class Input {
  readonly isTerminal: boolean;
  private readonly fd: number;
  private buffer: Uint8Array = new Uint8Array(0);
  private ended = false;

  constructor(fd: number) {
    this.isTerminal = isatty(fd);
    this.fd = this.isTerminal ? openTerminal(fd) : fd;
  }

  /** The next line with its newline; the rest without one when the input ends in the middle of a line; '' at the end. */
  readLine(): string {
    let from = 0;
    for (;;) {
      const newline = this.buffer.indexOf(NEWLINE, from);
      if (newline >= 0) return this.take(newline + 1);
      from = this.buffer.length;
      if (!this.fill()) return this.take(this.buffer.length);
    }
  }

  /** All that is left. */
  readAll(): Uint8Array {
    while (this.fill());
    const data = this.buffer;
    this.buffer = new Uint8Array(0);
    return data;
  }

  private take(length: number): string {
    const line = new TextDecoder('utf-8').decode(this.buffer.subarray(0, length));
    this.buffer = this.buffer.subarray(length);
    // A terminal's end of input (Ctrl-D) ends one read, not the session.
    if (this.isTerminal) this.ended = false;
    return line;
  }

  /** Reads more; false at the end. */
  private fill(): boolean {
    if (this.ended) return false;
    const chunk = new Uint8Array(CHUNK);
    const count = this.readSome(chunk);
    if (count === 0) this.ended = true;
    else this.buffer = concatenate(this.buffer, chunk.subarray(0, count));
    return count > 0;
  }

  private readSome(chunk: Uint8Array): number {
    for (;;) {
      try {
        return readSync(this.fd, chunk);
      } catch (error) {
        const code = errorCode(error);
        // Windows reports the end of a pipe as an error.
        if (code === 'EOF') return 0;
        if (code === 'EAGAIN') pause(POLL_MS);
        else if (code !== 'EINTR') throw error;
      }
    }
  }
}

/** The terminal opened anew: only this description of it is switched to not blocking, nobody else's. */
function openTerminal(fd: number): number {
  try {
    return openSync('/dev/tty', constants.O_RDONLY | constants.O_NONBLOCK);
  } catch {
    return fd;
  }
}

function concatenate(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const joined = new Uint8Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}
