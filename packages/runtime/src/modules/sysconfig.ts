// The _sysconfig module, and the module of data that sysconfig reads on Linux: how the interpreter was built, as far as there is
// something to tell. CPython: Modules/_sysconfig.c, Lib/sysconfig.

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

/** What a build leaves for `sysconfig.get_config_vars`. */
function buildVariables(): PyDict {
  const variables = configVars();
  for (const name of ['prefix', 'exec_prefix', 'MULTIARCH', 'SOABI', 'CONFIG_ARGS']) variables.setStr(name, '');
  variables.setStr('WITH_DOC_STRINGS', 1);
  return variables;
}

defineModule('_sysconfigdata__linux_', () => ({
  doc: 'system configuration generated and used by the sysconfig module',
  attributes: () => ({ build_time_vars: buildVariables() }),
}));
