// BaseExceptionGroup and ExceptionGroup: several exceptions raised together. PEP 654; CPython: Objects/exceptions.c
// BaseExceptionGroup_new, exceptiongroup_split_recursive.

import type { TypeSpec } from '../object/define-type.js';
import { argumentTypeName, PyType, typeName, typeOf } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { lookupAttribute, setAttribute } from '../protocols/attribute.js';
import { call1, callMethod } from '../protocols/call.js';
import { toArray } from '../protocols/iterate.js';
import { str } from '../protocols/repr.js';
import { isTrue } from '../protocols/truth.js';
import { PyDict } from '../types/dict.js';
import { makeGenericAlias } from '../types/generic-alias.js';
import { makeList } from '../types/list.js';
import { strOf } from '../types/str/text.js';
import { makeTuple, PyTuple, tupleType } from '../types/tuple.js';
import { asException, concat, positionalArguments, refuseKeywords } from './base-exception.js';
import { PyBaseException } from './exception.js';
import { exceptionMatches, isExceptionClass } from './matches.js';
import { exceptionTypes, raiseTypeError, raiseValueError } from './raise.js';

// ### Construction

function isSequence(value: Value): boolean {
  return !(value instanceof PyDict) && typeOf(value).slots.getItem !== null && !(value instanceof PyType);
}

/** The members given to a group's constructor, checked. */
function checkMembers(value: Value): PyBaseException[] {
  if (!isSequence(value)) raiseTypeError('second argument (exceptions) must be a sequence');
  const members = [...toArray(value)];
  if (members.length === 0) raiseValueError('second argument (exceptions) must be a non-empty sequence');
  const odd = members.findIndex((member) => !(member instanceof PyBaseException));
  if (odd >= 0) raiseValueError(`Item ${odd} of second argument (exceptions) is not an exception`);
  return members as PyBaseException[];
}

/** BaseExceptionGroup itself becomes ExceptionGroup when it can; a class that is an Exception may hold only those. */
function groupClass(cls: PyType, members: readonly PyBaseException[]): PyType {
  const onlyExceptions = members.every((member) => member.shape.type.isSubtype(exceptionTypes.Exception));
  if (cls === exceptionTypes.BaseExceptionGroup) return onlyExceptions ? exceptionTypes.ExceptionGroup : cls;
  if (onlyExceptions) return cls;
  if (cls === exceptionTypes.ExceptionGroup) raiseTypeError('Cannot nest BaseExceptions in an ExceptionGroup');
  if (cls.isSubtype(exceptionTypes.Exception)) raiseTypeError(`Cannot nest BaseExceptions in '${cls.name}'`);
  return cls;
}

function constructGroup(cls: PyType, allArgs: Value[], names: readonly string[] | null): PyBaseException {
  const args = positionalArguments(allArgs, names);
  if (args.length !== 2)
    raiseTypeError(`BaseExceptionGroup.__new__() takes exactly 2 arguments (${args.length} given)`);
  const message = args[0]!;
  if (strOf(message) === undefined)
    raiseTypeError(`BaseExceptionGroup.__new__() argument 1 must be str, not ${argumentTypeName(message)}`);
  const members = checkMembers(args[1]!);
  const group = new PyBaseException(groupClass(cls, members).rootShape, args);
  group.fields.set('message', message);
  group.fields.set('exceptions', makeTuple(members));
  return group;
}

function initGroup(self: Value, args: Value[], names: readonly string[] | null): void {
  refuseKeywords(typeName(self), names);
  asException(self).args = args;
}

/** The members of a group, or null when `exception` is none. */
export function groupMembers(exception: PyBaseException): readonly PyBaseException[] | null {
  if (!exception.shape.type.isSubtype(exceptionTypes.BaseExceptionGroup)) return null;
  const members = exception.field('exceptions');
  return members instanceof PyTuple ? (members.items as readonly PyBaseException[]) : null;
}

function groupStr(self: Value): PyStr {
  const count = groupMembers(asException(self))?.length ?? 0;
  const message = str(asException(self).field('message') ?? null);
  return concat('', message, ` (${count} sub-exception${count === 1 ? '' : 's'})`);
}

// ### Splitting

type Matcher = (exception: PyBaseException) => boolean;

function makeMatcher(condition: Value): Matcher {
  if (isExceptionClass(condition)) return (exception) => exceptionMatches(exception, condition);
  if (
    condition instanceof PyTuple &&
    condition.shape === tupleType.rootShape &&
    condition.items.every(isExceptionClass)
  )
    return (exception) => exceptionMatches(exception, condition);
  if (!(condition instanceof PyType) && typeOf(condition).slots.call !== null)
    return (exception) => isTrue(call1(condition, exception));
  return raiseTypeError('expected an exception type, a tuple of exception types, or a callable (other than a class)');
}

interface Halves {
  match: PyBaseException | null;
  rest: PyBaseException | null;
}

/**
 * The parts of `exception` (a group or a member) that match and that do not; nested groups keep their structure. Without
 * `needsRest` no groups are derived for what does not match.
 */
function split(exception: PyBaseException, matches: Matcher, needsRest: boolean): Halves {
  if (matches(exception)) return { match: exception, rest: null };
  const members = groupMembers(exception);
  if (members === null) return { match: null, rest: exception };
  const match: PyBaseException[] = [];
  const rest: PyBaseException[] = [];
  for (const member of members) {
    const halves = split(member, matches, needsRest);
    if (halves.match !== null) match.push(halves.match);
    if (halves.rest !== null) rest.push(halves.rest);
  }
  return { match: deriveFrom(exception, match), rest: needsRest ? deriveFrom(exception, rest) : null };
}

/** The part of a group that holds just the exceptions in `kept`, or null. CPython: exception_group_projection. */
export function projectGroup(group: PyBaseException, kept: ReadonlySet<PyBaseException>): PyBaseException | null {
  return split(group, (exception) => groupMembers(exception) === null && kept.has(exception), false).match;
}

/** Adds the exceptions at the leaves of a group, or an exception that is none, to `leaves`. */
export function addLeaves(exception: PyBaseException, leaves: Set<PyBaseException>): void {
  const members = groupMembers(exception);
  if (members === null) leaves.add(exception);
  else for (const member of members) addLeaves(member, leaves);
}

/** A group as `except*` makes it around exceptions, given as a list or tuple. */
export function makeGroup(members: Value): PyBaseException {
  return constructGroup(exceptionTypes.BaseExceptionGroup, ['', members], null);
}

/** A group like `original` with other members: same traceback, context, cause and notes. */
function deriveFrom(original: PyBaseException, members: PyBaseException[]): PyBaseException | null {
  if (members.length === 0) return null;
  const derived = callMethod(original, 'derive', makeList([...members]));
  if (!(derived instanceof PyBaseException) || groupMembers(derived) === null)
    return raiseTypeError('derive must return an instance of BaseExceptionGroup');
  derived.traceback = original.traceback;
  derived.context = original.context;
  derived.cause = original.cause;
  // CPython's C code sets the cause as `raise … from` does, even when there is none.
  derived.suppressContext = true;
  const notes = lookupAttribute(original, '__notes__');
  if (notes !== undefined && isSequence(notes)) setAttribute(derived, '__notes__', makeList([...toArray(notes)]));
  return derived;
}

function splitMethod(self: Value, condition: Value): Value {
  const { match, rest } = split(asException(self), makeMatcher(condition), true);
  return makeTuple([match, rest]);
}

function subgroup(self: Value, condition: Value): Value {
  return split(asException(self), makeMatcher(condition), false).match;
}

function derive(self: Value, members: Value): Value {
  return constructGroup(exceptionTypes.BaseExceptionGroup, [asException(self).field('message')!, members], null);
}

// ### Tables

export const exceptionGroup: Partial<TypeSpec> = {
  layout: 'BaseExceptionGroup',
  slots: { construct: constructGroup, init: initGroup, str: groupStr },
  methods: [
    { name: '__class_getitem__', kind: 'class', signature: '($type, object, /)', impl: makeGenericAlias },
    { name: 'derive', signature: '($self, excs, /)', impl: derive },
    { name: 'split', signature: '($self, matcher, /)', impl: splitMethod },
    { name: 'subgroup', signature: '($self, matcher, /)', impl: subgroup },
  ],
  getset: [
    { name: 'message', get: (self) => asException(self).field('message') ?? null },
    { name: 'exceptions', get: (self) => asException(self).field('exceptions') ?? null },
  ],
};
