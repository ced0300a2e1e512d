// Reading lines from standard input, synchronously. A terminal is read without blocking, with short pauses: a thread that
// blocks in a read could not be interrupted by Ctrl-C.

import { constants, openSync, readSync } from 'node:fs';
import { isatty } from 'node:tty';
import { errorCode, pause } from './output.js';

const CHUNK = 65_536;
const POLL_MS = 15;

export class Input {
  readonly isTerminal: boolean;
  private readonly fd: number;
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  private readonly chunk = new Uint8Array(CHUNK);
  /** Text that was read, of which the part from `at` on has not been given out. */
  private text = '';
  private at = 0;
  private ended = false;

  constructor(fd: number) {
    this.isTerminal = isatty(fd);
    this.fd = this.isTerminal ? openTerminal(fd) : fd;
  }

  /** The next line with its newline; the rest without one when the input ends in the middle of a line; '' at the end. */
  readLine(): string {
    let from = this.at;
    for (;;) {
      const newline = this.text.indexOf('\n', from);
      if (newline >= 0) return this.take(newline + 1);
      const searched = this.text.length - this.at;
      if (!this.fill()) return this.take(this.text.length);
      from = this.at + searched;
    }
  }

  private take(end: number): string {
    const line = this.text.slice(this.at, end);
    this.at = end;
    // A terminal's end of input (Ctrl-D) ends one read, not the session.
    if (this.isTerminal) this.ended = false;
    return line;
  }

  /** Reads more; false at the end. */
  private fill(): boolean {
    if (this.ended) return false;
    const count = this.readSome(this.chunk);
    if (count === 0) this.ended = true;
    const more = this.decoder.decode(this.chunk.subarray(0, count), { stream: count > 0 });
    this.text = this.text.slice(this.at) + more;
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
