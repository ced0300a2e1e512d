// Pattern.sub, subn and split: building something new out of a subject's matches and what lies between them.
// CPython: Modules/_sre/sre.c pattern_subx, pattern_split.

import { raiseTypeError } from '../../errors/raise.js';
import { typeOf } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { call1 } from '../../protocols/call.js';
import { bytesDataOf } from '../../types/bytes/data.js';
import { includes, strOf } from '../../types/str/text.js';
import { makeTuple } from '../../types/tuple.js';
import { Search } from './engine.js';
import { PyMatch } from './match.js';
import type { PyPattern } from './pattern.js';
import { joinParts, type Subject, subjectOf } from './subject.js';
import { compileTemplate, PyTemplate } from './template.js';

/** What a match is replaced by; null for nothing at all. */
type Replacement = Value | ((search: Search) => Value);

const BACKSLASH = 92;

function hasBackslash(value: Value): boolean | undefined {
  const text = strOf(value);
  return text === undefined ? bytesDataOf(value)?.includes(BACKSLASH) : includes(text, '\\');
}

/** How to make the replacement of each match: a value that is always the same, or a function. */
function replacementOf(pattern: PyPattern, repl: Value): Replacement {
  if (typeOf(repl).slots.call !== null) return (search) => call1(repl, new PyMatch(pattern, search, 0, false));
  if (hasBackslash(repl) === false) return repl;
  const template = compileTemplate(pattern, repl);
  if (typeOf(template).slots.call !== null) return (search) => call1(template, new PyMatch(pattern, search, 0, false));
  if (!(template instanceof PyTemplate)) return raiseTypeError('a template is required');
  if (template.chunks.length === 0) return template.literal;
  return (search) => template.expand(search.subject, (index) => search.group(index));
}

/** The subject with its first `count` matches replaced (all of them for 0), and how many that were. */
export function substitute(pattern: PyPattern, repl: Value, string: Value, count: number): [Value, number] {
  const subject = subjectOf(string, pattern.isBytes);
  const replacement = replacementOf(pattern, repl);
  const parts: Value[] = [];
  const search = new Search(pattern.engine, subject, 0, subject.length, false);
  let done = 0;
  let at = 0;
  while ((count === 0 || done < count) && search.next('anywhere')) {
    const { start, end } = search;
    if (at < start) parts.push(subject.slice(at, start));
    const part = typeof replacement === 'function' ? replacement(search) : replacement;
    if (part !== null) parts.push(part);
    at = end;
    done++;
  }
  if (at < subject.length) parts.push(subject.slice(at, subject.length));
  return [joinParts(subject, parts), done];
}

/** `pattern.sub(repl, string)`. The engine's own replacement is used where it means the same. */
export function substituteAll(pattern: PyPattern, repl: Value, string: Value): Value {
  const { engine } = pattern;
  if (typeof string === 'string' && typeof repl === 'string' && pattern.isBytes !== true && !engine.canBeEmpty) {
    const form = isPlain(repl) ? engine.native(subjectOf(string, false), 'anywhere', false) : null;
    if (form !== null) return replaceNative(pattern, form, repl, string);
  }
  return substitute(pattern, repl, string, 0)[0];
}

/** True for a replacement that stands for itself both in Python and in JavaScript. */
function isPlain(repl: string): boolean {
  return !repl.includes('\\') && !repl.includes('$');
}

function replaceNative(pattern: PyPattern, form: RegExp, repl: string, string: string): Value {
  form.lastIndex = 0;
  try {
    return string.replace(form, repl);
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof SyntaxError)) throw error;
    pattern.engine.refuseNative();
    return substitute(pattern, repl, string, 0)[0];
  }
}

/** The parts of the subject between its first `maxSplit` matches (all of them for 0), with the groups of these. */
export function split(pattern: PyPattern, string: Value, maxSplit: number): Value[] {
  const subject: Subject = subjectOf(string, pattern.isBytes);
  const search = new Search(pattern.engine, subject, 0, subject.length, false);
  const parts: Value[] = [];
  let at = 0;
  for (let n = 0; (maxSplit === 0 || n < maxSplit) && search.next('anywhere'); n++) {
    parts.push(subject.slice(at, search.start));
    for (let i = 1; i <= pattern.groups; i++) parts.push(search.group(i));
    at = search.end;
  }
  parts.push(subject.slice(at, subject.length));
  return parts;
}

/** `pattern.findall`: of each match the text, its one group, or a tuple of its groups. */
export function findAll(pattern: PyPattern, subject: Subject, pos: number, endpos: number): Value[] {
  const { engine, groups } = pattern;
  const search = new Search(engine, subject, pos, endpos, false);
  const found: Value[] = [];
  while (search.next('anywhere')) {
    if (groups === 0) found.push(search.group(0));
    else if (groups === 1) found.push(search.groupOrEmpty(1));
    else found.push(makeTuple(Array.from({ length: groups }, (_, i) => search.groupOrEmpty(i + 1))));
  }
  return found;
}
