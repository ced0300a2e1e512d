// e**x and logarithms in binary fixed point: a bigint stands for its value divided by 2**bits. Results are off by a few units
// in the last place; `elementary.ts` makes exactly rounded decimals of them. Division is slow and shifting is not, which is
// why this is binary.

/** ln 10 to as many bits as were ever needed. */
let knownLn10 = { bits: 0, value: 0n };

export function ln10(bits: number): bigint {
  if (knownLn10.bits < bits) {
    const more = bits + 64;
    const value = 46n * inverseTanh(31n, more) + 34n * inverseTanh(49n, more) + 20n * inverseTanh(161n, more);
    knownLn10 = { bits: more, value };
  }
  return knownLn10.value >> BigInt(knownLn10.bits - bits);
}

/** The inverse hyperbolic tangent of 1/n. */
function inverseTanh(n: bigint, bits: number): bigint {
  const square = n * n;
  let power = (1n << BigInt(bits)) / n;
  let sum = 0n;
  for (let divisor = 1n; power !== 0n; divisor += 2n) {
    sum += power / divisor;
    power /= square;
  }
  return sum;
}

/** e**x for |x| < 4. The series converges faster for x / 2**halvings; the result is squared as often again. */
export function exponential(x: bigint, bits: number): bigint {
  const halvings = Math.ceil(Math.sqrt(bits) * 0.7) + 2;
  const inner = bits + 2 * halvings + 8;
  const shift = BigInt(inner);
  const reduced = x << BigInt(inner - bits - halvings);
  let term = 1n << shift;
  let sum = term;
  for (let n = 1n; term !== 0n && term !== -1n; n++) {
    term = ((term * reduced) >> shift) / n;
    sum += term;
  }
  for (let i = 0; i < halvings; i++) sum = (sum * sum) >> shift;
  return sum >> BigInt(inner - bits);
}

/** Bits that the first approximation to a logarithm is good for. */
const DOUBLE_BITS = 48;

/** The natural logarithm of x, 0.3 < x < 3.2, by Halley's iteration, which triples the good bits each time. */
export function logarithm(x: bigint, bits: number): bigint {
  const one = 1n << BigInt(bits);
  let good = DOUBLE_BITS;
  // Numbers near 1 have small logarithms, which are needed to as many bits.
  let y = fromDouble(Math.log1p(toDouble(x - one, bits)), bits);
  while (good < bits) {
    good = Math.min(good * 3 - 4, bits);
    const work = Math.min(good + 16, bits);
    const drop = BigInt(bits - work);
    const target = x >> drop;
    const power = exponential(y >> drop, work);
    y += (((2n * (target - power)) << BigInt(work)) / (target + power)) << drop;
  }
  return y;
}

function toDouble(x: bigint, bits: number): number {
  // The double itself may be out of range only when it is far too small to matter.
  const shift = bits - 900;
  return shift > 0 ? Number(x >> BigInt(shift)) / 2 ** 900 : Number(x) / 2 ** bits;
}

function fromDouble(x: number, bits: number): bigint {
  const scaled = BigInt(Math.round(x * 2 ** 900));
  return bits >= 900 ? scaled << BigInt(bits - 900) : scaled >> BigInt(900 - bits);
}
