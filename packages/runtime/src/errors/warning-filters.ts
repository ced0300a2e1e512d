// What decides about a warning: the filters, the default action, and the registries that remember which were shown. The
// warnings module, once imported, has the current filters; before that they are these. CPython: Python/_warnings.c get_filter,
// already_warned.

import type { NativeState } from '../object/native-state.js';
import { argumentTypeName, type PyType } from '../object/type.js';
import type { Value } from '../object/value.js';
import { lookupAttribute } from '../protocols/attribute.js';
import { callMethod } from '../protocols/call.js';
import { isEqual } from '../protocols/compare.js';
import { asSize, intValue } from '../protocols/index.js';
import { checkSubclass } from '../protocols/instance-check.js';
import { isTrue } from '../protocols/truth.js';
import { PyDict } from '../types/dict.js';
import { makeList, PyList } from '../types/list.js';
import { strOf } from '../types/str/text.js';
import { makeTuple, PyTuple } from '../types/tuple.js';
import { type ExceptionName, exceptionTypes, raiseTypeError, raiseValueError } from './raise.js';

/** The state of warnings in one interpreter. */
export interface WarningState {
  /** `_warnings.filters`. */
  readonly filters: PyList;
  readonly onceRegistry: PyDict;
  /** Changes with the filters: a registry of another version says nothing. */
  version: number;
  /** How often `_warnings._acquire_lock` was called without `_release_lock`. */
  lockDepth: number;
}

const states = new WeakMap<NativeState, WarningState>();

export function warningState(state: NativeState): WarningState {
  let known = states.get(state);
  if (known === undefined) {
    known = { filters: makeList(defaultFilters()), onceRegistry: new PyDict(), version: 0, lockDepth: 0 };
    states.set(state, known);
  }
  return known;
}

/** What is ignored unless a program asks for it; deprecations show in the program itself. */
function defaultFilters(): Value[] {
  const filter = (action: string, category: ExceptionName, module: string | null): Value =>
    makeTuple([action, null, exceptionTypes[category], module, 0]);
  return [
    filter('default', 'DeprecationWarning', '__main__'),
    filter('ignore', 'DeprecationWarning', null),
    filter('ignore', 'PendingDeprecationWarning', null),
    filter('ignore', 'ImportWarning', null),
    filter('ignore', 'ResourceWarning', null),
  ];
}

/** An attribute of the warnings module, when a program has imported it. */
export function warningsAttribute(state: NativeState, name: string): Value | undefined {
  const module = state.modules.getStr('warnings');
  return module === undefined || module === null ? undefined : lookupAttribute(module, name);
}

// ### Filters

export interface Decision {
  readonly action: string;
  /** The filter it comes from; None for the default action. */
  readonly filter: Value;
}

/** What is to be done about a warning. */
export function decide(state: NativeState, category: PyType, text: Value, line: number, module: Value): Decision {
  const filters = warningsAttribute(state, 'filters') ?? warningState(state).filters;
  if (!(filters instanceof PyList)) return raiseValueError('_warnings.filters must be a list');
  for (let i = 0; i < filters.items.length; i++) {
    const filter = filters.items[i]!;
    if (!(filter instanceof PyTuple) || filter.items.length !== 5)
      return raiseValueError(`warnings.filters item ${i} isn't a 5-tuple`);
    const [action, message, filterCategory, filterModule, filterLine] = filter.items as [
      Value,
      Value,
      Value,
      Value,
      Value,
    ];
    const name = strOf(action)?.toString();
    if (name === undefined) return raiseTypeError(`action must be a string, not '${argumentTypeName(action)}'`);
    if (
      matches(message, text) &&
      checkSubclass(category, filterCategory) &&
      matches(filterModule, module) &&
      matchesLine(filterLine, line)
    )
      return { action: name, filter };
  }
  return { action: defaultAction(state), filter: null };
}

/** A string must be equal; what else there is has a method `match`, as a regular expression has. */
function matches(pattern: Value, text: Value): boolean {
  if (pattern === null) return true;
  return strOf(pattern) === undefined ? isTrue(callMethod(pattern, 'match', text)) : isEqual(pattern, text);
}

function matchesLine(filterLine: Value, line: number): boolean {
  if (intValue(filterLine) === undefined) return raiseTypeError('an integer is required');
  const wanted = asSize(filterLine, 'OverflowError');
  return wanted === 0 || wanted === line;
}

function defaultAction(state: NativeState): string {
  const value = warningsAttribute(state, 'defaultaction') ?? 'default';
  const text = strOf(value)?.toString();
  return text ?? raiseTypeError(`_warnings.defaultaction must be a string, not '${argumentTypeName(value)}'`);
}

// ### Registries

/** Whether `registry` has `key`; a registry from before a change of the filters is emptied. */
export function wasShown(state: NativeState, registry: PyDict, key: Value): boolean {
  const { version } = warningState(state);
  if (registry.getStr('version') !== version) {
    registry.clear();
    registry.setStr('version', version);
    return false;
  }
  const known = registry.get(key);
  return known !== undefined && isTrue(known);
}

/** Whether this was shown from anywhere in what `registry` is for; notes that it now is. */
export function wasShownAnywhere(state: NativeState, registry: PyDict, text: Value, category: PyType): boolean {
  const key = makeTuple([text, category]);
  if (wasShown(state, registry, key)) return true;
  registry.set(key, true);
  return false;
}

/** The registry of `once` for warnings that have none. */
export function onceRegistry(state: NativeState): PyDict {
  const registry = warningsAttribute(state, 'onceregistry') ?? warningState(state).onceRegistry;
  if (registry instanceof PyDict) return registry;
  return raiseTypeError(`_warnings.onceregistry must be a dict, not '${argumentTypeName(registry)}'`);
}
