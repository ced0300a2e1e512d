// The type of contexts: how they are made, and their attributes. CPython: _decimal.c context_new, context_setattr.

import { raise, raiseTypeError } from '../../errors/raise.js';
import { defineType, type GetSetSpec } from '../../object/define-type.js';
import type { PyType } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { genericSetAttribute, raiseNoAttribute } from '../../protocols/attribute.js';
import { bindUnnamed } from './arguments.js';
import { PyDecimalContext, setters } from './context.js';
import { contextMethods } from './context-methods.js';
import { decimalModule } from './module-state.js';
import { PySignalDict, type SignalField } from './signal-dict.js';

const PARAMETERS = ['prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', 'flags', 'traps'] as const;

const own = (self: Value): PyDecimalContext => self as PyDecimalContext;

/** A context as the default one is; only `__init__` looks at the arguments. */
function construct(cls: PyType): Value {
  const context = decimalModule().defaultContext.copy(cls.rootShape);
  context.flags = 0;
  return context;
}

function initialise(self: Value, args: Value[], names: readonly string[] | null): void {
  change(own(self), bindUnnamed(PARAMETERS, args, names));
}

/** The arguments of `localcontext`: a context, and values for its copy. */
export function bindLocal(args: readonly Value[], names: readonly string[] | null): (Value | undefined)[] {
  return bindUnnamed(['ctx', ...PARAMETERS], args, names);
}

/** Changes attributes of a new context. */
export function change(context: PyDecimalContext, values: readonly (Value | undefined)[]): void {
  PARAMETERS.forEach((name, i) => {
    const value = values[i];
    if (value !== undefined && value !== null) setters[name]!(context, value, true);
  });
}

function attribute(name: (typeof PARAMETERS)[number], get: (context: PyDecimalContext) => Value): GetSetSpec {
  return {
    name,
    doc: '',
    get: (self) => get(own(self)),
    set: (self, value) => {
      if (value === undefined) raise('AttributeError', 'context attributes cannot be deleted');
      else setters[name]!(own(self), value);
    },
  };
}

function signals(context: PyDecimalContext, field: SignalField): PySignalDict {
  return new PySignalDict(decimalModule().signalDict.rootShape, context, field);
}

export const contextType: PyType = defineType({
  name: 'Context',
  module: 'decimal',
  doc: `Precision, rounding, bounds and traps for operations on Decimals. What is not given is as in DefaultContext.`,
  layout: 'decimal.Context',
  slots: {
    construct,
    init: initialise,
    repr: (self) => own(self).describe(),
    setAttribute: (self, name, value) => {
      if (!own(self).type.hasDict && own(self).type.lookup(name) === undefined) raiseNoAttribute(self, name);
      genericSetAttribute(self, name, value);
    },
    deleteAttribute: () => raise('AttributeError', 'context attributes cannot be deleted'),
  },
  methods: contextMethods,
  getset: [
    attribute('prec', (context) => context.precision),
    attribute('rounding', (context) => context.settings.rounding),
    attribute('Emin', (context) => context.emin),
    attribute('Emax', (context) => context.emax),
    attribute('capitals', (context) => context.capitals),
    attribute('clamp', (context) => context.settings.clamp),
    attribute('flags', (context) => signals(context, 'flags')),
    attribute('traps', (context) => signals(context, 'traps')),
  ],
});

export function requireContext(value: Value): PyDecimalContext {
  return value instanceof PyDecimalContext ? value : raiseTypeError('argument must be a context');
}
