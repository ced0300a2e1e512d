// Built-in functions about numbers: abs, bin, divmod, hex, max, min, oct, pow, round, sum.
// CPython: Python/bltinmodule.c.

import { raiseTypeError, raiseValueError } from '../errors/raise.js';
import type { NativeSpec } from '../object/native.js';
import { typeName } from '../object/type.js';
import { isInt, type PyInt, type Value } from '../object/value.js';
import { call0, call1, lookupSpecial } from '../protocols/call.js';
import { compareTrue } from '../protocols/compare.js';
import { asIndex, intValue } from '../protocols/index.js';
import { drainSlot, iterate, iteratesDirectly } from '../protocols/iterate.js';
import { absolute, add, divmod, power } from '../protocols/number.js';
import { PyByteArray } from '../types/bytearray.js';
import { PyBytes } from '../types/bytes.js';
import { PyComplex } from '../types/complex.js';
import { roundDouble, roundHalfEven } from '../types/float/arithmetic.js';
import { PyFloat } from '../types/float.js';
import { PyGetter } from '../types/getter.js';
import { intAbs, intAdd, intToDouble } from '../types/int/arithmetic.js';
import { intDivmod, intPower, truncate } from '../types/int.js';
import { PyList } from '../types/list.js';
import { Sink } from '../types/resumable.js';
import { strOf } from '../types/str/text.js';
import { PyTuple } from '../types/tuple.js';

// ### Digits

function withPrefix(number: Value, prefix: string, base: number): string {
  const value = asIndex(number);
  return `${value < 0 ? '-' : ''}${prefix}${intAbs(value).toString(base)}`;
}

// ### Rounding, powers, division

function round(number: Value, digits: Value | undefined): Value {
  const isWhole = digits === undefined || digits === null;
  if (number instanceof PyFloat) {
    if (isWhole) return truncate(roundHalfEven(number.value));
    return new PyFloat(roundDouble(number.value, asIndex(digits)));
  }
  if (typeof number === 'number' && isWhole) return number;
  const method = lookupSpecial(number, '__round__');
  if (method === undefined) return raiseTypeError(`type ${typeName(number)} doesn't define __round__ method`);
  return isWhole ? call0(method) : call1(method, digits);
}

function pow(base: Value, exponent: Value, modulus: Value | undefined): Value {
  if (isInt(base) && isInt(exponent) && (modulus ?? null) === null) return intPower(base, exponent);
  return power(base, exponent, modulus ?? null);
}

function divide(x: Value, y: Value): Value {
  return isInt(x) && isInt(y) ? intDivmod(x, y) : divmod(x, y);
}

// ### sum

enum Kind {
  Int,
  Float,
  Complex,
  Any,
}

/** A running sum of doubles and what rounding has taken from it (Neumaier). */
class CompensatedSum {
  private high: number;
  private low = 0;
  constructor(start: number) {
    this.high = start;
  }
  add(x: number): void {
    const next = this.high + x;
    this.low += Math.abs(this.high) >= Math.abs(x) ? this.high - next + x : x - next + this.high;
    this.high = next;
  }
  /** Adds the floats from `start` on; the index of the first item that is none. */
  addRun(items: readonly Value[], start: number): number {
    let { high, low } = this;
    let i = start;
    for (; i < items.length; i++) {
      const item = items[i];
      if (!(item instanceof PyFloat)) break;
      const x = item.value;
      const next = high + x;
      low += Math.abs(high) >= Math.abs(x) ? high - next + x : x - next + high;
      high = next;
    }
    this.high = high;
    this.low = low;
    return i;
  }
  get value(): number {
    return this.low !== 0 && Number.isFinite(this.low) ? this.high + this.low : this.high;
  }
}

/** What is summed natively as an int: CPython does so in a C long. */
function isLong(total: Value): total is PyInt {
  return typeof total === 'number' || (typeof total === 'bigint' && total >= -(2n ** 63n) && total < 2n ** 63n);
}

/** A running sum that stays native while the items are ints, then floats, then complex; `+` for anything else from there on. */
class Sum extends Sink {
  private kind: Kind;
  private int: PyInt = 0;
  private real = new CompensatedSum(0);
  private imag = new CompensatedSum(0);
  private any: Value = null;

  constructor(start: Value) {
    super();
    this.kind = Kind.Any;
    this.become(start, Kind.Int);
  }

  /** Makes `total` the sum so far; what comes before `least` is over. */
  private become(total: Value, least: Kind): void {
    if (least === Kind.Int && isLong(total)) {
      this.kind = Kind.Int;
      this.int = total;
    } else if (least <= Kind.Float && total instanceof PyFloat) {
      this.kind = Kind.Float;
      this.real = new CompensatedSum(total.value);
    } else if (least <= Kind.Complex && total instanceof PyComplex) {
      this.kind = Kind.Complex;
      this.real = new CompensatedSum(total.real);
      this.imag = new CompensatedSum(total.imag);
    } else {
      this.kind = Kind.Any;
      this.any = total;
    }
  }

  add(item: Value): void {
    if (this.kind === Kind.Int) {
      const int = typeof item === 'boolean' ? Number(item) : item;
      if (typeof int === 'number' || typeof int === 'bigint') {
        const total = intAdd(this.int, int);
        if (typeof total === 'number' || isLong(total)) this.int = total;
        else this.become(total, Kind.Float);
        return;
      }
    } else if (this.kind !== Kind.Any && this.addDouble(item)) return;
    this.become(add(this.value, item), this.kind + 1);
  }

  take(item: Value): boolean {
    if (this.kind === Kind.Float && item instanceof PyFloat) {
      this.real.add(item.value);
      return true;
    }
    const { int } = this;
    if (this.kind !== Kind.Int || typeof item !== 'number' || typeof int !== 'number') return false;
    const total = int + item;
    if (!Number.isSafeInteger(total)) return false;
    this.int = total;
    return true;
  }

  /** Adds items like those before, from `start` on; the index of the first that is not like them. */
  addRun(items: readonly Value[], start: number): number {
    if (this.kind === Kind.Float) return this.real.addRun(items, start);
    let { int } = this;
    let i = start;
    if (this.kind !== Kind.Int || typeof int !== 'number') return i;
    for (; i < items.length; i++) {
      const item = items[i];
      if (typeof item !== 'number' || !Number.isSafeInteger(int + item)) break;
      int += item;
    }
    this.int = int;
    return i;
  }

  /** True when `item` could be added to a sum of floats or complex numbers. */
  private addDouble(item: Value): boolean {
    if (item instanceof PyFloat) this.real.add(item.value);
    else if (typeof item === 'number') this.real.add(item);
    else if (intValue(item) !== undefined) this.real.add(intToDouble(intValue(item)!));
    else if (item instanceof PyComplex && this.kind === Kind.Complex) {
      this.real.add(item.real);
      this.imag.add(item.imag);
    } else return false;
    return true;
  }

  get value(): Value {
    if (this.kind === Kind.Int) return this.int;
    if (this.kind === Kind.Float) return new PyFloat(this.real.value);
    if (this.kind === Kind.Complex) return new PyComplex(this.real.value, this.imag.value);
    return this.any;
  }
}

function sum(iterable: Value, start: Value | undefined): Value {
  const isSequence = (iterable instanceof PyList || iterable instanceof PyTuple) && iterable.type.isBuiltin;
  const iterator = isSequence ? null : iterate(iterable);
  if (start !== undefined) checkStart(start);
  const total = new Sum(start === undefined ? 0 : start);
  if (isSequence) return sumItems(iterable, total);
  const next = drainSlot(iterator, total);
  for (let item = next(iterator); item !== undefined; item = next(iterator)) total.add(item);
  return total.value;
}

/** Adds the items of an exact list or tuple. */
function sumItems(sequence: PyList | PyTuple, total: Sum): Value {
  for (let i = total.addRun(sequence.items, 0); i < sequence.items.length; ) {
    total.add(sequence.items[i]!);
    i = total.addRun(sequence.items, i + 1);
  }
  return total.value;
}

function checkStart(start: Value): void {
  if (strOf(start) !== undefined) raiseTypeError("sum() can't sum strings [use ''.join(seq) instead]");
  if (start instanceof PyBytes) raiseTypeError("sum() can't sum bytes [use b''.join(seq) instead]");
  if (start instanceof PyByteArray) raiseTypeError("sum() can't sum bytearray [use b''.join(seq) instead]");
}

// ### min and max

function extreme(
  name: 'min' | 'max',
  args: readonly Value[],
  key: Value | undefined,
  fallback: Value | undefined,
): Value {
  if (args.length === 0) raiseTypeError(`${name} expected at least 1 argument, got 0`);
  const op = name === 'min' ? 'lt' : 'gt';
  const keyFunction = key === undefined ? null : key;
  if (args.length > 1) {
    if (fallback !== undefined)
      raiseTypeError(`Cannot specify a default for ${name}() with multiple positional arguments`);
    return extremeOfItems({ items: args }, keyFunction, op)!;
  }
  const iterable = args[0]!;
  const best = iteratesDirectly(iterable)
    ? extremeOfItems(iterable, keyFunction, op)
    : extremeOfIterator(iterate(iterable), keyFunction, op);
  if (best !== undefined) return best;
  return fallback === undefined ? raiseValueError(`${name}() iterable argument is empty`) : fallback;
}

/** Of a sequence that may change while keys are asked for. */
function extremeOfItems(
  sequence: { readonly items: readonly Value[] },
  key: Value,
  op: 'lt' | 'gt',
): Value | undefined {
  let best = sequence.items[0];
  let bestKey = best === undefined ? best : keyOf(key, best);
  for (let i = 1; i < sequence.items.length; i++) {
    const item = sequence.items[i]!;
    const itemKey = keyOf(key, item);
    const isBetter =
      typeof itemKey === 'number' && typeof bestKey === 'number'
        ? op === 'lt'
          ? itemKey < bestKey
          : itemKey > bestKey
        : compareTrue(itemKey, bestKey!, op);
    if (isBetter) {
      best = item;
      bestKey = itemKey;
    }
  }
  return best;
}

function keyOf(key: Value, item: Value): Value {
  if (key === null) return item;
  return key instanceof PyGetter ? key.apply(item) : call1(key, item);
}

function extremeOfIterator(iterator: Value, key: Value, op: 'lt' | 'gt'): Value | undefined {
  const extreme = new Extreme(key, op);
  const next = drainSlot(iterator, extreme);
  for (let item = next(iterator); item !== undefined; item = next(iterator)) extreme.add(item);
  return extreme.best;
}

class Extreme extends Sink {
  best: Value | undefined = undefined;
  private bestKey: Value | undefined = undefined;

  constructor(
    private readonly key: Value,
    private readonly op: 'lt' | 'gt',
  ) {
    super();
  }

  add(item: Value): void {
    const itemKey = keyOf(this.key, item);
    if (this.bestKey === undefined || compareTrue(itemKey, this.bestKey, this.op)) {
      this.best = item;
      this.bestKey = itemKey;
    }
  }

  take(item: Value): boolean {
    const { bestKey } = this;
    const isPlain =
      typeof item === 'number' ? typeof bestKey === 'number' : item instanceof PyFloat && bestKey instanceof PyFloat;
    if (!isPlain || this.key !== null) return false;
    this.add(item);
    return true;
  }
}

// ### Table

export const numericFunctions: readonly NativeSpec[] = [
  { name: 'abs', signature: '($module, x, /)', impl: absolute },
  { name: 'bin', signature: '($module, number, /)', impl: (number: Value) => withPrefix(number, '0b', 2) },
  { name: 'divmod', signature: '($module, x, y, /)', impl: divide },
  { name: 'hex', signature: '($module, number, /)', impl: (number: Value) => withPrefix(number, '0x', 16) },
  {
    name: 'max',
    style: 'positional-first',
    signature: '(*args, key=None, default=NULL)',
    impl: (args: Value[], key?: Value, fallback?: Value) => extreme('max', args, key, fallback),
  },
  {
    name: 'min',
    style: 'positional-first',
    signature: '(*args, key=None, default=NULL)',
    impl: (args: Value[], key?: Value, fallback?: Value) => extreme('min', args, key, fallback),
  },
  { name: 'oct', signature: '($module, number, /)', impl: (number: Value) => withPrefix(number, '0o', 8) },
  { name: 'pow', signature: '($module, /, base, exp, mod=None)', impl: pow },
  { name: 'round', signature: '($module, /, number, ndigits=None)', impl: round },
  { name: 'sum', signature: '($module, iterable, /, start=0)', impl: sum },
];
