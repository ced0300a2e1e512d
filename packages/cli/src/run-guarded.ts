// Running Python code from the command: how it can end, and what is shown for it. CPython: Python/pythonrun.c
// _PyErr_PrintEx and handle_system_exit.

import { PythonError } from '@heddle/interpreter';
import { canColour, colourTraceback } from './colour.js';
import { Interrupted, runInterruptible } from './interrupt.js';
import type { Surroundings } from './node-host.js';

/** As a shell shows a process that SIGINT ended. */
const INTERRUPTED_STATUS = 130;

/** When standard output cannot be written at the end. CPython: Python/pylifecycle.c flush_std_files. */
const BROKEN_OUTPUT_STATUS = 120;

/** Runs `action`; gives the error it ended with, or null. Errors that are not Python's go through. */
export function runGuarded({ interpreter }: Surroundings, action: () => void): PythonError | null {
  try {
    runInterruptible(action);
    return null;
  } catch (error) {
    if (error instanceof Interrupted) return interpreter.interrupted();
    if (error instanceof PythonError) return error;
    throw error;
  }
}

/** Shows what a program ended with, and gives the exit status that python3 would. */
export function describeExit(error: PythonError | null, surroundings: Surroundings): number {
  if (error === null) return 0;
  const { interpreter, stderr } = surroundings;
  if (error.pythonType === 'SystemExit') return systemExitStatus(error, surroundings);
  if (!interpreter.showError(error)) stderr.write(canColour(2) ? colourTraceback(error.traceback) : error.traceback);
  return error.pythonType === 'KeyboardInterrupt' ? INTERRUPTED_STATUS : 1;
}

/** Does what is left to do at the end of a program; gives the exit status, which was `status` so far. */
export function finishProgram(surroundings: Surroundings, status: number): number {
  const error = runGuarded(surroundings, () => surroundings.interpreter.finish());
  const ended = error === null ? status : describeExit(error, surroundings);
  return surroundings.flush() ? ended : BROKEN_OUTPUT_STATUS;
}

/** The status of `SystemExit`: an int's low byte; None is 0; anything else is printed and is 1. */
export function systemExitStatus(error: PythonError, { interpreter }: Surroundings): number {
  const code = error.value.getProxy('code');
  if (code.typeName === 'NoneType') return 0;
  if (code.typeName === 'int' || code.typeName === 'bool') return lowByte(code.toJs());
  interpreter.writeError(`${code.toString()}\n`);
  return 1;
}

function lowByte(code: unknown): number {
  return typeof code === 'bigint' ? Number(code & 0xffn) : Number(code) & 0xff;
}
