// The functions of sys about coroutines and asynchronous generators: what event loops set for the thread they run in.
// CPython: Python/sysmodule.c sys_set_asyncgen_hooks, sys_set_coroutine_origin_tracking_depth_impl.

import { raiseOverflowError, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { thread } from '../../object/frame.js';
import type { NativeSpec } from '../../object/native.js';
import { typeName, typeOf } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { asIndex } from '../../protocols/index.js';
import { defineStructSequence, makeStructSequence } from '../../types/struct-sequence.js';

const HOOKS = ['firstiter', 'finalizer'];
const MAX_C_INT = 2 ** 31 - 1;

const asyncgenHooksType = defineStructSequence(
  'builtins',
  'asyncgen_hooks',
  'The hooks that asynchronous generators call.',
  HOOKS,
  'asyncgen_hooks',
);

function getHooks(): Value {
  const { firstiter, finalizer } = thread.asyncgenHooks;
  return makeStructSequence(asyncgenHooksType, [firstiter, finalizer]);
}

/** A hook that is not given stays. The parser of arguments does not know the function's name. */
function setHooks(args: Value[], kwargs: Map<string, Value>): null {
  const given = args.length + kwargs.size;
  if (given > HOOKS.length)
    raiseTypeError(`function takes at most 2 ${args.length === 0 ? 'keyword ' : ''}arguments (${given} given)`);
  const hooks = { ...thread.asyncgenHooks };
  HOOKS.forEach((name, i) => {
    if (i < args.length && kwargs.has(name))
      raiseTypeError(`argument for function given by name ('${name}') and position (${i + 1})`);
  });
  const unexpected = [...kwargs.keys()].find((name) => !HOOKS.includes(name));
  if (unexpected !== undefined) raiseTypeError(`this function got an unexpected keyword argument '${unexpected}'`);
  const [firstiter, finalizer] = HOOKS.map((name, i) => (i < args.length ? args[i] : kwargs.get(name)));
  if (finalizer !== undefined) hooks.finalizer = callableHook('finalizer', finalizer);
  if (firstiter !== undefined) hooks.firstiter = callableHook('firstiter', firstiter);
  thread.asyncgenHooks = hooks;
  return null;
}

function callableHook(name: string, hook: Value): Value {
  if (hook !== null && typeOf(hook).slots.call === null)
    raiseTypeError(`callable ${name} expected, got ${typeName(hook)}`);
  return hook;
}

function setOriginDepth(value: Value): null {
  const depth = asIndex(value);
  if (depth > MAX_C_INT || depth < -MAX_C_INT - 1) raiseOverflowError('Python int too large to convert to C int');
  if (depth < 0) raiseValueError('depth must be >= 0');
  thread.originDepth = Number(depth);
  return null;
}

export const COROUTINE_FUNCTIONS: readonly NativeSpec[] = [
  { name: 'get_asyncgen_hooks', signature: '()', impl: getHooks },
  { name: 'get_coroutine_origin_tracking_depth', signature: '()', impl: () => thread.originDepth },
  { name: 'set_asyncgen_hooks', signature: '(*args, **kwargs)', impl: setHooks },
  { name: 'set_coroutine_origin_tracking_depth', signature: '(depth)', impl: setOriginDepth },
];
