// The signals: exceptions that are also the keys of a context's flags and traps, and the more particular conditions that count
// as InvalidOperation. CPython: Modules/_decimal/_decimal.c signal_map, cond_map, flags_as_exception.

import { PyBaseException } from '../../errors/exception.js';
import { linkBases } from '../../errors/hierarchy.js';
import { exceptionTypes } from '../../errors/raise.js';
import { defineType } from '../../object/define-type.js';
import { thread } from '../../object/frame.js';
import type { PyType } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { makeList } from '../../types/list.js';
import * as condition from './settings.js';

// ### Types

function signal(name: string, doc: string, base: PyType | (() => PyType)): PyType {
  return defineType({ name, module: 'decimal', doc, base, hasWeakref: true });
}

export const decimalException = signal('DecimalException', '', () => exceptionTypes.ArithmeticError);
export const clamped = signal('Clamped', '', decimalException);
export const rounded = signal('Rounded', '', decimalException);
export const inexact = signal('Inexact', '', decimalException);
export const subnormal = signal('Subnormal', '', decimalException);
export const divisionByZero = signal('DivisionByZero', '', decimalException);
export const floatOperation = signal('FloatOperation', '', decimalException);
export const overflow = signal('Overflow', '', inexact);
export const underflow = signal('Underflow', '', inexact);
export const invalidOperation = signal('InvalidOperation', '', decimalException);
export const conversionSyntax = signal('ConversionSyntax', '', invalidOperation);
export const divisionImpossible = signal('DivisionImpossible', '', invalidOperation);
export const divisionUndefined = signal('DivisionUndefined', '', invalidOperation);
export const invalidContext = signal('InvalidContext', '', invalidOperation);

/** Gives some of them their further bases; once all types are ready. */
export function linkSignals(): void {
  linkBases(divisionByZero, [decimalException, exceptionTypes.ZeroDivisionError]);
  linkBases(floatOperation, [decimalException, exceptionTypes.TypeError]);
  linkBases(overflow, [inexact, rounded]);
  linkBases(underflow, [inexact, rounded, subnormal]);
  linkBases(divisionUndefined, [invalidOperation, exceptionTypes.ZeroDivisionError]);
}

// ### Tables

interface Row {
  type: PyType;
  /** Bits of Settings.status. */
  bits: number;
}

/** In the order in which a context's flags and traps are iterated, and in which a signal is chosen to be raised. */
export const SIGNALS: readonly Row[] = [
  { type: invalidOperation, bits: condition.ANY_INVALID },
  { type: floatOperation, bits: condition.FLOAT_OPERATION },
  { type: divisionByZero, bits: condition.DIVISION_BY_ZERO },
  { type: overflow, bits: condition.OVERFLOW },
  { type: underflow, bits: condition.UNDERFLOW },
  { type: subnormal, bits: condition.SUBNORMAL },
  { type: inexact, bits: condition.INEXACT },
  { type: rounded, bits: condition.ROUNDED },
  { type: clamped, bits: condition.CLAMPED },
];

/** What an exception tells of an invalid operation. */
const INVALID: readonly Row[] = [
  { type: invalidOperation, bits: condition.INVALID_OPERATION },
  { type: conversionSyntax, bits: condition.CONVERSION_SYNTAX },
  { type: divisionImpossible, bits: condition.DIVISION_IMPOSSIBLE },
  { type: divisionUndefined, bits: condition.DIVISION_UNDEFINED },
  { type: invalidContext, bits: condition.INVALID_CONTEXT },
];

const PARTICULAR: readonly Row[] = [...INVALID, ...SIGNALS.slice(1)];

/** In the order of the bits of CPython's library, in which a context's repr shows them. */
const SHOWN: readonly (readonly [number, string])[] = [
  [condition.CLAMPED, 'Clamped'],
  [condition.CONVERSION_SYNTAX, 'InvalidOperation'],
  [condition.DIVISION_BY_ZERO, 'DivisionByZero'],
  [condition.DIVISION_IMPOSSIBLE, 'InvalidOperation'],
  [condition.DIVISION_UNDEFINED, 'InvalidOperation'],
  [condition.INEXACT, 'Inexact'],
  [condition.INVALID_CONTEXT, 'InvalidOperation'],
  [condition.INVALID_OPERATION, 'InvalidOperation'],
  [condition.FLOAT_OPERATION, 'FloatOperation'],
  [condition.OVERFLOW, 'Overflow'],
  [condition.ROUNDED, 'Rounded'],
  [condition.SUBNORMAL, 'Subnormal'],
  [condition.UNDERFLOW, 'Underflow'],
];

/** `[Inexact, Rounded]`, as a context's repr shows flags and traps. */
export function shownSignals(bits: number): string {
  const names = SHOWN.filter(([bit]) => (bits & bit) !== 0).map(([, name]) => name);
  return `[${[...new Set(names)].join(', ')}]`;
}

export function signalsOf(bits: number): PyType[] {
  return SIGNALS.filter((row) => (bits & row.bits) !== 0).map(({ type }) => type);
}

/** The types that exceptions and pickles list, conditions of InvalidOperation one by one. */
export function conditionsOf(bits: number): PyType[] {
  return PARTICULAR.filter((row) => (bits & row.bits) !== 0).map(({ type }) => type);
}

/** The bits of a signal; undefined for other values. */
export function bitsOfSignal(type: Value): number | undefined {
  return SIGNALS.find((row) => row.type === type)?.bits;
}

// ### Raising

/** Raises the first signal of `bits`, with the list of all of them. */
export function raiseSignal(bits: number): never {
  const { type } = SIGNALS.find((row) => (bits & row.bits) !== 0)!;
  const exception = new PyBaseException(type.rootShape, [makeList(conditionsOf(bits))]);
  exception.context = thread.handled;
  throw exception;
}
