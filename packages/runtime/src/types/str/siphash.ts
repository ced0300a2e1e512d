// SipHash-1-3, a hash with a key: of strings and bytes when PYTHONHASHSEED asks for CPython's, and of source files by which
// compiled ones are checked. CPython: Python/pyhash.c siphash13, _Py_KeyedHash.

const MASK = (1n << 64n) - 1n;
const rotate = (x: bigint, bits: bigint): bigint => ((x << bits) | (x >> (64n - bits))) & MASK;

/** The state of the hash: four words. */
class Sip {
  private v0: bigint;
  private v1: bigint;
  private v2: bigint;
  private v3: bigint;

  constructor(key0: bigint, key1: bigint) {
    this.v0 = 0x736f6d6570736575n ^ key0;
    this.v1 = 0x646f72616e646f6dn ^ key1;
    this.v2 = 0x6c7967656e657261n ^ key0;
    this.v3 = 0x7465646279746573n ^ key1;
  }

  round(): void {
    this.v0 = (this.v0 + this.v1) & MASK;
    this.v1 = rotate(this.v1, 13n) ^ this.v0;
    this.v0 = rotate(this.v0, 32n);
    this.v2 = (this.v2 + this.v3) & MASK;
    this.v3 = rotate(this.v3, 16n) ^ this.v2;
    this.v0 = (this.v0 + this.v3) & MASK;
    this.v3 = rotate(this.v3, 21n) ^ this.v0;
    this.v2 = (this.v2 + this.v1) & MASK;
    this.v1 = rotate(this.v1, 17n) ^ this.v2;
    this.v2 = rotate(this.v2, 32n);
  }

  word(word: bigint): void {
    this.v3 ^= word;
    this.round();
    this.v0 ^= word;
  }

  finish(): bigint {
    this.v2 ^= 0xffn;
    for (let i = 0; i < 3; i++) this.round();
    return this.v0 ^ this.v1 ^ this.v2 ^ this.v3;
  }
}

/** 64 bits, for a key of two words. */
export function sipHash(key0: bigint, key1: bigint, data: Uint8Array): bigint {
  const sip = new Sip(key0 & MASK, key1 & MASK);
  const padded = new Uint8Array((data.length & ~7) + 8);
  padded.set(data);
  padded[padded.length - 1] = data.length & 0xff;
  const view = new DataView(padded.buffer);
  for (let at = 0; at < padded.length; at += 8) sip.word(view.getBigUint64(at, true));
  return sip.finish();
}
