// Reading standard input, synchronously, as bytes for programs and line by line for a session without a terminal. A terminal is
// read without blocking, with short pauses: a thread that blocks in a read could not be interrupted by Ctrl-C.

import { constants, openSync, readSync } from 'node:fs';
import { isatty } from 'node:tty';
import { errorCode, pause } from './output.js';

const CHUNK = 65_536;
const POLL_MS = 15;
const NEWLINE = 10;

export class Input {
  readonly isTerminal: boolean;
  private readonly fd: number;
  /** True when reads must not take more than a line: the next one is somebody else's. */
  private readonly byLine: boolean;
  /** Bytes that were read, of which those before `at` have been given out. */
  private bytes: Uint8Array = new Uint8Array(0);
  private at = 0;

  constructor(fd: number, byLine: boolean) {
    this.isTerminal = isatty(fd);
    this.fd = this.isTerminal ? openTerminal(fd) : fd;
    this.byLine = byLine;
  }

  /** How many bytes have been read but not given out. */
  get ahead(): number {
    return this.bytes.length - this.at;
  }

  forget(): void {
    this.at = this.bytes.length;
  }

  /** Fills `target` with what is there; 0 at the end. */
  read(target: Uint8Array): number {
    if (this.ahead === 0) {
      if (!this.byLine) return this.readSome(target);
      this.fill();
    }
    const end = this.byLine ? this.lineEnd(this.at) : -1;
    const count = Math.min(target.length, (end < 0 ? this.bytes.length : end) - this.at);
    target.set(this.bytes.subarray(this.at, this.at + count));
    this.at += count;
    return count;
  }

  /** The next line with its newline; the rest without one when the input ends in the middle of a line; '' at the end. */
  readLine(): string {
    let searched = 0;
    for (;;) {
      const end = this.lineEnd(this.at + searched);
      if (end >= 0) return this.take(end);
      searched = this.ahead;
      if (!this.fill()) return this.take(this.bytes.length);
    }
  }

  /** The position behind the next newline, or -1. */
  private lineEnd(from: number): number {
    const newline = this.bytes.indexOf(NEWLINE, from);
    return newline < 0 ? -1 : newline + 1;
  }

  private take(end: number): string {
    const line = Buffer.from(this.bytes.subarray(this.at, end)).toString('utf8');
    this.at = end;
    return line;
  }

  /** Reads more; false at the end. */
  private fill(): boolean {
    const chunk = new Uint8Array(CHUNK);
    const count = this.readSome(chunk);
    this.bytes = Buffer.concat([this.bytes.subarray(this.at), chunk.subarray(0, count)]);
    this.at = 0;
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
