// Ctrl-C while Python code runs. The program's thread is busy and reads no messages, so Node's own watchdog is used: it
// ends the execution of a script at once when SIGINT arrives, from any loop. What runs is not unwound (no `finally`, no
// `except KeyboardInterrupt`); the interpreter stays usable, and makes the KeyboardInterrupt that is shown.

import { Script } from 'node:vm';
import { HostInterrupt } from '@heddle/interpreter';
import { errorCode } from './output.js';

const ENTRY = 'heddleInterruptibleEntry';

/** Only a script can be watched, so this one calls what is to run. It is compiled once; no text of the program is in it. */
const script = new Script(`globalThis.${ENTRY}()`, { filename: 'heddle:interruptible' });

const OPTIONS = { breakOnSigint: true, displayErrors: false };

/** What the script is to run. */
let next: (() => void) | null = null;

Object.defineProperty(globalThis, ENTRY, {
  value: () => {
    const action = next!;
    next = null;
    action();
  },
  enumerable: false,
});

/**
 * Runs `action` so that SIGINT ends it. Calls may nest: the innermost action is ended.
 * @throws HostInterrupt after SIGINT, else what `action` throws
 */
export function runInterruptible(action: () => void): void {
  next = action;
  try {
    script.runInThisContext(OPTIONS);
  } catch (error) {
    if (errorCode(error) === 'ERR_SCRIPT_EXECUTION_INTERRUPTED') throw new HostInterrupt();
    throw error;
  }
}
