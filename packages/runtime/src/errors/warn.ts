// Warnings: `warn('DeprecationWarning', '…')` is how the core and native modules issue one. It works before any module of the
// library is loaded; the `_warnings` module gives the same functions to programs. CPython: Python/_warnings.c.

import { type Frame, thread } from '../object/frame.js';
import type { NativeState } from '../object/native-state.js';
import { type PyType, typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { call1 } from '../protocols/call.js';
import { checkInstance } from '../protocols/instance-check.js';
import { repr, str } from '../protocols/repr.js';
import { lineOfSite } from '../types/code.js';
import { PyDict } from '../types/dict.js';
import { callerOf, runningFrame } from '../types/frame.js';
import { PyModule } from '../types/module.js';
import { strOf } from '../types/str/text.js';
import { makeTuple } from '../types/tuple.js';
import { makeStr } from '../types/wide-str.js';
import { PyBaseException } from './exception.js';
import { type ExceptionName, exceptionTypes, raiseRuntimeError } from './raise.js';
import { showWarning } from './show-warning.js';
import { decide, onceRegistry, wasShown, wasShownAnywhere } from './warning-filters.js';

/** Where a warning is about. */
export interface WarningPlace {
  readonly filename: Value;
  readonly line: number;
  /** The module's name, which filters match; None when not known. */
  readonly module: Value;
  /** `__warningregistry__` of the module, or None. */
  readonly registry: Value;
}

/**
 * Issues a warning about the Python code that is running, or about what called it: `stackLevel` 2 is the caller.
 * Raises it as an exception where the program's filters say so.
 */
export function warn(category: ExceptionName, message: string, stackLevel = 1): void {
  const state = thread.state;
  if (state === null) return;
  const place = placeInStack(state, stackLevel, []);
  issueWarning(state, exceptionTypes[category], makeStr(message), place, null);
}

/** Issues a warning about a line of a file, as the compiler does (`registry` of no module: it is shown each time). */
export function warnExplicit(category: ExceptionName, message: string, filename: string, line: number): void {
  const state = thread.state;
  if (state === null) return;
  const place = { filename: makeStr(filename), line, module: moduleOfFile(filename), registry: null };
  issueWarning(state, exceptionTypes[category], makeStr(message), place, null);
}

/** What a file is called as a module when nothing better is known. */
export function moduleOfFile(filename: string): Value {
  if (filename === '') return '<unknown>';
  return makeStr(filename.endsWith('.py') ? filename.slice(0, -'.py'.length) : filename);
}

/** `message` is a text, or the warning itself, whose class then counts. */
export function issueWarning(
  state: NativeState,
  category: Value,
  message: Value,
  place: WarningPlace,
  source: Value,
): void {
  const isWarning = checkInstance(message, exceptionTypes.Warning);
  const text = isWarning ? str(message) : message;
  const warning = isWarning ? message : call1(category, message);
  const type = (isWarning ? typeOf(message) : category) as PyType;
  const registry = place.registry instanceof PyDict ? place.registry : null;
  const key = makeTuple([text, type, place.line]);
  if (registry !== null && wasShown(state, registry, key)) return;

  const { action, filter } = decide(state, type, text, place.line, place.module);
  if (action === 'error') throw asException(warning);
  if (action === 'ignore') return;
  if (action !== 'always' && action !== 'all') {
    registry?.set(key, true);
    if (action === 'once') {
      if (wasShownAnywhere(state, registry ?? onceRegistry(state), text, type)) return;
    } else if (action === 'module') {
      if (registry !== null && wasShownAnywhere(state, registry, text, type)) return;
    } else if (action !== 'default')
      raiseRuntimeError(`Unrecognized action (${repr(action)}) in warnings.filters:\n ${repr(filter)}`);
  }
  showWarning(state, { category: type, warning, filename: place.filename, line: place.line, source });
}

function asException(warning: Value): PyBaseException {
  if (!(warning instanceof PyBaseException)) return raiseRuntimeError('exceptions must derive from BaseException');
  warning.context = thread.handled;
  return warning;
}

// ### Where the program is

/** The place that many calls below the running code. Frames in files that start with one of `skip` do not count. */
export function placeInStack(state: NativeState, stackLevel: number, skip: readonly string[]): WarningPlace {
  const frame = frameAtLevel(stackLevel, skip);
  if (frame === null) {
    const sys = state.modules.getStr('sys');
    const globals = sys instanceof PyModule ? sys.namespace : new PyDict();
    return { filename: '<sys>', line: 0, module: moduleIn(globals), registry: registryIn(globals) };
  }
  const { code, globals } = frame.fn;
  return {
    filename: makeStr(code.source.filename),
    line: lineOfSite(code, frame.lasti),
    module: moduleIn(globals),
    registry: registryIn(globals),
  };
}

function frameAtLevel(stackLevel: number, skip: readonly string[]): Frame | null {
  let frame = runningFrame();
  // Code of the import system is of no interest, unless it is what warns.
  const passesAll = stackLevel <= 0 || (frame !== null && isInternal(frame));
  for (let level = stackLevel; level > 1 && frame !== null; level--) {
    do frame = callerOf(frame);
    while (frame !== null && !passesAll && (isInternal(frame) || isSkipped(frame, skip)));
  }
  return frame;
}

const isSkipped = (frame: Frame, skip: readonly string[]): boolean =>
  skip.some((prefix) => frame.fn.code.source.filename.startsWith(prefix));

function isInternal(frame: Frame): boolean {
  const { filename } = frame.fn.code.source;
  return filename.includes('importlib') && filename.includes('_bootstrap');
}

function moduleIn(globals: PyDict): Value {
  const name = globals.getStr('__name__') ?? null;
  return name === null || strOf(name) !== undefined ? name : '<string>';
}

function registryIn(globals: PyDict): Value {
  let registry = globals.getStr('__warningregistry__');
  if (registry === undefined) {
    registry = new PyDict();
    globals.setStr('__warningregistry__', registry);
  }
  return registry;
}
