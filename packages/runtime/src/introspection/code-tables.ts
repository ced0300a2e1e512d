// The tables of places in code objects, in CPython's formats: `co_linetable` (Objects/locations.md, always in the long form) and
// `co_lnotab` (Objects/lnotab_notes.txt). Each part of `co_code` is one instruction of two bytes.

/** A place in the source: lines from 1, columns in bytes from 0, or null where there are none. */
export interface Place {
  readonly start: { line: number; column: number | null };
  readonly end: { line: number; column: number | null };
}

/** The first byte of an entry in the long form, for one instruction. */
const LONG_ENTRY = 0x80 | (14 << 3);

export function encodePlaces(places: readonly Place[], firstLine: number): Uint8Array {
  const bytes: number[] = [];
  let line = firstLine;
  for (const { start, end } of places) {
    bytes.push(LONG_ENTRY);
    pushSigned(bytes, start.line - line);
    pushUnsigned(bytes, end.line - start.line);
    pushColumn(bytes, start.column);
    pushColumn(bytes, end.column);
    line = start.line;
  }
  return Uint8Array.from(bytes);
}

function pushColumn(bytes: number[], column: number | null): void {
  pushUnsigned(bytes, column === null ? 0 : column + 1);
}

/** Six bits in a byte, the lowest first; another bit says that there are more. */
function pushUnsigned(bytes: number[], value: number): void {
  let rest = Math.max(0, value);
  while (rest >= 64) {
    bytes.push(0x40 | (rest & 63));
    rest = Math.floor(rest / 64);
  }
  bytes.push(rest);
}

function pushSigned(bytes: number[], value: number): void {
  pushUnsigned(bytes, value < 0 ? -2 * value + 1 : 2 * value);
}

/** Pairs of how far the offset in `co_code` goes on, and the line. */
export function encodeLineNumbers(places: readonly Place[], firstLine: number): Uint8Array {
  const bytes: number[] = [];
  let line = firstLine;
  let offset = 0;
  places.forEach(({ start }, i) => {
    let change = start.line - line;
    if (change === 0) return;
    let advance = 2 * i - offset;
    for (; advance > 255; advance -= 255) bytes.push(255, 0);
    for (; change > 127 || change < -128; advance = 0) {
      const step = change > 0 ? 127 : -128;
      bytes.push(advance, step & 0xff);
      change -= step;
    }
    bytes.push(advance, change & 0xff);
    line = start.line;
    offset = 2 * i;
  });
  return Uint8Array.from(bytes);
}
