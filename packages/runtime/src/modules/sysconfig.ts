// How the interpreter was built, as sysconfig asks for it: the _sysconfig module, and in place of the file of makefile
// variables that CPython's build writes, a module with those that mean something here. CPython: Modules/_sysconfig.c,
// Lib/sysconfig/__init__.py _get_sysconfigdata_name.

import type { Value } from '../object/value.js';
import { PyDict } from '../types/dict.js';
import { defineModule } from './module-spec.js';

const BASIC: Readonly<Record<string, Value>> = { Py_GIL_DISABLED: 0, Py_DEBUG: 0 };

const VARIABLES: Readonly<Record<string, Value>> = {
  ...BASIC,
  CONFIG_ARGS: '',
  EXT_SUFFIX: '.heddle-314.so',
  MULTIARCH: '',
  SIZEOF_VOID_P: 8,
  SOABI: 'heddle-314',
  TEST_MODULES: 'no',
  TZPATH: '/usr/share/zoneinfo:/usr/lib/zoneinfo:/usr/share/lib/zoneinfo:/etc/zoneinfo',
  VERSION: '3.14',
  // Native functions say in their own words what they do.
  WITH_DOC_STRINGS: 0,
  exec_prefix: '/',
  prefix: '/',
};

function dictOf(values: Readonly<Record<string, Value>>): PyDict {
  const dict = new PyDict();
  for (const [name, value] of Object.entries(values)) dict.setStr(name, value);
  return dict;
}

defineModule('_sysconfig', () => ({
  doc: 'What sysconfig asks of the runtime.',
  functions: [
    { name: 'config_vars', signature: '()', doc: 'The variables of the configuration.', impl: () => dictOf(BASIC) },
  ],
}));

/** Named after `sys.abiflags`, `sys.platform` and `sys.implementation._multiarch`, of which only the second is there. */
defineModule('_sysconfigdata__linux_', () => ({
  doc: 'Variables of the build.',
  attributes: () => ({ build_time_vars: dictOf(VARIABLES) }),
}));
