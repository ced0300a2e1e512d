// Audit events: what the core does that a program may want to watch, and the hooks that are told. CPython: Python/sysmodule.c
// sys_audit_tstate.

import { isThrown } from '../../errors/matches.js';
import { raiseTypeError } from '../../errors/raise.js';
import { currentState } from '../../importlib/state.js';
import type { NativeSpec } from '../../object/native.js';
import type { NativeState } from '../../object/native-state.js';
import { argumentTypeName } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { call2 } from '../../protocols/call.js';
import { strOf } from '../../types/str/text.js';
import { makeTuple } from '../../types/tuple.js';

/** By interpreter; absent when there are none, which is the usual case. */
const hooksOf = new WeakMap<NativeState, Value[]>();

/** Tells the hooks of an event; `args` is called only when there are any. */
export function audit(event: string, args: () => Value[]): void {
  const hooks = hooksOf.get(currentState());
  if (hooks !== undefined) tell(hooks, event, args());
}

function tell(hooks: readonly Value[], event: Value, args: Value[]): void {
  const tuple = makeTuple(args);
  for (const hook of hooks) call2(hook, event, tuple);
}

function addHook(hook: Value): null {
  const state = currentState();
  try {
    audit('sys.addaudithook', () => []);
  } catch (error) {
    // A hook that is there may refuse another one, quietly.
    if (isThrown(error, 'Exception')) return null;
    throw error;
  }
  hooksOf.set(state, [...(hooksOf.get(state) ?? []), hook]);
  return null;
}

function auditFromPython(args: Value[]): null {
  const [event, ...rest] = args;
  if (event === undefined) return raiseTypeError('audit expected at least 1 argument, got 0');
  if (strOf(event) === undefined) raiseTypeError(`audit() argument 1 must be str, not ${argumentTypeName(event)}`);
  const hooks = hooksOf.get(currentState());
  if (hooks !== undefined) tell(hooks, event, rest);
  return null;
}

export const AUDIT_FUNCTIONS: readonly NativeSpec[] = [
  { name: 'addaudithook', signature: '(hook)', impl: addHook },
  { name: 'audit', signature: '(*args)', impl: auditFromPython },
];
