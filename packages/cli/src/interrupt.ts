// Ctrl-C while Python code runs. The program's thread is busy and reads no messages, so Node's own watchdog is used: it
// ends the execution of a script at once when SIGINT arrives, from any loop. What runs is not unwound (no `finally`, no
// `except KeyboardInterrupt`); the interpreter stays usable, and makes the KeyboardInterrupt that is shown.

import { Script } from 'node:vm';
import { errorCode } from './output.js';

const ENTRY = 'heddleInterruptibleEntry';

/** Only a script can be watched, so this one calls what is to run. It is compiled once; no text of the program is in it. */
const script = new Script(`globalThis.${ENTRY}()`, { filename: 'heddle:interruptible' });

/** What `runInterruptible` throws when Ctrl-C ended the run. */
export class Interrupted extends Error {}

/**
 * Runs `action` so that SIGINT ends it.
 * @throws Interrupted after SIGINT, else what `action` throws
 */
export function runInterruptible(action: () => void): void {
  const entry = { value: action, configurable: true, enumerable: false };
  Object.defineProperty(globalThis, ENTRY, entry);
  try {
    script.runInThisContext({ breakOnSigint: true });
  } catch (error) {
    if (errorCode(error) === 'ERR_SCRIPT_EXECUTION_INTERRUPTED') throw new Interrupted();
    throw error;
  } finally {
    Reflect.deleteProperty(globalThis, ENTRY);
  }
}
