// float.hex and float.fromhex. CPython: Objects/floatobject.c float_hex_impl, float_fromhex_impl.

import { raiseOverflowError, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import type { Value } from '../../object/value.js';
import { divideBig } from '../int/arithmetic.js';
import { strOf } from '../str/text.js';
import { encodeUtf8 } from '../str/utf8.js';
import { binaryExponent, decompose, isNegative } from './bits.js';
import { parseSpecial } from './convert.js';
import { reprDouble } from './decimal.js';

const MIN_EXPONENT = -1022;
const MAX_EXPONENT = 1024;

/** The exact text of `x`, such as `0x1.8000000000000p+0`. */
export function toHex(x: number): string {
  if (!Number.isFinite(x)) return reprDouble(x);
  const sign = isNegative(x) ? '-' : '';
  if (x === 0) return `${sign}0x0.0p+0`;
  const { mantissa, exponent } = decompose(Math.abs(x));
  const isSubnormal = binaryExponent(x) - 1 < MIN_EXPONENT;
  // `decompose` gives 53 bits, so that the bit before the point is the 53rd, unless the number is subnormal.
  const digits = mantissa.toString(16).padStart(14, '0');
  const power = isSubnormal ? MIN_EXPONENT : exponent + 52;
  return `${sign}0x${digits[0]}.${digits.slice(1)}p${power < 0 ? '-' : '+'}${Math.abs(power)}`;
}

const PATTERN = /^([+-]?)(?:0x)?([0-9a-f]*)(?:\.([0-9a-f]*))?(?:p([+-]?\d+))?$/i;
const OUTER_SPACE = /^[\t-\r ]+|[\t-\r ]+$/g;

/** The double that a text such as `0x1.8p3` denotes, correctly rounded. ValueError, OverflowError. */
export function fromHex(argument: Value): number {
  const source = strOf(argument);
  if (source === undefined) return raiseTypeError('bad argument type for built-in operation');
  encodeUtf8(source, 'strict');
  const text = source.toString().replace(OUTER_SPACE, '');
  const special = parseSpecial(text);
  if (special !== undefined) return special;
  const match = PATTERN.exec(text);
  const fraction = match?.[3] ?? '';
  const digits = (match?.[2] ?? '') + fraction;
  if (match === null || digits === '') return raiseValueError('invalid hexadecimal floating-point string');
  const exponent = Number(match[4] ?? 0) - 4 * fraction.length;
  const value = scaled(digits.replace(/^0+/, ''), exponent);
  return match[1] === '-' ? -value : value;
}

/** `digits * 2**exponent`. */
function scaled(digits: string, exponent: number): number {
  if (digits === '') return 0;
  const top = digits.length * 4 - Math.clz32(Number.parseInt(digits[0]!, 16)) + 28 + exponent;
  if (top > MAX_EXPONENT) return raiseTooLarge();
  if (top < -1080) return 0;
  const mantissa = BigInt(`0x${digits}`);
  const numerator = exponent > 0 ? mantissa << BigInt(exponent) : mantissa;
  const value = exponent > 0 ? Number(numerator) : divideBig(numerator, 1n << BigInt(-exponent));
  return value === Infinity ? raiseTooLarge() : value;
}

function raiseTooLarge(): never {
  return raiseOverflowError('hexadecimal value too large to represent as a float');
}
