// The atexit module: functions to call when the program ends. The host ends it by `Interpreter.finish`, which runs them.
// CPython: Modules/atexitmodule.c.

import { raiseTypeError } from '../errors/raise.js';
import { reportUnraisable } from '../errors/unraisable.js';
import { currentState } from '../importlib/state.js';
import type { NativeState } from '../object/native-state.js';
import { typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { call } from '../protocols/call.js';
import { isEqual } from '../protocols/compare.js';
import { exitFunctions } from './exit-functions.js';
import { defineModule } from './module-spec.js';

interface Callback {
  readonly fn: Value;
  readonly args: Value[];
  readonly names: string[];
}

const callbacksOf = new WeakMap<NativeState, Callback[]>();

function callbacks(): Callback[] {
  const state = currentState();
  let known = callbacksOf.get(state);
  if (known === undefined) {
    known = [];
    callbacksOf.set(state, known);
  }
  return known;
}

function register(fn: Value | undefined, args: Value[], keywords: Map<string, Value>): Value {
  if (fn === undefined) return raiseTypeError('register() takes at least 1 argument (0 given)');
  if (typeOf(fn).slots.call === null) raiseTypeError('the first argument must be callable');
  callbacks().push({ fn, args: [...args, ...keywords.values()], names: [...keywords.keys()] });
  return fn;
}

function unregister(fn: Value): null {
  const list = callbacks();
  for (let i = list.length - 1; i >= 0; i--) if (isEqual(list[i]!.fn, fn)) list.splice(i, 1);
  return null;
}

/** Calls what is registered, the last first; what is registered meanwhile is forgotten. */
function runExitFunctions(): null {
  const list = callbacks();
  for (const { fn, args, names } of list.toReversed()) {
    try {
      call(fn, args, names.length === 0 ? null : names);
    } catch (error) {
      reportUnraisable(error, 'Exception ignored in atexit callback', fn);
    }
  }
  list.length = 0;
  return null;
}

exitFunctions.push(runExitFunctions);

defineModule('atexit', () => ({
  doc: 'Functions to be called when the program ends.',
  functions: [
    {
      name: '_clear',
      signature: '()',
      doc: 'Forgets all registered functions.',
      impl: () => {
        callbacks().length = 0;
        return null;
      },
    },
    { name: '_ncallbacks', signature: '()', doc: 'How many functions are registered.', impl: () => callbacks().length },
    { name: '_run_exitfuncs', signature: '()', doc: 'Calls all registered functions.', impl: runExitFunctions },
    {
      name: 'register',
      signature: '(func=<unrepresentable>, /, *args, **kwargs)',
      doc: 'Registers a function to be called when the program ends.',
      impl: register,
    },
    {
      name: 'unregister',
      signature: '(func, /)',
      doc: 'Takes back all registrations of a function.',
      impl: unregister,
    },
  ],
}));
