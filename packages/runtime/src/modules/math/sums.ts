// The sums and products of math: fsum, prod, sumprod, dist, hypot. Sums of doubles are kept with what rounding took from
// them. CPython: Modules/mathmodule.c.

import { raiseOverflowError, raiseValueError } from '../../errors/raise.js';
import type { NativeSpec } from '../../object/native.js';
import type { PyInt, Value } from '../../object/value.js';
import { iterate, nextSlot, toArray } from '../../protocols/iterate.js';
import { add, multiply } from '../../protocols/number.js';
import { toDouble } from '../../types/float/convert.js';
import { hypot } from '../../types/float/hypot.js';
import { PyFloat } from '../../types/float.js';
import { intAdd, intMul, intToDouble } from '../../types/int/arithmetic.js';

// ### fsum

/**
 * The exact sum of all items, rounded once: `partials` are doubles without common bits whose sum it is (Shewchuk).
 */
function fsum(sequence: Value): PyFloat {
  const iterator = iterate(sequence);
  const next = nextSlot(iterator);
  const partials: number[] = [];
  let special = 0;
  let infinities = 0;
  for (let item = next(iterator); item !== undefined; item = next(iterator)) {
    const x = toDouble(item);
    const top = addPartial(partials, x);
    if (Number.isFinite(top)) continue;
    if (Number.isFinite(x)) raiseOverflowError('intermediate overflow in fsum');
    if (!Number.isNaN(x)) infinities += x;
    special += x;
    partials.length = 0;
  }
  if (special !== 0) {
    if (Number.isNaN(infinities)) raiseValueError('-inf + inf in fsum');
    return new PyFloat(special);
  }
  return new PyFloat(roundPartials(partials));
}

/** Adds `x` and returns the largest partial. */
function addPartial(partials: number[], term: number): number {
  let x = term;
  let kept = 0;
  for (let i = 0; i < partials.length; i++) {
    let y = partials[i]!;
    if (Math.abs(x) < Math.abs(y)) [x, y] = [y, x];
    const high = x + y;
    const low = y - (high - x);
    if (low !== 0) partials[kept++] = low;
    x = high;
  }
  partials.length = kept;
  if (x !== 0) partials.push(x);
  return x;
}

/** The sum of the partials: the largest, and of the rest as much as decides its rounding. */
function roundPartials(partials: number[]): number {
  let n = partials.length;
  if (n === 0) return 0;
  let high = partials[--n]!;
  let low = 0;
  while (n > 0) {
    const x = high;
    const y = partials[--n]!;
    high = x + y;
    low = y - (high - x);
    if (low !== 0) break;
  }
  // Exactly half-way so far, and the next partial pushes the same way: round in its direction.
  if (n > 0 && low < 0 === partials[n - 1]! < 0 && low !== 0) {
    const y = low * 2;
    const x = high + y;
    if (y === x - high) high = x;
  }
  return high;
}

// ### prod

function prod(iterable: Value, start: Value | undefined): Value {
  const iterator = iterate(iterable);
  const next = nextSlot(iterator);
  let result: Value = start === undefined ? 1 : start;
  for (let item = next(iterator); item !== undefined; item = next(iterator)) result = multiply(result, item);
  return result;
}

// ### sumprod

const SPLITTER = 2 ** 27 + 1;

/** A sum of products of doubles in three times their precision. */
class TripleSum {
  private high = 0;
  private low = 0;
  private tiny = 0;

  /** Adds x * y; false, and nothing done, when the sum would not stay finite. */
  add(x: number, y: number): boolean {
    const product = x * y;
    const productError = multiplyError(x, y, product);
    const high = this.high + product;
    if (!Number.isFinite(high) || !Number.isFinite(productError)) return false;
    const highError = addError(this.high, product, high);
    const first = this.low + productError;
    const firstError = addError(this.low, productError, first);
    const second = first + highError;
    const secondError = addError(first, highError, second);
    this.high = high;
    this.low = second;
    this.tiny += firstError + secondError;
    return true;
  }

  get value(): number {
    const low = this.low + this.tiny;
    const lowError = addError(this.low, this.tiny, low);
    const high = this.high + low;
    return high + (addError(this.high, low, high) + lowError);
  }
}

/** What rounding took from x + y. */
function addError(x: number, y: number, sum: number): number {
  const y2 = sum - x;
  return x - (sum - y2) + (y - y2);
}

/** What rounding took from x * y (Dekker). */
function multiplyError(x: number, y: number, product: number): number {
  const splitX = x * SPLITTER;
  const x1 = splitX - (splitX - x);
  const x2 = x - x1;
  const splitY = y * SPLITTER;
  const y1 = splitY - (splitY - y);
  const y2 = y - y1;
  return x1 * y1 - product + x1 * y2 + x2 * y1 + x2 * y2;
}

const isExactInt = (x: Value): x is PyInt => typeof x === 'number' || typeof x === 'bigint';

const LONG_LIMIT = 2n ** 63n;
const isLong = (x: PyInt): boolean => typeof x === 'number' || (x >= -LONG_LIMIT && x < LONG_LIMIT);

/** A factor beside a float: a float, int or bool as a double; undefined for anything else. */
function factor(x: Value): number | undefined {
  if (x instanceof PyFloat) return x.value;
  if (isExactInt(x)) return intToDouble(x);
  return typeof x === 'boolean' ? Number(x) : undefined;
}

/** The running total: exact for ints, then in triple precision for floats, then by `+` and `*`. */
class SumOfProducts {
  private total: Value = 0;
  private ints: PyInt = 0;
  private takesInts = true;
  private floats: TripleSum | null = null;
  private takesFloats = true;

  add(x: Value, y: Value): void {
    if (this.takesInts) {
      if (isExactInt(x) && isExactInt(y) && this.addInts(x, y)) return;
      this.finishInts();
    }
    if (this.takesFloats) {
      if (this.addFloats(x, y)) return;
      this.finishFloats();
    }
    this.total = add(this.total, multiply(x, y));
  }

  /** As long as all numbers fit a C long: beyond that CPython goes on by `+` and `*`, with floats too. */
  private addInts(x: PyInt, y: PyInt): boolean {
    const product = intMul(x, y);
    const sum = intAdd(this.ints, product);
    if (!(isLong(x) && isLong(y) && isLong(product) && isLong(sum))) return false;
    this.ints = sum;
    return true;
  }

  private addFloats(x: Value, y: Value): boolean {
    if (!(x instanceof PyFloat || y instanceof PyFloat)) return false;
    const a = factor(x);
    const b = factor(y);
    if (a === undefined || b === undefined) return false;
    const sum = this.floats ?? new TripleSum();
    if (!sum.add(a, b)) return false;
    this.floats = sum;
    return true;
  }

  private finishInts(): void {
    this.takesInts = false;
    if (this.ints !== 0) this.total = add(this.total, this.ints);
  }

  private finishFloats(): void {
    this.takesFloats = false;
    if (this.floats !== null) this.total = add(this.total, new PyFloat(this.floats.value));
  }

  finish(): Value {
    if (this.takesInts) this.finishInts();
    if (this.takesFloats) this.finishFloats();
    return this.total;
  }
}

function sumprod(p: Value, q: Value): Value {
  const left = iterate(p);
  const right = iterate(q);
  const nextLeft = nextSlot(left);
  const nextRight = nextSlot(right);
  const total = new SumOfProducts();
  for (;;) {
    const x = nextLeft(left);
    const y = nextRight(right);
    if (x === undefined && y === undefined) return total.finish();
    if (x === undefined || y === undefined) return raiseValueError('Inputs are not the same length');
    total.add(x, y);
  }
}

// ### Distances

function dist(p: Value, q: Value): PyFloat {
  const left = toArray(p);
  const right = toArray(q);
  if (left.length !== right.length) raiseValueError('both points must have the same number of dimensions');
  return new PyFloat(hypot(left.map((x, i) => toDouble(x) - toDouble(right[i]!))));
}

export const sumFunctions: readonly NativeSpec[] = [
  {
    name: 'dist',
    signature: '($module, p, q, /)',
    doc: 'The Euclidean distance between two points, each given as the sequence of its coordinates.',
    impl: dist,
  },
  {
    name: 'fsum',
    signature: '($module, seq, /)',
    doc: 'The sum of the floats in seq, without loss of precision.',
    impl: fsum,
  },
  {
    name: 'hypot',
    signature: '($module, /, *coordinates)',
    doc: 'The Euclidean distance from the origin to a point.',
    impl: (coordinates: Value[]) => new PyFloat(hypot(coordinates.map(toDouble))),
  },
  {
    name: 'prod',
    signature: '($module, iterable, /, *, start=1)',
    doc: 'The product of start and the items of an iterable.',
    impl: prod,
  },
  {
    name: 'sumprod',
    signature: '($module, p, q, /)',
    doc: 'The sum of the products of the items of two iterables.',
    impl: sumprod,
  },
];
