// The `_decimal` module behind the library's decimal: numbers with a chosen number of decimal digits, after the General Decimal
// Arithmetic Specification. Numbers, their operations and contexts are in decimal/. CPython: Modules/_decimal/_decimal.c.

import { raiseTypeError, raiseValueError } from '../errors/raise.js';
import { importModule } from '../importlib/modules.js';
import type { NativeSpec } from '../object/native.js';
import type { Value } from '../object/value.js';
import { getAttribute } from '../protocols/attribute.js';
import { callMethod } from '../protocols/call.js';
import { intValue } from '../protocols/index.js';
import { PyDecimalContext } from './decimal/context.js';
import { localContext } from './decimal/context-manager.js';
import { contextType, requireContext } from './decimal/context-type.js';
import { decimalType } from './decimal/decimal-type.js';
import { currentDecimalContext, makeDecimalModule, setDecimalContext } from './decimal/module-state.js';
import { MAX_EMAX, MAX_PREC, MIN_EMIN, MIN_ETINY } from './decimal/number.js';
import { ROUNDINGS } from './decimal/settings.js';
import * as signals from './decimal/signals.js';
import { defineModule } from './module-spec.js';

const IEEE_CONTEXT_MAX_BITS = 512;

function ieeeContext(bitsValue: Value): Value {
  const bits = intValue(bitsValue) ?? raiseTypeError('an integer is required');
  if (bits <= 0 || bits > IEEE_CONTEXT_MAX_BITS || Number(bits) % 32 !== 0)
    raiseValueError(`argument must be a multiple of 32, with a maximum of ${IEEE_CONTEXT_MAX_BITS}`);
  return PyDecimalContext.makeIEEE(Number(bits));
}

const functions: readonly NativeSpec[] = [
  {
    name: 'IEEEContext',
    signature: '($module, bits, /)',
    doc: 'The context for the IEEE interchange format of so many bits, a multiple of 32 up to IEEE_CONTEXT_MAX_BITS.',
    impl: ieeeContext,
  },
  {
    name: 'getcontext',
    signature: '($module, /)',
    doc: 'The context that operators use.',
    impl: currentDecimalContext,
  },
  {
    name: 'localcontext',
    signature: '($module, /, ctx=None, **kwargs)',
    doc: `A manager for the with statement, inside of which a copy of ctx, or of the current context, is the current one.
Keywords change attributes of the copy.`,
    isCall: true,
    impl: localContext,
  },
  {
    name: 'setcontext',
    signature: '($module, context, /)',
    doc: 'Makes a context the one that operators use.',
    impl: (context: Value) => {
      setDecimalContext(requireContext(context));
      return null;
    },
  },
];

/** Lets the abstract base class know of decimals. */
function register(): void {
  callMethod(getAttribute(importModule('numbers'), 'Number'), 'register', decimalType);
}

defineModule('_decimal', () => ({
  doc: 'Numbers with a chosen number of decimal digits: what decimal takes from the runtime.',
  functions,
  types: {
    Decimal: decimalType,
    Context: contextType,
    DecimalException: signals.decimalException,
    Clamped: signals.clamped,
    ConversionSyntax: signals.conversionSyntax,
    DivisionByZero: signals.divisionByZero,
    DivisionImpossible: signals.divisionImpossible,
    DivisionUndefined: signals.divisionUndefined,
    FloatOperation: signals.floatOperation,
    Inexact: signals.inexact,
    InvalidContext: signals.invalidContext,
    InvalidOperation: signals.invalidOperation,
    Overflow: signals.overflow,
    Rounded: signals.rounded,
    Subnormal: signals.subnormal,
    Underflow: signals.underflow,
  },
  attributes: () => {
    signals.linkSignals();
    register();
    const { decimalTuple, defaultContext, basicContext, extendedContext } = makeDecimalModule();
    return {
      DecimalTuple: decimalTuple,
      DefaultContext: defaultContext,
      BasicContext: basicContext,
      ExtendedContext: extendedContext,
      HAVE_CONTEXTVAR: true,
      HAVE_THREADS: true,
      IEEE_CONTEXT_MAX_BITS,
      MAX_EMAX,
      MAX_PREC,
      MIN_EMIN,
      MIN_ETINY,
      ...Object.fromEntries(ROUNDINGS.map((name) => [name, name])),
      __version__: '1.70',
      __libmpdec_version__: '2.5.1',
    };
  },
}));
