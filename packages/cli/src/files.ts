// The files of the command's programs: Node's file system, and the process's standard streams. Errors are Node's own, with
// `code`; the interpreter turns them into OSError.

import type { StandardFiles } from '@heddle/interpreter';
import { NodeFile } from '@heddle/interpreter/node-files';
import type { Input } from './input.js';
import { writeAll } from './output.js';

/** Standard output and error: written wholly, waiting while a pipe or terminal that does not block is full. */
class OutputFile extends NodeFile {
  override write(data: Uint8Array): number {
    writeAll(this.fd, data);
    return data.length;
  }
}

/** Standard input. A terminal is read so that Ctrl-C can end the wait (input.ts). */
class InputFile extends NodeFile {
  private readonly input: () => Input;

  constructor(input: () => Input) {
    super(0, null, false);
    this.input = input;
  }

  override read(target: Uint8Array): number {
    return this.input().read(target);
  }
  override seek(offset: number, whence: number): number {
    // What the input has read ahead is not read yet for the program.
    const ahead = this.input().ahead;
    if (whence === 1) return super.seek(offset - ahead, 1);
    this.input().forget();
    return super.seek(offset, whence);
  }
}

export function makeStandardFiles(input: () => Input): StandardFiles {
  return {
    stdin: new InputFile(input),
    stdout: new OutputFile(1, null, false),
    stderr: new OutputFile(2, null, false),
  };
}
