// Running Python code from the command: how it can end, and what is shown for it. CPython: Python/pythonrun.c
// _PyErr_PrintEx and handle_system_exit.

import { type Ending, HostInterrupt, PythonError } from '@heddle/interpreter';
import { canColour, colourTraceback } from './colour.js';
import { runInterruptible } from './interrupt.js';
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
    if (error instanceof HostInterrupt) return interpreter.interrupted();
    if (error instanceof PythonError) return error;
    throw error;
  }
}

/** Shows what a program ended with, and gives the exit status that python3 would. */
export function describeExit(error: PythonError | null, surroundings: Surroundings): number {
  return error === null ? 0 : showEnding(error, surroundings).status;
}

/** The same for an error; says also whether the program asked for its end. */
export function showEnding(error: PythonError, surroundings: Surroundings): Pick<Ending, 'status' | 'isExit'> {
  const { interpreter, stderr } = surroundings;
  // Output that nobody takes is reported when the program ends.
  interpreter.flush({ reports: false });
  const ending = handleUncaught(error, surroundings);
  interpreter.flush({ reports: false });
  const isColoured = !ending.isExit && canColour(2);
  stderr.write(isColoured ? colourTraceback(ending.text) : ending.text);
  const status = error.pythonType === 'KeyboardInterrupt' ? INTERRUPTED_STATUS : ending.status;
  return { status, isExit: ending.isExit };
}

/** The program's own hook runs, which may end in any way itself. */
function handleUncaught(error: PythonError, surroundings: Surroundings): Ending {
  let ending: Ending | null = null;
  const next = runGuarded(surroundings, () => {
    ending = surroundings.interpreter.handleUncaught(error);
  });
  return ending ?? handleUncaught(next!, surroundings);
}

/** Does what is left to do at the end of a program; gives the exit status, which was `status` so far. */
export function finishProgram(surroundings: Surroundings, status: number): number {
  const error = runGuarded(surroundings, () => surroundings.interpreter.finish());
  const ended = error === null ? status : describeExit(error, surroundings);
  return surroundings.flush() ? ended : BROKEN_OUTPUT_STATUS;
}
