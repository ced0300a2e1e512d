// functools.update_wrapper and wraps: a wrapper looks like the function it wraps. CPython: Lib/functools.py.

import { isAttributeError } from '../../errors/matches.js';
import type { Value } from '../../object/value.js';
import { getAttribute, lookupAttribute, setAttribute } from '../../protocols/attribute.js';
import { callMethod } from '../../protocols/call.js';
import { toArray } from '../../protocols/iterate.js';

export const WRAPPER_ASSIGNMENTS = [
  '__module__',
  '__name__',
  '__qualname__',
  '__doc__',
  '__annotate__',
  '__type_params__',
];
export const WRAPPER_UPDATES = ['__dict__'];

/** Copies the attributes `assigned` of `wrapped` to `wrapper`, and adds the entries of its dicts `updated`. */
export function updateWrapper(wrapper: Value, wrapped: Value, assigned?: Value, updated?: Value): Value {
  for (const name of namesOf(assigned, WRAPPER_ASSIGNMENTS)) {
    const value = lookupAttribute(wrapped, name);
    if (value !== undefined) assign(wrapper, name, value);
  }
  for (const name of namesOf(updated, WRAPPER_UPDATES)) {
    const entries = lookupAttribute(wrapped, name);
    if (entries !== undefined) callMethod(getAttribute(wrapper, name), 'update', entries);
  }
  setAttribute(wrapper, '__wrapped__', wrapped);
  return wrapper;
}

/** Attributes that a kind of wrapper cannot have are left out. */
function assign(wrapper: Value, name: string, value: Value): void {
  try {
    setAttribute(wrapper, name, value);
  } catch (error) {
    if (!isAttributeError(error)) throw error;
  }
}

function namesOf(value: Value | undefined, fallback: readonly string[]): readonly string[] {
  return value === undefined ? fallback : toArray(value).map(String);
}
