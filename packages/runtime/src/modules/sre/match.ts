// re.Match. A match that a native regular expression found knows the texts of its groups, but not where they are: that is found
// out by the matcher when a program asks. CPython: Modules/_sre/sre.c match_*.

import { raise } from '../../errors/raise.js';
import { defineType } from '../../object/define-type.js';
import { PyInstance } from '../../object/object.js';
import type { PyType } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { asIndex, hasIndex } from '../../protocols/index.js';
import { repr } from '../../protocols/repr.js';
import { PyDict } from '../../types/dict.js';
import { makeGenericAlias } from '../../types/generic-alias.js';
import { substring } from '../../types/str/text.js';
import { makeTuple, type PyTuple } from '../../types/tuple.js';
import { makeStr } from '../../types/wide-str.js';
import type { Search } from './engine.js';
import type { PyPattern } from './pattern.js';
import type { Subject } from './subject.js';
import { expandTemplate } from './template.js';

// ### Representation

/** Has a shape for the sake of method calls, which are quicker on objects that do. */
export class PyMatch extends PyInstance {
  readonly pattern: PyPattern;
  readonly subject: Subject;
  readonly pos: number;
  readonly endpos: number;
  readonly start: number;
  readonly end: number;
  private readonly found: RegExpExecArray | null;
  /** Start and end of each group, -1 for those that took no part; null until asked for. */
  private marks: Int32Array | null;
  readonly lastIndex: number;
  private readonly isFull: boolean;

  /** The match that `search` is at. */
  constructor(pattern: PyPattern, search: Search, pos: number, isFull: boolean) {
    super(matchType.rootShape);
    const { engine, found } = search;
    this.pattern = pattern;
    this.subject = search.subject;
    this.pos = pos;
    this.endpos = search.limit;
    this.start = search.start;
    this.end = search.end;
    this.found = found;
    this.isFull = isFull;
    if (engine.groups === 0) {
      this.marks = NO_MARKS;
      this.lastIndex = 0;
    } else {
      this.marks = found === null ? engine.matcher.registers.slice(0, 2 * engine.groups) : null;
      this.lastIndex = found === null ? engine.matcher.lastIndex : engine.lastClosed(found);
    }
  }

  /** The text of a group, or null when it took no part. */
  group(index: number): Value {
    if (index === 0) return this.subject.slice(this.start, this.end);
    if (this.found !== null) {
      const text = this.found[index];
      return text === undefined ? null : this.subject.valueOf(text);
    }
    const start = this.groupStart(index);
    return start < 0 ? null : this.subject.slice(start, this.groupEnd(index));
  }

  groupStart(index: number): number {
    if (index === 0) return this.start;
    const marks = this.needMarks();
    return marks[2 * index - 1]! < 0 ? -1 : marks[2 * index - 2]!;
  }

  groupEnd(index: number): number {
    if (index === 0) return this.end;
    const marks = this.needMarks();
    return marks[2 * index - 2]! < 0 ? -1 : marks[2 * index - 1]!;
  }

  private needMarks(): Int32Array {
    this.marks ??= this.findMarks();
    return this.marks;
  }

  private findMarks(): Int32Array {
    const { engine } = this.pattern;
    engine.placesAsked++;
    engine.matcher.match(this.subject, this.start, this.endpos, this.isFull, false);
    return engine.matcher.registers.slice(0, 2 * engine.groups);
  }
}

const NO_MARKS = new Int32Array(0);

// ### Groups

/** The number of the group that a program names by number or name. IndexError when there is none. */
function groupIndex(match: PyMatch, key: Value): number {
  const { pattern } = match;
  if (typeof key === 'number') return key >= 0 && key <= pattern.groups ? key : raiseNoGroup();
  const index = hasIndex(key) ? asIndex(key) : pattern.groupIndex.get(key);
  return typeof index === 'number' && index >= 0 && index <= pattern.groups ? index : raiseNoGroup();
}

function raiseNoGroup(): never {
  return raise('IndexError', 'no such group');
}

/** One group as itself, more of them in a tuple. */
function group(match: PyMatch, first?: Value, second?: Value, others?: Value[]): Value {
  if (first === undefined) return match.group(0);
  if (second === undefined) return match.group(groupIndex(match, first));
  return makeTuple([first, second, ...(others ?? [])].map((key) => match.group(groupIndex(match, key))));
}

function groupOr(match: PyMatch, index: number, fallback: Value): Value {
  const value = match.group(index);
  return value === null ? fallback : value;
}

/** The groups from 1 on, `fallback` for those that took no part. */
function groups(match: PyMatch, fallback: Value = null): PyTuple {
  const values: Value[] = [];
  for (let i = 1; i <= match.pattern.groups; i++) values.push(groupOr(match, i, fallback));
  return makeTuple(values);
}

function groupdict(match: PyMatch, fallback: Value = null): PyDict {
  const dict = new PyDict();
  for (const [name, index] of match.pattern.groupIndex.entries())
    dict.set(name, groupOr(match, index as number, fallback));
  return dict;
}

const groupOf = (match: PyMatch, key: Value | undefined): number => (key === undefined ? 0 : groupIndex(match, key));

function span(match: PyMatch, index: number): PyTuple {
  return makeTuple([match.groupStart(index), match.groupEnd(index)]);
}

function regs(match: PyMatch): PyTuple {
  return makeTuple(Array.from({ length: match.pattern.groups + 1 }, (_, i) => span(match, i)));
}

function lastGroup(match: PyMatch): Value {
  return match.lastIndex === 0 ? null : match.pattern.groupName(match.lastIndex);
}

/** Characters of the match's repr that are shown. */
const SHOWN = 50;

function matchRepr(self: Value): PyStr {
  const match = self as PyMatch;
  const text = repr(match.group(0));
  const shown = substring(text, 0, Math.min(SHOWN, text instanceof Object ? text.codePoints.length : text.length));
  return makeStr(`<re.Match object; span=(${match.start}, ${match.end}), match=${shown}>`);
}

// ### Type

export const matchType: PyType = defineType({
  name: 'Match',
  module: 're',
  doc: 'The result of re.match() and re.search().\nMatch objects always have a boolean value of True.',
  isBaseType: false,
  slots: {
    repr: matchRepr,
    getItem: (self, key) => (self as PyMatch).group(groupIndex(self as PyMatch, key)),
  },
  methods: [
    {
      name: 'group',
      signature: '($self, group1=0, group2=<unrepresentable>, /, *groups)',
      mayOmitRest: true,
      doc: 'group([group1, ...]) -> str or tuple.\n    Return subgroup(s) of the match by indices or names.\n    For 0 returns the entire match.',
      impl: group,
    },
    {
      name: 'start',
      signature: '($self, group=0, /)',
      doc: 'Return index of the start of the substring matched by group.',
      impl: (self: PyMatch, key?: Value) => self.groupStart(groupOf(self, key)),
    },
    {
      name: 'end',
      signature: '($self, group=0, /)',
      doc: 'Return index of the end of the substring matched by group.',
      impl: (self: PyMatch, key?: Value) => self.groupEnd(groupOf(self, key)),
    },
    {
      name: 'span',
      signature: '($self, group=0, /)',
      doc: 'For match object m, return the 2-tuple (m.start(group), m.end(group)).',
      impl: (self: PyMatch, key?: Value) => span(self, groupOf(self, key)),
    },
    {
      name: 'groups',
      signature: '($self, /, default=None)',
      doc: 'Return a tuple containing all the subgroups of the match, from 1.\n\n  default\n    Is used for groups that did not participate in the match.',
      impl: groups,
    },
    {
      name: 'groupdict',
      signature: '($self, /, default=None)',
      doc: 'Return a dictionary containing all the named subgroups of the match, keyed by the subgroup name.\n\n  default\n    Is used for groups that did not participate in the match.',
      impl: groupdict,
    },
    {
      name: 'expand',
      signature: '($self, /, template)',
      doc: 'Return the string obtained by doing backslash substitution on the string template, as done by the sub() method.',
      impl: expandTemplate,
    },
    { name: '__copy__', signature: '($self, /)', doc: '', impl: (self: PyMatch) => self },
    { name: '__deepcopy__', signature: '($self, memo, /)', doc: '', impl: (self: PyMatch) => self },
    {
      name: '__class_getitem__',
      kind: 'class',
      signature: '($type, object, /)',
      doc: 'See PEP 585',
      impl: makeGenericAlias,
    },
  ],
  getset: [
    {
      name: 'string',
      doc: 'The string passed to match() or search().',
      get: (self) => (self as PyMatch).subject.object,
    },
    { name: 're', doc: 'The regular expression object.', get: (self) => (self as PyMatch).pattern },
    {
      name: 'pos',
      doc: 'The index into the string at which the RE engine started looking for a match.',
      get: (self) => (self as PyMatch).pos,
    },
    {
      name: 'endpos',
      doc: 'The index into the string beyond which the RE engine will not go.',
      get: (self) => (self as PyMatch).endpos,
    },
    {
      name: 'lastindex',
      doc: 'The integer index of the last matched capturing group.',
      get: (self) => (self as PyMatch).lastIndex || null,
    },
    {
      name: 'lastgroup',
      doc: 'The name of the last matched capturing group.',
      get: (self) => lastGroup(self as PyMatch),
    },
    { name: 'regs', doc: '', get: (self) => regs(self as PyMatch) },
  ],
});
