// How bodies that are compiled for being watched are entered: their calls and returns are told of. Bodies that may set a watcher
// themselves are always of this kind, so that one that is set in the middle of them sees what comes after.

import {
  type CodeSource,
  currentState,
  type Frame,
  observeCall,
  observeLine,
  observeReturn,
  thread,
  unwind,
  type Value,
} from '@heddle/runtime';
import { type Exec, returnValue } from '../completion.js';
import type { DescribedNode } from '../functions/describe.js';
import type { ModuleUnit } from '../module-unit.js';

export function observedRun(frame: Frame, body: Exec): Value {
  let value: Value;
  try {
    observeCall(frame);
    // The body of a class begins with what its header says.
    const { code } = frame.fn;
    if (code.kind === 'class') observeLine(frame, -1, code.source.position(code.firstOffset).line, false);
    value = returnValue(body(frame));
  } catch (error) {
    throw afterRaise(frame, error);
  }
  observeReturn(frame, value);
  return value;
}

/** What leaves a frame by an exception returns None, as those who watch are told. */
function afterRaise(frame: Frame, error: unknown): unknown {
  const exception = unwind(error, frame);
  try {
    observeReturn(frame, null);
  } catch (other) {
    return unwind(other, frame);
  }
  return exception;
}

/** A generator's frame is entered each time it is gone on with, and returns what it yields. */
export function observedResume(frame: Frame, body: Exec): ReturnType<Exec> {
  let completion: ReturnType<Exec>;
  try {
    const { sent, thrown, handledByCaller } = thread;
    observeCall(frame);
    Object.assign(thread, { sent, thrown, handledByCaller });
    completion = body(frame);
  } catch (error) {
    throw afterRaise(frame, error);
  }
  const { yielded, delegate } = thread;
  thread.yielded = undefined;
  thread.delegate = undefined;
  observeReturn(frame, yielded === undefined ? returnValue(completion) : yielded);
  thread.yielded = yielded;
  thread.delegate = delegate;
  return completion;
}

const watching = /settrace|setprofile|set_trace|breakpoint|f_trace/;
const mentions = new WeakMap<CodeSource, boolean>();

/** Whether a body mentions what sets a watcher. The library's modules do not watch themselves. */
export function isWatcher({ module: { source }, node }: { module: ModuleUnit; node: DescribedNode | null }): boolean {
  let isMentioned = mentions.get(source);
  if (isMentioned === undefined) {
    const { library } = currentState().host;
    const isLibrary = library !== null && source.filename.startsWith(`${library.path}/`);
    isMentioned = !isLibrary && watching.test(source.text);
    mentions.set(source, isMentioned);
  }
  return isMentioned && node !== null && watching.test(source.text.slice(node.start, node.end));
}
