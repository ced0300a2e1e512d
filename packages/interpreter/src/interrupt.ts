// The KeyboardInterrupt that stands for an execution ended from outside: its traceback is made of the frames that were
// active, as far as they are linked.

import { type Frame, makeException, type PyBaseException, PyTraceback } from '@heddle/runtime';

/** KeyboardInterrupt with one traceback entry for `innermost` and each frame below it, down to `root`. */
export function interruptException(innermost: Frame, root: Frame): PyBaseException {
  const exception = makeException('KeyboardInterrupt', []);
  for (let frame: Frame | null = innermost; frame !== null && frame !== root; frame = frame.back)
    if (frame.lasti >= 0) exception.traceback = new PyTraceback(exception.traceback, frame, frame.lasti);
  exception.context = null;
  return exception;
}
