// SipHash-1-3 of a source file, by which compiled files can be checked. CPython: Python/pyhash.c _Py_KeyedHash.

const MASK = (1n << 64n) - 1n;
const rotate = (x: bigint, bits: bigint): bigint => ((x << bits) | (x >> (64n - bits))) & MASK;

/** The state of the hash: four words. */
class Sip {
  private v0: bigint;
  private v1: bigint;
  private v2: bigint;
  private v3: bigint;

  constructor(key: bigint) {
    this.v0 = 0x736f6d6570736575n ^ key;
    this.v1 = 0x646f72616e646f6dn;
    this.v2 = 0x6c7967656e657261n ^ key;
    this.v3 = 0x7465646279746573n;
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

/** Eight bytes. */
export function sourceHash(key: bigint, data: Uint8Array): Uint8Array {
  const sip = new Sip(key & MASK);
  const padded = new Uint8Array((data.length & ~7) + 8);
  padded.set(data);
  padded[padded.length - 1] = data.length & 0xff;
  const view = new DataView(padded.buffer);
  for (let at = 0; at < padded.length; at += 8) sip.word(view.getBigUint64(at, true));
  const result = new Uint8Array(8);
  new DataView(result.buffer).setBigUint64(0, sip.finish(), true);
  return result;
}
