// The search for long parts in long texts, in linear time whatever they hold. The search itself (two-way-search.ts) comes with
// the library: without it a plain search finds the same, in quadratic time for some texts.

/** The character or byte at a position. */
export type Reader = (at: number) => number;

/** The first position of `part`, of length `size`, in `text[start:end]`, or -1. */
export type LongSearch = (text: Reader, part: Reader, size: number, start: number, end: number) => number;

/** Null when the host gave no library. */
let provided: LongSearch | null = null;

/** Called by the library. */
export function provideLongSearch(given: LongSearch): void {
  provided = given;
}

/** Only where `isLongSearch` says so. */
export const twoWaySearch: LongSearch = (text, part, size, start, end) => provided!(text, part, size, start, end);

/** Shorter parts cannot make a plain search slow enough to matter. */
const LONG_PART = 256;
/** So many comparisons in the worst case are still done by a plain search. */
const FEW_COMPARISONS = 4e6;

/** True when a part of `size` is better looked for with `twoWaySearch` in a text of `length`. */
export function isLongSearch(size: number, length: number): boolean {
  return provided !== null && size >= LONG_PART && length >= size && size * length > FEW_COMPARISONS;
}
