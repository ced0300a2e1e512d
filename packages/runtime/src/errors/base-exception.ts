// What every exception has: construction, repr and str, `args`, the traceback, context and cause, notes.
// CPython: Objects/exceptions.c BaseException.

import type { GetSetSpec, MethodSpec } from '../object/define-type.js';
import type { Slots } from '../object/slots.js';
import { argumentTypeName, type PyType, typeName, typeOf } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { attributeName, getOwnAttribute, lookupAttribute, setAttribute } from '../protocols/attribute.js';
import { toArray } from '../protocols/iterate.js';
import { repr, str } from '../protocols/repr.js';
import { PyDict } from '../types/dict.js';
import { DICT_ATTRIBUTE } from '../types/dict-attribute.js';
import { makeList, PyList } from '../types/list.js';
import { strOf } from '../types/str/text.js';
import { makeTuple } from '../types/tuple.js';
import { makeStr } from '../types/wide-str.js';
import { PyBaseException } from './exception.js';
import { raiseTypeError } from './raise.js';
import { PyTraceback } from './traceback.js';

/** The exception behind a method's `self`, whose type the caller has checked. */
export function asException(self: Value): PyBaseException {
  return self as PyBaseException;
}

// ### Construction

/** The positional ones of a call's arguments. */
export function positionalArguments(args: readonly Value[], names: readonly string[] | null): readonly Value[] {
  return names === null || names.length === 0 ? args : args.slice(0, args.length - names.length);
}

/** `BaseException.__new__`: takes anything, keeps the positional arguments. */
export function constructException(
  cls: PyType,
  args: readonly Value[],
  names: readonly string[] | null,
): PyBaseException {
  return new PyBaseException(cls.rootShape, positionalArguments(args, names));
}

/** TypeError for keyword arguments where an exception takes none. */
export function refuseKeywords(title: string, names: readonly string[] | null): void {
  if (names !== null && names.length > 0) raiseTypeError(`${title}() takes no keyword arguments`);
}

function initException(self: Value, args: Value[], names: readonly string[] | null): void {
  refuseKeywords(typeName(self), names);
  asException(self).args = args;
}

// ### Protocol slots

function exceptionRepr(self: Value): PyStr {
  const { args } = asException(self);
  const name = typeName(self);
  if (args.length === 1) return concat(`${name}(`, repr(args[0]!), ')');
  return concat(name, repr(makeTuple(args)), '');
}

/** `str()` of most exceptions: nothing, the only argument, or the tuple of arguments. */
export function exceptionStr(self: Value): PyStr {
  const { args } = asException(self);
  if (args.length === 0) return '';
  return str(args.length === 1 ? args[0]! : makeTuple(args));
}

/** The concatenation of Python strings, of which `before` and `after` are plain. */
export function concat(before: string, middle: PyStr, after: string): PyStr {
  return makeStr(`${before}${middle}${after}`);
}

export const baseExceptionSlots: Partial<Slots> = {
  construct: constructException,
  init: initException,
  repr: exceptionRepr,
  str: exceptionStr,
};

// ### Methods

/** `exception.add_note(note)`. */
export function addNote(self: Value, note: Value): null {
  if (strOf(note) === undefined) raiseTypeError(`add_note() argument must be str, not ${argumentTypeName(note)}`);
  const notes = lookupAttribute(self, '__notes__');
  if (notes === undefined) setAttribute(self, '__notes__', makeList([note]));
  else if (notes instanceof PyList) notes.items.push(note);
  else raiseTypeError('Cannot add note: __notes__ is not a list');
  return null;
}

/** `(type, args)` or `(type, args, attributes)`: what copy and pickle rebuild an exception from. */
function reduce(self: Value): Value {
  const exception = asException(self);
  const hasAttributes = getOwnNames(exception).length > 0;
  return reduceWith(exception, hasAttributes ? (lookupAttribute(self, '__dict__') ?? null) : null);
}

/** `(type, args)`, or with a state unless that is None. */
export function reduceWith(exception: PyBaseException, state: Value, args: readonly Value[] = exception.args): Value {
  const parts: Value[] = [typeOf(exception), makeTuple(args)];
  return makeTuple(state === null ? parts : [...parts, state]);
}

/** The attributes in the exception's own namespace in a new dict, or null when there are none. */
export function ownAttributes(exception: PyBaseException): PyDict | null {
  const names = getOwnNames(exception);
  if (names.length === 0) return null;
  const attributes = new PyDict();
  for (const name of names) attributes.setStr(name, getOwnAttribute(exception, name)!);
  return attributes;
}

function getOwnNames(exception: PyBaseException): string[] {
  return [...exception.shape.names()].filter((name) => getOwnAttribute(exception, name) !== undefined);
}

function setState(self: Value, state: Value): null {
  if (state === null) return null;
  if (!(state instanceof PyDict)) return raiseTypeError('state is not a dictionary');
  for (const key of toArray(state)) {
    setAttribute(self, attributeName(key), state.get(key)!);
  }
  return null;
}

function withTraceback(self: Value, traceback: Value): Value {
  setTraceback(self, traceback);
  return self;
}

export const baseExceptionMethods: readonly MethodSpec[] = [
  { name: '__reduce__', signature: '($self, /)', impl: reduce },
  { name: '__setstate__', signature: '($self, state, /)', impl: setState },
  { name: 'add_note', signature: '($self, note, /)', impl: addNote },
  { name: 'with_traceback', signature: '($self, tb, /)', impl: withTraceback },
];

// ### Attributes

function setArgs(self: Value, value: Value | undefined): void {
  if (value === undefined) raiseTypeError('args may not be deleted');
  asException(self).args = [...toArray(value!)];
}

function setTraceback(self: Value, value: Value | undefined): void {
  if (value === undefined) raiseTypeError('__traceback__ may not be deleted');
  if (value !== null && !(value instanceof PyTraceback)) raiseTypeError('__traceback__ must be a traceback or None');
  const exception = asException(self);
  exception.traceback = value as PyTraceback | null;
  exception.unwoundFrame = null;
}

function chained(value: Value | undefined, name: string, what: string): PyBaseException | null {
  if (value === undefined) return raiseTypeError(`${name} may not be deleted`);
  if (value === null || value instanceof PyBaseException) return value;
  return raiseTypeError(`exception ${what} must be None or derive from BaseException`);
}

export const baseExceptionGetset: readonly GetSetSpec[] = [
  DICT_ATTRIBUTE,
  { name: 'args', get: (self) => makeTuple(asException(self).args), set: setArgs },
  { name: '__traceback__', get: (self) => asException(self).traceback, set: setTraceback },
  {
    name: '__context__',
    get: (self) => asException(self).context,
    set: (self, value) => {
      asException(self).context = chained(value, '__context__', 'context');
    },
  },
  {
    name: '__cause__',
    get: (self) => asException(self).cause,
    set: (self, value) => {
      const cause = chained(value, '__cause__', 'cause');
      asException(self).cause = cause;
      asException(self).suppressContext = true;
    },
  },
  {
    name: '__suppress_context__',
    get: (self) => asException(self).suppressContext,
    set: (self, value) => {
      if (value === undefined) raiseTypeError("can't delete numeric/char attribute");
      if (typeof value !== 'boolean') raiseTypeError('attribute value type must be bool');
      asException(self).suppressContext = value === true;
    },
  },
];
