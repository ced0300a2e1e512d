// The characters of a JSON text as numbers in an array, and keys found by them: what the scanner looks at each character with.
// A typed array is read several times faster than a string by charCodeAt.

import { encoder, unitsText } from '../../types/bytes/memory.js';

/** So many characters are turned into numbers at a time. */
const PIECE = 0x8000;
const bytes = new Uint8Array(PIECE);

/** For texts of one piece; null while somebody reads one, who may be interrupted by another reader. */
let spare: Uint16Array | null = new Uint16Array(PIECE + 1);

/** The code units of a text, and a zero behind them. To be given back with `releaseCodes`. */
export function codesOf(text: string): Uint16Array {
  const codes = spare !== null && text.length <= PIECE ? spare : new Uint16Array(text.length + 1);
  if (codes === spare) spare = null;
  if (text.length <= PIECE) copyCodes(text, codes, 0);
  else for (let at = 0; at < text.length; at += PIECE) copyCodes(text.slice(at, at + PIECE), codes, at);
  codes[text.length] = 0;
  return codes;
}

export function releaseCodes(codes: Uint16Array): void {
  if (codes.length === PIECE + 1) spare = codes;
}

function copyCodes(text: string, codes: Uint16Array, at: number): void {
  const { read, written } = encoder.encodeInto(text, bytes);
  if (read === text.length && written === read) codes.set(bytes.subarray(0, written), at);
  else for (let i = 0; i < text.length; i++) codes[at + i] = text.charCodeAt(i);
}

const KEYS = 512;
/** No longer key is kept. */
const LONGEST = 32;

const keys: string[] = new Array<string>(KEYS).fill('');
/** The characters of each key, which are ASCII. */
const keyCodes = new Uint8Array(KEYS * LONGEST);

/**
 * The key in `text` between two places, from a table of keys that were read before: objects mostly have the keys of those before
 * them, and one string for all of them is neither made again nor hashed again. `hash` is made of its characters, all of them ASCII.
 */
export function keyAt(text: string, codes: Uint16Array, start: number, end: number, hash: number): string {
  const size = end - start;
  if (size > LONGEST) return text.slice(start, end);
  const place = (hash ^ (hash >>> 9)) & (KEYS - 1);
  const known = keys[place]!;
  const first = place * LONGEST;
  if (known.length === size) {
    let i = 0;
    while (i < size && keyCodes[first + i] === codes[start + i]) i++;
    if (i === size) return known;
  }
  for (let i = 0; i < size; i++) keyCodes[first + i] = codes[start + i]!;
  // Not a slice, which would keep the whole text alive.
  const key = unitsText(keyCodes.subarray(first, first + size));
  keys[place] = key;
  return key;
}
