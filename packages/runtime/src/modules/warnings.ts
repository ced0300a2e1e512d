// The _warnings module: what the warnings module of the library is built on. What decides and shows is in errors/warn.ts,
// which the core uses too. CPython: Python/_warnings.c.

import { exceptionTypes, raise, raiseRuntimeError, raiseTypeError } from '../errors/raise.js';
import { issueWarning, moduleOfFile, placeInStack } from '../errors/warn.js';
import { warningState } from '../errors/warning-filters.js';
import { importModule } from '../importlib/import.js';
import { currentState } from '../importlib/state.js';
import type { NativeSpec } from '../object/native.js';
import { argumentTypeName, PyType, typeName, typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { getAttribute, lookupAttribute } from '../protocols/attribute.js';
import { call1, callMethod } from '../protocols/call.js';
import { asSize } from '../protocols/index.js';
import { checkInstance, isSubclassOf } from '../protocols/instance-check.js';
import { getItem } from '../protocols/subscript.js';
import { PyDict } from '../types/dict.js';
import { strOf } from '../types/str/text.js';
import { PyTuple } from '../types/tuple.js';
import { defineModule } from './module-spec.js';

// ### warn

function warn(message: Value, category?: Value, level?: Value, source?: Value, skip?: Value): null {
  const prefixes = skip === undefined ? [] : prefixesOf(skip);
  const type = categoryOf(message, category ?? null);
  const stackLevel = level === undefined ? 1 : asSize(level, 'OverflowError');
  const state = currentState();
  const place = placeInStack(state, prefixes.length > 0 ? Math.max(2, stackLevel) : stackLevel, prefixes);
  issueWarning(state, type, message, place, source ?? null);
  return null;
}

function prefixesOf(skip: Value): string[] {
  if (!(skip instanceof PyTuple))
    return raiseTypeError(`warn() argument 'skip_file_prefixes' must be tuple, not ${argumentTypeName(skip)}`);
  return skip.items.map(
    (item) => strOf(item)?.toString() ?? raiseTypeError(`Found non-str '${typeName(item)}' in skip_file_prefixes.`),
  );
}

function categoryOf(message: Value, category: Value): Value {
  if (checkInstance(message, exceptionTypes.Warning)) return typeOf(message);
  const type = category ?? exceptionTypes.UserWarning;
  if (type instanceof PyType && isSubclassOf(type, exceptionTypes.Warning)) return type;
  return raiseTypeError(`category must be a Warning subclass, not '${typeName(type)}'`);
}

// ### warn_explicit

function warnExplicit(
  message: Value,
  category: Value,
  filename: Value,
  lineValue: Value,
  module?: Value,
  registry: Value = null,
  globals: Value = null,
  source: Value = null,
): null {
  const name = strOf(filename)?.toString();
  if (name === undefined)
    raiseTypeError(`warn_explicit() argument 'filename' must be str, not ${argumentTypeName(filename)}`);
  const line = asSize(lineValue, 'OverflowError');
  checkSource(globals, line);
  if (registry !== null && !(registry instanceof PyDict)) raiseTypeError("'registry' must be a dict or None");
  const place = { filename, line, module: module ?? moduleOfFile(name!), registry };
  issueWarning(currentState(), category, message, place, source);
  return null;
}

/** Asks the module's loader for its source, so that a loader that fails is noticed; linecache asks it again to show the line. */
function checkSource(globals: Value, line: number): void {
  if (globals === null) return;
  if (!(globals instanceof PyDict)) raiseTypeError(`module_globals must be a dict, not '${argumentTypeName(globals)}'`);
  const loader = (globals as PyDict).getStr('__loader__') ?? null;
  const name = (globals as PyDict).getStr('__name__') ?? null;
  const getSource = loader === null || name === null ? undefined : lookupAttribute(loader, 'get_source');
  if (getSource === undefined) return;
  const source = call1(getSource, name);
  if (source !== null) getItem(callMethod(source, 'splitlines'), line - 1);
}

// ### The lock

function acquireLock(): null {
  warningState(currentState()).lockDepth++;
  return null;
}

function releaseLock(): null {
  const state = warningState(currentState());
  if (state.lockDepth === 0) raiseRuntimeError('cannot release un-acquired lock');
  state.lockDepth--;
  return null;
}

function filtersMutated(): null {
  const state = warningState(currentState());
  if (state.lockDepth === 0) raise('RuntimeError', 'warnings lock is not held');
  state.version++;
  return null;
}

// ### Table

const FUNCTIONS: readonly NativeSpec[] = [
  {
    name: 'warn',
    signature: '(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=<unrepresentable>)',
    doc: 'Issues a warning about the running code, ignores it, or raises it.',
    impl: warn,
  },
  {
    name: 'warn_explicit',
    signature:
      '(message, category, filename, lineno, module=<unrepresentable>, registry=None, module_globals=None, source=None)',
    doc: 'Issues a warning about a line of a file, ignores it, or raises it.',
    impl: warnExplicit,
  },
  {
    name: '_filters_mutated_lock_held',
    signature: '()',
    doc: 'Says that the filters have changed.',
    impl: filtersMutated,
  },
  { name: '_acquire_lock', signature: '()', doc: 'Takes the lock on the filters.', impl: acquireLock },
  { name: '_release_lock', signature: '()', doc: 'Gives the lock back.', impl: releaseLock },
];

/** `_warnings_context`: a context variable, where there are any. */
function contextVariable(): Value {
  return call1(getAttribute(importModule('_contextvars'), 'ContextVar'), '_warnings_context');
}

defineModule('_warnings', () => ({
  doc: 'Filters of warnings, and warn.',
  functions: FUNCTIONS,
  attributes: () => {
    const { filters, onceRegistry } = warningState(currentState());
    return {
      filters,
      _onceregistry: onceRegistry,
      _defaultaction: 'default',
      _warnings_context: contextVariable(),
    };
  },
}));
