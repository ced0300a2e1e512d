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
  const a = low % BASE;
  const c = high % BASE;
  return new Words(a, (low - a) / BASE, c, (high - c) / BASE);
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
  // The first word that is cut off, in part or whole, is compared with half of its unit; those behind it tip the scales.
  const first = places > 0 ? room[skipped]! % unit : room[skipped - 1]!;
  let comparison = 2 * first - (places > 0 ? unit : BASE);
  let isInexact = first !== 0;
  for (let i = skipped - (places > 0 ? 1 : 2); i >= 0; i--)
    if (room[i] !== 0) {
      isInexact = true;
      if (comparison === 0) comparison = 1;
    }
  for (let i = 0; i < 4; i++) {
    const word = room[i + skipped]!;
    room[i] = Math.floor(word / unit) + (room[i + skipped + 1]! % unit) * scale;
  }
  if (isInexact && roundsUp(settings.rounding, comparison, room[0]! % 10, sign)) {
    if (room[0] === BASE - 1) return undefined;
    room[0]!++;
  }
  settings.status |= isInexact ? ROUNDED | INEXACT : ROUNDED;
  return new PyDecimal(sign, FINITE, null, result, wordsInRoom(0));
}

const wordsInRoom = (start: number): Words =>
  new Words(room[start]!, room[start + 1]!, room[start + 2]!, room[start + 3]!);

// ### Products

export function multiplyWords(x: PyDecimal, y: PyDecimal, sign: Sign, settings: Settings): PyDecimal | undefined {
  const p = wordsOf(x);
  const q = wordsOf(y);
  if (p === null || q === null || p.isZero || q.isZero) return undefined;
  const { a, b, c, d } = p;
  const { a: e, b: f, c: g, d: h } = q;
  let carry = put(0, a * e);
  carry = put(1, a * f + b * e + carry);
  carry = put(2, a * g + b * f + c * e + carry);
  carry = put(3, a * h + b * g + c * f + d * e + carry);
  carry = put(4, b * h + c * g + d * f + carry);
  carry = put(5, c * h + d * g + carry);
  carry = put(6, d * h + carry);
  room[7] = carry;
  room[8] = 0;
  room[9] = 0;
  return rounded(sign, x.exponent + y.exponent, settings);
}

/** Puts what of `value` is one word into the room, and gives the rest. */
function put(at: number, value: number): number {
  const carry = Math.floor(value / BASE);
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
  shift(high, Math.abs(distance));
  const exponent = Math.min(x.exponent, y.exponent);
  if (x.sign === ySign) {
    addToRoom(low, 1);
    return high.isZero && low.isZero ? undefined : rounded(ySign, exponent, settings);
  }
  addToRoom(low, -1);
  const isNegative = room[ROOM - 1]! < 0;
  if (isNegative) negateRoom();
  if (room.every(isNothing)) return undefined;
  const highSign = distance < 0 ? ySign : x.sign;
  return rounded(isNegative ? ((1 - highSign) as Sign) : highSign, exponent, settings);
}

const isNothing = (word: number): boolean => word === 0;

/** Puts the words times a power of ten into the room, where they have room. */
function shift({ a, b, c, d }: Words, places: number): void {
  const skipped = Math.floor(places / WORD_DIGITS);
  const scale = POWERS[places - skipped * WORD_DIGITS]!;
  for (let i = 0; i < ROOM; i++) room[i] = 0;
  let carry = put(skipped, a * scale);
  carry = put(skipped + 1, b * scale + carry);
  carry = put(skipped + 2, c * scale + carry);
  // Numbers of few digits are shifted further: there the last words are zero, and not written (an array of doubles ignores them).
  carry = put(skipped + 3, d * scale + carry);
  room[skipped + 4] = carry;
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

const divisor = new Float64Array(4);

/** The quotient of two coefficients that are not zero; exact ones are left to bigints, as they lose their trailing zeros. */
export function divideWords(x: PyDecimal, y: PyDecimal, sign: Sign, settings: Settings): PyDecimal | undefined {
  if (!isOrdinary(settings)) return undefined;
  const p = wordsOf(x);
  const q = wordsOf(y);
  if (p === null || q === null || p.isZero || q.isZero) return undefined;
  const xDigits = digitsOf(p);
  const yDigits = digitsOf(q);
  const isLess = approximation(p) / POWERS[xDigits - 1]! < approximation(q) / POWERS[yDigits - 1]!;
  const places = yDigits - xDigits + settings.precision - (isLess ? 0 : 1);
  const exponent = x.exponent - y.exponent - places;
  if (places < 0 || exponent < settings.emin || exponent > settings.etop) return undefined;
  const size = divisorOf(q);
  shift(p, places);
  const isExact = divideRoom(size);
  if (isExact || digitsInRoom(size) !== settings.precision) return undefined;
  const last = room[size]!;
  if (roundsUp(settings.rounding, compareTwice(size), last % 10, sign)) {
    if (last === BASE - 1) return undefined;
    room[size] = last + 1;
  }
  settings.status |= ROUNDED | INEXACT;
  return new PyDecimal(sign, FINITE, null, exponent, wordsInRoom(size));
}

function digitsOf({ a, b, c, d }: Words): number {
  if (d !== 0) return 3 * WORD_DIGITS + wordDigits(d);
  if (c !== 0) return 2 * WORD_DIGITS + wordDigits(c);
  return b !== 0 ? WORD_DIGITS + wordDigits(b) : wordDigits(a);
}

const approximation = ({ a, b, c, d }: Words): number => (d * BASE + c) * 1e14 + (b * BASE + a);

/** Puts the words into the divisor; gives how many there are. */
function divisorOf({ a, b, c, d }: Words): number {
  divisor[0] = a;
  divisor[1] = b;
  divisor[2] = c;
  divisor[3] = d;
  return d !== 0 ? 4 : c !== 0 ? 3 : b !== 0 ? 2 : 1;
}

/** Divides the room by the divisor of `size` words: leaves the remainder there, behind it the quotient. True when there is no remainder. */
function divideRoom(size: number): boolean {
  if (size === 1) divideByWord(divisor[0]!);
  else {
    // Both are scaled, so that the first word of the divisor is large and quotients are guessed well.
    const scale = Math.floor(BASE / (divisor[size - 1]! + 1));
    if (scale > 1) scaleBoth(size, scale);
    let at = ROOM - size - 1;
    while (at > 0 && room[at + size] === 0 && room[at + size - 1] === 0) at--;
    for (; at >= 0; at--) room[at + size] = quotientWord(at, size);
  }
  for (let i = 0; i < size; i++) if (room[i] !== 0) return false;
  return true;
}

function divideByWord(by: number): void {
  let rest = 0;
  let i = ROOM - 2;
  while (i > 0 && room[i] === 0) i--;
  for (; i >= 0; i--) {
    const value = rest * BASE + room[i]!;
    const word = Math.floor(value / by);
    room[i + 1] = word;
    rest = value - word * by;
  }
  room[0] = rest;
}

function scaleBoth(size: number, scale: number): void {
  let carry = 0;
  for (let i = 0; i < ROOM; i++) carry = put(i, room[i]! * scale + carry);
  carry = 0;
  for (let i = 0; i < size; i++) {
    const value = divisor[i]! * scale + carry;
    carry = Math.floor(value / BASE);
    divisor[i] = value - carry * BASE;
  }
}

/** One word of the quotient, whose multiple of the divisor is taken from the room. Algorithm D, steps D3 to D6. */
function quotientWord(at: number, size: number): number {
  const first = divisor[size - 1]!;
  const head = room[at + size]! * BASE + room[at + size - 1]!;
  if (head === 0) return 0;
  let guess = Math.floor(head / first);
  let rest = head - guess * first;
  while (guess >= BASE || guess * divisor[size - 2]! > rest * BASE + room[at + size - 2]!) {
    guess--;
    rest += first;
    if (rest >= BASE) break;
  }
  // Divisions of the products by BASE do not wait for each other, unlike those of `put`.
  let borrow = 0;
  for (let i = 0; i < size; i++) {
    const value = room[at + i]! - guess * divisor[i]!;
    const high = Math.floor(value / BASE);
    const word = value - high * BASE + borrow;
    room[at + i] = word < 0 ? word + BASE : word;
    borrow = word < 0 ? high - 1 : high;
  }
  room[at + size]! += borrow;
  if (room[at + size]! >= 0) return guess;
  let carry = 0;
  for (let i = 0; i < size; i++) carry = put(at + i, room[at + i]! + divisor[i]! + carry);
  room[at + size]! += carry;
  return guess - 1;
}

/** Twice the remainder in the room to the divisor: below 0, 0, above 0. */
function compareTwice(size: number): number {
  let comparison = 0;
  let carry = 0;
  for (let i = 0; i < size; i++) {
    const value = room[i]! * 2 + carry;
    carry = value >= BASE ? 1 : 0;
    const difference = value - carry * BASE - divisor[i]!;
    if (difference !== 0) comparison = difference;
  }
  return carry > 0 ? 1 : comparison;
}
