// The standard streams of a host that has no files for them: descriptors 1 and 2 hand decoded text to the host's functions,
// descriptor 0 asks it for lines.

import type { FileStatus, Host, StandardFiles } from '../../host.js';
import { raiseSystemError } from './errors.js';
import { StreamFile, statusOfStream } from './stream-file.js';

// All hosts have these; TypeScript's library for the language alone does not know them.
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare class TextDecoder {
  constructor(encoding: string, options: { ignoreBOM: boolean });
  decode(bytes: Uint8Array, options: { stream: boolean }): string;
}

/** A character device that anyone may read and write. */
const STATUS = statusOfStream(0o20620, 1024);

abstract class StandardFile extends StreamFile {
  status(): FileStatus {
    return STATUS;
  }
  override setMode(): void {
    raiseSystemError('EPERM');
  }
  override setTimes(): void {
    raiseSystemError('EPERM');
  }
}

export class TextOutputFile extends StandardFile {
  readonly emit: (text: string) => void;
  /** Sends on what the host holds back. */
  readonly flush: () => void;
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  constructor(isTerminal: boolean, emit: (text: string) => void, flush: () => void) {
    super(isTerminal);
    this.emit = emit;
    this.flush = flush;
  }

  override write(data: Uint8Array): number {
    const text = this.decoder.decode(data, { stream: true });
    if (text !== '') this.emit(text);
    return data.length;
  }
}

export class LineInputFile extends StandardFile {
  private readonly readLine: (prompt: string) => string;
  /** What the next line that is read is asked with. */
  prompt = '';
  private rest = new Uint8Array(0);

  constructor(isTerminal: boolean, readLine: (prompt: string) => string) {
    super(isTerminal);
    this.readLine = readLine;
  }

  override read(target: Uint8Array): number {
    if (this.rest.length === 0) {
      const { prompt } = this;
      this.prompt = '';
      this.rest = new TextEncoder().encode(this.readLine(prompt)) as Uint8Array<ArrayBuffer>;
    }
    const count = Math.min(target.length, this.rest.length);
    target.set(this.rest.subarray(0, count));
    this.rest = this.rest.subarray(count);
    return count;
  }
}

/** Files for a host that has functions for the standard streams. */
export function makeStandardFiles(host: Host): StandardFiles {
  const isTerminal = (stream: 'stdin' | 'stdout' | 'stderr'): boolean => host.isTerminal?.(stream) ?? false;
  return {
    stdin: new LineInputFile(isTerminal('stdin'), host.readLine ?? (() => '')),
    stdout: new TextOutputFile(
      isTerminal('stdout'),
      (text) => host.stdout(text),
      () => host.flush?.(),
    ),
    stderr: new TextOutputFile(
      isTerminal('stderr'),
      (text) => host.stderr(text),
      () => {},
    ),
  };
}
