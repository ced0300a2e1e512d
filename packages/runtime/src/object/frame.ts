// Frames, and the state of the thread of execution. Closures, generators and tracebacks share these, so they live here.
// A frame is one object plus one array of slots (docs/frames.md has the measurements behind that).
//
// `lasti` is the index of the site that last called or raised: call sites store it before they leave the frame, and
// the position of a frame in a traceback is looked up from it.
//
// `thread.frame` is the Python frame that most recently entered native code: call sites store it before they call a
// built-in, and slow paths before they run a protocol. Native code that calls back into Python passes it on as the
// caller (`back`) and restores it afterwards (protocols/call.ts).

import type { PyBaseException } from '../errors/exception.js';
import type { PyFunction } from '../types/function.js';
import type { NativeState } from './native-state.js';
import type { PyCell, PyObject } from './object.js';
import type { Value } from './value.js';

/** What a slot may hold: a value, a cell, `undefined` (unbound) or a compiler temporary such as an iterator or a resume point. */
export type SlotValue = Value | PyCell | undefined;

/** `lasti` of what belongs to no line: the end of `except*`, where exceptions go on. Nothing but Python code that asks a frame sees it. */
export const NO_LINE = -2;

export class Frame {
  readonly fn: PyFunction;
  back: Frame | null;
  /** Number of Python frames below this one: compared with the recursion limit. */
  depth: number;
  lasti: number;
  readonly locals: SlotValue[];
  /** The namespace mapping of a class body, or of a module run with separate locals; else null. */
  namespace: Value;

  constructor(fn: PyFunction, back: Frame | null, depth: number, locals: SlotValue[]) {
    this.fn = fn;
    this.back = back;
    this.depth = depth;
    this.lasti = -1;
    this.locals = locals;
    this.namespace = null;
  }
}

/** `sys.settrace` and `sys.setprofile` of one interpreter. */
export class Observers {
  trace: Value = null;
  profile: Value = null;
  /** Whether one of them is set, and whether it is being called. */
  isObserved = false;
  isTelling = false;
  /** The bodies that have entries for being watched. */
  readonly bodies = new Set<{ observe(isObserved: boolean): void }>();
}

/** The state of the (only) thread of Python execution. */
export class Thread {
  /** Never null: below all Python frames lies a root frame without a function. */
  frame: Frame = new Frame(null as unknown as PyFunction, null, 0, []);
  /** The exception being handled (`sys.exception()`). */
  handled: PyBaseException | null = null;
  recursionLimit = 1000;
  /** What an attempt raised (`attempts` in errors/raise.ts); it is taken at once. */
  raised: PyBaseException | null = null;
  /** The frame of a call that takes what leaves the called function, `taken`, from `raised`. */
  taker: Frame | null = null;
  taken: PyFunction | null = null;
  // What passes between a generator and whoever resumes it; each is taken as soon as it arrives.
  /** The value a generator yields; undefined when it did not stop at a yield. */
  yielded: Value | undefined = undefined;
  /** The value sent in. */
  sent: Value = null;
  /** The exception to raise at the yield where the generator goes on. */
  thrown: PyBaseException | null = null;
  /** What the code that resumed the generator was handling: no context of `thrown`. */
  handledByCaller: PyBaseException | null = null;
  /** The iterator of the `yield from` at which a generator stopped. */
  delegate: Value | undefined = undefined;
  /** The value of a `yield from` whose iterator is exhausted. */
  result: Value = null;
  /** The StopIteration that ended an iteration, for `next`, which shows it. */
  stop: PyBaseException | null = null;
  /** The current context of context variables; null before one is needed (modules/contextvars). */
  context: PyObject | null = null;
  /** `sys.set_asyncgen_hooks`. */
  asyncgenHooks: { firstiter: Value; finalizer: Value } = { firstiter: null, finalizer: null };
  /** How many generators and coroutines have been made: tells which one a call made. */
  resumablesMade = 0;
  /** How many frames coroutines note at their making (`sys.set_coroutine_origin_tracking_depth`). */
  originDepth = 0;
  /** How often the host ended an execution without unwinding: what was under way then, and marked so, is over. */
  interruptions = 0;
  /** Who watches the running interpreter's code (types/observers.ts). */
  observers = new Observers();
  /** What the running interpreter owns: modules, builtins, host. Null outside a run. */
  state: NativeState | null = null;
}

export const thread = new Thread();
