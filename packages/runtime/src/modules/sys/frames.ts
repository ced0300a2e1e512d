// The part of sys that looks at the call stack. There is one thread of Python code. CPython: Python/sysmodule.c.

import { raise, raiseOverflowError, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { type Frame, thread } from '../../object/frame.js';
import type { NativeSpec } from '../../object/native.js';
import { argumentTypeName, typeOf } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { call } from '../../protocols/call.js';
import { asSize } from '../../protocols/index.js';
import { PyDict } from '../../types/dict.js';
import { callerOf, frameObject, runningFrame } from '../../types/frame.js';
import { type ObserverKind, observation } from '../../types/observers.js';
import { makeTuple, PyTuple } from '../../types/tuple.js';
import { MAIN_THREAD } from '../thread/ident.js';
import { audit } from './audit.js';

const MAX_C_INT = 2 ** 31 - 1;

export function cInt(value: Value): number {
  const number = asSize(value, 'OverflowError');
  if (number > MAX_C_INT || number < -MAX_C_INT - 1) raiseOverflowError('Python int too large to convert to C int');
  return number;
}

function exceptionInfo(): Value {
  const { handled } = thread;
  return handled === null ? makeTuple([null, null, null]) : makeTuple([typeOf(handled), handled, handled.traceback]);
}

/** The frame that many calls below the running one, or null. */
function frameAt(depthValue: Value | undefined): Frame | null {
  let depth = depthValue === undefined ? 0 : cInt(depthValue);
  let frame: Frame | null = runningFrame();
  for (; frame !== null && depth > 0; depth--) frame = callerOf(frame);
  return frame;
}

function getFrame(depth?: Value): Value {
  const frame = frameAt(depth);
  if (frame === null) return raiseValueError('call stack is not deep enough');
  const object = frameObject(frame);
  audit('sys._getframe', () => [object]);
  return object;
}

function getFrameModuleName(depth?: Value): Value {
  audit('sys._getframemodulename', () => [depth ?? 0]);
  return frameAt(depth)?.fn.globals.getStr('__name__') ?? null;
}

/** The stacks of all threads: of the one. */
function currentFrames(): Value {
  const frames = new PyDict();
  const frame = runningFrame();
  if (frame !== null) frames.set(MAIN_THREAD, frameObject(frame));
  return frames;
}

function currentExceptions(): Value {
  const exceptions = new PyDict();
  exceptions.set(MAIN_THREAD, thread.handled);
  return exceptions;
}

function callTracing(fn: Value, args: Value): Value {
  if (!(args instanceof PyTuple))
    return raiseTypeError(`call_tracing() argument 2 must be tuple, not ${argumentTypeName(args)}`);
  return call(fn, [...args.items], null);
}

function setRecursionLimit(value: Value): null {
  const limit = cInt(value);
  if (limit < 1) raiseValueError('recursion limit must be greater or equal than 1');
  const { depth } = thread.frame;
  if (depth >= limit)
    raise(
      'RecursionError',
      `cannot set the recursion limit to ${limit} at the recursion depth ${depth}: the limit is too low`,
    );
  thread.recursionLimit = limit;
  return null;
}

const read = (name: string, impl: () => Value): NativeSpec => ({ name, signature: '()', impl });

const observing = (name: string, kind: ObserverKind): NativeSpec => ({
  name,
  signature: '(function, /)',
  impl: (value: Value) => {
    if (value !== null || thread.observers.isObserved) observation().setObserver(kind, value);
    return null;
  },
});

export const FRAME_FUNCTIONS: readonly NativeSpec[] = [
  read('_current_exceptions', currentExceptions),
  read('_current_frames', currentFrames),
  { name: '_getframe', signature: '(depth=0, /)', impl: getFrame },
  { name: '_getframemodulename', signature: '(depth=0)', impl: getFrameModuleName },
  observing('_setprofileallthreads', 'profile'),
  observing('_settraceallthreads', 'trace'),
  { name: 'call_tracing', signature: '(func, args, /)', impl: callTracing },
  read('exc_info', exceptionInfo),
  read('exception', () => thread.handled),
  read('getprofile', () => thread.observers.profile),
  read('getrecursionlimit', () => thread.recursionLimit),
  read('gettrace', () => thread.observers.trace),
  observing('setprofile', 'profile'),
  { name: 'setrecursionlimit', signature: '(limit, /)', impl: setRecursionLimit },
  observing('settrace', 'trace'),
];
