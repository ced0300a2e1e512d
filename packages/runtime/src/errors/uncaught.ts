// What happens to an exception that nobody caught: SystemExit ends the program quietly; for others `sys.last_exc` and its
// like are set, and `sys.excepthook` shows them. CPython: Python/pythonrun.c _PyErr_PrintEx, handle_system_exit, PyErr_Display.

import { thread } from '../object/frame.js';
import { isInstance, typeName, typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { lookupAttribute } from '../protocols/attribute.js';
import { call3, callMethod } from '../protocols/call.js';
import { intValue } from '../protocols/index.js';
import { str } from '../protocols/repr.js';
import { PyModule } from '../types/module.js';
import type { PyNamespace } from '../types/namespace.js';
import { makeStr } from '../types/wide-str.js';
import { PyBaseException } from './exception.js';
import { isThrown } from './matches.js';
import { exceptionTypes } from './raise.js';
import { PyTraceback } from './traceback.js';
import { formatException } from './traceback-text.js';

// ### sys.excepthook

/** `sys.excepthook`: prints an exception, and anything else as well as it can. */
export function displayException(_type: Value, value: Value, traceback: Value): null {
  const sys = sysNamespace();
  if (sys !== null) write(sys, describe(value, traceback));
  return null;
}

function describe(value: Value, traceback: Value): string {
  if (value === null) return 'NoneType: None\n';
  if (!(value instanceof PyBaseException))
    return `TypeError: print_exception(): Exception expected for value, ${typeName(value)} found\n`;
  if (value.traceback === null && traceback instanceof PyTraceback) value.traceback = traceback;
  return formatException(value);
}

function sysNamespace(): PyNamespace | null {
  const sys = thread.state?.modules.getStr('sys');
  return sys instanceof PyModule ? sys.namespace : null;
}

/** Writes to `sys.stderr`; nothing when the program has taken it away. That it cannot be written to, nobody can be told. */
function write(sys: PyNamespace, text: string): void {
  const file = sys.getStr('stderr') ?? null;
  if (file === null) return;
  try {
    callMethod(file, 'write', makeStr(text));
    callMethod(file, 'flush');
  } catch (error) {
    if (!(error instanceof PyBaseException)) throw error;
  }
}

// ### The end of a program

/** How a program ends that did not catch an exception. */
export interface Ending {
  status: number;
  /** What the host is to show on standard error; empty when the program itself has shown it. */
  text: string;
  isExit: boolean;
}

/**
 * Does with an uncaught exception what Python does. The host shows tracebacks, as it likes, when the program has neither a hook
 * of its own nor another `sys.stderr`.
 */
export function handleUncaught(exception: PyBaseException): Ending {
  const sys = sysNamespace();
  if (isInstance(exception, exceptionTypes.SystemExit)) return exitProgram(exception, sys);
  if (sys === null) return { status: 1, text: formatException(exception), isExit: false };
  const type = typeOf(exception);
  sys.setStr('last_exc', exception);
  sys.setStr('last_type', type);
  sys.setStr('last_value', exception);
  sys.setStr('last_traceback', exception.traceback);
  const hook = sys.getStr('excepthook');
  if (hook === undefined) return show(sys, `sys.excepthook is missing\n${formatException(exception)}`);
  if (hook === sys.getStr('__excepthook__')) return show(sys, formatException(exception));
  try {
    call3(hook, type, exception, exception.traceback);
    return { status: 1, text: '', isExit: false };
  } catch (error) {
    if (!(error instanceof PyBaseException)) throw error;
    if (isThrown(error, 'SystemExit')) return exitProgram(error, sys);
    const text = `Error in sys.excepthook:\n${formatException(error)}\nOriginal exception was:\n`;
    return show(sys, text + formatException(exception));
  }
}

function show(sys: PyNamespace, text: string): Ending {
  return { status: 1, text: ownStderr(sys) ? writeAnd(sys, text) : text, isExit: false };
}

/** True when the program has put another object into `sys.stderr`, or none. */
function ownStderr(sys: PyNamespace): boolean {
  return sys.getStr('stderr') !== sys.getStr('__stderr__');
}

function writeAnd(sys: PyNamespace, text: string): '' {
  write(sys, text);
  return '';
}

/** The status is that of SystemExit's code; a code that is no int is shown. */
function exitProgram(exception: PyBaseException, sys: PyNamespace | null): Ending {
  const code = lookupAttribute(exception, 'code') ?? null;
  if (code === null) return { status: 0, text: '', isExit: true };
  const status = intValue(code);
  if (status !== undefined) return { status: lowByte(status), text: '', isExit: true };
  const text = `${str(code)}\n`;
  return { status: 1, text: sys !== null && ownStderr(sys) ? writeAnd(sys, text) : text, isExit: true };
}

/** A number that does not fit a C long counts as -1. */
function lowByte(status: number | bigint): number {
  if (typeof status === 'bigint') return BigInt.asIntN(64, status) === status ? Number(status & 0xffn) : 255;
  return Number(BigInt(status) & 0xffn);
}
