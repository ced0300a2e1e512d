// What the command gives to programs: all that python3 would. The interpreter itself gives nothing (closed by default).

import { isatty } from 'node:tty';
import { createInterpreter, type Interpreter } from '@heddle/interpreter';
import { offerCharacterNames } from './character-names.js';
import { nodeFiles } from './files.js';
import type { Command } from './flags.js';
import { Input } from './input.js';
import { makeLibrary } from './library.js';
import { Output } from './output.js';

const DESCRIPTORS = { stdin: 0, stdout: 1, stderr: 2 } as const;

/** A program's surroundings: the interpreter and the standard streams it uses. */
export interface Surroundings {
  interpreter: Interpreter;
  stdout: Output;
  stderr: Output;
  /** Opened when first asked for. */
  stdin(): Input;
}

/** Makes the interpreter for `command`, whose `sys.argv` and `sys.path` are given. */
export function makeSurroundings(command: Command, argv: readonly string[], path: readonly string[]): Surroundings {
  const stdout = new Output(1, command.unbuffered ? 'none' : isatty(1) ? 'line' : 'block');
  const stderr = new Output(2, 'none');
  // However the thread ends, what was printed comes out.
  process.once('exit', () => stdout.flush());
  let input: Input | null = null;
  const stdin = (): Input => {
    input ??= new Input(0);
    return input;
  };
  offerCharacterNames();
  const interpreter = createInterpreter({
    stdout: (text) => stdout.write(text),
    stderr: (text) => stderr.write(text),
    flush: () => stdout.flush(),
    stdin: (prompt) => {
      stdout.write(prompt);
      stdout.flush();
      return stdin().readLine();
    },
    isTerminal: (stream) => isatty(DESCRIPTORS[stream]),
    argv,
    path,
    files: nodeFiles,
    library: makeLibrary(),
    clock: {
      now: () => (performance.timeOrigin + performance.now()) / 1000,
      monotonic: () => performance.now() / 1000,
    },
    randomBytes,
    mode: { caches: command.caches, isolate: command.isolate, keepsCode: command.dump === 'closures' },
  });
  return { interpreter, stdout, stderr, stdin };
}

/** Web Crypto gives at most this much at a time. */
const MOST_RANDOM_BYTES = 65_536;

/** By Web Crypto, which Node loads when it is first used; importing node:crypto would cost every start four milliseconds. */
function randomBytes(size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  for (let start = 0; start < size; start += MOST_RANDOM_BYTES)
    globalThis.crypto.getRandomValues(bytes.subarray(start, start + MOST_RANDOM_BYTES));
  return bytes;
}
