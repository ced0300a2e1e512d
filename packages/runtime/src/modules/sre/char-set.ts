// The set of characters that one place of a pattern matches: what it is made of, a table to look characters up in, and the
// same set as a list (`bmpRanges`), for native regular expressions.

import { CharTable } from './char-table.js';
import {
  asciiLower,
  asciiUpper,
  casedCodes,
  type Fold,
  foldCode,
  isInCategory,
  rangesOfCategory,
  rangesWhere,
  unfold,
  unicodeUpper,
} from './characters.js';
import type { Category } from './constants.js';

export type SetItem =
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  /** Matches characters in the range, and those whose upper case is. */
  | { readonly kind: 'upper-range'; readonly low: number; readonly high: number }
  | { readonly kind: 'category'; readonly category: Category; readonly negated: boolean };

export class CharSet {
  readonly items: readonly SetItem[];
  readonly negated: boolean;
  /** When case does not count, what a character is turned into before it is looked for. */
  readonly fold: Fold | null;
  readonly table: CharTable;
  private ranges: readonly number[] | null;

  constructor(items: readonly SetItem[], negated: boolean, fold: Fold | null) {
    this.items = items;
    this.negated = negated;
    this.fold = fold;
    this.table = new CharTable((code) => this.contains(code));
    this.ranges = null;
  }

  has(code: number): boolean {
    return this.table.has(code);
  }

  /** The meaning of the set, without tables. */
  private contains(code: number): boolean {
    const { fold } = this;
    if (fold === null) return this.containsFolded(code);
    if (fold !== 'locale') return this.containsFolded(foldCode(fold, code));
    return this.containsFolded(asciiLower(code)) || this.containsFolded(asciiUpper(code));
  }

  private containsFolded(code: number): boolean {
    for (const item of this.items) if (itemHas(item, code)) return !this.negated;
    return this.negated;
  }

  /** True when the set says the same of all characters from `from` on, which is at least 128. False when that is not certain. */
  isUniformFrom(from: number): boolean {
    if (this.fold === 'unicode') return false;
    return this.items.every((item) => {
      if (item.kind === 'category') return !item.category.startsWith('UNI');
      return item.kind === 'range' && item.high < from;
    });
  }

  /** Runs of characters up to U+FFFF, surrogates excepted, in ascending order. */
  bmpRanges(): readonly number[] {
    this.ranges ??= this.fold === null ? this.unfoldedRanges() : this.foldedRanges();
    return this.ranges;
  }

  private unfoldedRanges(): readonly number[] {
    const ranges = unite(this.items.map(rangesOfItem));
    return this.negated ? complement(ranges) : ranges;
  }

  private foldedRanges(): readonly number[] {
    if (this.fold !== 'unicode') return rangesWhere((code) => this.contains(code));
    // Characters that are their own lower case, then the others that the set has.
    const own = this.unfoldedRanges();
    const others = casedCodes();
    const capitals = unite(others.filter((code) => code < 0x10000).map((code) => [code, code]));
    const members = others.filter((code) => code < 0x10000 && this.contains(code)).map((code) => [code, code]);
    return unite([intersect(own, complement(capitals)), ...members]);
  }
}

function itemHas(item: SetItem, code: number): boolean {
  switch (item.kind) {
    case 'range':
      return code >= item.low && code <= item.high;
    case 'upper-range': {
      if (code >= item.low && code <= item.high) return true;
      const upper = unicodeUpper(code);
      return upper >= item.low && upper <= item.high;
    }
    case 'category':
      return isInCategory(item.category, code) !== item.negated;
  }
}

/** The set of one character. */
export function setOfCode(code: number, negated: boolean, fold: Fold | null): CharSet {
  return new CharSet([{ kind: 'range', low: code, high: code }], negated, fold);
}

/** Characters that match a pattern's character `lower` when case does not count; `lower` is in lower case. */
export function setOfFoldedCode(lower: number, negated: boolean): CharSet {
  const codes = [lower, ...unfold(lower)];
  return new CharSet(
    codes.map((code) => ({ kind: 'range', low: code, high: code })),
    negated,
    null,
  );
}

// ### Lists of ranges

function rangesOfItem(item: SetItem): readonly number[] {
  switch (item.kind) {
    case 'range':
      return withoutSurrogates(item.low, item.high);
    case 'upper-range':
      return rangesWhere((code) => itemHas(item, code));
    case 'category': {
      const ranges = rangesOfCategory(item.category);
      return item.negated ? complement(ranges) : ranges;
    }
  }
}

function withoutSurrogates(low: number, high: number): number[] {
  const ranges: number[] = [];
  if (low < 0xd800) ranges.push(low, Math.min(high, 0xd7ff));
  if (high > 0xdfff && low <= 0xffff) ranges.push(Math.max(low, 0xe000), Math.min(high, 0xffff));
  return ranges;
}

/** One list of all the ranges, in order, where neighbours have grown together. */
function unite(lists: readonly (readonly number[])[]): readonly number[] {
  if (lists.length === 1) return lists[0]!;
  const pairs: [number, number][] = [];
  for (const list of lists) for (let i = 0; i < list.length; i += 2) pairs.push([list[i]!, list[i + 1]!]);
  pairs.sort((x, y) => x[0] - y[0]);
  const result: number[] = [];
  for (const [low, high] of pairs) {
    const last = result.length - 1;
    if (last > 0 && low <= result[last]! + 1) result[last] = Math.max(result[last]!, high);
    else result.push(low, high);
  }
  return result;
}

/** The characters up to U+FFFF, surrogates excepted, that are in none of the ranges. */
function complement(ranges: readonly number[]): readonly number[] {
  const gaps: number[] = [];
  let next = 0;
  for (let i = 0; i < ranges.length; i += 2) {
    if (ranges[i]! > next) gaps.push(...withoutSurrogates(next, ranges[i]! - 1));
    next = ranges[i + 1]! + 1;
  }
  if (next <= 0xffff) gaps.push(...withoutSurrogates(next, 0xffff));
  return gaps;
}

function intersect(x: readonly number[], y: readonly number[]): readonly number[] {
  const result: number[] = [];
  let i = 0;
  let j = 0;
  while (i < x.length && j < y.length) {
    const low = Math.max(x[i]!, y[j]!);
    const high = Math.min(x[i + 1]!, y[j + 1]!);
    if (low <= high) result.push(low, high);
    if (x[i + 1]! < y[j + 1]!) i += 2;
    else j += 2;
  }
  return result;
}
