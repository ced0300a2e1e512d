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
  doc: "This module makes available standard errno system symbols.\n\nThe value of each symbol is the corresponding integer value,\ne.g., on most systems, errno.ENOENT equals the integer 2.\n\nThe dictionary errno.errorcode maps numeric codes to symbol names,\ne.g., errno.errorcode[2] could be the string 'ENOENT'.\n\nSymbols that are not relevant to the underlying system are not defined.\n\nTo map error codes to error messages, use the function os.strerror(),\ne.g. os.strerror(2) could return 'No such file or directory'.",
  attributes,
}));
