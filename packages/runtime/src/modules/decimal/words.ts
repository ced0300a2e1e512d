// Arithmetic of coefficients of up to 28 digits, the default precision, on words of seven digits: products, sums and quotients
// that are rounded at once, which takes a fraction of the time of the bigints in between. What is out of the ordinary (exact
// quotients, results near the bounds of exponents, 99…9 rounded up, zero) is left to them: then the result is undefined.
// Knuth, The Art of Computer Programming, 4.3.1.

import type { PyInt } from '../../object/value.js';
import { roundsUp } from './finalise.js';
import { FINITE, PyDecimal, powerOfTen, type Sign, Words } from './number.js';
import { INEXACT, ROUNDED, type Settings } from './settings.js';

const BASE = 1e7;
const WORD_DIGITS = 7;
/** Digits of four words. */
const MOST_DIGITS = 28;
/** With fewer digits than these results are mostly safe integers, which need no words. */
const LEAST_PRECISION = 16;

const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, i) => Number(`1e${i}`));
const INVERSES = Array.from({ length: WORD_DIGITS + 1 }, (_, i) => Number(`1e-${i}`));
const INVERSE = 1e-7;

/**
 * The quotient of an int below 1e15 and a power of ten up to BASE, of which the inverse is given: multiplying takes a third of
 * the time of dividing. With the half it is as far from any int as the product can be wrong.
 */
const quotientBy = (value: number, inverse: number): number => Math.floor((value + 0.5) * inverse);

/** True when sums and products are worth trying here. */
export function suitsWords(x: PyDecimal, y: PyDecimal, settings: Settings): boolean {
  return !(x.isShort && y.isShort) && isOrdinary(settings);
}

function isOrdinary({ precision }: Settings): boolean {
  return precision <= MOST_DIGITS && precision >= LEAST_PRECISION;
}

function wordsOf(x: PyDecimal): Words | null {
  x.words ??= makeWords(x.coefficient);
  return x.words;
}

/** Null for more than 28 digits. */
function makeWords(coefficient: PyInt): Words | null {
  if (typeof coefficient === 'number') {
    const low = coefficient % 1e14;
    return splitWords((coefficient - low) / 1e14, low);
  }
  if (coefficient >= powerOfTen(MOST_DIGITS)) return null;
  const half = powerOfTen(2 * WORD_DIGITS);
  const high = coefficient / half;
  return splitWords(Number(high), Number(coefficient - high * half));
}

function splitWords(high: number, low: number): Words {
  const b = quotientBy(low, INVERSE);
  const d = quotientBy(high, INVERSE);
  return new Words((low - b * BASE) | 0, b | 0, (high - d * BASE) | 0, d | 0);
}

/** Of one word. */
function wordDigits(word: number): number {
  if (word < 1e3) return word < 10 ? 1 : word < 100 ? 2 : 3;
  if (word < 1e5) return word < 1e4 ? 4 : 5;
  return word < 1e6 ? 6 : 7;
}

// ### The number that an operation works on: words from the lowest on

const ROOM = 10;
const room = new Float64Array(ROOM);

/** Of the number from word `start` on. */
function digitsInRoom(start: number): number {
  let top = ROOM - 1;
  while (top > start && room[top] === 0) top--;
  return (top - start) * WORD_DIGITS + wordDigits(room[top]!);
}

/** The number in the room, times a power of ten, rounded; undefined when that is not ordinary. */
function rounded(sign: Sign, exponent: number, settings: Settings): PyDecimal | undefined {
  const excess = digitsInRoom(0) - settings.precision;
  const result = excess > 0 ? exponent + excess : exponent;
  if (result < settings.emin || result > settings.etop) return undefined;
  if (excess <= 0) return new PyDecimal(sign, FINITE, null, result, wordsInRoom(0));
  const skipped = Math.floor(excess / WORD_DIGITS);
  const places = excess - skipped * WORD_DIGITS;
  const unit = POWERS[places]!;
  const scale = POWERS[WORD_DIGITS - places]!;
  // Quotients are floored, as the engine's remainder of doubles takes longer than all the rest.
  const inverse = INVERSES[places]!;
  const lowest = room[skipped]!;
  let whole = quotientBy(lowest, inverse);
  // The first word that is cut off, in part or whole, is compared with half of its unit; those behind it tip the scales.
  const first = places > 0 ? lowest - whole * unit : room[skipped - 1]!;
  let comparison = 2 * first - (places > 0 ? unit : BASE);
  let isInexact = first !== 0;
  for (let i = skipped - (places > 0 ? 1 : 2); i >= 0; i--)
    if (room[i] !== 0) {
      isInexact = true;
      if (comparison === 0) comparison = 1;
    }
  for (let i = 0; i < 4; i++) {
    const above = room[i + skipped + 1]!;
    const wholeAbove = quotientBy(above, inverse);
    room[i] = whole + (above - wholeAbove * unit) * scale;
    whole = wholeAbove;
  }
  const last = room[0]! - 10 * Math.floor(room[0]! / 10);
  if (isInexact && roundsUp(settings.rounding, comparison, last, sign)) {
    if (room[0] === BASE - 1) return undefined;
    room[0]!++;
  }
  settings.status |= isInexact ? ROUNDED | INEXACT : ROUNDED;
  return new PyDecimal(sign, FINITE, null, result, wordsInRoom(0));
}

/** As ints, for which the engine makes no objects. */
const wordsInRoom = (start: number): Words =>
  new Words(room[start]! | 0, room[start + 1]! | 0, room[start + 2]! | 0, room[start + 3]! | 0);

// ### Products

export function multiplyWords(x: PyDecimal, y: PyDecimal, sign: Sign, settings: Settings): PyDecimal | undefined {
  const p = wordsOf(x);
  const q = wordsOf(y);
  if (p === null || q === null || p.isZero || q.isZero) return undefined;
  const { a, b, c, d } = p;
  const { a: e, b: f, c: g, d: h } = q;
  // All words are carried at once, without waiting for each other, and once more; after that hardly one can be too large.
  const s0 = a * e;
  const s1 = a * f + b * e;
  const s2 = a * g + b * f + c * e;
  const s3 = a * h + b * g + c * f + d * e;
  const s4 = b * h + c * g + d * f;
  const s5 = c * h + d * g;
  const s6 = d * h;
  const c0 = quotientBy(s0, INVERSE);
  const c1 = quotientBy(s1, INVERSE);
  const c2 = quotientBy(s2, INVERSE);
  const c3 = quotientBy(s3, INVERSE);
  const c4 = quotientBy(s4, INVERSE);
  const c5 = quotientBy(s5, INVERSE);
  const c6 = quotientBy(s6, INVERSE);
  const t1 = s1 - c1 * BASE + c0;
  const t2 = s2 - c2 * BASE + c1;
  const t3 = s3 - c3 * BASE + c2;
  const t4 = s4 - c4 * BASE + c3;
  const t5 = s5 - c5 * BASE + c4;
  const t6 = s6 - c6 * BASE + c5;
  room[0] = s0 - c0 * BASE;
  const d1 = quotientBy(t1, INVERSE);
  const d2 = quotientBy(t2, INVERSE);
  const d3 = quotientBy(t3, INVERSE);
  const d4 = quotientBy(t4, INVERSE);
  const d5 = quotientBy(t5, INVERSE);
  const d6 = quotientBy(t6, INVERSE);
  room[1] = t1 - d1 * BASE;
  room[2] = t2 - d2 * BASE + d1;
  room[3] = t3 - d3 * BASE + d2;
  room[4] = t4 - d4 * BASE + d3;
  room[5] = t5 - d5 * BASE + d4;
  room[6] = t6 - d6 * BASE + d5;
  room[7] = c6 + d6;
  room[8] = 0;
  room[9] = 0;
  for (let i = 2; i < 7; i++) if (room[i]! >= BASE) room[i + 1]! += put(i, room[i]!);
  return rounded(sign, x.exponent + y.exponent, settings);
}

/** Puts what of `value` is one word into the room, and gives the rest. */
function put(at: number, value: number): number {
  const carry = quotientBy(value, INVERSE);
  room[at] = value - carry * BASE;
  return carry;
}

// ### Sums

/** `ySign` is what the sign of `y` counts as. */
export function addWords(x: PyDecimal, y: PyDecimal, ySign: Sign, settings: Settings): PyDecimal | undefined {
  const distance = x.exponent - y.exponent;
  if (distance > MOST_DIGITS || distance < -MOST_DIGITS) return undefined;
  const high = wordsOf(distance < 0 ? y : x);
  const low = wordsOf(distance < 0 ? x : y);
  if (high === null || low === null) return undefined;
  const exponent = Math.min(x.exponent, y.exponent);
  if (x.sign === ySign) {
    if (distance === 0) putSum(high, low);
    else {
      shift(high, Math.abs(distance));
      addToRoom(low, 1);
    }
    return high.isZero && low.isZero ? undefined : rounded(ySign, exponent, settings);
  }
  shift(high, Math.abs(distance));
  addToRoom(low, -1);
  const isNegative = room[ROOM - 1]! < 0;
  if (isNegative) negateRoom();
  if (room.every(isNothing)) return undefined;
  const highSign = distance < 0 ? ySign : x.sign;
  return rounded(isNegative ? ((1 - highSign) as Sign) : highSign, exponent, settings);
}

/** Of numbers with the same exponent. */
function putSum(x: Words, y: Words): void {
  const a = x.a + y.a;
  const carryA = a >= BASE ? 1 : 0;
  const b = x.b + y.b + carryA;
  const carryB = b >= BASE ? 1 : 0;
  const c = x.c + y.c + carryB;
  const carryC = c >= BASE ? 1 : 0;
  const d = x.d + y.d + carryC;
  const carryD = d >= BASE ? 1 : 0;
  room[0] = a - carryA * BASE;
  room[1] = b - carryB * BASE;
  room[2] = c - carryC * BASE;
  room[3] = d - carryD * BASE;
  room[4] = carryD;
  for (let i = 5; i < ROOM; i++) room[i] = 0;
}

const isNothing = (word: number): boolean => word === 0;

/** Puts the words times a power of ten into the room, where they have room. */
function shift({ a, b, c, d }: Words, places: number): void {
  const skipped = Math.floor(places / WORD_DIGITS);
  const scale = POWERS[places - skipped * WORD_DIGITS]!;
  for (let i = 0; i < ROOM; i++) room[i] = 0;
  // What is carried fills the zeros that a word ends with now.
  const c0 = quotientBy(a * scale, INVERSE);
  const c1 = quotientBy(b * scale, INVERSE);
  const c2 = quotientBy(c * scale, INVERSE);
  const c3 = quotientBy(d * scale, INVERSE);
  room[skipped] = a * scale - c0 * BASE;
  room[skipped + 1] = b * scale - c1 * BASE + c0;
  room[skipped + 2] = c * scale - c2 * BASE + c1;
  // Numbers of few digits are shifted further: there the last words are zero, and not written (an array of doubles ignores them).
  room[skipped + 3] = d * scale - c3 * BASE + c2;
  room[skipped + 4] = c3;
}

/** Adds words, or subtracts them; the last word of a negative result is -1. */
function addToRoom({ a, b, c, d }: Words, factor: 1 | -1): void {
  let carry = put(0, room[0]! + factor * a);
  carry = put(1, room[1]! + factor * b + carry);
  carry = put(2, room[2]! + factor * c + carry);
  carry = put(3, room[3]! + factor * d + carry);
  for (let i = 4; carry !== 0 && i < ROOM - 1; i++) carry = put(i, room[i]! + carry);
  room[ROOM - 1]! += carry;
}

function negateRoom(): void {
  room[ROOM - 1] = 0;
  let borrow = 0;
  for (let i = 0; i < ROOM - 1; i++) {
    const word = 0 - room[i]! - borrow;
    borrow = word < 0 ? 1 : 0;
    room[i] = word + borrow * BASE;
  }
}

// ### Quotients

/** Digits of two words: what one step of a division finds. */
const STEP_DIGITS = 14;
const STEP = 1e14;
/** Most words of a dividend, and some to write zeros to. */
const dividend = new Float64Array(11);
/** What `divideInSteps` found: the digits of both steps, and twice the remainder compared with the divisor. */
const found = new Float64Array(3);

/** The quotient of two coefficients that are not zero; exact ones are left to bigints, as they lose their trailing zeros. */
export function divideWords(x: PyDecimal, y: PyDecimal, sign: Sign, settings: Settings): PyDecimal | undefined {
  if (!isOrdinary(settings)) return undefined;
  const p = wordsOf(x);
  const q = wordsOf(y);
  if (p === null || q === null || p.isZero || q.isZero) return undefined;
  const { precision } = settings;
  const difference = digitsOf(q) - digitsOf(p);
  const quotient = approximation(p) / approximation(q);
  const ratio = difference < 0 ? quotient / POWERS[-difference]! : quotient * POWERS[difference]!;
  const digits = ratio < 1 ? precision : precision - 1;
  const places = difference + digits;
  const exponent = x.exponent - y.exponent - places;
  if (places < 0 || exponent < settings.emin || exponent > settings.etop) return undefined;
  putDividend(p, places);
  if (divideInSteps(q, Math.floor(ratio * POWERS[digits - STEP_DIGITS]!))) return undefined;
  const high = found[0]!;
  let low = found[1]!;
  if (high >= POWERS[precision - STEP_DIGITS]! || high < POWERS[precision - STEP_DIGITS - 1]!) return undefined;
  if (roundsUp(settings.rounding, found[2]!, low % 10, sign)) {
    low++;
    if (low === STEP) return undefined;
  }
  settings.status |= ROUNDED | INEXACT;
  return new PyDecimal(sign, FINITE, null, exponent, splitWords(high, low));
}

function digitsOf({ a, b, c, d }: Words): number {
  if (d !== 0) return 3 * WORD_DIGITS + wordDigits(d);
  if (c !== 0) return 2 * WORD_DIGITS + wordDigits(c);
  return b !== 0 ? WORD_DIGITS + wordDigits(b) : wordDigits(a);
}

const approximation = ({ a, b, c, d }: Words): number => (d * BASE + c) * STEP + (b * BASE + a);

/** The words times a power of ten, as up to eight sums of two words' products, which are not carried. */
function putDividend({ a, b, c, d }: Words, places: number): void {
  const skipped = Math.floor(places / WORD_DIGITS);
  const scale = POWERS[places - skipped * WORD_DIGITS]!;
  for (let i = 0; i < 8; i++) dividend[i] = 0;
  dividend[skipped] = a * scale;
  dividend[skipped + 1] = b * scale;
  dividend[skipped + 2] = c * scale;
  dividend[skipped + 3] = d * scale;
}

/**
 * Divides the dividend in two steps of fourteen digits, of which the first is known but for one. True when nothing remains.
 * Words grow up to 5e14 here and may be negative. Taken together from the highest on they are exact as long as they are below
 * 2**53, and else off by so little that the second step, too, is known but for one.
 */
function divideInSteps(by: Words, first: number): boolean {
  const { a, b, c, d } = by;
  const firstHigh = quotientBy(first, INVERSE);
  const firstLow = first - firstHigh * BASE;
  const v0 = dividend[0]!;
  const v1 = dividend[1]!;
  const v2 = dividend[2]! - firstLow * a;
  const v3 = dividend[3]! - firstLow * b - firstHigh * a;
  const v4 = dividend[4]! - firstLow * c - firstHigh * b;
  const v5 = dividend[5]! - firstLow * d - firstHigh * c;
  const v6 = dividend[6]! - firstHigh * d;
  const top = (dividend[7]! * BASE + v6) * BASE + v5;
  const rest = ((((top * BASE + v4) * BASE + v3) * BASE + v2) * BASE + v1) * BASE + v0;
  const second = Math.floor(rest / approximation(by));
  const secondHigh = quotientBy(second, INVERSE);
  const secondLow = second - secondHigh * BASE;
  const u1 = v1 - secondLow * b - secondHigh * a;
  const carry = quotientBy(u1, INVERSE);
  const u2 = v2 - secondLow * c - secondHigh * b + carry;
  const u3 = v3 - secondLow * d - secondHigh * c;
  const u4 = v4 - secondHigh * d;
  // The remainder, below the divisor by as much as above it at most, in two parts.
  const low = (u1 - carry * BASE) * BASE + v0 - secondLow * a;
  return settle(first, second, ((top * BASE + u4) * BASE + u3) * BASE + u2, low, d * BASE + c, b * BASE + a);
}

/** Corrects the steps so that the remainder is one, and compares it with half of the divisor. */
function settle(first: number, second: number, high: number, low: number, byHigh: number, byLow: number): boolean {
  let carry = Math.floor(low / STEP);
  let restHigh = high + carry;
  let restLow = low - carry * STEP;
  let digits = second;
  if (restHigh < 0) {
    restHigh += byHigh;
    restLow += byLow;
    digits--;
  } else if (restHigh > byHigh || (restHigh === byHigh && restLow >= byLow)) {
    restHigh -= byHigh;
    restLow -= byLow;
    digits++;
  }
  carry = digits < 0 ? -1 : digits >= STEP ? 1 : 0;
  found[0] = first + carry;
  found[1] = digits - carry * STEP;
  // As the lower parts are below 2e14, what is not exact is never near zero.
  found[2] = (2 * restHigh - byHigh) * STEP + (2 * restLow - byLow);
  return restHigh * STEP + restLow === 0;
}
