// What `localcontext` gives: a context that is the current one inside a with statement. CPython: _decimal.c ctxmanager_*.

import { defineType } from '../../object/define-type.js';
import { PyObject } from '../../object/object.js';
import type { Value } from '../../object/value.js';
import type { PyDecimalContext } from './context.js';
import { bindLocal, change } from './context-type.js';
import { contextOf } from './decimal-methods.js';
import { currentDecimalContext, setDecimalContext } from './module-state.js';

class ContextManager extends PyObject {
  readonly inner: PyDecimalContext;
  readonly outer: PyDecimalContext;

  constructor(inner: PyDecimalContext, outer: PyDecimalContext) {
    super();
    this.inner = inner;
    this.outer = outer;
  }
}

export function localContext(args: readonly Value[], names: readonly string[] | null): ContextManager {
  const [given, ...values] = bindLocal(args, names);
  const outer = currentDecimalContext();
  const inner = contextOf(given).copy();
  change(inner, values);
  return new ContextManager(inner, outer);
}

defineType({
  name: 'ContextManager',
  module: 'decimal',
  doc: '',
  instances: ContextManager,
  isBaseType: false,
  methods: [
    {
      name: '__enter__',
      signature: '($self, /)',
      doc: '',
      impl: (self: ContextManager) => {
        setDecimalContext(self.inner);
        return self.inner;
      },
    },
    {
      name: '__exit__',
      signature: '($self, type, value, traceback, /)',
      doc: '',
      impl: (self: ContextManager) => {
        setDecimalContext(self.outer);
        return false;
      },
    },
  ],
});
