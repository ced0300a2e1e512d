// Half-precision floats (IEEE 754 binary16) as their 16 bits. CPython: Objects/floatobject.c PyFloat_Pack2, PyFloat_Unpack2.

const FRACTION_BITS = 10;
const EXPONENT_BIAS = 15;
const INFINITY_BITS = 0x7c00;
const NAN_BITS = 0x7e00;

/** The double with the value of these 16 bits. */
export function doubleOfHalf(bits: number): number {
  const sign = (bits & 0x8000) === 0 ? 1 : -1;
  const exponent = (bits >> FRACTION_BITS) & 31;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** (1 - EXPONENT_BIAS - FRACTION_BITS);
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - EXPONENT_BIAS);
}

/** The bits of the half nearest to `x`, ties to even; null when a finite `x` is too large. */
export function halfOfDouble(x: number): number | null {
  const sign = x < 0 || Object.is(x, -0) ? 0x8000 : 0;
  if (Number.isNaN(x)) return NAN_BITS;
  const size = Math.abs(x);
  if (size === Number.POSITIVE_INFINITY) return sign | INFINITY_BITS;
  const exponent = Math.max(Math.floor(Math.log2(size)), 1 - EXPONENT_BIAS);
  // Small integers times a power of two: the division is exact. A result of 2048 carries into the exponent by itself.
  const steps = roundHalfToEven(size / 2 ** (exponent - FRACTION_BITS));
  const bits = steps < 1024 ? steps : ((exponent + EXPONENT_BIAS - 1) << FRACTION_BITS) + steps;
  return bits >= INFINITY_BITS ? null : sign | bits;
}

function roundHalfToEven(x: number): number {
  const floor = Math.floor(x);
  const rest = x - floor;
  if (rest !== 0.5) return rest < 0.5 ? floor : floor + 1;
  return floor % 2 === 0 ? floor : floor + 1;
}
