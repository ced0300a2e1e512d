// Whether a command line leads to an interactive session; both threads must come to the same answer.

import { isatty } from 'node:tty';
import type { Command } from './flags.js';

/**
 * `terminal`: with line editing, the terminal handled by the first thread. `plain`: the program's thread reads lines.
 * As python3 has it, a program comes from standard input when none is named and input is no terminal.
 */
export type SessionKind = 'none' | 'terminal' | 'plain';

export function sessionKind(command: Command): SessionKind {
  const withoutProgram = command.program.kind === 'none';
  if (command.dump !== null || !(command.interactive || (withoutProgram && isatty(0)))) return 'none';
  return isatty(0) && isatty(1) && process.env.TERM !== 'dumb' ? 'terminal' : 'plain';
}

/** True when the session is all there is: no program runs first. */
export function isSessionOnly(command: Command): boolean {
  return command.program.kind === 'none' && sessionKind(command) !== 'none';
}
