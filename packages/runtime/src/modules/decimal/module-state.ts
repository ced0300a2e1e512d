// What an interpreter that has imported `_decimal` owns: classes that come from the Python library, the three contexts that
// programs may change, and the variable that holds the current context.

import { raise } from '../../errors/raise.js';
import { importModule } from '../../importlib/modules.js';
import { currentState } from '../../importlib/state.js';
import { thread } from '../../object/frame.js';
import type { NativeState } from '../../object/native-state.js';
import type { PyObject } from '../../object/object.js';
import { PyType } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { getAttribute, setAttribute } from '../../protocols/attribute.js';
import { call, callMethod } from '../../protocols/call.js';
import { PyDict } from '../../types/dict.js';
import { makeTuple } from '../../types/tuple.js';
import { currentContext } from '../contextvars/context.js';
import { ContextVariable } from '../contextvars/variable.js';
import { PyDecimalContext } from './context.js';
import { signalDictMixin } from './signal-dict.js';

export interface DecimalModule {
  /** collections.namedtuple. */
  readonly decimalTuple: Value;
  /** The class of flags and traps. */
  readonly signalDict: PyType;
  readonly defaultContext: PyDecimalContext;
  readonly basicContext: PyDecimalContext;
  readonly extendedContext: PyDecimalContext;
  readonly variable: ContextVariable;
}

const modules = new WeakMap<NativeState, DecimalModule>();

/** The module of the running interpreter. */
export function decimalModule(): DecimalModule {
  return modules.get(currentState()) ?? raise('SystemError', '_decimal was not imported');
}

/** Importing the module anew gives the same classes and contexts. */
export function makeDecimalModule(): DecimalModule {
  const known = modules.get(currentState());
  if (known !== undefined) return known;
  const fields = makeTuple(['sign', 'digits', 'exponent']);
  const decimalTuple = callMethod(importModule('collections'), 'namedtuple', 'DecimalTuple', fields);
  setAttribute(decimalTuple, '__module__', 'decimal');
  const module: DecimalModule = {
    decimalTuple,
    signalDict: makeSignalDict(),
    defaultContext: PyDecimalContext.makeDefault(),
    basicContext: PyDecimalContext.makeBasic(),
    extendedContext: PyDecimalContext.makeExtended(),
    variable: new ContextVariable('decimal_context', undefined),
  };
  modules.set(currentState(), module);
  return module;
}

/** `class SignalDict(SignalDictMixin, MutableMapping): pass` */
function makeSignalDict(): PyType {
  const mapping = getAttribute(importModule('collections.abc'), 'MutableMapping');
  const metaclass = (mapping as PyType).type;
  const cls = call(metaclass, ['SignalDict', makeTuple([signalDictMixin, mapping]), new PyDict()], null);
  setAttribute(cls, '__module__', 'abc');
  return cls instanceof PyType ? cls : raise('SystemError', 'SignalDict is no class');
}

// ### The current context

/** For which interpreter and which context of context variables `cached` is the current one. */
let cachedState: NativeState | null = null;
let cachedFor: PyObject | null = null;
let cached: PyDecimalContext | null = null;

/** The context that operators use. */
export function currentDecimalContext(): PyDecimalContext {
  if (thread.context === cachedFor && thread.state === cachedState && cached !== null) return cached;
  const { variable, defaultContext } = decimalModule();
  const variables = currentContext();
  let context = variables.get(variable);
  if (!(context instanceof PyDecimalContext)) {
    context = defaultContext.copy();
    (context as PyDecimalContext).flags = 0;
    variables.set(variable, context);
  }
  remember(context as PyDecimalContext);
  return context as PyDecimalContext;
}

function remember(context: PyDecimalContext): void {
  cachedState = thread.state;
  cachedFor = currentContext();
  cached = context;
}

/** The three contexts of the module are never the current one themselves, but copies of them. */
export function setDecimalContext(given: PyDecimalContext): void {
  const { variable, defaultContext, basicContext, extendedContext } = decimalModule();
  let context = given;
  if (given === defaultContext || given === basicContext || given === extendedContext) {
    context = given.copy();
    context.flags = 0;
  }
  currentContext().set(variable, context);
  remember(context);
}
