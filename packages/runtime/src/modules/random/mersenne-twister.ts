// The Mersenne Twister MT19937, by Makoto Matsumoto and Takuji Nishimura: 624 words of state, from which 32 bits at a time come.
// CPython: Modules/_randommodule.c genrand_uint32, init_by_array.

const WORDS = 624;
const MIDDLE = 397;
const MATRIX = 0x9908b0df;
const UPPER = 0x80000000;
const LOWER = 0x7fffffff;

export class MersenneTwister {
  readonly state = new Uint32Array(WORDS);
  /** How many words of the state have been used. */
  index = WORDS;

  /** Seeds from words, the lowest first. */
  seed(key: readonly number[]): void {
    const { state } = this;
    this.seedFromWord(19650218);
    let i = 1;
    let j = 0;
    for (let k = Math.max(WORDS, key.length); k > 0; k--) {
      state[i] = (state[i]! ^ Math.imul(state[i - 1]! ^ (state[i - 1]! >>> 30), 1664525)) + key[j]! + j;
      if (++i >= WORDS) {
        state[0] = state[WORDS - 1]!;
        i = 1;
      }
      if (++j >= key.length) j = 0;
    }
    for (let k = WORDS - 1; k > 0; k--) {
      state[i] = (state[i]! ^ Math.imul(state[i - 1]! ^ (state[i - 1]! >>> 30), 1566083941)) - i;
      if (++i >= WORDS) {
        state[0] = state[WORDS - 1]!;
        i = 1;
      }
    }
    state[0] = UPPER;
  }

  private seedFromWord(word: number): void {
    const { state } = this;
    state[0] = word;
    for (let i = 1; i < WORDS; i++) state[i] = Math.imul(1812433253, state[i - 1]! ^ (state[i - 1]! >>> 30)) + i;
    this.index = WORDS;
  }

  /** The next 32 bits. */
  next(): number {
    if (this.index >= WORDS) this.twist();
    let word = this.state[this.index++]!;
    word ^= word >>> 11;
    word ^= (word << 7) & 0x9d2c5680;
    word ^= (word << 15) & 0xefc60000;
    return (word ^ (word >>> 18)) >>> 0;
  }

  private twist(): void {
    const { state } = this;
    for (let i = 0; i < WORDS; i++) {
      const mixed = (state[i]! & UPPER) | (state[(i + 1) % WORDS]! & LOWER);
      state[i] = state[(i + MIDDLE) % WORDS]! ^ (mixed >>> 1) ^ (mixed & 1 ? MATRIX : 0);
    }
    this.index = 0;
  }

  /** A double in [0, 1) with 53 random bits. */
  nextDouble(): number {
    const high = this.next() >>> 5;
    const low = this.next() >>> 6;
    return (high * 67108864 + low) / 9007199254740992;
  }
}
