// `hash(s)` of strings; bytes are hashed as the text with the same code units.

import type { PyInt, PyStr } from '../../object/value.js';

let keyedHash: ((s: PyStr) => PyInt) | null = null;

/** Replaces the hash of strings that are not empty, before any was asked for. */
export function useStringHash(of: (s: PyStr) => PyInt): void {
  keyedHash = of;
}

/**
 * `hash(s)`: the same in every run and on every engine, below 2**53. Two 32-bit lanes, so that strings which collide in one
 * do not in the other. Nothing is cached: dicts key on the string itself and need no hash.
 */
export function strHash(s: PyStr): PyInt {
  const text = typeof s === 'string' ? s : s.toString();
  if (text.length === 0) return 0;
  if (keyedHash !== null) return keyedHash(s);
  let x = 0x811c9dc5;
  let y = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    x = Math.imul(x ^ code, 0x01000193);
    y = Math.imul((y << 5) ^ (y >>> 27) ^ code, 0x9e3779b1);
  }
  x ^= y >>> 15;
  return (y & 0x1fffff) * 0x100000000 + (x >>> 0);
}
