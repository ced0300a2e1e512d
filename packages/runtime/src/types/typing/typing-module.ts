// What the types of `_typing` leave to the module `typing`, as CPython's C code does: it is imported when first needed.
// CPython: Objects/typevarobject.c call_typing_func_object, type_check.

import { thread } from '../../object/frame.js';
import { importer } from '../../object/importing.js';
import type { PyInstance } from '../../object/object.js';
import type { Value } from '../../object/value.js';
import { getAttribute, setOwnAttribute } from '../../protocols/attribute.js';
import { call, call1 } from '../../protocols/call.js';

/** The attribute `name` of the module `typing`. */
export function typingAttribute(name: string): Value {
  return getAttribute(importer.importModule('typing'), name);
}

/** Calls `typing.<name>`. */
export function callTyping(name: string, ...args: Value[]): Value {
  return call(typingAttribute(name), args, null);
}

/** The type that `arg` stands for: strings are forward references, None its type. TypeError, beginning with `message`, for what is none. */
export function checkType(arg: Value, message: string): Value {
  return callTyping('_type_check', arg, message);
}

/** The module of the code that calls a constructor; None when nothing runs. */
export function callerModule(): Value {
  const { fn } = thread.frame;
  return fn === null ? null : fn.module;
}

/** Gives something made by a constructor call the caller's module. What the compiler makes belongs to `typing`. */
export function setCallerModule(instance: PyInstance): void {
  setOwnAttribute(instance, '__module__', callerModule());
}

/** What an evaluating function gives for the format VALUE. */
export function evaluateLazy(evaluate: Value): Value {
  return call1(evaluate, 1);
}
