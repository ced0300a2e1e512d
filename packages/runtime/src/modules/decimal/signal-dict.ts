// The flags and traps of a context as a mapping from signals to bools. The class itself is made for each interpreter
// (module-state.ts), because one of its bases is collections.abc.MutableMapping. CPython: _decimal.c signaldict_*.

import { makeException, raise, raiseKeyError, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { defineType } from '../../object/define-type.js';
import { NotImplemented, PyInstance } from '../../object/object.js';
import type { Shape } from '../../object/shape.js';
import type { PyType } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { iterate } from '../../protocols/iterate.js';
import { repr } from '../../protocols/repr.js';
import { isTrue } from '../../protocols/truth.js';
import { PyDict } from '../../types/dict.js';
import { PyList } from '../../types/list.js';
import { joinStrings } from '../../types/str/text.js';
import { makeTuple } from '../../types/tuple.js';
import type { PyDecimalContext } from './context.js';
import { bitsOfSignal, SIGNALS } from './signals.js';

export type SignalField = 'flags' | 'traps';

export class PySignalDict extends PyInstance {
  /** Null for one that a program made without a context, which is good for nothing. */
  readonly context: PyDecimalContext | null;
  readonly field: SignalField;

  constructor(shape: Shape, context: PyDecimalContext | null, field: SignalField) {
    super(shape);
    this.context = context;
    this.field = field;
  }

  get bits(): number {
    return checkedContext(this)[this.field];
  }
}

const VALID_SIGNALS = `valid values for signals are:
  [InvalidOperation, FloatOperation, DivisionByZero,
   Overflow, Underflow, Subnormal, Inexact, Rounded,
   Clamped]`;

function checkedContext(self: PySignalDict): PyDecimalContext {
  return self.context ?? raiseValueError('invalid signal dict');
}

const own = (self: Value): PySignalDict => self as PySignalDict;

function requireSignal(key: Value): number {
  return bitsOfSignal(key) ?? raise('KeyError', VALID_SIGNALS);
}

function setSignal(self: Value, key: Value, value: Value): void {
  const dict = own(self);
  const context = checkedContext(dict);
  const bits = requireSignal(key);
  if (isTrue(value)) context[dict.field] |= bits;
  else context[dict.field] &= ~bits;
}

// ### What programs give for flags or traps

/** The bits of a dict of all signals, of a context's own dict, or, for the constructor, of a list of signals. */
export function signalBits(value: Value, mayBeList: boolean): number {
  if (value instanceof PySignalDict) return value.bits;
  if (value instanceof PyDict) return bitsOfDict(value) ?? raiseKeyError('invalid signal dict');
  if (mayBeList && value instanceof PyList) {
    let bits = 0;
    for (const item of value.items) bits |= bitsOfSignal(item) ?? raise('KeyError', VALID_SIGNALS);
    return bits;
  }
  return raiseTypeError('argument must be a signal dict');
}

/** Undefined unless the keys are all the signals. */
function bitsOfDict(dict: PyDict): number | undefined {
  if (dict.size !== SIGNALS.length) return undefined;
  let bits = 0;
  for (const row of SIGNALS) {
    const value = dict.get(row.type);
    if (value === undefined) return undefined;
    if (isTrue(value)) bits |= row.bits;
  }
  return bits;
}

// ### Type

/** The keys, which all of them have that have a context. */
function signalsIn(self: Value): PyType[] {
  checkedContext(own(self));
  return SIGNALS.map(({ type }) => type);
}

function toDict(self: PySignalDict): PyDict {
  const { bits } = self;
  const dict = new PyDict();
  for (const row of SIGNALS) dict.set(row.type, (bits & row.bits) !== 0);
  return dict;
}

function signalDictRepr(self: Value): PyStr {
  const { bits } = own(self);
  const items = SIGNALS.map((row) => joinStrings([repr(row.type), (bits & row.bits) !== 0 ? ':True' : ':False']));
  return joinStrings(['{', ...items.flatMap((item, i) => (i === 0 ? [item] : [', ', item])), '}']);
}

function equals(self: Value, other: Value): Value {
  const { bits } = own(self);
  if (other instanceof PySignalDict) return bits === other.bits;
  if (!(other instanceof PyDict)) return NotImplemented;
  const theirs = bitsOfDict(other);
  return theirs === undefined ? NotImplemented : bits === theirs;
}

export const signalDictMixin: PyType = defineType({
  name: 'SignalDictMixin',
  module: 'decimal',
  doc: '',
  layout: 'SignalDictMixin',
  slots: {
    construct: (cls) => new PySignalDict(cls.rootShape, null, 'flags'),
    init: () => undefined,
    repr: signalDictRepr,
    hash: null,
    eq: equals,
    ne: (self, other) => {
      const equal = equals(self, other);
      return equal === NotImplemented ? equal : equal !== true;
    },
    length: (self) => signalsIn(self).length,
    iter: (self) => iterate(makeTuple(signalsIn(self))),
    getItem: (self, key) => (requireSignal(key) & own(self).bits) !== 0,
    setItem: setSignal,
    deleteItem: () => {
      throw makeException('ValueError', ['signal keys cannot be deleted']);
    },
  },
  methods: [
    { name: 'copy', signature: '($self, /)', doc: 'The signals and their values as an ordinary dict.', impl: toDict },
  ],
});
