// The thread that runs the program: the command line's work in the order python3 does it, then the exit status.
// CPython: Modules/main.c pymain_run_python.

import { parentPort, workerData } from 'node:worker_threads';
import type { Interpreter } from '@heddle/interpreter';
import { type Command, environmentOf, flagsOfVariables } from './flags.js';
import { makeSurroundings, type Surroundings } from './node-host.js';
import { Output } from './output.js';
import { findProgram, ProgramError } from './program.js';
import { describeExit, finishProgram, runGuarded } from './run-guarded.js';
import { isSessionOnly, sessionKind } from './session-kind.js';
import { setV8Flags } from './v8-flags.js';

/** What carries out `-m`, and runs the `__main__` of folders and archives. CPython: Modules/main.c pymain_run_module. */
const RUN_MODULE = '__import__("runpy")._run_module_as_main';

/** `writesCodeCache`: the build runs the thread to make the cache of one of its bundles (program-thread.cjs). */
const command = workerData as Command & { writesCodeCache?: 'program' | 'library' };
if (command.writesCodeCache === undefined) setV8Flags();
void main(command);

async function main(command: Command): Promise<void> {
  if (isSessionOnly(command))
    return await session(makeSurroundings(command, [''], searchPath(command, '')), command, true);
  let program: ReturnType<typeof findProgram>;
  try {
    program = findProgram(command);
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    new Output(2).write(`heddle: ${error.message}\n`);
    return process.exit(error.status);
  }
  const surroundings = makeSurroundings(command, [program.argv0, ...command.args], searchPath(command, program.folder));
  const { interpreter, stdout } = surroundings;
  if (command.dump === 'ast' || command.dump === 'scopes') {
    const { dumpProgram } = await import('./dump-commands.js');
    return process.exit(dumpProgram(command.dump, surroundings, program));
  }
  if (program.file !== null) interpreter.set('__file__', program.file);
  const error = runGuarded(surroundings, () => {
    applyOptions(interpreter, command);
    const { module } = program;
    if (module === null) interpreter.run(program.source, { filename: program.filename });
    else interpreter.call(interpreter.evaluateProxy(RUN_MODULE), module.name, module.altersArgv);
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
function applyOptions(interpreter: Interpreter, command: Command): void {
  const { warnOptions, extraOptions } = command;
  // The module carries out what sys.warnoptions says.
  if (warnOptions.length > 0 || environmentOf(command, 'PYTHONWARNINGS'))
    interpreter.evaluateProxy('__import__("warnings")');
  // The library checks the names of codecs then.
  if ({ ...flagsOfVariables(command), ...command.flags }.dev_mode === true)
    interpreter.evaluateProxy('__import__("_codecs")');
  const digits = extraOptions.int_max_str_digits;
  if (typeof digits === 'string')
    interpreter.evaluateProxy(`__import__("sys").set_int_max_str_digits(int(${JSON.stringify(digits)}))`);
}

/** Folders to import from: the program's own first, unless that is not safe, then PYTHONPATH's. */
function searchPath(command: Command, folder: string): string[] {
  const extra = environmentOf(command, 'PYTHONPATH').split(process.platform === 'win32' ? ';' : ':');
  const own = command.flags.safe_path === true ? [] : [folder];
  return [...own, ...extra.filter((entry) => entry !== '')];
}

async function session(surroundings: Surroundings, command: Command, isFirst: boolean): Promise<void> {
  const { serveTerminal, runPlainSession } = await import('./repl/session.js');
  const showBanner = isFirst && !command.quiet;
  if (sessionKind(command) === 'terminal' && parentPort !== null) serveTerminal(surroundings, parentPort, showBanner);
  else process.exit(runPlainSession(surroundings, showBanner));
}
