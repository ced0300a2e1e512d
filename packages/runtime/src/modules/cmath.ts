// cmath: functions of complex numbers. The functions are in cmath/functions.ts, what they give for infinities and NaN in
// cmath/special.ts. CPython: Modules/cmathmodule.c.

import { raiseTypeError, raiseValueError } from '../errors/raise.js';
import type { NativeSpec } from '../object/native.js';
import { typeName } from '../object/type.js';
import type { Value } from '../object/value.js';
import { trueDivide } from '../protocols/number.js';
import { asComplex, makeComplex, type PyComplex } from '../types/complex.js';
import { toDouble } from '../types/float/convert.js';
import { makeFloat } from '../types/float.js';
import { makeTuple } from '../types/tuple.js';
import { raiseDomain } from './cmath/errors.js';
import * as functions from './cmath/functions.js';
import { defineModule } from './module-spec.js';

function complexArgument(x: Value): PyComplex {
  return asComplex(x) ?? raiseTypeError(`must be real number, not ${typeName(x)}`);
}

/** A row for a function of one complex number. */
function ofComplex(name: string, doc: string, compute: (z: PyComplex) => Value): NativeSpec {
  return { name, signature: '($module, z, /)', doc, impl: (z: Value) => compute(complexArgument(z)) };
}

function log(x: Value, base?: Value): Value {
  const result = functions.log(complexArgument(x));
  if (base === undefined) return result;
  const divisor = functions.log(complexArgument(base));
  return divisor.real === 0 && divisor.imag === 0 ? raiseDomain() : trueDivide(result, divisor);
}

function isClose(a: Value, b: Value, relative?: Value, absolute?: Value): boolean {
  const x = complexArgument(a);
  const y = complexArgument(b);
  const relTol = relative === undefined ? 1e-9 : toDouble(relative);
  const absTol = absolute === undefined ? 0 : toDouble(absolute);
  if (relTol < 0 || absTol < 0) raiseValueError('tolerances must be non-negative');
  if (x.real === y.real && x.imag === y.imag) return true;
  if (hasInfinity(x) || hasInfinity(y)) return false;
  const difference = Math.hypot(x.real - y.real, x.imag - y.imag);
  const size = Math.max(Math.hypot(x.real, x.imag), Math.hypot(y.real, y.imag));
  return difference <= relTol * size || difference <= absTol;
}

const hasFiniteParts = ({ real, imag }: PyComplex): boolean => Number.isFinite(real) && Number.isFinite(imag);
const hasInfinity = ({ real, imag }: PyComplex): boolean => Math.abs(real) === Infinity || Math.abs(imag) === Infinity;
const hasNaN = ({ real, imag }: PyComplex): boolean => Number.isNaN(real) || Number.isNaN(imag);

const FUNCTIONS: readonly NativeSpec[] = [
  ofComplex('acos', 'The arc cosine of z.', functions.acos),
  ofComplex('acosh', 'The inverse hyperbolic cosine of z.', functions.acosh),
  ofComplex('asin', 'The arc sine of z.', functions.asin),
  ofComplex('asinh', 'The inverse hyperbolic sine of z.', functions.asinh),
  ofComplex('atan', 'The arc tangent of z.', functions.atan),
  ofComplex('atanh', 'The inverse hyperbolic tangent of z.', functions.atanh),
  ofComplex('cos', 'The cosine of z.', functions.cos),
  ofComplex('cosh', 'The hyperbolic cosine of z.', functions.cosh),
  ofComplex('exp', 'e raised to the power of z.', functions.exp),
  {
    name: 'isclose',
    signature: '($module, /, a, b, *, rel_tol=1e-09, abs_tol=0.0)',
    doc: 'Whether two complex numbers are close to each other, relatively or absolutely.',
    impl: isClose,
  },
  ofComplex('isfinite', 'Whether both parts of z are finite.', hasFiniteParts),
  ofComplex('isinf', 'Whether a part of z is infinite.', hasInfinity),
  ofComplex('isnan', 'Whether a part of z is not a number.', hasNaN),
  {
    name: 'log',
    signature: '($module, z, base=<unrepresentable>, /)',
    doc: 'The logarithm of z to the given base, without one the natural logarithm.',
    impl: log,
  },
  ofComplex('log10', 'The logarithm of z to base 10.', functions.log10),
  ofComplex('phase', 'The angle of z in polar coordinates.', (z) => makeFloat(functions.phase(z))),
  ofComplex('polar', 'z in polar coordinates: its absolute value and its angle.', (z) =>
    makeTuple([makeFloat(functions.sizeOf(z)), makeFloat(functions.phase(z))]),
  ),
  {
    name: 'rect',
    signature: '($module, r, phi, /)',
    doc: 'The complex number with the polar coordinates r and phi.',
    impl: (r: Value, phi: Value) => functions.rect(toDouble(r), toDouble(phi)),
  },
  ofComplex('sin', 'The sine of z.', functions.sin),
  ofComplex('sinh', 'The hyperbolic sine of z.', functions.sinh),
  ofComplex('sqrt', 'The square root of z.', functions.sqrt),
  ofComplex('tan', 'The tangent of z.', functions.tan),
  ofComplex('tanh', 'The hyperbolic tangent of z.', functions.tanh),
];

defineModule('cmath', () => ({
  doc: 'Mathematical functions of complex numbers.',
  functions: FUNCTIONS,
  attributes: () => ({
    pi: makeFloat(Math.PI),
    e: makeFloat(Math.E),
    tau: makeFloat(2 * Math.PI),
    inf: makeFloat(Infinity),
    infj: makeComplex(0, Infinity),
    nan: makeFloat(Number.NaN),
    nanj: makeComplex(0, Number.NaN),
  }),
}));
