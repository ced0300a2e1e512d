// Interrupts from outside (Ctrl-C): the host ends the execution of an action without unwinding it (Host.interruptible), and
// throws HostInterrupt. Here that becomes the exception that Python code sees, with a traceback of the frames that were
// active. The signal module says what else happens (`onInterrupt`).

import { type Frame, thread } from '../object/frame.js';
import { PyBaseException } from './exception.js';
import { makeException } from './raise.js';
import { PyTraceback } from './traceback.js';

/** What a host throws when an interrupt ended an action. */
export class HostInterrupt extends Error {}

/** Called for an interrupt. It may raise; when it does not, KeyboardInterrupt is raised all the same, for nothing can go on. */
export const onInterrupt: { deliver: (() => void) | null } = { deliver: null };

/** The exception that stands for an interrupt: one traceback entry for each frame above `root`, which goes on running. */
export function interruptException(root: Frame): PyBaseException {
  const innermost = thread.frame;
  // Actions that were under way have been dropped.
  thread.interruptions++;
  thread.frame = root;
  thread.yielded = undefined;
  thread.thrown = null;
  const exception = raisedByHandler() ?? makeException('KeyboardInterrupt', []);
  for (let frame: Frame | null = innermost; frame !== null && frame !== root; frame = frame.back)
    if (frame.lasti >= 0) exception.traceback = new PyTraceback(exception.traceback, frame, frame.lasti);
  exception.context = null;
  return exception;
}

function raisedByHandler(): PyBaseException | null {
  try {
    onInterrupt.deliver?.();
    return null;
  } catch (error) {
    if (error instanceof PyBaseException) return error;
    throw error;
  }
}
