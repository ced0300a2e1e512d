// "coroutine … was never awaited". CPython warns when it destroys a coroutine that was never started; here nobody is told of that, so
// the warning comes where it is certain: for a statement that makes a coroutine by a call and drops it (docs/differences.md).
// CPython: Python/_warnings.c _PyErr_WarnUnawaitedCoroutine, _PyErr_WarnUnawaitedAgenMethod.

import { isThrown } from '../errors/matches.js';
import { exceptionTypes } from '../errors/raise.js';
import { reportUnraisable } from '../errors/unraisable.js';
import { issueWarning, placeInStack, warn } from '../errors/warn.js';
import { importModule } from '../importlib/import.js';
import { type Frame, thread } from '../object/frame.js';
import type { Value } from '../object/value.js';
import { lookupAttribute } from '../protocols/attribute.js';
import { call1 } from '../protocols/call.js';
import { repr } from '../protocols/repr.js';
import { AsyncGeneratorStep } from './async-generator-steps.js';
import { PyCoroutine } from './coroutine.js';
import { CREATED } from './resumable.js';
import { makeStr } from './wide-str.js';

/**
 * `dropped` is what a call of something named `name` gave to a statement of `frame` that does nothing with it. A coroutine that
 * this very call made can be nowhere else: it is one of the function of that name, and was made by that frame.
 */
export function warnIfDropped(frame: Frame, dropped: Value, name: string): void {
  if (dropped instanceof PyCoroutine) {
    if (dropped.state !== CREATED || dropped.frame.back !== frame || dropped.code.name !== name) return;
    if (thread.frame !== frame) thread.frame = frame;
    warnUnawaitedCoroutine(dropped);
  } else if (dropped instanceof AsyncGeneratorStep && dropped.isFresh) {
    if (thread.frame !== frame) thread.frame = frame;
    warnUnawaitedStep(dropped);
  }
}

/** The library's function does it, as it knows where the coroutine was made. */
export function warnUnawaitedCoroutine(coroutine: PyCoroutine): void {
  try {
    const warnWith = libraryFunction();
    if (warnWith !== undefined) call1(warnWith, coroutine);
    else warn('RuntimeWarning', `coroutine '${coroutine.qualname}' was never awaited`);
  } catch (error) {
    reportUnraisable(error, 'Exception ignored while finalizing coroutine', coroutine);
  }
}

function libraryFunction(): Value | undefined {
  try {
    return lookupAttribute(importModule('warnings'), '_warn_unawaited_coroutine');
  } catch (error) {
    if (isThrown(error, 'ImportError')) return undefined;
    throw error;
  }
}

function warnUnawaitedStep(step: AsyncGeneratorStep): void {
  const { state } = thread;
  if (state === null) return;
  const { generator, method } = step;
  const text = `coroutine method '${method}' of ${repr(makeStr(generator.qualname))} was never awaited`;
  try {
    issueWarning(state, exceptionTypes.RuntimeWarning, makeStr(text), placeInStack(state, 1, []), generator);
  } catch (error) {
    reportUnraisable(error, 'Exception ignored while finalizing async generator', generator);
  }
}
