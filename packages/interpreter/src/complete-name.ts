// Completion of names and attributes at a prompt. CPython: Lib/rlcompleter.py.

import {
  call1,
  lookupAttribute,
  PyBaseException,
  type PyNamespace,
  strOf,
  toArray,
  typeOf,
  type Value,
} from '@heddle/runtime';
import type { Completion } from './complete.js';

const KEYWORDS = (
  'False None True and as assert async await break class continue def del elif else except finally for from global ' +
  'if import in is lambda nonlocal not or pass raise return try while with yield'
).split(' ');

const DOTTED = /(?:[\p{L}_][\p{L}\p{N}_]*\.)*(?:[\p{L}_][\p{L}\p{N}_]*)?$/u;

/** Candidates for the dotted name at the end of `text`. */
export function completeName(text: string, globals: PyNamespace, builtins: PyNamespace): Completion {
  const path = DOTTED.exec(text)![0].split('.');
  const prefix = path.pop()!;
  const start = text.length - prefix.length;
  // After something that is no dotted name (`f().x`), nothing may be evaluated for a completion.
  const follows = text.slice(0, start - path.join('.').length - (path.length > 0 ? 1 : 0));
  if (follows.endsWith('.')) return { start, candidates: [] };
  const candidates = path.length === 0 ? names(prefix, globals, builtins) : attributes(path, prefix, globals, builtins);
  return { start, candidates: [...new Set(candidates)].sort() };
}

function names(prefix: string, globals: PyNamespace, builtins: PyNamespace): string[] {
  const found = KEYWORDS.filter((word) => word.startsWith(prefix));
  for (const namespace of [globals, builtins])
    for (const [key, value] of namespace.entries()) {
      const name = strOf(key)?.toString() ?? '';
      if (name.startsWith(prefix) && (prefix !== '' || !name.startsWith('_'))) found.push(withCall(name, value));
    }
  return found;
}

function attributes(path: string[], prefix: string, globals: PyNamespace, builtins: PyNamespace): string[] {
  const [first, ...rest] = path;
  let value = globals.getStr(first!);
  if (value === undefined) value = builtins.getStr(first!);
  try {
    for (const name of rest) value = value === undefined ? undefined : lookupAttribute(value, name);
    if (value === undefined) return [];
    const object = value;
    const found = toArray(call1(builtins.getStr('dir')!, object)).map((name) => strOf(name)?.toString() ?? '');
    const wanted = found.filter((name) => name.startsWith(prefix) && (prefix !== '' || !name.startsWith('_')));
    return wanted.map((name) => withCall(name, attributeOrNone(object, name)));
  } catch (error) {
    // A property or `__dir__` of the program that raises has no candidates.
    if (error instanceof PyBaseException) return [];
    throw error;
  }
}

function attributeOrNone(object: Value, name: string): Value {
  try {
    return lookupAttribute(object, name) ?? null;
  } catch (error) {
    if (error instanceof PyBaseException) return null;
    throw error;
  }
}

const withCall = (name: string, value: Value): string => (typeOf(value).slots.call !== null ? `${name}(` : name);
