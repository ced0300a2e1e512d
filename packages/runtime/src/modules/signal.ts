// The _signal module: handlers of signals that the program raises itself, and of the host's interrupt (the command's Ctrl-C).
// Other signals from outside do not reach a running program. CPython: Modules/signalmodule.c.

import { PyBaseException } from '../errors/exception.js';
import { onInterrupt } from '../errors/interruption.js';
import { isThrown } from '../errors/matches.js';
import { makeException, raiseTypeError, raiseValueError } from '../errors/raise.js';
import { reportUnraisable } from '../errors/unraisable.js';
import { currentState } from '../importlib/state.js';
import type { NativeSpec } from '../object/native.js';
import type { NativeState } from '../object/native-state.js';
import { typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { call2 } from '../protocols/call.js';
import { asSize } from '../protocols/index.js';
import { isTrue } from '../protocols/truth.js';
import { frameObject, runningFrame } from '../types/frame.js';
import { makeSet } from '../types/set.js';
import { makeStr } from '../types/wide-str.js';
import { descriptors } from './io/descriptors.js';
import { hostOperation, raiseSystemError } from './io/errors.js';
import { defineModule, makeFunction } from './module-spec.js';
import { FIRST_REALTIME, LAST_REALTIME, SIGNAL_ALIASES, SIGNAL_COUNT, SIGNALS, signalText } from './signal-table.js';

const SIG_DFL = 0;
const SIG_IGN = 1;
const SIGINT = 2;
/** What CPython ignores from its start. */
const IGNORED_AT_START = new Set([13, 25]);
/** What nobody can handle. */
const UNCATCHABLE = new Set([9, 19]);
/** What does nothing where no handler is set: SIGCHLD, SIGCONT, SIGURG, SIGWINCH. */
const HARMLESS = new Set([17, 18, 23, 28]);

interface Signals {
  /** By number; None for what no Python code can handle. */
  readonly handlers: Map<number, Value>;
  /** Where the number of each signal is written that has a handler; -1 when nowhere. */
  wakeup: number;
  warnsOfFullWakeup: boolean;
}

const signalsOf = new WeakMap<NativeState, Signals>();

function signals(): Signals {
  const state = currentState();
  let known = signalsOf.get(state);
  if (known === undefined) {
    const handlers = new Map([[SIGINT, makeFunction(DEFAULT_INT_HANDLER, '_signal')]]);
    known = { handlers, wakeup: -1, warnsOfFullWakeup: true };
    signalsOf.set(state, known);
  }
  return known;
}

function numberOf(value: Value): number {
  const number = asSize(value, 'OverflowError');
  if (number < 1 || number >= SIGNAL_COUNT) raiseValueError('signal number out of range');
  return number;
}

const isReserved = (number: number): boolean => signalText(number) === null;

function handlerOf(number: number): Value {
  if (isReserved(number)) return null;
  return signals().handlers.get(number) ?? (IGNORED_AT_START.has(number) ? SIG_IGN : SIG_DFL);
}

// ### Functions

function setHandler(signal: Value, handler: Value): Value {
  const number = asSize(signal, 'OverflowError');
  const isAction = handler === SIG_DFL || handler === SIG_IGN;
  if (number < 1 || number >= SIGNAL_COUNT) raiseValueError('signal number out of range');
  if (!isAction && typeOf(handler).slots.call === null)
    raiseTypeError('signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object');
  if (UNCATCHABLE.has(number) || isReserved(number)) raiseSystemError('EINVAL', null);
  const old = handlerOf(number);
  signals().handlers.set(number, handler);
  return old;
}

/** Does what `number` asks for, as if the system had sent it. */
export function deliverSignal(number: number): void {
  if (number < 0 || number >= SIGNAL_COUNT) raiseSystemError('EINVAL', null);
  if (number === 0) return;
  const handler = handlerOf(number);
  if (handler === SIG_IGN || (handler === SIG_DFL && HARMLESS.has(number))) return;
  // Ending or stopping the process is not the program's to do: it is the host's.
  if (handler === SIG_DFL || handler === null) raiseSystemError('EPERM', null);
  callHandler(handler, number);
}

/** Calls the handler of a signal, if there is one. CPython: PyErr_SetInterruptEx. */
export function interruptWith(number: number): void {
  if (number < 1 || number >= SIGNAL_COUNT) raiseValueError('signal number out of range');
  const handler = handlerOf(number);
  if (handler !== SIG_IGN && handler !== SIG_DFL && handler !== null) callHandler(handler, number);
}

onInterrupt.deliver = () => interruptWith(SIGINT);

function callHandler(handler: Value, number: number): void {
  if (signals().wakeup >= 0) wakeUp(number);
  const frame = runningFrame();
  call2(handler, number, frame === null ? null : frameObject(frame));
}

/** Tells who waits at the other end of the wakeup descriptor. CPython: trip_signal. */
function wakeUp(number: number): void {
  const { wakeup, warnsOfFullWakeup } = signals();
  try {
    const file = descriptors().file(wakeup);
    hostOperation(() => file.write(Uint8Array.of(number)));
  } catch (error) {
    const isFull = error instanceof PyBaseException && isThrown(error, 'BlockingIOError');
    if (warnsOfFullWakeup || !isFull)
      reportUnraisable(error, 'Exception ignored when trying to write to the signal wakeup fd');
  }
}

function defaultIntHandler(signal: Value, _frame: Value): never {
  asSize(signal, 'OverflowError');
  throw makeException('KeyboardInterrupt', []);
}

function setWakeup(value: Value, warnOnFullBuffer?: Value): number {
  const descriptor = asSize(value, 'OverflowError');
  if (descriptor !== -1 && descriptors().isBlocking(descriptor))
    raiseValueError(`the fd ${descriptor} must be in non-blocking mode`);
  const state = signals();
  const old = state.wakeup;
  state.wakeup = descriptor;
  state.warnsOfFullWakeup = warnOnFullBuffer === undefined || isTrue(warnOnFullBuffer);
  return old;
}

function validSignals(): Value {
  const numbers = Array.from({ length: SIGNAL_COUNT - 1 }, (_, i) => i + 1);
  return makeSet(numbers.filter((number) => !isReserved(number)));
}

// ### Table

const DEFAULT_INT_HANDLER: NativeSpec = {
  name: 'default_int_handler',
  signature: '(signalnum, frame, /)',
  doc: 'The default handler for SIGINT: raises KeyboardInterrupt.',
  style: 'tuple',
  impl: defaultIntHandler,
};

const FUNCTIONS: readonly NativeSpec[] = [
  {
    name: 'getsignal',
    signature: '(signalnum, /)',
    doc: 'The handler of a signal.',
    impl: (signal: Value) => handlerOf(numberOf(signal)),
  },
  {
    name: 'raise_signal',
    signature: '(signalnum, /)',
    doc: 'Sends a signal to the program itself.',
    impl: (signal: Value) => {
      deliverSignal(asSize(signal, 'OverflowError'));
      return null;
    },
  },
  {
    name: 'set_wakeup_fd',
    signature: '(fd, /, *, warn_on_full_buffer=True)',
    doc: 'Sets the descriptor to which the numbers of signals are written. Returns the one before.',
    impl: setWakeup,
  },
  {
    name: 'siginterrupt',
    signature: '(signalnum, flag, /)',
    doc: 'Accepted: no system call is interrupted.',
    impl: (signal: Value) => {
      numberOf(signal);
      return null;
    },
  },
  { name: 'signal', signature: '(signalnum, handler, /)', doc: 'Sets the handler of a signal.', impl: setHandler },
  {
    name: 'strsignal',
    signature: '(signalnum, /)',
    doc: 'What the system calls a signal.',
    impl: (signal: Value) => {
      const text = signalText(numberOf(signal));
      return text === null ? null : makeStr(text);
    },
  },
  { name: 'valid_signals', signature: '()', doc: 'All signals of the system.', impl: validSignals },
];

defineModule('_signal', () => ({
  doc: 'This module provides mechanisms to use signal handlers in Python.',
  functions: FUNCTIONS,
  attributes: () => ({
    NSIG: SIGNAL_COUNT,
    SIG_DFL,
    SIG_IGN,
    ...Object.fromEntries(SIGNALS.map(([number, name]) => [name, number])),
    ...SIGNAL_ALIASES,
    SIGRTMIN: FIRST_REALTIME,
    SIGRTMAX: LAST_REALTIME,
    default_int_handler: signals().handlers.get(SIGINT)!,
  }),
}));
