// The thread that runs the program: the command line's work in the order python3 does it, then the exit status.
// CPython: Modules/main.c pymain_run_python.

import { parentPort, workerData } from 'node:worker_threads';
import type { Interpreter } from '@heddle/interpreter';
import type { Command } from './flags.js';
import { makeSurroundings, type Surroundings } from './node-host.js';
import { Output } from './output.js';
import { findProgram, ProgramError } from './program.js';
import { describeExit, finishProgram, runGuarded } from './run-guarded.js';
import { isSessionOnly, sessionKind } from './session-kind.js';
import { setV8Flags } from './v8-flags.js';

/** What carries out `-m`. CPython: Modules/main.c pymain_run_module. */
const RUN_MODULE = '__import__("runpy")._run_module_as_main';

/** `writesCodeCache`: the build runs the thread to make the cache of one of its bundles (program-thread.cjs). */
const command = workerData as Command & { writesCodeCache?: 'program' | 'library' };
if (command.writesCodeCache === undefined) setV8Flags();
void main(command);

async function main(command: Command): Promise<void> {
  if (isSessionOnly(command)) return await session(makeSurroundings(command, [''], searchPath('')), command, true);
  let program: ReturnType<typeof findProgram>;
  try {
    program = findProgram(command);
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    new Output(2).write(`heddle: ${error.message}\n`);
    return process.exit(error.status);
  }
  const surroundings = makeSurroundings(command, [program.argv0, ...command.args], searchPath(program.folder));
  const { interpreter, stdout } = surroundings;
  if (command.dump === 'ast' || command.dump === 'scopes') {
    const { dumpProgram } = await import('./dump-commands.js');
    return process.exit(dumpProgram(command.dump, surroundings, program));
  }
  if (program.file !== null) interpreter.set('__file__', program.file);
  const error = runGuarded(surroundings, () => {
    applyOptions(interpreter, command);
    if (program.module === null) interpreter.run(program.source, { filename: program.filename });
    else interpreter.call(interpreter.evaluateProxy(RUN_MODULE), program.module);
  });
  const status = describeExit(error, surroundings);
  if (command.dump === 'closures') {
    interpreter.flush();
    stdout.write(interpreter.dumpClosures());
  }
  if (sessionKind(command) !== 'none') return await session(surroundings, command, false);
  process.exit(finishProgram(surroundings, status));
}

/** Options that are carried out before the program runs. */
function applyOptions(interpreter: Interpreter, { warnOptions, extraOptions }: Command): void {
  // The module carries out what sys.warnoptions says.
  if (warnOptions.length > 0 || process.env.PYTHONWARNINGS) interpreter.evaluateProxy('__import__("warnings")');
  const digits = extraOptions.int_max_str_digits;
  if (typeof digits === 'string')
    interpreter.evaluateProxy(`__import__("sys").set_int_max_str_digits(int(${JSON.stringify(digits)}))`);
}

/** Folders to import from: the program's own first, then PYTHONPATH's. */
function searchPath(folder: string): string[] {
  const extra = process.env.PYTHONPATH ?? '';
  return [folder, ...extra.split(process.platform === 'win32' ? ';' : ':').filter((entry) => entry !== '')];
}

async function session(surroundings: Surroundings, command: Command, isFirst: boolean): Promise<void> {
  const { serveTerminal, runPlainSession } = await import('./repl/session.js');
  const showBanner = isFirst && !command.quiet;
  if (sessionKind(command) === 'terminal' && parentPort !== null) serveTerminal(surroundings, parentPort, showBanner);
  else process.exit(runPlainSession(surroundings, showBanner));
}
