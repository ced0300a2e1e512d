// SipHash-1-3, a hash with a key: of strings and bytes when PYTHONHASHSEED asks for CPython's, and of source files by which
// compiled ones are checked. Words of 64 bits are pairs of 32: bigints take thirty times as long. CPython: Python/pyhash.c
// siphash13, _Py_KeyedHash.

/** 64 bits, for a key of two words. */
export function sipHash(key0: bigint, key1: bigint, data: ArrayLike<number>): bigint {
  const sip = new Sip(key0, key1);
  const { length } = data;
  const whole = length & ~7;
  for (let at = 0; at < whole; at += 8) sip.word(wordAt(data, at), wordAt(data, at + 4));
  // What is left, and the length in the last byte.
  sip.word(wordAt(data, whole), wordAt(data, whole + 4) | (length << 24));
  return sip.finish();
}

/** Four bytes; those after the end are zeros. */
function wordAt(data: ArrayLike<number>, at: number): number {
  if (at + 4 <= data.length) return data[at]! | (data[at + 1]! << 8) | (data[at + 2]! << 16) | (data[at + 3]! << 24);
  let word = 0;
  for (let i = data.length - 1; i >= at; i--) word = (word << 8) | data[i]!;
  return word;
}

const low = (word: bigint): number => Number(BigInt.asIntN(32, word));
const high = (word: bigint): number => Number(BigInt.asIntN(32, word >> 32n));
/** What is carried from the low halves of a sum. */
const carry = (sum: number, x: number): number => (sum >>> 0 < x >>> 0 ? 1 : 0);

/** The state of the hash: four words, each its low and its high half. */
class Sip {
  private a: number;
  private A: number;
  private b: number;
  private B: number;
  private c: number;
  private C: number;
  private d: number;
  private D: number;

  constructor(key0: bigint, key1: bigint) {
    this.a = 0x70736575 ^ low(key0);
    this.A = 0x736f6d65 ^ high(key0);
    this.b = 0x6e646f6d ^ low(key1);
    this.B = 0x646f7261 ^ high(key1);
    this.c = 0x6e657261 ^ low(key0);
    this.C = 0x6c796765 ^ high(key0);
    this.d = 0x79746573 ^ low(key1);
    this.D = 0x74656462 ^ high(key1);
  }

  round(): void {
    let { a, A, b, B, c, C, d, D } = this;
    // a += b; b = rotate(b, 13) ^ a; a = rotate(a, 32)
    let sum = (a + b) | 0;
    A = (A + B + carry(sum, a)) | 0;
    a = sum;
    let half = (b << 13) | (B >>> 19);
    B = ((B << 13) | (b >>> 19)) ^ A;
    b = half ^ a;
    [a, A] = [A, a];
    // c += d; d = rotate(d, 16) ^ c
    sum = (c + d) | 0;
    C = (C + D + carry(sum, c)) | 0;
    c = sum;
    half = (d << 16) | (D >>> 16);
    D = ((D << 16) | (d >>> 16)) ^ C;
    d = half ^ c;
    // a += d; d = rotate(d, 21) ^ a
    sum = (a + d) | 0;
    A = (A + D + carry(sum, a)) | 0;
    a = sum;
    half = (d << 21) | (D >>> 11);
    D = ((D << 21) | (d >>> 11)) ^ A;
    d = half ^ a;
    // c += b; b = rotate(b, 17) ^ c; c = rotate(c, 32)
    sum = (c + b) | 0;
    C = (C + B + carry(sum, c)) | 0;
    c = sum;
    half = (b << 17) | (B >>> 15);
    B = ((B << 17) | (b >>> 15)) ^ C;
    b = half ^ c;
    this.a = a;
    this.A = A;
    this.b = b;
    this.B = B;
    this.c = C;
    this.C = c;
    this.d = d;
    this.D = D;
  }

  word(word: number, high: number): void {
    this.d ^= word;
    this.D ^= high;
    this.round();
    this.a ^= word;
    this.A ^= high;
  }

  finish(): bigint {
    this.c ^= 0xff;
    for (let i = 0; i < 3; i++) this.round();
    const upper = this.A ^ this.B ^ this.C ^ this.D;
    const lower = this.a ^ this.b ^ this.c ^ this.d;
    return (BigInt(upper >>> 0) << 32n) | BigInt(lower >>> 0);
  }
}
