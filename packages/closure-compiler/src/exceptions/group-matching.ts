// What `except*` makes of the exception it meets: the part a clause matches, and what is raised when all clauses have run.
// CPython: Python/ceval.c _PyEval_ExceptionGroupMatch, Objects/exceptions.c _PyExc_PrepReraiseStar.

import {
  addLeaves,
  callMethod,
  exceptionMatches,
  exceptionTypes,
  type Frame,
  groupMembers,
  makeGroup,
  makeList,
  makeTuple,
  PyBaseException,
  PyTraceback,
  PyTuple,
  PyType,
  projectGroup,
  raiseTypeError,
  thread,
  typeName,
  type Value,
} from '@heddle/runtime';
import type { Site } from '../site.js';

/** What a clause matches of an exception, and what is left for the others. */
export interface GroupParts {
  match: PyBaseException | null;
  rest: PyBaseException | null;
}

const NOTHING: GroupParts = { match: null, rest: null };

/** `exception` is what the clauses before have left, null when that is nothing. */
export function matchGroup(frame: Frame, site: Site, exception: PyBaseException | null, type: Value): GroupParts {
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
  checkTypes(type);
  if (exception === null) return NOTHING;
  const isGroup = groupMembers(exception) !== null;
  if (exceptionMatches(exception, type)) return { match: isGroup ? exception : wrap(exception, frame), rest: null };
  return isGroup ? split(exception, type) : { match: null, rest: exception };
}

/** TypeError for what is no exception class, and for groups. */
function checkTypes(type: Value): void {
  const types = type instanceof PyTuple ? type.items : [type];
  for (const each of types)
    if (!(each instanceof PyType && each.isSubtype(exceptionTypes.BaseException)))
      raiseTypeError('catching classes that do not inherit from BaseException is not allowed');
  for (const each of types)
    if ((each as PyType).isSubtype(exceptionTypes.BaseExceptionGroup))
      raiseTypeError('catching ExceptionGroup with except* is not allowed. Use except instead.');
}

/** The group around an exception that was raised outside any. Its traceback is the clause. */
function wrap(exception: PyBaseException, frame: Frame): PyBaseException {
  const group = makeGroup(makeTuple([exception]));
  group.context = null;
  group.traceback = new PyTraceback(null, frame, frame.lasti);
  return group;
}

/** A class of groups may have a `split` of its own. */
function split(group: PyBaseException, type: Value): GroupParts {
  const parts = callMethod(group, 'split', type);
  if (!(parts instanceof PyTuple))
    return raiseTypeError(`${typeName(group)}.split must return a tuple, not ${typeName(parts)}`);
  const { items } = parts;
  if (items.length < 2)
    raiseTypeError(`${typeName(group)}.split must return a 2-tuple, got tuple of size ${items.length}`);
  return { match: asPart(items[0]!), rest: asPart(items[1]!) };
}

function asPart(part: Value): PyBaseException | null {
  return part instanceof PyBaseException ? part : null;
}

// ### At the end

/**
 * What is to be raised after all clauses: the exceptions that left them and the rest that none of them matched. Those that
 * a clause raised again as they came are put together in the order they had in `original`. Null when nothing is left.
 */
export function remainingGroup(
  original: PyBaseException,
  raised: readonly PyBaseException[],
  rest: PyBaseException | null,
): PyBaseException | null {
  const left = rest === null ? raised : [...raised, rest];
  if (left.length === 0) return null;
  // Of an exception outside any group one clause at most took notice.
  if (groupMembers(original) === null) return left[0]!;
  const kept = new Set<PyBaseException>();
  const others: PyBaseException[] = [];
  let isAnyKept = false;
  for (const exception of left) {
    if (isPartOf(original, exception)) {
      addLeaves(exception, kept);
      isAnyKept = true;
    } else others.push(exception);
  }
  const projected = isAnyKept ? projectGroup(original, kept) : null;
  if (others.length === 0) return projected;
  if (projected !== null) others.push(projected);
  if (others.length === 1) return others[0]!;
  const group = makeGroup(makeList(others));
  group.context = null;
  return group;
}

/** Parts that `split` made share what the group was raised with; raising one again gives it a traceback of its own. */
function isPartOf(original: PyBaseException, exception: PyBaseException): boolean {
  return (
    exception.traceback === original.traceback &&
    exception.cause === original.cause &&
    exception.context === original.context
  );
}
