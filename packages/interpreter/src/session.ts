// Entering and leaving Python from JavaScript. The state of the thread of execution (runtime: object/frame.ts) belongs to
// one interpreter at a time; calls may nest (a JavaScript function called from Python calls back), also across interpreters.

import {
  type CompilerHost,
  createState,
  type Host,
  interruptException,
  type NativeState,
  Observers,
  thread,
} from '@heddle/runtime';
import type { Bridge } from './bridge.js';
import { toPythonException } from './exceptions.js';
import { makePythonError, type PythonError } from './python-error.js';

/** The frame below all Python frames. */
const rootFrame = thread.frame;

export class Session {
  readonly state: NativeState;
  private recursionLimit = thread.recursionLimit;
  /** The context of context variables outside of all `Context.run`. */
  private context: typeof thread.context = null;
  private readonly observers = new Observers();

  constructor(host: Host, compiler: CompilerHost) {
    this.state = createState(host, compiler);
  }

  /**
   * Runs `action` with this interpreter as the running one.
   * @throws PythonError for what Python raises
   */
  enter<T>(bridge: Bridge, action: () => T): T {
    const { state, frame, handled, recursionLimit, observers, context } = thread;
    if (state !== this.state) {
      thread.state = this.state;
      thread.frame = rootFrame;
      thread.handled = null;
      thread.recursionLimit = this.recursionLimit;
      thread.context = this.context;
      thread.observers = this.observers;
    }
    try {
      return action();
    } catch (error) {
      throw makePythonError(toPythonException(error), bridge);
    } finally {
      this.recursionLimit = thread.recursionLimit;
      thread.state = state;
      thread.frame = frame;
      thread.handled = handled;
      thread.observers = observers;
      if (state !== this.state) {
        this.context = thread.context;
        thread.context = context;
        thread.recursionLimit = recursionLimit;
      }
    }
  }

  /**
   * After the host ended the execution of Python code from outside, without unwinding: the KeyboardInterrupt of where it
   * was, and the thread's state as before the run.
   */
  interrupted(bridge: Bridge): PythonError {
    thread.state = this.state;
    thread.handled = null;
    this.observers.isTelling = false;
    const exception = interruptException(rootFrame);
    thread.state = null;
    return this.enter(bridge, () => makePythonError(exception, bridge));
  }
}
