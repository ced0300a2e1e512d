// The `heddle` command's first thread: reads the command line and starts the program in a Worker, because only a Worker
// can be given a stack large enough for Python's recursion. It loads nothing else, so that starting stays cheap; the
// terminal side of the REPL (repl/terminal.ts) loads when it is needed.

import { Worker } from 'node:worker_threads';
import { type Command, parseCommand, USAGE, UsageError } from './flags.js';
import type { ProcessLink } from './processes/protocol.js';
import type { Answer } from './repl/protocol.js';
import { sessionKind } from './session-kind.js';
import { HEDDLE_VERSION, PYTHON_VERSION } from './version.js';

/**
 * Room for `sys.setrecursionlimit(100_000)` with a wide margin. The system gives memory to a stack page by page as it is
 * used, so a program that does not recurse pays nothing for it.
 */
const STACK_MB = 900;

/** Large enough not to be the limit before the machine is; V8 collects long before. */
const HEAP_MB = 16_384;

/**
 * More room for short-lived objects (boxed floats, frames) than V8's default: they die before they are copied. A third of it
 * is one semi-space; how it gets there is in v8-flags.ts.
 */
const YOUNG_MB = 384;

main(process.argv.slice(2));

function main(argv: readonly string[]): void {
  let command: Command;
  try {
    command = parseCommand(argv);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`heddle: ${error.message}\nTry 'heddle --help' for more information.\n`);
    process.exitCode = 2;
    return;
  }
  if (command.action === 'help') process.stdout.write(USAGE);
  else if (command.action === 'version') process.stdout.write(`Python ${PYTHON_VERSION} (Heddle ${HEDDLE_VERSION})\n`);
  else start(command);
}

function start(command: Command): void {
  const worker = new Worker(new URL('./program-thread.cjs', import.meta.url), {
    argv: [],
    env: process.env,
    execArgv: [],
    workerData: { ...command, executable: process.argv[1] ?? '', words: process.argv.slice(2) },
    stdin: false,
    resourceLimits: { stackSizeMb: STACK_MB, maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: YOUNG_MB },
  });
  worker.on('exit', (status) => {
    process.exitCode = status;
  });
  worker.on('error', reportFailure);
  worker.on('message', (message: ProcessLink | Answer) => {
    if (message.kind === 'processes')
      void import('./processes/server.js').then(({ serveProcesses }) => serveProcesses(message));
  });
  if (sessionKind(command) === 'terminal')
    void import('./repl/terminal.js').then(({ attachTerminal }) => attachTerminal(worker));
}

/** The program's thread failed outside Python: out of memory, or a fault of Heddle's own. */
function reportFailure(error: unknown): void {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'MemoryError\n' : `heddle: internal error: ${text}\n`);
  process.exitCode = 1;
}
