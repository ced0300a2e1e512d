// The `_contextvars` module: variables whose value depends on the context, of which each asynchronous task has its own. The
// library's contextvars module only passes it on. CPython: Modules/_contextvarsmodule.c.

import { contextType, currentContext } from './contextvars/context.js';
import { contextVariableType, tokenType } from './contextvars/variable.js';
import { defineModule } from './module-spec.js';

defineModule('_contextvars', () => ({
  doc: 'Context Variables',
  functions: [
    {
      name: 'copy_context',
      signature: '()',
      doc: 'A copy of the current context.',
      impl: () => currentContext().copy(),
    },
  ],
  types: { Context: contextType, ContextVar: contextVariableType, Token: tokenType },
}));
