// Crochemore and Perrin's two-way algorithm, with a table of shifts by the last character, for texts in which V8's own search
// takes quadratic time. CPython: Objects/stringlib/fastsearch.h.

import { provideLongSearch, type Reader } from './two-way.js';

/** The first position of `part`, of length `size`, in `text[start:end]`, or -1. */
function twoWaySearch(text: Reader, part: Reader, size: number, start: number, end: number): number {
  const { cut, period: suffixPeriod } = criticalCut(part, size);
  const isPeriodic = isRepeated(part, cut, suffixPeriod);
  const period = isPeriodic ? suffixPeriod : Math.max(cut, size - cut) + 1;
  const shifts = shiftTable(part, size);
  // So many characters at the start of the window are known to match, after a shift by the period.
  let memory = 0;
  let at = start;
  while (at + size <= end) {
    const from = Math.max(cut, memory);
    const shift = shifts[text(at + size - 1) & TABLE_MASK]!;
    if (shift > 0) {
      // There is a mismatch at `from` or behind it.
      at += Math.max(shift, from - cut + 1);
      memory = 0;
      continue;
    }
    let i = from;
    while (i < size && part(i) === text(at + i)) i++;
    if (i < size) {
      at += i - cut + 1;
      memory = 0;
      continue;
    }
    i = memory;
    while (i < cut && part(i) === text(at + i)) i++;
    if (i >= cut) return at;
    at += period;
    memory = isPeriodic ? size - period : 0;
  }
  return -1;
}

/** Where the two halves of a critical factorisation meet, and the period of the right one. */
function criticalCut(part: Reader, size: number): { cut: number; period: number } {
  const up = maximalSuffix(part, size, false);
  const down = maximalSuffix(part, size, true);
  return up.cut > down.cut ? up : down;
}

/** The start and the period of the suffix that is the last in alphabetical order, or in the opposite order. */
function maximalSuffix(part: Reader, size: number, isInverted: boolean): { cut: number; period: number } {
  let cut = 0;
  let candidate = 1;
  let matched = 0;
  let period = 1;
  while (candidate + matched < size) {
    const a = part(candidate + matched);
    const b = part(cut + matched);
    if (isInverted ? b < a : a < b) {
      // The candidate's suffix is smaller: all that was compared belongs to one period.
      candidate += matched + 1;
      matched = 0;
      period = candidate - cut;
    } else if (a !== b) {
      cut = candidate;
      candidate++;
      matched = 0;
      period = 1;
    } else if (matched + 1 === period) {
      candidate += period;
      matched = 0;
    } else matched++;
  }
  return { cut, period };
}

/** True when what is before the cut comes again a period later. */
function isRepeated(part: Reader, cut: number, period: number): boolean {
  for (let i = 0; i < cut; i++) if (part(i) !== part(i + period)) return false;
  return true;
}

const TABLE_MASK = 255;

/** By the last eight bits of the window's last character: how far the window can move at least. */
function shiftTable(part: Reader, size: number): Int32Array {
  const table = new Int32Array(TABLE_MASK + 1).fill(size);
  for (let i = 0; i < size; i++) table[part(i) & TABLE_MASK] = size - 1 - i;
  return table;
}

provideLongSearch(twoWaySearch);
