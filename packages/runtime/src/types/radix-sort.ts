// Radix sort of numbers, many times as fast as comparing them: from the lowest digits to the highest, items are dealt into
// piles by one digit and picked up again, pile by pile; so equal numbers keep their order. Digits in which all numbers agree
// cost nothing, so small ints take one pass or two. Numbers that are spread evenly need one pass alone (`sortByPlace`).

const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
const DIGIT_MASK = DIGITS - 1;
/** Digits of a word of 32 bits. */
const PASSES = 3;
const SIGN = 0x80000000;

/** For fewer numbers the counters cost more than comparing. */
export const RADIX_MINIMUM = 400;

/** An item may move by so many places on average while piles are put in order. */
const MAX_MOVES = 6;
const MAX_PILES = 1 << 16;

/** Memory for lists of up to so many items is kept: engines take longer to give it than such lists to be sorted. */
const KEPT = 1024;
const keptKeys = new Float64Array(KEPT);
const keptPlaces = new Uint16Array(KEPT);
const keptOrder = new Uint32Array(KEPT);
const keptCounters = new Uint32Array(2 * KEPT);

/** Room for at least `size` keys, until the next call. */
export function roomForKeys(size: number): Float64Array {
  return size <= KEPT ? keptKeys : new Float64Array(size);
}

/** Sorts `order` as `radixSortOrder` does when the keys are spread evenly; false, and nothing changed, when they are not. */
export function sortByPlace(keys: Float64Array, order: Uint32Array): boolean {
  const size = order.length;
  let least = keys[0]!;
  let greatest = least;
  for (let i = 1; i < size; i++) {
    const key = keys[i]!;
    if (key < least) least = key;
    else if (key > greatest) greatest = key;
  }
  const piles = Math.min(1 << (32 - Math.clz32(size)), MAX_PILES);
  const scale = (piles - 1) / (greatest - least);
  if (!(scale > 0 && scale < Infinity)) return false;
  const isShort = size < KEPT;
  const counters = isShort ? keptCounters.fill(0, 0, piles) : new Uint32Array(piles);
  const places = isShort ? keptPlaces : new Uint16Array(size);
  const sorted = isShort ? keptOrder : new Uint32Array(size);
  for (let i = 0; i < size; i++) {
    const place = ((keys[i]! - least) * scale) | 0;
    places[i] = place;
    counters[place]!++;
  }
  let start = 0;
  for (let place = 0; place < piles; place++) {
    const count = counters[place]!;
    counters[place] = start;
    start += count;
  }
  for (let i = 0; i < size; i++) {
    const index = order[i]!;
    sorted[counters[places[index]!]!++] = index;
  }
  if (!isInsertedSoon(keys, sorted, size)) return false;
  for (let i = 0; i < size; i++) order[i] = sorted[i]!;
  return true;
}

/** Sorts by insertion; gives up when that takes many moves. */
function isInsertedSoon(keys: Float64Array, order: Uint32Array, size: number): boolean {
  let moves = MAX_MOVES * size;
  let before = keys[order[0]!]!;
  for (let i = 1; i < size; i++) {
    const index = order[i]!;
    const key = keys[index]!;
    if (key >= before) {
      before = key;
      continue;
    }
    let at = i;
    for (; at > 0 && key < keys[order[at - 1]!]!; at--) order[at] = order[at - 1]!;
    order[at] = index;
    moves -= i - at;
    if (moves < 0) return false;
  }
  return true;
}

/** Brings `order`, which has indexes of `keys`, into the order of the keys. There must be no NaN among them. */
export function radixSortOrder(keys: Float64Array, order: Uint32Array): Uint32Array {
  const size = order.length;
  const words = new Uint32Array(size);
  if (toIntWords(keys, words)) return sortByWords(words, order);
  const doubles = new Float64Array(size);
  // Adding 0 makes -0 the other zero, which it equals.
  for (let i = 0; i < size; i++) doubles[i] = keys[i]! + 0;
  const bits = new Uint32Array(doubles.buffer);
  const high = HIGH_WORD;
  const low = 1 - high;
  // Bits of doubles are in the order of sign and magnitude: turning round those of negative ones makes them ordered as a whole.
  for (let i = 0; i < size; i++) {
    const flip = bits[2 * i + high]! >>> 31 === 1 ? 0xffffffff : 0;
    words[i] = bits[2 * i + low]! ^ flip;
    bits[2 * i + high] = bits[2 * i + high]! ^ (flip | SIGN);
  }
  const partly = sortByWords(words, order);
  for (let i = 0; i < size; i++) words[i] = bits[2 * i + high]!;
  return sortByWords(words, partly);
}

const HIGH_WORD = new Uint32Array(new Float64Array([1]).buffer)[1] === 0 ? 0 : 1;

/** Fills in words in the order of the keys when these are all ints of 32 bits. */
function toIntWords(keys: Float64Array, words: Uint32Array): boolean {
  for (let i = 0; i < words.length; i++) {
    const key = keys[i]!;
    if ((key | 0) !== key) return false;
    words[i] = (key | 0) ^ SIGN;
  }
  return true;
}

function sortByWords(words: Uint32Array, order: Uint32Array): Uint32Array {
  const size = words.length;
  const counters = new Uint32Array(PASSES * DIGITS);
  for (let i = 0; i < size; i++) countWord(counters, words[i]!);
  let from = order;
  let to: Uint32Array = new Uint32Array(size);
  for (let pass = 0; pass < PASSES; pass++) {
    const shift = pass * DIGIT_BITS;
    const starts = counters.subarray(pass * DIGITS, (pass + 1) * DIGITS);
    if (!startPiles(starts, (words[0]! >>> shift) & DIGIT_MASK, size)) continue;
    for (let i = 0; i < size; i++) {
      const index = from[i]!;
      to[starts[(words[index]! >>> shift) & DIGIT_MASK]!++] = index;
    }
    const swap = from;
    from = to;
    to = swap;
  }
  return from;
}

function countWord(counters: Uint32Array, word: number): void {
  counters[word & DIGIT_MASK]!++;
  counters[DIGITS + ((word >>> DIGIT_BITS) & DIGIT_MASK)]!++;
  counters[2 * DIGITS + (word >>> (2 * DIGIT_BITS))]!++;
}

/** Makes of the sizes of the piles the places where they start; false when all items are in the pile of `first`. */
function startPiles(counters: Uint32Array, first: number, size: number): boolean {
  if (counters[first] === size) return false;
  let start = 0;
  for (let digit = 0; digit < counters.length; digit++) {
    const count = counters[digit]!;
    counters[digit] = start;
    start += count;
  }
  return true;
}
