// Slow paths of displays and f-strings.

import {
  asciiValue,
  askLength,
  checkCount,
  type Frame,
  formatted,
  isIterable,
  isMapping,
  isThrown,
  iterate,
  iterNext,
  joinStrings,
  MAX_ITEMS,
  makeSet,
  type PyDict,
  type PySet,
  type PyStr,
  raiseTypeError,
  reprValue,
  strOf,
  strValue,
  thread,
  typeName,
  updateDict,
  updateSet,
  type Value,
} from '@heddle/runtime';
import type { Eval } from '../completion.js';
import type { Site } from '../site.js';

function enter(frame: Frame, site: Site): void {
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
}

/** Adds the items of a starred expression. */
export function addItems(frame: Frame, site: Site, items: Value[], iterable: Value): void {
  enter(frame, site);
  if (!isIterable(iterable)) raiseTypeError(`Value after * must be an iterable, not ${typeName(iterable)}`);
  const iterator = iterate(iterable);
  askLength(iterable);

  for (let item = iterNext(iterator); item !== undefined; item = iterNext(iterator)) {
    if (items.length >= MAX_ITEMS) checkCount(items.length + 1);
    items.push(item);
  }
}

export function makeSetSlow(frame: Frame, site: Site, items: Value[]): Value {
  enter(frame, site);
  return makeSet(items);
}

/** Adds a value, or the items of a starred one. */
export function addToSet(frame: Frame, site: Site, set: Value, value: Value, isStarred: boolean): void {
  enter(frame, site);
  if (isStarred) updateSet(set as PySet, value);
  else (set as PySet).add(value);
}

export function dictSet(frame: Frame, site: Site, dict: PyDict, key: Value, value: Value): void {
  enter(frame, site);
  dict.set(key, value);
}

/**
 * Evaluates the items from `start` on that are put in together with the `pairs` before them, and puts them in: keys may have a
 * `__hash__` of their own, which is asked then. Gives `end`.
 */
export function dictRun(
  frame: Frame,
  site: Site,
  dict: PyDict,
  pairs: Value[],
  keys: readonly (Eval | null)[],
  values: readonly Eval[],
  start: number,
  end: number,
): number {
  for (let i = start; i < end; i++) {
    pairs.push(keys[i]!(frame));
    pairs.push(values[i]!(frame));
  }
  for (let i = 0; i < pairs.length; i += 2) dictSet(frame, site, dict, pairs[i]!, pairs[i + 1]!);
  return end;
}

/** `{**mapping}`. */
export function dictMerge(frame: Frame, site: Site, dict: PyDict, mapping: Value): void {
  enter(frame, site);
  try {
    if (isMapping(mapping)) return updateDict(dict, mapping);
  } catch (error) {
    // Whatever asked for it: CPython takes it for the missing `keys`.
    if (!isThrown(error, 'AttributeError')) throw error;
  }
  raiseTypeError(`'${typeName(mapping)}' object is not a mapping`);
}

const CONVERT_STR = 115;
const CONVERT_REPR = 114;
const CONVERT_ASCII = 97;

/** A replacement field of an f-string. */
export function formatSlow(frame: Frame, site: Site, value: Value, conversion: number, spec: Value): Value {
  enter(frame, site);
  let converted = value;
  if (conversion === CONVERT_STR) converted = strValue(value);
  else if (conversion === CONVERT_REPR) converted = reprValue(value);
  else if (conversion === CONVERT_ASCII) converted = asciiValue(value);
  return formatted(converted, spec);
}

/** An f-string of which part `from` is wide. */
export function joinWide(frame: Frame, parts: readonly Eval[], from: number, text: string, part: Value): PyStr {
  const values: Value[] = [part];
  for (let i = from + 1; i < parts.length; i++) values.push(parts[i]!(frame));
  // Only a tree that was not parsed has parts that are no strings.
  const strings = values.map(
    (value, i) =>
      strOf(value) ?? raiseTypeError(`sequence item ${from + i}: expected str instance, ${typeName(value)} found`),
  );
  return joinStrings([text, ...strings]);
}
