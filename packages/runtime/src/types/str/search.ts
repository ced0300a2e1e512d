// Finding, counting and replacing substrings: find, count, startswith, replace, partition …

import { raiseTypeError, raiseValueError } from '../../errors/raise.js';
import type { MethodSpec } from '../../object/define-type.js';
import { typeName } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { makeTuple, PyTuple } from '../tuple.js';
import { countArgument, sliceBound, strArgument } from './arguments.js';
import { splitOn } from './split.js';
import {
  charAt,
  codePointLength,
  hasAt,
  indexOf,
  joinStrings,
  joinWith,
  lastIndexOf,
  ownStr,
  strConcat,
  strOf,
  substring,
} from './text.js';
import { isLongSearch } from './two-way.js';

// ### find, index, count

function findIn(name: string, self: Value, sub: Value, start: Value | undefined, end: Value | undefined): number {
  const s = ownStr(self);
  const part = strArgument(`${name}() argument 1`, sub);
  const length = codePointLength(s);
  const from = sliceBound(start, length, 0);
  const to = Math.min(sliceBound(end, length, length), length);
  if (from > to) return -1;
  return name.startsWith('r') ? lastIndexOf(s, part, from, to) : indexOf(s, part, from, to);
}

function find(self: Value, sub: Value, start?: Value, end?: Value): number {
  if (
    typeof self === 'string' &&
    typeof sub === 'string' &&
    start === undefined &&
    !isLongSearch(sub.length, self.length)
  )
    return self.indexOf(sub);
  return findIn('find', self, sub, start, end);
}

function rfind(self: Value, sub: Value, start?: Value, end?: Value): number {
  return findIn('rfind', self, sub, start, end);
}

function index(self: Value, sub: Value, start?: Value, end?: Value): number {
  return found(findIn('index', self, sub, start, end));
}

function rindex(self: Value, sub: Value, start?: Value, end?: Value): number {
  return found(findIn('rindex', self, sub, start, end));
}

function found(at: number): number {
  return at < 0 ? raiseValueError('substring not found') : at;
}

function count(self: Value, sub: Value, start?: Value, end?: Value): number {
  const s = ownStr(self);
  const part = strArgument('count() argument 1', sub);
  const length = codePointLength(s);
  const from = sliceBound(start, length, 0);
  const to = Math.min(sliceBound(end, length, length), length);
  if (from > to) return 0;
  return countIn(s, part, from, to);
}

function countIn(s: PyStr, part: PyStr, from: number, to: number): number {
  const size = codePointLength(part);
  if (size === 0) return to - from + 1;
  const text = typeof s === 'string' ? s.substring(0, to) : s;
  let total = 0;
  for (let at = indexOf(text, part, from, to); at >= 0; at = indexOf(text, part, at + size, to)) {
    total++;
    if (at + size > to) break;
  }
  return total;
}

// ### startswith, endswith, removeprefix, removesuffix

type Affix = 'startswith' | 'endswith';

function hasAffix(name: Affix, self: Value, affix: Value, start: Value | undefined, end: Value | undefined): boolean {
  const s = ownStr(self);
  const length = codePointLength(s);
  const from = sliceBound(start, length, 0);
  const to = Math.min(sliceBound(end, length, length), length);
  if (affix instanceof PyTuple) {
    for (const item of affix.items) {
      const part = strOf(item);
      if (part === undefined) raiseTypeError(`tuple for ${name} must only contain str, not ${typeName(item)}`);
      if (affixAt(name, s, part!, from, to)) return true;
    }
    return false;
  }
  const part = strOf(affix);
  if (part === undefined)
    return raiseTypeError(`${name} first arg must be str or a tuple of str, not ${typeName(affix)}`);
  return affixAt(name, s, part, from, to);
}

function affixAt(name: Affix, s: PyStr, part: PyStr, from: number, to: number): boolean {
  const size = codePointLength(part);
  if (size > to - from) return false;
  return hasAt(s, part, name === 'startswith' ? from : to - size);
}

function startswith(self: Value, prefix: Value, start?: Value, end?: Value): boolean {
  if (typeof self === 'string' && typeof prefix === 'string' && start === undefined) return self.startsWith(prefix);
  return hasAffix('startswith', self, prefix, start, end);
}

function endswith(self: Value, suffix: Value, start?: Value, end?: Value): boolean {
  if (typeof self === 'string' && typeof suffix === 'string' && start === undefined) return self.endsWith(suffix);
  return hasAffix('endswith', self, suffix, start, end);
}

function removeprefix(self: Value, prefix: Value): PyStr {
  const s = ownStr(self);
  const part = strArgument('removeprefix() argument', prefix);
  return hasAt(s, part, 0) ? substring(s, codePointLength(part), codePointLength(s)) : s;
}

function removesuffix(self: Value, suffix: Value): PyStr {
  const s = ownStr(self);
  const part = strArgument('removesuffix() argument', suffix);
  const at = codePointLength(s) - codePointLength(part);
  return at >= 0 && hasAt(s, part, at) ? substring(s, 0, at) : s;
}

// ### partition

function partition(self: Value, separator: Value): PyTuple {
  const s = ownStr(self);
  const part = separatorOf(separator);
  const at = indexOf(s, part, 0, codePointLength(s));
  return at < 0 ? makeTuple([self, '', '']) : threeParts(s, separator, part, at);
}

function rpartition(self: Value, separator: Value): PyTuple {
  const s = ownStr(self);
  const part = separatorOf(separator);
  const at = lastIndexOf(s, part, 0, codePointLength(s));
  return at < 0 ? makeTuple(['', '', self]) : threeParts(s, separator, part, at);
}

function separatorOf(separator: Value): PyStr {
  const part = strOf(separator);
  if (part === undefined) return raiseTypeError(`must be str, not ${typeName(separator)}`);
  return part === '' ? raiseValueError('empty separator') : part;
}

function threeParts(s: PyStr, separator: Value, part: PyStr, at: number): PyTuple {
  return makeTuple([substring(s, 0, at), separator, substring(s, at + codePointLength(part), codePointLength(s))]);
}

// ### replace

function replace(self: Value, old: Value, by: Value, count?: Value): PyStr {
  const s = ownStr(self);
  const from = strArgument('replace() argument 1', old);
  const to = strArgument('replace() argument 2', by);
  const most = count === undefined ? -1 : countArgument(count);
  return replaceText(s, from, to, most);
}

/** `s` with the first `most` (all when negative) occurrences of `from` replaced. */
function replaceText(s: PyStr, from: PyStr, to: PyStr, most: number): PyStr {
  if (most === 0) return s;
  if (typeof s === 'string' && typeof from !== 'string') return s;
  if (most < 0 && typeof s === 'string' && typeof from === 'string' && typeof to === 'string')
    return replaceAllText(s, from, to);
  return from === '' ? intersperse(s, to, most) : joinWith(to, splitOn(s, from, most));
}

/** Until so many occurrences, adding the pieces takes half the time of String.prototype.replaceAll. */
const FEW = 64;

function replaceAllText(s: string, from: string, to: string): string {
  let at = from === '' ? -1 : s.indexOf(from);
  if (at < 0 && from !== '') return s;
  let done = '';
  let start = 0;
  for (let count = 0; at >= 0 && count < FEW; count++) {
    done += s.substring(start, at) + to;
    start = at + from.length;
    at = s.indexOf(from, start);
  }
  const rest = start === 0 ? s : s.substring(start);
  if (at < 0 && from !== '') return done + rest;
  // `$` has a meaning in JavaScript's replacements.
  return done + (to.includes('$') ? rest.replaceAll(from, () => to) : rest.replaceAll(from, to));
}

/** `to` before each of the first `most` characters, and after the last. */
function intersperse(s: PyStr, to: PyStr, most: number): PyStr {
  const length = codePointLength(s);
  const times = most < 0 ? length + 1 : Math.min(most, length + 1);
  const parts: PyStr[] = [];
  for (let i = 0; i < times; i++) {
    parts.push(to);
    if (i < length) parts.push(charAt(s, i));
  }
  const done = joinStrings(parts);
  return times < length ? strConcat(done, substring(s, times, length)) : done;
}

// ### Method table

const RANGE = '($self, sub, start=None, end=None, /)';

export const searchMethods: readonly MethodSpec[] = [
  { name: 'count', signature: RANGE, impl: count },
  { name: 'endswith', signature: '($self, suffix, start=None, end=None, /)', impl: endswith },
  { name: 'find', signature: RANGE, impl: find },
  { name: 'index', signature: RANGE, impl: index },
  { name: 'partition', signature: '($self, sep, /)', impl: partition },
  { name: 'removeprefix', signature: '($self, prefix, /)', impl: removeprefix },
  { name: 'removesuffix', signature: '($self, suffix, /)', impl: removesuffix },
  { name: 'replace', signature: '($self, old, new, /, count=-1)', impl: replace },
  { name: 'rfind', signature: RANGE, impl: rfind },
  { name: 'rindex', signature: RANGE, impl: rindex },
  { name: 'rpartition', signature: '($self, sep, /)', impl: rpartition },
  { name: 'startswith', signature: '($self, prefix, start=None, end=None, /)', impl: startswith },
];
