// What a host may give to the programs it runs. Closed by default: what is left out does not exist for the program (no
// files, no clock, no randomness, no input; output goes nowhere).

import {
  type CommandLine,
  fileLayer,
  type Host,
  type HostFiles,
  type HostLibrary,
  type HostMemory,
  type HostProcesses,
  type HostSystem,
  type StandardFiles,
} from '@heddle/runtime';
import { describeKind } from './checks.js';

export interface Clock {
  /** Seconds since the epoch. */
  now(): number;
  /** Seconds from any start, never going back. */
  monotonic(): number;
  /** The zone of local time: a name of the tz database (`Europe/Paris`), or a rule as POSIX has them. Default UTC. */
  timeZone?: string | undefined;
}

/** How programs are compiled. The defaults are what is fastest; the rest serves tests and measurements. */
export interface CompileMode {
  /** False makes every operation take its general path. Default true. */
  caches?: boolean;
  /** Whether hot sites get factory copies of their own: when hot, at once, or never. Default `auto`. */
  isolate?: 'auto' | 'always' | 'never';
  /** Calls that make a function hot; with 2, most code changes its form while it runs. For tests. */
  heat?: number;
  /** True keeps all code for `dumpClosures`; otherwise code is collected with its functions. Default false. */
  keepsCode?: boolean;
}

export interface InterpreterOptions {
  /** Gets what the program prints, once for each write. */
  stdout?: ((text: string) => void) | undefined;
  /** Gets what the program writes to `sys.stderr`. Tracebacks are not printed: `run` throws a PythonError. */
  stderr?: ((text: string) => void) | undefined;
  /** Sends on what `stdout` holds back: `sys.stdout.flush()`, `print(flush=True)`. */
  flush?: (() => void) | undefined;
  /** Gives one line of input with its newline, '' at the end. `prompt` is that of `input()`, to be shown by the host. */
  stdin?: ((prompt: string) => string) | undefined;
  /** What `sys.stdout.isatty()` and the like say; default false. */
  isTerminal?: ((stream: 'stdin' | 'stdout' | 'stderr') => boolean) | undefined;
  /** `sys.argv`; default `['']`. */
  argv?: readonly string[] | undefined;
  /** What `sys` says of the command that runs the program: its options, `sys.executable`. */
  commandLine?: CommandLine | undefined;
  /** `sys.path`; default empty. Modules are read through `files`. */
  path?: readonly string[] | undefined;
  /** The standard library, from `@heddle/stdlib`; without it programs can import `builtins`, `sys` and what `path` has. */
  library?: HostLibrary | undefined;
  /** The file system: `createMemoryFiles()` of `@heddle/interpreter/memory-files` is one without a disk. */
  files?: HostFiles | undefined;
  /** The standard streams as files (import `@heddle/interpreter/files`), instead of `stdout`, `stderr`, `stdin`, `flush` and `isTerminal`. */
  standardFiles?: StandardFiles | undefined;
  /** The process and the machine, for `os`: environment, ids, `uname`. By default programs see none of it. */
  system?: HostSystem | undefined;
  /** Other processes, for `subprocess` and `os`. By default programs start none. */
  processes?: HostProcesses | undefined;
  /**
   * Runs an action so that an interrupt (Ctrl-C) ends it at once, and throws HostInterrupt then: `except KeyboardInterrupt`,
   * `finally` and `with` work for the innermost such action. Default: nothing interrupts.
   */
  interruptible?: ((action: () => void) => void) | undefined;
  /** Whether `standardFiles` get what is written at once, as with `python3 -u`. Default false. */
  isUnbuffered?: boolean | undefined;
  clock?: Clock | undefined;
  /** Gives that many random bytes. */
  randomBytes?: ((size: number) => Uint8Array) | undefined;
  /** Lets objects die that only weak references know; without it they live as long as the program runs. */
  memory?: HostMemory | undefined;
  mode?: CompileMode | undefined;
}

/** The host that the runtime sees. @throws TypeError when it has files and `@heddle/interpreter/files` was not imported */
export function makeHost(options: InterpreterOptions): Host {
  const { clock, stdin, randomBytes } = options;
  if ((options.files || options.standardFiles) && fileLayer() === null)
    throw new TypeError("files need the part of Heddle that handles them: import '@heddle/interpreter/files'");
  const nowhere = (): void => {};
  return {
    stdout: options.stdout ?? nowhere,
    stderr: options.stderr ?? nowhere,
    flush: options.flush ?? undefined,
    isTerminal: options.isTerminal ?? undefined,
    readLine: stdin ? (prompt) => lineOf(stdin(prompt)) : null,
    now: !clock ? null : () => secondsOf(clock.now(), 'clock.now'),
    monotonic: !clock ? null : () => secondsOf(clock.monotonic(), 'clock.monotonic'),
    get timeZone() {
      return clock?.timeZone;
    },
    randomBytes: randomBytes ? (size) => bytesOf(randomBytes(size), size) : null,
    files: options.files ?? null,
    standardFiles: options.standardFiles ?? null,
    system: options.system ?? null,
    processes: options.processes ?? null,
    interruptible: options.interruptible ?? undefined,
    isUnbuffered: options.isUnbuffered,
    argv: options.argv ?? [''],
    commandLine: options.commandLine ?? undefined,
    path: options.path ?? [],
    library: options.library ?? null,
    memory: options.memory ?? null,
  };
}

// ### What the host's functions give: a mistake there must not look like one of the program

function lineOf(line: unknown): string {
  if (typeof line === 'string') return line;
  throw new TypeError(`the option 'stdin' must give a line as a string, '' at the end, not ${describeKind(line)}`);
}

function secondsOf(seconds: unknown, name: string): number {
  if (Number.isFinite(seconds)) return seconds as number;
  throw new TypeError(`the option '${name}' must give a finite number of seconds`);
}

function bytesOf(bytes: unknown, size: number): Uint8Array {
  if (bytes instanceof Uint8Array && bytes.length === size) return bytes;
  throw new TypeError(`the option 'randomBytes' must give a Uint8Array of ${size} bytes`);
}
