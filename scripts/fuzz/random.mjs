// Random choices that a seed repeats.

export class Random {
  #state;

  /** @param {number} seed any integer */
  constructor(seed) {
    this.#state = seed >>> 0 || 1;
  }

  /** A number from 0 up to 1 (mulberry32). */
  fraction() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** An integer from `low` to `high`, both included. */
  int(low, high) {
    return low + Math.floor(this.fraction() * (high - low + 1));
  }

  chance(probability) {
    return this.fraction() < probability;
  }

  /** @template T @param {readonly T[]} list @returns {T} */
  pick(list) {
    return list[Math.floor(this.fraction() * list.length)];
  }

  /** Some of `list`, in its order. */
  some(list, probability) {
    return list.filter(() => this.chance(probability));
  }

  /** One of `[weight, value]` pairs. */
  weighted(pairs) {
    let at = this.fraction() * pairs.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, value] of pairs) {
      at -= weight;
      if (at < 0) return value;
    }
    return pairs.at(-1)[1];
  }

  /** `times` results of `make`. */
  list(low, high, make) {
    return Array.from({ length: this.int(low, high) }, make);
  }
}
