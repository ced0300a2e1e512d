// int and float arithmetic against bigint, decimal text of floats against their exact values.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../src/index.js';
import { PyBaseException } from '../src/errors/exception.js';
import { normalise, type PyInt, type Value } from '../src/object/value.js';
import { compareTrue, isEqual } from '../src/protocols/compare.js';
import { format } from '../src/protocols/format.js';
import { hash } from '../src/protocols/hash.js';
import { add, binaryOperation, multiply, negative, power } from '../src/protocols/number.js';
import { repr } from '../src/protocols/repr.js';
import { makeComplex } from '../src/types/complex.js';
import { roundDouble, roundHalfEven } from '../src/types/float/arithmetic.js';
import { decompose, exactRatio, ldexp } from '../src/types/float/bits.js';
import { parseDouble } from '../src/types/float/convert.js';
import { reprDouble, scaledRound } from '../src/types/float/decimal.js';
import { fusedMultiplyAdd, remainder } from '../src/types/float/exact.js';
import { fromHex, toHex } from '../src/types/float/hex.js';
import { makeFloat } from '../src/types/float.js';
import * as int from '../src/types/int/arithmetic.js';
import { intToText, parseInteger } from '../src/types/int/text.js';

/** Ints around the limits of the two representations as often as anywhere else. */
const bigs = fc.oneof(
  fc.bigInt({ min: -(2n ** 20n), max: 2n ** 20n }),
  fc.bigInt({ min: -(2n ** 56n), max: 2n ** 56n }),
  fc.bigInt({ min: -(2n ** 200n), max: 2n ** 200n }),
  fc
    .tuple(fc.constantFrom(31n, 32n, 52n, 53n, 54n, 63n, 64n), fc.bigInt({ min: -3n, max: 3n }), fc.boolean())
    .map(([bits, offset, sign]) => (2n ** bits + offset) * (sign ? 1n : -1n)),
);
const doubles = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
);

const floorDiv = (x: bigint, y: bigint): bigint => (x - (((x % y) + y) % y)) / y;

/** The result must be right and in its canonical form. */
function expectInt(actual: Value, expected: bigint): void {
  expect(actual).toBe(normalise(expected));
  if (actual === 0) expect(Object.is(actual, -0)).toBe(false);
}

function messageOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof PyBaseException) return `${error.type.name}: ${String(error.args[0])}`;
    throw error;
  }
  return 'nothing raised';
}

describe('int arithmetic agrees with bigint', () => {
  const operations: [string, (x: PyInt, y: PyInt) => PyInt, (x: bigint, y: bigint) => bigint][] = [
    ['+', int.intAdd, (x, y) => x + y],
    ['-', int.intSub, (x, y) => x - y],
    ['*', int.intMul, (x, y) => x * y],
    ['&', int.intAnd, (x, y) => x & y],
    ['|', int.intOr, (x, y) => x | y],
    ['^', int.intXor, (x, y) => x ^ y],
  ];
  for (const [sign, operation, expected] of operations) {
    it(sign, () => {
      fc.assert(
        fc.property(bigs, bigs, (x, y) => expectInt(operation(normalise(x), normalise(y)), expected(x, y))),
        { numRuns: 500 },
      );
    });
  }

  it('// and %', () => {
    fc.assert(
      fc.property(bigs, bigs, (x, y) => {
        fc.pre(y !== 0n);
        expectInt(int.intFloorDiv(normalise(x), normalise(y)), floorDiv(x, y));
        expectInt(int.intMod(normalise(x), normalise(y)), x - floorDiv(x, y) * y);
      }),
      { numRuns: 1000 },
    );
  });

  it('shifts, powers and bit lengths', () => {
    fc.assert(
      fc.property(bigs, fc.nat(80), (x, n) => {
        expectInt(int.intLeftShift(normalise(x), n), x << BigInt(n));
        expectInt(int.intRightShift(normalise(x), n), x >> BigInt(n));
        expectInt(int.intPow(normalise(x), n % 9), x ** BigInt(n % 9));
        expect(int.bitLength(normalise(x))).toBe(x === 0n ? 0 : (x < 0n ? -x : x).toString(2).length);
        expectInt(int.intInvert(normalise(x)), ~x);
      }),
    );
  });

  it('powers modulo an int', () => {
    fc.assert(
      fc.property(bigs, fc.bigInt({ min: 0n, max: 200n }), bigs, (x, y, m) => {
        fc.pre(m !== 0n);
        const exact = x ** y;
        expectInt(int.intPowMod(normalise(x), normalise(y), normalise(m)), exact - floorDiv(exact, m) * m);
      }),
    );
  });

  it('square roots and greatest common divisors', () => {
    fc.assert(
      fc.property(bigs, bigs, (x, y) => {
        const square = (x < 0n ? -x : x) * 4n + 3n;
        const root = BigInt(int.intSqrt(normalise(square)));
        expect(root * root <= square && (root + 1n) * (root + 1n) > square).toBe(true);
        const divisor = BigInt(int.intGcd(normalise(x * 6n), normalise(y * 6n)));
        expect(divisor % 6n).toBe(0n);
        if (divisor !== 0n) expect([(x * 6n) % divisor, (y * 6n) % divisor]).toEqual([0n, 0n]);
      }),
    );
  });

  it('true division is the nearest float', () => {
    fc.assert(
      fc.property(bigs, bigs, fc.nat(1200), (x, y, shift) => {
        fc.pre(y !== 0n && x !== 0n);
        const divisor = y << BigInt(shift);
        const quotient = int.intTrueDiv(normalise(x), normalise(divisor));
        expectNearest(quotient, x, divisor);
      }),
      { numRuns: 500 },
    );
    expect(int.intTrueDiv(10n ** 400n, 10n ** 399n)).toBe(10);
    expect(Object.is(int.intTrueDiv(0, -5), -0)).toBe(true);
    expect(messageOf(() => int.intTrueDiv(10n ** 400n, 3))).toBe(
      'OverflowError: integer division result too large for a float',
    );
  });
});

/** No other double is nearer to numerator / denominator than `value`. */
function expectNearest(value: number, numerator: bigint, denominator: bigint): void {
  const distance = (candidate: number): bigint => {
    const { mantissa, exponent } = decompose(candidate);
    const scaled = mantissa * denominator * 2n ** BigInt(exponent + 1074) - numerator * 2n ** 1074n;
    return scaled < 0n ? -scaled : scaled;
  };
  const step = value === 0 ? Number.MIN_VALUE : Math.max(Math.abs(value) * 2 ** -53, Number.MIN_VALUE);
  const best = distance(value);
  expect(distance(value + step) >= best && distance(value - step) >= best).toBe(true);
}

describe('int text', () => {
  it('reads what it writes, in every base', () => {
    fc.assert(
      fc.property(bigs, fc.integer({ min: 2, max: 36 }), (x, base) => {
        expect(parseInteger(x.toString(base), base)).toBe(normalise(x));
        expect(intToText(normalise(x))).toBe(x.toString());
      }),
    );
  });

  it('knows prefixes and underscores', () => {
    expect(parseInteger('-0x_1f', 0)).toBe(-31);
    expect(parseInteger('0b1', 16)).toBe(0xb1);
    expect(['1__0', '_1', '1_', '', '-', '012', '0_x1'].map((text) => parseInteger(text, 0))).toEqual(
      new Array(7).fill(undefined),
    );
  });

  it('limits decimal digits', () => {
    expect(messageOf(() => intToText(10n ** 4300n))).toContain('Exceeds the limit (4300 digits)');
    expect(intToText(10n ** 4300n - 1n).length).toBe(4300);
    expect(messageOf(() => parseInteger('1'.repeat(4301), 10))).toContain('value has 4301 digits');
  });
});

describe('float text', () => {
  it('repr reads back', () => {
    fc.assert(
      fc.property(doubles, (x) => {
        expect(Object.is(parseDouble(reprDouble(x)), x)).toBe(true);
        expect(Object.is(fromHex(toHex(x)), x)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('repr uses exponents where CPython does', () => {
    const texts = [1e16, 9999999999999998, 1e-4, 0.00001, 1.5e300, 5e-324, -0, 1e22].map(reprDouble);
    expect(texts).toEqual(['1e+16', '9999999999999998.0', '0.0001', '1e-05', '1.5e+300', '5e-324', '-0.0', '1e+22']);
  });

  it('format rounds the exact value, halves to even', () => {
    fc.assert(
      fc.property(doubles, fc.nat(40), (x, decimals) => {
        const text = format(makeFloat(x), `.${decimals}f`).toString();
        const scaled = scaledRound(Math.abs(x), decimals);
        expect(BigInt(text.replace(/[-.]/g, ''))).toBe(scaled);
        const significant = format(makeFloat(x), `.${decimals}e`).toString();
        const [mantissa, exponent] = significant.split('e') as [string, string];
        const digits = BigInt(mantissa.replace(/[-.]/g, ''));
        expect(digits).toBe(scaledRound(Math.abs(x), decimals - Number(exponent)));
      }),
      { numRuns: 1000 },
    );
  });

  it('round agrees with format', () => {
    fc.assert(
      fc.property(doubles, fc.integer({ min: -20, max: 30 }), (x, digits) => {
        const rounded = roundDouble(x, digits);
        if (digits >= 0) expect(rounded).toBe(Number(format(makeFloat(x), `.${digits}f`)));
        else expect(Math.abs(rounded)).toBe(Number(`${scaledRound(Math.abs(x), digits)}e${-digits}`));
      }),
    );
    expect([0.5, 1.5, 2.5, -0.5, -1.5, 4503599627370495.5].map(roundHalfEven)).toEqual([
      0, 2, 2, -0, -2, 4503599627370496,
    ]);
  });
});

describe('exact operations on floats', () => {
  it('ratios and scaling', () => {
    fc.assert(
      fc.property(doubles, fc.integer({ min: -1100, max: 1100 }), (x, k) => {
        const { numerator, denominator } = exactRatio(x);
        expect(int.intTrueDiv(numerator, denominator)).toBe(x === 0 ? 0 : x);
        if (x !== 0) {
          const exact = BigInt(numerator) * 2n ** BigInt(Math.max(k, 0));
          const divisor = BigInt(denominator) * 2n ** BigInt(Math.max(-k, 0));
          const scaled = ldexp(x, k);
          if (Number.isFinite(scaled)) expect(scaled).toBe(int.intTrueDiv(normalise(exact), normalise(divisor)));
        }
      }),
    );
  });

  it('fused multiply-add and remainder', () => {
    const small = fc.double({ min: -1e100, max: 1e100, noNaN: true });
    fc.assert(
      fc.property(small, small, small, (x, y, z) => {
        const [a, b, c] = [exactRatio(x), exactRatio(y), exactRatio(z)];
        const denominator = BigInt(a.denominator) * BigInt(b.denominator) * BigInt(c.denominator);
        const numerator =
          BigInt(a.numerator) * BigInt(b.numerator) * BigInt(c.denominator) +
          BigInt(c.numerator) * BigInt(a.denominator) * BigInt(b.denominator);
        if (numerator !== 0n)
          expect(fusedMultiplyAdd(x, y, z)).toBe(int.intTrueDiv(normalise(numerator), normalise(denominator)));
        if (y !== 0) expect(Math.abs(remainder(x, y))).toBeLessThanOrEqual(Math.abs(y) / 2);
      }),
    );
  });
});

describe('comparison and hash across numeric types', () => {
  it('int against float is exact', () => {
    fc.assert(
      fc.property(bigs, doubles, (x, y) => {
        const value = normalise(x);
        const { numerator, denominator } = exactRatio(y);
        const difference = x * BigInt(denominator) - BigInt(numerator);
        expect(compareTrue(value, makeFloat(y), 'lt')).toBe(difference < 0n);
        expect(compareTrue(makeFloat(y), value, 'le')).toBe(difference >= 0n);
        expect(isEqual(value, makeFloat(y))).toBe(difference === 0n);
      }),
    );
  });

  it('equal numbers have equal hashes', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }).map(Math.trunc), (x) => {
        const value = normalise(BigInt(x));
        expect(hash(makeFloat(x))).toBe(hash(value));
        expect(hash(makeComplex(x, 0))).toBe(hash(value));
      }),
    );
    // As CPython on 64 bits has it.
    expect([1.5, 0.1, -0.1, Infinity, -1, 1e300].map((x) => hash(makeFloat(x)))).toEqual([
      1152921504606846977n,
      230584300921369408n,
      -230584300921369408n,
      314159,
      -2,
      1224995262755759164n,
    ]);
    expect([2n ** 61n - 1n, 2n ** 61n, -(2n ** 61n), 10n ** 30n].map((x) => hash(x))).toEqual([
      0,
      1,
      -2,
      465258685558744706n,
    ]);
    expect(hash(makeComplex(1, 2))).toBe(2000007);
  });
});

describe('dispatch', () => {
  it('mixes numeric types', () => {
    expect(repr(add(1, makeFloat(0.5)))).toBe('1.5');
    expect(repr(multiply(true, makeComplex(0, 2)))).toBe('2j');
    expect(repr(power(2, -1, null))).toBe('0.5');
    expect(repr(power(makeFloat(-8), makeFloat(1.5), null))).toMatch(/^\(-?\d.*j\)$/);
    expect(negative(2n ** 53n)).toBe(-(2n ** 53n));
  });

  it('names the operand types it cannot mix', () => {
    expect(messageOf(() => add(1, 'a'))).toBe("TypeError: unsupported operand type(s) for +: 'int' and 'str'");
    expect(messageOf(() => multiply('a', 'b'))).toBe("TypeError: can't multiply sequence by non-int of type 'str'");
    expect(messageOf(() => binaryOperation('divmod', 'divmod()', 1, null))).toBe(
      "TypeError: unsupported operand type(s) for divmod(): 'int' and 'NoneType'",
    );
    expect(messageOf(() => power('a', 2, 3))).toBe(
      "TypeError: unsupported operand type(s) for ** or pow(): 'str', 'int', 'int'",
    );
    expect(messageOf(() => compareTrue(1, 'a', 'lt'))).toBe(
      "TypeError: '<' not supported between instances of 'int' and 'str'",
    );
    expect(messageOf(() => negative('a'))).toBe("TypeError: bad operand type for unary -: 'str'");
  });

  it('refuses results that fill memory', () => {
    expect(messageOf(() => int.intPow(10, 10 ** 9))).toContain('MemoryError');
    expect(messageOf(() => int.intLeftShift(1, 2 ** 40))).toContain('MemoryError');
  });
});
