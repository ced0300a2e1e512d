// Raising built-in exceptions from TypeScript: `raiseTypeError('…')` is one greppable line at the place that finds the
// fault. The wording is CPython's, to the letter.

import { thread } from '../object/frame.js';
import type { PyType } from '../object/type.js';
import type { Value } from '../object/value.js';
import { makeStr } from '../types/wide-str.js';
import { PyBaseException } from './exception.js';

/** The built-in exception types by name; hierarchy.ts fills it, so that raising needs no import of the types. */
export const exceptionTypes = {} as Record<ExceptionName, PyType>;

/**
 * Built-in functions, by what implements them, and types in a form for calls with one argument that does not throw what it is
 * known to raise: it gives undefined then, with the exception in `thread.raised`.
 */
export const attempts = new Map<unknown, (argument: Value) => Value | undefined>();

/** The exception of an attempt that failed. */
export function takeRaised(): PyBaseException {
  const { raised } = thread;
  thread.raised = null;
  return raised!;
}

export function throwRaised(): never {
  throw takeRaised();
}

export type ExceptionName =
  | 'BaseException'
  | 'BaseExceptionGroup'
  | 'GeneratorExit'
  | 'KeyboardInterrupt'
  | 'SystemExit'
  | 'Exception'
  | 'ArithmeticError'
  | 'FloatingPointError'
  | 'OverflowError'
  | 'ZeroDivisionError'
  | 'AssertionError'
  | 'AttributeError'
  | 'BufferError'
  | 'EOFError'
  | 'ExceptionGroup'
  | 'ImportError'
  | 'ModuleNotFoundError'
  | 'LookupError'
  | 'IndexError'
  | 'KeyError'
  | 'MemoryError'
  | 'NameError'
  | 'UnboundLocalError'
  | 'OSError'
  | 'BlockingIOError'
  | 'ChildProcessError'
  | 'ConnectionError'
  | 'BrokenPipeError'
  | 'ConnectionAbortedError'
  | 'ConnectionRefusedError'
  | 'ConnectionResetError'
  | 'FileExistsError'
  | 'FileNotFoundError'
  | 'InterruptedError'
  | 'IsADirectoryError'
  | 'NotADirectoryError'
  | 'PermissionError'
  | 'ProcessLookupError'
  | 'TimeoutError'
  | 'ReferenceError'
  | 'RuntimeError'
  | 'NotImplementedError'
  | 'PythonFinalizationError'
  | 'RecursionError'
  | 'StopAsyncIteration'
  | 'StopIteration'
  | 'SyntaxError'
  | 'IndentationError'
  | 'TabError'
  | '_IncompleteInputError'
  | 'SystemError'
  | 'TypeError'
  | 'ValueError'
  | 'UnicodeError'
  | 'UnicodeDecodeError'
  | 'UnicodeEncodeError'
  | 'UnicodeTranslateError'
  | 'Warning'
  | 'BytesWarning'
  | 'DeprecationWarning'
  | 'EncodingWarning'
  | 'FutureWarning'
  | 'ImportWarning'
  | 'PendingDeprecationWarning'
  | 'ResourceWarning'
  | 'RuntimeWarning'
  | 'SyntaxWarning'
  | 'UnicodeWarning'
  | 'UserWarning';

/**
 * A new exception with these `args`, its context the exception being handled, as CPython's C code raises it. A message made of
 * a program's names and texts may be wide.
 */
export function makeException(name: ExceptionName, args: Value[]): PyBaseException {
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (typeof arg === 'string') args[i] = makeStr(arg);
  }
  const exception = new PyBaseException(exceptionTypes[name].rootShape, args);
  exception.context = thread.handled;
  return exception;
}

export function raise(name: ExceptionName, message: string): never {
  throw makeException(name, [message]);
}

export function raiseTypeError(message: string): never {
  throw makeException('TypeError', [message]);
}
export function raiseValueError(message: string): never {
  throw makeException('ValueError', [message]);
}
export function raiseIndexError(message: string): never {
  throw makeException('IndexError', [message]);
}
export function raiseKeyError(key: Value): never {
  throw makeException('KeyError', [key]);
}
export function raiseOverflowError(message: string): never {
  throw makeException('OverflowError', [message]);
}
export function raiseZeroDivisionError(message: string): never {
  throw makeException('ZeroDivisionError', [message]);
}
export function raiseRuntimeError(message: string): never {
  throw makeException('RuntimeError', [message]);
}

/** AttributeError with the fields that suggestions need (`name`, `obj`). */
export function raiseAttributeError(message: string, obj: Value, name: string): never {
  throw attributeError(message, obj, name);
}

export function attributeError(message: string, obj: Value, name: string): PyBaseException {
  const exception = makeException('AttributeError', [message]);
  exception.fields.set('name', makeStr(name));
  exception.fields.set('obj', obj);
  return exception;
}

/** NameError, or UnboundLocalError, with the `name` that suggestions need. */
export function raiseNameError(type: 'NameError' | 'UnboundLocalError', message: string, name: string): never {
  const exception = makeException(type, [message]);
  if (type === 'NameError') exception.fields.set('name', makeStr(name));
  throw exception;
}
