// The _sysconfig module: how the interpreter was built, as far as sysconfig asks for it. CPython: Modules/_sysconfig.c.

import { PyDict } from '../types/dict.js';
import { defineModule } from './module-spec.js';

function configVars(): PyDict {
  const variables = new PyDict();
  variables.setStr('Py_GIL_DISABLED', 0);
  variables.setStr('Py_DEBUG', 0);
  return variables;
}

defineModule('_sysconfig', () => ({
  doc: 'A helper for the sysconfig module.',
  functions: [{ name: 'config_vars', signature: '()', doc: 'The variables of the configuration.', impl: configVars }],
}));
