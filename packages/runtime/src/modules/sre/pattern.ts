// re.Pattern: what `_sre.compile` makes. Its methods find matches by an `Engine`. CPython: Modules/_sre/sre.c pattern_*.

import { raise, raiseOverflowError, raiseTypeError } from '../../errors/raise.js';
import { defineType } from '../../object/define-type.js';
import { NotImplemented, PyInstance } from '../../object/object.js';
import { argumentTypeName, type PyType } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { hasBuffer } from '../../protocols/buffer.js';
import { isEqual } from '../../protocols/compare.js';
import { hash } from '../../protocols/hash.js';
import { asIndex, hasIndex } from '../../protocols/index.js';
import { repr } from '../../protocols/repr.js';
import { PyDict } from '../../types/dict.js';
import { makeGenericAlias } from '../../types/generic-alias.js';
import { makeList, PyList } from '../../types/list.js';
import { PyMappingProxy } from '../../types/mappingproxy.js';
import { countArgument } from '../../types/str/arguments.js';
import { codePointLength, strOf, substring } from '../../types/str/text.js';
import { makeTuple, PyTuple } from '../../types/tuple.js';
import { makeStr } from '../../types/wide-str.js';
import { FLAG_NAMES, FLAG_UNICODE, MAX_CODE, TYPE_FLAGS } from './constants.js';
import { decodePattern } from './decode.js';
import { Engine, type Mode, Search } from './engine.js';
import { PyMatch } from './match.js';
import { findAll, split, substitute, substituteAll } from './replace.js';
import { MatchIterator, PyScanner } from './scanner.js';
import { type Subject, subjectOf } from './subject.js';

// ### Representation

/** Has a shape for the sake of method calls, which are quicker on objects that do. */
export class PyPattern extends PyInstance {
  /** The str or bytes it was compiled from; None for one that re.Scanner puts together. */
  readonly pattern: Value;
  readonly flags: number;
  readonly code: readonly number[];
  readonly groups: number;
  /** From name to number. */
  readonly groupIndex: PyDict;
  private readonly groupNames: readonly Value[];
  /** Whether it is for bytes; null when it does not say. */
  readonly isBytes: boolean | null;
  readonly engine: Engine;

  constructor(
    pattern: Value,
    flags: number,
    code: readonly number[],
    groups: number,
    groupIndex: PyDict,
    groupNames: readonly Value[],
  ) {
    super(patternType.rootShape);
    this.pattern = pattern;
    this.flags = flags;
    this.code = code;
    this.groups = groups;
    this.groupIndex = groupIndex;
    this.groupNames = groupNames;
    this.isBytes = pattern === null ? null : strOf(pattern) === undefined;
    this.engine = new Engine(decodePattern(code, groups), groups);
  }

  /** The name of a group, or None. */
  groupName(index: number): Value {
    const name = this.groupNames[index];
    return name === undefined ? null : name;
  }
}

// ### Construction

/** `_sre.compile(pattern, flags, code, groups, groupindex, indexgroup)`. */
export function compilePattern(
  pattern: Value,
  flags: Value,
  code: Value,
  groups: Value,
  groupIndex: Value,
  indexGroup: Value,
): PyPattern {
  if (!(code instanceof PyList)) return refuseArgument('code', 'list', code);
  if (!(groupIndex instanceof PyDict)) return refuseArgument('groupindex', 'dict', groupIndex);
  if (!(indexGroup instanceof PyTuple)) return refuseArgument('indexgroup', 'tuple', indexGroup);
  if (pattern !== null && strOf(pattern) === undefined && !hasBuffer(pattern))
    raiseTypeError(`expected string or bytes-like object, got '${argumentTypeName(pattern)}'`);
  const codes = code.items.map(codeOf);
  const count = countArgument(groups);
  return new PyPattern(pattern, Number(asIndex(flags)), codes, count, groupIndex, indexGroup.items);
}

function refuseArgument(name: string, expected: string, value: Value): never {
  return raiseTypeError(`compile() argument '${name}' must be ${expected}, not ${argumentTypeName(value)}`);
}

function codeOf(value: Value): number {
  if (typeof value === 'number' && value >= 0 && value <= MAX_CODE) return value;
  if (!hasIndex(value)) raiseTypeError('an integer is required');
  const code = asIndex(value);
  if (code < 0) raiseOverflowError("can't convert negative value to unsigned int");
  if (code >= 2 ** 64) raiseOverflowError('Python int too large to convert to C unsigned long');
  return code <= MAX_CODE ? Number(code) : raise('OverflowError', 'regular expression code size limit exceeded');
}

// ### Protocol slots

const SHOWN = 200;

function patternRepr(self: Value): PyStr {
  const { pattern, flags, isBytes } = self as PyPattern;
  let rest = flags;
  // For a str it goes without saying.
  if (isBytes !== true && (rest & TYPE_FLAGS) === FLAG_UNICODE) rest &= ~FLAG_UNICODE;
  const names: string[] = [];
  for (const [flag, name] of FLAG_NAMES)
    if ((rest & flag) !== 0) {
      names.push(name);
      rest &= ~flag;
    }
  if (rest !== 0) names.push(`0x${rest.toString(16)}`);
  const text = repr(pattern);
  const shown = substring(text, 0, Math.min(SHOWN, codePointLength(text)));
  return makeStr(`re.compile(${shown}${names.length === 0 ? '' : `, ${names.join('|')}`})`);
}

function isEqualPattern(x: PyPattern, y: PyPattern): boolean {
  if (x === y) return true;
  if (x.flags !== y.flags || x.isBytes !== y.isBytes || x.groups !== y.groups || x.code.length !== y.code.length)
    return false;
  // The codes as well: under the flag LOCALE the same pattern can have different ones.
  return x.code.every((code, i) => code === y.code[i]) && isEqual(x.pattern, y.pattern);
}

// ### Methods

const clip = (value: number, length: number): number => Math.max(0, Math.min(value, length));

/** `pos` and `endpos` as positions in the subject. */
function bounds(subject: Subject, pos: Value | undefined, endpos: Value | undefined): [number, number] {
  const { length } = subject;
  const start = pos === undefined ? 0 : clip(countArgument(pos), length);
  return [start, endpos === undefined ? length : clip(countArgument(endpos), length)];
}

function find(pattern: PyPattern, string: Value, pos: Value | undefined, endpos: Value | undefined, mode: Mode): Value {
  const subject = subjectOf(string, pattern.isBytes);
  const [start, end] = bounds(subject, pos, endpos);
  const search = new Search(pattern.engine, subject, start, end, true);
  return search.next(mode) ? new PyMatch(pattern, search, start, mode === 'full') : null;
}

function makeScanner(pattern: PyPattern, string: Value, pos: Value | undefined, endpos: Value | undefined): PyScanner {
  const subject = subjectOf(string, pattern.isBytes);
  return new PyScanner(pattern, subject, ...bounds(subject, pos, endpos));
}

const RANGE = '($self, /, string, pos=0, endpos=sys.maxsize)';
type Bound = Value | undefined;

export const patternType: PyType = defineType({
  name: 'Pattern',
  module: 're',
  doc: 'Compiled regular expression object.',
  isBaseType: false,
  hasWeakref: true,
  slots: {
    repr: patternRepr,
    hash: (self) => {
      const { pattern, flags, groups, code } = self as PyPattern;
      return hash(makeTuple([pattern, flags, groups, code.length]));
    },
    eq: (self, other) => (other instanceof PyPattern ? isEqualPattern(self as PyPattern, other) : NotImplemented),
    ne: (self, other) => (other instanceof PyPattern ? !isEqualPattern(self as PyPattern, other) : NotImplemented),
    lt: () => NotImplemented,
    le: () => NotImplemented,
    gt: () => NotImplemented,
    ge: () => NotImplemented,
  },
  methods: [
    {
      name: 'match',
      signature: RANGE,
      doc: 'Matches zero or more characters at the beginning of the string.',
      impl: (self: PyPattern, string: Value, pos: Bound, endpos: Bound) => find(self, string, pos, endpos, 'start'),
    },
    {
      name: 'fullmatch',
      signature: RANGE,
      doc: 'Matches against all of the string.',
      impl: (self: PyPattern, string: Value, pos: Bound, endpos: Bound) => find(self, string, pos, endpos, 'full'),
    },
    {
      name: 'search',
      signature: RANGE,
      doc: 'Scan through string looking for a match, and return a corresponding match object instance.\n\nReturn None if no position in the string matches.',
      impl: (self: PyPattern, string: Value, pos: Bound, endpos: Bound) => find(self, string, pos, endpos, 'anywhere'),
    },
    {
      name: 'sub',
      signature: '($self, /, repl, string, count=0)',
      doc: 'Return the string obtained by replacing the leftmost non-overlapping occurrences of pattern in string by the replacement repl.',
      impl: (self: PyPattern, repl: Value, string: Value, count?: Value) => {
        const most = count === undefined ? 0 : countArgument(count);
        return most === 0 ? substituteAll(self, repl, string) : substitute(self, repl, string, most)[0];
      },
    },
    {
      name: 'subn',
      signature: '($self, /, repl, string, count=0)',
      doc: 'Return the tuple (new_string, number_of_subs_made) found by replacing the leftmost non-overlapping occurrences of pattern with the replacement repl.',
      impl: (self: PyPattern, repl: Value, string: Value, count?: Value) =>
        makeTuple(substitute(self, repl, string, count === undefined ? 0 : countArgument(count))),
    },
    {
      name: 'findall',
      signature: RANGE,
      doc: 'Return a list of all non-overlapping matches of pattern in string.',
      impl: (self: PyPattern, string: Value, pos: Bound, endpos: Bound) => {
        const subject = subjectOf(string, self.isBytes);
        return makeList(findAll(self, subject, ...bounds(subject, pos, endpos)));
      },
    },
    {
      name: 'split',
      signature: '($self, /, string, maxsplit=0)',
      doc: 'Split string by the occurrences of pattern.',
      impl: (self: PyPattern, string: Value, maxSplit?: Value) =>
        makeList(split(self, string, maxSplit === undefined ? 0 : countArgument(maxSplit))),
    },
    {
      name: 'finditer',
      signature: RANGE,
      doc: 'Return an iterator over all non-overlapping matches for the RE pattern in string.\n\nFor each match, the iterator returns a match object.',
      impl: (self: PyPattern, string: Value, pos: Bound, endpos: Bound) =>
        new MatchIterator(makeScanner(self, string, pos, endpos)),
    },
    { name: 'scanner', signature: RANGE, doc: '', impl: makeScanner },
    { name: '__copy__', signature: '($self, /)', doc: '', impl: (self: PyPattern) => self },
    { name: '__deepcopy__', signature: '($self, memo, /)', doc: '', impl: (self: PyPattern) => self },
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
      name: 'pattern',
      doc: 'The pattern string from which the RE object was compiled.',
      get: (self) => (self as PyPattern).pattern,
    },
    { name: 'flags', doc: 'The regex matching flags.', get: (self) => (self as PyPattern).flags },
    {
      name: 'groups',
      doc: 'The number of capturing groups in the pattern.',
      get: (self) => (self as PyPattern).groups,
    },
    {
      name: 'groupindex',
      doc: 'A dictionary mapping group names to group numbers.',
      get: (self) => new PyMappingProxy((self as PyPattern).groupIndex),
    },
  ],
});
