// The `_statistics` module: the inverse of the normal distribution's cumulative distribution function, by Wichura's rational
// approximations (Applied Statistics 37, algorithm AS 241, PPND16), which are good to 16 digits. CPython: Modules/_statisticsmodule.c.

import { raiseValueError } from '../errors/raise.js';
import type { Value } from '../object/value.js';
import { toDouble } from '../types/float/convert.js';
import { log } from '../types/float/elementary.js';
import { PyFloat } from '../types/float.js';
import { defineModule } from './module-spec.js';

/** Numerator and denominator by Horner's rule, coefficients of the highest power first; the denominators end in 1. */
interface Rational {
  readonly numerator: readonly number[];
  readonly denominator: readonly number[];
}

/** For p near one half. */
const CENTRE: Rational = {
  numerator: [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
    133.14166789178438, 3.3871328727963665,
  ],
  denominator: [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
    42.31333070160091, 1,
  ],
};

/** For p towards 0 or 1. */
const NEAR: Rational = {
  numerator: [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  denominator: [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
};

/** For p still closer to 0 or 1. */
const FAR: Rational = {
  numerator: [
    2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
    1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  denominator: [
    2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133, 0.014875361290850615,
    0.1369298809227358, 0.599832206555888, 1,
  ],
};

function polynomial(coefficients: readonly number[], x: number): number {
  let sum = coefficients[0]!;
  for (let i = 1; i < coefficients.length; i++) sum = sum * x + coefficients[i]!;
  return sum;
}

/** The x below which a standard normal variable is with probability p, 0 < p < 1. */
function inverse(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (polynomial(CENTRE.numerator, r) * q) / polynomial(CENTRE.denominator, r);
  }
  const tail = Math.sqrt(-log(q <= 0 ? p : 1 - p));
  const { numerator, denominator } = tail <= 5 ? NEAR : FAR;
  const r = tail - (tail <= 5 ? 1.6 : 5);
  const x = polynomial(numerator, r) / polynomial(denominator, r);
  return q < 0 ? -x : x;
}

defineModule('_statistics', () => ({
  doc: 'Quick functions for the statistics module.',
  functions: [
    {
      name: '_normal_dist_inv_cdf',
      signature: '($module, p, mu, sigma, /)',
      doc: '',
      impl: (pValue: Value, muValue: Value, sigmaValue: Value) => {
        const p = toDouble(pValue);
        const mu = toDouble(muValue);
        const sigma = toDouble(sigmaValue);
        if (p <= 0 || p >= 1) raiseValueError('inv_cdf undefined for these parameters');
        return new PyFloat(mu + inverse(p) * sigma);
      },
    },
  ],
}));
