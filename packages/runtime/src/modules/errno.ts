// The errno module: the numbers of system errors by name, and back. CPython: Modules/errnomodule.c.

import type { Value } from '../object/value.js';
import { PyDict } from '../types/dict.js';
import { ERRNO_ALIASES, SYSTEM_ERRORS } from './errno-table.js';
import { defineModule } from './module-spec.js';

function attributes(): Record<string, Value> {
  const numbers: Record<string, Value> = {};
  const errorcode = new PyDict();
  for (const { name, errno } of SYSTEM_ERRORS) {
    numbers[name] = errno;
    errorcode.set(errno, name);
  }
  for (const [alias, name] of Object.entries(ERRNO_ALIASES)) numbers[alias] = numbers[name]!;
  return { ...numbers, errorcode };
}

defineModule('errno', () => ({
  doc: 'The error numbers of the host system, and errorcode: their names by number.',
  attributes,
}));
