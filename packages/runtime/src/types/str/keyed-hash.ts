// `hash(s)` of strings and bytes as CPython computes it with PYTHONHASHSEED: SipHash-1-3 of the code units, in as many bytes
// each as the widest needs, with a key that is made of the seed. CPython: Python/bootstrap_hash.c lcg_urandom.

import type { PyInt, PyStr } from '../../object/value.js';
import { useStringHash } from './hash.js';
import { sipHash } from './siphash.js';

const KEY_SIZE = 16;

/** Lets all hashes from now on come from this seed; 0 is a key of zeros. */
export function seedStringHash(seed: number): void {
  const key = new DataView(new ArrayBuffer(KEY_SIZE));
  let state = seed;
  for (let i = 0; seed !== 0 && i < KEY_SIZE; i++) {
    state = (Math.imul(state, 214013) + 2531011) >>> 0;
    key.setUint8(i, (state >>> 16) & 0xff);
  }
  const [key0, key1] = [key.getBigUint64(0, true), key.getBigUint64(8, true)];
  useStringHash((s) => asHash(sipHash(key0, key1, unitsOf(s))));
}

/** A signed number; -1 is kept for errors. */
function asHash(bits: bigint): PyInt {
  const signed = BigInt.asIntN(64, bits);
  if (signed === -1n) return -2;
  const number = Number(signed);
  return Number.isSafeInteger(number) ? number : signed;
}

function unitsOf(s: PyStr): Uint8Array {
  if (typeof s !== 'string') return widestUnits(s.codePoints);
  const units = new Uint8Array(s.length);
  for (let i = 0; i < s.length; i++) {
    const unit = s.charCodeAt(i);
    if (unit > 0xff) return widestUnits(Uint32Array.from(s, (character) => character.charCodeAt(0)));
    units[i] = unit;
  }
  return units;
}

function widestUnits(points: Uint32Array): Uint8Array {
  const widest = points.reduce((x, y) => Math.max(x, y), 0);
  if (widest <= 0xff) return Uint8Array.from(points);
  return new Uint8Array((widest <= 0xffff ? Uint16Array.from(points) : points.slice()).buffer);
}
