// What the command gives to programs: all that python3 would. The interpreter itself gives nothing (closed by default).

import { existsSync } from 'node:fs';
import { type CommandLine, createInterpreter, type Interpreter } from '@heddle/interpreter';
import { seedStringHash } from '@heddle/interpreter/hash-seed';
import { createNodeFiles } from '@heddle/interpreter/node-files';
import { nodeSystem } from '@heddle/interpreter/node-system';
import { offerCharacterNames } from './character-names.js';
import { makeStandardFiles } from './files.js';
import { type Command, environmentOf, flagsOfVariables } from './flags.js';
import { Input } from './input.js';
import { runInterruptible } from './interrupt.js';
import { makeLibrary } from './library.js';
import { nodeMemory } from './memory.js';
import { Output } from './output.js';
import { Processes } from './processes/processes.js';
import { sessionKind } from './session-kind.js';

/** Where Unix has the zone of local time. */
const LOCAL_ZONE = '/etc/localtime';

/** A program's surroundings: the interpreter, and what the command itself writes and reads. */
export interface Surroundings {
  interpreter: Interpreter;
  stdout: Output;
  stderr: Output;
  /** Opened when first asked for. */
  stdin(): Input;
  /** At the end of the program: writes out what its streams hold back. False when standard output does not take it. */
  flush(): boolean;
}

/** Makes the interpreter for `command`, whose `sys.argv` and `sys.path` are given. */
export function makeSurroundings(command: Command, argv: readonly string[], path: readonly string[]): Surroundings {
  let input: Input | null = null;
  const stdin = (): Input => {
    input ??= new Input(0, sessionKind(command) === 'plain');
    return input;
  };
  offerCharacterNames();
  seedHashes(command);
  const files = createNodeFiles();
  const interpreter = createInterpreter({
    standardFiles: makeStandardFiles(stdin),
    isUnbuffered: command.unbuffered,
    interruptible: runInterruptible,
    argv,
    commandLine: commandLine(command),
    path,
    files,
    system: nodeSystem,
    processes: new Processes(command.executable, files),
    library: makeLibrary(),
    memory: nodeMemory,
    clock: {
      now: () => (performance.timeOrigin + performance.now()) / 1000,
      monotonic: () => performance.now() / 1000,
      get timeZone() {
        return existsSync(LOCAL_ZONE) ? LOCAL_ZONE : new Intl.DateTimeFormat().resolvedOptions().timeZone;
      },
    },
    randomBytes,
    mode: { caches: command.caches, isolate: command.isolate, keepsCode: command.dump === 'closures' },
  });
  let isFlushed = false;
  const flush = (): boolean => {
    isFlushed = true;
    return interpreter.flush();
  };
  // However the thread ends, what was printed comes out.
  process.once('exit', () => {
    if (!isFlushed) flush();
  });
  return { interpreter, stdout: new Output(1), stderr: new Output(2), stdin, flush };
}

/** PYTHONWARNINGS has filters before those of the command line. */
function commandLine(command: Command): CommandLine {
  const { executable, words, flags, warnOptions, extraOptions } = command;
  const given = environmentOf(command, 'PYTHONWARNINGS')
    .split(',')
    .filter((filter) => filter !== '');
  const isFixed = environmentOf(command, 'PYTHONHASHSEED') === '0';
  const optimize = Math.max(Number(flags.optimize ?? 0), optimizeOf(environmentOf(command, 'PYTHONOPTIMIZE')));
  return {
    executable,
    words: [executable, ...words],
    flags: {
      ...flagsOfVariables(command),
      ...flags,
      ...(optimize > 0 && { optimize }),
      ...(isFixed && { hash_randomization: 0 }),
    },
    warnOptions: [...given, ...warnOptions],
    extraOptions,
  };
}

const LARGEST_SEED = 0xffff_ffff;

/** PYTHONHASHSEED: a number, or `random`. Without it hashes are Heddle's own, the same in every run. */
function seedHashes(command: Command): void {
  const text = environmentOf(command, 'PYTHONHASHSEED');
  if (text === '') return;
  const isNumber = /^\d+$/.test(text) && Number(text) <= LARGEST_SEED;
  if (!isNumber && text !== 'random') {
    const range = `[0; ${LARGEST_SEED}]`;
    new Output(2).write(
      `Fatal Python error: config_init_hash_seed: PYTHONHASHSEED must be "random" or an integer in range ${range}\n`,
    );
    process.exit(1);
  }
  seedStringHash(isNumber ? Number(text) : new DataView(randomBytes(4).buffer).getUint32(0));
}

/** PYTHONOPTIMIZE: a number, or anything for 1. */
function optimizeOf(text: string): number {
  return text === '' ? 0 : Math.max(1, Number.parseInt(text, 10) || 1);
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
