// The integer functions of math: factorial, comb, perm, gcd, lcm, isqrt. CPython: Modules/mathmodule.c.

import { raise, raiseOverflowError, raiseValueError } from '../../errors/raise.js';
import type { NativeSpec } from '../../object/native.js';
import { normalise, type PyInt, type Value } from '../../object/value.js';
import { asIndex } from '../../protocols/index.js';
import { intAbs, intFloorDiv, intGcd, intMul, intSqrt, intSub } from '../../types/int/arithmetic.js';

const MAX_COUNT = 2n ** 63n - 1n;
/** With more factors than this the product has more digits than memory holds. */
const MAX_FACTORS = 10_000_000;
/** Ranges at most so long are multiplied one by one, longer ones by halves so that both factors have about the same length. */
const SHORT_RANGE = 8;

/** first * (first + 1) * … * last. */
function productOfRange(first: bigint, last: bigint): bigint {
  if (last - first < SHORT_RANGE) {
    let product = first;
    for (let factor = first + 1n; factor <= last; factor++) product *= factor;
    return product;
  }
  const middle = (first + last) >> 1n;
  return productOfRange(first, middle) * productOfRange(middle + 1n, last);
}

function factorial(argument: Value): PyInt {
  const n = asIndex(argument);
  if (n < 0) raiseValueError('factorial() not defined for negative values');
  if (n > MAX_COUNT) raiseOverflowError(`factorial() argument should not exceed ${MAX_COUNT}`);
  return factorialOf(n);
}

function factorialOf(n: PyInt): PyInt {
  if (n > MAX_FACTORS) raise('MemoryError', '');
  if (n < 2) return 1;
  if (n > 18) return normalise(productOfRange(2n, BigInt(n)));
  let product = 1;
  for (let factor = 2; factor <= n; factor++) product *= factor;
  return product;
}

function comb(nArgument: Value, kArgument: Value): PyInt {
  const n = asIndex(nArgument);
  const k = asIndex(kArgument);
  if (n < 0) raiseValueError('n must be a non-negative integer');
  if (k < 0) raiseValueError('k must be a non-negative integer');
  if (k > n) return 0;
  const other = intSub(n, k);
  const count = intSub(other, k) < 0 ? other : k;
  if (count > MAX_COUNT) raiseOverflowError(`min(n - k, k) must not exceed ${MAX_COUNT}`);
  return smallComb(n, count) ?? intFloorDiv(fallingProduct(n, count), factorialOf(count));
}

/** In numbers, as long as every intermediate product is safe; undefined otherwise. */
function smallComb(n: PyInt, k: PyInt): PyInt | undefined {
  if (typeof n !== 'number' || typeof k !== 'number' || k > 60) return undefined;
  let result = 1;
  for (let i = 0; i < k; i++) {
    const product = result * (n - i);
    if (!Number.isSafeInteger(product)) return undefined;
    result = product / (i + 1);
  }
  return result;
}

/** n * (n - 1) * …, k factors. */
function fallingProduct(n: PyInt, k: PyInt): PyInt {
  if (k === 0) return 1;
  if (k > MAX_FACTORS) raise('MemoryError', '');
  const last = BigInt(n);
  return normalise(productOfRange(last - BigInt(k) + 1n, last));
}

function perm(nArgument: Value, kArgument: Value | undefined): PyInt {
  if (kArgument === undefined || kArgument === null) return factorial(nArgument);
  const n = asIndex(nArgument);
  const k = asIndex(kArgument);
  if (n < 0) raiseValueError('n must be a non-negative integer');
  if (k < 0) raiseValueError('k must be a non-negative integer');
  if (k > n) return 0;
  if (k > MAX_COUNT) raiseOverflowError(`k must not exceed ${MAX_COUNT}`);
  return fallingProduct(n, k);
}

function gcd(integers: readonly Value[]): PyInt {
  let result: PyInt = 0;
  for (const integer of integers) result = intGcd(result, asIndex(integer));
  return result;
}

function lcm(integers: readonly Value[]): PyInt {
  let result: PyInt = 1;
  for (const integer of integers) {
    const value = asIndex(integer);
    result = value === 0 || result === 0 ? 0 : intAbs(intMul(intFloorDiv(result, intGcd(result, value)), value));
  }
  return result;
}

function isqrt(argument: Value): PyInt {
  const n = asIndex(argument);
  if (n < 0) raiseValueError('isqrt() argument must be nonnegative');
  return intSqrt(n);
}

export const integerFunctions: readonly NativeSpec[] = [
  {
    name: 'comb',
    signature: '($module, n, k, /)',
    doc: 'Number of ways to choose k items from n, without repetition and without order.',
    impl: comb,
  },
  { name: 'factorial', signature: '($module, n, /)', doc: 'Find n!, the product of 1 to n.', impl: factorial },
  { name: 'gcd', signature: '($module, /, *integers)', doc: 'Greatest common divisor.', impl: gcd },
  { name: 'isqrt', signature: '($module, n, /)', doc: 'The integer part of the square root of n.', impl: isqrt },
  { name: 'lcm', signature: '($module, /, *integers)', doc: 'Least common multiple.', impl: lcm },
  {
    name: 'perm',
    signature: '($module, n, k=None, /)',
    doc: 'Number of ways to choose k items from n, without repetition and with order.',
    impl: perm,
  },
];
