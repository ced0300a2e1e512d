// BLAKE2b and BLAKE2s with all their parameters, those of tree hashing too. A 64-bit word is two 32-bit ones, the lower first;
// both variants run the same rounds on their kind of words. RFC 7693; "BLAKE2: simpler, smaller, fast as MD5", section 2.

import type { RunningHash } from './define.js';

/** What makes a hash different from the plain one. */
export interface Blake2Parameters {
  readonly digestSize: number;
  readonly key: Uint8Array;
  readonly salt: Uint8Array;
  readonly person: Uint8Array;
  readonly fanout: number;
  readonly depth: number;
  readonly leafSize: number;
  readonly nodeOffset: bigint;
  readonly nodeDepth: number;
  readonly innerSize: number;
  readonly lastNode: boolean;
}

/** The order in which the rounds take the words of a block. */
const SIGMA = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
  [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
  [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
  [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
  [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
  [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
  [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
  [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
  [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
  [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
] as const;

/** The square roots of the first eight primes, 64 bits of their fractions: low word, high word. BLAKE2s uses the high ones. */
const INITIAL = [
  0xf3bcc908, 0x6a09e667, 0x84caa73b, 0xbb67ae85, 0xfe94f82b, 0x3c6ef372, 0x5f1d36f1, 0xa54ff53a, 0xade682d1,
  0x510e527f, 0x2b3e6c1f, 0x9b05688c, 0xfb41bd6b, 0x1f83d9ab, 0x137e2179, 0x5be0cd19,
] as const;

/** Which of the sixteen words each of the eight mixings of a round combines. */
const MIXINGS = [
  [0, 4, 8, 12],
  [1, 5, 9, 13],
  [2, 6, 10, 14],
  [3, 7, 11, 15],
  [0, 5, 10, 15],
  [1, 6, 11, 12],
  [2, 7, 8, 13],
  [3, 4, 9, 14],
] as const;

abstract class Blake2 implements RunningHash {
  readonly blockLen: number;
  readonly outputLen: number;
  protected readonly state: Uint32Array;
  protected readonly block: Uint8Array;
  private used = 0;
  /** Bytes taken in; below 2**53. */
  protected length = 0;
  private readonly isLastNode: boolean;

  constructor(blockLen: number, outputLen: number, isLastNode: boolean, state: Uint32Array) {
    this.blockLen = blockLen;
    this.outputLen = outputLen;
    this.isLastNode = isLastNode;
    this.state = state;
    this.block = new Uint8Array(blockLen);
  }

  /** Mixes the block into the state. */
  protected abstract compress(isLast: boolean, isLastNode: boolean): void;
  protected abstract fresh(): Blake2;

  protected start(parameters: Uint8Array, key: Uint8Array): this {
    const view = new DataView(parameters.buffer);
    for (let i = 0; i < this.state.length; i++) this.state[i]! ^= view.getUint32(4 * i, true);
    if (key.length > 0) {
      const padded = new Uint8Array(this.blockLen);
      padded.set(key);
      this.update(padded);
    }
    return this;
  }

  update(data: Uint8Array): void {
    let at = 0;
    while (at < data.length) {
      // A full block waits until more comes: the last one is compressed differently.
      if (this.used === this.blockLen) {
        this.length += this.used;
        this.compress(false, false);
        this.used = 0;
      }
      const count = Math.min(this.blockLen - this.used, data.length - at);
      this.block.set(data.subarray(at, at + count), this.used);
      this.used += count;
      at += count;
    }
  }

  clone(): Blake2 {
    const copy = this.fresh();
    copy.state.set(this.state);
    copy.block.set(this.block);
    copy.used = this.used;
    copy.length = this.length;
    return copy;
  }

  protected get lastNode(): boolean {
    return this.isLastNode;
  }

  digest(): Uint8Array {
    this.length += this.used;
    this.block.fill(0, this.used);
    this.compress(true, this.isLastNode);
    const bytes = new Uint8Array(4 * this.state.length);
    const view = new DataView(bytes.buffer);
    this.state.forEach((word, i) => {
      view.setUint32(4 * i, word, true);
    });
    return bytes.slice(0, this.outputLen);
  }
}

// ### BLAKE2b

const B_ROUNDS = 12;
const B_BLOCK = 128;
/** The same as indexes of low words. */
const B_MIXINGS = MIXINGS.map(([a, b, c, d]) => [2 * a, 2 * b, 2 * c, 2 * d] as const);
const working = new Uint32Array(32);
const message = new Uint32Array(32);

/** `v[a] += v[b] + word`, 64 bits; the indexes are those of low words. */
function addInto(v: Uint32Array, a: number, b: number, low: number, high: number): void {
  const sum = v[a]! + v[b]! + low;
  v[a + 1] = v[a + 1]! + v[b + 1]! + high + Math.floor(sum / 2 ** 32);
  v[a] = sum;
}

/** `v[d] = rotated right by n (v[d] ^ v[a])`. */
function rotateInto(v: Uint32Array, d: number, a: number, n: number): void {
  const low = v[d]! ^ v[a]!;
  const high = v[d + 1]! ^ v[a + 1]!;
  if (n === 32) {
    v[d] = high;
    v[d + 1] = low;
  } else if (n < 32) {
    v[d] = (low >>> n) | (high << (32 - n));
    v[d + 1] = (high >>> n) | (low << (32 - n));
  } else {
    // By 63: by one to the left.
    v[d] = (low << 1) | (high >>> 31);
    v[d + 1] = (high << 1) | (low >>> 31);
  }
}

export class Blake2b extends Blake2 {
  static make(p: Blake2Parameters): Blake2b {
    const parameters = new Uint8Array(64);
    const view = new DataView(parameters.buffer);
    parameters.set([p.digestSize, p.key.length, p.fanout, p.depth]);
    view.setUint32(4, p.leafSize, true);
    view.setBigUint64(8, p.nodeOffset, true);
    parameters.set([p.nodeDepth, p.innerSize], 16);
    parameters.set(p.salt, 32);
    parameters.set(p.person, 48);
    return new Blake2b(p.digestSize, p.lastNode).start(parameters, p.key);
  }

  constructor(digestSize: number, isLastNode: boolean) {
    super(B_BLOCK, digestSize, isLastNode, Uint32Array.from(INITIAL));
  }

  protected override fresh(): Blake2b {
    return new Blake2b(this.outputLen, this.lastNode);
  }

  protected override compress(isLast: boolean, isLastNode: boolean): void {
    const v = working;
    const view = new DataView(this.block.buffer);
    for (let i = 0; i < 32; i++) message[i] = view.getUint32(4 * i, true);
    v.set(this.state);
    v.set(INITIAL, 16);
    v[24]! ^= this.length;
    v[25]! ^= Math.floor(this.length / 2 ** 32);
    if (isLast) {
      v[28] = ~v[28]!;
      v[29] = ~v[29]!;
    }
    if (isLastNode) {
      v[30] = ~v[30]!;
      v[31] = ~v[31]!;
    }
    for (let round = 0; round < B_ROUNDS; round++) this.round(v, SIGMA[round % SIGMA.length]!);
    for (let i = 0; i < 16; i++) this.state[i]! ^= v[i]! ^ v[i + 16]!;
  }

  private round(v: Uint32Array, order: readonly number[]): void {
    for (let i = 0; i < B_MIXINGS.length; i++) {
      const [a, b, c, d] = B_MIXINGS[i]!;
      const x = 2 * order[2 * i]!;
      const y = 2 * order[2 * i + 1]!;
      addInto(v, a, b, message[x]!, message[x + 1]!);
      rotateInto(v, d, a, 32);
      addInto(v, c, d, 0, 0);
      rotateInto(v, b, c, 24);
      addInto(v, a, b, message[y]!, message[y + 1]!);
      rotateInto(v, d, a, 16);
      addInto(v, c, d, 0, 0);
      rotateInto(v, b, c, 63);
    }
  }
}

// ### BLAKE2s

const S_ROUNDS = 10;
const S_BLOCK = 64;
const S_INITIAL = INITIAL.filter((_, i) => i % 2 === 1);

const rotated = (x: number, n: number): number => (x >>> n) | (x << (32 - n));

export class Blake2s extends Blake2 {
  static make(p: Blake2Parameters): Blake2s {
    const parameters = new Uint8Array(32);
    const view = new DataView(parameters.buffer);
    parameters.set([p.digestSize, p.key.length, p.fanout, p.depth]);
    view.setUint32(4, p.leafSize, true);
    view.setUint32(8, Number(p.nodeOffset & 0xffffffffn), true);
    view.setUint16(12, Number(p.nodeOffset >> 32n), true);
    parameters.set([p.nodeDepth, p.innerSize], 14);
    parameters.set(p.salt, 16);
    parameters.set(p.person, 24);
    return new Blake2s(p.digestSize, p.lastNode).start(parameters, p.key);
  }

  constructor(digestSize: number, isLastNode: boolean) {
    super(S_BLOCK, digestSize, isLastNode, Uint32Array.from(S_INITIAL));
  }

  protected override fresh(): Blake2s {
    return new Blake2s(this.outputLen, this.lastNode);
  }

  protected override compress(isLast: boolean, isLastNode: boolean): void {
    const v = working;
    const view = new DataView(this.block.buffer);
    for (let i = 0; i < 16; i++) message[i] = view.getUint32(4 * i, true);
    v.set(this.state);
    v.set(S_INITIAL, 8);
    v[12]! ^= this.length;
    v[13]! ^= Math.floor(this.length / 2 ** 32);
    if (isLast) v[14] = ~v[14]!;
    if (isLastNode) v[15] = ~v[15]!;
    for (let round = 0; round < S_ROUNDS; round++) this.round(v, SIGMA[round]!);
    for (let i = 0; i < 8; i++) this.state[i]! ^= v[i]! ^ v[i + 8]!;
  }

  private round(v: Uint32Array, order: readonly number[]): void {
    for (let i = 0; i < MIXINGS.length; i++) {
      const [a, b, c, d] = MIXINGS[i]!;
      v[a] = v[a]! + v[b]! + message[order[2 * i]!]!;
      v[d] = rotated(v[d]! ^ v[a]!, 16);
      v[c] = v[c]! + v[d]!;
      v[b] = rotated(v[b]! ^ v[c]!, 12);
      v[a] = v[a]! + v[b]! + message[order[2 * i + 1]!]!;
      v[d] = rotated(v[d]! ^ v[a]!, 8);
      v[c] = v[c]! + v[d]!;
      v[b] = rotated(v[b]! ^ v[c]!, 7);
    }
  }
}
