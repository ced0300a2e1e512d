// What the functions of cmath give for arguments that are not finite: by whether each part is an infinity, negative, a zero of
// either sign, positive or NaN. The values are those of annex G of the C standard.

import { makeComplex, type PyComplex } from '../../types/complex.js';
import { isNegative } from '../../types/float/bits.js';
import { raiseDomain } from './errors.js';

/**
 * A row for each kind of real part, in it a result for each kind of imaginary part: -inf, negative, -0, 0, positive, inf, nan.
 * A part is a sign and `0`, `1`, `i` (infinity), `q` (pi/4), `h` (pi/2), `t` (3/4 pi) or `p` (pi), or it is `n` (NaN); `!` is
 * an argument outside the domain, and `.` one that the function itself deals with.
 */
const TABLES = {
  acos: [
    '+t+i +p+i +p+i +p-i +p-i +t-i n+i',
    '+h+i .    .    .    .    +h-i nn',
    '+h+i .    .    .    .    +h-i +hn',
    '+h+i .    .    .    .    +h-i +hn',
    '+h+i .    .    .    .    +h-i nn',
    '+q+i +0+i +0+i +0-i +0-i +q-i n+i',
    'n+i  nn   nn   nn   nn   n-i  nn',
  ],
  acosh: [
    '+i-t +i-p +i-p +i+p +i+p +i+t +in',
    '+i-h .    .    .    .    +i+h nn',
    '+i-h .    .    .    .    +i+h n+h',
    '+i-h .    .    .    .    +i+h n+h',
    '+i-h .    .    .    .    +i+h nn',
    '+i-q +i-0 +i-0 +i+0 +i+0 +i+q +in',
    '+in  nn   nn   nn   nn   +in  nn',
  ],
  asinh: [
    '-i-q -i-0 -i-0 -i+0 -i+0 -i+q -in',
    '-i-h .    .    .    .    -i+h nn',
    '-i-h .    .    .    .    -i+h nn',
    '+i-h .    .    .    .    +i+h nn',
    '+i-h .    .    .    .    +i+h nn',
    '+i-q +i-0 +i-0 +i+0 +i+0 +i+q +in',
    '+in  nn   n-0  n+0  nn   +in  nn',
  ],
  atanh: [
    '-0-h -0-h -0-h -0+h -0+h -0+h -0n',
    '-0-h .    .    .    .    -0+h nn',
    '-0-h .    .    .    .    -0+h -0n',
    '+0-h .    .    .    .    +0+h +0n',
    '+0-h .    .    .    .    +0+h nn',
    '+0-h +0-h +0-h +0+h +0+h +0+h +0n',
    '+0-h nn   nn   nn   nn   +0+h nn',
  ],
  cosh: [
    '!    .    +i+0 +i-0 .    !    +in',
    '!    .    .    .    .    !    nn',
    '!    .    .    .    .    !    n+0',
    '!    .    .    .    .    !    n+0',
    '!    .    .    .    .    !    nn',
    '!    .    +i-0 +i+0 .    !    +in',
    'nn   nn   n+0  n+0  nn   nn   nn',
  ],
  exp: [
    '+0+0 .    +0-0 +0+0 .    +0+0 +0+0',
    '!    .    .    .    .    !    nn',
    '!    .    .    .    .    !    nn',
    '!    .    .    .    .    !    nn',
    '!    .    .    .    .    !    nn',
    '!    .    +i-0 +i+0 .    !    +in',
    'nn   nn   n-0  n+0  nn   nn   nn',
  ],
  log: [
    '+i-t +i-p +i-p +i+p +i+p +i+t +in',
    '+i-h .    .    .    .    +i+h nn',
    '+i-h .    .    .    .    +i+h nn',
    '+i-h .    .    .    .    +i+h nn',
    '+i-h .    .    .    .    +i+h nn',
    '+i-q +i-0 +i-0 +i+0 +i+0 +i+q +in',
    '+in  nn   nn   nn   nn   +in  nn',
  ],
  sinh: [
    '!    .    -i-0 -i+0 .    !    +in',
    '!    .    .    .    .    !    nn',
    '!    .    .    .    .    !    +0n',
    '!    .    .    .    .    !    +0n',
    '!    .    .    .    .    !    nn',
    '!    .    +i-0 +i+0 .    !    +in',
    'nn   nn   n-0  n+0  nn   nn   nn',
  ],
  sqrt: [
    '+i-i +0-i +0-i +0+i +0+i +i+i n+i',
    '+i-i .    .    .    .    +i+i nn',
    '+i-i .    .    .    .    +i+i nn',
    '+i-i .    .    .    .    +i+i nn',
    '+i-i .    .    .    .    +i+i nn',
    '+i-i +i-0 +i-0 +i+0 +i+0 +i+i +in',
    '+i-i nn   nn   nn   nn   +i+i nn',
  ],
  tanh: [
    '-1+0 .    -1-0 -1+0 .    -1+0 -1+0',
    '!    .    .    .    .    !    nn',
    '!    .    .    .    .    !    -0n',
    '!    .    .    .    .    !    +0n',
    '!    .    .    .    .    !    nn',
    '+1+0 .    +1-0 +1+0 .    +1+0 +1+0',
    'nn   nn   n-0  n+0  nn   nn   nn',
  ],
  rect: [
    '!    .    -i+0 -i-0 .    !    +in',
    '!    .    .    .    .    !    nn',
    '+0+0 .    .    .    .    +0+0 +0+0',
    '+0+0 .    .    .    .    +0+0 +0+0',
    '!    .    .    .    .    !    nn',
    '!    .    +i-0 +i+0 .    !    +in',
    'nn   nn   n+0  n+0  nn   nn   nn',
  ],
} as const;

export type SpecialFunction = keyof typeof TABLES;

const PARTS: Readonly<Record<string, number>> = {
  '0': 0,
  '1': 1,
  i: Infinity,
  q: Math.PI / 4,
  h: Math.PI / 2,
  t: 0.75 * Math.PI,
  p: Math.PI,
  n: Number.NaN,
};

function kindOf(x: number): number {
  if (Number.isNaN(x)) return 6;
  if (x === 0) return isNegative(x) ? 2 : 3;
  if (Number.isFinite(x)) return x < 0 ? 1 : 4;
  return x < 0 ? 0 : 5;
}

/** The result for a pair of parts that are not both finite. */
export function specialValue(name: SpecialFunction, real: number, imag: number): PyComplex {
  const entry = TABLES[name][kindOf(real)]!.split(/ +/)[kindOf(imag)]!;
  if (entry === '!') return raiseDomain();
  const [re, im] = Array.from(entry.matchAll(/[-+]?\w/g), ([part]) => {
    const size = PARTS[part.at(-1)!]!;
    return part.startsWith('-') ? -size : size;
  });
  return makeComplex(re!, im!);
}
