// Contexts: the Python object around Settings, with flags, traps and capitals. Its methods are in context-methods.ts, its type in
// context-type.ts. CPython: _decimal.c context_*.

import { raise, raiseOverflowError, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { PyInstance } from '../../object/object.js';
import type { Shape } from '../../object/shape.js';
import type { PyInt, Value } from '../../object/value.js';
import { intValue } from '../../protocols/index.js';
import { makeList } from '../../types/list.js';
import { strOf } from '../../types/str/text.js';
import { makeTuple } from '../../types/tuple.js';
import { contextType } from './context-type.js';
import { EXPONENT_BOUND, MAX_EMAX, MAX_PREC, MIN_EMIN, type PyDecimal } from './number.js';
import {
  ANY_INVALID,
  CLAMPED,
  DIVISION_BY_ZERO,
  OVERFLOW,
  ROUNDINGS,
  type Rounding,
  Settings,
  UNDERFLOW,
} from './settings.js';
import { signalBits } from './signal-dict.js';
import { raiseSignal, shownSignals, signalsOf } from './signals.js';

const DEFAULT_TRAPS = ANY_INVALID | DIVISION_BY_ZERO | OVERFLOW;
const DEFAULT_EMAX = 999999;

export class PyDecimalContext extends PyInstance {
  readonly settings: Settings;
  /** Conditions that came up since the flags were cleared (bits of Settings.status). */
  flags = 0;
  /** Conditions that raise. */
  traps: number;
  capitals: 0 | 1 = 1;
  /** As programs set them; where the bounds of numbers are narrower, `settings` has those. */
  precision: PyInt;
  emin: PyInt;
  emax: PyInt;

  constructor(shape: Shape, settings: Settings, traps: number) {
    super(shape);
    this.settings = settings;
    this.traps = traps;
    this.precision = settings.precision;
    this.emin = settings.emin;
    this.emax = settings.emax;
  }

  static make(precision: number, rounding: Rounding, emax: number, traps: number): PyDecimalContext {
    const emin = emax === DEFAULT_EMAX ? -DEFAULT_EMAX : 1 - emax;
    return new PyDecimalContext(contextType.rootShape, new Settings(precision, emin, emax, rounding, 0), traps);
  }

  static makeDefault(): PyDecimalContext {
    return PyDecimalContext.make(28, 'ROUND_HALF_EVEN', DEFAULT_EMAX, DEFAULT_TRAPS);
  }

  static makeBasic(): PyDecimalContext {
    return PyDecimalContext.make(9, 'ROUND_HALF_UP', DEFAULT_EMAX, DEFAULT_TRAPS | UNDERFLOW | CLAMPED);
  }

  static makeExtended(): PyDecimalContext {
    return PyDecimalContext.make(9, 'ROUND_HALF_EVEN', DEFAULT_EMAX, 0);
  }

  /** The format for interchange of so many bits. IEEE 754, 3.6. */
  static makeIEEE(bits: number): PyDecimalContext {
    const context = PyDecimalContext.make((9 * bits) / 32 - 2, 'ROUND_HALF_EVEN', 3 * 2 ** (bits / 16 + 3), 0);
    context.settings.clamp = 1;
    return context;
  }

  copy(shape: Shape = contextType.rootShape): PyDecimalContext {
    const copy = new PyDecimalContext(shape, this.settings.working(1), this.traps);
    copy.settings.rounding = this.settings.rounding;
    copy.setPrecision(this.precision);
    copy.setEmin(this.emin);
    copy.setEmax(this.emax);
    copy.flags = this.flags;
    copy.capitals = this.capitals;
    return copy;
  }

  /** Takes over the conditions of the last operation, and raises those that are trapped. */
  settle(): void {
    const { status } = this.settings;
    if (status !== 0) this.signal(status);
  }

  signal(status: number): void {
    this.settings.status = 0;
    this.flags |= status;
    if ((status & this.traps) !== 0) raiseSignal(status & this.traps);
  }

  /** A result, once it is known that nothing is to be raised. */
  settled(result: PyDecimal): PyDecimal {
    if (this.settings.status !== 0) this.signal(this.settings.status);
    return result;
  }

  setPrecision(precision: PyInt): void {
    this.precision = precision;
    this.settings.precision = clip(precision);
  }

  setEmin(emin: PyInt): void {
    this.emin = emin;
    this.settings.emin = clip(emin);
  }

  setEmax(emax: PyInt): void {
    this.emax = emax;
    this.settings.emax = clip(emax);
  }

  describe(): string {
    const { rounding, clamp } = this.settings;
    return `Context(prec=${this.precision}, rounding=${rounding}, Emin=${this.emin}, Emax=${this.emax}, capitals=${
      this.capitals
    }, clamp=${clamp}, flags=${shownSignals(this.flags)}, traps=${shownSignals(this.traps)})`;
  }

  /** What a pickle of it consists of. */
  reduce(): Value {
    const { rounding, clamp } = this.settings;
    return makeTuple([
      this.type,
      makeTuple([
        this.precision,
        rounding,
        this.emin,
        this.emax,
        this.capitals,
        clamp,
        makeList(signalsOf(this.flags)),
        makeList(signalsOf(this.traps)),
      ]),
    ]);
  }
}

function clip(bound: PyInt): number {
  return Math.max(Math.min(Number(bound), EXPONENT_BOUND), -EXPONENT_BOUND);
}

// ### Attributes as programs set them

const SSIZE_LIMIT = 2n ** 63n;

function sizeOf(value: Value): PyInt {
  const int = intValue(value);
  if (int === undefined) return raiseTypeError('an integer is required');
  if (int >= SSIZE_LIMIT || int < -SSIZE_LIMIT) raiseOverflowError('Python int too large to convert to C ssize_t');
  return int;
}

function inRange(value: Value, name: string, low: PyInt, high: PyInt, range: string): PyInt {
  const size = sizeOf(value);
  return size < low || size > high ? raiseValueError(`valid range for ${name} is ${range}`) : size;
}

/** The rounding mode that a str names. */
export function roundingOf(value: Value): Rounding {
  const name = strOf(value);
  return (
    ROUNDINGS.find((rounding) => rounding === name) ??
    raise(
      'TypeError',
      `valid values for rounding are:
  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,
   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
   ROUND_05UP]`,
    )
  );
}

function zeroOrOne(value: Value, name: string): 0 | 1 {
  const size = sizeOf(value);
  return size === 0 || size === 1 ? size : raiseValueError(`valid values for ${name} are 0 or 1`);
}

/** How each attribute of a context is set; `isNew` when a constructor does so. */
export const setters: Readonly<Record<string, (context: PyDecimalContext, value: Value, isNew?: boolean) => void>> = {
  prec: (context, value) => context.setPrecision(inRange(value, 'prec', 1, MAX_PREC, '[1, MAX_PREC]')),
  rounding: (context, value) => {
    context.settings.rounding = roundingOf(value);
  },
  Emin: (context, value) => context.setEmin(inRange(value, 'Emin', MIN_EMIN, 0, '[MIN_EMIN, 0]')),
  Emax: (context, value) => context.setEmax(inRange(value, 'Emax', 0, MAX_EMAX, '[0, MAX_EMAX]')),
  capitals: (context, value) => {
    context.capitals = zeroOrOne(value, 'capitals');
  },
  clamp: (context, value) => {
    context.settings.clamp = zeroOrOne(value, 'clamp');
  },
  flags: (context, value, isNew = false) => {
    context.flags = signalBits(value, isNew);
  },
  traps: (context, value, isNew = false) => {
    context.traps = signalBits(value, isNew);
  },
};
