// Slow paths of patterns: subjects of any kind, and what class patterns learn for their caches.
// CPython: Python/ceval.c _PyEval_MatchKeys, _PyEval_MatchClass, match_class_attr.

import {
  call2,
  checkInstance,
  deleteItem,
  dictType,
  type Frame,
  getAttribute,
  getItem,
  length,
  listType,
  lookupAttribute,
  makeSet,
  objectType,
  PyDict,
  PyInstance,
  PyList,
  PyTuple,
  PyType,
  PyWideStr,
  raiseTypeError,
  raiseValueError,
  repr,
  thread,
  tupleType,
  typeName,
  typeOf,
  typeType,
  updateDict,
  type Value,
} from '@heddle/runtime';
import { ownSlot } from '../attributes/cache.js';
import type { Match } from '../completion.js';
import type { ClassPatternSite, Site } from '../site.js';
import { unpackSlow, unpackStarredSlow } from '../statements/unpack.js';

function enter(frame: Frame, site: Site): void {
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
}

// ### Sequences

function isExact(subject: Value): subject is PyList | PyTuple {
  if (subject instanceof PyTuple) return subject.shape === tupleType.rootShape;
  return subject instanceof PyList && subject.shape === listType.rootShape;
}

/** Whether the subject is a sequence of the length; or of at least that length when not `exact`. */
export function hasSequenceLength(
  frame: Frame,
  site: Site,
  subject: Value,
  count: number,
  exact: boolean,
  any = false,
): boolean {
  if (typeOf(subject).collectionKind !== 'sequence') return false;
  if (any) return true;
  let size: number;
  if (isExact(subject)) size = subject.items.length;
  else {
    enter(frame, site);
    size = length(subject);
  }
  return exact ? size === count : size >= count;
}

/** The items of a sequence of `count`; null for anything else. */
export function sequenceItems(frame: Frame, site: Site, subject: Value, count: number): readonly Value[] | null {
  return hasSequenceLength(frame, site, subject, count, true) ? unpackSlow(frame, site, subject, count) : null;
}

/** The items before a star, a list of those it takes, and the items after it; null when the subject does not match. */
export function starredItems(
  frame: Frame,
  site: Site,
  subject: Value,
  before: number,
  after: number,
): readonly Value[] | null {
  const least = before + after;
  if (!hasSequenceLength(frame, site, subject, least, false, least === 0)) return null;
  return unpackStarredSlow(frame, site, subject, before, after);
}

/** `[a, *_, c]`: items are fetched by index, each just before its pattern is tried. */
export function matchEnds(
  frame: Frame,
  site: Site,
  subject: Value,
  parts: readonly (Match | null)[],
  star: number,
): boolean {
  if (!hasSequenceLength(frame, site, subject, parts.length - 1, false)) return false;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    if (part === null) continue;
    enter(frame, site);
    const item = getItem(subject, i < star ? i : length(subject) - (parts.length - i));
    if (!part(frame, item)) return false;
  }
  return true;
}

// ### Mappings

export function isMappingSubject(subject: Value): boolean {
  return typeOf(subject).collectionKind === 'mapping';
}

/** Stands for a missing value in the call of `get`. */
const MISSING = new PyInstance(objectType.rootShape);

/** The values of `count` keys of a mapping; null when the subject is none or lacks a key. */
export function mappingValues(
  frame: Frame,
  site: Site,
  subject: Value,
  count: number,
  key: (index: number) => Value,
): Value[] | null {
  if (!isMappingSubject(subject)) return null;
  if (count > 0) {
    enter(frame, site);
    if (length(subject) < count) return null;
  }
  const keys: Value[] = [];
  for (let i = 0; i < count; i++) keys.push(key(i));
  if (count === 0) return keys;
  enter(frame, site);
  return getValues(subject, keys);
}

function getValues(subject: Value, keys: readonly Value[]): Value[] | null {
  const get = getterOf(subject);
  const seen = makeSet([]);
  const values: Value[] = [];
  for (const key of keys) {
    if (seen.has(key)) raiseValueError(`mapping pattern checks duplicate key (${repr(key)})`);
    seen.add(key);
    const value = get(key);
    if (value === undefined) return null;
    values.push(value);
  }
  return values;
}

/** `subject.get`, so that a default dict makes no values; undefined for what is missing. */
function getterOf(subject: Value): (key: Value) => Value | undefined {
  if (subject instanceof PyDict && subject.shape === dictType.rootShape) return (key) => subject.get(key);
  const get = getAttribute(subject, 'get');
  return (key) => {
    const value = call2(get, key, MISSING);
    return value === MISSING ? undefined : value;
  };
}

/** A dict of the items whose keys are not in `keys`. */
export function mappingRest(frame: Frame, site: Site, subject: Value, keys: readonly Value[]): Value {
  enter(frame, site);
  const rest = new PyDict();
  updateDict(rest, subject);
  for (const key of keys) deleteItem(rest, key);
  return rest;
}

// ### Classes

/** `case C()`. */
export function classMatches(frame: Frame, site: ClassPatternSite, subject: Value, cls: Value): boolean {
  return classAttributes(frame, site, subject, cls) !== null;
}

/** The values that the sub-patterns are tried on, in their order; null when the subject does not match. */
export function classAttributes(frame: Frame, site: ClassPatternSite, subject: Value, cls: Value): Value[] | null {
  enter(frame, site);
  if (!(cls instanceof PyType)) return raiseTypeError('called match pattern must be a class');
  if (!checkInstance(subject, cls)) {
    learnOther(site, subject, cls);
    return null;
  }
  const names = site.positional === 0 ? site.keywords : attributeNames(site, cls);
  const values: Value[] = [];
  const seen = new Set<string>();
  for (const name of names) {
    if (name === null) {
      values.push(subject);
      continue;
    }
    if (seen.has(name)) raiseTypeError(`${cls.name}() got multiple sub-patterns for attribute ${repr(name)}`);
    seen.add(name);
    const value = lookupAttribute(subject, name);
    if (value === undefined) return null;
    values.push(value);
  }
  learnMatching(site, subject, cls, names);
  return values;
}

/** The attributes of positional and keyword sub-patterns; null for the subject itself. */
function attributeNames(site: ClassPatternSite, cls: PyType): (string | null)[] {
  const { positional } = site;
  const matchArgs = lookupAttribute(cls, '__match_args__');
  if (matchArgs !== undefined && !(matchArgs instanceof PyTuple && matchArgs.shape === tupleType.rootShape))
    return raiseTypeError(`${cls.name}.__match_args__ must be a tuple (got ${typeName(matchArgs)})`);
  const takesSelf = matchArgs === undefined && cls.matchesSelf;
  const args: readonly Value[] = matchArgs === undefined ? [] : matchArgs.items;
  const allowed = takesSelf ? 1 : args.length;
  if (allowed < positional)
    raiseTypeError(
      `${cls.name}() accepts ${allowed} positional sub-pattern${allowed === 1 ? '' : 's'} (${positional} given)`,
    );
  if (takesSelf) return [null, ...site.keywords];
  const names = args.slice(0, positional).map((name) => {
    if (typeof name === 'string') return name;
    if (name instanceof PyWideStr) return name.toString();
    return raiseTypeError(`__match_args__ elements must be strings (got ${typeName(name)})`);
  });
  return [...names, ...site.keywords];
}

/** A plain class decides by itself, so that the answer holds for all instances of a type. */
function isPlain(subject: Value, cls: PyType): boolean {
  return cls.metaclass === typeType && typeOf(subject).lookup('__class__') === PLAIN_CLASS;
}
const PLAIN_CLASS = objectType.lookup('__class__');

function remember(site: ClassPatternSite, cls: PyType): void {
  if (site.cls === cls && site.clsVersion === cls.version) return;
  site.forget();
  site.cls = cls;
  site.clsVersion = cls.version;
}

function learnOther(site: ClassPatternSite, subject: Value, cls: PyType): void {
  if (!isPlain(subject, cls)) return;
  remember(site, cls);
  site.learnOther(typeOf(subject));
}

function learnMatching(site: ClassPatternSite, subject: Value, cls: PyType, names: readonly (string | null)[]): void {
  if (!isPlain(subject, cls)) return;
  remember(site, cls);
  const type = typeOf(subject);
  site.matching = type;
  site.version = type.version;
  site.takesSelf = names.length === 1 && names[0] === null;
  if (subject instanceof PyInstance)
    site.learnShape(
      subject.shape,
      names.map((name) => (name === null ? -1 : ownSlot(name, subject.shape))),
    );
}
